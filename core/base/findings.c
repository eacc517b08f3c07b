/* SPDX-License-Identifier: MIT */
/* Collecting findings, sorting them and lending them out. */
#include "base/findings_items.h"

#include <string.h>
#include "base/sort.h"
#include "base/text.h"

#define TAB "    "
#define SOURCE_BEFORE 200 /* bytes of a very long source line that are kept before the place */
#define HINT_BYTES 256
#define FILE_BYTES 512
#define REPEATS 64 /* how many of the last findings are compared with a new one */

palpate_findings *plp_findings_new(const palpate_allocator *memory, const plp_limits *limits)
{
    if (memory == NULL)
        memory = plp_memory_default();
    palpate_findings *findings = plp_memory_new(memory, sizeof *findings);
    if (findings == NULL)
        return NULL;
    findings->memory = *memory; /* findings outlive the engine that made them */
    findings->most = (size_t)limits->messages;
    findings->message_bytes = (size_t)limits->message_bytes;
    plp_arena_begin(&findings->texts, &findings->memory);
    return findings;
}

palpate_findings *plp_findings_accepted(palpate_findings *findings)
{
    if (findings->accepted == NULL)
        findings->accepted = plp_memory_new(&findings->memory, sizeof *findings);
    if (findings->accepted == NULL) {
        findings->out_of_memory = true;
    } else if (findings->accepted->most == 0) {
        *findings->accepted = (palpate_findings){.memory = findings->memory,
                                                 .most = findings->most,
                                                 .message_bytes = findings->message_bytes};
        plp_arena_begin(&findings->accepted->texts, &findings->accepted->memory);
    }
    return findings->accepted;
}

void palpate_findings_free(palpate_findings *findings)
{
    if (findings == NULL)
        return;
    palpate_findings_free(findings->accepted);
    palpate_allocator memory = findings->memory;
    plp_memory_free(&memory, findings->items, findings->capacity * sizeof *findings->items);
    plp_arena_end(&findings->texts);
    plp_memory_free(&memory, findings, sizeof *findings);
}

/* Keep what a buffer holds, and empty it. */
static const char *keep(palpate_findings *findings, plp_buffer *buffer)
{
    char *text = NULL;
    if (buffer->status == PALPATE_OK)
        text = plp_arena_text(&findings->texts, buffer->bytes, buffer->length);
    if (text == NULL)
        findings->out_of_memory = true;
    buffer->length = 0;
    return text == NULL ? "" : text;
}

static const char *keep_safe(palpate_findings *findings, plp_buffer *buffer, const char *text,
                             size_t most)
{
    if (text == NULL)
        return "";
    plp_text_put_safe(buffer, text, strlen(text), most);
    return keep(findings, buffer);
}

static size_t columns(const plp_buffer *buffer)
{
    return buffer->length == 0 ? 0 : plp_text_width(buffer->bytes, buffer->length);
}

/* Put a stretch of source, made safe, tabs as blanks. */
static void put_source(plp_buffer *buffer, const char *source, size_t length)
{
    while (length > 0) {
        const char *tab = memchr(source, '\t', length);
        size_t plain = tab == NULL ? length : (size_t)(tab - source);
        plp_text_put_safe(buffer, source, plain, SIZE_MAX);
        if (tab == NULL)
            return;
        plp_buffer_puts(buffer, TAB);
        source += plain + 1;
        length -= plain + 1;
    }
}

/* Step over the rest of a character that a cut went through. */
static size_t to_character(const char *source, size_t length, size_t at)
{
    while (at < length && ((unsigned char)source[at] & 0xC0) == 0x80)
        at++;
    return at;
}

/* Keep the source line, or of a very long one what is around the place, and where the caret goes
 * under it. */
static void keep_source(palpate_findings *findings, plp_buffer *buffer, plp_finding_item *item,
                        const char *source, size_t length)
{
    size_t start = item->open.column == 0 ? 0 : item->open.column - 1;
    size_t most = findings->message_bytes;
    size_t from = 0;
    if (start > length)
        start = length;
    if (length > most && start > SOURCE_BEFORE) {
        from = to_character(source, length, start - SOURCE_BEFORE);
        plp_buffer_puts(buffer, "...");
    }
    size_t end = length - from > most ? to_character(source, length, from + most) : length;
    size_t stop = end - start > item->open.length ? start + item->open.length : end;
    put_source(buffer, source + from, start - from);
    item->caret = columns(buffer);
    put_source(buffer, source + start, stop - start);
    item->carets = columns(buffer) - item->caret;
    put_source(buffer, source + stop, end - stop);
    if (end < length)
        plp_buffer_puts(buffer, "...");
    item->open.source = keep(findings, buffer);
}

/* The place for one more: a new one, or that of the last one that is less severe; NULL if it has to
 * be dropped. */
static plp_finding_item *make_room(palpate_findings *findings, palpate_severity severity)
{
    if (findings->count < findings->most) {
        if (!plp_memory_grow(&findings->memory, (void **)&findings->items, &findings->capacity,
                             findings->count + 2, sizeof *findings->items)) {
            findings->out_of_memory = true;
            return NULL;
        }
        return &findings->items[findings->count++];
    }
    plp_finding_item *least = NULL;
    for (size_t i = findings->count; i > 0; i--) {
        plp_finding_item *item = &findings->items[i - 1];
        if (item->open.severity < severity &&
            (least == NULL || item->open.severity < least->open.severity))
            least = item;
    }
    palpate_severity lost = least == NULL ? severity : least->open.severity;
    if (findings->dropped++ == 0 || lost > findings->worst_dropped)
        findings->worst_dropped = lost;
    return least;
}

/* Was the same said just now? Equal ones further back are found when all are sorted. */
static bool is_repeated(const palpate_findings *findings, const palpate_finding *next,
                        const char *message)
{
    size_t first = findings->count > REPEATS ? findings->count - REPEATS : 0;
    for (size_t i = first; i < findings->count; i++) {
        const palpate_finding *open = &findings->items[i].open;
        if (open->line == next->line && open->column == next->column &&
            open->severity == next->severity && strcmp(open->file, next->file) == 0 &&
            strcmp(open->code, next->code) == 0 && strcmp(open->message, message) == 0)
            return true;
    }
    return false;
}

/* Take back the finding that tells how many were dropped: more are to come. */
static void reopen(palpate_findings *findings)
{
    if (findings->closed && findings->dropped > 0)
        findings->count--;
    findings->closed = false;
}

void plp_findings_add(palpate_findings *findings, palpate_severity severity, const char *code,
                      const char *file, uint32_t line, uint32_t column, uint32_t length,
                      const char *source, size_t source_length, const char *hint,
                      const char *format, ...)
{
    plp_finding_item *item = NULL;
    plp_buffer raw;
    plp_buffer text;
    reopen(findings);
    plp_buffer_begin(&raw, &findings->memory, SIZE_MAX);
    plp_buffer_begin(&text, &findings->memory, SIZE_MAX);
    palpate_finding open = {.severity = severity,
                            .code = code,
                            .file = file == NULL ? "" : file,
                            .line = line,
                            .column = column,
                            .length = length == 0 ? 1 : length,
                            .source = ""};
    va_list arguments;
    va_start(arguments, format);
    plp_buffer_vprintf(&raw, format, arguments);
    va_end(arguments);
    if (raw.status == PALPATE_OK)
        plp_text_put_safe(&text, plp_buffer_text(&raw), raw.length, findings->message_bytes);
    if (raw.status != PALPATE_OK || text.status != PALPATE_OK)
        findings->out_of_memory = true;
    else if (!is_repeated(findings, &open, plp_buffer_text(&text)))
        item = make_room(findings, severity);
    if (item != NULL) {
        *item = (plp_finding_item){.open = open, .order = findings->added++};
        item->open.message = keep(findings, &text);
        item->open.code = keep_safe(findings, &text, code, HINT_BYTES);
        item->open.hint = keep_safe(findings, &text, hint, HINT_BYTES);
        item->open.file = keep_safe(findings, &text, file, FILE_BYTES);
        if (source != NULL)
            keep_source(findings, &text, item, source, source_length);
    }
    plp_buffer_end(&raw);
    plp_buffer_end(&text);
}

static int order_numbers(uint64_t a, uint64_t b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

/* File, line, column, code, message, then as they came. */
static int order_items(const void *context, const void *left, const void *right)
{
    (void)context;
    const plp_finding_item *a = left;
    const plp_finding_item *b = right;
    int order = strcmp(a->open.file, b->open.file);
    if (order == 0)
        order = order_numbers(a->open.line, b->open.line);
    if (order == 0)
        order = order_numbers(a->open.column, b->open.column);
    if (order == 0)
        order = strcmp(a->open.code, b->open.code);
    if (order == 0)
        order = strcmp(a->open.message, b->open.message);
    return order != 0 ? order : order_numbers(a->order, b->order);
}

static bool are_equal(const palpate_finding *a, const palpate_finding *b)
{
    return a->line == b->line && a->column == b->column && strcmp(a->file, b->file) == 0 &&
           strcmp(a->code, b->code) == 0 && strcmp(a->message, b->message) == 0;
}

static void drop_equal(palpate_findings *findings)
{
    size_t kept = 0;
    for (size_t i = 0; i < findings->count; i++) {
        plp_finding_item *item = &findings->items[i];
        if (kept > 0 && are_equal(&findings->items[kept - 1].open, &item->open)) {
            if (item->open.severity > findings->items[kept - 1].open.severity)
                findings->items[kept - 1].open.severity = item->open.severity;
            continue;
        }
        findings->items[kept++] = *item;
    }
    findings->count = kept;
}

/* One more finding that tells how many there is no room for. */
static void add_dropped(palpate_findings *findings)
{
    plp_buffer buffer;
    plp_buffer_begin(&buffer, &findings->memory, SIZE_MAX);
    plp_buffer_printf(&buffer, "%zu more %s not shown", findings->dropped,
                      findings->dropped == 1 ? "finding is" : "findings are");
    findings->items[findings->count++] = (plp_finding_item){
        .open = {.severity = findings->worst_dropped,
                 .code = "too-many-findings",
                 .message = keep(findings, &buffer),
                 .hint = "",
                 .file = "",
                 .length = 1,
                 .source = ""},
    };
    plp_buffer_end(&buffer);
}

void plp_findings_sort(palpate_findings *findings)
{
    if (findings->closed)
        return;
    if (findings->accepted != NULL)
        plp_findings_sort(findings->accepted);
    plp_heap_sort(findings->items, findings->count, sizeof *findings->items, order_items, NULL);
    drop_equal(findings);
    if (findings->dropped > 0)
        add_dropped(findings);
    findings->closed = true;
}

palpate_status plp_findings_complete(const palpate_findings *findings)
{
    if (findings->accepted != NULL && findings->accepted->out_of_memory)
        return PALPATE_E_NOMEM;
    return findings->out_of_memory ? PALPATE_E_NOMEM : PALPATE_OK;
}

size_t palpate_findings_count(const palpate_findings *findings)
{
    return findings == NULL ? 0 : findings->count;
}

const palpate_findings *palpate_findings_silenced(const palpate_findings *findings)
{
    return findings == NULL ? NULL : findings->accepted;
}

size_t palpate_findings_of(const palpate_findings *findings, palpate_severity severity)
{
    size_t count = 0;
    for (size_t i = 0; i < palpate_findings_count(findings); i++)
        count += findings->items[i].open.severity == severity ? 1 : 0;
    return count;
}

const palpate_finding *palpate_findings_get(const palpate_findings *findings, size_t index)
{
    return index < palpate_findings_count(findings) ? &findings->items[index].open : NULL;
}
