/* SPDX-License-Identifier: MIT */
/* The inside of the generator, for workload.c and workload_rules.c alone. */
#ifndef BENCH_WORKLOAD_PARTS_H
#define BENCH_WORKLOAD_PARTS_H

#include "workload.h"

typedef struct workload_atom workload_atom;

struct workload {
    uint64_t seed;
    spec_book base; /* facts and techniques */
    double weights[SPEC_FACTS][SPEC_MEMBERS];
    char *text; /* names */
    size_t text_used;
    bench_chance shape, cohort;
    uint32_t patients;
    workload_atom *pool; /* comparisons, the rarest first */
    uint32_t pool_count;
    bench_text reasons; /* ids and reasons of the last spec_book */
};

void workload_draw(workload *w, bench_chance *chance, spec_patient *out);
/** A value of a number fact, at 0 .. 1 of its range, on a step. */
double workload_number(double unit, uint32_t fact);
void workload_forget_rules(workload *w);

#endif
