/* SPDX-License-Identifier: MIT */
/* Predicates, cells, index and lists, on rules by chance and on the small pack. */
#include <check.h>
#include <math.h>
#include <string.h>
#include "book.h"
#include "base/json.h"
#include "engine.h"
#include "program/compiled.h"
#include "program/lists.h"
#include "program/words.h"
#include "small_pack.h"

Suite *program_suite(void);

#define BOOKS 200

static plp_program *program_of(uint64_t seed)
{
    plp_limits limits = plp_limits_default();
    book_chance chance = book_chance_of(seed);
    plp_program *program = NULL;
    plp_rulebook *book = book_new(plp_memory_default());
    ck_assert(book_fill(book, &chance));
    ck_assert_int_eq(plp_program_new(plp_memory_default(), &limits, book, &program, NULL),
                     PALPATE_OK);
    return program;
}

START_TEST(the_predicates_of_a_fact_are_neighbours_and_differ)
{
    for (uint64_t seed = 1; seed <= BOOKS; seed++) {
        plp_program *program = program_of(seed);
        const plp_predicates *all = &program->predicates;
        for (uint32_t p = 2; p < all->facts_end; p++) {
            ck_assert_uint_ge(all->at[p].subject, all->at[p - 1].subject);
            bool same = all->at[p].subject == all->at[p - 1].subject &&
                        all->at[p].test == all->at[p - 1].test &&
                        plp_term_compare(all->at[p].term, all->at[p - 1].term) == 0;
            ck_assert(!same);
        }
        plp_program_free(program);
    }
}
END_TEST

START_TEST(a_row_holds_what_deciding_says)
{
    for (uint64_t seed = 1; seed <= BOOKS; seed++) {
        plp_program *program = program_of(seed);
        for (uint32_t f = 0; f < program->book->facts_count; f++) {
            const plp_fact_cells *cells = &program->predicates.cells[f];
            for (uint32_t c = 0; cells->rows && c < cells->cell_count; c++) {
                plp_answer cell = plp_cell_sample(&program->book->facts[f], cells, c);
                ck_assert_uint_eq(plp_cell_index(&program->book->facts[f], cells, cell), c);
                for (uint32_t i = 0; i < cells->count; i++)
                    ck_assert_uint_eq(
                        cells->rows[(size_t)c * cells->count + i],
                        plp_predicate_decide(&program->predicates.at[cells->first + i], cell));
            }
        }
        plp_program_free(program);
    }
}
END_TEST

START_TEST(a_value_beside_a_threshold_has_another_cell)
{
    static const double thresholds[] = {4, 7};
    const plp_fact fact = {.type = PLP_NUMBER, .max = 10};
    const plp_fact_cells cells = {.thresholds = thresholds, .threshold_count = 2, .cell_count = 7};
    const double values[] = {3, nextafter(4, 0), 4, nextafter(4, 9), 7, nextafter(7, 9), 10};
    const uint32_t index[] = {2, 2, 3, 4, 5, 6, 6};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++)
        ck_assert_uint_eq(plp_cell_index(&fact, &cells, (plp_answer){PLP_ANSWER_KNOWN, values[i]}),
                          index[i]);
    ck_assert_uint_eq(plp_cell_index(&fact, &cells, (plp_answer){PLP_ANSWER_UNKNOWN, 0}), 0);
    ck_assert_uint_eq(plp_cell_index(&fact, &cells, (plp_answer){PLP_ANSWER_NEVER, 0}), 1);
}
END_TEST

START_TEST(every_rule_can_be_found)
{
    for (uint64_t seed = 1; seed <= BOOKS; seed++) {
        plp_program *program = program_of(seed);
        bool found[64] = {false};
        for (uint32_t i = 0; i < program->index.posting_count; i++)
            found[program->index.postings[i].rule] = true;
        for (uint32_t i = 0; i < program->index.always_count; i++)
            found[program->index.always[i]] = true;
        ck_assert_uint_eq(program->index.begin[program->predicates.count],
                          program->index.posting_count);
        for (uint32_t r = 0; r < program->book->rules_count; r++) {
            ck_assert(found[r]);
            uint32_t by_when = plp_program_rule_of(program, program->book->rules[r].when);
            ck_assert_ptr_eq(program->book->rules[by_when].when, program->book->rules[r].when);
        }
        ck_assert_uint_eq(plp_program_rule_of(program, NULL), PLP_NONE);
        plp_program_free(program);
    }
}
END_TEST

/* ---- a condition that is too deep ---- */

START_TEST(a_condition_is_refused_beyond_the_depth)
{
    for (uint32_t deep = 0; deep < 2; deep++) {
        plp_limits limits = plp_limits_default();
        palpate_error error = PALPATE_ERROR_INIT;
        plp_program *program = NULL;
        plp_rulebook *book = book_new(plp_memory_default());
        const plp_term *term = book_term(book, PLP_TERM_FACT, BOOK_B0, 0);
        for (uint32_t i = 1; i < PLP_TERM_DEPTH + deep; i++) {
            plp_term *outer = book_term(book, PLP_TERM_NONE, PLP_NONE, 1);
            ((const plp_term **)outer->parts)[0] = term;
            term = outer;
        }
        ((plp_define *)book->defines)[0].term = term;
        palpate_status status =
            plp_program_new(plp_memory_default(), &limits, book, &program, &error);
        ck_assert_int_eq(status, deep ? PALPATE_E_LIMIT : PALPATE_OK);
        plp_program_free(program);
    }
}
END_TEST

/* ---- words and lists ---- */

static const char more[] =
    "phase \"safety\"\n"
    "rule \"words\" { title = \"Words\", when = all { thinner, any { age:between(18, limits.old), "
    "wanted:has_any { \"calm\", \"deep\" } }, none { surgery:is_never() }, unless { pressure:is "
    "\"firm\" }, "
    "at_least(2, { numb, pain:above(3), fall:below(30) }), pain:is_known() }, plan = { disposition "
    "\"modified\", "
    "cap_pressure(2, \"back\"), exclude(\"deep\"), refer(\"doctor\", \"soon\"), note \"N\" }, "
    "because = \"W.\", grade = "
    "\"safety\", sources = { \"S\" }, checked = \"2026-11\" }\n";

static const char told[] = "blood thinner is true, (age is between 18 and 65 years or wanted "
                           "includes calm massage or deep massage), (it is not "
                           "so that surgery is never), (it is not known that pressure is firm), "
                           "(at least 2 of these hold: numb is true; pain is "
                           "above 3; fall of pain is below 30) and pain is known";

START_TEST(a_condition_reads_as_english)
{
    palpate_engine *engine = small_pack_engine(more);
    const plp_rulebook *book = plp_program_book(plp_engine_program(engine));
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 10000);
    plp_words_condition(book, book->rules[plp_find_rule(book, "words")].when, &text);
    ck_assert_str_eq(plp_buffer_text(&text), told);
    plp_buffer_end(&text);
    palpate_engine_free(engine);
}
END_TEST

static bool gather(void *context, const char *bytes, size_t length)
{
    plp_buffer_put(context, bytes, length);
    return true;
}

static void check_json(plp_buffer *text, const char *format)
{
    plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    plp_json *tree = NULL;
    palpate_status status =
        plp_json_tree(plp_memory_default(), &limits, text->bytes, text->length, &tree, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    ck_assert_str_eq(plp_json_string_of(plp_json_member(tree, "format")), format);
    plp_json_tree_free(tree);
    text->length = 0;
}

START_TEST(the_lists_are_json)
{
    palpate_engine *engine = small_pack_engine(more);
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(
        palpate_rules_write(engine, NULL, true, PALPATE_FORMAT_JSON, NULL, gather, &text, NULL),
        PALPATE_OK);
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&text), "\"limit\":\"old\""));
    check_json(&text, "palpate.rules/1");
    ck_assert_int_eq(
        palpate_facts_write(engine, "wa*", PALPATE_FORMAT_JSON, NULL, gather, &text, NULL),
        PALPATE_OK);
    check_json(&text, "palpate.facts/1");
    ck_assert_int_eq(palpate_listing_write(engine, PALPATE_FORMAT_JSON, NULL, gather, &text, NULL),
                     PALPATE_OK);
    check_json(&text, "palpate.listing/1");
    ck_assert_int_eq(palpate_listing_write(engine, PALPATE_FORMAT_TEXT, NULL, gather, &text, NULL),
                     PALPATE_OK);
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&text), "rule words: PREDICATE #"));
    text.length = 0;
    ck_assert_int_eq(palpate_luacats_write(engine, gather, &text, NULL), PALPATE_OK);
    ck_assert_ptr_nonnull(
        strstr(plp_buffer_text(&text), "---@type palpate.condition\nthinner = nil\n"));
    plp_buffer_end(&text);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_list_of_nothing_is_an_error_with_a_suggestion)
{
    palpate_engine *engine = small_pack_engine(more);
    palpate_error error = PALPATE_ERROR_INIT;
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(palpate_rules_write(engine, "wrods", true, PALPATE_FORMAT_TEXT, NULL, gather,
                                         &text, &error),
                     PALPATE_E_UNKNOWN);
    ck_assert_str_eq(error.hint, "did you mean words?");
    error = (palpate_error)PALPATE_ERROR_INIT;
    ck_assert_int_eq(
        palpate_facts_write(engine, "thiner", PALPATE_FORMAT_TEXT, NULL, gather, &text, &error),
        PALPATE_E_UNKNOWN);
    ck_assert_str_eq(error.hint, "did you mean thinner?");
    ck_assert_int_eq(
        palpate_facts_write(engine, NULL, PALPATE_FORMAT_HTML, NULL, gather, &text, NULL),
        PALPATE_E_USAGE);
    ck_assert_uint_eq(text.length, 0);
    plp_buffer_end(&text);
    palpate_engine_free(engine);
}
END_TEST

START_TEST(a_unit_has_its_words)
{
    static const plp_rulebook english;
    ck_assert_str_eq(plp_words_unit(&english, "wk", 1), "week");
    ck_assert_str_eq(plp_words_unit(&english, "wk", 2), "weeks");
    ck_assert_str_eq(plp_words_unit(&english, "wk", 0.5), "weeks");
    ck_assert_str_eq(plp_words_unit(&english, "mm[Hg]", 120), "mmHg");
    ck_assert_str_eq(plp_words_unit(&english, "{score}", 2), "");
    ck_assert_str_eq(plp_words_unit(&english, NULL, 2), "");
    ck_assert_str_eq(plp_words_unit(&english, "furlong", 2), "furlong");
}
END_TEST

Suite *program_suite(void)
{
    Suite *suite = suite_create("program");
    TCase *tests = tcase_create("program");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, the_predicates_of_a_fact_are_neighbours_and_differ);
    tcase_add_test(tests, a_row_holds_what_deciding_says);
    tcase_add_test(tests, a_value_beside_a_threshold_has_another_cell);
    tcase_add_test(tests, every_rule_can_be_found);
    tcase_add_test(tests, a_condition_is_refused_beyond_the_depth);
    tcase_add_test(tests, a_condition_reads_as_english);
    tcase_add_test(tests, the_lists_are_json);
    tcase_add_test(tests, a_list_of_nothing_is_an_error_with_a_suggestion);
    tcase_add_test(tests, a_unit_has_its_words);
    suite_add_tcase(suite, tests);
    return suite;
}
