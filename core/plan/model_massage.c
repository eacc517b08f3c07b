/* SPDX-License-Identifier: MIT */
/* What a plan says of the massage itself: limits, techniques, how often, what to avoid. */
#include <math.h>
#include <string.h>
#include "base/number.h"
#include "plan/telling.h"

/* ---- limits
 * -----------------------------------------------------------------------------------------------------
 */

/* "up to 2 of 5 (light)" */
static void put_cap(const plp_rulebook *book, double cap, plp_buffer *out)
{
    char number[PLP_NUMBER_BYTES];
    const char *level = cap < 1 ? "" : plp_say_level(book, (unsigned)floor(cap));
    number[plp_number_print(cap, number)] = '\0';
    plp_say_put(out, book, level[0] != '\0' ? PLP_SAY_UP_TO_LEVEL : PLP_SAY_UP_TO, number, level);
}

/* Is the cap on this region lower than the one on all? */
static bool is_capped_here(const plp_decision *decision, uint32_t region)
{
    const plp_cap *cap = &decision->pressure_by_region[region];
    return cap->set && !(decision->pressure.set && decision->pressure.value <= cap->value);
}

/* The reasons of the rules that ask for the cap as it is; what would allow more says nothing about
 * it. */
static void tell_cap_reasons(plp_telling *telling, const plp_cap *cap)
{
    const plp_effect *effects = telling->decision->effects;
    for (uint32_t at = cap->because.first; cap->set && at != PLP_NONE; at = effects[at].next) {
        if (effects[at].number <= cap->value)
            plp_tell_reason(telling, effects[at].rule);
    }
}

/* Regions of the same cap in one item, beginning with this one. */
static void tell_region_cap(plp_telling *telling, uint32_t first)
{
    const plp_cap *caps = telling->decision->pressure_by_region;
    for (uint32_t i = 0; i < first; i++) {
        if (is_capped_here(telling->decision, i) && caps[i].value == caps[first].value)
            return; /* told with that one */
    }
    for (uint32_t i = first; i < telling->book->regions_count; i++) {
        if (is_capped_here(telling->decision, i) && caps[i].value == caps[first].value)
            plp_tell_join(&telling->text, telling->book->regions[i].title);
    }
    plp_say_put(&telling->title, telling->book, PLP_SAY_PRESSURE_ON,
                plp_buffer_text(&telling->text), NULL);
    telling->text.length = 0;
    put_cap(telling->book, caps[first].value, &telling->text);
    plp_tell(telling, PLP_SIGN_CAUTION);
    for (uint32_t i = first; i < telling->book->regions_count; i++) {
        if (is_capped_here(telling->decision, i) && caps[i].value == caps[first].value)
            tell_cap_reasons(telling, &caps[i]);
    }
    plp_tell_above(telling);
}

/* Minutes, frequency and sessions in one item. */
static void tell_amounts(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    plp_buffer *text = &telling->text;
    if (decision->minutes.set) {
        plp_say_number(text, telling->book, PLP_SAY_MINUTES, decision->minutes.value);
    }
    if (decision->frequency.set) {
        const plp_range often = {true, decision->frequency.value, decision->frequency.value};
        plp_buffer_puts(text, text->length > 0 ? ", " : "");
        plp_say_frequency(telling->book, often, text);
    }
    if (decision->sessions.set) {
        plp_buffer_puts(text, text->length > 0 ? ", " : "");
        plp_say_number(text, telling->book, PLP_SAY_SESSIONS_BEFORE, decision->sessions.value);
    }
    if (text->length == 0)
        return;
    plp_tell_item(telling, PLP_SIGN_CAUTION, plp_tell_say(telling, PLP_SAY_AT_MOST),
                  plp_buffer_text(text));
    tell_cap_reasons(telling, &decision->minutes);
    tell_cap_reasons(telling, &decision->frequency);
    tell_cap_reasons(telling, &decision->sessions);
    plp_tell_above(telling);
}

static void tell_general_pressure(plp_telling *telling)
{
    const plp_cap *cap = &telling->decision->pressure;
    put_cap(telling->book, cap->value, &telling->text);
    plp_tell_item(telling, PLP_SIGN_CAUTION, plp_tell_say(telling, PLP_SAY_PRESSURE),
                  plp_buffer_text(&telling->text));
    tell_cap_reasons(telling, cap);
    plp_tell_above(telling);
}

static void tell_pressure(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (decision->pressure.set)
        tell_general_pressure(telling);
    for (uint32_t region = 0; region < telling->book->regions_count; region++) {
        if (is_capped_here(decision, region))
            tell_region_cap(telling, region);
    }
    if (!decision->target_pressure.set)
        return;
    plp_say_number(&telling->text, telling->book, PLP_SAY_OF_5, decision->target_pressure.value);
    plp_tell_item(telling, PLP_SIGN_CAUTION, plp_tell_say(telling, PLP_SAY_AIM),
                  plp_buffer_text(&telling->text));
    plp_tell_reasons(telling, decision->target_pressure.because);
    plp_tell_above(telling);
}

/* Is a massage to be told about: now, or once it is agreed to? */
static bool is_open(const plp_decision *decision)
{
    return plp_shows_conduct(decision) && decision->disposition != PLP_NO_MASSAGE;
}

void plp_tell_limits(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (!is_open(decision))
        return;
    plp_tell_section(telling, PLP_SAY_LIMITS);
    tell_pressure(telling);
    tell_amounts(telling);
}

/* ---- techniques
 * -------------------------------------------------------------------------------------------------
 */

static void put_not_on(plp_telling *telling, uint32_t technique)
{
    bool any = false;
    for (uint32_t region = 0; region < telling->book->regions_count; region++) {
        if (!plp_not_on(telling->decision, technique, region))
            continue;
        plp_buffer_puts(&telling->text, any ? ", " : plp_tell_say(telling, PLP_SAY_NOT_ON));
        plp_buffer_puts(&telling->text, telling->book->regions[region].title);
        any = true;
    }
}

/* A tick only for what can be done now: not after a clearance that is still to come, nor after the
 * end of a course. */
static plp_sign tick(const plp_telling *telling)
{
    bool now =
        telling->decision == telling->plan->decision && !plp_chain_any(telling->decision->stopped);
    return now ? PLP_SIGN_GO : PLP_SIGN_NONE;
}

static void tell_technique(plp_telling *telling, uint32_t index)
{
    const plp_decision *decision = telling->decision;
    const plp_technique *technique = &telling->book->techniques[index];
    unsigned low, high;
    if (plp_pressure_of(decision, index, &low, &high)) {
        plp_say_pressure(telling->book, low, high, &telling->text);
        plp_buffer_puts(&telling->text, "; ");
    }
    plp_buffer_puts(&telling->text, plp_say_grade(telling->book, technique->grade));
    put_not_on(telling, index);
    plp_tell_item(telling, tick(telling), technique->title, plp_buffer_text(&telling->text));
    uint32_t at = decision->techniques[index].ranking.first;
    for (; at != PLP_NONE; at = decision->effects[at].next) {
        if (decision->effects[at].number > 0)
            plp_tell_reason(telling, decision->effects[at].rule);
    }
    plp_tell_reasons(telling, decision->techniques[index].excluding_regionally);
    plp_tell_above(telling);
}

void plp_tell_techniques(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->decision->shown_count; i++)
        tell_technique(telling, telling->decision->shown[i]);
}

/* ---- how often
 * --------------------------------------------------------------------------------------------------
 */

/* "once a week, 60 minutes, 8 to 10 sessions over 8 to 12 weeks" */
static void put_ranges(const plp_rulebook *book, const plp_range ranges[4], plp_buffer *out)
{
    size_t begin = out->length;
    if (ranges[0].given)
        plp_say_frequency(book, ranges[0], out);
    if (ranges[1].given) {
        plp_buffer_puts(out, out->length > begin ? ", " : "");
        plp_say_minutes(book, ranges[1], out);
    }
    if (ranges[2].given) {
        plp_buffer_puts(out, out->length > begin ? ", " : "");
        plp_say_amount(book, PLP_SAY_SESSION, PLP_SAY_SESSIONS, ranges[2], out);
    }
    if (!ranges[3].given)
        return;
    if (out->length == begin) {
        plp_say_amount(book, PLP_SAY_WEEK, PLP_SAY_WEEKS, ranges[3], out);
        return;
    }
    const char *rest = plp_say(book, PLP_SAY_OVER) + 3; /* behind "{1}" */
    size_t plain = strcspn(rest, "{");
    plp_buffer_put(out, rest, plain);
    plp_say_amount(book, PLP_SAY_WEEK, PLP_SAY_WEEKS, ranges[3], out);
    plp_buffer_puts(out, rest + plain + 3);
}

static void tell_stages(plp_telling *telling, const plp_dose *dose)
{
    for (uint32_t i = 0; i < dose->stage_count; i++) {
        const plp_stage stage = plp_stage_within(telling->decision, dose, i);
        const plp_range ranges[4] = {stage.per_week, stage.minutes, {false, 0, 0}, {false, 0, 0}};
        if (stage.weeks.given) {
            const char *rest = plp_say_until(&telling->text, telling->book, PLP_SAY_STAGE_WEEKS);
            plp_say_range(telling->book, stage.weeks, &telling->text);
            plp_buffer_puts(&telling->text, rest);
        }
        put_ranges(telling->book, ranges, &telling->text);
        if (stage.text != NULL) {
            plp_buffer_putc(&telling->text, ' ');
            plp_buffer_puts(&telling->text, stage.text);
        }
        plp_say_number(&telling->title, telling->book, PLP_SAY_STAGE, i + 1);
        plp_tell(telling, PLP_SIGN_NONE);
    }
}

static void tell_reassess(plp_telling *telling, const plp_dose *dose)
{
    if (plp_dose_ends_early(dose, telling->decision->dose.sessions)) {
        plp_tell_item(telling, PLP_SIGN_NONE, plp_tell_say(telling, PLP_SAY_CHECK_PROGRESS),
                      plp_tell_say(telling, PLP_SAY_CHECK_AT_END));
    } else if (dose->reassess != NULL) {
        plp_tell_item(telling, PLP_SIGN_NONE, plp_tell_say(telling, PLP_SAY_CHECK_PROGRESS),
                      dose->reassess);
    } else if (dose->reassess_after_sessions > 0) {
        plp_say_count(&telling->text, telling->book, PLP_SAY_AFTER_SESSION, PLP_SAY_AFTER_SESSIONS,
                      dose->reassess_after_sessions);
        plp_tell_item(telling, PLP_SIGN_NONE, plp_tell_say(telling, PLP_SAY_CHECK_PROGRESS),
                      plp_buffer_text(&telling->text));
    }
}

void plp_tell_dose(plp_telling *telling)
{
    const plp_dose_state *state = &telling->decision->dose;
    if (state->dose == PLP_NONE)
        return;
    const plp_dose *dose = &telling->book->doses[state->dose];
    const plp_range ranges[4] = {state->per_week, state->minutes, state->sessions, state->weeks};
    put_ranges(telling->book, ranges, &telling->text);
    plp_tell_item(telling, tick(telling), dose->title, plp_buffer_text(&telling->text));
    plp_tell_reasons(telling, state->because);
    plp_tell_above(telling);
    tell_stages(telling, dose);
    tell_reassess(telling, dose);
    if (state->maintenance && dose->maintenance != NULL) {
        plp_tell_item(telling, PLP_SIGN_NONE, plp_tell_say(telling, PLP_SAY_AFTERWARDS),
                      dose->maintenance);
        plp_tell_reasons(telling, state->maintaining);
        plp_tell_above(telling);
    }
    if (dose->note != NULL)
        plp_tell_item(telling, PLP_SIGN_NONE, plp_tell_say(telling, PLP_SAY_NOTE), dose->note);
}

static void tell_other_doses(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->book->doses_count; i++) {
        bool home = plp_shows_home(telling->decision, i);
        if (!home && !plp_shows_option(telling->decision, i))
            continue;
        plp_range ranges[4];
        plp_dose_ranges(telling->decision, i, ranges);
        plp_say_put(&telling->title, telling->book, home ? PLP_SAY_AT_HOME : PLP_SAY_OPTION,
                    telling->book->doses[i].title, NULL);
        put_ranges(telling->book, ranges, &telling->text);
        plp_tell(telling, PLP_SIGN_NONE);
        plp_tell_reasons(telling, telling->decision->dose_chosen[i]);
        plp_tell_above(telling);
    }
}

/* Positions or products, all in one item. */
static void tell_named(plp_telling *telling, const plp_named *rows, const plp_chain *chains,
                       uint32_t count, plp_phrase title)
{
    for (uint32_t i = 0; i < count; i++) {
        if (plp_chain_any(chains[i]))
            plp_tell_join(&telling->text, rows[i].title);
    }
    if (telling->text.length == 0)
        return;
    plp_tell_item(telling, PLP_SIGN_NONE, plp_tell_say(telling, title),
                  plp_buffer_text(&telling->text));
    for (uint32_t i = 0; i < count; i++)
        plp_tell_reasons(telling, chains[i]);
    plp_tell_above(telling);
}

void plp_tell_session(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (!is_open(decision))
        return;
    plp_tell_dose(telling);
    tell_other_doses(telling);
    tell_named(telling, telling->book->positions, decision->positions,
               telling->book->positions_count, PLP_SAY_POSITION);
    tell_named(telling, telling->book->products, decision->products, telling->book->products_count,
               PLP_SAY_PRODUCTS);
}

/* ---- what to avoid
 * ---------------------------------------------------------------------------------------------- */

static void tell_regions(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    uint32_t count = telling->book->regions_count;
    for (uint32_t i = 0; i < count; i++) {
        if (plp_chain_any(decision->avoided[i]))
            plp_tell_join(&telling->text, telling->book->regions[i].title);
    }
    if (telling->text.length == 0)
        return;
    plp_tell_item(telling, PLP_SIGN_STOP, plp_tell_say(telling, PLP_SAY_NOT_HERE),
                  plp_buffer_text(&telling->text));
    for (uint32_t i = 0; i < count; i++)
        plp_tell_reasons(telling, decision->avoided[i]);
    plp_tell_above(telling);
}

/* Limits on pressure that would allow the technique are no reason to leave it out. */
static void tell_too_firm(plp_telling *telling, uint32_t technique)
{
    const plp_effect *effects = telling->decision->effects;
    for (uint32_t at = telling->decision->pressure.because.first; at != PLP_NONE;
         at = effects[at].next) {
        if (plp_cap_keeps_out(telling->decision, technique, at))
            plp_tell_reason(telling, effects[at].rule);
    }
}

static void tell_why_excluded(plp_telling *telling, uint32_t technique)
{
    plp_chain why[2];
    size_t count = plp_why_excluded(telling->decision, technique, why);
    uint32_t firm = telling->decision->pressure.because.first;
    for (size_t i = 0; i < count; i++) {
        if (firm != PLP_NONE && why[i].first == firm)
            tell_too_firm(telling, technique);
        else
            plp_tell_reasons(telling, why[i]);
    }
}

/* A wish gets an answer of its own. */
static void tell_refused_wish(plp_telling *telling, uint32_t technique)
{
    const plp_technique_state *state = &telling->decision->techniques[technique];
    plp_buffer_puts(&telling->text, plp_tell_say(telling, PLP_SAY_WISHED));
    if (state->alternative != PLP_NONE && !state->eligible)
        plp_say_put(&telling->text, telling->book, PLP_SAY_NEAREST,
                    telling->book->techniques[state->alternative].title, NULL);
    plp_tell_item(telling, PLP_SIGN_STOP, telling->book->techniques[technique].title,
                  plp_buffer_text(&telling->text));
    tell_why_excluded(telling, technique);
    plp_tell_above(telling);
}

void plp_tell_avoid(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    uint32_t count = telling->book->techniques_count;
    if (!plp_shows_conduct(decision))
        return;
    plp_tell_section(telling, PLP_SAY_AVOID);
    tell_regions(telling);
    for (uint32_t i = 0; i < count; i++) {
        if (plp_shows_excluded(decision, i) && decision->techniques[i].wanted)
            tell_refused_wish(telling, i);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (plp_shows_excluded(decision, i) && !decision->techniques[i].wanted)
            plp_tell_join(&telling->text, telling->book->techniques[i].title);
    }
    if (telling->text.length == 0)
        return;
    plp_tell_item(telling, PLP_SIGN_STOP, plp_tell_say(telling, PLP_SAY_LEFT_OUT),
                  plp_buffer_text(&telling->text));
    for (uint32_t i = 0; i < count; i++) {
        if (plp_shows_excluded(decision, i))
            tell_why_excluded(telling, i);
    }
    plp_tell_above(telling);
}
