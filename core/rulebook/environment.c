/* SPDX-License-Identifier: MIT */
/* The globals of rule files: the words of the language, and every other name as a symbol that is
 * looked up when all files have been read. Nothing can be assigned. */
#include "rulebook/sandbox.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *word;
    plp_term_kind kind;
} constants[] = {{"always", PLP_TERM_ALWAYS}, {"any_safety_unknown", PLP_TERM_ANY_SAFETY_UNKNOWN}};

/* What people know of Lua, and what is not there. */
static const char *const absent[] = {
    "_G",     "_VERSION",     "collectgarbage", "coroutine", "debug",  "dofile", "getmetatable",
    "io",     "load",         "loadfile",       "math",      "next",   "os",     "package",
    "pcall",  "print",        "rawequal",       "rawget",    "rawlen", "rawset", "require",
    "select", "setmetatable", "string",         "table",     "utf8",   "warn",   "xpcall"};

static void refuse_absent(lua_State *lua, const char *name)
{
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++)
        if (strcmp(name, absent[i]) == 0)
            plp_sandbox_raise(lua, name, "not-available",
                              "rules/LANGUAGE.md, section 9, lists what of Lua there is",
                              "%s is not there: rule files have no library of Lua", name);
}

/* The global that is read is made anew each time, so that it knows its line. */
static int read_global(lua_State *lua)
{
    size_t length;
    const char *name = lua_tolstring(lua, 2, &length);
    if (name == NULL)
        return plp_sandbox_raise(lua, NULL, "wrong-type", NULL, "a name is expected");
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
        return 1;
    for (plp_space space = 0; space < PLP_SPACE_COUNT; space++) {
        if (strcmp(name, plp_space_text(space)) == 0) {
            plp_condition_push(lua, PLP_DRAFT_SPACE, space, name, length);
            return 1;
        }
    }
    for (size_t i = 0; i < sizeof constants / sizeof constants[0]; i++)
        if (strcmp(name, constants[i].word) == 0)
            return plp_condition_push_term(lua, constants[i].kind, name, NULL, 0);
    refuse_absent(lua, name);
    if (strcmp(name, "unknown") == 0)
        plp_condition_push(lua, PLP_DRAFT_UNKNOWN, 0, name, length);
    else
        plp_condition_push(lua, PLP_DRAFT_NAME, 0, name, length);
    return 1;
}

static int write_global(lua_State *lua)
{
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "a global";
    plp_draft *value = plp_condition_at(lua, 3);
    if (value != NULL)
        value->used = true;
    char hint[200];
    snprintf(hint, sizeof hint, "write local %.100s = …, or use define for a condition with a name",
             name);
    plp_sandbox_error(lua, name, "wrong-assignment", hint,
                      "%s cannot be assigned: files share nothing but declarations", name);
    return 0;
}

void plp_environment_open(lua_State *lua)
{
    lua_createtable(lua, 0, 0);  /* the globals: empty for ever */
    lua_createtable(lua, 0, 3);  /* its metatable */
    lua_createtable(lua, 0, 80); /* the words */
    luaL_setfuncs(lua, plp_basics(), 0);
    plp_constructors_open(lua);
    lua_pushcclosure(lua, read_global, 1);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, write_global);
    lua_setfield(lua, -2, "__newindex");
    lua_pushboolean(lua, false);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
