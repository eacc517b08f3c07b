/* SPDX-License-Identifier: MIT */
/* Cases as data: every .json file of a folder, in the order of their names. */
#ifndef TESTS_SUPPORT_CASES_H
#define TESTS_SUPPORT_CASES_H

#include "base/json.h"

typedef struct test_case {
    char name[256];
    plp_json *tree; /* "why" says what the case is about */
} test_case;

typedef struct test_cases {
    test_case *at;
    size_t count;
} test_cases;

/** Read the cases of a folder of the source tree. Fails the test, with the name of the file, if one cannot be read. */
test_cases cases_open(const char *folder);
/** How many there are; 0 if the folder cannot be read. For tcase_add_loop_test, outside of any test. */
int cases_count(const char *folder);
void cases_close(test_cases *cases);

/** The text of a whole file of the source tree; free it. */
char *file_text(const char *relative, size_t *length);

#endif
