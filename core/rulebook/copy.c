/* SPDX-License-Identifier: MIT */
/* Copying values out of Lua at once, so that nothing a file does later can change what it declared.
 */
#include "rulebook/sandbox.h"
#include "base/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define DEPTH_MAX 32
#define WHOLE_MAX 9007199254740992.0 /* 2^53 */

static plp_draft *copy(lua_State *lua, int index, const char *what, unsigned depth);

static plp_draft *plain(lua_State *lua, plp_draft_kind kind, const char *what)
{
    plp_draft *draft = plp_sandbox_new(lua, 1, sizeof *draft);
    draft->kind = kind;
    draft->file = plp_sandbox_of(lua)->file;
    draft->line = plp_sandbox_of(lua)->copy_line;
    draft->size = draft->depth = 1;
    draft->name = what;
    return draft;
}

/* Beyond 2^53 not every whole number is a double: what was written could become another number. */
static bool is_exact(lua_State *lua, int index)
{
    if (!lua_isinteger(lua, index))
        return fabs(lua_tonumber(lua, index)) <= WHOLE_MAX;
    lua_Integer whole = lua_tointeger(lua, index);
    return whole >= -(lua_Integer)WHOLE_MAX && whole <= (lua_Integer)WHOLE_MAX;
}

static plp_draft *copy_number(lua_State *lua, int index, const char *what)
{
    plp_draft *draft = plain(lua, PLP_DRAFT_NUMBER, what);
    draft->number = lua_tonumber(lua, index);
    bool finite = isfinite(draft->number);
    if (!finite || !is_exact(lua, index)) {
        plp_sandbox_error(lua, what, "bad-number", NULL,
                          finite ? "the number for %s is beyond 2^53" : "%s is not a finite number",
                          what);
        draft->kind = PLP_DRAFT_BROKEN;
    }
    return draft;
}

static bool is_clean(const char *text, size_t length)
{
    if (plp_utf8_valid(text, length) != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (((unsigned char)text[i] < 0x20 && text[i] != '\n' && text[i] != '\t') ||
            text[i] == 0x7f)
            return false;
    return true;
}

static plp_draft *copy_text(lua_State *lua, int index, const char *what)
{
    size_t length;
    const char *text = lua_tolstring(lua, index, &length);
    const plp_limits *limits = plp_sandbox_of(lua)->load->limits;
    plp_draft *draft = plain(lua, PLP_DRAFT_TEXT, what);
    if (length > limits->rule_text_bytes) {
        plp_sandbox_error(lua, what, "limit-text", NULL, "the text for %s is longer than %u bytes",
                          what, (unsigned)limits->rule_text_bytes);
        draft->kind = PLP_DRAFT_BROKEN;
        return draft;
    }
    if (!is_clean(text, length)) {
        plp_sandbox_error(lua, what, "bad-text", NULL,
                          "the text for %s has control bytes or is not UTF-8", what);
        draft->kind = PLP_DRAFT_BROKEN;
        return draft;
    }
    draft->text = plp_sandbox_text(lua, text, length);
    draft->length = (uint32_t)length;
    return draft;
}

static int compare_pairs(const void *a, const void *b)
{
    return plp_text_compare(((const plp_draft_pair *)a)->key, ((const plp_draft_pair *)b)->key);
}

#define FEW 12

/* Most tables are short: insertion needs no memory and few steps. */
void plp_copy_sort_pairs(plp_draft_pair *pairs, uint32_t count)
{
    if (count > FEW) {
        qsort(pairs, count, sizeof *pairs, compare_pairs);
        return;
    }
    for (uint32_t i = 1; i < count; i++) {
        plp_draft_pair pair = pairs[i];
        uint32_t at = i;
        for (; at > 0 && compare_pairs(&pair, &pairs[at - 1]) < 0; at--)
            pairs[at] = pairs[at - 1];
        pairs[at] = pair;
    }
}

/* Count list entries and named entries; false after a report. */
static bool measure_table(lua_State *lua, int index, const char *what, uint32_t *list,
                          uint32_t *named)
{
    lua_Integer last = 0;
    *list = *named = 0;
    lua_pushnil(lua);
    while (lua_next(lua, index) != 0) {
        lua_pop(lua, 1);
        if (lua_type(lua, -1) == LUA_TSTRING) {
            size_t length;
            const char *key = lua_tolstring(lua, -1, &length);
            if (length > plp_sandbox_of(lua)->load->limits->rule_id_bytes ||
                !is_clean(key, length)) {
                plp_sandbox_error(lua, what, "bad-key", NULL,
                                  "%s has a key that is too long or not plain text", what);
                lua_pop(lua, 1);
                return false;
            }
            ++*named;
        } else if (lua_isinteger(lua, -1) && lua_tointeger(lua, -1) > 0) {
            lua_Integer key = lua_tointeger(lua, -1);
            last = key > last ? key : last;
            ++*list;
        } else {
            plp_sandbox_error(lua, what, "bad-key", "keys are words",
                              "%s has a key that is neither a word nor a place in a list", what);
            lua_pop(lua, 1);
            return false;
        }
    }
    if (last != (lua_Integer)*list) {
        plp_sandbox_error(lua, what, "hole-in-list", "leave the entry out",
                          "%s has a hole: an entry of the list is nil", what);
        return false;
    }
    return true;
}

static plp_draft *copy_table(lua_State *lua, int index, const char *what, unsigned depth)
{
    plp_draft *table = plain(lua, PLP_DRAFT_TABLE, what);
    if (depth >= DEPTH_MAX) {
        plp_sandbox_raise(lua, what, "limit-depth", NULL,
                          "%s is nested deeper than %d levels, or contains itself", what,
                          DEPTH_MAX);
        return table;
    }
    if (!measure_table(lua, index, what, &table->part_count, &table->pair_count)) {
        table->kind = PLP_DRAFT_BROKEN;
        table->part_count = table->pair_count = 0;
        return table;
    }
    plp_sandbox_charge(lua, table->part_count + table->pair_count);
    if (table->part_count > 0)
        table->parts = plp_sandbox_new(lua, table->part_count, sizeof *table->parts);
    if (table->pair_count > 0)
        table->pairs = plp_sandbox_new(lua, table->pair_count, sizeof *table->pairs);
    for (uint32_t i = 0; i < table->part_count; i++) {
        lua_rawgeti(lua, index, (lua_Integer)i + 1);
        table->parts[i] = copy(lua, lua_gettop(lua), what, depth + 1);
        lua_pop(lua, 1);
    }
    uint32_t at = 0;
    lua_pushnil(lua);
    while (lua_next(lua, index) != 0) {
        if (lua_type(lua, -2) == LUA_TSTRING) {
            size_t length;
            const char *key = lua_tolstring(lua, -2, &length);
            table->pairs[at].key = plp_sandbox_text(lua, key, length);
            table->pairs[at].value = copy(lua, lua_gettop(lua), table->pairs[at].key, depth + 1);
            at++;
        }
        lua_pop(lua, 1);
    }
    plp_copy_sort_pairs(table->pairs, table->pair_count);
    plp_condition_measure(lua, table, what);
    return table;
}

static plp_draft *copy(lua_State *lua, int index, const char *what, unsigned depth)
{
    luaL_checkstack(lua, 8, NULL);
    switch (lua_type(lua, index)) {
    case LUA_TBOOLEAN: {
        plp_draft *draft = plain(lua, PLP_DRAFT_TRUTH, what);
        draft->number = lua_toboolean(lua, index);
        return draft;
    }
    case LUA_TNUMBER:
        return copy_number(lua, index, what);
    case LUA_TSTRING:
        return copy_text(lua, index, what);
    case LUA_TTABLE:
        return copy_table(lua, index, what, depth);
    case LUA_TUSERDATA: {
        plp_draft *draft = plp_condition_at(lua, index);
        draft->used = true;
        return draft;
    }
    default:
        break;
    }
    plp_sandbox_error(
        lua, what, "wrong-type", NULL, "%s is %s, which cannot be a value here", what,
        lua_type(lua, index) == LUA_TFUNCTION ? "a function or a word without its braces" : "nil");
    return plain(lua, PLP_DRAFT_BROKEN, what);
}

plp_draft *plp_copy_value(lua_State *lua, int index, const char *what)
{
    plp_sandbox_of(lua)->copy_line = plp_sandbox_call_line(lua);
    return copy(lua, lua_absindex(lua, index), what, 0);
}
