/* SPDX-License-Identifier: MIT */
/* The slips that the scan tells about: one row each in slips.def, with code, message and hint. */
#ifndef PLP_RULEBOOK_SLIPS_H
#define PLP_RULEBOOK_SLIPS_H

#include "rulebook/files.h"

typedef enum plp_slip {
#define X(name, code, message, hint) PLP_SLIP_##name,
#include "rulebook/slips.def"
#undef X
    PLP_SLIP_COUNT
} plp_slip;

typedef struct plp_slip_row {
    const char *code, *message, *hint;
} plp_slip_row;

/** The row of a slip. */
const plp_slip_row *plp_slip_get(plp_slip slip);

/** Add the error of a slip at bytes `begin` to `end` of a file. The first %s of its message is the
 * text there, cut to a readable length; the second is `other`, which may be NULL if the message has
 * no second. */
void plp_slip_report(palpate_findings *findings, const plp_rule_file *file, plp_slip slip,
                     uint32_t begin, uint32_t end, const char *other);

/** As plp_slip_report, where the limit that was passed is the second %s. */
void plp_slip_report_limit(palpate_findings *findings, const plp_rule_file *file, plp_slip slip,
                           uint32_t begin, uint32_t end, uint64_t limit);

/** The line, from 1, in which a byte stands. */
uint32_t plp_file_line_of(const plp_rule_file *file, uint32_t offset);

#endif
