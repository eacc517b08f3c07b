/* SPDX-License-Identifier: MIT */
/* Progress on a terminal, and the summary at the end. Both go to standard error. */
#include <inttypes.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "batch.h"

#define BAR_MOST 24
#define EVERY_SECONDS 0.2

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

void batch_progress_begin(batch_progress *progress, const cli_arguments *arguments, uint64_t offset,
                          uint64_t lines)
{
    progress->shown = isatty(STDERR_FILENO) == 1;
    progress->ascii = arguments->message.ascii;
    progress->width = arguments->message.width > 0 ? arguments->message.width : 80;
    progress->begun = progress->last = now();
    progress->offset_before = offset;
    progress->lines_before = lines;
}

/* "1:05", or with hours "2:01:05". */
static void put_time(char *out, size_t room, double seconds)
{
    unsigned long whole = (unsigned long)(seconds + 0.5);
    if (whole >= 3600)
        snprintf(out, room, "%lu:%02lu:%02lu", whole / 3600, whole / 60 % 60, whole % 60);
    else
        snprintf(out, room, "%lu:%02lu", whole / 60, whole % 60);
}

static void put_bar(const batch_progress *progress, double share, char *out, size_t room)
{
    size_t length = 0;
    unsigned full = (unsigned)(share * BAR_MOST + 0.5);
    const char *signs[] = {progress->ascii ? "." : "\xE2\x96\x91",
                           progress->ascii ? "#" : "\xE2\x96\x88"};

    for (unsigned i = 0; i < BAR_MOST && length + 4 < room; i++) {
        const char *sign = signs[i < full];
        memcpy(out + length, sign, strlen(sign));
        length += strlen(sign);
    }
    out[length] = '\0';
}

void batch_progress_tell(batch_progress *progress, const batch_input *input, uint64_t offset,
                         uint64_t lines)
{
    char bar[BAR_MOST * 3 + 8], left[32] = "";
    double at = now();

    if (!progress->shown || at - progress->last < EVERY_SECONDS)
        return;
    progress->last = at;
    double seconds = at - progress->begun;
    double rate = (double)(lines - progress->lines_before) / seconds;
    if (input->size == 0) { /* nobody knows how much there is */
        fprintf(stderr, "\r\033[K%" PRIu64 " lines  %.0f/s", lines, rate);
        return;
    }
    double share = (double)offset / (double)input->size;
    double done = (double)(offset - progress->offset_before);
    share = share > 1 ? 1 : share;
    if (done > 0)
        put_time(left, sizeof left, seconds * ((double)input->size - (double)offset) / done);
    put_bar(progress, share, bar, sizeof bar);
    fprintf(stderr, "\r\033[K%s%s%3.0f%%  %" PRIu64 " lines  %.0f/s  %s left",
            progress->width >= 70 ? bar : "", progress->width >= 70 ? " " : "", share * 100, lines,
            rate, left);
}

void batch_progress_end(batch_progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
}

static void tell_json(const batch_counts *counts)
{
    const char *word;
    bool first = true;

    fprintf(stderr,
            "{\"format\":\"palpate.batch/1\",\"lines\":%" PRIu64 ",\"plans\":%" PRIu64
            ",\"refused\":%" PRIu64 ",\"dispositions\":{",
            counts->lines, counts->plans, counts->refused);
    for (size_t i = 0; i < 16 && (word = palpate_disposition_word(i)) != NULL; i++)
        fprintf(stderr, "%s\"%s\":%" PRIu64, i > 0 ? "," : "", word, counts->dispositions[i]);
    fputs("},\"errors\":{", stderr);
    for (size_t i = 0; i < counts->code_count; i++, first = false)
        fprintf(stderr, "%s\"%s\":%" PRIu64, first ? "" : ",", counts->codes[i].code,
                counts->codes[i].count);
    fputs("}}\n", stderr);
}

void batch_summary(const cli_arguments *arguments, const batch_counts *counts,
                   const batch_progress *progress)
{
    char took[32];
    const char *word;
    double seconds = now() - progress->begun;

    if (arguments->given[CLI_JSON]) {
        tell_json(counts);
        return;
    }
    fprintf(stderr, "%" PRIu64 " plans, %" PRIu64 " refused", counts->plans, counts->refused);
    if (progress->shown) { /* who reads a file of messages wants the same words every time */
        put_time(took, sizeof took, seconds);
        fprintf(stderr, " in %s, %.0f lines/s", took,
                (double)(counts->lines - progress->lines_before) / (seconds > 0 ? seconds : 1));
    }
    fputc('\n', stderr);
    for (size_t i = 0; i < 16 && (word = palpate_disposition_word(i)) != NULL; i++)
        if (counts->dispositions[i] > 0)
            fprintf(stderr, "%12" PRIu64 "  %s\n", counts->dispositions[i], word);
    for (size_t i = 0; i < counts->code_count; i++)
        fprintf(stderr, "%12" PRIu64 "  refused: %s\n", counts->codes[i].count,
                counts->codes[i].code);
}
