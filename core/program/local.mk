# SPDX-License-Identifier: MIT
core_sources += \
    %D%/program.h \
    %D%/words.h
