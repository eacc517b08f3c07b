/* SPDX-License-Identifier: MIT */
/* Fetching records that were not sent, from FHIR servers that the operator allows.
 *
 * Address policy (SAFETY.md 7): only servers of the allow-list, compared whole; https, or http to
 * this machine; no redirects; pages only from the same server; size, pages and time have limits.
 * The token goes nowhere else, and is never kept or logged.
 */
#ifndef HOOKS_FETCH_H
#define HOOKS_FETCH_H

#include "hook_request.h"

struct hooks_server;

/* What was fetched: trees that the reader borrows. */
typedef struct hooks_fetched {
    palpate_json *documents[HOOKS_PREFETCH_MOST * 4];
    size_t count;
} hooks_fetched;

/** Fetch what is absent, failed or incomplete, and give it to the reader; request->supply tells
 * what is there then. Nothing happens if the request names no server of the allow-list. */
palpate_status hooks_fetch(const hooks_call *call, const palpate_engine *engine,
                           hooks_request *request, palpate_fhir_reader *reader,
                           hooks_fetched *fetched, palpate_error *error);
void hooks_fetched_free(hooks_fetched *fetched);
/** Whether the allow-list has addresses that may not be asked (no https); tells which in `error`.
 */
bool hooks_fetch_check(const struct hooks_server *server, palpate_error *error);

#endif
