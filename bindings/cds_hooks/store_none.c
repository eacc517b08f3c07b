/* SPDX-License-Identifier: MIT */
/* The store of a build without SQLite: there is none, and asking for one is told. */
#include "store.h"

#include <stdio.h>

hooks_store *hooks_store_open(const char *path, const hooks_limits *limits,
                              void (*kept)(hooks_call *call), palpate_error *error)
{
    (void)path, (void)limits, (void)kept;
    error->status = PALPATE_E_USAGE;
    snprintf(error->detail, sizeof error->detail, "this palpate was built without SQLite");
    snprintf(error->hint, sizeof error->hint, "configure --with-sqlite, or leave out --store");
    return NULL;
}

bool hooks_store_push(hooks_store *store, hooks_call *call)
{
    (void)store, (void)call;
    return false;
}

void hooks_store_settle(hooks_store *store)
{
    (void)store;
}

void hooks_store_free(hooks_store *store)
{
    (void)store;
}

bool hooks_store_is_failing(hooks_store *store)
{
    (void)store;
    return false;
}

void hooks_store_hash(const hooks_store *store, const char *bytes, size_t length, char out[80])
{
    (void)store, (void)bytes, (void)length;
    out[0] = '\0';
}
