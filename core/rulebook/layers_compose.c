/* SPDX-License-Identifier: MIT */
/* New bodies of declarations: what lower layers say, with the work of one layer put in. */
#include "rulebook/layers.h"

#include <stdlib.h>
#include <string.h>

static plp_draft *join(plp_layers *layers, plp_term_kind kind, const char *word, plp_draft *first,
                       plp_draft *second)
{
    plp_link *link = layers->link;
    const plp_limits *limits = link->load.limits;
    plp_draft *term = plp_link_scratch(link, 1, sizeof *term);
    plp_draft **parts = plp_link_scratch(link, 2, sizeof *parts);
    if (term == NULL || parts == NULL)
        return NULL;
    *term = *first;
    term->kind = PLP_DRAFT_TERM;
    term->which = (uint32_t)kind;
    term->text = word;
    term->length = (uint32_t)strlen(word);
    term->name = NULL;
    term->number = 0;
    term->parts = parts;
    term->part_count = second != NULL ? 2 : 1;
    term->pairs = NULL;
    term->pair_count = 0;
    term->linked = false;
    term->size = first->size + 1 + (second != NULL ? second->size : 0);
    term->depth = first->depth;
    parts[0] = first;
    parts[1] = second;
    if (second != NULL && second->depth > term->depth)
        term->depth = second->depth;
    if (second != NULL && second->first_phase > term->first_phase)
        term->first_phase = second->first_phase;
    term->depth++;
    if (term->size > limits->conditions_per_rule || term->depth > limits->condition_depth)
        plp_link_error_at(link, second != NULL ? second : first, NULL,
                          term->depth > limits->condition_depth ? "limit-depth" : "limit-size",
                          "write the whole condition anew with when",
                          "this condition has too many parts with all layers together");
    return term;
}

/* (when or or_when) and also_when, unless except_when. */
static plp_draft *join_condition(plp_layers *layers, plp_draft *when, plp_draft *const joined[3])
{
    plp_draft *except = joined[2];
    if (joined[0] != NULL)
        when = join(layers, PLP_TERM_ANY, "any", when, joined[0]);
    if (joined[1] != NULL && when != NULL)
        when = join(layers, PLP_TERM_ALL, "all", when, joined[1]);
    if (except != NULL && when != NULL) {
        except = join(layers, PLP_TERM_UNLESS, "unless", except, NULL);
        when = except != NULL ? join(layers, PLP_TERM_ALL, "all", when, except) : NULL;
    }
    return when;
}

static int compare_pairs(const void *a, const void *b)
{
    return strcmp(((const plp_draft_pair *)a)->key, ((const plp_draft_pair *)b)->key);
}

static void put_pair(plp_draft *body, const char *key, plp_draft *value)
{
    for (uint32_t i = 0; i < body->pair_count; i++)
        if (strcmp(body->pairs[i].key, key) == 0) {
            body->pairs[i].value = value;
            return;
        }
    body->pairs[body->pair_count++] = (plp_draft_pair){key, value};
}

void plp_layers_compose(plp_layers *layers, plp_thing *thing)
{
    static const char *const joining[] = {"or_when", "also_when", "except_when"};
    plp_link *link = layers->link;
    const plp_draft *old = thing->declaration->body;
    plp_draft *body = plp_link_scratch(link, 1, sizeof *body), *joined[3] = {NULL, NULL, NULL};
    uint32_t room = old->pair_count + 1;
    for (const plp_work *work = thing->first; work != NULL; work = work->next)
        room += work->key_count;
    plp_draft_pair *pairs = plp_link_scratch(link, room, sizeof *pairs);
    if (body == NULL || pairs == NULL)
        return;
    *body = *old;
    memcpy(pairs, old->pairs, old->pair_count * sizeof *pairs);
    body->pairs = pairs;
    for (plp_work *work = thing->first; work != NULL; work = work->next)
        for (uint32_t i = 0; work->verb->layer == layers->layer && i < work->key_count; i++) {
            const plp_work_key *key = &work->keys[i];
            if (!plp_layers_joins(key->key))
                put_pair(body, key->key, key->to);
            for (int k = 0; k < 3; k++)
                if (strcmp(key->key, joining[k]) == 0)
                    joined[k] = key->to;
        }
    plp_draft *when = plp_draft_get(old, "when");
    link->owner = (plp_declaration *)thing->last->verb;
    if (when != NULL && (joined[0] != NULL || joined[1] != NULL || joined[2] != NULL)) {
        plp_draft *whole = join_condition(layers, when, joined);
        if (whole != NULL)
            put_pair(body, "when", whole);
    }
    qsort(body->pairs, body->pair_count, sizeof *body->pairs, compare_pairs);
    thing->declaration->body = body;
    thing->composing = false;
}
