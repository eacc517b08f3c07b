/* SPDX-License-Identifier: MIT */
/* Tables in braces, of a plain file. */
#include "rulebook/plain.h"

#include <string.h>

bool plp_plain_push(plp_plain *plain, plp_draft *draft)
{
    void *items = plain->parts;
    if (!plp_memory_grow(plain->sandbox->load->memory, &items, &plain->part_capacity,
                         plain->part_count + 1, sizeof draft)) {
        plain->sandbox->out_of_memory = true;
        return false;
    }
    plain->parts = items;
    plain->parts[plain->part_count++] = draft;
    return true;
}

static bool push_pair(plp_plain *plain, const char *key, plp_draft *value)
{
    void *items = plain->pairs;
    if (!plp_memory_grow(plain->sandbox->load->memory, &items, &plain->pair_capacity,
                         plain->pair_count + 1, sizeof *plain->pairs)) {
        plain->sandbox->out_of_memory = true;
        return false;
    }
    plain->pairs = items;
    plain->pairs[plain->pair_count++] = (plp_draft_pair){key, value};
    return true;
}

bool plp_plain_take_parts(plp_plain *plain, size_t first, plp_draft *into)
{
    size_t count = plain->part_count - first;
    plain->part_count = first;
    into->part_count = (uint32_t)count;
    if (count == 0)
        return true;
    into->parts = plp_plain_new(plain, count, sizeof *into->parts);
    if (into->parts == NULL)
        return false;
    memcpy(into->parts, plain->parts + first, count * sizeof *into->parts);
    return true;
}

/* False too where a key stands twice. */
static bool take_pairs(plp_plain *plain, size_t first, plp_draft *into)
{
    size_t count = plain->pair_count - first;
    plain->pair_count = first;
    into->pair_count = (uint32_t)count;
    if (count == 0)
        return true;
    into->pairs = plp_plain_new(plain, count, sizeof *into->pairs);
    if (into->pairs == NULL)
        return false;
    memcpy(into->pairs, plain->pairs + first, count * sizeof *into->pairs);
    plp_copy_sort_pairs(into->pairs, into->pair_count);
    for (size_t i = 1; i < count; i++)
        if (strcmp(into->pairs[i - 1].key, into->pairs[i].key) == 0)
            return false;
    return true;
}

/* name = or ["text"] =; NULL: none stands here. */
static bool sees_key(const plp_plain *plain)
{
    const plp_token *token = plain->token;
    return (token->kind == PLP_TOKEN_NAME && token[1].kind == PLP_TOKEN_ASSIGN) ||
           token->kind == PLP_TOKEN_OPEN_BRACKET;
}

static const char *take_key(plp_plain *plain)
{
    uint32_t length;
    const char *key = NULL;
    if (plain->token->kind == PLP_TOKEN_NAME) {
        key = plp_plain_key(plain, &length);
    } else if (plp_plain_pass(plain, PLP_TOKEN_OPEN_BRACKET) &&
               plain->token->kind == PLP_TOKEN_STRING) {
        key = plp_plain_text(plain, &length);
        if (key == NULL || !plp_plain_pass(plain, PLP_TOKEN_CLOSE_BRACKET))
            return NULL;
    }
    bool good = key != NULL && length != 0 && plp_plain_pass(plain, PLP_TOKEN_ASSIGN) &&
                length <= plain->sandbox->load->limits->rule_id_bytes;
    return good ? key : NULL;
}

static bool take_pair(plp_plain *plain, uint32_t line)
{
    const char *key = take_key(plain);
    if (key == NULL)
        return false;
    plp_draft *value = plp_plain_value(plain, (plp_plain_for){key, line});
    plp_plain_use(plain, plain->token[-1].line);
    return value != NULL && push_pair(plain, key, value);
}

/* Might the entry that begins here be a key and a colon, where an equals sign is meant? */
static bool is_doubtful(const plp_plain *plain)
{
    const plp_token *token = plain->token;
    return token->kind == PLP_TOKEN_NAME && token[1].kind == PLP_TOKEN_COLON && token[2].spaced;
}

/* The entries up to the closing brace. */
static bool take_entries(plp_plain *plain, plp_plain_for copied, plp_plain_table_kind kind)
{
    bool keyed = false;
    while (plain->token->kind != PLP_TOKEN_CLOSE_BRACE) {
        if (sees_key(plain)) {
            if (kind == PLP_PLAIN_LIST || !take_pair(plain, copied.line))
                return false;
            keyed = true;
        } else {
            plp_draft *part = keyed || kind == PLP_PLAIN_BODY || is_doubtful(plain)
                                  ? NULL
                                  : plp_plain_value(plain, copied);
            if (part == NULL || !plp_plain_push(plain, part))
                return false;
        }
        /* Lua comes back to an entry of a list at the comma behind it, or at the closing brace. */
        uint32_t line = plain->token->line;
        if (!plp_plain_pass(plain, PLP_TOKEN_COMMA) && plain->token->kind != PLP_TOKEN_CLOSE_BRACE)
            return false;
        plp_plain_use(plain,
                      plain->token->kind == PLP_TOKEN_CLOSE_BRACE ? plain->token->line : line);
    }
    return true;
}

plp_draft *plp_plain_table(plp_plain *plain, plp_plain_for copied, plp_plain_table_kind kind)
{
    const plp_limits *limits = plain->sandbox->load->limits;
    size_t parts = plain->part_count, pairs = plain->pair_count;
    plp_draft *table = plp_plain_draft(plain, PLP_DRAFT_TABLE, copied.line);
    if (table == NULL || plain->depth >= PLP_PLAIN_DEPTH || plain->depth >= limits->rule_nesting)
        return NULL;
    table->name = copied.what;
    plain->depth++;
    plain->token++;
    if (!take_entries(plain, copied, kind) || !plp_plain_take_parts(plain, parts, table) ||
        !take_pairs(plain, pairs, table))
        return NULL;
    plain->token++;
    plain->depth--;
    return plp_condition_sum(limits, table) == PLP_FITS ? table : NULL;
}
