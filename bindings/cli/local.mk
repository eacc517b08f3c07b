# SPDX-License-Identifier: MIT
# The command line program.
cli_sources = %D%/main.c
bin_PROGRAMS += palpate
palpate_SOURCES = $(cli_sources)
palpate_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/%D% -DPALPATE_DATADIR='"$(pkgdatadir)"'
palpate_CFLAGS = $(AM_CFLAGS) $(PIE_CFLAGS)
palpate_LDADD = libpalpate.la
# -static: takes the archive, so that ./palpate is the program itself, not a wrapper.
palpate_LDFLAGS = $(AM_LDFLAGS) $(PIE_LDFLAGS) -static
