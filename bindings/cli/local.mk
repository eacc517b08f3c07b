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
    %D%/cohort.c %D%/cohort.h \
    %D%/commands.c %D%/commands.h \
    %D%/complete.c %D%/complete.h \
    %D%/engine.c %D%/engine.h \
    %D%/folder.c %D%/folder.h \
    %D%/help.c %D%/help.h \
    %D%/input.c %D%/input.h \
    %D%/layers.c %D%/layers.h \
    %D%/main.c \
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
    %D%/cmd_feedback.c \
    %D%/cmd_flip.c \
    %D%/cmd_fmt.c \
    %D%/cmd_help.c \
    %D%/cmd_init.c \
    %D%/cmd_limits.c \
    %D%/cmd_listing.c \
    %D%/cmd_overlay.c \
    %D%/cmd_plan.c \
    %D%/cmd_rules.c \
    %D%/cmd_serve.c \
    %D%/cmd_schema.c \
    %D%/cmd_sweep.c \
    %D%/cmd_test.c \
    %D%/cmd_version.c \
    %D%/cmd_what_if.c \
    %D%/cmd_why.c

bin_PROGRAMS += palpate
palpate_SOURCES = $(cli_sources)
palpate_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/%D% -I$(srcdir)/bindings -I$(srcdir)/bindings/fhir -DPALPATE_DATADIR='"$(pkgdatadir)"' $(EDIT_CFLAGS) $(HTTP_DEFINE)
palpate_CFLAGS = $(AM_CFLAGS) $(PIE_CFLAGS) $(PTHREAD_CFLAGS)
palpate_LDADD = $(hooks_libs) libfhir.la libpalpate.la $(EDIT_LIBS) $(PTHREAD_LIBS)
# -static: takes the archive, so that ./palpate is the program itself, not a wrapper.
palpate_LDFLAGS = $(AM_LDFLAGS) $(PIE_LDFLAGS) -static

include %D%/manual/local.mk
