# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_overlay_check_overlay_SOURCES = $(suite_main) %D%/suites.def %D%/test_overlay.c
tests_overlay_check_overlay_CPPFLAGS = $(suite_cppflags) -DSUITES='"overlay/suites.def"'
tests_overlay_check_overlay_CFLAGS = $(suite_cflags)
tests_overlay_check_overlay_LDADD = $(suite_libs)
suite_programs += %D%/check_overlay
