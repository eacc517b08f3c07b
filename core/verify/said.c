/* SPDX-License-Identifier: MIT */
/* Which rules of two sets speak, and in which words. */
#include "verify/said.h"

#include <string.h>
#include "base/number.h"
#include "program/words.h"
#include "verify/model_subject.h"

#define WORDS_MOST (64u * 1024u)

/* ---- the words of a thing ---- */

static void put(plp_buffer *out, const char *text)
{
    plp_buffer_puts(out, text != NULL ? text : "-");
    plp_buffer_putc(out, '\n');
}

static void put_sources(const plp_rulebook *book, plp_indices sources, plp_buffer *out)
{
    for (uint32_t i = 0; i < sources.count; i++) {
        put(out, book->sources[sources.at[i]].id);
        put(out, book->sources[sources.at[i]].citation);
    }
}

static void put_range(plp_range range, plp_buffer *out)
{
    plp_number_put(out, range.given ? range.low : -1);
    plp_buffer_putc(out, ' ');
    plp_number_put(out, range.given ? range.high : -1);
    plp_buffer_putc(out, '\n');
}

static void put_rule(const plp_rulebook *book, uint32_t index, plp_buffer *out)
{
    const plp_rule *rule = &book->rules[index];
    put(out, rule->title);
    put(out, rule->because);
    put(out, rule->reviewed_by);
    put(out, rule->reviewed_on);
    plp_buffer_printf(out, "%d %d %d\n", (int)rule->grade, (int)rule->phase, (int)rule->weak);
    put_sources(book, rule->sources, out);
    for (uint32_t a = 0; a < rule->action_count; a++) {
        plp_words_action(book, &rule->actions[a], out);
        plp_buffer_printf(out, " %u\n", rule->actions[a].level);
        put(out, rule->actions[a].text);
    }
}

static void put_care(const plp_rulebook *book, const plp_care *care, plp_buffer *out)
{
    put(out, care->title);
    put(out, care->text);
    put(out, care->caution);
    plp_buffer_printf(out, "%d %d\n", (int)care->grade, (int)care->kind);
    put_sources(book, care->sources, out);
}

static void put_technique(const plp_rulebook *book, const plp_technique *technique, plp_buffer *out)
{
    put(out, technique->title);
    put(out, technique->what);
    put(out, technique->avoid_when);
    plp_buffer_printf(out, "%d\n", (int)technique->grade);
    put_sources(book, technique->sources, out);
}

static void put_dose(const plp_rulebook *book, const plp_dose *dose, plp_buffer *out)
{
    put(out, dose->title);
    put(out, dose->reassess);
    put(out, dose->maintenance);
    put(out, dose->note);
    plp_buffer_printf(out, "%u %d\n", dose->reassess_after_sessions, (int)dose->grade);
    for (uint32_t s = 0; s < dose->stage_count; s++) {
        put(out, dose->stages[s].text);
        put_range(dose->stages[s].weeks, out);
        put_range(dose->stages[s].per_week, out);
        put_range(dose->stages[s].minutes, out);
    }
    put_sources(book, dose->sources, out);
}

static void put_named(const plp_named *named, plp_buffer *out)
{
    put(out, named->title);
    put(out, named->text);
}

static void put_words(const plp_rulebook *book, plp_subject subject, plp_buffer *out)
{
    uint32_t i = subject.index;
    switch (subject.kind) {
    case PLP_SUBJECT_RULE:
        put_rule(book, i, out);
        break;
    case PLP_SUBJECT_TECHNIQUE:
        put_technique(book, &book->techniques[i], out);
        break;
    case PLP_SUBJECT_REFERRAL:
        put_care(book, &book->referrals[i], out);
        break;
    case PLP_SUBJECT_ADVICE:
        put_care(book, &book->advices[i], out);
        break;
    case PLP_SUBJECT_DOSE:
        put_dose(book, &book->doses[i], out);
        break;
    case PLP_SUBJECT_REGION:
        put_named(&book->regions[i], out);
        break;
    case PLP_SUBJECT_POSITION:
        put_named(&book->positions[i], out);
        break;
    case PLP_SUBJECT_PRODUCT:
        put_named(&book->products[i], out);
        break;
    case PLP_SUBJECT_DISPOSITION:
    case PLP_SUBJECT_LIMIT:
    case PLP_SUBJECT_COUNT:
        break;
    }
}

/* ---- making ---- */

typedef struct making {
    plp_model *models[2];
    plp_logic *l;
    plp_said *said;
    plp_buffer words[2];
    bool failed;
} making;

static bool are_unlike(making *m, plp_subject_kind kind, const uint32_t at[2])
{
    for (int side = 0; side < 2; side++) {
        m->words[side].length = 0;
        put_words(m->models[side]->book, (plp_subject){kind, at[side]}, &m->words[side]);
        m->failed = m->failed || m->words[side].status != PALPATE_OK;
    }
    return strcmp(plp_buffer_text(&m->words[0]), plp_buffer_text(&m->words[1])) != 0;
}

static uint32_t find(const plp_rulebook *book, plp_subject_kind kind, const char *id)
{
    for (uint32_t i = 0; i < plp_subject_count(book, kind); i++)
        if (strcmp(plp_subject_id(book, (plp_subject){kind, i}), id) == 0)
            return i;
    return PLP_NONE;
}

static plp_bit is_heard(making *m, plp_subject_kind kind, int side, uint32_t index)
{
    plp_world *world = &m->models[side]->world;
    return kind == PLP_SUBJECT_RULE ? world->fired[index]
                                    : plp_world_subject(world, (plp_subject){kind, index});
}

static void add(making *m, plp_subject_kind kind, const uint32_t at[2], bool unlike,
                plp_bit differs)
{
    if (differs == m->l->no)
        return;
    m->said->items[m->said->count++] = (plp_said_item){kind, {at[0], at[1]}, unlike};
    m->said->differs = plp_logic_or(m->l, m->said->differs, differs);
}

/* Items that only one has are an offer of their own, and compared as such; rules are not. */
static void make_kind(making *m, plp_subject_kind kind)
{
    const plp_rulebook *books[2] = {m->models[0]->book, m->models[1]->book};
    bool rules = kind == PLP_SUBJECT_RULE;
    for (uint32_t i = 0; i < plp_subject_count(books[0], kind); i++) {
        uint32_t at[2] = {i,
                          find(books[1], kind, plp_subject_id(books[0], (plp_subject){kind, i}))};
        plp_bit before = is_heard(m, kind, 0, i);
        if (at[1] == PLP_NONE) {
            add(m, kind, at, false, rules ? before : m->l->no);
            continue;
        }
        plp_bit after = is_heard(m, kind, 1, at[1]);
        bool unlike = are_unlike(m, kind, at);
        add(m, kind, at, unlike,
            unlike  ? plp_logic_or(m->l, before, after)
            : rules ? plp_logic_not(m->l, plp_logic_same(m->l, before, after))
                    : m->l->no);
    }
    for (uint32_t i = 0; rules && i < books[1]->rules_count; i++)
        if (find(books[0], kind, books[1]->rules[i].id) == PLP_NONE)
            add(m, kind, (uint32_t[2]){PLP_NONE, i}, false, is_heard(m, kind, 1, i));
}

bool plp_said_make(plp_model *before, plp_model *after, plp_arena *arena, plp_said *out)
{
    static const plp_subject_kind kinds[] = {
        PLP_SUBJECT_RULE, PLP_SUBJECT_TECHNIQUE, PLP_SUBJECT_REFERRAL, PLP_SUBJECT_ADVICE,
        PLP_SUBJECT_DOSE, PLP_SUBJECT_REGION,    PLP_SUBJECT_POSITION, PLP_SUBJECT_PRODUCT};
    making m = {.models = {before, after}, .l = before->logic, .said = out};
    size_t most = after->book->rules_count;
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
        most += plp_subject_count(before->book, kinds[k]);
    *out = (plp_said){.differs = before->logic->no};
    out->items = plp_arena_array(arena, most + 1, sizeof *out->items);
    for (int side = 0; side < 2; side++)
        plp_buffer_begin(&m.words[side], arena->memory, WORDS_MOST);
    for (size_t k = 0; out->items != NULL && k < sizeof kinds / sizeof kinds[0]; k++)
        make_kind(&m, kinds[k]);
    for (int side = 0; side < 2; side++)
        plp_buffer_end(&m.words[side]);
    return out->items != NULL && !m.failed && !before->no_memory && !after->no_memory;
}

/* ---- for one patient ---- */

static bool speaks(const plp_decision *decision, const plp_said_item *item, int side)
{
    if (item->at[side] == PLP_NONE)
        return false;
    if (item->kind != PLP_SUBJECT_RULE)
        return plp_subject_is_in(decision, (plp_subject){item->kind, item->at[side]});
    for (uint32_t i = 0; i < decision->fired_count; i++)
        if (decision->fired[i] == item->at[side])
            return true;
    return false;
}

const plp_said_item *plp_said_find(const plp_said *said, plp_decision *const decisions[2])
{
    for (uint32_t i = 0; i < said->count; i++) {
        const plp_said_item *item = &said->items[i];
        bool before = speaks(decisions[0], item, 0), after = speaks(decisions[1], item, 1);
        if (before != after || (before && item->unlike))
            return item;
    }
    return NULL;
}
