# SPDX-License-Identifier: MIT
core_sources += \
    %D%/decision.h
