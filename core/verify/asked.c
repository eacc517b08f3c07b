/* SPDX-License-Identifier: MIT */
/* The questions of two rule sets. */
#include "verify/asked.h"

#include <string.h>
#include "plan/choose.h"

/* ---- what they could differ by ---- */

static void add(plp_asked *asked, uint32_t before, uint32_t after, bool same_reads)
{
    asked->rules[asked->rule_count++] = (plp_asked_rule){{before, after}, same_reads};
}

static void match_rules(plp_asked *asked)
{
    const plp_likeness *k = &asked->likeness;
    for (uint32_t r = 0; r < k->books[0]->rules_count; r++) {
        uint32_t there = plp_find_rule(k->books[1], k->books[0]->rules[r].id);
        if (there == PLP_NONE) {
            add(asked, r, PLP_NONE, false);
            continue;
        }
        bool doing = plp_likeness_but_when(k, r, there);
        if (!doing ||
            !plp_likeness_term(k, k->books[0]->rules[r].when, k->books[1]->rules[there].when))
            add(asked, r, there, doing && plp_likeness_reads(k, r, there));
    }
    for (uint32_t r = 0; r < k->books[1]->rules_count; r++)
        if (plp_find_rule(k->books[0], k->books[1]->rules[r].id) == PLP_NONE)
            add(asked, PLP_NONE, r, false);
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* What plan/fragments.c tells of a question. */
static bool is_reworded(const plp_fact *a, const plp_fact *b)
{
    return !same_text(a->ask, b->ask) || !same_text(a->why, b->why) ||
           !same_text(a->unit, b->unit) || a->type != b->type;
}

static void match_words(plp_asked *asked)
{
    const plp_likeness *k = &asked->likeness;
    for (uint32_t f = 0; f < k->books[0]->facts_count; f++) {
        uint32_t there = k->facts[f];
        bool heard = there != PLP_NONE && (k->heard[0][f] || k->heard[1][there]);
        asked->reworded[f] =
            heard && is_reworded(&k->books[0]->facts[f], &k->books[1]->facts[there]);
        asked->any_reworded = asked->any_reworded || asked->reworded[f];
    }
}

bool plp_asked_make(const plp_program *before, const plp_program *after, plp_arena *arena,
                    plp_asked *out)
{
    const plp_rulebook *books[2] = {plp_program_book(before), plp_program_book(after)};
    size_t rules = (size_t)books[0]->rules_count + books[1]->rules_count + 1;
    *out = (plp_asked){0};
    out->rules = plp_arena_array(arena, rules, sizeof *out->rules);
    out->reworded = plp_arena_array(arena, books[0]->facts_count + 1u, sizeof *out->reworded);
    for (int side = 0; side < 2; side++)
        out->places[side] =
            plp_arena_array(arena, books[side]->facts_count + 1u, sizeof *out->places[side]);
    if (out->rules == NULL || out->reworded == NULL || out->places[0] == NULL ||
        out->places[1] == NULL || !plp_likeness_begin(&out->likeness, before, after, arena))
        return false;
    match_rules(out);
    match_words(out);
    out->alike = !out->any_reworded && plp_likeness_but_rules(&out->likeness);
    return true;
}

bool plp_asked_is_proven(const plp_asked *asked)
{
    return asked->alike && asked->rule_count == 0;
}

/* ---- for one patient ---- */

typedef struct finding {
    plp_asked *asked;
    const plp_decision *const *decisions;
    uint32_t counts[2]; /* of the questions that are shown */
    plp_asked_by *out;
} finding;

static const char *id_of(const finding *f, int side, uint32_t fact)
{
    return f->asked->likeness.books[side]->facts[fact].id;
}

static uint32_t find_other(const finding *f, int side, uint32_t fact)
{
    const char *id = id_of(f, side, fact);
    return side == 0 ? f->asked->likeness.facts[fact]
                     : plp_find_fact(f->asked->likeness.books[0], id, strlen(id));
}

static bool tell(const finding *f, plp_asked_how how, int side, uint32_t fact, bool one)
{
    const plp_fact *row = &f->asked->likeness.books[side]->facts[fact];
    *f->out = (plp_asked_by){.how = how,
                             .fact = row->id,
                             .title = row->title,
                             .only = !one        ? PLP_ASKED_BOTH
                                     : side == 0 ? PLP_ASKED_BEFORE
                                                 : PLP_ASKED_AFTER};
    return true;
}

/* The place of each question, from 1; 0: the fact is not asked for. */
static void note_places(const finding *f)
{
    for (int side = 0; side < 2; side++) {
        uint32_t *places = f->asked->places[side];
        memset(places, 0, f->asked->likeness.books[side]->facts_count * sizeof *places);
        for (uint32_t q = 0; q < f->counts[side]; q++)
            places[f->decisions[side]->questions[q].fact] = q + 1;
    }
}

static bool is_one_more(const finding *f)
{
    for (int side = 0; side < 2; side++)
        for (uint32_t q = 0; q < f->counts[side]; q++) {
            uint32_t fact = f->decisions[side]->questions[q].fact;
            uint32_t there = find_other(f, side, fact);
            if (there == PLP_NONE || f->asked->places[1 - side][there] == 0)
                return tell(f, PLP_ASKED_AT_ALL, side, fact, true);
        }
    return false;
}

/* Both ask the same; in the same way? */
static bool is_otherwise(const finding *f)
{
    for (uint32_t q = 0; q < f->counts[0]; q++) {
        const plp_question *own = &f->decisions[0]->questions[q];
        uint32_t place = f->asked->places[1][f->asked->likeness.facts[own->fact]];
        const plp_question *there = &f->decisions[1]->questions[place - 1];
        plp_asked_how how = f->asked->reworded[own->fact]              ? PLP_ASKED_WORDS
                            : own->safety != there->safety             ? PLP_ASKED_SAFETY
                            : own->worst != there->worst               ? PLP_ASKED_WORST
                            : own->could_change != there->could_change ? PLP_ASKED_CHANGE
                                                                       : PLP_ASKED_SAME;
        if (how != PLP_ASKED_SAME)
            return tell(f, how, 0, own->fact, false);
    }
    return false;
}

static bool is_elsewhere(const finding *f)
{
    for (uint32_t q = 0; q < f->counts[0]; q++) {
        uint32_t fact = f->decisions[0]->questions[q].fact;
        uint32_t place = f->asked->places[1][f->asked->likeness.facts[fact]];
        if (place != q + 1 && tell(f, PLP_ASKED_PLACE, 0, fact, false)) {
            f->out->from = q + 1;
            f->out->to = place;
            return true;
        }
    }
    return false;
}

static bool lists(const plp_decision *decision, uint32_t fact)
{
    for (uint32_t i = 0; i < decision->unknown_count && plp_shows_questions(decision); i++)
        if (decision->unknown[i] == fact)
            return true;
    return false;
}

static bool is_listed(const finding *f)
{
    for (int side = 0; side < 2; side++) {
        const plp_decision *own = f->decisions[side];
        for (uint32_t i = 0; i < own->unknown_count && plp_shows_questions(own); i++) {
            uint32_t there = find_other(f, side, own->unknown[i]);
            if (there == PLP_NONE || !lists(f->decisions[1 - side], there))
                return tell(f, PLP_ASKED_UNKNOWN, side, own->unknown[i], true);
        }
    }
    return false;
}

bool plp_asked_find(plp_asked *asked, plp_decision *const decisions[2], plp_asked_by *out)
{
    const plp_decision *const both[2] = {decisions[0], decisions[1]};
    finding f = {.asked = asked, .decisions = both, .out = out};
    for (int side = 0; side < 2; side++)
        f.counts[side] = plp_shows_questions(both[side]) ? both[side]->question_count : 0;
    note_places(&f);
    return is_one_more(&f) || is_otherwise(&f) || is_elsewhere(&f) || is_listed(&f);
}
