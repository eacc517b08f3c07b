/* SPDX-License-Identifier: MIT */
/* The words of the rule language: those that join conditions, those that act on a plan, and those
 * that declare. */
#include "rulebook/sandbox.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

/* ---- words that take a list ---- */

static const struct {
    const char *word;
    plp_term_kind kind;
} joins[] = {
#define X(name, word) {word, PLP_TERM_##name},
#include "rulebook/joins.def"
#undef X
};
#define JOIN_COUNT (sizeof joins / sizeof joins[0])

/* The parts of a list at a stack index; NULL after a report. */
static plp_draft *list_at(lua_State *lua, int index, const char *word)
{
    plp_draft *list = plp_copy_value(lua, index, word);
    if (list->kind == PLP_DRAFT_BROKEN)
        return NULL;
    if (list->kind != PLP_DRAFT_TABLE || list->pair_count != 0) {
        plp_sandbox_error(lua, word, "wrong-type",
                          list->kind == PLP_DRAFT_TABLE ? "is a `=` there by mistake?" : NULL,
                          "%s takes a list in braces: %s { a, b }", word, word);
        return NULL;
    }
    if (list->part_count == 0) {
        plp_sandbox_error(lua, word, "empty-list",
                          strcmp(word, "all") == 0 ? "the condition of a rule without one is always"
                                                   : NULL,
                          "the list of %s is empty", word);
        return NULL;
    }
    return list;
}

static int join(lua_State *lua)
{
    lua_Integer row = lua_tointeger(lua, lua_upvalueindex(1));
    const char *word = joins[row].word;
    if (lua_gettop(lua) != 1) {
        for (int i = 1; i <= lua_gettop(lua); i++)
            plp_copy_value(lua, i, word);
        plp_sandbox_error(lua, word, "wrong-type", NULL, "%s takes one list in braces: %s { a, b }",
                          word, word);
        return plp_condition_push_broken(lua);
    }
    plp_draft *list = list_at(lua, 1, word);
    if (list == NULL)
        return plp_condition_push_broken(lua);
    return plp_condition_push_term(lua, joins[row].kind, word, list->parts, list->part_count);
}

static int join_at_least(lua_State *lua)
{
    plp_draft *list =
        lua_gettop(lua) == 2 && lua_type(lua, 2) == LUA_TTABLE ? list_at(lua, 2, "at_least") : NULL;
    lua_Integer need = lua_isinteger(lua, 1) ? lua_tointeger(lua, 1) : 0;
    if (list == NULL && lua_gettop(lua) == 2 && lua_type(lua, 2) == LUA_TTABLE)
        return plp_condition_push_broken(lua);
    if (list == NULL || need < 1 || need > (lua_Integer)list->part_count) {
        plp_sandbox_error(lua, "at_least", "wrong-type",
                          "at_least(2, { a, b, c }); for a number write x:at_least(5)",
                          "at_least takes how many, from 1 to the length of the list, and a list");
        for (int i = 1; i <= lua_gettop(lua); i++)
            plp_copy_value(lua, i, "at_least");
        return plp_condition_push_broken(lua);
    }
    plp_condition_push_term(lua, PLP_TERM_AT_LEAST_OF, "at_least", list->parts, list->part_count);
    plp_condition_at(lua, -1)->number = (double)need;
    return 1;
}

/* ---- actions ---- */

static int act(lua_State *lua)
{
    uint32_t kind = (uint32_t)lua_tointeger(lua, lua_upvalueindex(1));
    int count = lua_gettop(lua);
    const char *word = plp_action_word((plp_action_kind)kind);
    plp_draft *action = plp_condition_push(lua, PLP_DRAFT_ACTION, kind, word, strlen(word));
    if (count > 0)
        action->parts = plp_sandbox_new(lua, (size_t)count, sizeof *action->parts);
    action->part_count = (uint32_t)count;
    for (int i = 0; i < count; i++)
        action->parts[i] = plp_copy_value(lua, i + 1, word);
    plp_condition_measure(lua, action, word);
    return 1;
}

/* ---- declarations ---- */

bool plp_constructors_is_good_id(const plp_limits *limits, plp_word word, const char *id,
                                 size_t length)
{
    if (word == PLP_WORD_TEST)
        return length != 0 && length <= limits->rule_text_bytes &&
               plp_utf8_valid(id, length) == length;
    /* "kind id": what a layer changes may be other than a rule. */
    const char *space =
        word == PLP_WORD_CHANGE || word == PLP_WORD_DISABLE ? memchr(id, ' ', length) : NULL;
    if (space != NULL && plp_text_is_id(id, (size_t)(space - id))) {
        length -= (size_t)(space - id) + 1;
        id = space + 1;
    }
    return length <= limits->rule_id_bytes && plp_text_is_id(id, length);
}

static int name_declaration(lua_State *lua)
{
    plp_word word = (plp_word)lua_tointeger(lua, lua_upvalueindex(1));
    const char *text = plp_word_text(word);
    size_t length = 0;
    const char *id = lua_type(lua, 1) == LUA_TSTRING ? lua_tolstring(lua, 1, &length) : NULL;
    if (id == NULL || lua_gettop(lua) != 1) {
        for (int i = 1; i <= lua_gettop(lua); i++)
            plp_copy_value(lua, i, text);
        plp_sandbox_error(lua, text, "wrong-call", NULL, "write %s \"name\" { … }", text);
        return plp_condition_push_broken(lua);
    }
    if (!plp_constructors_is_good_id(plp_sandbox_of(lua)->load->limits, word, id, length)) {
        plp_sandbox_error(lua, id, "bad-id",
                          "letters, digits, dots, underscores and hyphens; at most 128",
                          "this is not a good name for a %s", text);
        return plp_condition_push_broken(lua);
    }
    plp_condition_push(lua, PLP_DRAFT_HEAD, word, id, length);
    return 1;
}

static bool rule_may_stand_here(lua_State *lua, plp_draft *head)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    if (head->which != PLP_WORD_RULE || sandbox->has_phase)
        return true;
    if (!sandbox->has_rule)
        plp_sandbox_error(lua, head->text, "missing-phase",
                          "write phase \"safety\" above the first rule",
                          "this file has rules but no phase");
    sandbox->has_rule = true;
    return false;
}

/* A file below languages/es/ is not read unless someone wants Spanish: it may hold texts, and
 * nothing that a plan could depend on. */
static bool belongs_to_folder(lua_State *lua, const plp_draft *head)
{
    char tag[PLP_TAG_BYTES];
    const plp_sandbox *sandbox = plp_sandbox_of(lua);
    if (head->which == PLP_WORD_TRANSLATE ||
        !plp_files_language(sandbox->load->files[head->file].path, tag))
        return true;
    plp_sandbox_error(lua, head->text, "wrong-folder", "move it out of languages/",
                      "%s \"%s\" stands in languages/%s/, where only translate belongs",
                      plp_word_text((plp_word)head->which), head->text, tag);
    return false;
}

bool plp_constructors_add(plp_sandbox *sandbox, plp_declaration *made, const plp_draft *head,
                          plp_draft *body)
{
    plp_drafts *out = sandbox->out;
    *made = (plp_declaration){.word = (plp_word)head->which,
                              .id = head->text,
                              .phase = sandbox->phase,
                              .body = body,
                              .written = body,
                              .file = head->file,
                              .line = head->line,
                              .last_line = head->line,
                              .layer = sandbox->load->files[head->file].layer,
                              .sequence = (uint64_t)head->file << 32 | sandbox->sequence++};
    if (out->last != NULL)
        out->last->next = made;
    else
        out->first = made;
    out->last = made;
    out->counts[head->which]++;
    out->count++;
    sandbox->has_rule = sandbox->has_rule || head->which == PLP_WORD_RULE;
    return out->counts[PLP_WORD_RULE] <= sandbox->load->limits->rules &&
           out->counts[PLP_WORD_FACT] <= sandbox->load->limits->facts;
}

int plp_constructors_declare(lua_State *lua, plp_draft *head)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    const char *text = plp_word_text((plp_word)head->which);
    head->used = true;
    if (lua_gettop(lua) != 2 || lua_type(lua, 2) != LUA_TTABLE) {
        for (int i = 2; i <= lua_gettop(lua); i++)
            plp_copy_value(lua, i, text);
        plp_sandbox_error(lua, text, "wrong-call", NULL,
                          "%s \"%s\" is followed by braces: { key = value, … }", text, head->text);
        return plp_condition_push_broken(lua);
    }
    plp_draft *body = plp_copy_value(lua, 2, head->text);
    if (!rule_may_stand_here(lua, head) || !belongs_to_folder(lua, head))
        return 0;
    if (!plp_constructors_add(sandbox, plp_sandbox_new(lua, 1, sizeof(plp_declaration)), head,
                              body))
        plp_sandbox_raise(lua, head->text, "limit-rules", NULL, "there are too many %ss in all",
                          text);
    return 0;
}

static void refuse_phase(lua_State *lua, const char *word)
{
    char hint[64] = "";
    plp_suggest suggest =
        plp_suggest_for(word != NULL ? word : "", word != NULL ? strlen(word) : 0);
    for (int p = 0; p < PLP_PHASE_COUNT; p++)
        plp_suggest_try(&suggest, plp_phase_word((plp_phase)p));
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", suggest.best);
    plp_sandbox_error(
        lua, word != NULL ? word : "phase", "unknown-phase", hint,
        "a phase is \"safety\", \"techniques\", \"dosing\", \"referrals\" or \"advice\"");
}

static int state_phase(lua_State *lua)
{
    plp_sandbox *sandbox = plp_sandbox_of(lua);
    const char *word = lua_type(lua, 1) == LUA_TSTRING ? lua_tostring(lua, 1) : NULL;
    plp_phase phase;
    if (word == NULL || !plp_phase_of(word, &phase))
        refuse_phase(lua, word);
    else if (sandbox->has_phase || sandbox->has_rule)
        plp_sandbox_error(lua, "phase", "duplicate-phase",
                          "put the other rules into a file of their own",
                          "the phase is said once a file, before its rules");
    else
        sandbox->phase = phase;
    sandbox->has_phase = true;
    return 0;
}

/* Keys of a change that look like words. */
static const char *const layer_keys[] = {"also_when", "except_when", "or_when"};

static int refuse_layer_key(lua_State *lua)
{
    const char *word = lua_tostring(lua, lua_upvalueindex(1));
    for (int i = 1; i <= lua_gettop(lua); i++)
        plp_copy_value(lua, i, word);
    char hint[160];
    snprintf(hint, sizeof hint, "change \"rule-id\" { %s = …, reason = …, by = …, on = … }", word);
    plp_sandbox_error(lua, word, "wrong-call", hint, "%s is a key of change", word);
    return plp_condition_push_broken(lua);
}

static void offer(lua_State *lua, const char *word, lua_CFunction function, lua_Integer row)
{
    lua_pushinteger(lua, row);
    lua_pushcclosure(lua, function, 1);
    lua_setfield(lua, -2, word);
}

const char *plp_constructors_layer_key(size_t at)
{
    return at < sizeof layer_keys / sizeof layer_keys[0] ? layer_keys[at] : NULL;
}

void plp_constructors_open(lua_State *lua)
{
    for (size_t i = 0; i < JOIN_COUNT; i++)
        offer(lua, joins[i].word, join, (lua_Integer)i);
    /* Declarations come after actions: `dose`, `position` and `product` are both, and the name
     * alone is the action. */
    for (uint32_t i = 0; i < PLP_ACTION_COUNT; i++)
        offer(lua, plp_action_word((plp_action_kind)i), act, (lua_Integer)i);
    for (uint32_t i = 0; i < PLP_WORD_END; i++)
        offer(lua, plp_word_text((plp_word)i), name_declaration, (lua_Integer)i);
    offer(lua, "at_least", join_at_least, 0);
    offer(lua, "phase", state_phase, 0);
    for (size_t i = 0; i < sizeof layer_keys / sizeof layer_keys[0]; i++) {
        lua_pushstring(lua, layer_keys[i]);
        lua_pushcclosure(lua, refuse_layer_key, 1);
        lua_setfield(lua, -2, layer_keys[i]);
    }
}

bool plp_constructors_is_word(const char *word)
{
    static const char *const others[] = {
        "phase",   "at_least", "always", "any_safety_unknown",
        "unknown", "and",      "break",  "do",
        "else",    "elseif",   "end",    "false",
        "for",     "function", "goto",   "if",
        "in",      "local",    "nil",    "not",
        "or",      "repeat",   "return", "then",
        "true",    "until",    "while",
    };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (plp_text_same(others[i], word))
            return true;
    for (size_t i = 0; i < JOIN_COUNT; i++)
        if (plp_text_same(joins[i].word, word))
            return true;
    for (uint32_t i = 0; i < PLP_ACTION_COUNT; i++)
        if (plp_text_same(plp_action_word((plp_action_kind)i), word))
            return true;
    for (uint32_t i = 0; i < PLP_WORD_END; i++)
        if (plp_text_same(plp_word_text((plp_word)i), word))
            return true;
    for (uint32_t i = 0; i < PLP_SPACE_COUNT; i++)
        if (plp_text_same(plp_space_text((plp_space)i), word))
            return true;
    for (const luaL_Reg *basic = plp_basics(); basic->name != NULL; basic++)
        if (plp_text_same(basic->name, word))
            return true;
    for (size_t i = 0; i < sizeof layer_keys / sizeof layer_keys[0]; i++)
        if (plp_text_same(layer_keys[i], word))
            return true;
    return false;
}

void plp_constructors_suggest(const char *word, size_t length, char *out, size_t size)
{
    plp_suggest suggest = plp_suggest_for(word, length);
    for (size_t i = 0; i < JOIN_COUNT; i++)
        plp_suggest_try(&suggest, joins[i].word);
    for (uint32_t i = 0; i < PLP_ACTION_COUNT; i++)
        plp_suggest_try(&suggest, plp_action_word((plp_action_kind)i));
    for (uint32_t i = 0; i < PLP_WORD_END; i++)
        plp_suggest_try(&suggest, plp_word_text((plp_word)i));
    plp_suggest_try(&suggest, "phase");
    plp_suggest_try(&suggest, "at_least");
    if (suggest.best != NULL)
        snprintf(out, size, "did you mean %s?", suggest.best);
}
