/* SPDX-License-Identifier: MIT */
/* The fixed vocabulary and catalogues of rulebooks made without rule files. */
#include "book.h"

#include <string.h>

book_chance book_chance_of(uint64_t seed)
{
    return (book_chance){seed * UINT64_C(0x9e3779b97f4a7c15) + 1};
}

uint32_t book_pick(book_chance *chance, uint32_t below)
{
    chance->state ^= chance->state >> 12;
    chance->state ^= chance->state << 25;
    chance->state ^= chance->state >> 27;
    return (uint32_t)((chance->state * UINT64_C(0x2545f4914f6cdd1d)) >> 33) % below;
}

static const plp_place nowhere = {PLP_NO_FILE, 0, 0, 0};
static const uint32_t region_0[] = {0}, region_1[] = {1}, region_12[] = {1, 2};

static const plp_member plain[] = {
    {"v0", "first", PLP_NONE, {NULL, 0}},
    {"v1", "second", PLP_NONE, {NULL, 0}},
    {"v2", "third", PLP_NONE, {NULL, 0}},
    {"v3", "fourth", PLP_NONE, {NULL, 0}},
};
static const plp_member technique_members[] = {
    {"t0", "t0", 0, {NULL, 0}}, {"t1", "t1", 1, {NULL, 0}}, {"t2", "t2", 2, {NULL, 0}},
    {"t3", "t3", 3, {NULL, 0}}, {"t4", "t4", 4, {NULL, 0}}, {"t5", "t5", 5, {NULL, 0}},
};
static const plp_member region_members[] = {
    {"r0", "r0", 0, {region_0, 1}},
    {"r1", "r1", 1, {region_1, 1}},
    {"low", "low", PLP_NONE, {region_12, 2}},
};
static const plp_member fact_members[] = {
    {"b0", "b0", BOOK_B0, {NULL, 0}},
    {"b1", "b1", BOOK_B1, {NULL, 0}},
    {"c0", "c0", BOOK_C0, {NULL, 0}},
};

#define FACT(name, kind) .id = name, .title = name, .ask = name, .group = "g", .type = kind

static const plp_fact facts[BOOK_FACTS] = {
    [BOOK_B0] = {FACT("b0", PLP_BOOL), .safety = true},
    [BOOK_B1] = {FACT("b1", PLP_BOOL)},
    [BOOK_B2] = {FACT("b2", PLP_BOOL)},
    [BOOK_B3] = {FACT("b3", PLP_BOOL), .safety = true},
    [BOOK_N0] = {FACT("n0", PLP_NUMBER), .max = 20},
    [BOOK_N1] = {FACT("n1", PLP_NUMBER), .max = 20, .never = true},
    [BOOK_N2] = {FACT("n2", PLP_NUMBER), .max = 20},
    [BOOK_N3] = {FACT("n3", PLP_NUMBER), .max = 20, .never = true, .safety = true},
    [BOOK_C0] = {FACT("c0", PLP_CHOICE), .members = plain, .member_count = 4},
    [BOOK_C1] = {FACT("c1", PLP_CHOICE), .members = plain, .member_count = 4, .safety = true},
    [BOOK_C2] = {FACT("c2", PLP_CHOICE), .members = plain, .member_count = 4},
    [BOOK_S0] = {FACT("s0", PLP_SET), .members = technique_members, .member_count = 6,
                 .catalogue = PLP_CATALOGUE_TECHNIQUE, .role = PLP_ROLE_WANTED},
    [BOOK_S1] = {FACT("s1", PLP_SET), .members = region_members, .member_count = 3,
                 .catalogue = PLP_CATALOGUE_REGION},
    [BOOK_S2] = {FACT("s2", PLP_SET), .members = plain, .member_count = 3, .safety = true},
    [BOOK_CLEARED] = {FACT("cleared", PLP_BOOL), .role = PLP_ROLE_CLEARANCE},
    [BOOK_SCOPE] = {FACT("scope", PLP_SET), .members = fact_members, .member_count = 3,
                    .catalogue = PLP_CATALOGUE_FACT, .role = PLP_ROLE_CLEARANCE_SCOPE},
};

static const plp_technique techniques[BOOK_TECHNIQUES] = {
    {.id = "t0",
     .title = "t0",
     .group = 0,
     .has_pressure = true,
     .pressure_low = 1,
     .pressure_high = 2,
     .grade = PLP_GRADE_LOW},
    {.id = "t1",
     .title = "t1",
     .group = 0,
     .has_pressure = true,
     .pressure_low = 2,
     .pressure_high = 4,
     .grade = PLP_GRADE_MODERATE},
    {.id = "t2",
     .title = "t2",
     .group = 1,
     .has_pressure = true,
     .pressure_low = 4,
     .pressure_high = 5,
     .grade = PLP_GRADE_LOW,
     .forceful = true},
    {.id = "t3", .title = "t3", .group = 1, .grade = PLP_GRADE_PROJECT},
    {.id = "t4",
     .title = "t4",
     .group = 1,
     .has_pressure = true,
     .pressure_low = 1,
     .pressure_high = 3,
     .grade = PLP_GRADE_CONTRADICTED},
    {.id = "t5",
     .title = "t5",
     .group = 0,
     .has_pressure = true,
     .pressure_low = 1,
     .pressure_high = 2,
     .grade = PLP_GRADE_LOW},
};

static const plp_dose doses[BOOK_DOSES] = {
    {.id = "D0",
     .title = "D0",
     .per_week = {true, 1, 1},
     .minutes = {true, 60, 60},
     .sessions = {true, 8, 10},
     .weeks = {true, 8, 12},
     .is_default = true},
    {.id = "D1",
     .title = "D1",
     .per_week = {true, 1, 2},
     .minutes = {true, 30, 45},
     .sessions = {true, 4, 8},
     .weeks = {true, 4, 6}},
    {.id = "D2",
     .title = "D2",
     .per_week = {true, 0.5, 2},
     .minutes = {true, 20, 45},
     .weeks = {true, 2, 2}},
    {.id = "D3",
     .title = "D3",
     .per_week = {true, 3, 7},
     .minutes = {true, 5, 10},
     .is_home = true},
    {.id = "D4",
     .title = "D4",
     .per_week = {true, 2, 2},
     .minutes = {true, 60, 60},
     .is_option = true},
};

static const plp_define empty_define = {.id = NULL};
static const plp_named named[] = {
    {.id = "x0", .title = "x0"}, {.id = "x1", .title = "x1"}, {.id = "x2", .title = "x2"}};
static const char *const care_ids[] = {"k0", "k1", "k2", "k3", "k4", "k5"};
static const char *const define_ids[] = {"d0", "d1", "d2", "d3", "d4"};

static plp_care *new_cares(plp_rulebook *book)
{
    plp_care *cares = plp_arena_array(&book->arena, BOOK_CARES, sizeof *cares);
    for (uint32_t i = 0; cares && i < BOOK_CARES; i++)
        cares[i] = (plp_care){
            .id = care_ids[i], .title = care_ids[i], .text = "text", .kind = (plp_care_kind)i};
    return cares;
}

static bool add_lists(plp_rulebook *book)
{
    plp_fact *own = plp_arena_array(&book->arena, BOOK_FACTS, sizeof *own);
    plp_define *defines = plp_arena_array(&book->arena, BOOK_DEFINES, sizeof *defines);
    uint32_t *order = plp_arena_array(&book->arena, BOOK_DEFINES, sizeof *order);
    book->referrals = new_cares(book);
    book->advices = new_cares(book);
    if (!own || !defines || !order || !book->referrals || !book->advices)
        return false;
    memcpy(own, facts, sizeof facts);
    book->facts = own;
    for (uint32_t i = 0; i < BOOK_DEFINES; i++) {
        defines[i] = empty_define;
        defines[i].id = defines[i].title = define_ids[i];
        defines[i].place = nowhere;
        defines[i].term = book_term(book, i < 3 ? PLP_TERM_ALWAYS : PLP_TERM_NUMBER, PLP_NONE, 0);
        if (!defines[i].term)
            return false;
        order[i] = i;
    }
    book->defines = defines;
    book->define_order = order;
    return true;
}

plp_rulebook *book_new(const palpate_allocator *memory)
{
    plp_rulebook *book = plp_memory_new(memory, sizeof *book);
    if (!book)
        return NULL;
    plp_arena_begin(&book->arena, memory);
    if (!add_lists(book)) {
        plp_rulebook_free(book);
        return NULL;
    }
    book->facts_count = BOOK_FACTS;
    book->defines_count = BOOK_DEFINES;
    book->techniques = techniques;
    book->techniques_count = BOOK_TECHNIQUES;
    book->doses = doses;
    book->doses_count = BOOK_DOSES;
    book->technique_groups = book->regions = book->positions = book->products = book->providers =
        named;
    book->technique_groups_count = 2;
    book->regions_count = BOOK_REGIONS;
    book->positions_count = book->products_count = book->providers_count = 2;
    book->referrals_count = book->advices_count = BOOK_CARES;
    for (uint32_t i = 0; i < PLP_ROLE_COUNT; i++)
        book->role_fact[i] = PLP_NONE;
    book->role_fact[PLP_ROLE_WANTED] = BOOK_S0;
    book->role_fact[PLP_ROLE_CLEARANCE] = BOOK_CLEARED;
    book->role_fact[PLP_ROLE_CLEARANCE_SCOPE] = BOOK_SCOPE;
    return book;
}

plp_term *book_term(plp_rulebook *book, plp_term_kind kind, uint32_t subject, uint32_t parts)
{
    plp_term *term = plp_arena_new(&book->arena, sizeof *term);
    const plp_term **list = plp_arena_array(&book->arena, parts + 1, sizeof *list);
    if (!term || !list)
        return NULL;
    term->kind = kind;
    term->place = nowhere;
    term->subject = subject;
    term->parts = list;
    term->part_count = parts;
    return term;
}

const plp_term *book_number(plp_rulebook *book, double number)
{
    plp_term *term = book_term(book, PLP_TERM_NUMBER, PLP_NONE, 0);
    if (term)
        term->number = number;
    return term;
}
