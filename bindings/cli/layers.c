/* SPDX-License-Identifier: MIT */
/* Which folders of rules are in force, and who named them. */
#include "layers.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "folder.h"
#include "input.h"
#include "place.h"

#define PROJECT "palpate.json"
#define SHIPPED "@shipped"

static bool join(char *out, size_t size, const char *folder, const char *rest)
{
    int length = snprintf(out, size, "%s/%s", folder, rest);
    return length > 0 && (size_t)length < size;
}

bool cli_layers_shipped(char *out, size_t size)
{
    static const cli_belonging rules = {"rules", "../share/palpate/rules", PALPATE_DATADIR};

    return cli_find(&rules, out, size) && cli_is_folder(out);
}

static int no_rules(void)
{
    fputs("palpate: no rules were found\n"
          "  hint: name their folder with --rules DIR or in PALPATE_RULES\n",
          stderr);
    return palpate_status_exit(PALPATE_E_IO);
}

static int too_many(void)
{
    fprintf(stderr, "palpate: more than %d layers of rules\n", CLI_LAYERS);
    return palpate_status_exit(PALPATE_E_USAGE);
}

static int add(cli_layers *layers, const char *folder)
{
    if (layers->count == sizeof layers->items / sizeof layers->items[0])
        return too_many();
    if (strcmp(folder, SHIPPED) == 0) {
        if (!cli_layers_shipped(layers->shipped, sizeof layers->shipped))
            return no_rules();
        folder = layers->shipped;
    }
    layers->items[layers->count++].directory = folder;
    return 0;
}

/* ---- PALPATE_RULES ---- */

static int add_environment(cli_layers *layers)
{
    const char *value = getenv("PALPATE_RULES");
    int code = 0;

    if (value == NULL || *value == '\0')
        return 0;
    if (strlen(value) >= sizeof layers->text)
        return too_many();
    memcpy(layers->text, value, strlen(value) + 1);
    layers->named_by = CLI_NAMED_BY_ENVIRONMENT;
    for (char *part = strtok(layers->text, ":"); part != NULL && code == 0;
         part = strtok(NULL, ":"))
        code = add(layers, part);
    return code;
}

/* ---- palpate.json ---- */

/* A folder above can belong to someone else, as /tmp does: what lies there is not taken unasked. */
static int check_owner(const char *path, const struct stat *info)
{
    if (strchr(path, '/') == NULL || info->st_uid == 0 || info->st_uid == geteuid())
        return 0;
    fprintf(stderr,
            "palpate: %s is above this folder and belongs to someone else, so it is not used\n"
            "  hint: name the rules with --rules DIR or in PALPATE_RULES\n",
            path);
    return palpate_status_exit(PALPATE_E_IO);
}

static bool same_folder(const char *a, const char *b)
{
    struct stat first, second;
    return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

/* The nearest palpate.json, from here upwards; the home folder is the last. Empty: there is none.
 */
static int find_project(char *path, size_t size)
{
    char folder[CLI_PATH] = ".", above[CLI_PATH];
    const char *home = getenv("HOME");
    struct stat info;

    for (int length = snprintf(path, size, PROJECT); (size_t)length < size;
         length = snprintf(path, size, "%s/" PROJECT, folder + 2)) {
        if (stat(path, &info) == 0 && S_ISREG(info.st_mode))
            return check_owner(path, &info);
        if (!join(above, sizeof above, folder, "..") || same_folder(folder, above) ||
            (home != NULL && same_folder(folder, home)))
            break;
        memcpy(folder, above, sizeof folder);
    }
    *path = '\0';
    return 0;
}

static int read_project(const cli_arguments *arguments, cli_layers *layers)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_input input;
    int code = cli_input_read(arguments, layers->file, &input);

    if (code == 0 && palpate_project_read(layers->file, input.text, input.length, NULL,
                                          &layers->project, &error) != PALPATE_OK) {
        cli_report(arguments, &error, &input.subject);
        code = palpate_status_exit(PALPATE_E_RULES);
    }
    cli_input_free(&input);
    return code;
}

static int add_project(const cli_arguments *arguments, cli_layers *layers)
{
    const char *folder;
    int code = find_project(layers->file, sizeof layers->file);

    if (code != 0 || layers->file[0] == '\0')
        return code;
    layers->named_by = CLI_NAMED_BY_PROJECT;
    code = read_project(arguments, layers);
    for (size_t i = 0; code == 0 && (folder = palpate_project_rules(layers->project, i)) != NULL;
         i++)
        code = add(layers, folder);
    return code;
}

/* ---- all ---- */

int cli_layers_choose(const cli_arguments *arguments, const char *folder, cli_layers *out)
{
    int code = 0;

    memset(out, 0, sizeof *out);
    for (size_t i = 0; i < arguments->rules_count && code == 0; i++)
        code = add(out, arguments->rules[i]);
    if (folder != NULL && code == 0)
        code = add(out, folder);
    if (code == 0 && out->count == 0)
        code = add_environment(out);
    if (code == 0 && out->count == 0)
        code = add_project(arguments, out);
    if (code != 0 || out->count > 0)
        return code;
    out->named_by = CLI_NAMED_BY_NOBODY;
    return add(out, SHIPPED);
}

void cli_layers_end(cli_layers *layers)
{
    palpate_project_free(layers->project);
    layers->project = NULL;
}

const char *cli_layers_source(const cli_layers *layers)
{
    switch (layers->named_by) {
    case CLI_NAMED_BY_OPTION:
        return "--rules";
    case CLI_NAMED_BY_ENVIRONMENT:
        return "PALPATE_RULES";
    case CLI_NAMED_BY_PROJECT:
        return layers->file;
    case CLI_NAMED_BY_NOBODY:
        break;
    }
    return "";
}
