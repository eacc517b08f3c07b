/* SPDX-License-Identifier: MIT */
/* The quick reader takes plain patients, and what it takes is what the strict reader reads. */
#include "patient/quick.h"

#include <check.h>
#include <stdio.h>
#include <string.h>
#include "engine.h"
#include "paths.h"
#include "random_patient.h"

Suite *quick_suite(void);

static palpate_engine *engine;
static const plp_rulebook *book;
static plp_rulebook strict_book; /* without names: the quick reader gives up at once */
static plp_limits limits;
static plp_facts quick, strict;

static void open_all(void)
{
    char path[4096];
    palpate_layer layer = {.directory =
                               source_path(path, sizeof path, "tests/cases/patient/rules")};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    ck_assert_int_eq(palpate_engine_open(&options, &engine, NULL, NULL), PALPATE_OK);
    book = plp_program_book(plp_engine_program(engine));
    strict_book = *book;
    strict_book.names = NULL;
    limits = plp_limits_default();
    ck_assert_int_eq(plp_facts_begin(&quick, book, NULL, NULL, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_facts_begin(&strict, &strict_book, NULL, NULL, NULL), PALPATE_OK);
}

static void close_all(void)
{
    plp_facts_end(&quick);
    plp_facts_end(&strict);
    palpate_engine_free(engine);
}

static bool same_value(uint32_t fact)
{
    const plp_value *a = &quick.values[fact], *b = &strict.values[fact];
    if (a->knowledge != b->knowledge || quick.dates[fact] != strict.dates[fact] ||
        quick.expired[fact] != strict.expired[fact])
        return false;
    switch (book->facts[fact].type) {
    case PLP_BOOL:
        return a->as.truth == b->as.truth;
    case PLP_NUMBER: /* to the bit */
        return memcmp(&a->as.number, &b->as.number, sizeof a->as.number) == 0;
    case PLP_CHOICE:
        return a->as.member == b->as.member;
    case PLP_SET:
        return a->as.set_at == b->as.set_at;
    }
    return false;
}

static void compare(const char *text, size_t length)
{
    palpate_error of_quick = PALPATE_ERROR_INIT, of_strict = PALPATE_ERROR_INIT;
    palpate_status a = plp_facts_read(&quick, &limits, text, length, true, &of_quick);
    palpate_status b = plp_facts_read(&strict, &limits, text, length, true, &of_strict);
    bool same = a == b && of_quick.place.offset == of_strict.place.offset &&
                strcmp(of_quick.code, of_strict.code) == 0 &&
                memcmp(quick.in, strict.in, quick.set_words * sizeof *quick.in) == 0 &&
                memcmp(quick.out, strict.out, quick.set_words * sizeof *quick.out) == 0 &&
                (quick.id == NULL) == (strict.id == NULL) &&
                (quick.id == NULL || strcmp(quick.id, strict.id) == 0);
    for (uint32_t fact = 0; fact < book->facts_count && same; fact++)
        same = same_value(fact);
    ck_assert_msg(same, "the readers differ: %.*s", (int)length, text);
}

static bool taken(const char *text)
{
    plp_facts_clear(&quick);
    bool result = plp_facts_read_quickly(&quick, &limits, text, strlen(text));
    plp_facts_clear(&quick);
    return result;
}

/* One byte changed, put in, taken out or doubled; or a stretch repeated. */
static size_t mutate(char *text, size_t length, random_source *chance)
{
    static const char bytes[] = "\"\\,:{}[]0123456789.eE+-tfn \n\t\x80\xc3_ax\x1f\x7f";
    size_t at = random_below(chance, (uint32_t)length);
    char byte = bytes[random_below(chance, sizeof bytes - 1)];
    size_t stretch = 1 + random_below(chance, 24);
    switch (random_below(chance, 4)) {
    case 0:
        text[at] = byte;
        return length;
    case 1:
        memmove(text + at + 1, text + at, length - at);
        text[at] = byte;
        return length + 1;
    case 2:
        memmove(text + at, text + at + 1, length - at - 1);
        return length - 1;
    default:
        stretch = stretch < length - at ? stretch : length - at;
        memmove(text + at + stretch, text + at, length - at);
        return length + stretch;
    }
}

START_TEST(both_readers_read_the_same_from_any_text)
{
    patient_maker maker;
    patient_maker_begin(&maker, book);
    random_source chance = random_from(11);
    uint32_t quickly = 0;
    for (uint32_t i = 0; i < 2000; i++) {
        static char text[1 << 16];
        plp_buffer out;
        plp_buffer_begin(&out, plp_memory_default(), sizeof text / 2);
        make_patient(&maker, &strict, &chance);
        plp_facts_put(&strict, &out);
        size_t length = out.length;
        ck_assert_int_eq(out.status, PALPATE_OK);
        memcpy(text, out.bytes, length);
        text[length] = '\0';
        plp_buffer_end(&out);
        quickly += taken(text);
        compare(text, length);
        for (uint32_t k = 0; k < 8 && length > 2; k++) {
            length = mutate(text, length, &chance);
            compare(text, length);
        }
    }
    patient_maker_end(&maker);
    ck_assert_uint_gt(quickly, 200); /* partial sets and dates are the strict reader's */
}
END_TEST

/* Facts of tests/cases/patient/rules are looked up so that the cases stay independent of their
 * names. */
static const char *first_of(plp_fact_type type)
{
    for (uint32_t fact = 0; fact < book->facts_count; fact++)
        if (book->facts[fact].type == type && !book->facts[fact].integer &&
            (type != PLP_NUMBER || (book->facts[fact].min <= 1 && book->facts[fact].max >= 5)))
            return book->facts[fact].id;
    ck_abort_msg("the rules have no fact of this type");
    return NULL;
}

START_TEST(plain_values_are_taken_and_others_left_to_the_strict_reader)
{
    static const struct {
        plp_fact_type type;
        const char *value;
        bool taken;
    } rows[] = {
        {PLP_BOOL, "true", true},
        {PLP_BOOL, " false ", true},
        {PLP_BOOL, "null", false},
        {PLP_BOOL, "tru", false},
        {PLP_BOOL, "truely", false},
        {PLP_BOOL, "1", false},
        {PLP_NUMBER, "5", true},
        {PLP_NUMBER, "2.5", true},
        {PLP_NUMBER, "1.0000000", true},
        {PLP_NUMBER, "5e0", false},
        {PLP_NUMBER, "05", false},
        {PLP_NUMBER, "5.", false},
        {PLP_NUMBER, ".5", false},
        {PLP_NUMBER, "\"5\"", false},
        {PLP_NUMBER, "1.00000000", false},
        {PLP_NUMBER, "-", false},
        {PLP_NUMBER, "1e999", false},
        {PLP_NUMBER, "99999999", false},
        {PLP_NUMBER, "[5]", false},
        {PLP_NUMBER, "5 5", false},
        {PLP_SET, "[]", true},
        {PLP_SET, "[ ]", true},
        {PLP_SET, "[,]", false},
        {PLP_SET, "{}", false},
        {PLP_SET, "[5]", false},
        {PLP_CHOICE, "5", false},
        {PLP_CHOICE, "\"no such\"", false},
        {PLP_CHOICE, "\"a\\u0062\"", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char text[256];
        int length =
            snprintf(text, sizeof text, "{\"%s\":%s}", first_of(rows[i].type), rows[i].value);
        ck_assert_msg(taken(text) == rows[i].taken, "%s", text);
        compare(text, (size_t)length);
    }
}
END_TEST

START_TEST(a_text_near_a_limit_is_left_to_the_strict_reader)
{
    static const char text[] = "{\"id\":\"x\"}";
    plp_limits all = limits;
    ck_assert(taken(text));
    for (int i = 0; i < 6; i++) {
        limits = all;
        uint64_t *const lowered[] = {&limits.json_bytes,        &limits.json_values,
                                     &limits.json_depth,        &limits.json_key_bytes,
                                     &limits.json_string_bytes, &limits.json_number_bytes};
        *lowered[i] = 1;
        ck_assert(!taken(text));
    }
    limits = all;
    ck_assert(!taken("{\"id\":\"x\",\"id\":\"x\"}"));
    ck_assert(!taken("{\"id\":\"x\"}}"));
    ck_assert(!taken("{\"id\":\"x\""));
    ck_assert(!taken("{\"id\":\"x\",}"));
    ck_assert(!taken("{\"format\":\"palpate.patient/2\"}"));
    ck_assert(taken("{\"format\":\"palpate.patient/1\"}"));
    ck_assert(taken(" { } "));
}
END_TEST

Suite *quick_suite(void)
{
    Suite *suite = suite_create("quick");
    TCase *tests = tcase_create("quick");
    tcase_add_checked_fixture(tests, open_all, close_all);
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, both_readers_read_the_same_from_any_text);
    tcase_add_test(tests, plain_values_are_taken_and_others_left_to_the_strict_reader);
    tcase_add_test(tests, a_text_near_a_limit_is_left_to_the_strict_reader);
    suite_add_tcase(suite, tests);
    return suite;
}
