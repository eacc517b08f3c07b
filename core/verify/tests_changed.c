/* SPDX-License-Identifier: MIT */
/* Tests of lower layers that a higher layer changes on purpose: is there a word of it that the plan
 * rests on? */
#include "verify/tests.h"

#include "plan/layered.h"

typedef struct finding {
    const plp_decision *decision;
    const plp_rulebook *book;
    uint32_t layer; /* of the test */
    plp_changed_by *out;
    uint32_t count, most;
} finding;

static void add(finding *at, const char *kind, const char *id, uint32_t layer, plp_place place)
{
    for (uint32_t i = 0; i < at->count; i++)
        if (at->out[i].place.file == place.file && at->out[i].place.line == place.line)
            return;
    if (at->count < at->most)
        at->out[at->count++] = (plp_changed_by){kind, id, layer, place};
}

/* A condition comes to something else than it would below, even where the rule does not speak. */
static bool turns(const plp_decision *decision, const plp_layer_change *change)
{
    for (uint32_t i = 0; i < change->twin_count; i++)
        if (plp_decision_truth(decision, change->twins[i].now) !=
            plp_decision_truth(decision, change->twins[i].was))
            return true;
    return false;
}

static bool rests_on(const plp_decision *decision, const plp_layer_change *change)
{
    return change->speaks && (turns(decision, change) || plp_shows_change(decision, change));
}

/* Unless it would have been false all the same. */
static bool would_matter(const plp_decision *decision, const plp_disabled *disabled)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    return plp_decision_truth(decision, book->rules[disabled->rule].when) != PLP_FALSE;
}

static void look(finding *at)
{
    const plp_rulebook *book = at->book;
    for (uint32_t i = 0; i < book->changes_count; i++) {
        const plp_layer_change *change = &book->changes[i];
        if (change->layer > at->layer && rests_on(at->decision, change))
            add(at, plp_word_text(change->word), change->id, change->layer, change->place);
    }
    for (uint32_t i = 0; i < book->disabled_count; i++) {
        const plp_disabled *disabled = &book->disabled[i];
        if (disabled->layer > at->layer && would_matter(at->decision, disabled))
            add(at, "rule", book->rules[disabled->rule].id, disabled->layer, disabled->place);
    }
    for (uint32_t i = 0; i < at->decision->fired_count; i++) {
        const plp_rule *rule = &book->rules[at->decision->fired[i]];
        if (rule->layer > at->layer)
            add(at, "rule", rule->id, rule->layer, rule->place);
    }
}

uint32_t plp_test_changed_by(const plp_decision *decision, const plp_decision *after,
                             const plp_test *test, plp_changed_by *out, uint32_t most)
{
    finding at = {.decision = decision,
                  .book = plp_program_book(decision->program),
                  .layer = test->layer,
                  .out = out,
                  .most = most};
    look(&at);
    at.decision = after;
    if (after != NULL)
        look(&at);
    return at.count;
}
