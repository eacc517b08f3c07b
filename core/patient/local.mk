# SPDX-License-Identifier: MIT
core_sources += \
    %D%/facts.c \
    %D%/facts.h \
    %D%/put.c \
    %D%/quick.c \
    %D%/quick.h \
    %D%/read.c \
    %D%/set.c \
    %D%/value.c \
    %D%/value.h \
    %D%/value_json.c \
    %D%/value_parts.h
