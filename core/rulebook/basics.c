/* SPDX-License-Identifier: MIT */
/* The few plain functions that rule files may call; each does a bounded amount of work. */
#include "rulebook/sandbox.h"
#include "base/number.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static int type_of(lua_State *lua)
{
    luaL_checkany(lua, 1);
    plp_draft *draft = plp_condition_at(lua, 1);
    if (draft != NULL)
        draft->used = true;
    lua_pushstring(lua, draft != NULL ? "condition" : luaL_typename(lua, 1));
    return 1;
}

static int to_number(lua_State *lua)
{
    size_t length;
    luaL_checkany(lua, 1);
    lua_settop(lua, 1);
    if (lua_type(lua, 1) == LUA_TNUMBER)
        return 1;
    const char *text = lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &length) : NULL;
    if (text == NULL || length > 64 || lua_stringtonumber(lua, text) != length + 1)
        lua_pushnil(lua);
    return 1;
}

static int to_text(lua_State *lua)
{
    char digits[PLP_NUMBER_BYTES];
    luaL_checkany(lua, 1);
    lua_settop(lua, 1);
    switch (lua_type(lua, 1)) {
    case LUA_TSTRING:
        return 1;
    case LUA_TNUMBER:
        if (lua_isinteger(lua, 1))
            lua_pushfstring(lua, "%I", (LUAI_UACINT)lua_tointeger(lua, 1));
        else if (isfinite(lua_tonumber(lua, 1)))
            lua_pushlstring(lua, digits, plp_number_print(lua_tonumber(lua, 1), digits));
        else
            lua_pushstring(lua, "not a finite number");
        return 1;
    case LUA_TBOOLEAN:
        lua_pushstring(lua, lua_toboolean(lua, 1) ? "true" : "false");
        return 1;
    case LUA_TNIL:
        lua_pushstring(lua, "nil");
        return 1;
    default:
        break;
    }
    return plp_sandbox_raise(lua, "tostring", "wrong-type", NULL, "tostring takes a plain value");
}

/* ---- ipairs, pairs ---- */

static void check_table(lua_State *lua, const char *word)
{
    if (lua_type(lua, 1) != LUA_TTABLE)
        plp_sandbox_raise(lua, word, "wrong-type", NULL, "%s takes a table", word);
}

static int next_item(lua_State *lua)
{
    lua_Integer place = luaL_checkinteger(lua, 2) + 1;
    check_table(lua, "ipairs");
    lua_pushinteger(lua, place);
    return lua_rawgeti(lua, 1, place) == LUA_TNIL ? 1 : 2;
}

static int each_item(lua_State *lua)
{
    check_table(lua, "ipairs");
    lua_pushcfunction(lua, next_item);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

typedef struct sort_key {
    bool is_text;
    const char *text; /* held by the table */
    size_t length;
    lua_Number number;
    lua_Integer place; /* in the list of keys */
} sort_key;

static int compare_keys(const void *a, const void *b)
{
    const sort_key *first = a, *second = b;
    if (first->is_text != second->is_text)
        return first->is_text ? 1 : -1;
    if (!first->is_text)
        return (first->number > second->number) - (first->number < second->number);
    size_t shorter = first->length < second->length ? first->length : second->length;
    int order = memcmp(first->text, second->text, shorter);
    return order != 0 ? order : (first->length > second->length) - (first->length < second->length);
}

static int next_pair(lua_State *lua)
{
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(2)) + 1;
    lua_pushinteger(lua, at);
    lua_replace(lua, lua_upvalueindex(2));
    if (lua_rawgeti(lua, lua_upvalueindex(1), at) == LUA_TNIL)
        return 1;
    lua_pushvalue(lua, -1);
    lua_rawget(lua, 1);
    return 2;
}

/* pairs in a fixed order: numbers first, then texts by bytes. */
static int each_pair(lua_State *lua)
{
    size_t count = 0;
    check_table(lua, "pairs");
    lua_settop(lua, 1);
    lua_pushnil(lua);
    while (lua_next(lua, 1) != 0) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) != LUA_TSTRING && lua_type(lua, -1) != LUA_TNUMBER)
            return plp_sandbox_raise(lua, "pairs", "wrong-type", NULL,
                                     "pairs takes tables whose keys are words or numbers");
        count++;
    }
    plp_sandbox_charge(lua, count * 4);
    sort_key *keys = lua_newuserdatauv(lua, (count + 1) * sizeof *keys, 0);
    size_t at = 0;
    lua_pushnil(lua);
    while (at < count && lua_next(lua, 1) != 0) {
        lua_pop(lua, 1);
        keys[at] = (sort_key){.is_text = lua_type(lua, -1) == LUA_TSTRING};
        if (keys[at].is_text)
            keys[at].text = lua_tolstring(lua, -1, &keys[at].length);
        else
            keys[at].number = lua_tonumber(lua, -1);
        at++;
    }
    lua_settop(lua, 2);
    qsort(keys, count, sizeof *keys, compare_keys);
    lua_createtable(lua, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        if (keys[i].is_text)
            lua_pushlstring(lua, keys[i].text, keys[i].length);
        else if (keys[i].number == floor(keys[i].number) && fabs(keys[i].number) < 9e15)
            lua_pushinteger(lua, (lua_Integer)keys[i].number);
        else
            lua_pushnumber(lua, keys[i].number);
        lua_rawseti(lua, 3, (lua_Integer)i + 1);
    }
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, next_pair, 2);
    lua_pushvalue(lua, 1);
    lua_pushnil(lua);
    return 3;
}

/* ---- error, assert ---- */

static int raise_error(lua_State *lua)
{
    if (lua_type(lua, 1) == LUA_TSTRING)
        return plp_sandbox_raise(lua, "error", "raised", NULL, "%s", lua_tostring(lua, 1));
    return plp_sandbox_raise(lua, "error", "raised", NULL, "the file called error with a %s",
                             plp_condition_at(lua, 1) != NULL ? "condition"
                                                              : luaL_typename(lua, 1));
}

static int check_true(lua_State *lua)
{
    luaL_checkany(lua, 1);
    if (plp_condition_at(lua, 1) != NULL)
        return plp_sandbox_raise(
            lua, "assert", "wrong-type", NULL,
            "assert takes plain values; a condition is decided when a plan is made");
    if (lua_toboolean(lua, 1))
        return lua_gettop(lua);
    const char *message =
        lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "an assertion failed";
    return plp_sandbox_raise(lua, "assert", "raised", NULL, "%s", message);
}

/* ---- numbers ---- */

static lua_Number number_at(lua_State *lua, int index, const char *word)
{
    if (lua_type(lua, index) != LUA_TNUMBER) {
        plp_sandbox_raise(lua, word, "wrong-type",
                          plp_condition_at(lua, index) != NULL
                              ? "for facts there are min_of { … } and max_of { … }"
                              : NULL,
                          "%s takes plain numbers", word);
    }
    return lua_tonumber(lua, index);
}

static int push_number(lua_State *lua, lua_Number value)
{
    lua_Integer whole;
    if (lua_numbertointeger(value, &whole) && (lua_Number)whole == value)
        lua_pushinteger(lua, whole);
    else
        lua_pushnumber(lua, value);
    return 1;
}

static int round_down(lua_State *lua)
{
    return push_number(lua, floor(number_at(lua, 1, "floor")));
}

static int round_up(lua_State *lua)
{
    return push_number(lua, ceil(number_at(lua, 1, "ceil")));
}

static int absolute(lua_State *lua)
{
    return push_number(lua, fabs(number_at(lua, 1, "abs")));
}

static int extreme(lua_State *lua, const char *word, bool greatest)
{
    lua_Number best = number_at(lua, 1, word);
    for (int i = 2; i <= lua_gettop(lua); i++) {
        lua_Number value = number_at(lua, i, word);
        if (greatest ? value > best : value < best)
            best = value;
    }
    return push_number(lua, best);
}

static int least(lua_State *lua)
{
    return extreme(lua, "min", false);
}

static int greatest(lua_State *lua)
{
    return extreme(lua, "max", true);
}

const luaL_Reg *plp_basics(void)
{
    static const luaL_Reg functions[] = {
        {"type", type_of},      {"tonumber", to_number}, {"tostring", to_text},
        {"ipairs", each_item},  {"pairs", each_pair},    {"assert", check_true},
        {"error", raise_error}, {"floor", round_down},   {"ceil", round_up},
        {"abs", absolute},      {"min", least},          {"max", greatest},
        {NULL, NULL},
    };
    return functions;
}
