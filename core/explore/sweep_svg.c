/* SPDX-License-Identifier: MIT */
/* A sweep as an SVG picture for a report: over one fact a strip, over two a grid, with what stands
 * below them in the text. */
#include <string.h>
#include "base/number.h"
#include "base/terminal.h"
#include "base/text.h"
#include "explore/sweep_text.h"
#include "plan/plan.h"
#include "program/phrases.h"

#define LINE 24 /* pixels, as all figures here */
#define TEXT_LINE 19
#define GAP 6
#define PAD 10
#define LETTER                                                                                     \
    8 /* a wide one of the font; text that is measured so never runs into its neighbour */
#define LABEL_LEAST 120
#define LABEL_LETTERS                                                                              \
    60 /* more are left out, and stand in the tooltip: advice is told in sentences */
#define COLUMN_LEAST 64
#define WIDTH_LEAST 640

/* A picture while it is drawn, from the top to the bottom. */
typedef struct picture {
    const plp_sweep *sweep;
    plp_buffer *out;
    unsigned label, column; /* how wide what stands left of the strip is, and each of its columns */
    unsigned width, y;      /* of the whole; the next line */
} picture;

/* Paler is milder; each disposition is also written, so that colour carries nothing alone. */
static const char *const fills[PLP_DISPOSITION_COUNT] = {"#e3f1e3", "#f4efcf", "#f8e2c0", "#f6d0b0",
                                                         "#efbcb0", "#e5a09a", "#d98080"};
#define FILL_VALUE "#f3f5f7"
#define FILL_IN "#2f6f9f"
#define FILL_OUT "#f3f5f7"

/* Text whose line begins at the height `y`; `look`: further attributes. */
static void put_text(const picture *p, unsigned x, unsigned y, const char *look, const char *text)
{
    plp_buffer_printf(p->out, "<text x=\"%u\" y=\"%u\"%s>", x, y + 16, look);
    plp_text_put_markup(p->out, text);
    plp_buffer_puts(p->out, "</text>\n");
}

static unsigned column_at(const picture *p, uint32_t column)
{
    return p->label + column * p->column;
}

static void put_box(const picture *p, uint32_t column, const char *fill)
{
    plp_buffer_printf(
        p->out,
        "<rect x=\"%u\" y=\"%u\" width=\"%u\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>\n",
        column_at(p, column), p->y, p->column, LINE, fill);
}

#define HEADING " font-size=\"17\" font-weight=\"600\""
#define QUIET " fill=\"#57606a\""
#define BOLD " font-weight=\"600\""

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
    plp_buffer_puts(out, plp_sweep_level(sweep, sweep->classes[class]));
}

/* "A  standard" */
static void write_letter(const plp_sweep *sweep, uint32_t class, plp_buffer *out)
{
    plp_sweep_put_letter(class, out);
    plp_buffer_puts(out, "  ");
    write_level(sweep, class, out);
}

static void write_pressure(const plp_sweep *sweep, uint32_t class, plp_buffer *out)
{
    plp_number_put(out, sweep->classes[class]->pressure);
}

static void write_dose(const plp_sweep *sweep, uint32_t class, plp_buffer *out)
{
    plp_buffer_puts(out, plp_sweep_dose_id(sweep, sweep->classes[class]));
}

static void write_phrase(const plp_sweep *sweep, uint32_t phrase, plp_buffer *out)
{
    plp_buffer_puts(out, plp_say(sweep->book, (plp_phrase)phrase));
}

static void write_axis(const plp_sweep *sweep, uint32_t axis, plp_buffer *out)
{
    plp_buffer_puts(out, sweep->book->facts[sweep->axes[axis].fact].title);
}

/* How many bytes of a text a label has room for. */
static size_t room_for(const plp_buffer *text)
{
    size_t letters = 0, length = 0;
    while (length < text->length && letters < LABEL_LETTERS) {
        for (length++;
             length < text->length && ((unsigned char)text->bytes[length] & 0xC0) == 0x80;)
            length++;
        letters++;
    }
    return length;
}

static void shorten(plp_buffer *text)
{
    size_t room = room_for(text);
    if (room == text->length)
        return;
    text->length = room;
    plp_buffer_puts(text, "…");
}

static void put_written(const picture *p, write_text *write, uint32_t index, unsigned x,
                        const char *look)
{
    plp_buffer text;
    plp_buffer_begin(&text, p->sweep->arena.memory, 65536);
    write(p->sweep, index, &text);
    bool cut = room_for(&text) < text.length;
    if (cut) { /* the tooltip tells the whole */
        plp_buffer_puts(p->out, "<g><title>");
        plp_text_put_markup(p->out, plp_buffer_text(&text));
        plp_buffer_puts(p->out, "</title>\n");
        shorten(&text);
    }
    put_text(p, x, p->y, look, plp_buffer_text(&text));
    if (cut)
        plp_buffer_puts(p->out, "</g>\n");
    plp_buffer_pass(p->out, &text);
    plp_buffer_end(&text);
}

static void put_label(const picture *p, write_text *write, uint32_t index, const char *look)
{
    put_written(p, write, index, PAD, look);
}

static void put_in_column(const picture *p, write_text *write, uint32_t index, uint32_t column,
                          const char *look)
{
    put_written(p, write, index, column_at(p, column) + PAD / 2, look);
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
    return (unsigned)letters * LETTER + PAD;
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
    static const plp_phrase heads[] = {PLP_SAY_SWEEP_DISPOSITION, PLP_SAY_SWEEP_PRESSURE,
                                       PLP_SAY_SWEEP_DOSE};
    const plp_sweep *sweep = p->sweep;
    p->label = LABEL_LEAST;
    p->column = COLUMN_LEAST;
    for (size_t h = 0; h < sizeof heads / sizeof heads[0]; h++)
        p->label = wider(p->label, width_of(p, write_phrase, heads[h]));
    for (uint32_t a = 0; a < sweep->axis_count; a++)
        p->label = wider(p->label, width_of(p, write_axis, a));
    for (uint32_t i = 0; i < sweep->item_count; i++)
        p->label = wider(p->label, is_drawn(sweep, i) ? width_of(p, plp_sweep_put_item, i) : 0);
    for (uint32_t r = 0; sweep->axis_count > 1 && r < sweep->axes[1].run_count; r++)
        p->label = wider(p->label, width_of(p, write_row, r));
    for (uint32_t c = 0; c < sweep->axes[0].run_count; c++)
        p->column = wider(p->column, width_of(p, write_column, c));
    for (uint32_t c = 0; c < sweep->class_count; c++) {
        p->column =
            wider(p->column, width_of(p, sweep->axis_count > 1 ? write_letter : write_level, c));
        p->column = wider(p->column, width_of(p, write_dose, c));
    }
    p->label += PAD;
    p->width = wider(WIDTH_LEAST, column_at(p, sweep->axes[0].run_count) + PAD);
}

/* ---- drawing ---- */

static void put_heads(picture *p)
{
    if (p->sweep->axis_count > 1) { /* the columns' fact above them, the rows' fact beside them */
        put_in_column(p, write_axis, 0, 0, BOLD);
        p->y += LINE;
    }
    put_label(p, write_axis, p->sweep->axis_count - 1, BOLD);
    for (uint32_t c = 0; c < p->sweep->axes[0].run_count; c++)
        put_in_column(p, write_column, c, c, "");
    p->y += LINE + 2;
}

static void put_levels(const picture *p, uint32_t row, write_text *write)
{
    for (uint32_t c = 0; c < p->sweep->axes[0].run_count; c++) {
        const plp_outcome *outcome = plp_sweep_at(p->sweep, c, row);
        put_box(p, c, fills[outcome->disposition]);
        put_in_column(p, write, outcome->class, c, "");
    }
}

static void put_values(picture *p, plp_phrase head, write_text *write)
{
    put_label(p, write_phrase, head, "");
    for (uint32_t c = 0; c < p->sweep->axes[0].run_count; c++) {
        put_box(p, c, FILL_VALUE);
        put_in_column(p, write, plp_sweep_at(p->sweep, c, 0)->class, c, "");
    }
    p->y += LINE;
}

/* In which plans an item is: a tick says so beside the colour. */
static void put_item(picture *p, uint32_t item)
{
    put_label(p, plp_sweep_put_item, item, "");
    for (uint32_t c = 0; c < p->sweep->axes[0].run_count; c++) {
        bool in = plp_outcome_has(plp_sweep_at(p->sweep, c, 0), item);
        put_box(p, c, in ? FILL_IN : FILL_OUT);
        put_text(p, column_at(p, c) + PAD / 2, p->y, in ? " fill=\"#fff\"" : " fill=\"#8c959f\"",
                 in ? "✓" : "–");
    }
    p->y += LINE;
}

static void put_strip(picture *p)
{
    const plp_sweep *sweep = p->sweep;
    put_label(p, write_phrase, PLP_SAY_SWEEP_DISPOSITION, "");
    put_levels(p, 0, write_level);
    p->y += LINE;
    put_values(p, PLP_SAY_SWEEP_PRESSURE, write_pressure);
    put_values(p, PLP_SAY_SWEEP_DOSE, write_dose);
    int before = -1; /* the kind of the item above: kinds stand apart */
    for (uint32_t i = 0; i < sweep->item_count; i++) {
        if (!is_drawn(sweep, i))
            continue;
        p->y += (int)sweep->items[i].kind != before ? GAP : 0;
        before = (int)sweep->items[i].kind;
        put_item(p, i);
    }
}

static void put_grid(picture *p)
{
    for (uint32_t r = 0; r < p->sweep->axes[1].run_count; r++, p->y += LINE) {
        put_label(p, write_row, r, "");
        put_levels(p, r, write_letter);
    }
}

/* Lines as a terminal has them: what they are indented by, they are indented by here. */
static void put_lines(picture *p, const char *text, const char *look)
{
    while (*text != '\0') {
        size_t blanks = strspn(text, " "), length = strcspn(text, "\n");
        plp_buffer line;
        plp_buffer_begin(&line, p->sweep->arena.memory, 65536);
        if (length > blanks)
            plp_buffer_put(&line, text + blanks, length - blanks);
        put_text(p, PAD + (unsigned)blanks * LETTER, p->y, look, plp_buffer_text(&line));
        plp_buffer_pass(p->out, &line);
        plp_buffer_end(&line);
        p->y += TEXT_LINE;
        text += length + (text[length] == '\n');
    }
}

/* What the letters and doses stand for, where the plan changes; and that all of it wants a
 * provider. */
static void put_below(picture *p, const char *asked)
{
    palpate_style style = PALPATE_STYLE_INIT;
    plp_buffer text;
    style.width = (p->width - 2 * PAD) / LETTER;
    plp_buffer_begin(&text, p->sweep->arena.memory, p->out->ceiling);
    plp_sweep_put_below(p->sweep, asked, &style, &text);
    p->y += GAP;
    put_lines(p, plp_buffer_text(&text), "");
    text.length = 0;
    plp_terminal_wrap(&text, &style, 0, 0, plp_consult_text(p->sweep->book));
    p->y += GAP;
    put_lines(p, plp_buffer_text(&text), QUIET);
    plp_buffer_pass(p->out, &text);
    plp_buffer_end(&text);
}

/* "Plan by Age: v05-blood-thinner" */
static void put_title(const plp_sweep *sweep, plp_buffer *out)
{
    const char *second =
        sweep->axis_count > 1 ? sweep->book->facts[sweep->axes[1].fact].title : NULL;
    plp_say_put(out, sweep->book, second != NULL ? PLP_SAY_SWEEP_TITLE_BOTH : PLP_SAY_SWEEP_TITLE,
                sweep->book->facts[sweep->axes[0].fact].title, second);
    if (sweep->patient != NULL)
        plp_buffer_printf(out, ": %s", sweep->patient);
}

static void draw(picture *p, const char *title, const char *asked)
{
    measure(p);
    put_text(p, PAD, p->y, HEADING, title);
    p->y += LINE + GAP;
    put_heads(p);
    if (p->sweep->axis_count > 1)
        put_grid(p);
    else
        put_strip(p);
    put_below(p, asked);
}

void plp_sweep_put_svg(const plp_sweep *sweep, const char *asked, plp_buffer *out)
{
    plp_buffer title, body; /* the height is known when all is drawn */
    plp_buffer_begin(&title, sweep->arena.memory, 65536);
    plp_buffer_begin(&body, sweep->arena.memory, out->ceiling);
    picture p = {.sweep = sweep, .out = &body, .y = PAD};
    put_title(sweep, &title);
    draw(&p, plp_buffer_text(&title), asked);
    unsigned height = p.y + PAD;
    plp_buffer_printf(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%u\" height=\"%u\" "
        "viewBox=\"0 0 %u %u\" "
        "font-family=\"sans-serif\" font-size=\"13\" fill=\"#1f2328\" role=\"img\">\n<title>",
        p.width, height, p.width, height);
    plp_text_put_markup(out, plp_buffer_text(&title));
    plp_buffer_puts(out, "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    plp_buffer_puts(out, plp_buffer_text(&body));
    plp_buffer_puts(out, "</svg>\n");
    plp_buffer_pass(out, &title);
    plp_buffer_pass(out, &body);
    plp_buffer_end(&title);
    plp_buffer_end(&body);
}
