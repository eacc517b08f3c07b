/* SPDX-License-Identifier: MIT */
/* palpate batch: patients a line each in, plans a line each out, by several threads. */
#include "commands.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "batch.h"
#include "engine.h"
#include "input.h"
#include "output.h"
#include "report.h"

#define JOBS_MOST 256
#define SLOTS_PER_JOB 4
#define NOTE_BYTES 1048576 /* of output between two notes in the journal */

typedef enum slot_state { SLOT_FREE, SLOT_READY, SLOT_TAKEN, SLOT_DONE } slot_state;

typedef struct slot {
    slot_state state;
    batch_chunk chunk;
    batch_counts counts;
} slot;

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
    pthread_mutex_t lock;
    pthread_cond_t ready, done;
    slot *slots;
    size_t slot_count;
    uint64_t filled, taken, emptied; /* chunks so far; slot = number % slot_count */
    bool ending;
    bool no_memory;
} batch;

/* ---- threads ---- */

static void *work(void *context)
{
    batch *b = context;

    pthread_mutex_lock(&b->lock);
    for (;;) {
        while (b->taken == b->filled && !b->ending)
            pthread_cond_wait(&b->ready, &b->lock);
        if (b->taken == b->filled)
            break;
        slot *own = &b->slots[b->taken++ % b->slot_count];
        own->state = SLOT_TAKEN;
        pthread_mutex_unlock(&b->lock);
        batch_plan_chunk(&b->plans, &own->chunk);
        pthread_mutex_lock(&b->lock);
        own->state = SLOT_DONE;
        pthread_cond_signal(&b->done);
    }
    pthread_mutex_unlock(&b->lock);
    return NULL;
}

/* ---- in order ---- */

/* Write what the oldest chunk came to. False: the output refused it. */
static bool write_chunk(batch *b, slot *oldest)
{
    batch_counts_add(&b->counts, &oldest->counts);
    b->written += oldest->chunk.out.length;
    b->no_memory |= oldest->chunk.out.failed || oldest->chunk.text.failed;
    if (b->no_memory ||
        !cli_output_write(&b->output, oldest->chunk.out.bytes, oldest->chunk.out.length))
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

/* Write the chunks that are done, the oldest first; with `wait`, at least one. */
static bool empty_slots(batch *b, bool wait)
{
    while (b->emptied < b->filled) {
        slot *oldest = &b->slots[b->emptied % b->slot_count];
        pthread_mutex_lock(&b->lock);
        while (wait && oldest->state != SLOT_DONE)
            pthread_cond_wait(&b->done, &b->lock);
        bool is_done = oldest->state == SLOT_DONE;
        pthread_mutex_unlock(&b->lock);
        if (!is_done)
            return true;
        if (!write_chunk(b, oldest))
            return false;
        batch_progress_tell(&b->progress, &b->input, oldest->chunk.end, b->counts.lines);
        oldest->state = SLOT_FREE;
        b->emptied++;
        wait = false;
    }
    return true;
}

static bool fill_slot(batch *b, bool wait)
{
    slot *next = &b->slots[b->filled % b->slot_count];

    if (!batch_input_take(&b->input, &next->chunk, wait))
        return false;
    next->chunk.first = b->next_line;
    next->chunk.counts = &next->counts;
    b->next_line += next->chunk.lines;
    pthread_mutex_lock(&b->lock);
    next->state = SLOT_READY;
    b->filled++;
    pthread_cond_signal(&b->ready);
    pthread_mutex_unlock(&b->lock);
    return true;
}

/* Read ahead as far as there are slots; write what is done; wait for input only when everything has
 * been written. */
static void pump(batch *b)
{
    for (;;) {
        bool room = b->filled - b->emptied < b->slot_count, idle = b->filled == b->emptied;
        if (idle && fflush(b->output.file) != 0 && b->output.reason == 0)
            b->output.reason = errno != 0 ? errno : EIO;
        bool more = room && b->output.reason == 0 && fill_slot(b, idle);
        if (!more && idle)
            return; /* the input is at its end, or the output refuses */
        if (!empty_slots(b, !more))
            return;
    }
}

static int run_threads(batch *b, size_t jobs)
{
    pthread_t threads[JOBS_MOST];
    size_t begun = 0;

    while (begun < jobs && pthread_create(&threads[begun], NULL, work, b) == 0)
        begun++;
    if (begun == 0) {
        fputs("palpate: no thread can be started\n", stderr);
        return palpate_status_exit(PALPATE_E_NOMEM);
    }
    pump(b);
    pthread_mutex_lock(&b->lock);
    b->ending = true;
    pthread_cond_broadcast(&b->ready);
    pthread_mutex_unlock(&b->lock);
    while (begun > 0)
        pthread_join(threads[--begun], NULL);
    return 0;
}

/* ---- beginning and end ---- */

/* A whole number from 1 to `most`; 0 after telling that it is none. */
static size_t number_of(const char *text, size_t most)
{
    char *end;
    unsigned long value = strtoul(text, &end, 10);
    if (*text >= '1' && *text <= '9' && *end == '\0' && value <= most)
        return value;
    fprintf(stderr, "palpate: --jobs takes a number from 1 to %zu: %s\n", most, text);
    return 0;
}

static size_t jobs_of(const cli_arguments *arguments)
{
    if (arguments->value[CLI_JOBS] != NULL)
        return number_of(arguments->value[CLI_JOBS], JOBS_MOST);
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
    if (b->input.reason != 0) {
        fprintf(stderr, "palpate: %s cannot be read: %s\n", b->input.name,
                strerror(b->input.reason));
        code = palpate_status_exit(PALPATE_E_IO);
    }
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
    b->slot_count = jobs * SLOTS_PER_JOB;
    b->slots = calloc(b->slot_count, sizeof *b->slots);
    if (b->slots == NULL)
        return palpate_status_exit(PALPATE_E_NOMEM);
    pthread_mutex_init(&b->lock, NULL);
    pthread_cond_init(&b->ready, NULL);
    pthread_cond_init(&b->done, NULL);
    batch_progress_begin(&b->progress, b->arguments, b->input.offset, b->counts.lines);
    put_head(b);
    int code = finish(b, run_threads(b, jobs));
    for (size_t i = 0; i < b->slot_count; i++) {
        free(b->slots[i].chunk.text.bytes);
        free(b->slots[i].chunk.out.bytes);
    }
    free(b->slots);
    pthread_cond_destroy(&b->done);
    pthread_cond_destroy(&b->ready);
    pthread_mutex_destroy(&b->lock);
    return code;
}

static bool good_arguments(const cli_arguments *arguments)
{
    if (arguments->given[CLI_RESUME] &&
        (arguments->value[CLI_OUTPUT] == NULL || strcmp(arguments->value[CLI_OUTPUT], "-") == 0)) {
        fputs("palpate: --resume wants --output FILE: what was printed cannot be taken up again\n",
              stderr);
        return false;
    }
    if (arguments->given[CLI_TSV] && !arguments->given[CLI_SELECT]) {
        fputs("palpate: --tsv goes with --select\n", stderr);
        return false;
    }
    return true;
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
        select = batch_select_new(arguments->value[CLI_SELECT], arguments->given[CLI_TSV]);
        if (select == NULL)
            return palpate_status_exit(PALPATE_E_USAGE);
    }
    int code = cli_engine_open(arguments, NULL, &engine);
    b.plans = (batch_plans){engine, &arguments->request, select};
    if (code == 0 &&
        !batch_input_open(&b.input, arguments->operand_count > 0 ? arguments->operands[0] : "-",
                          (size_t)cli_input_most(arguments)))
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
