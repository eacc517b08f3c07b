/* SPDX-License-Identifier: MIT */
/* What a plan says beside the massage: whom to involve, questions, advice, notes, and where it all
 * comes from. */
#include "plan/layered.h"
#include "plan/telling.h"

/* On a page; the JSON has all. */
#define SAFETY_QUESTIONS_MOST 30
#define QUESTIONS_MOST 4

/* ---- referrals
 * --------------------------------------------------------------------------------------------------
 */

static void tell_referral(plp_telling *telling, uint32_t index, plp_sign sign)
{
    const plp_care *care = &telling->book->referrals[index];
    const plp_care_state *state = &telling->decision->referrals[index];
    plp_buffer_printf(&telling->title, "%s, %s", care->title, plp_say_urgency(state->urgency));
    plp_buffer_puts(&telling->text, care->text);
    uint32_t at = state->asking.first;
    for (; at != PLP_NONE; at = telling->decision->effects[at].next) {
        const plp_effect *effect = &telling->decision->effects[at];
        const char *note = telling->book->rules[effect->rule].actions[effect->action].text;
        if (note == NULL)
            continue;
        plp_buffer_putc(&telling->text, ' ');
        plp_buffer_puts(&telling->text, note);
    }
    if (care->caution != NULL) {
        plp_buffer_puts(&telling->text, " Caution: ");
        plp_buffer_puts(&telling->text, care->caution);
        if (telling->text.length > 0 && telling->text.bytes[telling->text.length - 1] != '.')
            plp_buffer_putc(&telling->text, '.');
    }
    plp_tell(telling, sign);
    plp_tell_reasons(telling, state->asking);
}

static bool is_pressing(const plp_telling *telling, uint32_t referral)
{
    return telling->decision->referrals[referral].urgency >= PLP_URGENT;
}

static void tell_clearances(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    for (uint32_t i = 0; i < decision->clearance_count && plp_shows_conduct(decision); i++) {
        const plp_clearance *clearance = &decision->clearances[i];
        if (clearance->granted)
            continue;
        plp_buffer_puts(&telling->title, "Agreement of ");
        plp_buffer_puts(&telling->title, telling->book->providers[clearance->provider].title);
        plp_buffer_puts(&telling->text, "about ");
        plp_buffer_puts(&telling->text, telling->book->facts[clearance->fact].title);
        plp_tell(telling, PLP_SIGN_DO);
        plp_tell_reasons(telling, clearance->because);
    }
}

void plp_tell_first(plp_telling *telling)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_tell_section(telling, "Do first");
    if (plp_chain_any(telling->decision->stopped) && plp_shows_massage(telling->decision)) {
        plp_tell_item(telling, PLP_SIGN_STOP, "No further sessions", NULL);
        plp_tell_reasons(telling, telling->decision->stopped);
    }
    while (plp_next_referral(telling->decision, &walk, &i)) {
        if (is_pressing(telling, i))
            tell_referral(telling, i, PLP_SIGN_DO);
    }
    tell_clearances(telling);
}

static void tell_blocked(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->book->referrals_count; i++) {
        if (!plp_shows_blocked(telling->decision, i))
            continue;
        bool wanted = plp_referral_wanted(telling->decision, i);
        plp_tell_item(telling, PLP_SIGN_STOP, telling->book->referrals[i].title,
                      wanted ? "wished for, but not now" : "not now");
        plp_tell_reasons(telling, telling->decision->referrals[i].blocking);
    }
}

/* Clearances that were given are told, since they are why a limit became possible. */
static void tell_granted(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    for (uint32_t i = 0; i < decision->clearance_count && plp_shows_conduct(decision); i++) {
        const plp_clearance *clearance = &decision->clearances[i];
        if (!clearance->granted)
            continue;
        plp_buffer_puts(&telling->title, "Agreed already by ");
        plp_buffer_puts(&telling->title, telling->book->providers[clearance->provider].title);
        plp_buffer_puts(&telling->text, "about ");
        plp_buffer_puts(&telling->text, telling->book->facts[clearance->fact].title);
        plp_tell(telling, PLP_SIGN_NONE);
    }
}

void plp_tell_others(plp_telling *telling)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_tell_section(telling, "Whom else to involve");
    tell_granted(telling);
    while (plp_next_referral(telling->decision, &walk, &i)) {
        if (!is_pressing(telling, i))
            tell_referral(telling, i, PLP_SIGN_NONE);
    }
    tell_blocked(telling);
}

/* ---- questions
 * --------------------------------------------------------------------------------------------------
 */

static void tell_expired(plp_telling *telling)
{
    const plp_facts *given = telling->decision->given;
    for (uint32_t i = 0; i < telling->book->facts_count; i++) {
        if (!given->expired[i])
            continue;
        char date[11];
        plp_date_print(given->dates[i], date);
        plp_buffer_printf(&telling->text, "the answer of %s is too old to use", date);
        plp_tell_item(telling, PLP_SIGN_ASK, telling->book->facts[i].title,
                      plp_buffer_text(&telling->text));
    }
}

void plp_tell_questions(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (!plp_shows_questions(decision))
        return;
    plp_tell_section(telling, "Questions that matter");
    tell_expired(telling);
    uint32_t shown = 0;
    for (; shown < decision->question_count; shown++) {
        const plp_question *question = &decision->questions[shown];
        if (shown >= (question->safety ? SAFETY_QUESTIONS_MOST : QUESTIONS_MOST))
            break;
        plp_tell_item(telling, PLP_SIGN_ASK, question->safety ? "Safety" : NULL,
                      telling->book->facts[question->fact].ask);
    }
    if (shown == decision->question_count)
        return;
    plp_buffer_printf(&telling->text, "and %u more whose answer could change this plan",
                      (unsigned)(decision->question_count - shown));
    plp_tell_item(telling, PLP_SIGN_ASK, NULL, plp_buffer_text(&telling->text));
}

/* ---- advice and notes
 * ------------------------------------------------------------------------------------------- */

void plp_tell_advice(plp_telling *telling)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_tell_section(telling, "Advice");
    while (plp_next_advice(telling->decision, &walk, &i))
        plp_tell_item(telling, PLP_SIGN_NONE, telling->book->advices[i].title,
                      telling->book->advices[i].text);
}

void plp_tell_notes(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (!plp_shows_conduct(decision))
        return;
    plp_tell_section(telling, "Notes");
    for (uint32_t at = decision->notes.first; at != PLP_NONE; at = decision->effects[at].next) {
        const plp_effect *effect = &decision->effects[at];
        plp_tell_item(telling, PLP_SIGN_NONE, NULL,
                      telling->book->rules[effect->rule].actions[effect->action].text);
    }
    if (!plp_shows_displaced(decision))
        return;
    plp_say_displaced(decision, plp_buffer_puts, &telling->text);
    plp_tell_item(telling, PLP_SIGN_NONE, NULL, plp_buffer_text(&telling->text));
}

/* ---- provenance
 * -------------------------------------------------------------------------------------------------
 */

static void tell_line(plp_telling *telling, const char *title)
{
    telling->page->kind->provenance(telling->page, title, plp_buffer_text(&telling->text));
    telling->text.length = 0;
}

static void tell_evidence(plp_telling *telling)
{
    plp_grade grade;
    bool graded = plp_plan_grade(telling->decision, &grade);
    if (graded) {
        plp_buffer_printf(&telling->text, "%s (%s). ", plp_grade_word(grade), plp_say_grade(grade));
        for (size_t i = 0; i < telling->text.length; i++)
            telling->text.bytes[i] = telling->text.bytes[i] == '_' ? ' ' : telling->text.bytes[i];
    }
    plp_buffer_puts(&telling->text, plp_plan_reviewed(telling->decision)
                                        ? "Reviewed by a clinician."
                                        : "Not yet reviewed by a clinician.");
    tell_line(telling, graded ? "Evidence" : "Review");
}

static void tell_packs(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->book->packs_count; i++) {
        plp_tell_join(&telling->text, telling->book->packs[i].id);
        plp_buffer_putc(&telling->text, ' ');
        plp_buffer_puts(&telling->text, telling->book->packs[i].version);
    }
    plp_buffer_printf(&telling->text, " (%.19s), Palpate %s", telling->book->digest,
                      PALPATE_VERSION);
    tell_line(telling, "Rules");
}

static void tell_input(plp_telling *telling)
{
    const plp_facts *given = telling->decision->given;
    if (given->has_as_of) {
        plp_buffer_puts(&telling->text, given->as_of_text);
        tell_line(telling, "Date of the plan");
    }
    for (uint32_t i = 0; i < given->ignored_count; i++)
        plp_tell_join(&telling->text, given->ignored[i]);
    if (given->ignored_count > 0)
        tell_line(telling, "Not used");
}

/* "chronic_weeks (limit), by Dr A. Moss on 2026-11-02: Audit of 2026" */
static void put_who(plp_buffer *out, const char *reason, const char *by, const char *on)
{
    plp_buffer_printf(out, ", by %s on %s: %s", by, on, reason);
}

static void tell_layers(plp_telling *telling)
{
    const plp_rulebook *book = telling->book;
    for (uint32_t i = 0; i < book->changes_count; i++) {
        const plp_layer_change *change = &book->changes[i];
        if (!plp_shows_change(telling->decision, change))
            continue;
        plp_buffer_printf(&telling->text, "%s (%s)", change->id, plp_word_text(change->word));
        put_who(&telling->text, change->reason, change->by, change->on);
        plp_buffer_printf(&telling->title, "Changed in %s", book->packs[change->layer].id);
        tell_line(telling, plp_buffer_text(&telling->title));
        telling->title.length = 0;
    }
    for (uint32_t i = 0; i < book->disabled_count; i++) {
        const plp_disabled *disabled = &book->disabled[i];
        if (!plp_shows_disabled(telling->decision, disabled))
            continue;
        plp_buffer_puts(&telling->text, book->rules[disabled->rule].title);
        put_who(&telling->text, disabled->reason, disabled->by, disabled->on);
        plp_buffer_printf(&telling->title, "Switched off in %s", book->packs[disabled->layer].id);
        tell_line(telling, plp_buffer_text(&telling->title));
        telling->title.length = 0;
    }
    for (uint32_t i = 0; i < book->rules_count && book->withhold_overdue; i++) {
        if (!plp_shows_withheld(telling->decision, i))
            continue;
        plp_buffer_puts(&telling->text, book->rules[i].title);
        tell_line(telling, "Silent, since its review is overdue");
    }
}

static void tell_overdue(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->decision->fired_count; i++) {
        uint32_t rule = telling->decision->fired[i];
        if (plp_decision_overdue(telling->decision, rule))
            plp_tell_join(&telling->text, telling->book->rules[rule].id);
    }
    if (telling->text.length > 0)
        tell_line(telling, "Review overdue");
}

static void tell_sources(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->book->sources_count; i++) {
        if (telling->cited[i] == 0 || !telling->page->sources)
            continue;
        plp_buffer_puts(&telling->text, telling->book->sources[i].citation);
        tell_line(telling, telling->book->sources[i].id);
    }
}

void plp_tell_provenance(plp_telling *telling)
{
    tell_evidence(telling);
    tell_packs(telling);
    tell_input(telling);
    tell_layers(telling);
    tell_overdue(telling);
    tell_sources(telling);
}
