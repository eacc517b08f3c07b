/* SPDX-License-Identifier: MIT */
/* Referrals and advice: asked for, blocked, replaced, and let through by the disposition. */
#include "verify/model.h"

#include <string.h>
#include "evaluate/evaluation.h"

/* Does the disposition let this kind through? */
static plp_bit lets_through(plp_world *world, plp_care_kind kind, bool is_advice)
{
    plp_logic *l = world->model->logic;
    const plp_bit *at_least = world->now.disposition;
    plp_bit any = plp_logic_of(l, PLP_PLANTED(CARE_IS_ALWAYS_SHOWN));
    for (uint32_t k = PLP_STANDARD; k < PLP_DISPOSITION_COUNT; k++) {
        if (!plp_care_kind_shown((plp_disposition)k, kind, is_advice))
            continue;
        plp_bit above = k + 1 < PLP_DISPOSITION_COUNT ? at_least[k + 1] : l->no;
        any = plp_logic_or(l, any, plp_logic_and(l, at_least[k], plp_logic_not(l, above)));
    }
    return any;
}

/* ---- one piece of advice instead of another ---- */

static bool may_replace(const plp_rulebook *book, uint32_t advice, uint32_t by)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        for (uint32_t a = 0; a < book->rules[r].action_count; a++) {
            const plp_action *action = &book->rules[r].actions[a];
            if (action->kind == PLP_DO_ADVISE && action->instead_of == advice &&
                action->advices.count > 0 && action->advices.at[0] == by)
                return true;
        }
    }
    return false;
}

static bool is_replaced_anywhere(const plp_rulebook *book, uint32_t advice)
{
    for (uint32_t r = 0; r < book->rules_count; r++)
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            if (book->rules[r].actions[a].kind == PLP_DO_ADVISE &&
                book->rules[r].actions[a].instead_of == advice)
                return true;
    return false;
}

/* Could it be part of a circle of replacements? `seen` has room for every advice. */
static bool may_circle(const plp_rulebook *book, uint32_t advice, bool *seen)
{
    memset(seen, 0, book->advices_count * sizeof *seen);
    seen[advice] = true;
    for (bool grown = true; grown;) {
        grown = false;
        for (uint32_t from = 0; from < book->advices_count; from++) {
            if (!seen[from] || !is_replaced_anywhere(book, from))
                continue;
            for (uint32_t to = 0; to < book->advices_count; to++) {
                if (!may_replace(book, from, to))
                    continue;
                if (to == advice)
                    return true;
                grown |= !seen[to];
                seen[to] = true;
            }
        }
    }
    return false;
}

/* It is asked for only in phases in which something stands instead of it. In a circle of
 * replacements one stays; which one is left open. */
static plp_bit is_replaced(plp_world *world, uint32_t advice, bool *seen)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    plp_bit any = l->no, all = l->yes;
    if (!is_replaced_anywhere(book, advice))
        return l->no;
    for (uint32_t phase = 0; phase < PLP_PHASE_COUNT; phase++) {
        any = plp_logic_or(l, any, world->replaced_in[phase][advice]);
        all = plp_logic_and(l, all,
                            plp_logic_implies(l, world->advised_in[phase][advice],
                                              world->replaced_in[phase][advice]));
    }
    plp_bit replaced = PLP_PLANTED(ALWAYS_REPLACED) ? any : plp_logic_and(l, any, all);
    return may_circle(book, advice, seen) ? plp_logic_and(l, replaced, plp_logic_bit(l)) : replaced;
}

bool plp_world_care(plp_world *world)
{
    const plp_rulebook *book = world->model->book;
    plp_logic *l = world->model->logic;
    bool *seen = plp_arena_array(&world->arena, book->advices_count + 1u, sizeof *seen);
    if (seen == NULL)
        return false;
    for (uint32_t i = 0; i < book->referrals_count; i++) {
        plp_bit free =
            plp_logic_and(l, world->now.referred[i], plp_logic_not(l, world->now.barred[i]));
        world->referral_shown[i] =
            plp_logic_and(l, free, lets_through(world, book->referrals[i].kind, false));
    }
    for (uint32_t i = 0; i < book->advices_count; i++) {
        plp_bit given = l->no;
        for (uint32_t phase = 0; phase < PLP_PHASE_COUNT; phase++)
            given = plp_logic_or(l, given, world->advised_in[phase][i]);
        given = plp_logic_and(l, given, plp_logic_not(l, is_replaced(world, i, seen)));
        world->advice_shown[i] =
            plp_logic_and(l, given, lets_through(world, book->advices[i].kind, true));
    }
    return true;
}
