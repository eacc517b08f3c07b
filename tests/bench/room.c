/* SPDX-License-Identifier: MIT */
/* Memory, text, clock and chance for the programs of this folder. */
#define _POSIX_C_SOURCE 200809L
#include "room.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

void bench_die(const char *what, const char *detail)
{
    fprintf(stderr, "bench: %s: %s\n", what, detail);
    exit(EXIT_FAILURE);
}

void *bench_new(size_t count, size_t size)
{
    void *block = calloc(count > 0 ? count : 1, size);
    if (block == NULL)
        bench_die("memory", "exhausted");
    return block;
}

void *bench_grow(void *block, size_t count, size_t size)
{
    block = realloc(block, count * size);
    if (block == NULL)
        bench_die("memory", "exhausted");
    return block;
}

void bench_reserve(bench_text *text, size_t length)
{
    if (text->length + length + 1 <= text->capacity)
        return;
    text->capacity = (text->length + length + 1) * 2;
    text->bytes = bench_grow(text->bytes, text->capacity, 1);
}

bool bench_put(void *context, const char *bytes, size_t length)
{
    bench_text *text = context;
    bench_reserve(text, length);
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
    return true;
}

void bench_puts(bench_text *text, const char *string)
{
    bench_put(text, string, strlen(string));
}

void bench_putf(bench_text *text, const char *format, ...)
{
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof line)
        bench_die("text", "a line is too long");
    bench_put(text, line, (size_t)length);
}

void bench_read_file(const char *path, bench_text *out)
{
    char block[65536];
    size_t got;
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        bench_die(path, "cannot be read");
    bench_put(out, "", 0);
    while ((got = fread(block, 1, sizeof block, file)) > 0)
        bench_put(out, block, got);
    fclose(file);
}

void bench_write_file(const char *path, const bench_text *text)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL || fwrite(text->bytes, 1, text->length, file) != text->length ||
        fclose(file) != 0)
        bench_die(path, "cannot be written");
}

double bench_now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

double bench_cpu(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* A line of the process's own status, or 0. */
static long status_kib(const char *key)
{
    char line[256];
    long result = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file != NULL && fgets(line, sizeof line, file) != NULL)
        if (strncmp(line, key, strlen(key)) == 0)
            result = strtol(line + strlen(key), NULL, 10);
    if (file != NULL)
        fclose(file);
    return result;
}

long bench_resident_kib(void)
{
    return status_kib("VmRSS:");
}

long bench_peak_kib(void)
{
    long peak = status_kib("VmHWM:");
    if (peak > 0)
        return peak;
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

uint64_t bench_next(bench_chance *chance)
{
    uint64_t z = (chance->state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

double bench_unit(bench_chance *chance)
{
    return (double)(bench_next(chance) >> 11) / 9007199254740992.0;
}

uint32_t bench_below(bench_chance *chance, uint32_t count)
{
    return (uint32_t)(((bench_next(chance) >> 32) * count) >> 32);
}

bool bench_happens(bench_chance *chance, double share)
{
    return bench_unit(chance) < share;
}

uint32_t bench_weighted(bench_chance *chance, const double *weights, uint32_t count)
{
    double sum = 0;
    for (uint32_t i = 0; i < count; i++)
        sum += weights[i];
    double at = bench_unit(chance) * sum;
    uint32_t i = 0;
    while (i + 1 < count && at >= weights[i])
        at -= weights[i++];
    return i;
}
