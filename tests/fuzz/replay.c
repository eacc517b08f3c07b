/* SPDX-License-Identifier: MIT */
/* Runs a fuzz target over its corpus (CORPUS, a folder of the source tree) or over the files given,
 * each whole, at every shorter length, and with every byte changed in a few ways: a regression test
 * for compilers without libFuzzer. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fuzz.h"
#include "paths.h"

#define FILE_MOST 65536
#define VARIED_MOST 512 /* larger files are run whole only */

static void run_varied(const uint8_t *bytes, size_t size)
{
    static const uint8_t masks[] = {0x01, 0x20, 0x80, 0xFF};
    uint8_t *copy = malloc(size + 1); /* of its own, so that sanitizers see the end */
    if (copy == NULL)
        exit(EXIT_FAILURE);
    for (size_t length = 0; length < size; length++) {
        uint8_t *exact = malloc(length + 1);
        if (exact == NULL)
            exit(EXIT_FAILURE);
        memcpy(exact + 1, bytes, length);
        LLVMFuzzerTestOneInput(exact + 1, length);
        free(exact);
    }
    for (size_t at = 0; at < size; at++) {
        for (size_t i = 0; i < sizeof masks; i++) {
            memcpy(copy, bytes, size);
            copy[at] ^= masks[i];
            LLVMFuzzerTestOneInput(copy, size);
        }
    }
    free(copy);
}

static void run_file(const char *path)
{
    static uint8_t bytes[FILE_MOST];
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s cannot be read\n", path);
        exit(EXIT_FAILURE);
    }
    size_t size = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    LLVMFuzzerTestOneInput(bytes, size);
    if (size <= VARIED_MOST)
        run_varied(bytes, size);
}

static int run_folder(const char *folder)
{
    int count = 0;
    DIR *directory = opendir(folder);
    if (directory == NULL)
        return 0;
    for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory)) {
        char path[2048];
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        run_file(path);
        count++;
    }
    closedir(directory);
    return count;
}

int main(int count, char **arguments)
{
    char folder[1024];
    for (int i = 1; i < count; i++)
        run_file(arguments[i]);
    if (count > 1)
        return EXIT_SUCCESS;
    int files = run_folder(source_path(folder, sizeof folder, CORPUS));
    printf("%s: %d files\n", CORPUS, files);
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
