/* SPDX-License-Identifier: MIT */
/* What the person asked for: the command line, read by the tables of table.h. */
#ifndef CLI_ARGUMENTS_H
#define CLI_ARGUMENTS_H

#include "palpate.h"
#include "table.h"

#define CLI_LAYERS 16
#define CLI_LIMITS 32
#define CLI_CHANGES 256
#define CLI_LISTED 64

typedef struct cli_change { /* --set or --unset */
    bool set;
    const char *text; /* "fact=value", or the fact */
} cli_change;

typedef struct cli_arguments {
    const cli_command *command;
    char **line; /* the whole, as main got it */
    const char *const *operands;
    size_t operand_count;
    bool given[CLI_OPTION_COUNT];
    const char *value[CLI_OPTION_COUNT]; /* the last one given */
    const char *rules[CLI_LAYERS];
    size_t rules_count;
    palpate_limit_setting limits[CLI_LIMITS];
    size_t limit_count;
    char limit_names[CLI_LIMITS][64];
    cli_change changes[CLI_CHANGES]; /* in the order given */
    size_t change_count;
    struct {
        cli_option_id id;
        const char *value;
    } listed[CLI_LISTED]; /* of options that may be repeated, in the order given */
    size_t listed_count;
    palpate_format format;
    bool from_fhir; /* patients are records of FHIR */
    bool as_fhir;   /* --format fhir: the plan as a Bundle; `format` is JSON then, for errors */
    char today[11]; /* stands in for --as-of where FHIR needs a day */
    palpate_style style;   /* of standard output */
    palpate_style message; /* of standard error */
    palpate_request request;
} cli_arguments;

/** Read argv[1] and what follows it for `command`. False after telling on standard error what is
 * wrong. */
bool cli_arguments_read(cli_arguments *out, const cli_command *command, int argc, char **argv);
/** The number of --context, from `least`, UINT32_MAX for all; left alone when it was not given.
 * False after telling what is wrong. */
bool cli_context(const cli_arguments *arguments, unsigned long least, uint32_t *count);
/** A whole number in digits alone, from `least` to `most`. */
bool cli_whole_number(const char *text, unsigned long least, unsigned long most, unsigned long *out);
/** The seconds of --timeout; left alone when it was not given. False after telling what is wrong.
 */
bool cli_timeout(const cli_arguments *arguments, uint32_t *seconds);

/** The width of a list: where neither a terminal nor --width sets one, each entry stays on one line, for grep. */
unsigned cli_list_width(const cli_arguments *arguments);
/** Columns of the terminal, 40 to 100; 80 where results go elsewhere. */
unsigned cli_terminal_width(void);
/** The value at `index` of an option that may be repeated; NULL past the end. */
const char *cli_arguments_listed(const cli_arguments *arguments, cli_option_id id, size_t index);

#endif
