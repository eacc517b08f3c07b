/* SPDX-License-Identifier: MIT */
/* Manual pages of section 1, made from the tables, in mdoc(7). */
#include "manual.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "help.h"
#include "palpate.h"
#include "table.h"

#define DATE "November 21, 2026"
#define EXAMPLE_COLUMNS 66 /* what is left beside the indents */

/* Text without what roff would take for its own: a backslash, or a dot at the beginning of a line.
 */
static void put(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (i == 0 && (text[i] == '.' || text[i] == '\''))
            fputs("\\&", stdout);
        if (text[i] == '\\')
            fputs("\\e", stdout);
        else if (text[i] == '-')
            fputs("\\-", stdout);
        else
            putchar(text[i]);
    }
}

static void put_line(const char *text)
{
    put(text, strlen(text));
    putchar('\n');
}

static void head(const char *name, const char *summary)
{
    fputs(".Dd " DATE "\n.Dt ", stdout);
    for (const char *at = name; *at != '\0'; at++)
        putchar(toupper((unsigned char)*at));
    printf(" 1\n.Os\n.Sh NAME\n.Nm %s\n.Nd %s\n", name, summary);
}

static void paragraphs(const char *text)
{
    const char *end;

    while ((end = strstr(text, "\n\n")) != NULL) {
        put(text, (size_t)(end - text));
        fputs("\n.Pp\n", stdout);
        text = end + 2;
    }
    put_line(text);
}

static void option_item(const cli_command *command, cli_option_id id)
{
    const cli_option *option = cli_option_at(id);
    char meaning[128];

    fputs(".It ", stdout);
    if (option->letter != 0)
        printf("Fl %c%s%s , ", option->letter, option->value != NULL ? " Ar " : "",
               option->value != NULL ? option->value : "");
    printf("Fl Fl %s%s%s\n", option->name, option->value != NULL ? " Ar " : "",
           option->value != NULL ? option->value : "");
    put_line(cli_command_meaning(command, id, meaning, sizeof meaning));
}

static void operands(const cli_command *command)
{
    if (command->operands[0] != '\0')
        printf(".Ar %s\n", command->operands);
}

static void exit_codes(void)
{
    const cli_exit_code *each;

    fputs(".Sh EXIT STATUS\n.Bl -tag -width Ds\n", stdout);
    for (size_t i = 0; (each = cli_exit_code_at(i)) != NULL; i++) {
        printf(".It %d\n", each->code);
        put_line(each->meaning);
    }
    fputs(".El\n", stdout);
}

/* A line for a shell, continued where a page of 80 columns ends. */
static void example_line(const char *line)
{
    char *text = NULL;
    size_t length = 0;
    FILE *folded = open_memstream(&text, &length);

    if (folded == NULL)
        return;
    cli_help_example(folded, line, 0, EXAMPLE_COLUMNS);
    fclose(folded);
    for (char *at = text, *end; at != NULL && (end = strchr(at, '\n')) != NULL; at = end + 1) {
        *end = '\0';
        put_line(at);
    }
    free(text);
}

static void command_page(const cli_command *command)
{
    char name[64];

    snprintf(name, sizeof name, "palpate-%s", command->name);
    head(name, command->summary);
    printf(".Sh SYNOPSIS\n.Nm palpate %s\n.Op Ar option ...\n", command->name);
    operands(command);
    fputs(".Sh DESCRIPTION\n", stdout);
    paragraphs(command->about);
    fputs(".Pp\nThe options are:\n.Bl -tag -width Ds\n", stdout);
    for (int id = 0; id < CLI_OPTION_COUNT; id++)
        if (cli_command_has(command, (cli_option_id)id))
            option_item(command, (cli_option_id)id);
    fputs(".El\n", stdout);
    exit_codes();
    fputs(".Sh EXAMPLES\n", stdout);
    for (size_t i = 0; i < CLI_EXAMPLES && command->examples[i].line != NULL; i++) {
        printf("%s:\n.Bd -literal -offset indent\n", command->examples[i].what);
        example_line(command->examples[i].line);
        fputs(".Ed\n.Pp\n", stdout);
    }
    fputs(".Sh SEE ALSO\n.Xr palpate 1 ,\n.Xr palpate-plan 5 ,\n.Xr palpate-rules 5 ,\n.Xr "
          "palpate.json 5\n",
          stdout);
}

static void environment(void)
{
    fputs(".Sh ENVIRONMENT\n.Bl -tag -width Ds\n"
          ".It Ev PALPATE_RULES\nFolders of rules, separated by colons, lowest layer first; used "
          "when\n"
          ".Fl Fl rules\nis not given. Without both,\n.Xr palpate.json 5\nnames them, in the "
          "working folder or\nthe nearest one above it. Without any of these, the rules beside a "
          "program in its build folder are\nused, else the installed ones.\n"
          ".It Ev NO_COLOR\nIf set, no colours are used unless\n.Fl Fl colour Ar always\nasks for "
          "them.\n.El\n",
          stdout);
}

static void main_page(void)
{
    const cli_command *command;

    head("palpate", "massage treatment plans from rules that explain themselves");
    fputs(
        ".Sh SYNOPSIS\n.Nm\n.Ar command\n.Op Ar option ...\n.Op Ar argument ...\n.Sh DESCRIPTION\n"
        "Palpate turns what is known of a patient into a treatment plan: massage techniques to "
        "consider, how often\n"
        "and how long, what to avoid, whom else to involve, and always the advice to consult a "
        "provider.\n"
        "The knowledge is in rule files that clinicians read and edit.\n"
        ".Pp\nIt is decision support and education. The shipped rules have not yet been reviewed "
        "by a clinician.\n"
        ".Pp\nThe commands are:\n.Bl -tag -width Ds\n",
        stdout);
    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++) {
        printf(".It Cm %s Ar %s\n", command->name,
               command->operands[0] != '\0' ? command->operands : "\\&");
        put_line(command->summary);
    }
    fputs(".El\n.Pp\nEach command has a page of its own:\n.Xr palpate-plan 1\nand so on.\n"
          "Results go to standard output, messages to standard error.\n",
          stdout);
    environment();
    exit_codes();
    fputs(".Sh SEE ALSO\n", stdout);
    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++)
        printf(".Xr palpate-%s 1 ,\n", command->name);
    fputs(".Xr libpalpate 3 ,\n.Xr palpate-plan 5 ,\n.Xr palpate-rules 5 ,\n.Xr palpate.json 5\n",
          stdout);
}

int cli_manual(const char *name)
{
    const cli_command *command;

    if (name == NULL) {
        main_page();
        return 0;
    }
    command = cli_command_named(name);
    if (command == NULL)
        return palpate_status_exit(PALPATE_E_USAGE);
    command_page(command);
    return 0;
}
