# SPDX-License-Identifier: MIT
core_sources += \
    %D%/check.c \
    %D%/check.h \
    %D%/check_rules.c \
    %D%/check_use.c \
    %D%/coverage.c \
    %D%/coverage.h \
    %D%/expect.c \
    %D%/expect.h \
    %D%/tests.c \
    %D%/tests.h
