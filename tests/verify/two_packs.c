/* SPDX-License-Identifier: MIT */
/* Opening a small rule set. */
#include "two_packs.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

palpate_engine *two_packs_open_in(const palpate_allocator *memory, const char *facts,
                                  const char *catalogue, const char *rules)
{
    palpate_engine *engine = NULL;
    palpate_findings *findings = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    char text[16384];
    const char *later = strstr(rules, LATER);
    int first_rules = (int)(later != NULL ? (size_t)(later - rules) : strlen(rules));
    int length = snprintf(text, sizeof text, "phase \"techniques\"\n%.*s", first_rules, rules);
    ck_assert_int_lt(length, (int)sizeof text);
    const palpate_rule_text texts[] = {{"facts.lua", facts, strlen(facts)},
                                       {"catalogue.lua", catalogue, strlen(catalogue)},
                                       {"rules.lua", text, strlen(text)},
                                       {"later.lua", later, later != NULL ? strlen(later) : 0}};
    palpate_layer layer = {.name = "test", .texts = texts, .text_count = later != NULL ? 4 : 3};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.allocator = memory;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_status status = palpate_engine_open(&options, &engine, &findings, &error);
    const palpate_finding *first = palpate_findings_get(findings, 0);
    ck_assert_msg(status == PALPATE_OK, "%s %s", error.detail, first != NULL ? first->message : "");
    return engine;
}

palpate_engine *two_packs_open(const char *facts, const char *catalogue, const char *rules)
{
    return two_packs_open_in(NULL, facts, catalogue, rules);
}
