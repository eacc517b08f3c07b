/* SPDX-License-Identifier: MIT */
/* A build without libcurl gets nothing from other machines; asking for it stops the start. */
#include <stdio.h>
#include "download.h"

bool hooks_download_allows(const char *url, palpate_error *error)
{
    (void)url;
    error->status = PALPATE_E_USAGE;
    snprintf(error->detail, sizeof error->detail, "this palpate was built without libcurl");
    snprintf(error->hint, sizeof error->hint, "configure --with-curl, or fetch nothing");
    return false;
}

bool hooks_download(const char *url, const char *type, const char *token, uint64_t milliseconds,
                    hooks_text *out)
{
    (void)url, (void)type, (void)token, (void)milliseconds, (void)out;
    return false;
}
