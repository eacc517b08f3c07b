/* SPDX-License-Identifier: MIT */
/* The plans of a chunk of lines, or the records of what was refused. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include "batch.h"

void batch_count_refused(batch_counts *counts, const char *code, uint64_t times)
{
    size_t at = 0;

    while (at < counts->code_count && strcmp(counts->codes[at].code, code) != 0)
        at++;
    if (at == BATCH_CODES)
        at = BATCH_CODES - 1;
    if (at == counts->code_count) {
        snprintf(counts->codes[at].code, sizeof counts->codes[at].code, "%s", code);
        counts->code_count++;
    }
    counts->codes[at].count += times;
    counts->refused += times;
}

void batch_counts_add(batch_counts *to, const batch_counts *from)
{
    to->lines += from->lines;
    to->plans += from->plans;
    for (size_t i = 0; i < sizeof to->dispositions / sizeof to->dispositions[0]; i++)
        to->dispositions[i] += from->dispositions[i];
    for (size_t i = 0; i < from->code_count; i++)
        batch_count_refused(to, from->codes[i].code, from->codes[i].count);
    to->worst = to->worst > from->worst ? to->worst : from->worst;
}

/* The text behind a string that begins at a quote, or NULL. */
static const char *string_end(const char *at, const char *end)
{
    for (at++; at < end && *at != '"'; at++)
        if (*at == '\\')
            at++;
    return at < end ? at + 1 : NULL;
}

/* The string of the outermost "id" in a text that may be no JSON at all: with its quotes, copied if
 * it is plain. */
static void find_id(const char *text, size_t length, char *out, size_t room)
{
    const char *at = text, *end = text + length;
    int depth = 0;

    for (; at < end; at++) {
        if (*at == '{' || *at == '[')
            depth++;
        else if (*at == '}' || *at == ']')
            depth--;
        if (*at != '"')
            continue;
        const char *stop = string_end(at, end);
        if (stop == NULL)
            return;
        bool is_id = depth == 1 && stop - at == 4 && memcmp(at, "\"id\"", 4) == 0;
        at = stop - 1;
        if (!is_id)
            continue;
        for (stop = at + 1; stop < end && strchr(" \t:", *stop) != NULL; stop++)
            ;
        const char *last = stop < end && *stop == '"' ? string_end(stop, end) : NULL;
        if (last == NULL || (size_t)(last - stop) >= room)
            return;
        for (const char *each = stop; each < last; each++)
            if (*each == '\\' || (unsigned char)*each < 0x20 || (unsigned char)*each >= 0x80)
                return;
        memcpy(out, stop, (size_t)(last - stop));
        out[last - stop] = '\0';
        return;
    }
}

static void put_refusal(const palpate_error *error, uint64_t line, const char *text, size_t length,
                        batch_text *out)
{
    char number[96], id[256] = "null";

    find_id(text, length, id, sizeof id);
    snprintf(number, sizeof number, "{\"line\":%" PRIu64 ",\"patient\":", line);
    batch_puts(out, number);
    batch_puts(out, id);
    batch_puts(out, ",\"error\":{\"code\":");
    batch_put_json(out, error->code[0] != '\0' ? error->code : palpate_status_word(error->status));
    batch_puts(out, ",\"message\":");
    batch_put_json(out, error->detail);
    snprintf(number, sizeof number, ",\"line\":%" PRIu64 ",\"column\":%" PRIu32, line,
             error->place.column);
    batch_puts(out, number);
    batch_puts(out, ",\"pointer\":");
    batch_put_json(out, error->place.pointer);
    batch_puts(out, ",\"hint\":");
    batch_put_json(out, error->hint);
    batch_puts(out, "}}");
}

static void count_plan(batch_counts *counts, const char *disposition)
{
    const char *word;

    counts->plans++;
    for (size_t i = 0; (word = palpate_disposition_word(i)) != NULL && i < 16; i++)
        if (strcmp(word, disposition) == 0)
            counts->dispositions[i]++;
}

/* The plan of a line, with "line" as its first key. */
static palpate_status put_plan(const batch_plans *plans, uint64_t line, const char *text,
                               size_t length, batch_text *out, batch_counts *counts,
                               palpate_error *error)
{
    palpate_plan *plan = NULL;
    char number[48];
    size_t begin = out->length;
    palpate_status status =
        palpate_plan_json(plans->engine, text, length, plans->request, &plan, error);

    if (status != PALPATE_OK)
        return status;
    int head = snprintf(number, sizeof number, "{\"line\":%" PRIu64 ",", line);
    batch_put(out, number, (size_t)head - 1); /* the plan's brace takes the place of the comma */
    size_t brace = out->length;
    status = plans->select == NULL
                 ? palpate_plan_write(plan, PALPATE_FORMAT_JSON, NULL, batch_put, out, error)
                 : palpate_plan_write_members(plan, batch_select_members(plans->select), batch_put,
                                              out, error);
    if (status == PALPATE_OK) {
        out->bytes[brace] = ',';
        out->length -= out->bytes[out->length - 1] == '\n'; /* whoever joins lines ends them */
        count_plan(counts, palpate_plan_disposition(plan));
    } else {
        out->length = begin;
    }
    palpate_plan_free(plan);
    return status;
}

static void plan_line(const batch_plans *plans, uint64_t line, const char *text, size_t length,
                      batch_text *record, batch_chunk *chunk)
{
    palpate_error error = PALPATE_ERROR_INIT;
    batch_text *out = plans->select != NULL ? record : &chunk->out;
    size_t begin = out->length;
    palpate_status status = put_plan(plans, line, text, length, out, chunk->counts, &error);

    if (status != PALPATE_OK) {
        int code = palpate_status_exit(status);
        batch_count_refused(chunk->counts,
                            error.code[0] != '\0' ? error.code : palpate_status_word(status), 1);
        chunk->counts->worst = code > chunk->counts->worst ? code : chunk->counts->worst;
        put_refusal(&error, line, text, length, out);
    }
    if (plans->select != NULL) {
        batch_select_row(plans->select, record->bytes + begin, record->length - begin, &chunk->out);
        record->length = begin;
    } else {
        batch_puts(out, "\n");
    }
}

static bool is_blank(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (strchr(" \t\r", text[i]) == NULL || text[i] == '\0')
            return false;
    return true;
}

void batch_plan_chunk(const batch_plans *plans, batch_chunk *chunk)
{
    batch_text record = {0};
    const char *at = chunk->text.bytes, *end = at + chunk->text.length;

    chunk->out.length = 0;
    *chunk->counts = (batch_counts){.lines = chunk->lines};
    for (uint64_t line = chunk->first; at < end; line++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        if (!is_blank(at, (size_t)(stop - at)))
            plan_line(plans, line, at, (size_t)(stop - at), &record, chunk);
        at = stop + 1;
    }
    chunk->out.failed |= record.failed;
    free(record.bytes);
}
