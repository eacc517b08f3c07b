# SPDX-License-Identifier: MIT
core_sources += \
    %D%/check.c \
    %D%/check.h \
    %D%/check_bands.c \
    %D%/check_reach.c \
    %D%/check_rules.c \
    %D%/check_use.c \
    %D%/coverage.c \
    %D%/coverage.h \
    %D%/domain.c \
    %D%/domain.h \
    %D%/expect.c \
    %D%/expect.h \
    %D%/tests.c \
    %D%/tests.h
