/* SPDX-License-Identifier: MIT */
/* The two tables behind the program: options and commands.
 *
 *   options.def + commands --> parsing, --help, manual pages, completion in three shells
 *
 * What is not in a row is not an option: nothing is parsed or documented by hand.
 */
#ifndef CLI_TABLE_H
#define CLI_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum cli_option_id {
#define X(id, name, letter, value, completion, meaning) CLI_##id,
#include "options.def"
#undef X
    CLI_OPTION_COUNT
} cli_option_id;

/* What may stand in a place of the command line. */
typedef enum cli_completion {
    CLI_COMPLETE_NOTHING,
    CLI_COMPLETE_FILE,
    CLI_COMPLETE_FOLDER,
    CLI_COMPLETE_FORMAT,
    CLI_COMPLETE_FORM,
    CLI_COMPLETE_WHEN,
    CLI_COMPLETE_DISPOSITION,
    CLI_COMPLETE_LIMIT,
    CLI_COMPLETE_COMMAND,
    CLI_COMPLETE_RULE,
    CLI_COMPLETE_FACT,
    CLI_COMPLETE_THING,
    CLI_COMPLETE_SCHEMA,
    CLI_COMPLETE_SHELL,
    CLI_COMPLETE_OVERLAY,
    CLI_COMPLETE_BY,
    CLI_COMPLETE_LANGUAGE
} cli_completion;

typedef struct cli_option {
    const char *name;
    char letter;       /* 0: none */
    const char *value; /* the name of its value; NULL: it takes none */
    cli_completion completion;
    const char *meaning;
} cli_option;

struct cli_arguments;

typedef struct cli_example {
    const char *what;
    const char *line;
} cli_example;

/* What an option means to one command, where the words of options.def are about several. */
typedef struct cli_meaning {
    cli_option_id id;
    const char *meaning; /* NULL: past the end */
} cli_meaning;

#define CLI_OPERANDS 2
#define CLI_EXAMPLES 4
#define CLI_FORMATS 5
#define CLI_MEANINGS 4
#define CLI_MANY SIZE_MAX

typedef struct cli_command {
    const char *name;
    const char *operands;                    /* as shown: "PATIENT THING" */
    size_t least;                            /* operands needed */
    size_t most;                             /* operands accepted, or CLI_MANY */
    cli_completion completion[CLI_OPERANDS]; /* of the first operand, of the later ones */
    const char *summary;                     /* one line, lower case, no full stop */
    const char *about;                       /* paragraphs, separated by an empty line */
    uint64_t options;                        /* bits: CLI_HAS(id) */
    const char *formats[CLI_FORMATS];    /* of --format, the default first */
    cli_meaning meanings[CLI_MEANINGS];  /* its own words for some of its options */
    bool plans;                         /* makes plans alone: the tests of the rules stay unread */
    bool languages;                     /* looks at the texts of every language */
    cli_example examples[CLI_EXAMPLES]; /* ends early at a NULL line */
    int (*run)(const struct cli_arguments *arguments);
} cli_command;

#define CLI_HAS(id) ((uint64_t)1 << CLI_##id)

const cli_option *cli_option_at(cli_option_id id);
/** The command at `index` in the order of the help; NULL past the end. */
const cli_command *cli_command_at(size_t index);
/** NULL when there is none of that name. */
const cli_command *cli_command_named(const char *name);
bool cli_command_has(const cli_command *command, cli_option_id id);
/** The words that a value may be, NULL past the end; only for closed lists (formats, shells,
 * dispositions, …). */
const char *cli_choice(cli_completion completion, size_t index);
/** The same for a command, whose formats are its own. */
const char *cli_command_choice(const cli_command *command, cli_completion completion, size_t index);
/** What an option of a command means. The text may stand in `buffer`. */
const char *cli_command_meaning(const cli_command *command, cli_option_id id, char *buffer,
                                size_t size);

#endif
