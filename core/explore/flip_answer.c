/* SPDX-License-Identifier: MIT */
/* palpate_flip: the search of flip.c, asked and answered through the public door. */
#include "base/error.h"
#include "base/terminal.h"
#include "engine.h"
#include "explore/flip.h"

typedef struct telling {
    const plp_rulebook *book;
    const plp_facts *given;
    const plp_flip *flip;
    const plp_flip_options *options;
} telling;

static void put_json(const telling *t, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.flip/1");
    plp_json_key(&out, "goal");
    plp_json_object(&out);
    plp_json_key(&out, t->options->want_in ? "want" : "not");
    plp_json_string(&out, plp_subject_id(t->book, t->options->subject));
    plp_json_key(&out, "kind");
    plp_json_string(&out, plp_subject_kind_word(t->options->subject.kind));
    plp_json_close(&out);
    plp_json_key(&out, "already");
    plp_json_bool(&out, t->flip->already);
    plp_json_key(&out, "answers");
    plp_json_array(&out);
    for (uint32_t i = 0; i < t->flip->count; i++) {
        plp_json_object(&out);
        plp_json_key(&out, "changes");
        plp_json_array(&out);
        for (uint32_t c = 0; c < t->flip->answers[i].count; c++)
            plp_flip_put_change_json(t->given, &t->flip->answers[i].changes[c], &out);
        plp_json_close(&out);
        plp_json_close(&out);
    }
    plp_json_close(&out);
    plp_json_key(&out, "impossible");
    plp_json_string(&out, t->flip->already || t->flip->count > 0 ? NULL : "not_found");
    plp_json_key(&out, "searched_changes");
    plp_json_number_value(&out, t->flip->searched);
    plp_json_key(&out, "evaluations");
    plp_json_number_value(&out, (double)t->flip->evaluations);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

static void put_text(const telling *t, const palpate_style *style, plp_buffer *out)
{
    const char *title = plp_subject_title(t->book, t->options->subject);
    const char *goal = t->options->want_in ? "in" : "out of";
    if (t->flip->already) {
        plp_buffer_printf(out, "%s is %s the plan as things stand.\n", title,
                          t->options->want_in ? "in" : "not in");
        return;
    }
    if (t->flip->count == 0) {
        plp_buffer_printf(
            out, "No change of up to %u answer%s that a person can change brings %s %s the plan.\n",
            t->flip->searched, t->flip->searched == 1 ? "" : "s", title, goal);
        plp_buffer_printf(out, "Searched: %llu plans.\n", (unsigned long long)t->flip->evaluations);
        return;
    }
    plp_buffer_printf(out, "%s would be %s the plan with\n", title, goal);
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    for (uint32_t i = 0; i < t->flip->count; i++) {
        plp_buffer_printf(out, "%s%u. ", i > 0 ? "or\n" : "", i + 1);
        for (uint32_t c = 0; c < t->flip->answers[i].count; c++) {
            line.length = 0;
            plp_flip_put_change(t->given, &t->flip->answers[i].changes[c], &line);
            plp_buffer_puts(out, c > 0 ? "   and " : "");
            plp_terminal_wrap(out, style, c > 0 ? 7 : 3, 7, plp_buffer_text(&line));
            plp_buffer_putc(out, '\n');
        }
    }
    plp_buffer_end(&line);
}

palpate_status palpate_flip(const palpate_patient *patient, const palpate_flip_options *options,
                            palpate_format format, const palpate_style *style, palpate_write *write,
                            void *context, palpate_error *error)
{
    if (patient == NULL || options == NULL || options->subject == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "flip needs a subject, and is answered as JSON or text");
    palpate_engine *engine = plp_patient_engine(patient);
    palpate_style look = plp_terminal_style(style);
    const plp_limits *limits = plp_engine_limits(engine);
    plp_flip_options search = {.want_in = !options->out,
                               .most_answers =
                                   options->most_answers > 0 ? options->most_answers : 3,
                               .most_changes = PLP_FLIP_CHANGES,
                               .most_evaluations = limits->flip_evaluations};
    telling t = {.book = plp_patient_facts(patient)->book,
                 .given = plp_patient_facts(patient),
                 .options = &search};
    palpate_status status = plp_subject_read(t.book, options->subject, &search.subject, error);
    if (status != PALPATE_OK)
        return status;
    plp_flip flip = {0};
    plp_buffer out;
    plp_decision *decision = plp_engine_borrow(engine);
    plp_buffer_begin(&out, plp_engine_memory(engine), (size_t)limits->plan_bytes);
    status = decision != NULL ? plp_flip_begin(&flip, decision, t.given, &search,
                                               plp_engine_memory(engine), error)
                              : plp_fail_memory(error);
    if (status == PALPATE_OK) {
        t.flip = &flip;
        if (format == PALPATE_FORMAT_JSON)
            put_json(&t, &out);
        else
            put_text(&t, &look, &out);
        status = plp_buffer_write(&out, write, context, error);
    }
    plp_flip_end(&flip);
    plp_buffer_end(&out);
    if (decision != NULL)
        plp_engine_return(engine, decision);
    return status;
}
