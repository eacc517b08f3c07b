# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_base_check_base_SOURCES = $(suite_main) %D%/suites.def \
    %D%/json_events.c %D%/json_events.h \
    %D%/test_digest.c \
    %D%/test_error.c \
    %D%/test_findings.c \
    %D%/test_io.c \
    %D%/test_json.c \
    %D%/test_json_read.c \
    %D%/test_json_refusals.c \
    %D%/test_json_suite.c \
    %D%/test_json_write.c \
    %D%/test_memory.c \
    %D%/test_number.c \
    %D%/test_terminal.c \
    %D%/test_text.c \
    %D%/test_units.c
tests_base_check_base_CPPFLAGS = $(suite_cppflags) -DSUITES='"base/suites.def"'
tests_base_check_base_CFLAGS = $(suite_cflags)
tests_base_check_base_LDADD = $(suite_libs) $(CJSON_LIBS)
suite_programs += %D%/check_base
