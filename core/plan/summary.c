/* SPDX-License-Identifier: MIT */
/* The summary: one sentence on the whole plan, by its disposition and content. */
#include "base/number.h"
#include "plan/say.h"

typedef struct saying {
    const plp_decision *decision;
    const plp_rulebook *book;
    plp_put_title *title;
    plp_buffer *out;
} saying;

static void say_urgent(const saying *say)
{
    plp_urgency urgency;
    plp_buffer_puts(say->out, "These answers should first be assessed by a physician");
    if (plp_plan_urgency(say->decision, &urgency) && urgency >= PLP_SOON) {
        plp_buffer_puts(say->out, ", ");
        plp_buffer_puts(say->out, urgency == PLP_NOW ? "at once" : plp_say_urgency(urgency));
    }
    plp_buffer_puts(say->out, "; no massage now.");
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
        plp_buffer_puts(say->out, any ? ", " : " by: ");
        any = true;
        say->title(say->out, say->book->providers[clearance->provider].title);
    }
}

static void say_clearance(const saying *say)
{
    plp_buffer_puts(say->out, "Massage should first be agreed to");
    say_providers(say);
    plp_buffer_putc(say->out, '.');
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
    plp_buffer_puts(say->out, " with pressure up to ");
    plp_number_put(say->out, cap->value);
    plp_buffer_puts(say->out, " of 5");
}

/* ": Relaxation massage, once a week, 60 minutes" */
static void say_first(const saying *say)
{
    const plp_decision *decision = say->decision;
    if (decision->shown_count == 0)
        return;
    plp_buffer_puts(say->out, ": ");
    say->title(say->out, say->book->techniques[decision->shown[0]].title);
    plp_buffer_puts(say->out, " first");
    if (decision->dose.dose == PLP_NONE)
        return;
    if (decision->dose.per_week.given) {
        plp_buffer_puts(say->out, ", ");
        plp_say_frequency(decision->dose.per_week, say->out);
    }
    if (decision->dose.minutes.given) {
        plp_buffer_puts(say->out, ", ");
        plp_say_minutes(decision->dose.minutes, say->out);
    }
}

static void say_open_plan(const saying *say)
{
    const plp_decision *decision = say->decision;
    if (plp_chain_any(decision->stopped)) {
        plp_buffer_puts(say->out,
                        "The course of massage should stop here; see whom else to involve.");
        return;
    }
    if (decision->shown_count == 0) {
        plp_buffer_puts(say->out,
                        "No massage technique fits these answers; active care comes first.");
        return;
    }
    plp_buffer_puts(say->out, "Massage may be considered");
    if (decision->disposition == PLP_MODIFIED && !is_capped(say))
        plp_buffer_puts(say->out, " within limits");
    say_cap(say);
    say_first(say);
    plp_buffer_putc(say->out, '.');
}

static void say_provisional(const saying *say)
{
    plp_say_open(plp_safety_open(say->decision), say->out);
    if (say->decision->shown_count == 0) {
        plp_buffer_puts(say->out, " Until they are answered no massage technique is proposed.");
        return;
    }
    plp_buffer_puts(say->out, " Until they are answered, massage may be considered only");
    say_cap(say);
    say_first(say);
    plp_buffer_putc(say->out, '.');
}

void plp_say_summary(const plp_decision *decision, plp_put_title *title, plp_buffer *out)
{
    const saying say = {decision, plp_program_book(decision->program), title, out};
    switch (decision->disposition) {
    case PLP_EMERGENCY:
        plp_buffer_puts(out, "These answers call for emergency care now; no massage.");
        break;
    case PLP_URGENT_REFERRAL:
        say_urgent(&say);
        break;
    case PLP_NO_MASSAGE:
        plp_buffer_puts(out, "Massage should wait; ask again when the reasons given have passed.");
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
    const plp_rulebook *book = plp_program_book(decision->program);
    plp_buffer_puts(out, "Another dose would fit too and was left for the lower one: ");
    title(out, book->doses[decision->dose_displaced].title);
    plp_buffer_putc(out, '.');
}
