# SPDX-License-Identifier: MIT
core_sources += \
    %D%/answer.c \
    %D%/ask.c \
    %D%/breakpoints.c \
    %D%/breakpoints.h \
    %D%/cause.c \
    %D%/cause.h \
    %D%/cells.c \
    %D%/cells.h \
    %D%/compare.c \
    %D%/compare.h \
    %D%/criteria.c \
    %D%/criteria.h \
    %D%/diff.c \
    %D%/diff.h \
    %D%/flip.c \
    %D%/flip.h \
    %D%/ids.c \
    %D%/outline.c \
    %D%/outline.h \
    %D%/prompts.c \
    %D%/prompts.def \
    %D%/reach.c \
    %D%/reach.h \
    %D%/subject.c \
    %D%/subject.h \
    %D%/subjects.def \
    %D%/sweep.c \
    %D%/sweep.h \
    %D%/sweep_svg.c \
    %D%/sweep_write.c \
    %D%/what_if.c \
    %D%/why.c
