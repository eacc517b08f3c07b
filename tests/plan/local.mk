# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_plan_check_plan_SOURCES = $(suite_main) %D%/suites.def \
    %D%/test_budget.c \
    %D%/test_cases.c \
    %D%/test_formats.c \
    %D%/test_languages.c \
    %D%/test_layers.c \
    %D%/test_project.c \
    %D%/test_properties.c \
    %D%/test_slot.c \
    %D%/test_untested.c
tests_plan_check_plan_CPPFLAGS = $(suite_cppflags) -DSUITES='"plan/suites.def"'
tests_plan_check_plan_CFLAGS = $(suite_cflags)
tests_plan_check_plan_LDADD = $(suite_libs)
suite_programs += %D%/check_plan
