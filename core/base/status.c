/* SPDX-License-Identifier: MIT */
/* Words and exit codes of statuses, from status.def, and the version. */
#include "palpate.h"

typedef struct status_row {
    const char *word;
    int exit;
} status_row;

// clang-format off
static const status_row rows[] = {
#define X(name, value, word, exit, meaning) [value] = {word, exit},
#include "base/status.def"
#undef X
};

#define X(name, value, word, exit, meaning) _Static_assert(PALPATE_##name == (value), "palpate.h and status.def agree");
#include "base/status.def"
#undef X
// clang-format on

/* The row of a status; that of an internal fault where there is none. */
static const status_row *row_of(palpate_status status)
{
    size_t index = (size_t)status;
    return &rows[index < sizeof rows / sizeof rows[0] ? index : (size_t)PALPATE_E_INTERNAL];
}

const char *palpate_status_word(palpate_status status)
{
    return row_of(status)->word;
}

int palpate_status_exit(palpate_status status)
{
    return row_of(status)->exit;
}

const char *palpate_version(void)
{
    return PALPATE_VERSION;
}
