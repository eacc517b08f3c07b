# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_verify_check_verify_SOURCES = $(suite_main) %D%/suites.def %D%/test_mutate.c %D%/test_tests.c
tests_verify_check_verify_CPPFLAGS = $(suite_cppflags) -DSUITES='"verify/suites.def"'
tests_verify_check_verify_CFLAGS = $(suite_cflags)
tests_verify_check_verify_LDADD = $(suite_libs)
suite_programs += %D%/check_verify

# What needs Z3 is a program of its own, which valgrind is spared: under it the solver takes a quarter of an hour.
if HAVE_Z3
if HAVE_CHECK
tests_verify_check_proofs_SOURCES = $(suite_main) %D%/proofs.def %D%/test_model.c %D%/test_prove.c
tests_verify_check_proofs_CPPFLAGS = $(suite_cppflags) $(Z3_CFLAGS) -DSUITES='"verify/proofs.def"'
tests_verify_check_proofs_CFLAGS = $(suite_cflags)
tests_verify_check_proofs_LDADD = $(suite_libs)
check_PROGRAMS += %D%/check_proofs
TESTS += %D%/check_proofs
endif
endif
EXTRA_DIST += %D%/proofs.def %D%/test_model.c %D%/test_prove.c
