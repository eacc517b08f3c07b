/* SPDX-License-Identifier: MIT */
/* How long `palpate plan` takes as a whole process, and what of it is the process alone: the same
 * program asked for its version.
 *
 *   startup [--json] [--runs N] PALPATE RULES PATIENT.json
 *
 * Told are median and least over the runs: the clock on the wall from spawn to end, and processor
 * time of user and system.
 */
#define _DEFAULT_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "room.h"

#define RUNS 50
#define RUNS_MOST 10000

extern char **environ;

typedef struct figures {
    double wall_ms[RUNS_MOST], cpu_ms[RUNS_MOST];
} figures;

static double spent_ms(const struct rusage *usage)
{
    return (double)(usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * 1e3 +
           (double)(usage->ru_utime.tv_usec + usage->ru_stime.tv_usec) * 1e-3;
}

static void run(char **command, double *wall_ms, double *cpu_ms)
{
    posix_spawn_file_actions_t actions;
    struct rusage usage;
    pid_t child;
    int state;

    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    double begun = bench_now();
    if (posix_spawn(&child, command[0], &actions, NULL, command, environ) != 0)
        bench_die(command[0], "cannot be run");
    if (wait4(child, &state, 0, &usage) != child || !WIFEXITED(state) || WEXITSTATUS(state) != 0)
        bench_die(command[0], "failed");
    *wall_ms = (bench_now() - begun) * 1e3;
    *cpu_ms = spent_ms(&usage);
    posix_spawn_file_actions_destroy(&actions);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Sorted: the least is first, the median in the middle. */
static void measure(char **command, int runs, figures *out)
{
    run(command, &out->wall_ms[0], &out->cpu_ms[0]); /* warm */
    for (int i = 0; i < runs; i++)
        run(command, &out->wall_ms[i], &out->cpu_ms[i]);
    qsort(out->wall_ms, (size_t)runs, sizeof(double), by_size);
    qsort(out->cpu_ms, (size_t)runs, sizeof(double), by_size);
}

static void tell(const char *name, const figures *found, int runs, bool json)
{
    printf(
        json ? "\"%s\":{\"wall_ms\":%.2f,\"wall_ms_low\":%.2f,\"cpu_ms\":%.2f,\"cpu_ms_low\":%.2f}"
             : "%-20s %10.2f %10.2f %10.2f %10.2f\n",
        name, found->wall_ms[runs / 2], found->wall_ms[0], found->cpu_ms[runs / 2],
        found->cpu_ms[0]);
}

int main(int argc, char **argv)
{
    bool json = argc > 1 && strcmp(argv[1], "--json") == 0;
    int at = 1 + json, runs = RUNS;
    if (argc > at + 1 && strcmp(argv[at], "--runs") == 0) {
        runs = atoi(argv[at + 1]);
        at += 2;
    }
    if (argc != at + 3 || runs < 1 || runs > RUNS_MOST)
        bench_die("usage", "startup [--json] [--runs N] PALPATE RULES PATIENT.json");
    char plan_word[] = "plan", rules_word[] = "--rules", version_word[] = "--version";
    char *plan[] = {argv[at], plan_word, rules_word, argv[at + 1], argv[at + 2], NULL};
    char *version[] = {argv[at], version_word, NULL};
    figures *found = bench_new(2, sizeof *found);
    measure(plan, runs, &found[0]);
    measure(version, runs, &found[1]);
    if (json)
        printf("{\"format\":\"palpate.bench-startup/1\",\"runs\":%d,", runs);
    else
        printf("\nA process from its start to its end: milliseconds by the clock and of processor "
               "time,\n"
               "median and least of %d runs (aim of palpate plan: 25)\n\n"
               "%-20s %10s %10s %10s %10s\n",
               runs, "", "clock", "least", "processor", "least");
    tell(json ? "plan" : "palpate plan", &found[0], runs, json);
    if (json)
        putchar(',');
    tell(json ? "version" : "palpate --version", &found[1], runs, json);
    if (json)
        puts("}");
    free(found);
    return 0;
}
