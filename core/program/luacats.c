/* SPDX-License-Identifier: MIT */
/* Annotations for editors after LuaCATS: the words of the rule language, and a global for each fact
 * and define, so that an editor completes names, shows questions, and marks a word that is none.
 */
#include "program/lists.h"

#include <string.h>

/* ---- the words of the language, the same for all rules ---- */

static const char *const preamble[] = {
    "---@meta palpate",
    "-- Written by `palpate facts --luacats`. Put it beside the rules; it is never loaded.",
    "",
    "---A condition: true, false or unknown.",
    "---@class palpate.condition",
    "local condition = {}",
    "---@return palpate.condition",
    "function condition:is_known() end",
    "---@return palpate.condition",
    "function condition:is_unknown() end",
    "",
    "---A number that may be unknown.",
    "---@class palpate.value",
    "---@operator add(palpate.value|number): palpate.value",
    "---@operator sub(palpate.value|number): palpate.value",
    "---@operator mul(palpate.value|number): palpate.value",
    "---@operator div(palpate.value|number): palpate.value",
    "---@operator unm: palpate.value",
    "local value = {}",
    "---@param n palpate.value|number",
    "---@return palpate.condition",
    "function value:at_least(n) end",
    "---@param n palpate.value|number",
    "---@return palpate.condition",
    "function value:at_most(n) end",
    "---@param n palpate.value|number",
    "---@return palpate.condition",
    "function value:above(n) end",
    "---@param n palpate.value|number",
    "---@return palpate.condition",
    "function value:below(n) end",
    "---Both ends included.",
    "---@param low palpate.value|number",
    "---@param high palpate.value|number",
    "---@return palpate.condition",
    "function value:between(low, high) end",
    "---@return palpate.condition",
    "function value:is_known() end",
    "---@return palpate.condition",
    "function value:is_unknown() end",
    "---There was, or will be, no such event.",
    "---@return palpate.condition",
    "function value:is_never() end",
    "",
    "---@param parts palpate.condition[]",
    "---@return palpate.condition",
    "function all(parts) end",
    "---@param parts palpate.condition[]",
    "---@return palpate.condition",
    "function any(parts) end",
    "---@param parts palpate.condition[]",
    "---@return palpate.condition",
    "function none(parts) end",
    "---True while none of the parts is known to be true.",
    "---@param parts palpate.condition[]",
    "---@return palpate.condition",
    "function unless(parts) end",
    "---@param count integer",
    "---@param parts palpate.condition[]",
    "---@return palpate.condition",
    "function at_least(count, parts) end",
    "---@param parts palpate.condition[]",
    "---@return palpate.value",
    "function count(parts) end",
    "---@param parts (palpate.value|number)[]",
    "---@return palpate.value",
    "function min_of(parts) end",
    "---@param parts (palpate.value|number)[]",
    "---@return palpate.value",
    "function max_of(parts) end",
    "---@param parts (palpate.value|number)[]",
    "---@return palpate.value",
    "function first_known(parts) end",
    "---@type palpate.condition",
    "always = nil",
    "---@type palpate.condition",
    "any_safety_unknown = nil",
    "",
    "---@alias palpate.phase \"safety\"|\"techniques\"|\"dosing\"|\"referrals\"|\"advice\"",
    "---@param name palpate.phase",
    "function phase(name) end",
    "",
    "---@class palpate.action",
    "---@alias palpate.grade "
    "\"strong\"|\"moderate\"|\"low\"|\"very_low\"|\"traditional\"|\"contradicted\"|\"safety\"|"
    "\"project\"",
    "---@class palpate.rule",
    "---@field title string",
    "---@field when palpate.condition",
    "---@field plan palpate.action[]",
    "---@field because string",
    "---@field grade palpate.grade",
    "---@field sources palpate.source_id[]",
    "---@field checked string month of the comparison with the sources, YYYY-MM",
    "---@field reviewed? { by: string, on: string }",
    "---@field review_by? string",
    "---@field if_unknown? \"ask\"|\"assume\"|\"ignore\"",
    "---@field locked? boolean",
    "---@field strength? \"strong\"|\"weak\"",
    "---@field silence? table<string, string>",
    "---@param id string",
    "---@return fun(declaration: palpate.rule)",
    "function rule(id) end",
    "",
    ("---@param level "
     "\"modified\"|\"clearance_first\"|\"no_massage\"|\"urgent_referral\"|\"emergency\""),
    "---@return palpate.action",
    "function disposition(level) end",
    "---@return palpate.action",
    "function exclude(...) end",
    "---@return palpate.action",
    "function avoid(...) end",
    "---@param n palpate.value|number",
    "---@return palpate.action",
    "function cap_pressure(n, ...) end",
    "---@param n palpate.value|number",
    "---@return palpate.action",
    "function cap_minutes(n) end",
    "---@param n palpate.value|number",
    "---@return palpate.action",
    "function cap_frequency(n) end",
    "---@param n palpate.value|number",
    "---@return palpate.action",
    "function cap_sessions(n) end",
    "---@param provider palpate.provider_id",
    "---@return palpate.action",
    "function clear(provider, fact) end",
    "---Techniques, then the number that is added to their score.",
    "---@return palpate.action",
    "function rank(...) end",
    "---@param n number",
    "---@return palpate.action",
    "function target_pressure(n) end",
    "---@param id palpate.dose_id",
    "---@return palpate.action",
    "function dose(id) end",
    "---@return palpate.action",
    "function stop_course() end",
    "---@return palpate.action",
    "function maintenance() end",
    "---@param id palpate.position_id",
    "---@return palpate.action",
    "function position(id) end",
    "---@param id palpate.product_id",
    "---@return palpate.action",
    "function product(id) end",
    "---@param id palpate.referral_id",
    "---@param urgency \"emergency\"|\"same_day\"|\"urgent\"|\"soon\"|\"routine\"|\"optional\"",
    "---@param options? { note: string }",
    "---@return palpate.action",
    "function refer(id, urgency, options) end",
    "---@param id palpate.referral_id",
    "---@return palpate.action",
    "function no_refer(id) end",
    "---@return palpate.action",
    "function advise(...) end",
    "---@return palpate.action",
    "function ask(...) end",
    "---@param text string",
    "---@return palpate.action",
    "function note(text) end",
    "",
    "---@class palpate.so_far",
    "---@field disposition palpate.so_far_choice",
    "---@field dose palpate.so_far_choice",
    "---@field pressure_cap palpate.value",
    "---@field minutes_cap palpate.value",
    "---@field has_massage palpate.condition",
    "---@field has_dose palpate.condition",
    "---@field stopped palpate.condition",
    "---@field excluded fun(technique): palpate.condition",
    "---@field cleared fun(fact: string): palpate.condition",
    "---@field referred fun(id: palpate.referral_id): palpate.condition",
    "---@field shown fun(technique): palpate.condition",
    "---@field advised fun(id: palpate.advice_id): palpate.condition",
    "---@field avoided fun(region): palpate.condition",
    "---@class palpate.so_far_choice",
    "---@field is fun(self, value: string): palpate.condition",
    "---@field one_of fun(self, values: string[]): palpate.condition",
    "---What earlier phases decided.",
    "---@type palpate.so_far",
    "so_far = nil",
    "",
    "---@type table<string, palpate.value>",
    "limits = nil",
    "---@type table<string, palpate.group>",
    "group = nil",
    "---@class palpate.group",
    "---@type table<string, any>",
    "facts = nil",
    "---@type table<string, palpate.technique_id>",
    "techniques = nil",
    "---@type table<string, palpate.referral_id>",
    "referrals = nil",
    "---@type table<string, palpate.region_id>",
    "regions = nil",
    "---The value of a fact that `like` gave, taken back.",
    "unknown = nil",
    "",
};

static const char *const declarations[] = {
    "fact",      "define",    "limit",           "region",   "region_group",
    "conflict",  "technique", "technique_group", "referral", "advice",
    "source",    "pack",      "provider",        "test",     "patient",
    "invariant", "record",
};

/* ---- names ---- */

#define PUT_ALIAS(name, list)                                                                      \
    do {                                                                                           \
        plp_buffer_puts(out, "---@alias palpate." name "_id string");                              \
        for (uint32_t i = 0; i < book->list##_count; i++)                                          \
            plp_buffer_printf(out, "|\"%s\"", book->list[i].id);                                   \
        plp_buffer_putc(out, '\n');                                                                \
    } while (0)

static void put_aliases(const plp_rulebook *book, plp_buffer *out)
{
    PUT_ALIAS("technique", techniques);
    PUT_ALIAS("referral", referrals);
    PUT_ALIAS("advice", advices);
    PUT_ALIAS("dose", doses);
    PUT_ALIAS("region", regions);
    PUT_ALIAS("position", positions);
    PUT_ALIAS("product", products);
    PUT_ALIAS("provider", providers);
    PUT_ALIAS("source", sources);
    plp_buffer_putc(out, '\n');
}

static void put_members(const plp_fact *fact, plp_buffer *out)
{
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_buffer_printf(out, "%s\"%s\"", i > 0 ? "|" : "", fact->members[i].id);
}

static void put_method(const plp_fact *fact, const char *name, bool list, plp_buffer *out)
{
    plp_buffer_printf(out, "---@field %s fun(self, %s: ", name, list ? "values" : "value");
    plp_buffer_puts(out, list ? "(" : "");
    put_members(fact, out);
    plp_buffer_printf(out, "%s): palpate.condition\n", list ? ")[]" : "");
}

/* A choice or set gets a class of its own, whose methods accept its values alone. */
static void put_class(const plp_fact *fact, plp_buffer *out)
{
    plp_buffer_printf(out, "---@class palpate.fact.%s\n", fact->id);
    if (fact->type == PLP_CHOICE) {
        put_method(fact, "is", false, out);
        put_method(fact, "one_of", true, out);
    } else {
        put_method(fact, "has", false, out);
        put_method(fact, "has_any", true, out);
        put_method(fact, "has_all", true, out);
        put_method(fact, "has_none", true, out);
    }
    plp_buffer_puts(out, "---@field is_known fun(self): palpate.condition\n"
                         "---@field is_unknown fun(self): palpate.condition\n");
}

/* Text of rule files stays on one comment line. */
static void put_comment(const char *text, plp_buffer *out)
{
    plp_buffer_puts(out, "---");
    for (const char *at = text; *at != '\0'; at++)
        plp_buffer_putc(out, *at == '\n' || *at == '\r' ? ' ' : *at);
    plp_buffer_putc(out, '\n');
}

/* Can it be written as a Lua name? */
static bool is_name(const char *id)
{
    if (id[0] >= '0' && id[0] <= '9')
        return false;
    return strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") ==
           strlen(id);
}

static void put_global(const char *id, const char *type, const char *suffix, plp_buffer *out)
{
    plp_buffer_printf(out, "---@type %s%s\n%s = nil\n", type, suffix, id);
}

static void put_facts(const plp_rulebook *book, plp_buffer *out)
{
    for (uint32_t i = 0; i < book->facts_count; i++) {
        const plp_fact *fact = &book->facts[i];
        if (!is_name(fact->id))
            continue;
        bool own = fact->type == PLP_CHOICE || fact->type == PLP_SET;
        if (own)
            put_class(fact, out);
        put_comment(fact->ask, out);
        if (own)
            put_global(fact->id, "palpate.fact.", fact->id, out);
        else
            put_global(fact->id, fact->type == PLP_BOOL ? "palpate.condition" : "palpate.value", "",
                       out);
    }
    for (uint32_t i = 0; i < book->defines_count; i++) {
        const plp_define *define = &book->defines[i];
        if (!is_name(define->id))
            continue;
        put_comment(define->title, out);
        put_global(define->id,
                   plp_term_is_truth(define->term->kind) ? "palpate.condition" : "palpate.value",
                   "", out);
    }
}

void plp_luacats_put(const plp_rulebook *book, plp_buffer *out)
{
    for (size_t i = 0; i < sizeof preamble / sizeof preamble[0]; i++)
        plp_buffer_printf(out, "%s\n", preamble[i]);
    for (size_t i = 0; i < sizeof declarations / sizeof declarations[0]; i++)
        plp_buffer_printf(
            out, "---@param id string\n---@return fun(declaration: table)\nfunction %s(id) end\n",
            declarations[i]);
    plp_buffer_putc(out, '\n');
    put_aliases(book, out);
    put_facts(book, out);
}
