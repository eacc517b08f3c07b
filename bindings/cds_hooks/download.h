/* SPDX-License-Identifier: MIT */
/* Getting a document from another machine. The only place that knows libcurl.
 *
 * Address policy (SAFETY.md 7): https, or http to this machine; no redirects; no proxy of the
 * environment; size and time have limits. Who is asked at all is decided by the operator's lists,
 * before this.
 */
#ifndef HOOKS_DOWNLOAD_H
#define HOOKS_DOWNLOAD_H

#include "palpate.h"
#include "text.h"

/** False in a build without libcurl, or for an address that is neither https nor of this machine;
 * told in `error`. */
bool hooks_download_allows(const char *url, palpate_error *error);
/** Get `url` as `type`, with a token if it is not NULL, into `out`, whose `most` holds. False: not
 * an answer of 200 in time. */
bool hooks_download(const char *url, const char *type, const char *token, uint64_t milliseconds,
                    hooks_text *out);

#endif
