/* SPDX-License-Identifier: MIT */
/* SHA-256 (FIPS 180-4, by libmd) as "sha256:" and 64 hexadecimal digits. */
#ifndef PLP_BASE_DIGEST_H
#define PLP_BASE_DIGEST_H

#include <stddef.h>

#define PLP_DIGEST_BYTES 72 /* "sha256:" + 64 + NUL */

void plp_digest(const char *bytes, size_t length, char out[PLP_DIGEST_BYTES]);

#endif
