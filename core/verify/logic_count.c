/* SPDX-License-Identifier: MIT */
/* Logic of counting: how many bits hold, and what they weigh together. */
#include "verify/logic.h"

/* A diagram of who has been counted and what they weigh so far:
 *
 *   row i, weight w:  bit i ? row i + 1, weight w + weights[i] : row i + 1, weight w
 *
 * cut where the rest can no longer turn the answer. (Z3's own pseudo-boolean sums may divide by
 * zero in 4.8.12.) */
typedef struct diagram {
    const int *weights; /* NULL: each weighs one */
    uint32_t count;
    int lowest, width; /* of a sum; how many sums there may be */
    plp_bit *nodes;    /* (count + 1) rows of `width`; NULL: not reached */
} diagram;

static int weight(const diagram *d, uint32_t i)
{
    return d->weights == NULL ? 1 : d->weights[i];
}

static plp_bit *node(const diagram *d, uint32_t row, int sum)
{
    return &d->nodes[(size_t)row * (size_t)d->width + (size_t)(sum - d->lowest)];
}

static void mark_reached(plp_logic *logic, const diagram *d)
{
    *node(d, 0, 0) = logic->no;
    for (uint32_t i = 0; i < d->count; i++) {
        for (int sum = d->lowest; sum < d->lowest + d->width; sum++) {
            if (*node(d, i, sum) == NULL)
                continue;
            *node(d, i + 1, sum) = logic->no;
            *node(d, i + 1, sum + weight(d, i)) = logic->no;
        }
    }
}

static plp_bit fold(plp_logic *logic, const diagram *d, const plp_bit *bits, int least)
{
    for (int sum = d->lowest; sum < d->lowest + d->width; sum++)
        *node(d, d->count, sum) = plp_logic_of(logic, sum >= least);
    for (uint32_t i = d->count; i-- > 0;)
        for (int sum = d->lowest; sum < d->lowest + d->width; sum++)
            if (*node(d, i, sum) != NULL)
                *node(d, i, sum) = plp_logic_choose(
                    logic, bits[i], *node(d, i + 1, sum + weight(d, i)), *node(d, i + 1, sum));
    return *node(d, 0, 0);
}

plp_bit plp_logic_weighs(plp_logic *logic, const plp_bit *bits, const int *weights, uint32_t count,
                         int least)
{
    diagram d = {.weights = weights, .count = count, .width = 1};
    for (uint32_t i = 0; i < count; i++) {
        int size = weight(&d, i);
        d.width += size < 0 ? -size : size;
        d.lowest += size < 0 ? size : 0;
    }
    size_t bytes = ((size_t)count + 1) * (size_t)d.width * sizeof *d.nodes;
    d.nodes = plp_memory_new(logic->memory, bytes);
    if (d.nodes == NULL) {
        logic->failed = logic->no_memory = true;
        return logic->no;
    }
    mark_reached(logic, &d);
    plp_bit result = fold(logic, &d, bits, least);
    plp_memory_free(logic->memory, d.nodes, bytes);
    return result;
}

plp_bit plp_logic_at_least(plp_logic *logic, const plp_bit *bits, uint32_t count, uint32_t least)
{
    if (least == 0)
        return logic->yes;
    if (least > count)
        return logic->no;
    plp_bit all = least == 1 ? logic->no : logic->yes;
    for (uint32_t i = 0; i < count && least == 1; i++)
        all = plp_logic_or(logic, all, bits[i]);
    for (uint32_t i = 0; i < count && least == count && least > 1; i++)
        all = plp_logic_and(logic, all, bits[i]);
    return least == 1 || least == count ? all
                                        : plp_logic_weighs(logic, bits, NULL, count, (int)least);
}
