/* SPDX-License-Identifier: MIT */
/* The shipped rules as text: no wording that promises, diagnoses or changes medicines; every id of
 * SEEDS.md exists; every rule rests on sources and was checked; red flags and refusals are locked.
 */
#include <check.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "engine.h"
#include "paths.h"

static palpate_engine *engine;
static const plp_rulebook *book;

static void set_up(void)
{
    char path[4096];
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_msg(palpate_engine_open(&options, &engine, NULL, &error) == PALPATE_OK, "%s",
                  error.detail);
    book = plp_program_book(plp_engine_program(engine));
}

static void tear_down(void)
{
    palpate_engine_free(engine);
}

/* ---- every text that a person can see
 * --------------------------------------------------------------------------- */

typedef void visitor(void *context, const char *id, const char *text);

static void see(visitor *visit, void *context, const char *id, const char *text)
{
    if (text != NULL)
        visit(context, id, text);
}

static void see_rules(visitor *visit, void *context)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        see(visit, context, rule->id, rule->title);
        see(visit, context, rule->id, rule->because);
        for (uint32_t a = 0; a < rule->action_count; a++)
            see(visit, context, rule->id, rule->actions[a].text);
    }
    for (uint32_t c = 0; c < book->conflicts_count; c++)
        see(visit, context, book->conflicts[c].id, book->conflicts[c].because);
}

static void see_cares(visitor *visit, void *context, const plp_care *cares, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        see(visit, context, cares[i].id, cares[i].title);
        see(visit, context, cares[i].id, cares[i].text);
        see(visit, context, cares[i].id, cares[i].caution);
    }
}

static void see_catalogues(visitor *visit, void *context)
{
    see_cares(visit, context, book->referrals, book->referrals_count);
    see_cares(visit, context, book->advices, book->advices_count);
    for (uint32_t t = 0; t < book->techniques_count; t++) {
        see(visit, context, book->techniques[t].id, book->techniques[t].title);
        see(visit, context, book->techniques[t].id, book->techniques[t].what);
        see(visit, context, book->techniques[t].id, book->techniques[t].avoid_when);
    }
    for (uint32_t d = 0; d < book->doses_count; d++) {
        see(visit, context, book->doses[d].id, book->doses[d].title);
        see(visit, context, book->doses[d].id, book->doses[d].reassess);
        see(visit, context, book->doses[d].id, book->doses[d].maintenance);
        see(visit, context, book->doses[d].id, book->doses[d].note);
    }
}

/* ---- wording
 * ----------------------------------------------------------------------------------------------------
 */

/* What no text may say, unless it is the id named: the claims of the starting articles that are
 * unsupported, promises, percentages, diagnoses as facts, changes of medicine. A word is looked for
 * without regard to case, at a word's begin. */
static const struct {
    const char *word, *allowed[5];
} forbidden[] = {
    {"%", {NULL}},
    {"percent", {NULL}},
    {"cure", {NULL}},
    {"guarante", {NULL}},
    {"proven", {NULL}},
    {"heals", {NULL}},
    {"fixes", {NULL}},
    {"corrects", {NULL}},
    {"restores", {NULL}},
    {"toxin", {"adv_myths"}},
    {"detox", {NULL}},
    {"scar tissue", {"adv_myths"}},
    {"adhesion", {NULL}},
    {"realign", {"adv_myths"}},
    {"alignment", {NULL}},
    {"energy flow", {NULL}},
    {"blocked energy", {NULL}},
    {"endorphin", {NULL}},
    {"serotonin", {NULL}},
    {"cortisol", {NULL}},
    {"anti-inflammatory effect", {NULL}},
    {"as powerful as", {NULL}},
    {"safer than", {NULL}},
    {"long-term benefit", {NULL}},
    {"prevents", {NULL}},
    {"you have a ", {NULL}},
    {"you suffer", {NULL}},
    {"is a sign of", {NULL}}, /* "can be a sign of" is said instead; see below */
    {"diagnosis is", {NULL}},
    {"stop taking", {NULL}},
    {"stop your", {NULL}},
    {"reduce your medic", {NULL}},
    {"change your medic", {NULL}},
    {"take less", {NULL}},
    {"take more", {NULL}},
    {"instead of medic", {NULL}},
    {"bed rest", {"adv_stay_active", "stay-active"}}, /* which say to avoid it */
};

static bool begins_word(const char *text, const char *at)
{
    return at == text || !isalpha((unsigned char)at[-1]);
}

static const char *find_word(const char *text, const char *word)
{
    for (const char *at = text; *at != '\0'; at++) {
        size_t i = 0;
        while (word[i] != '\0' && tolower((unsigned char)at[i]) == word[i])
            i++;
        if (word[i] == '\0' && begins_word(text, at))
            return at;
    }
    return NULL;
}

static void refuse_wording(void *context, const char *id, const char *text)
{
    size_t row = *(size_t *)context;
    if (find_word(text, forbidden[row].word) == NULL)
        return;
    for (const char *const *allowed = forbidden[row].allowed; *allowed != NULL; allowed++) {
        if (strcmp(*allowed, id) == 0)
            return;
    }
    ck_abort_msg("%s says \"%s\": %s", id, forbidden[row].word, text);
}

START_TEST(no_text_says)
{
    size_t row = (size_t)_i;
    see_rules(refuse_wording, &row);
    see_catalogues(refuse_wording, &row);
}
END_TEST

START_TEST(the_search_for_wording_finds_it)
{
    ck_assert_ptr_nonnull(find_word("It Cures everything", "cure"));
    ck_assert_ptr_nonnull(find_word("72 % better", "%"));
    ck_assert_ptr_null(find_word("a secure place", "cure"));
}
END_TEST

static void refuse_ends(void *context, const char *id, const char *text)
{
    size_t length = strlen(text);
    (void)context;
    ck_assert_msg(length > 0 && text[0] != ' ' && text[length - 1] != ' ', "%s: spaces around: %s",
                  id, text);
    ck_assert_msg(strstr(text, "  ") == NULL && strstr(text, "..") == NULL, "%s: doubled marks: %s",
                  id, text);
}

START_TEST(texts_are_clean)
{
    see_rules(refuse_ends, NULL);
    see_catalogues(refuse_ends, NULL);
}
END_TEST

/* ---- what rules rest on
 * ----------------------------------------------------------------------------------------- */

START_TEST(every_rule_has_reason_grade_source_and_month)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        size_t length = strlen(rule->because);
        ck_assert_msg(rule->sources.count > 0, "%s has no source", rule->id);
        ck_assert_msg(strlen(rule->checked) == 7, "%s: checked", rule->id);
        ck_assert_msg(length > 15 && rule->because[length - 1] == '.', "%s: because is no sentence",
                      rule->id);
    }
}
END_TEST

START_TEST(emergencies_urgent_referrals_and_refusals_are_locked)
{
    uint32_t seen = 0;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            const plp_action *action = &book->rules[r].actions[a];
            if (action->kind != PLP_DO_DISPOSITION || action->level < PLP_NO_MASSAGE)
                continue;
            seen++;
            ck_assert_msg(book->rules[r].locked, "%s is not locked", book->rules[r].id);
        }
    }
    ck_assert_uint_gt(seen, 20);
}
END_TEST

START_TEST(numbers_that_the_project_chose_can_be_moved)
{
    for (uint32_t l = 0; l < book->limits_count; l++)
        ck_assert_msg(book->limits[l].min < book->limits[l].max, "%s cannot be moved",
                      book->limits[l].id);
    ck_assert_uint_gt(book->limits_count, 40);
}
END_TEST

START_TEST(at_least_forty_promises_are_declared)
{
    ck_assert_uint_ge(book->invariants_count, 40);
}
END_TEST

static bool has_test_named(const char *prefix)
{
    for (uint32_t t = 0; t < book->tests_count; t++) {
        if (strncmp(book->tests[t].name, prefix, strlen(prefix)) == 0)
            return true;
    }
    return false;
}

START_TEST(every_vignette_is_a_test)
{
    char name[16];
    for (int v = 1; v <= 25; v++) {
        snprintf(name, sizeof name, "V%02d", v);
        ck_assert_msg(has_test_named(name), "no test named %s …", name);
    }
}
END_TEST

/* ---- the table of the articles
 * ---------------------------------------------------------------------------------- */

#define FIND(list)                                                                                 \
    for (uint32_t i = 0; i < book->list##_count; i++)                                              \
        if (strcmp(book->list[i].id, id) == 0)                                                     \
            return true;

static bool exists(const char *kind, const char *id)
{
    if (strcmp(kind, "fact") == 0) {
        FIND(facts)
    } else if (strcmp(kind, "define") == 0) {
        FIND(defines)
    } else if (strcmp(kind, "limit") == 0) {
        FIND(limits)
    } else if (strcmp(kind, "technique") == 0) {
        FIND(techniques)
    } else if (strcmp(kind, "rule") == 0) {
        FIND(rules)
    } else if (strcmp(kind, "advice") == 0) {
        FIND(advices)
        return strcmp(id, PLP_CONSULT_ID) == 0; /* the engine's own */
    } else if (strcmp(kind, "referral") == 0) {
        FIND(referrals)
    } else if (strcmp(kind, "dose") == 0) {
        FIND(doses)
    } else if (strcmp(kind, "source") == 0) {
        FIND(sources)
    } else if (strcmp(kind, "product") == 0) {
        FIND(products)
    } else if (strcmp(kind, "position") == 0) {
        FIND(positions)
    } else {
        return strcmp(kind, "kind") == 0 &&
               strcmp(id, "id") == 0; /* the page explains its own notation */
    }
    return false;
}

START_TEST(every_id_of_the_table_of_articles_exists)
{
    char path[4096], line[8192], kind[64], id[192];
    unsigned found = 0, number = 0;
    FILE *file = fopen(source_path(path, sizeof path, "rules/SEEDS.md"), "r");
    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file) != NULL) {
        number++;
        for (char *at = strchr(line, '`'); at != NULL; at = strchr(at, '`')) {
            char *end = strchr(at + 1, '`');
            if (end == NULL)
                break;
            *end = '\0';
            if (sscanf(at + 1, "%63[a-z]:%191s", kind, id) == 2) {
                found++;
                ck_assert_msg(exists(kind, id), "line %u: there is no %s %s", number, kind, id);
            }
            at = end + 1;
        }
    }
    fclose(file);
    ck_assert_uint_gt(found, 300);
}
END_TEST

Suite *content_suite(void);
Suite *content_suite(void)
{
    Suite *suite = suite_create("content");
    TCase *tc = tcase_create("content");
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_loop_test(tc, no_text_says, 0, (int)(sizeof forbidden / sizeof forbidden[0]));
    tcase_add_test(tc, the_search_for_wording_finds_it);
    tcase_add_test(tc, texts_are_clean);
    tcase_add_test(tc, every_rule_has_reason_grade_source_and_month);
    tcase_add_test(tc, emergencies_urgent_referrals_and_refusals_are_locked);
    tcase_add_test(tc, numbers_that_the_project_chose_can_be_moved);
    tcase_add_test(tc, at_least_forty_promises_are_declared);
    tcase_add_test(tc, every_vignette_is_a_test);
    tcase_add_test(tc, every_id_of_the_table_of_articles_exists);
    suite_add_tcase(suite, tc);
    return suite;
}
