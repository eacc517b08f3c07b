/* SPDX-License-Identifier: MIT */
/* The questions of two decisions, compared. */
#include "explore/asking.h"

#include <string.h>
#include "base/text.h"
#include "plan/choose.h"
#include "program/query.h"

const char *plp_asking_part(unsigned index)
{
    static const char *const parts[PLP_CHANGE_COUNT] = {
        "disposition", "techniques", "dose", "limits", "referrals", "advice", "notes"};
    return parts[index];
}

const char *plp_asked_word(plp_asked_how how)
{
    static const char *const words[PLP_ASKED_HOW_COUNT] = {
        [PLP_ASKED_AT_ALL] = "asked",        [PLP_ASKED_WORDS] = "words",
        [PLP_ASKED_SAFETY] = "safety",       [PLP_ASKED_WORST] = "at_worst",
        [PLP_ASKED_CHANGE] = "could_change", [PLP_ASKED_PLACE] = "place",
        [PLP_ASKED_UNKNOWN] = "unknown",
    };
    return words[how];
}

/* ---- making ---- */

/* What plan/fragments.c tells of a question. */
static bool is_reworded(const plp_fact *a, const plp_fact *b)
{
    return !plp_text_same_or_none(a->ask, b->ask) || !plp_text_same_or_none(a->why, b->why) ||
           !plp_text_same_or_none(a->unit, b->unit) || a->type != b->type;
}

static void match(plp_asking *asking, int side)
{
    const plp_rulebook *own = asking->books[side], *other = asking->books[1 - side];
    for (uint32_t f = 0; f < own->facts_count; f++)
        asking->others[side][f] = plp_find_fact(other, own->facts[f].id, strlen(own->facts[f].id));
}

bool plp_asking_make(const plp_rulebook *before, const plp_rulebook *after, plp_arena *arena,
                     plp_asking *out)
{
    *out = (plp_asking){.books = {before, after}};
    for (int side = 0; side < 2; side++) {
        size_t most = out->books[side]->facts_count + 1u;
        out->others[side] = plp_arena_array(arena, most, sizeof *out->others[side]);
        out->places[side] = plp_arena_array(arena, most, sizeof *out->places[side]);
    }
    out->reworded = plp_arena_array(arena, before->facts_count + 1u, sizeof *out->reworded);
    out->ranks = plp_arena_array(arena, before->facts_count + 1u, sizeof *out->ranks);
    out->best = plp_arena_array(arena, before->facts_count + 1u, sizeof *out->best);
    out->links = plp_arena_array(arena, before->facts_count + 1u, sizeof *out->links);
    if (out->others[0] == NULL || out->others[1] == NULL || out->places[0] == NULL ||
        out->places[1] == NULL || out->reworded == NULL || out->ranks == NULL ||
        out->best == NULL || out->links == NULL)
        return false;
    match(out, 0);
    match(out, 1);
    for (uint32_t f = 0; f < before->facts_count; f++) {
        uint32_t there = out->others[0][f];
        out->reworded[f] =
            there != PLP_NONE && is_reworded(&before->facts[f], &after->facts[there]);
    }
    return true;
}

/* ---- the questions of a patient ---- */

typedef struct telling {
    const plp_asking *asking;
    const plp_decision *const *decisions;
    uint32_t counts[2]; /* of the questions that are shown */
    plp_asking_tell *tell;
    void *context;
} telling;

static plp_asked_by about(const telling *t, plp_asked_how how, int side, uint32_t fact)
{
    const plp_fact *row = &t->asking->books[side]->facts[fact];
    return (plp_asked_by){.how = how, .fact = row->id, .title = row->title};
}

/* Of one side only. */
static bool tell_one(const telling *t, plp_asked_how how, int side, uint32_t fact)
{
    plp_asked_by by = about(t, how, side, fact);
    by.only = side == 0 ? PLP_ASKED_BEFORE : PLP_ASKED_AFTER;
    return t->tell(t->context, &by);
}

/* The place of each question, from 1; 0: the fact is not asked for. */
static void note_places(const telling *t)
{
    for (int side = 0; side < 2; side++) {
        uint32_t *places = t->asking->places[side];
        memset(places, 0, t->asking->books[side]->facts_count * sizeof *places);
        for (uint32_t q = 0; q < t->counts[side]; q++)
            places[t->decisions[side]->questions[q].fact] = q + 1;
    }
}

/* The same question of the other; NULL: the other does not ask it. */
static const plp_question *find_other(const telling *t, int side, uint32_t fact)
{
    uint32_t there = t->asking->others[side][fact];
    uint32_t place = there == PLP_NONE ? 0 : t->asking->places[1 - side][there];
    return place == 0 ? NULL : &t->decisions[1 - side]->questions[place - 1];
}

static bool tell_more(const telling *t)
{
    for (int side = 0; side < 2; side++)
        for (uint32_t q = 0; q < t->counts[side]; q++) {
            uint32_t fact = t->decisions[side]->questions[q].fact;
            if (find_other(t, side, fact) == NULL && tell_one(t, PLP_ASKED_AT_ALL, side, fact))
                return true;
        }
    return false;
}

static bool differ(const telling *t, plp_asked_how how, const plp_question *own,
                   const plp_question *there)
{
    switch (how) {
    case PLP_ASKED_WORDS:
        return t->asking->reworded[own->fact];
    case PLP_ASKED_SAFETY:
        return own->safety != there->safety;
    case PLP_ASKED_WORST:
        return own->worst != there->worst;
    case PLP_ASKED_CHANGE:
        return own->could_change != there->could_change;
    case PLP_ASKED_SAME: /* these are no ways of asking one question */
    case PLP_ASKED_AT_ALL:
    case PLP_ASKED_PLACE:
    case PLP_ASKED_UNKNOWN:
    case PLP_ASKED_HOW_COUNT:
        break;
    }
    return false;
}

/* What both ask: do they in the same way? */
static bool tell_ways(const telling *t)
{
    for (uint32_t q = 0; q < t->counts[0]; q++) {
        const plp_question *own = &t->decisions[0]->questions[q];
        const plp_question *there = find_other(t, 0, own->fact);
        for (int how = PLP_ASKED_WORDS; there != NULL && how <= PLP_ASKED_CHANGE; how++) {
            plp_asked_by by = about(t, (plp_asked_how)how, 0, own->fact);
            by.questions[0] = own;
            by.questions[1] = there;
            if (differ(t, by.how, own, there) && t->tell(t->context, &by))
                return true;
        }
    }
    return false;
}

/* ---- their order ---- */

/* Of the questions that both ask, in the order of the first: the place of each in the second, among
 * these, from 1. How many there are. From here on places are told in this way. */
static uint32_t rank(const telling *t)
{
    uint32_t *const *places = t->asking->places;
    uint32_t count = 0, at = 0;
    for (uint32_t q = 0; q < t->counts[1]; q++) {
        uint32_t fact = t->decisions[1]->questions[q].fact, there = t->asking->others[1][fact];
        if (there != PLP_NONE && places[0][there] != 0)
            places[1][fact] = ++at;
    }
    for (uint32_t q = 0; q < t->counts[0]; q++) {
        uint32_t fact = t->decisions[0]->questions[q].fact, there = t->asking->others[0][fact];
        if (there == PLP_NONE || places[1][there] == 0)
            continue;
        t->asking->ranks[count++] = places[1][there];
        places[0][fact] = count;
    }
    return count;
}

/* The longest sequence that is in the same order in both stays, and best[] becomes 0 of its
 * members: all others were moved. What stands where it stood at the beginning and at the end needs
 * no search. */
static void find_moved(const plp_asking *asking, uint32_t count)
{
    const uint32_t *ranks = asking->ranks;
    uint32_t *best = asking->best, *links = asking->links, first = 0, longest = PLP_NONE;
    memset(best, 0, count * sizeof *best);
    while (first < count && ranks[first] == first + 1)
        first++;
    while (count > first && ranks[count - 1] == count)
        count--;
    for (uint32_t i = first; i < count; i++) {
        best[i] = 1;
        links[i] = PLP_NONE;
        for (uint32_t j = first; j < i; j++)
            if (ranks[j] < ranks[i] && best[j] >= best[i]) {
                best[i] = best[j] + 1;
                links[i] = j;
            }
        longest = longest == PLP_NONE || best[i] > best[longest] ? i : longest;
    }
    for (uint32_t i = longest; i != PLP_NONE; i = links[i])
        best[i] = 0;
}

/* One that was moved, and yet has the place that it had, was so for the sake of others, which are
 * told: were all in their places, the rest would be in order, and in theirs. */
static bool tell_order(const telling *t)
{
    const plp_asking *asking = t->asking;
    find_moved(asking, rank(t));
    for (uint32_t q = 0; q < t->counts[0]; q++) {
        uint32_t fact = t->decisions[0]->questions[q].fact, there = asking->others[0][fact];
        uint32_t from = asking->places[0][fact];
        uint32_t to = there == PLP_NONE ? 0 : asking->places[1][there];
        if (to == 0 || asking->best[from - 1] == 0 || from == to)
            continue;
        plp_asked_by by = about(t, PLP_ASKED_PLACE, 0, fact);
        by.from = from;
        by.to = to;
        if (t->tell(t->context, &by))
            return true;
    }
    return false;
}

/* ---- what is listed as unknown ---- */

#define LISTED 0x80000000u /* beside a place */

static void note_listed(const telling *t, int side)
{
    const plp_decision *own = t->decisions[side];
    for (uint32_t i = 0; i < own->unknown_count && plp_shows_questions(own); i++)
        t->asking->places[side][own->unknown[i]] |= LISTED;
}

/* A question of one only is told already. */
static bool tell_listed(const telling *t)
{
    uint32_t *const *places = t->asking->places;
    note_listed(t, 0);
    note_listed(t, 1);
    for (int side = 0; side < 2; side++)
        for (uint32_t f = 0; f < t->asking->books[side]->facts_count; f++) {
            uint32_t there = t->asking->others[side][f];
            bool both = there != PLP_NONE && (places[1 - side][there] & LISTED) != 0;
            if (places[side][f] == LISTED && !both && tell_one(t, PLP_ASKED_UNKNOWN, side, f))
                return true;
        }
    return false;
}

bool plp_asking_each(const plp_asking *asking, const plp_decision *const decisions[2],
                     plp_asking_tell *tell, void *context)
{
    telling t = {.asking = asking, .decisions = decisions, .tell = tell, .context = context};
    for (int side = 0; side < 2; side++)
        t.counts[side] = plp_shows_questions(decisions[side]) ? decisions[side]->question_count : 0;
    note_places(&t);
    return tell_more(&t) || tell_ways(&t) || tell_order(&t) || tell_listed(&t);
}
