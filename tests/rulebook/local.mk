# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_rulebook_check_rulebook_SOURCES = $(suite_main) %D%/suites.def \
    %D%/mistakes.def \
    %D%/rules_text.c \
    %D%/rules_text.h \
    %D%/test_explain.c \
    %D%/test_files.c \
    %D%/test_mutations.c \
    %D%/test_layers.c \
    %D%/test_lex.c \
    %D%/test_format.c \
    %D%/test_mistakes.c \
    %D%/test_plain.c \
    %D%/test_rulebook.c \
    %D%/test_sandbox.c \
    %D%/test_scan.c \
    %D%/test_skipping.c \
    %D%/test_slips.c
tests_rulebook_check_rulebook_CPPFLAGS = $(suite_cppflags) $(LUA_CFLAGS) -DSUITES='"rulebook/suites.def"'
tests_rulebook_check_rulebook_CFLAGS = $(suite_cflags)
tests_rulebook_check_rulebook_LDADD = $(suite_libs) $(LUA_LIBS)
suite_programs += %D%/check_rulebook
