/* SPDX-License-Identifier: MIT */
/* To which word of a layer is an error in a lower layer due?
 *
 * Lower layers load by themselves. So where one of their declarations has an error, and a higher
 * layer changed it or something that it names, the error is told at that word, with the place
 * below.
 */
#include "rulebook/layers.h"

#include <string.h>

#define DEFINES_DEEP 8 /* defines within defines that are looked into */

typedef struct search {
    const plp_layers *layers;
    uint32_t layer; /* in which the error is */
} search;

static const plp_declaration *word_on(const search *at, const plp_thing *thing)
{
    for (const plp_work *work = thing != NULL ? thing->first : NULL; work != NULL;
         work = work->next)
        if (work->verb->layer > at->layer)
            return work->verb;
    return NULL;
}

static const plp_declaration *word_in(const search *at, const plp_draft *draft, unsigned depth);

/* A fact or define by name: changed itself, or through what it is made of. */
static const plp_declaration *word_on_name(const search *at, const char *name, unsigned depth)
{
    const plp_thing *fact = plp_layers_find_any(at->layers, PLP_WORD_FACT, name);
    const plp_thing *define =
        fact == NULL ? plp_layers_find_any(at->layers, PLP_WORD_DEFINE, name) : NULL;
    const plp_declaration *verb = word_on(at, fact != NULL ? fact : define);
    if (verb != NULL || define == NULL || depth >= DEFINES_DEEP)
        return verb;
    return word_in(at, define->declaration->body, depth + 1);
}

/* Depth is limited where drafts are made. */
static const plp_declaration *word_in(const search *at, const plp_draft *draft, unsigned depth)
{
    const plp_declaration *verb = NULL;
    if (draft->kind == PLP_DRAFT_NAME ||
        (draft->kind == PLP_DRAFT_IN && draft->which == PLP_SPACE_FACTS))
        return word_on_name(at, draft->text, depth);
    if (draft->kind == PLP_DRAFT_IN && draft->which == PLP_SPACE_LIMITS)
        return word_on(at, plp_layers_find_any(at->layers, PLP_WORD_LIMIT, draft->text));
    if (draft->kind == PLP_DRAFT_IN && draft->which == PLP_SPACE_GROUP)
        return word_on(at, plp_layers_find_any(at->layers, PLP_WORD_TECHNIQUE_GROUP, draft->text));
    for (uint32_t i = 0; verb == NULL && i < draft->part_count; i++)
        verb = word_in(at, draft->parts[i], depth);
    for (uint32_t i = 0; verb == NULL && i < draft->pair_count; i++) {
        verb = word_in(at, draft->pairs[i].value, depth);
        if (verb == NULL) /* in patients, keys are facts */
            verb = word_on_name(at, draft->pairs[i].key, DEFINES_DEEP);
    }
    return verb;
}

const plp_declaration *plp_layers_blame(const plp_link *link, uint32_t file)
{
    const plp_declaration *owner = link->owner;
    if (link->work == NULL || owner->word >= PLP_WORD_COUNT)
        return NULL;
    search at = {link->work, link->load.files[file].layer};
    const plp_declaration *verb =
        word_on(&at, plp_layers_find_any(at.layers, owner->word, owner->id));
    return verb != NULL ? verb : word_in(&at, owner->body, 0);
}
