/* SPDX-License-Identifier: MIT */
/* What the files that write a plan as JSON share. */
#ifndef PLP_PLAN_JSON_PARTS_H
#define PLP_PLAN_JSON_PARTS_H

#include "base/json_write.h"
#include "plan/choose.h"
#include "plan/fragments.h"

/* Begin a list, put a comma before each item but the first, end the list. */
typedef struct plp_list {
    plp_buffer *out;
    bool any;
} plp_list;

static inline plp_list plp_list_begin(plp_buffer *out)
{
    plp_buffer_putc(out, '[');
    return (plp_list){out, false};
}
static inline void plp_list_next(plp_list *list)
{
    if (list->any)
        plp_buffer_putc(list->out, ',');
    list->any = true;
}
static inline void plp_list_end(plp_list *list)
{
    plp_buffer_putc(list->out, ']');
}

/** The items of "matched" of a rule, without brackets: the facts that made it so, with their values. */
void plp_put_matched(const plp_plan_view *plan, uint32_t rule, plp_buffer *out);
/** One REASON (DESIGN.md 5). */
void plp_put_reason(const plp_plan_view *plan, uint32_t rule, plp_buffer *out);
/** A list of the REASONs of some chains, each rule once. */
void plp_put_reasons(const plp_plan_view *plan, const plp_chain *chains, size_t count,
                     plp_buffer *out);
/** Why a technique is left out; limits on pressure that would allow it are no reason. */
void plp_put_why_excluded(const plp_plan_view *plan, uint32_t technique, plp_buffer *out);
void plp_put_because(const plp_plan_view *plan, plp_chain chain, plp_buffer *out); /* ,"because":[…] */

/* One writer per key of plan_keys.def. */
typedef void plp_put_key(const plp_plan_view *plan, plp_buffer *out);
#define X(key, shape, after, meaning) plp_put_key plp_put_##key;
#include "plan/plan_keys.def"
#undef X

#endif
