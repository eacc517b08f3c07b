/* SPDX-License-Identifier: MIT */
/* Counters of the service, for Prometheus. */
#include "metrics.h"

#include <inttypes.h>
#include <stdatomic.h>
#include <string.h>

// clang-format off
static const unsigned statuses[] = {0, 200, 204, 400, 401, 403, 404, 405, 408, 411, 412, 413, 415, 422, 431, 500, 501, 503};
static const uint64_t bounds_us[HOOKS_BUCKETS] = {100, 250, 500, 1000, 2500, 5000, 10000, 25000, 100000, 500000, 2500000, 10000000};
// clang-format on

_Static_assert(sizeof statuses / sizeof statuses[0] <= HOOKS_STATUSES, "a column for each status");

static size_t status_index(unsigned status)
{
    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
        if (statuses[i] == status)
            return i;
    return 0;
}

void hooks_metrics_request(hooks_metrics *metrics, const hooks_call *call, uint64_t microseconds)
{
    size_t row = call->route != NULL && call->route_index < HOOKS_ROUTES_MOST ? call->route_index
                                                                              : HOOKS_ROUTES_MOST;
    size_t bucket = 0;

    while (bucket < HOOKS_BUCKETS && microseconds > bounds_us[bucket])
        bucket++;
    atomic_fetch_add_explicit(&metrics->requests[row][status_index(call->answer.status)], 1,
                              memory_order_relaxed);
    atomic_fetch_add_explicit(&metrics->buckets[row][bucket], 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&metrics->microseconds[row], microseconds, memory_order_relaxed);
}

void hooks_metrics_plan(hooks_metrics *metrics, const palpate_plan *plan)
{
    const char *word, *own = palpate_plan_disposition(plan);

    for (size_t i = 0; i < HOOKS_DISPOSITIONS && (word = palpate_disposition_word(i)) != NULL; i++)
        if (strcmp(word, own) == 0)
            atomic_fetch_add_explicit(&metrics->plans[i], 1, memory_order_relaxed);
}

static void head(hooks_text *out, const char *name, const char *type, const char *help)
{
    hooks_text_printf(out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
}

static void one(hooks_text *out, const char *name, const char *type, const char *help,
                uint64_t value)
{
    head(out, name, type, help);
    hooks_text_printf(out, "%s %" PRIu64 "\n", name, value);
}

static const char *path_of(const hooks_metrics_now *now, size_t row)
{
    return row < now->route_count ? now->routes[row].path : "none";
}

static bool is_row(const hooks_metrics_now *now, size_t row)
{
    return row < now->route_count || row == HOOKS_ROUTES_MOST;
}

static void put_requests(hooks_metrics *metrics, const hooks_metrics_now *now, hooks_text *out)
{
    head(out, "palpate_requests_total", "counter",
         "Requests by route and status; status 0: the client had gone.");
    for (size_t row = 0; row <= HOOKS_ROUTES_MOST; row++)
        for (size_t i = 0; is_row(now, row) && i < sizeof statuses / sizeof statuses[0]; i++) {
            uint64_t count = atomic_load(&metrics->requests[row][i]);
            if (count > 0)
                hooks_text_printf(
                    out, "palpate_requests_total{route=\"%s\",status=\"%u\"} %" PRIu64 "\n",
                    path_of(now, row), statuses[i], count);
        }
}

static void put_durations(hooks_metrics *metrics, const hooks_metrics_now *now, hooks_text *out)
{
    static const char name[] = "palpate_request_duration_seconds";

    head(out, name, "histogram", "From the head of a request to its sent answer.");
    for (size_t row = 0; row <= HOOKS_ROUTES_MOST; row++) {
        uint64_t sum = 0, us;
        for (size_t i = 0; is_row(now, row) && i <= HOOKS_BUCKETS; i++)
            sum += atomic_load(&metrics->buckets[row][i]);
        if (sum == 0)
            continue;
        sum = 0;
        for (size_t i = 0; i < HOOKS_BUCKETS; i++) {
            sum += atomic_load(&metrics->buckets[row][i]);
            hooks_text_printf(
                out, "%s_bucket{route=\"%s\",le=\"%" PRIu64 ".%06" PRIu64 "\"} %" PRIu64 "\n", name,
                path_of(now, row), bounds_us[i] / 1000000, bounds_us[i] % 1000000, sum);
        }
        sum += atomic_load(&metrics->buckets[row][HOOKS_BUCKETS]);
        us = atomic_load(&metrics->microseconds[row]);
        hooks_text_printf(out, "%s_bucket{route=\"%s\",le=\"+Inf\"} %" PRIu64 "\n", name,
                          path_of(now, row), sum);
        hooks_text_printf(out, "%s_sum{route=\"%s\"} %" PRIu64 ".%06" PRIu64 "\n", name,
                          path_of(now, row), us / 1000000, us % 1000000);
        hooks_text_printf(out, "%s_count{route=\"%s\"} %" PRIu64 "\n", name, path_of(now, row),
                          sum);
    }
}

void hooks_metrics_write(hooks_metrics *metrics, const hooks_metrics_now *now, hooks_text *out)
{
    const char *word;

    put_requests(metrics, now, out);
    put_durations(metrics, now, out);
    head(out, "palpate_plans_total", "counter", "Plans by disposition.");
    for (size_t i = 0; i < HOOKS_DISPOSITIONS && (word = palpate_disposition_word(i)) != NULL; i++)
        hooks_text_printf(out, "palpate_plans_total{disposition=\"%s\"} %" PRIu64 "\n", word,
                          atomic_load(&metrics->plans[i]));
    head(out, "palpate_rules_info", "gauge", "The rules in force.");
    hooks_text_printf(out, "palpate_rules_info{digest=\"%s\",version=\"%s\"} 1\n", now->digest,
                      palpate_version());
    one(out, "palpate_rules_current", "gauge",
        "1 if the newest rules are in force, 0 if they do not load.", now->rules_current ? 1 : 0);
    one(out, "palpate_reloads_total", "counter", "Rules that were put in force while running.",
        atomic_load(&metrics->reloads));
    one(out, "palpate_reloads_failed_total", "counter", "Rules that did not load.",
        atomic_load(&metrics->reloads_failed));
    one(out, "palpate_cards_total", "counter", "Cards that were sent.",
        atomic_load(&metrics->cards));
    one(out, "palpate_feedback_total", "counter", "Feedback that was kept.",
        atomic_load(&metrics->feedback));
    one(out, "palpate_store_failures_total", "counter", "Records that could not be kept.",
        atomic_load(&metrics->store_failures));
    one(out, "palpate_connections", "gauge", "Open connections.", now->connections);
}
