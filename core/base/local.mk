# SPDX-License-Identifier: MIT
core_sources += \
    %D%/digest.h \
    %D%/error.h \
    %D%/findings.h \
    %D%/io.h \
    %D%/json.h \
    %D%/json_read.h \
    %D%/json_write.h \
    %D%/limits.def \
    %D%/limits.h \
    %D%/memory.h \
    %D%/number.h \
    %D%/status.c \
    %D%/status.def \
    %D%/text.h \
    %D%/units.h
