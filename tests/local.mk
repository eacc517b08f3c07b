# SPDX-License-Identifier: MIT
# `make check`: a Check program per room, then the script tests. Each writes tests/….log.
suite_programs =
suite_main = tests/support/main.c
suite_cppflags = $(AM_CPPFLAGS) -I$(top_srcdir)/tests -I$(top_srcdir)/tests/support
suite_cflags = $(AM_CFLAGS) $(CHECK_CFLAGS)
suite_libs = libsupport.la libcore.la $(CHECK_LIBS)

include %D%/support/local.mk
include %D%/base/local.mk
include %D%/rulebook/local.mk
include %D%/program/local.mk
include %D%/patient/local.mk
include %D%/evaluate/local.mk
include %D%/plan/local.mk
include %D%/explore/local.mk
include %D%/fhir/local.mk
include %D%/verify/local.mk
include %D%/overlay/local.mk
include %D%/rules/local.mk
include %D%/serve/local.mk
include %D%/bench/local.mk
include %D%/fuzz/local.mk

# From quick to slow; test_docs and test_install want a finished build.
script_tests = \
    %D%/test_rooms.sh \
    %D%/test_headers.sh \
    %D%/test_no_paths.sh \
    %D%/test_packages.sh \
    %D%/test_symbols.sh \
    %D%/test_rules.sh \
    %D%/test_cli.sh \
    %D%/test_counts.sh \
    %D%/test_explore.sh \
    %D%/test_watch.sh \
    %D%/test_serve.sh \
    %D%/test_serve_hooks.sh \
    %D%/test_serve_page.sh \
    %D%/test_serve_feedback.sh \
    %D%/test_serve_faults.sh \
    %D%/test_examples.sh \
    %D%/test_fhir.sh \
    %D%/test_batch.sh \
    %D%/test_neutral.sh \
    %D%/test_docs.sh \
    %D%/test_install.sh
EXTRA_DIST += $(script_tests) tests/run.sh tests/support/packages.sh tests/support/service.sh tests/support/valgrind.supp

if HAVE_CHECK
check_PROGRAMS += $(suite_programs)
TESTS += $(suite_programs)
endif
TESTS += $(script_tests)
TEST_EXTENSIONS = .sh
AM_TESTS_ENVIRONMENT = \
    PALPATE_SRCDIR='$(abs_srcdir)'; export PALPATE_SRCDIR; \
    PALPATE_BUILDDIR='$(abs_builddir)'; export PALPATE_BUILDDIR; \
    CK_DEFAULT_TIMEOUT=$${CK_DEFAULT_TIMEOUT-120}; export CK_DEFAULT_TIMEOUT; \
    CC='$(CC)'; export CC; \
    CFLAGS='$(CFLAGS)'; export CFLAGS;

# The C suites once more under valgrind, which takes a quarter of an hour; tests/run.sh --valgrind runs the program under it.
check-valgrind: $(suite_programs)
	@test -n "$(VALGRIND)" || { echo "valgrind was not found by configure" >&2; exit 1; }
	@for program in $(suite_programs); do \
	  echo "  VALGRIND $$program"; \
	  $(AM_TESTS_ENVIRONMENT) CK_FORK=no $(LIBTOOL) --mode=execute $(VALGRIND) --quiet --leak-check=full --suppressions=$(srcdir)/tests/support/valgrind.supp \
	    --errors-for-leak-kinds=definite,possible --error-exitcode=9 $$program || exit 1; \
	done
.PHONY: check-valgrind

# After ./configure --enable-coverage && make check: lines and branches that ran, per file.
coverage:
if COVERAGE
	@cd $(abs_builddir) && for data in $$(find core bindings/cli -name '*.gcda' | sort); do \
	  $(GCOV) -b -c -n -o $$data $$data 2>/dev/null; done | \
	  $(SED) -n "s/^File '\(.*\)'/\1/p; s/^Lines executed:/    lines    /p; s/^Taken at least once:/    branches /p"
else
	@echo "configure with --enable-coverage first" >&2; exit 1
endif
.PHONY: coverage
