/* SPDX-License-Identifier: MIT */
/* The scan of one file: characters, tokens, shape; then what was found is told. */
#include <string.h>

#include "rulebook/scan.h"
#include "rulebook/scanner.h"

/* ---- what scanner.h promises ---- */

void plp_scanner_tell_at(plp_scanner *scanner, plp_slip slip, uint32_t begin, uint32_t end,
                         const char *other)
{
    plp_slip_report(scanner->findings, scanner->file, slip, begin, end, other);
    scanner->count++;
}

void plp_scanner_tell(plp_scanner *scanner, plp_slip slip, const char *other)
{
    plp_token token = plp_scanner_peek(scanner, 0);
    plp_scanner_tell_at(scanner, slip, token.begin, token.end, other);
}

void plp_scanner_suspect(plp_scanner *scanner, plp_slip slip, uint32_t begin, uint32_t end,
                         uint32_t line)
{
    void *items = scanner->tentative;
    if (scanner->tentative_count > scanner->limits->messages)
        return;
    if (!plp_memory_grow(scanner->memory, &items, &scanner->tentative_capacity,
                         scanner->tentative_count + 1, sizeof *scanner->tentative)) {
        scanner->failed = true;
        return;
    }
    scanner->tentative = items;
    scanner->tentative[scanner->tentative_count++] =
        (plp_tentative){.begin = begin, .end = end, .line = line, .slip = slip};
}

void plp_scanner_text(const plp_scanner *scanner, plp_token token, char *out, size_t size)
{
    size_t length = token.end - token.begin;
    if (length > size - 1)
        length = size - 1;
    memcpy(out, scanner->file->bytes + token.begin, length);
    out[length] = '\0';
}

void plp_scanner_tell_limit(plp_scanner *scanner, plp_slip slip, uint64_t limit)
{
    plp_token token = plp_scanner_peek(scanner, 0);
    plp_slip_report_limit(scanner->findings, scanner->file, slip, token.begin, token.end, limit);
    scanner->count++;
}

/* ---- one file ---- */

static void scan_tokens(plp_scanner *scanner)
{
    plp_scanner_begin(scanner);
    for (; scanner->at < scanner->tokens.count && !scanner->lost && !scanner->failed;
         scanner->at++) {
        scanner->steps++;
        plp_scanner_habits(scanner);
        plp_scanner_take(scanner);
    }
}

static void tell_flaws(plp_scanner *scanner)
{
    static const struct {
        plp_slip slip;
        size_t offset;
    } sizes[] = {{PLP_SLIP_TEXT_SIZE, offsetof(plp_limits, rule_string_bytes)},
                 {PLP_SLIP_NAME_SIZE, offsetof(plp_limits, rule_name_bytes)},
                 {PLP_SLIP_NUMBER_SIZE, offsetof(plp_limits, rule_numeral_bytes)}};
    for (size_t i = 0; i < scanner->tokens.flaw_count; i++) {
        const plp_flaw *flaw = &scanner->tokens.flaws[i];
        uint64_t limit = 0;
        for (size_t k = 0; k < sizeof sizes / sizeof sizes[0]; k++)
            if (flaw->slip == sizes[k].slip)
                memcpy(&limit, (const char *)scanner->limits + sizes[k].offset, sizeof limit);
        plp_slip_report_limit(scanner->findings, scanner->file, flaw->slip, flaw->begin, flaw->end,
                              limit);
        scanner->count++;
    }
}

/* Is something within a token of this line wrong? Then what its neighbours seem to lack is its
 * fault. */
static bool has_flaw(const plp_scanner *scanner, uint32_t line)
{
    size_t i = 0;
    while (i < scanner->tokens.flaw_count &&
           plp_file_line_of(scanner->file, scanner->tokens.flaws[i].begin) != line)
        i++;
    return i < scanner->tokens.flaw_count;
}

static void tell_tentative(plp_scanner *scanner)
{
    for (size_t i = 0; i < scanner->tentative_count; i++) {
        const plp_tentative *slip = &scanner->tentative[i];
        if (has_flaw(scanner, plp_file_line_of(scanner->file, slip->begin)))
            continue;
        plp_slip_report_limit(scanner->findings, scanner->file, slip->slip, slip->begin, slip->end,
                              slip->line);
        scanner->count++;
    }
}

static void drop(plp_scanner *scanner)
{
    const palpate_allocator *memory = scanner->memory;
    plp_tokens_free(memory, &scanner->tokens);
    plp_memory_free(memory, scanner->frames, scanner->frame_capacity * sizeof *scanner->frames);
    plp_memory_free(memory, scanner->keys, scanner->key_capacity * sizeof *scanner->keys);
    plp_memory_free(memory, scanner->names, scanner->name_capacity * sizeof *scanner->names);
    plp_memory_free(memory, scanner->tentative,
                    scanner->tentative_capacity * sizeof *scanner->tentative);
}

/* Characters and tokens, then, unless they are read otherwise, their shape. */
static palpate_status scan(plp_scanner *scanner, plp_token_reader *reads, void *context,
                           bool *clean, bool *read)
{
    const plp_rule_file *file = scanner->file;
    bool readable = plp_characters_check(file, scanner->findings, &scanner->count, &scanner->steps);
    *read = false;
    if (readable) {
        scanner->failed = !plp_lex(scanner->memory, scanner->limits, file, 0,
                                   (uint32_t)file->length, 1, &scanner->tokens);
        tell_flaws(scanner);
        *read = reads != NULL && !scanner->failed && scanner->count == 0 &&
                reads(context, &scanner->tokens);
    }
    if (readable && !scanner->failed && !*read) {
        scan_tokens(scanner);
        if (!scanner->lost && !scanner->failed && scanner->depth == 1)
            tell_tentative(scanner);
    }
    *clean = !scanner->failed && scanner->count == 0;
    return scanner->failed ? PALPATE_E_NOMEM : PALPATE_OK;
}

palpate_status plp_scan_about_file(const palpate_allocator *memory, const plp_limits *limits,
                                   const plp_rule_file *file, palpate_findings *findings,
                                   bool *clean, plp_scan_about *about)
{
    plp_scanner scanner = {.memory = memory, .limits = limits, .file = file, .findings = findings};
    bool read;
    palpate_status status = scan(&scanner, NULL, NULL, clean, &read);
    *about = (plp_scan_about){scanner.steps + scanner.tokens.steps, scanner.lost};
    drop(&scanner);
    return status;
}

palpate_status plp_scan_unless_read(const palpate_allocator *memory, const plp_limits *limits,
                                    const plp_rule_file *file, palpate_findings *findings,
                                    plp_token_reader *reads, void *context, bool *clean, bool *read)
{
    plp_scanner scanner = {.memory = memory, .limits = limits, .file = file, .findings = findings};
    palpate_status status = scan(&scanner, reads, context, clean, read);
    drop(&scanner);
    return status;
}

palpate_status plp_scan(const palpate_allocator *memory, const plp_limits *limits,
                        const plp_rule_file *file, palpate_findings *findings, bool *clean)
{
    bool read;
    return plp_scan_unless_read(memory, limits, file, findings, NULL, NULL, clean, &read);
}
