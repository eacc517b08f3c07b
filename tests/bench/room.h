/* SPDX-License-Identifier: MIT */
/* What the programs of this folder share: dying with a message, memory that is there or the program
 * ends, text that grows, the clock, and seeded chance. None of this is for the library, which never
 * exits. */
#ifndef BENCH_ROOM_H
#define BENCH_ROOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef struct bench_text {
    char *bytes; /* always ends in NUL once something was put */
    size_t length, capacity;
} bench_text;

/** Print "program: what: detail" and exit with 1. */
_Noreturn void bench_die(const char *what, const char *detail);
void *bench_new(size_t count, size_t size); /* zeroed */
void *bench_grow(void *block, size_t count, size_t size);

bool bench_put(void *text, const char *bytes, size_t length); /* a palpate_write */
void bench_reserve(bench_text *text, size_t length);          /* so many bytes more, and a NUL */
void bench_puts(bench_text *text, const char *string);
void bench_putf(bench_text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void bench_read_file(const char *path, bench_text *out);
void bench_write_file(const char *path, const bench_text *text);

/** Seconds of a clock that only goes forward. */
double bench_now(void);
/** Seconds of processor time that this process has used. */
double bench_cpu(void);
/** Most memory that this process image ever held, in KiB: VmHWM where there is one, else what
 * getrusage says. */
long bench_peak_kib(void);
long bench_resident_kib(void); /* 0 where it cannot be told */

/* splitmix64: the same numbers on every machine. */
typedef struct bench_chance {
    uint64_t state;
} bench_chance;
uint64_t bench_next(bench_chance *chance);
double bench_unit(bench_chance *chance);                    /* 0 .. 1, 1 excluded */
uint32_t bench_below(bench_chance *chance, uint32_t count); /* 0 .. count - 1 */
bool bench_happens(bench_chance *chance, double share);
uint32_t bench_weighted(bench_chance *chance, const double *weights, uint32_t count);

#endif
