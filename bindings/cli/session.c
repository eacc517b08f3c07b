/* SPDX-License-Identifier: MIT */
/* A session about one patient: its verbs, and undo. */
#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "help.h"
#include "output.h"
#include "patient.h"
#include "report.h"
#include "suggest.h"

static bool to_stdout(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stdout) == length;
}

static void tell(const cli_session *session, const palpate_error *error)
{
    size_t width = session->arguments->style.width;

    cli_help_fold(stdout, error->detail, width);
    if (error->hint[0] != '\0')
        cli_help_beside(stdout, error->hint, 8, width, (size_t)printf("  hint:"));
}

/* ---- changing
 * ---------------------------------------------------------------------------------------------------
 */

static void forget_oldest(cli_session *session)
{
    palpate_patient_free(session->undo[0]);
    free(session->done[0]);
    memmove(session->undo, session->undo + 1, (CLI_UNDO - 1) * sizeof session->undo[0]);
    memmove(session->done, session->done + 1, (CLI_UNDO - 1) * sizeof session->done[0]);
    session->undo_count--;
}

/* Keep the patient as it is for undo; false after telling why not. */
static bool remember(cli_session *session, const char *verb, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *kept = NULL;
    size_t size = strlen(verb) + strlen(rest) + 2;
    char *line = malloc(size);

    if (line == NULL || palpate_patient_copy(session->patient, &kept, &error) != PALPATE_OK) {
        puts("out of memory");
        free(line);
        return false;
    }
    snprintf(line, size, "%s %s", verb, rest);
    if (session->undo_count == CLI_UNDO)
        forget_oldest(session);
    session->done[session->undo_count] = line;
    session->undo[session->undo_count++] = kept;
    return true;
}

static void take_back(cli_session *session)
{
    session->undo_count--;
    palpate_patient_free(session->patient);
    session->patient = session->undo[session->undo_count];
    free(session->done[session->undo_count]);
}

/* What the last change did to the plan. */
static void show_effect(cli_session *session)
{
    palpate_error error = PALPATE_ERROR_INIT;

    palpate_what_if_options options = PALPATE_WHAT_IF_INIT;
    options.context = session->context;
    if (palpate_what_if(session->undo[session->undo_count - 1], session->patient, &options, NULL,
                        PALPATE_FORMAT_TEXT, &session->arguments->style, to_stdout, NULL,
                        &error) != PALPATE_OK)
        tell(session, &error);
}

static void change(cli_session *session, const char *verb, const char *rest, bool set)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status;

    if (set && strchr(rest, '=') == NULL) {
        puts("write it as: set FACT=VALUE");
        return;
    }
    if (!remember(session, verb, rest))
        return;
    status = set ? cli_patient_assign(session->patient, rest, &error)
                 : palpate_patient_unset(session->patient, rest, &error);
    if (status != PALPATE_OK) {
        take_back(session);
        tell(session, &error);
        return;
    }
    session->saved = false;
    show_effect(session);
}

static void run_set(cli_session *session, const char *rest)
{
    change(session, "set", rest, true);
}

static void run_unset(cli_session *session, const char *rest)
{
    change(session, "unset", rest, false);
}

static void run_undo(cli_session *session, const char *rest)
{
    (void)rest;
    if (session->undo_count == 0) {
        puts(palpate_prompt(session->patient, "nothing-to-take-back"));
        return;
    }
    printf("%s%s\n", palpate_prompt(session->patient, "taken-back"),
           session->done[session->undo_count - 1]);
    take_back(session);
    session->saved = false;
}

static void run_history(cli_session *session, const char *rest)
{
    (void)rest;
    for (size_t i = 0; i < session->undo_count; i++)
        printf("%3zu  %s\n", i + 1, session->done[i]);
    if (session->undo_count == 0)
        puts(palpate_prompt(session->patient, "unchanged"));
}

static void run_save(cli_session *session, const char *rest)
{
    session->saved = cli_patient_save(session->arguments, session->patient, rest) == 0;
    if (session->saved)
        printf("%s%s.\n", palpate_prompt(session->patient, "saved"), rest);
}

/* ---- asking
 * -----------------------------------------------------------------------------------------------------
 */

static void run_show(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;

    (void)rest;
    if (palpate_patient_write(session->patient, to_stdout, NULL, &error) != PALPATE_OK)
        tell(session, &error);
    putchar('\n');
}

static void run_plan(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_plan *plan = NULL;
    palpate_style style = session->arguments->style;

    style.brief = strcmp(rest, "full") != 0;
    if (style.brief && *rest != '\0') {
        puts("write it as: plan [full]");
        return;
    }
    if (palpate_plan_patient(session->patient, &plan, &error) != PALPATE_OK ||
        palpate_plan_write(plan, PALPATE_FORMAT_TEXT, &style, to_stdout, NULL, &error) !=
            PALPATE_OK)
        tell(session, &error);
    palpate_plan_free(plan);
}

static void run_why(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_style style = session->arguments->style;

    style.context = session->context;
    if (palpate_why(session->patient, *rest == '\0' ? "disposition" : rest, PALPATE_FORMAT_TEXT,
                    &style, to_stdout, NULL, &error) != PALPATE_OK)
        tell(session, &error);
}

static void run_what_if(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_patient *after = NULL;
    palpate_status status = PALPATE_OK;
    palpate_what_if_options options = PALPATE_WHAT_IF_INIT;

    options.context = session->context;
    if (*rest == '\0') { /* all that was changed in this session */
        status =
            palpate_what_if(session->start, session->patient, &options, NULL, PALPATE_FORMAT_TEXT,
                            &session->arguments->style, to_stdout, NULL, &error);
    } else {
        status = palpate_patient_copy(session->patient, &after, &error);
        if (status == PALPATE_OK)
            status = strchr(rest, '=') != NULL ? cli_patient_assign(after, rest, &error)
                                               : palpate_patient_unset(after, rest, &error);
        if (status == PALPATE_OK)
            status = palpate_what_if(session->patient, after, &options, NULL, PALPATE_FORMAT_TEXT,
                                     &session->arguments->style, to_stdout, NULL, &error);
    }
    if (status != PALPATE_OK)
        tell(session, &error);
    palpate_patient_free(after);
}

/* "fact=values fact=values": cut in place into axes. */
static size_t read_axes(char *text, palpate_axis axes[2])
{
    size_t count = 0;

    for (char *word = strtok(text, " "); word != NULL && count < 2; word = strtok(NULL, " ")) {
        char *equals = strchr(word, '=');
        if (equals != NULL)
            *equals = '\0';
        axes[count].fact = word;
        axes[count++].values = equals != NULL ? equals + 1 : NULL;
    }
    return count;
}

static void run_sweep(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_axis axes[2];
    char *text = strdup(rest);
    size_t count = text != NULL ? read_axes(text, axes) : 0;

    if (count == 0)
        puts("write it as: sweep FACT[=A..B] [FACT]");
    else if (palpate_sweep(session->patient, axes, count, PALPATE_FORMAT_TEXT,
                           &session->arguments->style, to_stdout, NULL, &error) != PALPATE_OK)
        tell(session, &error);
    free(text);
}

static void run_flip(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_flip_options options = PALPATE_FLIP_INIT;

    options.out = strncmp(rest, "not ", 4) == 0;
    options.subject = options.out ? rest + 4 : rest;
    if (*options.subject == '\0')
        puts("write it as: flip [not] THING");
    else if (palpate_flip(session->patient, &options, PALPATE_FORMAT_TEXT,
                          &session->arguments->style, to_stdout, NULL, &error) != PALPATE_OK)
        tell(session, &error);
}

static void run_ask(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_ask_options options = PALPATE_ASK_INIT;
    const char *fact = NULL;

    (void)rest;
    options.explain = true;
    if (palpate_ask_fact(session->patient, NULL, &fact, &error) != PALPATE_OK ||
        palpate_ask(session->patient, &options, PALPATE_FORMAT_TEXT, &session->arguments->style,
                    to_stdout, NULL, &error) != PALPATE_OK)
        tell(session, &error);
    else if (fact != NULL)
        printf("%sset %s=…\n", palpate_prompt(session->patient, "answer-with"), fact);
}

static void run_facts(cli_session *session, const char *rest)
{
    palpate_error error = PALPATE_ERROR_INIT;

    if (palpate_facts_write(session->engine, *rest == '\0' ? NULL : rest, PALPATE_FORMAT_TEXT,
                            &session->arguments->style, to_stdout, NULL, &error) != PALPATE_OK)
        tell(session, &error);
}

#define MEANING_COLUMN 27

static void run_help(cli_session *session, const char *rest)
{
    size_t width = session->arguments->style.width;
    const cli_verb *verb;

    (void)rest;
    for (size_t i = 0; (verb = cli_session_verb(i)) != NULL; i++)
        cli_help_beside(stdout, verb->meaning, MEANING_COLUMN, width,
                        (size_t)printf("  %-24s", verb->usage));
    cli_help_fold(stdout,
                  "set, unset, what-if and why take --context N, or all, behind: what stays the "
                  "same, and rules in full.",
                  width);
}

// clang-format off
static const cli_verb verbs[] = {
    {"set",     "set FACT=VALUE",          "answer a fact, and see what changes",                    CLI_REST_WANTED,   CLI_WORDS_FACTS,   run_set},
    {"unset",   "unset FACT",              "make a fact unknown, and see what changes",              CLI_REST_WANTED,   CLI_WORDS_FACTS,   run_unset},
    {"what-if", "what-if [FACT=VALUE]",    "what would change; alone: all that this session changed", CLI_REST_ALLOWED, CLI_WORDS_FACTS,   run_what_if},
    {"plan",    "plan [full]",             "the plan; full with sources and matched facts",          CLI_REST_ALLOWED,  CLI_WORDS_NOTHING, run_plan},
    {"why",     "why [THING]",             "why something is in the plan, or is not",                CLI_REST_ALLOWED,  CLI_WORDS_THINGS,  run_why},
    {"sweep",   "sweep FACT[=A..B] [FACT]", "the plan over all values of one fact or two",           CLI_REST_WANTED,   CLI_WORDS_FACTS,   run_sweep},
    {"flip",    "flip [not] THING",        "the smallest change that brings it in, or out",          CLI_REST_WANTED,   CLI_WORDS_THINGS,  run_flip},
    {"ask",     "ask",                     "the question that matters most next, and why",           CLI_REST_NONE,     CLI_WORDS_NOTHING, run_ask},
    {"show",    "show",                    "the patient as it is now",                               CLI_REST_NONE,     CLI_WORDS_NOTHING, run_show},
    {"facts",   "facts [PATTERN]",         "what may be told of a patient",                          CLI_REST_ALLOWED,  CLI_WORDS_FACTS,   run_facts},
    {"undo",    "undo",                    "take the last change back",                              CLI_REST_NONE,     CLI_WORDS_NOTHING, run_undo},
    {"history", "history",                 "the changes so far",                                     CLI_REST_NONE,     CLI_WORDS_NOTHING, run_history},
    {"save",    "save FILE",               "write the patient to a file",                            CLI_REST_WANTED,   CLI_WORDS_NOTHING, run_save},
    {"help",    "help",                    "this list",                                              CLI_REST_NONE,     CLI_WORDS_NOTHING, run_help},
    {"quit",    "quit",                    "end the session",                                        CLI_REST_NONE,     CLI_WORDS_NOTHING, NULL},
};
// clang-format on

const cli_verb *cli_session_verb(size_t index)
{
    return index < sizeof verbs / sizeof verbs[0] ? &verbs[index] : NULL;
}

/* Cut "--context N" or "--context all" off the end. False after telling what is wrong with it. */
static bool take_context(cli_session *session, char *rest)
{
    static const char option[] = "--context";
    char *at = strstr(rest, option);
    unsigned long count;

    session->context = 0;
    if (at == NULL || (at > rest && at[-1] != ' '))
        return true;
    const char *value = at + sizeof option - 1 + strspn(at + sizeof option - 1, " =");
    if (strcmp(value, "all") == 0)
        session->context = UINT32_MAX;
    else if (cli_whole_number(value, 0, 100000, &count))
        session->context = (uint32_t)count;
    else {
        puts("--context is a whole number, or all, at the end of the line");
        return false;
    }
    while (at > rest && at[-1] == ' ')
        at--;
    *at = '\0';
    return true;
}

static bool run_verb(cli_session *session, const cli_verb *verb, char *rest)
{
    for (size_t end = strlen(rest); end > 0 && strchr(" \t", rest[end - 1]) != NULL; end--)
        rest[end - 1] = '\0';
    if (!take_context(session, rest))
        return true;
    if ((verb->rest == CLI_REST_NONE && *rest != '\0') ||
        (verb->rest == CLI_REST_WANTED && *rest == '\0'))
        printf("write it as: %s\n", verb->usage);
    else if (verb->run != NULL)
        verb->run(session, rest);
    else
        return false;
    return true;
}

/* Run the verb that begins the line, or tell that there is none. */
static bool run_line(cli_session *session, char *line)
{
    const cli_verb *verb;
    cli_suggestion nearest;
    char *rest = line + strcspn(line, " \t");

    if (*rest != '\0')
        *rest++ = '\0';
    rest += strspn(rest, " \t");
    cli_suggest_begin(&nearest, line);
    for (size_t i = 0; (verb = cli_session_verb(i)) != NULL; i++) {
        if (strcmp(verb->name, line) == 0)
            return run_verb(session, verb, rest);
        cli_suggest_offer(&nearest, verb->name);
    }
    printf("There is no verb %s", line);
    printf(nearest.best != NULL ? "; did you mean %s?\n" : "; help lists them.\n", nearest.best);
    return true;
}

bool cli_session_run(cli_session *session, const char *line)
{
    char *copy = strdup(line + strspn(line, " \t"));
    bool goes_on = true;

    if (copy == NULL)
        puts("out of memory");
    else if (*copy != '\0')
        goes_on = run_line(session, copy);
    free(copy);
    return goes_on;
}

/* ---- completion
 * -------------------------------------------------------------------------------------------------
 */

/* The `index`-th of the words that begin with `part`. */
typedef const char *word_at(const cli_session *session, const char *of, size_t index);

static const char *verb_at(const cli_session *session, const char *of, size_t index)
{
    const cli_verb *verb = cli_session_verb(index);
    (void)session, (void)of;
    return verb != NULL ? verb->name : NULL;
}

static const char *id_at(const cli_session *session, const char *of, size_t index)
{
    return palpate_engine_id(session->engine, of, index);
}

static const char *member_at(const cli_session *session, const char *of, size_t index)
{
    return palpate_engine_member(session->engine, of, index);
}

static const char *candidate(const cli_session *session, word_at *words, const char *of,
                             const char *part, size_t *index)
{
    const char *word;

    for (size_t i = 0; (word = words(session, of, i)) != NULL; i++) {
        if (strncmp(word, part, strlen(part)) == 0 && (*index)-- == 0)
            return word;
    }
    return NULL;
}

/* What the verb that begins the line is about. */
static cli_session_words words_of(const char *line)
{
    const cli_verb *verb;
    size_t length = strcspn(line, " \t");

    for (size_t i = 0; (verb = cli_session_verb(i)) != NULL; i++)
        if (strlen(verb->name) == length && strncmp(verb->name, line, length) == 0)
            return verb->words;
    return CLI_WORDS_NOTHING;
}

char *cli_session_complete(const cli_session *session, const char *line, size_t start, size_t index)
{
    static const char *const things[] = {"technique", "referral", "advice",
                                         "dose",      "rule",     "region"};
    const char *part = line + start, *found = NULL, *equals = strchr(part, '=');
    char fact[256];
    size_t verb_begin = strspn(line, " \t");

    if (start == verb_begin) {
        found = candidate(session, verb_at, NULL, part, &index);
        return found != NULL ? strdup(found) : NULL;
    }
    cli_session_words words = words_of(line + verb_begin);
    if (words == CLI_WORDS_FACTS && equals != NULL && (size_t)(equals - part) < sizeof fact) {
        snprintf(fact, sizeof fact, "%.*s", (int)(equals - part), part);
        found = candidate(session, member_at, fact, equals + 1, &index);
        if (found == NULL)
            return NULL;
        char *whole = malloc(strlen(fact) + strlen(found) + 2);
        if (whole != NULL)
            sprintf(whole, "%s=%s", fact, found);
        return whole;
    }
    for (size_t t = 0;
         words == CLI_WORDS_THINGS && found == NULL && t < sizeof things / sizeof things[0]; t++)
        found = candidate(session, id_at, things[t], part, &index);
    if (words == CLI_WORDS_FACTS)
        found = candidate(session, id_at, "fact", part, &index);
    return found != NULL ? strdup(found) : NULL;
}
