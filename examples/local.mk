# SPDX-License-Identifier: MIT
# Small whole programs and patients; the tests build and run them.
check_PROGRAMS += examples/plugin/host
examples_plugin_host_SOURCES = %D%/plugin/host.c
examples_plugin_host_LDADD = $(DL_LIBS)
EXTRA_DIST += %D%/serve/Containerfile %D%/quickstart.sh %D%/plugin/README.md %D%/blood-pressure.svg
