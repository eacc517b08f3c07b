/* SPDX-License-Identifier: MIT */
/* Where the sources and the build are, for tests that read files. */
#ifndef TESTS_SUPPORT_PATHS_H
#define TESTS_SUPPORT_PATHS_H

#include <stddef.h>

/** The path of a file of the source tree, such as "rules" or "tests/cases/plan"; written into `out`
 * and returned. From `make check` the tree is known by PALPATE_SRCDIR; by hand, run the program in
 * the source folder. */
const char *source_path(char *out, size_t size, const char *relative);

/** The same for a file of the build tree. */
const char *build_path(char *out, size_t size, const char *relative);

#endif
