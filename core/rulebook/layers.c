/* SPDX-License-Identifier: MIT */
/* Layers, one after the other: their words are taken out of the drafts, and put to work. */
#include "rulebook/layers.h"

#include <stdlib.h>
#include <string.h>

/* ---- things ---- */

static int compare_things(const void *a, const void *b)
{
    const plp_declaration *first = ((const plp_thing *)a)->declaration,
                          *second = ((const plp_thing *)b)->declaration;
    if (first->word != second->word)
        return first->word < second->word ? -1 : 1;
    int order = strcmp(first->id, second->id);
    if (order != 0)
        return order;
    return first->sequence < second->sequence ? -1 : first->sequence > second->sequence;
}

static bool list_things(plp_layers *layers)
{
    plp_link *link = layers->link;
    layers->things = plp_link_scratch(link, link->drafts->count, sizeof *layers->things);
    layers->worked = plp_link_scratch(link, link->drafts->verb_count, sizeof *layers->worked);
    if (layers->things == NULL || layers->worked == NULL)
        return false;
    for (plp_declaration *at = link->drafts->first; at != NULL; at = at->next)
        layers->things[layers->thing_count++] = (plp_thing){.declaration = at};
    qsort(layers->things, layers->thing_count, sizeof *layers->things, compare_things);
    return true;
}

plp_thing *plp_layers_find_any(const plp_layers *layers, plp_word word, const char *id)
{
    uint32_t low = 0, high = layers->thing_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const plp_declaration *at = layers->things[middle].declaration;
        int order = at->word != word ? (at->word < word ? -1 : 1) : strcmp(at->id, id);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == layers->thing_count || layers->things[low].declaration->word != word ||
        strcmp(layers->things[low].declaration->id, id) != 0)
        return NULL;
    return &layers->things[low];
}

plp_thing *plp_layers_find(const plp_layers *layers, plp_word word, const char *id)
{
    plp_thing *thing = plp_layers_find_any(layers, word, id);
    return thing != NULL && thing->declaration->layer < layers->layer ? thing : NULL;
}

/* ---- layer by layer ---- */

/* Take the words of layers out of the chain of declarations. */
static bool take_verbs(plp_link *link)
{
    plp_drafts *drafts = link->drafts;
    uint32_t count = 0;
    for (plp_word word = PLP_WORD_COUNT; word < PLP_WORD_END; word++)
        count += drafts->counts[word];
    drafts->verbs = plp_link_scratch(link, count, sizeof(plp_declaration *));
    if (drafts->verbs == NULL)
        return false;
    plp_declaration **at = &drafts->first, *last = NULL;
    while (*at != NULL) {
        if ((*at)->word < PLP_WORD_COUNT) {
            last = *at;
            at = &(*at)->next;
            continue;
        }
        drafts->verbs[drafts->verb_count++] = *at;
        *at = (*at)->next;
    }
    drafts->last = last;
    drafts->count -= count;
    return true;
}

static void work_on(plp_layers *layers, plp_declaration *verb)
{
    layers->link->owner = verb;
    if (verb->word == PLP_WORD_TRANSLATE || verb->body->kind != PLP_DRAFT_TABLE)
        return; /* translations come when all is linked (translate_read.c) */
    if (verb->body->part_count != 0)
        plp_link_error_at(layers->link, verb->body->parts[0], NULL, "missing-key",
                          "is `key =` missing before it?", "%s \"%s\" has an entry without a key",
                          plp_word_text(verb->word), verb->id);
    plp_thing *thing = plp_layers_target(layers, verb);
    if (thing != NULL && verb->word == PLP_WORD_DISABLE)
        plp_layers_disable(layers, verb, thing);
    else if (thing != NULL)
        plp_layers_change(layers, verb, thing);
}

static void check_new_rules(plp_layers *layers)
{
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        plp_declaration *rule = layers->things[i].declaration;
        if (rule->word != PLP_WORD_RULE || rule->layer != layers->layer ||
            rule->body->kind != PLP_DRAFT_TABLE)
            continue;
        const plp_draft *plan = plp_draft_get(rule->body, "plan");
        layers->link->owner = rule;
        if (plan != NULL)
            plp_tighten_blocks(layers, plan, NULL);
    }
}

static void work_layer(plp_layers *layers)
{
    const plp_drafts *drafts = layers->link->drafts;
    plp_locks_mark(layers);
    check_new_rules(layers);
    for (uint32_t i = 0; i < drafts->verb_count; i++) {
        plp_declaration *verb = drafts->verbs[i];
        if (verb->layer == layers->layer)
            work_on(layers, verb);
    }
    for (uint32_t i = 0; i < layers->thing_count; i++)
        if (layers->things[i].composing)
            plp_layers_compose(layers, &layers->things[i]);
}

palpate_status plp_layers_apply(plp_link *link)
{
    if (!take_verbs(link))
        return PALPATE_E_NOMEM;
    if (link->layer_count == 1 &&
        link->drafts->verb_count == link->drafts->counts[PLP_WORD_TRANSLATE])
        return PALPATE_OK;
    plp_layers *layers = plp_link_scratch(link, 1, sizeof *layers);
    if (layers == NULL)
        return PALPATE_E_NOMEM;
    *layers = (plp_layers){.link = link};
    link->work = layers;
    if (!list_things(layers))
        return PALPATE_E_NOMEM;
    for (uint32_t i = 0; i < link->layer_count && !link->out_of_memory; i++) {
        layers->layer = i;
        work_layer(layers);
    }
    return link->out_of_memory ? PALPATE_E_NOMEM : PALPATE_OK;
}
