/* SPDX-License-Identifier: MIT */
/* A sweep over two facts as text: a grid of letters, and what each letter stands for. */
#include "base/terminal.h"
#include "explore/sweep_text.h"

/* ---- letters ---- */

void plp_sweep_put_letter(uint32_t class, plp_buffer *out)
{
    if (class < 26)
        plp_buffer_putc(out, (char)('A' + class));
    else
        plp_buffer_printf(out, "%c%u", 'A' + class % 26, class / 26);
}

/* "Chronic pain (D04)" */
static void put_dose(const plp_sweep *sweep, const plp_outcome *outcome, plp_buffer *out)
{
    if (outcome->dose == PLP_NONE)
        plp_buffer_puts(out, plp_sweep_dose_id(sweep, outcome));
    else
        plp_buffer_printf(out, "%s (%s)", plp_sweep_dose_title(sweep, outcome->dose),
                          plp_sweep_dose_id(sweep, outcome));
}

/* One line of an outcome: the items of a kind that differ, and its techniques whether they do or
 * not. Pieces of advice are counted: a sentence each would hide the rest. */
static bool put_kind(const plp_sweep *sweep, const plp_outcome *outcome, plp_subject_kind kind,
                     const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    uint32_t listed = 0;
    plp_buffer_begin(&line, sweep->arena.memory, out->ceiling);
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
    plp_buffer_pass(out, &line);
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
    plp_buffer_begin(&line, sweep->arena.memory, out->ceiling);
    plp_buffer_begin(&dose, sweep->arena.memory, out->ceiling);
    plp_sweep_put_letter(class, &line);
    plp_buffer_puts(&line, ": ");
    put_dose(sweep, outcome, &dose);
    plp_say_put(&line, sweep->book, PLP_SAY_SWEEP_LEGEND, plp_sweep_level(sweep, outcome),
                plp_buffer_text(&dose));
    plp_terminal_wrap(out, style, 0, 3, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++)
        some |= put_kind(sweep, outcome, kinds[k], style, out);
    if (!some)
        plp_buffer_printf(out, "   %s\n", plp_say(sweep->book, PLP_SAY_SWEEP_NOTHING));
    plp_buffer_pass(out, &dose);
    plp_buffer_end(&dose);
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

void plp_sweep_put_letters(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    for (uint32_t c = 0; c < sweep->class_count; c++)
        put_letter_of(sweep, c, style, out);
}

/* ---- the grid ---- */

/* The columns from .. to - 1. */
static void put_part(const plp_sweep *sweep, uint32_t from, uint32_t to, size_t label, size_t width,
                     plp_buffer *out)
{
    plp_buffer letter;
    plp_buffer_begin(&letter, sweep->arena.memory, 4096);
    plp_sweep_put_padded(out, "", label);
    for (uint32_t c = from; c < to; c++)
        plp_sweep_put_run_padded(sweep, 0, c, width, out);
    plp_sweep_end_line(out);
    for (uint32_t r = 0; r < sweep->axes[1].run_count; r++) {
        plp_sweep_put_run_padded(sweep, 1, r, label, out);
        for (uint32_t c = from; c < to; c++) {
            letter.length = 0;
            plp_sweep_put_letter(plp_sweep_at(sweep, c, r)->class, &letter);
            plp_sweep_put_padded(out, plp_buffer_text(&letter), width);
        }
        plp_sweep_end_line(out);
    }
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &letter);
    plp_buffer_end(&letter);
}

void plp_sweep_put_grid(const plp_sweep *sweep, const palpate_style *style, plp_buffer *out)
{
    size_t label = plp_sweep_axis_width(sweep, 1, out) + 2;
    size_t width = plp_sweep_axis_width(sweep, 0, out) + 2;
    uint32_t runs = sweep->axes[0].run_count, fit = plp_sweep_fit(style, label, width);
    plp_say_put(out, sweep->book, PLP_SAY_SWEEP_AXES, sweep->book->facts[sweep->axes[0].fact].title,
                sweep->book->facts[sweep->axes[1].fact].title);
    plp_buffer_puts(out, "\n\n");
    for (uint32_t from = 0; from < runs; from += fit)
        put_part(sweep, from, from + fit < runs ? from + fit : runs, label, width, out);
}
