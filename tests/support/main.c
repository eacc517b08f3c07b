/* SPDX-License-Identifier: MIT */
/* Runs the suites that SUITES (a room's suites.def) names. CK_FORK=no keeps all in one process for
 * the debugger. */
#include <check.h>
#include <stdlib.h>

#define SUITE(name) Suite *name##_suite(void);
#include SUITES
#undef SUITE

int main(void)
{
    int failed;
    SRunner *runner = srunner_create(NULL);
#define SUITE(name) srunner_add_suite(runner, name##_suite());
#include SUITES
#undef SUITE
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
