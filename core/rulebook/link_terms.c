/* SPDX-License-Identifier: MIT */
/* Conditions and values: names become indices, and what cannot mean anything is refused with what
 * to write instead. */
#include "rulebook/link.h"
#include "base/number.h"

#include <stdio.h>
#include <string.h>

static const plp_term *link_any(plp_link *link, plp_draft *draft);

plp_term *plp_link_term(plp_link *link, const plp_draft *draft, plp_term_kind kind,
                        uint32_t subject)
{
    plp_term *term = plp_link_new(link, 1, sizeof *term);
    if (term != NULL) {
        term->kind = kind;
        term->subject = subject;
        term->place = plp_link_place(link, draft);
    }
    return term;
}

/* ---- names ---- */

static const plp_term *link_name(plp_link *link, const plp_draft *draft)
{
    const plp_declaration *found = plp_link_find(link, PLP_IDS_NAMES, draft->text);
    if (found == NULL) {
        plp_link_unknown(link, draft, PLP_IDS_NAMES, PLP_WORD_COUNT, draft->text);
        return NULL;
    }
    if (found->body->kind != PLP_DRAFT_TABLE)
        return NULL; /* reported where it is declared */
    if (found->word == PLP_WORD_DEFINE)
        return plp_link_term(
            link, draft, plp_link_define_is_truth(found) ? PLP_TERM_DEFINE : PLP_TERM_NUMBER_DEFINE,
            found->index);
    const plp_fact *fact = &link->book->facts[found->index];
    if (fact->type == PLP_BOOL)
        return plp_link_term(link, draft, PLP_TERM_FACT, found->index);
    if (fact->type == PLP_NUMBER)
        return plp_link_term(link, draft, PLP_TERM_NUMBER_FACT, found->index);
    plp_link_refuse_type(link, draft, fact, NULL, ", and by itself neither true nor false");
    return NULL;
}

static const plp_term *link_limit(plp_link *link, const plp_draft *draft)
{
    const plp_declaration *found =
        draft->which == PLP_SPACE_LIMITS ? plp_link_find(link, PLP_IDS_LIMITS, draft->text) : NULL;
    if (found == NULL) {
        if (draft->which == PLP_SPACE_LIMITS)
            plp_link_unknown(link, draft, PLP_IDS_LIMITS, PLP_WORD_LIMIT, draft->text);
        else
            plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                              "%s.%s is neither a condition nor a number",
                              plp_space_text((plp_space)draft->which), draft->text);
        return NULL;
    }
    plp_term *term = plp_link_term(link, draft, PLP_TERM_LIMIT, found->index);
    if (term != NULL)
        term->number = link->book->limits[found->index].value;
    return term;
}

/* ---- comparisons ---- */

static bool compares(plp_term_kind kind)
{
    return kind >= PLP_TERM_AT_LEAST && kind <= PLP_TERM_BETWEEN;
}

/* Lua may have worked a number out: 0.1 + 0.2 has to be what a patient's 0.3 is. Within a formula
 * it stays as it is, and the result is rounded. */
static void round_bound(plp_draft *draft)
{
    if (draft->kind == PLP_DRAFT_NUMBER)
        draft->number = plp_number_given(draft->number);
}

/* The value on the left of a comparison; facts of other types get told how they are asked. */
static const plp_term *link_compared(plp_link *link, const plp_draft *term, plp_draft *value)
{
    const plp_declaration *found =
        value->kind == PLP_DRAFT_NAME ? plp_link_find(link, PLP_IDS_NAMES, value->text) : NULL;
    if (found != NULL && found->word == PLP_WORD_FACT && !found->broken &&
        link->book->facts[found->index].type != PLP_NUMBER) {
        char because[64];
        snprintf(because, sizeof because,
                 compares((plp_term_kind)term->which) ? ", and :%s compares numbers"
                                                      : ", and %s is for numbers",
                 term->text);
        plp_link_refuse_type(link, value, &link->book->facts[found->index], NULL, because);
        return NULL;
    }
    const plp_term *linked = link_any(link, value);
    if (linked != NULL && plp_term_is_truth(linked->kind)) {
        plp_link_error_at(link, value, NULL, "wrong-type",
                          "count { … } makes a number of conditions",
                          "%s is true or false, and a number is expected",
                          value->text != NULL ? value->text : "this");
        return NULL;
    }
    return linked;
}

static bool link_parts(plp_link *link, const plp_draft *draft, plp_term *term, uint32_t first,
                       bool truth)
{
    const plp_term **parts = plp_link_new(link, draft->part_count, sizeof *parts);
    bool good = parts != NULL;
    for (uint32_t i = first; parts != NULL && i < draft->part_count; i++) {
        if (compares((plp_term_kind)draft->which))
            round_bound(draft->parts[i]);
        parts[i] = truth    ? plp_link_condition(link, draft->parts[i], PLP_PHASE_FINISHED)
                   : i == 0 ? link_compared(link, draft, draft->parts[i])
                            : plp_link_number(link, draft->parts[i], PLP_PHASE_FINISHED);
        good = good && parts[i] != NULL;
    }
    term->parts = parts;
    term->part_count = draft->part_count;
    return good;
}

/* ---- terms about one fact ---- */

static const plp_term *link_one_of(plp_link *link, plp_draft *draft)
{
    plp_draft *subject = draft->parts[0], *list = draft->parts[1];
    if (plp_link_so_far_is_choice(subject))
        return plp_link_so_far(link, subject, PLP_TERM_SO_FAR_ONE_OF, list->parts,
                               list->part_count);
    uint32_t at = plp_link_fact_of(link, subject);
    if (at == PLP_NONE || link->lists[PLP_WORD_FACT][at]->broken)
        return NULL;
    const plp_fact *fact = &link->book->facts[at];
    bool is_choice = draft->which == PLP_TERM_ONE_OF;
    if (fact->type != (is_choice ? PLP_CHOICE : PLP_SET)) {
        char because[64];
        snprintf(because, sizeof because, ", and :%s belongs to %s", draft->text,
                 is_choice ? "choices" : "sets");
        const plp_draft *wanted =
            list->kind == PLP_DRAFT_TABLE && list->part_count == 1 ? list->parts[0] : NULL;
        plp_link_refuse_type(link, subject, fact, wanted != NULL ? wanted->text : NULL, because);
        return NULL;
    }
    if (list->kind == PLP_DRAFT_TABLE && list->part_count == 0) {
        plp_link_error_at(link, draft, NULL, "empty-list", NULL, "the list of :%s is empty",
                          draft->text);
        return NULL;
    }
    plp_term *term = plp_link_term(link, subject, (plp_term_kind)draft->which, at);
    if (term == NULL || !plp_link_members(link, fact, list, &term->members))
        return NULL;
    return term;
}

static const plp_term *link_known(plp_link *link, plp_draft *draft)
{
    plp_draft *subject = draft->parts[0];
    const plp_declaration *found =
        subject->kind == PLP_DRAFT_NAME ? plp_link_find(link, PLP_IDS_NAMES, subject->text) : NULL;
    if (found != NULL && found->word == PLP_WORD_FACT)
        return plp_link_term(link, subject, (plp_term_kind)draft->which, found->index);
    const plp_term **parts = plp_link_new(link, 1, sizeof *parts);
    plp_term *term = plp_link_term(link, subject, (plp_term_kind)draft->which, PLP_NONE);
    if (parts == NULL || term == NULL)
        return NULL;
    parts[0] = link_any(link, subject);
    term->parts = parts;
    term->part_count = 1;
    return parts[0] != NULL ? term : NULL;
}

static const plp_term *link_never(plp_link *link, plp_draft *draft)
{
    uint32_t at = plp_link_fact_of(link, draft->parts[0]);
    if (at == PLP_NONE)
        return NULL;
    const plp_fact *fact = &link->book->facts[at];
    if (link->lists[PLP_WORD_FACT][at]->broken)
        return NULL;
    if (fact->type != PLP_NUMBER) {
        plp_link_refuse_type(link, draft->parts[0], fact, NULL,
                             ", and :is_never belongs to numbers");
        return NULL;
    }
    if (!fact->never) {
        plp_link_error_at(link, draft->parts[0], NULL, "wrong-type",
                          "add never = true to the fact, if it can be", "%s can never be \"never\"",
                          fact->id);
        return NULL;
    }
    return plp_link_term(link, draft->parts[0], PLP_TERM_IS_NEVER, at);
}

/* ---- terms ---- */

static const plp_term *link_term(plp_link *link, plp_draft *draft)
{
    plp_term_kind kind = (plp_term_kind)draft->which;
    if (kind == PLP_TERM_ONE_OF || kind == PLP_TERM_HAS_ANY || kind == PLP_TERM_HAS_ALL ||
        kind == PLP_TERM_HAS_NONE)
        return link_one_of(link, draft);
    if (kind == PLP_TERM_IS_KNOWN || kind == PLP_TERM_IS_UNKNOWN)
        return link_known(link, draft);
    if (kind == PLP_TERM_IS_NEVER)
        return link_never(link, draft);
    plp_term *term = plp_link_term(link, draft, kind, PLP_NONE);
    bool of_truths = kind == PLP_TERM_ALL || kind == PLP_TERM_ANY || kind == PLP_TERM_NONE ||
                     kind == PLP_TERM_UNLESS || kind == PLP_TERM_AT_LEAST_OF ||
                     kind == PLP_TERM_COUNT;
    if (term == NULL || !link_parts(link, draft, term, 0, of_truths))
        return NULL;
    if (kind == PLP_TERM_AT_LEAST_OF)
        term->count = (uint32_t)draft->number;
    if (compares(kind)) {
        bool broken = link->owner->broken;
        link->owner->broken = false;
        plp_link_check_bounds(link, draft, term);
        bool fresh = link->owner->broken;
        link->owner->broken = broken || fresh;
        if (fresh)
            return NULL;
    }
    return term;
}

static const plp_term *refuse_draft(plp_link *link, const plp_draft *draft)
{
    const char *message = NULL, *hint = NULL;
    switch (draft->kind) {
    case PLP_DRAFT_TRUTH:
        message = draft->number != 0 ? "true is not a condition" : "false is not a condition";
        hint = draft->number != 0
                   ? "write always; if `not`, `==` or `or` made it, write none { }, :is or any { }"
                   : "if `not`, `==` or `and` made it, write none { }, :is or all { }";
        break;
    case PLP_DRAFT_TEXT:
        message = "a text in quotes is neither a condition nor a number";
        hint = "a fact stands without quotes";
        break;
    case PLP_DRAFT_TABLE:
        message = "a list is neither a condition nor a number";
        hint = "write all { … } or any { … }";
        break;
    case PLP_DRAFT_UNKNOWN:
        message = "unknown is not a condition";
        hint = "write x:is_unknown()";
        break;
    case PLP_DRAFT_ACTION:
        message = "an action is not a condition";
        hint = "actions belong into plan = { … }";
        break;
    case PLP_DRAFT_HEAD:
        message = "a declaration is not a condition";
        break;
    case PLP_DRAFT_SPACE:
        message = "this is neither a condition nor a number";
        hint = "a name is missing behind it, as in limits.chronic_weeks";
        break;
    case PLP_DRAFT_NUMBER:
    case PLP_DRAFT_NAME:
    case PLP_DRAFT_IN:
    case PLP_DRAFT_SO_FAR:
    case PLP_DRAFT_TERM:
    case PLP_DRAFT_BROKEN:
        break;
    }
    if (message != NULL)
        plp_link_error_at(link, draft, NULL, "wrong-type", hint, "%s", message);
    return NULL;
}

static const plp_term *make(plp_link *link, plp_draft *draft)
{
    plp_term *term;
    switch (draft->kind) {
    case PLP_DRAFT_NUMBER:
        term = plp_link_term(link, draft, PLP_TERM_NUMBER, PLP_NONE);
        if (term != NULL)
            term->number = draft->number;
        return term;
    case PLP_DRAFT_NAME:
        return link_name(link, draft);
    case PLP_DRAFT_IN:
        return link_limit(link, draft);
    case PLP_DRAFT_SO_FAR:
        return plp_link_so_far_alone(link, draft);
    case PLP_DRAFT_TERM:
        return link_term(link, draft);
    case PLP_DRAFT_BROKEN:
        return NULL;
    case PLP_DRAFT_TRUTH:
    case PLP_DRAFT_TEXT:
    case PLP_DRAFT_TABLE:
    case PLP_DRAFT_SPACE:
    case PLP_DRAFT_ACTION:
    case PLP_DRAFT_HEAD:
    case PLP_DRAFT_UNKNOWN:
        break;
    }
    return refuse_draft(link, draft);
}

/* A draft is linked once; depth is limited where drafts are made. */
static const plp_term *link_any(plp_link *link, plp_draft *draft)
{
    if (!draft->linked) {
        bool broken = link->owner->broken;
        link->owner->broken = false;
        draft->term = make(link, draft);
        draft->linked = true;
        link->owner->broken = link->owner->broken || broken;
    }
    return draft->term;
}

/* The deepest draft that asks for what is not there yet. */
static const plp_draft *too_early(const plp_draft *draft, plp_phase phase)
{
    for (uint32_t i = 0; i < draft->part_count; i++) {
        if (draft->parts[i]->first_phase > phase) {
            draft = draft->parts[i];
            i = PLP_NONE;
        }
    }
    return draft;
}

static bool is_too_early(plp_link *link, const plp_draft *draft, plp_phase phase)
{
    if (draft->first_phase <= phase)
        return false;
    const plp_draft *row = too_early(draft, phase);
    if (link->owner->word == PLP_WORD_RULE)
        plp_link_error_at(
            link, row, NULL, "wrong-phase", NULL, "so_far.%s can be asked %s%s", row->text,
            row->first_phase == PLP_PHASE_FINISHED ? "by invariants only" : "from this phase on: ",
            row->first_phase == PLP_PHASE_FINISHED ? "" : plp_phase_word(row->first_phase));
    else
        plp_link_error_at(link, row, NULL, "wrong-phase", NULL,
                          "a %s cannot ask for the plan so far", plp_word_text(link->owner->word));
    return true;
}

const plp_term *plp_link_condition(plp_link *link, plp_draft *draft, plp_phase phase)
{
    if (is_too_early(link, draft, phase))
        return NULL;
    const plp_term *term = link_any(link, draft);
    if (term == NULL || plp_term_is_truth(term->kind))
        return term;
    if (draft->kind == PLP_DRAFT_NAME && term->kind == PLP_TERM_NUMBER_FACT)
        plp_link_refuse_type(link, draft, &link->book->facts[term->subject], NULL,
                             ", and by itself neither true nor false");
    else
        plp_link_error_at(link, draft, NULL, "wrong-type", "compare it: x:at_least(5)",
                          "this is a number, and a condition is expected");
    return NULL;
}

const plp_term *plp_link_number(plp_link *link, plp_draft *draft, plp_phase phase)
{
    if (is_too_early(link, draft, phase))
        return NULL;
    if (draft->kind == PLP_DRAFT_TEXT) {
        plp_link_error_at(link, draft, NULL, "wrong-type", "leave the quotes off",
                          "a number is expected, and this is a text");
        return NULL;
    }
    const plp_term *term = link_any(link, draft);
    if (term == NULL || !plp_term_is_truth(term->kind))
        return term;
    plp_link_error_at(link, draft, NULL, "wrong-type", "count { … } makes a number of conditions",
                      "this is true or false, and a number is expected");
    return NULL;
}
