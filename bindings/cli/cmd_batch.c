/* SPDX-License-Identifier: MIT */
/* palpate batch: patients a line each in, plans a line each out, by several threads. */
#include "commands.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "batch_threads.h"
#include "engine.h"
#include "input.h"
#include "output.h"
#include "report.h"

#define NOTE_BYTES 1048576 /* of output between two notes in the journal */

typedef struct batch {
    const cli_arguments *arguments;
    batch_plans plans;
    batch_input input;
    cli_output output;
    batch_journal journal;
    batch_progress progress;
    batch_counts counts;     /* of what has been written */
    uint64_t written, noted; /* bytes of output */
    uint64_t next_line;
    batch_threads threads;
    bool no_memory;
} batch;

/* ---- in order ---- */

/* Take what the oldest chunk came to, and write it unless its thread did. False: the output
 * refused it. */
static bool take_chunk(batch *b, const batch_slot *oldest)
{
    const batch_text *out = &oldest->chunk.out;

    batch_counts_add(&b->counts, &oldest->counts);
    b->written += out->length;
    b->no_memory |= out->failed || oldest->chunk.text.failed;
    if (oldest->state == BATCH_WRITTEN && b->output.reason == 0)
        b->output.reason = oldest->reason;
    if (b->no_memory || b->output.reason != 0)
        return false;
    if (oldest->state == BATCH_MADE && !cli_output_write(&b->output, out->bytes, out->length))
        return false;
    bool due = b->written - b->noted >= NOTE_BYTES;
    if (b->journal.file == NULL || !due)
        return true;
    b->noted = b->written;
    if (fflush(b->output.file) == 0 && fsync(fileno(b->output.file)) == 0 &&
        batch_journal_note(&b->journal, oldest->chunk.end, b->written, &b->counts))
        return true;
    b->output.reason = errno != 0 ? errno : EIO;
    return false;
}

/* Take the chunks that are done, the oldest first; with `wait`, at least one. */
static bool empty_slots(batch *b, bool wait)
{
    const batch_slot *oldest;

    for (; (oldest = batch_threads_oldest(&b->threads, wait)) != NULL; wait = false) {
        if (!take_chunk(b, oldest))
            return false;
        batch_progress_tell(&b->progress, &b->input, oldest->chunk.end, b->counts.lines);
        batch_threads_pop(&b->threads);
    }
    return true;
}

static bool fill_slot(batch *b, bool wait)
{
    batch_slot *next = batch_threads_room(&b->threads);

    if (next == NULL || !batch_input_take(&b->input, &next->chunk, wait))
        return false;
    next->chunk.first = b->next_line;
    b->next_line += next->chunk.lines;
    batch_threads_push(&b->threads, next);
    return true;
}

/* Read ahead as far as there are slots; write what is done; wait for input only when everything has
 * been written. */
static void pump(batch *b)
{
    for (;;) {
        bool idle = batch_threads_idle(&b->threads);
        if (idle && fflush(b->output.file) != 0 && b->output.reason == 0)
            b->output.reason = errno != 0 ? errno : EIO;
        bool more = b->output.reason == 0 && fill_slot(b, idle);
        if (!more && idle)
            return; /* the input is at its end, or the output refuses */
        if (!empty_slots(b, !more))
            return;
    }
}

/* The output, if threads may write in it for themselves: a file of our own. One thread would make
 * fewer plans for it. */
static int handle_of(batch *b, size_t jobs)
{
    struct stat info;
    int handle = fileno(b->output.file);
    bool own = jobs > 1 && b->output.path != NULL && fstat(handle, &info) == 0 &&
               S_ISREG(info.st_mode) && fflush(b->output.file) == 0;
    return own ? handle : -1;
}

static int run_threads(batch *b, size_t jobs)
{
    if (batch_threads_begin(&b->threads, &b->plans, jobs, handle_of(b, jobs), b->written) &&
        b->threads.running > 0) {
        pump(b);
        batch_threads_end(&b->threads);
        return 0;
    }
    batch_threads_end(&b->threads);
    fputs("palpate: no thread can be started\n", stderr);
    return palpate_status_exit(PALPATE_E_NOMEM);
}

/* ---- beginning and end ---- */

static size_t jobs_of(const cli_arguments *arguments)
{
    const char *text = arguments->value[CLI_JOBS];
    unsigned long jobs;

    if (text != NULL && cli_whole_number(text, 1, JOBS_MOST, &jobs))
        return jobs;
    if (text != NULL) {
        cli_usage(arguments, NULL, "--jobs is a whole number from 1 to %d, not \"%s\"", JOBS_MOST,
                  text);
        return 0;
    }
    long there = sysconf(_SC_NPROCESSORS_ONLN);
    return there < 1 ? 1 : there > JOBS_MOST ? JOBS_MOST : (size_t)there;
}

/* Open the output of a run that can be resumed: it grows in place, from where the journal says. */
static int open_resumed(batch *b)
{
    const cli_arguments *arguments = b->arguments;
    const char *path = arguments->value[CLI_OUTPUT], *fields = arguments->value[CLI_SELECT];
    char identity[4096];
    int length = snprintf(
        identity, sizeof identity, "%s as_of=%s ignore_unknown=%d select=%s tsv=%d",
        palpate_engine_digest(b->plans.engine),
        arguments->request.as_of != NULL ? arguments->request.as_of : "",
        arguments->request.ignore_unknown, fields != NULL ? fields : "", arguments->given[CLI_TSV]);
    if (length < 0 || (size_t)length >= sizeof identity || strchr(identity, '\n') != NULL) {
        fputs("palpate: --select is too long to be kept in a journal\n", stderr);
        return palpate_status_exit(PALPATE_E_USAGE);
    }
    int code = batch_journal_open(&b->journal, path, identity, &b->counts);
    if (code != 0)
        return code;
    struct stat info = {0};
    uint64_t there = stat(path, &info) == 0 ? (uint64_t)info.st_size : 0;
    b->output = (cli_output){.path = path, .file = fopen(path, there > 0 ? "r+" : "w")};
    if (there < b->journal.output_length || b->output.file == NULL ||
        ftruncate(fileno(b->output.file), (off_t)b->journal.output_length) != 0 ||
        fseeko(b->output.file, 0, SEEK_END) != 0) {
        fprintf(stderr, "palpate: %s is not the output that %s tells of\n", path, b->journal.path);
        return palpate_status_exit(PALPATE_E_IO);
    }
    if (!batch_input_skip(&b->input, b->journal.input_offset)) {
        fprintf(stderr, "palpate: %s is shorter than %s tells\n", b->input.name, b->journal.path);
        return palpate_status_exit(PALPATE_E_IO);
    }
    b->written = b->noted = b->journal.output_length;
    b->next_line = b->counts.lines + 1;
    return 0;
}

static int open_output(batch *b)
{
    if (b->arguments->given[CLI_RESUME])
        return open_resumed(b);
    return cli_output_open(&b->output, b->arguments) ? 0 : palpate_status_exit(PALPATE_E_IO);
}

static void put_head(batch *b)
{
    batch_text head = {0};
    if (b->plans.select == NULL || b->written > 0)
        return;
    batch_select_head(b->plans.select, &head);
    cli_output_write(&b->output, head.bytes, head.length);
    b->written += head.length;
    free(head.bytes);
}

/* Everything was read and written, or something failed: tell, and keep or drop what was made. */
static int finish(batch *b, int code)
{
    bool whole = code == 0 && b->input.reason == 0 && b->output.reason == 0 && !b->no_memory;

    batch_progress_end(&b->progress);
    if (b->input.reason != 0)
        code = cli_input_refused(b->arguments, b->input.name, b->input.reason);
    if (b->no_memory) {
        fputs("palpate: out of memory\n", stderr);
        code = palpate_status_exit(PALPATE_E_NOMEM);
    }
    code = cli_output_close(&b->output, code);
    batch_journal_close(&b->journal, whole && code == 0);
    if (whole)
        batch_summary(b->arguments, &b->counts, &b->progress);
    return cli_worse(code, b->counts.worst);
}

static int run(batch *b, size_t jobs)
{
    batch_progress_begin(&b->progress, b->arguments, b->input.offset, b->counts.lines);
    put_head(b);
    return finish(b, run_threads(b, jobs));
}

static bool good_arguments(const cli_arguments *arguments)
{
    if (!arguments->given[CLI_RESUME] || strcmp(arguments->value[CLI_OUTPUT], "-") != 0)
        return true;
    cli_usage(arguments, NULL,
              "--resume wants --output FILE: what was printed cannot be taken up again");
    return false;
}

int cmd_batch(const cli_arguments *arguments)
{
    batch b = {.arguments = arguments, .next_line = 1};
    batch_select *select = NULL;
    palpate_engine *engine = NULL;
    size_t jobs = good_arguments(arguments) ? jobs_of(arguments) : 0;

    if (jobs == 0)
        return palpate_status_exit(PALPATE_E_USAGE);
    if (arguments->given[CLI_SELECT]) {
        select = batch_select_new(arguments);
        if (select == NULL)
            return palpate_status_exit(PALPATE_E_USAGE);
    }
    int code = cli_engine_open(arguments, NULL, &engine);
    if (code == 0 && select != NULL && !batch_select_learn(select, arguments, engine))
        code = palpate_status_exit(PALPATE_E_USAGE);
    b.plans = (batch_plans){engine, &arguments->request, select};
    if (code == 0 && !batch_input_open(&b.input, arguments, (size_t)cli_input_most(arguments)))
        code = palpate_status_exit(PALPATE_E_IO);
    if (code == 0)
        code = open_output(&b);
    if (code == 0)
        code = run(&b, jobs);
    else
        batch_journal_close(&b.journal, false);
    batch_input_close(&b.input);
    batch_select_free(select);
    palpate_engine_free(engine);
    return code;
}
