/* SPDX-License-Identifier: MIT */
/* What the files that write the report of feedback share.
 *
 *   report.c       the questions to the feedback file, and the doors
 *   report_rows.c  rows as text and as JSON
 *   report_svg.c   the picture
 */
#ifndef HOOKS_REPORT_PARTS_H
#define HOOKS_REPORT_PARTS_H

#include "report.h"
#include "store_file.h"
#include "text.h"

/* By what is counted. */
typedef struct hooks_grouping {
    const char *by, *title, *sql;
} hooks_grouping;

/* One row of a group. */
typedef struct hooks_counts {
    const char *name;
    int64_t sent; /* -1: has no meaning */
    int64_t accepted, overridden;
} hooks_counts;

/* How a format writes; each function adds to `out`. */
typedef struct hooks_pen {
    void (*begin)(hooks_text *out, const hooks_counts *total);
    void (*begin_group)(hooks_text *out, const hooks_grouping *group);
    void (*row)(hooks_text *out, const hooks_counts *row);
    void (*end_group)(hooks_text *out, size_t rows);
    void (*end)(hooks_text *out);
} hooks_pen;

static inline bool hooks_is_answered(const hooks_counts *row)
{
    return row->accepted + row->overridden > 0;
}

/* In percent. */
static inline double hooks_rate_of(const hooks_counts *row)
{
    return 100.0 * (double)row->accepted / (double)(row->accepted + row->overridden);
}

extern const hooks_pen hooks_text_pen, hooks_json_pen;

/** The grouping at `index` if the options want it; `*past` at the end of the table. */
const hooks_grouping *hooks_report_wanted(const hooks_report_options *options, size_t index,
                                          bool *past);
/** A question whose parameters are the days of the options; NULL: told. */
sqlite3_stmt *hooks_report_prepare(sqlite3 *file, const char *sql,
                                   const hooks_report_options *options, palpate_error *error);
void hooks_report_take_row(sqlite3_stmt *statement, hooks_counts *out);

/** The picture of all groups that the options want. */
palpate_status hooks_report_draw(sqlite3 *file, const hooks_report_options *options,
                                 hooks_text *out, palpate_error *error);

#endif
