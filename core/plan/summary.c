/* SPDX-License-Identifier: MIT */
/* The summary: one sentence on the whole plan, by its disposition and content. */
#include "plan/say.h"

typedef struct saying {
    const plp_decision *decision;
    const plp_rulebook *book;
    plp_put_title *title;
    plp_buffer *out;
} saying;

static void put(const saying *say, plp_phrase phrase)
{
    plp_buffer_puts(say->out, plp_say(say->book, phrase));
}

static void say_urgent(const saying *say)
{
    plp_urgency urgency;
    if (!plp_plan_urgency(say->decision, &urgency) || urgency < PLP_SOON) {
        put(say, PLP_SAY_SUMMARY_URGENT);
        return;
    }
    plp_say_put(say->out, say->book, PLP_SAY_SUMMARY_URGENT_BY,
                urgency == PLP_NOW ? plp_say(say->book, PLP_SAY_AT_ONCE)
                                   : plp_say_urgency(say->book, urgency),
                NULL);
}

/* Was this provider named before clearance number `before`? */
static bool is_named(const plp_decision *decision, uint32_t provider, uint32_t before)
{
    for (uint32_t i = 0; i < before; i++) {
        if (!decision->clearances[i].granted && decision->clearances[i].provider == provider)
            return true;
    }
    return false;
}

/* "Physician, Oncologist" */
static void say_providers(const saying *say)
{
    const plp_decision *decision = say->decision;
    bool any = false;
    for (uint32_t i = 0; i < decision->clearance_count; i++) {
        const plp_clearance *clearance = &decision->clearances[i];
        if (clearance->granted || is_named(decision, clearance->provider, i))
            continue;
        plp_buffer_puts(say->out, any ? ", " : "");
        any = true;
        say->title(say->out, say->book->providers[clearance->provider].title);
    }
}

static bool any_provider(const plp_decision *decision)
{
    for (uint32_t i = 0; i < decision->clearance_count; i++)
        if (!decision->clearances[i].granted)
            return true;
    return false;
}

static void say_clearance(const saying *say)
{
    if (!any_provider(say->decision)) {
        put(say, PLP_SAY_SUMMARY_AGREED);
        return;
    }
    const char *rest = plp_say_until(say->out, say->book, PLP_SAY_SUMMARY_AGREED_BY);
    say_providers(say);
    plp_buffer_puts(say->out, rest);
}

static bool is_capped(const saying *say)
{
    return say->decision->pressure.set && say->decision->pressure.value < 5;
}

/* " with pressure up to 2 of 5" */
static void say_cap(const saying *say)
{
    const plp_cap *cap = &say->decision->pressure;
    if (!is_capped(say))
        return;
    plp_say_number(say->out, say->book, PLP_SAY_SUMMARY_UP_TO, cap->value);
}

/* ": Relaxation massage, once a week, 60 minutes" */
static void say_first(const saying *say)
{
    const plp_decision *decision = say->decision;
    if (decision->shown_count == 0)
        return;
    const char *rest = plp_say_until(say->out, say->book, PLP_SAY_SUMMARY_FIRST);
    say->title(say->out, say->book->techniques[decision->shown[0]].title);
    plp_buffer_puts(say->out, rest);
    if (decision->dose.dose == PLP_NONE)
        return;
    if (decision->dose.per_week.given) {
        plp_buffer_puts(say->out, ", ");
        plp_say_frequency(say->book, decision->dose.per_week, say->out);
    }
    if (decision->dose.minutes.given) {
        plp_buffer_puts(say->out, ", ");
        plp_say_minutes(say->book, decision->dose.minutes, say->out);
    }
}

static void say_open_plan(const saying *say)
{
    const plp_decision *decision = say->decision;
    if (plp_chain_any(decision->stopped)) {
        put(say, PLP_SAY_SUMMARY_STOP);
        return;
    }
    if (decision->shown_count == 0) {
        put(say, PLP_SAY_SUMMARY_NO_TECHNIQUE);
        return;
    }
    put(say, PLP_SAY_SUMMARY_MASSAGE);
    if (decision->disposition == PLP_MODIFIED && !is_capped(say))
        put(say, PLP_SAY_SUMMARY_LIMITS);
    say_cap(say);
    say_first(say);
    plp_buffer_putc(say->out, '.');
}

static void say_provisional(const saying *say)
{
    plp_say_open(say->book, plp_safety_open(say->decision), say->out);
    if (say->decision->shown_count == 0) {
        put(say, PLP_SAY_SUMMARY_OPEN_NONE);
        return;
    }
    put(say, PLP_SAY_SUMMARY_OPEN_ONLY);
    say_cap(say);
    say_first(say);
    plp_buffer_putc(say->out, '.');
}

void plp_say_summary(const plp_decision *decision, plp_put_title *title, plp_buffer *out)
{
    const saying say = {decision, plp_decision_book(decision), title, out};
    switch (decision->disposition) {
    case PLP_EMERGENCY:
        put(&say, PLP_SAY_SUMMARY_EMERGENCY);
        break;
    case PLP_URGENT_REFERRAL:
        say_urgent(&say);
        break;
    case PLP_NO_MASSAGE:
        put(&say, PLP_SAY_SUMMARY_WAIT);
        break;
    case PLP_CLEARANCE_FIRST:
        say_clearance(&say);
        break;
    case PLP_PROVISIONAL:
        say_provisional(&say);
        break;
    case PLP_STANDARD:
    case PLP_MODIFIED:
        say_open_plan(&say);
        break;
    }
}

void plp_say_displaced(const plp_decision *decision, plp_put_title *title, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    const char *rest = plp_say_until(out, book, PLP_SAY_DISPLACED);
    title(out, book->doses[decision->dose_displaced].title);
    plp_buffer_puts(out, rest);
}
