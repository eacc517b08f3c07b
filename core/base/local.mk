# SPDX-License-Identifier: MIT
core_sources += \
    %D%/arena.c \
    %D%/bignum.c \
    %D%/bignum.h \
    %D%/buffer.c \
    %D%/digest.h \
    %D%/error.c \
    %D%/error.h \
    %D%/findings.c \
    %D%/findings.h \
    %D%/findings_items.h \
    %D%/findings_write.c \
    %D%/io.h \
    %D%/json.h \
    %D%/json_read.h \
    %D%/json_write.c \
    %D%/json_write.h \
    %D%/limits.c \
    %D%/limits.def \
    %D%/limits.h \
    %D%/memory.c \
    %D%/memory.h \
    %D%/number.c \
    %D%/number.h \
    %D%/number_read.c \
    %D%/status.c \
    %D%/status.def \
    %D%/suggest.c \
    %D%/text.c \
    %D%/text.h \
    %D%/units.c \
    %D%/units.def \
    %D%/units.h \
    %D%/width.c
