/* SPDX-License-Identifier: MIT */
/* Counters of the service, for Prometheus. They hold no patient data: routes, statuses, times,
 * dispositions. */
#ifndef HOOKS_METRICS_H
#define HOOKS_METRICS_H

#include "call.h"

#define HOOKS_ROUTES_MOST 32
#define HOOKS_STATUSES 24
#define HOOKS_BUCKETS 12
#define HOOKS_DISPOSITIONS 12

typedef struct hooks_metrics {
    /* The last row of routes is for requests that no route took. */
    _Atomic uint64_t requests[HOOKS_ROUTES_MOST + 1][HOOKS_STATUSES];
    _Atomic uint64_t buckets[HOOKS_ROUTES_MOST + 1][HOOKS_BUCKETS + 1]; /* not added up */
    _Atomic uint64_t microseconds[HOOKS_ROUTES_MOST + 1];
    _Atomic uint64_t plans[HOOKS_DISPOSITIONS];
    _Atomic uint64_t cards, feedback, store_failures, reloads, reloads_failed;
} hooks_metrics;

/** Count an answered request; status 0: the client had gone. */
void hooks_metrics_request(hooks_metrics *metrics, const hooks_call *call, uint64_t microseconds);
void hooks_metrics_plan(hooks_metrics *metrics, const palpate_plan *plan);

typedef struct hooks_metrics_now { /* what is measured when it is asked for */
    const hooks_route *routes;
    size_t route_count;
    const char *digest;
    bool rules_current;
    size_t connections;
} hooks_metrics_now;

/** Write all as Prometheus text. Source: the text exposition format, version 0.0.4. */
void hooks_metrics_write(hooks_metrics *metrics, const hooks_metrics_now *now, hooks_text *out);

#endif
