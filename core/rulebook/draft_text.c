/* SPDX-License-Identifier: MIT */
/* Drafts as text: in the notation of rule files, and as JSON. */
#include "rulebook/layers.h"
#include "base/json_write.h"
#include "base/number.h"

#include <string.h>

#define DEPTH_MAX 64 /* drafts are less deep: 32 levels of tables, and the limit of conditions */

static void put(plp_buffer *out, const plp_draft *draft, unsigned depth);

static void put_list(plp_buffer *out, const plp_draft *const *parts, uint32_t count,
                     const char *open, const char *close, unsigned depth)
{
    plp_buffer_puts(out, open);
    for (uint32_t i = 0; i < count; i++) {
        if (i != 0)
            plp_buffer_puts(out, ", ");
        put(out, parts[i], depth);
    }
    plp_buffer_puts(out, close);
}

static const plp_draft *const *parts_of(const plp_draft *draft, uint32_t from)
{
    return (const plp_draft *const *)draft->parts + from;
}

static void put_table(plp_buffer *out, const plp_draft *draft, unsigned depth)
{
    plp_buffer_puts(out, draft->part_count + draft->pair_count == 0 ? "{" : "{ ");
    for (uint32_t i = 0; i < draft->part_count; i++) {
        if (i != 0)
            plp_buffer_puts(out, ", ");
        put(out, draft->parts[i], depth);
    }
    for (uint32_t i = 0; i < draft->pair_count; i++) {
        if (i + draft->part_count != 0)
            plp_buffer_puts(out, ", ");
        const char *key = draft->pairs[i].key;
        bool plain = strpbrk(key, "-. ") == NULL && !(*key >= '0' && *key <= '9');
        plp_buffer_puts(out, plain ? "" : "[\"");
        plp_buffer_puts(out, key);
        plp_buffer_puts(out, plain ? " = " : "\"] = ");
        put(out, draft->pairs[i].value, depth);
    }
    plp_buffer_puts(out, draft->part_count + draft->pair_count == 0 ? "}" : " }");
}

static const char *sign_of(uint32_t kind)
{
    switch (kind) {
    case PLP_TERM_ADD:
        return " + ";
    case PLP_TERM_SUBTRACT:
        return " - ";
    case PLP_TERM_MULTIPLY:
        return " * ";
    case PLP_TERM_DIVIDE:
        return " / ";
    default:
        return NULL;
    }
}

static void put_method(plp_buffer *out, const plp_draft *draft, unsigned depth)
{
    put(out, draft->parts[0], depth);
    plp_buffer_putc(out, ':');
    plp_buffer_puts(out, draft->text);
    if (draft->part_count == 2 && draft->parts[1]->kind == PLP_DRAFT_TABLE) {
        const plp_draft *list = draft->parts[1];
        bool one = strcmp(draft->text, "is") == 0 || strcmp(draft->text, "has") == 0;
        put_list(out, parts_of(list, 0), list->part_count, one ? " " : " { ", one ? "" : " }",
                 depth);
    } else {
        put_list(out, parts_of(draft, 1), draft->part_count - 1, "(", ")", depth);
    }
}

static void put_term(plp_buffer *out, const plp_draft *draft, unsigned depth)
{
    const char *sign = sign_of(draft->which);
    if (sign != NULL && draft->part_count == 2) {
        plp_buffer_putc(out, '(');
        put(out, draft->parts[0], depth);
        plp_buffer_puts(out, sign);
        put(out, draft->parts[1], depth);
        plp_buffer_putc(out, ')');
    } else if (draft->which == PLP_TERM_NEGATE && draft->part_count == 1) {
        put_list(out, parts_of(draft, 0), 1, "-(", ")", depth);
    } else if (draft->which == PLP_TERM_AT_LEAST_OF) {
        plp_buffer_puts(out, "at_least(");
        plp_number_put(out, draft->number);
        put_list(out, parts_of(draft, 0), draft->part_count, ", { ", " })", depth);
    } else if (draft->which >= PLP_TERM_ONE_OF && draft->which <= PLP_TERM_IS_NEVER &&
               draft->part_count != 0) {
        put_method(out, draft, depth);
    } else {
        plp_buffer_puts(out, draft->text);
        if (draft->part_count != 0)
            put_list(out, parts_of(draft, 0), draft->part_count, " { ", " }", depth);
    }
}

static void put(plp_buffer *out, const plp_draft *draft, unsigned depth)
{
    if (depth >= DEPTH_MAX)
        return;
    depth++;
    switch (draft->kind) {
    case PLP_DRAFT_TRUTH:
        plp_buffer_puts(out, draft->number != 0 ? "true" : "false");
        break;
    case PLP_DRAFT_NUMBER:
        plp_number_put(out, draft->number);
        break;
    case PLP_DRAFT_TEXT:
        plp_json_put_string(out, draft->text);
        break;
    case PLP_DRAFT_TABLE:
        put_table(out, draft, depth);
        break;
    case PLP_DRAFT_NAME:
        plp_buffer_puts(out, draft->text);
        break;
    case PLP_DRAFT_IN:
        plp_buffer_puts(out, plp_space_text((plp_space)draft->which));
        plp_buffer_putc(out, '.');
        plp_buffer_puts(out, draft->text);
        break;
    case PLP_DRAFT_SPACE:
        plp_buffer_puts(out, plp_space_text((plp_space)draft->which));
        break;
    case PLP_DRAFT_SO_FAR:
        plp_buffer_puts(out, "so_far.");
        plp_buffer_puts(out, draft->text);
        if (draft->part_count != 0)
            put_list(out, parts_of(draft, 0), draft->part_count, "(", ")", depth);
        break;
    case PLP_DRAFT_TERM:
        put_term(out, draft, depth);
        break;
    case PLP_DRAFT_ACTION:
        plp_buffer_puts(out, draft->text);
        put_list(out, parts_of(draft, 0), draft->part_count, "(", ")", depth);
        break;
    case PLP_DRAFT_UNKNOWN:
        plp_buffer_puts(out, "unknown");
        break;
    case PLP_DRAFT_HEAD:
    case PLP_DRAFT_BROKEN:
        break;
    }
}

void plp_draft_put(plp_buffer *out, const plp_draft *draft)
{
    put(out, draft, 0);
}

static void put_json(plp_buffer *out, const plp_draft *draft, unsigned depth)
{
    if (depth >= DEPTH_MAX) {
        plp_buffer_puts(out, "null");
        return;
    }
    if (draft->kind == PLP_DRAFT_TABLE && draft->part_count == 0 && draft->pair_count != 0) {
        for (uint32_t i = 0; i < draft->pair_count; i++) {
            plp_buffer_putc(out, i == 0 ? '{' : ',');
            plp_json_put_string(out, draft->pairs[i].key);
            plp_buffer_putc(out, ':');
            put_json(out, draft->pairs[i].value, depth + 1);
        }
        plp_buffer_putc(out, '}');
    } else if (draft->kind == PLP_DRAFT_TABLE && draft->pair_count == 0) {
        plp_buffer_putc(out, '[');
        for (uint32_t i = 0; i < draft->part_count; i++) {
            if (i != 0)
                plp_buffer_putc(out, ',');
            put_json(out, draft->parts[i], depth + 1);
        }
        plp_buffer_putc(out, ']');
    } else if (draft->kind == PLP_DRAFT_TRUTH || draft->kind == PLP_DRAFT_NUMBER ||
               draft->kind == PLP_DRAFT_TEXT) {
        put(out, draft, depth);
    } else {
        plp_buffer text;
        plp_buffer_begin(&text, out->memory, out->ceiling);
        put(&text, draft, depth);
        plp_buffer_putc(&text, '\0');
        if (text.status == PALPATE_OK)
            plp_json_put_string(out, text.bytes);
        else
            out->status = text.status;
        plp_buffer_end(&text);
    }
}

void plp_draft_put_json(plp_buffer *out, const plp_draft *draft)
{
    put_json(out, draft, 0);
}

static bool equal(const plp_draft *a, const plp_draft *b, unsigned depth)
{
    bool plain = a->text == NULL || b->text == NULL;
    if (a == b)
        return true;
    if (depth >= DEPTH_MAX || a->kind != b->kind || a->which != b->which ||
        a->part_count != b->part_count || a->pair_count != b->pair_count ||
        (a->text == NULL) != (b->text == NULL) || (!plain && strcmp(a->text, b->text) != 0) ||
        a->number < b->number || a->number > b->number)
        return false;
    for (uint32_t i = 0; i < a->part_count; i++)
        if (!equal(a->parts[i], b->parts[i], depth + 1))
            return false;
    for (uint32_t i = 0; i < a->pair_count; i++)
        if (strcmp(a->pairs[i].key, b->pairs[i].key) != 0 ||
            !equal(a->pairs[i].value, b->pairs[i].value, depth + 1))
            return false;
    return true;
}

bool plp_draft_equal(const plp_draft *a, const plp_draft *b)
{
    return equal(a, b, 0);
}
