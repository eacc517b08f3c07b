/* SPDX-License-Identifier: MIT */
/* The journal: where a run stands, so that it can go on after an interruption.
 *
 *   palpate.batch-journal/1 RULES OPTIONS
 *   done INPUT_OFFSET OUTPUT_LENGTH LINES PLANS WORST DISPOSITION… ; CODE=COUNT … .
 *
 * A line is added after each piece of the output has reached the disk. The last whole line counts:
 * what the output holds beyond it is cut off and made again, so no line is lost or there twice.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "batch.h"

#define HEAD "palpate.batch-journal/1 "
#define LINE_MOST 8192

static int refuse(const char *path, const char *what)
{
    fprintf(stderr, "palpate: %s: %s\n", path, what);
    return palpate_status_exit(PALPATE_E_IO);
}

/* Numbers behind "done"; false if the line is not whole. */
static bool read_done(const char *line, batch_journal *journal, batch_counts *counts)
{
    batch_counts read = {0};
    uint64_t offset, length;
    char *at;

    if (strncmp(line, "done ", 5) != 0 || strstr(line, " .\n") == NULL)
        return false;
    offset = strtoull(line + 5, &at, 10);
    length = strtoull(at, &at, 10);
    read.lines = strtoull(at, &at, 10);
    read.plans = strtoull(at, &at, 10);
    read.worst = (int)strtol(at, &at, 10);
    for (size_t i = 0; i < 16; i++)
        read.dispositions[i] = strtoull(at, &at, 10);
    if (strncmp(at, " ;", 2) != 0)
        return false;
    for (at += 2; at[0] == ' ' && at[1] != '.';) {
        char code[32];
        size_t named = strcspn(at + 1, "=");
        if (named >= sizeof code)
            return false;
        memcpy(code, at + 1, named);
        code[named] = '\0';
        batch_count_refused(&read, code, strtoull(at + named + 2, &at, 10));
    }
    journal->input_offset = offset;
    journal->output_length = length;
    *counts = read;
    return true;
}

static int read_journal(batch_journal *journal, const char *identity, batch_counts *counts)
{
    char line[LINE_MOST];
    size_t head = strlen(HEAD);

    if (fgets(line, sizeof line, journal->file) == NULL)
        return 0; /* begun, and interrupted at once */
    line[strcspn(line, "\n")] = '\0';
    if (strncmp(line, HEAD, head) != 0 || strcmp(line + head, identity) != 0) {
        fprintf(stderr,
                "palpate: %s is the journal of another run, with other rules or options; remove it "
                "to begin anew\n",
                journal->path);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    while (fgets(line, sizeof line, journal->file) != NULL)
        if (!read_done(line, journal, counts))
            break;
    return 0;
}

/* Written anew, so that a line that is not whole does not stay in the middle. */
static int begin_anew(batch_journal *journal, const char *identity, const batch_counts *counts)
{
    char fresh[sizeof journal->path + 8];

    snprintf(fresh, sizeof fresh, "%s.new", journal->path);
    journal->file = fopen(fresh, "w");
    if (journal->file == NULL)
        return refuse(fresh, strerror(errno));
    fprintf(journal->file, HEAD "%s\n", identity);
    if (!batch_journal_note(journal, journal->input_offset, journal->output_length, counts) ||
        rename(fresh, journal->path) != 0)
        return refuse(journal->path, strerror(errno));
    return 0;
}

int batch_journal_open(batch_journal *journal, const char *output, const char *identity,
                       batch_counts *counts)
{
    int length = snprintf(journal->path, sizeof journal->path, "%s.journal", output);

    journal->input_offset = journal->output_length = 0;
    if (length < 0 || (size_t)length >= sizeof journal->path)
        return refuse(output, "the name is too long");
    journal->file = fopen(journal->path, "r");
    if (journal->file == NULL && errno != ENOENT)
        return refuse(journal->path, strerror(errno));
    if (journal->file != NULL) {
        int code = read_journal(journal, identity, counts);
        fclose(journal->file);
        journal->file = NULL;
        if (code != 0)
            return code;
    }
    return begin_anew(journal, identity, counts);
}

bool batch_journal_note(batch_journal *journal, uint64_t input_offset, uint64_t output_length,
                        const batch_counts *counts)
{
    fprintf(journal->file, "done %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %d", input_offset,
            output_length, counts->lines, counts->plans, counts->worst);
    for (size_t i = 0; i < 16; i++)
        fprintf(journal->file, " %" PRIu64, counts->dispositions[i]);
    fputs(" ;", journal->file);
    for (size_t i = 0; i < counts->code_count; i++)
        fprintf(journal->file, " %s=%" PRIu64, counts->codes[i].code, counts->codes[i].count);
    fputs(" .\n", journal->file);
    return fflush(journal->file) == 0 && fsync(fileno(journal->file)) == 0;
}

void batch_journal_close(batch_journal *journal, bool done)
{
    if (journal->file == NULL)
        return;
    fclose(journal->file);
    if (done)
        unlink(journal->path);
    journal->file = NULL;
}
