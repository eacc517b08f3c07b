/* SPDX-License-Identifier: MIT */
/* Causes: which rule and criterion make two decisions differ about a subject. */
#include "explore/cause.h"

#include "explore/criteria.h"
#include "program/words.h"
#include "program/phrases.h"

#define DEPTH_MAX 128

static const plp_term *changed_leaf(const plp_decision *before, const plp_decision *after,
                                    const plp_term *term, unsigned depth)
{
    const plp_rulebook *book = plp_decision_book(after);
    uint32_t parts = plp_criterion_parts(book, term);
    if (plp_decision_truth(before, term) == plp_decision_truth(after, term))
        return NULL;
    if (parts == 0)
        return term;
    for (uint32_t p = 0; p < parts && depth < DEPTH_MAX; p++) {
        const plp_term *leaf =
            changed_leaf(before, after, plp_criterion_part(book, term, p), depth + 1);
        if (leaf != NULL)
            return leaf;
    }
    return NULL;
}

static bool speaks_about(const plp_decision *decision, plp_subject subject, const plp_rule *rule)
{
    for (uint32_t a = 0; a < rule->action_count; a++) {
        if (plp_subject_side(decision, subject, &rule->actions[a]) != 0)
            return true;
    }
    return false;
}

static uint32_t changed_rule(const plp_decision *before, const plp_decision *after,
                             plp_subject subject)
{
    const plp_rulebook *book = plp_decision_book(after);
    if (subject.kind == PLP_SUBJECT_RULE)
        return subject.index;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        bool changed = (before->rules[r] == PLP_TRUE) != (after->rules[r] == PLP_TRUE);
        if (changed && (speaks_about(after, subject, &book->rules[r]) ||
                        speaks_about(before, subject, &book->rules[r])))
            return r;
    }
    return PLP_NONE;
}

plp_cause plp_cause_find(const plp_decision *before, const plp_decision *after, plp_subject subject)
{
    const plp_rulebook *book = plp_decision_book(after);
    plp_cause cause = {
        .rule = changed_rule(before, after, subject), .leaf = NULL, .through = PLP_THROUGH_RULE};
    if (cause.rule != PLP_NONE)
        cause.leaf = changed_leaf(before, after, book->rules[cause.rule].when, 0);
    else if (subject.kind == PLP_SUBJECT_DISPOSITION &&
             before->safety_unknown != after->safety_unknown)
        cause.through = PLP_THROUGH_SAFETY_SCREEN;
    else if (before->disposition != after->disposition && subject.kind != PLP_SUBJECT_DISPOSITION)
        cause.through = PLP_THROUGH_DISPOSITION;
    else
        cause.through = PLP_THROUGH_PLAN;
    return cause;
}

static void put_through(const plp_cause *cause, const plp_decision *before,
                        const plp_decision *after, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(after);
    if (cause->through == PLP_THROUGH_DISPOSITION)
        plp_say_put(out, book, PLP_SAY_CAUSE_DISPOSITION,
                    plp_words_level(book, before->disposition),
                    plp_words_level(book, after->disposition));
    else if (cause->through == PLP_THROUGH_SAFETY_SCREEN)
        plp_buffer_puts(out, plp_say(book, after->safety_unknown ? PLP_SAY_CAUSE_SCREEN_OPEN
                                                                 : PLP_SAY_CAUSE_SCREEN_DONE));
    else
        plp_buffer_puts(out, plp_say(book, PLP_SAY_CAUSE_PLAN));
}

void plp_cause_put_text(const plp_cause *cause, const plp_decision *before,
                        const plp_decision *after, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(after);
    if (cause->rule == PLP_NONE) {
        put_through(cause, before, after, out);
        return;
    }
    const plp_rule *rule = &book->rules[cause->rule];
    if (cause->leaf != NULL) {
        plp_words_subject(book, cause->leaf, out);
        plp_buffer_putc(out, ' ');
        plp_words_test(book, cause->leaf, out);
        plp_truth now = plp_decision_truth(after, cause->leaf);
        bool was = plp_decision_truth(before, cause->leaf) == PLP_TRUE;
        const char *rest = plp_say_until(out, book,
                                         now == PLP_TRUE    ? PLP_SAY_CAUSE_YES
                                         : now != PLP_FALSE ? PLP_SAY_CAUSE_OPEN
                                         : was              ? PLP_SAY_CAUSE_NO_LONGER
                                                            : PLP_SAY_CAUSE_NO);
        plp_criterion_put_value(after, cause->leaf, true, out);
        plp_buffer_puts(out, rest);
    }
    plp_buffer_printf(out, "%s (%s:%u)", rule->id, book->files[rule->place.file].path,
                      rule->place.line);
}

void plp_cause_put_json(const plp_cause *cause, const plp_decision *before,
                        const plp_decision *after, plp_json_writer *out)
{
    static const char *const through[] = {"rule", "disposition", "safety_screen", "plan"};
    const plp_rulebook *book = plp_decision_book(after);
    plp_buffer text;
    plp_buffer_begin(&text, out->buffer->memory, out->buffer->ceiling);
    plp_json_object(out);
    plp_json_key(out, "through");
    plp_json_string(out, through[cause->through]);
    if (cause->rule != PLP_NONE) {
        const plp_rule *rule = &book->rules[cause->rule];
        plp_json_key(out, "rule");
        plp_json_string(out, rule->id);
        plp_buffer_printf(&text, "%s:%u", book->files[rule->place.file].path, rule->place.line);
        plp_json_key(out, "at");
        plp_json_string(out, plp_buffer_text(&text));
    }
    if (cause->leaf != NULL) {
        uint32_t fact = plp_words_fact(book, cause->leaf);
        plp_json_key(out, "fact");
        plp_json_string(out, fact == PLP_NONE ? NULL : book->facts[fact].id);
        text.length = 0;
        plp_words_test(book, cause->leaf, &text);
        plp_json_key(out, "test");
        plp_json_string(out, plp_buffer_text(&text));
        text.length = 0;
        plp_criterion_put_value(before, cause->leaf, false, &text);
        plp_json_key(out, "from");
        plp_json_part(out, &text);
        text.length = 0;
        plp_criterion_put_value(after, cause->leaf, false, &text);
        plp_json_key(out, "to");
        plp_json_part(out, &text);
    }
    plp_json_close(out);
    plp_buffer_pass(out->buffer, &text);
    plp_buffer_end(&text);
}
