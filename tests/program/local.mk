# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_program_check_program_SOURCES = $(suite_main) %D%/suites.def \
    %D%/test_program.c
tests_program_check_program_CPPFLAGS = $(suite_cppflags) -DSUITES='"program/suites.def"'
tests_program_check_program_CFLAGS = $(suite_cflags)
tests_program_check_program_LDADD = $(suite_libs)
suite_programs += %D%/check_program
