/* SPDX-License-Identifier: MIT */
/* The protocol that every engine of the comparison speaks:
 *
 *   COMMAND SPEC PATIENTS OUT MIN_N MAX_N BUDGET_S [LANES]
 *
 * reads the spec and the NDJSON patients, warms up untimed, then takes patients in order until
 * MAX_N are done or BUDGET_S seconds are used up (but at least MIN_N); writes a line per patient to
 * OUT, and as its last line prints
 *
 *   {"peer","load_ms","compile_ms","n","eval_s","cpu_s","parse_us","match_us","emit_us","rss_kb"}
 *
 * and, of an engine that reads texts of its own, "open_ms" and "open_kb": what of compile_ms and of
 * the peak is its reading of these texts, without the spec from which they were made.
 *
 * LANES patients are taken at a time; one, if it is left out. Times are per patient; rss_kb is the
 * peak.
 */
#ifndef BENCH_ADAPTER_H
#define BENCH_ADAPTER_H

#include "spec.h"

typedef struct adapter_engine {
    const char *name;
    void *context;
    double load_s, compile_s, open_s; /* open_s: 0 where there is nothing to tell */
    long open_kib;
    uint32_t lanes_most;
    /* Take a patient into a lane; then decide all `lanes`; then append the result of one as a line.
     */
    void (*read)(void *context, uint32_t lane, const char *line, size_t length);
    void (*decide)(void *context, uint32_t lanes);
    void (*write)(void *context, uint32_t lane, bench_text *out);
} adapter_engine;

/** Take the arguments, run, print. Returns the exit code. */
int adapter_run(int argc, char **argv, const adapter_engine *engine);
/** Dies unless there are enough arguments. */
void adapter_need_arguments(int argc);

/** The engines that read and write with cJSON share this: the tree of a patient, and the rules that
 * match. */
typedef struct adapter_tree {
    spec_book *spec;
    cJSON *patient;
    uint32_t *matched; /* in the order of the spec */
    uint32_t matched_count;
    /* Fill `matched` for the patient. */
    void (*match)(void *own, struct adapter_tree *tree);
    void *own;
} adapter_tree;

/** Run an engine of this kind. */
int adapter_run_tree(int argc, char **argv, const char *name, adapter_tree *tree, double load_s,
                     double compile_s);

#endif
