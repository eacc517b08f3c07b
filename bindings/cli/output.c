/* SPDX-License-Identifier: MIT */
/* Where results go: standard output, or a file that is replaced as a whole. */
#include "output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define EXIT_IO 5

static bool refuse(const char *path)
{
    fprintf(stderr, "palpate: cannot write %s: %s\n", path, strerror(errno));
    return false;
}

/* A temporary file beside the file, with the rights that a new file would have. */
static bool open_beside(cli_output *output)
{
    mode_t mask;
    int handle;
    int length = snprintf(output->temporary, sizeof output->temporary, "%s.XXXXXX", output->path);

    if (length < 0 || (size_t)length >= sizeof output->temporary) {
        errno = ENAMETOOLONG;
        output->temporary[0] = '\0';
        return refuse(output->path);
    }
    handle = mkstemp(output->temporary);
    if (handle < 0) {
        output->temporary[0] = '\0';
        return refuse(output->path);
    }
    mask = umask(0);
    umask(mask);
    if (fchmod(handle, 0666 & ~mask) == 0)
        output->file = fdopen(handle, "w");
    if (output->file == NULL) {
        refuse(output->path);
        close(handle);
        unlink(output->temporary);
        return false;
    }
    return true;
}

bool cli_output_open_path(cli_output *output, const char *path)
{
    struct stat info;

    memset(output, 0, sizeof *output);
    output->path = path;
    if (path == NULL || strcmp(path, "-") == 0) {
        output->path = NULL;
        output->file = stdout;
        return true;
    }
    if (stat(output->path, &info) == 0 && !S_ISREG(info.st_mode)) { /* a device or a pipe? */
        output->file = fopen(output->path, "w");
        return output->file != NULL || refuse(output->path);
    }
    return open_beside(output);
}

bool cli_output_may_open(const char *path)
{
    cli_output output;
    struct stat info;

    if (strcmp(path, "-") == 0)
        return true;
    if (stat(path, &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode))
        return true; /* a device or a pipe is not opened for nothing */
    if (!cli_output_open_path(&output, path))
        return false;
    fclose(output.file);
    unlink(output.temporary);
    return true;
}

bool cli_output_open(cli_output *output, const cli_arguments *arguments)
{
    return cli_output_open_path(output, arguments->value[CLI_OUTPUT]);
}

bool cli_output_write(void *context, const char *bytes, size_t length)
{
    cli_output *output = context;

    if (output->reason != 0)
        return false;
    errno = 0;
    if (fwrite(bytes, 1, length, output->file) == length)
        return true;
    output->reason = errno != 0 ? errno : EIO;
    output->gone = output->reason == EPIPE;
    return false;
}

void cli_output_puts(cli_output *output, const char *text)
{
    cli_output_write(output, text, strlen(text));
}

void cli_output_json(cli_output *output, const char *text)
{
    if (text == NULL) {
        cli_output_puts(output, "null");
        return;
    }
    cli_output_puts(output, "\"");
    for (const char *at = text; *at != '\0'; at++) {
        char escape[8];
        if (*at == '"' || *at == '\\') {
            snprintf(escape, sizeof escape, "\\%c", *at);
            cli_output_puts(output, escape);
        } else if ((unsigned char)*at < 0x20) {
            snprintf(escape, sizeof escape, "\\u%04x", (unsigned char)*at);
            cli_output_puts(output, escape);
        } else {
            cli_output_write(output, at, 1);
        }
    }
    cli_output_puts(output, "\"");
}

/* Flush what is buffered; a full disk often shows only here. */
static void finish(cli_output *output)
{
    errno = 0;
    if (fflush(output->file) != 0 && output->reason == 0) {
        output->reason = errno != 0 ? errno : EIO;
        output->gone = output->reason == EPIPE;
    }
    if (output->file != stdout && fclose(output->file) != 0 && output->reason == 0)
        output->reason = errno != 0 ? errno : EIO;
}

int cli_output_close(cli_output *output, int code)
{
    bool keep = code == 0 || code == 1;

    finish(output);
    if (output->temporary[0] != '\0') {
        if (!keep || output->reason != 0)
            unlink(output->temporary);
        else if (rename(output->temporary, output->path) != 0)
            output->reason = errno;
    }
    if (output->reason == 0 || output->gone)
        return code;
    errno = output->reason;
    refuse(output->path != NULL ? output->path : "standard output");
    return cli_worse(code, EXIT_IO);
}

int cli_worse(int a, int b)
{
    return a > b ? a : b;
}
