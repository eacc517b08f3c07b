/* SPDX-License-Identifier: MIT */
/* Expectations: comparing a decision with what a test of the rules expects. */
#include "verify/expect_parts.h"

#include <string.h>
#include "base/number.h"
#include "plan/choose.h"

plp_expect_shape plp_expect_shape_of(plp_expect_key key)
{
    static const plp_expect_shape shapes[] = {
#define X(name, word, shape) [PLP_EXPECT_##name] = PLP_SHAPE_##shape,
#include "rulebook/expect.def"
#undef X
    };
    return shapes[key];
}

void plp_expect_put_count(plp_buffer *out, uint32_t *count)
{
    if ((*count)++ > 0)
        plp_buffer_puts(out, ", ");
}

/* ---- single values ---- */

static bool word_holds(uint32_t expected, uint32_t actual, const char *actual_word, plp_buffer *got)
{
    if (expected == actual)
        return true;
    plp_buffer_puts(got, actual == PLP_NONE ? "none" : actual_word);
    return false;
}

static bool disposition_holds(const plp_decision *decision, const plp_expect *expect,
                              plp_buffer *got)
{
    uint32_t level = (uint32_t)decision->disposition;
    if (word_holds(expect->level, level, plp_disposition_word(decision->disposition), got))
        return true;
    plp_expect_put_because(decision, (plp_subject){PLP_SUBJECT_DISPOSITION, level}, 1, got);
    return false;
}

static bool urgency_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    plp_urgency urgency = PLP_ROUTINE;
    bool any = plp_plan_urgency(decision, &urgency);
    return word_holds(expect->level, any ? (uint32_t)urgency : PLP_NONE, plp_urgency_word(urgency),
                      got);
}

static bool grade_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    plp_grade grade;
    bool any = plp_plan_grade(decision, &grade);
    return word_holds(expect->level, any ? (uint32_t)grade : PLP_NONE, plp_grade_word(grade), got);
}

static bool cap_holds(const plp_cap *cap, double expected, const char *name, plp_buffer *got)
{
    if (cap->set && cap->value == expected)
        return true;
    plp_buffer_puts(got, name);
    if (cap->set)
        plp_number_put(got, cap->value);
    else
        plp_buffer_puts(got, "no limit");
    return false;
}

static bool number_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    const plp_cap *cap = expect->key == PLP_EXPECT_CAP_MINUTES     ? &decision->minutes
                         : expect->key == PLP_EXPECT_CAP_FREQUENCY ? &decision->frequency
                                                                   : &decision->sessions;
    return cap_holds(cap, expect->number, "", got);
}

static bool pressure_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    bool holds = !expect->truth || cap_holds(&decision->pressure, expect->number, "", got);
    for (uint32_t i = 0; i < expect->id_count; i++) {
        const plp_cap *cap = &decision->pressure_by_region[expect->ids[i]];
        if (cap->set && cap->value == (double)expect->levels[i])
            continue;
        plp_buffer_printf(got, "%s%s ", holds ? "" : ", ", book->regions[expect->ids[i]].id);
        holds = cap_holds(cap, -1, "", got);
    }
    return holds;
}

static bool range_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    const plp_dose_state *dose = &decision->dose;
    const plp_range *range = expect->key == PLP_EXPECT_MINUTES    ? &dose->minutes
                             : expect->key == PLP_EXPECT_PER_WEEK ? &dose->per_week
                             : expect->key == PLP_EXPECT_SESSIONS ? &dose->sessions
                                                                  : &dose->weeks;
    bool given = dose->dose != PLP_NONE && range->given;
    if (given && range->low == expect->range.low && range->high == expect->range.high)
        return true;
    if (!given) {
        plp_buffer_puts(got, "none");
        return false;
    }
    plp_number_put(got, range->low);
    plp_buffer_puts(got, " to ");
    plp_number_put(got, range->high);
    return false;
}

static bool truth_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    bool actual = expect->key == PLP_EXPECT_MAINTENANCE
                      ? decision->dose.dose != PLP_NONE && decision->dose.maintenance
                  : expect->key == PLP_EXPECT_COURSE ? decision->stopped.first != PLP_NONE
                                                     : decision->active_care_only;
    if (actual == expect->truth)
        return true;
    plp_buffer_puts(got, actual ? "it is so" : "it is not so");
    return false;
}

static bool dose_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    uint32_t expected = expect->id_count > 0 ? expect->ids[0] : PLP_NONE;
    if (decision->dose.dose == expected)
        return true;
    plp_buffer_puts(got,
                    decision->dose.dose == PLP_NONE ? "none" : book->doses[decision->dose.dose].id);
    plp_expect_put_because(decision, (plp_subject){PLP_SUBJECT_DOSE, decision->dose.dose},
                           decision->dose.dose == PLP_NONE ? -1 : 1, got);
    return false;
}

static bool note_says(const plp_decision *decision, const char *text)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    for (uint32_t e = decision->notes.first; e != PLP_NONE; e = decision->effects[e].next) {
        const plp_effect *effect = &decision->effects[e];
        const char *note = book->rules[effect->rule].actions[effect->action].text;
        if (note != NULL && strstr(note, text) != NULL)
            return true;
    }
    for (uint32_t r = 0; r < book->referrals_count; r++) {
        for (uint32_t e = decision->referrals[r].asking.first; e != PLP_NONE;
             e = decision->effects[e].next) {
            const plp_effect *effect = &decision->effects[e];
            const char *note = book->rules[effect->rule].actions[effect->action].text;
            if (decision->referrals[r].shown && note != NULL && strstr(note, text) != NULL)
                return true;
        }
    }
    return false;
}

static bool texts_hold(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    uint32_t wrong = 0;
    for (uint32_t t = 0; t < expect->texts.count; t++) {
        if (note_says(decision, expect->texts.at[t]))
            continue;
        plp_expect_put_count(got, &wrong);
        plp_buffer_printf(got, "no note says \"%s\"", expect->texts.at[t]);
    }
    return wrong == 0;
}

static bool after_holds(const plp_decision *after, const plp_expect *expect, bool exactly,
                        plp_buffer *got)
{
    bool none = expect->after_count == 0;
    if (none || after == NULL) {
        if (none == (after == NULL))
            return true;
        plp_buffer_puts(got, none ? "there is a plan after clearance"
                                  : "there is no plan after clearance");
        return false;
    }
    for (uint32_t i = 0; i < expect->after_count; i++) {
        if (!plp_expect_holds(after, NULL, &expect->after[i], exactly, got)) {
            plp_buffer_printf(got, " [%s]", plp_expect_word(expect->after[i].key));
            return false;
        }
    }
    return true;
}

bool plp_expect_holds(const plp_decision *decision, const plp_decision *after,
                      const plp_expect *expect, bool exactly, plp_buffer *got)
{
    switch (plp_expect_shape_of(expect->key)) {
    case PLP_SHAPE_DISPOSITION:
        return disposition_holds(decision, expect, got);
    case PLP_SHAPE_URGENCY:
        return urgency_holds(decision, expect, got);
    case PLP_SHAPE_GRADE:
        return grade_holds(decision, expect, got);
    case PLP_SHAPE_NUMBER:
        return number_holds(decision, expect, got);
    case PLP_SHAPE_PRESSURE:
        return pressure_holds(decision, expect, got);
    case PLP_SHAPE_RANGE:
        return range_holds(decision, expect, got);
    case PLP_SHAPE_TRUTH:
    case PLP_SHAPE_STOP:
        return truth_holds(decision, expect, got);
    case PLP_SHAPE_TEXTS:
        return texts_hold(decision, expect, got);
    case PLP_SHAPE_AFTER:
        return after_holds(after, expect, exactly, got);
    case PLP_SHAPE_DOSE:
        return dose_holds(decision, expect, got);
    case PLP_SHAPE_FIRST:
    case PLP_SHAPE_AMONG:
        return plp_expect_order_holds(decision, expect, got);
    case PLP_SHAPE_TECHNIQUES:
    case PLP_SHAPE_REFERRALS:
    case PLP_SHAPE_ADVICES:
    case PLP_SHAPE_DOSES:
    case PLP_SHAPE_REGIONS:
    case PLP_SHAPE_POSITIONS:
    case PLP_SHAPE_PRODUCTS:
    case PLP_SHAPE_FACTS:
    case PLP_SHAPE_RULES:
    case PLP_SHAPE_CONFLICTS:
    case PLP_SHAPE_REFERS:
    case PLP_SHAPE_CLEARANCES:
        break;
    }
    return plp_expect_list_holds(decision, expect, exactly, got);
}

/* ---- saying what was expected ---- */

static const char *level_word(plp_expect_shape kind, uint32_t level)
{
    if (level == PLP_NONE)
        return "none";
    if (kind == PLP_SHAPE_DISPOSITION)
        return plp_disposition_word((plp_disposition)level);
    return kind == PLP_SHAPE_GRADE ? plp_grade_word((plp_grade)level)
                                   : plp_urgency_word((plp_urgency)level);
}

void plp_expect_put(const plp_rulebook *book, const plp_expect *expect, plp_buffer *out)
{
    plp_expect_shape kind = plp_expect_shape_of(expect->key);
    uint32_t count = 0;
    plp_buffer_puts(out, plp_expect_word(expect->key));
    plp_buffer_putc(out, ' ');
    if (kind == PLP_SHAPE_DISPOSITION || kind == PLP_SHAPE_URGENCY || kind == PLP_SHAPE_GRADE)
        plp_buffer_puts(out, level_word(kind, expect->level));
    if (kind == PLP_SHAPE_NUMBER || kind == PLP_SHAPE_AMONG ||
        (kind == PLP_SHAPE_PRESSURE && expect->truth))
        plp_number_put(out, expect->number);
    if (kind == PLP_SHAPE_AMONG ||
        (kind == PLP_SHAPE_PRESSURE && expect->truth && expect->id_count > 0))
        plp_buffer_puts(out, ": ");
    if (kind == PLP_SHAPE_TRUTH || kind == PLP_SHAPE_STOP)
        plp_buffer_puts(out, expect->truth ? "true" : "false");
    if (kind == PLP_SHAPE_RANGE) {
        plp_number_put(out, expect->range.low);
        plp_buffer_puts(out, " to ");
        plp_number_put(out, expect->range.high);
    }
    if (kind == PLP_SHAPE_DOSE && expect->id_count == 0)
        plp_buffer_puts(out, "none");
    for (uint32_t i = 0; i < expect->id_count; i++) {
        plp_expect_put_count(out, &count);
        plp_buffer_puts(out, plp_expect_item_id(book, kind, expect->ids[i]));
        if (kind == PLP_SHAPE_REFERS && expect->levels != NULL && expect->levels[i] != PLP_NONE)
            plp_buffer_printf(out, " %s", plp_urgency_word((plp_urgency)expect->levels[i]));
        if (kind == PLP_SHAPE_PRESSURE)
            plp_buffer_printf(out, " %u", expect->levels[i]);
    }
    for (uint32_t t = 0; t < expect->texts.count; t++) {
        plp_expect_put_count(out, &count);
        plp_buffer_printf(out, "\"%s\"", expect->texts.at[t]);
    }
    if (kind == PLP_SHAPE_AFTER)
        plp_buffer_puts(out, expect->after_count == 0 ? "none" : "as listed");
}
