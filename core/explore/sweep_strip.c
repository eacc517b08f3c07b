/* SPDX-License-Identifier: MIT */
/* A sweep over one fact as text: a column per run, a row per thing that is not in all plans. */
#include "explore/sweep_text.h"

#include <string.h>
#include "base/number.h"
#include "base/terminal.h"
#include "base/text.h"

#define LABEL_COLUMNS 34u

/* Wide enough for the values of the axis, and for the dispositions below them. */
static size_t column_width(const plp_sweep *sweep, plp_buffer *out)
{
    size_t widest = plp_sweep_axis_width(sweep, 0, out);
    for (uint32_t c = 0; c < sweep->class_count; c++) {
        const char *level = plp_sweep_level(sweep, sweep->classes[c]);
        size_t width = plp_text_width(level, strlen(level));
        widest = width > widest ? width : widest;
    }
    return widest + 2;
}

static void put_strip_row(const plp_sweep *sweep, uint32_t item, uint32_t from, uint32_t to,
                          size_t width, const palpate_style *style, plp_buffer *out)
{
    plp_buffer label;
    plp_buffer_begin(&label, sweep->arena.memory, 65536);
    plp_sweep_put_item(sweep, item, &label);
    if (label.length > LABEL_COLUMNS - 2) {
        label.length = plp_utf8_valid(label.bytes, LABEL_COLUMNS - 5);
        plp_buffer_puts(&label, "...");
    }
    plp_sweep_put_padded(out, plp_buffer_text(&label), LABEL_COLUMNS);
    for (uint32_t c = from; c < to; c++) {
        bool in = plp_outcome_has(plp_sweep_at(sweep, c, 0), item);
        size_t fill = 0;
        for (; fill + 1 < width; fill++)
            plp_buffer_puts(out, !in            ? (fill == 0 ? (style->ascii ? "." : "·") : " ")
                                 : style->ascii ? "#"
                                                : "█");
        plp_buffer_putc(out, ' ');
    }
    plp_sweep_end_line(out);
    plp_buffer_pass(out, &label);
    plp_buffer_end(&label);
}

static void put_head(const plp_sweep *sweep, plp_phrase phrase, plp_buffer *out)
{
    plp_sweep_put_padded(out, plp_say(sweep->book, phrase), LABEL_COLUMNS);
}

static void put_pressure(const plp_outcome *outcome, size_t width, plp_buffer *out)
{
    char number[PLP_NUMBER_BYTES + 1];
    number[plp_number_print(outcome->pressure, number)] = '\0';
    plp_sweep_put_padded(out, number, width);
}

static void put_strip_head(const plp_sweep *sweep, uint32_t from, uint32_t to, size_t width,
                           plp_buffer *out)
{
    plp_sweep_put_padded(out, sweep->book->facts[sweep->axes[0].fact].title, LABEL_COLUMNS);
    for (uint32_t c = from; c < to; c++)
        plp_sweep_put_run_padded(sweep, 0, c, width, out);
    plp_sweep_end_line(out);
    put_head(sweep, PLP_SAY_SWEEP_DISPOSITION, out);
    for (uint32_t c = from; c < to; c++)
        plp_sweep_put_padded(out, plp_sweep_level(sweep, plp_sweep_at(sweep, c, 0)), width);
    plp_sweep_end_line(out);
    put_head(sweep, PLP_SAY_SWEEP_PRESSURE, out);
    for (uint32_t c = from; c < to; c++)
        put_pressure(plp_sweep_at(sweep, c, 0), width, out);
    plp_sweep_end_line(out);
    put_head(sweep, PLP_SAY_SWEEP_DOSE, out);
    for (uint32_t c = from; c < to; c++)
        plp_sweep_put_padded(out, plp_sweep_dose_id(sweep, plp_sweep_at(sweep, c, 0)), width);
    plp_sweep_end_line(out);
}

/* What the ids of doses stand for; each once. */
static void put_doses(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, sweep->arena.memory, out->ceiling);
    for (uint32_t c = 0; c < sweep->class_count; c++) {
        uint32_t dose = sweep->classes[c]->dose;
        bool told = dose == PLP_NONE;
        for (uint32_t before = 0; before < c; before++)
            told = told || sweep->classes[before]->dose == dose;
        if (!told)
            plp_buffer_printf(&line, "%s%s: %s", line.length > 0 ? "; " : "",
                              sweep->book->doses[dose].id, plp_sweep_dose_title(sweep, dose));
    }
    if (line.length > 0) {
        plp_terminal_wrap(out, style, 0, 4, plp_buffer_text(&line));
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* How many items are in the plan throughout, and so have no row. */
static void put_constant(const plp_sweep *sweep, plp_buffer *out)
{
    uint32_t constant = 0;
    for (uint32_t i = 0; i < sweep->item_count; i++)
        constant += plp_sweep_is_constant(sweep, i) && plp_outcome_has(sweep->classes[0], i);
    if (constant == 0)
        return;
    plp_say_count(out, sweep->book, PLP_SAY_SWEEP_SAME_ONE, PLP_SAY_SWEEP_SAME, constant);
    plp_sweep_end_line(out);
}

void plp_sweep_put_strip_legend(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    put_doses(sweep, style, out);
    put_constant(sweep, out);
}

void plp_sweep_put_strip(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    size_t width = column_width(sweep, out);
    uint32_t fit = plp_sweep_fit(style, LABEL_COLUMNS, width);
    uint32_t runs = sweep->axes[0].run_count;
    for (uint32_t from = 0; from < runs; from += fit) {
        uint32_t to = from + fit < runs ? from + fit : runs;
        plp_buffer_puts(out, from > 0 ? "\n" : "");
        put_strip_head(sweep, from, to, width, out);
        for (uint32_t i = 0; i < sweep->item_count; i++)
            if (!plp_sweep_is_constant(sweep, i))
                put_strip_row(sweep, i, from, to, width, style, out);
    }
}
