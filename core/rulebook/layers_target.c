/* SPDX-License-Identifier: MIT */
/* What a word of a layer works on: finding it, or saying why there is no such thing. */
#include "rulebook/layers.h"

#include <stdio.h>
#include <string.h>

/* What `change` cannot work on, and why. */
static const struct {
    plp_word word;
    const char *hint;
} fixed[] = {
    {PLP_WORD_LIMIT, "write change_limit \"id\" { value = … }"},
    {PLP_WORD_INVARIANT, "a promise stays; add one of your own under a new name"},
    {PLP_WORD_TEST, "add a test of your own"},
    {PLP_WORD_PATIENT, "add a patient of your own"},
    {PLP_WORD_PACK, "write a pack of your own"},
};

/* Split "kind id". False after a report. */
static bool split_target(plp_layers *layers, const plp_declaration *verb, plp_word *word,
                         const char **id)
{
    const char *space = strchr(verb->id, ' ');
    *id = space != NULL ? space + 1 : verb->id;
    *word = verb->word == PLP_WORD_CHANGE_LIMIT ? PLP_WORD_LIMIT : PLP_WORD_RULE;
    if (space == NULL)
        return true;
    char kind[40];
    snprintf(kind, sizeof kind, "%.*s", (int)(space - verb->id), verb->id);
    plp_suggest suggest = plp_suggest_for(kind, strlen(kind));
    for (plp_word at = 0; at < PLP_WORD_COUNT; at++) {
        if (strcmp(plp_word_text(at), kind) == 0) {
            *word = at;
            return true;
        }
        plp_suggest_try(&suggest, plp_word_text(at));
    }
    char hint[80] = "write \"kind id\": change \"technique deep_tissue\" { … }";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    plp_layers_error(layers->link, verb->id, "unknown-target", hint, "there is no kind %s", kind);
    return false;
}

static bool may_target(plp_layers *layers, const plp_declaration *verb, plp_word word)
{
    if (verb->word == PLP_WORD_DISABLE && word != PLP_WORD_RULE) {
        plp_layers_error(layers->link, verb->id, "wrong-target",
                         "disable the rules that use it instead",
                         "only rules can be disabled, and this is a %s", plp_word_text(word));
        return false;
    }
    for (size_t i = 0; verb->word == PLP_WORD_CHANGE && i < sizeof fixed / sizeof fixed[0]; i++)
        if (fixed[i].word == word) {
            plp_layers_error(layers->link, verb->id, "wrong-target", fixed[i].hint,
                             "a %s cannot be changed with change", plp_word_text(word));
            return false;
        }
    return true;
}

static void refuse_unknown(plp_layers *layers, const plp_declaration *verb, plp_word word,
                           const char *id)
{
    char hint[200] = "";
    if (layers->link->load.incomplete)
        return; /* it may stand where reading ended early, which was reported */
    plp_suggest suggest = plp_suggest_for(id, strlen(id));
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        const plp_declaration *at = layers->things[i].declaration;
        if (at->layer >= layers->layer)
            continue;
        if (at->word == word)
            plp_suggest_try(&suggest, at->id);
        else if (verb->word == PLP_WORD_CHANGE && strcmp(at->id, id) == 0)
            snprintf(hint, sizeof hint, "write change \"%s %.100s\"", plp_word_text(at->word), id);
    }
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    plp_layers_error(layers->link, verb->id, "unknown-target", hint,
                     layers->layer == 0 ? "there is no layer below this one, so no %s \"%s\""
                                        : "no lower layer has a %s \"%s\"",
                     plp_word_text(word), id);
}

const char *plp_layers_path(const plp_layers *layers, const plp_declaration *at)
{
    return layers->link->load.files[at->file].path;
}

plp_thing *plp_layers_target(plp_layers *layers, const plp_declaration *verb)
{
    plp_word word;
    const char *id;
    if (!split_target(layers, verb, &word, &id) || !may_target(layers, verb, word))
        return NULL;
    plp_thing *thing = plp_layers_find_any(layers, word, id);
    if (thing == NULL || thing->declaration->layer > layers->layer) {
        refuse_unknown(layers, verb, word, id);
        return NULL;
    }
    const plp_declaration *it = thing->declaration;
    if (it->layer == layers->layer) {
        plp_layers_error(layers->link, verb->id, "same-layer", "edit it there",
                         "%s \"%s\" belongs to this layer, in %s line %u", plp_word_text(word), id,
                         plp_layers_path(layers, it), it->line);
        return NULL;
    }
    if (it->disabled != NULL) {
        plp_layers_error(layers->link, verb->id,
                         verb->word == PLP_WORD_DISABLE ? "disabled-twice" : "change-of-disabled",
                         "keep one of the two", "rule \"%s\" is disabled, in %s line %u", id,
                         plp_layers_path(layers, it->disabled), it->disabled->line);
        return NULL;
    }
    return it->body->kind == PLP_DRAFT_TABLE ? thing : NULL;
}
