/* SPDX-License-Identifier: MIT */
/* The parts of a token, taken apart strictly before any key is chosen. Source: RFC 7515, RFC 7519.
 */
#ifndef HOOKS_TOKEN_PARTS_H
#define HOOKS_TOKEN_PARTS_H

#include "palpate.h"
#include "text.h"

typedef enum hooks_alg { HOOKS_ES384, HOOKS_RS384 } hooks_alg;

typedef struct hooks_token {
    palpate_json *header, *claims;
    hooks_alg alg;
    const char *kid, *iss, *jti; /* borrowed from the trees */
    double exp, iat, nbf;        /* seconds; nbf 0: not said */
    size_t signature_bytes;
} hooks_token;

/** NULL, or the word of what is wrong; free the token in any case. */
const char *hooks_token_read(const palpate_engine *engine, const char *text, size_t length,
                             hooks_token *out);
void hooks_token_free(hooks_token *token);
/** Whether the token was made for this address, with or without a final slash. */
bool hooks_token_is_for(const hooks_token *token, const char *address);
/** Whether the times hold at `now` (seconds since 1970): NULL, or the word of what is wrong. */
const char *hooks_token_times(const hooks_token *token, double now, double most, double skew);

#endif
