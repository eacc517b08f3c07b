/* SPDX-License-Identifier: MIT */
/* Every mistake of mistakes.def is told in these words, at this place; what is right is not
 * complained about. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "paths.h"
#include "rulebook/rules_text.h"

typedef struct mistake {
    const char *phase, *when, *plan, *text, *findings;
} mistake;

static const mistake mistakes[] = {
#define WHEN(condition, findings) {"safety", condition, "disposition \"modified\"", NULL, findings},
#define WHEN_IN(phase, condition, plan, findings) {phase, condition, plan, NULL, findings},
#define PLAN(phase, action, findings) {phase, "fever", action, NULL, findings},
#define TEXT(text, findings) {NULL, NULL, NULL, text, findings},
#include "rulebook/mistakes.def"
};

/* The rule stands in lines 2 to 6, its condition in line 4, its plan in line 5. */
static void write_text(const mistake *row, char *out, size_t size)
{
    if (row->text != NULL)
        snprintf(out, size, "%s", row->text);
    else
        snprintf(out, size,
                 "phase \"%s\"\nrule \"r\" {\n  title = \"T\", because = \"B\", grade = "
                 "\"safety\", sources = { "
                 "\"S1\" }, checked = \"2026-11\",\n  when = %s,\n  plan = { %s },\n}\n",
                 row->phase, row->when, row->plan);
}

START_TEST(mistake_is_told)
{
    const mistake *row = &mistakes[_i];
    char text[2048], findings[8192];
    write_text(row, text, sizeof text);
    rules_text rules = rules_text_load(text);
    rules_text_findings(&rules, findings, sizeof findings);
    ck_assert_msg(strcmp(findings, row->findings) == 0, "%s\nexpected:\n%sgot:\n%s", text,
                  row->findings, findings);
    ck_assert_int_eq(rules.status, row->findings[0] == '\0' ? PALPATE_OK : PALPATE_E_RULES);
    rules_text_end(&rules);
}
END_TEST

/* ---- codes ---- */

static const char *const codes[] = {
#define X(code, meaning) code,
#include "rulebook/codes.def"
#undef X
#define X(name, code, message, hint) code,
#include "rulebook/slips.def"
#undef X
};
#define CODE_COUNT (sizeof codes / sizeof codes[0])

START_TEST(code_is_documented)
{
    char path[4096], row[96];
    static char text[64 * 1024];
    FILE *file = fopen(source_path(path, sizeof path, "rules/ERRORS.md"), "rb");
    ck_assert_ptr_nonnull(file);
    size_t length = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    ck_assert(length < sizeof text - 1);
    snprintf(row, sizeof row, "\n| `%s` | ", codes[_i]);
    ck_assert_msg(strstr(text, row) != NULL, "rules/ERRORS.md does not have %s", codes[_i]);
}
END_TEST

START_TEST(mistakes_have_known_codes)
{
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
        const char *at = mistakes[i].findings;
        while (*at != '\0') {
            const char *space = strchr(at, ' '), *code = *at >= '0' && *at <= '9' ? space + 1 : at;
            bool known = false;
            for (size_t k = 0; k < CODE_COUNT && !known; k++)
                known =
                    strncmp(code, codes[k], strlen(codes[k])) == 0 && code[strlen(codes[k])] == ':';
            ck_assert_msg(known, "no row for the code of %s", at);
            at = strchr(at, '\n') + 1;
        }
    }
}
END_TEST

Suite *mistakes_suite(void);

Suite *mistakes_suite(void)
{
    Suite *suite = suite_create("mistakes");
    TCase *tc = tcase_create("mistakes");
    tcase_set_timeout(tc, 60);
    tcase_add_loop_test(tc, mistake_is_told, 0, (int)(sizeof mistakes / sizeof mistakes[0]));
    tcase_add_loop_test(tc, code_is_documented, 0, (int)CODE_COUNT);
    tcase_add_test(tc, mistakes_have_known_codes);
    suite_add_tcase(suite, tc);
    return suite;
}
