/* SPDX-License-Identifier: MIT */
/* SHA-256 (FIPS 180-4, by libmd) as "sha256:" and 64 hexadecimal digits. */
#ifndef PLP_BASE_DIGEST_H
#define PLP_BASE_DIGEST_H

#include <stddef.h>
#include <sys/types.h>
#include <sha2.h>

#define PLP_DIGEST_BYTES 72 /* "sha256:" + 64 + NUL */

void plp_digest(const char *bytes, size_t length, char out[PLP_DIGEST_BYTES]);

/* The same of a text that comes in pieces: begin, add … add, end. */
typedef struct plp_digester {
    SHA2_CTX state;
} plp_digester;
void plp_digester_begin(plp_digester *digester);
void plp_digester_add(plp_digester *digester, const char *bytes, size_t length);
void plp_digester_end(plp_digester *digester, char out[PLP_DIGEST_BYTES]);

#endif
