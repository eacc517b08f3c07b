/* SPDX-License-Identifier: MIT */
/* Rule texts in memory for the tests of the rulebook. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "paths.h"
#include "rulebook/rules_text.h"

const char *rules_text_base(void)
{
    static char text[16 * 1024];
    char path[4096];
    if (text[0] == '\0') {
        FILE *file = fopen(source_path(path, sizeof path, "tests/cases/rulebook/base.lua"), "rb");
        ck_assert_ptr_nonnull(file);
        size_t length = fread(text, 1, sizeof text - 1, file);
        fclose(file);
        ck_assert(length > 0 && length < sizeof text - 1);
    }
    return text;
}

void rules_text_load_with(rules_text *rules, const palpate_allocator *memory, const char *text,
                          bool alone)
{
    const char *base = rules_text_base();
    palpate_rule_text texts[] = {{"x.lua", text, strlen(text)}, {"base.lua", base, strlen(base)}};
    palpate_layer layer = {.name = "test", .texts = texts, .text_count = alone ? 1 : 2};
    rules->error = (palpate_error)PALPATE_ERROR_INIT;
    rules->book = NULL;
    rules->findings = plp_findings_new(memory, &rules->limits);
    rules->status = PALPATE_E_NOMEM;
    if (rules->findings != NULL)
        rules->status = plp_rulebook_open(memory, &rules->limits, plp_io_system(), &layer, 1,
                                          rules->findings, &rules->book, &rules->error);
    ck_assert_int_eq(rules->status == PALPATE_OK, rules->book != NULL);
}

rules_text rules_text_load(const char *text)
{
    rules_text rules = {.limits = plp_limits_default()};
    rules_text_load_with(&rules, plp_memory_default(), text, false);
    return rules;
}

void rules_text_end(rules_text *rules)
{
    plp_rulebook_free(rules->book);
    palpate_findings_free(rules->findings);
    rules->book = NULL;
    rules->findings = NULL;
}

void rules_text_findings(const rules_text *rules, char *out, size_t size)
{
    size_t length = 0;
    out[0] = '\0';
    for (size_t i = 0; i < palpate_findings_count(rules->findings) && length < size; i++) {
        const palpate_finding *finding = palpate_findings_get(rules->findings, i);
        if (finding->line != 0)
            length += (size_t)snprintf(out + length, size - length, "%u:%u ", finding->line,
                                       finding->column);
        if (length < size)
            length += (size_t)snprintf(out + length, size - length, "%s: %s%s%s\n", finding->code,
                                       finding->message, finding->hint[0] != '\0' ? " | " : "",
                                       finding->hint);
    }
    ck_assert(length < size);
}
