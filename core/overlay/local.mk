# SPDX-License-Identifier: MIT
core_sources += \
    %D%/lock.c \
    %D%/overlay.c \
    %D%/overlay.h \
    %D%/report.c \
    %D%/report_changes.c \
    %D%/report_promises.c \
    %D%/report.h \
    %D%/report_html.c \
    %D%/report_markdown.c \
    %D%/report_things.c \
    %D%/status.c \
    %D%/status_write.c
