/* SPDX-License-Identifier: MIT */
/* Checks of rules, one by one and in pairs: size, negations in the safety phase, twins, missing
 * tests, overdue reviews. */
#include "verify/check.h"

#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/text.h"
#include "program/predicates.h"
#include "program/words.h"
#include "verify/coverage.h"
#include "verify/tests.h"
#include "verify/silence.h"

#define CRITERIA_EASY_TO_READ 10 /* more in one rule are hard to review */

/* ---- one rule
 * ---------------------------------------------------------------------------------------------------
 */

typedef struct reading {
    const plp_rulebook *book;
    uint32_t criteria;
    uint32_t unscreened; /* a fact outside the safety screen below a `none` */
} reading;

static void count_criterion(void *context, const plp_term *term)
{
    reading *r = context;
    r->criteria += term->part_count == 0;
}

static void look_for_unscreened(void *context, const plp_term *term)
{
    reading *r = context;
    uint32_t fact = plp_walk_fact(term);
    if (fact != PLP_NONE && !r->book->facts[fact].safety)
        r->unscreened = fact;
}

static void look_below_none(void *context, const plp_term *term)
{
    if (term->kind == PLP_TERM_NONE)
        plp_walk(term, look_for_unscreened, context);
}

static void check_one(const plp_check *check, const plp_rule *rule)
{
    reading r = {check->book, 0, PLP_NONE};
    plp_walk(rule->when, count_criterion, &r);
    if (r.criteria > CRITERIA_EASY_TO_READ)
        plp_check_rule(check, rule, PALPATE_NOTE, "many-criteria", NULL,
                       "split it, or name parts of it with define",
                       "the rule \"%s\" has %u criteria, which is hard to review", rule->id,
                       r.criteria);
    if (rule->phase == PLP_PHASE_SAFETY) {
        plp_walk(rule->when, look_below_none, &r);
        if (r.unscreened != PLP_NONE)
            plp_check_rule(check, rule, PALPATE_WARNING, "none-over-unscreened",
                           check->book->facts[r.unscreened].id,
                           "write unless { … } if it should hold while the answer is missing",
                           "the safety rule \"%s\" is silent while \"%s\" is unknown, because none "
                           "{ … } is then unknown",
                           rule->id, check->book->facts[r.unscreened].id);
    }
    int32_t due = 0;
    if (check->has_as_of && rule->review_by != NULL &&
        plp_text_date(rule->review_by, strlen(rule->review_by), &due) && check->as_of >= due)
        plp_check_rule(check, rule, PALPATE_WARNING, "review-overdue", NULL,
                       "compare it with its sources, and move review_by",
                       "the rule \"%s\" was due for review on %s", rule->id, rule->review_by);
}

/* ---- what is counted twice ---- */

static void look_for_twice(void *context, const plp_term *term)
{
    const plp_term **found = context;
    if (term->kind != PLP_TERM_AT_LEAST_OF && term->kind != PLP_TERM_COUNT)
        return;
    for (uint32_t i = 0; i < term->part_count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (plp_term_compare(term->parts[k], term->parts[i]) == 0)
                *found = term->parts[i];
}

/* at_least(2, { a, b, a }) holds with a alone. */
static void check_counts(const plp_check *check, const plp_term *term, const char *word,
                         const char *id, plp_silences silences, plp_place of)
{
    const plp_term *found = NULL;
    plp_walk(term, look_for_twice, &found);
    if (found == NULL)
        return;
    plp_doubt doubt = {silences, found->place, PALPATE_WARNING, "counted-twice", NULL,
                       "list each condition once, or silence this with the reason for its weight",
                       of};
    plp_doubt_tell(check, &doubt, "the %s \"%s\" counts a condition twice", word, id);
}

static void check_all_counts(const plp_check *check)
{
    const plp_rulebook *book = check->book;
    for (uint32_t d = 0; d < book->defines_count; d++)
        check_counts(check, book->defines[d].term, "define", book->defines[d].id,
                     book->defines[d].silences, book->defines[d].place);
    for (uint32_t r = 0; r < book->rules_count; r++)
        check_counts(check, book->rules[r].when, "rule", book->rules[r].id,
                     book->rules[r].silences, book->rules[r].place);
}

/* ---- pairs
 * ------------------------------------------------------------------------------------------------------
 */

#define DEPTH_MOST 64 /* deeper conditions are compared as they are written */

static bool is_in_any_order(const plp_term *term)
{
    return term->kind == PLP_TERM_ALL || term->kind == PLP_TERM_ANY ||
           term->kind == PLP_TERM_NONE || term->kind == PLP_TERM_UNLESS ||
           term->kind == PLP_TERM_AT_LEAST_OF;
}

static uint32_t hash_of(const char *bytes, size_t length)
{
    uint32_t hash = 2166136261u; /* FNV-1a */
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return hash;
}

/* The same for conditions whose parts stand in another order. */
static uint32_t hash_term(const plp_check *check, const plp_term *term, unsigned depth,
                          plp_buffer *scratch)
{
    plp_json_writer tree;
    if (is_in_any_order(term) && depth < DEPTH_MOST) {
        uint32_t hash = (uint32_t)term->kind * 31 + term->count;
        for (uint32_t p = 0; p < term->part_count; p++)
            hash += hash_term(check, term->parts[p], depth + 1, scratch) * 2654435761u;
        return hash;
    }
    scratch->length = 0;
    plp_json_begin(&tree, scratch);
    plp_words_tree(check->book, term, &tree);
    return hash_of(scratch->bytes, scratch->length);
}

static bool has_part(const plp_term *term, const plp_term *part, unsigned depth);

static bool same_condition(const plp_term *a, const plp_term *b, unsigned depth)
{
    if (!is_in_any_order(a) || depth >= DEPTH_MOST)
        return plp_term_compare(a, b) == 0;
    bool same = a->kind == b->kind && a->count == b->count && a->part_count == b->part_count;
    for (uint32_t p = 0; same && p < a->part_count; p++)
        same = has_part(b, a->parts[p], depth + 1) && has_part(a, b->parts[p], depth + 1);
    return same;
}

static bool has_part(const plp_term *term, const plp_term *part, unsigned depth)
{
    for (uint32_t p = 0; p < term->part_count; p++)
        if (same_condition(term->parts[p], part, depth))
            return true;
    return false;
}

static void put_deeds(const plp_check *check, const plp_rule *rule, plp_buffer *out)
{
    out->length = 0;
    for (uint32_t a = 0; a < rule->action_count; a++) {
        plp_words_action(check->book, &rule->actions[a], out);
        plp_buffer_putc(out, '\n');
    }
}

static void tell_twins(const plp_check *check, const plp_rule *first, const plp_rule *second)
{
    bool same_grade = first->grade == second->grade;
    plp_check_rule(check, second, PALPATE_WARNING,
                   same_grade ? "duplicate-rule" : "overlap-in-grade", first->id,
                   "keep one of the two",
                   "the rules \"%s\" and \"%s\" have the same condition and do the same%s",
                   first->id, second->id, same_grade ? "" : ", with different grades");
}

static palpate_status check_pairs(const plp_check *check, palpate_error *error)
{
    const plp_rulebook *book = check->book;
    size_t size = (book->rules_count + 1u) * sizeof(uint32_t);
    uint32_t *hashes = plp_memory_new(check->memory, size);
    plp_buffer one, two;
    if (hashes == NULL)
        return plp_fail_memory(error);
    plp_buffer_begin(&one, check->memory, (size_t)check->limits->plan_bytes);
    plp_buffer_begin(&two, check->memory, (size_t)check->limits->plan_bytes);
    palpate_status status = PALPATE_OK;
    for (uint32_t r = 0; status == PALPATE_OK && r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        hashes[r] = hash_term(check, rule->when, 0, &two);
        put_deeds(check, rule, &one);
        hashes[r] += hash_of(one.bytes, one.length);
        for (uint32_t s = 0; status == PALPATE_OK && s < r; s++) {
            if (hashes[s] != hashes[r] || book->rules[s].phase != rule->phase)
                continue;
            put_deeds(check, &book->rules[s], &two);
            if (one.length == two.length && memcmp(one.bytes, two.bytes, one.length) == 0 &&
                same_condition(book->rules[s].when, rule->when, 0))
                tell_twins(check, &book->rules[s], rule);
        }
        status = one.status != PALPATE_OK ? one.status : two.status;
    }
    plp_buffer_end(&two);
    plp_buffer_end(&one);
    plp_memory_free(check->memory, hashes, size);
    return status == PALPATE_E_NOMEM ? plp_fail_memory(error) : status;
}

/* ---- tests
 * ------------------------------------------------------------------------------------------------------
 */

static palpate_status run_tests(const plp_check *check, plp_decision *decision,
                                plp_coverage *coverage, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (uint32_t t = 0; status == PALPATE_OK && t < check->book->tests_count; t++) {
        plp_facts facts;
        status = plp_test_facts(check->book, check->memory, &check->book->tests[t], &facts, error);
        if (status != PALPATE_OK)
            break;
        status = plp_decide(decision, &facts, NULL, error);
        if (status == PALPATE_OK)
            plp_coverage_note(coverage, decision);
        plp_facts_end(&facts);
    }
    return status;
}

static palpate_status check_tests(const plp_check *check, palpate_error *error)
{
    plp_coverage coverage;
    palpate_status status = plp_coverage_begin(&coverage, check->book, check->memory, error);
    if (status != PALPATE_OK)
        return status;
    plp_decision *decision = plp_engine_borrow(check->engine);
    status =
        decision != NULL ? run_tests(check, decision, &coverage, error) : plp_fail_memory(error);
    for (uint32_t r = 0; status == PALPATE_OK && r < check->book->rules_count; r++) {
        if (!coverage.fired[r])
            plp_check_rule(check, &check->book->rules[r], PALPATE_WARNING, "missing-test", NULL,
                           "add a test whose patient makes it fire",
                           "no test fires the rule \"%s\"", check->book->rules[r].id);
    }
    if (decision != NULL)
        plp_engine_return(check->engine, decision);
    plp_coverage_end(&coverage);
    return status;
}

/* A rule that was to be switched off for a time only. */
static void check_disabled(const plp_check *check, const plp_disabled *disabled)
{
    int32_t until = 0;
    if (check->has_as_of && disabled->until_date != NULL &&
        plp_text_date(disabled->until_date, strlen(disabled->until_date), &until) &&
        check->as_of >= until)
        plp_check_report(check, disabled->place, PALPATE_WARNING, "disabled-too-long",
                         "take the disable away, or move until_date",
                         "the rule \"%s\" was to be disabled until %s, and still is",
                         check->book->rules[disabled->rule].id, disabled->until_date);
}

palpate_status plp_check_rules(const plp_check *check, palpate_error *error)
{
    for (uint32_t r = 0; r < check->book->rules_count; r++)
        check_one(check, &check->book->rules[r]);
    check_all_counts(check);
    for (uint32_t i = 0; i < check->book->disabled_count; i++)
        check_disabled(check, &check->book->disabled[i]);
    palpate_status status = check_pairs(check, error);
    return status == PALPATE_OK ? check_tests(check, error) : status;
}
