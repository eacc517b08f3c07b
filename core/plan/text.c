/* SPDX-License-Identifier: MIT */
/* A plan for a terminal: wrapped to its width, with signs that carry the meaning by themselves and
 * colour beside them. */
#include "base/text.h"

#include <string.h>
#include "plan/fragments.h"
#include "plan/page.h"

typedef struct terminal {
    plp_page page;
    unsigned width;
    bool colour, ascii;
    unsigned column; /* where the next word would begin */
} terminal;

/* ---- wrapping
 * ---------------------------------------------------------------------------------------------------
 */

static terminal *terminal_of(plp_page *page)
{
    return (terminal *)(void *)page; /* its first member */
}

static void paint(terminal *to, const char *code)
{
    if (to->colour)
        plp_buffer_puts(to->page.out, code);
}

static void break_line(terminal *to, unsigned indent)
{
    plp_buffer_putc(to->page.out, '\n');
    for (unsigned i = 0; i < indent; i++)
        plp_buffer_putc(to->page.out, ' ');
    to->column = indent;
}

/* One word; a longer one than a line stands alone and sticks out. */
static void put_word(terminal *to, const char *word, size_t length, unsigned indent)
{
    unsigned columns = (unsigned)plp_text_width(word, length);
    if (to->column > indent && to->column + 1 + columns > to->width) {
        break_line(to, indent);
    } else if (to->column > indent) {
        plp_buffer_putc(to->page.out, ' ');
        to->column++;
    }
    plp_buffer_put(to->page.out, word, length);
    to->column += columns;
}

/* Text from rules or patients: made safe first, then wrapped, with what opens and closes it (such
 * as brackets) held to its first and last word. The line stands at `indent` or behind a word. */
static void put_held(terminal *to, const char *opening, const char *text, const char *closing,
                     unsigned indent)
{
    plp_buffer safe;
    plp_buffer *out = to->page.out;
    plp_buffer_begin(&safe, out->memory, out->ceiling);
    plp_buffer_puts(&safe, opening);
    plp_text_put_safe(&safe, text, strlen(text), out->ceiling);
    plp_buffer_puts(&safe, closing);
    const char *at = plp_buffer_text(&safe);
    while (*at != '\0') {
        size_t word = strcspn(at, " ");
        if (word > 0)
            put_word(to, at, word, indent);
        at += word + strspn(at + word, " ");
    }
    plp_buffer_pass(out, &safe);
    plp_buffer_end(&safe);
}

static void put_text(terminal *to, const char *text, unsigned indent)
{
    put_held(to, "", text, "", indent);
}

static void put_sign(terminal *to, plp_sign sign)
{
    static const char *const signs[] = {"\xE2\x80\xA2", "\xE2\x9C\x94", "!", "?",
                                        "\xE2\x9C\x98", "\xE2\x86\x92"};
    static const char *const plain[] = {"-", "+", "!", "?", "X", ">"};
    static const char *const colours[] = {"",         "\033[32m", "\033[33m",
                                          "\033[36m", "\033[31m", "\033[31m"};
    paint(to, colours[sign]);
    plp_buffer_puts(to->page.out, to->ascii ? plain[sign] : signs[sign]);
    to->column++;
    if (sign != PLP_SIGN_NONE)
        paint(to, "\033[0m");
}

/* ---- parts
 * ------------------------------------------------------------------------------------------------------
 */

#define BOLD "\033[1m"
#define DIM "\033[2m"
#define PLAIN "\033[0m"

static void begin(plp_page *page, const char *patient)
{
    terminal *to = terminal_of(page);
    if (patient == NULL)
        return;
    plp_buffer title;
    plp_buffer_begin(&title, page->out->memory, page->out->ceiling);
    plp_say_put(&title, page->book, PLP_SAY_PLAN_FOR, patient, NULL);
    put_text(to, plp_buffer_text(&title), 0);
    plp_buffer_pass(page->out, &title);
    plp_buffer_end(&title);
    break_line(to, 0);
    break_line(to, 0);
}

static void verdict(plp_page *page, plp_sign sign, const char *label, const char *sentence)
{
    terminal *to = terminal_of(page);
    put_sign(to, sign);
    plp_buffer_putc(page->out, ' ');
    to->column = 2;
    paint(to, BOLD);
    put_text(to, label, 2);
    paint(to, PLAIN);
    break_line(to, 2);
    put_text(to, sentence, 2);
    break_line(to, 0);
}

static void notice(plp_page *page, const char *text)
{
    terminal *to = terminal_of(page);
    break_line(to, 0);
    put_text(to, text, 0);
    break_line(to, 0);
}

static void section(plp_page *page, const char *name, const char *title)
{
    terminal *to = terminal_of(page);
    (void)name;
    break_line(to, 0);
    paint(to, BOLD);
    put_text(to, title, 0);
    paint(to, PLAIN);
    break_line(to, 0);
}

static bool has_text(const char *text)
{
    return text != NULL && text[0] != '\0';
}

static void item(plp_page *page, plp_sign sign, const char *title, const char *text)
{
    terminal *to = terminal_of(page);
    plp_buffer_putc(page->out, ' ');
    put_sign(to, sign);
    plp_buffer_putc(page->out, ' ');
    to->column = 3;
    if (has_text(title)) {
        paint(to, BOLD);
        put_held(to, "", title, has_text(text) ? ":" : "", 3);
        paint(to, PLAIN);
    }
    if (has_text(text))
        put_text(to, text, 3);
    break_line(to, 0);
}

static void reason(plp_page *page, const char *text, const char *detail)
{
    terminal *to = terminal_of(page);
    paint(to, DIM);
    plp_buffer_puts(page->out, "     ");
    to->column = 5;
    put_text(to, text, 5);
    if (has_text(detail))
        put_held(to, "(", detail, ")", 5);
    paint(to, PLAIN);
    break_line(to, 0);
}

static void put_rule(terminal *to)
{
    unsigned columns = to->width < 100 ? to->width : 100;
    for (unsigned i = 0; i < columns; i++)
        plp_buffer_puts(to->page.out, to->ascii ? "-" : "\xE2\x94\x80");
    break_line(to, 0);
}

static void consult(plp_page *page, const char *text)
{
    terminal *to = terminal_of(page);
    break_line(to, 0);
    put_rule(to);
    paint(to, BOLD);
    put_text(to, text, 0);
    paint(to, PLAIN);
    break_line(to, 0);
    put_rule(to);
}

static void provenance(plp_page *page, const char *title, const char *text)
{
    terminal *to = terminal_of(page);
    paint(to, DIM);
    put_held(to, "", title, ":", 0);
    put_text(to, text, 2);
    paint(to, PLAIN);
    break_line(to, 0);
}

static void end(plp_page *page)
{
    (void)page;
}

static const plp_page_kind kind = {begin,  verdict, notice,     section, item,
                                   reason, consult, provenance, end};

void plp_plan_put_text(const plp_plan_view *plan, const palpate_style *style, plp_buffer *out)
{
    palpate_style plain = PALPATE_STYLE_INIT;
    if (style == NULL)
        style = &plain;
    terminal to = {.page = {.kind = &kind,
                            .book = plan->fragments->book,
                            .out = out,
                            .details = !style->brief},
                   .width = style->width < 40    ? 40
                            : style->width > 400 ? 400
                                                 : style->width,
                   .colour = style->colour,
                   .ascii = style->ascii};
    plp_page_tell(plan, &to.page);
}
