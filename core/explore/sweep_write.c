/* SPDX-License-Identifier: MIT */
/* A sweep as text for a terminal, and as JSON. */
#include <string.h>
#include "base/json_write.h"
#include "base/number.h"
#include "base/terminal.h"
#include "base/text.h"
#include "explore/sweep.h"
#include "program/notice.h"
#include "program/words.h"

/* ---- JSON
 * -------------------------------------------------------------------------------------------------------
 */

/* The value where the outcome changes between two neighbouring runs. */
static double change_point(const plp_sweep_axis *axis, uint32_t run)
{
    const plp_cell *before = &axis->runs[run].last;
    return before->kind == PLP_CELL_SPAN ? before->high : before->low;
}

/* A point that is a cell of its own ends two runs, and is told once. */
static bool is_told_before(const plp_sweep_axis *axis, uint32_t run)
{
    return run > 0 && change_point(axis, run - 1) == change_point(axis, run);
}

static bool is_number_axis(const plp_sweep *sweep, uint32_t axis)
{
    return sweep->book->facts[sweep->axes[axis].fact].type == PLP_NUMBER;
}

static void put_axis(const plp_sweep *sweep, uint32_t index, plp_json_writer *out)
{
    const plp_sweep_axis *axis = &sweep->axes[index];
    plp_json_object(out);
    plp_json_key(out, "fact");
    plp_json_string(out, sweep->book->facts[axis->fact].id);
    plp_json_key(out, "change_points");
    plp_json_array(out);
    for (uint32_t r = 0; is_number_axis(sweep, index) && r + 1 < axis->run_count; r++) {
        if (!is_told_before(axis, r))
            plp_json_number_value(out, change_point(axis, r));
    }
    plp_json_close(out);
    plp_json_key(out, "exact");
    plp_json_bool(out, axis->cells.exact);
    plp_json_close(out);
}

static void put_cell_value(const plp_sweep *sweep, const plp_sweep_cell *run, plp_json_writer *out)
{
    const plp_fact *fact = &sweep->book->facts[run->first.fact];
    switch (run->first.kind) {
    case PLP_CELL_BOOL:
        plp_json_bool(out, run->first.truth);
        return;
    case PLP_CELL_CHOICE:
    case PLP_CELL_MEMBER:
        plp_json_string(out, fact->members[run->first.member].id);
        return;
    case PLP_CELL_NEVER:
        plp_json_string(out, "never");
        return;
    case PLP_CELL_EMPTY:
        plp_json_array(out);
        plp_json_close(out);
        return;
    case PLP_CELL_UNKNOWN:
        plp_json_null(out);
        return;
    case PLP_CELL_POINT:
    case PLP_CELL_SPAN:
        break;
    }
    plp_json_object(out);
    plp_json_key(out, run->first.kind == PLP_CELL_SPAN ? "above" : "from");
    plp_json_number_value(out, run->first.low);
    plp_json_key(out, run->last.kind == PLP_CELL_SPAN ? "below" : "to");
    plp_json_number_value(out, run->last.high);
    plp_json_close(out);
}

static void put_items(const plp_sweep *sweep, const plp_outcome *outcome, plp_subject_kind kind,
                      const char *key, plp_json_writer *out)
{
    plp_json_key(out, key);
    plp_json_array(out);
    for (uint32_t i = 0; i < sweep->item_count; i++) {
        if (sweep->items[i].kind == kind && plp_outcome_has(outcome, i))
            plp_json_string(out, plp_subject_id(sweep->book, sweep->items[i]));
    }
    plp_json_close(out);
}

static void put_outcome(const plp_sweep *sweep, const plp_outcome *outcome, plp_json_writer *out)
{
    plp_json_object(out);
    plp_json_key(out, "disposition");
    plp_json_string(out, plp_disposition_word(outcome->disposition));
    plp_json_key(out, "pressure");
    plp_json_number_value(out, outcome->pressure);
    plp_json_key(out, "dose");
    plp_json_string(out, outcome->dose == PLP_NONE ? NULL : sweep->book->doses[outcome->dose].id);
    put_items(sweep, outcome, PLP_SUBJECT_TECHNIQUE, "techniques", out);
    put_items(sweep, outcome, PLP_SUBJECT_REFERRAL, "referrals", out);
    put_items(sweep, outcome, PLP_SUBJECT_REGION, "avoid_regions", out);
    put_items(sweep, outcome, PLP_SUBJECT_POSITION, "positions", out);
    put_items(sweep, outcome, PLP_SUBJECT_PRODUCT, "products", out);
    put_items(sweep, outcome, PLP_SUBJECT_ADVICE, "advice", out);
    plp_json_close(out);
}

static uint32_t row_runs(const plp_sweep *sweep)
{
    return sweep->axis_count > 1 ? sweep->axes[1].run_count : 1;
}

void plp_sweep_put_json(const plp_sweep *sweep, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.sweep/1");
    plp_json_key(&out, "facts");
    plp_json_array(&out);
    for (uint32_t a = 0; a < sweep->axis_count; a++)
        put_axis(sweep, a, &out);
    plp_json_close(&out);
    plp_json_key(&out, "cells");
    plp_json_array(&out);
    for (uint32_t row = 0; row < row_runs(sweep); row++) {
        for (uint32_t column = 0; column < sweep->axes[0].run_count; column++) {
            plp_json_object(&out);
            plp_json_key(&out, "at");
            plp_json_object(&out);
            for (uint32_t a = 0; a < sweep->axis_count; a++) {
                plp_json_key(&out, sweep->book->facts[sweep->axes[a].fact].id);
                put_cell_value(sweep, &sweep->axes[a].runs[a == 0 ? column : row], &out);
            }
            plp_json_close(&out);
            plp_json_key(&out, "plan");
            put_outcome(sweep, plp_sweep_at(sweep, column, row), &out);
            plp_json_close(&out);
        }
    }
    plp_json_close(&out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* ---- text: a strip
 * ---------------------------------------------------------------------------------------------- */

#define LABEL_COLUMNS 34u

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

static void put_padded(plp_buffer *out, const char *text, size_t columns)
{
    size_t width = plp_text_width(text, strlen(text));
    plp_buffer_puts(out, text);
    while (width++ < columns)
        plp_buffer_putc(out, ' ');
}

static const char *level_at(const plp_sweep *sweep, uint32_t class)
{
    return plp_words_level(sweep->book, sweep->classes[class]->disposition);
}

static const char *dose_id(const plp_sweep *sweep, const plp_outcome *outcome)
{
    return outcome->dose == PLP_NONE ? plp_say(sweep->book, PLP_SAY_SWEEP_NO_DOSE)
                                     : sweep->book->doses[outcome->dose].id;
}

static const char *dose_title(const plp_sweep *sweep, uint32_t dose)
{
    return plp_subject_title(sweep->book, (plp_subject){PLP_SUBJECT_DOSE, dose});
}

/* "Chronic pain (D04)" */
static void put_dose(const plp_sweep *sweep, const plp_outcome *outcome, plp_buffer *out)
{
    if (outcome->dose == PLP_NONE)
        plp_buffer_puts(out, dose_id(sweep, outcome));
    else
        plp_buffer_printf(out, "%s (%s)", dose_title(sweep, outcome->dose),
                          dose_id(sweep, outcome));
}

/* A line ends with its last word. */
static void end_line(plp_buffer *out)
{
    while (out->length > 0 && out->bytes[out->length - 1] == ' ')
        out->length--;
    plp_buffer_putc(out, '\n');
}

/* Wide enough for the values of an axis, and of a strip for the dispositions below them. */
static size_t column_width(const plp_sweep *sweep, bool dispositions)
{
    size_t widest = 0;
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 4096);
    for (uint32_t r = 0; r < sweep->axes[0].run_count; r++) {
        text.length = 0;
        plp_sweep_put_run(sweep, 0, r, &text);
        size_t width = plp_text_width(plp_buffer_text(&text), text.length);
        widest = width > widest ? width : widest;
    }
    plp_buffer_end(&text);
    for (uint32_t c = 0; dispositions && c < sweep->class_count; c++) {
        size_t width = plp_text_width(level_at(sweep, c), strlen(level_at(sweep, c)));
        widest = width > widest ? width : widest;
    }
    return widest + 2;
}

static void put_strip_heads(const plp_sweep *sweep, uint32_t from, uint32_t to, size_t width,
                            plp_buffer *out)
{
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 4096);
    put_padded(out, sweep->book->facts[sweep->axes[0].fact].title, LABEL_COLUMNS);
    for (uint32_t c = from; c < to; c++) {
        text.length = 0;
        plp_sweep_put_run(sweep, 0, c, &text);
        put_padded(out, plp_buffer_text(&text), width);
    }
    end_line(out);
    plp_buffer_end(&text);
}

static void put_strip_row(const plp_sweep *sweep, uint32_t item, uint32_t from, uint32_t to,
                          size_t width, const palpate_style *style, plp_buffer *out)
{
    plp_buffer label;
    plp_buffer_begin(&label, sweep->arena.memory, 4096);
    plp_sweep_put_item(sweep, item, &label);
    if (label.length > LABEL_COLUMNS - 2) {
        label.length = plp_utf8_valid(label.bytes, LABEL_COLUMNS - 5);
        plp_buffer_puts(&label, "...");
    }
    put_padded(out, plp_buffer_text(&label), LABEL_COLUMNS);
    for (uint32_t c = from; c < to; c++) {
        bool in = plp_outcome_has(plp_sweep_at(sweep, c, 0), item);
        size_t fill = 0;
        for (; fill + 1 < width; fill++)
            plp_buffer_puts(out, !in            ? (fill == 0 ? (style->ascii ? "." : "·") : " ")
                                 : style->ascii ? "#"
                                                : "█");
        plp_buffer_putc(out, ' ');
    }
    end_line(out);
    plp_buffer_end(&label);
}

static void put_head(const plp_sweep *sweep, plp_phrase phrase, plp_buffer *out)
{
    put_padded(out, plp_say(sweep->book, phrase), LABEL_COLUMNS);
}

static void put_strip_values(const plp_sweep *sweep, uint32_t from, uint32_t to, size_t width,
                             plp_buffer *out)
{
    char number[PLP_NUMBER_BYTES + 1];
    put_head(sweep, PLP_SAY_SWEEP_DISPOSITION, out);
    for (uint32_t c = from; c < to; c++)
        put_padded(out, level_at(sweep, plp_sweep_at(sweep, c, 0)->class), width);
    end_line(out);
    put_head(sweep, PLP_SAY_SWEEP_PRESSURE, out);
    for (uint32_t c = from; c < to; c++) {
        number[plp_number_print(plp_sweep_at(sweep, c, 0)->pressure, number)] = '\0';
        put_padded(out, number, width);
    }
    end_line(out);
    put_head(sweep, PLP_SAY_SWEEP_DOSE, out);
    for (uint32_t c = from; c < to; c++)
        put_padded(out, dose_id(sweep, plp_sweep_at(sweep, c, 0)), width);
    end_line(out);
}

/* What the ids of doses stand for; each once. */
static void put_doses(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, sweep->arena.memory, 65536);
    for (uint32_t c = 0; c < sweep->class_count; c++) {
        uint32_t dose = sweep->classes[c]->dose;
        bool told = dose == PLP_NONE;
        for (uint32_t before = 0; before < c; before++)
            told = told || sweep->classes[before]->dose == dose;
        if (!told)
            plp_buffer_printf(&line, "%s%s: %s", line.length > 0 ? "; " : "",
                              sweep->book->doses[dose].id, dose_title(sweep, dose));
    }
    if (line.length > 0) {
        plp_terminal_wrap(out, style, 0, 4, plp_buffer_text(&line));
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_end(&line);
}

static void put_strip(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    size_t width = column_width(sweep, true);
    size_t fit = style->width > LABEL_COLUMNS + width ? (style->width - LABEL_COLUMNS) / width : 1;
    uint32_t runs = sweep->axes[0].run_count, constant = 0;
    for (uint32_t from = 0; from < runs; from += (uint32_t)fit) {
        uint32_t to = from + (uint32_t)fit < runs ? from + (uint32_t)fit : runs;
        plp_buffer_puts(out, from > 0 ? "\n" : "");
        put_strip_heads(sweep, from, to, width, out);
        put_strip_values(sweep, from, to, width, out);
        constant = 0;
        for (uint32_t i = 0; i < sweep->item_count; i++) {
            if (!plp_sweep_is_constant(sweep, i))
                put_strip_row(sweep, i, from, to, width, style, out);
            else
                constant += plp_outcome_has(sweep->classes[0], i);
        }
    }
    put_doses(sweep, style, out);
    if (constant > 0) {
        plp_say_count(out, sweep->book, PLP_SAY_SWEEP_SAME_ONE, PLP_SAY_SWEEP_SAME, constant);
        end_line(out);
    }
}

static void put_change_points(const plp_sweep *sweep, uint32_t index, plp_buffer *out)
{
    const plp_sweep_axis *axis = &sweep->axes[index];
    plp_buffer points;
    if (!is_number_axis(sweep, index))
        return;
    plp_buffer_begin(&points, sweep->arena.memory, 65536);
    for (uint32_t r = 0; r + 1 < axis->run_count; r++) {
        if (is_told_before(axis, r))
            continue;
        plp_buffer_puts(&points, r > 0 ? ", " : "");
        plp_number_put(&points, change_point(axis, r));
    }
    if (axis->run_count < 2)
        plp_buffer_puts(&points, plp_say(sweep->book, PLP_SAY_SWEEP_NO_CHANGE));
    plp_say_put(out, sweep->book, PLP_SAY_SWEEP_CHANGES, sweep->book->facts[axis->fact].title,
                plp_buffer_text(&points));
    if (!axis->cells.exact)
        plp_buffer_printf(out, " %s", plp_say(sweep->book, PLP_SAY_SWEEP_STEPS));
    plp_buffer_putc(out, '\n');
    plp_buffer_end(&points);
}

/* ---- text: a grid
 * -----------------------------------------------------------------------------------------------
 */

static void put_letter(uint32_t class, plp_buffer *out)
{
    if (class < 26)
        plp_buffer_putc(out, (char)('A' + class));
    else
        plp_buffer_printf(out, "%c%u", 'A' + class % 26, class / 26);
}

/* One line of an outcome: the items of a kind that differ, and its techniques whether they do or
 * not. Pieces of advice are counted: a sentence each would hide the rest. */
static bool put_kind(const plp_sweep *sweep, const plp_outcome *outcome, plp_subject_kind kind,
                     const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    uint32_t listed = 0;
    plp_buffer_begin(&line, sweep->arena.memory, 65536);
    for (uint32_t i = 0; i < sweep->item_count; i++) {
        bool told = kind == PLP_SUBJECT_TECHNIQUE || !plp_sweep_is_constant(sweep, i);
        if (sweep->items[i].kind != kind || !told || !plp_outcome_has(outcome, i))
            continue;
        plp_buffer_puts(&line, listed++ > 0 && kind != PLP_SUBJECT_ADVICE ? "; " : "");
        if (kind != PLP_SUBJECT_ADVICE)
            plp_sweep_put_item(sweep, i, &line);
    }
    if (listed > 0 && kind == PLP_SUBJECT_ADVICE)
        plp_say_count(&line, sweep->book, PLP_SAY_SWEEP_ADVICE_ONE, PLP_SAY_SWEEP_ADVICE, listed);
    if (listed > 0) {
        plp_terminal_spaces(out, 3);
        plp_terminal_wrap(out, style, 3, 5, plp_buffer_text(&line));
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_end(&line);
    return listed > 0;
}

static void put_letter_of(const plp_sweep *sweep, uint32_t class, const palpate_style *style,
                          plp_buffer *out)
{
    static const plp_subject_kind kinds[] = {PLP_SUBJECT_TECHNIQUE, PLP_SUBJECT_REFERRAL,
                                             PLP_SUBJECT_REGION,    PLP_SUBJECT_POSITION,
                                             PLP_SUBJECT_PRODUCT,   PLP_SUBJECT_ADVICE};
    const plp_outcome *outcome = sweep->classes[class];
    plp_buffer line, dose;
    bool some = false;
    plp_buffer_begin(&line, sweep->arena.memory, 65536);
    plp_buffer_begin(&dose, sweep->arena.memory, 65536);
    put_letter(class, &line);
    plp_buffer_puts(&line, ": ");
    put_dose(sweep, outcome, &dose);
    plp_say_put(&line, sweep->book, PLP_SAY_SWEEP_LEGEND, level_at(sweep, class),
                plp_buffer_text(&dose));
    plp_terminal_wrap(out, style, 0, 3, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
        some |= put_kind(sweep, outcome, kinds[k], style, out);
    if (!some)
        plp_buffer_printf(out, "   %s\n", plp_say(sweep->book, PLP_SAY_SWEEP_NOTHING));
    plp_buffer_end(&dose);
    plp_buffer_end(&line);
}

/* As wide as the widest value of the rows. */
static size_t row_label_width(const plp_sweep *sweep)
{
    size_t widest = 0;
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 4096);
    for (uint32_t r = 0; r < sweep->axes[1].run_count; r++) {
        text.length = 0;
        plp_sweep_put_run(sweep, 1, r, &text);
        size_t width = plp_text_width(plp_buffer_text(&text), text.length);
        widest = width > widest ? width : widest;
    }
    plp_buffer_end(&text);
    return widest + 2;
}

/* The columns from .. to - 1. */
static void put_grid_part(const plp_sweep *sweep, uint32_t from, uint32_t to, size_t label,
                          size_t width, plp_buffer *out)
{
    plp_buffer text;
    plp_buffer_begin(&text, sweep->arena.memory, 4096);
    put_padded(out, "", label);
    for (uint32_t c = from; c < to; c++) {
        text.length = 0;
        plp_sweep_put_run(sweep, 0, c, &text);
        put_padded(out, plp_buffer_text(&text), width);
    }
    end_line(out);
    for (uint32_t r = 0; r < sweep->axes[1].run_count; r++) {
        text.length = 0;
        plp_sweep_put_run(sweep, 1, r, &text);
        put_padded(out, plp_buffer_text(&text), label);
        for (uint32_t c = from; c < to; c++) {
            text.length = 0;
            put_letter(plp_sweep_at(sweep, c, r)->class, &text);
            put_padded(out, plp_buffer_text(&text), width);
        }
        end_line(out);
    }
    plp_buffer_putc(out, '\n');
    plp_buffer_end(&text);
}

static void put_grid(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    size_t width = column_width(sweep, false), label = row_label_width(sweep);
    size_t fit = style->width > label + width ? (style->width - label) / width : 1;
    uint32_t runs = sweep->axes[0].run_count;
    plp_say_put(out, sweep->book, PLP_SAY_SWEEP_AXES, sweep->book->facts[sweep->axes[0].fact].title,
                sweep->book->facts[sweep->axes[1].fact].title);
    plp_buffer_puts(out, "\n\n");
    for (uint32_t from = 0; from < runs; from += (uint32_t)fit)
        put_grid_part(sweep, from, from + fit < runs ? from + (uint32_t)fit : runs, label, width,
                      out);
    for (uint32_t c = 0; c < sweep->class_count; c++)
        put_letter_of(sweep, c, style, out);
}

void plp_sweep_put_text(const plp_sweep *sweep, const char *asked, const palpate_style *style,
                        plp_buffer *out)
{
    if (sweep->axis_count == 1)
        put_strip(sweep, style, out);
    else
        put_grid(sweep, style, out);
    for (uint32_t a = 0; a < sweep->axis_count; a++)
        put_change_points(sweep, a, out);
    plp_notice_put(sweep->book, asked, style, out);
}
