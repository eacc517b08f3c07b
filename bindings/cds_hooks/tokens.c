/* SPDX-License-Identifier: MIT */
/* Tokens of clients (JWT), checked with cjose against key sets that the operator trusts. */
#include "tokens.h"

#include <cjose/cjose.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <time.h>
#include "connections.h"
#include "download.h"
#include "log.h"
#include "server.h"
#include "token_parts.h"

#define KEYS_MOST 32
#define SET_MOST ((size_t)256 * 1024) /* bytes of a key set */
#define RSA_BITS_LEAST 2048
#define REFRESH_LEAST_MS 60000  /* between two looks that unknown keys ask for */
#define REFRESH_MOST_MS 3600000 /* between two looks in any case */
#define PROBES 64

/* One trusted issuer and its keys. */
typedef struct issuer {
    char name[256];
    const char *source; /* file or address */
    cjose_jwk_t *keys[KEYS_MOST];
    size_t count;
    struct timespec saved; /* when the file was written; an address: nothing */
    uint64_t looked_ms;
    atomic_bool wanted; /* a key that we do not know was named */
} issuer;

/* A token that was used, until it expires. */
typedef struct used_token {
    char name[33]; /* half of a digest of issuer and jti; empty: free */
    double until;
} used_token;

struct hooks_tokens {
    const hooks_server *server;
    pthread_rwlock_t lock; /* of the keys */
    issuer *issuers;
    size_t count;
    pthread_mutex_t used_lock;
    used_token *used;
    size_t used_size;
};

/* ---- key sets
 * ---------------------------------------------------------------------------------------------------
 */

static palpate_status read_file(const char *path, hooks_text *out, palpate_error *error)
{
    FILE *file = fopen(path, "rb");
    char block[4096];
    size_t got;

    out->most = SET_MOST;
    while (file != NULL && (got = fread(block, 1, sizeof block, file)) > 0)
        hooks_text_put(out, block, got);
    if (file == NULL || ferror(file) || out->failed) {
        error->status = PALPATE_E_IO;
        snprintf(error->detail, sizeof error->detail, "cannot read the keys in %.180s", path);
    }
    if (file != NULL)
        fclose(file);
    return error->status;
}

static bool is_file(const char *source)
{
    return strstr(source, "://") == NULL;
}

static struct timespec when_saved(const char *source)
{
    struct stat info;

    if (!is_file(source) || stat(source, &info) != 0)
        return (struct timespec){0};
    return info.st_mtim;
}

static palpate_status read_source(const hooks_server *server, const char *source, hooks_text *out,
                                  palpate_error *error)
{
    if (is_file(source))
        return read_file(source, out, error);
    out->most = SET_MOST;
    if (!hooks_download_allows(source, error))
        return error->status;
    if (hooks_download(source, "application/json", NULL, server->options->limits.fetch_milliseconds,
                       out))
        return PALPATE_OK;
    snprintf(error->detail, sizeof error->detail, "cannot fetch the keys at %.180s", source);
    return error->status = PALPATE_E_IO;
}

/* Of the kinds that we take, and long enough? */
static bool is_good(const cjose_jwk_t *key)
{
    cjose_err why;
    cjose_jwk_kty_t kind = cjose_jwk_get_kty(key, &why);

    if (cjose_jwk_get_kid(key, &why) == NULL)
        return false;
    if (kind == CJOSE_JWK_KTY_RSA)
        return cjose_jwk_get_keysize(key, &why) >= RSA_BITS_LEAST;
    return kind == CJOSE_JWK_KTY_EC && cjose_jwk_EC_get_curve(key, &why) == CJOSE_JWK_EC_P_384;
}

static void release(cjose_jwk_t **keys, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cjose_jwk_release(keys[i]);
}

/* The public keys of a set. Others are passed over, and counted. */
static size_t read_keys(const palpate_engine *engine, const palpate_json *set, cjose_jwk_t **out,
                        size_t *passed_over)
{
    const palpate_json *one = palpate_json_first(palpate_json_member(set, "keys"));
    size_t count = 0;

    for (; one != NULL; one = palpate_json_after(one)) {
        palpate_error error = PALPATE_ERROR_INIT;
        hooks_text text = {0};
        cjose_err why;
        cjose_jwk_t *key = NULL;
        if (palpate_json_write(engine, one, hooks_text_write, &text, &error) == PALPATE_OK)
            key = cjose_jwk_import(hooks_text_string(&text), text.length, &why);
        hooks_text_free(&text);
        if (key != NULL && count < KEYS_MOST && is_good(key)) {
            out[count++] = key;
            continue;
        }
        ++*passed_over;
        if (key != NULL)
            cjose_jwk_release(key);
    }
    return count;
}

static void put_in_force(hooks_tokens *tokens, issuer *who, cjose_jwk_t **fresh, size_t count)
{
    cjose_jwk_t *old[KEYS_MOST];

    pthread_rwlock_wrlock(&tokens->lock);
    size_t old_count = who->count;
    memcpy(old, who->keys, sizeof old);
    memcpy(who->keys, fresh, count * sizeof *fresh);
    who->count = count;
    pthread_rwlock_unlock(&tokens->lock);
    release(old, old_count);
}

/* An issuer may withdraw all its keys; then none of its tokens is good. */
static void tell_keys(const issuer *who, size_t passed_over)
{
    hooks_text line = {0};

    hooks_log_begin(&line, who->count > 0 ? "info" : "warning", "keys_read");
    hooks_text_member(&line, "issuer", who->name);
    hooks_text_key(&line, "keys");
    hooks_text_printf(&line, "%zu,\"passed_over\":%zu", who->count, passed_over);
    hooks_log_end(&line);
}

/* A set as a tree; what is none is told with its source. */
static palpate_status read_set(const palpate_engine *engine, const char *source,
                               const hooks_text *text, palpate_json **out, palpate_error *error)
{
    palpate_error why = PALPATE_ERROR_INIT;

    if (palpate_json_read(engine, hooks_text_string(text), text->length, out, &why) != PALPATE_OK)
        snprintf(error->detail, sizeof error->detail, "%.120s is no JWK set: %.60s", source,
                 why.detail);
    else if (palpate_json_type_of(palpate_json_member(*out, "keys")) != PALPATE_JSON_ARRAY)
        snprintf(error->detail, sizeof error->detail, "%.120s is no JWK set: it has no \"keys\"",
                 source);
    else
        return PALPATE_OK;
    return error->status = PALPATE_E_IO;
}

/* The keys as they are now come into force, whole or not at all. */
static palpate_status load_keys(hooks_tokens *tokens, issuer *who, palpate_error *error)
{
    palpate_engine *engine = hooks_rules_engine(tokens->server->rules);
    cjose_jwk_t *fresh[KEYS_MOST];
    hooks_text text = {0};
    palpate_json *set = NULL;
    size_t passed_over = 0;

    who->looked_ms = hooks_milliseconds();
    who->saved = when_saved(who->source);
    palpate_status status = read_source(tokens->server, who->source, &text, error);
    if (status == PALPATE_OK)
        status = read_set(engine, who->source, &text, &set, error);
    if (status == PALPATE_OK) {
        put_in_force(tokens, who, fresh, read_keys(engine, set, fresh, &passed_over));
        tell_keys(who, passed_over);
    }
    palpate_json_free(set);
    hooks_text_free(&text);
    palpate_engine_free(engine);
    return status;
}

static bool is_due(const issuer *who, bool all)
{
    struct timespec saved = when_saved(who->source);
    uint64_t age = hooks_milliseconds() - who->looked_ms;

    return all || age >= REFRESH_MOST_MS ||
           (age >= REFRESH_LEAST_MS && atomic_load(&who->wanted)) ||
           saved.tv_sec != who->saved.tv_sec || saved.tv_nsec != who->saved.tv_nsec;
}

void hooks_tokens_refresh(hooks_tokens *tokens, bool all)
{
    for (size_t i = 0; tokens != NULL && i < tokens->count; i++) {
        issuer *who = &tokens->issuers[i];
        palpate_error error = PALPATE_ERROR_INIT;
        if (!is_due(who, all))
            continue;
        atomic_store(&who->wanted, false);
        if (load_keys(tokens, who, &error) != PALPATE_OK) /* the old keys stay */
            hooks_log("warning", "keys_not_read", error.detail);
    }
}

/* ---- one token
 * --------------------------------------------------------------------------------------------------
 */

static issuer *find_issuer(hooks_tokens *tokens, const char *name)
{
    for (size_t i = 0; i < tokens->count; i++)
        if (strcmp(tokens->issuers[i].name, name) == 0)
            return &tokens->issuers[i];
    return NULL;
}

/* The kind of the key decides what may be checked with it, not the token. */
static bool fits(const cjose_jwk_t *key, const hooks_token *token)
{
    cjose_err why;
    cjose_jwk_kty_t wanted = token->alg == HOOKS_ES384 ? CJOSE_JWK_KTY_EC : CJOSE_JWK_KTY_RSA;

    return cjose_jwk_get_kty(key, &why) == wanted &&
           strcmp(cjose_jwk_get_kid(key, &why), token->kid) == 0;
}

static const char *check_signature(hooks_tokens *tokens, issuer *who, const hooks_token *token,
                                   const char *text, size_t length)
{
    const char *wrong = "unknown_key";
    cjose_err why;

    pthread_rwlock_rdlock(&tokens->lock);
    for (size_t i = 0; wrong != NULL && i < who->count; i++) {
        if (!fits(who->keys[i], token))
            continue;
        cjose_jws_t *jws = cjose_jws_import(text, length, &why);
        wrong = jws != NULL && cjose_jws_verify(jws, who->keys[i], &why) ? NULL : "signature";
        cjose_jws_release(jws);
    }
    pthread_rwlock_unlock(&tokens->lock);
    if (wrong != NULL && strcmp(wrong, "unknown_key") == 0)
        atomic_store(&who->wanted, true);
    return wrong;
}

/* Remember a token; false if it was used before, or nothing more can be remembered. */
static const char *use(hooks_tokens *tokens, const hooks_token *token, double now, double skew)
{
    hooks_text name = {0};
    char digest[72];
    used_token *place = NULL;
    const char *wrong = NULL;

    hooks_text_puts(&name, token->iss);
    hooks_text_put(&name, "\n", 1);
    hooks_text_puts(&name, token->jti);
    palpate_digest(name.bytes, name.length, digest);
    hooks_text_free(&name);
    size_t start = (size_t)strtoull((char[]){digest[7], digest[8], digest[9], digest[10],
                                             digest[11], digest[12], digest[13], digest[14], '\0'},
                                    NULL, 16);
    pthread_mutex_lock(&tokens->used_lock);
    for (size_t i = 0; i < PROBES && i < tokens->used_size; i++) {
        used_token *one = &tokens->used[(start + i) % tokens->used_size];
        if (one->until + skew < now) {
            place = place != NULL ? place : one;
        } else if (strncmp(one->name, digest + 7, 32) == 0) {
            wrong = "replayed";
            break;
        }
    }
    if (wrong == NULL && place == NULL)
        wrong = "too_many";
    if (wrong == NULL) {
        snprintf(place->name, sizeof place->name, "%.32s", digest + 7);
        place->until = token->exp;
    }
    pthread_mutex_unlock(&tokens->used_lock);
    return wrong;
}

/* The service's own address with this path. */
static bool is_for_path(const hooks_call *call, const hooks_token *token, const char *path)
{
    hooks_text whole = {0};

    hooks_text_puts(&whole, call->server->url);
    hooks_text_puts(&whole, path);
    bool good = !whole.failed && hooks_token_is_for(token, hooks_text_string(&whole));
    hooks_text_free(&whole);
    return good;
}

/* The address called, that of discovery, that of the service, or one that the operator named. */
static bool is_for_us(const hooks_call *call, const hooks_token *token, const char *path)
{
    const hooks_options *options = call->server->options;

    for (size_t i = 0; i < options->audience_count; i++)
        if (hooks_token_is_for(token, options->audiences[i]))
            return true;
    return is_for_path(call, token, path) || is_for_path(call, token, "/cds-services") ||
           is_for_path(call, token, "");
}

static const char *check(hooks_call *call, const hooks_token *token, const char *path,
                         const char *text, size_t length)
{
    hooks_tokens *tokens = call->server->tokens;
    const hooks_limits *limits = &call->server->options->limits;
    issuer *who = find_issuer(tokens, token->iss);
    double now = (double)time(NULL);
    const char *wrong;

    if (who == NULL)
        return "issuer";
    if (!is_for_us(call, token, path))
        return "audience";
    wrong = hooks_token_times(token, now, (double)limits->token_seconds,
                              (double)limits->token_skew_seconds);
    if (wrong == NULL)
        wrong = check_signature(tokens, who, token, text, length);
    if (wrong == NULL)
        wrong = use(tokens, token, now, (double)limits->token_skew_seconds);
    return wrong;
}

const char *hooks_tokens_check(hooks_call *call, const char *header, const char *path)
{
    static const char scheme[] = "Bearer "; /* in any case: RFC 9110, section 11.1 */
    palpate_engine *engine;
    hooks_token token;

    if (header == NULL || strncasecmp(header, scheme, sizeof scheme - 1) != 0)
        return "no_token";
    header += sizeof scheme - 1;
    engine = hooks_rules_engine(call->server->rules);
    const char *wrong = hooks_token_read(engine, header, strlen(header), &token);
    if (wrong == NULL)
        wrong = check(call, &token, path, header, strlen(header));
    hooks_token_free(&token);
    palpate_engine_free(engine);
    return wrong;
}

bool hooks_tokens_admit(hooks_call *call, const char *path)
{
    const char *wrong = hooks_tokens_check(call, hooks_call_header(call, "Authorization"), path);

    if (wrong == NULL)
        return true;
    hooks_log("warning", "token_refused", wrong);
    hooks_refuse(call, 401, "unauthorized", "no token that is accepted", NULL);
    return false;
}

/* ---- open and close
 * --------------------------------------------------------------------------------------------- */

static palpate_status add_issuer(hooks_tokens *tokens, const char *text, palpate_error *error)
{
    issuer *who = &tokens->issuers[tokens->count];
    const char *equals = strchr(text, '=');
    size_t length = equals != NULL ? (size_t)(equals - text) : 0;

    if (length == 0 || length >= sizeof who->name || equals[1] == '\0') {
        error->status = PALPATE_E_USAGE;
        snprintf(error->detail, sizeof error->detail, "--trust wants ISSUER=KEYS, not \"%.150s\"",
                 text);
        return error->status;
    }
    memcpy(who->name, text, length);
    who->source = equals + 1;
    if (find_issuer(tokens, who->name) != NULL) {
        error->status = PALPATE_E_USAGE;
        snprintf(error->detail, sizeof error->detail,
                 "--trust names %.120s twice: one JWK set holds all keys of an issuer", who->name);
        return error->status;
    }
    tokens->count++;
    if (load_keys(tokens, who, error) == PALPATE_OK && who->count == 0) {
        error->status = PALPATE_E_IO;
        snprintf(error->detail, sizeof error->detail,
                 "%.160s has no key for ES384 (P-384) or RS384 (2048 bits) with a kid",
                 who->source);
    }
    return error->status;
}

hooks_tokens *hooks_tokens_open(const hooks_server *server, palpate_error *error)
{
    hooks_tokens *tokens = calloc(1, sizeof *tokens);

    error->status = PALPATE_E_NOMEM;
    if (tokens == NULL)
        return NULL;
    tokens->server = server;
    pthread_rwlock_init(&tokens->lock, NULL);
    pthread_mutex_init(&tokens->used_lock, NULL);
    tokens->used_size = 2 * (size_t)server->options->limits.token_replays;
    tokens->used = calloc(tokens->used_size, sizeof *tokens->used);
    tokens->issuers = calloc(server->options->trusted_count, sizeof *tokens->issuers);
    if (tokens->used != NULL && tokens->issuers != NULL)
        error->status = PALPATE_OK;
    for (size_t i = 0; error->status == PALPATE_OK && i < server->options->trusted_count; i++)
        add_issuer(tokens, server->options->trusted[i], error);
    if (error->status == PALPATE_OK)
        return tokens;
    hooks_tokens_free(tokens);
    return NULL;
}

void hooks_tokens_free(hooks_tokens *tokens)
{
    if (tokens == NULL)
        return;
    for (size_t i = 0; i < tokens->count; i++)
        release(tokens->issuers[i].keys, tokens->issuers[i].count);
    pthread_rwlock_destroy(&tokens->lock);
    pthread_mutex_destroy(&tokens->used_lock);
    free(tokens->issuers);
    free(tokens->used);
    free(tokens);
}
