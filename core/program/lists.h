/* SPDX-License-Identifier: MIT */
/* Writing out what a program knows: its listing, its rules, its facts, and a file of annotations
 * for editors. */
#ifndef PLP_PROGRAM_LISTS_H
#define PLP_PROGRAM_LISTS_H

#include "base/json_write.h"
#include "base/text.h"
#include "program/program.h"

void plp_listing_put_text(const plp_program *program, plp_buffer *out);
void plp_listing_put_json(const plp_program *program, plp_buffer *out);

/* `only` is an id, a pattern with `*`, or NULL for all. Each returns how many it wrote. */
uint32_t plp_rules_put_text(const plp_rulebook *book, const char *only, const palpate_style *style,
                            plp_buffer *out);
uint32_t plp_rules_put_words(const plp_rulebook *book, const char *only, const palpate_style *style,
                             plp_buffer *out);
uint32_t plp_rules_put_json(const plp_rulebook *book, const char *only, bool words,
                            plp_buffer *out);
uint32_t plp_facts_put_text(const plp_rulebook *book, const char *only, const palpate_style *style,
                            plp_buffer *out);
uint32_t plp_facts_put_json(const plp_rulebook *book, const char *only, plp_buffer *out);

/** Records with their codes, facts with where a rule's answer can change, catalogues with their codes:
 * `palpate.records/1`. */
void plp_records_put_json(const plp_program *program, plp_buffer *out);

/** Annotations after LuaCATS: every word of the rule language and every name of the rules. */
void plp_luacats_put(const plp_rulebook *book, plp_buffer *out);

/** A rule file with every text that the language `tag` lacks, to be filled in; `only`: a section of translate, or NULL.
 * Returns how many texts it lacks. */
uint32_t plp_skeleton_put(const plp_rulebook *book, const char *tag, const char *only,
                          plp_buffer *out);
bool plp_skeleton_is_section(const char *name);
void plp_skeleton_suggest(plp_suggest *suggest);

/* Shared by the lists. */
void plp_list_key(plp_json_writer *out, const char *key, const char *value); /* NULL gives null */
void plp_list_at(const plp_rulebook *book, plp_place place,
                 plp_json_writer *out); /* "at": "safety/medicines.lua:12" */
void plp_list_place(const plp_rulebook *book, plp_place place, plp_buffer *out);
void plp_list_given(const plp_rulebook *book, const plp_given *given, plp_json_writer *out);
/* Codes by system, under a key; the rulebook keeps the codes of a system together. */
void plp_list_codes(const char *key, const plp_code *codes, uint32_t count, plp_json_writer *out);
void plp_list_sources(const plp_rulebook *book, plp_indices sources, plp_json_writer *out);
const char *plp_list_layer(const plp_rulebook *book, uint32_t layer);
void plp_list_pad(plp_buffer *out, const char *text,
                  size_t columns); /* text, then blanks up to a column, at least 2 */

#endif
