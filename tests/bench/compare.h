/* SPDX-License-Identifier: MIT */
/* The comparison: every engine on the same rules and patients, in turns, and what came of it. */
#ifndef BENCH_COMPARE_H
#define BENCH_COMPARE_H

#include "room.h"

#define COMPARE_ROUNDS 9
#define COMPARE_ENGINES 8
#define COMPARE_SIZES 8

/* One engine at one number of rules; times in microseconds per patient, of processor time. */
typedef struct compare_cell {
    bool measured;
    bool correct;      /* its results are those of the linear reading */
    uint32_t patients; /* in each round */
    uint32_t rounds;
    double us[COMPARE_ROUNDS];           /* ascending */
    double read, decide, write;          /* of the quickest round, by the clock on the wall */
    double load_ms, compile_ms, open_ms; /* open_ms: 0 unless it was told */
    long peak_kib, open_kib;
} compare_cell;

typedef struct compare_engine {
    const char *name;    /* as shown */
    const char *program; /* in the folder of the programs */
    uint32_t lanes;
    uint32_t rules_most; /* beyond, it is left out: it would take minutes */
} compare_engine;

typedef struct compare_result {
    const compare_engine *engines;
    size_t engine_count;
    uint32_t sizes[COMPARE_SIZES];
    size_t size_count;
    compare_cell cells[COMPARE_SIZES][COMPARE_ENGINES];
} compare_result;

/** The middle of the rounds, and how far they lie apart: the highest less the lowest, in hundredths
 * of the middle. */
double compare_median(const compare_cell *cell);
double compare_spread(const compare_cell *cell);

/** Cost against the number of rules, both by powers of ten. */
void compare_chart(const compare_result *result, bench_text *out);

#endif
