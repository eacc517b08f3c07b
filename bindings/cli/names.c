/* SPDX-License-Identifier: MIT */
/* The ids of rules and facts: a scan of the JSON list for the "id" of each item, without building a
 * tree.
 *
 *   { "format": …, "rules": [ { "id": "this", "when": { "id": not this } }, … ] }
 *   ^1                      ^2 ^3
 */
#include "names.h"

#include <string.h>

#define ITEM_DEPTH 3

typedef struct id_scan {
    void (*each)(void *context, const char *name);
    void *context;
    unsigned depth;
    bool in_string, escaped;
    bool after_id;  /* the string that comes next is the value of "id" */
    char text[160]; /* the current string, cut */
    size_t length;
} id_scan;

static void end_string(id_scan *scan)
{
    bool is_id = scan->after_id;

    scan->text[scan->length] = '\0';
    scan->after_id = !is_id && scan->depth == ITEM_DEPTH && strcmp(scan->text, "id") == 0;
    if (is_id)
        scan->each(scan->context, scan->text);
}

static void step_in_string(id_scan *scan, char byte)
{
    if (!scan->escaped && byte == '"') {
        scan->in_string = false;
        end_string(scan);
        return;
    }
    scan->escaped = !scan->escaped && byte == '\\';
    if (scan->length + 1 < sizeof scan->text)
        scan->text[scan->length++] = byte;
}

static void step(id_scan *scan, char byte)
{
    if (scan->in_string) {
        step_in_string(scan, byte);
    } else if (byte == '"') {
        scan->in_string = true;
        scan->length = 0;
    } else if (byte == '{' || byte == '[') {
        scan->depth++;
    } else if (byte == '}' || byte == ']') {
        scan->depth--;
    } else if (byte == ',') {
        scan->after_id = false;
    }
}

static bool take(void *context, const char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        step(context, bytes[i]);
    return true;
}

void cli_names_each(palpate_engine *engine, bool facts,
                    void (*each)(void *context, const char *name), void *context)
{
    id_scan scan = {.each = each, .context = context};

    if (facts)
        palpate_facts_write(engine, NULL, PALPATE_FORMAT_JSON, NULL, take, &scan, NULL);
    else
        palpate_rules_write(engine, NULL, false, PALPATE_FORMAT_JSON, NULL, take, &scan, NULL);
}
