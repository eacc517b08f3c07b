/* SPDX-License-Identifier: MIT */
/* The order in which defines are computed, and the circles that have none. */
#include "rulebook/link.h"

#include <stdio.h>
#include <string.h>

/* Nodes: defines, then facts; an edge from each to what it reads. Order: all that has nothing left
 * to wait for, first. */
typedef struct reading {
    uint32_t nodes, define_count;
    uint32_t *begin, *edges; /* edges of node n: begin[n] to begin[n + 1] - 1 */
    uint32_t edge_count;
    bool counting;
} reading;

static void add_edge(reading *graph, uint32_t to)
{
    if (!graph->counting)
        graph->edges[graph->edge_count] = to;
    graph->edge_count++;
}

/* Terms are at most condition_depth deep. */
static void walk(reading *graph, const plp_term *term)
{
    if (term == NULL)
        return;
    if (term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE)
        add_edge(graph, term->subject);
    else if (term->subject != PLP_NONE &&
             (term->kind == PLP_TERM_FACT || term->kind == PLP_TERM_NUMBER_FACT ||
              (term->kind >= PLP_TERM_ONE_OF && term->kind <= PLP_TERM_HAS_NONE) ||
              (term->kind >= PLP_TERM_IS_KNOWN && term->kind <= PLP_TERM_IS_NEVER)))
        add_edge(graph, graph->define_count + term->subject);
    for (uint32_t i = 0; i < term->part_count; i++)
        walk(graph, term->parts[i]);
}

static void walk_all(const plp_link *link, reading *graph)
{
    graph->edge_count = 0;
    for (uint32_t i = 0; i < graph->nodes; i++) {
        if (!graph->counting)
            graph->begin[i] = graph->edge_count;
        if (i < graph->define_count)
            walk(graph, link->book->defines[i].term);
        else
            walk(graph, link->book->facts[i - graph->define_count].asked_when);
    }
    if (!graph->counting)
        graph->begin[graph->nodes] = graph->edge_count;
}

static const plp_declaration *node_of(const plp_link *link, const reading *graph, uint32_t node)
{
    return node < graph->define_count ? link->lists[PLP_WORD_DEFINE][node]
                                      : link->lists[PLP_WORD_FACT][node - graph->define_count];
}

/* Follow what is still waiting until a node comes again: that is a circle. */
static void report_circle(plp_link *link, const reading *graph, const uint32_t *waits)
{
    char text[512] = "";
    uint32_t *seen = plp_link_scratch(link, graph->nodes, sizeof *seen), at = 0, step = 0;
    if (seen == NULL)
        return;
    while (waits[at] == 0)
        at++;
    while (seen[at] == 0) {
        seen[at] = ++step;
        uint32_t edge = graph->begin[at];
        while (waits[graph->edges[edge]] == 0)
            edge++;
        at = graph->edges[edge];
    }
    uint32_t first = at;
    do {
        size_t length = strlen(text);
        snprintf(text + length, sizeof text - length, "%s -> ", node_of(link, graph, at)->id);
        uint32_t edge = graph->begin[at];
        while (waits[graph->edges[edge]] == 0)
            edge++;
        at = graph->edges[edge];
    } while (at != first && strlen(text) < 400);
    link->owner = (plp_declaration *)node_of(link, graph, first);
    plp_link_error(link, link->owner->id, "dependency-cycle", "one of them must not read the other",
                   "these read each other in a circle: %s%s", text,
                   node_of(link, graph, first)->id);
}

void plp_link_order(plp_link *link)
{
    plp_rulebook *book = link->book;
    reading graph = {.nodes = book->defines_count + book->facts_count,
                     .define_count = book->defines_count,
                     .counting = true};
    if (link->out_of_memory)
        return;
    walk_all(link, &graph);
    graph.counting = false;
    graph.begin = plp_link_scratch(link, (size_t)graph.nodes + 1, sizeof *graph.begin);
    graph.edges = plp_link_scratch(link, graph.edge_count, sizeof *graph.edges);
    uint32_t *waits = plp_link_scratch(link, graph.nodes, sizeof *waits);
    uint32_t *users = plp_link_scratch(link, graph.edge_count, sizeof *users);
    uint32_t *users_begin = plp_link_scratch(link, (size_t)graph.nodes + 2, sizeof *users_begin);
    uint32_t *ready = plp_link_scratch(link, graph.nodes, sizeof *ready);
    uint32_t *order = plp_link_new(link, book->defines_count, sizeof *order);
    if (link->out_of_memory)
        return;
    walk_all(link, &graph);
    for (uint32_t i = 0; i < graph.nodes; i++)
        waits[i] = graph.begin[i + 1] - graph.begin[i];
    /* Who uses a node: the edges turned round, by counting. */
    for (uint32_t e = 0; e < graph.edge_count; e++)
        users_begin[graph.edges[e] + 2]++;
    for (uint32_t i = 2; i <= graph.nodes + 1; i++)
        users_begin[i] += users_begin[i - 1];
    for (uint32_t i = 0; i < graph.nodes; i++)
        for (uint32_t e = graph.begin[i]; e < graph.begin[i + 1]; e++)
            users[users_begin[graph.edges[e] + 1]++] = i;
    uint32_t head = 0, tail = 0, filled = 0;
    for (uint32_t i = 0; i < graph.nodes; i++)
        if (waits[i] == 0)
            ready[tail++] = i;
    while (head < tail) {
        uint32_t node = ready[head++];
        if (node < graph.define_count)
            order[filled++] = node;
        for (uint32_t u = users_begin[node]; u < users_begin[node + 1]; u++)
            if (--waits[users[u]] == 0)
                ready[tail++] = users[u];
    }
    book->define_order = order;
    if (tail < graph.nodes)
        report_circle(link, &graph, waits);
}
