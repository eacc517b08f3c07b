/* SPDX-License-Identifier: MIT */
/* Patients by chance, and every value of one fact. */
#include "evaluate/patients.h"

static void give(plp_facts *facts, plp_given given)
{
    plp_facts_give(facts, &given);
}

/* All members, or of a partial set some in, some out. */
static void give_set(plp_facts *facts, uint32_t fact, uint32_t in, uint32_t known)
{
    uint32_t at[32], out[32];
    plp_given given = {.fact = fact, .members = {at, 0}, .out = {out, 0}};
    uint32_t all = (1u << facts->book->facts[fact].member_count) - 1;
    given.kind = (known & all) == all ? PLP_GIVEN_SET : PLP_GIVEN_PARTIAL_SET;
    for (uint32_t m = 0; m < facts->book->facts[fact].member_count; m++) {
        if (!(known >> m & 1))
            continue;
        if (in >> m & 1)
            at[given.members.count++] = m;
        else if (given.kind == PLP_GIVEN_PARTIAL_SET)
            out[given.out.count++] = m;
    }
    give(facts, given);
}

void patient_answer(plp_facts *facts, uint32_t fact, book_chance *chance)
{
    const plp_fact *declared = &facts->book->facts[fact];
    uint32_t member = declared->member_count > 0 ? book_pick(chance, declared->member_count) : 0;
    switch (declared->type) {
    case PLP_BOOL:
        give(facts,
             (plp_given){.fact = fact, .kind = PLP_GIVEN_BOOL, .truth = book_pick(chance, 2) == 0});
        break;
    case PLP_NUMBER:
        if (declared->never && book_pick(chance, 5) == 0)
            give(facts, (plp_given){.fact = fact, .kind = PLP_GIVEN_NEVER});
        else
            give(facts, (plp_given){.fact = fact,
                                    .kind = PLP_GIVEN_NUMBER,
                                    .number = book_pick(chance, 41) / 2.0});
        break;
    case PLP_CHOICE:
        give(facts, (plp_given){.fact = fact, .kind = PLP_GIVEN_CHOICE, .members = {&member, 1}});
        break;
    case PLP_SET:
        give_set(facts, fact, book_pick(chance, 1u << declared->member_count),
                 book_pick(chance, 3) == 0 ? book_pick(chance, 1u << declared->member_count)
                                           : UINT32_MAX);
        break;
    }
}

void patient_fill(plp_facts *facts, uint32_t unknown, book_chance *chance)
{
    plp_facts_clear(facts);
    for (uint32_t fact = 0; fact < facts->book->facts_count; fact++)
        if (book_pick(chance, 10) >= unknown)
            patient_answer(facts, fact, chance);
}

bool patient_value(plp_facts *facts, uint32_t fact, uint32_t index)
{
    const plp_fact *declared = &facts->book->facts[fact];
    switch (declared->type) {
    case PLP_BOOL:
        give(facts, (plp_given){.fact = fact, .kind = PLP_GIVEN_BOOL, .truth = index == 1});
        return index < 2;
    case PLP_NUMBER:
        if (index == 41 && declared->never) {
            give(facts, (plp_given){.fact = fact, .kind = PLP_GIVEN_NEVER});
            return true;
        }
        give(facts, (plp_given){.fact = fact, .kind = PLP_GIVEN_NUMBER, .number = index / 2.0});
        return index < 41;
    case PLP_CHOICE:
        if (index >= declared->member_count)
            return false;
        give(facts, (plp_given){.fact = fact, .kind = PLP_GIVEN_CHOICE, .members = {&index, 1}});
        return true;
    case PLP_SET:
        if (index >= 1u << declared->member_count)
            return false;
        give_set(facts, fact, index, UINT32_MAX);
        return true;
    }
    return false;
}
