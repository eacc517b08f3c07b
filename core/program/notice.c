/* SPDX-License-Identifier: MIT */
/* The notice on the language of an answer. */
#include "program/notice.h"

#include <string.h>
#include "program/phrases.h"

bool plp_notice_is_other(const plp_language *language, const char *asked)
{
    size_t length = strlen(language->tag);
    return asked != NULL && (strncmp(asked, language->tag, length) != 0 ||
                             (asked[length] != '\0' && asked[length] != '-'));
}

static void put_sentence(const plp_rulebook *book, plp_phrase phrase, const char *asked,
                         plp_buffer *out)
{
    plp_buffer_puts(out, out->length > 0 ? " " : "");
    plp_say_put(out, book, phrase, asked, book->language->tag);
}

void plp_notice_put(const plp_rulebook *book, const char *asked, const palpate_style *style,
                    plp_buffer *out)
{
    const plp_language *language = book->language;
    plp_buffer text;
    if (language == NULL)
        return;
    plp_buffer_begin(&text, out->memory, out->ceiling);
    if (plp_notice_is_other(language, asked))
        put_sentence(book, PLP_SAY_NOTICE_ANSWER_NONE, asked, &text);
    if (language->translated && !language->reviewed)
        put_sentence(book, PLP_SAY_NOTICE_DRAFT, NULL, &text);
    if ((language->translated || language->foreign) && language->missing > 0)
        put_sentence(book, PLP_SAY_NOTICE_MISSING, NULL, &text);
    if (text.length > 0) {
        plp_buffer_putc(out, '\n');
        plp_terminal_wrap(out, style, 0, 0, plp_buffer_text(&text));
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_pass(out, &text);
    plp_buffer_end(&text);
}
