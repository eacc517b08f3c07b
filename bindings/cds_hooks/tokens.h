/* SPDX-License-Identifier: MIT */
/* Tokens of clients (JWT), checked against key sets that the operator trusts.
 *
 *   header: alg ES384 or RS384, kid --> key of the issuer --> signature --> aud, exp, iat, jti
 * (never twice)
 *
 * Every kind of failure gets one constant answer; the reason goes to the log. A key's address in a
 * token is never followed. Source: CDS Hooks 2.0 "Trusting CDS Clients", SAFETY.md 7.
 */
#ifndef HOOKS_TOKENS_H
#define HOOKS_TOKENS_H

#include "call.h"

typedef struct hooks_tokens hooks_tokens;

/** Read the key sets of server->options->trusted. NULL: the reason is in `error`. */
hooks_tokens *hooks_tokens_open(const struct hooks_server *server, palpate_error *error);
void hooks_tokens_free(hooks_tokens *tokens);
/** Check the call's Authorization header for `path`. False: answered with 401. From any thread. */
bool hooks_tokens_admit(hooks_call *call, const char *path);
/** The same check of a header's text: NULL, or the word of what is wrong. */
const char *hooks_tokens_check(hooks_call *call, const char *header, const char *path);
/** Read key sets again that are old, lack a key that was named, or whose file was written since;
 * `all`: every one. What cannot be read leaves the keys as they are. From one thread, now and then.
 * NULL: nothing. */
void hooks_tokens_refresh(hooks_tokens *tokens, bool all);

#endif
