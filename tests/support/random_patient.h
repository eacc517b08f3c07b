/* SPDX-License-Identifier: MIT */
/* Random patients of a vocabulary: sparse and dense ones, and small changes to the patients that rule files name. Numbers
 * stand at the thresholds of conditions and right beside them. The same seed gives the same patient. */
#ifndef TESTS_SUPPORT_RANDOM_PATIENT_H
#define TESTS_SUPPORT_RANDOM_PATIENT_H

#include "patient/facts.h"

typedef struct random_source {
    uint64_t state; /* never 0 */
} random_source;

typedef struct fact_edges { /* of a number: every value that decides differently, ascending */
    double *at;
    size_t count;
} fact_edges;

typedef struct patient_maker {
    const plp_rulebook *book;
    fact_edges *edges; /* per fact */
} patient_maker;

random_source random_from(uint64_t seed);
/** From 0 to below - 1. */
uint32_t random_below(random_source *random, uint32_t below);
bool random_chance(random_source *random, double chance);

/** Collect the thresholds of all conditions. */
void patient_maker_begin(patient_maker *maker, const plp_rulebook *book);
void patient_maker_end(patient_maker *maker);

/** One of `count` values of a fact that stand for all that conditions can tell apart. Of a set: its first undecided
 * member in or out; with no member undecided none. */
size_t fact_values(const patient_maker *maker, const plp_facts *facts, uint32_t fact);
void give_value(const patient_maker *maker, plp_facts *facts, uint32_t fact, size_t index);

/** A random known value. */
void give_random(const patient_maker *maker, plp_facts *facts, uint32_t fact, random_source *random);
/** Make a fact, or of a set one member, unknown. False if nothing was known. */
bool forget_something(plp_facts *facts, uint32_t fact, random_source *random);
/** A whole patient. */
void make_patient(const patient_maker *maker, plp_facts *facts, random_source *random);

#endif
