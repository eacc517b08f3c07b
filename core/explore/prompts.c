/* SPDX-License-Identifier: MIT */
/* Prompts: what a program says to a person between the questions, in the language of the patient.
 */
#include <string.h>
#include "engine.h"
#include "program/phrases.h"

static const struct {
    const char *name;
    plp_phrase phrase;
} prompts[] = {
#define X(name, phrase) {name, PLP_SAY_##phrase},
#include "explore/prompts.def"
#undef X
};

const char *palpate_prompt(const palpate_patient *patient, const char *name)
{
    for (size_t i = 0; patient != NULL && name != NULL && i < sizeof prompts / sizeof prompts[0];
         i++) {
        if (strcmp(prompts[i].name, name) == 0)
            return plp_say(plp_patient_facts(patient)->book, prompts[i].phrase);
    }
    return NULL;
}

bool palpate_prompt_is(const palpate_patient *patient, const char *name, const char *text)
{
    const char *said = palpate_prompt(patient, name);
    return said != NULL && text != NULL && (strcmp(text, said) == 0 || strcmp(text, name) == 0);
}
