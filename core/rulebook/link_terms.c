/* SPDX-License-Identifier: MIT */
/* Conditions and values: names become indices, and what cannot mean anything is refused with what
 * to write instead. */
#include "rulebook/link.h"
#include "base/number.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

static const plp_term *link_any(plp_link *link, plp_draft *draft);

static plp_term *new_term(plp_link *link, const plp_draft *draft, plp_term_kind kind,
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

/* ---- facts and their members ---- */

static const char *const type_words[] = {"a bool", "a number", "a choice", "a set"};

/* How a fact of each type is asked, with one of its own values. */
static void show_form(const plp_fact *fact, char *out, size_t size)
{
    const char *member = fact->member_count != 0 ? fact->members[0].id : "value";
    switch (fact->type) {
    case PLP_BOOL:
        snprintf(out, size, "write %s by itself, or none { %s }", fact->id, fact->id);
        break;
    case PLP_NUMBER:
        snprintf(out, size, "write %s:at_least(5), :at_most, :above, :below or :between(3, 5)",
                 fact->id);
        break;
    case PLP_CHOICE:
        snprintf(out, size, "write %s:is \"%s\", or %s:one_of { \"%s\", … }", fact->id, member,
                 fact->id, member);
        break;
    case PLP_SET:
        snprintf(out, size, "write %s:has \"%s\", or %s:has_any { \"%s\", … }", fact->id, member,
                 fact->id, member);
        break;
    }
}

static void refuse_type(plp_link *link, const plp_draft *draft, const plp_fact *fact,
                        const char *because)
{
    char hint[400];
    show_form(fact, hint, sizeof hint);
    plp_link_error_at(link, draft, NULL, "wrong-type", hint, "%s is %s%s", fact->id,
                      type_words[fact->type], because);
}

uint32_t plp_link_fact_of(plp_link *link, const plp_draft *draft)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return PLP_NONE;
    if (draft->kind != PLP_DRAFT_NAME && draft->kind != PLP_DRAFT_TEXT) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "a fact is expected here");
        return PLP_NONE;
    }
    plp_declaration *found = plp_link_find(link, PLP_IDS_NAMES, draft->text);
    if (found == NULL) {
        plp_link_unknown(link, draft, PLP_IDS_NAMES, PLP_WORD_FACT, draft->text);
        return PLP_NONE;
    }
    if (found->word != PLP_WORD_FACT) {
        plp_link_error_at(link, draft, NULL, "wrong-kind", NULL,
                          "%s is a define, and a fact is expected here", draft->text);
        return PLP_NONE;
    }
    return found->index;
}

static void refuse_member(plp_link *link, const plp_fact *fact, const plp_draft *word)
{
    char hint[200] = "";
    plp_suggest suggest = plp_suggest_for(word->text, word->length);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_suggest_try(&suggest, fact->members[i].id);
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", suggest.best);
    else if (fact->member_count > 0 && fact->member_count <= 6) {
        size_t length = (size_t)snprintf(hint, sizeof hint, "its values:");
        for (uint32_t i = 0; i < fact->member_count && length < sizeof hint; i++)
            length += (size_t)snprintf(hint + length, sizeof hint - length, "%s %s",
                                       i != 0 ? "," : "", fact->members[i].id);
    }
    plp_link_error_at(link, word, word->text, "unknown-value", hint, "%s has no value \"%s\"",
                      fact->id, word->text);
}

/* Add what one entry of a list means: a member, a region group, or a group of techniques. */
static void pick_member(plp_link *link, const plp_fact *fact, const plp_draft *word,
                        plp_picks *picks)
{
    if (word->kind == PLP_DRAFT_BROKEN)
        return;
    if (word->kind == PLP_DRAFT_IN && word->which == PLP_SPACE_GROUP &&
        fact->catalogue == PLP_CATALOGUE_TECHNIQUE) {
        plp_link_pick_group(link, picks, word); /* members stand in the catalogue's order */
        return;
    }
    if (word->kind != PLP_DRAFT_TEXT && word->kind != PLP_DRAFT_IN &&
        word->kind != PLP_DRAFT_NAME) {
        plp_link_error_at(link, word, NULL, "wrong-type", NULL, "values are words in quotes");
        return;
    }
    uint32_t at = plp_find_member(fact, word->text, word->length);
    plp_picks regions;
    if (at != PLP_NONE) {
        picks->chosen[at] = true;
    } else if (fact->catalogue == PLP_CATALOGUE_REGION &&
               plp_picks_begin(link, &regions, link->book->regions_count) &&
               plp_link_pick_regions(link, &regions, word->text)) {
        for (uint32_t i = 0; i < regions.size;
             i++) /* regions come first among the members, in their order */
            picks->chosen[i] = picks->chosen[i] || regions.chosen[i];
    } else {
        refuse_member(link, fact, word);
    }
}

bool plp_link_members(plp_link *link, const plp_fact *fact, const plp_draft *list, plp_indices *out)
{
    plp_picks picks;
    *out = (plp_indices){NULL, 0};
    if (list->kind == PLP_DRAFT_BROKEN)
        return false;
    if (list->kind != PLP_DRAFT_TABLE || list->pair_count != 0) {
        plp_link_error_at(link, list, NULL, "wrong-type", NULL, "a list of words is expected");
        return false;
    }
    if (fact->member_order == NULL || !plp_picks_begin(link, &picks, fact->member_count))
        return false;
    for (uint32_t i = 0; i < list->part_count; i++)
        pick_member(link, fact, list->parts[i], &picks);
    *out = plp_picks_end(link, &picks);
    return !link->owner->broken;
}

/* ---- the plan so far ---- */

typedef enum asked_of {
    OF_NONE,
    OF_DISPOSITION,
    OF_TECHNIQUE,
    OF_FACT,
    OF_REFERRAL,
    OF_DOSE,
    OF_ADVICE,
    OF_REGION
} asked_of;
typedef enum row_type { ROW_CONDITION, ROW_NUMBER, ROW_CHOICE } row_type;

static const struct {
    row_type type;
    asked_of of;
} so_far_rows[] = {
#define X(name, word, type, of, phase) [PLP_SO_FAR_##name] = {ROW_##type, OF_##of},
#include "rulebook/so_far.def"
#undef X
};

static void pick_asked(plp_link *link, asked_of of, const plp_draft *part, plp_picks *picks)
{
    static const plp_word words[] = {
        [OF_NONE] = PLP_WORD_COUNT,          [OF_DISPOSITION] = PLP_WORD_COUNT,
        [OF_TECHNIQUE] = PLP_WORD_TECHNIQUE, [OF_FACT] = PLP_WORD_FACT,
        [OF_REFERRAL] = PLP_WORD_REFERRAL,   [OF_DOSE] = PLP_WORD_DOSE,
        [OF_ADVICE] = PLP_WORD_ADVICE,       [OF_REGION] = PLP_WORD_REGION,
    };
    plp_disposition disposition;
    if (part->kind == PLP_DRAFT_IN && part->which == PLP_SPACE_GROUP && of == OF_TECHNIQUE) {
        plp_link_pick_group(link, picks, part);
    } else if (of == OF_REGION && part->kind == PLP_DRAFT_TEXT &&
               plp_link_pick_regions(link, picks, part->text)) {
        return;
    } else if (of == OF_DISPOSITION) {
        if (part->kind == PLP_DRAFT_TEXT && plp_disposition_of(part->text, &disposition))
            picks->chosen[disposition] = true;
        else
            plp_link_error_at(link, part, NULL, "unknown-value", NULL, "this is not a disposition");
    } else {
        uint32_t at =
            plp_link_item(link, part, of == OF_FACT ? PLP_IDS_NAMES : PLP_IDS_CATALOGUE, words[of]);
        if (at != PLP_NONE)
            picks->chosen[at] = true;
    }
}

static uint32_t size_of(const plp_link *link, asked_of of)
{
    switch (of) {
    case OF_NONE:
        return 0;
    case OF_DISPOSITION:
        return PLP_DISPOSITION_COUNT;
    case OF_TECHNIQUE:
        return link->book->techniques_count;
    case OF_FACT:
        return link->book->facts_count;
    case OF_REFERRAL:
        return link->book->referrals_count;
    case OF_DOSE:
        return link->book->doses_count;
    case OF_ADVICE:
        return link->book->advices_count;
    case OF_REGION:
        return link->book->regions_count;
    }
    return 0;
}

static const plp_term *link_so_far(plp_link *link, const plp_draft *draft, plp_term_kind kind,
                                   plp_draft *const *asked, uint32_t count)
{
    asked_of of = so_far_rows[draft->which].of;
    plp_picks picks;
    plp_term *term = new_term(link, draft, kind, draft->which);
    if (term == NULL || !plp_picks_begin(link, &picks, size_of(link, of)))
        return NULL;
    if ((count == 0) != (of == OF_NONE)) {
        plp_link_error_at(link, draft, NULL, "wrong-call", NULL,
                          of == OF_NONE ? "so_far.%s is asked of nothing"
                                        : "so_far.%s is asked of something: so_far.%s \"id\"",
                          draft->text, draft->text);
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++)
        pick_asked(link, of, asked[i], &picks);
    term->members = plp_picks_end(link, &picks);
    return link->owner->broken ? NULL : term;
}

static const plp_term *link_so_far_alone(plp_link *link, const plp_draft *draft)
{
    switch (so_far_rows[draft->which].type) {
    case ROW_CONDITION:
        return link_so_far(link, draft, PLP_TERM_SO_FAR, draft->parts, draft->part_count);
    case ROW_NUMBER:
        return new_term(link, draft, PLP_TERM_SO_FAR_NUMBER, draft->which);
    case ROW_CHOICE:
        break;
    }
    plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                      "so_far.%s is a choice: write so_far.%s:is \"…\"", draft->text, draft->text);
    return NULL;
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
        return new_term(link, draft,
                        plp_link_define_is_truth(found) ? PLP_TERM_DEFINE : PLP_TERM_NUMBER_DEFINE,
                        found->index);
    const plp_fact *fact = &link->book->facts[found->index];
    if (fact->type == PLP_BOOL)
        return new_term(link, draft, PLP_TERM_FACT, found->index);
    if (fact->type == PLP_NUMBER)
        return new_term(link, draft, PLP_TERM_NUMBER_FACT, found->index);
    refuse_type(link, draft, fact, ", and by itself neither true nor false");
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
    plp_term *term = new_term(link, draft, PLP_TERM_LIMIT, found->index);
    if (term != NULL)
        term->number = link->book->limits[found->index].value;
    return term;
}

/* ---- comparisons ---- */

/* The value on the left of a comparison; facts of other types get told how they are asked. */
static const plp_term *link_compared(plp_link *link, const plp_draft *term, plp_draft *value)
{
    const plp_declaration *found =
        value->kind == PLP_DRAFT_NAME ? plp_link_find(link, PLP_IDS_NAMES, value->text) : NULL;
    if (found != NULL && found->word == PLP_WORD_FACT && !found->broken &&
        link->book->facts[found->index].type != PLP_NUMBER) {
        char because[64];
        snprintf(because, sizeof because, ", and :%s compares numbers", term->text);
        refuse_type(link, value, &link->book->facts[found->index], because);
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

static bool constant(const plp_term *term, double *out)
{
    *out = term->number;
    return term->kind == PLP_TERM_NUMBER || term->kind == PLP_TERM_LIMIT;
}

/* -1: never true, 1: always, 0: it depends. */
static int outcome(plp_term_kind kind, double low, double high, double a, double b)
{
    switch ((int)kind) {
    case PLP_TERM_AT_LEAST:
        return a > high ? -1 : a <= low;
    case PLP_TERM_AT_MOST:
        return a < low ? -1 : a >= high;
    case PLP_TERM_ABOVE:
        return a >= high ? -1 : a < low;
    case PLP_TERM_BELOW:
        return a <= low ? -1 : a > high;
    case PLP_TERM_BETWEEN:
        return b < low || a > high ? -1 : a <= low && b >= high;
    default:
        return 0;
    }
}

static void check_bounds(plp_link *link, const plp_draft *draft, const plp_term *term)
{
    double bounds[2] = {0, 0};
    for (uint32_t i = 1; i < term->part_count; i++)
        if (!constant(term->parts[i], &bounds[i - 1]))
            return;
    if (term->kind == PLP_TERM_BETWEEN && bounds[0] > bounds[1]) {
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "between takes the lower number first");
        return;
    }
    if (term->parts[0]->kind != PLP_TERM_NUMBER_FACT)
        return;
    const plp_fact *fact = &link->book->facts[term->parts[0]->subject];
    int result = outcome(term->kind, fact->min, fact->max, bounds[0], bounds[1]);
    if (result == 0 || (result > 0 && fact->never))
        return;
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    low[plp_number_print(fact->min, low)] = '\0';
    high[plp_number_print(fact->max, high)] = '\0';
    plp_link_error_at(link, draft, NULL, "never-changes", NULL,
                      "%s lies between %s and %s, so this is %s true", fact->id, low, high,
                      result < 0 ? "never" : "always");
}

static bool link_parts(plp_link *link, const plp_draft *draft, plp_term *term, uint32_t first,
                       bool truth)
{
    const plp_term **parts = plp_link_new(link, draft->part_count, sizeof *parts);
    bool good = parts != NULL;
    for (uint32_t i = first; parts != NULL && i < draft->part_count; i++) {
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
    if (subject->kind == PLP_DRAFT_SO_FAR && so_far_rows[subject->which].type == ROW_CHOICE)
        return link_so_far(link, subject, PLP_TERM_SO_FAR_ONE_OF, list->parts, list->part_count);
    uint32_t at = plp_link_fact_of(link, subject);
    if (at == PLP_NONE || link->lists[PLP_WORD_FACT][at]->broken)
        return NULL;
    const plp_fact *fact = &link->book->facts[at];
    bool is_choice = draft->which == PLP_TERM_ONE_OF;
    if (fact->type != (is_choice ? PLP_CHOICE : PLP_SET)) {
        char because[64];
        snprintf(because, sizeof because, ", and :%s belongs to %s", draft->text,
                 is_choice ? "choices" : "sets");
        refuse_type(link, subject, fact, because);
        return NULL;
    }
    if (list->kind == PLP_DRAFT_TABLE && list->part_count == 0) {
        plp_link_error_at(link, draft, NULL, "empty-list", NULL, "the list of :%s is empty",
                          draft->text);
        return NULL;
    }
    plp_term *term = new_term(link, subject, (plp_term_kind)draft->which, at);
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
        return new_term(link, subject, (plp_term_kind)draft->which, found->index);
    const plp_term **parts = plp_link_new(link, 1, sizeof *parts);
    plp_term *term = new_term(link, subject, (plp_term_kind)draft->which, PLP_NONE);
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
    if (!link->lists[PLP_WORD_FACT][at]->broken && (fact->type != PLP_NUMBER || !fact->never)) {
        plp_link_error_at(link, draft->parts[0], NULL, "wrong-type",
                          "add never = true to the fact, if it can be", "%s can never be \"never\"",
                          fact->id);
        return NULL;
    }
    return new_term(link, draft->parts[0], PLP_TERM_IS_NEVER, at);
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
    plp_term *term = new_term(link, draft, kind, PLP_NONE);
    bool of_truths = kind == PLP_TERM_ALL || kind == PLP_TERM_ANY || kind == PLP_TERM_NONE ||
                     kind == PLP_TERM_UNLESS || kind == PLP_TERM_AT_LEAST_OF ||
                     kind == PLP_TERM_COUNT;
    if (term == NULL || !link_parts(link, draft, term, 0, of_truths))
        return NULL;
    if (kind == PLP_TERM_AT_LEAST_OF)
        term->count = (uint32_t)draft->number;
    if (kind >= PLP_TERM_AT_LEAST && kind <= PLP_TERM_BETWEEN) {
        bool broken = link->owner->broken;
        link->owner->broken = false;
        check_bounds(link, draft, term);
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
        term = new_term(link, draft, PLP_TERM_NUMBER, PLP_NONE);
        if (term != NULL)
            term->number = draft->number;
        return term;
    case PLP_DRAFT_NAME:
        return link_name(link, draft);
    case PLP_DRAFT_IN:
        return link_limit(link, draft);
    case PLP_DRAFT_SO_FAR:
        return link_so_far_alone(link, draft);
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
        refuse_type(link, draft, &link->book->facts[term->subject],
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
    const plp_term *term = link_any(link, draft);
    if (term == NULL || !plp_term_is_truth(term->kind))
        return term;
    plp_link_error_at(link, draft, NULL, "wrong-type", "count { … } makes a number of conditions",
                      "this is true or false, and a number is expected");
    return NULL;
}
