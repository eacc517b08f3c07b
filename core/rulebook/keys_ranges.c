/* SPDX-License-Identifier: MIT */
/* Reading the values of keys: pairs of numbers, and the stages of a dose, which are made of them.
 */
#include "rulebook/keys_parts.h"
#include "base/number.h"

#include <math.h>

bool plp_keys_range(plp_link *link, const plp_draft *draft, const char *what, plp_range *out)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return false;
    if (draft->kind != PLP_DRAFT_TABLE || draft->pair_count != 0 || draft->part_count != 2 ||
        draft->parts[0]->kind != PLP_DRAFT_NUMBER || draft->parts[1]->kind != PLP_DRAFT_NUMBER) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "%s is a pair of numbers: { low, high }", what);
        return false;
    }
    *out = (plp_range){true, plp_number_given(draft->parts[0]->number),
                       plp_number_given(draft->parts[1]->number)};
    if (out->low < 0 || out->low > out->high) {
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "%s goes from low to high, and not below 0", what);
        return false;
    }
    return true;
}

PLP_KEY_READER(RANGE)
{
    plp_keys_range(link, draft, row->key, plp_key_field(item, row));
}

PLP_KEY_READER(PRESSURE)
{
    plp_range range;
    plp_technique *technique = item;
    if (!plp_keys_range(link, draft, row->key, &range))
        return;
    if (range.low < 1 || range.high > 5 || range.low != floor(range.low) ||
        range.high != floor(range.high)) {
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "pressure is a pair of whole numbers from 1 to 5");
        return;
    }
    technique->has_pressure = true;
    technique->pressure_low = (uint8_t)range.low;
    technique->pressure_high = (uint8_t)range.high;
}

static void read_stage(plp_link *link, plp_draft *draft, plp_stage *stage)
{
    static const char *const keys[] = {"weeks", "per_week", "minutes", "text"};
    plp_range *ranges[] = {&stage->weeks, &stage->per_week, &stage->minutes};
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0) {
        plp_link_error_at(link, draft, "stages", "wrong-type", NULL,
                          "each stage is { weeks = { 1, 4 }, per_week = { 2, 2 } }");
        return;
    }
    plp_keys_check(link, draft, "stages", keys, 4);
    for (uint32_t i = 0; i < 3; i++) {
        plp_draft *value = plp_draft_get(draft, keys[i]);
        if (value != NULL && value->kind == PLP_DRAFT_NUMBER) {
            plp_draft *ends[] = {value, value};
            plp_draft pair = *value;
            pair.kind = PLP_DRAFT_TABLE;
            pair.parts = ends;
            pair.part_count = 2;
            plp_keys_range(link, &pair, keys[i], ranges[i]);
        } else if (value != NULL) {
            plp_keys_range(link, value, keys[i], ranges[i]);
        }
    }
    plp_draft *text = plp_draft_get(draft, "text");
    stage->text = text != NULL ? plp_keys_text(link, text, "text") : NULL;
}

PLP_KEY_READER(STAGES)
{
    plp_dose *dose = item;
    if (!plp_key_is_list(link, draft, row->key))
        return;
    plp_stage *stages = plp_link_new(link, draft->part_count, sizeof *stages);
    for (uint32_t i = 0; stages != NULL && i < draft->part_count; i++)
        read_stage(link, draft->parts[i], &stages[i]);
    dose->stages = stages;
    dose->stage_count = stages != NULL ? draft->part_count : 0;
}
