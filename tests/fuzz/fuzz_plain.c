/* SPDX-License-Identifier: MIT */
/* Fuzz target of the reader of plain rule files: any text that it takes must be free of slips, and
 * Lua must make the same drafts of it.
 *
 * By hand: clang -fsanitize=fuzzer,address,undefined -Icore -Itests/support -I/usr/include/lua5.4
 * tests/fuzz/fuzz_plain.c tests/support/two_readers.c core/base/[a-z]*.c core/program/[a-z]*.c
 * core/rulebook/[a-z]*.c -llua5.4 -lcjson -lmd -lm
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "two_readers.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char told[TWO_READERS_TOLD];
    if (two_readers_compare("fuzz.lua", (const char *)data, size, told) != TWO_READERS_DIFFER)
        return 0;
    fprintf(stderr, "fuzz_plain: %s\n", told);
    abort();
}
