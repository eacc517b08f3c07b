/* SPDX-License-Identifier: MIT */
/* palpate init: a layer to start from. */
#include "commands.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "output.h"
#include "templates.h"

static int refuse(const char *path, const char *reason)
{
    fprintf(stderr, "palpate: cannot make %s: %s\n", path, reason);
    return palpate_status_exit(PALPATE_E_IO);
}

static bool join(char *out, size_t size, const char *folder, const char *name)
{
    int length = snprintf(out, size, "%s/%s", folder, name);
    return length > 0 && (size_t)length < size;
}

/* Nothing is overwritten: no file of these names may be there. */
static int look(const char *folder)
{
    char path[4096];
    const cli_template *file;

    for (size_t i = 0; (file = cli_template_at(i)) != NULL; i++) {
        if (!join(path, sizeof path, folder, file->name))
            return refuse(folder, strerror(ENAMETOOLONG));
        if (access(path, F_OK) == 0)
            return refuse(path, "it is there already");
    }
    return 0;
}

static int write_file(const char *folder, const cli_template *file)
{
    char path[4096];
    cli_output output;

    if (!join(path, sizeof path, folder, file->name))
        return refuse(folder, strerror(ENAMETOOLONG));
    if (!cli_output_open_path(&output, path))
        return palpate_status_exit(PALPATE_E_IO);
    cli_output_puts(&output, file->text);
    return cli_output_close(&output, 0);
}

int cmd_init(const cli_arguments *arguments)
{
    const char *folder = arguments->operands[0];
    const cli_template *file;
    int code = look(folder);

    if (code == 0 && mkdir(folder, 0777) != 0 && errno != EEXIST)
        return refuse(folder, strerror(errno));
    for (size_t i = 0; code == 0 && (file = cli_template_at(i)) != NULL; i++) {
        code = write_file(folder, file);
        if (code == 0)
            printf("%s/%s\n", folder, file->name);
    }
    return code;
}
