/* SPDX-License-Identifier: MIT */
/* What became of cards, as a picture: a bar for each row. */
#include "report_parts.h"

#include <inttypes.h>
#include <stdio.h>

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

static void draw_row(drawing *on, const hooks_counts *row)
{
    int64_t accepted = row->accepted * BARS_WIDTH / on->most,
            overridden = row->overridden * BARS_WIDTH / on->most;
    char numbers[96];

    put_label(on, BARS_X - 10, "end", row->name);
    put_bar(on, "accepted", BARS_X, accepted, "accepted", row->accepted);
    put_bar(on, "overridden", BARS_X + accepted, overridden, "overridden", row->overridden);
    if (row->sent >= 0 && hooks_is_answered(row))
        snprintf(numbers, sizeof numbers, "%.0f %% of %" PRId64, hooks_rate_of(row),
                 row->accepted + row->overridden);
    else
        snprintf(numbers, sizeof numbers, "%" PRId64, row->accepted + row->overridden);
    put_label(on, BARS_X + accepted + overridden + 8, "start", numbers);
    on->y += ROW_HEIGHT;
}

static palpate_status draw_group(sqlite3 *file, const hooks_grouping *group,
                                 const hooks_report_options *options, drawing *on,
                                 palpate_error *error)
{
    sqlite3_stmt *statement = hooks_report_prepare(file, group->sql, options, error);
    int64_t rows = 0;
    hooks_counts one;

    if (statement == NULL)
        return error->status;
    on->most = 1;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        hooks_report_take_row(statement, &one);
        if (one.accepted + one.overridden > on->most)
            on->most = one.accepted + one.overridden;
    }
    sqlite3_reset(statement);
    on->y += ROW_HEIGHT;
    hooks_text_printf(&on->body, "<text class=\"title\" x=\"20\" y=\"%" PRId64 "\">%s</text>\n",
                      on->y + 15, group->title);
    on->y += ROW_HEIGHT + 4;
    for (; rows < SVG_ROWS_MOST && sqlite3_step(statement) == SQLITE_ROW; rows++) {
        hooks_report_take_row(statement, &one);
        draw_row(on, &one);
    }
    if (rows == 0) {
        put_label(on, 20, "start", "nothing yet");
        on->y += ROW_HEIGHT;
    }
    sqlite3_finalize(statement);
    return PALPATE_OK;
}

palpate_status hooks_report_draw(sqlite3 *file, const hooks_report_options *options,
                                 hooks_text *out, palpate_error *error)
{
    drawing on = {.y = 40};
    bool past = false;

    for (size_t i = 0; error->status == PALPATE_OK && !past; i++) {
        const hooks_grouping *group = hooks_report_wanted(options, i, &past);
        if (group != NULL)
            draw_group(file, group, options, &on, error);
    }
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
