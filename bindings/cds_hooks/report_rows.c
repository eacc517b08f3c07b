/* SPDX-License-Identifier: MIT */
/* What became of cards, in rows: text and JSON. */
#include "report_parts.h"

#include <inttypes.h>
#include <string.h>

/* ---- text
 * -------------------------------------------------------------------------------------------------------
 */

/* The columns behind a name. */
#define INDENT 2
#define SENT_WIDTH 9
#define PART_WIDTH 16
#define NAME_LEAST 12

/* Reasons are counted in one column, and have long names. */
static unsigned name_width(const hooks_paper *paper, bool answered)
{
    unsigned others = INDENT + PART_WIDTH + (answered ? SENT_WIDTH + PART_WIDTH : 0);

    return paper->options->width > others + NAME_LEAST ? paper->options->width - others
                                                        : NAME_LEAST;
}

static size_t count_characters(const char *text)
{
    size_t count = 0;

    for (; *text != '\0'; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

/* The name in its column: filled up, or cut with a sign. */
static void put_name(hooks_paper *paper, const char *name, size_t room)
{
    const char *sign = paper->options->ascii ? "..." : "\xE2\x80\xA6";
    size_t width = count_characters(name), left;
    bool cut = width > room;

    left = cut ? room - count_characters(sign) : width;
    for (const char *at = name; *at != '\0'; at++) {
        if (((unsigned char)*at & 0xC0) != 0x80 && left-- == 0)
            break;
        hooks_text_put(paper->out, at, 1);
    }
    if (cut)
        hooks_text_puts(paper->out, sign);
    for (; width < room; width++)
        hooks_text_puts(paper->out, " ");
}

static void put_part(hooks_text *out, int64_t part, int64_t whole)
{
    if (whole > 0)
        hooks_text_printf(out, "%*" PRId64 " %5.1f %%", PART_WIDTH - 8, part,
                          hooks_percent(part, whole));
    else
        hooks_text_printf(out, "%*" PRId64, PART_WIDTH, part);
}

static void text_row(hooks_paper *paper, const hooks_counts *row)
{
    hooks_text *out = paper->out;
    bool answered = row->sent >= 0;

    hooks_text_printf(out, "%*s", INDENT, "");
    put_name(paper, row->name, name_width(paper, answered));
    if (answered) {
        hooks_text_printf(out, "%*" PRId64, SENT_WIDTH, row->sent);
        put_part(out, row->accepted, hooks_reports_of(row));
    }
    put_part(out, row->overridden, hooks_whole_of(row, &paper->total));
    hooks_text_puts(out, "\n");
}

static void text_begin(hooks_paper *paper)
{
    hooks_report_sum_up(&paper->total, paper->out);
    if (paper->options->since != NULL || paper->options->until != NULL) {
        hooks_text_puts(paper->out, ";\n");
        hooks_report_period(paper->options, paper->out);
    }
    hooks_text_puts(paper->out, "\n");
}

static void text_group(hooks_paper *paper, const hooks_grouping *group)
{
    bool answered = strcmp(group->by, "reason") != 0;

    hooks_text_printf(paper->out, "\n%-*s", (int)name_width(paper, answered) + INDENT,
                      group->title);
    if (answered)
        hooks_text_printf(paper->out, "%*s%*s", SENT_WIDTH, "sent", PART_WIDTH, "accepted");
    hooks_text_printf(paper->out, "%*s\n", PART_WIDTH, "overridden");
}

static void text_end_group(hooks_paper *paper, size_t rows)
{
    if (rows == 0)
        hooks_text_puts(paper->out, "  nothing yet\n");
}

static void end_nothing(hooks_paper *paper)
{
    (void)paper;
}

/* ---- JSON
 * -------------------------------------------------------------------------------------------------------
 */

static void json_numbers(hooks_paper *paper, const hooks_counts *row)
{
    hooks_text *out = paper->out;
    int64_t reports = hooks_reports_of(row);

    if (row->sent >= 0) {
        hooks_text_key(out, "sent");
        hooks_text_printf(out, "%" PRId64, row->sent);
    }
    hooks_text_key(out, "accepted");
    hooks_text_printf(out, "%" PRId64 ",\"overridden\":%" PRId64, row->accepted, row->overridden);
    if (reports > 0 && row->sent >= 0)
        hooks_text_printf(out, ",\"acceptance\":%.4f,\"override\":%.4f",
                          hooks_percent(row->accepted, reports) / 100,
                          hooks_percent(row->overridden, reports) / 100);
    else if (row->sent < 0)
        hooks_text_printf(out, ",\"share\":%.4f",
                          hooks_percent(row->overridden, paper->total.overridden) / 100);
}

/* Begin an object of a list. */
static void open_next(hooks_text *out)
{
    char last = out->length > 0 ? out->bytes[out->length - 1] : ' ';

    hooks_text_puts(out, last == '[' ? "{" : ",{");
}

static void json_row(hooks_paper *paper, const hooks_counts *row)
{
    open_next(paper->out);
    hooks_text_member(paper->out, "name", row->name);
    json_numbers(paper, row);
    hooks_text_puts(paper->out, "}");
}

static void json_begin(hooks_paper *paper)
{
    hooks_text *out = paper->out;

    hooks_text_puts(out, "{\"format\":\"palpate.feedback/1\"");
    hooks_text_member(out, "since", paper->options->since);
    hooks_text_member(out, "until", paper->options->until);
    hooks_text_puts(out, ",\"total\":{");
    json_numbers(paper, &paper->total);
    hooks_text_puts(out, "},\"groups\":[");
}

static void json_group(hooks_paper *paper, const hooks_grouping *group)
{
    open_next(paper->out);
    hooks_text_member(paper->out, "by", group->by);
    hooks_text_member(paper->out, "title", group->title);
    hooks_text_key(paper->out, "rows");
    hooks_text_puts(paper->out, "[");
}

static void json_end_group(hooks_paper *paper, size_t rows)
{
    (void)rows;
    hooks_text_puts(paper->out, "]}");
}

static void json_end(hooks_paper *paper)
{
    hooks_text_puts(paper->out, "]}\n");
}

const hooks_pen hooks_text_pen = {text_begin, text_group, text_row, text_end_group, end_nothing};
const hooks_pen hooks_json_pen = {json_begin, json_group, json_row, json_end_group, json_end};
