/* SPDX-License-Identifier: MIT */
/* Facts, limits and defines. */
#include "rulebook/link.h"

#include <string.h>

/* ---- facts ---- */

static void take_bounds(plp_link *link, plp_fact *fact, const plp_draft *body)
{
    const plp_draft *bounds[] = {plp_draft_get(body, "min"), plp_draft_get(body, "max")};
    double *fields[] = {&fact->min, &fact->max};
    static const char *const words[] = {"min", "max"};
    for (int i = 0; i < 2; i++) {
        if (bounds[i] == NULL)
            plp_link_error(link, fact->id, "missing-key", NULL, "the number \"%s\" has no %s",
                           fact->id, words[i]);
        else if (bounds[i]->kind == PLP_DRAFT_NUMBER)
            *fields[i] = bounds[i]->number;
        else if (bounds[i]->kind != PLP_DRAFT_BROKEN)
            plp_link_error_at(link, bounds[i], words[i], "wrong-type", NULL, "%s must be a number",
                              words[i]);
    }
    if (!link->owner->broken && fact->min >= fact->max)
        plp_link_error(link, "min", "out-of-range", NULL, "min of \"%s\" is not below max",
                       fact->id);
}

/* Keys that mean nothing for a type. */
static void refuse_keys(plp_link *link, const plp_fact *fact, const plp_draft *body)
{
    static const char *const type_words[] = {"bool", "number", "choice", "set"};
    static const struct {
        const char *key;
        unsigned types; /* a bit per plp_fact_type */
    } keys[] = {
        {"unit", 1u << PLP_NUMBER},
        {"min", 1u << PLP_NUMBER},
        {"max", 1u << PLP_NUMBER},
        {"integer", 1u << PLP_NUMBER},
        {"never", 1u << PLP_NUMBER},
        {"phrase", 1u << PLP_BOOL},
        {"changeable_to", 1u << PLP_BOOL},
        {"values", 1u << PLP_CHOICE | 1u << PLP_SET},
        {"value_titles", 1u << PLP_CHOICE | 1u << PLP_SET},
        {"also", 1u << PLP_SET},
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const plp_draft *value = plp_draft_get(body, keys[i].key);
        if (value != NULL && (keys[i].types >> fact->type & 1u) == 0)
            plp_link_error_at(link, value, keys[i].key, "unknown-key", NULL,
                              "a fact of type %s has no %s", type_words[fact->type], keys[i].key);
    }
}

/* Nobody begins to smoke for the sake of a referral. */
static void take_direction(plp_link *link, plp_fact *fact, const plp_draft *body)
{
    const plp_draft *to = plp_draft_get(body, "changeable_to");
    if (to == NULL || to->kind == PLP_DRAFT_BROKEN || fact->type != PLP_BOOL)
        return;
    if (to->kind != PLP_DRAFT_TRUTH)
        plp_link_error_at(link, to, "changeable_to", "wrong-type", NULL,
                          "changeable_to must be true or false");
    else if (!fact->changeable)
        plp_link_error_at(link, to, "changeable_to", "missing-key", "write changeable = true, too",
                          "changeable_to needs changeable = true");
    fact->changes_one_way = true;
    fact->changeable_to = to->number != 0;
}

static void take_role(plp_link *link, const plp_fact *fact)
{
    uint32_t *holder = &link->book->role_fact[fact->role];
    if (fact->role == PLP_ROLE_NONE)
        return;
    bool of_techniques = fact->type == PLP_SET && fact->catalogue == PLP_CATALOGUE_TECHNIQUE;
    if (fact->role == PLP_ROLE_CLEARANCE         ? fact->type != PLP_BOOL
        : fact->role == PLP_ROLE_CLEARANCE_SCOPE ? fact->type != PLP_SET
                                                 : !of_techniques)
        plp_link_error(link, "role", "wrong-type", NULL, "this role needs %s",
                       fact->role == PLP_ROLE_CLEARANCE         ? "a bool"
                       : fact->role == PLP_ROLE_CLEARANCE_SCOPE ? "a set whose values are facts"
                                                                : "a set with values = techniques");
    else if (*holder != PLP_NONE)
        plp_link_error(link, "role", "duplicate-role", NULL, "fact \"%s\" has this role already",
                       link->book->facts[*holder].id);
    else
        *holder = link->owner->index;
}

void plp_link_fact(plp_link *link, plp_fact *fact)
{
    const plp_draft *body = link->owner->body;
    fact->heading = fact->group;
    if (plp_constructors_is_word(fact->id))
        plp_link_error(link, fact->id, "reserved-word", "choose another name",
                       "%s is a word of the rule language", fact->id);
    if (plp_draft_get(body, "type") == NULL)
        return;
    refuse_keys(link, fact, body);
    if (fact->type == PLP_NUMBER)
        take_bounds(link, fact, body);
    else if (fact->type != PLP_BOOL)
        plp_link_take_members(link, fact, body);
    take_direction(link, fact, body);
    take_role(link, fact);
}

/* The scope of a clearance is a set of facts: give its members their facts and titles. */
static void settle_scope(plp_link *link, plp_fact *fact)
{
    plp_member *members = (plp_member *)fact->members;
    fact->catalogue = PLP_CATALOGUE_FACT;
    for (uint32_t i = 0; i < fact->member_count; i++) {
        uint32_t at = plp_find_fact(link->book, members[i].id, strlen(members[i].id));
        if (at == PLP_NONE) {
            plp_draft draft = {
                .kind = PLP_DRAFT_TEXT, .file = link->owner->file, .line = link->owner->line};
            plp_link_unknown(link, &draft, PLP_IDS_NAMES, PLP_WORD_FACT, members[i].id);
            continue;
        }
        members[i].item = at;
        if (link->book->facts[at].title != NULL)
            members[i].title = link->book->facts[at].title;
    }
}

void plp_link_fact_conditions(plp_link *link, plp_fact *fact)
{
    const plp_draft *body = link->owner->body;
    plp_draft *when = plp_draft_get(body, "asked_when"),
              *otherwise = plp_draft_get(body, "otherwise");
    if (fact->role == PLP_ROLE_CLEARANCE_SCOPE && fact->type == PLP_SET)
        settle_scope(link, fact);
    if (when != NULL)
        fact->asked_when = plp_link_condition(link, when, PLP_PHASE_SAFETY);
    if ((when == NULL) != (otherwise == NULL)) {
        plp_link_error(link, when != NULL ? "asked_when" : "otherwise", "missing-key", NULL,
                       "asked_when and otherwise go together");
        return;
    }
    if (otherwise == NULL || link->owner->broken)
        return;
    plp_given *given = plp_link_new(link, 1, sizeof *given);
    if (given != NULL && plp_link_given(link, link->owner->index, otherwise, given))
        fact->otherwise = given;
}

/* ---- defines ---- */

bool plp_link_define_is_truth(const plp_declaration *define)
{
    return define->body->kind != PLP_DRAFT_TABLE || plp_draft_get(define->body, "when") != NULL;
}

void plp_link_define(plp_link *link, plp_define *define)
{
    plp_draft *when = plp_draft_get(link->owner->body, "when"),
              *value = plp_draft_get(link->owner->body, "value");
    if (plp_constructors_is_word(define->id))
        plp_link_error(link, define->id, "reserved-word", "choose another name",
                       "%s is a word of the rule language", define->id);
    if ((when == NULL) == (value == NULL)) {
        plp_link_error(link, define->id, "missing-key", NULL,
                       "define \"%s\" has either when or value", define->id);
        return;
    }
    if (value != NULL && define->phrase != NULL)
        plp_link_error(link, "phrase", "unknown-key", NULL, "a define with a value has no phrase");
    if (when != NULL && define->unit != NULL)
        plp_link_error(link, "unit", "unknown-key", NULL, "a define with a condition has no unit");
    define->term = when != NULL ? plp_link_condition(link, when, PLP_PHASE_SAFETY)
                                : plp_link_number(link, value, PLP_PHASE_SAFETY);
}

void plp_link_limit(plp_link *link, const plp_limit *limit)
{
    if (!link->owner->broken && (limit->value < limit->min || limit->value > limit->max))
        plp_link_error(link, "value", "out-of-range", NULL,
                       "the value of limit \"%s\" is not between its min and max", limit->id);
}

void plp_link_advice(plp_link *link, const plp_care *advice)
{
    if (strcmp(advice->id, "adv_consult_provider") == 0)
        plp_link_error(link, advice->id, "reserved-id", "leave it out: every plan has it",
                       "the advice to consult a provider is the engine's own");
}
