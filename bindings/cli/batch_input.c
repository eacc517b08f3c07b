/* SPDX-License-Identifier: MIT */
/* Lines of the input, as many as are there, in chunks of a bounded size. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "batch.h"
#include "input.h"

#define READ_BYTES 65536
#define CHUNK_LINES 64
#define CHUNK_BYTES 262144

bool batch_put(void *context, const char *bytes, size_t length)
{
    batch_text *text = context;

    if (text->failed)
        return false;
    if (text->length + length > text->capacity) {
        size_t wanted = (text->length + length) * 2;
        char *grown = realloc(text->bytes, wanted);
        if (grown == NULL) {
            text->failed = true;
            return false;
        }
        text->bytes = grown;
        text->capacity = wanted;
    }
    if (length > 0)
        memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    return true;
}

void batch_puts(batch_text *text, const char *string)
{
    batch_put(text, string, strlen(string));
}

void batch_put_json(batch_text *text, const char *string)
{
    if (string == NULL) {
        batch_puts(text, "null");
        return;
    }
    batch_puts(text, "\"");
    for (; *string != '\0'; string++) {
        char escape[8];
        if (*string == '"' || *string == '\\')
            snprintf(escape, sizeof escape, "\\%c", *string);
        else if ((unsigned char)*string < 0x20)
            snprintf(escape, sizeof escape, "\\u%04x", (unsigned char)*string);
        else
            snprintf(escape, sizeof escape, "%c", *string);
        batch_puts(text, escape);
    }
    batch_puts(text, "\"");
}

bool batch_input_open(batch_input *input, const cli_arguments *arguments, size_t line_most)
{
    const char *name = arguments->operand_count > 0 ? arguments->operands[0] : "-";
    struct stat info;

    *input = (batch_input){.handle = STDIN_FILENO, .name = name, .line_most = line_most};
    if (strcmp(name, "-") == 0)
        input->name = "standard input";
    else
        input->handle = open(name, O_RDONLY);
    if (input->handle < 0) {
        cli_input_refused(arguments, name, errno);
        return false;
    }
    if (fstat(input->handle, &info) == 0 && S_ISREG(info.st_mode))
        input->size = (uint64_t)info.st_size;
    return true;
}

void batch_input_close(batch_input *input)
{
    if (input->handle > STDIN_FILENO)
        close(input->handle);
    free(input->waiting.bytes);
    *input = (batch_input){.handle = -1};
}

/* Read once more; false at the end or after a failure. */
static bool read_more(batch_input *input)
{
    ssize_t got;

    if (input->taken > 0) { /* move what is left to the front */
        input->waiting.length -= input->taken;
        memmove(input->waiting.bytes, input->waiting.bytes + input->taken, input->waiting.length);
        input->taken = 0;
    }
    if (input->waiting.capacity - input->waiting.length < READ_BYTES) {
        size_t wanted = input->waiting.capacity * 2 + READ_BYTES;
        char *grown = realloc(input->waiting.bytes, wanted);
        if (grown == NULL) {
            input->reason = ENOMEM;
            return false;
        }
        input->waiting.bytes = grown;
        input->waiting.capacity = wanted;
    }
    do
        got = read(input->handle, input->waiting.bytes + input->waiting.length, READ_BYTES);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        input->reason = errno;
    if (got > 0)
        input->waiting.length += (size_t)got;
    input->at_end = got <= 0;
    return got > 0;
}

bool batch_input_skip(batch_input *input, uint64_t offset)
{
    if (input->size > 0 && offset <= input->size &&
        lseek(input->handle, (off_t)offset, SEEK_SET) == (off_t)offset) {
        input->offset = offset;
        return true;
    }
    while (input->offset < offset) {
        size_t there = input->waiting.length - input->taken;
        if (there == 0 && !read_more(input))
            return false;
        there = input->waiting.length - input->taken;
        if (there > offset - input->offset)
            there = (size_t)(offset - input->offset);
        input->taken += there;
        input->offset += there;
    }
    return true;
}

static bool is_readable(const batch_input *input)
{
    struct pollfd handle = {.fd = input->handle, .events = POLLIN};
    return input->at_end || poll(&handle, 1, 0) != 0;
}

/* Take bytes that are waiting, without keeping them. */
static void pass(batch_input *input, size_t bytes)
{
    input->taken += bytes;
    input->offset += bytes;
}

/* Pass over the rest of a line that is too long, of which enough was kept. */
static void skip_rest(batch_input *input)
{
    size_t there = input->waiting.length - input->taken;
    const char *start = there > 0 ? input->waiting.bytes + input->taken : "";
    const char *end = there > 0 ? memchr(start, '\n', there) : NULL;

    pass(input, end != NULL ? (size_t)(end - start) + 1 : there);
    if (end != NULL || input->at_end)
        input->skipping = false;
}

/* One line, with its end, into the chunk. False: no whole line is waiting. */
static bool take_line(batch_input *input, batch_chunk *chunk)
{
    size_t there = input->waiting.length - input->taken;
    const char *start = there > 0 ? input->waiting.bytes + input->taken : "";
    const char *end = there > 0 ? memchr(start, '\n', there) : NULL;
    size_t length = end != NULL ? (size_t)(end - start) : there;

    if (end == NULL && length <= input->line_most && !(input->at_end && there > 0))
        return false;
    if (length > input->line_most) {
        length = input->line_most + 1;
        input->skipping = true;
    }
    batch_put(&chunk->text, start, length);
    batch_put(&chunk->text, "\n", 1);
    pass(input, length + (end != NULL && !input->skipping));
    if (input->skipping)
        skip_rest(input);
    chunk->lines++;
    return true;
}

bool batch_input_take(batch_input *input, batch_chunk *chunk, bool wait)
{
    chunk->text.length = 0;
    chunk->lines = 0;
    while (input->skipping || /* the end of the chunk is the end of a line */
           (chunk->lines < CHUNK_LINES && chunk->text.length < CHUNK_BYTES)) {
        if (input->skipping)
            skip_rest(input);
        else if (take_line(input, chunk))
            continue;
        if (!input->skipping && input->at_end)
            break;
        if (!input->skipping && (chunk->lines > 0 || !wait) && !is_readable(input))
            break;
        read_more(input);
    }
    chunk->end = input->offset;
    return chunk->lines > 0;
}
