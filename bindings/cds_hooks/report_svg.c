/* SPDX-License-Identifier: MIT */
/* What became of cards, as a picture: a bar for each row. */
#include "report_parts.h"

#include <inttypes.h>
#include <stdio.h>

#define ROW_HEIGHT 22
#define BARS_X 330
#define BARS_WIDTH 380
#define SVG_ROWS_MOST 200
#define LABEL_MOST 42 /* characters */

/* Bars are drawn while rows come; the height is known at the end, so the head is put in front then.
 */
typedef struct drawing {
    hooks_text body;
    const hooks_counts *total;
    int64_t y, most;
} drawing;

static bool begins_character(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

/* At most so many characters; what is cut ends with a sign. */
static void put_xml(hooks_text *out, const char *text, size_t most)
{
    size_t left = 0;

    for (const char *at = text; *at != '\0'; at++)
        left += begins_character(*at);
    bool cut = left > most;
    left = cut ? most - 1 : left;
    for (; *text != '\0'; text++) {
        const char *name = *text == '<'   ? "&lt;"
                           : *text == '&' ? "&amp;"
                           : *text == '"' ? "&quot;"
                                          : NULL;
        if (begins_character(*text) && left-- == 0)
            break;
        if (name != NULL)
            hooks_text_puts(out, name);
        else if ((unsigned char)*text >= 0x20)
            hooks_text_put(out, text, 1);
    }
    if (cut)
        hooks_text_puts(out, "\xE2\x80\xA6");
}

/* The whole of it shows where a pointer rests. */
static void put_label(drawing *on, int64_t x, const char *anchor, const char *text)
{
    hooks_text_printf(&on->body, "<text x=\"%" PRId64 "\" y=\"%" PRId64 "\" text-anchor=\"%s\">", x,
                      on->y + 15, anchor);
    put_xml(&on->body, text, LABEL_MOST);
    hooks_text_puts(&on->body, "<title>");
    put_xml(&on->body, text, SIZE_MAX);
    hooks_text_puts(&on->body, "</title></text>\n");
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

static void draw_row(drawing *on, const hooks_counts *row)
{
    int64_t accepted = row->accepted * BARS_WIDTH / on->most,
            overridden = row->overridden * BARS_WIDTH / on->most, whole = hooks_reports_of(row);
    char numbers[96];

    put_label(on, BARS_X - 10, "end", row->name);
    put_bar(on, "accepted", BARS_X, accepted, "accepted", row->accepted);
    put_bar(on, "overridden", BARS_X + accepted, overridden, "overridden", row->overridden);
    if (row->sent < 0)
        snprintf(numbers, sizeof numbers, "%" PRId64 " (%.0f %%)", row->overridden,
                 hooks_percent(row->overridden, on->total->overridden));
    else if (whole > 0)
        snprintf(numbers, sizeof numbers, "%.0f %% of %" PRId64 " accepted",
                 hooks_percent(row->accepted, whole), whole);
    else
        snprintf(numbers, sizeof numbers, "%" PRId64 " sent, no report", row->sent);
    put_label(on, BARS_X + accepted + overridden + 8, "start", numbers);
    on->y += ROW_HEIGHT;
}

static void put_note(drawing *on, const char *text)
{
    put_label(on, 20, "start", text);
    on->y += ROW_HEIGHT;
}

/* The longest bar, and how many rows there are. SQLITE_DONE: read to the end. */
static int measure(sqlite3_stmt *statement, drawing *on, int64_t *rows)
{
    hooks_counts one;
    int code;

    on->most = 1;
    for (*rows = 0; (code = sqlite3_step(statement)) == SQLITE_ROW; ++*rows) {
        hooks_report_take_row(statement, &one);
        if (hooks_reports_of(&one) > on->most)
            on->most = hooks_reports_of(&one);
    }
    return code;
}

static void put_heading(drawing *on, const char *title)
{
    on->y += ROW_HEIGHT;
    hooks_text_printf(&on->body, "<text class=\"title\" x=\"20\" y=\"%" PRId64 "\">%s</text>\n",
                      on->y + 15, title);
    on->y += ROW_HEIGHT + 4;
}

static int draw_rows(sqlite3_stmt *statement, drawing *on)
{
    int64_t rows, drawn = 0;
    hooks_counts one;
    char more[64];
    int code = measure(statement, on, &rows);

    if (code != SQLITE_DONE)
        return code;
    sqlite3_reset(statement);
    for (; drawn < SVG_ROWS_MOST && (code = sqlite3_step(statement)) == SQLITE_ROW; drawn++) {
        hooks_report_take_row(statement, &one);
        draw_row(on, &one);
    }
    snprintf(more, sizeof more, "and %" PRId64 " more, which the table has", rows - drawn);
    if (rows == 0 || drawn < rows)
        put_note(on, rows == 0 ? "nothing yet" : more);
    return code == SQLITE_ROW ? SQLITE_DONE : code;
}

static palpate_status draw_group(sqlite3 *file, const hooks_grouping *group,
                                 const hooks_report_options *options, drawing *on,
                                 palpate_error *error)
{
    sqlite3_stmt *statement = hooks_report_prepare(file, group->sql, options, error);

    if (statement == NULL)
        return error->status;
    put_heading(on, group->title);
    if (draw_rows(statement, on) != SQLITE_DONE)
        hooks_store_told(file, "read", error);
    sqlite3_finalize(statement);
    return error->status;
}

static void put_head(const hooks_paper *paper, int64_t height)
{
    hooks_text *out = paper->out;

    hooks_text_printf(out,
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"%" PRId64
                      "\" viewBox=\"0 0 900 %" PRId64 "\" role=\"img\">\n",
                      height, height);
    hooks_text_puts(
        out, "<title>What became of cards</title>\n<style>text{font:13px sans-serif;fill:#1b2733}"
             ".title{font-weight:bold;font-size:15px}.accepted{fill:#1f6f54}"
             ".overridden{fill:url(#hatch);stroke:#8a3b12}</style>\n"
             "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
             "patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" fill=\"#fbe9df\"/>"
             "<rect width=\"2\" height=\"6\" fill=\"#8a3b12\"/></pattern></defs>\n"
             "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
             "<text class=\"title\" x=\"20\" y=\"30\">What became of cards");
    if (paper->options->since != NULL || paper->options->until != NULL)
        hooks_text_puts(out, ", ");
    hooks_report_period(paper->options, out);
    hooks_text_puts(out, "</text>\n<text x=\"20\" y=\"52\">");
    hooks_report_sum_up(&paper->total, out);
    hooks_text_puts(
        out, "</text>\n<rect class=\"accepted\" x=\"20\" y=\"64\" width=\"14\" height=\"14\"/>"
             "<text x=\"40\" y=\"76\">accepted</text>"
             "<rect class=\"overridden\" x=\"120\" y=\"64\" width=\"14\" height=\"14\"/>"
             "<text x=\"140\" y=\"76\">overridden</text>\n");
}

palpate_status hooks_report_draw(sqlite3 *file, hooks_paper *paper, palpate_error *error)
{
    drawing on = {.y = 76, .total = &paper->total};
    bool past = false;

    for (size_t i = 0; error->status == PALPATE_OK && !past; i++) {
        const hooks_grouping *group = hooks_report_wanted(paper->options, i, &past);
        if (group != NULL)
            draw_group(file, group, paper->options, &on, error);
    }
    put_head(paper, on.y + 20);
    hooks_text_put(paper->out, hooks_text_string(&on.body), on.body.length);
    hooks_text_puts(paper->out, "</svg>\n");
    paper->out->failed = paper->out->failed || on.body.failed;
    hooks_text_free(&on.body);
    return error->status;
}
