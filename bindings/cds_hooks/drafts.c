/* SPDX-License-Identifier: MIT */
/* What was drafted, and whether it is this service's business. */
#include "drafts.h"

#include <stdio.h>
#include <string.h>

#define PHRASE_MOST 512
#define SHARED_BY 3 /* techniques that have a word in common name the trade */

/* Lower case, with single spaces for all that is no letter, and one at each end: " deep tissue
 * massage ". */
static void make_phrase(const char *text, char out[PHRASE_MOST])
{
    size_t length = 0;

    out[length++] = ' ';
    for (; *text != '\0' && length < PHRASE_MOST - 2; text++) {
        char c = *text >= 'A' && *text <= 'Z' ? (char)(*text - 'A' + 'a') : *text;
        bool letter = (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
        if (letter)
            out[length++] = c;
        else if (out[length - 1] != ' ')
            out[length++] = ' ';
    }
    if (out[length - 1] != ' ')
        out[length++] = ' ';
    out[length] = '\0';
}

static unsigned techniques_with(const palpate_engine *engine, const char *word)
{
    char phrase[PHRASE_MOST];
    unsigned count = 0;
    const char *id;

    for (size_t i = 0; (id = palpate_engine_id(engine, "technique", i)) != NULL; i++) {
        make_phrase(id, phrase);
        count += strstr(phrase, word) != NULL;
    }
    return count;
}

/* Does the phrase hold a word that several techniques share? */
static bool names_the_trade(const palpate_engine *engine, const char *phrase)
{
    char word[64];

    for (const char *at = phrase; at[1] != '\0';) {
        size_t length = strcspn(at + 1, " ");
        if (length > 3 && length + 3 < sizeof word) {
            snprintf(word, sizeof word, " %.*s ", (int)length, at + 1);
            if (techniques_with(engine, word) >= SHARED_BY)
                return true;
        }
        at += length + 1;
    }
    return false;
}

static void add(hooks_drafts *out, const char *id)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->techniques[i] == id)
            return;
    if (out->count < HOOKS_DRAFTS_MOST)
        out->techniques[out->count++] = id;
}

/* One text of a draft: the name of its code, a code of ours. */
static void look_at(const palpate_engine *engine, const char *text, hooks_drafts *out)
{
    char phrase[PHRASE_MOST], technique[PHRASE_MOST];
    const char *id;

    if (text == NULL)
        return;
    make_phrase(text, phrase);
    for (size_t i = 0; (id = palpate_engine_id(engine, "technique", i)) != NULL; i++) {
        make_phrase(id, technique);
        if (strstr(phrase, technique) != NULL) {
            out->any = true;
            add(out, id);
        }
    }
    out->any = out->any || names_the_trade(engine, phrase);
}

/* A CodeableConcept, or a list of them. */
static void look_at_concept(const palpate_engine *engine, const palpate_json *concept,
                            hooks_drafts *out)
{
    if (palpate_json_type_of(concept) == PALPATE_JSON_ARRAY) {
        for (concept = palpate_json_first(concept); concept != NULL;
             concept = palpate_json_after(concept))
            if (palpate_json_type_of(concept) == PALPATE_JSON_OBJECT)
                look_at_concept(engine, concept, out);
        return;
    }
    look_at(engine, palpate_json_string(palpate_json_member(concept, "text")), out);
    for (const palpate_json *coding = palpate_json_first(palpate_json_member(concept, "coding"));
         coding != NULL; coding = palpate_json_after(coding)) {
        look_at(engine, palpate_json_string(palpate_json_member(coding, "code")), out);
        look_at(engine, palpate_json_string(palpate_json_member(coding, "display")), out);
    }
}

static void look_at_draft(const palpate_engine *engine, const palpate_json *draft,
                          hooks_drafts *out)
{
    static const char *const concepts[] = {"code", "serviceType", "appointmentType", "orderDetail"};

    for (size_t i = 0; i < sizeof concepts / sizeof concepts[0]; i++)
        look_at_concept(engine, palpate_json_member(draft, concepts[i]), out);
    look_at(engine, palpate_json_string(palpate_json_member(draft, "description")), out);
}

static bool is_selected(const hooks_request *request, const palpate_json *draft)
{
    const palpate_json *list = palpate_json_member(request->context, "selections");
    const char *type = palpate_json_string(palpate_json_member(draft, "resourceType")),
               *id = palpate_json_string(palpate_json_member(draft, "id"));

    if (list == NULL || type == NULL || id == NULL)
        return true; /* nothing says that it is not */
    for (const palpate_json *one = palpate_json_first(list); one != NULL;
         one = palpate_json_after(one)) {
        const char *text = palpate_json_string(one);
        size_t length = strlen(type);
        if (text != NULL &&
            (strcmp(text, id) == 0 || (strncmp(text, type, length) == 0 && text[length] == '/' &&
                                       strcmp(text + length + 1, id) == 0)))
            return true;
    }
    return false;
}

void hooks_drafts_find(const hooks_request *request, const palpate_engine *engine,
                       hooks_drafts *out)
{
    const palpate_json *drafts, *entry;

    memset(out, 0, sizeof *out);
    if (request->hook->orders == NULL)
        return;
    drafts = palpate_json_member(request->context, request->hook->orders);
    entry = palpate_json_type_of(drafts) == PALPATE_JSON_ARRAY
                ? palpate_json_first(drafts)
                : palpate_json_first(palpate_json_member(drafts, "entry"));
    for (; entry != NULL; entry = palpate_json_after(entry)) {
        const palpate_json *inner = palpate_json_member(entry, "resource"),
                           *draft = inner != NULL ? inner : entry;
        if (is_selected(request, draft))
            look_at_draft(engine, draft, out);
    }
}
