/* SPDX-License-Identifier: MIT */
/* What became of cards. */
#include "report.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "store_file.h"
#include "text.h"

typedef struct grouping {
    const char *by, *title, *sql;
} grouping;

static const grouping groups[] = {
#define GROUP(by, title, sql) {by, title, sql},
#include "report_sql.def"
};

static const char *const usual[] = {"rule", "reason", "month"};

const char *hooks_report_by(size_t index)
{
    return index < sizeof groups / sizeof groups[0] ? groups[index].by : NULL;
}

/* One row of a group. */
typedef struct counts {
    const char *name;
    int64_t sent; /* -1: has no meaning */
    int64_t accepted, overridden;
} counts;

/* How a format writes; each function adds to `out`. */
typedef struct pen {
    void (*begin)(hooks_text *out, const counts *total);
    void (*begin_group)(hooks_text *out, const grouping *group);
    void (*row)(hooks_text *out, const counts *row);
    void (*end_group)(hooks_text *out, size_t rows);
    void (*end)(hooks_text *out);
} pen;

static double rate_of(const counts *row)
{
    return 100.0 * (double)row->accepted / (double)(row->accepted + row->overridden);
}

static bool is_answered(const counts *row)
{
    return row->accepted + row->overridden > 0;
}

/* ---- text
 * -------------------------------------------------------------------------------------------------------
 */

#define NAME_WIDTH 44

static void text_row(hooks_text *out, const counts *row)
{
    size_t width = 0;

    hooks_text_puts(out, "  ");
    for (const char *at = row->name; *at != '\0'; at++) {
        width += ((unsigned char)*at & 0xC0) != 0x80;
        if (width > NAME_WIDTH)
            break;
        hooks_text_put(out, at, 1);
    }
    while (width++ < NAME_WIDTH)
        hooks_text_puts(out, " ");
    if (row->sent >= 0)
        hooks_text_printf(out, " %8" PRId64, row->sent);
    else
        hooks_text_puts(out, "         ");
    hooks_text_printf(out, " %8" PRId64 " %10" PRId64, row->accepted, row->overridden);
    if (is_answered(row) && row->sent >= 0)
        hooks_text_printf(out, " %8.1f %%", rate_of(row));
    hooks_text_puts(out, "\n");
}

static void text_begin(hooks_text *out, const counts *total)
{
    hooks_text_printf(out, "%" PRId64 " cards sent, %" PRId64 " reports of what became of them\n",
                      total->sent, total->accepted + total->overridden);
    text_row(out, total);
}

static void text_group(hooks_text *out, const grouping *group)
{
    hooks_text_printf(out, "\n%-46s %8s %8s %10s %10s\n", group->title,
                      strcmp(group->by, "reason") == 0 ? "" : "sent", "accepted", "overridden",
                      strcmp(group->by, "reason") == 0 ? "" : "accepted");
}

static void text_end_group(hooks_text *out, size_t rows)
{
    if (rows == 0)
        hooks_text_puts(out, "  nothing yet\n");
}

static void end_nothing(hooks_text *out)
{
    (void)out;
}

/* ---- JSON
 * -------------------------------------------------------------------------------------------------------
 */

static void json_numbers(hooks_text *out, const counts *row)
{
    if (row->sent >= 0) {
        hooks_text_key(out, "sent");
        hooks_text_printf(out, "%" PRId64, row->sent);
    }
    hooks_text_key(out, "accepted");
    hooks_text_printf(out, "%" PRId64 ",\"overridden\":%" PRId64, row->accepted, row->overridden);
    if (is_answered(row) && row->sent >= 0)
        hooks_text_printf(out, ",\"acceptance\":%.4f,\"override\":%.4f", rate_of(row) / 100,
                          1 - rate_of(row) / 100);
}

static void json_row(hooks_text *out, const counts *row)
{
    char last = out->length > 0 ? out->bytes[out->length - 1] : ' ';

    hooks_text_puts(out, last == '[' ? "{" : ",{");
    hooks_text_member(out, "name", row->name);
    json_numbers(out, row);
    hooks_text_puts(out, "}");
}

static void json_begin(hooks_text *out, const counts *total)
{
    hooks_text_puts(out, "{\"format\":\"palpate.feedback/1\",\"total\":{");
    json_numbers(out, total);
    hooks_text_puts(out, "},\"groups\":[");
}

static void json_group(hooks_text *out, const grouping *group)
{
    char last = out->length > 0 ? out->bytes[out->length - 1] : ' ';

    hooks_text_puts(out, last == '[' ? "{" : ",{");
    hooks_text_member(out, "by", group->by);
    hooks_text_member(out, "title", group->title);
    hooks_text_key(out, "rows");
    hooks_text_puts(out, "[");
}

static void json_end_group(hooks_text *out, size_t rows)
{
    (void)rows;
    hooks_text_puts(out, "]}");
}

static void json_end(hooks_text *out)
{
    hooks_text_puts(out, "]}\n");
}

static const pen text_writer = {text_begin, text_group, text_row, text_end_group, end_nothing};
static const pen json_writer = {json_begin, json_group, json_row, json_end_group, json_end};

/* ---- running
 * ----------------------------------------------------------------------------------------------------
 */

static sqlite3_stmt *prepare(sqlite3 *file, const char *sql, const hooks_report_options *options,
                             palpate_error *error)
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

static void take_row(sqlite3_stmt *statement, counts *out)
{
    out->name = (const char *)sqlite3_column_text(statement, 0);
    out->sent =
        sqlite3_column_type(statement, 1) == SQLITE_NULL ? -1 : sqlite3_column_int64(statement, 1);
    out->accepted = sqlite3_column_int64(statement, 2);
    out->overridden = sqlite3_column_int64(statement, 3);
}

static palpate_status write_group(sqlite3 *file, const grouping *group,
                                  const hooks_report_options *options, const pen *writer,
                                  hooks_text *out, palpate_error *error)
{
    sqlite3_stmt *statement = prepare(file, group->sql, options, error);
    size_t rows = 0;
    int code = SQLITE_DONE;
    counts one;

    if (statement == NULL)
        return error->status;
    writer->begin_group(out, group);
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        take_row(statement, &one);
        writer->row(out, &one);
        rows++;
    }
    writer->end_group(out, rows);
    if (code != SQLITE_DONE)
        hooks_store_told(file, "read", error);
    sqlite3_finalize(statement);
    return error->status;
}

static bool is_wanted(const grouping *group, const char *by)
{
    for (size_t i = 0; by == NULL && i < sizeof usual / sizeof usual[0]; i++)
        if (strcmp(usual[i], group->by) == 0)
            return true;
    return by != NULL && strcmp(by, group->by) == 0;
}

static palpate_status write_all(sqlite3 *file, const hooks_report_options *options,
                                const pen *writer, hooks_text *out, palpate_error *error)
{
    static const char totals[] =
        "SELECT 'all', (SELECT count(*) FROM sendings WHERE at >= ?1 AND at < ?2), "
        "coalesce(sum(outcome = 'accepted'), 0), coalesce(sum(outcome = 'overridden'), 0) "
        "FROM feedback WHERE at >= ?1 AND at < ?2";
    sqlite3_stmt *statement = prepare(file, totals, options, error);
    counts total = {"all", 0, 0, 0};

    if (statement == NULL)
        return error->status;
    if (sqlite3_step(statement) == SQLITE_ROW) {
        take_row(statement, &total);
        writer->begin(out, &total);
    } else {
        hooks_store_told(file, "read", error);
    }
    sqlite3_finalize(statement);
    for (size_t i = 0; error->status == PALPATE_OK && i < sizeof groups / sizeof groups[0]; i++)
        if (is_wanted(&groups[i], options->by))
            write_group(file, &groups[i], options, writer, out, error);
    writer->end(out);
    return error->status;
}

/* ---- SVG
 * --------------------------------------------------------------------------------------------------------
 */

#define ROW_HEIGHT 22
#define BARS_X 330
#define BARS_WIDTH 420
#define SVG_ROWS_MOST 200

/* Bars are drawn while rows come; the height is known at the end, so the head is put in front then.
 */
typedef struct drawing {
    hooks_text body;
    int64_t y, most;
} drawing;

static void put_xml(hooks_text *out, const char *text, size_t most)
{
    for (; *text != '\0' && most > 0; text++) {
        const char *name = *text == '<'   ? "&lt;"
                           : *text == '&' ? "&amp;"
                           : *text == '"' ? "&quot;"
                                          : NULL;
        if (name != NULL)
            hooks_text_puts(out, name);
        else if ((unsigned char)*text >= 0x20)
            hooks_text_put(out, text, 1);
        most -= ((unsigned char)text[1] & 0xC0) != 0x80;
    }
}

static void put_label(drawing *on, int64_t x, const char *anchor, const char *text)
{
    hooks_text_printf(&on->body, "<text x=\"%" PRId64 "\" y=\"%" PRId64 "\" text-anchor=\"%s\">", x,
                      on->y + 15, anchor);
    put_xml(&on->body, text, 46);
    hooks_text_puts(&on->body, "</text>\n");
}

static void put_bar(drawing *on, const char *class, int64_t from, int64_t length, const char *what,
                    int64_t count)
{
    if (count == 0)
        return;
    hooks_text_printf(&on->body,
                      "<rect class=\"%s\" x=\"%" PRId64 "\" y=\"%" PRId64 "\" width=\"%" PRId64
                      "\" height=\"%d\"><title>%" PRId64 " %s</title></rect>\n",
                      class, from, on->y + 3, length, ROW_HEIGHT - 6, count, what);
}

static void draw_row(drawing *on, const counts *row)
{
    int64_t accepted = row->accepted * BARS_WIDTH / on->most,
            overridden = row->overridden * BARS_WIDTH / on->most;
    char numbers[96];

    put_label(on, BARS_X - 10, "end", row->name);
    put_bar(on, "accepted", BARS_X, accepted, "accepted", row->accepted);
    put_bar(on, "overridden", BARS_X + accepted, overridden, "overridden", row->overridden);
    if (row->sent >= 0 && is_answered(row))
        snprintf(numbers, sizeof numbers, "%.0f %% of %" PRId64, rate_of(row),
                 row->accepted + row->overridden);
    else
        snprintf(numbers, sizeof numbers, "%" PRId64, row->accepted + row->overridden);
    put_label(on, BARS_X + accepted + overridden + 8, "start", numbers);
    on->y += ROW_HEIGHT;
}

static palpate_status draw_group(sqlite3 *file, const grouping *group,
                                 const hooks_report_options *options, drawing *on,
                                 palpate_error *error)
{
    sqlite3_stmt *statement = prepare(file, group->sql, options, error);
    int64_t rows = 0;
    counts one;

    if (statement == NULL)
        return error->status;
    on->most = 1;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        take_row(statement, &one);
        if (one.accepted + one.overridden > on->most)
            on->most = one.accepted + one.overridden;
    }
    sqlite3_reset(statement);
    on->y += ROW_HEIGHT;
    hooks_text_printf(&on->body, "<text class=\"title\" x=\"20\" y=\"%" PRId64 "\">%s</text>\n",
                      on->y + 15, group->title);
    on->y += ROW_HEIGHT + 4;
    for (; rows < SVG_ROWS_MOST && sqlite3_step(statement) == SQLITE_ROW; rows++) {
        take_row(statement, &one);
        draw_row(on, &one);
    }
    if (rows == 0) {
        put_label(on, 20, "start", "nothing yet");
        on->y += ROW_HEIGHT;
    }
    sqlite3_finalize(statement);
    return PALPATE_OK;
}

static palpate_status draw_all(sqlite3 *file, const hooks_report_options *options, hooks_text *out,
                               palpate_error *error)
{
    drawing on = {.y = 40};

    for (size_t i = 0; error->status == PALPATE_OK && i < sizeof groups / sizeof groups[0]; i++)
        if (is_wanted(&groups[i], options->by))
            draw_group(file, &groups[i], options, &on, error);
    hooks_text_printf(out,
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"%" PRId64
                      "\" viewBox=\"0 0 900 %" PRId64 "\" role=\"img\">\n",
                      on.y + 20, on.y + 20);
    hooks_text_puts(
        out, "<title>What became of cards</title>\n<style>text{font:13px sans-serif;fill:#1b2733}"
             ".title{font-weight:bold;font-size:15px}.accepted{fill:#1f6f54}"
             ".overridden{fill:url(#hatch);stroke:#8a3b12}</style>\n"
             "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
             "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fbe9df\"/>"
             "<rect width=\"2\" height=\"6\" fill=\"#8a3b12\"/></pattern></defs>\n"
             "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
             "<rect class=\"accepted\" x=\"20\" y=\"18\" width=\"14\" height=\"14\"/>"
             "<text x=\"40\" y=\"30\">accepted</text>"
             "<rect class=\"overridden\" x=\"120\" y=\"18\" width=\"14\" height=\"14\"/>"
             "<text x=\"140\" y=\"30\">overridden</text>\n");
    hooks_text_put(out, hooks_text_string(&on.body), on.body.length);
    hooks_text_puts(out, "</svg>\n");
    out->failed = out->failed || on.body.failed;
    hooks_text_free(&on.body);
    return error->status;
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

    if (file == NULL)
        return error->status;
    if (format == PALPATE_FORMAT_SVG)
        draw_all(file, options, &out, error);
    else
        write_all(file, options, format == PALPATE_FORMAT_JSON ? &json_writer : &text_writer, &out,
                  error);
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
    sqlite3_stmt *statement = file != NULL ? prepare(file, sql, options, error) : NULL;
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
        "DELETE FROM cards WHERE uuid NOT IN (SELECT card FROM sendings UNION SELECT card FROM "
        "feedback)",
        "DELETE FROM suggestions WHERE card NOT IN (SELECT uuid FROM cards)",
    };
    sqlite3 *file = hooks_store_file(options->path, false, NULL, error);

    *deleted = 0;
    if (file == NULL)
        return error->status;
    bool good = sqlite3_exec(file, "BEGIN IMMEDIATE", NULL, NULL, NULL) == SQLITE_OK;
    for (size_t i = 0; good && i < sizeof deletions / sizeof deletions[0]; i++) {
        sqlite3_stmt *statement = prepare(file, deletions[i], options, error);
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
