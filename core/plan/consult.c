/* SPDX-License-Identifier: MIT */
/* The consult note that every plan carries. */
#include <string.h>
#include "plan/plan.h"

typedef struct consult_row {
    const char *language, *text;
} consult_row;

static const consult_row rows[] = {
#define X(language, text) {language, text},
#include "plan/consult.def"
#undef X
};
_Static_assert(sizeof rows / sizeof rows[0] >= 1, "there is always a consult note");

const char *plp_consult_text(const plp_rulebook *book)
{
    const char *tag = plp_book_tag(book);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t length = strlen(rows[i].language);
        if (strncmp(tag, rows[i].language, length) == 0 &&
            (tag[length] == '\0' || tag[length] == '-'))
            return rows[i].text;
    }
    return rows[0].text;
}
