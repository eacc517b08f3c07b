/* SPDX-License-Identifier: MIT */
/* Help, made from the tables. */
#include "help.h"

#include <string.h>
#include "suggest.h"

#define OPTION_COLUMN 28
#define OPERAND_COLUMNS 15
#define SUMMARY_COLUMN 31
#define NARROW 70 /* columns; below it explanations stand under what they explain */

static const char notice[] = "Palpate is decision support and education. The shipped rules have "
                             "not yet been reviewed by a clinician.";

void cli_help_beside(FILE *file, const char *text, size_t indent, size_t width, size_t column)
{
    while (*text != '\0') {
        size_t word = strcspn(text, " \n");
        if (column > indent && column + 1 + word > width) {
            fputc('\n', file);
            column = 0;
        }
        if (column < indent)
            column += (size_t)fprintf(file, "%*s", (int)(indent - column), "");
        else if (column > indent)
            column += (size_t)fprintf(file, " ");
        column += fwrite(text, 1, word, file);
        text += word;
        if (strncmp(text, "\n\n", 2) == 0) {
            fputs("\n\n", file);
            column = 0;
        }
        text += strspn(text, " \n");
    }
    fputc('\n', file);
}

void cli_help_fold(FILE *file, const char *text, size_t width)
{
    cli_help_beside(file, text, 0, width, 0);
}

void cli_help_short(FILE *file)
{
    static const char *const first[] = {"plan", "why", "check", "test", "rules", "facts"};

    fprintf(file, "palpate %s - massage treatment plans from rules that explain themselves\n\n",
            palpate_version());
    for (size_t i = 0; i < sizeof first / sizeof first[0]; i++) {
        const cli_command *command = cli_command_named(first[i]);
        fprintf(file, "  palpate %-6s %-14s %s\n", command->name, command->operands,
                command->summary);
    }
    fputs("\n  palpate help           all commands\n"
          "  palpate help COMMAND   one, with its options and examples\n\n",
          file);
    cli_help_fold(file, notice, 79);
}

/* "  plan        [PATIENT...]     make the treatment plan of a patient"; where there is no room for
 * that, the summary stands below. */
static void show_command(const cli_command *command, FILE *file, size_t width)
{
    bool narrow = width<NARROW, wide = strlen(command->operands)> OPERAND_COLUMNS;
    size_t column;

    if (narrow)
        column = (size_t)fprintf(file, "  %s%s%s", command->name,
                                 command->operands[0] != '\0' ? " " : "", command->operands);
    else
        column = (size_t)fprintf(file, "  %-10s  %-*s", command->name, OPERAND_COLUMNS,
                                 command->operands);
    if (narrow || wide) {
        fputc('\n', file);
        column = 0;
    }
    cli_help_beside(file, command->summary, narrow ? 6 : SUMMARY_COLUMN, width, column);
}

const cli_exit_code *cli_exit_code_at(size_t index)
{
    static const cli_exit_code codes[] = {
        {0, "done, whatever the plan says"},
        {1, "a condition that was asked for is met: a test failed, check found errors, fmt --check "
            "found a file, --fail-on, --exit-code"},
        {2, "wrong usage"},
        {3, "the rules do not load"},
        {4, "the patient was refused"},
        {5, "trouble with a file or the network"},
        {70, "a fault in palpate"}};

    return index < sizeof codes / sizeof codes[0] ? &codes[index] : NULL;
}

static void show_exit_codes(FILE *file, size_t width)
{
    const cli_exit_code *each;

    for (size_t i = 0; (each = cli_exit_code_at(i)) != NULL; i++) {
        size_t column = (size_t)fprintf(file, "  %2d", each->code);
        cli_help_beside(file, each->meaning, 6, width, column);
    }
}

void cli_help_all(FILE *file, size_t width)
{
    const cli_command *command;

    fputs("usage: palpate COMMAND [OPTION...] [ARGUMENT...]\n\n", file);
    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++)
        show_command(command, file, width);
    fputc('\n', file);
    cli_help_fold(file,
                  "Results go to standard output, messages to standard error. Exit codes:", width);
    fputc('\n', file);
    show_exit_codes(file, width);
    fputc('\n', file);
    cli_help_fold(
        file,
        "Palpate uses no network and sends nothing anywhere; only serve listens, and asks "
        "the servers that it is told to ask.",
        width);
    cli_help_fold(file, notice, width);
}

static void show_option(const cli_command *command, cli_option_id id, FILE *file, size_t width)
{
    const cli_option *option = cli_option_at(id);
    char left[64], letter[8] = "   ", meaning[128];
    size_t length, indent = width < NARROW ? 8 : OPTION_COLUMN;

    if (option->letter != 0)
        snprintf(letter, sizeof letter, "-%c,", option->letter);
    snprintf(left, sizeof left, "  %s --%s%s%s", letter, option->name,
             option->value != NULL ? " " : "", option->value != NULL ? option->value : "");
    length = fwrite(left, 1, strlen(left), file);
    if (length >= indent) {
        fputc('\n', file);
        length = 0;
    }
    cli_help_beside(file, cli_command_meaning(command, id, meaning, sizeof meaning), indent, width,
                    length);
}

/* Bytes of the word at `text` as a shell sees it: a space in quotes is in the word. */
static size_t shell_word(const char *text)
{
    char quote = '\0';
    size_t length = 0;

    for (; text[length] != '\0' && (quote != '\0' || text[length] != ' '); length++)
        if (quote == '\0' && (text[length] == '"' || text[length] == '\''))
            quote = text[length];
        else if (text[length] == quote)
            quote = '\0';
    return length;
}

void cli_help_example(FILE *file, const char *line, size_t indent, size_t width)
{
    size_t column = 0, inside = indent;

    for (const char *at = line; *at != '\0'; at += strspn(at, " ")) {
        size_t word = shell_word(at);
        bool last = at[word] == '\0';
        if (column > inside && column + 1 + word + (last ? 0 : 2) > width) {
            fputs(" \\\n", file);
            column = 0;
            inside = indent + 2;
        }
        column +=
            (size_t)fprintf(file, "%*s%.*s", column == 0 ? (int)inside : 1, "", (int)word, at);
        at += word;
    }
    fputc('\n', file);
}

void cli_help_command(const cli_arguments *arguments, FILE *file)
{
    const cli_command *command = arguments->command;
    size_t width = arguments->style.width;

    size_t column = (size_t)fprintf(file, "palpate %s:", command->name);
    cli_help_beside(file, command->summary, 2, width, column);
    column = (size_t)fprintf(file, "\nusage: palpate %s [OPTION...]", command->name) - 1;
    cli_help_beside(file, command->operands, 6, width, column);
    fputc('\n', file);
    cli_help_fold(file, command->about, width);
    fputs("\nexamples:\n", file);
    for (size_t i = 0; i < CLI_EXAMPLES && command->examples[i].line != NULL; i++) {
        column = (size_t)fprintf(file, "  #");
        cli_help_beside(file, command->examples[i].what, 4, width, column);
        cli_help_example(file, command->examples[i].line, 2, width);
    }
    fputs("\noptions:\n", file);
    for (int id = 0; id < CLI_OPTION_COUNT; id++)
        if (cli_command_has(command, (cli_option_id)id) && id != CLI_COLOR)
            show_option(command, (cli_option_id)id, file, width);
}

int cli_unknown_command(const char *word)
{
    cli_suggestion nearest;

    if (word[0] == '-') {
        fprintf(stderr, "palpate: the command comes before its options, and %s is none\n", word);
        fputs("  hint: palpate help shows all commands\n", stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    fprintf(stderr, "palpate: there is no command \"%s\"\n", word);
    cli_suggest_begin(&nearest, word);
    for (size_t i = 0; cli_command_at(i) != NULL; i++)
        cli_suggest_offer(&nearest, cli_command_at(i)->name);
    if (nearest.best != NULL)
        fprintf(stderr, "  hint: did you mean palpate %s?\n", nearest.best);
    else
        fputs("  hint: palpate help shows all commands\n", stderr);
    return palpate_status_exit(PALPATE_E_USAGE);
}
