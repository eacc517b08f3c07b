/* SPDX-License-Identifier: MIT */
/* The plain way in C: every rule in order, its condition read from the tree with short cuts. cJSON
 * reads and writes. */
#include <stdlib.h>
#include "adapter.h"

static void match(void *own, adapter_tree *tree)
{
    spec_patient patient;
    (void)own;
    spec_take_patient(tree->spec, tree->patient, &patient);
    for (uint32_t r = 0; r < tree->spec->rule_count; r++)
        if (spec_holds(tree->spec, tree->spec->rules[r].when, &patient))
            tree->matched[tree->matched_count++] = r;
}

int main(int argc, char **argv)
{
    adapter_tree tree = {.match = match};
    adapter_need_arguments(argc);
    double begin = bench_now();
    tree.spec = spec_read(argv[1]);
    return adapter_run_tree(argc, argv, "linear", &tree, bench_now() - begin, 0);
}
