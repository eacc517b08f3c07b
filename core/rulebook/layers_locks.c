/* SPDX-License-Identifier: MIT */
/* What locked rules read, and in which direction each of it makes them tighter.
 *
 *   none { x:above(limits.a) }    truth up: tighter
 *     x:above(limits.a)           truth down: tighter, for none turns it round
 *       limits.a                  up: tighter, for a bound turns it round again
 *
 * A rule that blocks what a locked rule gives is walked the other way round: it may not become true
 * more often.
 */
#include "rulebook/layers.h"

#include <string.h>

static const char *const attribute_words[PLP_ATTRIBUTES] = {"forceful", "clothed", "needs_oil",
                                                            "device",   "home",    "pressure"};

size_t plp_locks_attribute(const char *key)
{
    size_t at = 0;
    while (at < PLP_ATTRIBUTES && strcmp(attribute_words[at], key) != 0)
        at++;
    return at;
}

bool plp_locks_locked(const plp_declaration *rule)
{
    const plp_draft *locked = rule->body->kind == PLP_DRAFT_TABLE && rule->word == PLP_WORD_RULE
                                  ? plp_draft_get(rule->body, "locked")
                                  : NULL;
    return locked != NULL && locked->kind == PLP_DRAFT_TRUTH && locked->number != 0;
}

static unsigned turned(unsigned ways)
{
    return ((ways & PLP_TIGHTER_UP) != 0 ? PLP_TIGHTER_DOWN : 0) |
           ((ways & PLP_TIGHTER_DOWN) != 0 ? PLP_TIGHTER_UP : 0);
}

typedef struct walk {
    plp_layers *layers;
    const plp_declaration *holder;
} walk;

/* A thing is read; its own condition is walked later, once for each way. */
static void mark(walk *at, plp_thing *thing, unsigned ways)
{
    if (thing == NULL)
        return;
    unsigned fresh = ways & ~thing->ways;
    if (thing->holder == NULL)
        thing->holder = at->holder;
    thing->ways |= ways;
    if (fresh == 0)
        return;
    if (thing->todo == 0) {
        thing->waiting = at->layers->waiting;
        at->layers->waiting = thing;
    }
    thing->todo |= fresh;
}

static void read_name(walk *at, const plp_draft *draft, unsigned ways)
{
    plp_thing *fact = plp_layers_find(at->layers, PLP_WORD_FACT, draft->text);
    mark(at, fact != NULL ? fact : plp_layers_find(at->layers, PLP_WORD_DEFINE, draft->text),
         fact != NULL ? PLP_TIGHTER_BOTH : ways);
}

/* Words in the list of :has_any { } that stand for regions. */
static void freeze_groups(walk *at, const plp_draft *list)
{
    for (uint32_t i = 0; i < list->part_count; i++) {
        const plp_draft *part = list->parts[i];
        plp_thing *group = part->text != NULL
                               ? plp_layers_find(at->layers, PLP_WORD_REGION_GROUP, part->text)
                               : NULL;
        if (group != NULL) {
            group->frozen = true;
            group->holder = group->holder != NULL ? group->holder : at->holder;
        }
    }
}

/* In which direction part `i` of a term must move, so that the term moves in direction `ways`. */
static unsigned ways_of_part(const plp_draft *term, uint32_t i, unsigned ways)
{
    switch ((plp_term_kind)term->which) {
    case PLP_TERM_ALL:
    case PLP_TERM_ANY:
    case PLP_TERM_AT_LEAST_OF:
    case PLP_TERM_COUNT:
    case PLP_TERM_ADD:
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
        return ways;
    case PLP_TERM_NONE:
    case PLP_TERM_UNLESS:
    case PLP_TERM_NEGATE:
        return turned(ways);
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_SUBTRACT:
        return i == 0 ? ways : turned(ways);
    case PLP_TERM_AT_MOST:
    case PLP_TERM_BELOW:
        return i == 0 ? turned(ways) : ways;
    case PLP_TERM_BETWEEN:
        return i == 0 ? PLP_TIGHTER_BOTH : i == 1 ? turned(ways) : ways;
    default:
        return PLP_TIGHTER_BOTH;
    }
}

/* Depth is limited where drafts are made. */
static void walk_draft(walk *at, const plp_draft *draft, unsigned ways)
{
    if (draft->kind == PLP_DRAFT_NAME)
        read_name(at, draft, ways);
    else if (draft->kind == PLP_DRAFT_IN && draft->which == PLP_SPACE_LIMITS)
        mark(at, plp_layers_find(at->layers, PLP_WORD_LIMIT, draft->text), ways);
    else if (draft->kind == PLP_DRAFT_IN && draft->which == PLP_SPACE_FACTS)
        read_name(at, draft, ways);
    for (uint32_t i = 0; draft->kind == PLP_DRAFT_TERM && i < draft->part_count; i++) {
        if (draft->parts[i]->kind == PLP_DRAFT_TABLE)
            freeze_groups(at, draft->parts[i]);
        else
            walk_draft(at, draft->parts[i], ways_of_part(draft, i, ways));
    }
}

/* ---- plans ---- */

static void hold_group(walk *at, const plp_draft *part)
{
    plp_layers *layers = at->layers;
    size_t attribute =
        plp_locks_attribute(strcmp(part->text, "massage") == 0 ? "pressure" : part->text);
    plp_thing *group = plp_layers_find(layers, PLP_WORD_TECHNIQUE_GROUP, part->text);
    if (attribute < PLP_ATTRIBUTES && layers->attributes[attribute] == NULL)
        layers->attributes[attribute] = at->holder;
    if (group != NULL) {
        group->grows = true;
        group->holder = group->holder != NULL ? group->holder : at->holder;
    }
}

static void hold_item(walk *at, const plp_draft *part, plp_action_kind kind)
{
    static const plp_word words[] = {PLP_WORD_REGION_GROUP, PLP_WORD_REFERRAL, PLP_WORD_ADVICE};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        plp_thing *thing = plp_layers_find(at->layers, words[i], part->text);
        if (thing == NULL)
            continue;
        if (words[i] == PLP_WORD_REGION_GROUP)
            thing->grows = true;
        else if (kind == PLP_DO_REFER || kind == PLP_DO_ADVISE)
            thing->given = true;
        else
            continue;
        thing->holder = thing->holder != NULL ? thing->holder : at->holder;
    }
}

static void hold_action(walk *at, const plp_draft *action)
{
    plp_action_kind kind = (plp_action_kind)action->which;
    bool cap = kind == PLP_DO_CAP_PRESSURE || kind == PLP_DO_CAP_MINUTES ||
               kind == PLP_DO_CAP_FREQUENCY || kind == PLP_DO_CAP_SESSIONS;
    if (kind == PLP_DO_CAP_PRESSURE && at->layers->pressure == NULL)
        at->layers->pressure = at->holder;
    for (uint32_t i = 0; i < action->part_count; i++) {
        const plp_draft *part = action->parts[i];
        if (part->kind == PLP_DRAFT_IN && part->which == PLP_SPACE_GROUP)
            hold_group(at, part);
        else if (part->kind == PLP_DRAFT_TEXT ||
                 (part->kind == PLP_DRAFT_IN && part->which != PLP_SPACE_LIMITS))
            hold_item(at, part, kind);
        else
            walk_draft(at, part, cap ? PLP_TIGHTER_DOWN : PLP_TIGHTER_BOTH);
    }
}

static void hold_rule(walk *at, const plp_declaration *rule)
{
    const plp_draft *when = plp_draft_get(rule->body, "when");
    const plp_draft *plan = plp_draft_get(rule->body, "plan");
    if (when != NULL)
        walk_draft(at, when, PLP_TIGHTER_UP);
    for (uint32_t i = 0; plan != NULL && i < plan->part_count; i++)
        if (plan->parts[i]->kind == PLP_DRAFT_ACTION)
            hold_action(at, plan->parts[i]);
}

/* ---- rules that block what a locked rule gives ---- */

static bool is_given(const plp_layers *layers, plp_word word, const plp_draft *id)
{
    const plp_thing *thing =
        id != NULL && id->text != NULL ? plp_layers_find(layers, word, id->text) : NULL;
    return thing != NULL && thing->given;
}

static bool blocks(const plp_layers *layers, const plp_draft *action)
{
    for (uint32_t i = 0; i < action->part_count; i++) {
        const plp_draft *part = action->parts[i];
        if (action->which == PLP_DO_NO_REFER && is_given(layers, PLP_WORD_REFERRAL, part))
            return true;
        if (action->which == PLP_DO_ADVISE && part->kind == PLP_DRAFT_TABLE &&
            is_given(layers, PLP_WORD_ADVICE, plp_draft_get(part, "instead_of")))
            return true;
    }
    return false;
}

static void hold_blocker(walk *at, plp_thing *thing)
{
    const plp_draft *plan = plp_draft_get(thing->declaration->body, "plan");
    const plp_draft *when = plp_draft_get(thing->declaration->body, "when");
    for (uint32_t i = 0; plan != NULL && when != NULL && i < plan->part_count; i++)
        if (plan->parts[i]->kind == PLP_DRAFT_ACTION && blocks(at->layers, plan->parts[i])) {
            at->holder = thing->declaration;
            thing->ways |= PLP_TIGHTER_DOWN;
            walk_draft(at, when, PLP_TIGHTER_DOWN);
            return;
        }
}

/* ---- all of it ---- */

static void walk_waiting(walk *at)
{
    while (at->layers->waiting != NULL) {
        plp_thing *thing = at->layers->waiting;
        const plp_draft *body = thing->declaration->body;
        unsigned ways = thing->todo;
        bool is_fact = thing->declaration->word == PLP_WORD_FACT;
        at->layers->waiting = thing->waiting;
        at->holder = thing->holder;
        thing->todo = 0;
        if (body->kind != PLP_DRAFT_TABLE)
            continue;
        const plp_draft *when = plp_draft_get(body, is_fact ? "asked_when" : "when");
        const plp_draft *value =
            thing->declaration->word == PLP_WORD_DEFINE ? plp_draft_get(body, "value") : NULL;
        if (when != NULL)
            walk_draft(at, when, is_fact ? PLP_TIGHTER_BOTH : ways);
        if (value != NULL)
            walk_draft(at, value, ways);
    }
}

static bool is_below(const plp_layers *layers, const plp_thing *thing, plp_word word)
{
    const plp_declaration *declaration = thing->declaration;
    return declaration->word == word && declaration->layer < layers->layer &&
           declaration->disabled == NULL && declaration->body->kind == PLP_DRAFT_TABLE;
}

static void forget(plp_layers *layers)
{
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        plp_thing *thing = &layers->things[i];
        thing->holder = NULL;
        thing->ways = thing->todo = 0;
        thing->grows = thing->frozen = thing->given = false;
    }
    memset(layers->attributes, 0, sizeof layers->attributes);
    layers->pressure = NULL;
    layers->waiting = NULL;
}

void plp_locks_mark(plp_layers *layers)
{
    walk at = {layers, NULL};
    forget(layers);
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        plp_thing *thing = &layers->things[i];
        if (is_below(layers, thing, PLP_WORD_RULE) && plp_locks_locked(thing->declaration)) {
            at.holder = thing->declaration;
            hold_rule(&at, thing->declaration);
        } else if (is_below(layers, thing, PLP_WORD_FACT)) {
            const plp_draft *safety = plp_draft_get(thing->declaration->body, "safety");
            at.holder = NULL;
            if (safety != NULL && safety->number != 0)
                mark(&at, thing, PLP_TIGHTER_BOTH);
        }
    }
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        plp_thing *thing = &layers->things[i];
        if (is_below(layers, thing, PLP_WORD_RULE))
            hold_blocker(&at, thing);
    }
    walk_waiting(&at);
}
