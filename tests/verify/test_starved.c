/* SPDX-License-Identifier: MIT */
/* Proofs about two rule sets where memory is refused: each request of our own allocator once. What
 * the solver takes for itself is its own affair. */
#include <check.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "palpate.h"
#include "sink.h"
#include "starve.h"
#include "two_packs.h"

Suite *starved_suite(void);

#define MOST 20000 /* requests of one comparison */

#define RED FACT("red", "type = \"bool\"") FACT("weeks", "type = \"number\", min = 0, max = 9")
#define CARE                                                                                       \
    "source \"S\" { citation = \"S\", status = \"verified\" }\n"                                   \
    "referral \"ref_near\" { title = \"Near\", kind = \"active\", text = \"N.\", grade = "         \
    "\"low\", sources = { \"S\" } }\n"
#define SEE(when, urgency) RULE("see", when, "refer(\"ref_near\", \"" urgency "\")")

static const struct way {
    const char *why, *after, *says;
} ways[] = {
    {"equal in all, by the solver", SEE("none { none { all { red, weeks:above(3) } } }", "soon"),
     "\"equal\":\"proven\""},
    {"other offers", SEE("all { red, weeks:above(4) }", "soon"), "\"equal\":\"refuted\""},
    {"the same offers, said and asked otherwise",
     SEE("all { red, weeks:above(3) }", "soon") RULE("more", "none { red }", "note \"N.\""),
     "\"said\":\"refuted\""},
    {"other offers, and elsewhere the same for other reasons",
     SEE("all { red, weeks:above(3) }", "routine") RULE("more", "none { red }", "note \"N.\""),
     "\"said\":\"refuted\""},
};

static palpate_status prove(palpate_engine *before, palpate_engine *after, plp_buffer *answer)
{
    palpate_comparison *comparison = NULL;
    answer->length = 0;
    palpate_status status = palpate_comparison_new(before, after, &comparison, NULL);
    if (status == PALPATE_OK)
        status = palpate_comparison_prove(comparison, NULL, NULL);
    if (status == PALPATE_OK)
        status = palpate_comparison_write(comparison, PALPATE_FORMAT_JSON, NULL, sink_write, answer,
                                          NULL);
    palpate_comparison_free(comparison);
    return status;
}

/* The engines are opened in plenty, and have made a plan each. */
START_TEST(a_proof_survives_every_refused_allocation)
{
    starve_hunger hunger;
    palpate_allocator memory = starve_allocator(&hunger, STARVE_NEVER);
    palpate_engine *before =
        two_packs_open_in(&memory, RED, CARE, SEE("all { red, weeks:above(3) }", "soon"));
    palpate_engine *after = two_packs_open_in(&memory, RED, CARE, ways[_i].after);
    plp_buffer answer;
    plp_buffer_begin(&answer, plp_memory_default(), 1 << 20);
    ck_assert_int_eq(prove(before, after, &answer), PALPATE_OK);
    ck_assert_msg(strstr(plp_buffer_text(&answer), ways[_i].says) != NULL, "%s: %s", ways[_i].why,
                  plp_buffer_text(&answer));
    char *whole = strdup(plp_buffer_text(&answer));
    long survived = 0;
    hunger.requests = LONG_MAX;
    for (long n = 0; n < hunger.requests; n++) {
        ck_assert_int_lt(n, MOST);
        hunger.requests = 0;
        hunger.refused = n;
        palpate_status status = prove(before, after, &answer);
        ck_assert_msg(status == PALPATE_OK || status == PALPATE_E_NOMEM,
                      "%s: request %ld was refused: status %d", ways[_i].why, n, (int)status);
        ck_assert_msg(status != PALPATE_OK || strcmp(plp_buffer_text(&answer), whole) == 0,
                      "%s: request %ld was refused, and the answer is another:\n%s", ways[_i].why,
                      n, plp_buffer_text(&answer));
        survived++;
        if (status != PALPATE_OK)
            hunger.requests = LONG_MAX;
    }
    ck_assert_int_gt(survived, 100); /* it was a test of all that */
    free(whole);
    plp_buffer_end(&answer);
    palpate_engine_free(before);
    palpate_engine_free(after);
    ck_assert_int_eq(hunger.blocks_held, 0);
    ck_assert_int_eq(hunger.wrong_sizes, 0);
}
END_TEST

Suite *starved_suite(void)
{
    Suite *suite = suite_create("starved");
    TCase *tcase = tcase_create("starved");
    tcase_set_timeout(tcase, 600);
    tcase_add_loop_test(tcase, a_proof_survives_every_refused_allocation, 0,
                        (int)(sizeof ways / sizeof ways[0]));
    suite_add_tcase(suite, tcase);
    return suite;
}
