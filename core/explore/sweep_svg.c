/* SPDX-License-Identifier: MIT */
/* A sweep as an SVG picture for a report: a strip per item that varies, or a grid of outcomes with
 * its legend. */
#include <string.h>
#include "base/text.h"
#include "explore/sweep.h"

#define LABEL 260 /* pixels left of the first column */
#define COLUMN 110
#define LINE 24

/* Paler is milder; each disposition is also written, so that colour carries nothing alone. */
static const char *const fills[PLP_DISPOSITION_COUNT] = {"#e3f1e3", "#f4efcf", "#f8e2c0", "#f6d0b0",
                                                         "#efbcb0", "#e5a09a", "#d98080"};

static void put_escaped(plp_buffer *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '<')
            plp_buffer_puts(out, "&lt;");
        else if (*text == '>')
            plp_buffer_puts(out, "&gt;");
        else if (*text == '&')
            plp_buffer_puts(out, "&amp;");
        else if (*text == '"')
            plp_buffer_puts(out, "&quot;");
        else
            plp_buffer_putc(out, *text);
    }
}

static void put_text(plp_buffer *out, unsigned x, unsigned y, const char *text)
{
    plp_buffer_printf(out, "<text x=\"%u\" y=\"%u\">", x, y);
    put_escaped(out, text);
    plp_buffer_puts(out, "</text>\n");
}

static void put_box(plp_buffer *out, unsigned x, unsigned y, const char *fill)
{
    plp_buffer_printf(
        out, "<rect x=\"%u\" y=\"%u\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>\n",
        x, y, COLUMN, LINE, fill);
}

static void put_run_name(const plp_sweep *sweep, uint32_t axis, uint32_t run, unsigned x,
                         unsigned y, plp_buffer *out)
{
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 4096);
    plp_sweep_put_run(sweep, axis, run, &text);
    put_text(out, x, y, plp_buffer_text(&text));
    plp_buffer_end(&text);
}

static unsigned column_x(uint32_t column)
{
    return LABEL + column * COLUMN;
}

static void put_strip(const plp_sweep *sweep, unsigned y, plp_buffer *out)
{
    uint32_t columns = sweep->axes[0].run_count;
    put_text(out, 8, y + 16, "Disposition");
    for (uint32_t c = 0; c < columns; c++) {
        plp_disposition disposition = plp_sweep_at(sweep, c, 0)->disposition;
        put_box(out, column_x(c), y, fills[disposition]);
        put_text(out, column_x(c) + 4, y + 16, plp_disposition_word(disposition));
    }
    for (uint32_t i = 0; i < sweep->item_count; i++) {
        if (plp_sweep_is_constant(sweep, i))
            continue;
        y += LINE;
        put_text(out, 8, y + 16, plp_subject_title(sweep->book, sweep->items[i]));
        for (uint32_t c = 0; c < columns; c++) {
            bool in = plp_outcome_has(plp_sweep_at(sweep, c, 0), i);
            put_box(out, column_x(c), y, in ? "#4a7a9c" : "#f2f2f2");
        }
    }
}

static void put_grid(const plp_sweep *sweep, unsigned y, plp_buffer *out)
{
    for (uint32_t r = 0; r < sweep->axes[1].run_count; r++, y += LINE) {
        put_run_name(sweep, 1, r, 8, y + 16, out);
        for (uint32_t c = 0; c < sweep->axes[0].run_count; c++) {
            plp_disposition disposition = plp_sweep_at(sweep, c, r)->disposition;
            put_box(out, column_x(c), y, fills[disposition]);
            put_text(out, column_x(c) + 4, y + 16, plp_disposition_word(disposition));
        }
    }
}

static unsigned lines_of(const plp_sweep *sweep)
{
    unsigned lines = 1;
    if (sweep->axis_count > 1)
        return sweep->axes[1].run_count;
    for (uint32_t i = 0; i < sweep->item_count; i++)
        lines += !plp_sweep_is_constant(sweep, i);
    return lines;
}

void plp_sweep_put_svg(const plp_sweep *sweep, plp_buffer *out)
{
    unsigned width = column_x(sweep->axes[0].run_count) + 8,
             height = 3 * LINE + lines_of(sweep) * LINE;
    plp_buffer_printf(out,
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%u\" height=\"%u\" "
                      "viewBox=\"0 0 %u %u\" "
                      "font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n<title>",
                      width, height, width, height);
    for (uint32_t a = 0; a < sweep->axis_count; a++) {
        plp_buffer_puts(out, a > 0 ? " and " : "Plan by ");
        put_escaped(out, sweep->book->facts[sweep->axes[a].fact].title);
    }
    plp_buffer_puts(out, "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    put_text(out, 8, 18, sweep->book->facts[sweep->axes[0].fact].title);
    for (uint32_t c = 0; c < sweep->axes[0].run_count; c++)
        put_run_name(sweep, 0, c, column_x(c) + 4, 18, out);
    if (sweep->axis_count > 1)
        put_text(out, 8, 18 + LINE, sweep->book->facts[sweep->axes[1].fact].title);
    if (sweep->axis_count > 1)
        put_grid(sweep, 2 * LINE, out);
    else
        put_strip(sweep, LINE + 4, out);
    plp_buffer_puts(out, "</svg>\n");
}
