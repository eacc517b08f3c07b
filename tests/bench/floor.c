/* SPDX-License-Identifier: MIT */
/* The floor: cJSON parses each patient and prints the tree of the finished result; nothing is
 * decided between. It is the least that any engine with the same reader and writer could take.
 *
 *   rival_floor RESULTS PATIENTS OUT MIN_N MAX_N BUDGET_S
 *
 * speaks the protocol of adapter.h with the results that another engine wrote, line by line, in
 * place of the spec.
 */
#include <stdlib.h>
#include <string.h>
#include "adapter.h"

typedef struct floor_context {
    cJSON **results;
    size_t count, next;
    cJSON *patient;
} floor_context;

static void read_results(const char *path, floor_context *out)
{
    bench_text text = {0};
    size_t capacity = 0;
    bench_read_file(path, &text);
    for (char *at = text.bytes; *at != '\0';) {
        size_t length = strcspn(at, "\n");
        if (out->count == capacity) {
            capacity = capacity > 0 ? capacity * 2 : 1024;
            out->results = bench_grow(out->results, capacity, sizeof *out->results);
        }
        out->results[out->count] = cJSON_ParseWithLength(at, length);
        if (out->results[out->count++] == NULL)
            bench_die(path, "a line is not JSON");
        at += length + (at[length] == '\n');
    }
    free(text.bytes);
    if (out->count == 0)
        bench_die(path, "there are no results");
}

static void read_patient(void *context, uint32_t lane, const char *line, size_t length)
{
    floor_context *own = context;
    (void)lane;
    own->patient = cJSON_ParseWithLength(line, length);
    if (own->patient == NULL)
        bench_die("patient", "not JSON");
}

static void decide(void *context, uint32_t lanes)
{
    (void)context;
    (void)lanes;
}

static void write_result(void *context, uint32_t lane, bench_text *out)
{
    floor_context *own = context;
    (void)lane;
    char *printed = cJSON_PrintUnformatted(own->results[own->next++ % own->count]);
    if (printed == NULL)
        bench_die("memory", "exhausted");
    bench_puts(out, printed);
    bench_put(out, "\n", 1);
    cJSON_free(printed);
    cJSON_Delete(own->patient);
}

int main(int argc, char **argv)
{
    floor_context own = {0};
    adapter_need_arguments(argc);
    read_results(argv[1], &own);
    adapter_engine engine = {.name = "floor",
                             .context = &own,
                             .lanes_most = 1,
                             .read = read_patient,
                             .decide = decide,
                             .write = write_result};
    int code = adapter_run(argc, argv, &engine);
    for (size_t i = 0; i < own.count; i++)
        cJSON_Delete(own.results[i]);
    free(own.results);
    return code;
}
