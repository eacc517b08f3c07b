/* SPDX-License-Identifier: MIT */
/* Plans in all formats: valid, within the width, safe to show, equal wherever and however they are
 * made, and every refused allocation survived. */
#include <check.h>
#include <locale.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "base/json_write.h"
#include "base/text.h"
#include "plan/schema.h"
#include "plan_maker.h"
#include "random_patient.h"
#include "schema.h"
#include "starve.h"

Suite *formats_suite(void);

#define FORMATS 4

static plan_maker maker;    /* the shipped rules */
static plan_maker small;    /* those of tests/cases/plan/rules */
static test_cases patients; /* examples/patients */

static void open_all(void)
{
    plan_maker_open(&maker, "rules", NULL);
    plan_maker_open(&small, "tests/cases/plan/rules", "tests/cases/plan/clinic");
    patients = cases_open("examples/patients");
}

static void close_all(void)
{
    cases_close(&patients);
    plan_maker_close(&small);
    plan_maker_close(&maker);
}

static plp_buffer text_of(const plp_json *tree)
{
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 20);
    json_put(tree, &text);
    return text;
}

/* All four formats, one behind the other, of a patient. */
static plp_buffer all_of(const plan_maker *of, const char *patient, const palpate_style *style)
{
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
    for (int format = 0; format < FORMATS; format++)
        make_plan(of, patient, NULL, (palpate_format)format, style, &out);
    return out;
}

/* ---- schemas
 * ----------------------------------------------------------------------------------------------------
 */

static plp_json *schema_tree(const plan_maker *of, const char *which)
{
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_schema_write(of->engine, which, sink_write, &text, NULL), PALPATE_OK);
    plp_json *tree = json_tree(&text);
    plp_buffer_end(&text);
    return tree;
}

START_TEST(examples_are_valid_by_both_schemas)
{
    plp_json *for_plan = schema_tree(&maker, "plan"), *for_patient = schema_tree(&maker, "patient");
    char where[256];
    for (size_t i = 0; i < patients.count; i++) {
        ck_assert_msg(schema_holds(for_patient, patients.at[i].tree, where, sizeof where), "%s: %s",
                      patients.at[i].name, where);
        plp_buffer patient = text_of(patients.at[i].tree), out;
        plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
        make_plan(&maker, plp_buffer_text(&patient), NULL, PALPATE_FORMAT_JSON, NULL, &out);
        plp_json *plan = json_tree(&out);
        ck_assert_msg(schema_holds(for_plan, plan, where, sizeof where), "%s: %s",
                      patients.at[i].name, where);
        plp_json_tree_free(plan);
        plp_buffer_end(&out);
        plp_buffer_end(&patient);
    }
    plp_json_tree_free(for_plan);
    plp_json_tree_free(for_patient);
}
END_TEST

/* ---- parts of a plan ---- */

static palpate_plan *plan_of(const char *text)
{
    palpate_plan *plan = NULL;
    ck_assert_int_eq(palpate_plan_json(maker.engine, text, strlen(text), NULL, &plan, NULL),
                     PALPATE_OK);
    return plan;
}

START_TEST(members_are_those_of_the_whole_plan)
{
    static const char *const wanted[] = {"summary", "digest", "questions", NULL},
                             *const unknown[] = {"summary", "summery", NULL};
    palpate_plan *plan = plan_of("{\"age_years\":40}");
    plp_buffer whole, part;
    plp_buffer_begin(&whole, plp_memory_default(), 1 << 24);
    plp_buffer_begin(&part, plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, sink_write, &whole, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(palpate_plan_write_members(plan, wanted, sink_write, &part, NULL), PALPATE_OK);
    plp_json *all = json_tree(&whole), *some = json_tree(&part);
    const plp_json *member = plp_json_first(some);
    for (size_t i = 0; wanted[i] != NULL; i++, member = plp_json_after(member)) {
        plp_buffer one = text_of(member), same = text_of(plp_json_member(all, wanted[i]));
        ck_assert_str_eq(plp_json_name(member), wanted[i]);
        ck_assert_str_eq(plp_buffer_text(&one), plp_buffer_text(&same));
        plp_buffer_end(&one);
        plp_buffer_end(&same);
    }
    ck_assert_ptr_null(member);
    plp_buffer again;
    palpate_json *tree = NULL;
    plp_buffer_begin(&again, plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_plan_tree(plan, wanted, sink_write, &again, &tree, NULL), PALPATE_OK);
    ck_assert_str_eq(plp_buffer_text(&again), plp_buffer_text(&part));
    plp_buffer told = text_of((plp_json *)tree), same = text_of(some);
    ck_assert_str_eq(plp_buffer_text(&told), plp_buffer_text(&same));
    palpate_json_free(tree);
    ck_assert_int_eq(palpate_plan_tree(plan, unknown, NULL, NULL, &tree, NULL), PALPATE_E_USAGE);
    ck_assert_ptr_null(tree);
    plp_buffer_end(&told);
    plp_buffer_end(&same);
    plp_buffer_end(&again);
    part.length = 0;
    ck_assert_int_eq(palpate_plan_write_members(plan, unknown, sink_write, &part, NULL),
                     PALPATE_E_USAGE);
    ck_assert_uint_eq(part.length, 0);
    plp_json_tree_free(all);
    plp_json_tree_free(some);
    palpate_plan_free(plan);
    plp_buffer_end(&whole);
    plp_buffer_end(&part);
}
END_TEST

/* What a page says of a pain that has lasted so long. */
static bool page_says(const char *patient, palpate_format format, const char *part)
{
    palpate_plan *plan = plan_of(patient);
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_plan_write(plan, format, NULL, sink_write, &out, NULL), PALPATE_OK);
    bool says = strstr(plp_buffer_text(&out), part) != NULL;
    palpate_plan_free(plan);
    plp_buffer_end(&out);
    return says;
}

START_TEST(pages_round_numbers_for_reading_and_json_does_not)
{
#define PAIN "{\"age_years\":35,\"pain_duration_weeks\":"
    static const char days[] = PAIN "{\"value\":51,\"unit\":\"d\"}}", nearly[] = PAIN "11.999}";
    ck_assert(page_says(days, PALPATE_FORMAT_MARKDOWN, "Pain duration: 7.29 weeks"));
    ck_assert(page_says(days, PALPATE_FORMAT_JSON, "\"value\":7.28571429"));
    ck_assert(page_says(nearly, PALPATE_FORMAT_MARKDOWN, "Pain duration: 11.999 weeks"));
}
END_TEST

START_TEST(questions_one_by_one_are_those_of_the_plan)
{
    static const char *const texts[] = {"{\"age_years\":40}", "{\"saddle_numbness\":true}"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        palpate_plan *plan = plan_of(texts[i]);
        plp_buffer whole;
        size_t index = 0;
        plp_buffer_begin(&whole, plp_memory_default(), 1 << 24);
        ck_assert_int_eq(
            palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, sink_write, &whole, NULL),
            PALPATE_OK);
        plp_json *all = json_tree(&whole);
        for (const plp_json *each = plp_json_first(plp_json_member(all, "questions")); each != NULL;
             each = plp_json_after(each), index++) {
            bool safety = false;
            ck_assert_str_eq(palpate_plan_question(plan, index, &safety),
                             plp_json_string_of(plp_json_member(each, "ask")));
            ck_assert_int_eq(
                safety, strcmp(plp_json_string_of(plp_json_member(each, "why")), "safety") == 0);
        }
        ck_assert_ptr_null(palpate_plan_question(plan, index, NULL));
        ck_assert_int_eq(index > 0, i == 0); /* in an emergency nothing is asked */
        plp_json_tree_free(all);
        palpate_plan_free(plan);
        plp_buffer_end(&whole);
    }
}
END_TEST

/* The schema and the reader agree about what is wrong. */
START_TEST(schema_refuses_what_the_reader_refuses)
{
    static const char *const wrong[] = {
        "{\"age\": -1}",
        "{\"age\": \"40\"}",
        "{\"age\": {\"value\": 40, \"unit\": \"kg\"}}",
        "{\"age\": {\"unit\": \"a\"}}",
        "{\"age\": {\"value\": 40, \"at\": \"1.2.2026\"}}",
        "{\"age\": {\"value\": 40, \"on\": \"2026-01-01\"}}",
        "{\"age\": \"never\"}",
        "{\"thinner\": 1}",
        "{\"thinner\": \"true\"}",
        "{\"wanted\": \"deep\"}",
        "{\"wanted\": [\"nothing\"]}",
        "{\"wanted\": [\"deep\", \"deep\"]}",
        "{\"wanted\": {\"nothing\": true}}",
        "{\"wanted\": {\"deep\": 1}}",
        "{\"nothing\": 1}",
        "{\"id\": 1}",
        "{\"format\": \"palpate.patient/2\"}",
    };
    static const char *const right[] = {
        "{}",
        "{\"format\": \"palpate.patient/1\", \"id\": null, \"age\": null}",
        "{\"age\": {\"value\": 480, \"unit\": \"mo\", \"at\": \"2026-01-01\"}}",
        "{\"wanted\": [], \"agreed_about\": {\"heart\": null}, \"thinner\": {\"value\": true}}",
        "{\"wanted\": {\"deep\": true, \"soft\": false}}",
    };
    plp_json *schema = schema_tree(&small, "patient");
    plp_limits limits = plp_limits_default();
    char where[256];
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0] + sizeof right / sizeof right[0]; i++) {
        bool good = i >= sizeof wrong / sizeof wrong[0];
        const char *text = good ? right[i - sizeof wrong / sizeof wrong[0]] : wrong[i];
        plp_json *tree;
        palpate_patient *patient;
        ck_assert_int_eq(
            plp_json_tree(plp_memory_default(), &limits, text, strlen(text), &tree, NULL),
            PALPATE_OK);
        ck_assert_msg(schema_holds(schema, tree, where, sizeof where) == good, "%s: %s", text,
                      where);
        palpate_status status =
            palpate_patient_read(small.engine, text, strlen(text), NULL, &patient, NULL);
        ck_assert_msg((status == PALPATE_OK) == good, "%s", text);
        palpate_patient_free(patient);
        plp_json_tree_free(tree);
    }
    plp_json_tree_free(schema);
}
END_TEST

START_TEST(unknown_schema_is_refused)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_buffer text;
    plp_buffer_begin(&text, plp_memory_default(), 1 << 24);
    ck_assert_int_eq(palpate_schema_write(maker.engine, "plans", sink_write, &text, &error),
                     PALPATE_E_USAGE);
    ck_assert_str_eq(error.code, "unknown_schema");
    ck_assert_int_eq(palpate_schema_write(maker.engine, "plan", sink_refuse, NULL, NULL),
                     PALPATE_E_WRITE);
    ck_assert_int_eq(palpate_schema_write(NULL, "plan", sink_write, &text, NULL), PALPATE_E_USAGE);
    plp_buffer_end(&text);
}
END_TEST

/* ---- terminal
 * ---------------------------------------------------------------------------------------------------
 */

static void expect_width(const char *name, const char *text, unsigned width)
{
    for (const char *line = text; *line != '\0';) {
        size_t length = strcspn(line, "\n");
        ck_assert_msg(plp_text_width(line, length) <= width, "%s: %.*s", name, (int)length, line);
        ck_assert_msg(length == 0 || line[length - 1] != ' ', "%s: a space at the end: %.*s", name,
                      (int)length, line);
        line += length + (line[length] == '\n');
    }
}

START_TEST(lines_fit_the_width)
{
    static const unsigned widths[] = {40, 60, 80, 132, 400};
    for (size_t i = 0; i < patients.count; i++) {
        plp_buffer patient = text_of(patients.at[i].tree);
        for (size_t j = 0; j < sizeof widths / sizeof widths[0]; j++) {
            palpate_style style = PALPATE_STYLE_INIT;
            style.width = widths[j];
            plp_buffer out;
            plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
            make_plan(&maker, plp_buffer_text(&patient), NULL, PALPATE_FORMAT_TEXT, &style, &out);
            expect_width(patients.at[i].name, plp_buffer_text(&out), widths[j]);
            plp_buffer_end(&out);
        }
        plp_buffer_end(&patient);
    }
}
END_TEST

static size_t count_of(const char *text, char byte)
{
    size_t count = 0;
    for (; *text != '\0'; text++)
        count += *text == byte;
    return count;
}

static bool is_ascii(const char *text)
{
    while (*text != '\0' && (unsigned char)*text < 0x80)
        text++;
    return *text == '\0';
}

static plp_buffer styled(const char *patient, bool colour, bool ascii, bool brief)
{
    palpate_style style = PALPATE_STYLE_INIT;
    style.colour = colour;
    style.ascii = ascii;
    style.brief = brief;
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
    make_plan(&small, patient, NULL, PALPATE_FORMAT_TEXT, &style, &out);
    return out;
}

static const char hurt[] =
    "{\"age\": 70, \"thinner\": true, \"emergency_sign\": false, \"wanted\": [\"deep\"]}";

START_TEST(styles_do_what_they_say)
{
    plp_buffer plain = styled(hurt, false, false, false);
    plp_buffer colour = styled(hurt, true, false, false);
    plp_buffer ascii = styled(hurt, false, true, false);
    plp_buffer brief = styled(hurt, false, false, true);
    ck_assert_uint_eq(count_of(plp_buffer_text(&plain), '\033'), 0);
    ck_assert_uint_gt(count_of(plp_buffer_text(&colour), '\033'), 10);
    ck_assert(!is_ascii(plp_buffer_text(&plain)));
    ck_assert(is_ascii(plp_buffer_text(&ascii)));
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&plain), "source S"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&brief), "source S"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&brief), "Fact thinner: yes"));
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&brief), "Firm work can bruise."));
    plp_buffer_end(&plain);
    plp_buffer_end(&colour);
    plp_buffer_end(&ascii);
    plp_buffer_end(&brief);
}
END_TEST

/* ---- hostile text
 * -----------------------------------------------------------------------------------------------
 */

static const char hostile[] =
    "{\"id\": \"<script>alert(0)</script>\\u001b[31m\\u202e *[x](y)*\\nnew line\", \"hostile\": "
    "true,"
    "\"age\": 40, \"thinner\": false, \"emergency_sign\": false, \"<b>zz</b>\": 1}";

static plp_buffer hostile_in(palpate_format format)
{
    palpate_request request = PALPATE_REQUEST_INIT;
    request.ignore_unknown = true;
    plp_buffer out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
    make_plan(&small, hostile, &request, format, NULL, &out);
    return out;
}

START_TEST(hostile_text_is_only_text)
{
    plp_buffer html = hostile_in(PALPATE_FORMAT_HTML);
    ck_assert_ptr_null(strstr(plp_buffer_text(&html), "<script"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&html), "<img"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&html), "<b>"));
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&html), "&lt;script&gt;alert(1)&lt;/script&gt;"));
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&html), "&quot;quotes&quot; &#39;single&#39;"));
    ck_assert_uint_eq(count_of(plp_buffer_text(&html), '\033'), 0);
    plp_buffer_end(&html);

    plp_buffer markdown = hostile_in(PALPATE_FORMAT_MARKDOWN);
    ck_assert_ptr_null(strstr(plp_buffer_text(&markdown), " [a]"));
    ck_assert_ptr_nonnull(
        strstr(plp_buffer_text(&markdown), "\\<script\\>alert(1)\\</script\\> \\[a\\]("));
    ck_assert_ptr_nonnull(strstr(plp_buffer_text(&markdown), "\\*\\*bold\\*\\*"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&markdown), "\nnew line"));
    plp_buffer_end(&markdown);

    plp_buffer text = hostile_in(PALPATE_FORMAT_TEXT);
    ck_assert_uint_eq(count_of(plp_buffer_text(&text), '\033'), 0);
    ck_assert_ptr_null(strstr(plp_buffer_text(&text), "\xE2\x80\xAE"));
    ck_assert_ptr_null(strstr(plp_buffer_text(&text), "\nnew line"));
    plp_buffer_end(&text);

    plp_buffer json = hostile_in(PALPATE_FORMAT_JSON);
    plp_json *tree = json_tree(&json);
    ck_assert_ptr_nonnull(strstr(plp_json_string_of(plp_json_member(tree, "patient")), "\033[31m"));
    plp_json_tree_free(tree);
    plp_buffer_end(&json);
}
END_TEST

START_TEST(html_stands_alone)
{
    plp_buffer patient = text_of(patients.at[0].tree), out;
    plp_buffer_begin(&out, plp_memory_default(), 1 << 24);
    make_plan(&maker, plp_buffer_text(&patient), NULL, PALPATE_FORMAT_HTML, NULL, &out);
    const char *text = plp_buffer_text(&out);
    static const char *const never[] = {"<script", "src=", "href=", "@import", "url("};
    for (size_t i = 0; i < 5; i++)
        ck_assert_msg(strstr(text, never[i]) == NULL, "%s", never[i]);
    ck_assert_ptr_nonnull(strstr(text, "<html lang=\"en\">"));
    ck_assert_ptr_nonnull(strstr(text, "@page{size:A4"));
    ck_assert_ptr_nonnull(strstr(text, "default-src 'none'"));
    plp_buffer_end(&out);
    plp_buffer_end(&patient);
}
END_TEST

/* ---- the same bytes
 * --------------------------------------------------------------------------------------------- */

/* The members of an object in a random order, with white space that means nothing. */
static plp_buffer shuffled(const plp_json *tree, random_source *random)
{
    const plp_json *items[512];
    uint32_t count = 0;
    plp_buffer out;
    for (const plp_json *item = plp_json_first(tree); item != NULL; item = plp_json_after(item)) {
        ck_assert_uint_lt(count, 512);
        items[count++] = item;
    }
    plp_buffer_begin(&out, plp_memory_default(), 1 << 20);
    plp_buffer_puts(&out, " {\n");
    for (; count > 0; count--) {
        uint32_t pick = random_below(random, count);
        plp_json_put_string(&out, plp_json_name(items[pick]));
        plp_buffer_puts(&out, random_chance(random, 0.5) ? "\t: " : ":");
        json_put(items[pick], &out);
        plp_buffer_puts(&out, count > 1 ? " ,\r\n" : "");
        items[pick] = items[count - 1];
    }
    plp_buffer_puts(&out, "} ");
    return out;
}

static void expect_same(const char *name, plp_buffer *left, plp_buffer *right)
{
    ck_assert_msg(left->length == right->length &&
                      memcmp(left->bytes, right->bytes, left->length) == 0,
                  "%s: the plans differ", name);
}

START_TEST(order_and_space_do_not_show)
{
    random_source random = random_from(7);
    for (size_t i = 0; i < patients.count; i++) {
        plp_buffer patient = text_of(patients.at[i].tree);
        plp_buffer first = all_of(&maker, plp_buffer_text(&patient), NULL);
        for (int round = 0; round < 5; round++) {
            plp_buffer mixed = shuffled(patients.at[i].tree, &random);
            plp_buffer second = all_of(&maker, plp_buffer_text(&mixed), NULL);
            expect_same(patients.at[i].name, &first, &second);
            plp_buffer_end(&mixed);
            plp_buffer_end(&second);
        }
        plp_buffer_end(&first);
        plp_buffer_end(&patient);
    }
}
END_TEST

START_TEST(locale_and_folder_do_not_show)
{
    static const char *const locales[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "C.UTF-8"};
    plp_buffer patient = text_of(patients.at[1].tree);
    plp_buffer first = all_of(&maker, plp_buffer_text(&patient), NULL);
    ck_assert_int_eq(chdir("/"), 0); /* in a process of its own */
    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
        if (setlocale(LC_ALL, locales[i]) == NULL)
            continue;
        plp_buffer second = all_of(&maker, plp_buffer_text(&patient), NULL);
        expect_same(locales[i], &first, &second);
        plp_buffer_end(&second);
    }
    setlocale(LC_ALL, "C");
    plp_buffer_end(&first);
    plp_buffer_end(&patient);
}
END_TEST

typedef struct worker {
    pthread_t thread;
    const char *patient;
    plp_buffer *expected;
    bool same;
} worker;

static void *work(void *context)
{
    worker *of = context;
    of->same = true;
    for (int round = 0; round < 20; round++) {
        plp_buffer out = all_of(&maker, of->patient, NULL);
        of->same = of->same && out.length == of->expected->length &&
                   memcmp(out.bytes, of->expected->bytes, out.length) == 0;
        plp_buffer_end(&out);
    }
    return NULL;
}

START_TEST(threads_do_not_show)
{
    worker workers[8];
    for (size_t i = 0; i < 8; i++) {
        plp_buffer patient = text_of(patients.at[i].tree);
        plp_buffer *expected = malloc(sizeof *expected);
        ck_assert_ptr_nonnull(expected);
        *expected = all_of(&maker, plp_buffer_text(&patient), NULL);
        workers[i].expected = expected;
        workers[i].patient = strdup(plp_buffer_text(&patient));
        plp_buffer_end(&patient);
    }
    for (size_t i = 0; i < 8; i++)
        ck_assert_int_eq(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    for (size_t i = 0; i < 8; i++) {
        ck_assert_int_eq(pthread_join(workers[i].thread, NULL), 0);
        ck_assert_msg(workers[i].same, "%s", patients.at[i].name);
        plp_buffer_end(workers[i].expected);
        free(workers[i].expected);
        free((void *)(uintptr_t)workers[i].patient);
    }
}
END_TEST

/* ---- starving
 * ---------------------------------------------------------------------------------------------------
 */

typedef void starved_call(const palpate_allocator *memory, plp_buffer *out);

static plp_plan_view view;

static void put_json(const palpate_allocator *memory, plp_buffer *out)
{
    plp_buffer_begin(out, memory, 1 << 24);
    plp_plan_put_json(&view, out);
}

static void put_text(const palpate_allocator *memory, plp_buffer *out)
{
    plp_buffer_begin(out, memory, 1 << 24);
    plp_plan_put_text(&view, NULL, out);
}

static void put_markdown(const palpate_allocator *memory, plp_buffer *out)
{
    plp_buffer_begin(out, memory, 1 << 24);
    plp_plan_put_markdown(&view, NULL, out);
}

static void put_html(const palpate_allocator *memory, plp_buffer *out)
{
    plp_buffer_begin(out, memory, 1 << 24);
    plp_plan_put_html(&view, NULL, out);
}

static void put_schemas(const palpate_allocator *memory, plp_buffer *out)
{
    plp_buffer_begin(out, memory, 1 << 24);
    plp_schema_put_plan(out);
    plp_schema_put_patient(plp_program_book(view.decision->program), out);
}

static void starve(starved_call *call)
{
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        plp_buffer out;
        call(&memory, &out);
        palpate_status status = out.status;
        plp_buffer_end(&out);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (hunger.requests <= n) { /* none was refused */
            ck_assert_int_eq(status, PALPATE_OK);
            ck_assert_int_gt(n, 3);
            break;
        }
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
    }
}

static plp_facts facts;

static void decide(const char *patient)
{
    plp_limits limits = plp_limits_default();
    const plp_program *program = plp_engine_program(small.engine);
    plp_decision *decision = plp_engine_borrow(small.engine);
    ck_assert_ptr_nonnull(decision);
    ck_assert_int_eq(plp_facts_begin(&facts, plp_program_book(program), NULL, NULL, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(plp_facts_read(&facts, &limits, patient, strlen(patient), true, NULL),
                     PALPATE_OK);
    ck_assert_int_eq(plp_decide(decision, &facts, NULL, NULL), PALPATE_OK);
    view = (plp_plan_view){plp_engine_fragments(small.engine), decision, NULL, NULL};
}

static void undecide(void)
{
    plp_engine_return(small.engine, (plp_decision *)(uintptr_t)view.decision);
    plp_facts_end(&facts);
}

START_TEST(every_refused_allocation_is_survived)
{
    static starved_call *const calls[] = {put_json, put_text, put_markdown, put_html, put_schemas};
    decide(hostile);
    starve(calls[_i]);
    undecide();
}
END_TEST

START_TEST(fragments_survive_every_refusal)
{
    const plp_program *program = plp_engine_program(small.engine);
    for (long n = 0;; n++) {
        starve_hunger hunger;
        palpate_allocator memory = starve_allocator(&hunger, n);
        plp_fragments *fragments = NULL;
        palpate_error error = PALPATE_ERROR_INIT;
        palpate_status status =
            plp_fragments_new(program, plp_program_book(program), &memory, &fragments, &error);
        ck_assert_int_eq(fragments == NULL, status != PALPATE_OK);
        plp_fragments_free(fragments);
        ck_assert_int_eq(hunger.blocks_held, 0);
        ck_assert_int_eq(hunger.wrong_sizes, 0);
        if (status == PALPATE_OK) {
            ck_assert_int_gt(n, 10);
            break;
        }
        ck_assert_int_eq(status, PALPATE_E_NOMEM);
        ck_assert_int_eq(error.status, PALPATE_E_NOMEM);
    }
}
END_TEST

START_TEST(a_plan_beyond_its_ceiling_is_refused)
{
    decide(hurt);
    for (size_t ceiling = 0; ceiling < 2000; ceiling += 100) {
        plp_buffer out;
        plp_buffer_begin(&out, plp_memory_default(), ceiling);
        plp_plan_put_json(&view, &out);
        ck_assert_int_eq(out.status, PALPATE_E_LIMIT);
        ck_assert_uint_le(out.length, ceiling);
        plp_buffer_end(&out);
    }
    undecide();
}
END_TEST

Suite *formats_suite(void)
{
    Suite *suite = suite_create("formats of plans");
    TCase *tc = tcase_create("formats");
    tcase_add_unchecked_fixture(tc, open_all, close_all);
    tcase_set_timeout(tc, 120);
    tcase_add_test(tc, examples_are_valid_by_both_schemas);
    tcase_add_test(tc, members_are_those_of_the_whole_plan);
    tcase_add_test(tc, pages_round_numbers_for_reading_and_json_does_not);
    tcase_add_test(tc, questions_one_by_one_are_those_of_the_plan);
    tcase_add_test(tc, schema_refuses_what_the_reader_refuses);
    tcase_add_test(tc, unknown_schema_is_refused);
    tcase_add_test(tc, lines_fit_the_width);
    tcase_add_test(tc, styles_do_what_they_say);
    tcase_add_test(tc, hostile_text_is_only_text);
    tcase_add_test(tc, html_stands_alone);
    tcase_add_test(tc, order_and_space_do_not_show);
    tcase_add_test(tc, locale_and_folder_do_not_show);
    tcase_add_test(tc, threads_do_not_show);
    tcase_add_loop_test(tc, every_refused_allocation_is_survived, 0, 5);
    tcase_add_test(tc, fragments_survive_every_refusal);
    tcase_add_test(tc, a_plan_beyond_its_ceiling_is_refused);
    suite_add_tcase(suite, tc);
    return suite;
}
