/* SPDX-License-Identifier: MIT */
/* What-if: how the plan of one patient differs from that of the same patient with other answers. */
#include <string.h>
#include "base/error.h"
#include "base/text.h"
#include "engine.h"
#include "explore/criteria.h"
#include "explore/diff.h"
#include "plan/say.h"
#include "program/notice.h"
#include "program/phrases.h"

typedef struct what_if {
    const plp_rulebook *book;
    const plp_decision *before, *after;
    const plp_diff *diff;
    const palpate_what_if_options *options;
    const char *asked; /* tag of the language that was asked for, or NULL */
} what_if;

static bool same_value(const what_if *w, uint32_t fact, plp_buffer *from, plp_buffer *to)
{
    from->length = to->length = 0;
    plp_facts_put_value(w->before->given, fact, from);
    plp_facts_put_value(w->after->given, fact, to);
    return from->length == to->length && memcmp(from->bytes, to->bytes, from->length) == 0;
}

/* ---- JSON
 * -------------------------------------------------------------------------------------------------------
 */

static void put_json_facts(const what_if *w, plp_json_writer *out)
{
    plp_buffer from, to;
    plp_buffer_begin(&from, out->buffer->memory, out->buffer->ceiling);
    plp_buffer_begin(&to, out->buffer->memory, out->buffer->ceiling);
    plp_json_key(out, "facts");
    plp_json_array(out);
    for (uint32_t f = 0; f < w->book->facts_count; f++) {
        if (same_value(w, f, &from, &to))
            continue;
        plp_json_object(out);
        plp_json_key(out, "fact");
        plp_json_string(out, w->book->facts[f].id);
        plp_json_key(out, "from");
        plp_json_part(out, &from);
        plp_json_key(out, "to");
        plp_json_part(out, &to);
        plp_json_close(out);
    }
    plp_json_close(out);
    plp_buffer_pass(out->buffer, &to);
    plp_buffer_end(&to);
    plp_buffer_pass(out->buffer, &from);
    plp_buffer_end(&from);
}

static void put_json_change(const what_if *w, const plp_change *change, plp_json_writer *out)
{
    plp_json_object(out);
    plp_json_key(out, "kind");
    plp_json_string(out, change->kind);
    plp_json_key(out, "id");
    plp_json_string(out, change->id);
    plp_json_key(out, "title");
    plp_json_string(out, change->title);
    plp_json_key(out, "change");
    plp_json_string(out, plp_change_word(change->how));
    plp_json_key(out, "from");
    plp_json_string(out, change->from);
    plp_json_key(out, "to");
    plp_json_string(out, change->to);
    plp_json_key(out, "because");
    if (change->has_cause)
        plp_cause_put_json(&change->cause, w->before, w->after, out);
    else
        plp_json_null(out);
    plp_json_close(out);
}

static void put_json(const what_if *w, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.what-if/1");
    put_json_facts(w, &out);
    plp_json_key(&out, "before");
    plp_json_string(&out, plp_disposition_word(w->before->disposition));
    plp_json_key(&out, "after");
    plp_json_string(&out, plp_disposition_word(w->after->disposition));
    plp_json_key(&out, "changes");
    plp_json_array(&out);
    for (uint32_t i = 0; i < w->diff->count; i++) {
        if (w->diff->changes[i].how != PLP_SAME)
            put_json_change(w, &w->diff->changes[i], &out);
    }
    plp_json_close(&out);
    plp_json_key(&out, "unchanged");
    plp_json_number_value(&out, w->diff->count - w->diff->changed);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* ---- text
 * -------------------------------------------------------------------------------------------------------
 */

static void put_text_facts(const what_if *w, const palpate_style *style, plp_buffer *out)
{
    plp_buffer from, to;
    plp_buffer_begin(&from, out->memory, out->ceiling);
    plp_buffer_begin(&to, out->memory, out->ceiling);
    for (uint32_t f = 0; f < w->book->facts_count; f++) {
        if (same_value(w, f, &from, &to))
            continue;
        from.length = to.length = 0;
        plp_say_value(w->book, w->before->given, f, true, &from);
        plp_say_value(w->book, w->after->given, f, true, &to);
        plp_buffer_printf(out, "~ %s  ", w->book->facts[f].title);
        unsigned column = (unsigned)(4 + plp_text_width(w->book->facts[f].title,
                                                        strlen(w->book->facts[f].title)));
        plp_buffer_printf(&from, " %s %s", plp_terminal_sign(style, PLP_GLYPH_ARROW),
                          plp_buffer_text(&to));
        plp_terminal_wrap(out, style, column, 4, plp_buffer_text(&from));
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_pass(out, &to);
    plp_buffer_end(&to);
    plp_buffer_pass(out, &from);
    plp_buffer_end(&from);
}

static void put_text_change(const what_if *w, const plp_change *change, const palpate_style *style,
                            plp_buffer *out)
{
    static const char signs[] = {' ', '+', '-', '~'};
    static const plp_paint paints[] = {PLP_DIM, PLP_GREEN, PLP_RED, PLP_YELLOW};
    plp_buffer head;
    plp_buffer_begin(&head, out->memory, out->ceiling);
    plp_buffer_printf(&head, "%c %s", signs[change->how], change->title);
    if (change->how == PLP_CHANGED)
        plp_buffer_printf(&head, ": %s %s %s", change->from,
                          plp_terminal_sign(style, PLP_GLYPH_ARROW), change->to);
    else if (change->how == PLP_REMOVED && change->from != NULL)
        plp_buffer_printf(&head, " (%s)", change->from);
    else if (change->to != NULL)
        plp_buffer_printf(&head, " (%s)", change->to);
    plp_buffer lines;
    plp_buffer_begin(&lines, out->memory, out->ceiling);
    plp_terminal_wrap(&lines, style, 2, 6, plp_buffer_text(&head));
    plp_buffer_puts(out, "  ");
    plp_terminal_paint(out, style, paints[change->how], plp_buffer_text(&lines));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &lines);
    plp_buffer_end(&lines);
    if (change->has_cause) {
        head.length = 0;
        plp_cause_put_text(&change->cause, w->before, w->after, &head);
        plp_terminal_spaces(out, 6);
        plp_terminal_wrap(out, style, 6, 6, plp_buffer_text(&head));
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_pass(out, &head);
    plp_buffer_end(&head);
}

static void put_text(const what_if *w, const palpate_style *style, plp_buffer *out)
{
    const char *kind = "";
    uint32_t hidden = 0, shown_same = 0;
    put_text_facts(w, style, out);
    for (uint32_t i = 0; i < w->diff->count; i++) {
        const plp_change *change = &w->diff->changes[i];
        if (change->how == PLP_SAME && shown_same >= w->options->context) {
            hidden++;
            continue;
        }
        shown_same += change->how == PLP_SAME;
        if (strcmp(kind, change->kind) != 0)
            plp_buffer_printf(out, "\n%s\n", plp_say(w->book, change->head));
        kind = change->kind;
        put_text_change(w, change, style, out);
    }
    if (w->diff->changed == 0)
        plp_buffer_printf(out, "%s%s\n", out->length > 0 ? "\n" : "",
                          plp_say(w->book, PLP_SAY_WHAT_IF_SAME));
    if (hidden > 0) {
        plp_buffer_putc(out, '\n');
        plp_say_count(out, w->book, PLP_SAY_WHAT_IF_HIDDEN_ONE, PLP_SAY_WHAT_IF_HIDDEN, hidden);
        plp_buffer_putc(out, '\n');
    }
    plp_notice_put(w->book, w->asked, style, out);
}

/* ---- the call
 * ---------------------------------------------------------------------------------------------------
 */

static palpate_status answer(what_if *w, palpate_format format, const palpate_style *style,
                             plp_buffer *out, uint32_t *changed, palpate_error *error)
{
    plp_diff diff;
    palpate_style look = plp_terminal_style(style);
    palpate_status status = plp_diff_begin(&diff, w->before, w->after,
                                           format != PALPATE_FORMAT_JSON, out->memory, error);
    if (status == PALPATE_OK) {
        w->diff = &diff;
        if (format == PALPATE_FORMAT_JSON)
            put_json(w, out);
        else
            put_text(w, &look, out);
        if (changed != NULL)
            *changed = diff.changed;
    }
    plp_diff_end(&diff);
    return status;
}

palpate_status palpate_what_if(const palpate_patient *before, const palpate_patient *after,
                               const palpate_what_if_options *options, uint32_t *changed,
                               palpate_format format, const palpate_style *style,
                               palpate_write *write, void *context, palpate_error *error)
{
    static const palpate_what_if_options defaults = PALPATE_WHAT_IF_INIT;
    if (before == NULL || after == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "what-if is answered as JSON or text");
    palpate_engine *engine = plp_patient_engine(before);
    if (plp_patient_engine(after) != engine)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "both patients must belong to one engine");
    plp_buffer out;
    plp_decision *one = plp_engine_borrow(engine), *two = plp_engine_borrow(engine);
    plp_buffer_begin(&out, plp_engine_memory(engine),
                     (size_t)plp_engine_limits(engine)->plan_bytes);
    palpate_status status = one != NULL && two != NULL ? PALPATE_OK : plp_fail_memory(error);
    if (status == PALPATE_OK)
        status = plp_decide(one, plp_patient_facts(before), NULL, error);
    if (status == PALPATE_OK)
        status = plp_decide(two, plp_patient_facts(after), NULL, error);
    if (status == PALPATE_OK) {
        what_if w = {.book = plp_patient_facts(after)->book, .before = one, .after = two};
        w.options = options != NULL ? options : &defaults;
        w.asked = plp_patient_asked(after);
        status = answer(&w, format, style, &out, changed, error);
    }
    if (status == PALPATE_OK)
        status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    plp_engine_return(engine, two);
    plp_engine_return(engine, one);
    return status;
}
