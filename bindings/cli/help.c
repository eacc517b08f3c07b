/* SPDX-License-Identifier: MIT */
/* Help, made from the tables. */
#include "help.h"

#include <string.h>
#include "suggest.h"

#define OPTION_COLUMN 28
#define OPERAND_COLUMNS 15

static const char notice[] = "Palpate is decision support and education. The shipped rules have "
                             "not yet been reviewed by a clinician.";

/* `column` is where the line stands already. */
static void fold(FILE *file, const char *text, size_t indent, size_t width, size_t column)
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
    fold(file, text, 0, width, 0);
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

void cli_help_all(FILE *file)
{
    const cli_command *command;

    fputs("usage: palpate COMMAND [OPTION...] [ARGUMENT...]\n\n", file);
    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++) {
        bool wide = strlen(command->operands) > OPERAND_COLUMNS;
        fprintf(file, "  %-10s  %-*s", command->name, OPERAND_COLUMNS, command->operands);
        fprintf(file, wide ? "\n%*s%s\n" : "%*s%s\n", wide ? 16 + OPERAND_COLUMNS : 2, "",
                command->summary);
    }
    fputs("\nResults go to standard output, messages to standard error. Exit codes:\n\n"
          "   0  done, whatever the plan says\n"
          "   1  a condition that was asked for is met: a test failed, --fail-on, check found "
          "errors\n"
          "   2  wrong usage\n"
          "   3  the rules do not load\n"
          "   4  the patient was refused\n"
          "   5  trouble with a file or the network\n"
          "  70  a fault in palpate\n\n"
          "Palpate uses no network and sends nothing anywhere; only serve listens.\n",
          file);
    cli_help_fold(file, notice, 79);
}

static void show_option(const cli_option *option, FILE *file, size_t width)
{
    char left[64], letter[8] = "   ";
    size_t length;

    if (option->letter != 0)
        snprintf(letter, sizeof letter, "-%c,", option->letter);
    snprintf(left, sizeof left, "  %s --%s%s%s", letter, option->name,
             option->value != NULL ? " " : "", option->value != NULL ? option->value : "");
    length = fwrite(left, 1, strlen(left), file);
    if (length >= OPTION_COLUMN) {
        fputc('\n', file);
        length = 0;
    }
    fold(file, option->meaning, OPTION_COLUMN, width, length);
}

void cli_help_command(const cli_arguments *arguments, FILE *file)
{
    const cli_command *command = arguments->command;
    size_t width = arguments->style.width < 100 ? arguments->style.width : 100;

    if (width < 60)
        width = 60;
    fprintf(file, "palpate %s: %s\n\nusage: palpate %s [OPTION...]%s%s\n\n", command->name,
            command->summary, command->name, command->operands[0] != '\0' ? " " : "",
            command->operands);
    cli_help_fold(file, command->about, width);
    fputs("\nexamples:\n", file);
    for (size_t i = 0; i < CLI_EXAMPLES && command->examples[i].line != NULL; i++)
        fprintf(file, "  # %s\n  %s\n", command->examples[i].what, command->examples[i].line);
    fputs("\noptions:\n", file);
    for (int id = 0; id < CLI_OPTION_COUNT; id++)
        if (cli_command_has(command, (cli_option_id)id) && id != CLI_COLOR)
            show_option(cli_option_at((cli_option_id)id), file, width);
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
