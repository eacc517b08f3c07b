/* SPDX-License-Identifier: MIT */
/* Reading a patient's text from a file or standard input. */
#include "input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

uint64_t cli_input_most(const cli_arguments *arguments)
{
    uint64_t most = 0;

    for (size_t i = 0; i < palpate_limit_count(); i++)
        if (strcmp(palpate_limit_name(i), "json_bytes") == 0)
            most = palpate_limit_default(i);
    for (size_t i = 0; i < arguments->limit_count; i++)
        if (strcmp(arguments->limits[i].name, "json_bytes") == 0)
            most = arguments->limits[i].value;
    return most;
}

int cli_input_refused(const cli_arguments *arguments, const char *name, int reason)
{
    palpate_error error = PALPATE_ERROR_INIT;
    cli_subject subject = {.name = name, .file = name};

    error.status = PALPATE_E_IO;
    snprintf(error.detail, sizeof error.detail, "cannot be read: %s", strerror(reason));
    if (reason == EISDIR)
        snprintf(error.hint, sizeof error.hint, "it is a folder; name a file in it");
    return cli_report(arguments, &error, &subject);
}

/* Returns 0 or an errno value. */
static int read_all(FILE *file, uint64_t most, cli_input *out)
{
    size_t capacity = 0;

    while (out->length <= most) {
        size_t wanted, got;
        if (out->length == capacity) {
            size_t grown = capacity == 0 ? 16384 : capacity * 2;
            char *text = realloc(out->text, grown);
            if (text == NULL)
                return ENOMEM;
            out->text = text;
            capacity = grown;
        }
        wanted = capacity - out->length;
        if (wanted > most + 1 - out->length)
            wanted = (size_t)(most + 1 - out->length);
        errno = 0;
        got = fread(out->text + out->length, 1, wanted, file);
        out->length += got;
        if (got < wanted)
            return ferror(file) ? (errno != 0 ? errno : EIO) : 0;
    }
    return 0;
}

int cli_input_read(const cli_arguments *arguments, const char *path, cli_input *out)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *file;
    int reason;

    memset(out, 0, sizeof *out);
    out->subject.name = standard ? "standard input" : path;
    out->subject.file = standard ? NULL : path;
    file = standard ? stdin : fopen(path, "rb");
    if (file == NULL)
        return cli_input_refused(arguments, out->subject.name, errno);
    reason = read_all(file, cli_input_most(arguments), out);
    if (!standard)
        fclose(file);
    if (reason != 0)
        return cli_input_refused(arguments, out->subject.name, reason);
    out->subject.text = out->text;
    out->subject.length = out->length;
    return 0;
}

void cli_input_free(cli_input *input)
{
    free(input->text);
    memset(input, 0, sizeof *input);
}
