/* SPDX-License-Identifier: MIT */
/* A sweep as an SVG picture for a report: a strip per item that varies, or a grid of outcomes with
 * its legend. */
#include <string.h>
#include "base/text.h"
#include "explore/sweep.h"
#include "program/words.h"

#define LINE 24 /* pixels, as all figures here */
#define PAD 8
#define LETTER                                                                                     \
    8 /* a wide one of the font; text that is measured so never runs into its neighbour */
#define LABEL_LEAST 120
#define LABEL_LETTERS 44 /* more are left out: advice is told in sentences */
#define COLUMN_LEAST 80

/* A picture while it is drawn. */
typedef struct picture {
    const plp_sweep *sweep;
    plp_buffer *out;
    unsigned label, column; /* how wide what stands left of the strip is, and each of its columns */
} picture;

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

static void put_box(const picture *p, uint32_t column, unsigned y, const char *fill)
{
    plp_buffer_printf(
        p->out,
        "<rect x=\"%u\" y=\"%u\" width=\"%u\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>\n",
        p->label + column * p->column, y, p->column, LINE, fill);
}

/* ---- what is written ---- */

/* A text of the sweep, written into scratch. */
typedef void write_text(const plp_sweep *sweep, uint32_t index, plp_buffer *out);

static void write_column(const plp_sweep *sweep, uint32_t run, plp_buffer *out)
{
    plp_sweep_put_run(sweep, 0, run, out);
}

static void write_row(const plp_sweep *sweep, uint32_t run, plp_buffer *out)
{
    plp_sweep_put_run(sweep, 1, run, out);
}

static void write_level(const plp_sweep *sweep, uint32_t class, plp_buffer *out)
{
    plp_buffer_puts(out, plp_words_level(sweep->book, sweep->classes[class]->disposition));
}

static void write_head(const plp_sweep *sweep, uint32_t index, plp_buffer *out)
{
    (void)index;
    plp_buffer_puts(out, plp_say(sweep->book, PLP_SAY_SWEEP_DISPOSITION));
}

static void write_axis(const plp_sweep *sweep, uint32_t axis, plp_buffer *out)
{
    plp_buffer_puts(out, sweep->book->facts[sweep->axes[axis].fact].title);
}

static void shorten(plp_buffer *text)
{
    size_t letters = 0, length = 0;
    while (length < text->length && letters <= LABEL_LETTERS) {
        for (length++;
             length < text->length && ((unsigned char)text->bytes[length] & 0xC0) == 0x80;)
            length++;
        letters++;
    }
    if (letters <= LABEL_LETTERS)
        return;
    text->length = length;
    plp_buffer_puts(text, "...");
}

static void put_written(const picture *p, write_text *write, uint32_t index, unsigned x, unsigned y)
{
    plp_buffer text;
    plp_buffer_begin(&text, p->sweep->arena.memory, 65536);
    write(p->sweep, index, &text);
    shorten(&text);
    put_text(p->out, x, y + 16, plp_buffer_text(&text));
    plp_buffer_pass(p->out, &text);
    plp_buffer_end(&text);
}

static void put_label(const picture *p, write_text *write, uint32_t index, unsigned y)
{
    put_written(p, write, index, PAD, y);
}

static void put_in_column(const picture *p, write_text *write, uint32_t index, uint32_t column,
                          unsigned y)
{
    put_written(p, write, index, p->label + column * p->column + PAD / 2, y);
}

/* ---- how wide it must be ---- */

static unsigned width_of(const picture *p, write_text *write, uint32_t index)
{
    plp_buffer text;
    plp_buffer_begin(&text, p->sweep->arena.memory, 65536);
    write(p->sweep, index, &text);
    shorten(&text);
    const char *bytes = plp_buffer_text(&text);
    size_t letters = plp_text_width(bytes, strlen(bytes));
    plp_buffer_pass(p->out, &text);
    plp_buffer_end(&text);
    return (unsigned)letters * LETTER + 2 * PAD;
}

static unsigned wider(unsigned one, unsigned other)
{
    return one > other ? one : other;
}

static bool is_drawn(const plp_sweep *sweep, uint32_t item)
{
    return sweep->axis_count == 1 && !plp_sweep_is_constant(sweep, item);
}

static void measure(picture *p)
{
    const plp_sweep *sweep = p->sweep;
    p->label = wider(LABEL_LEAST, width_of(p, write_head, 0));
    p->column = COLUMN_LEAST;
    for (uint32_t a = 0; a < sweep->axis_count; a++)
        p->label = wider(p->label, width_of(p, write_axis, a));
    for (uint32_t i = 0; i < sweep->item_count; i++)
        p->label = wider(p->label, is_drawn(sweep, i) ? width_of(p, plp_sweep_put_item, i) : 0);
    for (uint32_t r = 0; sweep->axis_count > 1 && r < sweep->axes[1].run_count; r++)
        p->label = wider(p->label, width_of(p, write_row, r));
    for (uint32_t c = 0; c < sweep->axes[0].run_count; c++)
        p->column = wider(p->column, width_of(p, write_column, c));
    for (uint32_t c = 0; c < sweep->class_count; c++)
        p->column = wider(p->column, width_of(p, write_level, c));
}

/* ---- drawing ---- */

static void put_levels(const picture *p, uint32_t row, unsigned y)
{
    for (uint32_t c = 0; c < p->sweep->axes[0].run_count; c++) {
        const plp_outcome *outcome = plp_sweep_at(p->sweep, c, row);
        put_box(p, c, y, fills[outcome->disposition]);
        put_in_column(p, write_level, outcome->class, c, y);
    }
}

static void put_strip(const picture *p, unsigned y)
{
    put_label(p, write_head, 0, y);
    put_levels(p, 0, y);
    for (uint32_t i = 0; i < p->sweep->item_count; i++) {
        if (!is_drawn(p->sweep, i))
            continue;
        y += LINE;
        put_label(p, plp_sweep_put_item, i, y);
        for (uint32_t c = 0; c < p->sweep->axes[0].run_count; c++)
            put_box(p, c, y,
                    plp_outcome_has(plp_sweep_at(p->sweep, c, 0), i) ? "#4a7a9c" : "#f2f2f2");
    }
}

static void put_grid(const picture *p, unsigned y)
{
    put_label(p, write_axis, 1, y - LINE);
    for (uint32_t r = 0; r < p->sweep->axes[1].run_count; r++, y += LINE) {
        put_label(p, write_row, r, y);
        put_levels(p, r, y);
    }
}

static unsigned lines_of(const plp_sweep *sweep)
{
    unsigned lines = 1;
    if (sweep->axis_count > 1)
        return sweep->axes[1].run_count;
    for (uint32_t i = 0; i < sweep->item_count; i++)
        lines += is_drawn(sweep, i);
    return lines;
}

static void put_title(const plp_sweep *sweep, plp_buffer *out)
{
    plp_buffer title;
    const char *second =
        sweep->axis_count > 1 ? sweep->book->facts[sweep->axes[1].fact].title : NULL;
    plp_buffer_begin(&title, sweep->arena.memory, 65536);
    plp_say_put(&title, sweep->book,
                second != NULL ? PLP_SAY_SWEEP_TITLE_BOTH : PLP_SAY_SWEEP_TITLE,
                sweep->book->facts[sweep->axes[0].fact].title, second);
    put_escaped(out, plp_buffer_text(&title));
    plp_buffer_pass(out, &title);
    plp_buffer_end(&title);
}

void plp_sweep_put_svg(const plp_sweep *sweep, plp_buffer *out)
{
    picture p = {.sweep = sweep, .out = out};
    measure(&p);
    unsigned width = p.label + sweep->axes[0].run_count * p.column + PAD,
             height = 3 * LINE + lines_of(sweep) * LINE;
    plp_buffer_printf(out,
                      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%u\" height=\"%u\" "
                      "viewBox=\"0 0 %u %u\" "
                      "font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n<title>",
                      width, height, width, height);
    put_title(sweep, out);
    plp_buffer_puts(out, "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    put_label(&p, write_axis, 0, 2);
    for (uint32_t c = 0; c < sweep->axes[0].run_count; c++)
        put_in_column(&p, write_column, c, c, 2);
    if (sweep->axis_count > 1)
        put_grid(&p, 2 * LINE);
    else
        put_strip(&p, LINE + 4);
    plp_buffer_puts(out, "</svg>\n");
}
