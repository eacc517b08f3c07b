/* SPDX-License-Identifier: MIT */
/* What layers do to lower ones, as the rulebook has it afterwards: conditions, numbers, records and
 * digests; and that every refused request for memory is survived.
 */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "rulebook/declarations.h"
#include "starve.h"

Suite *layers_suite(void);

#define TOLD "reason = \"r\", by = \"b\", on = \"2026-11-02\""
#define RULE "because = \"b\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""

static const char base[] =
    "phase \"safety\"\n"
    "pack \"base\" { version = \"1\", title = \"Base\", licence = \"MIT\" }\n"
    "source \"S\" { citation = \"S\", status = \"verified\" }\n"
    "fact \"a\" { type = \"bool\", group = \"g\", title = \"A\", ask = \"A?\" }\n"
    "fact \"b\" { type = \"bool\", group = \"g\", title = \"B\", ask = \"B?\" }\n"
    "fact \"n\" { type = \"number\", min = 0, max = 10, group = \"g\", title = \"N\", ask = \"N?\" "
    "}\n"
    "limit \"l\" { value = 5, min = 1, max = 9, title = \"L\", tighter = \"down\" }\n"
    "rule \"held\" { title = \"t\", when = n:above(limits.l), locked = true,\n"
    "  plan = { disposition \"modified\", cap_minutes(30) }, " RULE " }\n"
    "rule \"open\" { title = \"t\", when = a, plan = { note \"x\" }, " RULE " }\n"
    "test \"open\" { given = { a = true }, expect = { fires = { \"open\" } } }\n";

static plp_rulebook *book;
static palpate_findings *findings;

static palpate_status open_with(const palpate_allocator *memory, const char *first,
                                const char *second)
{
    const plp_limits limits = plp_limits_default();
    const palpate_rule_text texts[] = {{"base.lua", base, sizeof base - 1},
                                       {"one.lua", first, strlen(first)},
                                       {"two.lua", second, strlen(second)}};
    const palpate_layer layers[] = {{.name = "base", .texts = &texts[0], .text_count = 1},
                                    {.name = "one", .texts = &texts[1], .text_count = 1},
                                    {.name = "two", .texts = &texts[2], .text_count = 1}};
    palpate_error error = PALPATE_ERROR_INIT;
    findings = plp_findings_new(memory, &limits);
    if (findings == NULL)
        return PALPATE_E_NOMEM;
    return plp_rulebook_open(memory, &limits, plp_io_system(), layers, 3, findings, &book, &error);
}

static void open_good(const char *first, const char *second)
{
    palpate_status status = open_with(plp_memory_default(), first, second);
    ck_assert_msg(status == PALPATE_OK, "%s",
                  palpate_findings_count(findings) != 0 ? palpate_findings_get(findings, 0)->message
                                                        : "no finding");
}

static void close_book(void)
{
    plp_rulebook_free(book);
    palpate_findings_free(findings);
    book = NULL;
    findings = NULL;
}

static const plp_rule *rule(const char *id)
{
    for (uint32_t i = 0; i < book->rules_room; i++)
        if (strcmp(book->rules[i].id, id) == 0)
            return &book->rules[i];
    ck_abort_msg("no rule %s", id);
    return NULL;
}

START_TEST(conditions_are_joined_in_their_order)
{
    open_good(
        "change \"open\" { except_when = n:above(8), or_when = b, also_when = n:above(1), " TOLD
        " }",
        "");
    const plp_term *when = rule("open")->when; /* all { all { any { a, b }, n > 1 }, unless } */
    ck_assert_int_eq(when->kind, PLP_TERM_ALL);
    ck_assert_int_eq(when->parts[1]->kind, PLP_TERM_UNLESS);
    ck_assert_int_eq(when->parts[0]->kind, PLP_TERM_ALL);
    ck_assert_int_eq(when->parts[0]->parts[0]->kind, PLP_TERM_ANY);
    ck_assert_int_eq(when->parts[0]->parts[1]->kind, PLP_TERM_ABOVE);
    close_book();
}
END_TEST

START_TEST(layers_stack)
{
    open_good("change_limit \"l\" { value = 4, " TOLD " }",
              "change_limit \"l\" { value = 3, " TOLD " }");
    ck_assert(book->limits[0].value < 3.5);
    ck_assert_uint_eq(book->changes_count, 2);
    ck_assert_str_eq(book->changes[0].keys[0].from, "5");
    ck_assert_str_eq(book->changes[1].keys[0].from, "4");
    ck_assert_str_eq(book->changes[1].keys[0].to, "3");
    ck_assert_uint_eq(book->changes[1].layer, 2);
    ck_assert_str_ne(book->changes[0].below, book->changes[1].below);
    ck_assert_uint_eq(book->changes[0].rules.count, 1);
    close_book();
}
END_TEST

START_TEST(a_disabled_rule_stands_behind_the_others)
{
    open_good("disable \"open\" { until_date = \"2027-01-01\", " TOLD " }", "");
    ck_assert_uint_eq(book->rules_count, 1);
    ck_assert_uint_eq(book->rules_room, 2);
    ck_assert_uint_eq(book->disabled_count, 1);
    ck_assert_str_eq(book->rules[book->disabled[0].rule].id, "open");
    ck_assert_str_eq(book->disabled[0].until_date, "2027-01-01");
    ck_assert_uint_eq(book->phase_begin[PLP_PHASE_COUNT], 1);
    close_book();
}
END_TEST

START_TEST(a_locked_rule_can_be_made_stricter)
{
    open_good(
        "change \"held\" { or_when = a, " TOLD " }\n"
        "change \"held\" { plan = { disposition \"no_massage\", cap_minutes(20), note \"y\" }, "
        "if_unknown = \"assume\", " TOLD " }",
        "");
    ck_assert_int_eq(rule("held")->when->kind, PLP_TERM_ANY);
    ck_assert_uint_eq(rule("held")->action_count, 3);
    ck_assert_int_eq(rule("held")->if_unknown, PLP_ASSUME);
    close_book();
}
END_TEST

START_TEST(the_order_of_words_has_no_effect_on_the_digest)
{
    char one[PLP_DIGEST_BYTES], lower[PLP_DIGEST_BYTES];
    open_good("change \"open\" { title = \"x\", " TOLD " }\nchange \"open\" { when = b, " TOLD " }",
              "");
    memcpy(one, book->digest, sizeof one);
    memcpy(lower, book->packs[0].digest, sizeof lower);
    close_book();
    open_good("change \"open\" { when = b, " TOLD " }\nchange \"open\" { title = \"x\", " TOLD " }",
              "");
    ck_assert_str_eq(book->digest, one);
    close_book();
    open_good("change \"open\" { title = \"y\", " TOLD " }\nchange \"open\" { when = b, " TOLD " }",
              "");
    ck_assert_str_ne(book->digest, one);
    ck_assert_str_eq(book->packs[0].digest, lower); /* the lower layer is as it was */
    close_book();
}
END_TEST

START_TEST(refused_requests_are_survived)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        palpate_status status = open_with(&memory,
                                          "change \"held\" { or_when = a, " TOLD
                                          " }\nchange_limit \"l\" { value = 4, " TOLD " }",
                                          "disable \"open\" { " TOLD " }");
        close_book();
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK)
            break;
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}
END_TEST

Suite *layers_suite(void)
{
    Suite *suite = suite_create("rulebook/layers");
    TCase *tc = tcase_create("layers");
    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, conditions_are_joined_in_their_order);
    tcase_add_test(tc, layers_stack);
    tcase_add_test(tc, a_disabled_rule_stands_behind_the_others);
    tcase_add_test(tc, a_locked_rule_can_be_made_stricter);
    tcase_add_test(tc, the_order_of_words_has_no_effect_on_the_digest);
    tcase_add_test(tc, refused_requests_are_survived);
    suite_add_tcase(suite, tc);
    return suite;
}
