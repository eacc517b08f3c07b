/* SPDX-License-Identifier: MIT */
/* palpate ask: the interview. Questions go to standard error, the plan to standard output, so both
 * can be piped. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "engine.h"
#include "help.h"
#include "patient.h"
#include "record.h"

#define QUESTIONS_MAX 4096 /* the vocabulary's limit */
#define LINE_BYTES 4096

/* Each step keeps the patient as it was, so that "back" is exact. */
typedef struct step {
    palpate_patient *before;
    bool skipped;
} step;

typedef struct interview {
    const cli_arguments *arguments;
    palpate_patient *patient;
    step steps[QUESTIONS_MAX];
    size_t step_count;
    const char *skipped[QUESTIONS_MAX];
    size_t skipped_count;
} interview;

typedef enum reply { ANSWERED, AGAIN, ENDED } reply;

static bool to_stderr(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stderr) == length;
}

static palpate_status put_question(const interview *i, bool explain, palpate_error *error)
{
    palpate_ask_options options = PALPATE_ASK_INIT;
    options.skipped = i->skipped;
    options.skipped_count = i->skipped_count;
    options.explain = explain;
    return palpate_ask(i->patient, &options, PALPATE_FORMAT_TEXT, &i->arguments->message, to_stderr,
                       NULL, error);
}

static bool take_step(interview *i, bool skipped)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *before = NULL;

    if (i->step_count == QUESTIONS_MAX ||
        palpate_patient_copy(i->patient, &before, &error) != PALPATE_OK)
        return false;
    i->steps[i->step_count++] = (step){before, skipped};
    return true;
}

static void go_back(interview *i)
{
    if (i->step_count == 0) {
        cli_help_fold(stderr, palpate_prompt(i->patient, "first"), i->arguments->message.width);
        return;
    }
    step last = i->steps[--i->step_count];
    palpate_patient_free(i->patient);
    i->patient = last.before;
    i->skipped_count -= last.skipped;
}

/* Is it one of the words that lead the interview, in the patient's language or in English? */
static bool is_word(const interview *i, const char *const *names, const char *line)
{
    for (; *names != NULL; names++) {
        if (strcmp(line, *names) == 0 || palpate_prompt_is(i->patient, *names, line))
            return true;
    }
    return false;
}

static reply take_answer(interview *i, const char *fact, const char *line)
{
    static const char *const unknown[] = {"",          "-",           "skip",    "don't know",
                                          "dont know", "do not know", "unknown", NULL};
    static const char *const quit[] = {"quit", "q", "exit", NULL}, *const back[] = {"back", NULL},
                             *const why[] = {"?", "why", NULL};
    palpate_error error = PALPATE_ERROR_INIT;

    if (is_word(i, quit, line))
        return ENDED;
    if (is_word(i, back, line)) {
        go_back(i);
        return ANSWERED;
    }
    if (is_word(i, why, line)) {
        put_question(i, true, &error);
        return AGAIN;
    }
    bool skip = is_word(i, unknown, line);
    if (!take_step(i, skip))
        return ENDED;
    if (skip) {
        i->skipped[i->skipped_count++] = fact;
        return ANSWERED;
    }
    if (palpate_patient_answer(i->patient, fact, line, &error) == PALPATE_OK)
        return ANSWERED;
    palpate_patient_free(i->steps[--i->step_count].before);
    char message[sizeof error.detail + sizeof error.hint + 2];
    snprintf(message, sizeof message, "%s%s%s", error.detail, error.hint[0] != '\0' ? ": " : "",
             error.hint);
    cli_help_fold(stderr, message, i->arguments->message.width);
    return AGAIN;
}

/* One line without its end; false at the end of the input. A longer line is cut: no answer is so
 * long. */
static bool read_line(char line[LINE_BYTES])
{
    fputs("> ", stderr);
    fflush(stderr);
    if (fgets(line, LINE_BYTES, stdin) == NULL)
        return false;
    line[strcspn(line, "\r\n")] = '\0';
    return true;
}

static palpate_status lead(interview *i, palpate_error *error)
{
    char line[LINE_BYTES];
    const char *fact = NULL;
    palpate_status status;

    if (isatty(STDIN_FILENO) == 1)
        cli_help_fold(stderr, palpate_prompt(i->patient, "how"), i->arguments->message.width);
    for (;;) {
        palpate_ask_options options = PALPATE_ASK_INIT;
        options.skipped = i->skipped;
        options.skipped_count = i->skipped_count;
        status = palpate_ask_fact(i->patient, &options, &fact, error);
        if (status != PALPATE_OK || fact == NULL)
            break;
        fputc('\n', stderr);
        status = put_question(i, false, error);
        reply next = AGAIN;
        while (status == PALPATE_OK && next == AGAIN)
            next = read_line(line) ? take_answer(i, fact, line) : ENDED;
        if (status != PALPATE_OK || next == ENDED)
            return status;
    }
    if (status == PALPATE_OK) {
        fputc('\n', stderr);
        status = put_question(i, false, error); /* that there is none */
    }
    return status;
}

static int put_plan(const interview *i)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    cli_output output;

    if (!cli_output_open(&output, i->arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_plan_patient(i->patient, &plan, &error);
    if (status == PALPATE_OK)
        status = palpate_plan_write(plan, i->arguments->format, &i->arguments->style,
                                    cli_output_write, &output, &error);
    palpate_plan_free(plan);
    return cli_report_close(i->arguments, status, &error, &output, 0);
}

int cmd_ask(const cli_arguments *arguments)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_engine *engine;
    interview *i = calloc(1, sizeof *i);
    int code = i == NULL ? palpate_status_exit(PALPATE_E_NOMEM)
                         : cli_engine_open(arguments, NULL, &engine);

    if (code != 0) {
        free(i);
        return code;
    }
    if (arguments->given[CLI_SAVE] && !cli_output_may_open(arguments->value[CLI_SAVE]))
        code = palpate_status_exit(PALPATE_E_IO); /* before a person answers for nothing */
    if (code == 0 && arguments->given[CLI_OUTPUT] &&
        !cli_output_may_open(arguments->value[CLI_OUTPUT]))
        code = palpate_status_exit(PALPATE_E_IO);
    i->arguments = arguments;
    if (code == 0)
        code = cli_record_begin(arguments, engine, &i->patient);
    if (code == 0)
        code = lead(i, &error) == PALPATE_OK ? 0 : cli_report(arguments, &error, NULL);
    if (code == 0 && arguments->given[CLI_SAVE])
        code = cli_patient_save(arguments, i->patient, arguments->value[CLI_SAVE]);
    if (code == 0)
        code = put_plan(i);
    for (size_t s = 0; s < i->step_count; s++)
        palpate_patient_free(i->steps[s].before);
    palpate_patient_free(i->patient);
    palpate_engine_free(engine);
    free(i);
    return code;
}
