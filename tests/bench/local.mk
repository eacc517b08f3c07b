# SPDX-License-Identifier: MIT
# `make bench`: how fast a plan is made. Never a test: times depend on the machine.
bench_cflags = $(AM_CFLAGS) $(CJSON_CFLAGS)
bench_room = %D%/room.c %D%/room.h
bench_spec = $(bench_room) %D%/spec.c %D%/spec_write.c %D%/spec.h

EXTRA_PROGRAMS += tests/bench/bench tests/bench/generate
tests_bench_bench_SOURCES = %D%/bench.c
tests_bench_bench_CFLAGS = $(bench_cflags)
tests_bench_bench_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_bench_LDFLAGS = $(AM_LDFLAGS) -static
tests_bench_generate_SOURCES = $(bench_spec) %D%/generate.c %D%/workload.c %D%/workload.def %D%/workload.h \
    %D%/workload_parts.h %D%/workload_rules.c
tests_bench_generate_CFLAGS = $(bench_cflags)
tests_bench_generate_LDADD = $(CJSON_LIBS)
CLEANFILES += $(EXTRA_PROGRAMS)

# BENCH_FLAGS=--json writes JSON instead of a table.
bench: tests/bench/bench$(EXEEXT)
	@tests/bench/bench$(EXEEXT) $(BENCH_FLAGS) $(srcdir)/rules $(srcdir)/examples/patients/*.json
.PHONY: bench
