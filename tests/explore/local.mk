# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_explore_check_explore_SOURCES = $(suite_main) %D%/suites.def \
    %D%/exhaustive.c %D%/exhaustive.h \
    tests/evaluate/patients.c tests/evaluate/patients.h \
    tests/verify/two_packs.c tests/verify/two_packs.h \
    %D%/test_cohort.c \
    %D%/test_questions.c \
    %D%/test_voices.c \
    %D%/test_ways.c
tests_explore_check_explore_CPPFLAGS = $(suite_cppflags) -DSUITES='"explore/suites.def"'
tests_explore_check_explore_CFLAGS = $(suite_cflags)
tests_explore_check_explore_LDADD = $(suite_libs)
suite_programs += %D%/check_explore
