/* SPDX-License-Identifier: MIT */
/* What can follow on a command line, by the same tables that read it. */
#include "complete.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "engine.h"

/* The words before the one that is being typed. */
typedef struct typed_words {
    const cli_command *command;
    const char *part;         /* what is there of the word so far */
    const cli_option *option; /* whose value it is, or NULL */
    size_t operands;          /* complete ones before it */
    cli_arguments arguments;  /* with --rules */
} typed_words;

static void offer(const char *part, const char *word, const char *meaning)
{
    if (strncmp(word, part, strlen(part)) == 0)
        printf(meaning != NULL ? "%s\t%s\n" : "%s\n", word, meaning);
}

static void offer_commands(const char *part)
{
    const cli_command *command;

    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++)
        offer(part, command->name, command->summary);
}

static void offer_options(const typed_words *typed)
{
    char name[64], meaning[128];

    for (int id = 0; id < CLI_OPTION_COUNT; id++) {
        const cli_option *option = cli_option_at((cli_option_id)id);
        if (!cli_command_has(typed->command, (cli_option_id)id))
            continue;
        snprintf(name, sizeof name, "--%s", option->name);
        offer(typed->part, name,
              cli_command_meaning(typed->command, (cli_option_id)id, meaning, sizeof meaning));
    }
}

static void offer_limits(const char *part)
{
    char text[80];

    for (size_t i = 0; i < palpate_limit_count(); i++) {
        snprintf(text, sizeof text, "%s=", palpate_limit_name(i));
        offer(part, text, palpate_limit_reason(i));
    }
}

static void offer_languages(const char *part)
{
    const char *tag;

    for (size_t i = 0; (tag = palpate_language(i)) != NULL; i++)
        offer(part, tag, NULL);
}

static void offer_kind(const typed_words *typed, const palpate_engine *engine, const char *kind,
                       const char *meaning)
{
    const char *name;

    for (size_t i = 0; (name = palpate_engine_id(engine, kind, i)) != NULL; i++)
        offer(typed->part, name, meaning);
}

/* Ids that only the rules know. */
static void offer_names(const typed_words *typed, cli_completion completion)
{
    static const char *const things[] = {"technique", "referral", "dose", "advice", "rule"};
    palpate_engine *engine;

    if (cli_engine_open(&typed->arguments, NULL, &engine) != 0)
        return;
    if (completion == CLI_COMPLETE_FACT)
        offer_kind(typed, engine, "fact", NULL);
    else if (completion == CLI_COMPLETE_RULE)
        offer_kind(typed, engine, "rule", NULL);
    for (size_t i = 0; completion == CLI_COMPLETE_THING && i < sizeof things / sizeof things[0];
         i++)
        offer_kind(typed, engine, things[i], things[i]);
    palpate_engine_free(engine);
}

static void offer_completion(const typed_words *typed, cli_completion completion)
{
    const char *choice;

    for (size_t i = 0; (choice = cli_command_choice(typed->command, completion, i)) != NULL; i++)
        offer(typed->part, choice, NULL);
    if (completion == CLI_COMPLETE_FILE)
        puts(":file");
    else if (completion == CLI_COMPLETE_FOLDER)
        puts(":folder");
    else if (completion == CLI_COMPLETE_LIMIT)
        offer_limits(typed->part);
    else if (completion == CLI_COMPLETE_LANGUAGE)
        offer_languages(typed->part);
    else if (completion == CLI_COMPLETE_RULE || completion == CLI_COMPLETE_FACT)
        offer_names(typed, completion);
    else if (completion == CLI_COMPLETE_THING) {
        offer(typed->part, "disposition", "how careful the plan is");
        offer(typed->part, "dose", "how long and how often");
        offer_names(typed, completion);
    }
}

/* The option that `word` names, or NULL. */
static const cli_option *option_of(const typed_words *typed, const char *word)
{
    for (int id = 0; id < CLI_OPTION_COUNT; id++) {
        const cli_option *option = cli_option_at((cli_option_id)id);
        bool is_long = strncmp(word, "--", 2) == 0 && strcmp(word + 2, option->name) == 0;
        bool is_letter =
            option->letter != 0 && word[0] == '-' && word[1] == option->letter && word[2] == '\0';
        if ((is_long || is_letter) && cli_command_has(typed->command, (cli_option_id)id))
            return option;
    }
    return NULL;
}

static void read_words(typed_words *out, int count, char **words)
{
    for (int i = 1; i < count - 1; i++) {
        const cli_option *option = option_of(out, words[i]);
        if (option != NULL && option->value != NULL) {
            if (i + 1 == count - 1) {
                out->option = option;
                return;
            }
            i++;
            if (option == cli_option_at(CLI_RULES) && out->arguments.rules_count < CLI_LAYERS)
                out->arguments.rules[out->arguments.rules_count++] = words[i];
        } else if (words[i][0] != '-' || words[i][1] == '\0') {
            out->operands++;
        }
    }
}

int cli_complete(int count, char **words)
{
    typed_words typed;

    memset(&typed, 0, sizeof typed);
    if (count < 1)
        return 0;
    if (freopen("/dev/null", "w", stderr) ==
        NULL) /* a message in the middle of typing helps nobody */
        return 0;
    typed.part = words[count - 1];
    if (count == 1) {
        offer_commands(typed.part);
        return 0;
    }
    typed.command = cli_command_named(words[0]);
    if (typed.command == NULL)
        return 0;
    read_words(&typed, count, words);
    if (typed.option != NULL)
        offer_completion(&typed, typed.option->completion);
    else if (typed.part[0] == '-')
        offer_options(&typed);
    else if (typed.operands < typed.command->most)
        offer_completion(
            &typed, typed.command->completion[typed.operands < CLI_OPERANDS ? typed.operands : 1]);
    return 0;
}
