/* SPDX-License-Identifier: MIT */
/* palpate fmt: rule files in the one layout, each replaced as a whole. */
#include "commands.h"

#include <stdlib.h>
#include <string.h>
#include "folder.h"
#include "input.h"
#include "report.h"

typedef struct laid_text { /* what the library wrote */
    char *bytes;
    size_t length, capacity;
} laid_text;

static bool collect(void *context, const char *bytes, size_t length)
{
    laid_text *out = context;
    if (out->capacity - out->length < length) {
        size_t wanted = (out->length + length) * 2;
        char *grown = realloc(out->bytes, wanted);
        if (grown == NULL)
            return false;
        out->bytes = grown;
        out->capacity = wanted;
    }
    if (length > 0)
        memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
    return true;
}

static bool to_stderr(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stderr) == length;
}

static int replace(const char *path, const laid_text *text)
{
    cli_output output;
    if (!cli_output_open_path(&output, path))
        return palpate_status_exit(PALPATE_E_IO);
    cli_output_write(&output, text->bytes, text->length);
    return cli_output_close(&output, 0);
}

/* What becomes of a file whose layout is known. */
static int settle(const cli_arguments *arguments, const char *path, const cli_input *input,
                  const laid_text *text, size_t mended)
{
    bool same = input->length == text->length &&
                (text->length == 0 || memcmp(input->text, text->bytes, text->length) == 0);
    if (arguments->given[CLI_CHECK]) {
        if (!same)
            printf("%s\n", input->subject.name);
        return same ? 0 : 1;
    }
    if (strcmp(path, "-") == 0)
        return replace(NULL, text);
    if (same)
        return 0;
    if (mended > 0)
        printf("%s (%zu %s mended)\n", path, mended, mended == 1 ? "place" : "places");
    else
        printf("%s\n", path);
    return replace(path, text);
}

static int format_file(const char *path, void *context)
{
    const cli_arguments *arguments = context;
    palpate_layout_options options = PALPATE_LAYOUT_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings;
    laid_text text = {NULL, 0, 0};
    cli_input input;
    size_t mended;
    int code = cli_input_read(arguments, path, &input);

    if (code != 0) {
        cli_input_free(&input);
        return code;
    }
    options.name = input.subject.name;
    options.mend = arguments->given[CLI_FIX];
    options.limits = arguments->limits;
    options.limit_count = arguments->limit_count;
    if (palpate_layout(input.text, input.length, &options, &mended, &findings, collect, &text,
                       &error) == PALPATE_OK)
        code = settle(arguments, path, &input, &text, mended);
    else if (findings == NULL)
        code = cli_report(arguments, &error, NULL);
    else
        code = palpate_status_exit(PALPATE_E_RULES);
    if (findings != NULL)
        palpate_findings_write(findings, PALPATE_FORMAT_TEXT, &arguments->message, to_stderr, NULL,
                               NULL);
    palpate_findings_free(findings);
    free(text.bytes);
    cli_input_free(&input);
    return code;
}

int cmd_fmt(const cli_arguments *arguments)
{
    int code = 0;

    for (size_t i = 0; i < arguments->operand_count; i++)
        code = cli_worse(code,
                         cli_folder_each(arguments->operands[i], format_file, (void *)arguments));
    return code;
}
