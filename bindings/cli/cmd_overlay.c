/* SPDX-License-Identifier: MIT */
/* palpate overlay: what layers change, whether their base moved, and a page to sign. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include "cohort.h"
#include "engine.h"
#include "input.h"
#include "output.h"
#include "proofs.h"
#include "report.h"

#define LOCK "palpate.lock"
#define DROP 99 /* no exit code: the output is dropped */

typedef struct overlay {
    const cli_arguments *arguments;
    cli_layers layers;
    palpate_engine *engine;
    cli_input inputs[CLI_LAYERS + 1];
    palpate_lock locks[CLI_LAYERS + 1];
    char paths[CLI_LAYERS + 1][CLI_PATH];
    char today[16];
    palpate_overlay_options options;
} overlay;

/* ---- opening ---- */

static int open_rules(overlay *o, size_t count, palpate_engine **out)
{
    palpate_findings *findings = NULL;
    int code = cli_engine_of(o->arguments, &o->layers, count, out, &findings);

    if (findings != NULL)
        code = cli_engine_told(o->arguments, findings);
    palpate_findings_free(findings);
    return code;
}

/* The lock of a layer, if there is one. */
static int read_lock(overlay *o, size_t layer)
{
    struct stat info;
    int length = snprintf(o->paths[layer], CLI_PATH, "%s/" LOCK, o->layers.items[layer].directory);

    if (length < 0 || length >= CLI_PATH) {
        fprintf(stderr, "palpate: %s: the name is too long\n", o->layers.items[layer].directory);
        return palpate_status_exit(PALPATE_E_IO);
    }
    if (stat(o->paths[layer], &info) != 0)
        return 0;
    int code = cli_input_read(o->arguments, o->paths[layer], &o->inputs[layer]);
    if (code == 0)
        o->locks[layer] = (palpate_lock){o->paths[layer],
                                         o->inputs[layer].text != NULL ? o->inputs[layer].text : "",
                                         o->inputs[layer].length};
    return code;
}

static int open_overlay(overlay *o)
{
    time_t now = time(NULL);
    struct tm day;
    int code = cli_layers_choose(o->arguments, NULL, &o->layers);

    if (code == 0 && o->layers.count < 2) {
        fputs("palpate: there is one layer of rules, and none above it\n"
              "  hint: name both, lowest first: --rules @shipped --rules clinic\n",
              stderr);
        code = palpate_status_exit(PALPATE_E_USAGE);
    }
    for (size_t i = 0; code == 0 && i < o->layers.count; i++)
        code = read_lock(o, i);
    if (code == 0)
        code = open_rules(o, o->layers.count, &o->engine);
    if (localtime_r(&now, &day) != NULL)
        strftime(o->today, sizeof o->today, "%Y-%m-%d", &day);
    o->options = (palpate_overlay_options)PALPATE_OVERLAY_INIT;
    o->options.locks = o->locks;
    o->options.lock_count = o->layers.count;
    o->options.as_of = o->arguments->given[CLI_AS_OF] ? o->arguments->value[CLI_AS_OF] : o->today;
    return code;
}

/* What the library refused: a name of the command line, or a lock. */
static int refused(const overlay *o, const palpate_error *error)
{
    int code = cli_report(o->arguments, error, NULL);
    if (error->status == PALPATE_E_UNKNOWN || error->status == PALPATE_E_USAGE)
        return palpate_status_exit(PALPATE_E_USAGE);
    return code == palpate_status_exit(PALPATE_E_TYPE) ? palpate_status_exit(PALPATE_E_IO) : code;
}

/* ---- status ---- */

static int status_of(overlay *o)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_overlay_result result = PALPATE_OVERLAY_RESULT_INIT;
    cli_output output;

    if (!cli_output_open(&output, o->arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status =
        palpate_overlay_status(o->engine, &o->options, &result, o->arguments->format,
                               &o->arguments->style, cli_output_write, &output, &error);
    bool look = result.moved + result.unaccepted + result.needless > 0;
    int code = o->arguments->given[CLI_EXIT_CODE] && look ? 1 : 0;
    if (status != PALPATE_OK && status != PALPATE_E_WRITE)
        code = refused(o, &error);
    return cli_output_close(&output, code);
}

/* ---- accept ---- */

static int accept_layer(overlay *o, size_t layer, bool *first)
{
    palpate_error error = PALPATE_ERROR_INIT;
    bool json = o->arguments->format == PALPATE_FORMAT_JSON;
    size_t accepted = 0;
    cli_output output;

    if (!cli_output_open_path(&output, o->paths[layer]))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_overlay_accept(
        o->engine, layer, &o->options, o->arguments->operands + 1, o->arguments->operand_count - 1,
        &accepted, cli_output_write, &output, &error);
    int code = status == PALPATE_OK || status == PALPATE_E_WRITE ? 0 : refused(o, &error);
    bool nothing = accepted == 0 && o->locks[layer].text == NULL; /* then no file either */
    code = cli_output_close(&output, code == 0 && nothing ? DROP : code);
    if (code != 0)
        return code == DROP ? 0 : code;
    if (json) {
        cli_output told = {.file = stdout};
        cli_output_puts(&told, *first ? "" : ",");
        cli_output_puts(&told, "{\"file\":");
        cli_output_json(&told, o->paths[layer]);
        printf(",\"accepted\":%zu}", accepted);
    } else {
        printf("%s: %zu accepted\n", o->paths[layer], accepted);
    }
    *first = false;
    return 0;
}

static int accept_all(overlay *o)
{
    bool json = o->arguments->format == PALPATE_FORMAT_JSON, first = true;
    int code = 0;

    if (o->arguments->given[CLI_OUTPUT]) {
        fputs("palpate: accept writes " LOCK
              " into the folder of each layer; --output does not fit\n",
              stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    if (json)
        fputs("{\"format\":\"palpate.accepted/1\",\"locks\":[", stdout);
    for (size_t i = 1; code == 0 && i < o->layers.count; i++)
        code = accept_layer(o, i, &first);
    if (json && code == 0)
        puts("]}");
    return code;
}

/* ---- report ---- */

static int write_report(overlay *o, palpate_engine *below, const palpate_comparison *comparison,
                        int code)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_report_options options = PALPATE_REPORT_INIT;
    palpate_prove_options prove = PALPATE_PROVE_INIT;
    palpate_format format = o->arguments->format;
    cli_output output;

    if (format == PALPATE_FORMAT_TEXT && !o->arguments->given[CLI_FORMAT])
        format = PALPATE_FORMAT_MARKDOWN;
    if (!cli_proofs_ask(o->arguments, &prove))
        return palpate_status_exit(PALPATE_E_USAGE);
    options.as_of = o->options.as_of;
    options.comparison = comparison;
    options.prove = &prove;
    if (!cli_output_open(&output, o->arguments))
        return palpate_status_exit(PALPATE_E_IO);
    palpate_status status = palpate_overlay_report(below, o->engine, &options, format,
                                                   cli_output_write, &output, &error);
    if (status != PALPATE_OK && status != PALPATE_E_WRITE)
        code = refused(o, &error);
    return cli_output_close(&output, code);
}

static int compare_cohort(overlay *o, palpate_engine *below, palpate_comparison **out)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_cohort patients;

    if (o->arguments->value[CLI_PATIENTS] == NULL)
        return 0;
    if (!cli_cohort_open(&patients, o->arguments))
        return palpate_status_exit(PALPATE_E_IO);
    int code = palpate_comparison_new(below, o->engine, out, &error) == PALPATE_OK
                   ? cli_cohort_compare(o->arguments, *out, &patients)
                   : refused(o, &error);
    cli_cohort_end(&patients);
    return code;
}

static int report_on(overlay *o)
{
    palpate_engine *below = NULL;
    palpate_comparison *comparison = NULL;
    int code = open_rules(o, 1, &below);

    if (code == 0)
        code = compare_cohort(o, below, &comparison);
    if (code == 0 || (comparison != NULL && code == palpate_status_exit(PALPATE_E_TYPE)))
        code = write_report(o, below, comparison, code); /* some patients were refused: told */
    palpate_comparison_free(comparison);
    palpate_engine_free(below);
    return code;
}

/* ---- which ---- */

static int (*verb_of(const char *word))(overlay *)
{
    if (strcmp(word, "status") == 0)
        return status_of;
    if (strcmp(word, "accept") == 0)
        return accept_all;
    return strcmp(word, "report") == 0 ? report_on : NULL;
}

int cmd_overlay(const cli_arguments *arguments)
{
    int (*verb)(overlay *) = verb_of(arguments->operands[0]);
    overlay *o = calloc(1, sizeof *o);

    if (verb == NULL || (verb != accept_all && arguments->operand_count > 1)) {
        fprintf(stderr, "palpate: overlay wants status, report, or accept [ID...]\n"
                        "  hint: palpate overlay --help shows what it takes\n");
        free(o);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    if (o == NULL)
        return palpate_status_exit(PALPATE_E_NOMEM);
    o->arguments = arguments;
    int code = open_overlay(o);
    if (code == 0)
        code = verb(o);
    for (size_t i = 0; i < o->layers.count; i++)
        cli_input_free(&o->inputs[i]);
    palpate_engine_free(o->engine);
    cli_layers_end(&o->layers);
    free(o);
    return code;
}
