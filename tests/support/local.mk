# SPDX-License-Identifier: MIT
# What the suites of several rooms share. Built by `make check` alone: it needs Check, which a user of Palpate does not.
check_LTLIBRARIES += libsupport.la
libsupport_la_SOURCES = \
    %D%/book.c %D%/book.h %D%/book_fill.c \
    %D%/cases.c %D%/cases.h \
    %D%/hazard.c %D%/hazard.h \
    %D%/oracle.c %D%/oracle.h %D%/oracle_state.h %D%/oracle_terms.c %D%/oracle_evaluate.c \
    %D%/paths.c %D%/paths.h \
    %D%/plan_maker.c %D%/plan_maker.h \
    %D%/random_patient.c %D%/random_patient.h \
    %D%/schema.c %D%/schema.h \
    %D%/sink.c %D%/sink.h \
    %D%/nonsense.c %D%/nonsense.h \
    %D%/small_pack.c %D%/small_pack.h \
    %D%/starve.c %D%/starve.h \
    %D%/two_readers.c %D%/two_readers.h
libsupport_la_CPPFLAGS = $(suite_cppflags) $(CHECK_CFLAGS) $(LUA_CFLAGS)
