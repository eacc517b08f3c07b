/* SPDX-License-Identifier: MIT */
/* Which options go together, a row each. */
#include "fits.h"

#include <stdlib.h>
#include <string.h>
#include "report.h"

typedef enum how { NEEDS, EXCLUDES } how;

typedef struct fit {
    const char *command;
    cli_option_id id;
    how how;
    cli_option_id other;
    const char *why; /* what the option is about */
} fit;

// clang-format off
static const fit fits[] = {
    {"plan", CLI_SHOW_MAPPING, EXCLUDES, CLI_FAIL_ON, "it makes no plan"},
    {"plan", CLI_SHOW_MAPPING, EXCLUDES, CLI_BRIEF, "it makes no plan"},
    {"compare", CLI_TIMEOUT, EXCLUDES, CLI_PATIENTS, "nothing is proven of a cohort"},
    {"compare", CLI_IGNORE_UNKNOWN, NEEDS, CLI_PATIENTS, "it is about patients"},
    {"batch", CLI_TSV, NEEDS, CLI_SELECT, "a plan has no fields between tabs"},
    {"batch", CLI_RESUME, NEEDS, CLI_OUTPUT, "what was printed cannot be taken up again"},
    {"check", CLI_ONLY, NEEDS, CLI_PROVE, "it chooses proofs"},
    {"check", CLI_TIMEOUT, NEEDS, CLI_PROVE, "it is about proofs"},
    {"check", CLI_SILENCED, EXCLUDES, CLI_PROVE, "proofs are not asked for what is silenced"},
    {"test", CLI_COVERAGE, EXCLUDES, CLI_MUTATE, "coverage is of a run of the tests"},
    {"rules", CLI_TRANSLATE, EXCLUDES, CLI_WORDS, "it writes a rule file"},
    {"rules", CLI_TRANSLATE, EXCLUDES, CLI_JSON, "it writes a rule file"},
    {"rules", CLI_TRANSLATE, EXCLUDES, CLI_LANG, "it writes the original beside each text"},
    {"facts", CLI_LUACATS, EXCLUDES, CLI_JSON, "it writes a Lua file"},
    {"facts", CLI_LUACATS, EXCLUDES, CLI_LANG, "it writes a Lua file"},
    {"feedback", CLI_RETAIN, EXCLUDES, CLI_EXPORT, "it deletes"},
    {"feedback", CLI_RETAIN, EXCLUDES, CLI_BY, "it deletes"},
    {"feedback", CLI_RETAIN, EXCLUDES, CLI_SINCE, "it deletes"},
    {"feedback", CLI_RETAIN, EXCLUDES, CLI_UNTIL, "it deletes"},
    {"feedback", CLI_COMMENTS, NEEDS, CLI_EXPORT, "a report has none"},
    {"feedback", CLI_EXPORT, EXCLUDES, CLI_BY, "it writes records, not totals"},
};
// clang-format on

static bool tell(const cli_arguments *arguments, const fit *row)
{
    const char *name = cli_option_at(row->id)->name;
    const cli_option *other = cli_option_at(row->other);

    if (row->how == NEEDS)
        cli_usage(arguments, NULL, "--%s wants --%s%s%s: %s", name, other->name,
                  other->value != NULL ? " " : "", other->value != NULL ? other->value : "",
                  row->why);
    else
        cli_usage(arguments, NULL, "--%s and --%s do not go together: %s", name, other->name,
                  row->why);
    return false;
}

/* What is about records needs one: to be read, or to be written. */
static bool fits_records(const cli_arguments *arguments)
{
    if (arguments->given[CLI_SHOW_MAPPING] && !arguments->from_fhir) {
        cli_usage(arguments, NULL, "--show-mapping is about records: --from fhir");
        return false;
    }
    if (arguments->given[CLI_SUBJECT] && !arguments->from_fhir && !arguments->as_fhir) {
        cli_usage(arguments, NULL, "--subject is about records and drafts: --from fhir%s",
                  cli_command_has(arguments->command, CLI_SHOW_MAPPING) ? ", --format fhir" : "");
        return false;
    }
    return true;
}

/* A plan as JSON or FHIR is for programs, and whole. */
static bool fits_brief(const cli_arguments *arguments)
{
    if (!arguments->given[CLI_BRIEF] || arguments->format != PALPATE_FORMAT_JSON)
        return true;
    cli_usage(arguments, NULL, "--brief is for people: text, markdown or html");
    return false;
}

/* A day of the calendar, written as YYYY-MM-DD? */
static bool is_day(const char *text)
{
    static const char form[] = "dddd-dd-dd";
    static const int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    for (size_t i = 0; i < sizeof form; i++) /* with the final NUL */
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    int year = atoi(text), month = atoi(text + 5), day = atoi(text + 8);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= lengths[month - 1] &&
           (month != 2 || day < 29 || leap);
}

static bool fits_days(const cli_arguments *arguments)
{
    static const cli_option_id days[] = {CLI_AS_OF, CLI_SINCE, CLI_UNTIL};

    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        const char *day = arguments->value[days[i]];
        if (day != NULL && !is_day(day)) {
            cli_usage(arguments, NULL, "--%s is a day, YYYY-MM-DD, not \"%s\"",
                      cli_option_at(days[i])->name, day);
            return false;
        }
    }
    return true;
}

bool cli_fits(const cli_arguments *arguments)
{
    if (arguments->given[CLI_HELP])
        return true;
    for (size_t i = 0; i < sizeof fits / sizeof fits[0]; i++) {
        const fit *row = &fits[i];
        if (strcmp(row->command, arguments->command->name) == 0 && arguments->given[row->id] &&
            arguments->given[row->other] == (row->how == EXCLUDES))
            return tell(arguments, row);
    }
    return fits_days(arguments) && fits_records(arguments) && fits_brief(arguments);
}
