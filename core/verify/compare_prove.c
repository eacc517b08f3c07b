/* SPDX-License-Identifier: MIT */
/* Two rule sets, every patient: the twin models are asked for one whose plans differ. A patient
 * whom the solver offers is tried by both engines, made smaller, and read again as JSON before
 * anything is said of him. */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "explore/compare.h"
#include "verify/compare_prove.h"
#include "verify/differ.h"
#include "verify/said.h"

#define LEVELS 3
#define SAID_TRIES 12
#define SMALLER_MOST 24 /* questions after smaller witnesses */

typedef struct proving {
    palpate_comparison *c;
    const palpate_prove_options *options;
    plp_model models[2];
    plp_facts facts[2], before[2];
    plp_differ differ;
    plp_said said;
    bool about_said; /* the offers are the same; what is said beside them is compared */
    plp_bit *known;
    uint32_t known_count;
    palpate_error *error;
    palpate_status status;
} proving;

/* ---- both engines ---- */

static bool is_different(const proving *p)
{
    return p->about_said ? plp_said_find(&p->said, p->c->decisions) != NULL
                         : !plp_comparison_same(p->c);
}

static bool plans_differ(proving *p)
{
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++) {
        p->status = plp_decide(p->c->decisions[side], &p->facts[side],
                               &(plp_decide_options){.no_questions = true}, p->error);
        if (p->status == PALPATE_OK)
            p->status = plp_outline_take(&p->c->outlines[side], p->c->decisions[side], p->error);
    }
    return p->status == PALPATE_OK && is_different(p);
}

/* The number that both have; the solver's words are read by each rule set in its own range. */
static void level_numbers(proving *p)
{
    const plp_rulebook *after = p->models[1].book;
    for (uint32_t f = 0; f < after->facts_count; f++) {
        uint32_t twin = plp_model_twin_fact(&p->models[1], f);
        if (after->facts[f].type != PLP_NUMBER || twin == PLP_NONE ||
            !plp_model_is_alike(&p->models[1], f, twin))
            continue;
        plp_value *there = &p->facts[0].values[twin], *here = &p->facts[1].values[f];
        bool fits = there->knowledge == PLP_KNOWN && here->knowledge == PLP_KNOWN &&
                    there->as.number >= after->facts[f].min &&
                    there->as.number <= after->facts[f].max;
        if (fits)
            here->as.number = there->as.number;
        else if (here->knowledge == PLP_KNOWN)
            there->as.number = here->as.number;
    }
}

/* ---- made smaller ---- */

static bool keep_or_restore(proving *p)
{
    if (plans_differ(p))
        return true;
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++)
        p->status = plp_facts_copy(&p->facts[side], &p->before[side], p->error);
    return false;
}

static void remember(proving *p)
{
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++)
        p->status = plp_facts_copy(&p->before[side], &p->facts[side], p->error);
}

static void forget_member(plp_facts *facts, uint32_t fact, uint32_t member)
{
    size_t word = facts->values[fact].as.set_at + member / 64;
    uint64_t bit = ~(UINT64_C(1) << member % 64);
    facts->in[word] &= bit;
    facts->out[word] &= bit;
    facts->values[fact].knowledge = PLP_UNKNOWN;
}

/* A fact of one side, and the same of the other where there is one. */
static void forget_fact(proving *p, int side, uint32_t fact, uint32_t other)
{
    remember(p);
    if (p->status != PALPATE_OK)
        return;
    plp_facts_unset(&p->facts[side], fact);
    if (other != PLP_NONE)
        plp_facts_unset(&p->facts[1 - side], other);
    if (keep_or_restore(p) || p->models[side].book->facts[fact].type != PLP_SET)
        return;
    const plp_fact *declared = &p->models[side].book->facts[fact];
    for (uint32_t m = 0; m < declared->member_count && p->status == PALPATE_OK; m++) {
        const char *id = declared->members[m].id;
        uint32_t there =
            other == PLP_NONE
                ? PLP_NONE
                : plp_find_member(&p->models[1 - side].book->facts[other], id, strlen(id));
        if (other != PLP_NONE && there == PLP_NONE)
            continue; /* complete, or not, with the rest */
        remember(p);
        forget_member(&p->facts[side], fact, m);
        if (there != PLP_NONE)
            forget_member(&p->facts[1 - side], other, there);
        (void)keep_or_restore(p);
    }
}

static void shrink(proving *p)
{
    const plp_rulebook *books[2] = {p->models[0].book, p->models[1].book};
    for (int side = 0; side < 2; side++)
        for (uint32_t f = books[side]->facts_count; f-- > 0 && p->status == PALPATE_OK;) {
            const char *id = books[side]->facts[f].id;
            uint32_t other = plp_find_fact(books[1 - side], id, strlen(id));
            if (side == 0 || other == PLP_NONE)
                forget_fact(p, side, f, other);
        }
    (void)plans_differ(p);
}

static bool is_known(const plp_facts *facts, uint32_t fact)
{
    const plp_fact *declared = &facts->book->facts[fact];
    bool any = facts->values[fact].knowledge != PLP_UNKNOWN;
    for (uint32_t m = 0; declared->type == PLP_SET && m < declared->member_count; m++)
        any = any || plp_facts_has(facts, fact, m) || plp_facts_lacks(facts, fact, m);
    return any;
}

static uint32_t count_known(const proving *p)
{
    uint32_t count = 0;
    for (uint32_t f = 0; f < p->facts[0].book->facts_count; f++)
        count += is_known(&p->facts[0], f);
    for (uint32_t f = 0; f < p->facts[1].book->facts_count; f++)
        if (plp_model_twin_fact(&p->models[1], f) == PLP_NONE)
            count += is_known(&p->facts[1], f);
    return count;
}

/* ---- the witness as JSON ---- */

static void put_fact(const plp_facts *facts, uint32_t fact, plp_json_writer *out)
{
    plp_buffer text;
    if (!is_known(facts, fact))
        return;
    plp_buffer_begin(&text, out->buffer->memory, out->buffer->ceiling);
    plp_facts_put_value(facts, fact, &text);
    plp_json_key(out, facts->book->facts[fact].id);
    plp_json_raw(out, plp_buffer_text(&text), text.length);
    if (text.status != PALPATE_OK && out->buffer->status == PALPATE_OK)
        out->buffer->status = text.status;
    plp_buffer_end(&text);
}

/* A set that is complete for one only is told in parts. */
static void put_witness(const proving *p, plp_json_writer *out)
{
    const plp_facts *before = &p->facts[0], *after = &p->facts[1];
    plp_json_object(out);
    plp_json_key(out, "format");
    plp_json_string(out, "palpate.patient/1");
    for (uint32_t f = 0; f < before->book->facts_count; f++) {
        const char *id = before->book->facts[f].id;
        uint32_t there = plp_find_fact(after->book, id, strlen(id));
        bool in_parts = there != PLP_NONE && before->book->facts[f].type == PLP_SET &&
                        after->values[there].knowledge == PLP_UNKNOWN;
        put_fact(in_parts ? after : before, in_parts ? there : f, out);
    }
    for (uint32_t f = 0; f < after->book->facts_count; f++)
        if (plp_model_twin_fact(&p->models[1], f) == PLP_NONE)
            put_fact(after, f, out);
    plp_json_close(out);
}

static void name_said(proving *p, const plp_said_item *item)
{
    int side = item->at[0] == PLP_NONE;
    plp_subject subject = {item->kind, item->at[side]};
    p->c->said_kind = plp_subject_kind_word(item->kind);
    p->c->said_id = plp_subject_id(p->models[side].book, subject);
    p->c->said_words = item->unlike;
}

/* Read by both engines as anybody would, the plans still differ: the witness is kept. */
static bool keep_witness(proving *p)
{
    palpate_comparison *c = p->c;
    plp_json_writer out;
    plp_buffer text;
    plp_buffer_begin(&text, c->memory, (size_t)plp_engine_limits(c->engines[0])->plan_bytes);
    plp_json_begin(&out, &text);
    put_witness(p, &out);
    char *kept = text.status == PALPATE_OK
                     ? plp_arena_text(&c->arena, plp_buffer_text(&text), text.length)
                     : NULL;
    plp_buffer_end(&text);
    if (kept == NULL) {
        p->status = plp_fail_memory(p->error);
        return false;
    }
    bool differs =
        plp_comparison_try(c, kept, strlen(kept), p->options->request) && is_different(p);
    if (!differs)
        return false;
    if (p->about_said) {
        c->said_witness = kept;
        name_said(p, plp_said_find(&p->said, c->decisions));
        return true;
    }
    c->witness = kept;
    c->known = count_known(p);
    return true;
}

/* ---- the search ---- */

static plp_solved ask(proving *p, uint32_t level, uint32_t most_known)
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

/* The solver's patient: a witness, made small, or set aside. */
static bool try_one(proving *p)
{
    plp_logic *l = p->models[0].logic;
    plp_model_read(&p->models[0], &p->facts[0]);
    plp_model_read(&p->models[1], &p->facts[1]);
    plp_bit this_one = plp_logic_and(l, plp_model_is(&p->models[0], &p->facts[0]),
                                     plp_model_is(&p->models[1], &p->facts[1]));
    level_numbers(p);
    if (plans_differ(p)) {
        shrink(p);
        if (p->status == PALPATE_OK && keep_witness(p))
            return true;
    }
    plp_logic_assert(l, plp_logic_not(l, this_one));
    return false;
}

/* Proven, refuted with a witness, or unknown. */
static plp_equal search(proving *p)
{
    static const uint32_t tries[LEVELS] = {2, 6, 12};
    if (p->differ.loose == p->models[0].logic->no)
        return PLP_EQUAL_PROVEN;
    for (uint32_t level = 0; level < LEVELS; level++) {
        plp_solved solved = PLP_SOLVED_YES;
        for (uint32_t i = 0; i < tries[level] && solved == PLP_SOLVED_YES; i++) {
            solved = ask(p, level, UINT32_MAX);
            if (solved == PLP_SOLVED_YES && try_one(p))
                return PLP_EQUAL_REFUTED;
            if (p->status != PALPATE_OK)
                return PLP_EQUAL_UNKNOWN;
        }
        if (solved == PLP_SOLVED_NO && level < LEVELS - 1) /* "unrounded" leaves patients out */
            return PLP_EQUAL_PROVEN;
    }
    return PLP_EQUAL_UNKNOWN;
}

/* Offers are the same for everybody: are reasons, notes, clearances and texts? */
static plp_equal search_said(proving *p)
{
    plp_logic *l = p->models[0].logic;
    plp_solved solved = PLP_SOLVED_YES;
    if (!plp_said_make(&p->models[0], &p->models[1], &p->c->arena, &p->said)) {
        p->status = plp_fail_memory(p->error);
        return PLP_EQUAL_UNKNOWN;
    }
    p->about_said = true;
    if (p->said.differs == l->no)
        return PLP_EQUAL_PROVEN;
    for (uint32_t i = 0; i < SAID_TRIES && solved == PLP_SOLVED_YES; i++) {
        plp_bit question[2] = {p->said.differs, p->models[0].exact};
        solved = plp_logic_ask(l, question, 2, p->options->timeout_s);
        if (solved == PLP_SOLVED_YES && try_one(p))
            return PLP_EQUAL_REFUTED;
        if (p->status != PALPATE_OK)
            return PLP_EQUAL_UNKNOWN;
    }
    return solved == PLP_SOLVED_NO ? PLP_EQUAL_PROVEN : PLP_EQUAL_UNKNOWN;
}

/* Fewer and fewer known facts, until there is no such patient. */
static void search_smaller(proving *p)
{
    plp_solved solved = PLP_SOLVED_YES;
    for (int i = 0; i < SMALLER_MOST && solved == PLP_SOLVED_YES && p->c->known > 0; i++) {
        solved = ask(p, 1, p->c->known - 1);
        if (solved == PLP_SOLVED_YES)
            (void)try_one(p);
        if (p->status != PALPATE_OK)
            return;
    }
    p->c->smallest = p->c->known == 0 || solved == PLP_SOLVED_NO;
}

static void begin(proving *p)
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
         plp_differ_known(&p->models[0], &p->models[1], &c->arena, &p->known, &p->known_count));
    if (!made)
        p->status = plp_fail_memory(p->error);
}

palpate_status plp_comparison_solve(palpate_comparison *c, const palpate_prove_options *options,
                                    palpate_error *error)
{
    proving p = {.c = c, .options = options, .error = error};
    plp_z3_calls z3;
    c->because = plp_z3_open(&z3);
    if (c->because != NULL) {
        c->equal = PLP_EQUAL_UNKNOWN;
        return PALPATE_OK;
    }
    begin(&p);
    if (p.status == PALPATE_OK)
        c->equal = search(&p);
    if (p.status == PALPATE_OK && c->equal == PLP_EQUAL_REFUTED)
        search_smaller(&p);
    if (p.status == PALPATE_OK && c->equal == PLP_EQUAL_PROVEN)
        c->said = search_said(&p);
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
