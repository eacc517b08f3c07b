/* SPDX-License-Identifier: MIT */
/* Tokens in a build without cjose: asking for them stops the start. */
#include <stdio.h>
#include "tokens.h"

hooks_tokens *hooks_tokens_open(const struct hooks_server *server, palpate_error *error)
{
    (void)server;
    error->status = PALPATE_E_USAGE;
    snprintf(error->detail, sizeof error->detail, "this palpate was built without token checks");
    snprintf(error->hint, sizeof error->hint, "configure --with-cjose, or leave out --trust");
    return NULL;
}

void hooks_tokens_free(hooks_tokens *tokens)
{
    (void)tokens;
}

const char *hooks_tokens_check(hooks_call *call, const char *header, const char *path)
{
    (void)call, (void)header, (void)path;
    return "no_token";
}

bool hooks_tokens_admit(hooks_call *call, const char *path)
{
    (void)path;
    hooks_refuse(call, 401, "unauthorized", "no token that is accepted", NULL);
    return false;
}

void hooks_tokens_refresh(hooks_tokens *tokens, bool all)
{
    (void)tokens, (void)all;
}
