# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_evaluate_check_evaluate_SOURCES = $(suite_main) %D%/suites.def \
    %D%/clinic.c %D%/clinic.h \
    %D%/patients.c %D%/patients.h \
    %D%/test_decision.c \
    %D%/test_match.c \
    %D%/test_merges.c \
    %D%/test_oracle.c \
    %D%/test_phases.c \
    %D%/test_questions.c \
    %D%/test_terms.c
tests_evaluate_check_evaluate_CPPFLAGS = $(suite_cppflags) -DSUITES='"evaluate/suites.def"'
tests_evaluate_check_evaluate_CFLAGS = $(suite_cflags)
tests_evaluate_check_evaluate_LDADD = $(suite_libs)
suite_programs += %D%/check_evaluate
