# SPDX-License-Identifier: MIT
core_sources += \
    %D%/criteria.c \
    %D%/criteria.h \
    %D%/subject.c \
    %D%/subject.h \
    %D%/subjects.def \
    %D%/why.c
