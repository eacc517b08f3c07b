/* SPDX-License-Identifier: MIT */
/* Comparing two rule sets on a cohort: the outlines of each patient's two plans, differences
 * counted. */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/terminal.h"
#include "explore/compare.h"

#define EXAMPLES 3
#define NAME_BYTES 64

/* One kind of difference, and for how many patients it is. */
struct plp_tally {
    const char *kind, *id, *title, *from, *to; /* in the arena */
    plp_change_how how;
    uint64_t count;
    char examples[EXAMPLES][NAME_BYTES];
};

palpate_status palpate_comparison_new(palpate_engine *before, palpate_engine *after,
                                      palpate_comparison **out, palpate_error *error)
{
    if (before == NULL || after == NULL || out == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison needs two engines");
    const palpate_allocator *memory = plp_engine_memory(before);
    palpate_comparison *c = plp_memory_new(memory, sizeof *c);
    *out = NULL;
    if (c == NULL)
        return plp_fail_memory(error);
    c->memory = memory;
    c->engines[0] = palpate_engine_keep(before);
    c->engines[1] = palpate_engine_keep(after);
    plp_arena_begin(&c->arena, memory);
    for (int i = 0; i < 2; i++) {
        plp_outline_begin(&c->outlines[i], memory);
        c->decisions[i] = plp_engine_borrow(c->engines[i]);
    }
    if (c->decisions[0] == NULL || c->decisions[1] == NULL) {
        palpate_comparison_free(c);
        return plp_fail_memory(error);
    }
    *out = c;
    return PALPATE_OK;
}

void palpate_comparison_free(palpate_comparison *c)
{
    if (c == NULL)
        return;
    const palpate_allocator *memory = c->memory;
    palpate_engine *first = c->engines[0]; /* whose allocator this may be */
    for (int i = 0; i < 2; i++) {
        plp_outline_end(&c->outlines[i]);
        plp_engine_return(c->engines[i], c->decisions[i]);
    }
    palpate_engine_free(c->engines[1]);
    plp_memory_free(memory, c->tallies, c->capacity * sizeof *c->tallies);
    plp_arena_end(&c->arena);
    plp_memory_free(memory, c, sizeof *c);
    palpate_engine_free(first);
}

/* ---- adding
 * -----------------------------------------------------------------------------------------------------
 */

static const plp_outline_item *find(const plp_outline *outline, const plp_outline_item *like)
{
    for (uint32_t i = 0; i < outline->count; i++) {
        if (outline->items[i].kind == like->kind && strcmp(outline->items[i].id, like->id) == 0)
            return &outline->items[i];
    }
    return NULL;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static const char *keep(palpate_comparison *c, const char *text, bool *held)
{
    if (text == NULL)
        return NULL;
    char *copy = plp_arena_text(&c->arena, text, strlen(text));
    *held = *held && copy != NULL;
    return copy;
}

static plp_tally *find_tally(palpate_comparison *c, const plp_outline_item *item,
                             plp_change_how how, const char *from, const char *to)
{
    for (size_t i = 0; i < c->count; i++) {
        plp_tally *t = &c->tallies[i];
        if (t->how == how && t->kind == item->kind && strcmp(t->id, item->id) == 0 &&
            same_text(t->from, from) && same_text(t->to, to))
            return t;
    }
    return NULL;
}

static bool count_change(palpate_comparison *c, const char *name, const plp_outline_item *item,
                         plp_change_how how, const char *from, const char *to)
{
    bool held = true;
    plp_tally *t = find_tally(c, item, how, from, to);
    if (t == NULL) {
        if (!plp_memory_grow(c->memory, (void **)&c->tallies, &c->capacity, c->count + 1,
                             sizeof *c->tallies))
            return false;
        t = &c->tallies[c->count];
        *t = (plp_tally){.kind = item->kind, .how = how};
        t->id = keep(c, item->id, &held);
        t->title = keep(c, item->title, &held);
        t->from = keep(c, from, &held);
        t->to = keep(c, to, &held);
        if (!held)
            return false;
        c->count++;
    }
    if (t->count < EXAMPLES && name != NULL) {
        size_t length = strlen(name) < NAME_BYTES ? strlen(name) : NAME_BYTES - 1;
        memcpy(t->examples[t->count], name, length);
    }
    t->count++;
    return true;
}

static bool count_changes(palpate_comparison *c, const char *name, bool *differs)
{
    bool held = true;
    for (uint32_t i = 0; held && i < c->outlines[1].count; i++) {
        const plp_outline_item *now = &c->outlines[1].items[i], *was = find(&c->outlines[0], now);
        if (was != NULL && same_text(was->state, now->state))
            continue;
        *differs = true;
        held = count_change(c, name, now, was == NULL ? PLP_ADDED : PLP_CHANGED,
                            was == NULL ? NULL : was->state, now->state);
    }
    for (uint32_t i = 0; held && i < c->outlines[0].count; i++) {
        const plp_outline_item *was = &c->outlines[0].items[i];
        if (find(&c->outlines[1], was) != NULL)
            continue;
        *differs = true;
        held = count_change(c, name, was, PLP_REMOVED, was->state, NULL);
    }
    return held;
}

bool plp_comparison_same(const palpate_comparison *c)
{
    const plp_outline *before = &c->outlines[0], *after = &c->outlines[1];
    bool same = before->count == after->count;
    for (uint32_t i = 0; same && i < after->count; i++) {
        const plp_outline_item *was = find(before, &after->items[i]);
        same = was != NULL && same_text(was->state, after->items[i].state);
    }
    return same;
}

static palpate_status take_outlines(palpate_comparison *c, const char *text, size_t length,
                                    const palpate_request *request, palpate_error *error)
{
    palpate_status status = PALPATE_OK;
    for (int i = 0; i < 2 && status == PALPATE_OK; i++) {
        palpate_patient *patient = NULL;
        status = palpate_patient_read(c->engines[i], text, length, request, &patient, error);
        if (status == PALPATE_OK)
            status = plp_decide(c->decisions[i], plp_patient_facts(patient), NULL, error);
        if (status == PALPATE_OK)
            status = plp_outline_take(&c->outlines[i], c->decisions[i], error);
        palpate_patient_free(patient);
    }
    return status;
}

bool plp_comparison_try(palpate_comparison *c, const char *text, size_t length,
                        const palpate_request *request)
{
    palpate_request lenient = PALPATE_REQUEST_INIT;
    if (request != NULL)
        lenient = *request;
    lenient.ignore_unknown = true;
    return take_outlines(c, text, length, &lenient, NULL) == PALPATE_OK;
}

palpate_status palpate_comparison_add(palpate_comparison *c, const char *name, const char *text,
                                      size_t length, const palpate_request *request,
                                      palpate_error *error)
{
    palpate_status status;
    bool differs = false;
    if (c == NULL || text == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison needs a patient");
    status = take_outlines(c, text, length, request, error);
    if (status != PALPATE_OK)
        return status;
    if (!count_changes(c, name, &differs))
        return plp_fail_memory(error);
    c->patients++;
    c->changed += differs;
    return PALPATE_OK;
}

void palpate_comparison_counts(const palpate_comparison *c, uint64_t *patients, uint64_t *changed)
{
    *patients = c->patients;
    *changed = c->changed;
}

static const char *word_of(plp_equal equal)
{
    static const char *const words[] = {NULL, "proven", "refuted", "unknown"};
    return words[equal];
}

const char *palpate_comparison_equal(const palpate_comparison *c)
{
    return c == NULL ? NULL : word_of(c->equal);
}

/* ---- telling
 * ----------------------------------------------------------------------------------------------------
 */

/* The most frequent that comes after `last` (its place in the table breaks ties); NULL at the end.
 */
static const plp_tally *next_tally(const palpate_comparison *c, const plp_tally *last)
{
    const plp_tally *best = NULL;
    for (size_t i = 0; i < c->count; i++) {
        const plp_tally *t = &c->tallies[i];
        bool later =
            last == NULL || t->count < last->count || (t->count == last->count && t > last);
        if (later && (best == NULL || t->count > best->count))
            best = t;
    }
    return best;
}

bool plp_comparison_at(const palpate_comparison *c, size_t index, plp_compared *out)
{
    const plp_tally *t = next_tally(c, NULL);
    while (t != NULL && index-- > 0)
        t = next_tally(c, t);
    if (t != NULL)
        *out = (plp_compared){t->kind, t->title, t->from, t->to, t->how, t->count};
    return t != NULL;
}

static uint64_t total_of(const palpate_comparison *c, plp_subject_kind kind, plp_change_how how)
{
    uint64_t total = 0;
    for (size_t i = 0; i < c->count; i++)
        total += c->tallies[i].how == how && c->tallies[i].kind == plp_subject_kind_word(kind)
                     ? c->tallies[i].count
                     : 0;
    return total;
}

/* What is said beside the offers: reasons, notes, clearances, texts. */
static void put_json_said(const palpate_comparison *c, plp_json_writer *out)
{
    bool refuted = c->said == PLP_EQUAL_REFUTED;
    plp_json_key(out, "said");
    plp_json_string(out, word_of(c->said));
    plp_json_key(out, "said_by");
    if (refuted) {
        plp_json_object(out);
        plp_json_key(out, "kind");
        plp_json_string(out, c->said_kind);
        plp_json_key(out, "id");
        plp_json_string(out, c->said_id);
        plp_json_key(out, "differs");
        plp_json_string(out, c->said_words ? "words" : "speaks");
        plp_json_close(out);
    } else {
        plp_json_null(out);
    }
    plp_json_key(out, "said_witness");
    if (refuted)
        plp_json_raw(out, c->said_witness, strlen(c->said_witness));
    else
        plp_json_null(out);
}

static void put_json_proof(const palpate_comparison *c, plp_json_writer *out)
{
    static const char *const covers[] = {"disposition", "technique", "dose",
                                         "limit",       "referral",  "advice",
                                         "region",      "position",  "product"};
    plp_json_key(out, "equal");
    plp_json_string(out, palpate_comparison_equal(c));
    plp_json_key(out, "because");
    plp_json_string(out, c->because);
    plp_json_key(out, "witness");
    if (c->witness != NULL)
        plp_json_raw(out, c->witness, strlen(c->witness));
    else
        plp_json_null(out);
    plp_json_key(out, "smallest"); /* nobody of whom less is known has plans that differ */
    plp_json_bool(out, c->smallest);
    plp_json_key(out, "covers");
    plp_json_array(out);
    for (size_t i = 0; i < sizeof covers / sizeof covers[0]; i++)
        plp_json_string(out, covers[i]);
    plp_json_close(out);
}

static void put_json(const palpate_comparison *c, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.compare/1");
    plp_json_key(&out, "patients");
    plp_json_number_value(&out, (double)c->patients);
    plp_json_key(&out, "changed");
    plp_json_number_value(&out, (double)c->changed);
    plp_json_key(&out, "by_kind");
    plp_json_object(&out);
    for (int k = 0; k < PLP_SUBJECT_COUNT; k++) {
        if (k == PLP_SUBJECT_RULE)
            continue;
        plp_json_key(&out, plp_subject_kind_word((plp_subject_kind)k));
        plp_json_object(&out);
        for (int how = PLP_ADDED; how <= PLP_CHANGED; how++) {
            plp_json_key(&out, plp_change_word((plp_change_how)how));
            plp_json_number_value(&out,
                                  (double)total_of(c, (plp_subject_kind)k, (plp_change_how)how));
        }
        plp_json_close(&out);
    }
    plp_json_close(&out);
    plp_json_key(&out, "changes");
    plp_json_array(&out);
    for (const plp_tally *t = next_tally(c, NULL); t != NULL; t = next_tally(c, t)) {
        plp_json_object(&out);
        plp_json_key(&out, "kind");
        plp_json_string(&out, t->kind);
        plp_json_key(&out, "id");
        plp_json_string(&out, t->id);
        plp_json_key(&out, "change");
        plp_json_string(&out, plp_change_word(t->how));
        plp_json_key(&out, "from");
        plp_json_string(&out, t->from);
        plp_json_key(&out, "to");
        plp_json_string(&out, t->to);
        plp_json_key(&out, "patients");
        plp_json_number_value(&out, (double)t->count);
        plp_json_key(&out, "examples");
        plp_json_array(&out);
        for (int e = 0; e < EXAMPLES && t->examples[e][0] != '\0'; e++)
            plp_json_string(&out, t->examples[e]);
        plp_json_close(&out);
        plp_json_close(&out);
    }
    plp_json_close(&out);
    put_json_proof(c, &out);
    put_json_said(c, &out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* `counted`: for how many patients, and for whom. */
static void put_text_change(const plp_tally *t, bool counted, const palpate_style *style,
                            plp_buffer *out)
{
    static const char signs[] = {' ', '+', '-', '~'};
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (counted)
        plp_buffer_printf(&line, "%6llu", (unsigned long long)t->count);
    plp_buffer_printf(&line, "  %c %s: %s", signs[t->how], t->kind, t->title);
    if (t->how == PLP_CHANGED)
        plp_buffer_printf(&line, ", %s %s %s", t->from, plp_terminal_sign(style, PLP_GLYPH_ARROW),
                          t->to);
    else if (t->to != NULL || t->from != NULL)
        plp_buffer_printf(&line, " (%s)", t->to != NULL ? t->to : t->from);
    if (counted && t->examples[0][0] != '\0')
        plp_buffer_puts(&line, "; as for");
    for (int e = 0; counted && e < EXAMPLES && t->examples[e][0] != '\0'; e++)
        plp_buffer_printf(&line, "%s %s", e > 0 ? "," : "", t->examples[e]);
    size_t indent = strspn(plp_buffer_text(&line), " ");
    plp_terminal_spaces(out, (unsigned)indent);
    plp_terminal_wrap(out, style, (unsigned)indent, counted ? 12 : 6,
                      plp_buffer_text(&line) + indent);
    plp_buffer_putc(out, '\n');
    plp_buffer_end(&line);
}

static void put_wrapped(const char *text, const palpate_style *style, plp_buffer *out)
{
    plp_terminal_wrap(out, style, 0, 0, text);
    plp_buffer_putc(out, '\n');
}

/* Equal offers: are they given for the same reasons, in the same words? */
static void put_text_said(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    if (c->said == PLP_EQUAL_PROVEN) {
        put_wrapped("The same rules speak, in the same words: reasons, notes, clearances and texts "
                    "are the same too. Which questions are asked was not compared.",
                    style, out);
    } else if (c->said == PLP_EQUAL_REFUTED) {
        plp_buffer line;
        plp_buffer_begin(&line, out->memory, out->ceiling);
        plp_buffer_printf(&line, "What is said about it differs: the %s %s %s. So it is for",
                          c->said_kind, c->said_id,
                          c->said_words ? "has other words or actions"
                                        : "speaks in one of them only");
        put_wrapped(plp_buffer_text(&line), style, out);
        plp_buffer_printf(out, "    %s\n", c->said_witness);
        plp_buffer_end(&line);
        put_wrapped("Which questions are asked was not compared.", style, out);
    } else {
        put_wrapped("Whether reasons, notes, clearances and texts differ is not known; which "
                    "questions are asked was not compared.",
                    style, out);
    }
}

static void put_text_proof(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    static const char covered[] =
        "Compared were the disposition, techniques and their order, dose, limits, referrals and "
        "their urgency, advice, regions to avoid, positions and products.";
    switch (c->equal) {
    case PLP_EQUAL_NOT_ASKED:
        return;
    case PLP_EQUAL_PROVEN:
        plp_buffer_puts(out, "Every possible patient is offered the same; this is proven");
        if (c->because != NULL)
            plp_buffer_printf(out, ": %s", c->because);
        plp_buffer_puts(out, ".\n");
        put_wrapped(covered, style, out);
        put_text_said(c, style, out);
        return;
    case PLP_EQUAL_REFUTED:
        plp_buffer_printf(out, "The plans differ. A patient for whom they do%s:\n    %s\n\n",
                          c->smallest ? "; there is none of whom less is known" : "", c->witness);
        for (const plp_tally *t = next_tally(c, NULL); t != NULL; t = next_tally(c, t))
            put_text_change(t, false, style, out);
        plp_buffer_putc(out, '\n');
        put_wrapped(covered, style, out);
        put_wrapped("Not compared were wording, reasons, notes, clearances and questions.", style,
                    out);
        return;
    case PLP_EQUAL_UNKNOWN:
        plp_buffer_printf(out, "Whether the plans can differ is not known: %s.\n", c->because);
        return;
    }
}

static void put_text(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    put_text_proof(c, style, out);
    if (c->equal != PLP_EQUAL_NOT_ASKED) /* the witness is told already */
        return;
    plp_buffer_printf(out, "%llu patients; the plan of %llu differs.\n",
                      (unsigned long long)c->patients, (unsigned long long)c->changed);
    if (c->count > 0)
        plp_buffer_puts(out, "\nPatients  change\n");
    for (const plp_tally *t = next_tally(c, NULL); t != NULL; t = next_tally(c, t))
        put_text_change(t, true, style, out);
}

palpate_status palpate_comparison_write(const palpate_comparison *c, palpate_format format,
                                        const palpate_style *style, palpate_write *write,
                                        void *context, palpate_error *error)
{
    if (c == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison is told as JSON or text");
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_buffer_begin(&out, c->memory, (size_t)plp_engine_limits(c->engines[0])->plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        put_json(c, &out);
    else
        put_text(c, &look, &out);
    palpate_status status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    return status;
}
