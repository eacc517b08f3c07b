/* SPDX-License-Identifier: MIT */
/* palpate serve: CDS Hooks and a JSON API over HTTP. */
#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef HAVE_HTTP
#include "cds_hooks/server.h"
#include "layers.h"

#define DEFAULT_PORT 8347
#define DEFAULT_ADDRESS "127.0.0.1"

/* What the options point into. */
typedef struct serving {
    hooks_options options;
    cli_layers layers;
    palpate_limit_setting limits[CLI_LIMITS + 1]; /* of the engine */
    const char *origins[CLI_LISTED];
    const char *trusted[CLI_LISTED];
    const char *audiences[CLI_LISTED];
    const char *servers[CLI_LISTED];
} serving;

static size_t take_list(const cli_arguments *arguments, cli_option_id id, const char **out)
{
    size_t count = 0;
    const char *value;

    while ((value = cli_arguments_listed(arguments, id, count)) != NULL)
        out[count++] = value;
    return count;
}

static bool read_port(const cli_arguments *arguments, unsigned *out)
{
    const char *text = arguments->value[CLI_PORT];
    unsigned long port;

    *out = DEFAULT_PORT;
    if (text == NULL)
        return true;
    if (!cli_whole_number(text, 0, 65535, &port)) {
        fprintf(stderr, "palpate: --port is a number from 0 to 65535, not \"%s\"\n", text);
        return false;
    }
    *out = (unsigned)port;
    return true;
}

/* Limits of the service are its own, all others the engine's; its searches are shorter here. */
static bool share_limits(const cli_arguments *arguments, serving *out)
{
    palpate_options *rules = &out->options.rules;
    bool flip_given = false;

    hooks_limits_default(&out->options.limits);
    for (size_t i = 0; i < arguments->limit_count; i++) {
        const palpate_limit_setting *one = &arguments->limits[i];
        hooks_limit_taken taken = hooks_limits_set(&out->options.limits, one->name, one->value);
        if (taken == HOOKS_LIMIT_TOO_LARGE) {
            fprintf(stderr,
                    "palpate: the limit %s cannot be so large: no limit can be switched off\n",
                    one->name);
            return false;
        }
        if (taken == HOOKS_LIMIT_SET)
            continue;
        flip_given |= strcmp(one->name, "flip_evaluations") == 0;
        out->limits[rules->limit_count++] = *one;
    }
    if (!flip_given)
        out->limits[rules->limit_count++] =
            (palpate_limit_setting){"flip_evaluations", out->options.limits.http_flip_evaluations};
    rules->limits = out->limits;
    return true;
}

static bool read_options(const cli_arguments *arguments, serving *out)
{
    palpate_options rules = PALPATE_OPTIONS_INIT;
    hooks_options *options = &out->options;

    options->rules = rules;
    if (!share_limits(arguments, out))
        return false;
    options->address =
        arguments->given[CLI_ADDRESS] ? arguments->value[CLI_ADDRESS] : DEFAULT_ADDRESS;
    options->plain_http = arguments->given[CLI_PLAIN_HTTP];
    options->url = arguments->value[CLI_URL];
    options->store = arguments->value[CLI_STORE];
    options->keep_input = arguments->given[CLI_KEEP_INPUT];
    options->origins = out->origins;
    options->origin_count = take_list(arguments, CLI_ALLOW_ORIGIN, out->origins);
    options->trusted = out->trusted;
    options->trusted_count = take_list(arguments, CLI_TRUST, out->trusted);
    options->audiences = out->audiences;
    options->audience_count = take_list(arguments, CLI_AUDIENCE, out->audiences);
    options->fhir_servers = out->servers;
    options->fhir_server_count = take_list(arguments, CLI_FHIR_SERVER, out->servers);
    return read_port(arguments, &options->port);
}

static int serve(const cli_arguments *arguments, serving *own)
{
    int code = cli_layers_choose(arguments, NULL, &own->layers);

    if (code == 0) {
        own->options.rules.layers = own->layers.items;
        own->options.rules.layer_count = own->layers.count;
        code = hooks_serve(&own->options);
    }
    cli_layers_end(&own->layers);
    return code;
}

int cmd_serve(const cli_arguments *arguments)
{
    serving *own = calloc(1, sizeof *own);
    int code;

    if (own == NULL)
        return palpate_status_exit(PALPATE_E_NOMEM);
    if (!read_options(arguments, own))
        code = palpate_status_exit(PALPATE_E_USAGE);
    else if (arguments->given[CLI_CHECK])
        code = hooks_check(own->options.address, own->options.port);
    else
        code = serve(arguments, own);
    free(own);
    return code;
}
#else
int cmd_serve(const cli_arguments *arguments)
{
    (void)arguments;
    fputs("palpate: this palpate was built without HTTP\n"
          "  hint: configure --with-http (libmicrohttpd)\n",
          stderr);
    return palpate_status_exit(PALPATE_E_USAGE);
}
#endif
