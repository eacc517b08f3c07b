/* SPDX-License-Identifier: MIT */
/* The run of each rule file: plain ones without Lua, others in the closed state, and what is told
 * of one that did not end well. */
#include "rulebook/plain.h"
#include "base/error.h"
#include "base/text.h"
#include "rulebook/scan.h"

#include <stdlib.h>
#include <string.h>

#define HEAP_KEPT 262144    /* Lua's garbage up to this is left lying from file to file */
#define HEAP_PER_BYTE 8     /* what may be declared for each byte of rule text */
#define CHUNK_NAME "=rules" /* Lua's messages then begin with "rules:LINE: " */

static const struct {
    const char *code, *message, *hint;
} stops[] = {
    {"limit-instructions", "this file runs for too long", "look for a loop that does not end"},
    {"limit-time", "this file takes too much time", "look for a loop that does not end"},
    {"limit-memory", "this file takes too much memory", "look for a loop or a text that grows"},
};

typedef struct source {
    const char *bytes;
    size_t length;
} source;

static const char *read_source(lua_State *lua, void *data, size_t *size)
{
    (void)lua;
    source *rest = data;
    *size = rest->length;
    rest->length = 0;
    return *size != 0 ? rest->bytes : NULL;
}

static int load_text(lua_State *lua, const char *bytes, size_t length)
{
    source text = {bytes, length};
    return lua_load(lua, read_source, &text, CHUNK_NAME, "t");
}

static bool compiles(void *context, const char *bytes, size_t length)
{
    lua_State *lua = context;
    bool good = load_text(lua, bytes, length) == LUA_OK;
    lua_settop(lua, 0);
    return good;
}

/* "rules:12: message" -> 12, "message" */
static const char *split_message(const char *message, uint32_t *line)
{
    *line = 0;
    if (message == NULL)
        return "a value that is not a text was raised";
    if (strncmp(message, "rules:", 6) != 0)
        return message;
    char *end;
    unsigned long number = strtoul(message + 6, &end, 10);
    if (*end != ':' || number > UINT32_MAX)
        return message;
    *line = (uint32_t)number;
    return end[1] == ' ' ? end + 2 : end + 1;
}

static void report_stop(plp_sandbox *sandbox, uint32_t line)
{
    for (size_t i = 0; i < sizeof stops / sizeof stops[0]; i++)
        if (strcmp(stops[i].code, sandbox->stopped) == 0)
            plp_load_error(sandbox->load, sandbox->file, line, line, NULL, stops[i].code,
                           stops[i].hint, "%s", stops[i].message);
}

/* What Lua says while it runs, in plainer words. */
static const struct {
    const char *begin, *plain;
} sentences[] = {
    {"attempt to index", "only tables have fields; texts and numbers have no methods here"},
    {"attempt to call", "this is not a function and cannot be called"},
    {"attempt to perform arithmetic", "one side of this calculation is not a number"},
    {"attempt to concatenate", "one side of .. is neither a text nor a number"},
    {"attempt to compare", "these two cannot be compared"},
    {"attempt to get length", "this has no length"},
    {"bad 'for'", "a loop counts with plain numbers"},
    {"bad argument", "this call has a wrong argument"},
    {"stack overflow", "functions call each other without an end"},
    {"C stack overflow", "functions call each other without an end"},
    {"", "Lua stops here"},
};

static void report_sentence(plp_sandbox *sandbox, uint32_t line, const char *message)
{
    char hint[200];
    size_t i = 0;
    while (strncmp(message, sentences[i].begin, strlen(sentences[i].begin)) != 0)
        i++;
    snprintf(hint, sizeof hint, "Lua says: %s", message);
    plp_load_error(sandbox->load, sandbox->file, line, line, NULL, "lua-error", hint, "%s",
                   sentences[i].plain);
}

/* What ended a file: our own report, a limit, no memory, or Lua's sentence. */
static palpate_status explain_failure(plp_sandbox *sandbox, int status)
{
    lua_State *lua = sandbox->lua;
    if (sandbox->out_of_memory || (status == LUA_ERRMEM && !sandbox->heap_full))
        return PALPATE_E_NOMEM;
    if (status == LUA_ERRMEM)
        sandbox->stopped = "limit-memory";
    if (sandbox->stopped != NULL) {
        report_stop(sandbox, sandbox->stop_line);
        return PALPATE_OK;
    }
    if (sandbox->told)
        return PALPATE_OK;
    uint32_t line;
    const char *message =
        split_message(lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL, &line);
    if (status == LUA_ERRSYNTAX)
        return plp_scan_explain(sandbox->load->memory, sandbox->load->limits,
                                &sandbox->load->files[sandbox->file], line, message, compiles, lua,
                                sandbox->load->findings);
    report_sentence(sandbox, line, message);
    return PALPATE_OK;
}

static const char *describe_unused(const plp_draft *draft, char *hint, size_t size)
{
    const char *name = draft->text != NULL ? draft->text : "";
    hint[0] = '\0';
    switch (draft->kind) {
    case PLP_DRAFT_HEAD:
        snprintf(hint, size, "write: %s \"%s\" { … }", plp_word_text((plp_word)draft->which), name);
        return "this declaration has no braces";
    case PLP_DRAFT_ACTION:
        snprintf(hint, size, "put it into the plan = { … } of a rule, with a comma behind it");
        return "this action is not used by any rule";
    case PLP_DRAFT_TERM:
    case PLP_DRAFT_NAME:
    case PLP_DRAFT_IN:
    case PLP_DRAFT_SO_FAR:
    case PLP_DRAFT_SPACE:
    case PLP_DRAFT_UNKNOWN:
        snprintf(hint, size,
                 "`and`, `or`, `not`, `==` and `if` do not work on facts: write all { }, any { }, "
                 "none { }, :is \"…\"");
        return "this condition or value is made but never used";
    case PLP_DRAFT_TRUTH:
    case PLP_DRAFT_NUMBER:
    case PLP_DRAFT_TEXT:
    case PLP_DRAFT_TABLE:
    case PLP_DRAFT_BROKEN:
        break;
    }
    return NULL;
}

static void report_unused(plp_sandbox *sandbox)
{
    char hint[256];
    for (size_t i = sandbox->made_count; i > 0; i--) {
        const plp_draft *draft = sandbox->made[i - 1];
        if (draft->used)
            continue;
        const char *what = describe_unused(draft, hint, sizeof hint);
        if (what == NULL)
            continue;
        const char *word = draft->text != NULL ? draft->text : "";
        plp_load_error(sandbox->load, draft->file, draft->line, draft->line, word,
                       draft->kind == PLP_DRAFT_HEAD     ? "not-finished"
                       : draft->kind == PLP_DRAFT_ACTION ? "unused-action"
                                                         : "unused-condition",
                       hint, "%s%s%s", what, *word != '\0' ? ": " : "", word);
    }
}

/* The text of a declaration ends where the next one of the file begins. */
static void end_declarations(const plp_load *load, plp_declaration *first)
{
    for (plp_declaration *at = first; at != NULL; at = at->next)
        at->last_line = at->next == NULL || at->next->file != at->file
                            ? load->files[at->file].line_count /* the last one of its file */
                        : at->next->line > at->line ? at->next->line - 1
                                                    : at->line;
}

/* Lua makes little garbage in a file, and all of it is dropped at the end: nothing is collected
 * while it runs, unless the limit is reached. */
static int set_up(lua_State *lua)
{
    lua_gc(lua, LUA_GCSTOP, 0);
    plp_condition_open(lua);
    plp_environment_open(lua);
    return 0;
}

static bool open_lua(plp_sandbox *sandbox)
{
    if (sandbox->lua != NULL)
        return true;
    if (!plp_sandbox_open(sandbox))
        return false;
    lua_pushcfunction(sandbox->lua, set_up);
    return lua_pcall(sandbox->lua, 0, 0, 0) == LUA_OK;
}

static palpate_status run_in_lua(plp_sandbox *sandbox, const plp_rule_file *file)
{
    palpate_status status = PALPATE_OK;
    if (!open_lua(sandbox))
        return PALPATE_E_NOMEM;
    int result = load_text(sandbox->lua, file->bytes, file->length);
    if (result == LUA_OK)
        result = plp_sandbox_call(sandbox->lua);
    if (result == LUA_OK && sandbox->stopped == NULL) {
        report_unused(sandbox);
    } else {
        sandbox->out->incomplete = true;
        status = explain_failure(sandbox, result);
    }
    lua_settop(sandbox->lua, 0);
    if (sandbox->heap > HEAP_KEPT)
        lua_gc(sandbox->lua, LUA_GCCOLLECT, 0);
    return status;
}

static palpate_status run_file(plp_sandbox *sandbox, uint32_t index)
{
    const plp_rule_file *file = &sandbox->load->files[index];
    const plp_load *load = sandbox->load;
    bool clean = false, read = false;
    sandbox->file = index;
    sandbox->made_count = 0;
    sandbox->has_phase = sandbox->has_rule = sandbox->told = false;
    sandbox->stopped = NULL;
    sandbox->stop_line = 0;
    sandbox->steps = 0;
    sandbox->began = load->io->milliseconds(load->io->context);
    plp_declaration *last = sandbox->out->last;
    palpate_status status = plp_scan_unless_read(load->memory, load->limits, file, load->findings,
                                                 plp_plain_read, sandbox, &clean, &read);
    if (status == PALPATE_OK && read && sandbox->out_of_memory)
        status = PALPATE_E_NOMEM;
    else if (status == PALPATE_OK && clean && !read)
        status = run_in_lua(sandbox, file);
    else if (!clean)
        sandbox->out->incomplete = true;
    end_declarations(load, last == NULL ? sandbox->out->first : last->next);
    return status;
}

static palpate_status run_all(plp_sandbox *sandbox)
{
    palpate_status status = PALPATE_OK;
    for (uint32_t i = 0; i < sandbox->load->file_count && status == PALPATE_OK; i++)
        status = run_file(sandbox, i);
    return status;
}

/* All files but those of tests; and those with patients, if there are tests that may ask for them.
 */
static palpate_status run_most(plp_sandbox *sandbox)
{
    const plp_load *load = sandbox->load;
    palpate_status status = PALPATE_OK;
    uint8_t *declares = plp_arena_array(load->arena, load->file_count, sizeof *declares);
    if (declares == NULL)
        return PALPATE_E_NOMEM;
    for (uint32_t i = 0; i < load->file_count && status == PALPATE_OK; i++) {
        plp_declares judged;
        status = plp_tests_only(load->memory, load->limits, &load->files[i], &judged);
        declares[i] = (uint8_t)judged;
        if (status == PALPATE_OK && judged == PLP_DECLARES_ANYTHING)
            status = run_file(sandbox, i);
    }
    if (sandbox->out->counts[PLP_WORD_TEST] + sandbox->out->counts[PLP_WORD_PATIENT] == 0)
        return status;
    for (uint32_t i = 0; i < load->file_count && status == PALPATE_OK; i++)
        if (declares[i] == PLP_DECLARES_PATIENTS)
            status = run_file(sandbox, i);
    return status;
}

/* A limit, and more for those who say more: thirty thousand rules are eleven million bytes of text,
 * and eight times as much in memory; what a loop makes of a short text is bounded by the limit. */
static size_t heap_most(const plp_load *load)
{
    uint64_t bytes = load->limits->rule_heap_bytes;
    for (uint32_t i = 0; i < load->file_count; i++)
        bytes += HEAP_PER_BYTE * (uint64_t)load->files[i].length;
    return bytes < SIZE_MAX / 2 ? (size_t)bytes : SIZE_MAX / 2;
}

static void drop(plp_sandbox *sandbox)
{
    const palpate_allocator *memory = sandbox->load->memory;
    if (sandbox->lua != NULL)
        lua_close(sandbox->lua);
    plp_plain_free(sandbox);
    plp_memory_free(memory, sandbox->made, sandbox->made_capacity * sizeof(plp_draft *));
    plp_memory_free(memory, sandbox->texts, sandbox->text_capacity * sizeof *sandbox->texts);
}

palpate_status plp_sandbox_run(const plp_load *load, plp_drafts *out, palpate_error *error)
{
    plp_sandbox sandbox = {.load = load, .out = out, .heap_most = heap_most(load)};
    sandbox.set_began = load->io->milliseconds(load->io->context);
    palpate_status status = load->skip_tests ? run_most(&sandbox) : run_all(&sandbox);
    drop(&sandbox);
    if (status == PALPATE_E_NOMEM)
        plp_fail_memory(error);
    return status;
}

palpate_status plp_sandbox_check(const plp_load *load, uint32_t file, bool *good)
{
    plp_sandbox sandbox = {.load = load, .file = file, .heap_most = heap_most(load)};
    palpate_status status =
        plp_scan(load->memory, load->limits, &load->files[file], load->findings, good);
    if (status != PALPATE_OK || !*good)
        return status;
    if (!plp_sandbox_open(&sandbox))
        return PALPATE_E_NOMEM;
    int result = load_text(sandbox.lua, load->files[file].bytes, load->files[file].length);
    *good = result == LUA_OK;
    if (!*good)
        status = explain_failure(&sandbox, result);
    drop(&sandbox);
    return status;
}
