/* SPDX-License-Identifier: MIT */
/* Which tokens are accepted: made here with cjose, and spoiled in one way each. */
#include <check.h>
#include <cjose/cjose.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "cds_hooks/tokens.h"
#include "counter.h"

#define ISSUER "https://ehr.example/fhir"
#define PATH "/cds-services/palpate-plan"

static hooks_server *server;
static hooks_call call;
static cjose_jwk_t *ec, *rsa, *small, *other;
static char file[64], trust[200];
static const char *trusted[1];
static const char *audiences[] = {"https://typed.example/at-this-site"};
static hooks_options own;
static unsigned serial;

static void put_key(FILE *out, const cjose_jwk_t *key, bool last)
{
    cjose_err why;
    char *text = cjose_jwk_to_json(key, false, &why);

    fprintf(out, "%s%s", text, last ? "]}" : ",");
    free(text);
}

/* The set of the issuer's file: up to two keys, in a file that replaces the one before. */
static void write_set(const cjose_jwk_t *first, const cjose_jwk_t *second)
{
    char beside[80];

    snprintf(beside, sizeof beside, "%s.new", file);
    FILE *out = fopen(beside, "wb");
    ck_assert_ptr_nonnull(out);
    fputs("{\"keys\":[", out);
    if (first != NULL && second != NULL)
        put_key(out, first, false);
    if (first == NULL)
        fputs("]}", out);
    else
        put_key(out, second != NULL ? second : first, true);
    fclose(out);
    ck_assert_int_eq(rename(beside, file), 0);
}

static cjose_jwk_t *name_key(cjose_jwk_t *key, const char *name)
{
    cjose_err why;

    ck_assert_ptr_nonnull(key);
    ck_assert(cjose_jwk_set_kid(key, name, strlen(name), &why));
    return key;
}

static void set_up(void)
{
    static const unsigned char e[] = {1, 0, 1};
    palpate_error error = PALPATE_ERROR_INIT;
    cjose_err why;

    ec = name_key(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_384, &why), "ec=1/+");
    other = name_key(cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_384, &why), "ec=1/+");
    rsa = name_key(cjose_jwk_create_RSA_random(2048, e, sizeof e, &why), "rsa");
    small = name_key(cjose_jwk_create_RSA_random(1024, e, sizeof e, &why), "small");
    strcpy(file, "/tmp/palpate-keys-XXXXXX");
    FILE *out = fdopen(mkstemp(file), "w");
    ck_assert_ptr_nonnull(out);
    fputs("{\"keys\":[", out);
    put_key(out, small, false);
    put_key(out, ec, false);
    put_key(out, rsa, true);
    fclose(out);
    server = counter_open();
    own = *server->options;
    snprintf(trust, sizeof trust, ISSUER "=%s", file);
    trusted[0] = trust;
    own.trusted = trusted;
    own.trusted_count = 1;
    own.audiences = audiences;
    own.audience_count = 1;
    server->options = &own;
    server->tokens = hooks_tokens_open(server, &error);
    ck_assert_msg(server->tokens != NULL, "%s", error.detail);
    memset(&call, 0, sizeof call);
    call.server = server;
}

static void tear_down(void)
{
    hooks_tokens_free(server->tokens);
    counter_close(server);
    cjose_jwk_release(ec);
    cjose_jwk_release(rsa);
    cjose_jwk_release(small);
    cjose_jwk_release(other);
    unlink(file);
}

/* A header with a token of these claims. */
static const char *sign(cjose_jwk_t *key, const char *alg, const char *kid, const char *claims)
{
    static char header[8192];
    cjose_err why;
    const char *text;
    cjose_header_t *head = cjose_header_new(&why);

    cjose_header_set(head, CJOSE_HDR_ALG, alg, &why);
    cjose_header_set(head, CJOSE_HDR_KID, kid, &why);
    cjose_header_set(head, "typ", "JWT", &why);
    cjose_jws_t *jws = cjose_jws_sign(key, head, (const uint8_t *)claims, strlen(claims), &why);
    ck_assert_msg(jws != NULL, "%s", why.message);
    ck_assert(cjose_jws_export(jws, &text, &why));
    snprintf(header, sizeof header, "Bearer %s", text);
    cjose_jws_release(jws);
    cjose_header_release(head);
    return header;
}

/* Claims with a jti of their own; NULL: as they should be. */
static const char *claims(const char *iss, const char *aud, long iat, long life, const char *more)
{
    static char text[1024];
    long now = (long)time(NULL);

    snprintf(text, sizeof text,
             "{\"iss\":\"%s\",\"aud\":%s,\"iat\":%ld,\"exp\":%ld,\"jti\":\"n%u\"%s}",
             iss == NULL ? ISSUER : iss, aud == NULL ? "\"http://127.0.0.1:8347" PATH "\"" : aud,
             now + iat, now + iat + life, ++serial, more);
    return text;
}

#define ck_token(expected, header)                                                                 \
    do {                                                                                           \
        const char *wrong = hooks_tokens_check(&call, header, PATH);                               \
        ck_assert_str_eq(wrong == NULL ? "good" : wrong, expected);                                \
    } while (0)

START_TEST(both_algorithms_are_accepted)
{
    ck_token("good", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, "")));
    ck_token("good", sign(rsa, "RS384", "rsa", claims(NULL, NULL, 0, 300, "")));
}
END_TEST

START_TEST(a_token_is_taken_once)
{
    char copy[8192];

    strcpy(copy, sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, "")));
    ck_token("good", copy);
    ck_token("replayed", copy);
}
END_TEST

START_TEST(the_scheme_is_written_in_any_case)
{
    char copy[8192];

    strcpy(copy, sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, "")));
    memcpy(copy, "bEARER", 6);
    ck_token("good", copy);
}
END_TEST

START_TEST(the_audience_is_this_address)
{
    ck_token("good", sign(ec, "ES384", "ec=1/+",
                          claims(NULL, "[\"x\",\"http://127.0.0.1:8347" PATH "\"]", 0, 300, "")));
    ck_token("good",
             sign(ec, "ES384", "ec=1/+", claims(NULL, "\"http://127.0.0.1:8347\"", 0, 300, "")));
    ck_token("good", sign(ec, "ES384", "ec=1/+",
                          claims(NULL, "\"http://127.0.0.1:8347/cds-services\"", 0, 300, "")));
    ck_token("good",
             sign(ec, "ES384", "ec=1/+", claims(NULL, "\"http://127.0.0.1:8347/\"", 0, 300, "")));
    ck_token("good", sign(ec, "ES384", "ec=1/+",
                          claims(NULL, "\"https://typed.example/at-this-site/\"", 0, 300, "")));
    ck_token("audience", sign(ec, "ES384", "ec=1/+",
                              claims(NULL, "\"https://typed.example/\"", 0, 300, "")));
    ck_token("audience", sign(ec, "ES384", "ec=1/+",
                              claims(NULL, "\"http://127.0.0.1:8347//\"", 0, 300, "")));
    ck_token("audience", sign(ec, "ES384", "ec=1/+", claims(NULL, "\"\"", 0, 300, "")));
    ck_token("audience", sign(ec, "ES384", "ec=1/+",
                              claims(NULL, "\"http://127.0.0.1:8347/v1/plan\"", 0, 300, "")));
    ck_token("audience", sign(ec, "ES384", "ec=1/+", claims(NULL, "[]", 0, 300, "")));
    ck_token("audience", sign(ec, "ES384", "ec=1/+", claims(NULL, "7", 0, 300, "")));
}
END_TEST

START_TEST(times_hold_with_a_minute_between_clocks)
{
    ck_token("good", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 50, 300, "")));
    ck_token("good", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, -340, 300, "")));
    ck_token("expired", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, -400, 300, "")));
    ck_token("not_yet", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 100, 300, "")));
    ck_token("lifetime", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 301, "")));
    ck_token("not_yet",
             sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, ",\"nbf\":9999999999")));
    ck_token("good",
             sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, ",\"nbf\":5,\"sub\":\"x\"")));
    ck_token("times", sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, ",\"nbf\":\"soon\"")));
}
END_TEST

START_TEST(only_trusted_keys_of_the_right_kind_count)
{
    ck_token("issuer",
             sign(ec, "ES384", "ec=1/+", claims("https://elsewhere.example", NULL, 0, 300, "")));
    ck_token("unknown_key", sign(ec, "ES384", "ec=2", claims(NULL, NULL, 0, 300, "")));
    ck_token("signature", sign(other, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, "")));
    ck_token("unknown_key", sign(small, "RS384", "small", claims(NULL, NULL, 0, 300, "")));
    ck_token("unknown_key", sign(ec, "ES384", "rsa", claims(NULL, NULL, 0, 300, "")));
    ck_token("algorithm", sign(rsa, "RS256", "rsa", claims(NULL, NULL, 0, 300, "")));
}
END_TEST

static const char *by(cjose_jwk_t *key, const char *kid)
{
    return sign(key, key == rsa ? "RS384" : "ES384", kid, claims(NULL, NULL, 0, 300, ""));
}

/* A key that comes, one that goes, and all that go: as soon as the file says so. */
START_TEST(the_keys_are_those_of_the_file)
{
    write_set(rsa, NULL);
    ck_token("good", by(ec, "ec=1/+"));
    hooks_tokens_refresh(server->tokens, false);
    ck_token("unknown_key", by(ec, "ec=1/+"));
    ck_token("good", by(rsa, "rsa"));
    write_set(rsa, other);
    hooks_tokens_refresh(server->tokens, false);
    ck_token("good", by(other, "ec=1/+"));
    write_set(NULL, NULL);
    hooks_tokens_refresh(server->tokens, false);
    ck_token("unknown_key", by(rsa, "rsa"));
}
END_TEST

START_TEST(keys_that_cannot_be_read_leave_those_in_force)
{
    static const char *const spoiled[] = {"{\"keys\":[", "{}", "{\"keys\":{}}"};

    write_set(ec, rsa);
    hooks_tokens_refresh(server->tokens, true);
    for (size_t i = 0; i < sizeof spoiled / sizeof spoiled[0]; i++) {
        FILE *out = fopen(file, "wb");
        ck_assert_ptr_nonnull(out);
        fputs(spoiled[i], out);
        fclose(out);
        hooks_tokens_refresh(server->tokens, true);
        ck_token("good", by(ec, "ec=1/+"));
    }
    unlink(file);
    hooks_tokens_refresh(server->tokens, false);
    ck_token("good", by(rsa, "rsa"));
}
END_TEST

START_TEST(an_issuer_is_trusted_once)
{
    const char *twice[] = {trust, trust};
    palpate_error error = PALPATE_ERROR_INIT;

    write_set(ec, NULL);
    own.trusted = twice;
    own.trusted_count = 2;
    ck_assert_ptr_null(hooks_tokens_open(server, &error));
    ck_assert_int_eq(error.status, PALPATE_E_USAGE);
    ck_assert_msg(strstr(error.detail, "twice") != NULL, "%s", error.detail);
}
END_TEST

START_TEST(a_file_that_is_no_key_set_is_named)
{
    palpate_error error = PALPATE_ERROR_INIT;
    FILE *out = fopen(file, "wb");

    ck_assert_ptr_nonnull(out);
    fputs("keys", out);
    fclose(out);
    ck_assert_ptr_null(hooks_tokens_open(server, &error));
    ck_assert_int_eq(error.status, PALPATE_E_IO);
    ck_assert_msg(strstr(error.detail, file) != NULL, "%s", error.detail);
}
END_TEST

START_TEST(a_spoiled_token_is_refused)
{
    char copy[8192], *dot;

    ck_token("no_token", NULL);
    ck_token("no_token", "Basic eDp5");
    ck_token("form", "Bearer x");
    ck_token("form", "Bearer a.b.c");
    ck_token("form", "Bearer ..");
    strcpy(copy, sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, "")));
    dot = strrchr(copy, '.');
    char kept = dot[10];
    dot[10] = kept == 'A' ? 'B' : 'A';
    ck_token("signature", copy);
    dot[10] = kept;
    copy[strlen(copy) - 4] = '\0'; /* 93 bytes, not 96 */
    ck_token("signature", copy);
    strcat(copy, "==");
    ck_token("form", copy);
}
END_TEST

/* {"alg":"none","typ":"JWT","kid":"ec=1/+"} and HS256, with the claims of a good token. */
START_TEST(no_signature_and_shared_secrets_are_refused)
{
    char copy[8192], forged[8192];

    strcpy(copy, sign(ec, "ES384", "ec=1/+", claims(NULL, NULL, 0, 300, "")));
    snprintf(forged, sizeof forged,
             "Bearer eyJhbGciOiJub25lIiwidHlwIjoiSldUIiwia2lkIjoiZWM9MS8rIn0%s", strchr(copy, '.'));
    ck_token("algorithm", forged);
    snprintf(forged, sizeof forged,
             "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImVjPTEvKyJ9%s",
             strchr(copy, '.'));
    ck_token("algorithm", forged);
}
END_TEST

START_TEST(one_answer_for_all_failures)
{
    ck_assert(!hooks_tokens_admit(&call, PATH));
    ck_assert_uint_eq(call.answer.status, 401);
    ck_assert_str_eq(hooks_text_string(&call.answer.text),
                     "{\"error\":{\"code\":\"unauthorized\",\"message\":\"no token that is "
                     "accepted\"},\"message\":\"no token that is accepted\"}\n");
    hooks_text_free(&call.answer.text);
}
END_TEST

Suite *tokens_suite(void);
Suite *tokens_suite(void)
{
    Suite *suite = suite_create("serve/tokens");
    TCase *tc = tcase_create("tokens");

    tcase_add_unchecked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, both_algorithms_are_accepted);
    tcase_add_test(tc, a_token_is_taken_once);
    tcase_add_test(tc, the_scheme_is_written_in_any_case);
    tcase_add_test(tc, the_audience_is_this_address);
    tcase_add_test(tc, times_hold_with_a_minute_between_clocks);
    tcase_add_test(tc, only_trusted_keys_of_the_right_kind_count);
    tcase_add_test(tc, a_spoiled_token_is_refused);
    tcase_add_test(tc, no_signature_and_shared_secrets_are_refused);
    tcase_add_test(tc, one_answer_for_all_failures);
    suite_add_tcase(suite, tc);
    tc = tcase_create("keys"); /* each with a file of its own */
    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, the_keys_are_those_of_the_file);
    tcase_add_test(tc, keys_that_cannot_be_read_leave_those_in_force);
    tcase_add_test(tc, an_issuer_is_trusted_once);
    tcase_add_test(tc, a_file_that_is_no_key_set_is_named);
    suite_add_tcase(suite, tc);
    return suite;
}
