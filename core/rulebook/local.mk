# SPDX-License-Identifier: MIT
core_sources += \
    %D%/actions.def \
    %D%/declarations.h \
    %D%/expect.def \
    %D%/files.h \
    %D%/scan.h \
    %D%/so_far.def \
    %D%/terms.def
