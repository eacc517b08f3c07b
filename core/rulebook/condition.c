/* SPDX-License-Identifier: MIT */
/* Conditions and values as Lua sees them: userdata that only build more of their kind.
 *
 *   age_years          -> NAME            age_years:above(60)  -> TERM ABOVE(NAME, NUMBER)
 *   facts["age-x"]     -> NAME            limits.x             -> IN(limits, "x")
 *   nrs_a - nrs_b      -> TERM SUBTRACT   so_far.excluded "t"  -> SO_FAR(EXCLUDED, "t")
 */
#include "rulebook/sandbox.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

static const char meta_key = 'm'; /* its address is the key of the metatable in the registry */

plp_draft *plp_condition_at(lua_State *lua, int index)
{
    /* Drafts are the only userdata that rule files can reach. */
    plp_draft **box = lua_type(lua, index) == LUA_TUSERDATA ? lua_touserdata(lua, index) : NULL;
    return box != NULL ? *box : NULL;
}

plp_draft *plp_condition_push(lua_State *lua, plp_draft_kind kind, uint32_t which, const char *text,
                              size_t length)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    plp_draft *draft = plp_sandbox_new(lua, 1, sizeof *draft);
    draft->kind = kind;
    draft->which = which;
    draft->file = sandbox->file;
    draft->line = plp_sandbox_call_line(lua);
    draft->text = text != NULL ? plp_sandbox_text(lua, text, length) : NULL;
    draft->length = (uint32_t)length;
    draft->size = draft->depth = 1;
    plp_draft **box = lua_newuserdatauv(lua, sizeof *box, 0);
    *box = draft;
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &meta_key);
    lua_setmetatable(lua, -2);
    plp_sandbox_watch(lua, draft);
    return draft;
}

int plp_condition_push_broken(lua_State *lua)
{
    plp_condition_push(lua, PLP_DRAFT_BROKEN, 0, NULL, 0);
    return 1;
}

static void measure_part(plp_draft *whole, const plp_draft *part, uint64_t *size, uint32_t *depth)
{
    *size += part->kind != PLP_DRAFT_TEXT ? part->size : 0;
    *depth = part->depth > *depth ? part->depth : *depth;
    if (part->first_phase > whole->first_phase)
        whole->first_phase = part->first_phase;
}

plp_excess plp_condition_sum(const plp_limits *limits, plp_draft *draft)
{
    uint64_t size = 1;
    uint32_t depth = 0;
    for (uint32_t i = 0; i < draft->part_count; i++)
        measure_part(draft, draft->parts[i], &size, &depth);
    for (uint32_t i = 0; i < draft->pair_count; i++)
        measure_part(draft, draft->pairs[i].value, &size, &depth);
    draft->size = size < UINT32_MAX ? (uint32_t)size : UINT32_MAX;
    draft->depth = (uint16_t)(depth + 1);
    /* The list of all { … } may hold what is as deep as can be; the condition then reports it. */
    if (depth >= limits->condition_depth + (draft->kind == PLP_DRAFT_TABLE) || depth >= UINT16_MAX)
        return PLP_TOO_DEEP;
    return size > limits->conditions_per_rule && draft->kind != PLP_DRAFT_TABLE ? PLP_TOO_LARGE
                                                                                : PLP_FITS;
}

bool plp_condition_measure(lua_State *lua, plp_draft *draft, const char *word)
{
    plp_excess excess = plp_condition_sum(plp_sandbox_of(lua)->load->limits, draft);
    if (excess == PLP_FITS)
        return true;
    bool deep = excess == PLP_TOO_DEEP;
    plp_sandbox_error(lua, word, deep ? "limit-depth" : "limit-size",
                      "give a part of it a name with define", "%s has %s",
                      draft->kind == PLP_DRAFT_TERM ? "this condition" : word,
                      deep ? "too many levels" : "too many parts");
    draft->kind = PLP_DRAFT_BROKEN;
    draft->part_count = draft->pair_count = 0;
    draft->size = draft->depth = 1;
    return false;
}

int plp_condition_push_term(lua_State *lua, plp_term_kind kind, const char *word, plp_draft **parts,
                            uint32_t count)
{
    plp_draft *term = plp_condition_push(lua, PLP_DRAFT_TERM, kind, word, strlen(word));
    term->parts = parts;
    term->part_count = count;
    for (uint32_t i = 0; i < count; i++) {
        if (parts[i]->kind == PLP_DRAFT_BROKEN) {
            term->kind = PLP_DRAFT_BROKEN;
            term->part_count = 0;
            return 1;
        }
    }
    plp_condition_measure(lua, term, word);
    return 1;
}

/* ---- methods: x:is "v", x:at_least(5) ---- */

typedef enum method_takes { NOTHING, ONE_WORD, WORD_LIST, ONE_VALUE, TWO_VALUES } method_takes;

static const struct method {
    const char *word;
    plp_term_kind kind;
    method_takes takes;
    const char *form; /* how it is written */
} methods[] = {
#define X(name, word, takes, form) {word, PLP_TERM_##name, takes, form},
#include "rulebook/methods.def"
#undef X
};
#define METHOD_COUNT (sizeof methods / sizeof methods[0])

static const char *const takes_words[] = {"no argument", "one word in quotes",
                                          "a list of words in braces", "one number", "two numbers"};

/* One word becomes a list of one, so that `is` and `one_of` are the same from here on. */
static plp_draft *word_list(lua_State *lua, int index)
{
    plp_draft *value = plp_copy_value(lua, index, "this argument");
    if (value->kind != PLP_DRAFT_TEXT && value->kind != PLP_DRAFT_IN)
        return value;
    plp_draft *list = plp_sandbox_new(lua, 1, sizeof *list);
    *list = (plp_draft){
        .kind = PLP_DRAFT_TABLE, .file = value->file, .line = value->line, .size = 1, .depth = 1};
    list->parts = plp_sandbox_new(lua, 1, sizeof *list->parts);
    list->parts[0] = value;
    list->part_count = 1;
    return list;
}

static bool arguments_fit(const struct method *method, plp_draft *const *given, int count)
{
    static const int counts[] = {0, 1, 1, 1, 2};
    if (count != counts[method->takes])
        return false;
    for (int i = 0; i < count; i++) {
        plp_draft_kind kind = given[i]->kind;
        bool word = method->takes == ONE_WORD || method->takes == WORD_LIST;
        if (kind == PLP_DRAFT_BROKEN)
            continue;
        if (word ? kind != PLP_DRAFT_TABLE || given[i]->pair_count != 0
                 : kind == PLP_DRAFT_TEXT || kind == PLP_DRAFT_TABLE || kind == PLP_DRAFT_TRUTH)
            return false;
    }
    return true;
}

/* What was likely meant where a number is wanted: 65,5 with a comma, "65", "3 months". */
static const char *number_hint(const struct method *method, plp_draft *const *given, int count)
{
    if (method->takes != ONE_VALUE && method->takes != TWO_VALUES)
        return NULL;
    for (int i = 0; i < count && i < 2; i++)
        if (given[i]->kind == PLP_DRAFT_TEXT && given[i]->length > 0 && given[i]->text[0] >= '0' &&
            given[i]->text[0] <= '9')
            return "write the number alone, without quotes; its unit is that of the fact";
    if (method->takes == ONE_VALUE && count == 2)
        return "a decimal number has a point: 1.5";
    return NULL;
}

static int call_method(lua_State *lua)
{
    const struct method *method = &methods[lua_tointeger(lua, lua_upvalueindex(1))];
    plp_draft *subject = plp_condition_at(lua, 1);
    int count = lua_gettop(lua) - 1;
    if (subject == NULL) {
        plp_sandbox_error(lua, method->word, "wrong-type", NULL, "write %s, with a colon",
                          method->form);
        return plp_condition_push_broken(lua);
    }
    subject->used = true;
    plp_draft **parts = plp_sandbox_new(lua, count < 2 ? (size_t)count + 1 : 3, sizeof *parts);
    parts[0] = subject;
    for (int i = 0; i < count && i < 2; i++) {
        bool word = method->takes == ONE_WORD || method->takes == WORD_LIST;
        parts[i + 1] = word ? word_list(lua, i + 2) : plp_copy_value(lua, i + 2, "this argument");
    }
    if (!arguments_fit(method, parts + 1, count)) {
        plp_sandbox_error(lua, method->word, "wrong-type", number_hint(method, parts + 1, count),
                          ":%s takes %s: %s", method->word, takes_words[method->takes],
                          method->form);
        return plp_condition_push_broken(lua);
    }
    return plp_condition_push_term(lua, method->kind, method->word, parts, (uint32_t)count + 1);
}

/* ---- indexing: x:method, limits.name, so_far.row ---- */

static int index_so_far(lua_State *lua, const char *key, size_t length)
{
    static const struct {
        const char *word;
        plp_phase phase;
    } rows[] = {
#define X(name, word, type, of, phase) {word, PLP_PHASE_##phase},
#include "rulebook/so_far.def"
#undef X
    };
    for (uint32_t i = 0; i < PLP_SO_FAR_COUNT; i++) {
        if (strcmp(rows[i].word, key) == 0) {
            plp_draft *draft = plp_condition_push(lua, PLP_DRAFT_SO_FAR, i, key, length);
            draft->first_phase = rows[i].phase;
            return 1;
        }
    }
    plp_suggest suggest = plp_suggest_for(key, length);
    for (uint32_t i = 0; i < PLP_SO_FAR_COUNT; i++)
        plp_suggest_try(&suggest, rows[i].word);
    char hint[128] = "";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean so_far.%s?", suggest.best);
    plp_sandbox_error(lua, key, "unknown-name", hint, "the plan so far has no %s", key);
    return plp_condition_push_broken(lua);
}

static int index_space(lua_State *lua, plp_space space)
{
    size_t length;
    const char *key = lua_tolstring(lua, 2, &length);
    if (!plp_text_is_id(key, length)) {
        plp_sandbox_error(lua, key, "bad-id", NULL,
                          "%s is not a name: letters, digits, . _ and - only", key);
        return plp_condition_push_broken(lua);
    }
    if (space == PLP_SPACE_SO_FAR)
        return index_so_far(lua, key, length);
    if (space == PLP_SPACE_FACTS)
        plp_condition_push(lua, PLP_DRAFT_NAME, 0, key, length);
    else
        plp_condition_push(lua, PLP_DRAFT_IN, space, key, length);
    return 1;
}

static int index_condition(lua_State *lua)
{
    plp_draft *draft = plp_condition_at(lua, 1);
    if (draft == NULL || lua_type(lua, 2) != LUA_TSTRING)
        return plp_sandbox_raise(lua, NULL, "wrong-type", NULL,
                                 "a name in quotes is expected in these brackets");
    if (draft->kind == PLP_DRAFT_SPACE) {
        draft->used = true;
        return index_space(lua, (plp_space)draft->which);
    }
    const char *key = lua_tostring(lua, 2);
    draft->used = true; /* a method that is not called is an error of its own */
    luaL_getmetafield(lua, 1, "methods");
    lua_pushvalue(lua, 2);
    if (lua_rawget(lua, -2) == LUA_TFUNCTION)
        return 1;
    plp_suggest suggest = plp_suggest_for(key, strlen(key));
    for (size_t i = 0; i < METHOD_COUNT; i++)
        plp_suggest_try(&suggest, methods[i].word);
    char hint[128] = "";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean :%s?", suggest.best);
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_sandbox_error(lua, key, "unknown-method", hint, "there is no :%s on %s", key,
                          draft->text != NULL ? draft->text : "a condition");
    /* The stand-in is called next, and gives a stand-in again. */
    return plp_condition_push_broken(lua);
}

/* ---- arithmetic ---- */

static int arithmetic(lua_State *lua, plp_term_kind kind, const char *sign, int count)
{
    plp_draft **parts = plp_sandbox_new(lua, 2, sizeof *parts);
    for (int i = 0; i < count; i++) {
        parts[i] = plp_copy_value(lua, i + 1, "this operand");
        plp_draft_kind got = parts[i]->kind;
        if (got == PLP_DRAFT_TEXT || got == PLP_DRAFT_TABLE || got == PLP_DRAFT_TRUTH) {
            plp_sandbox_error(lua, sign, "wrong-type", NULL, "%s works on numbers only", sign);
            return plp_condition_push_broken(lua);
        }
    }
    return plp_condition_push_term(lua, kind, sign, parts, (uint32_t)count);
}

static int add(lua_State *lua)
{
    return arithmetic(lua, PLP_TERM_ADD, "+", 2);
}

static int subtract(lua_State *lua)
{
    return arithmetic(lua, PLP_TERM_SUBTRACT, "-", 2);
}

static int multiply(lua_State *lua)
{
    return arithmetic(lua, PLP_TERM_MULTIPLY, "*", 2);
}

static int divide(lua_State *lua)
{
    return arithmetic(lua, PLP_TERM_DIVIDE, "/", 2);
}

static int negate(lua_State *lua)
{
    return arithmetic(lua, PLP_TERM_NEGATE, "-", 1);
}

/* ---- what does not work on conditions ---- */

/* The two ways to write what Lua calls by one name. */
static const char *other_sign(const char *sign)
{
    return strcmp(sign, "<") == 0    ? ">"
           : strcmp(sign, "<=") == 0 ? ">="
           : strcmp(sign, "==") == 0 ? "~="
                                     : sign;
}

static int refuse(lua_State *lua)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    const char *sign = lua_tostring(lua, lua_upvalueindex(1));
    const char *instead = lua_tostring(lua, lua_upvalueindex(2));
    uint32_t line = plp_sandbox_line(lua);
    plp_place place;
    for (int i = 1; i <= 2; i++) {
        plp_draft *draft = plp_condition_at(lua, i);
        if (draft != NULL)
            draft->used = true;
    }
    if (!plp_place_find(sandbox->load->files, sandbox->file, line, 0, line, sign, &place))
        sign = other_sign(sign);
    return plp_sandbox_raise(lua, sign, "wrong-operator", instead,
                             "%s does not work on facts and conditions", sign);
}

static int refuse_assignment(lua_State *lua)
{
    return plp_sandbox_raise(lua, NULL, "wrong-assignment", NULL,
                             "nothing can be put into a fact or condition");
}

/* ---- calls: so_far.excluded "x", rule "x" { … } ---- */

static int ask_so_far(lua_State *lua, plp_draft *row)
{
    int count = lua_gettop(lua) - 1;
    plp_draft *draft =
        plp_condition_push(lua, PLP_DRAFT_SO_FAR, row->which, row->text, row->length);
    if (count > 0)
        draft->parts = plp_sandbox_new(lua, (size_t)count, sizeof *draft->parts);
    draft->part_count = (uint32_t)count;
    row->used = true;
    for (int i = 0; i < count; i++)
        draft->parts[i] = plp_copy_value(lua, i + 2, "this argument");
    draft->first_phase = row->first_phase;
    plp_condition_measure(lua, draft, row->text);
    return 1;
}

static int call_condition(lua_State *lua)
{
    plp_draft *draft = plp_condition_at(lua, 1);
    if (draft->kind == PLP_DRAFT_HEAD)
        return plp_constructors_declare(lua, draft);
    if (draft->kind == PLP_DRAFT_SO_FAR && draft->part_count == 0)
        return ask_so_far(lua, draft);
    draft->used = true;
    for (int i = 2; i <= lua_gettop(lua); i++)
        plp_copy_value(lua, i, "this argument");
    char hint[160] = "";
    if (draft->kind == PLP_DRAFT_NAME) {
        plp_constructors_suggest(draft->text, draft->length, hint, sizeof hint);
        if (hint[0] == '\0')
            snprintf(hint, sizeof hint,
                     "a fact or define stands by itself, without brackets behind it");
        plp_sandbox_error(lua, draft->text, "unknown-word", hint,
                          "%s is not a word of the rule language", draft->text);
    } else if (draft->kind != PLP_DRAFT_BROKEN) {
        plp_sandbox_error(lua, draft->text, "wrong-call", "is a comma missing before the brackets?",
                          "%s cannot be called", draft->text != NULL ? draft->text : "a condition");
    }
    return plp_condition_push_broken(lua);
}

static const struct {
    const char *event, *sign, *instead;
} refused[] = {
    {"__lt", "<", "write x:below(n) or x:above(n)"},
    {"__le", "<=", "write x:at_most(n) or x:at_least(n)"},
    {"__eq", "==", "write x:is \"value\" or x:between(n, n)"},
    {"__concat", "..", "join texts only; is a comma missing?"},
    {"__len", "#", "write count { … } for how many hold"},
    {"__mod", "%", "only + - * / work on numbers"},
    {"__pow", "^", "only + - * / work on numbers"},
    {"__idiv", "//", "only + - * / work on numbers"},
};

void plp_condition_open(lua_State *lua)
{
    static const luaL_Reg events[] = {
        {"__index", index_condition},
        {"__newindex", refuse_assignment},
        {"__call", call_condition},
        {"__add", add},
        {"__sub", subtract},
        {"__mul", multiply},
        {"__div", divide},
        {"__unm", negate},
        {NULL, NULL},
    };
    lua_createtable(lua, 0, 24);
    luaL_setfuncs(lua, events, 0);
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
        lua_pushstring(lua, refused[i].sign);
        lua_pushstring(lua, refused[i].instead);
        lua_pushcclosure(lua, refuse, 2);
        lua_setfield(lua, -2, refused[i].event);
    }
    lua_createtable(lua, 0, METHOD_COUNT);
    for (size_t i = 0; i < METHOD_COUNT; i++) {
        lua_pushinteger(lua, (lua_Integer)i);
        lua_pushcclosure(lua, call_method, 1);
        lua_setfield(lua, -2, methods[i].word);
    }
    lua_setfield(lua, -2, "methods");
    lua_pushboolean(lua, false);
    lua_setfield(lua, -2, "__metatable");
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &meta_key);
}
