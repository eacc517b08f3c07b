# SPDX-License-Identifier: MIT
core_sources += \
    %D%/actions.def \
    %D%/brackets.c \
    %D%/characters.c \
    %D%/declarations.h \
    %D%/expect.def \
    %D%/explain.c \
    %D%/explain.h \
    %D%/files.c \
    %D%/files.h \
    %D%/folder.c \
    %D%/folder.h \
    %D%/lex.c \
    %D%/lex.h \
    %D%/lex_text.c \
    %D%/lex_wide.c \
    %D%/reader.h \
    %D%/scan.c \
    %D%/scan.h \
    %D%/scan_find.c \
    %D%/scan_habits.c \
    %D%/scan_keys.c \
    %D%/scanner.h \
    %D%/slips.c \
    %D%/slips.def \
    %D%/slips.h \
    %D%/so_far.def \
    %D%/terms.def \
    %D%/tokens.def
