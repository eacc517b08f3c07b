/* SPDX-License-Identifier: MIT */
/* Reading the values of keys: conditions, and what a rule says of itself. */
#include "rulebook/keys_parts.h"

#include <string.h>

PLP_KEY_READER(CONDITION)
{
    plp_phase phase = link->owner->word == PLP_WORD_INVARIANT ? PLP_PHASE_FINISHED
                      : link->owner->word == PLP_WORD_RULE    ? link->owner->phase
                                                              : PLP_PHASE_SAFETY;
    *(const plp_term **)plp_key_field(item, row) = plp_link_condition(link, draft, phase);
}

PLP_KEY_READER(PLAN)
{
    (void)row;
    plp_link_plan(link, item, draft);
}

PLP_KEY_READER(REVIEWED)
{
    static const char *const keys[] = {"by", "on"};
    plp_rule *rule = item;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0 || draft->pair_count < 2) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "reviewed = { by = \"…\", on = \"2026-11-30\" }");
        return;
    }
    plp_keys_check(link, draft, row->key, keys, 2);
    plp_draft *by = plp_draft_get(draft, "by"), *on = plp_draft_get(draft, "on");
    if (by != NULL && on != NULL) {
        rule->reviewed_by = plp_keys_text(link, by, "by");
        plp_keys_date(link, on, "on", &rule->reviewed_on);
    }
}

PLP_KEY_READER(SILENCE)
{
    plp_silences *out = plp_key_field(item, row);
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "silence = { [\"finding-code\"] = \"reason\" }");
        return;
    }
    plp_silence *silences = plp_link_new(link, draft->pair_count, sizeof *silences);
    for (uint32_t i = 0; silences != NULL && i < draft->pair_count; i++) {
        silences[i].code =
            plp_arena_text(&link->book->arena, draft->pairs[i].key, strlen(draft->pairs[i].key));
        silences[i].reason = plp_keys_text(link, draft->pairs[i].value, draft->pairs[i].key);
        link->out_of_memory = link->out_of_memory || silences[i].code == NULL;
        const char *reason = silences[i].reason;
        if (reason != NULL && reason[0] != '\0' && reason[strspn(reason, " ")] == '\0')
            plp_link_error_at(link, draft->pairs[i].value, NULL, "wrong-type", NULL,
                              "a silence wants its reason");
    }
    out->at = silences;
    out->count = silences != NULL ? draft->pair_count : 0;
}
