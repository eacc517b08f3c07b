# SPDX-License-Identifier: MIT
# `make bench`: how fast a plan is made. Never a test: times depend on the machine.
EXTRA_PROGRAMS += tests/bench/bench
tests_bench_bench_SOURCES = %D%/bench.c
tests_bench_bench_CFLAGS = $(AM_CFLAGS) $(CJSON_CFLAGS)
tests_bench_bench_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_bench_LDFLAGS = $(AM_LDFLAGS) -static
CLEANFILES += $(EXTRA_PROGRAMS)

# BENCH_FLAGS=--json writes JSON instead of a table.
bench: tests/bench/bench$(EXEEXT)
	@tests/bench/bench$(EXEEXT) $(BENCH_FLAGS) $(srcdir)/rules $(srcdir)/examples/patients/*.json
.PHONY: bench
