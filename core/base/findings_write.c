/* SPDX-License-Identifier: MIT */
/* Findings as text, one line that editors understand and an excerpt under it, and as
 * `palpate.check/1`.
 *
 *   clinic/riverside.lua:12:14: error: there is no fact called pain_nsr [unknown-name]
 *      |
 *   12 |     pain_nsr:at_least(4),
 *      |     ^^^^^^^^ did you mean pain_nrs?
 */
#include "base/error.h"
#include "base/findings_items.h"
#include "base/json_write.h"
#include "base/terminal.h"
#include "base/text.h"

#include <string.h>

#define CARETS_MOST 400 /* the widest style */

static const char *const severity_words[] = {
    [PALPATE_NOTE] = "note",
    [PALPATE_WARNING] = "warning",
    [PALPATE_ERROR] = "error",
};

static const plp_paint severity_paints[] = {
    [PALPATE_NOTE] = PLP_BLUE,
    [PALPATE_WARNING] = PLP_YELLOW,
    [PALPATE_ERROR] = PLP_RED,
};

/* FILE:LINE:COLUMN: severity: text [code] */
static void put_line(plp_buffer *buffer, const palpate_style *style, const palpate_finding *open)
{
    if (open->file[0] != '\0') {
        plp_buffer_puts(buffer, open->file);
        if (open->line > 0)
            plp_buffer_printf(buffer, ":%u", open->line);
        if (open->line > 0 && open->column > 0)
            plp_buffer_printf(buffer, ":%u", open->column);
        plp_buffer_puts(buffer, ": ");
    }
    plp_terminal_paint(buffer, style, severity_paints[open->severity],
                       severity_words[open->severity]);
    plp_buffer_printf(buffer, ": %s [%s]\n", open->message, open->code);
}

static unsigned digits_of(uint32_t number)
{
    unsigned count = 1;
    for (; number >= 10; number /= 10)
        count++;
    return count;
}

/* The bytes of `text` that fill at most `columns` columns. */
static size_t fit(const char *text, size_t columns)
{
    size_t at = 0;
    while (text[at] != '\0') {
        uint32_t character;
        unsigned step = plp_utf8_decode(text + at, &character);
        size_t width = plp_text_width(text + at, step);
        if (width > columns)
            break;
        columns -= width;
        at += step;
    }
    return at;
}

/* What of a source line is shown: from `start`, `length` bytes, the caret under its column `caret`.
 */
typedef struct window {
    size_t start, length;
    bool is_cut_before, is_cut_behind;
    size_t caret, carets;
} window;

/* What stands for a part of the line that is not shown. */
static const char *gap_sign(const palpate_style *style)
{
    return style->ascii ? "..." : "\xE2\x80\xA6";
}

/* Cut a long source line so that the place stays in view; `gap`: columns of the sign for what is
 * left out. */
static window cut(const plp_finding_item *item, size_t room, size_t gap)
{
    const char *source = item->open.source;
    window out = {.caret = item->caret, .carets = item->carets == 0 ? 1 : item->carets};
    size_t inner = room - 2 * gap;
    if (out.caret + out.carets > (source[fit(source, room)] == '\0' ? room : inner)) {
        size_t wanted = out.carets < inner / 2 ? out.caret + out.carets - inner / 2 : out.caret;
        out.start = fit(source, wanted);
        out.caret -= plp_text_width(source, out.start);
        out.is_cut_before = out.start > 0;
    }
    if (!out.is_cut_before)
        inner += gap;
    out.length = fit(source + out.start, inner + gap);
    out.is_cut_behind = source[out.start + out.length] != '\0';
    if (out.is_cut_behind)
        out.length = fit(source + out.start, inner);
    else
        inner += gap;
    if (out.caret >= inner)
        out.caret = inner - 1;
    if (out.carets > inner - out.caret)
        out.carets = inner - out.caret;
    out.caret += out.is_cut_before ? gap : 0;
    return out;
}

/* `^` under the place; a source line is at most as wide as the widest style. */
static void put_carets(plp_buffer *buffer, const palpate_style *style, plp_paint paint,
                       const window *shown)
{
    char carets[CARETS_MOST + 1];
    size_t count = shown->carets < CARETS_MOST ? shown->carets : CARETS_MOST;
    memset(carets, '^', count);
    carets[count] = '\0';
    plp_terminal_spaces(buffer, (unsigned)shown->caret + 1);
    plp_terminal_paint(buffer, style, paint, carets);
}

/* The source line with a caret under the place, and the hint beside it. */
static void put_excerpt(plp_buffer *buffer, const palpate_style *style,
                        const plp_finding_item *item)
{
    const palpate_finding *open = &item->open;
    unsigned width = digits_of(open->line);
    const char *gap = gap_sign(style);
    window shown = cut(item, style->width - width - 3, plp_text_width(gap, strlen(gap)));
    plp_terminal_spaces(buffer, width);
    plp_terminal_paint(buffer, style, PLP_BLUE, " |");
    plp_buffer_printf(buffer, "\n%u", open->line);
    plp_terminal_paint(buffer, style, PLP_BLUE, " |");
    plp_buffer_putc(buffer, ' ');
    plp_buffer_puts(buffer, shown.is_cut_before ? gap : "");
    plp_buffer_put(buffer, open->source + shown.start, shown.length);
    plp_buffer_puts(buffer, shown.is_cut_behind ? gap : "");
    plp_buffer_putc(buffer, '\n');
    plp_terminal_spaces(buffer, width);
    plp_terminal_paint(buffer, style, PLP_BLUE, " |");
    if (open->column > 0)
        put_carets(buffer, style, severity_paints[open->severity], &shown);
    if (open->hint[0] != '\0')
        plp_buffer_printf(buffer, " %s", open->hint);
    plp_buffer_putc(buffer, '\n');
}

static void put_text(plp_buffer *buffer, const palpate_style *style, const plp_finding_item *item)
{
    const palpate_finding *open = &item->open;
    put_line(buffer, style, open);
    if (style->brief)
        return;
    if (open->line > 0 && open->source[0] != '\0')
        put_excerpt(buffer, style, item);
    else if (open->hint[0] != '\0')
        plp_buffer_printf(buffer, "  = %s\n", open->hint);
    else if (open->line == 0 && open->file[0] != '\0')
        plp_buffer_puts(buffer, "  = only the file is known\n");
}

/* A number, or null where it is not known. */
static void put_place(plp_json_writer *writer, const char *key, uint32_t number)
{
    plp_json_key(writer, key);
    if (number == 0)
        plp_json_null(writer);
    else
        plp_json_number_value(writer, number);
}

/* `hint`: the key of the hint, which of what is accepted is the reason. */
static void put_json(plp_json_writer *writer, const palpate_finding *open, const char *hint)
{
    plp_json_object(writer);
    plp_json_key(writer, "severity");
    plp_json_string(writer, severity_words[open->severity]);
    plp_json_key(writer, "code");
    plp_json_string(writer, open->code);
    plp_json_key(writer, "message");
    plp_json_string(writer, open->message);
    plp_json_key(writer, "file");
    plp_json_string(writer, open->file[0] == '\0' ? NULL : open->file);
    put_place(writer, "line", open->line);
    put_place(writer, "column", open->column);
    plp_json_key(writer, "length");
    plp_json_number_value(writer, open->length);
    plp_json_key(writer, hint);
    plp_json_string(writer, open->hint[0] == '\0' ? NULL : open->hint);
    plp_json_key(writer, "source");
    plp_json_string(writer, open->source[0] == '\0' ? NULL : open->source);
    plp_json_close(writer);
}

static void put_list(plp_json_writer *writer, const palpate_findings *findings, const char *hint)
{
    plp_json_array(writer);
    for (size_t i = 0; i < palpate_findings_count(findings); i++)
        put_json(writer, palpate_findings_get(findings, i), hint);
    plp_json_close(writer);
}

void plp_findings_put_json(plp_json_writer *writer, const palpate_findings *findings)
{
    put_list(writer, findings, "hint");
}

void plp_findings_put_members(plp_json_writer *writer, const palpate_findings *findings)
{
    plp_json_key(writer, "findings");
    plp_findings_put_json(writer, findings);
    plp_json_key(writer, "silenced");
    put_list(writer, palpate_findings_silenced(findings), "reason");
}

static void put_all_json(plp_buffer *buffer, const palpate_findings *findings)
{
    plp_json_writer writer;
    plp_json_begin(&writer, buffer);
    plp_json_object(&writer);
    plp_json_key(&writer, "format");
    plp_json_string(&writer, "palpate.check/1");
    plp_findings_put_members(&writer, findings);
    plp_json_close(&writer);
    plp_buffer_putc(buffer, '\n');
}

void plp_findings_put_text(plp_buffer *buffer, const palpate_findings *findings,
                           const palpate_style *style)
{
    for (size_t i = 0; i < palpate_findings_count(findings); i++)
        put_text(buffer, style, &findings->items[i]);
}

palpate_status palpate_findings_write(const palpate_findings *findings, palpate_format format,
                                      const palpate_style *style, palpate_write *write,
                                      void *context, palpate_error *error)
{
    if (write == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "there is no function to write with");
    if (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT)
        return plp_fail(error, PALPATE_E_USAGE, "format", NULL,
                        "findings are written as JSON or text");
    const plp_limits limits = plp_limits_default();
    const palpate_style used = plp_terminal_style(style);
    palpate_status status = PALPATE_OK;
    plp_buffer buffer;
    plp_buffer_begin(&buffer, findings == NULL ? NULL : &findings->memory,
                     (size_t)limits.plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        put_all_json(&buffer, findings);
    else
        plp_findings_put_text(&buffer, findings, &used);
    if (buffer.status == PALPATE_E_NOMEM)
        status = plp_fail_memory(error);
    else if (buffer.status != PALPATE_OK)
        status = plp_fail(error, buffer.status, "plan_bytes", NULL, "the findings are too long");
    else if (buffer.length > 0 && !write(context, buffer.bytes, buffer.length))
        status = plp_fail(error, PALPATE_E_WRITE, NULL, NULL, "the output was refused");
    plp_buffer_end(&buffer);
    return status;
}
