/* SPDX-License-Identifier: MIT */
/* Text for a terminal: signs, colours and wrapping. */
#include "base/terminal.h"

#include <string.h>
#include "base/text.h"

static const char *const paints[] = {[PLP_BOLD] = "1",   [PLP_DIM] = "2",     [PLP_RED] = "31",
                                     [PLP_GREEN] = "32", [PLP_YELLOW] = "33", [PLP_BLUE] = "34"};

static const struct {
    const char *sign, *ascii;
} signs[] = {
    [PLP_GLYPH_YES] = {"✔", "+"},   [PLP_GLYPH_NO] = {"✘", "-"},  [PLP_GLYPH_UNKNOWN] = {"?", "?"},
    [PLP_GLYPH_ALERT] = {"!", "!"}, [PLP_GLYPH_DOT] = {"•", "*"}, [PLP_GLYPH_ARROW] = {"→", "->"},
};

palpate_style plp_terminal_style(const palpate_style *style)
{
    palpate_style out = PALPATE_STYLE_INIT;
    if (style != NULL)
        memcpy(&out, style, style->size < sizeof out ? style->size : sizeof out);
    if (out.width < 40)
        out.width = 40;
    if (out.width > 400)
        out.width = 400;
    return out;
}

void plp_terminal_paint(plp_buffer *out, const palpate_style *style, plp_paint paint,
                        const char *text)
{
    if (!style->colour) {
        plp_buffer_puts(out, text);
        return;
    }
    plp_buffer_printf(out, "\033[%sm", paints[paint]);
    plp_buffer_puts(out, text);
    plp_buffer_puts(out, "\033[0m");
}

const char *plp_terminal_sign(const palpate_style *style, plp_glyph sign)
{
    return style->ascii ? signs[sign].ascii : signs[sign].sign;
}

void plp_terminal_spaces(plp_buffer *out, unsigned count)
{
    while (count-- > 0)
        plp_buffer_putc(out, ' ');
}

/* Of a word, which may be painted. */
static size_t width_of(const char *text, size_t length)
{
    size_t width = 0;
    while (length > 0) {
        const char *escape = memchr(text, '\033', length);
        size_t plain = escape != NULL ? (size_t)(escape - text) : length;
        width += plp_text_width(text, plain);
        const char *end = escape != NULL ? memchr(escape, 'm', length - plain) : NULL;
        size_t past = end != NULL ? (size_t)(end + 1 - text) : length;
        text += past;
        length -= past;
    }
    return width;
}

void plp_terminal_wrap(plp_buffer *out, const palpate_style *style, unsigned column,
                       unsigned indent, const char *text)
{
    size_t at = column;
    bool first = true; /* no space before the first word of a line */
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        size_t width = width_of(text, length);
        if (!first && at + 1 + width > style->width) {
            plp_buffer_putc(out, '\n');
            plp_terminal_spaces(out, indent);
            at = indent;
        } else if (!first) {
            plp_buffer_putc(out, ' ');
            at++;
        }
        plp_buffer_put(out, text, length);
        at += width;
        first = false;
        text += length;
        while (*text == ' ')
            text++;
    }
}
