# SPDX-License-Identifier: MIT
# Suites of bindings/fhir: name them in suites.def, list their files here.
tests_fhir_check_fhir_SOURCES = $(suite_main) %D%/suites.def \
    %D%/test_records.c \
    %D%/test_round_trip.c \
    %D%/test_told.c
tests_fhir_check_fhir_CPPFLAGS = $(suite_cppflags) -I$(top_srcdir)/bindings/fhir -DSUITES='"fhir/suites.def"'
tests_fhir_check_fhir_CFLAGS = $(suite_cflags)
tests_fhir_check_fhir_LDADD = libfhir.la $(suite_libs)
suite_programs += %D%/check_fhir
