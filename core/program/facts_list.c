/* SPDX-License-Identifier: MIT */
/* The vocabulary as a list: text by groups, or JSON. */
#include "program/lists.h"

#include <string.h>
#include "base/number.h"
#include "base/terminal.h"
#include "base/text.h"
#include "program/query.h"
#include "program/words_parts.h"

static const char *const types[] = {
    [PLP_BOOL] = "bool", [PLP_NUMBER] = "number", [PLP_CHOICE] = "choice", [PLP_SET] = "set"};
static const char *const roles[] = {
    [PLP_ROLE_NONE] = NULL,
    [PLP_ROLE_WANTED] = "wanted",
    [PLP_ROLE_REFUSED] = "refused",
    [PLP_ROLE_HELPED] = "helped",
    [PLP_ROLE_WORSE] = "worse",
    [PLP_ROLE_CLEARANCE] = "clearance",
    [PLP_ROLE_CLEARANCE_SCOPE] = "clearance_scope",
};
_Static_assert(sizeof roles / sizeof roles[0] == PLP_ROLE_COUNT, "one word per role");

/* ---- text ---- */

/* A long list of values is cut in the list of all facts. */
#define MEMBERS 12
#define MEMBERS_OF_MANY 6

static void put_some_members(const plp_rulebook *book, const plp_fact *fact, plp_buffer *out)
{
    uint32_t shown = fact->member_count <= MEMBERS ? fact->member_count : MEMBERS_OF_MANY;
    for (uint32_t i = 0; i < shown; i++)
        plp_buffer_printf(out, "%s%s", i > 0 ? ", " : "", fact->members[i].id);
    if (shown == fact->member_count)
        return;
    char more[PLP_NUMBER_BYTES];
    more[plp_number_print(fact->member_count - shown, more)] = '\0';
    plp_say_put(out, book, PLP_SAY_LIST_MORE, more, NULL);
}

/* What may be answered; in full, the values follow in lines of their own. */
static void put_type(const plp_rulebook *book, const plp_fact *fact, bool in_full, plp_buffer *out)
{
    if (fact->type == PLP_NUMBER) {
        char low[PLP_NUMBER_BYTES];
        plp_buffer high = plp_words_scratch(out);
        low[plp_number_print(fact->min, low)] = '\0';
        plp_words_number(book, fact->max, fact->unit, &high);
        plp_say_put(out, book, PLP_SAY_RANGE, low, plp_buffer_text(&high));
        plp_words_drop(&high, out);
        plp_buffer_puts(out, fact->never ? plp_say(book, PLP_SAY_LIST_OR_NEVER) : "");
        return;
    }
    if (fact->type == PLP_BOOL) {
        plp_buffer_puts(out, plp_say(book, PLP_SAY_LIST_BOOL));
        return;
    }
    if (in_full) {
        plp_buffer_puts(
            out, plp_say(book, fact->type == PLP_SET ? PLP_SAY_GROUP_ANY : PLP_SAY_LIST_ONE_OF));
        return;
    }
    plp_buffer_puts(out, fact->type == PLP_SET ? plp_say(book, PLP_SAY_LIST_ANY_OF) : "");
    put_some_members(book, fact, out);
}

#define ID_COLUMNS 34
#define MEMBER_COLUMNS 26
#define TITLE_COLUMNS 24 /* with less room beside the id, the title stands below it */

/* An id and its title: beside it, folded, or below. */
static void put_beside(const palpate_style *style, unsigned indent, const char *id, size_t columns,
                       const char *title, plp_buffer *out)
{
    size_t width = plp_text_width(id, strlen(id));
    unsigned column = indent + (unsigned)(width + 2 > columns ? width + 2 : columns);
    plp_terminal_spaces(out, indent);
    if (column + TITLE_COLUMNS > style->width) {
        plp_buffer_printf(out, "%s\n", id);
        column = indent + 4;
        plp_terminal_spaces(out, column);
    } else {
        plp_list_pad(out, id, columns);
    }
    plp_terminal_wrap(out, style, column, column, title);
    plp_buffer_putc(out, '\n');
}

/* A member a line, with its title, for who asked for this fact. */
static void put_members(const plp_fact *fact, const palpate_style *style, plp_buffer *out)
{
    for (uint32_t i = 0; i < fact->member_count; i++)
        put_beside(style, 6, fact->members[i].id, MEMBER_COLUMNS, fact->members[i].title, out);
}

static void put_wrapped(const palpate_style *style, const char *text, plp_buffer *out)
{
    plp_terminal_spaces(out, 4);
    plp_terminal_wrap(out, style, 4, 4, text);
    plp_buffer_putc(out, '\n');
}

static void put_fact_text(const plp_rulebook *book, const plp_fact *fact, bool in_full,
                          const palpate_style *style, plp_buffer *out)
{
    plp_buffer type = plp_words_scratch(out);
    plp_buffer_puts(&type, fact->title);
    if (fact->safety)
        plp_buffer_printf(&type, " [%s]", plp_say(book, PLP_SAY_LIST_SAFETY));
    put_beside(style, 0, fact->id, ID_COLUMNS, plp_buffer_text(&type), out);
    type.length = 0;
    if (in_full) {
        put_wrapped(style, fact->ask, out);
        if (fact->why)
            put_wrapped(style, fact->why, out);
    }
    put_type(book, fact, in_full, &type);
    put_wrapped(style, plp_buffer_text(&type), out);
    plp_words_drop(&type, out);
    if (in_full)
        put_members(fact, style, out);
}

/* Facts of a group stand together, groups in the order in which they come up. */
static bool is_first_of_group(const plp_rulebook *book, uint32_t fact)
{
    for (uint32_t i = 0; i < fact; i++)
        if (strcmp(book->facts[i].group, book->facts[fact].group) == 0)
            return false;
    return true;
}

static uint32_t put_group(const plp_rulebook *book, const plp_query *query, const char *group,
                          bool first, const palpate_style *style, plp_buffer *out)
{
    uint32_t count = 0;
    bool in_full = query->only != NULL && !query->by_words;
    for (uint32_t i = 0; i < book->facts_count; i++) {
        const plp_fact *fact = &book->facts[i];
        if (strcmp(fact->group, group) != 0 || !plp_query_asks_fact(query, fact))
            continue;
        if (count == 0)
            plp_buffer_printf(out, "%s%s\n\n", first ? "" : "\n", fact->heading);
        put_fact_text(book, fact, in_full, style, out);
        count++;
    }
    return count;
}

uint32_t plp_facts_put_text(const plp_rulebook *book, const char *only, const palpate_style *style,
                            plp_buffer *out)
{
    plp_query query = plp_query_facts(book, only);
    uint32_t count = 0;
    for (uint32_t i = 0; i < book->facts_count; i++)
        if (is_first_of_group(book, i))
            count += put_group(book, &query, book->facts[i].group, count == 0, style, out);
    return count;
}

/* ---- JSON ---- */

static void put_members_in(const plp_fact *fact, plp_indices members, bool in, plp_json_writer *out)
{
    for (uint32_t i = 0; i < members.count; i++) {
        plp_json_key(out, fact->members[members.at[i]].id);
        plp_json_bool(out, in);
    }
}

void plp_list_given(const plp_rulebook *book, const plp_given *given, plp_json_writer *out)
{
    const plp_fact *fact = &book->facts[given->fact];
    switch (given->kind) {
    case PLP_GIVEN_UNKNOWN:
        plp_json_null(out);
        break;
    case PLP_GIVEN_BOOL:
        plp_json_bool(out, given->truth);
        break;
    case PLP_GIVEN_NUMBER:
        plp_json_number_value(out, given->number);
        break;
    case PLP_GIVEN_NEVER:
        plp_json_string(out, "never");
        break;
    case PLP_GIVEN_CHOICE:
        plp_json_string(out, fact->members[given->members.at[0]].id);
        break;
    case PLP_GIVEN_SET:
        plp_json_array(out);
        for (uint32_t i = 0; i < given->members.count; i++)
            plp_json_string(out, fact->members[given->members.at[i]].id);
        plp_json_close(out);
        break;
    case PLP_GIVEN_PARTIAL_SET:
        plp_json_object(out);
        put_members_in(fact, given->members, true, out);
        put_members_in(fact, given->out, false, out);
        plp_json_close(out);
        break;
    }
}

static void put_range(const plp_fact *fact, plp_json_writer *out)
{
    if (fact->type != PLP_NUMBER)
        return;
    plp_list_key(out, "unit", fact->unit);
    plp_json_key(out, "min");
    plp_json_number_value(out, fact->min);
    plp_json_key(out, "max");
    plp_json_number_value(out, fact->max);
    plp_json_key(out, "integer");
    plp_json_bool(out, fact->integer);
    plp_json_key(out, "never");
    plp_json_bool(out, fact->never);
}

static void put_values(const plp_fact *fact, plp_json_writer *out)
{
    if (fact->type != PLP_CHOICE && fact->type != PLP_SET)
        return;
    plp_json_key(out, "values");
    plp_json_array(out);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_json_string(out, fact->members[i].id);
    plp_json_close(out);
    plp_json_key(out, "value_titles");
    plp_json_object(out);
    for (uint32_t i = 0; i < fact->member_count; i++)
        plp_list_key(out, fact->members[i].id, fact->members[i].title);
    plp_json_close(out);
}

void plp_list_codes(const char *key, const plp_code *codes, uint32_t count, plp_json_writer *out)
{
    plp_json_key(out, key);
    plp_json_object(out);
    for (uint32_t i = 0; i < count; i++) {
        if (i == 0 || strcmp(codes[i].system, codes[i - 1].system) != 0) {
            plp_json_key(out, codes[i].system);
            plp_json_array(out);
        }
        plp_json_string(out, codes[i].code);
        if (i + 1 == count || strcmp(codes[i].system, codes[i + 1].system) != 0)
            plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_asked(const plp_rulebook *book, const plp_fact *fact, plp_json_writer *out)
{
    if (!fact->asked_when)
        return;
    plp_json_key(out, "asked_when");
    plp_words_tree(book, fact->asked_when, out);
    plp_json_key(out, "otherwise");
    if (fact->otherwise)
        plp_list_given(book, fact->otherwise, out);
    else
        plp_json_null(out);
}

static void put_fact(const plp_rulebook *book, const plp_fact *fact, plp_json_writer *out)
{
    plp_json_object(out);
    plp_list_key(out, "id", fact->id);
    plp_list_key(out, "title", fact->title);
    plp_list_key(out, "type", types[fact->type]);
    put_range(fact, out);
    put_values(fact, out);
    plp_json_key(out, "safety");
    plp_json_bool(out, fact->safety);
    plp_json_key(out, "changeable");
    plp_json_bool(out, fact->changeable);
    if (fact->changes_one_way) {
        plp_json_key(out, "changeable_to");
        plp_json_bool(out, fact->changeable_to);
    }
    plp_list_key(out, "role", roles[fact->role]);
    plp_list_key(out, "group", fact->group);
    plp_list_key(out, "heading", fact->heading);
    plp_list_key(out, "ask", fact->ask);
    plp_list_key(out, "why", fact->why);
    plp_list_key(out, "phrase", fact->phrase);
    put_asked(book, fact, out);
    if (fact->valid_days > 0) {
        plp_json_key(out, "valid_days");
        plp_json_number_value(out, fact->valid_days);
    }
    plp_list_codes("codes", fact->codes, fact->code_count, out);
    plp_list_key(out, "layer", plp_list_layer(book, fact->layer));
    plp_list_at(book, fact->place, out);
    plp_json_close(out);
}

uint32_t plp_facts_put_json(const plp_rulebook *book, const char *only, plp_buffer *out)
{
    plp_query query = plp_query_facts(book, only);
    uint32_t count = 0;
    plp_json_writer writer;
    plp_json_begin(&writer, out);
    plp_json_object(&writer);
    plp_list_key(&writer, "format", "palpate.facts/1");
    plp_list_key(&writer, "digest", book->digest);
    plp_json_key(&writer, "facts");
    plp_json_array(&writer);
    for (uint32_t i = 0; i < book->facts_count; i++) {
        if (!plp_query_asks_fact(&query, &book->facts[i]))
            continue;
        put_fact(book, &book->facts[i], &writer);
        count++;
    }
    plp_json_close(&writer);
    plp_json_close(&writer);
    plp_buffer_putc(out, '\n');
    return count;
}
