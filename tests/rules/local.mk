# SPDX-License-Identifier: MIT
# Suites over the shipped rules: what they say, and what they say it from.
tests_rules_check_rules_SOURCES = $(suite_main) %D%/suites.def %D%/test_content.c
tests_rules_check_rules_CPPFLAGS = $(suite_cppflags) -DSUITES='"rules/suites.def"'
tests_rules_check_rules_CFLAGS = $(suite_cflags)
tests_rules_check_rules_LDADD = $(suite_libs)
suite_programs += %D%/check_rules
