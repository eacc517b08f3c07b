/* SPDX-License-Identifier: MIT */
/* What became of cards. */
#include "report_parts.h"

#include <inttypes.h>
#include <string.h>

static const hooks_grouping groups[] = {
#define GROUP(by, title, sql) {by, title, sql},
#include "report_sql.def"
};

static const char *const usual[] = {"rule", "reason", "month"};

const char *hooks_report_by(size_t index)
{
    return index < sizeof groups / sizeof groups[0] ? groups[index].by : NULL;
}

/* ---- running
 * ----------------------------------------------------------------------------------------------------
 */

sqlite3_stmt *hooks_report_prepare(sqlite3 *file, const char *sql,
                                   const hooks_report_options *options, palpate_error *error)
{
    sqlite3_stmt *statement = NULL;

    if (sqlite3_prepare_v2(file, sql, -1, &statement, NULL) != SQLITE_OK) {
        hooks_store_told(file, "read", error);
        return NULL;
    }
    sqlite3_bind_text(statement, 1, options->since != NULL ? options->since : "", -1,
                      SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, options->until != NULL ? options->until : "9999", -1,
                      SQLITE_STATIC);
    return statement;
}

void hooks_report_take_row(sqlite3_stmt *statement, hooks_counts *out)
{
    out->name = (const char *)sqlite3_column_text(statement, 0);
    out->sent =
        sqlite3_column_type(statement, 1) == SQLITE_NULL ? -1 : sqlite3_column_int64(statement, 1);
    out->accepted = sqlite3_column_int64(statement, 2);
    out->overridden = sqlite3_column_int64(statement, 3);
}

static palpate_status write_group(sqlite3 *file, const hooks_grouping *group, const hooks_pen *pen,
                                  hooks_paper *paper, palpate_error *error)
{
    sqlite3_stmt *statement = hooks_report_prepare(file, group->sql, paper->options, error);
    size_t rows = 0;
    int code = SQLITE_DONE;
    hooks_counts one;

    if (statement == NULL)
        return error->status;
    pen->begin_group(paper, group);
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        hooks_report_take_row(statement, &one);
        pen->row(paper, &one);
        rows++;
    }
    pen->end_group(paper, rows);
    if (code != SQLITE_DONE)
        hooks_store_told(file, "read", error);
    sqlite3_finalize(statement);
    return error->status;
}

static bool is_usual(const hooks_grouping *group)
{
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++)
        if (strcmp(usual[i], group->by) == 0)
            return true;
    return false;
}

const hooks_grouping *hooks_report_wanted(const hooks_report_options *options, size_t index,
                                          bool *past)
{
    *past = index >= sizeof groups / sizeof groups[0];
    if (*past)
        return NULL;
    const hooks_grouping *group = &groups[index];
    bool wanted = options->by == NULL ? is_usual(group) : strcmp(options->by, group->by) == 0;
    return wanted ? group : NULL;
}

static palpate_status count_all(sqlite3 *file, hooks_paper *paper, palpate_error *error)
{
    static const char totals[] =
        "SELECT 'all', (SELECT count(*) FROM sendings WHERE at >= ?1 AND at < ?2), "
        "coalesce(sum(outcome = 'accepted'), 0), coalesce(sum(outcome = 'overridden'), 0) "
        "FROM feedback WHERE at >= ?1 AND at < ?2";
    sqlite3_stmt *statement = hooks_report_prepare(file, totals, paper->options, error);

    if (statement == NULL)
        return error->status;
    if (sqlite3_step(statement) == SQLITE_ROW)
        hooks_report_take_row(statement, &paper->total);
    else
        hooks_store_told(file, "read", error);
    paper->total.name = "all"; /* the statement's own goes with it */
    sqlite3_finalize(statement);
    return error->status;
}

static palpate_status write_all(sqlite3 *file, const hooks_pen *pen, hooks_paper *paper,
                                palpate_error *error)
{
    bool past = false;

    pen->begin(paper);
    for (size_t i = 0; error->status == PALPATE_OK && !past; i++) {
        const hooks_grouping *group = hooks_report_wanted(paper->options, i, &past);
        if (group != NULL)
            write_group(file, group, pen, paper, error);
    }
    pen->end(paper);
    return error->status;
}

void hooks_report_sum_up(const hooks_counts *total, hooks_text *out)
{
    int64_t reports = hooks_reports_of(total);

    hooks_text_printf(out, "%" PRId64 " card%s sent, %" PRId64 " report%s", total->sent,
                      total->sent == 1 ? "" : "s", reports, reports == 1 ? "" : "s");
    if (reports > 0)
        hooks_text_printf(
            out, ": %" PRId64 " accepted (%.1f %%), %" PRId64 " overridden (%.1f %%)",
            total->accepted, hooks_percent(total->accepted, reports), total->overridden,
            hooks_percent(total->overridden, reports));
}

void hooks_report_period(const hooks_report_options *options, hooks_text *out)
{
    if (options->since != NULL)
        hooks_text_printf(out, "from %.10s on", options->since);
    if (options->since != NULL && options->until != NULL)
        hooks_text_puts(out, ", ");
    if (options->until != NULL)
        hooks_text_printf(out, "before %.10s", options->until);
}

/* ---- the doors
 * --------------------------------------------------------------------------------------------------
 */

static palpate_status hand_out(hooks_text *text, palpate_write *write, void *context,
                               palpate_error *error)
{
    if (error->status == PALPATE_OK && text->failed)
        error->status = PALPATE_E_NOMEM;
    else if (error->status == PALPATE_OK && !write(context, hooks_text_string(text), text->length))
        error->status = PALPATE_E_WRITE;
    hooks_text_free(text);
    return error->status;
}

palpate_status hooks_report_write(const hooks_report_options *options, palpate_format format,
                                  palpate_write *write, void *context, palpate_error *error)
{
    sqlite3 *file = hooks_store_file(options->path, false, NULL, error);
    hooks_text out = {0};
    hooks_paper paper = {.out = &out, .options = options};

    if (file == NULL)
        return error->status;
    if (count_all(file, &paper, error) == PALPATE_OK) {
        if (format == PALPATE_FORMAT_SVG)
            hooks_report_draw(file, &paper, error);
        else
            write_all(file, format == PALPATE_FORMAT_JSON ? &hooks_json_pen : &hooks_text_pen,
                      &paper, error);
    }
    sqlite3_close(file);
    return hand_out(&out, write, context, error);
}

palpate_status hooks_report_export(const hooks_report_options *options, palpate_write *write,
                                   void *context, palpate_error *error)
{
    static const char sql[] =
        "SELECT json_object('at', f.at, 'service', f.service, 'card', f.card, 'outcome', "
        "f.outcome, "
        "'suggestions', json(f.suggestions), 'reason', f.code, 'system', f.system, 'comment', "
        "CASE WHEN ?3 THEN f.comment END, 'outcome_at', f.outcome_at, 'hook', c.hook, "
        "'disposition', "
        "c.disposition, 'digest', c.digest, 'rules', json(c.rules)) FROM feedback f LEFT JOIN "
        "cards c "
        "ON c.uuid = f.card WHERE f.at >= ?1 AND f.at < ?2 ORDER BY f.id";
    sqlite3 *file = hooks_store_file(options->path, false, NULL, error);
    sqlite3_stmt *statement = file != NULL ? hooks_report_prepare(file, sql, options, error) : NULL;
    int code = SQLITE_DONE;

    if (statement != NULL)
        sqlite3_bind_int(statement, 3, options->comments);
    while (statement != NULL && error->status == PALPATE_OK &&
           (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *line = (const char *)sqlite3_column_text(statement, 0);
        if (line == NULL || !write(context, line, strlen(line)) || !write(context, "\n", 1))
            error->status = PALPATE_E_WRITE;
    }
    if (error->status == PALPATE_OK && code != SQLITE_DONE)
        hooks_store_told(file, "read", error);
    sqlite3_finalize(statement);
    sqlite3_close(file);
    return error->status;
}

palpate_status hooks_report_retain(const hooks_report_options *options, uint64_t *deleted,
                                   palpate_error *error)
{
    static const char *const deletions[] = {
        "DELETE FROM feedback WHERE at >= ?1 AND at < ?2",
        "DELETE FROM sendings WHERE at >= ?1 AND at < ?2",
        "DELETE FROM calls WHERE at >= ?1 AND at < ?2",
        /* What nothing speaks of any more. */
        ("DELETE FROM cards WHERE uuid NOT IN "
         "(SELECT card FROM sendings UNION SELECT card FROM feedback)"),
        "DELETE FROM suggestions WHERE card NOT IN (SELECT uuid FROM cards)",
    };
    sqlite3 *file = hooks_store_file(options->path, false, NULL, error);

    *deleted = 0;
    if (file == NULL)
        return error->status;
    bool good = sqlite3_exec(file, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;
    for (size_t i = 0; good && i < sizeof deletions / sizeof deletions[0]; i++) {
        sqlite3_stmt *statement = hooks_report_prepare(file, deletions[i], options, error);
        good = statement != NULL && sqlite3_step(statement) == SQLITE_DONE;
        *deleted += good ? (uint64_t)sqlite3_changes(file) : 0;
        sqlite3_finalize(statement);
    }
    good = good && sqlite3_exec(file, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    if (!good) {
        *deleted = 0;
        hooks_store_told(file, "shorten", error);
    } else {
        /* Deleted pages are emptied, and the journal with them. */
        sqlite3_exec(file, "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)", NULL, NULL, NULL);
    }
    sqlite3_close(file);
    return error->status;
}
