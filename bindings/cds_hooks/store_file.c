/* SPDX-License-Identifier: MIT */
/* Opening the feedback file. */
#include "store_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define APPLICATION_ID 0x50414C50 /* "PALP" */
#define BUSY_MS 5000

/* SQLite's words, and the system's where a file cannot be opened. */
static const char *reason_of(sqlite3 *file)
{
    int system = file != NULL ? sqlite3_system_errno(file) : 0;

    if (file == NULL)
        return "no memory";
    return sqlite3_errcode(file) == SQLITE_CANTOPEN && system != 0 ? strerror(system)
                                                                   : sqlite3_errmsg(file);
}

static void name_file(const char *path, palpate_error *error)
{
    snprintf(error->place.file, sizeof error->place.file, "%s", path);
}

void hooks_store_told(sqlite3 *file, const char *doing, palpate_error *error)
{
    int code = file != NULL ? sqlite3_errcode(file) & 0xFF : SQLITE_OK;
    const char *path = file != NULL ? sqlite3_db_filename(file, "main") : NULL;

    name_file(path != NULL ? path : "", error);
    error->status = PALPATE_E_IO;
    snprintf(error->code, sizeof error->code, "store_failed");
    snprintf(error->detail, sizeof error->detail, "cannot %s the feedback file: %s", doing,
             reason_of(file));
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        snprintf(error->hint, sizeof error->hint, "another program holds it; try again later");
    else if (code == SQLITE_CORRUPT)
        snprintf(error->hint, sizeof error->hint,
                 "keep a copy; sqlite3 FILE .recover saves what can be read");
}

static bool run(sqlite3 *file, const char *sql)
{
    return sqlite3_exec(file, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static int number_of(sqlite3 *file, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int number = -1;

    if (sqlite3_prepare_v2(file, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

/* Is it one of ours, and of a version that we know? One that is to be made may be empty. */
static bool is_ours(sqlite3 *file, bool make, palpate_error *error)
{
    int id = number_of(file, "PRAGMA application_id");

    if (id < 0) {
        hooks_store_told(file, "read", error);
        return false;
    }
    int version = number_of(file, "PRAGMA user_version");
    bool empty =
        id == 0 && version == 0 && number_of(file, "SELECT count(*) FROM sqlite_master") == 0;
    if ((empty && make) || (id == APPLICATION_ID && version <= HOOKS_STORE_VERSION))
        return true;
    error->status = PALPATE_E_IO;
    snprintf(error->code, sizeof error->code, "foreign_store");
    snprintf(error->detail, sizeof error->detail, "%s",
             empty                  ? "this file is empty: no service has kept anything in it"
             : id == APPLICATION_ID ? "the feedback file was made by a newer palpate"
                                    : "this is a database, but no feedback file of palpate");
    return false;
}

/* A key of 256 bits, made once: hashes of two files cannot be compared. */
static bool make_key(sqlite3 *file)
{
    return run(file, "INSERT OR IGNORE INTO meta VALUES ('key', lower(hex(randomblob(32))))");
}

static bool prepare(sqlite3 *file, const hooks_limits *limits)
{
    char text[128];
    int page = number_of(file, "PRAGMA page_size");

    snprintf(text, sizeof text, "PRAGMA max_page_count=%lld; PRAGMA application_id=%d",
             (long long)(limits->store_bytes / (uint64_t)(page > 0 ? page : 4096)) + 1,
             APPLICATION_ID);
    if (!run(file, "PRAGMA journal_mode=WAL") || !run(file, "PRAGMA synchronous=FULL") ||
        !run(file, text) || !run(file, "BEGIN IMMEDIATE"))
        return false;
#define TABLE(create)                                                                              \
    if (!run(file, create))                                                                        \
        return false;
#include "store_sql.def"
    snprintf(text, sizeof text, "PRAGMA user_version=%d", HOOKS_STORE_VERSION);
    return run(file, text) && make_key(file) && run(file, "COMMIT");
}

/* Readable by its owner alone, from the first moment; SQLite gives the files beside it the same
 * rights. */
static bool touch(const char *path)
{
    int handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

    return handle >= 0 && close(handle) == 0;
}

sqlite3 *hooks_store_file(const char *path, bool make, const hooks_limits *limits,
                          palpate_error *error)
{
    sqlite3 *file = NULL;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (make ? SQLITE_OPEN_CREATE : 0);

    if (make)
        (void)touch(path); /* what is wrong is told by the opening */
    if (sqlite3_open_v2(path, &file, flags, NULL) != SQLITE_OK) {
        hooks_store_told(file, "open", error);
    } else {
        sqlite3_busy_timeout(file, BUSY_MS);
        if (is_ours(file, make, error)) {
            if (!make || prepare(file, limits))
                return file;
            hooks_store_told(file, "prepare", error);
        }
    }
    name_file(path, error);
    sqlite3_close(file);
    return NULL;
}
