/* SPDX-License-Identifier: MIT */
/* Chosen fields of a plan as a line of CSV or TSV.
 *
 *   dose.per_week, /dose/per_week   -->   the value there; a list becomes its items with spaces
 * between, an object with an id its id, any other object its JSON, null and what is not there
 * nothing
 *
 * Source: RFC 4180 for CSV (quotes, CRLF). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers stay numbers. In TSV tabs and line ends within a field become
 * spaces.
 */
#include <stdlib.h>
#include <string.h>
#include "batch.h"
#include "report.h"

#define FIELDS_MOST 256
#define STEPS_MOST 16
#define NESTING_MOST 64

typedef struct field {
    const char *name; /* as given */
    const char *steps[STEPS_MOST];
    size_t step_count;
} field;

struct batch_select {
    char *names, *steps; /* the texts of all fields */
    field fields[FIELDS_MOST];
    size_t count;
    bool tabs;
    const char
        *members[FIELDS_MOST + 1]; /* of a plan, that the fields are in; NULL behind the last */
};

/* ---- the list of fields ---- */

/* Cut a path into steps; in a pointer ~1 stands for / and ~0 for ~. */
static bool cut(field *out, char *path)
{
    bool pointer = *path == '/';
    char separator = pointer ? '/' : '.';

    for (path += pointer;;) {
        char *stop = strchr(path, separator);
        if (out->step_count == STEPS_MOST || stop == path || *path == '\0')
            return false;
        out->steps[out->step_count++] = path;
        if (stop != NULL)
            *stop = '\0';
        char *to = path;
        for (char *from = path; *from != '\0'; from++) {
            bool escape = pointer && *from == '~' && (from[1] == '0' || from[1] == '1');
            *to++ = escape ? (*++from == '1' ? '/' : '~') : *from;
        }
        *to = '\0';
        if (stop == NULL)
            return true;
        path = stop + 1;
    }
}

batch_select *batch_select_new(const cli_arguments *arguments)
{
    const char *fields = arguments->value[CLI_SELECT];
    bool tabs = arguments->given[CLI_TSV];
    batch_select *select = calloc(1, sizeof *select);
    char *names = strdup(fields), *steps = strdup(fields);
    bool good = select != NULL && names != NULL && steps != NULL;

    if (!good) {
        free(select);
        free(names);
        free(steps);
        fputs("palpate: out of memory\n", stderr);
        return NULL;
    }
    *select = (batch_select){.names = names, .steps = steps, .tabs = tabs};
    for (char *name = names; good && name != NULL;) {
        field *each = &select->fields[select->count];
        char *stop = strchr(name, ','), *step = steps + (name - names);
        if (stop != NULL) {
            *stop = '\0';
            steps[stop - names] = '\0';
        }
        good = select->count + 1 < FIELDS_MOST && cut(each, step);
        each->name = name;
        select->count++;
        name = stop != NULL ? stop + 1 : NULL;
    }
    if (good)
        return select;
    cli_usage(arguments, NULL,
              "--select wants names with commas between, such as disposition,dose.id, not \"%s\"",
              fields);
    batch_select_free(select);
    return NULL;
}

void batch_select_free(batch_select *select)
{
    if (select == NULL)
        return;
    free(select->names);
    free(select->steps);
    free(select);
}

/* ---- members of a plan ---- */

static bool drop(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return true;
}

static bool is_member(const batch_select *select, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(select->members[i], name) == 0)
            return true;
    return false;
}

/* What a line has beside the members of its plan. */
static bool is_of_line(const char *name)
{
    return strcmp(name, "line") == 0 || strcmp(name, "error") == 0;
}

bool batch_select_learn(batch_select *select, const cli_arguments *arguments,
                        palpate_engine *engine)
{
    palpate_plan *plan = NULL;
    size_t count = 0;
    bool known = true;

    if (palpate_plan_json(engine, "{}", 2, NULL, &plan, NULL) != PALPATE_OK)
        return true; /* and so will every other */
    for (size_t i = 0; i < select->count && known; i++) {
        const char *name = select->fields[i].steps[0];
        const char *const one[] = {name, NULL};
        if (is_member(select, count, name) || is_of_line(name))
            continue;
        known = palpate_plan_write_members(plan, one, drop, NULL, NULL) == PALPATE_OK;
        if (known)
            select->members[count++] = name;
        else
            cli_usage(arguments, "palpate schema plan tells what it has",
                      "a plan has no \"%s\" for --select", name);
    }
    select->members[count] = NULL;
    palpate_plan_free(plan);
    return known;
}

const char *const *batch_select_members(const batch_select *select)
{
    return select->members;
}

/* ---- walking in JSON that is well-formed, as the library wrote it ---- */

typedef struct span {
    const char *at, *end; /* at the first byte of a value */
} span;

static const char *behind_string(span text)
{
    const char *at = text.at + 1;
    while (at < text.end && *at != '"')
        at += *at == '\\' ? 2 : 1;
    return at < text.end ? at + 1 : text.end;
}

static const char *behind_value(span text)
{
    int depth = 0;
    const char *at = text.at;

    while (at < text.end) {
        if (*at == '"')
            at = behind_string((span){at, text.end});
        else if (*at == '{' || *at == '[')
            depth++, at++;
        else if ((*at == '}' || *at == ']') && depth > 0)
            depth--, at++;
        else if (depth == 0 && (*at == ',' || *at == '}' || *at == ']'))
            return at;
        else
            at++;
        if (depth == 0 && (at[-1] == '"' || at[-1] == '}' || at[-1] == ']'))
            return at;
    }
    return text.end;
}

/* The next item of a list or member of an object. `*rest` begins at the opening bracket, or behind
 * the last one. */
static bool next_item(span *rest, span *key, span *value)
{
    bool first = *rest->at == '{' || *rest->at == '[';
    const char *at = rest->at + 1; /* the bracket, or the comma */

    if (!first && *rest->at != ',')
        return false;
    if (at >= rest->end || *at == '}' || *at == ']')
        return false;
    *key = (span){at, at};
    if (key->at[0] == '"') {
        const char *stop = behind_string((span){at, rest->end});
        if (stop < rest->end && *stop == ':') {
            *key = (span){at + 1, stop - 1};
            at = stop + 1;
        }
    }
    *value = (span){at, behind_value((span){at, rest->end})};
    rest->at = value->end;
    return true;
}

static bool step_into(span *value, const char *step)
{
    span rest = *value, key, item;
    bool list = *value->at == '[';
    char *end;
    unsigned long index = strtoul(step, &end, 10), at = 0;

    if ((!list && *value->at != '{') || (list && (*end != '\0' || end == step)))
        return false;
    while (next_item(&rest, &key, &item)) {
        size_t length = (size_t)(key.end - key.at);
        bool here =
            list ? at++ == index : strlen(step) == length && memcmp(step, key.at, length) == 0;
        if (here) {
            *value = item;
            return true;
        }
    }
    return false;
}

/* ---- cells ---- */

static void put_character(batch_text *out, unsigned long character)
{
    char bytes[4];
    size_t length = 0;

    if (character < 0x80) {
        bytes[length++] = (char)character;
    } else if (character < 0x800) {
        bytes[length++] = (char)(0xC0 | character >> 6);
        bytes[length++] = (char)(0x80 | (character & 0x3F));
    } else {
        bytes[length++] = (char)(0xE0 | character >> 12);
        bytes[length++] = (char)(0x80 | (character >> 6 & 0x3F));
        bytes[length++] = (char)(0x80 | (character & 0x3F));
    }
    batch_put(out, bytes, length);
}

/* A string without its quotes and escapes. What the library writes has \u for control characters
 * alone. */
static void put_string(span text, batch_text *out)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";

    for (const char *at = text.at + 1; at < text.end - 1; at++) {
        if (*at != '\\') {
            batch_put(out, at, 1);
            continue;
        }
        at++;
        const char *found = strchr(from, *at);
        if (*at == 'u' && text.end - at > 5) {
            char digits[5] = {at[1], at[2], at[3], at[4], '\0'};
            put_character(out, strtoul(digits, NULL, 16));
            at += 4;
        } else {
            batch_put(out, found != NULL ? &to[found - from] : at, 1);
        }
    }
}

static void put_value(span value, batch_text *out, int nesting)
{
    span rest = value, key, item, id = value;
    size_t begin = out->length;

    if (*value.at == '"') {
        put_string(value, out);
    } else if (*value.at == '[' && nesting < NESTING_MOST) {
        while (next_item(&rest, &key, &item)) {
            if (out->length > begin)
                batch_puts(out, " ");
            put_value(item, out, nesting + 1);
        }
    } else if (*value.at == '{' && step_into(&id, "id") && nesting < NESTING_MOST) {
        put_value(id, out, nesting + 1);
    } else if (*value.at != 'n') { /* null */
        batch_put(out, value.at, (size_t)(value.end - value.at));
    }
}

/* A cell from its text. */
static void put_cell(const batch_text *text, bool number, bool tabs, batch_text *out)
{
    const char *bytes = text->bytes;
    size_t length = text->length;
    bool guarded = length > 0 && !number && memchr("=+-@\t\r", bytes[0], 6) != NULL, quoted = false;

    for (size_t i = 0; i < length && !tabs; i++)
        quoted |= memchr(",\"\r\n", bytes[i], 4) != NULL;
    batch_puts(out, quoted ? "\"" : "");
    batch_puts(out, guarded ? "'" : "");
    for (size_t i = 0; i < length; i++) {
        if (tabs && memchr("\t\r\n", bytes[i], 3) != NULL) {
            batch_puts(out, " ");
            continue;
        }
        batch_puts(out, quoted && bytes[i] == '"' ? "\"" : "");
        batch_put(out, &bytes[i], 1);
    }
    batch_puts(out, quoted ? "\"" : "");
}

void batch_select_head(const batch_select *select, batch_text *out)
{
    for (size_t i = 0; i < select->count; i++) {
        const char *name = select->fields[i].name;
        batch_text text = {.bytes = (char *)(uintptr_t)name, .length = strlen(name)};
        batch_puts(out, i == 0 ? "" : select->tabs ? "\t" : ",");
        put_cell(&text, false, select->tabs, out);
    }
    batch_puts(out, select->tabs ? "\n" : "\r\n");
}

void batch_select_row(const batch_select *select, const char *json, size_t length, batch_text *out)
{
    batch_text cell = {0};

    for (size_t i = 0; i < select->count; i++) {
        const field *each = &select->fields[i];
        span value = {json, json + length};
        size_t step = 0;
        while (step < each->step_count && step_into(&value, each->steps[step]))
            step++;
        cell.length = 0;
        batch_puts(out, i == 0 ? "" : select->tabs ? "\t" : ",");
        if (step < each->step_count)
            continue;
        put_value(value, &cell, 0);
        bool number = *value.at == '-' || (*value.at >= '0' && *value.at <= '9');
        put_cell(&cell, number, select->tabs, out);
    }
    batch_puts(out, select->tabs ? "\n" : "\r\n");
    out->failed |= cell.failed;
    free(cell.bytes);
}
