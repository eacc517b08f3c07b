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

/* What is written, and of what. */
typedef struct hooks_paper {
    hooks_text *out;
    const hooks_report_options *options;
    hooks_counts total;
} hooks_paper;

/* How a format writes; each function adds to the paper's text. */
typedef struct hooks_pen {
    void (*begin)(hooks_paper *paper);
    void (*begin_group)(hooks_paper *paper, const hooks_grouping *group);
    void (*row)(hooks_paper *paper, const hooks_counts *row);
    void (*end_group)(hooks_paper *paper, size_t rows);
    void (*end)(hooks_paper *paper);
} hooks_pen;

static inline int64_t hooks_reports_of(const hooks_counts *row)
{
    return row->accepted + row->overridden;
}

/* A part in percent; 0 of nothing. */
static inline double hooks_percent(int64_t part, int64_t whole)
{
    return whole > 0 ? 100.0 * (double)part / (double)whole : 0;
}

/* Of what a row's overriding is a part: of its own reports, or where only overriding is counted, of all of it. */
static inline int64_t hooks_whole_of(const hooks_counts *row, const hooks_counts *total)
{
    return row->sent >= 0 ? hooks_reports_of(row) : total->overridden;
}

extern const hooks_pen hooks_text_pen, hooks_json_pen;

/** The grouping at `index` if the options want it; `*past` at the end of the table. */
const hooks_grouping *hooks_report_wanted(const hooks_report_options *options, size_t index,
                                          bool *past);
/** A question whose parameters are the days of the options; NULL: told. */
sqlite3_stmt *hooks_report_prepare(sqlite3 *file, const char *sql,
                                   const hooks_report_options *options, palpate_error *error);
void hooks_report_take_row(sqlite3_stmt *statement, hooks_counts *out);

/** "40 cards sent, 26 reports: 11 accepted (42.3 %), 15 overridden (57.7 %)" */
void hooks_report_sum_up(const hooks_counts *total, hooks_text *out);
/** "from 2026-01-01 on, before 2027-01-01"; nothing where no day was named. */
void hooks_report_period(const hooks_report_options *options, hooks_text *out);
/** The picture of all groups that the options want. */
palpate_status hooks_report_draw(sqlite3 *file, hooks_paper *paper, palpate_error *error);

#endif
