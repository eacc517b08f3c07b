/* SPDX-License-Identifier: MIT */
/* The hooks of this service, and what a call of one tells (hooks.def). */
#ifndef HOOKS_HOOKS_H
#define HOOKS_HOOKS_H

#include "call.h"

typedef struct hooks_hook {
    const char *name, *service, *title, *description;
    const char *orders; /* member of the context with what was drafted; NULL: none */
} hooks_hook;

typedef struct hooks_prefetch {
    const char *key;
    bool required;
    const char *query; /* with {{context.patientId}} */
    const char *noun;  /* in messages */
} hooks_prefetch;

typedef struct hooks_reason {
    const char *code, *display;
} hooks_reason;

/** Rows from 0; NULL past the end. */
const hooks_hook *hooks_hook_at(size_t index);
const hooks_prefetch *hooks_prefetch_at(size_t index);
const hooks_reason *hooks_reason_at(size_t index);
/** The hook of a name that a service was published for; NULL name: the service's first. NULL: there
 * is none. */
const hooks_hook *hooks_hook_of(const char *service, const char *name);
bool hooks_service_is_known(const char *service);

/** A deterministic UUID (version 8, RFC 9562) of a text: the same text gives the same. */
void hooks_uuid(const char *text, size_t length, char out[37]);

#endif
