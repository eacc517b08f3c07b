/* SPDX-License-Identifier: MIT */
/* SHA-256. Source: FIPS 180-4 examples. */
#include <check.h>
#include <string.h>
#include "base/digest.h"

Suite *digest_suite(void);

START_TEST(digests_are_those_of_the_standard)
{
    static const struct {
        const char *text, *digest;
    } rows[] = {
        {"", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
         "sha256:248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char out[PLP_DIGEST_BYTES];
        plp_digest(rows[i].text, strlen(rows[i].text), out);
        ck_assert_str_eq(out, rows[i].digest);
    }
}
END_TEST

Suite *digest_suite(void)
{
    Suite *suite = suite_create("base/digest");
    TCase *tc = tcase_create("digest");
    tcase_add_test(tc, digests_are_those_of_the_standard);
    suite_add_tcase(suite, tc);
    return suite;
}
