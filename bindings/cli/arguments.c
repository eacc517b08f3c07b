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
#include "suggest.h"

#define WIDEST_BY_ITSELF 100 /* longer lines read badly, however wide the window is */

static void see_help(const cli_command *command)
{
    fprintf(stderr, "  hint: palpate %s --help shows what it takes\n", command->name);
}

static bool wrong_value(cli_option_id id, const char *value)
{
    const cli_option *option = cli_option_at(id);
    const char *choice;
    cli_suggestion nearest;

    fprintf(stderr, "palpate: --%s cannot be \"%s\"; it is one of", option->name, value);
    cli_suggest_begin(&nearest, value);
    for (size_t i = 0; (choice = cli_choice(option->completion, i)) != NULL; i++) {
        fprintf(stderr, "%s %s", i > 0 ? "," : "", choice);
        cli_suggest_offer(&nearest, choice);
    }
    fputc('\n', stderr);
    if (nearest.best != NULL)
        fprintf(stderr, "  hint: did you mean %s?\n", nearest.best);
    return false;
}

static bool unknown_option(const cli_command *command, const char *word)
{
    cli_suggestion nearest;
    char name[64];
    size_t length = strcspn(word, "=");

    fprintf(stderr, "palpate: %s has no option %.*s\n", command->name, (int)length, word);
    if (strncmp(word, "--", 2) != 0 || length - 2 >= sizeof name) {
        see_help(command);
        return false;
    }
    memcpy(name, word + 2, length - 2);
    name[length - 2] = '\0';
    cli_suggest_begin(&nearest, name);
    for (int id = 0; id < CLI_OPTION_COUNT; id++)
        if (cli_command_has(command, (cli_option_id)id))
            cli_suggest_offer(&nearest, cli_option_at((cli_option_id)id)->name);
    if (nearest.best != NULL)
        fprintf(stderr, "  hint: did you mean --%s?\n", nearest.best);
    else
        see_help(command);
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
        fprintf(stderr, "palpate: --limit was given more than %d times\n", CLI_LIMITS);
        return false;
    }
    if (equals == NULL || (size_t)(equals - text) >= sizeof out->limit_names[0] ||
        equals[1] < '0' || equals[1] > '9' ||
        (limit->value = strtoull(equals + 1, &end, 10)) == 0 || *end != '\0') {
        fprintf(stderr,
                "palpate: --limit wants NAME=VALUE with a whole number of at least 1, not \"%s\"\n",
                text);
        fputs("  hint: palpate limits shows the names\n", stderr);
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
        fprintf(stderr, "palpate: more than %d layers of rules\n", CLI_LAYERS);
        return false;
    }
    out->rules[out->rules_count++] = folder;
    return true;
}

static bool take_listed(cli_arguments *out, cli_option_id id, const char *text)
{
    if (out->listed_count == CLI_LISTED) {
        fprintf(stderr, "palpate: --%s was given too often\n", cli_option_at(id)->name);
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
            fprintf(stderr, "palpate: --set answers %.*s twice\n", (int)(fact - 1), text);
            fprintf(stderr, "  hint: several members of a set: --set %.*sFIRST,SECOND\n", (int)fact,
                    text);
            return true;
        }
    return false;
}

static bool take_change(cli_arguments *out, bool set, const char *text)
{
    if (out->change_count == CLI_CHANGES) {
        fprintf(stderr, "palpate: more than %d changes\n", CLI_CHANGES);
        return false;
    }
    if (set && strchr(text, '=') == NULL) {
        fprintf(stderr, "palpate: --set wants FACT=VALUE, not \"%s\"\n", text);
        fputs("  hint: --unset FACT makes a fact unknown\n", stderr);
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
        fprintf(stderr, "palpate: --width is a whole number from 40 to 400, not \"%s\"\n", text);
        return false;
    }
    out->style.width = (unsigned)width;
    return true;
}

static bool take(cli_arguments *out, cli_option_id id, const char *value)
{
    const cli_option *option = cli_option_at(id);

    if (cli_choice(option->completion, 0) != NULL && !cli_is_choice(option->completion, value))
        return wrong_value(id, value);
    if (id == CLI_COLOR) /* two spellings, one option */
        id = CLI_COLOUR;
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
    char shorts[2 * CLI_OPTION_COUNT + 2];
    int answer;

    make_getopt(out->command, longs, shorts);
    opterr = 0;
    while ((answer = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
        int id = answer >= FIRST_ID ? answer - FIRST_ID : id_of_letter(answer);
        if (answer == ':') {
            fprintf(stderr, "palpate: %s wants a value\n", argv[optind - 1]);
            see_help(out->command);
            return false;
        }
        if (answer == '?' || id < 0)
            return unknown_option(out->command, argv[optind - 1]);
        if (!take(out, (cli_option_id)id, optarg))
            return false;
    }
    return true;
}

static bool count_operands(const cli_arguments *out)
{
    const cli_command *command = out->command;

    if (out->given[CLI_HELP] ||
        (out->operand_count >= command->least && out->operand_count <= command->most))
        return true;
    if (command->most == 0)
        fprintf(stderr, "palpate: %s takes no arguments, only options\n", command->name);
    else
        fprintf(stderr, "palpate: %s wants %s\n", command->name, command->operands);
    see_help(command);
    return false;
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

static unsigned terminal_width(void)
{
    struct winsize window;

    if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 ||
        window.ws_col == 0)
        return 80;
    if (window.ws_col < 40)
        return 40;
    return window.ws_col > WIDEST_BY_ITSELF ? WIDEST_BY_ITSELF : window.ws_col;
}

static void set_style(cli_arguments *out)
{
    bool file = out->given[CLI_OUTPUT] && strcmp(out->value[CLI_OUTPUT], "-") != 0;
    bool plain = strcmp(nl_langinfo(CODESET), "UTF-8") != 0;

    if (!out->given[CLI_WIDTH])
        out->style.width = file ? 80 : terminal_width();
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
        if (out->given[CLI_JSON] && strcmp(out->value[CLI_FORMAT], "json") != 0) {
            fprintf(stderr, "palpate: --json and --format %s contradict each other\n",
                    out->value[CLI_FORMAT]);
            return false;
        }
        format = out->value[CLI_FORMAT];
    }
    if (strcmp(format, "fhir") == 0) {
        if (strcmp(out->command->name, "plan") != 0) {
            fprintf(stderr, "palpate: --format fhir is for plans: palpate plan\n");
            return false;
        }
        out->as_fhir = true;
        out->format = PALPATE_FORMAT_JSON;
        return true;
    }
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++)
        if (strcmp(cli_choice(CLI_COMPLETE_FORMAT, i), format) == 0)
            out->format = values[i];
    return true;
}

/* Whose record it is, or for whom drafts are, means nothing where there are neither. */
static bool subject_is_used(const cli_arguments *arguments)
{
    if (!arguments->given[CLI_SUBJECT] || arguments->from_fhir || arguments->as_fhir)
        return true;
    fputs("palpate: --subject is about records and drafts: --from fhir, --format fhir\n", stderr);
    return false;
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

bool cli_arguments_read(cli_arguments *out, const cli_command *command, int argc, char **argv)
{
    palpate_style style = PALPATE_STYLE_INIT;
    palpate_request request = PALPATE_REQUEST_INIT;

    memset(out, 0, sizeof *out);
    out->command = command;
    out->line = argv;
    out->style = style;
    out->request = request;
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
    if (!set_format(out) || !subject_is_used(out))
        return false;
    set_today(out);
    return count_operands(out);
}

bool cli_timeout(const cli_arguments *arguments, uint32_t *seconds)
{
    const char *text = arguments->value[CLI_TIMEOUT];
    unsigned long given;

    if (text == NULL)
        return true;
    if (!cli_whole_number(text, 1, 86400, &given)) {
        fprintf(stderr, "palpate: --timeout takes seconds, from 1 to 86400\n");
        return false;
    }
    *seconds = (uint32_t)given;
    return true;
}

bool cli_context(const cli_arguments *arguments, uint32_t *count)
{
    const char *text = arguments->value[CLI_CONTEXT];
    unsigned long given;

    if (text == NULL)
        return true;
    if (strcmp(text, "all") == 0) {
        *count = UINT32_MAX;
        return true;
    }
    if (!cli_whole_number(text, 0, 100000, &given)) {
        fprintf(stderr, "palpate: --context is a number of items, or all, not \"%s\"\n", text);
        return false;
    }
    *count = (uint32_t)given;
    return true;
}
