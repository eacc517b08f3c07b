/* SPDX-License-Identifier: MIT */
/* Text for a terminal: signs, colours and wrapping, as a palpate_style asks for. */
#ifndef PLP_BASE_TERMINAL_H
#define PLP_BASE_TERMINAL_H

#include "base/memory.h"

typedef enum plp_paint { PLP_BOLD, PLP_DIM, PLP_RED, PLP_GREEN, PLP_YELLOW, PLP_BLUE } plp_paint;
typedef enum plp_glyph { PLP_GLYPH_YES, PLP_GLYPH_NO, PLP_GLYPH_UNKNOWN, PLP_GLYPH_ALERT, PLP_GLYPH_DOT, PLP_GLYPH_ARROW } plp_glyph;

/** `style`, or the default where it is NULL or older than this library. */
palpate_style plp_terminal_style(const palpate_style *style);

/** Text in a colour; plain where the style has none. */
void plp_terminal_paint(plp_buffer *out, const palpate_style *style, plp_paint paint, const char *text);
/** "✔" or, in ASCII, "+"; never coloured. */
const char *plp_terminal_sign(const palpate_style *style, plp_glyph sign);

/** Put words so that no line is wider than the style's width. The cursor stands at column `column`; further lines
 * begin after `indent` spaces. Ends without a line end. A word wider than a line stays whole. */
void plp_terminal_wrap(plp_buffer *out, const palpate_style *style, unsigned column, unsigned indent, const char *text);
void plp_terminal_spaces(plp_buffer *out, unsigned count);

#endif
