# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_verify_check_verify_SOURCES = $(suite_main) %D%/suites.def %D%/test_tests.c
tests_verify_check_verify_CPPFLAGS = $(suite_cppflags) -DSUITES='"verify/suites.def"'
tests_verify_check_verify_CFLAGS = $(suite_cflags)
tests_verify_check_verify_LDADD = $(suite_libs)
suite_programs += %D%/check_verify
