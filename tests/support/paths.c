/* SPDX-License-Identifier: MIT */
/* Where the sources and the build are, for tests that read files. */
#include "paths.h"

#include <stdio.h>
#include <stdlib.h>

static const char *join(char *out, size_t size, const char *variable, const char *relative)
{
    const char *folder = getenv(variable);
    snprintf(out, size, "%s/%s", folder != NULL ? folder : ".", relative);
    return out;
}

const char *source_path(char *out, size_t size, const char *relative)
{
    return join(out, size, "PALPATE_SRCDIR", relative);
}

const char *build_path(char *out, size_t size, const char *relative)
{
    return join(out, size, "PALPATE_BUILDDIR", relative);
}
