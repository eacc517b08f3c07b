/* SPDX-License-Identifier: MIT */
/* Expectations: comparing a decision with what a test of the rules expects. */
#include "verify/expect.h"

#include <string.h>
#include "base/number.h"
#include "explore/subject.h"

typedef enum shape {
    DISPOSITION,
    URGENCY,
    GRADE,
    NUMBER,
    TRUTH,
    RANGE,
    TEXTS,
    STOP,
    AFTER,
    TECHNIQUES,
    REFERRALS,
    ADVICES,
    DOSES,
    REGIONS,
    POSITIONS,
    PRODUCTS,
    FACTS,
    RULES,
    CONFLICTS,
    FIRST,
    AMONG,
    REFERS,
    CLEARANCES,
    DOSE,
    PRESSURE
} shape;

static const shape shapes[] = {
#define X(name, word, shape) [PLP_EXPECT_##name] = shape,
#include "rulebook/expect.def"
#undef X
};

static void put_count(plp_buffer *out, uint32_t *count)
{
    if ((*count)++ > 0)
        plp_buffer_puts(out, ", ");
}

/* ---- items
 * ------------------------------------------------------------------------------------------------------
 */

static uint32_t item_count(const plp_rulebook *book, shape kind)
{
    switch (kind) {
    case TECHNIQUES:
    case FIRST:
    case AMONG:
        return book->techniques_count;
    case REFERRALS:
    case REFERS:
        return book->referrals_count;
    case ADVICES:
        return book->advices_count;
    case DOSES:
    case DOSE:
        return book->doses_count;
    case REGIONS:
    case PRESSURE:
        return book->regions_count;
    case POSITIONS:
        return book->positions_count;
    case PRODUCTS:
        return book->products_count;
    case FACTS:
    case CLEARANCES:
        return book->facts_count;
    case RULES:
        return book->rules_room;
    case CONFLICTS:
        return book->conflicts_count;
    case DISPOSITION:
    case URGENCY:
    case GRADE:
    case NUMBER:
    case TRUTH:
    case RANGE:
    case TEXTS:
    case STOP:
    case AFTER:
        break;
    }
    return 0;
}

static const char *item_id(const plp_rulebook *book, shape kind, uint32_t id)
{
    switch (kind) {
    case TECHNIQUES:
    case FIRST:
    case AMONG:
        return book->techniques[id].id;
    case REFERRALS:
    case REFERS:
        return book->referrals[id].id;
    case ADVICES:
        return book->advices[id].id;
    case DOSES:
    case DOSE:
        return book->doses[id].id;
    case REGIONS:
    case PRESSURE:
        return book->regions[id].id;
    case POSITIONS:
        return book->positions[id].id;
    case PRODUCTS:
        return book->products[id].id;
    case FACTS:
    case CLEARANCES:
        return book->facts[id].id;
    case RULES:
        return book->rules[id].id;
    case CONFLICTS:
        return book->conflicts[id].id;
    case DISPOSITION:
    case URGENCY:
    case GRADE:
    case NUMBER:
    case TRUTH:
    case RANGE:
    case TEXTS:
    case STOP:
    case AFTER:
        break;
    }
    return "";
}

static const plp_clearance *clearance_for(const plp_decision *decision, uint32_t fact,
                                          uint32_t provider)
{
    for (uint32_t c = 0; c < decision->clearance_count; c++) {
        const plp_clearance *clearance = &decision->clearances[c];
        if (clearance->fact == fact && (provider == PLP_NONE || clearance->provider == provider))
            return clearance;
    }
    return NULL;
}

static bool is_question(const plp_decision *decision, uint32_t fact)
{
    for (uint32_t q = 0; q < decision->question_count; q++) {
        if (decision->questions[q].fact == fact)
            return true;
    }
    return false;
}

static bool is_listed_as_excluded(const plp_decision *decision, uint32_t technique)
{
    const plp_technique_state *state = &decision->techniques[technique];
    return !state->eligible &&
           (state->wanted || state->score > 0 || state->excluded || state->too_firm);
}

/* Is the item in the part of the plan that the key is about? `level` is what stands beside the id.
 */
static bool is_there(const plp_decision *decision, plp_expect_key key, uint32_t id, uint32_t level)
{
    bool open = decision->disposition < PLP_NO_MASSAGE;
    switch (shapes[key]) {
    case TECHNIQUES:
        return key == PLP_EXPECT_EXCLUDES ? is_listed_as_excluded(decision, id)
                                          : decision->techniques[id].shown;
    case FIRST:
    case AMONG:
        return decision->techniques[id].shown;
    case REFERRALS:
    case REFERS:
        return decision->referrals[id].shown &&
               (level == PLP_NONE || decision->referrals[id].urgency == (plp_urgency)level);
    case ADVICES:
        return decision->advices[id].shown;
    case DOSES:
        return decision->dose_chosen[id].first != PLP_NONE &&
               decision->disposition < PLP_CLEARANCE_FIRST;
    case DOSE:
        return decision->dose.dose == id;
    case REGIONS:
        return open && decision->avoided[id].first != PLP_NONE;
    case PRESSURE:
        return decision->pressure_by_region[id].set &&
               decision->pressure_by_region[id].value == (double)level;
    case POSITIONS:
        return open && decision->positions[id].first != PLP_NONE;
    case PRODUCTS:
        return open && decision->products[id].first != PLP_NONE;
    case FACTS:
        return is_question(decision, id);
    case CLEARANCES:
        return clearance_for(decision, id, level) != NULL;
    case RULES: {
        plp_truth wanted = key == PLP_EXPECT_FIRES    ? PLP_TRUE
                           : key == PLP_EXPECT_MISSES ? PLP_FALSE
                                                      : PLP_UNDECIDED;
        bool disabled = id >= plp_program_book(decision->program)->rules_count;
        return (disabled ? PLP_FALSE : decision->rules[id]) == wanted;
    }
    case CONFLICTS:
        return decision->conflicts[id] == PLP_TRUE;
    case DISPOSITION:
    case URGENCY:
    case GRADE:
    case NUMBER:
    case TRUTH:
    case RANGE:
    case TEXTS:
    case STOP:
    case AFTER:
        break;
    }
    return false;
}

/* ---- why it is not so
 * ------------------------------------------------------------------------------------------- */

/* Name the first fired rule that speaks for (1) or against (-1) the item. */
static void put_because(const plp_decision *decision, plp_subject_kind kind, uint32_t id, int side,
                        plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    for (uint32_t f = 0; f < decision->fired_count; f++) {
        const plp_rule *rule = &book->rules[decision->fired[f]];
        for (uint32_t a = 0; a < rule->action_count; a++) {
            if (plp_subject_side(decision, (plp_subject){kind, id}, &rule->actions[a]) == side) {
                plp_buffer_printf(got, " (%s, %s:%u)", rule->id, book->files[rule->place.file].path,
                                  rule->place.line);
                return;
            }
        }
    }
}

static void put_item_because(const plp_decision *decision, shape kind, uint32_t id, int side,
                             plp_buffer *got)
{
    if (kind == TECHNIQUES || kind == FIRST || kind == AMONG)
        put_because(decision, PLP_SUBJECT_TECHNIQUE, id, side, got);
    else if (kind == REFERRALS || kind == REFERS)
        put_because(decision, PLP_SUBJECT_REFERRAL, id, side, got);
    else if (kind == ADVICES)
        put_because(decision, PLP_SUBJECT_ADVICE, id, side, got);
    else if (kind == REGIONS)
        put_because(decision, PLP_SUBJECT_REGION, id, side, got);
}

static bool is_negative(plp_expect_key key)
{
    return key == PLP_EXPECT_NOT_RECOMMENDED || key == PLP_EXPECT_NOT_REFERS ||
           key == PLP_EXPECT_NOT_ADVISES || key == PLP_EXPECT_NOT_ASKS;
}

static void put_rule_truth(const plp_decision *decision, uint32_t rule, plp_buffer *got)
{
    static const char *const words[] = {"does not apply", "fires", "is undecided"};
    plp_buffer_printf(got, " %s", words[decision->rules[rule]]);
}

/* Every id that is not as expected; false if there is one. */
static bool list_holds(const plp_decision *decision, const plp_expect *expect, bool exactly,
                       plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    shape kind = shapes[expect->key];
    bool negative = is_negative(expect->key);
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < expect->id_count; i++) {
        uint32_t id = expect->ids[i];
        uint32_t level = expect->levels != NULL ? expect->levels[i] : PLP_NONE;
        if (is_there(decision, expect->key, id, level) != negative)
            continue;
        put_count(got, &wrong);
        plp_buffer_puts(got, item_id(book, kind, id));
        if (kind == RULES)
            put_rule_truth(decision, id, got);
        else if (kind == REFERS && decision->referrals[id].shown)
            plp_buffer_printf(got, " is %s", plp_urgency_word(decision->referrals[id].urgency));
        else
            plp_buffer_puts(got, negative ? " is there" : " is not there");
        put_item_because(decision, kind, id, negative ? 1 : -1, got);
    }
    bool closed = exactly && !negative && kind != RULES && kind != FACTS &&
                  expect->key != PLP_EXPECT_EXCLUDES;
    for (uint32_t id = 0; closed && id < item_count(book, kind); id++) {
        bool named = false;
        for (uint32_t i = 0; i < expect->id_count; i++)
            named = named || expect->ids[i] == id;
        if (named || !is_there(decision, expect->key, id, PLP_NONE))
            continue;
        put_count(got, &wrong);
        plp_buffer_printf(got, "%s is there too", item_id(book, kind, id));
    }
    return wrong == 0;
}

/* ---- order of techniques
 * ---------------------------------------------------------------------------------------- */

static void put_shown(const plp_decision *decision, plp_buffer *got)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    plp_buffer_puts(got, decision->shown_count == 0 ? "no technique is shown" : "shown are ");
    for (uint32_t s = 0; s < decision->shown_count; s++)
        plp_buffer_printf(got, "%s%s", s > 0 ? ", " : "", book->techniques[decision->shown[s]].id);
}

static bool order_holds(const plp_decision *decision, const plp_expect *expect, plp_buffer *got)
{
    bool first = expect->key == PLP_EXPECT_FIRST;
    bool not_among = expect->key == PLP_EXPECT_NOT_AMONG_FIRST;
    bool holds = !first;
    for (uint32_t i = 0; i < expect->id_count; i++) {
        uint32_t position =
            decision->techniques[expect->ids[i]].position; /* PLP_NONE is behind all */
        bool early = first ? position == 0 : position < (uint32_t)expect->number;
        if (first)
            holds = holds || early;
        else
            holds = holds && early != not_among;
    }
    if (!holds)
        put_shown(decision, got);
    return holds;
}

/* ---- single values
 * ---------------------------------------------------------------------------------------------- */

static uint32_t urgency_of_plan(const plp_decision *decision)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    uint32_t most = PLP_NONE;
    for (uint32_t r = 0; r < book->referrals_count; r++) {
        const plp_care_state *referral = &decision->referrals[r];
        if (referral->shown && (most == PLP_NONE || (uint32_t)referral->urgency > most))
            most = (uint32_t)referral->urgency;
    }
    return most;
}

static uint32_t grade_of_plan(const plp_decision *decision)
{
    const plp_rulebook *book = plp_program_book(decision->program);
    uint32_t weakest = PLP_NONE;
    for (uint32_t s = 0; s <= decision->shown_count; s++) {
        plp_grade grade;
        if (s < decision->shown_count)
            grade = book->techniques[decision->shown[s]].grade;
        else if (decision->dose.dose != PLP_NONE)
            grade = book->doses[decision->dose.dose].grade;
        else
            continue;
        if (grade < PLP_GRADE_SAFETY && (uint32_t)grade < weakest)
            weakest = (uint32_t)grade;
    }
    return weakest;
}

static bool word_holds(uint32_t expected, uint32_t actual, const char *actual_word, plp_buffer *got)
{
    if (expected == actual)
        return true;
    plp_buffer_puts(got, actual == PLP_NONE ? "none" : actual_word);
    return false;
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
    put_because(decision, PLP_SUBJECT_DOSE, decision->dose.dose,
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
        put_count(got, &wrong);
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
    switch (shapes[expect->key]) {
    case DISPOSITION: {
        bool holds = word_holds(expect->level, (uint32_t)decision->disposition,
                                plp_disposition_word(decision->disposition), got);
        if (!holds)
            put_because(decision, PLP_SUBJECT_DISPOSITION, (uint32_t)decision->disposition, 1, got);
        return holds;
    }
    case URGENCY: {
        uint32_t urgency = urgency_of_plan(decision);
        return word_holds(expect->level, urgency, plp_urgency_word((plp_urgency)urgency), got);
    }
    case GRADE: {
        uint32_t grade = grade_of_plan(decision);
        return word_holds(expect->level, grade, plp_grade_word((plp_grade)grade), got);
    }
    case NUMBER:
        return number_holds(decision, expect, got);
    case PRESSURE:
        return pressure_holds(decision, expect, got);
    case RANGE:
        return range_holds(decision, expect, got);
    case TRUTH:
    case STOP:
        return truth_holds(decision, expect, got);
    case TEXTS:
        return texts_hold(decision, expect, got);
    case AFTER:
        return after_holds(after, expect, exactly, got);
    case DOSE:
        return dose_holds(decision, expect, got);
    case FIRST:
    case AMONG:
        return order_holds(decision, expect, got);
    case TECHNIQUES:
    case REFERRALS:
    case ADVICES:
    case DOSES:
    case REGIONS:
    case POSITIONS:
    case PRODUCTS:
    case FACTS:
    case RULES:
    case CONFLICTS:
    case REFERS:
    case CLEARANCES:
        break;
    }
    return list_holds(decision, expect, exactly, got);
}

/* ---- saying what was expected
 * ----------------------------------------------------------------------------------- */

static const char *level_word(shape kind, uint32_t level)
{
    if (level == PLP_NONE)
        return "none";
    if (kind == DISPOSITION)
        return plp_disposition_word((plp_disposition)level);
    return kind == GRADE ? plp_grade_word((plp_grade)level) : plp_urgency_word((plp_urgency)level);
}

void plp_expect_put(const plp_rulebook *book, const plp_expect *expect, plp_buffer *out)
{
    shape kind = shapes[expect->key];
    uint32_t count = 0;
    plp_buffer_puts(out, plp_expect_word(expect->key));
    plp_buffer_putc(out, ' ');
    if (kind == DISPOSITION || kind == URGENCY || kind == GRADE)
        plp_buffer_puts(out, level_word(kind, expect->level));
    if (kind == NUMBER || kind == AMONG || (kind == PRESSURE && expect->truth))
        plp_number_put(out, expect->number);
    if (kind == AMONG || (kind == PRESSURE && expect->truth && expect->id_count > 0))
        plp_buffer_puts(out, ": ");
    if (kind == TRUTH || kind == STOP)
        plp_buffer_puts(out, expect->truth ? "true" : "false");
    if (kind == RANGE) {
        plp_number_put(out, expect->range.low);
        plp_buffer_puts(out, " to ");
        plp_number_put(out, expect->range.high);
    }
    if (kind == DOSE && expect->id_count == 0)
        plp_buffer_puts(out, "none");
    for (uint32_t i = 0; i < expect->id_count; i++) {
        put_count(out, &count);
        plp_buffer_puts(out, item_id(book, kind, expect->ids[i]));
        if (kind == REFERS && expect->levels != NULL && expect->levels[i] != PLP_NONE)
            plp_buffer_printf(out, " %s", plp_urgency_word((plp_urgency)expect->levels[i]));
        if (kind == PRESSURE)
            plp_buffer_printf(out, " %u", expect->levels[i]);
    }
    for (uint32_t t = 0; t < expect->texts.count; t++) {
        put_count(out, &count);
        plp_buffer_printf(out, "\"%s\"", expect->texts.at[t]);
    }
    if (kind == AFTER)
        plp_buffer_puts(out, expect->after_count == 0 ? "none" : "as listed");
}
