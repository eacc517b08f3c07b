/* SPDX-License-Identifier: MIT */
/* The report in a build without SQLite. */
#include <stdio.h>
#include "report.h"

const char *hooks_report_by(size_t index)
{
    (void)index;
    return NULL;
}

static palpate_status refuse(palpate_error *error)
{
    error->status = PALPATE_E_USAGE;
    snprintf(error->detail, sizeof error->detail, "this palpate was built without SQLite");
    snprintf(error->hint, sizeof error->hint, "configure --with-http --with-sqlite");
    return error->status;
}

palpate_status hooks_report_write(const hooks_report_options *options, palpate_format format,
                                  palpate_write *write, void *context, palpate_error *error)
{
    (void)options, (void)format, (void)write, (void)context;
    return refuse(error);
}

palpate_status hooks_report_export(const hooks_report_options *options, palpate_write *write,
                                   void *context, palpate_error *error)
{
    (void)options, (void)write, (void)context;
    return refuse(error);
}

palpate_status hooks_report_retain(const hooks_report_options *options, uint64_t *deleted,
                                   palpate_error *error)
{
    (void)options;
    *deleted = 0;
    return refuse(error);
}
