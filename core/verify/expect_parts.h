/* SPDX-License-Identifier: MIT */
/* Expectations: what the file of lists and the file of single values have in common. */
#ifndef PLP_VERIFY_EXPECT_PARTS_H
#define PLP_VERIFY_EXPECT_PARTS_H

#include "explore/subject.h"
#include "verify/expect.h"

/* What a key expects; rulebook/expect.def gives each its shape. */
typedef enum plp_expect_shape {
    PLP_SHAPE_DISPOSITION,
    PLP_SHAPE_URGENCY,
    PLP_SHAPE_GRADE,
    PLP_SHAPE_NUMBER,
    PLP_SHAPE_TRUTH,
    PLP_SHAPE_RANGE,
    PLP_SHAPE_TEXTS,
    PLP_SHAPE_STOP,
    PLP_SHAPE_AFTER,
    PLP_SHAPE_TECHNIQUES,
    PLP_SHAPE_REFERRALS,
    PLP_SHAPE_ADVICES,
    PLP_SHAPE_DOSES,
    PLP_SHAPE_REGIONS,
    PLP_SHAPE_POSITIONS,
    PLP_SHAPE_PRODUCTS,
    PLP_SHAPE_FACTS,
    PLP_SHAPE_RULES,
    PLP_SHAPE_CONFLICTS,
    PLP_SHAPE_FIRST,
    PLP_SHAPE_AMONG,
    PLP_SHAPE_REFERS,
    PLP_SHAPE_CLEARANCES,
    PLP_SHAPE_DOSE,
    PLP_SHAPE_PRESSURE
} plp_expect_shape;

plp_expect_shape plp_expect_shape_of(plp_expect_key key);

/** The id of what an expected index names. */
const char *plp_expect_item_id(const plp_rulebook *book, plp_expect_shape shape, uint32_t id);
/** Name the first fired rule that speaks for (1) or against (-1) the subject. */
void plp_expect_put_because(const plp_decision *decision, plp_subject subject, int side,
                            plp_buffer *got);
/** ", " before all but the first. */
void plp_expect_put_count(plp_buffer *out, uint32_t *count);

/** Every id that is not as expected is put; false if there is one. */
bool plp_expect_list_holds(const plp_decision *decision, const plp_expect *expect, bool exactly,
                           plp_buffer *got);
/** FIRST and AMONG. */
bool plp_expect_order_holds(const plp_decision *decision, const plp_expect *expect,
                            plp_buffer *got);

#endif
