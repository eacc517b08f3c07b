# SPDX-License-Identifier: MIT
# `make bench`: how fast rules are decided and plans are made, beside others. Never a test: times depend on the machine.
# That all of them find the same is a test: tests/test_neutral.sh.
bench_cflags = $(AM_CFLAGS) $(CJSON_CFLAGS)
bench_room = %D%/room.c %D%/room.h
bench_spec = $(bench_room) %D%/spec.c %D%/spec_write.c %D%/spec.h
bench_adapter = $(bench_spec) %D%/adapter.c %D%/adapter.h
bench_tree = $(bench_adapter) %D%/adapter_tree.c

check_PROGRAMS += tests/bench/generate tests/bench/neutral tests/bench/rival_linear
tests_bench_generate_SOURCES = $(bench_spec) %D%/generate.c %D%/workload.c %D%/workload.def %D%/workload.h \
    %D%/workload_parts.h %D%/workload_rules.c
tests_bench_generate_CFLAGS = $(bench_cflags)
tests_bench_generate_LDADD = $(CJSON_LIBS)
tests_bench_neutral_SOURCES = $(bench_adapter) %D%/neutral.c
tests_bench_neutral_CFLAGS = $(bench_cflags)
tests_bench_neutral_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_neutral_LDFLAGS = $(AM_LDFLAGS) -static
tests_bench_rival_linear_SOURCES = $(bench_tree) %D%/linear.c
tests_bench_rival_linear_CFLAGS = $(bench_cflags)
tests_bench_rival_linear_LDADD = $(CJSON_LIBS)

bench_programs = tests/bench/generate tests/bench/neutral tests/bench/rival_linear tests/bench/bench tests/bench/cohort \
    tests/bench/compare tests/bench/questions tests/bench/rival_floor tests/bench/rival_lua tests/bench/startup
if HAVE_CLIPS
bench_programs += tests/bench/rival_clips
endif
EXTRA_PROGRAMS += tests/bench/bench tests/bench/cohort tests/bench/compare tests/bench/questions tests/bench/rival_floor \
    tests/bench/rival_lua tests/bench/rival_clips tests/bench/startup
tests_bench_bench_SOURCES = %D%/bench.c
tests_bench_bench_CFLAGS = $(bench_cflags)
tests_bench_bench_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_bench_LDFLAGS = $(AM_LDFLAGS) -static
tests_bench_cohort_SOURCES = $(bench_room) %D%/spec.h %D%/cohort.c
tests_bench_cohort_CFLAGS = $(bench_cflags)
tests_bench_cohort_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_cohort_LDFLAGS = $(AM_LDFLAGS) -static
tests_bench_questions_SOURCES = $(bench_room) %D%/questions.c
tests_bench_questions_CFLAGS = $(bench_cflags)
tests_bench_questions_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_questions_LDFLAGS = $(AM_LDFLAGS) -static
tests_bench_startup_SOURCES = $(bench_room) %D%/startup.c
tests_bench_startup_CFLAGS = $(bench_cflags)
tests_bench_compare_SOURCES = $(bench_room) %D%/chart.c %D%/compare.c %D%/compare.h
tests_bench_compare_CFLAGS = $(bench_cflags)
tests_bench_compare_LDADD = $(CJSON_LIBS)
tests_bench_rival_floor_SOURCES = $(bench_adapter) %D%/floor.c
tests_bench_rival_floor_CFLAGS = $(bench_cflags)
tests_bench_rival_floor_LDADD = $(CJSON_LIBS)
tests_bench_rival_lua_SOURCES = $(bench_tree) %D%/in_lua.c
tests_bench_rival_lua_CFLAGS = $(bench_cflags) $(LUA_CFLAGS)
tests_bench_rival_lua_LDADD = $(CJSON_LIBS) $(LUA_LIBS)
tests_bench_rival_clips_SOURCES = $(bench_tree) %D%/in_clips.c
# Its headers are older than our warnings.
tests_bench_rival_clips_CFLAGS = $(bench_cflags) -w
tests_bench_rival_clips_LDADD = $(CJSON_LIBS) $(CLIPS_LIBS)
EXTRA_DIST += %D%/same_plans.sh
CLEANFILES += $(EXTRA_PROGRAMS)

# What tests/test_counts.sh counts the instructions of.
check_PROGRAMS += tests/bench/counted
tests_bench_counted_SOURCES = $(bench_room) %D%/counted.c
tests_bench_counted_CFLAGS = $(bench_cflags) $(LUA_CFLAGS)
tests_bench_counted_LDADD = libpalpate.la $(CJSON_LIBS)
tests_bench_counted_LDFLAGS = $(AM_LDFLAGS) -static
EXTRA_DIST += %D%/counts.txt %D%/README.md

bench-counts: tests/bench/counted$(EXEEXT) tests/bench/generate$(EXEEXT)
	@$(AM_TESTS_ENVIRONMENT) bash $(srcdir)/tests/test_counts.sh
bench-counts-renew: tests/bench/counted$(EXEEXT) tests/bench/generate$(EXEEXT)
	@$(AM_TESTS_ENVIRONMENT) bash $(srcdir)/tests/test_counts.sh --renew
.PHONY: bench-counts bench-counts-renew

# BENCH_FLAGS=--json writes JSON instead of tables: a document on each line, and nothing else on standard output, so what has
# to be built first is told on standard error. COMPARE_FLAGS: see compare.c, for example '--sizes 30,300 --rounds 3'. The chart
# is tests/bench/data/compare.svg.
bench:
	@$(MAKE) $(AM_MAKEFLAGS) palpate$(EXEEXT) $(bench_programs) >&2
	@$(MKDIR_P) tests/bench/data && tests/bench/cohort --patients 100 $(srcdir)/rules \
	  $(srcdir)/examples/patients/*.json >tests/bench/data/cohort.ndjson && \
	  tests/bench/bench$(EXEEXT) $(BENCH_FLAGS) $(srcdir)/rules $(srcdir)/examples/patients/*.json tests/bench/data/cohort.ndjson
	@tests/bench/questions$(EXEEXT) $(BENCH_FLAGS) $(srcdir)/rules $(srcdir)/examples/patients/*.json
	@tests/bench/startup$(EXEEXT) $(BENCH_FLAGS) ./palpate$(EXEEXT) $(srcdir)/rules $(srcdir)/examples/patients/v05-blood-thinner.json
	@tests/bench/compare$(EXEEXT) $(BENCH_FLAGS) $(COMPARE_FLAGS) --svg tests/bench/data/compare.svg \
	  tests/bench tests/bench/data
.PHONY: bench
clean-local: clean-bench
clean-bench:
	rm -rf tests/bench/data
.PHONY: clean-bench

# The service: make bench-http, with wrk.
if HAVE_HTTP
EXTRA_PROGRAMS += tests/bench/bench_http
tests_bench_bench_http_SOURCES = %D%/bench_http.c
tests_bench_bench_http_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/bindings
tests_bench_bench_http_CFLAGS = $(bench_cflags) $(PTHREAD_CFLAGS)
tests_bench_bench_http_LDADD = $(service_libs) libpalpate.la $(CJSON_LIBS)
tests_bench_bench_http_LDFLAGS = $(AM_LDFLAGS) -static
CLEANFILES += tests/bench/bench_http
bench-http: palpate$(EXEEXT) tests/bench/bench_http$(EXEEXT)
	@$(srcdir)/tests/bench/http.sh ./palpate$(EXEEXT) tests/bench/bench_http$(EXEEXT) $(srcdir)
endif
.PHONY: bench-http
EXTRA_DIST += %D%/http.sh
