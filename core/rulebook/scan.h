/* SPDX-License-Identifier: MIT */
/* The scan of a rule file before Lua sees it: what would harm Lua is refused, what people slip on
 * is translated.
 *
 *   bytes --characters--> tokens --shape, nesting, slips--> findings      (one pass, linear, no
 * recursion)
 *
 * slips.def lists every code with its message and hint. A file without an error here is safe to
 * hand to Lua's compiler; it need not be correct Lua: what the compiler then says is put in plain
 * words by plp_scan_explain.
 */
#ifndef PLP_RULEBOOK_SCAN_H
#define PLP_RULEBOOK_SCAN_H

#include "rulebook/files.h"
#include "rulebook/lex.h"

/* What a file can declare, judged by its text alone. */
typedef enum plp_declares {
    PLP_DECLARES_ANYTHING, /* or the text does not show that it cannot */
    PLP_DECLARES_PATIENTS, /* patients and tests at most */
    PLP_DECLARES_TESTS     /* tests at most */
} plp_declares;

/** Judge one file; `*out` is PLP_DECLARES_ANYTHING unless it lies below tests/ in its layer. Adds
 * no finding.
 * @return PALPATE_OK; E_NOMEM.
 * Cost: O(bytes of the file), a fraction of running it. */
palpate_status plp_tests_only(const palpate_allocator *memory, const plp_limits *limits,
                              const plp_rule_file *file, plp_declares *out);

/** Scan one file. `*clean` is set when no error was found in it.
 *
 * @return PALPATE_OK, with or without findings; E_NOMEM.
 * Cost: O(bytes of the file); plp_scan_about_file counts.
 */
palpate_status plp_scan(const palpate_allocator *memory, const plp_limits *limits,
                        const plp_rule_file *file, palpate_findings *findings, bool *clean);

/* Reads a file from its tokens, which have no flaw. False: it must be scanned to the end. */
typedef bool plp_token_reader(void *context, const plp_tokens *tokens);

/** As plp_scan, but when characters and tokens are without a flaw, `reads` is asked first: what it
 * takes must be free of all other slips, and is clean. `*read` tells whether it took the file. */
palpate_status plp_scan_unless_read(const palpate_allocator *memory, const plp_limits *limits,
                                    const plp_rule_file *file, palpate_findings *findings,
                                    plp_token_reader *reads, void *context, bool *clean,
                                    bool *read);

/* What tests ask of a scan. */
typedef struct plp_scan_about {
    uint64_t steps; /* how often any loop went round */
    bool lost; /* brackets or blocks do not match from some token on: Lua must refuse the text there
                */
} plp_scan_about;

/** As plp_scan, and tells about it. */
palpate_status plp_scan_about_file(const palpate_allocator *memory, const plp_limits *limits,
                                   const plp_rule_file *file, palpate_findings *findings,
                                   bool *clean, plp_scan_about *about);

/** True if Lua compiles this text. */
typedef bool plp_compiles(void *context, const char *bytes, size_t length);

/** Put Lua's refusal of a text that passed the scan in plain words: always adds exactly one error.
 *
 * @param lua_line     The line that Lua named; 0 if it named none.
 * @param lua_message  Lua's sentence without file and line: "'}' expected (to close '{' at line 3)
 * near 'title'".
 * @param compiles     Asked at most 64 times, with the file's text and one comma or bracket more or
 * less.
 */
palpate_status plp_scan_explain(const palpate_allocator *memory, const plp_limits *limits,
                                const plp_rule_file *file, uint32_t lua_line,
                                const char *lua_message, plp_compiles *compiles, void *context,
                                palpate_findings *findings);

/** Column and length of the `occurrence`-th (from 1) token in a line whose text is `word`: a name
 * or numeral as it stands, a string by its decoded content (the place is that of its quotes).
 * False: there is none, and the column and length of the line's first token are given. Long strings
 * count where they begin. Cost: O(bytes of the line). */
bool plp_scan_find(const plp_rule_file *file, uint32_t line, const char *word, uint32_t occurrence,
                   uint32_t *column, uint32_t *length);

#define PLP_SCAN_LINE_TOKENS 96

/* The tokens of the line that was looked at last, or the first of them. Begin with zeros. */
typedef struct plp_scan_line {
    const plp_rule_file *file;
    uint32_t line, count;
    plp_token at[PLP_SCAN_LINE_TOKENS];
} plp_scan_line;

/** Column and length of the first token `word`, or of the first of all if that is NULL; for many
 * words of one line. False: ask plp_scan_find. */
bool plp_scan_find_again(plp_scan_line *cache, const plp_rule_file *file, uint32_t line,
                         const char *word, uint32_t *column, uint32_t *length);

#endif
