/* SPDX-License-Identifier: MIT */
/* Feedback and audit: one thread writes, in one transaction what waits, and answers are sent after
 * its commit. */
#include "store.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "store_file.h"

#define BATCH_MOST 1024
#define KEY_BYTES 32
#define BLOCK_BYTES 64 /* of SHA-256 */

struct hooks_store {
    sqlite3 *file;
    sqlite3_stmt *inserts[HOOKS_RECORD_KINDS];
    void (*kept)(hooks_call *call);
    pthread_t writer;
    pthread_mutex_t lock;
    pthread_cond_t filled;
    hooks_call **waiting; /* in the order of arrival */
    size_t count, most;
    bool started, ending;
    atomic_bool failing;
    unsigned char key[KEY_BYTES];
};

static const char *const inserts[HOOKS_RECORD_KINDS] = {
#define RECORD(kind, insert) [HOOKS_RECORD_##kind] = insert,
#include "store_sql.def"
};

/* ---- writing
 * ----------------------------------------------------------------------------------------------------
 */

static bool run(hooks_store *store, const char *sql)
{
    return sqlite3_exec(store->file, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool insert(hooks_store *store, const hooks_record *record)
{
    sqlite3_stmt *statement = store->inserts[record->kind];
    int wanted = sqlite3_bind_parameter_count(statement);

    sqlite3_reset(statement);
    for (int i = 0; i < wanted; i++)
        if (sqlite3_bind_text(statement, i + 1, record->values[i], -1, SQLITE_STATIC) != SQLITE_OK)
            return false;
    int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return code == SQLITE_DONE;
}

/* One transaction for all of them. */
static bool commit(hooks_store *store, hooks_call *const *calls, size_t count)
{
    bool good = run(store, "BEGIN IMMEDIATE");

    for (size_t i = 0; good && i < count; i++)
        for (const hooks_record *one = calls[i]->records; good && one != NULL; one = one->next)
            good = insert(store, one);
    good = good && run(store, "COMMIT");
    if (!good)
        run(store, "ROLLBACK");
    return good;
}

static void finish(hooks_store *store, hooks_call *call, bool good)
{
    if (!good)
        hooks_refuse(call, 503, "store_failed", "the record of this answer could not be kept",
                     "nothing was lost that was answered with 200; send it again later");
    store->kept(call); /* from here on the call is not ours */
}

static void write_batch(hooks_store *store, hooks_call **calls, size_t count)
{
    bool good = commit(store, calls, count);

    if (good || count == 1) {
        atomic_store(&store->failing, !good);
        for (size_t i = 0; i < count; i++)
            finish(store, calls[i], good);
        return;
    }
    for (size_t i = 0; i < count; i++) /* is it one of them, or the disk? */
        write_batch(store, &calls[i], 1);
}

static void *write_all(void *context)
{
    hooks_store *store = context;
    hooks_call *batch[BATCH_MOST];

    pthread_mutex_lock(&store->lock);
    for (;;) {
        while (store->count == 0 && !store->ending)
            pthread_cond_wait(&store->filled, &store->lock);
        if (store->count == 0)
            break;
        size_t count = store->count < BATCH_MOST ? store->count : BATCH_MOST;
        memcpy(batch, store->waiting, count * sizeof *batch);
        store->count -= count;
        memmove(store->waiting, store->waiting + count, store->count * sizeof *batch);
        pthread_mutex_unlock(&store->lock);
        write_batch(store, batch, count);
        pthread_mutex_lock(&store->lock);
    }
    pthread_mutex_unlock(&store->lock);
    return NULL;
}

bool hooks_store_push(hooks_store *store, hooks_call *call)
{
    pthread_mutex_lock(&store->lock);
    bool taken = !store->ending && store->count < store->most;
    if (taken) {
        store->waiting[store->count++] = call;
        pthread_cond_signal(&store->filled);
    }
    pthread_mutex_unlock(&store->lock);
    return taken;
}

void hooks_store_settle(hooks_store *store)
{
    if (!store->started)
        return;
    pthread_mutex_lock(&store->lock);
    store->ending = true;
    pthread_cond_signal(&store->filled);
    pthread_mutex_unlock(&store->lock);
    pthread_join(store->writer, NULL);
    store->started = false;
}

bool hooks_store_is_failing(hooks_store *store)
{
    return store != NULL && atomic_load(&store->failing);
}

/* ---- keyed hashes
 * -----------------------------------------------------------------------------------------------
 */

static unsigned digit(char c)
{
    return (unsigned)(c <= '9' ? c - '0' : c - 'a' + 10);
}

static void from_hex(const char *text, unsigned char *out, size_t count)
{
    for (size_t i = 0; i < count; i++)
        out[i] = (unsigned char)(digit(text[2 * i]) << 4 | digit(text[2 * i + 1]));
}

/* Source: RFC 2104, with SHA-256. */
void hooks_store_hash(const hooks_store *store, const char *bytes, size_t length, char out[80])
{
    unsigned char outer[BLOCK_BYTES + 32];
    char inner_digest[72], outer_digest[72];
    hooks_text inner = {0};

    for (size_t i = 0; i < BLOCK_BYTES; i++) {
        unsigned char key = i < KEY_BYTES ? store->key[i] : 0;
        char padded = (char)(key ^ 0x36);
        hooks_text_put(&inner, &padded, 1);
        outer[i] = key ^ 0x5C;
    }
    hooks_text_put(&inner, bytes, length);
    palpate_digest(inner.bytes, inner.length, inner_digest);
    bool failed = inner.failed;
    hooks_text_free(&inner);
    from_hex(inner_digest + 7, outer + BLOCK_BYTES, 32);
    palpate_digest((const char *)outer, sizeof outer, outer_digest);
    snprintf(out, 80, "hmac-sha256:%s", failed ? "" : outer_digest + 7);
}

static bool read_key(hooks_store *store)
{
    sqlite3_stmt *statement = NULL;
    bool found = sqlite3_prepare_v2(store->file, "SELECT value FROM meta WHERE key = 'key'", -1,
                                    &statement, NULL) == SQLITE_OK &&
                 sqlite3_step(statement) == SQLITE_ROW &&
                 sqlite3_column_bytes(statement, 0) == 2 * KEY_BYTES;

    if (found)
        from_hex((const char *)sqlite3_column_text(statement, 0), store->key, KEY_BYTES);
    sqlite3_finalize(statement);
    return found;
}

/* ---- open and close
 * --------------------------------------------------------------------------------------------- */

static bool start(hooks_store *store, palpate_error *error)
{
    for (size_t i = 0; i < HOOKS_RECORD_KINDS; i++)
        if (sqlite3_prepare_v2(store->file, inserts[i], -1, &store->inserts[i], NULL) !=
            SQLITE_OK) {
            hooks_store_told(store->file, "prepare", error);
            return false;
        }
    if (!read_key(store)) {
        hooks_store_told(store->file, "read the key of", error);
        return false;
    }
    store->waiting = calloc(store->most, sizeof(hooks_call *));
    store->started =
        store->waiting != NULL && pthread_create(&store->writer, NULL, write_all, store) == 0;
    if (!store->started)
        error->status = PALPATE_E_NOMEM;
    return store->started;
}

hooks_store *hooks_store_open(const char *path, const hooks_limits *limits,
                              void (*kept)(hooks_call *call), palpate_error *error)
{
    hooks_store *store = calloc(1, sizeof *store);

    if (store == NULL) {
        error->status = PALPATE_E_NOMEM;
        return NULL;
    }
    store->kept = kept;
    store->most = (size_t)limits->http_queue;
    pthread_mutex_init(&store->lock, NULL);
    pthread_cond_init(&store->filled, NULL);
    store->file = hooks_store_file(path, true, limits, error);
    if (store->file != NULL && start(store, error))
        return store;
    hooks_store_free(store);
    return NULL;
}

void hooks_store_free(hooks_store *store)
{
    if (store == NULL)
        return;
    hooks_store_settle(store);
    for (size_t i = 0; i < HOOKS_RECORD_KINDS; i++)
        sqlite3_finalize(store->inserts[i]);
    sqlite3_close(store->file);
    pthread_cond_destroy(&store->filled);
    pthread_mutex_destroy(&store->lock);
    free(store->waiting);
    free(store);
}
