/* SPDX-License-Identifier: MIT */
/* Coverage of rules and criteria by a set of plans. */
#include "verify/coverage.h"

#include <string.h>
#include "base/error.h"
#include "base/terminal.h"
#include "program/words.h"

static const char *const truth_words[] = {
    [PLP_FALSE] = "false", [PLP_TRUE] = "true", [PLP_UNDECIDED] = "unknown"};

static bool is_group(plp_term_kind kind)
{
    return kind == PLP_TERM_ALL || kind == PLP_TERM_ANY || kind == PLP_TERM_NONE ||
           kind == PLP_TERM_UNLESS || kind == PLP_TERM_AT_LEAST_OF;
}

static bool can_be(const plp_term *leaf, plp_truth truth)
{
    switch (leaf->kind) {
    case PLP_TERM_ALWAYS:
        return truth == PLP_TRUE;
    case PLP_TERM_ANY_SAFETY_UNKNOWN:
    case PLP_TERM_IS_KNOWN:
    case PLP_TERM_IS_UNKNOWN:
    case PLP_TERM_SO_FAR:
    case PLP_TERM_SO_FAR_ONE_OF:
        return truth != PLP_UNDECIDED;
    case PLP_TERM_AT_LEAST:
    case PLP_TERM_AT_MOST:
    case PLP_TERM_ABOVE:
    case PLP_TERM_BELOW:
    case PLP_TERM_BETWEEN:
        return truth != PLP_UNDECIDED || leaf->parts[0]->kind != PLP_TERM_SO_FAR_NUMBER;
    case PLP_TERM_FACT:
    case PLP_TERM_DEFINE:
    case PLP_TERM_ALL:
    case PLP_TERM_ANY:
    case PLP_TERM_NONE:
    case PLP_TERM_UNLESS:
    case PLP_TERM_AT_LEAST_OF:
    case PLP_TERM_ONE_OF:
    case PLP_TERM_HAS_ANY:
    case PLP_TERM_HAS_ALL:
    case PLP_TERM_HAS_NONE:
    case PLP_TERM_IS_NEVER:
    case PLP_TERM_NUMBER:
    case PLP_TERM_LIMIT:
    case PLP_TERM_NUMBER_FACT:
    case PLP_TERM_NUMBER_DEFINE:
    case PLP_TERM_SO_FAR_NUMBER:
    case PLP_TERM_ADD:
    case PLP_TERM_SUBTRACT:
    case PLP_TERM_MULTIPLY:
    case PLP_TERM_DIVIDE:
    case PLP_TERM_NEGATE:
    case PLP_TERM_COUNT:
    case PLP_TERM_MIN_OF:
    case PLP_TERM_MAX_OF:
    case PLP_TERM_FIRST_KNOWN:
    case PLP_TERM_COUNT_OF_KINDS:
        break;
    }
    return true;
}

#define DEFINES_DEEP 64 /* deeper chains of defines count as if they could be unknown */

/* Can a condition be unknown? `unless` never is, nor is what is made of such conditions alone.
 * Defines are in no circle. */
static bool can_be_undecided(const plp_rulebook *book, const plp_term *term, unsigned depth)
{
    if (term->kind == PLP_TERM_UNLESS)
        return false;
    if (depth >= DEFINES_DEEP)
        return true;
    if (term->kind == PLP_TERM_DEFINE)
        return can_be_undecided(book, book->defines[term->subject].term, depth + 1);
    if (!is_group(term->kind))
        return can_be(term, PLP_UNDECIDED);
    for (uint32_t p = 0; p < term->part_count; p++) {
        if (can_be_undecided(book, term->parts[p], depth + 1))
            return true;
    }
    return false;
}

static bool is_possible(const plp_coverage *coverage, const plp_term *leaf, plp_truth truth)
{
    return can_be(leaf, truth) &&
           (truth != PLP_UNDECIDED || can_be_undecided(coverage->book, leaf, 0));
}

/* Depth is bounded by limits.condition_depth. */
static bool add_leaves(plp_coverage *coverage, const plp_term *term, uint32_t rule, uint32_t define)
{
    if (is_group(term->kind)) {
        for (uint32_t p = 0; p < term->part_count; p++) {
            if (!add_leaves(coverage, term->parts[p], rule, define))
                return false;
        }
        return true;
    }
    if (!plp_memory_grow(coverage->memory, (void **)&coverage->criteria, &coverage->capacity,
                         coverage->count + 1u, sizeof *coverage->criteria))
        return false;
    coverage->criteria[coverage->count++] =
        (plp_criterion_seen){term, rule, define, {false, false, false}};
    return true;
}

palpate_status plp_coverage_begin(plp_coverage *coverage, const plp_rulebook *book,
                                  const palpate_allocator *memory, palpate_error *error)
{
    bool held = true;
    *coverage = (plp_coverage){.book = book, .memory = memory};
    coverage->fired = plp_memory_new(memory, book->rules_count + 1u);
    for (uint32_t r = 0; held && r < book->rules_count; r++)
        held = add_leaves(coverage, book->rules[r].when, r, PLP_NONE);
    for (uint32_t d = 0; held && d < book->defines_count; d++) {
        if (plp_term_is_truth(book->defines[d].term->kind))
            held = add_leaves(coverage, book->defines[d].term, PLP_NONE, d);
    }
    if (held && coverage->fired != NULL)
        return PALPATE_OK;
    plp_coverage_end(coverage);
    return plp_fail_memory(error);
}

void plp_coverage_end(plp_coverage *coverage)
{
    if (coverage->memory == NULL)
        return;
    plp_memory_free(coverage->memory, coverage->criteria,
                    coverage->capacity * sizeof *coverage->criteria);
    plp_memory_free(coverage->memory, coverage->fired, coverage->book->rules_count + 1u);
    *coverage = (plp_coverage){0};
}

void plp_coverage_note(plp_coverage *coverage, const plp_decision *decision)
{
    for (uint32_t r = 0; r < coverage->book->rules_count; r++)
        coverage->fired[r] = coverage->fired[r] || decision->rules[r] == PLP_TRUE;
    for (uint32_t c = 0; c < coverage->count; c++)
        coverage->criteria[c].seen[plp_decision_truth(decision, coverage->criteria[c].leaf)] = true;
}

plp_tally plp_coverage_rules(const plp_coverage *coverage)
{
    plp_tally tally = {0, coverage->book->rules_count};
    for (uint32_t r = 0; r < tally.total; r++)
        tally.seen += coverage->fired[r];
    return tally;
}

plp_tally plp_coverage_criteria(const plp_coverage *coverage, plp_truth truth)
{
    plp_tally tally = {0, 0};
    for (uint32_t c = 0; c < coverage->count; c++) {
        const plp_criterion_seen *criterion = &coverage->criteria[c];
        bool possible = is_possible(coverage, criterion->leaf, truth);
        tally.total += possible;
        tally.seen += possible && criterion->seen[truth];
    }
    return tally;
}

static void put_tally(plp_json_writer *out, const char *key, plp_tally tally)
{
    plp_json_key(out, key);
    plp_json_object(out);
    plp_json_key(out, "seen");
    plp_json_number_value(out, tally.seen);
    plp_json_key(out, "total");
    plp_json_number_value(out, tally.total);
    plp_json_close(out);
}

static const char *owner_id(const plp_coverage *coverage, const plp_criterion_seen *criterion)
{
    return criterion->rule != PLP_NONE ? coverage->book->rules[criterion->rule].id
                                       : coverage->book->defines[criterion->define].id;
}

static void put_criterion(const plp_coverage *coverage, const plp_criterion_seen *criterion,
                          plp_buffer *out)
{
    plp_words_subject(coverage->book, criterion->leaf, out);
    plp_buffer_putc(out, ' ');
    plp_words_test(coverage->book, criterion->leaf, out);
}

static void put_missing_json(const plp_coverage *coverage, plp_json_writer *out)
{
    for (uint32_t r = 0; r < coverage->book->rules_count; r++) {
        if (coverage->fired[r])
            continue;
        plp_json_object(out);
        plp_json_key(out, "rule");
        plp_json_string(out, coverage->book->rules[r].id);
        plp_json_key(out, "never");
        plp_json_string(out, "fired");
        plp_json_close(out);
    }
    plp_buffer text;
    plp_buffer_begin(&text, out->buffer->memory, out->buffer->ceiling);
    for (uint32_t c = 0; c < coverage->count; c++) {
        const plp_criterion_seen *criterion = &coverage->criteria[c];
        for (int t = PLP_FALSE; t <= PLP_UNDECIDED; t++) {
            if (criterion->seen[t] || !is_possible(coverage, criterion->leaf, (plp_truth)t))
                continue;
            text.length = 0;
            put_criterion(coverage, criterion, &text);
            plp_json_object(out);
            plp_json_key(out, criterion->rule != PLP_NONE ? "rule" : "define");
            plp_json_string(out, owner_id(coverage, criterion));
            plp_json_key(out, "criterion");
            plp_json_string(out, plp_buffer_text(&text));
            plp_json_key(out, "never");
            plp_json_string(out, truth_words[t]);
            plp_json_close(out);
        }
    }
    plp_buffer_pass(out->buffer, &text);
    plp_buffer_end(&text);
}

void plp_coverage_put_json(const plp_coverage *coverage, plp_json_writer *out)
{
    plp_json_object(out);
    put_tally(out, "rules", plp_coverage_rules(coverage));
    put_tally(out, "criteria_true", plp_coverage_criteria(coverage, PLP_TRUE));
    put_tally(out, "criteria_false", plp_coverage_criteria(coverage, PLP_FALSE));
    put_tally(out, "criteria_unknown", plp_coverage_criteria(coverage, PLP_UNDECIDED));
    plp_json_key(out, "missing");
    plp_json_array(out);
    put_missing_json(coverage, out);
    plp_json_close(out);
    plp_json_close(out);
}

static void put_place(const plp_coverage *coverage, plp_place place, plp_buffer *out)
{
    plp_buffer_printf(out, "%s:%u", coverage->book->files[place.file].path, place.line);
}

/* A line of the list, which began with a place. */
static void put_missing_line(plp_buffer *line, const palpate_style *style, plp_buffer *out)
{
    plp_terminal_spaces(out, 2);
    plp_terminal_wrap(out, style, 2, 6, plp_buffer_text(line));
    plp_buffer_putc(out, '\n');
    line->length = 0;
}

static void put_missing_text(const plp_coverage *coverage, const palpate_style *style,
                             plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    for (uint32_t r = 0; r < coverage->book->rules_count; r++) {
        if (coverage->fired[r])
            continue;
        put_place(coverage, coverage->book->rules[r].place, &line);
        plp_buffer_printf(&line, "  %s: no test fires it", coverage->book->rules[r].id);
        put_missing_line(&line, style, out);
    }
    for (uint32_t c = 0; c < coverage->count; c++) {
        const plp_criterion_seen *criterion = &coverage->criteria[c];
        for (int t = PLP_FALSE; t <= PLP_UNDECIDED; t++) {
            if (criterion->seen[t] || !is_possible(coverage, criterion->leaf, (plp_truth)t))
                continue;
            put_place(coverage, criterion->leaf->place, &line);
            plp_buffer_printf(&line, "  %s: never seen %s: ", owner_id(coverage, criterion),
                              truth_words[t]);
            put_criterion(coverage, criterion, &line);
            put_missing_line(&line, style, out);
        }
    }
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

void plp_coverage_put_text(const plp_coverage *coverage, bool missing, const palpate_style *style,
                           plp_buffer *out)
{
    plp_tally rules = plp_coverage_rules(coverage);
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_buffer_printf(&line, "Coverage: %u of %u rules fired; criteria seen", rules.seen,
                      rules.total);
    for (int t = PLP_TRUE; t >= PLP_FALSE; t--) {
        plp_tally tally = plp_coverage_criteria(coverage, (plp_truth)t);
        plp_buffer_printf(&line, " %s %u of %u,", truth_words[t], tally.seen, tally.total);
    }
    plp_tally unknown = plp_coverage_criteria(coverage, PLP_UNDECIDED);
    plp_buffer_printf(&line, " unknown %u of %u.", unknown.seen, unknown.total);
    plp_terminal_wrap(out, style, 0, 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
    if (missing)
        put_missing_text(coverage, style, out);
}
