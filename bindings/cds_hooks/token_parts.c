/* SPDX-License-Identifier: MIT */
/* The parts of a token. */
#include "token_parts.h"

#include <string.h>

#define TOKEN_MOST 16384

/* base64url without padding. Source: RFC 4648, section 5. False: another character, or bits that
 * must be 0. */
static bool decode(const char *text, size_t length, hooks_text *out)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    uint32_t bits = 0;
    unsigned count = 0;

    if (length % 4 == 1)
        return false;
    for (size_t i = 0; i < length; i++) {
        const char *at = text[i] != '\0' ? strchr(digits, text[i]) : NULL;
        if (at == NULL)
            return false;
        bits = bits << 6 | (uint32_t)(at - digits);
        count += 6;
        if (count >= 8) {
            char byte = (char)(bits >> (count - 8) & 0xFF);
            hooks_text_put(out, &byte, 1);
            count -= 8;
        }
    }
    return !out->failed && (bits & ((1u << count) - 1)) == 0;
}

static bool read_part(const palpate_engine *engine, const char *text, size_t length,
                      palpate_json **out)
{
    palpate_error error = PALPATE_ERROR_INIT;
    hooks_text plain = {.most = TOKEN_MOST};
    bool good = decode(text, length, &plain) &&
                palpate_json_read(engine, hooks_text_string(&plain), plain.length, out, &error) ==
                    PALPATE_OK;

    hooks_text_free(&plain);
    return good;
}

static const char *text_of(const palpate_json *object, const char *name)
{
    return palpate_json_string(palpate_json_member(object, name));
}

static const char *read_header(hooks_token *out)
{
    const char *alg = text_of(out->header, "alg"), *typ = text_of(out->header, "typ");

    out->kid = text_of(out->header, "kid");
    if (alg == NULL || (strcmp(alg, "ES384") != 0 && strcmp(alg, "RS384") != 0))
        return "algorithm";
    out->alg = alg[0] == 'E' ? HOOKS_ES384 : HOOKS_RS384;
    if (typ == NULL || strcmp(typ, "JWT") != 0)
        return "type";
    if (palpate_json_member(out->header, "crit") != NULL)
        return "crit";
    return out->kid == NULL ? "kid" : NULL;
}

static const char *read_claims(hooks_token *out)
{
    out->iss = text_of(out->claims, "iss");
    out->jti = text_of(out->claims, "jti");
    if (out->iss == NULL || out->jti == NULL || *out->jti == '\0')
        return "claims";
    if (!palpate_json_number(palpate_json_member(out->claims, "exp"), &out->exp) ||
        !palpate_json_number(palpate_json_member(out->claims, "iat"), &out->iat))
        return "times";
    if (palpate_json_member(out->claims, "nbf") != NULL &&
        !palpate_json_number(palpate_json_member(out->claims, "nbf"), &out->nbf))
        return "times";
    return NULL;
}

const char *hooks_token_read(const palpate_engine *engine, const char *text, size_t length,
                             hooks_token *out)
{
    const char *first = memchr(text, '.', length), *second, *wrong;
    hooks_text signature = {.most = TOKEN_MOST};

    memset(out, 0, sizeof *out);
    if (length > TOKEN_MOST || first == NULL)
        return "form";
    second = memchr(first + 1, '.', length - (size_t)(first + 1 - text));
    if (second == NULL || !read_part(engine, text, (size_t)(first - text), &out->header) ||
        !read_part(engine, first + 1, (size_t)(second - first - 1), &out->claims))
        return "form";
    bool good = decode(second + 1, length - (size_t)(second + 1 - text), &signature);
    out->signature_bytes = signature.length;
    hooks_text_free(&signature);
    if (!good)
        return "form";
    wrong = read_header(out);
    if (wrong == NULL && out->alg == HOOKS_ES384 && out->signature_bytes != 96)
        wrong = "signature";
    return wrong != NULL ? wrong : read_claims(out);
}

void hooks_token_free(hooks_token *token)
{
    palpate_json_free(token->header);
    palpate_json_free(token->claims);
    memset(token, 0, sizeof *token);
}

/* How long an address is without its final slash: people write it or leave it out. */
static size_t bare_length(const char *address)
{
    size_t length = strlen(address);

    return length > 0 && address[length - 1] == '/' ? length - 1 : length;
}

static bool is_same(const palpate_json *text, const char *address)
{
    const char *said = palpate_json_string(text);
    size_t length = bare_length(address);

    return said != NULL && bare_length(said) == length && memcmp(said, address, length) == 0;
}

bool hooks_token_is_for(const hooks_token *token, const char *address)
{
    const palpate_json *aud = palpate_json_member(token->claims, "aud");

    if (palpate_json_type_of(aud) != PALPATE_JSON_ARRAY)
        return is_same(aud, address);
    for (const palpate_json *one = palpate_json_first(aud); one != NULL;
         one = palpate_json_after(one))
        if (is_same(one, address))
            return true;
    return false;
}

const char *hooks_token_times(const hooks_token *token, double now, double most, double skew)
{
    if (!(token->exp > now - skew))
        return "expired";
    if (!(token->iat <= now + skew) || !(token->nbf <= now + skew))
        return "not_yet";
    return token->exp - token->iat > most ? "lifetime" : NULL;
}
