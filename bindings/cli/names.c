/* SPDX-License-Identifier: MIT */
/* The ids of rules and facts. */
#include "names.h"

void cli_names_each(palpate_engine *engine, bool facts,
                    void (*each)(void *context, const char *name), void *context)
{
    const char *name;

    for (size_t i = 0; (name = palpate_engine_id(engine, facts ? "fact" : "rule", i)) != NULL; i++)
        each(context, name);
}
