/* SPDX-License-Identifier: MIT */
/* The table of options, and the closed lists of words that values come from. */
#include "table.h"

#include <stdio.h>
#include <string.h>
#include "palpate.h"

_Static_assert(CLI_OPTION_COUNT <= 64, "cli_command.options has a bit for each option");

// clang-format off
static const cli_option options[] = {
#define X(id, name, letter, value, completion, meaning) \
    [CLI_##id] = {name, letter, value, CLI_COMPLETE_##completion, meaning},
#include "options.def"
#undef X
};

static const char *const formats[]  = {"text", "json", "markdown", "html", "svg", "tap", "junit", "fhir"};
static const char *const forms[]    = {"palpate", "fhir"};
static const char *const times[]    = {"auto", "always", "never"};
static const char *const schemas[]  = {"patient", "plan", "questionnaire"};
static const char *const groups[]   = {"rule", "reason", "service", "month", "week", "day"};
static const char *const shells[]   = {"bash", "zsh", "fish"};
static const char *const overlays[] = {"status", "accept", "report"};
// clang-format on

#define CHOICE(list) (index < sizeof(list) / sizeof(list)[0] ? (list)[index] : NULL)

const cli_option *cli_option_at(cli_option_id id)
{
    return &options[id];
}

static const char *command_name(size_t index)
{
    const cli_command *command = cli_command_at(index);
    return command != NULL ? command->name : NULL;
}

const char *cli_choice(cli_completion completion, size_t index)
{
    switch (completion) {
    case CLI_COMPLETE_FORMAT:
        return CHOICE(formats);
    case CLI_COMPLETE_FORM:
        return CHOICE(forms);
    case CLI_COMPLETE_WHEN:
        return CHOICE(times);
    case CLI_COMPLETE_SCHEMA:
        return CHOICE(schemas);
    case CLI_COMPLETE_SHELL:
        return CHOICE(shells);
    case CLI_COMPLETE_OVERLAY:
        return CHOICE(overlays);
    case CLI_COMPLETE_BY:
        return CHOICE(groups);
    case CLI_COMPLETE_DISPOSITION:
        return palpate_disposition_word(index);
    case CLI_COMPLETE_COMMAND:
        return command_name(index);
    case CLI_COMPLETE_LANGUAGE: /* offered, but any other may be asked for */
    case CLI_COMPLETE_NOTHING:
    case CLI_COMPLETE_FILE:
    case CLI_COMPLETE_FOLDER:
    case CLI_COMPLETE_LIMIT:
    case CLI_COMPLETE_RULE:
    case CLI_COMPLETE_FACT:
    case CLI_COMPLETE_THING:
        return NULL;
    }
    return NULL;
}

const char *cli_command_choice(const cli_command *command, cli_completion completion, size_t index)
{
    if (completion != CLI_COMPLETE_FORMAT)
        return cli_choice(completion, index);
    return index < CLI_FORMATS ? command->formats[index] : NULL;
}

/* "text (default), json or svg" */
static void tell_formats(const cli_command *command, char *buffer, size_t size)
{
    const char *format;
    size_t length = 0;

    buffer[0] = '\0';
    for (size_t i = 0; (format = cli_command_choice(command, CLI_COMPLETE_FORMAT, i)) != NULL;
         i++) {
        const char *before = i == 0                                                    ? ""
                             : cli_command_choice(command, CLI_COMPLETE_FORMAT, i + 1) ? ", "
                                                                                       : " or ";
        length += (size_t)snprintf(buffer + length, size - length, "%s%s%s", before, format,
                                   i == 0 ? " (default)" : "");
        if (length >= size)
            return;
    }
}

const char *cli_command_meaning(const cli_command *command, cli_option_id id, char *buffer,
                                size_t size)
{
    for (size_t i = 0; i < CLI_MEANINGS && command->meanings[i].meaning != NULL; i++)
        if (command->meanings[i].id == id)
            return command->meanings[i].meaning;
    if (id != CLI_FORMAT)
        return cli_option_at(id)->meaning;
    tell_formats(command, buffer, size);
    return buffer;
}
