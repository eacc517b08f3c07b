# SPDX-License-Identifier: MIT
core_sources += \
    %D%/plan.h
