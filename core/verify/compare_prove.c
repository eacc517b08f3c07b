/* SPDX-License-Identifier: MIT */
/* Two rule sets, every patient: the twin models are asked for one whose plans differ. A patient
 * whom the solver offers is tried by both engines, made smaller, and read again as JSON before
 * anything is said of him. */
#include "base/error.h"
#include "verify/proving.h"

#define LEVELS 3
#define TRIES 12
#define SMALLER_MOST 24 /* questions after smaller witnesses */

/* ---- offers ---- */

static plp_solved ask(plp_proving *p, uint32_t level, uint32_t most_known)
{
    plp_logic *l = p->models[0].logic;
    plp_bit question[4] = {level == 0 ? p->differ.loose : p->differ.sharp};
    uint32_t count = 1;
    if (level >= 1)
        question[count++] = p->models[0].exact;
    if (level >= 2)
        question[count++] = p->models[0].unrounded;
    if (most_known < p->known_count)
        question[count++] =
            plp_logic_not(l, plp_logic_at_least(l, p->known, p->known_count, most_known + 1));
    return plp_logic_ask(l, question, count, p->options->timeout_s);
}

/* Proven, refuted with a witness, or unknown. */
static plp_equal search(plp_proving *p)
{
    static const uint32_t tries[LEVELS] = {2, 6, 12};
    if (p->differ.loose == p->models[0].logic->no)
        return PLP_EQUAL_PROVEN;
    for (uint32_t level = 0; level < LEVELS; level++) {
        plp_solved solved = PLP_SOLVED_YES;
        for (uint32_t i = 0; i < tries[level] && solved == PLP_SOLVED_YES; i++) {
            solved = ask(p, level, UINT32_MAX);
            if (solved == PLP_SOLVED_YES && plp_proving_try(p))
                return PLP_EQUAL_REFUTED;
            if (p->status != PALPATE_OK)
                return PLP_EQUAL_UNKNOWN;
        }
        if (solved == PLP_SOLVED_NO && level < LEVELS - 1) /* "unrounded" leaves patients out */
            return PLP_EQUAL_PROVEN;
    }
    return PLP_EQUAL_UNKNOWN;
}

/* Fewer and fewer known facts, until there is no such patient. */
static void search_smaller(plp_proving *p)
{
    plp_solved solved = PLP_SOLVED_YES;
    for (int i = 0; i < SMALLER_MOST && solved == PLP_SOLVED_YES && p->c->known > 0; i++) {
        solved = ask(p, 1, p->c->known - 1);
        if (solved == PLP_SOLVED_YES)
            (void)plp_proving_try(p);
        if (p->status != PALPATE_OK)
            return;
    }
    p->c->smallest = p->c->known == 0 || solved == PLP_SOLVED_NO;
}

static void solve_offers(plp_proving *p)
{
    plp_logic_push(p->models[0].logic); /* who is set aside is so for this question only */
    p->about = PLP_ABOUT_OFFERS;
    p->c->equal = search(p);
    if (p->status == PALPATE_OK && p->c->equal == PLP_EQUAL_REFUTED)
        search_smaller(p);
    plp_logic_pop(p->models[0].logic);
}

/* ---- what is said beside them, and what is asked ---- */

/* NO: no patient has these bits. YES: one was kept as the witness. */
static plp_solved search_bits(plp_proving *p, plp_about about, plp_bit differs, plp_bit also)
{
    plp_logic *l = p->models[0].logic;
    plp_solved solved = PLP_SOLVED_YES;
    bool kept = false;
    if (differs == l->no)
        return PLP_SOLVED_NO;
    plp_logic_push(l);
    p->about = about;
    for (uint32_t i = 0; i < TRIES && !kept && solved == PLP_SOLVED_YES; i++) {
        plp_bit question[3] = {differs, also, p->models[0].exact};
        solved = plp_logic_ask(l, question, 3, p->options->timeout_s);
        kept = solved == PLP_SOLVED_YES && plp_proving_try(p);
        if (p->status != PALPATE_OK)
            break;
    }
    p->gave_up = solved == PLP_SOLVED_UNKNOWN;
    plp_logic_pop(l);
    return kept ? PLP_SOLVED_YES : solved == PLP_SOLVED_NO ? PLP_SOLVED_NO : PLP_SOLVED_UNKNOWN;
}

/* To whom the same is offered: are reasons, notes, clearances and texts the same? Where not
 * everybody is, that bit holds for others too: only if nobody at all hears a difference is it
 * proven. */
static void solve_said(plp_proving *p)
{
    static const plp_equal said[] = {[PLP_SOLVED_NO] = PLP_EQUAL_PROVEN,
                                     [PLP_SOLVED_YES] = PLP_EQUAL_REFUTED,
                                     [PLP_SOLVED_UNKNOWN] = PLP_EQUAL_UNKNOWN};
    plp_logic *l = p->models[0].logic;
    bool some = p->c->equal == PLP_EQUAL_REFUTED;
    plp_bit same = some ? plp_logic_not(l, p->differ.sharp) : l->yes;
    plp_solved solved = search_bits(p, PLP_ABOUT_SAID, p->said.differs, same);
    if (some && solved == PLP_SOLVED_NO && p->status == PALPATE_OK)
        solved = search_bits(p, PLP_ABOUT_SAID, p->said.differs, l->yes);
    p->c->said = said[solved];
}

/* Is what is asked, beside what rules that are the same ask, another for whom the rule is this? One
 * that is false asks nothing; of one that is true it depends on what it does. */
static plp_bit asks(const plp_proving *p, int side, uint32_t rule)
{
    plp_logic *l = p->models[0].logic;
    const plp_pair *truth = &p->models[side].world.rules[rule];
    plp_bit decided = plp_likeness_is_felt(&p->asked->likeness, side, rule)
                          ? truth->no
                          : plp_logic_or(l, truth->yes, truth->no);
    return plp_logic_not(l, decided);
}

/* Rules of one id that look at the same are apart where their truths are. */
static plp_bit asks_otherwise(const plp_proving *p, const plp_asked_rule *rule)
{
    plp_logic *l = p->models[0].logic;
    plp_bit sides[2] = {l->no, l->no};
    for (int side = 0; side < 2; side++) {
        if (rule->at[side] == PLP_NONE)
            continue;
        if (plp_likeness_is_open(p->models[side].program, rule->at[side]))
            return l->yes;
        sides[side] = asks(p, side, rule->at[side]);
    }
    plp_bit any = plp_logic_or(l, sides[0], sides[1]);
    if (!rule->same_reads)
        return any;
    plp_bit same = plp_logic_same(l, sides[0], sides[1]);
    if (plp_likeness_is_felt(&p->asked->likeness, 0, rule->at[0])) {
        const plp_pair *own = &p->models[0].world.rules[rule->at[0]],
                       *there = &p->models[1].world.rules[rule->at[1]];
        same = plp_logic_and(l, same, plp_logic_same(l, own->yes, there->yes));
    }
    return plp_logic_and(l, any, plp_logic_not(l, same));
}

static plp_bit anything_asked_otherwise(const plp_proving *p)
{
    plp_logic *l = p->models[0].logic;
    plp_bit any = plp_logic_of(l, !p->asked->alike);
    for (uint32_t i = 0; i < p->asked->rule_count; i++)
        any = plp_logic_or(l, any, asks_otherwise(p, &p->asked->rules[i]));
    return any;
}

static void solve_asked(plp_proving *p, plp_bit otherwise)
{
    plp_solved solved = search_bits(p, PLP_ABOUT_ASKED, otherwise, p->models[0].logic->yes);
    if (p->status == PALPATE_OK && solved == PLP_SOLVED_NO && p->asked->alike)
        p->c->asked = PLP_ASKED_PROVEN;
    else if (solved == PLP_SOLVED_UNKNOWN && p->gave_up)
        p->c->asked = PLP_ASKED_TIMEOUT;
}

/* ---- the whole ---- */

static void begin(plp_proving *p)
{
    palpate_comparison *c = p->c;
    const plp_program *programs[2] = {plp_engine_program(c->engines[0]),
                                      plp_engine_program(c->engines[1])};
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++) {
        const plp_rulebook *book = plp_program_book(programs[side]);
        p->status =
            plp_facts_begin(&p->facts[side], book, c->memory, p->options->request, p->error);
        if (p->status == PALPATE_OK)
            p->status = plp_facts_begin(&p->before[side], book, c->memory, NULL, p->error);
    }
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++) {
        plp_model_options options = {.given = &p->facts[side]};
        options.beside = side == 0 ? programs[1] : NULL;
        options.twin = side == 1 ? &p->models[0] : NULL;
        p->status =
            plp_model_begin(&p->models[side], programs[side], &options, c->memory, p->error);
    }
    bool made =
        p->status != PALPATE_OK ||
        (plp_differ_make(&p->models[0], &p->models[1], &p->differ) &&
         plp_said_make(&p->models[0], &p->models[1], &p->c->spoken, &p->said) &&
         plp_differ_known(&p->models[0], &p->models[1], &c->arena, &p->known, &p->known_count));
    if (!made)
        p->status = plp_fail_memory(p->error);
}

static void solve(plp_proving *p)
{
    plp_bit otherwise = anything_asked_otherwise(p); /* made before anything is set aside */
    solve_offers(p);
    if (p->status == PALPATE_OK && p->c->equal != PLP_EQUAL_UNKNOWN)
        solve_said(p);
    if (p->status == PALPATE_OK && p->c->asked == PLP_ASKED_NOT_FOUND)
        solve_asked(p, otherwise);
}

palpate_status plp_comparison_solve(palpate_comparison *c, plp_asked *asked,
                                    const palpate_prove_options *options, palpate_error *error)
{
    plp_proving p = {.c = c, .asked = asked, .options = options, .error = error};
    plp_z3_calls z3;
    c->because = plp_z3_open(&z3);
    if (c->because != NULL) {
        c->equal = PLP_EQUAL_UNKNOWN;
        return PALPATE_OK;
    }
    begin(&p);
    if (p.status == PALPATE_OK)
        solve(&p);
    if (p.status == PALPATE_OK && (p.models[0].no_memory || p.models[1].no_memory))
        p.status = plp_fail_memory(error);
    plp_model_end(&p.models[1]);
    plp_model_end(&p.models[0]);
    for (int side = 0; side < 2; side++) {
        plp_facts_end(&p.before[side]);
        plp_facts_end(&p.facts[side]);
    }
    return p.status;
}
