/* SPDX-License-Identifier: MIT */
/* Fuzz target of the text scan: any bytes are scanned; what is clean goes to Lua's compiler, whose
 * refusal is explained.
 *
 * By hand: clang -fsanitize=fuzzer,address,undefined -Icore -I/usr/include/lua5.4
 * tests/fuzz/fuzz_scan.c core/base/[a-z]*.c
 * core/rulebook/{brackets,characters,explain,files,folder,lex,lex_text,lex_wide,scan,scan_find,scan_habits,scan_keys,
 * scan_shape,slips}.c -llua5.4 -lcjson -lmd -lm
 */
#include <lauxlib.h>
#include <lua.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "fuzz.h"
#include "rulebook/scan.h"

static void claim(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "fuzz_scan: %s\n", what);
    abort();
}

/* Compile; on a refusal, Lua's sentence without its place goes into `message`. */
static bool compile(const char *bytes, size_t length, char *message, size_t size, uint32_t *line)
{
    lua_State *lua = luaL_newstate();
    claim(lua != NULL, "there is memory");
    bool good = luaL_loadbufferx(lua, bytes, length, "=x", "t") == LUA_OK;
    if (!good && message != NULL) {
        const char *text = lua_tostring(lua, -1);
        *line = text[0] == 'x' && text[1] == ':' ? (uint32_t)strtoul(text + 2, NULL, 10) : 0;
        const char *after = *line == 0 ? NULL : strchr(text + 2, ':');
        snprintf(message, size, "%s", after == NULL ? text : after + 2);
    }
    lua_close(lua);
    return good;
}

static bool compiles(void *context, const char *bytes, size_t length)
{
    (void)context;
    return compile(bytes, length, NULL, 0, NULL);
}

static void check_clean(const plp_limits *limits, const plp_rule_file *file, bool lost,
                        palpate_findings *findings)
{
    char message[512];
    uint32_t line;
    claim(plp_utf8_valid(file->bytes, file->length) == file->length, "what is clean is UTF-8");
    claim(file->length == 0 || memchr(file->bytes, 0, file->length) == NULL,
          "what is clean has no null character");
    if (compile(file->bytes, file->length, message, sizeof message, &line)) {
        claim(!lost, "what does not match is refused by Lua");
        return;
    }
    claim(plp_scan_explain(plp_memory_default(), limits, file, line, message, compiles, NULL,
                           findings) == PALPATE_OK,
          "an explanation is found");
    claim(palpate_findings_count(findings) == 1, "a refusal of Lua is one error");
}

static void check_places(const plp_rule_file *file, const palpate_findings *findings)
{
    const palpate_finding *finding;
    for (size_t i = 0; (finding = palpate_findings_get(findings, i)) != NULL; i++) {
        size_t length;
        claim(finding->line >= 1 && finding->line <= file->line_count, "an error is in a line");
        plp_file_line(file, finding->line, &length);
        claim(finding->column >= 1 && finding->column <= length + 2 && finding->length >= 1,
              "an error is within its line, or at its end");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    plp_limits limits = plp_limits_default();
    plp_arena arena;
    plp_rule_file file = {.path = "fuzz.lua", .bytes = (const char *)data, .length = size};
    plp_scan_about about;
    bool clean;
    uint32_t column, length;
    plp_arena_begin(&arena, plp_memory_default());
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    claim(findings != NULL && plp_file_index(&arena, &file), "there is memory");
    claim(plp_scan_about_file(plp_memory_default(), &limits, &file, findings, &clean, &about) ==
              PALPATE_OK,
          "a scan comes to its end");
    claim(about.steps <= 60 * size + 400000, "a scan takes steps in proportion");
    claim(clean == (palpate_findings_count(findings) == 0), "clean means without an error");
    if (clean) {
        check_clean(&limits, &file, about.lost, findings);
        for (uint32_t line = 0; line <= file.line_count + 1; line++)
            plp_scan_find(&file, line, "x", 1, &column, &length);
    }
    check_places(&file, findings);
    claim(plp_findings_complete(findings) == PALPATE_OK, "nothing is lost");
    palpate_findings_free(findings);
    plp_arena_end(&arena);
    return 0;
}
