/* SPDX-License-Identifier: MIT */
/* Ask: the question that matters most next, for an interview that a host or the command line leads.
 */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/number.h"
#include "base/terminal.h"
#include "engine.h"
#include "explore/asking.h"
#include "program/phrases.h"
#include "program/walk.h"
#include "program/words.h"

typedef struct asking {
    const plp_rulebook *book;
    const plp_decision *decision;
    const plp_question *next; /* NULL: nothing left that could change the plan */
    uint32_t remaining;
} asking;

static bool is_skipped(const plp_fact *fact, const char *const *skipped, size_t count)
{
    for (size_t s = 0; s < count; s++) {
        if (strcmp(skipped[s], fact->id) == 0)
            return true;
    }
    return false;
}

static void choose(asking *a, const char *const *skipped, size_t count)
{
    if (a->decision->disposition ==
        PLP_EMERGENCY) /* nobody is questioned on now: help comes first */
        return;
    for (uint32_t q = 0; q < a->decision->question_count; q++) {
        const plp_question *question = &a->decision->questions[q];
        if (is_skipped(&a->book->facts[question->fact], skipped, count))
            continue;
        a->remaining++;
        if (a->next == NULL)
            a->next = question;
    }
}

typedef struct reading {
    const asking *a;
    bool reads;
    unsigned depth;
} reading;

static void look(void *context, const plp_term *term)
{
    reading *r = context;
    r->reads = r->reads || plp_walk_fact(term) == r->a->next->fact;
    bool define = term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE;
    if (define && !r->reads && r->depth < 128) {
        r->depth++;
        plp_walk(r->a->book->defines[term->subject].term, look, r);
        r->depth--;
    }
}

/* The next undecided rule, from `from` on, that waits for this answer. */
static uint32_t next_waiting_rule(const asking *a, uint32_t from)
{
    for (uint32_t r = from; r < a->book->rules_count; r++) {
        reading reads = {a, false, 0};
        if (a->decision->rules[r] != PLP_UNDECIDED)
            continue;
        plp_walk(a->book->rules[r].when, look, &reads);
        if (reads.reads)
            return r;
    }
    return PLP_NONE;
}

/* ---- JSON
 * -------------------------------------------------------------------------------------------------------
 */

static void put_values(const plp_fact *fact, plp_json_writer *out)
{
    static const char *const types[] = {"bool", "number", "choice", "set"};
    plp_json_key(out, "type");
    plp_json_string(out, types[fact->type]);
    if (fact->type == PLP_NUMBER) {
        plp_json_key(out, "unit");
        plp_json_string(out, fact->unit);
        plp_json_key(out, "min");
        plp_json_number_value(out, fact->min);
        plp_json_key(out, "max");
        plp_json_number_value(out, fact->max);
        plp_json_key(out, "never");
        plp_json_bool(out, fact->never);
    }
    if (fact->member_count == 0)
        return;
    plp_json_key(out, "values");
    plp_json_array(out);
    for (uint32_t m = 0; m < fact->member_count; m++) {
        plp_json_object(out);
        plp_json_key(out, "id");
        plp_json_string(out, fact->members[m].id);
        plp_json_key(out, "title");
        plp_json_string(out, fact->members[m].title);
        plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_waiting_json(const asking *a, plp_json_writer *out)
{
    plp_json_key(out, "rules");
    plp_json_array(out);
    for (uint32_t r = next_waiting_rule(a, 0); r != PLP_NONE; r = next_waiting_rule(a, r + 1)) {
        plp_json_object(out);
        plp_json_key(out, "rule");
        plp_json_string(out, a->book->rules[r].id);
        plp_json_key(out, "title");
        plp_json_string(out, a->book->rules[r].title);
        plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_question(const asking *a, plp_json_writer *out)
{
    const plp_fact *fact = &a->book->facts[a->next->fact];
    plp_json_object(out);
    plp_json_key(out, "fact");
    plp_json_string(out, fact->id);
    plp_json_key(out, "title");
    plp_json_string(out, fact->title);
    plp_json_key(out, "ask");
    plp_json_string(out, fact->ask);
    put_values(fact, out);
    plp_json_key(out, "why");
    plp_json_string(out, a->next->safety ? "safety" : "plan");
    plp_json_key(out, "reason");
    plp_json_string(out, fact->why);
    plp_json_key(out, "could_change");
    plp_json_array(out);
    for (uint32_t c = 0; c < PLP_CHANGE_COUNT; c++) {
        if ((a->next->could_change >> c & 1) != 0)
            plp_json_string(out, plp_asking_part(c));
    }
    plp_json_close(out);
    put_waiting_json(a, out);
    plp_json_close(out);
}

static void put_json(const asking *a, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.ask/1");
    plp_json_key(&out, "question");
    if (a->next != NULL)
        put_question(a, &out);
    else
        plp_json_null(&out);
    plp_json_key(&out, "remaining");
    plp_json_number_value(&out, a->remaining);
    plp_json_key(&out, "done");
    plp_json_bool(&out, a->next == NULL);
    plp_json_key(&out, "disposition");
    plp_json_string(&out, plp_disposition_word(a->decision->disposition));
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* ---- text
 * -------------------------------------------------------------------------------------------------------
 */

/* A line of its own, folded; further lines begin where its text did. */
static void put_folded(const palpate_style *style, unsigned column, unsigned indent,
                       const char *text, plp_buffer *out)
{
    plp_terminal_wrap(out, style, column, indent, text);
    plp_buffer_putc(out, '\n');
}

static void put_answers(const plp_rulebook *book, const plp_fact *fact, const palpate_style *style,
                        plp_buffer *out)
{
    plp_buffer bounds;
    plp_buffer_begin(&bounds, out->memory, out->ceiling);
    if (fact->type == PLP_NUMBER)
        plp_words_bounds(book, fact, &bounds);
    else if (fact->type == PLP_BOOL)
        plp_buffer_puts(&bounds, plp_say(book, PLP_SAY_ASK_BOOL));
    if (bounds.length > 0) {
        plp_terminal_spaces(out, 2);
        put_folded(style, 2, 2, plp_buffer_text(&bounds), out);
    }
    for (uint32_t m = 0; m < fact->member_count; m++) {
        plp_buffer_printf(out, "  %2u  ", m + 1);
        put_folded(style, 6, 6, fact->members[m].title, out);
    }
    if (fact->type == PLP_SET) {
        plp_terminal_spaces(out, 2);
        put_folded(style, 2, 2, plp_say(book, PLP_SAY_ASK_SET), out);
    }
    plp_buffer_pass(out, &bounds);
    plp_buffer_end(&bounds);
}

static void put_why(const asking *a, const palpate_style *style, plp_buffer *out)
{
    const plp_fact *fact = &a->book->facts[a->next->fact];
    plp_buffer line;
    put_folded(style, 0, 0,
               plp_say(a->book, a->next->safety ? PLP_SAY_ASK_SAFETY : PLP_SAY_ASK_PLAN), out);
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (fact->why != NULL) {
        plp_say_put(&line, a->book, PLP_SAY_ASK_WHY, fact->why, NULL);
        put_folded(style, 0, 0, plp_buffer_text(&line), out);
    }
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
    if (next_waiting_rule(a, 0) != PLP_NONE)
        put_folded(style, 0, 0, plp_say(a->book, PLP_SAY_ASK_RULES), out);
    for (uint32_t r = next_waiting_rule(a, 0); r != PLP_NONE; r = next_waiting_rule(a, r + 1)) {
        plp_buffer_printf(out, "  %s ", plp_terminal_sign(style, PLP_GLYPH_UNKNOWN));
        put_folded(style, 4, 4, a->book->rules[r].title, out);
    }
}

static void put_text(const asking *a, bool explain, const palpate_style *style, plp_buffer *out)
{
    plp_buffer lines;
    if (a->next == NULL) {
        put_folded(style, 0, 0, plp_say(a->book, PLP_SAY_ASK_DONE), out);
        return;
    }
    const plp_fact *fact = &a->book->facts[a->next->fact];
    plp_buffer_begin(&lines, out->memory, out->ceiling);
    plp_terminal_wrap(&lines, style, 0, 2, fact->ask);
    plp_terminal_paint(out, style, PLP_BOLD, plp_buffer_text(&lines));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &lines);
    plp_buffer_end(&lines);
    put_answers(a->book, fact, style, out);
    if (explain)
        put_why(a, style, out);
}

palpate_status palpate_ask(const palpate_patient *patient, const palpate_ask_options *options,
                           palpate_format format, const palpate_style *style, palpate_write *write,
                           void *context, palpate_error *error)
{
    static const palpate_ask_options defaults = PALPATE_ASK_INIT;
    if (patient == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a question is told as JSON or text");
    palpate_engine *engine = plp_patient_engine(patient);
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_decision *decision = plp_engine_borrow(engine);
    if (decision == NULL)
        return plp_fail_memory(error);
    if (options == NULL)
        options = &defaults;
    plp_buffer_begin(&out, plp_engine_memory(engine),
                     (size_t)plp_engine_limits(engine)->plan_bytes);
    palpate_status status = plp_decide(decision, plp_patient_facts(patient), NULL, error);
    if (status == PALPATE_OK) {
        asking a = {.book = plp_patient_facts(patient)->book, .decision = decision};
        choose(&a, options->skipped, options->skipped_count);
        if (format == PALPATE_FORMAT_JSON)
            put_json(&a, &out);
        else
            put_text(&a, options->explain, &look, &out);
        status = plp_buffer_write(&out, write, context, error);
    }
    plp_buffer_end(&out);
    plp_engine_return(engine, decision);
    return status;
}

palpate_status palpate_ask_fact(const palpate_patient *patient, const palpate_ask_options *options,
                                const char **fact, palpate_error *error)
{
    static const palpate_ask_options defaults = PALPATE_ASK_INIT;
    if (patient == NULL || fact == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "a question needs a patient and a place for the fact");
    palpate_engine *engine = plp_patient_engine(patient);
    plp_decision *decision = plp_engine_borrow(engine);
    *fact = NULL;
    if (decision == NULL)
        return plp_fail_memory(error);
    if (options == NULL)
        options = &defaults;
    palpate_status status = plp_decide(decision, plp_patient_facts(patient), NULL, error);
    if (status == PALPATE_OK) {
        asking a = {.book = plp_patient_facts(patient)->book, .decision = decision};
        choose(&a, options->skipped, options->skipped_count);
        *fact = a.next != NULL ? a.book->facts[a.next->fact].id : NULL;
    }
    plp_engine_return(engine, decision);
    return status;
}
