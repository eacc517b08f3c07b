/* SPDX-License-Identifier: MIT */
/* The items of a plan as JSON: techniques, doses, limits, regions, positions, products, clearances.
 */
#include "base/number.h"
#include "plan/json_parts.h"
#include "program/phrases.h"

static const plp_rulebook *book_of(const plp_plan_view *plan)
{
    return plan->fragments->book;
}

static void put_bool(const char *key, bool value, plp_buffer *out)
{
    plp_buffer_puts(out, key);
    plp_buffer_puts(out, value ? "true" : "false");
}

static void put_pair(double low, double high, plp_buffer *out)
{
    plp_buffer_putc(out, '[');
    plp_number_put(out, low);
    plp_buffer_putc(out, ',');
    plp_number_put(out, high);
    plp_buffer_putc(out, ']');
}

static void put_range(const char *key, plp_range range, plp_buffer *out)
{
    plp_buffer_puts(out, key);
    if (range.given)
        put_pair(range.low, range.high, out);
    else
        plp_buffer_puts(out, "null");
}

static void put_cap(const char *key, const plp_cap *cap, plp_buffer *out)
{
    plp_buffer_puts(out, key);
    if (cap->set)
        plp_number_put(out, cap->value);
    else
        plp_buffer_puts(out, "null");
}

/* ---- techniques
 * -------------------------------------------------------------------------------------------------
 */

/* The rules that spoke for a technique. */
static void put_ranking(const plp_plan_view *plan, uint32_t technique, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    uint32_t last = PLP_NONE;
    plp_list list = plp_list_begin(out);
    for (uint32_t at = decision->techniques[technique].ranking.first; at != PLP_NONE;
         at = decision->effects[at].next) {
        const plp_effect *effect = &decision->effects[at];
        if (effect->number <= 0 || effect->rule == last)
            continue;
        last = effect->rule;
        plp_list_next(&list);
        plp_put_reason(plan, effect->rule, out);
    }
    plp_list_end(&list);
}

/* Where a technique is not to be used, by the regions that its rules name. */
static void put_not_on(const plp_plan_view *plan, uint32_t technique, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    const plp_rulebook *book = book_of(plan);
    plp_list list = plp_list_begin(out);
    for (uint32_t region = 0; region < book->regions_count; region++) {
        if (!plp_not_on(decision, technique, region))
            continue;
        plp_list_next(&list);
        plp_json_put_string(out, book->regions[region].id);
    }
    plp_list_end(&list);
}

static void put_technique(const plp_plan_view *plan, uint32_t technique, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    const plp_technique_state *state = &decision->techniques[technique];
    unsigned low, high;
    plp_fragment_put(plan->fragments, plan->fragments->techniques[technique].begin, out);
    plp_buffer_puts(out, ",\"score\":");
    plp_number_put(out, state->score);
    plp_fragment_put(plan->fragments, plan->fragments->techniques[technique].end, out);
    plp_buffer_puts(out, ",\"pressure\":");
    if (plp_pressure_of(decision, technique, &low, &high))
        put_pair(low, high, out);
    else
        plp_buffer_puts(out, "null");
    put_bool(",\"wanted\":", state->wanted, out);
    plp_buffer_puts(out, ",\"not_on\":");
    put_not_on(plan, technique, out);
    plp_buffer_puts(out, ",\"because\":");
    put_ranking(plan, technique, out);
    plp_buffer_putc(out, '}');
}

void plp_put_techniques(const plp_plan_view *plan, plp_buffer *out)
{
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < plan->decision->shown_count; i++) {
        plp_list_next(&list);
        put_technique(plan, plan->decision->shown[i], out);
    }
    plp_list_end(&list);
}

static void put_excluded(const plp_plan_view *plan, uint32_t technique, plp_buffer *out)
{
    const plp_technique_state *state = &plan->decision->techniques[technique];
    plp_fragment_put(plan->fragments, plan->fragments->techniques[technique].begin, out);
    plp_fragment_put(plan->fragments, plan->fragments->techniques[technique].end, out);
    put_bool(",\"wanted\":", state->wanted, out);
    plp_buffer_puts(out, ",\"alternative\":");
    plp_json_put_string(out, state->alternative == PLP_NONE || state->eligible
                                 ? NULL
                                 : book_of(plan)->techniques[state->alternative].id);
    plp_buffer_puts(out, ",\"because\":");
    plp_put_why_excluded(plan, technique, out);
    plp_buffer_putc(out, '}');
}

void plp_put_excluded(const plp_plan_view *plan, plp_buffer *out)
{
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book_of(plan)->techniques_count; i++) {
        if (!plp_shows_excluded(plan->decision, i))
            continue;
        plp_list_next(&list);
        put_excluded(plan, i, out);
    }
    plp_list_end(&list);
}

/* ---- doses
 * ------------------------------------------------------------------------------------------------------
 */

static void put_stages(const plp_plan_view *plan, const plp_dose *dose, plp_buffer *out)
{
    plp_buffer_puts(out, ",\"stages\":[");
    for (uint32_t i = 0; i < dose->stage_count; i++) {
        const plp_stage stage = plp_stage_within(plan->decision, dose, i);
        put_range(i == 0 ? "{\"weeks\":" : ",{\"weeks\":", stage.weeks, out);
        put_range(",\"per_week\":", stage.per_week, out);
        put_range(",\"minutes\":", stage.minutes, out);
        plp_buffer_puts(out, ",\"text\":");
        plp_json_put_string(out, stage.text);
        plp_buffer_putc(out, '}');
    }
    plp_buffer_putc(out, ']');
}

/* When progress is checked: at the end, where that comes before the dose's own time. */
static void put_check(const plp_plan_view *plan, uint32_t dose, plp_range sessions, plp_buffer *out)
{
    const plp_rulebook *book = plan->fragments->book;
    if (!plp_dose_ends_early(&book->doses[dose], sessions)) {
        plp_fragment_put(plan->fragments, plan->fragments->checks[dose], out);
        return;
    }
    plp_buffer_puts(out, ",\"reassess_after_sessions\":");
    plp_number_put(out, sessions.high);
    plp_buffer_puts(out, ",\"reassess\":");
    plp_json_put_string(out, plp_say(book, PLP_SAY_CHECK_AT_END));
}

static void put_dose(const plp_plan_view *plan, uint32_t dose, const plp_range ranges[4],
                     bool maintenance, plp_chain because, plp_buffer *out)
{
    plp_fragment_put(plan->fragments, plan->fragments->doses[dose].begin, out);
    put_range(",\"per_week\":", ranges[0], out);
    put_range(",\"minutes\":", ranges[1], out);
    put_range(",\"sessions\":", ranges[2], out);
    put_range(",\"weeks\":", ranges[3], out);
    put_check(plan, dose, ranges[2], out);
    plp_fragment_put(plan->fragments, plan->fragments->doses[dose].end, out);
    put_stages(plan, &book_of(plan)->doses[dose], out);
    plp_buffer_puts(out, ",\"maintenance\":");
    if (maintenance)
        plp_fragment_put(plan->fragments, plan->fragments->maintenances[dose], out);
    else
        plp_buffer_puts(out, "null");
    plp_put_because(plan, because, out);
    plp_buffer_putc(out, '}');
}

void plp_put_dose(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_dose_state *state = &plan->decision->dose;
    if (state->dose == PLP_NONE) {
        plp_buffer_puts(out, "null");
        return;
    }
    const plp_range ranges[4] = {state->per_week, state->minutes, state->sessions, state->weeks};
    put_dose(plan, state->dose, ranges, state->maintenance, state->because, out);
}

typedef bool shows_dose(const plp_decision *decision, uint32_t dose);

static void put_doses(const plp_plan_view *plan, shows_dose *shows, plp_buffer *out)
{
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book_of(plan)->doses_count; i++) {
        if (!shows(plan->decision, i))
            continue;
        plp_range ranges[4];
        plp_dose_ranges(plan->decision, i, ranges);
        plp_list_next(&list);
        put_dose(plan, i, ranges, false, plan->decision->dose_chosen[i], out);
    }
    plp_list_end(&list);
}

void plp_put_dose_options(const plp_plan_view *plan, plp_buffer *out)
{
    put_doses(plan, plp_shows_option, out);
}

void plp_put_home_doses(const plp_plan_view *plan, plp_buffer *out)
{
    put_doses(plan, plp_shows_home, out);
}

/* ---- limits
 * -----------------------------------------------------------------------------------------------------
 */

static void put_region_caps(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_rulebook *book = book_of(plan);
    bool any = false;
    plp_buffer_putc(out, '{');
    for (uint32_t i = 0; i < book->regions_count; i++) {
        const plp_cap *cap = &plan->decision->pressure_by_region[i];
        if (!cap->set)
            continue;
        if (any)
            plp_buffer_putc(out, ',');
        any = true;
        plp_json_put_string(out, book->regions[i].id);
        plp_buffer_putc(out, ':');
        plp_number_put(out, cap->value);
    }
    plp_buffer_putc(out, '}');
}

static void put_limit_reasons(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < decision->fired_count; i++) {
        if (!plp_rule_limits(decision, decision->fired[i]))
            continue;
        plp_list_next(&list);
        plp_put_reason(plan, decision->fired[i], out);
    }
    plp_list_end(&list);
}

void plp_put_limits(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    if (!plp_shows_conduct(decision)) {
        plp_buffer_puts(out, "{\"pressure\":null,\"pressure_by_region\":{},\"minutes\":null,"
                             "\"per_week\":null,\"sessions\":null,\"target_pressure\":null,"
                             "\"because\":[]}");
        return;
    }
    put_cap("{\"pressure\":", &decision->pressure, out);
    plp_buffer_puts(out, ",\"pressure_by_region\":");
    put_region_caps(plan, out);
    put_cap(",\"minutes\":", &decision->minutes, out);
    put_cap(",\"per_week\":", &decision->frequency, out);
    put_cap(",\"sessions\":", &decision->sessions, out);
    put_cap(",\"target_pressure\":", &decision->target_pressure, out);
    plp_buffer_puts(out, ",\"because\":");
    put_limit_reasons(plan, out);
    plp_buffer_putc(out, '}');
}

/* ---- regions, positions, products, clearances
 * ------------------------------------------------------------------- */

static void put_items(const plp_plan_view *plan, const plp_chain *chains,
                      const plp_fragment *pieces, uint32_t count, plp_buffer *out)
{
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < count && plp_shows_conduct(plan->decision); i++) {
        if (!plp_chain_any(chains[i]))
            continue;
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, pieces[i], out);
        plp_put_because(plan, chains[i], out);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

void plp_put_avoid_regions(const plp_plan_view *plan, plp_buffer *out)
{
    put_items(plan, plan->decision->avoided, plan->fragments->regions, book_of(plan)->regions_count,
              out);
}

void plp_put_positions(const plp_plan_view *plan, plp_buffer *out)
{
    put_items(plan, plan->decision->positions, plan->fragments->positions,
              book_of(plan)->positions_count, out);
}

void plp_put_products(const plp_plan_view *plan, plp_buffer *out)
{
    put_items(plan, plan->decision->products, plan->fragments->products,
              book_of(plan)->products_count, out);
}

void plp_put_clearances(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    const plp_rulebook *book = book_of(plan);
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < decision->clearance_count && plp_shows_conduct(decision); i++) {
        const plp_clearance *clearance = &decision->clearances[i];
        plp_list_next(&list);
        plp_buffer_puts(out, "{\"from\":");
        plp_json_put_string(out, book->providers[clearance->provider].id);
        plp_buffer_puts(out, ",\"for\":");
        plp_json_put_string(out, book->facts[clearance->fact].id);
        put_bool(",\"granted\":", clearance->granted, out);
        plp_put_because(plan, clearance->because, out);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}
