# SPDX-License-Identifier: MIT
# How the library reaches the world. Each binding uses core/palpate.h only.
include %D%/fhir/local.mk
include %D%/cds_hooks/local.mk
include %D%/cli/local.mk
