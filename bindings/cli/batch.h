/* SPDX-License-Identifier: MIT */
/* palpate batch: one patient a line in, one plan a line out, in the same order, by several threads.
 *
 *   input --chunks of lines--> slots --> threads make plans --> slots --in order--> output,
 * journal, counts
 *
 * The thread that began reads, and writes unless the output is a file of our own: there each thread
 * writes what it made. There is a fixed number of slots, and each holds a bounded piece of the
 * input, so an input without end takes the same memory. What has been read is planned and written
 * before the next wait for input.
 *
 *   batch_input.c    lines           batch_select.c   CSV and TSV of chosen fields
 *   batch_plan.c     a chunk's plans batch_journal.c  where a run stands, to go on from there
 *   batch_tell.c     progress, and the summary at the end
 *   batch_threads.c  slots, and the threads
 */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H

#include <stdio.h>
#include <sys/types.h>
#include "arguments.h"

/* ---- text that grows ---- */

typedef struct batch_text {
    char *bytes;
    size_t length, capacity;
    bool failed; /* no memory: everything after is lost */
} batch_text;

/** A palpate_write; `text` is the batch_text. */
bool batch_put(void *text, const char *bytes, size_t length);
void batch_puts(batch_text *text, const char *string);
/** A JSON string with its quotes, or null. */
void batch_put_json(batch_text *text, const char *string);

/* ---- input ---- */

typedef struct batch_input {
    int handle;
    const char *name;
    size_t line_most;   /* a longer line is cut: one byte more than may be is kept, so that it is
                           refused */
    batch_text waiting; /* bytes read that make no whole line yet, from `taken` on */
    size_t taken;
    bool skipping; /* the rest of a line that is too long is passed over */
    bool at_end;
    int reason;      /* errno of a failure, or 0 */
    uint64_t offset; /* of the next line */
    uint64_t size;   /* 0: unknown */
} batch_input;

typedef struct batch_chunk {
    batch_text text; /* lines, each ended by \n */
    uint64_t first;  /* number of the first line, from 1 */
    uint64_t lines;
    uint64_t end; /* offset behind it in the input */
    batch_text out;
    struct batch_counts *counts;
} batch_chunk;

/** False after telling that it cannot be read. "-" is standard input. */
bool batch_input_open(batch_input *input, const cli_arguments *arguments, size_t line_most);
/** Pass over what an earlier run has done. False: the input ends before. */
bool batch_input_skip(batch_input *input, uint64_t offset);
/** Take the lines that are there, up to a bound. With `wait`, waits for at least one; without it,
 * may take none. False: no line was taken, because the input is at its end, failed, or has nothing
 * yet. */
bool batch_input_take(batch_input *input, batch_chunk *chunk, bool wait);
void batch_input_close(batch_input *input);

/* ---- counts ---- */

#define BATCH_CODES 64

typedef struct batch_counts {
    uint64_t lines, plans, refused;
    uint64_t dispositions[16]; /* by palpate_disposition_word */
    struct {
        char code[32];
        uint64_t count;
    } codes[BATCH_CODES]; /* of refusals; the last takes all for which there is no room */
    size_t code_count;
    int worst; /* exit code */
} batch_counts;

void batch_count_refused(batch_counts *counts, const char *code, uint64_t times);
void batch_counts_add(batch_counts *to, const batch_counts *from);

/* ---- selecting fields ---- */

typedef struct batch_select batch_select;

/** Read "disposition,dose.id,/techniques/0/id". NULL after telling what is wrong. */
batch_select *batch_select_new(const cli_arguments *arguments);
void batch_select_free(batch_select *select);
/** Learn which fields are in a plan: the members that are then written, the others being of the
 * record around it. False after telling that one is in neither. */
bool batch_select_learn(batch_select *select, const cli_arguments *arguments,
                        palpate_engine *engine);
const char *const *batch_select_members(const batch_select *select);
/** The line with the names of the fields. */
void batch_select_head(const batch_select *select, batch_text *out);
/** The fields of one JSON object as a line. */
void batch_select_row(const batch_select *select, const char *json, size_t length, batch_text *out);

/* ---- plans ---- */

typedef struct batch_plans {
    palpate_engine *engine;
    const palpate_request *request;
    const batch_select *select; /* NULL: whole plans as JSON lines */
} batch_plans;

/** Make the plans of a chunk into chunk->out and chunk->counts. Blank lines are passed over. From
 * any thread. */
void batch_plan_chunk(const batch_plans *plans, batch_chunk *chunk);

/* ---- journal ---- */

typedef struct batch_journal {
    FILE *file; /* NULL: none is kept */
    char path[4096];
    uint64_t input_offset, output_length;
} batch_journal;

/** Open the journal beside `output`, and take what it tells into `counts` and the offsets, if it is
 * of the same run: `identity` is one line that tells rules and options. Returns 0 or an exit code
 * after telling what is wrong. */
int batch_journal_open(batch_journal *journal, const char *output, const char *identity,
                       batch_counts *counts);
/** Note that the output up to `output_length` is of the input up to `input_offset`. False: it
 * cannot be written. */
bool batch_journal_note(batch_journal *journal, uint64_t input_offset, uint64_t output_length,
                        const batch_counts *counts);
/** Close it; `done` takes it away. */
void batch_journal_close(batch_journal *journal, bool done);

/* ---- telling ---- */

typedef struct batch_progress {
    bool shown; /* standard error is a terminal */
    bool ascii;
    unsigned width;
    double begun, last;
    uint64_t offset_before, lines_before; /* of an earlier run */
} batch_progress;

void batch_progress_begin(batch_progress *progress, const cli_arguments *arguments, uint64_t offset,
                          uint64_t lines);
/** Show how far it is, a few times a second. */
void batch_progress_tell(batch_progress *progress, const batch_input *input, uint64_t offset,
                         uint64_t lines);
/** Take the bar away. */
void batch_progress_end(batch_progress *progress);
/** What came of it, on standard error: text, or with --json `palpate.batch/1`. */
void batch_summary(const cli_arguments *arguments, const batch_counts *counts,
                   const batch_progress *progress);

#endif
