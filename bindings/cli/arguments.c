/* SPDX-License-Identifier: MIT */
/* Reads the command line by the tables: getopt_long does the splitting, the tables say what is
 * allowed. */
#include "arguments.h"

#include <getopt.h>
#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include "fits.h"
#include "report.h"
#include "suggest.h"

#define WIDEST_BY_ITSELF 100 /* longer lines read badly, however wide the window is */

#define HINT_BYTES 256

static void hint_help(const cli_command *command, char hint[HINT_BYTES])
{
    snprintf(hint, HINT_BYTES, "palpate %s --help shows what it takes", command->name);
}

/* A word that is not in a closed list: `what` is the option, or the command that takes it. */
static bool wrong_word(const cli_arguments *out, const char *what, cli_completion completion,
                       const char *value)
{
    const char *choice;
    char list[512] = "", hint[HINT_BYTES];
    size_t length = 0;
    cli_suggestion nearest;

    cli_suggest_begin(&nearest, value);
    for (size_t i = 0; (choice = cli_command_choice(out->command, completion, i)) != NULL; i++) {
        if (length < sizeof list)
            length += (size_t)snprintf(list + length, sizeof list - length, "%s %s",
                                       i > 0 ? "," : "", choice);
        cli_suggest_offer(&nearest, choice);
    }
    if (nearest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", nearest.best);
    cli_usage(out, nearest.best != NULL ? hint : NULL, "%s cannot be \"%s\"; it is one of%s", what,
              value, list);
    return false;
}

static bool is_word(const cli_command *command, cli_completion completion, const char *word)
{
    const char *choice;

    for (size_t i = 0; (choice = cli_command_choice(command, completion, i)) != NULL; i++)
        if (strcmp(choice, word) == 0)
            return true;
    return cli_command_choice(command, completion, 0) == NULL; /* no closed list */
}

static bool unknown_option(const cli_arguments *out, const char *word)
{
    const cli_command *command = out->command;
    cli_suggestion nearest = {0};
    char name[64], hint[HINT_BYTES];
    size_t length = strcspn(word, "=");

    if (strncmp(word, "--", 2) == 0 && length - 2 < sizeof name) {
        memcpy(name, word + 2, length - 2);
        name[length - 2] = '\0';
        cli_suggest_begin(&nearest, name);
        for (int id = 0; id < CLI_OPTION_COUNT; id++)
            if (cli_command_has(command, (cli_option_id)id))
                cli_suggest_offer(&nearest, cli_option_at((cli_option_id)id)->name);
    }
    if (nearest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean --%s?", nearest.best);
    else
        hint_help(command, hint);
    cli_usage(out, hint, "%s has no option %.*s", command->name, (int)length, word);
    return false;
}

/* NAME=VALUE of --limit. The library says which names there are. */
static bool take_limit(cli_arguments *out, const char *text)
{
    const char *equals = strchr(text, '=');
    palpate_limit_setting *limit = &out->limits[out->limit_count];
    char *name = out->limit_names[out->limit_count];
    char *end = NULL;

    if (out->limit_count == CLI_LIMITS) {
        cli_usage(out, NULL, "--limit was given more than %d times", CLI_LIMITS);
        return false;
    }
    if (equals == NULL || (size_t)(equals - text) >= sizeof out->limit_names[0] ||
        equals[1] < '0' || equals[1] > '9' ||
        (limit->value = strtoull(equals + 1, &end, 10)) == 0 || *end != '\0') {
        cli_usage(out, "palpate limits shows the names",
                  "--limit wants NAME=VALUE with a whole number of at least 1, not \"%s\"", text);
        return false;
    }
    memcpy(name, text, (size_t)(equals - text));
    name[equals - text] = '\0';
    limit->name = name;
    out->limit_count++;
    return true;
}

static bool take_rules(cli_arguments *out, const char *folder)
{
    if (out->rules_count == CLI_LAYERS) {
        cli_usage(out, NULL, "more than %d layers of rules", CLI_LAYERS);
        return false;
    }
    out->rules[out->rules_count++] = folder;
    return true;
}

static bool take_listed(cli_arguments *out, cli_option_id id, const char *text)
{
    if (out->listed_count == CLI_LISTED) {
        cli_usage(out, NULL, "--%s was given too often", cli_option_at(id)->name);
        return false;
    }
    out->listed[out->listed_count].id = id;
    out->listed[out->listed_count++].value = text;
    return true;
}

const char *cli_arguments_listed(const cli_arguments *arguments, cli_option_id id, size_t index)
{
    for (size_t i = 0; i < arguments->listed_count; i++)
        if (arguments->listed[i].id == id && index-- == 0)
            return arguments->listed[i].value;
    return NULL;
}

/* The later of two answers to one fact would win, and who answers a set member by member means
 * both. */
static bool is_set_before(const cli_arguments *out, const char *text)
{
    size_t fact = strcspn(text, "=") + 1;

    for (size_t i = 0; i < out->change_count; i++)
        if (out->changes[i].set && strncmp(out->changes[i].text, text, fact) == 0) {
            char hint[HINT_BYTES];
            snprintf(hint, sizeof hint, "several members of a set: --set %.*sFIRST,SECOND",
                     (int)fact, text);
            cli_usage(out, hint, "--set answers %.*s twice", (int)(fact - 1), text);
            return true;
        }
    return false;
}

static bool take_change(cli_arguments *out, bool set, const char *text)
{
    const char *equals = strchr(text, '=');

    if (out->change_count == CLI_CHANGES) {
        cli_usage(out, NULL, "more than %d changes", CLI_CHANGES);
        return false;
    }
    if (set && (equals == NULL || equals == text || equals[1] == '\0')) {
        cli_usage(out, "--unset FACT makes a fact unknown", "--set wants FACT=VALUE, not \"%s\"",
                  text);
        return false;
    }
    if (set && is_set_before(out, text))
        return false;
    out->changes[out->change_count++] = (cli_change){set, text};
    return true;
}

bool cli_whole_number(const char *text, unsigned long least, unsigned long most, unsigned long *out)
{
    char *end;
    unsigned long number = strtoul(text, &end, 10);

    if (*text < '0' || *text > '9' || *end != '\0' || number < least || number > most)
        return false;
    *out = number;
    return true;
}

static bool take_width(cli_arguments *out, const char *text)
{
    unsigned long width;

    if (!cli_whole_number(text, 40, 400, &width)) {
        cli_usage(out, NULL, "--width is a whole number from 40 to 400, not \"%s\"", text);
        return false;
    }
    out->style.width = (unsigned)width;
    return true;
}

/* The last one given counts, but not where two would be two questions. */
static bool is_once(const cli_arguments *out, cli_option_id id)
{
    if ((id != CLI_WANT && id != CLI_NOT) || !out->given[id])
        return true;
    cli_usage(out, NULL, "--%s was given twice", cli_option_at(id)->name);
    return false;
}

static bool take(cli_arguments *out, cli_option_id id, const char *value)
{
    const cli_option *option = cli_option_at(id);
    char name[64];

    snprintf(name, sizeof name, "--%s", option->name);
    if (!is_word(out->command, option->completion, value))
        return wrong_word(out, name, option->completion, value);
    if (id == CLI_COLOR) /* two spellings, one option */
        id = CLI_COLOUR;
    if (!is_once(out, id))
        return false;
    out->given[id] = true;
    out->value[id] = value;
    if (id == CLI_RULES)
        return take_rules(out, value);
    if (id == CLI_LIMIT)
        return take_limit(out, value);
    if (id == CLI_WIDTH)
        return take_width(out, value);
    if (id == CLI_ALLOW_ORIGIN || id == CLI_TRUST || id == CLI_AUDIENCE || id == CLI_FHIR_SERVER)
        return take_listed(out, id, value);
    if (id == CLI_SET || id == CLI_UNSET)
        return take_change(out, id == CLI_SET, value);
    return true;
}

/* getopt's tables for this command. A value tells the id: getopt's own answers are characters. */
#define FIRST_ID 256

static void make_getopt(const cli_command *command, struct option *longs, char *shorts)
{
    size_t count = 0;

    *shorts++ = ':'; /* tell a missing value apart from an unknown option */
    for (int id = 0; id < CLI_OPTION_COUNT; id++) {
        const cli_option *option = cli_option_at((cli_option_id)id);
        if (!cli_command_has(command, (cli_option_id)id))
            continue;
        longs[count].name = option->name;
        longs[count].has_arg = option->value != NULL ? required_argument : no_argument;
        longs[count].flag = NULL;
        longs[count++].val = FIRST_ID + (id == CLI_COLOR ? CLI_COLOUR : id);
        if (option->letter != 0) {
            *shorts++ = option->letter;
            if (option->value != NULL)
                *shorts++ = ':';
        }
    }
    memset(&longs[count], 0, sizeof longs[count]);
    *shorts = '\0';
}

static int id_of_letter(int letter)
{
    for (int id = 0; id < CLI_OPTION_COUNT; id++)
        if (cli_option_at((cli_option_id)id)->letter == letter)
            return id;
    return -1;
}

static bool read_options(cli_arguments *out, int argc, char **argv)
{
    struct option longs[CLI_OPTION_COUNT + 1];
    char shorts[2 * CLI_OPTION_COUNT + 2], hint[HINT_BYTES];
    int answer;

    make_getopt(out->command, longs, shorts);
    opterr = 0;
    while ((answer = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
        int id = answer >= FIRST_ID ? answer - FIRST_ID : id_of_letter(answer);
        if (answer == ':') {
            hint_help(out->command, hint);
            cli_usage(out, hint, "%s wants a value", argv[optind - 1]);
            return false;
        }
        if (answer == '?' || id < 0)
            return unknown_option(out, argv[optind - 1]);
        if (!take(out, (cli_option_id)id, optarg))
            return false;
    }
    return true;
}

static bool count_operands(const cli_arguments *out)
{
    const cli_command *command = out->command;
    char hint[HINT_BYTES];

    if (out->given[CLI_HELP] ||
        (out->operand_count >= command->least && out->operand_count <= command->most))
        return true;
    hint_help(command, hint);
    if (command->most == 0)
        cli_usage(out, hint, "%s takes no arguments, only options", command->name);
    else
        cli_usage(out, hint, "%s wants %s", command->name, command->operands);
    return false;
}

/* Where the first operand is a word of a closed list. `help` says itself which commands there are.
 */
static bool know_operand(const cli_arguments *out)
{
    cli_completion completion = out->command->completion[0];

    if (out->given[CLI_HELP] || out->operand_count == 0 || completion == CLI_COMPLETE_COMMAND ||
        is_word(out->command, completion, out->operands[0]))
        return true;
    char what[64];
    snprintf(what, sizeof what, "the argument of %s", out->command->name);
    return wrong_word(out, what, completion, out->operands[0]);
}

/* --color=WHEN, then NO_COLOR, then whether it is a terminal that has colours. */
static bool wants_colour(const cli_arguments *out, int handle)
{
    const char *when = out->value[CLI_COLOUR], *none = getenv("NO_COLOR"),
               *terminal = getenv("TERM");

    if (when != NULL && strcmp(when, "auto") != 0)
        return strcmp(when, "always") == 0;
    if ((none != NULL && *none != '\0') || terminal == NULL || strcmp(terminal, "dumb") == 0)
        return false;
    return isatty(handle) == 1;
}

unsigned cli_terminal_width(void)
{
    struct winsize window;

    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 ||
        window.ws_col == 0)
        return 80;
    if (window.ws_col < 40)
        return 40;
    return window.ws_col > WIDEST_BY_ITSELF ? WIDEST_BY_ITSELF : window.ws_col;
}

unsigned cli_list_width(const cli_arguments *arguments)
{
    bool folded = arguments->given[CLI_WIDTH] ||
                  (isatty(STDOUT_FILENO) == 1 && !arguments->given[CLI_OUTPUT]);
    return folded ? arguments->style.width : 400;
}

static void set_style(cli_arguments *out)
{
    bool file = out->given[CLI_OUTPUT] && strcmp(out->value[CLI_OUTPUT], "-") != 0;
    bool plain = strcmp(nl_langinfo(CODESET), "UTF-8") != 0;

    if (!out->given[CLI_WIDTH])
        out->style.width = file ? 80 : cli_terminal_width();
    out->style.brief = out->given[CLI_BRIEF];
    out->style.ascii = out->given[CLI_ASCII] || (plain && !file && isatty(STDOUT_FILENO));
    out->style.colour = wants_colour(out, file ? -1 : STDOUT_FILENO);
    out->message = out->style;
    out->message.ascii = out->given[CLI_ASCII] || (plain && isatty(STDERR_FILENO));
    out->message.colour = wants_colour(out, STDERR_FILENO);
}

static bool set_format(cli_arguments *out)
{
    static const palpate_format values[] = {
        PALPATE_FORMAT_TEXT, PALPATE_FORMAT_JSON, PALPATE_FORMAT_MARKDOWN, PALPATE_FORMAT_HTML,
        PALPATE_FORMAT_SVG,  PALPATE_FORMAT_TAP,  PALPATE_FORMAT_JUNIT};
    const char *format = out->given[CLI_JSON] ? "json" : "text";

    if (out->given[CLI_FORMAT]) {
        format = out->value[CLI_FORMAT];
        if (out->given[CLI_JSON] && strcmp(format, "json") != 0) {
            out->format = PALPATE_FORMAT_TEXT;
            cli_usage(out, NULL, "--json and --format %s contradict each other", format);
            return false;
        }
    }
    if (strcmp(format, "fhir") == 0) {
        out->as_fhir = true;
        out->format = PALPATE_FORMAT_JSON;
        return true;
    }
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++)
        if (strcmp(cli_choice(CLI_COMPLETE_FORMAT, i), format) == 0)
            out->format = values[i];
    return true;
}

/* The day on which records are read, when none is given. */
static void set_today(cli_arguments *out)
{
    time_t now = time(NULL);
    struct tm day;

    if (out->request.as_of != NULL || (!out->from_fhir && !out->as_fhir) ||
        localtime_r(&now, &day) == NULL)
        return;
    strftime(out->today, sizeof out->today, "%Y-%m-%d", &day);
    out->request.as_of = out->today;
}

/* Whether errors of the command line itself are to be told in JSON; options are not read yet. */
static bool asks_for_json(int argc, char **argv)
{
    for (int i = 2; i < argc && strcmp(argv[i], "--") != 0; i++) {
        bool format = strcmp(argv[i - 1], "--format") == 0 || strcmp(argv[i - 1], "-f") == 0;
        if (strcmp(argv[i], "--json") == 0 || strcmp(argv[i], "-j") == 0 ||
            strcmp(argv[i], "--format=json") == 0 || (format && strcmp(argv[i], "json") == 0))
            return true;
    }
    return false;
}

bool cli_arguments_read(cli_arguments *out, const cli_command *command, int argc, char **argv)
{
    palpate_style style = PALPATE_STYLE_INIT;
    palpate_request request = PALPATE_REQUEST_INIT;

    memset(out, 0, sizeof *out);
    out->command = command;
    out->line = argv;
    out->style = style;
    out->request = request;
    out->format = asks_for_json(argc, argv) ? PALPATE_FORMAT_JSON : PALPATE_FORMAT_TEXT;
    if (!read_options(out, argc - 1, argv + 1)) /* argv[1] is the command */
        return false;
    out->operands = (const char *const *)(argv + 1 + optind);
    out->operand_count = (size_t)(argc - 1 - optind);
    out->request.ignore_unknown = out->given[CLI_IGNORE_UNKNOWN];
    out->request.as_of = out->value[CLI_AS_OF];
    out->request.lang = out->value[CLI_LANG];
    out->style.lang = out->value[CLI_LANG];
    set_style(out);
    out->from_fhir = out->given[CLI_FROM] && strcmp(out->value[CLI_FROM], "fhir") == 0;
    if (!set_format(out))
        return false;
    set_today(out);
    return count_operands(out) && know_operand(out) && cli_fits(out);
}

bool cli_timeout(const cli_arguments *arguments, uint32_t *seconds)
{
    const char *text = arguments->value[CLI_TIMEOUT];
    unsigned long given;

    if (text == NULL)
        return true;
    if (!cli_whole_number(text, 1, 86400, &given)) {
        cli_usage(arguments, NULL,
                  "--timeout is a whole number of seconds from 1 to 86400, not \"%s\"", text);
        return false;
    }
    *seconds = (uint32_t)given;
    return true;
}

bool cli_context(const cli_arguments *arguments, unsigned long least, uint32_t *count)
{
    const char *text = arguments->value[CLI_CONTEXT];
    unsigned long given;

    if (text == NULL)
        return true;
    if (strcmp(text, "all") == 0) {
        *count = UINT32_MAX;
        return true;
    }
    if (!cli_whole_number(text, least, 100000, &given)) {
        cli_usage(arguments, NULL,
                  "--context is all, or a whole number from %lu to 100000, not \"%s\"", least,
                  text);
        return false;
    }
    *count = (uint32_t)given;
    return true;
}
