/* SPDX-License-Identifier: MIT */
/* The questions of two rule sets. */
#include "verify/asked.h"

/* ---- what they could differ by ---- */

static void add(plp_asked *asked, uint32_t before, uint32_t after, bool same_reads)
{
    asked->rules[asked->rule_count++] = (plp_asked_rule){{before, after}, same_reads};
}

/* Rules of one id, and of another where they say the same, can do the same. */
static void match_rules(plp_asked *asked, const plp_spoken *spoken)
{
    const plp_likeness *k = &asked->likeness;
    for (uint32_t i = 0; i < spoken->rule_count; i++) {
        uint32_t own = spoken->items[i].at[0], there = spoken->items[i].at[1];
        if (own == PLP_NONE || there == PLP_NONE) {
            add(asked, own, there, false);
            continue;
        }
        bool doing = plp_likeness_but_when(k, own, there);
        if (!doing ||
            !plp_likeness_term(k, k->books[0]->rules[own].when, k->books[1]->rules[there].when))
            add(asked, own, there, doing && plp_likeness_reads(k, own, there));
    }
}

static void match_words(plp_asked *asked)
{
    const plp_likeness *k = &asked->likeness;
    for (uint32_t f = 0; f < k->books[0]->facts_count; f++) {
        uint32_t there = k->facts[f];
        bool heard = there != PLP_NONE && (k->heard[0][f] || k->heard[1][there]);
        asked->any_reworded = asked->any_reworded || (heard && asked->asking.reworded[f]);
    }
}

bool plp_asked_make(const plp_program *before, const plp_program *after, const plp_spoken *spoken,
                    plp_arena *arena, plp_asked *out)
{
    const plp_rulebook *books[2] = {plp_program_book(before), plp_program_book(after)};
    size_t rules = (size_t)books[0]->rules_count + books[1]->rules_count + 1;
    *out = (plp_asked){0};
    out->rules = plp_arena_array(arena, rules, sizeof *out->rules);
    if (out->rules == NULL || !plp_asking_make(books[0], books[1], arena, &out->asking) ||
        !plp_likeness_begin(&out->likeness, before, after, arena))
        return false;
    match_rules(out, spoken);
    match_words(out);
    out->alike = !out->any_reworded && plp_likeness_but_rules(&out->likeness);
    return true;
}

bool plp_asked_is_proven(const plp_asked *asked)
{
    return asked->alike && asked->rule_count == 0;
}

/* ---- for one patient ---- */

static bool keep_first(void *context, const plp_asked_by *by)
{
    *(plp_asked_by *)context = *by;
    return true;
}

bool plp_asked_find(const plp_asked *asked, plp_decision *const decisions[2], plp_asked_by *out)
{
    const plp_decision *const both[2] = {decisions[0], decisions[1]};
    return plp_asking_each(&asked->asking, both, keep_first, out);
}
