/* SPDX-License-Identifier: MIT */
/* Findings: messages about rule files, collected, sorted by place, written as text or JSON.
 *
 * Invariants: at most limits.messages are kept (one more says how many were dropped); every text is valid UTF-8
 * without control bytes; sorted by file, line, column, code once plp_findings_sort was called; no two are equal.
 */
#ifndef PLP_BASE_FINDINGS_H
#define PLP_BASE_FINDINGS_H

#include "base/json_write.h"
#include "base/limits.h"
#include "base/memory.h"

/* A place in rule text: `file` counts the files of the rule set in the order in which they were read. */
typedef struct plp_place {
    uint32_t file; /* PLP_NO_FILE: none */
    uint32_t line;
    uint32_t column;
    uint32_t length;
} plp_place;

#define PLP_NO_FILE UINT32_MAX

palpate_findings *plp_findings_new(const palpate_allocator *memory, const plp_limits *limits); /* NULL: no memory */

/** Add a finding. Text is copied, cut and made safe. `file` and `source` may be NULL. `hint` may be NULL or "".
 * Adding never fails: out of memory is remembered, see plp_findings_complete. */
void plp_findings_add(palpate_findings *findings, palpate_severity severity, const char *code, const char *file,
                      uint32_t line, uint32_t column, uint32_t length, const char *source, size_t source_length,
                      const char *hint, const char *format, ...) __attribute__((format(printf, 11, 12)));
/** The list of those that the author accepts, whose hints are the reasons. NULL: no memory, which is remembered. */
palpate_findings *plp_findings_accepted(palpate_findings *findings);
void plp_findings_sort(palpate_findings *findings);
/** PALPATE_OK, or E_NOMEM if a finding could not be kept. */
palpate_status plp_findings_complete(const palpate_findings *findings);

/** The members "findings" and "silenced" of an open JSON object; an array; text. */
void plp_findings_put_members(plp_json_writer *writer, const palpate_findings *findings);
void plp_findings_put_json(plp_json_writer *writer, const palpate_findings *findings);
void plp_findings_put_text(plp_buffer *buffer, const palpate_findings *findings, const palpate_style *style);

#endif
