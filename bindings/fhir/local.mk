# SPDX-License-Identifier: MIT
# FHIR R4 in and out, a library of its own over palpate.h.
fhir_sources = \
    %D%/palpate_fhir.h \
    %D%/base.c %D%/base.h \
    %D%/codes.c %D%/codes.h \
    %D%/day.c %D%/day.h \
    %D%/decide.c \
    %D%/entry.c %D%/entry.h %D%/reasons.def \
    %D%/mapping.c \
    %D%/match.c \
    %D%/names.c %D%/names.h \
    %D%/out.c %D%/out.h \
    %D%/plan.c %D%/plan.h \
    %D%/plan_care.c \
    %D%/plan_issues.c \
    %D%/plan_orders.c \
    %D%/questionnaire.c %D%/questionnaire.h \
    %D%/reader.c %D%/reader.h \
    %D%/response.c \
    %D%/response_write.c \
    %D%/told.c %D%/told.h \
    %D%/value.c \
    %D%/whose.c

include_HEADERS += %D%/palpate_fhir.h
pkgconfig_DATA += %D%/palpate-fhir.pc

# Compiled once: the program and the tests link it, and the installed library takes it whole.
noinst_LTLIBRARIES += libfhir.la
libfhir_la_SOURCES = $(fhir_sources)
libfhir_la_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/%D%

lib_LTLIBRARIES += libpalpate-fhir.la
libpalpate_fhir_la_SOURCES =
libpalpate_fhir_la_LIBADD = libfhir.la libpalpate.la
libpalpate_fhir_la_LDFLAGS = $(AM_LDFLAGS) -no-undefined -version-info 0:0:0 -export-symbols-regex '^palpate_'
