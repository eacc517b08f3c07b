/* SPDX-License-Identifier: MIT */
/* Opening a rulebook: files, sandbox, linking, in this order; and freeing it. */
#include "base/error.h"
#include "rulebook/link.h"

#include <stdio.h>

/* Tell the caller that the findings have the reasons. */
static palpate_status report_findings(const palpate_findings *findings, palpate_error *error)
{
    size_t errors = palpate_findings_of(findings, PALPATE_ERROR);
    const palpate_finding *first = NULL;
    for (size_t i = 0; first == NULL && i < palpate_findings_count(findings); i++)
        if (palpate_findings_get(findings, i)->severity == PALPATE_ERROR)
            first = palpate_findings_get(findings, i);
    palpate_place place = {.line = 0};
    if (first != NULL) {
        snprintf(place.file, sizeof place.file, "%s", first->file);
        place.line = first->line;
        place.column = first->column;
    }
    return plp_fail(error, PALPATE_E_RULES, first != NULL ? first->code : NULL, &place, "%s%s",
                    first != NULL ? first->message : "the rules do not load",
                    errors > 1 ? " (and more errors)" : "");
}

static palpate_status load(plp_link *link, plp_rulebook *book, const plp_io *io,
                           palpate_error *error)
{
    plp_drafts drafts = {.first = NULL};
    palpate_status status =
        plp_files_read(&book->arena, link->load.limits, io, link->layers, link->layer_count,
                       link->wanted, link->load.findings, &book->files, &book->files_count, error);
    if (status != PALPATE_OK)
        return status;
    size_t refused = palpate_findings_of(link->load.findings, PALPATE_ERROR);
    link->load.files = book->files;
    link->load.file_count = book->files_count;
    link->load.skip_tests = link->wanted != NULL && link->wanted->skip_tests;
    link->drafts = &drafts;
    status = plp_sandbox_run(&link->load, &drafts, error);
    book->tests_skipped = link->load.skip_tests;
    /* A file that was refused before, by its name or size, is missing as well. */
    link->load.incomplete = drafts.incomplete || refused != 0;
    if (status == PALPATE_OK)
        status = plp_link_run(link);
    if (status == PALPATE_OK)
        status = plp_findings_complete(link->load.findings);
    if (status == PALPATE_E_NOMEM)
        return plp_fail_memory(error);
    if (status != PALPATE_OK)
        return status;
    plp_findings_sort(link->load.findings);
    if (palpate_findings_of(link->load.findings, PALPATE_ERROR) != 0)
        return report_findings(link->load.findings, error);
    return PALPATE_OK;
}

palpate_status plp_rulebook_open_for(const palpate_allocator *memory, const plp_limits *limits,
                                     const plp_io *io, const palpate_layer *layers,
                                     size_t layer_count, const plp_wanted *wanted,
                                     palpate_findings *findings, plp_rulebook **out,
                                     palpate_error *error)
{
    plp_arena scratch;
    plp_scan_line line = {.file = NULL};
    *out = NULL;
    if (layer_count == 0 || layer_count > 64)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "one to 64 layers of rules are needed");
    plp_rulebook *book = plp_memory_new(memory, sizeof *book);
    if (book == NULL)
        return plp_fail_memory(error);
    plp_arena_begin(&book->arena, memory);
    plp_arena_begin(&scratch, memory);
    plp_link link = {.load = {.memory = memory,
                              .limits = limits,
                              .io = io,
                              .findings = findings,
                              .arena = &scratch},
                     .book = book,
                     .layers = layers,
                     .layer_count = (uint32_t)layer_count,
                     .wanted = wanted,
                     .line = &line};
    palpate_status status = load(&link, book, io, error);
    plp_arena_end(&scratch);
    if (status == PALPATE_OK)
        *out = book;
    else
        plp_rulebook_free(book);
    return status;
}

palpate_status plp_rulebook_open(const palpate_allocator *memory, const plp_limits *limits,
                                 const plp_io *io, const palpate_layer *layers, size_t layer_count,
                                 palpate_findings *findings, plp_rulebook **out,
                                 palpate_error *error)
{
    return plp_rulebook_open_for(memory, limits, io, layers, layer_count, NULL, findings, out,
                                 error);
}

void plp_rulebook_free(plp_rulebook *book)
{
    if (book == NULL)
        return;
    const palpate_allocator *memory = book->arena.memory;
    plp_arena_end(&book->arena);
    plp_memory_free(memory, book, sizeof *book);
}
