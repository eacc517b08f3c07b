/* SPDX-License-Identifier: MIT */
/* The files of a new layer. */
#ifndef CLI_TEMPLATES_H
#define CLI_TEMPLATES_H

#include <stddef.h>

typedef struct cli_template {
    const char *name, *text;
} cli_template;

/** The file at `index`; NULL past the end. */
const cli_template *cli_template_at(size_t index);

#endif
