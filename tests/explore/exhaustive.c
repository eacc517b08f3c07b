/* SPDX-License-Identifier: MIT */
/* Trying every set of changes. */
#include "explore/exhaustive.h"

#include <check.h>
#include "base/memory.h"

typedef struct search {
    exhaustive *out;
    plp_decision *decision;
    const plp_facts *given;
    const plp_changes *changes;
    const plp_flip_options *options;
    uint64_t most;
    plp_facts facts;
} search;

static bool same(const plp_cell *a, const plp_cell *b)
{
    bool number = a->kind == PLP_CELL_POINT || a->kind == PLP_CELL_SPAN;
    return plp_changes_same_place(a, b) &&
           (number || (a->truth == b->truth && a->member == b->member));
}

/* Another value of the same number counts as the same. */
static bool holds_an_answer(const search *s, const uint32_t *at, uint32_t count)
{
    for (uint32_t i = 0; i < s->out->count; i++) {
        uint32_t found = 0;
        for (uint32_t a = 0; a < s->out->answers[i].count; a++)
            for (uint32_t c = 0; c < count; c++)
                found += same(&s->changes->at[s->out->answers[i].at[a]], &s->changes->at[at[c]]);
        if (found == s->out->answers[i].count)
            return true;
    }
    return false;
}

static bool reaches(search *s, const uint32_t *at, uint32_t count)
{
    ck_assert_int_eq(plp_facts_copy(&s->facts, s->given, NULL), PALPATE_OK);
    for (uint32_t c = 0; c < count; c++)
        plp_cell_apply(&s->facts, &s->changes->at[at[c]]);
    s->out->evaluations++;
    ck_assert_int_eq(
        plp_decide(s->decision, &s->facts, &(plp_decide_options){.no_questions = true}, NULL),
        PALPATE_OK);
    return plp_subject_is_in(s->decision, s->options->subject) == s->options->want_in;
}

static void extend(search *s, uint32_t *at, uint32_t have, uint32_t want, uint32_t from)
{
    for (uint32_t i = from; i < s->changes->count && s->out->count < s->options->most_answers &&
                            s->out->evaluations < s->most;
         i++) {
        if (have > 0 && plp_changes_same_place(&s->changes->at[at[have - 1]], &s->changes->at[i]))
            continue;
        at[have] = i;
        if (holds_an_answer(s, at, have + 1))
            continue;
        if (have + 1 < want) {
            extend(s, at, have + 1, want, i + 1);
        } else if (reaches(s, at, have + 1)) {
            exhaustive_answer *answer = &s->out->answers[s->out->count++];
            answer->count = want;
            for (uint32_t c = 0; c < want; c++)
                answer->at[c] = at[c];
        }
    }
}

bool exhaustive_search(exhaustive *out, plp_decision *decision, const plp_facts *given,
                       const plp_changes *changes, const plp_flip_options *options, uint64_t most)
{
    search s = {out, decision, given, changes, options, most, {0}};
    uint32_t at[PLP_FLIP_CHANGES];
    *out = (exhaustive){.count = 0};
    ck_assert_uint_le(options->most_answers, EXHAUSTIVE_MOST);
    ck_assert_int_eq(plp_facts_begin(&s.facts, given->book, plp_memory_default(), NULL, NULL),
                     PALPATE_OK);
    bool already = reaches(&s, at, 0);
    for (uint32_t want = 1; !already && want <= options->most_changes; want++)
        extend(&s, at, 0, want, 0);
    plp_facts_end(&s.facts);
    return out->evaluations < most;
}
