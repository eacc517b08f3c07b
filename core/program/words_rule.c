/* SPDX-License-Identifier: MIT */
/* A rule as a sentence: "If …, then …." */
#include <string.h>
#include "program/words_parts.h"

void plp_words_actions(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out)
{
    for (uint32_t i = 0; i < rule->action_count; i++) {
        plp_buffer_puts(out, i > 0 ? "; " : "");
        plp_words_action(book, &rule->actions[i], out);
    }
}

/* A note that ends the sentence has a full stop within its quotation marks already. */
static void drop_second_stop(plp_buffer *out)
{
    static const char *const ends[] = {".\u201d.", ".\u201c.", ".\u00bb."};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t length = strlen(ends[i]);
        if (out->length >= length &&
            memcmp(out->bytes + out->length - length, ends[i], length) == 0) {
            out->length--;
            return;
        }
    }
}

void plp_words_rule(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out)
{
    bool always = rule->when->kind == PLP_TERM_ALWAYS;
    plp_buffer condition = plp_words_scratch(out), actions = plp_words_scratch(out);
    if (!always)
        plp_words_condition(book, rule->when, &condition);
    plp_words_actions(book, rule, &actions);
    if (always)
        plp_say_put(out, book, PLP_SAY_RULE_ALWAYS, plp_buffer_text(&actions), NULL);
    else
        plp_say_put(out, book, PLP_SAY_RULE_IF, plp_buffer_text(&condition),
                    plp_buffer_text(&actions));
    drop_second_stop(out);
    plp_words_drop(&actions, out);
    plp_words_drop(&condition, out);
}
