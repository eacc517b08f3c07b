/* SPDX-License-Identifier: MIT */
/* The rules in force, and how they are exchanged while requests are answered. */
#include "rules.h"

#include <dirent.h>
#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "log.h"

#define DEPTH_MOST 16 /* folders in folders that are watched */

struct hooks_rules {
    palpate_options options;
    palpate_slot *slot;
    pthread_mutex_t lock; /* of what follows */
    palpate_fhir *fhir;   /* of the engine in the slot */
    hooks_rules_status status;
    uint64_t loaded_print, seen_print; /* fingerprints of the files; the watching thread's */
};

/* ---- has a file changed?
 * ---------------------------------------------------------------------------------------- */

static uint64_t mix(uint64_t print, uint64_t value)
{
    print ^= value;
    return print * 0x100000001B3ULL; /* FNV-1a, in words */
}

static uint64_t print_name(const char *name)
{
    uint64_t print = 0xCBF29CE484222325ULL;

    while (*name != '\0')
        print = mix(print, (unsigned char)*name++);
    return print;
}

static uint64_t print_folder(const char *folder, unsigned depth);

/* Name, size and times of one entry. */
static uint64_t print_entry(const char *folder, const char *name, unsigned depth)
{
    char path[4096];
    struct stat info;
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);

    if (length < 0 || (size_t)length >= sizeof path || stat(path, &info) != 0)
        return 0;
    if (S_ISDIR(info.st_mode))
        return depth < DEPTH_MOST ? mix(print_name(name), print_folder(path, depth + 1)) : 0;
    if ((size_t)length < 4 || strcmp(path + length - 4, ".lua") != 0)
        return 0;
    uint64_t print = mix(print_name(path), (uint64_t)info.st_size);
    print = mix(print, (uint64_t)info.st_mtim.tv_sec);
    print = mix(print, (uint64_t)info.st_mtim.tv_nsec);
    return mix(print, (uint64_t)info.st_ino);
}

/* The order of the entries does not matter: their prints are added. */
static uint64_t print_folder(const char *folder, unsigned depth)
{
    DIR *open = opendir(folder);
    uint64_t sum = 1;

    if (open == NULL)
        return 0;
    for (struct dirent *entry; (entry = readdir(open)) != NULL;)
        if (entry->d_name[0] != '.')
            sum += print_entry(folder, entry->d_name, depth);
    closedir(open);
    return sum;
}

static uint64_t print_layers(const palpate_options *options)
{
    uint64_t print = 0;

    for (size_t i = 0; i < options->layer_count; i++)
        if (options->layers[i].directory != NULL)
            print = mix(print, print_folder(options->layers[i].directory, 0));
    return print;
}

bool hooks_rules_changed(hooks_rules *rules)
{
    uint64_t now = print_layers(&rules->options), before = rules->seen_print;

    rules->seen_print = now;
    return now != rules->loaded_print && now == before; /* changed, and nobody is writing now */
}

/* ---- loading
 * ----------------------------------------------------------------------------------------------------
 */

static void put_in_force(hooks_rules *rules, palpate_engine *engine, palpate_fhir *fhir)
{
    pthread_mutex_lock(&rules->lock);
    palpate_fhir *old = rules->fhir;
    rules->fhir = fhir;
    palpate_slot_swap(rules->slot, engine);
    rules->status.current = true;
    rules->status.reloads++;
    rules->status.errors = 0;
    memset(&rules->status.error, 0, sizeof rules->status.error);
    snprintf(rules->status.digest, sizeof rules->status.digest, "%s",
             palpate_engine_digest(engine));
    hooks_time_now(rules->status.loaded_at);
    memcpy(rules->status.tried_at, rules->status.loaded_at, sizeof rules->status.tried_at);
    pthread_mutex_unlock(&rules->lock);
    palpate_fhir_free(old);
}

static void note_failure(hooks_rules *rules, const palpate_error *error, size_t errors)
{
    pthread_mutex_lock(&rules->lock);
    rules->status.current = false;
    rules->status.failed++;
    rules->status.error = *error;
    rules->status.errors = errors;
    hooks_time_now(rules->status.tried_at);
    pthread_mutex_unlock(&rules->lock);
}

/* The first error of the findings, as an error. */
static void take_finding(const palpate_findings *findings, palpate_error *error)
{
    const palpate_finding *one;

    for (size_t i = 0; (one = palpate_findings_get(findings, i)) != NULL; i++) {
        if (one->severity != PALPATE_ERROR)
            continue;
        snprintf(error->code, sizeof error->code, "%s", one->code);
        snprintf(error->detail, sizeof error->detail, "%s", one->message);
        snprintf(error->hint, sizeof error->hint, "%s", one->hint);
        snprintf(error->place.file, sizeof error->place.file, "%s", one->file);
        error->place.line = one->line;
        error->place.column = one->column;
        return;
    }
}

static palpate_status load(hooks_rules *rules, palpate_findings **findings, palpate_error *error)
{
    palpate_engine *engine = NULL;
    palpate_fhir *fhir = NULL;

    rules->loaded_print = rules->seen_print = print_layers(&rules->options);
    palpate_status status = palpate_engine_open(&rules->options, &engine, findings, error);
    if (status == PALPATE_OK)
        status = palpate_fhir_open(engine, &fhir, error);
    if (status == PALPATE_OK && rules->slot == NULL)
        status = palpate_slot_new(engine, &rules->slot, error);
    if (status == PALPATE_OK) {
        put_in_force(rules, engine, fhir);
        fhir = NULL; /* handed over */
    }
    palpate_fhir_free(fhir);
    palpate_engine_free(engine);
    return status;
}

static void tell_failure(const palpate_error *error, size_t errors)
{
    hooks_text line = {0};

    hooks_log_begin(&line, "error", "reload_failed");
    hooks_text_member(&line, "code", error->code);
    hooks_text_member(&line, "message", error->detail);
    hooks_text_member(&line, "hint", error->hint);
    hooks_text_member(&line, "file", error->place.file);
    if (error->place.line > 0) {
        hooks_text_key(&line, "line");
        hooks_text_printf(&line, "%" PRIu32, error->place.line);
    }
    hooks_text_key(&line, "errors");
    hooks_text_printf(&line, "%zu", errors);
    hooks_log_end(&line);
}

void hooks_rules_reload(hooks_rules *rules)
{
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings = NULL;

    if (load(rules, &findings, &error) == PALPATE_OK) {
        hooks_log("info", "reloaded", rules->status.digest);
        return;
    }
    size_t errors = findings != NULL ? palpate_findings_of(findings, PALPATE_ERROR) : 0;
    if (errors > 0)
        take_finding(findings, &error);
    else
        errors = 1;
    palpate_findings_free(findings);
    note_failure(rules, &error, errors);
    tell_failure(&error, errors);
}

hooks_rules *hooks_rules_open(const palpate_options *options, palpate_findings **findings,
                              palpate_error *error)
{
    hooks_rules *rules = calloc(1, sizeof *rules);

    *findings = NULL;
    if (rules == NULL) {
        error->status = PALPATE_E_NOMEM;
        return NULL;
    }
    rules->options = *options;
    rules->options.skip_tests = true; /* rules.h says why */
    pthread_mutex_init(&rules->lock, NULL);
    if (load(rules, findings, error) != PALPATE_OK) {
        hooks_rules_free(rules);
        return NULL;
    }
    rules->status.reloads = 0; /* that was the first load */
    return rules;
}

void hooks_rules_free(hooks_rules *rules)
{
    if (rules == NULL)
        return;
    palpate_fhir_free(rules->fhir);
    palpate_slot_free(rules->slot);
    pthread_mutex_destroy(&rules->lock);
    free(rules);
}

palpate_engine *hooks_rules_engine(hooks_rules *rules)
{
    return palpate_slot_get(rules->slot);
}

palpate_fhir *hooks_rules_fhir(hooks_rules *rules)
{
    pthread_mutex_lock(&rules->lock);
    palpate_fhir *fhir = palpate_fhir_keep(rules->fhir);
    pthread_mutex_unlock(&rules->lock);
    return fhir;
}

void hooks_rules_status_get(hooks_rules *rules, hooks_rules_status *out)
{
    pthread_mutex_lock(&rules->lock);
    *out = rules->status;
    pthread_mutex_unlock(&rules->lock);
}
