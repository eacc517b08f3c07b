/* SPDX-License-Identifier: MIT */
/* The protocol of the comparison: reading patients, timing the three parts, the last line. */
#include "adapter.h"

#include <stdlib.h>
#include <string.h>

#define WARM_PATIENTS 500
#define WARM_SECONDS 0.5

typedef struct patient_lines {
    bench_text text;
    const char **at;
    size_t *lengths;
    uint32_t count;
} patient_lines;

typedef struct adapter_times {
    double read, decide, write;
} adapter_times;

void adapter_need_arguments(int argc)
{
    if (argc < 7 || argc > 8)
        bench_die("usage", "SPEC PATIENTS OUT MIN_N MAX_N BUDGET_S [LANES]");
}

static void read_lines(const char *path, uint32_t most, patient_lines *out)
{
    size_t capacity = 0;
    bench_read_file(path, &out->text);
    for (char *at = out->text.bytes; *at != '\0' && out->count < most;) {
        size_t length = strcspn(at, "\n");
        if (out->count == capacity) {
            capacity = capacity > 0 ? capacity * 2 : 1024;
            out->at = bench_grow(out->at, capacity, sizeof *out->at);
            out->lengths = bench_grow(out->lengths, capacity, sizeof *out->lengths);
        }
        out->at[out->count] = at;
        out->lengths[out->count++] = length;
        at += length + (at[length] == '\n');
    }
}

/* One round of up to `lanes` patients. */
static void run_round(const adapter_engine *engine, const patient_lines *lines, uint32_t first,
                      uint32_t lanes, bench_text *out, adapter_times *times)
{
    double begin = bench_now();
    for (uint32_t i = 0; i < lanes; i++)
        engine->read(engine->context, i, lines->at[first + i], lines->lengths[first + i]);
    double read = bench_now();
    engine->decide(engine->context, lanes);
    double decided = bench_now();
    for (uint32_t i = 0; i < lanes; i++)
        engine->write(engine->context, i, out);
    double written = bench_now();
    times->read += read - begin;
    times->decide += decided - read;
    times->write += written - decided;
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static void warm_up(const adapter_engine *engine, const patient_lines *lines, uint32_t lanes)
{
    bench_text text = {0};
    adapter_times times = {0};
    double begin = bench_now();
    for (uint32_t i = 0;
         i < least(lines->count, WARM_PATIENTS) && bench_now() - begin < WARM_SECONDS; i += lanes) {
        text.length = 0;
        run_round(engine, lines, i, least(lanes, lines->count - i), &text, &times);
    }
    free(text.bytes);
}

int adapter_run(int argc, char **argv, const adapter_engine *engine)
{
    patient_lines lines = {0};
    bench_text text = {0};
    adapter_times times = {0};
    adapter_need_arguments(argc);
    uint32_t least_n = (uint32_t)atol(argv[4]), lanes = argc > 7 ? (uint32_t)atol(argv[7]) : 1,
             n = 0;
    double budget = atof(argv[6]);
    if (lanes < 1 || lanes > engine->lanes_most)
        bench_die(engine->name, "cannot take so many lanes");
    read_lines(argv[2], (uint32_t)atol(argv[5]), &lines);
    FILE *out = fopen(argv[3], "wb");
    if (out == NULL)
        bench_die(argv[3], "cannot be written");
    warm_up(engine, &lines, lanes);
    double begin = bench_now(), cpu = bench_cpu();
    while (n < lines.count && (n < least_n || bench_now() - begin < budget)) {
        uint32_t round = least(lanes, lines.count - n);
        text.length = 0;
        run_round(engine, &lines, n, round, &text, &times);
        fwrite(text.bytes, 1, text.length, out);
        n += round;
    }
    cpu = bench_cpu() - cpu;
    double total = bench_now() - begin, each = n > 0 ? 1e6 / n : 0;
    if (fclose(out) != 0)
        bench_die(argv[3], "cannot be written");
    printf("{\"peer\":\"%s\",\"load_ms\":%.3f,\"compile_ms\":%.3f,\"n\":%u,\"eval_s\":%.6f,"
           "\"cpu_s\":%.6f,\"parse_us\":%.3f,\"match_us\":%.3f,\"emit_us\":%.3f,\"rss_kb\":%ld",
           engine->name, engine->load_s * 1e3, engine->compile_s * 1e3, n, total, cpu,
           times.read * each, times.decide * each, times.write * each, bench_peak_kib());
    if (engine->open_s > 0)
        printf(",\"open_ms\":%.3f,\"open_kb\":%ld", engine->open_s * 1e3, engine->open_kib);
    puts("}");
    free(lines.text.bytes);
    free(lines.at);
    free(lines.lengths);
    free(text.bytes);
    return EXIT_SUCCESS;
}
