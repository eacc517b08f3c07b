/* SPDX-License-Identifier: MIT */
/* The closed Lua state: its memory, its clock, and what it reports. */
#include "rulebook/sandbox.h"

#include <stdarg.h>
#include <stdio.h>

#define HOOK_EVERY 100 /* instructions between two looks at the limits */

plp_sandbox *plp_sandbox_of(lua_State *lua)
{
    return *(plp_sandbox **)lua_getextraspace(lua);
}

/* ---- memory ---- */

static void *resize(void *context, void *block, size_t old_size, size_t new_size)
{
    plp_sandbox *sandbox = context;
    const palpate_allocator *memory = sandbox->load->memory;
    size_t held = block != NULL ? old_size : 0;
    if (new_size == 0) {
        if (block != NULL)
            memory->resize(memory->context, block, old_size, 0);
        sandbox->heap -= held;
        return NULL;
    }
    size_t total = sandbox->heap - held + new_size;
    if (new_size > held) {
        if (total + sandbox->load->arena->held > sandbox->heap_most) {
            sandbox->heap_full = true; /* Lua collects what is no longer used, and asks again */
            sandbox->steps += sandbox->heap / PLP_BYTES_PER_COLLECTED_STEP;
            return NULL;
        }
        sandbox->steps += (new_size - held) / PLP_BYTES_PER_STEP;
    }
    void *moved = memory->resize(memory->context, block, held, new_size);
    if (moved == NULL) {
        sandbox->heap_full = false;
        return NULL;
    }
    sandbox->heap = total;
    return moved;
}

bool plp_sandbox_open(plp_sandbox *sandbox)
{
    sandbox->lua = lua_newstate(resize, sandbox);
    if (sandbox->lua == NULL)
        return false;
    *(plp_sandbox **)lua_getextraspace(sandbox->lua) = sandbox;
    return true;
}

static void stop(lua_State *lua, lua_Debug *debug);

/* End the file for good: the flag decides, and the hook comes back at every instruction. */
int plp_sandbox_stop(lua_State *lua, const char *code)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    if (sandbox->stopped == NULL)
        sandbox->stop_line = plp_sandbox_line(lua);
    sandbox->stopped = code;
    lua_sethook(lua, stop, LUA_MASKCOUNT, 1);
    lua_pushnil(lua);
    return lua_error(lua);
}

static void stop(lua_State *lua, lua_Debug *debug)
{
    (void)debug;
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    plp_sandbox_stop(lua, sandbox->stopped != NULL ? sandbox->stopped : "limit-instructions");
}

/* ---- time ---- */

static void look(lua_State *lua)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    const plp_load *load = sandbox->load;
    uint64_t now = load->io->milliseconds(load->io->context);
    if (sandbox->stopped != NULL)
        plp_sandbox_stop(lua, sandbox->stopped);
    if (sandbox->steps > load->limits->rule_instructions)
        plp_sandbox_stop(lua, "limit-instructions");
    if (now - sandbox->began > load->limits->rule_file_milliseconds ||
        now - sandbox->set_began > load->limits->rule_set_milliseconds)
        plp_sandbox_stop(lua, "limit-time");
}

static void count_instructions(lua_State *lua, lua_Debug *debug)
{
    (void)debug;
    plp_sandbox_of(lua)->steps += HOOK_EVERY;
    look(lua);
}

int plp_sandbox_call(lua_State *lua)
{
    lua_sethook(lua, count_instructions, LUA_MASKCOUNT, HOOK_EVERY);
    int result = lua_pcall(lua, 0, 0, 0);
    lua_sethook(lua, NULL, 0, 0);
    return result;
}

void plp_sandbox_charge(lua_State *lua, uint64_t steps)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    sandbox->steps += steps;
    if (sandbox->steps > sandbox->load->limits->rule_instructions)
        plp_sandbox_stop(lua, "limit-instructions");
}

/* ---- errors ---- */

static uint32_t line_from(lua_State *lua, int level)
{
    lua_Debug debug;
    for (; lua_getstack(lua, level, &debug); level++) {
        lua_getinfo(lua, "l", &debug);
        if (debug.currentline > 0)
            return (uint32_t)debug.currentline;
    }
    return 0;
}

uint32_t plp_sandbox_line(lua_State *lua)
{
    return line_from(lua, 0);
}

uint32_t plp_sandbox_call_line(lua_State *lua)
{
    return line_from(lua, 1); /* a function of C, which level 0 is, has no lines */
}

static void report(lua_State *lua, const char *word, const char *code, const char *hint,
                   const char *format, va_list arguments)
{
    char message[1024];
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    vsnprintf(message, sizeof message, format, arguments);
    uint32_t line = plp_sandbox_line(lua);
    plp_load_error(sandbox->load, sandbox->file, line, line + 40, word, code, hint, "%s", message);
}

void plp_sandbox_error(lua_State *lua, const char *word, const char *code, const char *hint,
                       const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(lua, word, code, hint, format, arguments);
    va_end(arguments);
}

int plp_sandbox_raise(lua_State *lua, const char *word, const char *code, const char *hint,
                      const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    report(lua, word, code, hint, format, arguments);
    va_end(arguments);
    plp_sandbox_of(lua)->told = true;
    lua_pushnil(lua);
    return lua_error(lua);
}
