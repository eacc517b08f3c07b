/* SPDX-License-Identifier: MIT */
/* What an answer says about its own language: that another was asked for, that it is a draft, that texts are missing.
 * A plan counts the texts that it shows without a translation; other answers say that there are such texts. */
#ifndef PLP_PROGRAM_NOTICE_H
#define PLP_PROGRAM_NOTICE_H

#include "base/terminal.h"
#include "rulebook/declarations.h"

/** Is `asked` (NULL: nothing was) another language than this one, and none that falls back on it? */
bool plp_notice_is_other(const plp_language *language, const char *asked);
/** The notice as a paragraph with an empty line before it; nothing where there is nothing to say. */
void plp_notice_put(const plp_rulebook *book, const char *asked, const palpate_style *style, plp_buffer *out);

#endif
