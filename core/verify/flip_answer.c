/* SPDX-License-Identifier: MIT */
/* palpate_flip: the search of explore/flip.c, and beyond it the solver, asked and answered through
 * the public door. */
#include "base/error.h"
#include "base/terminal.h"
#include "engine.h"
#include "explore/flip.h"
#include "verify/flip_beyond.h"
#include "base/number.h"
#include "program/words.h"
#include "program/notice.h"
#include "program/phrases.h"

typedef struct telling {
    const plp_rulebook *book;
    const plp_facts *given;
    const plp_flip *flip;
    const plp_flip_options *options;
} telling;

/* Why there is no answer; NULL: there is one, or none is needed. */
static const char *impossible(const plp_flip *flip)
{
    static const char *const words[] = {[PLP_FLIP_NOT_LOOKED] = "not_found",
                                        [PLP_FLIP_NO_MORE] = "proven",
                                        [PLP_FLIP_TIMEOUT] = "timeout"};
    return flip->already || flip->count > 0 ? NULL : words[flip->rest];
}

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
    plp_json_string(&out, impossible(t->flip));
    plp_json_key(&out, "complete"); /* there is no other answer */
    plp_json_bool(&out, t->flip->rest == PLP_FLIP_NO_MORE);
    plp_json_key(&out, "searched_changes");
    plp_json_number_value(&out, t->flip->searched);
    plp_json_key(&out, "evaluations");
    plp_json_number_value(&out, (double)t->flip->evaluations);
    plp_json_key(&out, "solver");
    plp_json_string(&out, t->flip->solver[0] != '\0' ? t->flip->solver : NULL);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* A phrase about something in the plan, and the same about the kind of plan that it is. */
typedef struct two_ways {
    plp_phrase thing, level;
} two_ways;

static plp_phrase fitting(const telling *t, two_ways in, two_ways out)
{
    two_ways pair = t->options->want_in ? in : out;
    return t->options->subject.kind == PLP_SUBJECT_DISPOSITION ? pair.level : pair.thing;
}

/* The phrases about a subject that is wanted in, or out. */
#define FITTING(t, name)                                                                           \
    fitting(t, (two_ways){PLP_SAY_FLIP_##name##_IN, PLP_SAY_FLIP_LEVEL_##name##_IN},               \
            (two_ways){PLP_SAY_FLIP_##name##_OUT, PLP_SAY_FLIP_LEVEL_##name##_OUT})

static const char *name_of(const telling *t)
{
    plp_subject subject = t->options->subject;
    return subject.kind == PLP_SUBJECT_DISPOSITION && subject.index != PLP_NONE
               ? plp_words_level(t->book, (plp_disposition)subject.index)
               : plp_subject_title(t->book, subject);
}

static void put_none(const telling *t, const palpate_style *style, plp_buffer *out)
{
    const char *title = name_of(t);
    char searched[PLP_NUMBER_BYTES], tried[PLP_NUMBER_BYTES];
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    searched[plp_number_print(t->flip->searched, searched)] = '\0';
    tried[plp_number_print((double)t->flip->evaluations, tried)] = '\0';
    const char *const arguments[4] = {title, searched, tried, NULL};
    if (t->flip->rest == PLP_FLIP_NO_MORE) {
        plp_say_put(&line, t->book, FITTING(t, PROVEN), title, t->flip->solver);
    } else {
        plp_say_put4(&line, t->book, FITTING(t, NONE), arguments);
        plp_buffer_putc(&line, ' ');
        plp_buffer_puts(&line, plp_say(t->book, t->flip->rest == PLP_FLIP_TIMEOUT
                                                    ? PLP_SAY_FLIP_MORE_OPEN
                                                    : PLP_SAY_FLIP_MORE_NOT));
    }
    plp_terminal_wrap(out, style, 0, 0, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

static void put_answers(const telling *t, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_say_put(out, t->book,
                fitting(t, (two_ways){PLP_SAY_FLIP_IN, PLP_SAY_FLIP_LEVEL_IN},
                        (two_ways){PLP_SAY_FLIP_OUT, PLP_SAY_FLIP_LEVEL_OUT}),
                name_of(t), NULL);
    plp_buffer_putc(out, '\n');
    for (uint32_t i = 0; i < t->flip->count; i++) {
        if (i > 0)
            plp_buffer_printf(out, "%s\n", plp_say(t->book, PLP_SAY_FLIP_OR));
        plp_buffer_printf(out, "%u. ", i + 1);
        for (uint32_t c = 0; c < t->flip->answers[i].count; c++) {
            line.length = 0;
            plp_flip_put_change(t->given, &t->flip->answers[i].changes[c], &line);
            if (c > 0)
                plp_buffer_printf(out, "   %s", plp_say(t->book, PLP_SAY_FLIP_AND));
            plp_terminal_wrap(out, style, c > 0 ? 7 : 3, 7, plp_buffer_text(&line));
            plp_buffer_putc(out, '\n');
        }
    }
    if (t->flip->rest == PLP_FLIP_NO_MORE)
        plp_say_put(out, t->book, PLP_SAY_FLIP_NOTHING_ELSE, t->flip->solver, NULL);
    else if (t->flip->rest == PLP_FLIP_TIMEOUT)
        plp_buffer_puts(out, plp_say(t->book, PLP_SAY_FLIP_ELSE_OPEN));
    if (t->flip->rest == PLP_FLIP_NO_MORE || t->flip->rest == PLP_FLIP_TIMEOUT)
        plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

static void put_already(const telling *t, plp_buffer *out)
{
    plp_say_put(out, t->book, FITTING(t, IS), name_of(t), NULL);
    plp_buffer_putc(out, '\n');
}

static void put_text(const telling *t, const char *asked, const palpate_style *style,
                     plp_buffer *out)
{
    if (t->flip->already)
        put_already(t, out);
    else if (t->flip->count == 0)
        put_none(t, style, out);
    else
        put_answers(t, style, out);
    plp_notice_put(t->book, asked, style, out);
}

/* Sets of up to three changes by search, more with the solver, which also says when three are not
 * worth trying. */
static palpate_status find(telling *t, plp_flip_options *options, palpate_engine *engine,
                           plp_flip *flip, palpate_error *error)
{
    const palpate_allocator *memory = plp_engine_memory(engine);
    plp_flip_beyond *beyond = NULL;
    plp_decision *decision = plp_engine_borrow(engine);
    palpate_status status =
        decision != NULL ? plp_flip_beyond_new(decision, t->given, options, memory, &beyond, error)
                         : plp_fail_memory(error);
    if (beyond != NULL) {
        options->is_done = plp_flip_beyond_is_done;
        options->context = beyond;
    }
    if (status == PALPATE_OK)
        status = plp_flip_begin(flip, decision, t->given, options, memory, error);
    if (status == PALPATE_OK && beyond != NULL)
        status = plp_flip_beyond_search(beyond, flip, error);
    plp_flip_beyond_free(beyond);
    if (decision != NULL)
        plp_engine_return(engine, decision);
    return status;
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
                               .most_evaluations = limits->flip_evaluations,
                               .timeout_s = options->timeout_s > 0 ? options->timeout_s : 2};
    telling t = {.book = plp_patient_facts(patient)->book,
                 .given = plp_patient_facts(patient),
                 .options = &search};
    palpate_status status = plp_subject_read(t.book, options->subject, &search.subject, error);
    if (status == PALPATE_OK && search.subject.kind == PLP_SUBJECT_DISPOSITION &&
        search.subject.index == PLP_NONE) /* there always is one */
        status = plp_subject_only_a_kind(t.book, PLP_SUBJECT_DISPOSITION, error);
    if (status != PALPATE_OK)
        return status;
    plp_flip flip = {0};
    plp_buffer out;
    plp_buffer_begin(&out, plp_engine_memory(engine), (size_t)limits->plan_bytes);
    status = find(&t, &search, engine, &flip, error);
    if (status == PALPATE_OK) {
        t.flip = &flip;
        if (format == PALPATE_FORMAT_JSON)
            put_json(&t, &out);
        else
            put_text(&t, plp_patient_asked(patient), &look, &out);
        status = plp_buffer_write(&out, write, context, error);
    }
    plp_flip_end(&flip);
    plp_buffer_end(&out);
    return status;
}
