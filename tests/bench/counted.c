/* SPDX-License-Identifier: MIT */
/* The work whose instructions are counted: each case prepares, then does its work once within
 * counted_work(), where callgrind is told to count (tests/test_counts.sh).
 *
 *   counted load RULES                open the rules, with tests and languages, and close them
 *   counted start RULES               the same as for a plan: without tests, in their own language
 *   counted plan RULES PATIENT        a plan from JSON text to JSON text, after one like it
 *   counted what-if RULES PATIENT     the difference that another answer makes
 *   counted versions                  print what the counts depend on
 *
 * Prints how many bytes were written, if any.
 */
#include <lua.h>
#include <palpate.h>
#include <stdlib.h>
#include <string.h>

#include "room.h"

#define CHANGED "anticoagulant"

typedef struct counted_case {
    const char *name, *rules;
    bench_text patient, written;
    palpate_engine *engine;
} counted_case;

static void must(palpate_status status, const counted_case *of, const palpate_error *error)
{
    if (status != PALPATE_OK)
        bench_die(of->name, error->detail);
}

/* All that there is, or what a plan in the rules' own language needs. */
static palpate_engine *open_rules(const counted_case *of, bool all)
{
    palpate_layer layer = {.directory = of->rules};
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine = NULL;
    options.layers = &layer;
    options.layer_count = 1;
    options.skip_tests = !all;
    options.languages = all ? NULL : "";
    must(palpate_engine_open(&options, &engine, NULL, &error), of, &error);
    return engine;
}

static void make_plan(counted_case *of)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    of->written.length = 0;
    must(palpate_plan_json(of->engine, of->patient.bytes, of->patient.length, NULL, &plan, &error),
         of, &error);
    must(palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, bench_put, &of->written, &error), of,
         &error);
    palpate_plan_free(plan);
}

static void ask_what_if(counted_case *of)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *before = NULL, *after = NULL;
    of->written.length = 0;
    must(palpate_patient_read(of->engine, of->patient.bytes, of->patient.length, NULL, &before,
                              &error),
         of, &error);
    must(palpate_patient_copy(before, &after, &error), of, &error);
    must(palpate_patient_set(after, CHANGED, "true", &error), of, &error);
    must(palpate_what_if(before, after, NULL, NULL, PALPATE_FORMAT_JSON, NULL, bench_put,
                         &of->written, &error),
         of, &error);
    palpate_patient_free(before);
    palpate_patient_free(after);
}

static void load_all(counted_case *of)
{
    palpate_engine_free(open_rules(of, true));
}

static void load_most(counted_case *of)
{
    palpate_engine_free(open_rules(of, false));
}

static const struct counted_row {
    const char *name;
    void (*work)(counted_case *of);
    bool loads, patient;
} rows[] = {
    {"load", load_all, true, false},
    {"start", load_most, true, false},
    {"plan", make_plan, false, true},
    {"what-if", ask_what_if, false, true},
};

/* What is within is counted; its name is known to test_counts.sh. */
void counted_work(const struct counted_row *row, counted_case *of);
__attribute__((noinline)) void counted_work(const struct counted_row *row, counted_case *of)
{
    row->work(of);
}

static void run(const struct counted_row *row, char **words)
{
    counted_case of = {.name = row->name, .rules = words[0]};
    if (row->patient && words[1] != NULL)
        bench_read_file(words[1], &of.patient);
    else if (row->patient || of.rules == NULL)
        bench_die("usage", "counted load|start|plan|what-if RULES [PATIENT]");
    if (!row->loads) {
        of.engine = open_rules(&of, false);
        row->work(&of); /* what is set up once is there from now on */
    }
    counted_work(row, &of);
    palpate_engine_free(of.engine);
    printf("%zu\n", of.written.length);
    free(of.patient.bytes);
    free(of.written.bytes);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";
    if (strcmp(name, "versions") == 0) {
        puts(LUA_RELEASE);
        return EXIT_SUCCESS;
    }
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].name, name) == 0) {
            run(&rows[i], argv + 2);
            return EXIT_SUCCESS;
        }
    bench_die("usage", "counted load|start|plan|what-if|versions …");
}
