/* SPDX-License-Identifier: MIT */
/* palpate fmt: rule files in the one layout, each replaced as a whole. */
#include "commands.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
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

typedef struct formatting {
    const cli_arguments *arguments;
    size_t files; /* of this operand */
} formatting;

static bool is_rule_file(const char *path)
{
    size_t length = strlen(path);
    return strcmp(path, "-") == 0 || (length > 4 && strcmp(path + length - 4, ".lua") == 0);
}

static int format_file(const char *path, void *context)
{
    formatting *work = context;
    const cli_arguments *arguments = work->arguments;
    palpate_layout_options options = PALPATE_LAYOUT_INIT;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings;
    laid_text text = {NULL, 0, 0};
    cli_input input;
    size_t mended;
    int code;

    work->files++;
    if (!is_rule_file(path) && access(path, F_OK) == 0) /* it would be mended to death */
        return cli_usage(arguments, NULL, "%s is no rule file: those end in .lua", path);
    code = cli_input_read(arguments, path, &input);
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

    for (size_t i = 0; i < arguments->operand_count; i++) {
        formatting work = {arguments, 0};
        int own = cli_folder_each(arguments->operands[i], format_file, &work);
        if (own == 0 && work.files == 0)
            own = cli_usage(arguments, NULL, "%s has no rule files: those end in .lua",
                            arguments->operands[i]);
        code = cli_worse(code, own);
    }
    return code;
}
