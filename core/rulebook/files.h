/* SPDX-License-Identifier: MIT */
/* The rule files of all layers, read once and held in memory: what is checked here is what is
 * compiled later.
 *
 *   layer 0: a.lua  b/c.lua     layer 1: a.lua      order: layer, then relative path by bytes
 *
 * Invariants: each file was a regular file that kept its size, inside its layer's folder even where
 * a link led to it; every limit of size and number holds; `line_begin` counts LF, CR and the pairs
 * CR LF and LF CR as one line end each, as Lua does. Names that begin with a dot are passed over,
 * as are files that do not end in ".lua".
 */
#ifndef PLP_RULEBOOK_FILES_H
#define PLP_RULEBOOK_FILES_H

#include "rulebook/declarations.h"

/** Read the rule files of all layers, those below languages/TAG/ only if that language is wanted
 * (NULL: all are).
 *
 * @param arena      Gets the texts, the names and the list.
 * @param findings   Gets an error for each file that is refused; the others are read all the same.
 * @param[out] out   All files that were read, also when some were refused (ask the findings).
 * @return PALPATE_OK; E_IO (a layer's folder cannot be read); E_USAGE (a layer with a folder and
 * texts, or a text without a name that ends in ".lua"); E_NOMEM.
 */
palpate_status plp_files_read(plp_arena *arena, const plp_limits *limits, const plp_io *io,
                              const palpate_layer *layers, size_t layer_count,
                              const plp_wanted *wanted, palpate_findings *findings,
                              const plp_rule_file **out,
                              uint32_t *count, palpate_error *error);

/** Does a file stand below languages/TAG/? `tag` is that part of its path, cut to its room. */
bool plp_files_language(const char *path, char tag[PLP_TAG_BYTES]);

/** Count the lines of a text and note where each begins (for files made otherwise than by
 * plp_files_read). False: no memory. */
bool plp_file_index(plp_arena *arena, plp_rule_file *file);

/** The text of a line, from 1, without its line end; "" past the end of the file. */
const char *plp_file_line(const plp_rule_file *file, uint32_t line, size_t *length);

/** Add an error about a place in a file; line 0: about the file as a whole. `hint` may be NULL. */
void plp_file_report(palpate_findings *findings, const plp_rule_file *file, uint32_t line,
                     uint32_t column, uint32_t length, const char *code, const char *hint,
                     const char *format, ...) __attribute__((format(printf, 8, 9)));

#endif
