/* SPDX-License-Identifier: MIT */
/* palpate explore: a session about one patient, with line editing where libedit is there. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "engine.h"
#include "help.h"
#include "record.h"
#include "session.h"

#ifdef HAVE_LIBEDIT
#include <editline/readline.h>
#endif

#define LINE_BYTES 8192

#ifdef HAVE_LIBEDIT
/* libedit hands no context to its callbacks. */
static const cli_session *completing;
static size_t word_start;

static char *next_candidate(const char *text, int state)
{
    static size_t index;

    (void)text;
    index = state == 0 ? 0 : index + 1;
    return cli_session_complete(completing, rl_line_buffer, word_start, index);
}

static char **complete(const char *text, int start, int end)
{
    (void)end;
    word_start = (size_t)start;
    return rl_completion_matches(text, next_candidate);
}

static void begin_editing(const cli_session *session)
{
    static char breaks[] = " \t\n";

    completing = session;
    rl_readline_name = "palpate";
    rl_attempted_completion_function = complete;
    rl_basic_word_break_characters = breaks;
    rl_completion_append_character = '\0';
    using_history();
}

static bool edit_line(char *out, size_t size)
{
    char *line = readline("palpate> ");

    if (line == NULL)
        return false;
    if (*line != '\0')
        add_history(line);
    snprintf(out, size, "%s", line);
    free(line);
    return true;
}
#endif

/* One line without its end; false at the end of the input. */
static bool read_line(char *out, bool edits)
{
#ifdef HAVE_LIBEDIT
    if (edits)
        return edit_line(out, LINE_BYTES);
#endif
    if (edits) {
        fputs("palpate> ", stdout);
        fflush(stdout);
    }
    if (fgets(out, LINE_BYTES, stdin) == NULL)
        return false;
    out[strcspn(out, "\r\n")] = '\0';
    return true;
}

static void converse(cli_session *session)
{
    bool person = isatty(STDIN_FILENO) == 1;
    char line[LINE_BYTES];

#ifdef HAVE_LIBEDIT
    if (person)
        begin_editing(session);
#endif
    if (person)
        cli_help_fold(stdout, palpate_prompt(session->patient, "hello"),
                      session->arguments->style.width);
    while (read_line(line, person) && cli_session_run(session, line))
        fflush(stdout);
    if (person && !session->saved)
        cli_help_fold(stdout, palpate_prompt(session->patient, "unsaved"),
                      session->arguments->style.width);
}

static int begin(const cli_arguments *arguments, cli_session *session)
{
    palpate_error error = PALPATE_ERROR_INIT;
    int code = cli_record_begin(arguments, session->engine, &session->patient);

    if (code == 0 && palpate_patient_copy(session->patient, &session->start, &error) != PALPATE_OK)
        code = cli_report(arguments, &error, NULL);
    return code;
}

int cmd_explore(const cli_arguments *arguments)
{
    cli_session *session = calloc(1, sizeof *session);
    int code;

    if (session == NULL)
        return palpate_status_exit(PALPATE_E_NOMEM);
    session->arguments = arguments;
    session->saved = true;
    code = cli_engine_open(arguments, NULL, &session->engine);
    if (code == 0)
        code = begin(arguments, session);
    if (code == 0)
        converse(session);
    for (size_t i = 0; i < session->undo_count; i++) {
        palpate_patient_free(session->undo[i]);
        free(session->done[i]);
    }
    palpate_patient_free(session->start);
    palpate_patient_free(session->patient);
    palpate_engine_free(session->engine);
    free(session);
    return code;
}
