# SPDX-License-Identifier: MIT
core_sources += \
    %D%/decision.h \
    %D%/evaluation.h \
    %D%/answers.c \
    %D%/value.c \
    %D%/so_far.c \
    %D%/effects.c \
    %D%/clearance.c \
    %D%/caps.c \
    %D%/ranking.c \
    %D%/dose.c \
    %D%/care.c \
    %D%/change.c \
    %D%/unknowns.c \
    %D%/criteria.c \
    %D%/decision.c \
    %D%/match.h \
    %D%/match.c \
    %D%/match_block.c \
    %D%/match_sieve.c \
    %D%/evaluate.c
