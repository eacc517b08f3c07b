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
    plp_buffer_printf(&telling->title, "%s, %s", care->title,
                      plp_say_urgency(telling->book, state->urgency));
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
        plp_say_put(&telling->text, telling->book, PLP_SAY_CAUTION, care->caution, NULL);
        if (telling->text.length > 0 && telling->text.bytes[telling->text.length - 1] != '.')
            plp_buffer_putc(&telling->text, '.');
    }
    plp_tell(telling, sign);
    plp_tell_reasons(telling, state->asking);
    plp_tell_above(telling);
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
        plp_say_put(&telling->title, telling->book, PLP_SAY_AGREEMENT_OF,
                    telling->book->providers[clearance->provider].title, NULL);
        plp_say_put(&telling->text, telling->book, PLP_SAY_ABOUT,
                    telling->book->facts[clearance->fact].title, NULL);
        plp_tell(telling, PLP_SIGN_DO);
        plp_tell_reasons(telling, clearance->because);
        plp_tell_above(telling);
    }
}

void plp_tell_first(plp_telling *telling)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_tell_section(telling, PLP_SAY_DO_FIRST);
    if (plp_chain_any(telling->decision->stopped) && plp_shows_massage(telling->decision)) {
        plp_tell_item(telling, PLP_SIGN_STOP, plp_tell_say(telling, PLP_SAY_NO_FURTHER), NULL);
        plp_tell_reasons(telling, telling->decision->stopped);
        plp_tell_above(telling);
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
                      plp_tell_say(telling, wanted ? PLP_SAY_WISHED : PLP_SAY_NOT_NOW));
        plp_tell_reasons(telling, telling->decision->referrals[i].blocking);
        plp_tell_above(telling);
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
        plp_say_put(&telling->title, telling->book, PLP_SAY_AGREED_BY,
                    telling->book->providers[clearance->provider].title, NULL);
        plp_say_put(&telling->text, telling->book, PLP_SAY_ABOUT,
                    telling->book->facts[clearance->fact].title, NULL);
        plp_tell(telling, PLP_SIGN_NONE);
    }
}

void plp_tell_others(plp_telling *telling)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_tell_section(telling, PLP_SAY_WHOM);
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
        plp_say_put(&telling->text, telling->book, PLP_SAY_EXPIRED, date, NULL);
        plp_tell_item(telling, PLP_SIGN_ASK, telling->book->facts[i].title,
                      plp_buffer_text(&telling->text));
    }
}

void plp_tell_questions(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (!plp_shows_questions(decision))
        return;
    plp_tell_section(telling, PLP_SAY_QUESTIONS);
    tell_expired(telling);
    uint32_t shown = 0;
    for (; shown < decision->question_count; shown++) {
        const plp_question *question = &decision->questions[shown];
        if (shown >= (question->safety ? SAFETY_QUESTIONS_MOST : QUESTIONS_MOST))
            break;
        plp_tell_item(telling, PLP_SIGN_ASK,
                      question->safety ? plp_tell_say(telling, PLP_SAY_SAFETY) : NULL,
                      telling->book->facts[question->fact].ask);
    }
    if (shown == decision->question_count)
        return;
    plp_say_number(&telling->text, telling->book, PLP_SAY_MORE, decision->question_count - shown);
    plp_tell_item(telling, PLP_SIGN_ASK, NULL, plp_buffer_text(&telling->text));
}

/* ---- advice and notes
 * ------------------------------------------------------------------------------------------- */

void plp_tell_advice(plp_telling *telling)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_tell_section(telling, PLP_SAY_ADVICE);
    while (plp_next_advice(telling->decision, &walk, &i))
        plp_tell_item(telling, PLP_SIGN_NONE, telling->book->advices[i].title,
                      telling->book->advices[i].text);
}

void plp_tell_notes(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    if (!plp_shows_conduct(decision))
        return;
    plp_tell_section(telling, PLP_SAY_NOTES);
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

static void tell_ours(plp_telling *telling, plp_phrase title)
{
    tell_line(telling, plp_tell_say(telling, title));
}

static void tell_evidence(plp_telling *telling)
{
    plp_grade grade;
    bool graded = plp_plan_grade(telling->decision, &grade);
    if (graded) {
        plp_buffer_printf(&telling->text, "%s (%s). ", plp_say_strength(telling->book, grade),
                          plp_say_grade(telling->book, grade));
    }
    plp_buffer_puts(&telling->text, plp_tell_say(telling, plp_plan_reviewed(telling->decision)
                                                              ? PLP_SAY_REVIEWED
                                                              : PLP_SAY_NOT_REVIEWED));
    tell_ours(telling, graded ? PLP_SAY_EVIDENCE : PLP_SAY_REVIEW);
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
    tell_ours(telling, PLP_SAY_RULES);
}

static void tell_input(plp_telling *telling)
{
    const plp_facts *given = telling->decision->given;
    if (given->has_as_of) {
        plp_buffer_puts(&telling->text, given->as_of_text);
        tell_ours(telling, PLP_SAY_DATE);
    }
    for (uint32_t i = 0; i < given->ignored_count; i++)
        plp_tell_join(&telling->text, given->ignored[i]);
    if (given->ignored_count > 0)
        tell_ours(telling, PLP_SAY_NOT_USED);
}

/* "chronic_weeks (limit), by Dr A. Moss on 2026-11-02: Audit of 2026" */
static void put_who(const plp_telling *telling, const char *reason, const char *by, const char *on,
                    plp_buffer *out)
{
    const char *const arguments[4] = {by, on, reason, NULL};
    plp_say_put4(out, telling->book, PLP_SAY_WHO, arguments);
}

static void tell_layers(plp_telling *telling)
{
    const plp_rulebook *book = telling->book;
    for (uint32_t i = 0; i < book->changes_count; i++) {
        const plp_layer_change *change = &book->changes[i];
        if (!plp_shows_change(telling->decision, change))
            continue;
        plp_buffer_printf(&telling->text, "%s (%s)", change->id, plp_word_text(change->word));
        put_who(telling, change->reason, change->by, change->on, &telling->text);
        plp_say_put(&telling->title, book, PLP_SAY_CHANGED_IN, book->packs[change->layer].id, NULL);
        tell_line(telling, plp_buffer_text(&telling->title));
        telling->title.length = 0;
    }
    for (uint32_t i = 0; i < book->disabled_count; i++) {
        const plp_disabled *disabled = &book->disabled[i];
        if (!plp_shows_disabled(telling->decision, disabled))
            continue;
        plp_buffer_puts(&telling->text, book->rules[disabled->rule].title);
        put_who(telling, disabled->reason, disabled->by, disabled->on, &telling->text);
        plp_say_put(&telling->title, book, PLP_SAY_SWITCHED_OFF, book->packs[disabled->layer].id,
                    NULL);
        tell_line(telling, plp_buffer_text(&telling->title));
        telling->title.length = 0;
    }
    for (uint32_t i = 0; i < book->rules_count && book->withhold_overdue; i++) {
        if (!plp_shows_withheld(telling->decision, i))
            continue;
        plp_buffer_puts(&telling->text, book->rules[i].title);
        tell_ours(telling, PLP_SAY_SILENT);
    }
}

/* "es (sha256:0123456789ab)" */
static void tell_translation(plp_telling *telling)
{
    const plp_language *language = telling->book->language;
    if (!language->translated)
        return;
    plp_buffer_printf(&telling->text, "%s (%.19s)", language->tag, language->digest);
    tell_ours(telling, PLP_SAY_TRANSLATION);
}

static void tell_overdue(plp_telling *telling)
{
    for (uint32_t i = 0; i < telling->decision->fired_count; i++) {
        uint32_t rule = telling->decision->fired[i];
        if (plp_decision_overdue(telling->decision, rule))
            plp_tell_join(&telling->text, telling->book->rules[rule].id);
    }
    if (telling->text.length > 0)
        tell_ours(telling, PLP_SAY_OVERDUE);
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
    tell_translation(telling);
    tell_layers(telling);
    tell_overdue(telling);
    tell_sources(telling);
}
