/* SPDX-License-Identifier: MIT */
/* The consult note that every plan carries. */
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

const char *plp_consult_text(void)
{
    return rows[0].text;
}
