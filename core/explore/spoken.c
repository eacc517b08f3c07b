/* SPDX-License-Identifier: MIT */
/* Which rules of two sets speak, and in which words. */
#include "explore/spoken.h"

#include <string.h>
#include "base/number.h"
#include "base/sort.h"
#include "program/query.h"
#include "program/words.h"

#define WORDS_MOST (64u * 1024u)

const char *plp_said_word(plp_said_how how)
{
    static const char *const words[PLP_SAID_HOW_COUNT] = {
        [PLP_SAID_SPEAKS] = "speaks",   [PLP_SAID_NAME] = "name", [PLP_SAID_WORDS] = "words",
        [PLP_SAID_MATCHED] = "matched", [PLP_SAID_REST] = "rest",
    };
    return words[how];
}

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
    plp_spoken *out;
    plp_buffer words[2];
    bool failed;
} making;

static const char *words_of(making *m, int side, plp_subject subject)
{
    m->words[side].length = 0;
    put_words(m->out->books[side], subject, &m->words[side]);
    m->failed = m->failed || m->words[side].status != PALPATE_OK;
    return plp_buffer_text(&m->words[side]);
}

static bool are_unlike(making *m, plp_subject_kind kind, uint32_t before, uint32_t after)
{
    const char *was = words_of(m, 0, (plp_subject){kind, before});
    return strcmp(was, words_of(m, 1, (plp_subject){kind, after})) != 0;
}

static void add(making *m, plp_subject_kind kind, uint32_t before, uint32_t after,
                plp_said_how differs)
{
    plp_spoken *s = m->out;
    s->items[s->count] = (plp_spoken_item){kind, {before, after}, differs};
    if (kind == PLP_SUBJECT_RULE) {
        if (before != PLP_NONE)
            s->of_rule[0][before] = s->count;
        if (after != PLP_NONE)
            s->of_rule[1][after] = s->count;
        s->rule_count++;
    }
    s->count++;
}

/* ---- rules of another name ---- */

typedef struct nameless { /* a rule of which the other set has no namesake */
    uint32_t hash, rule;
} nameless;

static int compare_nameless(const void *context, const void *left, const void *right)
{
    const nameless *a = left, *b = right;
    (void)context;
    if (a->hash != b->hash)
        return a->hash < b->hash ? -1 : 1;
    return a->rule < b->rule ? -1 : a->rule > b->rule;
}

static uint32_t hash_of(const char *text)
{
    uint32_t hash = 2166136261u;
    while (*text != '\0')
        hash = (hash ^ (unsigned char)*text++) * 16777619u; /* FNV-1a */
    return hash;
}

/* Those without a namesake, by their words. */
static uint32_t list_nameless(making *m, int side, nameless *list)
{
    const plp_rulebook *own = m->out->books[side], *other = m->out->books[1 - side];
    uint32_t count = 0;
    for (uint32_t r = 0; r < own->rules_count; r++)
        if (plp_find_rule(other, own->rules[r].id) == PLP_NONE)
            list[count++] =
                (nameless){hash_of(words_of(m, side, (plp_subject){PLP_SUBJECT_RULE, r})), r};
    plp_heap_sort(list, count, sizeof *list, compare_nameless, NULL);
    return count;
}

/* Both lists are in the order of their hashes: they are walked side by side. */
static void add_nameless(making *m, nameless *lists[2])
{
    uint32_t counts[2] = {list_nameless(m, 0, lists[0]), list_nameless(m, 1, lists[1])};
    uint32_t i = 0, j = 0;
    while (i < counts[0] || j < counts[1]) {
        bool one = i < counts[0], two = j < counts[1];
        bool same = one && two && lists[0][i].hash == lists[1][j].hash &&
                    !are_unlike(m, PLP_SUBJECT_RULE, lists[0][i].rule, lists[1][j].rule);
        bool first =
            same || !two || (one && compare_nameless(NULL, &lists[0][i], &lists[1][j]) < 0);
        bool second = same || !first;
        add(m, PLP_SUBJECT_RULE, first ? lists[0][i].rule : PLP_NONE,
            second ? lists[1][j].rule : PLP_NONE, same ? PLP_SAID_NAME : PLP_SAID_SAME);
        i += first;
        j += second;
    }
}

/* ---- the whole ---- */

static void add_namesakes(making *m)
{
    const plp_rulebook *before = m->out->books[0], *after = m->out->books[1];
    for (uint32_t r = 0; r < before->rules_count; r++) {
        uint32_t there = plp_find_rule(after, before->rules[r].id);
        if (there != PLP_NONE)
            add(m, PLP_SUBJECT_RULE, r, there,
                are_unlike(m, PLP_SUBJECT_RULE, r, there) ? PLP_SAID_WORDS : PLP_SAID_SAME);
    }
}

static uint32_t find(const plp_rulebook *book, plp_subject_kind kind, const char *id)
{
    for (uint32_t i = 0; i < plp_subject_count(book, kind); i++)
        if (strcmp(plp_subject_id(book, (plp_subject){kind, i}), id) == 0)
            return i;
    return PLP_NONE;
}

static void add_items(making *m, plp_subject_kind kind)
{
    const plp_rulebook *before = m->out->books[0], *after = m->out->books[1];
    for (uint32_t i = 0; i < plp_subject_count(before, kind); i++) {
        uint32_t there = find(after, kind, plp_subject_id(before, (plp_subject){kind, i}));
        if (there != PLP_NONE && are_unlike(m, kind, i, there))
            add(m, kind, i, there, PLP_SAID_WORDS);
    }
}

static const plp_subject_kind kinds[] = {
    PLP_SUBJECT_TECHNIQUE, PLP_SUBJECT_REFERRAL, PLP_SUBJECT_ADVICE, PLP_SUBJECT_DOSE,
    PLP_SUBJECT_REGION,    PLP_SUBJECT_POSITION, PLP_SUBJECT_PRODUCT};
#define KIND_COUNT (sizeof kinds / sizeof kinds[0])

static bool make_room(plp_spoken *out, plp_arena *arena, nameless *lists[2])
{
    size_t most = (size_t)out->books[0]->rules_count + out->books[1]->rules_count + 1;
    bool held = true;
    for (int side = 0; side < 2; side++) {
        size_t rules = out->books[side]->rules_count + 1u;
        out->of_rule[side] = plp_arena_array(arena, rules, sizeof *out->of_rule[side]);
        lists[side] = plp_arena_array(arena, rules, sizeof *lists[side]);
        held = held && out->of_rule[side] != NULL && lists[side] != NULL;
    }
    out->heard = plp_arena_array(arena, most, sizeof *out->heard);
    for (size_t k = 0; k < KIND_COUNT; k++)
        most += plp_subject_count(out->books[0], kinds[k]);
    out->items = plp_arena_array(arena, most, sizeof *out->items);
    return held && out->heard != NULL && out->items != NULL;
}

bool plp_spoken_make(const plp_rulebook *before, const plp_rulebook *after, plp_arena *arena,
                     plp_spoken *out)
{
    nameless *lists[2];
    *out = (plp_spoken){.books = {before, after}};
    if (!make_room(out, arena, lists))
        return false;
    making m = {.out = out};
    for (int side = 0; side < 2; side++)
        plp_buffer_begin(&m.words[side], arena->memory, WORDS_MOST);
    add_namesakes(&m);
    add_nameless(&m, lists);
    for (size_t k = 0; k < KIND_COUNT; k++)
        add_items(&m, kinds[k]);
    for (int side = 0; side < 2; side++)
        plp_buffer_end(&m.words[side]);
    return !m.failed;
}

/* ---- for one patient ---- */

static bool tell_rule(const plp_spoken *spoken, uint32_t index, plp_spoken_tell *tell,
                      void *context)
{
    const plp_spoken_item *item = &spoken->items[index];
    bool both = spoken->heard[index] == 3;
    return tell(context, item, both ? item->differs : PLP_SAID_SPEAKS);
}

/* Rules that both fire are told with the first of them. */
static bool tell_rules(const plp_spoken *spoken, const plp_decision *decision, int side,
                       plp_spoken_tell *tell, void *context)
{
    bool more = true;
    for (uint32_t i = 0; more && i < decision->fired_count; i++) {
        uint32_t index = spoken->of_rule[side][decision->fired[i]];
        if (side == 0 || spoken->heard[index] == 2)
            more = tell_rule(spoken, index, tell, context);
    }
    return more;
}

static void hear(const plp_spoken *spoken, const plp_decision *const decisions[2], bool heard)
{
    for (int side = 0; side < 2; side++)
        for (uint32_t i = 0; i < decisions[side]->fired_count; i++) {
            uint8_t *at = &spoken->heard[spoken->of_rule[side][decisions[side]->fired[i]]];
            *at = (uint8_t)(heard ? *at | 1u << side : 0);
        }
}

void plp_spoken_each(const plp_spoken *spoken, const plp_decision *const decisions[2],
                     plp_spoken_tell *tell, void *context)
{
    hear(spoken, decisions, true);
    bool more = tell_rules(spoken, decisions[0], 0, tell, context) &&
                tell_rules(spoken, decisions[1], 1, tell, context);
    hear(spoken, decisions, false);
    for (uint32_t i = spoken->rule_count; more && i < spoken->count; i++) {
        const plp_spoken_item *item = &spoken->items[i];
        bool both = plp_subject_is_in(decisions[0], (plp_subject){item->kind, item->at[0]}) &&
                    plp_subject_is_in(decisions[1], (plp_subject){item->kind, item->at[1]});
        more = !both || tell(context, item, item->differs);
    }
}
