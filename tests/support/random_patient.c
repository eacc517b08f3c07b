/* SPDX-License-Identifier: MIT */
/* Making random patients. */
#include "random_patient.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "base/number.h"

random_source random_from(uint64_t seed)
{
    random_source random = {seed * UINT64_C(0x9E3779B97F4A7C15) ^ UINT64_C(0xD1B54A32D192ED03)};
    if (random.state == 0)
        random.state = 1;
    return random;
}

static uint64_t next_random(random_source *random) /* xorshift64 */
{
    random->state ^= random->state << 13;
    random->state ^= random->state >> 7;
    random->state ^= random->state << 17;
    return random->state;
}

uint32_t random_below(random_source *random, uint32_t below)
{
    return (uint32_t)((next_random(random) >> 16) % below);
}

bool random_chance(random_source *random, double chance)
{
    return random_below(random, 1U << 20) < (uint32_t)(chance * (1 << 20));
}

/* ---- thresholds
 * -------------------------------------------------------------------------------------------------
 */

static void add_edge(patient_maker *maker, uint32_t fact, double value)
{
    const plp_fact *row = &maker->book->facts[fact];
    fact_edges *edges = &maker->edges[fact];
    if (row->integer)
        value = floor(value);
    value = plp_number_round(value);
    if (!(value >= row->min && value <= row->max))
        return;
    for (size_t i = 0; i < edges->count; i++) {
        if (edges->at[i] == value)
            return;
    }
    edges->at = realloc(edges->at, (edges->count + 1) * sizeof *edges->at);
    ck_assert_ptr_nonnull(edges->at);
    edges->at[edges->count++] = value;
}

/* A threshold, and a value right below and above it. */
static void add_threshold(patient_maker *maker, uint32_t fact, double value)
{
    double step = maker->book->facts[fact].integer ? 1 : fmax(fabs(value) * 1e-6, 1e-6);
    add_edge(maker, fact, value - step);
    add_edge(maker, fact, value);
    add_edge(maker, fact, value + step);
}

static void collect(patient_maker *maker, const plp_term *term, unsigned depth)
{
    const plp_term *value = term->part_count > 1 ? term->parts[0] : NULL;
    bool plain =
        value != NULL && value->kind == PLP_TERM_NUMBER_FACT && plp_term_is_truth(term->kind);
    for (uint32_t i = 1; plain && i < term->part_count; i++) {
        const plp_term *bound = term->parts[i];
        if (bound->kind == PLP_TERM_NUMBER)
            add_threshold(maker, value->subject, bound->number);
        else if (bound->kind == PLP_TERM_LIMIT)
            add_threshold(maker, value->subject, maker->book->limits[bound->subject].value);
    }
    for (uint32_t i = 0; i < term->part_count && depth < 100; i++)
        collect(maker, term->parts[i], depth + 1);
}

void patient_maker_begin(patient_maker *maker, const plp_rulebook *book)
{
    maker->book = book;
    maker->edges = calloc(book->facts_count, sizeof *maker->edges);
    ck_assert_ptr_nonnull(maker->edges);
    for (uint32_t i = 0; i < book->facts_count; i++) {
        const plp_fact *fact = &book->facts[i];
        if (fact->type != PLP_NUMBER)
            continue;
        add_edge(maker, i, fact->min);
        add_edge(maker, i, fact->max);
        add_edge(maker, i, (fact->min + fact->max) / 2);
    }
    for (uint32_t i = 0; i < book->rules_count; i++)
        collect(maker, book->rules[i].when, 0);
    for (uint32_t i = 0; i < book->defines_count; i++)
        collect(maker, book->defines[i].term, 0);
    for (uint32_t i = 0; i < book->facts_count; i++) {
        if (book->facts[i].asked_when != NULL)
            collect(maker, book->facts[i].asked_when, 0);
    }
}

void patient_maker_end(patient_maker *maker)
{
    for (uint32_t i = 0; i < maker->book->facts_count; i++)
        free(maker->edges[i].at);
    free(maker->edges);
}

/* ---- values
 * -----------------------------------------------------------------------------------------------------
 */

static void give_number(plp_facts *facts, uint32_t fact, double number)
{
    plp_given given = {.fact = fact, .kind = PLP_GIVEN_NUMBER, .number = number};
    plp_facts_give(facts, &given);
}

static void give_member(plp_facts *facts, uint32_t fact, uint32_t member)
{
    plp_given given = {.fact = fact, .kind = PLP_GIVEN_CHOICE, .members = {&member, 1}};
    plp_facts_give(facts, &given);
}

static void give_bool(plp_facts *facts, uint32_t fact, bool truth)
{
    plp_given given = {.fact = fact, .kind = PLP_GIVEN_BOOL, .truth = truth};
    plp_facts_give(facts, &given);
}

static void give_never(plp_facts *facts, uint32_t fact)
{
    plp_given given = {.fact = fact, .kind = PLP_GIVEN_NEVER};
    plp_facts_give(facts, &given);
}

#define MEMBERS_MOST 256

/* The set as it is, but for one member. `to`: 0 out, 1 in, 2 undecided. */
static void give_answer(plp_facts *facts, uint32_t fact, uint32_t member, int to)
{
    uint32_t in[MEMBERS_MOST], out[MEMBERS_MOST];
    plp_given given = {
        .fact = fact, .kind = PLP_GIVEN_PARTIAL_SET, .members = {in, 0}, .out = {out, 0}};
    uint32_t count = facts->book->facts[fact].member_count;
    ck_assert_uint_le(count, MEMBERS_MOST);
    for (uint32_t i = 0; i < count; i++) {
        bool now_in = i == member ? to == 1 : plp_facts_has(facts, fact, i);
        bool now_out = i == member ? to == 0 : plp_facts_lacks(facts, fact, i);
        if (now_in)
            in[given.members.count++] = i;
        if (now_out)
            out[given.out.count++] = i;
    }
    plp_facts_give(facts, &given);
}

/* The first member that is not decided; member_count if there is none. */
static uint32_t open_member(const plp_facts *facts, uint32_t fact)
{
    uint32_t count = facts->book->facts[fact].member_count;
    for (uint32_t i = 0; i < count; i++) {
        if (!plp_facts_has(facts, fact, i) && !plp_facts_lacks(facts, fact, i))
            return i;
    }
    return count;
}

size_t fact_values(const patient_maker *maker, const plp_facts *facts, uint32_t fact)
{
    const plp_fact *row = &maker->book->facts[fact];
    switch (row->type) {
    case PLP_BOOL:
        return 2;
    case PLP_NUMBER:
        return maker->edges[fact].count + (row->never ? 1 : 0);
    case PLP_CHOICE:
        return row->member_count;
    case PLP_SET:
        return open_member(facts, fact) < row->member_count ? 2 : 0;
    }
    return 0;
}

void give_value(const patient_maker *maker, plp_facts *facts, uint32_t fact, size_t index)
{
    const plp_fact *row = &maker->book->facts[fact];
    switch (row->type) {
    case PLP_BOOL:
        give_bool(facts, fact, index == 1);
        break;
    case PLP_NUMBER:
        if (index < maker->edges[fact].count)
            give_number(facts, fact, maker->edges[fact].at[index]);
        else
            give_never(facts, fact);
        break;
    case PLP_CHOICE:
        give_member(facts, fact, (uint32_t)index);
        break;
    case PLP_SET:
        give_answer(facts, fact, open_member(facts, fact), (int)index);
        break;
    }
}

/* Each member in with a small chance, else out, now and then undecided. */
static void give_set(plp_facts *facts, uint32_t fact, random_source *random)
{
    bool partial = random_chance(random, 0.2);
    for (uint32_t i = 0; i < facts->book->facts[fact].member_count; i++) {
        int to = random_chance(random, 0.12) ? 1 : 0;
        if (partial && random_chance(random, 0.3))
            to = 2;
        give_answer(facts, fact, i, to);
    }
}

void give_random(const patient_maker *maker, plp_facts *facts, uint32_t fact, random_source *random)
{
    const plp_fact *row = &maker->book->facts[fact];
    if (row->type == PLP_SET)
        give_set(facts, fact, random);
    else if (row->type == PLP_BOOL)
        give_bool(facts, fact, random_chance(random, 0.2));
    else
        give_value(maker, facts, fact,
                   random_below(random, (uint32_t)fact_values(maker, facts, fact)));
}

bool forget_something(plp_facts *facts, uint32_t fact, random_source *random)
{
    const plp_fact *row = &facts->book->facts[fact];
    if (row->type != PLP_SET) {
        bool known = facts->values[fact].knowledge != PLP_UNKNOWN;
        plp_facts_unset(facts, fact);
        return known;
    }
    if (facts->values[fact].knowledge == PLP_UNKNOWN || row->member_count == 0)
        return false;
    give_answer(facts, fact, random_below(random, row->member_count), 2);
    return true;
}

/* One of the patients that rule files name, with some facts changed or unknown. */
static void change_sample(const patient_maker *maker, plp_facts *facts, random_source *random)
{
    const plp_rulebook *book = maker->book;
    const plp_patient_sample *sample = &book->samples[random_below(random, book->samples_count)];
    for (uint32_t i = 0; i < sample->given_count; i++)
        plp_facts_give(facts, &sample->given[i]);
    for (uint32_t changes = random_below(random, 9); changes > 0; changes--) {
        uint32_t fact = random_below(random, book->facts_count);
        if (random_chance(random, 0.15))
            plp_facts_unset(facts, fact);
        else
            give_random(maker, facts, fact, random);
    }
}

void make_patient(const patient_maker *maker, plp_facts *facts, random_source *random)
{
    static const double densities[] = {0.02, 0.1, 0.4, 0.8, 0.97, 1};
    plp_facts_clear(facts);
    if (maker->book->samples_count > 0 && random_chance(random, 0.6)) {
        change_sample(maker, facts, random);
        return;
    }
    double density = densities[random_below(random, sizeof densities / sizeof densities[0])];
    for (uint32_t fact = 0; fact < maker->book->facts_count; fact++) {
        if (random_chance(random, density))
            give_random(maker, facts, fact, random);
    }
}
