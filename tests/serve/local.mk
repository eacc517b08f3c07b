# SPDX-License-Identifier: MIT
# Suites of the service that need no network; tests/test_serve*.sh runs it over sockets.
if HAVE_HTTP
tests_serve_check_serve_SOURCES = $(suite_main) %D%/suites.def %D%/test_routes.c %D%/test_body.c \
    %D%/counter.c %D%/counter.h
tests_serve_check_serve_CPPFLAGS = $(suite_cppflags) -I$(top_srcdir)/bindings -DSUITES='"serve/suites.def"'
tests_serve_check_serve_CFLAGS = $(suite_cflags)
tests_serve_check_serve_LDADD = libsupport.la $(hooks_libs) libcore.la $(CHECK_LIBS)
suite_programs += %D%/check_serve
endif
