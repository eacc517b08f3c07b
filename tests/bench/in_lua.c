/* SPDX-License-Identifier: MIT */
/* The plain way in Lua: a function per rule over a table of facts, called one after the other.
 * cJSON reads and writes. */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdlib.h>
#include <string.h>
#include "adapter.h"

static void put_comparison(bench_text *out, const spec_book *spec, const spec_node *node)
{
    static const char *const signs[] = {">=", "<=", ">", "<"};
    const spec_fact *fact = &spec->facts[node->fact];
    if (node->op == SPEC_BETWEEN) {
        bench_putf(out, "(p.%s and p.%s >= %.17g and p.%s <= %.17g)", fact->name, fact->name,
                   node->low, fact->name, node->high);
        return;
    }
    if (fact->type == SPEC_NUMBER) {
        bench_putf(out, "(p.%s and p.%s %s %.17g)", fact->name, fact->name, signs[node->op],
                   node->low);
        return;
    }
    if (fact->type == SPEC_BOOL) {
        bench_putf(out, "(p.%s == %s)", fact->name, node->mask == 2 ? "true" : "false");
        return;
    }
    bench_putf(out, fact->type == SPEC_SET ? "(p.%s and (" : "((", fact->name);
    bool first = true;
    for (uint32_t m = 0; m < fact->member_count; m++) {
        if (!(node->mask >> m & 1))
            continue;
        bench_puts(out, first ? "" : node->op == SPEC_HAS_ALL ? " and " : " or ");
        bench_putf(out, fact->type == SPEC_SET ? "p.%s.%s" : "p.%s == \"%s\"", fact->name,
                   fact->members[m]);
        first = false;
    }
    bench_puts(out, "))");
}

static void put_condition(bench_text *out, const spec_book *spec, uint32_t at)
{
    const spec_node *node = &spec->nodes[at];
    if (node->op < SPEC_ALL) {
        put_comparison(out, spec, node);
        return;
    }
    bench_puts(out, node->op == SPEC_NOT ? "not (" : "(");
    for (uint32_t i = 0; i < node->count; i++) {
        bench_puts(out, i == 0 ? "" : node->op == SPEC_ALL ? " and " : " or ");
        put_condition(out, spec, node->first + i);
    }
    bench_puts(out, ")");
}

static void die(lua_State *lua)
{
    bench_die("lua", lua_tostring(lua, -1));
}

/* Leaves a list of functions on the stack. */
static void compile(lua_State *lua, const spec_book *spec)
{
    bench_text text = {0};
    lua_createtable(lua, (int)spec->rule_count, 0);
    for (uint32_t r = 0; r < spec->rule_count; r++) {
        text.length = 0;
        bench_puts(&text, "return function(p) return ");
        put_condition(&text, spec, spec->rules[r].when);
        bench_puts(&text, " end");
        if (luaL_loadbuffer(lua, text.bytes, text.length, spec->rules[r].id) != LUA_OK ||
            lua_pcall(lua, 0, 1, 0) != LUA_OK)
            die(lua);
        lua_rawseti(lua, -2, (lua_Integer)r + 1);
    }
    free(text.bytes);
}

static void push_patient(lua_State *lua, const cJSON *patient)
{
    lua_createtable(lua, 0, 64);
    for (const cJSON *item = patient->child; item != NULL; item = item->next) {
        if (cJSON_IsNumber(item)) {
            lua_pushnumber(lua, item->valuedouble);
        } else if (cJSON_IsString(item)) {
            lua_pushstring(lua, item->valuestring);
        } else if (cJSON_IsBool(item)) {
            lua_pushboolean(lua, cJSON_IsTrue(item));
        } else {
            lua_createtable(lua, 0, 8);
            for (const cJSON *member = item->child; member != NULL; member = member->next) {
                lua_pushboolean(lua, 1);
                lua_setfield(lua, -2, member->valuestring);
            }
        }
        lua_setfield(lua, -2, item->string);
    }
}

static void match(void *own, adapter_tree *tree)
{
    lua_State *lua = own;
    push_patient(lua, tree->patient);
    for (uint32_t r = 0; r < tree->spec->rule_count; r++) {
        lua_rawgeti(lua, 1, (lua_Integer)r + 1);
        lua_pushvalue(lua, 2);
        if (lua_pcall(lua, 1, 1, 0) != LUA_OK)
            die(lua);
        if (lua_toboolean(lua, -1))
            tree->matched[tree->matched_count++] = r;
        lua_pop(lua, 1);
    }
    lua_settop(lua, 1);
}

int main(int argc, char **argv)
{
    adapter_tree tree = {.match = match};
    adapter_need_arguments(argc);
    double begin = bench_now();
    tree.spec = spec_read(argv[1]);
    double read = bench_now();
    lua_State *lua = luaL_newstate();
    if (lua == NULL)
        bench_die("memory", "exhausted");
    luaL_openlibs(lua);
    compile(lua, tree.spec);
    tree.own = lua;
    int code = adapter_run_tree(argc, argv, "lua", &tree, read - begin, bench_now() - read);
    lua_close(lua);
    return code;
}
