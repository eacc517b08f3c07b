/* SPDX-License-Identifier: MIT */
/* A session about one patient: the verbs of the command line, with undo, on a patient that is kept between them.
 *
 *   line --> verb, rest --> session --> answer on standard output
 */
#ifndef CLI_SESSION_H
#define CLI_SESSION_H

#include "arguments.h"

#define CLI_UNDO 512

typedef struct cli_session {
    const cli_arguments *arguments;
    palpate_engine *engine;
    palpate_patient *start;   /* as it was read */
    palpate_patient *patient; /* as it is now */
    palpate_patient *undo[CLI_UNDO];
    char *done[CLI_UNDO];     /* the line that each step of undo takes back */
    size_t undo_count;
    bool saved;               /* nothing was changed since it was read or saved */
    uint32_t context;         /* --context of the line that runs; 0: none */
} cli_session;

typedef enum cli_session_rest { CLI_REST_NONE, CLI_REST_ALLOWED, CLI_REST_WANTED } cli_session_rest;
typedef enum cli_session_words { CLI_WORDS_NOTHING, CLI_WORDS_FACTS, CLI_WORDS_THINGS } cli_session_words;

typedef struct cli_verb {
    const char *name, *usage, *meaning;
    cli_session_rest rest;   /* whether something stands behind the verb */
    cli_session_words words; /* how that is completed */
    void (*run)(cli_session *session, const char *rest); /* NULL: ends the session */
} cli_verb;

/** The verbs, in the order of the help; NULL past the end. */
const cli_verb *cli_session_verb(size_t index);

/** Run one line. False when it ends the session. */
bool cli_session_run(cli_session *session, const char *line);

/** Candidates for the word that begins at `start` of `line`: verbs, then facts and their values. The `index`-th, newly
 * allocated, or NULL. */
char *cli_session_complete(const cli_session *session, const char *line, size_t start, size_t index);

#endif
