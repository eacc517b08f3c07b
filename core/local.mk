# SPDX-License-Identifier: MIT
# libpalpate: the rooms add their sources to core_sources.
core_sources =

include %D%/base/local.mk
include %D%/rulebook/local.mk
include %D%/program/local.mk
include %D%/patient/local.mk
include %D%/evaluate/local.mk
include %D%/plan/local.mk
include %D%/explore/local.mk
include %D%/verify/local.mk
include %D%/overlay/local.mk

core_sources += \
    %D%/palpate.h \
    %D%/engine.h \
    %D%/objects.h \
    %D%/engine.c \
    %D%/patients.c \
    %D%/cohort.c \
    %D%/plans.c \
    %D%/project.c \
    %D%/schema.c \
    %D%/slot.c \
    %D%/voices.c \
    %D%/knowledge.c \
    %D%/layout.c \
    %D%/trees.c

include_HEADERS = %D%/palpate.h

# Compiled once: the library takes it whole, and the tests link it to reach what the library hides.
noinst_LTLIBRARIES += libcore.la
libcore_la_SOURCES = $(core_sources)
libcore_la_CPPFLAGS = $(AM_CPPFLAGS) $(LUA_CFLAGS) $(CJSON_CFLAGS) $(MD_CFLAGS) $(Z3_CFLAGS) $(Z3_DEFINE)
libcore_la_LIBADD = $(LUA_LIBS) $(CJSON_LIBS) $(MD_LIBS) $(Z3_DL_LIBS)

lib_LTLIBRARIES += libpalpate.la
libpalpate_la_SOURCES =
libpalpate_la_LIBADD = libcore.la
libpalpate_la_LDFLAGS = $(AM_LDFLAGS) -no-undefined -version-info 0:0:0 -export-symbols-regex '^palpate_'
