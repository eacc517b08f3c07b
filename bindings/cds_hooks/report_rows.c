/* SPDX-License-Identifier: MIT */
/* What became of cards, in rows: text and JSON. */
#include "report_parts.h"

#include <inttypes.h>
#include <string.h>

/* ---- text
 * -------------------------------------------------------------------------------------------------------
 */

#define NAME_WIDTH 44

static void text_row(hooks_text *out, const hooks_counts *row)
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
    if (hooks_is_answered(row) && row->sent >= 0)
        hooks_text_printf(out, " %8.1f %%", hooks_rate_of(row));
    hooks_text_puts(out, "\n");
}

static void text_begin(hooks_text *out, const hooks_counts *total)
{
    int64_t reports = total->accepted + total->overridden;

    hooks_text_printf(out, "%" PRId64 " card%s sent, %" PRId64 " report%s of what became of them\n",
                      total->sent, total->sent == 1 ? "" : "s", reports, reports == 1 ? "" : "s");
    text_row(out, total);
}

static void text_group(hooks_text *out, const hooks_grouping *group)
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

static void json_numbers(hooks_text *out, const hooks_counts *row)
{
    if (row->sent >= 0) {
        hooks_text_key(out, "sent");
        hooks_text_printf(out, "%" PRId64, row->sent);
    }
    hooks_text_key(out, "accepted");
    hooks_text_printf(out, "%" PRId64 ",\"overridden\":%" PRId64, row->accepted, row->overridden);
    if (hooks_is_answered(row) && row->sent >= 0)
        hooks_text_printf(out, ",\"acceptance\":%.4f,\"override\":%.4f", hooks_rate_of(row) / 100,
                          1 - hooks_rate_of(row) / 100);
}

static void json_row(hooks_text *out, const hooks_counts *row)
{
    char last = out->length > 0 ? out->bytes[out->length - 1] : ' ';

    hooks_text_puts(out, last == '[' ? "{" : ",{");
    hooks_text_member(out, "name", row->name);
    json_numbers(out, row);
    hooks_text_puts(out, "}");
}

static void json_begin(hooks_text *out, const hooks_counts *total)
{
    hooks_text_puts(out, "{\"format\":\"palpate.feedback/1\",\"total\":{");
    json_numbers(out, total);
    hooks_text_puts(out, "},\"groups\":[");
}

static void json_group(hooks_text *out, const hooks_grouping *group)
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

const hooks_pen hooks_text_pen = {text_begin, text_group, text_row, text_end_group, end_nothing};
const hooks_pen hooks_json_pen = {json_begin, json_group, json_row, json_end_group, json_end};
