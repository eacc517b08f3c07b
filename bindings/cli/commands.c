/* SPDX-License-Identifier: MIT */
/* The table of commands, in the order in which the help shows them. */
#include "commands.h"

#include <string.h>

// clang-format off
#define TEXT_OPTIONS   (CLI_HAS(WIDTH) | CLI_HAS(COLOUR) | CLI_HAS(COLOR) | CLI_HAS(ASCII))
#define RULE_OPTIONS   (CLI_HAS(RULES) | CLI_HAS(LIMIT))
#define EVERY_COMMAND  (CLI_HAS(HELP))
#define ANSWER_OPTIONS (CLI_HAS(JSON) | CLI_HAS(OUTPUT) | TEXT_OPTIONS | EVERY_COMMAND)

static const cli_command commands[] = {
    {
        .name = "plan", .operands = "[PATIENT...]", .least = 0, .most = CLI_MANY,
        .completion = {CLI_COMPLETE_FILE, CLI_COMPLETE_FILE},
        .summary = "make the treatment plan of a patient",
        .about = "Reads a patient, a flat JSON object whose keys are facts, and writes the plan. Facts that are not "
                 "given, or null, are unknown; palpate facts lists them all.\n\n"
                 "PATIENT is a file; - or nothing is standard input. Several patients with --json give one line "
                 "each, an error object where a patient was refused, and the highest exit code of all.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(FORMAT) | CLI_HAS(AS_OF) | CLI_HAS(IGNORE_UNKNOWN)
                   | CLI_HAS(FAIL_ON) | CLI_HAS(BRIEF),
        .examples = {
            {"The plan as text", "palpate plan examples/patients/v05-blood-thinner.json"},
            {"As JSON, for another program", "palpate plan --json examples/patients/v05-blood-thinner.json"},
            {"A page to print", "palpate plan --format html -o plan.html examples/patients/v05-blood-thinner.json"},
            {"Stop a script where massage has to wait",
             "palpate plan --fail-on clearance_first --output plan.txt examples/patients/v15-leg-signs-unassessed.json"},
        },
        .run = cmd_plan,
    },
    {
        .name = "why", .operands = "PATIENT THING", .least = 2, .most = 2,
        .completion = {CLI_COMPLETE_FILE, CLI_COMPLETE_THING},
        .summary = "why something is in the plan, or is not",
        .about = "THING is the id of a technique, referral, dose, advice or rule, or the word disposition or dose. "
                 "Shows each rule that speaks for or against it, and each of its criteria with the patient's value.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(AS_OF) | CLI_HAS(IGNORE_UNKNOWN),
        .examples = {
            {"Why not the technique that was wished for",
             "palpate why examples/patients/v05-blood-thinner.json deep_tissue"},
            {"What decided how careful the plan is",
             "palpate why examples/patients/v05-blood-thinner.json disposition"},
        },
        .run = cmd_why,
    },
    {
        .name = "check", .operands = "[DIR]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "look for mistakes in rules",
        .about = "Reads the rules of DIR, or the shipped ones, and lists what is wrong or doubtful, with file, line "
                 "and what to write instead. With --rules as well, DIR is the layer on top.\n\n"
                 "Exits with 3 if the rules do not load, with 1 if they load but have errors.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(AS_OF) | CLI_HAS(STRICT),
        .examples = {
            {"Check a folder of rules", "palpate check examples/rules"},
            {"Also tell which rules are overdue for review", "palpate check --as-of 2030-01-01"},
        },
        .run = cmd_check,
    },
    {
        .name = "test", .operands = "[DIR]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "run the tests that rule files declare",
        .about = "Runs every test of the rules of DIR, or of the shipped ones. Exits with 1 if any fails.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(ONLY) | CLI_HAS(COVERAGE),
        .examples = {
            {"Test a folder of rules", "palpate test examples/rules"},
            {"What no test has seen", "palpate test --coverage examples/rules"},
        },
        .run = cmd_test,
    },
    {
        .name = "rules", .operands = "[NAME]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_RULE},
        .summary = "list the rules, or tell them in plain English",
        .about = "NAME is a rule's id, or a pattern with *; all rules without it.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(WORDS),
        .examples = {
            {"One rule in plain English", "palpate rules --words anticoagulant"},
            {"All rules whose name begins so", "palpate rules 'pregnan*'"},
        },
        .run = cmd_rules,
    },
    {
        .name = "facts", .operands = "[NAME]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FACT},
        .summary = "list what may be told of a patient",
        .about = "NAME is a fact's id, or a pattern with *; all facts without it.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(LUACATS),
        .examples = {
            {"One fact", "palpate facts pain_nrs"},
            {"Names and help for an editor", "palpate facts --luacats -o palpate.d.lua"},
        },
        .run = cmd_facts,
    },
    {
        .name = "schema", .operands = "patient|plan", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_SCHEMA},
        .summary = "print a JSON Schema of patients or plans",
        .about = "The schema (2020-12) of patients is made from the vocabulary of the rules.",
        .options = RULE_OPTIONS | CLI_HAS(OUTPUT) | CLI_HAS(COLOUR) | CLI_HAS(COLOR) | EVERY_COMMAND,
        .examples = {{"The schema of patients", "palpate schema patient"}},
        .run = cmd_schema,
    },
    {
        .name = "listing", .operands = "[DIR]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "print the compiled program",
        .about = "Predicates, formulas and index, as the engine runs them.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS,
        .examples = {{"The program of a folder of rules", "palpate listing examples/rules"}},
        .run = cmd_listing,
    },
    {
        .name = "limits", .operands = "", .least = 0, .most = 0,
        .summary = "list all limits with their reasons",
        .about = "Every limit can be changed with --limit NAME=VALUE; none can be switched off.",
        .options = ANSWER_OPTIONS,
        .examples = {{"Refuse patients above 64 KiB", "palpate plan --limit json_bytes=65536 patient.json"}},
        .run = cmd_limits,
    },
    {
        .name = "completion", .operands = "bash|zsh|fish", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_SHELL},
        .summary = "print a script that completes commands in a shell",
        .about = "The script asks palpate itself what can follow, so that rules and facts complete too.",
        .options = CLI_HAS(OUTPUT) | CLI_HAS(COLOUR) | CLI_HAS(COLOR) | EVERY_COMMAND,
        .examples = {
            {"bash, in ~/.bashrc", "source <(palpate completion bash)"},
            {"zsh, in ~/.zshrc after compinit", "source <(palpate completion zsh)"},
            {"fish", "palpate completion fish > ~/.config/fish/completions/palpate.fish"},
        },
        .run = cmd_completion,
    },
    {
        .name = "help", .operands = "[COMMAND]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_COMMAND},
        .summary = "show all commands, or one with its options",
        .about = "The same as palpate COMMAND --help.",
        .options = CLI_HAS(COLOUR) | CLI_HAS(COLOR) | CLI_HAS(WIDTH) | EVERY_COMMAND,
        .examples = {{"All about plan", "palpate help plan"}},
        .run = cmd_help,
    },
    {
        .name = "version", .operands = "", .least = 0, .most = 0,
        .summary = "show the version",
        .about = "With --json, also the digest of the rules in force.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS,
        .examples = {{"Version and rules", "palpate version --json"}},
        .run = cmd_version,
    },
};
// clang-format on

const cli_command *cli_command_at(size_t index)
{
    return index < sizeof commands / sizeof commands[0] ? &commands[index] : NULL;
}

const cli_command *cli_command_named(const char *name)
{
    const cli_command *command;

    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++)
        if (strcmp(command->name, name) == 0)
            return command;
    return NULL;
}

bool cli_command_has(const cli_command *command, cli_option_id id)
{
    return (command->options >> id & 1) != 0;
}
