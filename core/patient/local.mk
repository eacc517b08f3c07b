# SPDX-License-Identifier: MIT
core_sources += \
    %D%/facts.h
