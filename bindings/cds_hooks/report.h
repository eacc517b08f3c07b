/* SPDX-License-Identifier: MIT */
/* What became of cards: how often they were followed, by rule, by reason and over time.
 *
 *   feedback file --counts--> groups of rows --> text · JSON (`palpate.feedback/1`) · SVG
 *
 * A card that nobody answered is not reported by clients: so the number of sendings stands beside
 * the answers, and rates are of the answers.
 */
#ifndef HOOKS_REPORT_H
#define HOOKS_REPORT_H

#include "palpate.h"

typedef struct hooks_report_options {
    const char *path;
    const char
        *by; /* "rule", "reason", "service", "day", "week", "month"; NULL: rule, reason and month */
    const char *since; /* "YYYY-MM-DD", the day counts; NULL: from the beginning */
    const char *until; /* the day does not count; NULL: to the end */
    bool comments;     /* of the export: with what people wrote, which may tell of patients */
    unsigned width;    /* of text, in columns */
    bool ascii;        /* no signs of our own beyond ASCII */
} hooks_report_options;

/** The words of `by`; NULL past the end. */
const char *hooks_report_by(size_t index);
/** Write the report: text, JSON or SVG. */
palpate_status hooks_report_write(const hooks_report_options *options, palpate_format format,
                                  palpate_write *write, void *context, palpate_error *error);
/** Write each report of feedback as one line of JSON, with the rules of its card. */
palpate_status hooks_report_export(const hooks_report_options *options, palpate_write *write,
                                   void *context, palpate_error *error);
/** Delete what was kept before `until`. `*deleted` counts rows. */
palpate_status hooks_report_retain(const hooks_report_options *options, uint64_t *deleted,
                                   palpate_error *error);

#endif
