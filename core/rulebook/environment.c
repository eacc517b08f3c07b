/* SPDX-License-Identifier: MIT */
/* The globals of rule files: the words of the language, and every other name as a symbol that is
 * looked up when all files have been read. Nothing can be assigned. */
#include "rulebook/sandbox.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *word;
    plp_term_kind kind;
} constants[] = {
#define X(name, word) {word, PLP_TERM_##name},
#include "rulebook/constants.def"
#undef X
};

/* What people know of Lua, and what is not there. */
static const char *const absent[] = {
    "_G",     "_VERSION",     "collectgarbage", "coroutine", "debug",  "dofile", "getmetatable",
    "io",     "load",         "loadfile",       "math",      "next",   "os",     "package",
    "pcall",  "print",        "rawequal",       "rawget",    "rawlen", "rawset", "require",
    "select", "setmetatable", "string",         "table",     "utf8",   "warn",   "xpcall"};

/* What stands under a name in the table of words: a function; `false`, if it is absent; or one of
 * these numbers, if it is made anew each time. */
enum { UNKNOWN_WORD, FIRST_CONSTANT, FIRST_SPACE = FIRST_CONSTANT + 8 };

bool plp_environment_lacks(const char *name, size_t length)
{
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++)
        if (absent[i][0] == name[0] && strlen(absent[i]) == length &&
            memcmp(absent[i], name, length) == 0)
            return true;
    return false;
}

const char *plp_environment_absent(size_t at)
{
    return at < sizeof absent / sizeof absent[0] ? absent[at] : NULL;
}

static int refuse_absent(lua_State *lua, const char *name)
{
    return plp_sandbox_raise(lua, name, "not-available",
                             "rules/LANGUAGE.md, section 9, lists what of Lua there is",
                             "%s is not there: rule files have no library of Lua", name);
}

static int make_word(lua_State *lua, const char *name, size_t length, lua_Integer word)
{
    if (word >= FIRST_SPACE)
        plp_condition_push(lua, PLP_DRAFT_SPACE, (uint32_t)(word - FIRST_SPACE), name, length);
    else if (word >= FIRST_CONSTANT)
        plp_condition_push_term(lua, constants[word - FIRST_CONSTANT].kind, name, NULL, 0);
    else
        plp_condition_push(lua, PLP_DRAFT_UNKNOWN, 0, name, length);
    return 1;
}

/* The global that is read is made anew each time, so that it knows its line. */
static int read_global(lua_State *lua)
{
    size_t length;
    const char *name = lua_tolstring(lua, 2, &length);
    if (name == NULL)
        return plp_sandbox_raise(lua, NULL, "wrong-type", NULL, "a name is expected");
    lua_pushvalue(lua, 2);
    switch (lua_rawget(lua, lua_upvalueindex(1))) {
    case LUA_TFUNCTION:
        return 1;
    case LUA_TNUMBER:
        return make_word(lua, name, length, lua_tointeger(lua, -1));
    case LUA_TBOOLEAN:
        return refuse_absent(lua, name);
    default:
        plp_condition_push(lua, PLP_DRAFT_NAME, 0, name, length);
        return 1;
    }
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

static void add_word(lua_State *lua, const char *name, lua_Integer word)
{
    lua_pushinteger(lua, word);
    lua_setfield(lua, -2, name);
}

static void add_words(lua_State *lua)
{
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++) {
        lua_pushboolean(lua, false);
        lua_setfield(lua, -2, absent[i]);
    }
    for (plp_space space = 0; space < PLP_SPACE_COUNT; space++)
        add_word(lua, plp_space_text(space), FIRST_SPACE + (lua_Integer)space);
    for (size_t i = 0; i < sizeof constants / sizeof constants[0]; i++)
        add_word(lua, constants[i].word, FIRST_CONSTANT + (lua_Integer)i);
    add_word(lua, "unknown", UNKNOWN_WORD);
}

void plp_environment_open(lua_State *lua)
{
    lua_createtable(lua, 0, 0);   /* the globals: empty for ever */
    lua_createtable(lua, 0, 3);   /* its metatable */
    lua_createtable(lua, 0, 128); /* the words */
    luaL_setfuncs(lua, plp_basics(), 0);
    plp_constructors_open(lua);
    add_words(lua);
    lua_pushcclosure(lua, read_global, 1);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, write_global);
    lua_setfield(lua, -2, "__newindex");
    lua_pushboolean(lua, false);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
