# SPDX-License-Identifier: MIT
# Fuzz targets. `make check` replays each corpus; with clang's -fsanitize=fuzzer leave replay.c out.
tests_fuzz_fuzz_json_SOURCES = %D%/fuzz.h %D%/fuzz_json.c %D%/replay.c
tests_fuzz_fuzz_json_CPPFLAGS = $(suite_cppflags) -DCORPUS='"tests/fuzz/corpus/json"'
tests_fuzz_fuzz_json_CFLAGS = $(AM_CFLAGS)
tests_fuzz_fuzz_json_LDADD = libsupport.la libcore.la
check_PROGRAMS += %D%/fuzz_json
TESTS += %D%/fuzz_json

tests_fuzz_fuzz_scan_SOURCES = %D%/fuzz.h %D%/fuzz_scan.c %D%/replay.c
tests_fuzz_fuzz_scan_CPPFLAGS = $(suite_cppflags) $(LUA_CFLAGS) -DCORPUS='"tests/fuzz/corpus/scan"'
tests_fuzz_fuzz_scan_CFLAGS = $(AM_CFLAGS)
tests_fuzz_fuzz_scan_LDADD = libsupport.la libcore.la $(LUA_LIBS)
check_PROGRAMS += %D%/fuzz_scan
TESTS += %D%/fuzz_scan

tests_fuzz_fuzz_plain_SOURCES = %D%/fuzz.h %D%/fuzz_plain.c %D%/replay.c
tests_fuzz_fuzz_plain_CPPFLAGS = $(suite_cppflags) $(LUA_CFLAGS) -DCORPUS='"tests/fuzz/corpus/plain"'
tests_fuzz_fuzz_plain_CFLAGS = $(AM_CFLAGS)
tests_fuzz_fuzz_plain_LDADD = libsupport.la libcore.la $(LUA_LIBS)
check_PROGRAMS += %D%/fuzz_plain
TESTS += %D%/fuzz_plain

tests_fuzz_fuzz_fhir_SOURCES = %D%/fuzz.h %D%/fuzz_fhir.c %D%/replay.c
tests_fuzz_fuzz_fhir_CPPFLAGS = $(suite_cppflags) -I$(top_srcdir)/bindings/fhir -DCORPUS='"tests/fuzz/corpus/fhir"'
tests_fuzz_fuzz_fhir_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
tests_fuzz_fuzz_fhir_LDADD = libfhir.la libsupport.la libcore.la $(CHECK_LIBS)
if HAVE_CHECK
check_PROGRAMS += %D%/fuzz_fhir
TESTS += %D%/fuzz_fhir
endif
