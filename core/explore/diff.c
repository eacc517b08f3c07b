/* SPDX-License-Identifier: MIT */
/* The difference of two plans by meaning. */
#include "explore/diff.h"

#include <string.h>
#include "base/error.h"
#include "explore/outline.h"

typedef struct comparison {
    plp_diff *diff;
    const plp_rulebook *book;
    const plp_decision *before, *after;
    plp_buffer from, to;
    bool plain, failed;
} comparison;

const char *plp_change_word(plp_change_how how)
{
    static const char *const words[] = {"same", "added", "removed", "changed"};
    return words[how];
}

static void note(comparison *c, plp_change change)
{
    plp_diff *diff = c->diff;
    if (!plp_memory_grow(diff->arena.memory, (void **)&diff->changes, &diff->capacity,
                         diff->count + 1u, sizeof *diff->changes)) {
        c->failed = true;
        return;
    }
    diff->changes[diff->count++] = change;
    diff->changed += change.how != PLP_SAME;
}

static const char *keep(comparison *c, const plp_buffer *text)
{
    c->failed = c->failed || text->status != PALPATE_OK;
    if (text->length == 0)
        return NULL;
    char *copy = plp_arena_text(&c->diff->arena, text->bytes, text->length);
    c->failed = c->failed || copy == NULL;
    return copy;
}

static void compare_subject(comparison *c, plp_subject subject)
{
    bool was = plp_subject_is_in(c->before, subject), is = plp_subject_is_in(c->after, subject);
    plp_change change = {.kind = plp_subject_kind_word(subject.kind),
                         .head = plp_subject_kind_phrase(subject.kind),
                         .id = plp_subject_id(c->book, subject),
                         .title = plp_subject_title(c->book, subject)};
    if (!was && !is)
        return;
    c->from.length = c->to.length = 0;
    if (was)
        plp_outline_put_state(c->before, subject, c->plain, &c->from);
    if (is)
        plp_outline_put_state(c->after, subject, c->plain, &c->to);
    bool same = c->from.length == c->to.length &&
                (c->to.length == 0 || memcmp(c->from.bytes, c->to.bytes, c->to.length) == 0);
    change.how = was != is ? (is ? PLP_ADDED : PLP_REMOVED) : same ? PLP_SAME : PLP_CHANGED;
    change.from = keep(c, &c->from);
    change.to = keep(c, &c->to);
    change.has_cause = change.how != PLP_SAME;
    if (change.has_cause)
        change.cause = plp_cause_find(c->before, c->after, subject);
    note(c, change);
}

static void compare_kind(comparison *c, plp_subject_kind kind)
{
    for (uint32_t i = 0; i < plp_subject_count(c->book, kind); i++)
        compare_subject(c, (plp_subject){kind, i});
}

/* Techniques in the order of the plan that shows them, the new one first. */
static void compare_techniques(comparison *c)
{
    for (uint32_t s = 0; s < c->after->shown_count; s++)
        compare_subject(c, (plp_subject){PLP_SUBJECT_TECHNIQUE, c->after->shown[s]});
    for (uint32_t s = 0; s < c->before->shown_count; s++) {
        if (!c->after->techniques[c->before->shown[s]].shown)
            compare_subject(c, (plp_subject){PLP_SUBJECT_TECHNIQUE, c->before->shown[s]});
    }
}

static bool asks(const plp_decision *decision, uint32_t fact)
{
    for (uint32_t q = 0; q < decision->question_count; q++) {
        if (decision->questions[q].fact == fact)
            return true;
    }
    return false;
}

static const plp_clearance *clears(const plp_decision *decision, uint32_t fact)
{
    for (uint32_t i = 0; i < decision->clearance_count; i++) {
        if (decision->clearances[i].fact == fact)
            return &decision->clearances[i];
    }
    return NULL;
}

static void compare_presence(comparison *c, const char *kind, plp_phrase head, uint32_t fact,
                             bool was, bool is)
{
    plp_change change = {.kind = kind,
                         .head = head,
                         .id = c->book->facts[fact].id,
                         .title = c->book->facts[fact].title};
    if (!was && !is)
        return;
    change.how = was == is ? PLP_SAME : is ? PLP_ADDED : PLP_REMOVED;
    note(c, change);
}

static void compare_facts(comparison *c)
{
    for (uint32_t f = 0; f < c->book->facts_count; f++)
        compare_presence(c, "clearance", PLP_SAY_KIND_CLEARANCE, f, clears(c->before, f) != NULL,
                         clears(c->after, f) != NULL);
    for (uint32_t f = 0; f < c->book->facts_count; f++)
        compare_presence(c, "question", PLP_SAY_KIND_QUESTION, f, asks(c->before, f),
                         asks(c->after, f));
}

static bool has_note(const plp_decision *decision, const char *text)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t e = decision->notes.first; e != PLP_NONE; e = decision->effects[e].next) {
        const plp_effect *effect = &decision->effects[e];
        if (strcmp(book->rules[effect->rule].actions[effect->action].text, text) == 0)
            return true;
    }
    return false;
}

static void compare_notes(comparison *c, const plp_decision *from, const plp_decision *to,
                          plp_change_how how)
{
    for (uint32_t e = from->notes.first; e != PLP_NONE; e = from->effects[e].next) {
        const plp_effect *effect = &from->effects[e];
        const plp_rule *rule = &c->book->rules[effect->rule];
        const char *text = rule->actions[effect->action].text;
        bool both = has_note(to, text);
        if (both && how == PLP_REMOVED)
            continue; /* told once, from the other side */
        plp_change change = {.how = both ? PLP_SAME : how,
                             .kind = "note",
                             .head = PLP_SAY_KIND_NOTE,
                             .id = rule->id,
                             .title = text};
        change.has_cause = !both;
        change.cause =
            plp_cause_find(c->before, c->after, (plp_subject){PLP_SUBJECT_RULE, effect->rule});
        note(c, change);
    }
}

palpate_status plp_diff_begin(plp_diff *diff, const plp_decision *before, const plp_decision *after,
                              bool plain, const palpate_allocator *memory, palpate_error *error)
{
    comparison c = {.diff = diff,
                    .book = plp_decision_book(after),
                    .before = before,
                    .after = after,
                    .plain = plain};
    *diff = (plp_diff){0};
    plp_arena_begin(&diff->arena, memory);
    plp_buffer_begin(&c.from, memory, 64 * 1024);
    plp_buffer_begin(&c.to, memory, 64 * 1024);
    plp_subject disposition = {PLP_SUBJECT_DISPOSITION, PLP_NONE},
                dose = {PLP_SUBJECT_DOSE, PLP_NONE};
    compare_subject(&c, disposition);
    compare_kind(&c, PLP_SUBJECT_LIMIT);
    compare_techniques(&c);
    compare_subject(&c, dose);
    compare_kind(&c, PLP_SUBJECT_REGION);
    compare_kind(&c, PLP_SUBJECT_POSITION);
    compare_kind(&c, PLP_SUBJECT_PRODUCT);
    compare_kind(&c, PLP_SUBJECT_REFERRAL);
    compare_kind(&c, PLP_SUBJECT_ADVICE);
    compare_notes(&c, after, before, PLP_ADDED);
    compare_notes(&c, before, after, PLP_REMOVED);
    compare_facts(&c);
    plp_buffer_end(&c.to);
    plp_buffer_end(&c.from);
    return c.failed ? plp_fail_memory(error) : PALPATE_OK;
}

void plp_diff_end(plp_diff *diff)
{
    if (diff->arena.memory == NULL)
        return;
    plp_memory_free(diff->arena.memory, diff->changes, diff->capacity * sizeof *diff->changes);
    plp_arena_end(&diff->arena);
    *diff = (plp_diff){0};
}
