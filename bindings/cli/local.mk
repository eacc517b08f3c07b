# SPDX-License-Identifier: MIT
# The command line program: tables, the ways in and out, and a file per command.
cli_sources = \
    %D%/answer.c %D%/answer.h \
    %D%/arguments.c %D%/arguments.h \
    %D%/batch.h \
    %D%/batch_input.c \
    %D%/batch_journal.c \
    %D%/batch_plan.c \
    %D%/batch_select.c \
    %D%/batch_tell.c \
    %D%/batch_threads.c \
    %D%/batch_threads.h \
    %D%/cohort.c %D%/cohort.h \
    %D%/commands.c %D%/commands.h \
    %D%/complete.c %D%/complete.h \
    %D%/engine.c %D%/engine.h \
    %D%/fits.c %D%/fits.h \
    %D%/folder.c %D%/folder.h \
    %D%/help.c %D%/help.h \
    %D%/input.c %D%/input.h \
    %D%/layers.c %D%/layers.h \
    %D%/manual.c %D%/manual.h \
    %D%/options.def \
    %D%/output.c %D%/output.h \
    %D%/patient.c %D%/patient.h \
    %D%/place.c %D%/place.h \
    %D%/proofs.c %D%/proofs.h \
    %D%/record.c %D%/record.h \
    %D%/report.c %D%/report.h \
    %D%/session.c %D%/session.h \
    %D%/suggest.c %D%/suggest.h \
    %D%/table.c %D%/table.h \
    %D%/templates.c %D%/templates.h \
    %D%/watch.c %D%/watch.h \
    %D%/cmd_ask.c \
    %D%/cmd_batch.c \
    %D%/cmd_check.c \
    %D%/cmd_compare.c \
    %D%/cmd_completion.c \
    %D%/cmd_explore.c \
    %D%/cmd_facts.c \
    %D%/cmd_flip.c \
    %D%/cmd_fmt.c \
    %D%/cmd_help.c \
    %D%/cmd_init.c \
    %D%/cmd_limits.c \
    %D%/cmd_listing.c \
    %D%/cmd_overlay.c \
    %D%/cmd_plan.c \
    %D%/cmd_rules.c \
    %D%/cmd_schema.c \
    %D%/cmd_sweep.c \
    %D%/cmd_test.c \
    %D%/cmd_version.c \
    %D%/cmd_what_if.c \
    %D%/cmd_why.c

# Compiled once, for both programs.
cli_cppflags = $(AM_CPPFLAGS) -I$(srcdir)/%D% -I$(srcdir)/bindings -I$(srcdir)/bindings/fhir
noinst_LTLIBRARIES += libcli.la
libcli_la_SOURCES = $(cli_sources)
libcli_la_CPPFLAGS = $(cli_cppflags) -DPALPATE_DATADIR='"$(pkgdatadir)"' $(EDIT_CFLAGS)
libcli_la_CFLAGS = $(AM_CFLAGS) $(PTHREAD_CFLAGS)
cli_libs = libcli.la libhooksbase.la libfhir.la libpalpate.la $(EDIT_LIBS) $(PTHREAD_LIBS)
cli_service = %D%/cmd_feedback.c %D%/cmd_serve.c

# -static: takes the archive, so that ./palpate is the program itself, not a wrapper.
bin_PROGRAMS += palpate
palpate_SOURCES = %D%/main.c
palpate_CPPFLAGS = $(cli_cppflags) -DPALPATE_LIBEXECDIR='"$(pkglibexecdir)"' $(HTTP_DEFINE)
palpate_CFLAGS = $(AM_CFLAGS) $(PIE_CFLAGS)
palpate_LDFLAGS = $(AM_LDFLAGS) $(PIE_LDFLAGS) -static
palpate_LDADD = $(cli_libs)

# HTTP, SQLite, curl and cjose bring thirty libraries, which take longer to open than a plan takes to make. So what
# wants them is a program of its own, which `palpate serve` and `palpate feedback` become.
if HAVE_HTTP
palpate_SOURCES += %D%/hand_over.c
pkglibexec_PROGRAMS += palpate-serve
palpate_serve_SOURCES = %D%/main.c $(cli_service)
palpate_serve_CPPFLAGS = $(cli_cppflags) $(HTTP_DEFINE)
palpate_serve_CFLAGS = $(AM_CFLAGS) $(PIE_CFLAGS) $(PTHREAD_CFLAGS)
palpate_serve_LDFLAGS = $(AM_LDFLAGS) $(PIE_LDFLAGS) -static
palpate_serve_LDADD = $(service_libs) $(cli_libs)
else
palpate_SOURCES += $(cli_service)
endif

include %D%/manual/local.mk
