/* SPDX-License-Identifier: MIT */
/* The solver's patients: tried by both engines, made smaller, and kept as witnesses. */
#include "verify/proving.h"

#include <string.h>
#include "base/error.h"
#include "base/json_write.h"

/* ---- both engines ---- */

static bool is_different(plp_proving *p)
{
    plp_said_how how;
    switch (p->about) {
    case PLP_ABOUT_OFFERS:
        return !plp_comparison_same(p->c);
    case PLP_ABOUT_SAID:
        return plp_comparison_same(p->c) && plp_said_find(&p->said, p->c->decisions, &how) != NULL;
    case PLP_ABOUT_ASKED:
        return plp_asked_find(p->asked, p->c->decisions, &p->c->asked_by);
    }
    return false;
}

static bool plans_differ(plp_proving *p)
{
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++) {
        p->status = plp_decide(p->c->decisions[side], &p->facts[side],
                               &(plp_decide_options){.no_questions = p->about != PLP_ABOUT_ASKED},
                               p->error);
        if (p->status == PALPATE_OK)
            p->status = plp_outline_take(&p->c->outlines[side], p->c->decisions[side], p->error);
    }
    return p->status == PALPATE_OK && is_different(p);
}

/* The number that both have; the solver's words are read by each rule set in its own range. */
static void level_numbers(plp_proving *p)
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

static bool keep_or_restore(plp_proving *p)
{
    if (plans_differ(p))
        return true;
    for (int side = 0; side < 2 && p->status == PALPATE_OK; side++)
        p->status = plp_facts_copy(&p->facts[side], &p->before[side], p->error);
    return false;
}

static void remember(plp_proving *p)
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
static void forget_fact(plp_proving *p, int side, uint32_t fact, uint32_t other)
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

static void shrink(plp_proving *p)
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

static uint32_t count_known(const plp_proving *p)
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
    plp_json_part(out, &text);
    plp_buffer_end(&text);
}

/* A set that is complete for one only is told in parts. */
static void put_witness(const plp_proving *p, plp_json_writer *out)
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

static void name_said(plp_proving *p)
{
    const plp_spoken_item *item = plp_said_find(&p->said, p->c->decisions, &p->c->said_how);
    int side = item->at[1] != PLP_NONE;
    plp_subject subject = {item->kind, item->at[side]};
    p->c->said_kind = plp_subject_kind_word(item->kind);
    p->c->said_id = plp_subject_id(p->models[side].book, subject);
}

static bool keep_asked(plp_proving *p, const char *text)
{
    bool differs;
    p->status = plp_comparison_ask_patient(p->c, p->asked, text, count_known(p),
                                           p->options->request, &differs, p->error);
    return p->status == PALPATE_OK && differs;
}

/* Read by both engines as anybody would, the plans still differ: the witness is kept. */
static bool keep_witness(plp_proving *p)
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
    if (p->about == PLP_ABOUT_ASKED)
        return keep_asked(p, kept);
    palpate_status status = plp_comparison_try(c, kept, strlen(kept), p->options->request);
    if (status == PALPATE_E_NOMEM)
        p->status = plp_fail_memory(p->error);
    if (status != PALPATE_OK || !is_different(p)) /* one whom an engine refuses is no witness */
        return false;
    if (p->about == PLP_ABOUT_SAID) {
        c->said_witness = kept;
        name_said(p);
        return true;
    }
    c->witness = kept;
    c->known = count_known(p);
    return true;
}

bool plp_proving_try(plp_proving *p)
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
