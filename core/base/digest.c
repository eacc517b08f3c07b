/* SPDX-License-Identifier: MIT */
/* SHA-256 by libmd. */
#include "base/digest.h"

#include <sha2.h>
#include <string.h>

void plp_digest(const char *bytes, size_t length, char out[PLP_DIGEST_BYTES])
{
    static const char hex[] = "0123456789abcdef";
    static const char prefix[] = "sha256:";
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA2_CTX context;
    SHA256Init(&context);
    if (length > 0)
        SHA256Update(&context, (const uint8_t *)bytes, length);
    SHA256Final(digest, &context);
    memcpy(out, prefix, sizeof prefix - 1);
    char *at = out + sizeof prefix - 1;
    for (size_t i = 0; i < sizeof digest; i++) {
        *at++ = hex[digest[i] >> 4];
        *at++ = hex[digest[i] & 15];
    }
    *at = '\0';
}
