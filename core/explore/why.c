/* SPDX-License-Identifier: MIT */
/* Why: the rules for and against a subject, with every criterion and the patient's values. */
#include <string.h>
#include "base/error.h"
#include "base/terminal.h"
#include "base/text.h"
#include "engine.h"
#include "explore/criteria.h"
#include "explore/flip.h"
#include "explore/outline.h"
#include "base/number.h"
#include "explore/subject.h"
#include "program/notice.h"
#include "program/walk.h"
#include "program/words.h"
#include "program/phrases.h"

#define TOLD_IN_FULL 3 /* rules that do not decide, unless more are asked for */
#define LINES_MOST 12  /* of those that are told in short; the rest is counted */
#define HEAD_INDENT 4  /* of a rule: two spaces, its sign, one space */
#define FACTS_NAMED 4  /* what a rule waits for, in its one line */

/* One rule that speaks about the subject. */
typedef struct speaker {
    uint32_t rule;
    int side;
    const plp_action *action; /* NULL: the subject is the rule itself */
} speaker;

typedef struct question {
    const plp_rulebook *book;
    const plp_decision *decision;
    plp_subject subject;
    plp_verdict verdict;
    speaker *speakers;
    uint32_t count;
    const plp_flip
        *flip; /* the smallest change that would turn it around; no answers where none is small */
} question;

/* The smallest change is looked for among all facts, but not far: it explains, it does not advise.
 * Levers leave a few hundred sets to try (tests/bench/README.md); the limit is for rules nobody has
 * written. */
#define FLIP_CHANGES 2
#define FLIP_EVALUATIONS 20000

/* What a person would turn around: whether something is offered, or a rule applies. */
static bool can_turn(plp_subject_kind kind)
{
    return kind == PLP_SUBJECT_TECHNIQUE || kind == PLP_SUBJECT_REFERRAL ||
           kind == PLP_SUBJECT_ADVICE || kind == PLP_SUBJECT_DOSE || kind == PLP_SUBJECT_RULE;
}

static void collect(question *q)
{
    for (uint32_t r = 0; r < q->book->rules_count; r++) {
        const plp_rule *rule = &q->book->rules[r];
        if (q->subject.kind == PLP_SUBJECT_RULE) {
            if (r == q->subject.index)
                q->speakers[q->count++] = (speaker){r, 1, NULL};
            continue;
        }
        for (uint32_t a = 0; a < rule->action_count; a++) {
            int side = plp_subject_side(q->decision, q->subject, &rule->actions[a]);
            if (side != 0) {
                q->speakers[q->count++] = (speaker){r, side, &rule->actions[a]};
                break; /* a rule is told once */
            }
        }
    }
}

/* A disposition that shows no technique or dose keeps them out, but is told only where it is in
 * force. */
static bool is_told(const question *q, const speaker *s)
{
    plp_truth truth = q->decision->rules[s->rule];
    if (plp_decision_withholds(q->decision, s->rule))
        return true;
    if (s->action != NULL && s->action->kind == PLP_DO_DISPOSITION &&
        q->subject.kind != PLP_SUBJECT_DISPOSITION)
        return truth == PLP_TRUE;
    if (s->action != NULL && s->action->kind == PLP_DO_CAP_PRESSURE && s->side < 0)
        return truth != PLP_FALSE;
    if (q->subject.kind == PLP_SUBJECT_DISPOSITION && q->subject.index == PLP_NONE)
        return truth != PLP_FALSE;
    return true;
}

static void put_json_rule(const question *q, const speaker *s, plp_json_writer *out)
{
    const plp_rule *rule = &q->book->rules[s->rule];
    plp_buffer text;
    plp_buffer_begin(&text, out->buffer->memory, out->buffer->ceiling);
    plp_json_object(out);
    plp_json_key(out, "rule");
    plp_json_string(out, rule->id);
    plp_json_key(out, "title");
    plp_json_string(out, rule->title);
    plp_json_key(out, "side");
    plp_json_string(out, s->side > 0 ? "for" : "against");
    plp_json_key(out, "truth");
    plp_json_string(out, plp_truth_word(q->decision->rules[s->rule]));
    plp_json_key(out, "withheld"); /* the day on which its review was due */
    plp_json_string(out, plp_decision_withholds(q->decision, s->rule) ? rule->review_by : NULL);
    plp_json_key(out, "does");
    if (s->action != NULL)
        plp_words_action(q->book, s->action, &text);
    plp_json_string(out, s->action != NULL ? plp_buffer_text(&text) : NULL);
    plp_json_key(out, "because");
    plp_json_string(out, rule->because);
    plp_json_key(out, "criteria");
    plp_criteria_put_json(q->decision, rule->when, out);
    text.length = 0;
    plp_buffer_printf(&text, "%s:%u", q->book->files[rule->place.file].path, rule->place.line);
    plp_json_key(out, "at");
    plp_json_string(out, plp_buffer_text(&text));
    plp_json_close(out);
    if (text.status != PALPATE_OK && out->buffer->status == PALPATE_OK)
        out->buffer->status = text.status;
    plp_buffer_end(&text);
}

static void put_json(const question *q, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.why/1");
    plp_json_key(&out, "subject");
    plp_json_string(&out, plp_subject_id(q->book, q->subject));
    plp_json_key(&out, "kind");
    plp_json_string(&out, plp_subject_kind_word(q->subject.kind));
    plp_json_key(&out, "title");
    plp_json_string(&out, plp_subject_title(q->book, q->subject));
    plp_json_key(&out, "verdict");
    plp_json_string(&out, plp_verdict_word(q->verdict));
    plp_json_key(&out, "disposition");
    plp_json_string(&out, plp_disposition_word(q->decision->disposition));
    plp_json_key(&out, "rules");
    plp_json_array(&out);
    for (uint32_t i = 0; i < q->count; i++) {
        if (is_told(q, &q->speakers[i]))
            put_json_rule(q, &q->speakers[i], &out);
    }
    plp_json_close(&out);
    plp_json_key(&out, "flip");
    plp_json_array(&out);
    for (uint32_t c = 0; q->flip->count > 0 && c < q->flip->answers[0].count; c++)
        plp_flip_put_change_json(q->decision->given, &q->flip->answers[0].changes[c], &out);
    plp_json_close(&out);
    plp_json_key(&out, "searched_changes"); /* all sets of so many were tried, and are no way */
    if (can_turn(q->subject.kind))
        plp_json_number_value(&out, q->flip->searched);
    else
        plp_json_null(&out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

static void put_text_flip(const question *q, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    if (q->flip->count == 0)
        return;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_buffer_puts(&line, plp_say(q->book, q->verdict == PLP_VERDICT_IN ? PLP_SAY_WHY_NOT_WITH
                                                                         : PLP_SAY_WHY_BE_WITH));
    for (uint32_t c = 0; c < q->flip->answers[0].count; c++) {
        plp_buffer_puts(&line, c > 0 ? plp_say(q->book, PLP_SAY_WHY_AND) : " ");
        plp_flip_put_change(q->decision->given, &q->flip->answers[0].changes[c], &line);
    }
    plp_buffer_puts(&line, ".");
    plp_buffer_putc(out, '\n');
    plp_terminal_wrap(out, style, 0, 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* A sentence on lines of its own. */
static void put_sentence(const question *q, plp_phrase phrase, const char *what, const char *with,
                         unsigned indent, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_say_put(&line, q->book, phrase, what, with);
    plp_terminal_spaces(out, indent);
    plp_terminal_wrap(out, style, indent, indent + 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* "? Title  (id, file:12)"; the place has lines of its own where there is no room for it. */
static void put_text_head(const question *q, const plp_rule *rule, plp_truth truth,
                          const palpate_style *style, plp_buffer *out)
{
    plp_buffer place, title;
    plp_buffer_begin(&place, out->memory, out->ceiling);
    plp_buffer_begin(&title, out->memory, out->ceiling);
    plp_buffer_printf(&place, "(%s, %s:%u)", rule->id, q->book->files[rule->place.file].path,
                      rule->place.line);
    plp_terminal_paint(&title, style, PLP_BOLD, rule->title);
    size_t width = HEAD_INDENT + plp_text_width(rule->title, strlen(rule->title)) + 2 +
                   plp_text_width(plp_buffer_text(&place), place.length);
    plp_buffer_printf(out, "  %s ", plp_terminal_sign(style, plp_truth_sign(truth)));
    plp_terminal_wrap(out, style, HEAD_INDENT, HEAD_INDENT + 2, plp_buffer_text(&title));
    if (width <= style->width) {
        plp_buffer_printf(out, "  %s", plp_buffer_text(&place));
    } else {
        plp_buffer_puts(out, "\n      ");
        plp_terminal_wrap(out, style, HEAD_INDENT + 2, HEAD_INDENT + 2, plp_buffer_text(&place));
    }
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &title);
    plp_buffer_end(&title);
    plp_buffer_pass(out, &place);
    plp_buffer_end(&place);
}

static void put_text_rule(const question *q, const speaker *s, const palpate_style *style,
                          plp_buffer *out)
{
    const plp_rule *rule = &q->book->rules[s->rule];
    plp_truth truth = q->decision->rules[s->rule];
    put_text_head(q, rule, truth, style, out);
    if (s->action != NULL) {
        plp_buffer does;
        plp_buffer_begin(&does, out->memory, out->ceiling);
        const char *rest =
            plp_say_until(&does, q->book, truth == PLP_TRUE ? PLP_SAY_WHY_DOES : PLP_SAY_WHY_WOULD);
        plp_words_action(q->book, s->action, &does);
        plp_buffer_puts(&does, rest);
        plp_terminal_spaces(out, 4);
        plp_terminal_wrap(out, style, 4, 6, plp_buffer_text(&does));
        plp_buffer_putc(out, '\n');
        plp_buffer_pass(out, &does);
        plp_buffer_end(&does);
    }
    if (truth == PLP_TRUE) {
        plp_terminal_spaces(out, 4);
        plp_terminal_wrap(out, style, 4, 4, rule->because);
        plp_buffer_putc(out, '\n');
    }
    if (plp_decision_withholds(q->decision, s->rule))
        put_sentence(q, PLP_SAY_WHY_WITHHELD, rule->review_by, NULL, 4, style, out);
    plp_criteria_put_text(q->decision, rule->when, style, 6, out);
}

/* What a rule waits for. */
typedef struct waiting {
    const plp_rulebook *book;
    plp_buffer *out;
    uint32_t facts[FACTS_NAMED];
    uint32_t count;
    bool more;
} waiting;

static bool name_fact(void *context, const plp_term *leaf, plp_truth truth)
{
    waiting *w = context;
    uint32_t fact = plp_walk_fact(leaf);
    bool known = fact == PLP_NONE || truth != PLP_UNDECIDED;
    for (uint32_t i = 0; i < w->count; i++)
        known = known || w->facts[i] == fact;
    if (known)
        return true;
    w->more = w->count == FACTS_NAMED;
    if (w->more)
        return false;
    plp_buffer_printf(w->out, "%s%s", w->count > 0 ? ", " : plp_say(w->book, PLP_SAY_WHY_NOT_KNOWN),
                      w->book->facts[fact].title);
    w->facts[w->count++] = fact;
    return true;
}

/* "? Title  (id); not known: Pain, Age" */
static void put_text_line(const question *q, const speaker *s, const palpate_style *style,
                          plp_buffer *out)
{
    const plp_rule *rule = &q->book->rules[s->rule];
    plp_truth truth = q->decision->rules[s->rule];
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_buffer_printf(&line, "%s %s  (%s)", plp_terminal_sign(style, plp_truth_sign(truth)),
                      rule->title, rule->id);
    waiting w = {.book = q->book, .out = &line};
    if (truth == PLP_UNDECIDED)
        plp_decision_criteria(q->decision, rule->when, name_fact, &w);
    if (w.more)
        plp_buffer_puts(&line, ", ...");
    plp_terminal_spaces(out, 2);
    plp_terminal_wrap(out, style, 2, 6, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

static uint32_t count_speakers(const question *q, int side, plp_truth truth)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < q->count; i++)
        count += q->speakers[i].side == side && q->decision->rules[q->speakers[i].rule] == truth &&
                 is_told(q, &q->speakers[i]);
    return count;
}

static void put_text_side(const question *q, int side, const char *head, const palpate_style *style,
                          plp_buffer *out)
{
    static const plp_truth order[] = {PLP_TRUE, PLP_UNDECIDED, PLP_FALSE};
    uint32_t most = style->context > 0 ? style->context : TOLD_IN_FULL, folded = 0;
    bool headed = false;
    for (size_t t = 0; t < sizeof order / sizeof order[0]; t++) {
        bool fold = order[t] != PLP_TRUE && count_speakers(q, side, order[t]) > most;
        for (uint32_t i = 0; i < q->count; i++) {
            const speaker *s = &q->speakers[i];
            if (s->side != side || q->decision->rules[s->rule] != order[t] || !is_told(q, s))
                continue;
            if (!headed && head != NULL)
                plp_buffer_printf(out, "\n%s\n", head);
            headed = true;
            bool in_line = fold && !plp_decision_withholds(q->decision, s->rule);
            folded += in_line;
            if (!in_line)
                put_text_rule(q, s, style, out);
            else if (folded <= LINES_MOST)
                put_text_line(q, s, style, out);
        }
    }
    if (folded > LINES_MOST) {
        plp_terminal_spaces(out, 2);
        plp_say_number(out, q->book, PLP_SAY_WHY_MORE, folded - LINES_MOST);
        plp_buffer_putc(out, '\n');
    }
    if (folded > 0)
        plp_buffer_printf(out, "  %s\n", plp_say(q->book, PLP_SAY_WHY_CONTEXT));
}

/* Which answers of the safety screen hold the plan at provisional. */
static void put_text_screen(const question *q, const palpate_style *style, plp_buffer *out)
{
    plp_buffer names, line;
    uint32_t count = 0;
    plp_buffer_begin(&names, out->memory, out->ceiling);
    plp_buffer_begin(&line, out->memory, out->ceiling);
    for (uint32_t f = 0; f < q->book->facts_count; f++) {
        if (!q->book->facts[f].safety || q->decision->facts.values[f].knowledge != PLP_UNKNOWN)
            continue;
        if (count < FACTS_NAMED)
            plp_buffer_printf(&names, "%s%s", count > 0 ? ", " : "", q->book->facts[f].title);
        count++;
    }
    if (count > FACTS_NAMED)
        plp_say_number(&names, q->book, PLP_SAY_WHY_AND_MORE, count - FACTS_NAMED);
    plp_say_put(&line, q->book, PLP_SAY_WHY_SCREEN, plp_buffer_text(&names), NULL);
    plp_terminal_wrap(out, style, 0, 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
    plp_buffer_pass(out, &names);
    plp_buffer_end(&names);
}

static void put_score(const question *q, double score, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_say_number(&line, q->book, score > 0 ? PLP_SAY_WHY_SCORE : PLP_SAY_WHY_SCORE_NOT, score);
    plp_terminal_wrap(out, style, 0, 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* What keeps a technique out that no rule names. */
static void put_text_standing(const question *q, const palpate_style *style, plp_buffer *out)
{
    if (q->subject.kind == PLP_SUBJECT_TECHNIQUE) {
        const plp_technique_state *state = &q->decision->techniques[q->subject.index];
        const plp_technique *row = &q->book->techniques[q->subject.index];
        if (state->too_firm) {
            char low[PLP_NUMBER_BYTES], cap[PLP_NUMBER_BYTES];
            low[plp_number_print(row->pressure_low, low)] = '\0';
            cap[plp_number_print(q->decision->pressure.value, cap)] = '\0';
            put_sentence(q, PLP_SAY_WHY_TOO_FIRM, low, cap, 0, style, out);
        }
        put_score(q, state->score, style, out);
        if (state->alternative != PLP_NONE) {
            put_sentence(q, PLP_SAY_WHY_NEAREST, q->book->techniques[state->alternative].title,
                         NULL, 0, style, out);
        }
    }
    bool care = q->subject.kind == PLP_SUBJECT_REFERRAL || q->subject.kind == PLP_SUBJECT_ADVICE;
    const plp_care_state *cares =
        q->subject.kind == PLP_SUBJECT_REFERRAL ? q->decision->referrals : q->decision->advices;
    if (care && cares[q->subject.index].suppressed)
        put_sentence(q, PLP_SAY_WHY_SUPPRESSED, plp_words_level(q->book, q->decision->disposition),
                     NULL, 0, style, out);
}

static bool is_whole_dose(plp_subject subject)
{
    return subject.kind == PLP_SUBJECT_DOSE && subject.index == PLP_NONE;
}

/* "Dose: Chronic pain (D04), once a week, …" */
static void put_text_dose(const question *q, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_buffer_printf(&line, "%s: ", plp_say(q->book, PLP_SAY_SWEEP_DOSE));
    if (plp_subject_is_in(q->decision, q->subject))
        plp_outline_put_state(q->decision, q->subject, true, &line);
    else
        plp_buffer_puts(&line, plp_say(q->book, PLP_SAY_SWEEP_NO_DOSE));
    plp_buffer_putc(&line, '.');
    plp_terminal_wrap(out, style, 0, 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* "Pressure limit (limit pressure) is in the plan: 2." */
static void put_text_verdict(const question *q, const palpate_style *style, plp_buffer *out)
{
    static const plp_phrase sentences[] = {PLP_SAY_WHY_OUT, PLP_SAY_WHY_IN, PLP_SAY_WHY_OPEN};
    static const plp_phrase rule_sentences[] = {PLP_SAY_WHY_RULE_OUT, PLP_SAY_WHY_RULE_IN,
                                                PLP_SAY_WHY_RULE_OPEN};
    bool rule = q->subject.kind == PLP_SUBJECT_RULE;
    plp_buffer state, line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_terminal_paint(&line, style, PLP_BOLD, plp_subject_title(q->book, q->subject));
    plp_buffer_printf(&line, " (%s %s) %s",
                      plp_say(q->book, plp_subject_kind_phrase(q->subject.kind)),
                      plp_subject_id(q->book, q->subject),
                      plp_say(q->book, (rule ? rule_sentences : sentences)[q->verdict]));
    plp_buffer_begin(&state, out->memory, out->ceiling);
    bool told =
        rule || q->subject.kind == PLP_SUBJECT_DISPOSITION || q->subject.kind == PLP_SUBJECT_DOSE;
    if (q->verdict == PLP_VERDICT_IN && !told)
        plp_outline_put_state(q->decision, q->subject, true, &state);
    plp_buffer_printf(&line, "%s%s.", state.length > 0 ? ": " : "", plp_buffer_text(&state));
    plp_terminal_wrap(out, style, 0, 2, plp_buffer_text(&line));
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
    plp_buffer_pass(out, &state);
    plp_buffer_end(&state);
}

static void put_text(const question *q, const palpate_style *style, plp_buffer *out)
{
    bool rule = q->subject.kind == PLP_SUBJECT_RULE;
    bool whole = q->subject.kind == PLP_SUBJECT_DISPOSITION && q->subject.index == PLP_NONE;
    if (whole)
        put_sentence(q, PLP_SAY_WHY_DISPOSITION, plp_words_level(q->book, q->decision->disposition),
                     NULL, 0, style, out);
    else if (is_whole_dose(q->subject))
        put_text_dose(q, style, out);
    else
        put_text_verdict(q, style, out);
    put_text_standing(q, style, out);
    if (q->subject.kind == PLP_SUBJECT_DISPOSITION && q->decision->safety_unknown)
        put_text_screen(q, style, out);
    put_text_side(q, -1, plp_say(q->book, PLP_SAY_WHY_AGAINST), style, out);
    put_text_side(q, 1,
                  rule ? NULL : plp_say(q->book, whole ? PLP_SAY_WHY_ASKING : PLP_SAY_WHY_FOR),
                  style, out);
    if (q->count == 0)
        put_sentence(q, PLP_SAY_WHY_NO_RULE, NULL, NULL, 0, style, out);
    put_text_flip(q, style, out);
}

static palpate_status find_flip(const question *q, plp_decision *scratch, plp_flip *flip,
                                const palpate_allocator *memory, palpate_error *error)
{
    plp_flip_options options = {.subject = q->subject,
                                .want_in = !plp_subject_is_in(q->decision, q->subject),
                                .any_fact = true,
                                .most_answers = 1,
                                .most_changes = FLIP_CHANGES,
                                .most_evaluations = FLIP_EVALUATIONS};
    return !can_turn(q->subject.kind)
               ? PALPATE_OK
               : plp_flip_begin(flip, scratch, q->decision->given, &options, memory, error);
}

static palpate_status answer(const plp_decision *decision, plp_decision *scratch,
                             plp_subject subject, palpate_format format, const palpate_style *style,
                             plp_buffer *out, palpate_error *error)
{
    const plp_rulebook *book = plp_decision_book(decision);
    palpate_style look = plp_terminal_style(style);
    size_t size = (book->rules_count + 1u) * sizeof(speaker);
    plp_flip flip = {0};
    question q = {.book = book, .decision = decision, .subject = subject, .flip = &flip};
    q.speakers = plp_memory_new(out->memory, size);
    if (q.speakers == NULL)
        return plp_fail_memory(error);
    q.verdict = plp_subject_verdict(decision, subject);
    collect(&q);
    palpate_status status = find_flip(&q, scratch, &flip, out->memory, error);
    if (status == PALPATE_OK && format == PALPATE_FORMAT_JSON)
        put_json(&q, out);
    else if (status == PALPATE_OK)
        put_text(&q, &look, out);
    plp_flip_end(&flip);
    plp_memory_free(out->memory, q.speakers, size);
    return status;
}

palpate_status palpate_why(const palpate_patient *patient, const char *thing, palpate_format format,
                           const palpate_style *style, palpate_write *write, void *context,
                           palpate_error *error)
{
    if (patient == NULL || thing == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "why is answered as JSON or text");
    palpate_engine *engine = plp_patient_engine(patient);
    plp_subject subject = {PLP_SUBJECT_RULE, 0};
    plp_buffer out;
    palpate_status status =
        plp_subject_read(plp_patient_facts(patient)->book, thing, &subject, error);
    if (status != PALPATE_OK)
        return status;
    plp_decision *decision = plp_engine_borrow(engine), *scratch = plp_engine_borrow(engine);
    plp_buffer_begin(&out, plp_engine_memory(engine),
                     (size_t)plp_engine_limits(engine)->plan_bytes);
    status = decision != NULL && scratch != NULL
                 ? plp_decide(decision, plp_patient_facts(patient), NULL, error)
                 : plp_fail_memory(error);
    if (status == PALPATE_OK)
        status = answer(decision, scratch, subject, format, style, &out, error);
    if (status == PALPATE_OK && format == PALPATE_FORMAT_TEXT) {
        palpate_style look = plp_terminal_style(style);
        plp_notice_put(plp_patient_facts(patient)->book, plp_patient_asked(patient), &look, &out);
    }
    if (status == PALPATE_OK)
        status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    plp_engine_return(engine, scratch);
    plp_engine_return(engine, decision);
    return status;
}
