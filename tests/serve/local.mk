# SPDX-License-Identifier: MIT
# Suites of the service that need no network; tests/test_serve*.sh runs it over sockets.
if HAVE_HTTP
tests_serve_check_serve_SOURCES = $(suite_main) %D%/suites.def %D%/test_routes.c %D%/test_body.c %D%/test_hooks.c \
    %D%/counter.c %D%/counter.h
tests_serve_check_serve_CPPFLAGS = $(suite_cppflags) -I$(top_srcdir)/bindings -DSUITES='"serve/suites.def"'
tests_serve_check_serve_CFLAGS = $(suite_cflags)
tests_serve_check_serve_LDADD = libsupport.la $(service_libs) libcore.la $(CHECK_LIBS)
suite_programs += %D%/check_serve
if HAVE_CJOSE
tests_serve_check_serve_SOURCES += %D%/test_tokens.c
tests_serve_check_serve_CPPFLAGS += -DHAVE_CJOSE $(CJOSE_CFLAGS)
endif
endif

# The client of tests/test_serve_faults.sh, which builds it.
EXTRA_PROGRAMS += %D%/trial
tests_serve_trial_SOURCES = %D%/trial.c
tests_serve_trial_CFLAGS = $(AM_CFLAGS) -pthread
tests_serve_trial_LDFLAGS = $(AM_LDFLAGS) -pthread
