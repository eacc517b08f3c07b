/* SPDX-License-Identifier: MIT */
/* SHA-256 by libmd. */
#include "base/digest.h"

#include <string.h>

void plp_digester_begin(plp_digester *digester)
{
    SHA256Init(&digester->state);
}

void plp_digester_add(plp_digester *digester, const char *bytes, size_t length)
{
    if (length > 0)
        SHA256Update(&digester->state, (const uint8_t *)bytes, length);
}

void plp_digester_end(plp_digester *digester, char out[PLP_DIGEST_BYTES])
{
    static const char hex[] = "0123456789abcdef";
    static const char prefix[] = "sha256:";
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256Final(digest, &digester->state);
    memcpy(out, prefix, sizeof prefix - 1);
    char *at = out + sizeof prefix - 1;
    for (size_t i = 0; i < sizeof digest; i++) {
        *at++ = hex[digest[i] >> 4];
        *at++ = hex[digest[i] & 15];
    }
    *at = '\0';
}

void plp_digest(const char *bytes, size_t length, char out[PLP_DIGEST_BYTES])
{
    plp_digester digester;
    plp_digester_begin(&digester);
    plp_digester_add(&digester, bytes, length);
    plp_digester_end(&digester, out);
}
