/* SPDX-License-Identifier: MIT */
/* Comparing what is read of a file without Lua and by Lua. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rulebook/plain.h"
#include "rulebook/scan.h"
#include "two_readers.h"

#define BLOCK " do end"

static void claim(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "two_readers: %s\n", what);
    abort();
}

/* ---- a load as text ---- */

typedef struct dump {
    char *bytes;
    size_t length, capacity;
} dump;

static void put(dump *out, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void put(dump *out, const char *format, ...)
{
    va_list arguments;
    if (out->capacity - out->length < 32768) { /* more than any text and key together */
        out->capacity = out->capacity * 2 + 65536;
        out->bytes = realloc(out->bytes, out->capacity);
        claim(out->bytes != NULL, "there is memory");
    }
    va_start(arguments, format);
    int length =
        vsnprintf(out->bytes + out->length, out->capacity - out->length, format, arguments);
    va_end(arguments);
    claim(length >= 0 && (size_t)length < out->capacity - out->length, "the text has room");
    out->length += (size_t)length;
}

static void put_draft(dump *out, const plp_draft *draft)
{
    put(out, "(%u %u %u:%u %u %u %u %.17g %s '%s' %u '%s'", (unsigned)draft->kind, draft->which,
        draft->file, draft->line, draft->depth, draft->size, (unsigned)draft->first_phase,
        draft->number, draft->text == NULL ? "-" : "+", draft->text == NULL ? "" : draft->text,
        draft->text == NULL ? 0 : draft->length, draft->name == NULL ? "" : draft->name);
    for (uint32_t i = 0; i < draft->part_count; i++)
        put_draft(out, draft->parts[i]);
    for (uint32_t i = 0; i < draft->pair_count; i++) {
        put(out, " %s=", draft->pairs[i].key);
        put_draft(out, draft->pairs[i].value);
    }
    put(out, ")");
}

static void put_findings(dump *out, palpate_findings *findings)
{
    const palpate_finding *finding;
    plp_findings_sort(findings);
    for (size_t i = 0; (finding = palpate_findings_get(findings, i)) != NULL; i++)
        put(out, "%s:%u:%u %s %s | %s\n", finding->file, finding->line, finding->column,
            finding->code, finding->message, finding->hint == NULL ? "" : finding->hint);
}

static void put_declarations(dump *out, const plp_drafts *drafts)
{
    put(out, "%u declarations%s\n", drafts->count, drafts->incomplete ? ", incomplete" : "");
    for (const plp_declaration *at = drafts->first; at != NULL; at = at->next) {
        put(out, "%u %s phase %u %u:%u-%u layer %u #%llu ", (unsigned)at->word, at->id,
            (unsigned)at->phase, at->file, at->line, at->last_line, at->layer,
            (unsigned long long)at->sequence);
        put_draft(out, at->body);
        put(out, "\n");
    }
}

char *two_readers_run(plp_rule_file *files, uint32_t count, size_t *length)
{
    plp_arena arena;
    dump out = {0};
    const plp_limits limits = plp_limits_default();
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    plp_drafts drafts = {0};
    claim(findings != NULL, "there is memory");
    plp_arena_begin(&arena, NULL);
    for (uint32_t i = 0; i < count; i++)
        claim(plp_file_index(&arena, &files[i]), "lines are counted");
    plp_load load = {.memory = plp_memory_default(),
                     .limits = &limits,
                     .io = plp_io_system(),
                     .findings = findings,
                     .arena = &arena,
                     .files = files,
                     .file_count = count};
    claim(plp_sandbox_run(&load, &drafts, NULL) == PALPATE_OK, "a load comes to its end");
    put_findings(&out, findings);
    put_declarations(&out, &drafts);
    palpate_findings_free(findings);
    plp_arena_end(&arena);
    *length = out.length;
    return out.bytes;
}

/* ---- the two readers ---- */

/* Is the text read without Lua? Asked as a load asks it. `*clean`: the scan finds nothing in it. */
static bool is_plain(const char *path, const char *text, size_t length, bool *clean)
{
    plp_arena arena;
    plp_drafts drafts = {0};
    plp_rule_file file = {.path = path, .bytes = text, .length = length};
    const plp_limits limits = plp_limits_default();
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    bool read = false;
    plp_arena_begin(&arena, NULL);
    claim(findings != NULL && plp_file_index(&arena, &file), "there is memory");
    plp_load load = {.memory = plp_memory_default(),
                     .limits = &limits,
                     .io = plp_io_system(),
                     .findings = findings,
                     .arena = &arena,
                     .files = &file,
                     .file_count = 1};
    plp_sandbox sandbox = {.load = &load, .out = &drafts, .heap_most = SIZE_MAX / 2};
    claim(plp_scan_unless_read(load.memory, &limits, &file, findings, plp_plain_read, &sandbox,
                               clean, &read) == PALPATE_OK &&
              !sandbox.out_of_memory,
          "a text is read to its end");
    claim(read || drafts.count == 0, "what is given up leaves nothing");
    claim(plp_scan(load.memory, &limits, &file, findings, clean) == PALPATE_OK, "it is scanned");
    plp_plain_free(&sandbox);
    plp_memory_free(load.memory, sandbox.texts, sandbox.text_capacity * sizeof *sandbox.texts);
    palpate_findings_free(findings);
    plp_arena_end(&arena);
    return read;
}

static void show(char told[TWO_READERS_TOLD], const char *plain, const char *lua)
{
    size_t at = 0;
    while (plain[at] == lua[at] && plain[at] != '\0')
        at++;
    size_t from = at > 300 ? at - 300 : 0;
    snprintf(told, TWO_READERS_TOLD, "plain ... %.500s\nLua ... %.500s", plain + from, lua + from);
}

two_readers two_readers_compare(const char *path, const char *text, size_t length,
                                char told[TWO_READERS_TOLD])
{
    bool clean;
    size_t plain_length, lua_length;
    if (!is_plain(path, text, length, &clean))
        return TWO_READERS_ONE;
    if (!clean) {
        snprintf(told, TWO_READERS_TOLD, "the scan refuses a plain file");
        return TWO_READERS_DIFFER;
    }
    char *longer = malloc(length + sizeof BLOCK);
    claim(longer != NULL, "there is memory");
    if (length > 0)
        memcpy(longer, text, length);
    memcpy(longer + length, BLOCK, sizeof BLOCK);
    plp_rule_file file = {.path = path, .bytes = text, .length = length};
    plp_rule_file by_lua = {.path = path, .bytes = longer, .length = length + sizeof BLOCK - 1};
    char *plain = two_readers_run(&file, 1, &plain_length);
    char *lua = two_readers_run(&by_lua, 1, &lua_length);
    bool same = plain_length == lua_length && memcmp(plain, lua, lua_length) == 0;
    if (!same)
        show(told, plain, lua);
    free(plain);
    free(lua);
    free(longer);
    return same ? TWO_READERS_AGREE : TWO_READERS_DIFFER;
}
