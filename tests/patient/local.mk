# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_patient_check_patient_SOURCES = $(suite_main) %D%/suites.def \
    %D%/test_cases.c \
    %D%/test_facts.c \
    %D%/test_quick.c
tests_patient_check_patient_CPPFLAGS = $(suite_cppflags) -DSUITES='"patient/suites.def"'
tests_patient_check_patient_CFLAGS = $(suite_cflags)
tests_patient_check_patient_LDADD = $(suite_libs)
suite_programs += %D%/check_patient
