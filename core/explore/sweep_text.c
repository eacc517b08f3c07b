/* SPDX-License-Identifier: MIT */
/* A sweep as text for a terminal: over one fact a strip, over two a grid. */
#include "explore/sweep_text.h"

#include <string.h>
#include "base/number.h"
#include "base/terminal.h"
#include "base/text.h"
#include "program/notice.h"
#include "program/words.h"

/* ---- pieces ---- */

void plp_sweep_put_item(const plp_sweep *sweep, uint32_t item, plp_buffer *out)
{
    const char *title = plp_subject_title(sweep->book, sweep->items[item]);
    if (sweep->items[item].kind == PLP_SUBJECT_REFERRAL)
        plp_say_put(out, sweep->book, PLP_SAY_SWEEP_REFER, title, NULL);
    else if (sweep->items[item].kind == PLP_SUBJECT_REGION)
        plp_say_put(out, sweep->book, PLP_SAY_SWEEP_AVOID, title, NULL);
    else
        plp_buffer_puts(out, title);
}

void plp_sweep_put_padded(plp_buffer *out, const char *text, size_t columns)
{
    size_t width = plp_text_width(text, strlen(text));
    plp_buffer_puts(out, text);
    while (width++ < columns)
        plp_buffer_putc(out, ' ');
}

const char *plp_sweep_level(const plp_sweep *sweep, const plp_outcome *outcome)
{
    return plp_words_level(sweep->book, outcome->disposition);
}

const char *plp_sweep_dose_id(const plp_sweep *sweep, const plp_outcome *outcome)
{
    return outcome->dose == PLP_NONE ? plp_say(sweep->book, PLP_SAY_SWEEP_NO_DOSE)
                                     : sweep->book->doses[outcome->dose].id;
}

const char *plp_sweep_dose_title(const plp_sweep *sweep, uint32_t dose)
{
    return plp_subject_title(sweep->book, (plp_subject){PLP_SUBJECT_DOSE, dose});
}

/* A line ends with its last word. */
void plp_sweep_end_line(plp_buffer *out)
{
    while (out->length > 0 && out->bytes[out->length - 1] == ' ')
        out->length--;
    plp_buffer_putc(out, '\n');
}

size_t plp_sweep_axis_width(const plp_sweep *sweep, uint32_t axis, plp_buffer *out)
{
    size_t widest = 0;
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 65536);
    for (uint32_t r = 0; r < sweep->axes[axis].run_count; r++) {
        text.length = 0;
        plp_sweep_put_run(sweep, axis, r, &text);
        const char *bytes = plp_buffer_text(&text);
        size_t width = plp_text_width(bytes, strlen(bytes));
        widest = width > widest ? width : widest;
    }
    plp_buffer_pass(out, &text);
    plp_buffer_end(&text);
    return widest;
}

uint32_t plp_sweep_fit(const palpate_style *style, size_t label, size_t width)
{
    return style->width > label + width ? (uint32_t)((style->width - label) / width) : 1;
}

void plp_sweep_put_run_padded(const plp_sweep *sweep, uint32_t axis, uint32_t run, size_t columns,
                              plp_buffer *out)
{
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 65536);
    plp_sweep_put_run(sweep, axis, run, &text);
    plp_sweep_put_padded(out, plp_buffer_text(&text), columns);
    plp_buffer_pass(out, &text);
    plp_buffer_end(&text);
}

/* ---- the whole ---- */

static void put_change_points(const plp_sweep *sweep, uint32_t index, plp_buffer *out)
{
    const plp_sweep_axis *axis = &sweep->axes[index];
    plp_buffer points;
    double point;
    if (sweep->book->facts[axis->fact].type != PLP_NUMBER)
        return;
    plp_buffer_begin(&points, sweep->arena.memory, out->ceiling);
    for (uint32_t r = 0; r < axis->run_count; r++) {
        if (!plp_sweep_changes_after(sweep, index, r, &point))
            continue;
        plp_buffer_puts(&points, r > 0 ? ", " : "");
        plp_number_put(&points, point);
    }
    if (axis->run_count < 2)
        plp_buffer_puts(&points, plp_say(sweep->book, PLP_SAY_SWEEP_NO_CHANGE));
    plp_say_put(out, sweep->book, PLP_SAY_SWEEP_CHANGES, sweep->book->facts[axis->fact].title,
                plp_buffer_text(&points));
    if (!axis->cells.exact)
        plp_buffer_printf(out, " %s", plp_say(sweep->book, PLP_SAY_SWEEP_STEPS));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &points);
    plp_buffer_end(&points);
}

void plp_sweep_put_below(const plp_sweep *sweep, const char *asked, const palpate_style *style,
                         plp_buffer *out)
{
    if (sweep->axis_count == 1)
        plp_sweep_put_strip_legend(sweep, style, out);
    else
        plp_sweep_put_letters(sweep, style, out);
    for (uint32_t a = 0; a < sweep->axis_count; a++)
        put_change_points(sweep, a, out);
    plp_notice_put(sweep->book, asked, style, out);
}

void plp_sweep_put_text(const plp_sweep *sweep, const char *asked, const palpate_style *style,
                        plp_buffer *out)
{
    if (sweep->axis_count == 1)
        plp_sweep_put_strip(sweep, style, out);
    else
        plp_sweep_put_grid(sweep, style, out);
    plp_sweep_put_below(sweep, asked, style, out);
}
