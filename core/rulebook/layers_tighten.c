/* SPDX-License-Identifier: MIT */
/* Is a change of something locked a tightening? A table says for every key what is asked; what has
 * no row is refused. */
#include "rulebook/layers.h"

#include <stdio.h>
#include <string.h>

typedef enum verdict { FINE, LOOSER } verdict;
typedef verdict judge(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                      const plp_draft *to);

static verdict any_value(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                         const plp_draft *to)
{
    (void)layers, (void)thing, (void)from, (void)to;
    return FINE;
}

static verdict only_true(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                         const plp_draft *to)
{
    (void)layers, (void)thing, (void)from;
    return to->kind == PLP_DRAFT_TRUTH && to->number != 0 ? FINE : LOOSER;
}

/* ---- lists ---- */

static bool has_part(const plp_draft *list, const plp_draft *part)
{
    for (uint32_t i = 0; i < list->part_count; i++)
        if (plp_draft_equal(list->parts[i], part))
            return true;
    return false;
}

static bool has_parts(const plp_draft *list, const plp_draft *parts)
{
    for (uint32_t i = 0; i < parts->part_count; i++)
        if (!has_part(list, parts->parts[i]))
            return false;
    return true;
}

/* ---- rules ---- */

static verdict more_careful(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                            const plp_draft *to)
{
    static const char *const words[] = {"ignore", "ask", "assume"};
    int was = thing->declaration->phase == PLP_PHASE_SAFETY ? 1 : 0, now = -1;
    (void)layers;
    for (int i = 0; i < 3; i++) {
        if (from != NULL && from->text != NULL && strcmp(words[i], from->text) == 0)
            was = i;
        if (to->kind == PLP_DRAFT_TEXT && strcmp(words[i], to->text) == 0)
            now = i;
    }
    return now >= was || now == -1 /* no such word: reported later */ ? FINE : LOOSER;
}

static bool is_region(const plp_layers *layers, const plp_draft *part)
{
    if (part->text == NULL)
        return false;
    if (part->kind == PLP_DRAFT_NAME) {
        const plp_thing *fact = plp_layers_find(layers, PLP_WORD_FACT, part->text);
        const plp_draft *values = fact != NULL && fact->declaration->body->kind == PLP_DRAFT_TABLE
                                      ? plp_draft_get(fact->declaration->body, "values")
                                      : NULL;
        return values != NULL && values->kind == PLP_DRAFT_SPACE &&
               values->which == PLP_SPACE_REGIONS;
    }
    return plp_layers_find(layers, PLP_WORD_REGION, part->text) != NULL ||
           plp_layers_find(layers, PLP_WORD_REGION_GROUP, part->text) != NULL;
}

/* With regions among its arguments an action holds only there; so regions may be added to some, or
 * all be left out, but not be put where none were. */
static bool regions_hold(const plp_layers *layers, const plp_draft *from, const plp_draft *to)
{
    uint32_t before = 0, after = 0, kept = 0;
    for (uint32_t i = 0; i < from->part_count; i++)
        before += is_region(layers, from->parts[i]);
    for (uint32_t i = 0; i < to->part_count; i++) {
        after += is_region(layers, to->parts[i]);
        kept += is_region(layers, to->parts[i]) && has_part(from, to->parts[i]);
    }
    return after == 0 || (before != 0 && kept == before);
}

static bool others_hold(const plp_layers *layers, const plp_draft *from, const plp_draft *to,
                        uint32_t first)
{
    for (uint32_t i = first; i < from->part_count; i++)
        if (!is_region(layers, from->parts[i]) && !has_part(to, from->parts[i]))
            return false;
    return true;
}

static bool covers_disposition(const plp_draft *from, const plp_draft *to)
{
    plp_disposition was, now;
    return from->part_count == 1 && to->part_count == 1 && from->parts[0]->text != NULL &&
           to->parts[0]->text != NULL && plp_disposition_of(from->parts[0]->text, &was) &&
           plp_disposition_of(to->parts[0]->text, &now) && now >= was;
}

static bool covers_cap(const plp_layers *layers, const plp_draft *from, const plp_draft *to)
{
    if (from->part_count == 0 || to->part_count == 0)
        return false;
    const plp_draft *was = from->parts[0], *now = to->parts[0];
    bool lower = was->kind == PLP_DRAFT_NUMBER && now->kind == PLP_DRAFT_NUMBER
                     ? now->number <= was->number
                     : plp_draft_equal(was, now);
    return lower && regions_hold(layers, from, to);
}

static bool covers_referral(const plp_draft *from, const plp_draft *to)
{
    plp_urgency was = PLP_ROUTINE, now = PLP_ROUTINE;
    if (from->part_count < 2 || to->part_count < 2 ||
        !plp_draft_equal(from->parts[0], to->parts[0]))
        return false;
    return from->parts[1]->text != NULL && to->parts[1]->text != NULL &&
           plp_urgency_of(from->parts[1]->text, &was) && plp_urgency_of(to->parts[1]->text, &now) &&
           now >= was;
}

/* Is the second action at least as strict as the first? */
static bool covers(const plp_layers *layers, const plp_draft *from, const plp_draft *to)
{
    if (to->kind != PLP_DRAFT_ACTION || from->which != to->which)
        return false;
    if (plp_draft_equal(from, to))
        return true;
    switch ((plp_action_kind)from->which) {
    case PLP_DO_DISPOSITION:
        return covers_disposition(from, to);
    case PLP_DO_CAP_PRESSURE:
    case PLP_DO_CAP_MINUTES:
    case PLP_DO_CAP_FREQUENCY:
    case PLP_DO_CAP_SESSIONS:
        return covers_cap(layers, from, to);
    case PLP_DO_EXCLUDE:
        return others_hold(layers, from, to, 0) && regions_hold(layers, from, to);
    case PLP_DO_AVOID:
    case PLP_DO_ASK:
        return has_parts(to, from);
    case PLP_DO_REFER:
        return covers_referral(from, to);
    default:
        return false;
    }
}

static bool is_clear(const plp_draft *action)
{
    return action->kind == PLP_DRAFT_ACTION && action->which == PLP_DO_CLEAR;
}

static verdict stricter_plan(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                             const plp_draft *to)
{
    (void)thing;
    if (from == NULL || from->kind != PLP_DRAFT_TABLE || to->kind != PLP_DRAFT_TABLE)
        return FINE; /* one of them is reported elsewhere */
    for (uint32_t i = 0; i < from->part_count; i++) {
        bool held = from->parts[i]->kind != PLP_DRAFT_ACTION;
        for (uint32_t k = 0; k < to->part_count && !held; k++)
            held = covers(layers, from->parts[i], to->parts[k]);
        if (!held)
            return LOOSER;
    }
    for (uint32_t i = 0; i < to->part_count; i++)
        if (is_clear(to->parts[i]) && !has_part(from, to->parts[i]))
            return LOOSER;
    return FINE;
}

/* ---- what locked rules read ---- */

static verdict truer(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                     const plp_draft *to)
{
    (void)layers, (void)from, (void)to;
    return (thing->ways & PLP_TIGHTER_DOWN) == 0 ? FINE : LOOSER;
}

static verdict moves_tighter(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                             const plp_draft *to)
{
    const plp_draft *tighter = plp_draft_get(thing->declaration->body, "tighter");
    (void)layers;
    if (from == NULL || from->kind != PLP_DRAFT_NUMBER || to->kind != PLP_DRAFT_NUMBER)
        return FINE;
    if (to->number >= from->number && to->number <= from->number)
        return FINE;
    bool up = to->number > from->number;
    bool said =
        tighter != NULL && tighter->text != NULL && strcmp(tighter->text, up ? "up" : "down") == 0;
    return said && (thing->ways & (up ? PLP_TIGHTER_DOWN : PLP_TIGHTER_UP)) == 0 ? FINE : LOOSER;
}

static verdict grows_only(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                          const plp_draft *to)
{
    (void)layers;
    if (from == NULL || plp_draft_equal(from, to))
        return FINE;
    return !thing->frozen && (!thing->grows || has_parts(to, from)) ? FINE : LOOSER;
}

/* ---- techniques, referrals, advice ---- */

static verdict keeps_group(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                           const plp_draft *to)
{
    const plp_thing *group = from != NULL && from->text != NULL
                                 ? plp_layers_find(layers, PLP_WORD_TECHNIQUE_GROUP, from->text)
                                 : NULL;
    (void)thing;
    return group == NULL || !group->grows || plp_draft_equal(from, to) ? FINE : LOOSER;
}

static verdict firmer(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                      const plp_draft *to)
{
    (void)thing;
    if (layers->pressure == NULL || from == NULL || from->part_count != 2 || to->part_count != 2)
        return FINE;
    return to->parts[0]->number >= from->parts[0]->number &&
                   to->parts[1]->number >= from->parts[1]->number
               ? FINE
               : LOOSER;
}

static verdict keeps_kind(plp_layers *layers, const plp_thing *thing, const plp_draft *from,
                          const plp_draft *to)
{
    (void)layers;
    return !thing->given || from == NULL || plp_draft_equal(from, to) ? FINE : LOOSER;
}

/* ---- the table ---- */

static const struct row {
    plp_word word;
    const char *key;
    judge *judge;
    const char *rule; /* what is allowed */
} rows[] = {
    {PLP_WORD_RULE, "plan", stricter_plan, "its plan keeps every action, or a stricter one"},
    {PLP_WORD_RULE, "if_unknown", more_careful, "if_unknown moves towards \"assume\""},
    {PLP_WORD_RULE, "locked", only_true, "it stays locked"},
    {PLP_WORD_RULE, "or_when", any_value, NULL},
    {PLP_WORD_RULE, "reviewed", any_value, NULL},
    {PLP_WORD_RULE, "review_by", any_value, NULL},
    {PLP_WORD_RULE, "checked", any_value, NULL},
    {PLP_WORD_RULE, "sources", any_value, NULL},
    {PLP_WORD_RULE, "silence", any_value, NULL},
    {PLP_WORD_DEFINE, "or_when", truer, "it may be true more often only where that tightens"},
    {PLP_WORD_DEFINE, "title", any_value, NULL},
    {PLP_WORD_DEFINE, "phrase", any_value, NULL},
    {PLP_WORD_LIMIT, "value", moves_tighter, "it moves only in the direction that tightens"},
    {PLP_WORD_FACT, "title", any_value, NULL},
    {PLP_WORD_FACT, "ask", any_value, NULL},
    {PLP_WORD_FACT, "why", any_value, NULL},
    {PLP_WORD_FACT, "group", any_value, NULL},
    {PLP_WORD_FACT, "phrase", any_value, NULL},
    {PLP_WORD_FACT, "value_titles", any_value, NULL},
    {PLP_WORD_FACT, "codes", any_value, NULL},
    {PLP_WORD_FACT, "safety", only_true, "safety = true stays"},
    {PLP_WORD_TECHNIQUE, "group", keeps_group, "no technique leaves a group that it names"},
    {PLP_WORD_TECHNIQUE, "pressure", firmer, "pressure only rises"},
    {PLP_WORD_REGION_GROUP, "regions", grows_only, "the group only grows"},
    {PLP_WORD_REFERRAL, "kind", keeps_kind, "its kind stays"},
    {PLP_WORD_ADVICE, "kind", keeps_kind, "its kind stays"},
};

static const struct row *row_of(plp_word word, const char *key)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].word == word && strcmp(rows[i].key, key) == 0)
            return &rows[i];
    return NULL;
}

/* Is everything about this thing held, so that a key without a row is refused? */
static bool is_held(const plp_thing *thing)
{
    switch (thing->declaration->word) {
    case PLP_WORD_RULE:
        return plp_locks_locked(thing->declaration);
    case PLP_WORD_DEFINE:
    case PLP_WORD_LIMIT:
    case PLP_WORD_FACT:
        return thing->ways != 0;
    default:
        return false;
    }
}

static void refuse(plp_layers *layers, const plp_thing *thing, const char *key,
                   const plp_declaration *holder, const char *hint)
{
    const plp_declaration *it = thing->declaration;
    const plp_rule_file *files = layers->link->load.files;
    const char *word = plp_word_text(it->word);
    if (it == holder)
        plp_layers_error(layers->link, key, "locked", hint,
                         "%s \"%s\" is locked, in %s line %u: a layer can only tighten it", word,
                         it->id, files[it->file].path, it->line);
    else if (holder == NULL)
        plp_layers_error(layers->link, key, "locked", hint,
                         "%s \"%s\" belongs to the safety screen, in %s line %u: a layer can "
                         "change its texts only",
                         word, it->id, files[it->file].path, it->line);
    else
        plp_layers_error(
            layers->link, key, "locked", hint,
            "%s \"%s\" is needed by the locked rule \"%s\", in %s line %u: a layer can "
            "only tighten it",
            word, it->id, holder->id, files[holder->file].path, holder->line);
}

static const char *hint_of(const plp_thing *thing, const struct row *row)
{
    if (row != NULL && row->rule != NULL)
        return row->rule;
    if (thing->declaration->word == PLP_WORD_RULE)
        return "add actions to its plan, or widen it with or_when";
    return thing->declaration->word == PLP_WORD_DEFINE ? "widen it with or_when, or make your own"
                                                       : NULL;
}

/* A locked plan names a group of techniques by this attribute, or caps pressure. */
static bool attribute_holds(plp_layers *layers, const plp_thing *thing, const char *key,
                            const plp_draft *to)
{
    size_t at = plp_locks_attribute(key);
    if (thing->declaration->word != PLP_WORD_TECHNIQUE || at >= PLP_ATTRIBUTES ||
        strcmp(key, "pressure") == 0 || layers->attributes[at] == NULL)
        return true;
    const plp_draft *from = plp_draft_get(thing->declaration->body, key);
    if (from == NULL || from->number == 0 || to->kind != PLP_DRAFT_TRUTH || to->number != 0)
        return true;
    refuse(layers, thing, key, layers->attributes[at], "a technique can join the group, not leave");
    return false;
}

/* A rule that holds back what a locked one gives may not become true more often. */
static bool widens_blocker(const plp_thing *thing, const char *key, const plp_draft *to)
{
    if (thing->declaration->word != PLP_WORD_RULE || (thing->ways & PLP_TIGHTER_DOWN) == 0)
        return false;
    if (strcmp(key, "if_unknown") == 0)
        return to->kind == PLP_DRAFT_TEXT && strcmp(to->text, "assume") == 0;
    return strcmp(key, "when") == 0 || strcmp(key, "or_when") == 0;
}

bool plp_tighten_allows(plp_layers *layers, const plp_thing *thing, const char *key, plp_draft *to)
{
    const plp_declaration *it = thing->declaration, *holder = thing->holder;
    const struct row *row = row_of(it->word, key);
    const plp_draft *from = plp_draft_get(it->body, key);
    bool held = is_held(thing);
    if (to->kind == PLP_DRAFT_BROKEN)
        return false;
    if (it->word == PLP_WORD_RULE)
        holder = it;
    if (it->word == PLP_WORD_TECHNIQUE)
        holder = layers->pressure;
    if (it->word == PLP_WORD_TECHNIQUE && strcmp(key, "group") == 0 && from != NULL &&
        from->text != NULL) {
        const plp_thing *group = plp_layers_find(layers, PLP_WORD_TECHNIQUE_GROUP, from->text);
        holder = group != NULL ? group->holder : NULL;
    }
    if (widens_blocker(thing, key, to)) {
        plp_layers_error(layers->link, key, "locked", "narrow it with also_when or except_when",
                         "rule \"%s\" holds back what a locked rule gives: a layer cannot make it "
                         "true more often",
                         it->id);
        return false;
    }
    if (it->word == PLP_WORD_RULE && !held)
        return true;
    if (it->word == PLP_WORD_FACT && strcmp(key, "role") == 0) {
        plp_layers_error(layers->link, key, "locked", NULL,
                         "the role of a fact is the engine's, and stays");
        return false;
    }
    if (row == NULL
            ? held
            : (held || it->word == PLP_WORD_TECHNIQUE || it->word == PLP_WORD_REGION_GROUP ||
               it->word == PLP_WORD_REFERRAL || it->word == PLP_WORD_ADVICE) &&
                  row->judge(layers, thing, from, to) != FINE) {
        refuse(layers, thing, key, holder, hint_of(thing, row));
        return false;
    }
    return attribute_holds(layers, thing, key, to);
}

/* ---- plans that block ---- */

static void refuse_block(plp_layers *layers, const plp_draft *action, plp_word word,
                         const plp_draft *id)
{
    const plp_thing *thing =
        id != NULL && id->text != NULL ? plp_layers_find(layers, word, id->text) : NULL;
    if (thing == NULL || !thing->given)
        return;
    plp_link_error_at(layers->link, action, NULL, "locked", NULL,
                      "the locked rule \"%s\", in %s line %u, gives \"%s\": a layer cannot hold it "
                      "back",
                      thing->holder->id, layers->link->load.files[thing->holder->file].path,
                      thing->holder->line, id->text);
}

void plp_tighten_blocks(plp_layers *layers, const plp_draft *plan, const plp_draft *old)
{
    for (uint32_t i = 0; plan->kind == PLP_DRAFT_TABLE && i < plan->part_count; i++) {
        const plp_draft *action = plan->parts[i];
        if (action->kind != PLP_DRAFT_ACTION || (old != NULL && has_part(old, action)))
            continue;
        for (uint32_t k = 0; k < action->part_count; k++) {
            const plp_draft *part = action->parts[k];
            if (action->which == PLP_DO_NO_REFER)
                refuse_block(layers, action, PLP_WORD_REFERRAL, part);
            else if (action->which == PLP_DO_ADVISE && part->kind == PLP_DRAFT_TABLE)
                refuse_block(layers, action, PLP_WORD_ADVICE, plp_draft_get(part, "instead_of"));
        }
    }
}
