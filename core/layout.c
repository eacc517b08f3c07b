/* SPDX-License-Identifier: MIT */
/* The public function that lays out rule files. */
#include "objects.h"

#include <string.h>
#include "base/error.h"
#include "rulebook/drafts.h"
#include "rulebook/format.h"

/* What one call works with. */
typedef struct plp_layout {
    palpate_layout_options options;
    const palpate_allocator *memory;
    plp_limits limits;
    plp_arena arena;
    palpate_findings *findings;
    plp_rule_file file;
    plp_buffer mended, laid;
} plp_layout;

static palpate_status begin(plp_layout *layout, const char *text, size_t length,
                            const palpate_layout_options *options, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    layout->options = (palpate_layout_options)PALPATE_LAYOUT_INIT;
    if (options != NULL)
        status = plp_struct_take(&layout->options, sizeof layout->options, options,
                                 "palpate_layout_options", error);
    layout->memory =
        layout->options.allocator != NULL ? layout->options.allocator : plp_memory_default();
    layout->limits = plp_limits_default();
    if (status == PALPATE_OK)
        status = plp_limits_apply(&layout->limits, layout->options.limits,
                                  layout->options.limit_count, error);
    plp_arena_begin(&layout->arena, layout->memory);
    size_t ceiling = (size_t)layout->limits.rule_file_bytes;
    plp_buffer_begin(&layout->mended, layout->memory, ceiling);
    plp_buffer_begin(&layout->laid, layout->memory, 8 * ceiling);
    if (status == PALPATE_OK && length > ceiling)
        status = plp_fail(error, PALPATE_E_LIMIT, "rule_file_bytes", NULL, "the file is too large");
    layout->file = (plp_rule_file){.path = layout->options.name != NULL ? layout->options.name : "",
                                   .bytes = text,
                                   .length = length};
    return status;
}

/* Is it a rule file? If not, the findings say why. */
static palpate_status check(plp_layout *layout, palpate_error *error)
{
    bool good = false;
    if (!plp_file_index(&layout->arena, &layout->file))
        return plp_fail_memory(error);
    layout->findings = plp_findings_new(layout->memory, &layout->limits);
    if (layout->findings == NULL)
        return plp_fail_memory(error);
    plp_load load = {.memory = layout->memory,
                     .limits = &layout->limits,
                     .findings = layout->findings,
                     .arena = &layout->arena,
                     .files = &layout->file,
                     .file_count = 1};
    palpate_status status = plp_sandbox_check(&load, 0, &good);
    if (status == PALPATE_OK)
        status = plp_findings_complete(layout->findings);
    if (status != PALPATE_OK)
        return plp_fail_memory(error);
    plp_findings_sort(layout->findings);
    return good ? PALPATE_OK
                : plp_fail(error, PALPATE_E_RULES, NULL, NULL, "%s is not a rule file",
                           layout->file.path[0] != '\0' ? layout->file.path : "this");
}

static palpate_status lay_out(plp_layout *layout, size_t *mended, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    size_t places = 0;
    if (layout->options.mend) {
        status = plp_format_mend(layout->memory, &layout->limits, &layout->file, &layout->mended,
                                 &places, error);
        layout->file.bytes = plp_buffer_text(&layout->mended);
        layout->file.length = layout->mended.length;
    }
    if (status == PALPATE_OK)
        status = check(layout, error);
    if (status == PALPATE_OK)
        status = plp_format(layout->memory, &layout->limits, &layout->file, &layout->laid, error);
    if (mended != NULL)
        *mended = status == PALPATE_OK ? places : 0;
    return status;
}

palpate_status palpate_layout(const char *text, size_t length,
                              const palpate_layout_options *options, size_t *mended,
                              palpate_findings **findings, palpate_write *write, void *context,
                              palpate_error *error)
{
    plp_layout layout = {.findings = NULL};
    if (mended != NULL)
        *mended = 0;
    if (findings != NULL)
        *findings = NULL;
    if (text == NULL && length > 0)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "palpate_layout needs a text");
    palpate_status status = begin(&layout, text != NULL ? text : "", length, options, error);
    if (status == PALPATE_OK)
        status = lay_out(&layout, mended, error);
    if (status == PALPATE_OK)
        status = plp_buffer_write(&layout.laid, write, context, error);
    if (status == PALPATE_E_RULES && findings != NULL) {
        *findings = layout.findings;
        layout.findings = NULL; /* handed over */
    }
    palpate_findings_free(layout.findings);
    plp_buffer_end(&layout.mended);
    plp_buffer_end(&layout.laid);
    plp_arena_end(&layout.arena);
    return status;
}
