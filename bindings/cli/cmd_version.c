/* SPDX-License-Identifier: MIT */
/* palpate version: of the program, and which rules are in force. */
#include "commands.h"

#include "engine.h"
#include "output.h"

static void print_text(cli_output *output, const cli_layers *layers)
{
    const char *source = cli_layers_source(layers);

    cli_output_puts(output, "palpate ");
    cli_output_puts(output, palpate_version());
    cli_output_puts(output, "\nrules:");
    for (size_t i = 0; i < layers->count; i++) {
        cli_output_puts(output, i > 0 ? ", " : " ");
        cli_output_puts(output, layers->items[i].directory);
    }
    cli_output_puts(output, *source != '\0' ? " (named by " : " (those that came with the program");
    cli_output_puts(output, source);
    cli_output_puts(output, ")\n");
}

static void print_json(cli_output *output, const cli_layers *layers, const palpate_engine *engine)
{
    const char *source = cli_layers_source(layers);

    cli_output_puts(output, "{\"format\":\"palpate.version/1\",\"version\":");
    cli_output_json(output, palpate_version());
    cli_output_puts(output, ",\"rules\":");
    cli_output_json(output, palpate_engine_digest(engine));
    cli_output_puts(output, ",\"layers\":[");
    for (size_t i = 0; i < layers->count; i++) {
        cli_output_puts(output, i > 0 ? "," : "");
        cli_output_json(output, layers->items[i].directory);
    }
    cli_output_puts(output, "],\"named_by\":");
    cli_output_json(output, *source != '\0' ? source : NULL);
    cli_output_puts(output, "}\n");
}

static int print(const cli_arguments *arguments, const cli_layers *layers)
{
    palpate_engine *engine = NULL;
    palpate_findings *findings = NULL;
    cli_output output;
    int code = 0;

    if (arguments->format == PALPATE_FORMAT_JSON) /* the digest needs the rules themselves */
        code = cli_engine_of(arguments, layers, layers->count, &engine, &findings);
    if (findings != NULL)
        code = cli_engine_told(arguments, findings);
    if (code == 0 && !cli_output_open(&output, arguments))
        code = palpate_status_exit(PALPATE_E_IO);
    else if (code == 0) {
        if (engine != NULL)
            print_json(&output, layers, engine);
        else
            print_text(&output, layers);
        code = cli_output_close(&output, 0);
    }
    palpate_findings_free(findings);
    palpate_engine_free(engine);
    return code;
}

int cmd_version(const cli_arguments *arguments)
{
    cli_layers layers;
    int code = cli_layers_choose(arguments, NULL, &layers);

    if (code == 0)
        code = print(arguments, &layers);
    cli_layers_end(&layers);
    return code;
}
