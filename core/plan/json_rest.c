/* SPDX-License-Identifier: MIT */
/* The rest of a plan as JSON: its head, referrals, advice, notes, questions, and what the input
 * lacked. */
#include <string.h>
#include "plan/json_parts.h"
#include "plan/layered.h"
#include "plan/languages.h"
#include "plan/say.h"

static const plp_rulebook *book_of(const plp_plan_view *plan)
{
    return plan->fragments->book;
}

static void put_bool(bool value, plp_buffer *out)
{
    plp_buffer_puts(out, value ? "true" : "false");
}

/* ---- head
 * -------------------------------------------------------------------------------------------------------
 */

void plp_put_format(const plp_plan_view *plan, plp_buffer *out)
{
    (void)plan;
    plp_buffer_puts(out, "\"palpate.plan/1\"");
}

void plp_put_engine(const plp_plan_view *plan, plp_buffer *out)
{
    (void)plan;
    plp_buffer_puts(out, "\"" PALPATE_VERSION "\"");
}

void plp_put_rules(const plp_plan_view *plan, plp_buffer *out)
{
    plp_fragment_put(plan->fragments, plan->fragments->packs, out);
}

void plp_put_patient(const plp_plan_view *plan, plp_buffer *out)
{
    plp_json_put_string(out, plan->decision->given->id);
}

void plp_put_digest(const plp_plan_view *plan, plp_buffer *out)
{
    plp_json_put_string(out, book_of(plan)->digest);
}

void plp_put_as_of(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_facts *given = plan->decision->given;
    plp_json_put_string(out, given->has_as_of ? given->as_of_text : NULL);
}

void plp_put_lang(const plp_plan_view *plan, plp_buffer *out)
{
    plp_json_put_string(out, book_of(plan)->language->tag);
}

void plp_put_translation(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_language *language = book_of(plan)->language;
    if (!plp_is_translated(plan)) {
        plp_buffer_puts(out, "null");
        return;
    }
    plp_buffer_puts(out, "{\"lang\":");
    plp_json_put_string(out, language->tag);
    plp_buffer_puts(out, ",\"asked\":");
    plp_json_put_string(out, plan->asked);
    plp_buffer_puts(out, ",\"reviewed\":");
    put_bool(language->reviewed, out);
    plp_buffer_puts(out, ",\"digest\":");
    plp_json_put_string(out, language->digest);
    plp_buffer_puts(out, ",\"untranslated\":");
    plp_list list = plp_list_begin(out);
    plp_fallen_walk walk = {0, 0};
    plp_word word;
    const char *id;
    while (plp_next_fallen(plan, &walk, &word, &id)) {
        plp_list_next(&list);
        plp_buffer_printf(out, "{\"kind\":\"%s\",\"id\":", plp_word_text(word));
        plp_json_put_string(out, id);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
    plp_buffer_putc(out, '}');
}

void plp_put_disposition(const plp_plan_view *plan, plp_buffer *out)
{
    plp_json_put_string(out, plp_disposition_word(plan->decision->disposition));
}

/* The floor for unknown safety facts is the engine's own reason. */
static void put_engine_reason(const plp_plan_view *plan, plp_buffer *out)
{
    plp_buffer_puts(out, "[{\"rule\":null,\"text\":\"");
    plp_say_open(book_of(plan), plp_safety_open(plan->decision), out);
    plp_buffer_puts(out, "\",\"grade\":\"safety\",\"sources\":[],\"matched\":[],\"at\":null}]");
}

void plp_put_disposition_because(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    if (decision->disposition == PLP_PROVISIONAL) {
        put_engine_reason(plan, out);
        return;
    }
    const plp_chain chains[2] = {decision->dispositions[decision->disposition],
                                 decision->dispositions[PLP_CLEARANCE_FIRST]};
    bool lifted = decision->lifted && decision->disposition == PLP_MODIFIED;
    plp_put_reasons(plan, chains, lifted ? 2 : 1, out);
}

void plp_put_urgency(const plp_plan_view *plan, plp_buffer *out)
{
    plp_urgency urgency;
    bool any = plp_plan_urgency(plan->decision, &urgency);
    plp_json_put_string(out, any ? plp_urgency_word(urgency) : NULL);
}

void plp_put_grade(const plp_plan_view *plan, plp_buffer *out)
{
    plp_grade grade;
    bool any = plp_plan_grade(plan->decision, &grade);
    plp_json_put_string(out, any ? plp_grade_word(grade) : NULL);
}

void plp_put_reviewed(const plp_plan_view *plan, plp_buffer *out)
{
    put_bool(plp_plan_reviewed(plan->decision), out);
}

static void put_escaped(plp_buffer *out, const char *text)
{
    plp_json_put_escaped(out, text, strlen(text));
}

void plp_put_summary(const plp_plan_view *plan, plp_buffer *out)
{
    plp_buffer_putc(out, '"');
    plp_say_summary(plan->decision, put_escaped, out);
    plp_buffer_putc(out, '"');
}

/* ---- referrals, advice, notes
 * ----------------------------------------------------------------------------------- */

/* What rules say beside a referral. */
static void put_referral_notes(const plp_plan_view *plan, plp_chain chain, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (uint32_t at = chain.first; at != PLP_NONE; at = decision->effects[at].next) {
        const plp_effect *effect = &decision->effects[at];
        if (book_of(plan)->rules[effect->rule].actions[effect->action].text == NULL)
            continue;
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plp_action_text(plan->fragments, effect), out);
    }
    plp_list_end(&list);
}

void plp_put_referrals(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_list list = plp_list_begin(out);
    while (plp_next_referral(decision, &walk, &i)) {
        const plp_care_state *state = &decision->referrals[i];
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->referrals[i].begin, out);
        plp_buffer_puts(out, ",\"urgency\":");
        plp_json_put_string(out, plp_urgency_word(state->urgency));
        plp_fragment_put(plan->fragments, plan->fragments->referrals[i].end, out);
        plp_buffer_puts(out, ",\"notes\":");
        put_referral_notes(plan, state->asking, out);
        plp_put_because(plan, state->asking, out);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

void plp_put_blocked_referrals(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book_of(plan)->referrals_count; i++) {
        if (!plp_shows_blocked(decision, i))
            continue;
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->referrals[i].begin, out);
        plp_buffer_puts(out, ",\"wanted\":");
        put_bool(plp_referral_wanted(decision, i), out);
        plp_put_because(plan, decision->referrals[i].blocking, out);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

void plp_put_advice(const plp_plan_view *plan, plp_buffer *out)
{
    plp_care_walk walk = {0, 0};
    uint32_t i;
    plp_list list = plp_list_begin(out);
    while (plp_next_advice(plan->decision, &walk, &i)) {
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->advices[i].begin, out);
        plp_fragment_put(plan->fragments, plan->fragments->advices[i].end, out);
        plp_put_because(plan, plan->decision->advices[i].asking, out);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

void plp_put_notes(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    uint32_t at = plp_shows_conduct(decision) ? decision->notes.first : PLP_NONE;
    for (; at != PLP_NONE; at = decision->effects[at].next) {
        plp_list_next(&list);
        plp_buffer_puts(out, "{\"text\":");
        plp_fragment_put(plan->fragments, plp_action_text(plan->fragments, &decision->effects[at]),
                         out);
        plp_buffer_puts(out, ",\"because\":[");
        plp_put_reason(plan, decision->effects[at].rule, out);
        plp_buffer_puts(out, "]}");
    }
    if (plp_shows_displaced(decision)) {
        plp_list_next(&list);
        plp_buffer_puts(out, "{\"text\":\"");
        plp_say_displaced(decision, put_escaped, out);
        plp_buffer_puts(out, "\",\"because\":");
        plp_put_reasons(plan, &decision->dose_chosen[decision->dose_displaced], 1, out);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

/* ---- what is not known
 * ------------------------------------------------------------------------------------------ */

void plp_put_unknown(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < decision->unknown_count && plp_shows_questions(decision); i++) {
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->fact_ids[decision->unknown[i]], out);
    }
    plp_list_end(&list);
}

void plp_put_expired(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_facts *given = plan->decision->given;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book_of(plan)->facts_count; i++) {
        if (!given->expired[i] || !plp_shows_questions(plan->decision))
            continue;
        char date[11];
        plp_date_print(given->dates[i], date);
        plp_list_next(&list);
        plp_buffer_puts(out, "{\"fact\":");
        plp_json_put_string(out, book_of(plan)->facts[i].id);
        plp_buffer_puts(out, ",\"at\":");
        plp_json_put_string(out, date);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

/* A piece of our own text with its length, so that a long list of questions measures nothing. */
typedef struct piece {
    const char *text;
    size_t length;
} piece;
#define PIECE(text)                                                                                \
    {                                                                                              \
        text, sizeof(text) - 1                                                                     \
    }

static void put_piece(piece what, plp_buffer *out)
{
    plp_buffer_put(out, what.text, what.length);
}

/* The list of what an answer could change. */
static void put_changes(uint32_t could_change, plp_buffer *out)
{
    static const piece changes[] = {PIECE(",\"disposition\""), PIECE(",\"techniques\""),
                                    PIECE(",\"dose\""),        PIECE(",\"limits\""),
                                    PIECE(",\"referrals\""),   PIECE(",\"advice\""),
                                    PIECE(",\"notes\"")};
    _Static_assert(sizeof changes / sizeof changes[0] == PLP_CHANGE_COUNT, "one word per change");
    static const piece opening = PIECE(",\"could_change\":[");
    size_t comma = 1; /* the first word is without */
    put_piece(opening, out);
    for (unsigned i = 0; i < PLP_CHANGE_COUNT; i++) {
        if ((could_change >> i & 1) == 0)
            continue;
        plp_buffer_put(out, changes[i].text + comma, changes[i].length - comma);
        comma = 0;
    }
}

static void put_question(const plp_plan_view *plan, const plp_question *question, plp_buffer *out)
{
    static const piece whys[] = {PIECE(",\"why\":\"plan\""), PIECE(",\"why\":\"safety\"")};
    static const piece worst = PIECE("],\"at_worst\":\"");
    const plp_pair *pair = &plan->fragments->facts[question->fact];
    plp_fragment_put(plan->fragments, pair->begin, out);
    put_piece(whys[question->safety], out);
    plp_fragment_put(plan->fragments, pair->end, out);
    put_changes(question->could_change, out);
    put_piece(worst, out);
    plp_buffer_puts(out, plp_disposition_word(question->worst));
    plp_buffer_put(out, "\"}", 2);
}

void plp_put_questions(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < decision->question_count && plp_shows_questions(decision); i++) {
        plp_list_next(&list);
        put_question(plan, &decision->questions[i], out);
    }
    plp_list_end(&list);
}

void plp_put_conflicts(const plp_plan_view *plan, plp_buffer *out)
{
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book_of(plan)->conflicts_count; i++) {
        if (plan->decision->conflicts[i] != PLP_TRUE || !plp_shows_questions(plan->decision))
            continue;
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->conflicts[i], out);
    }
    plp_list_end(&list);
}

/* ---- engine's own
 * -----------------------------------------------------------------------------------------------
 */

void plp_put_consult_provider(const plp_plan_view *plan, plp_buffer *out)
{
    plp_buffer_puts(out, "{\"id\":\"" PLP_CONSULT_ID "\",\"text\":");
    plp_json_put_string(out, plp_consult_text(book_of(plan)));
    plp_buffer_putc(out, '}');
}

void plp_put_active_care_only(const plp_plan_view *plan, plp_buffer *out)
{
    put_bool(plan->decision->active_care_only, out);
}

void plp_put_course(const plp_plan_view *plan, plp_buffer *out)
{
    if (!plp_chain_any(plan->decision->stopped) || !plp_shows_conduct(plan->decision)) {
        plp_buffer_puts(out, "null");
        return;
    }
    plp_buffer_puts(out, "{\"stop\":true");
    plp_put_because(plan, plan->decision->stopped, out);
    plp_buffer_putc(out, '}');
}

void plp_put_customised(const plp_plan_view *plan, plp_buffer *out)
{
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book_of(plan)->changes_count; i++) {
        if (!plp_shows_change(plan->decision, &book_of(plan)->changes[i]))
            continue;
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->changes[i], out);
    }
    plp_list_end(&list);
}

/* A rule that its own pack does not let speak, because its review is overdue. */
static void put_withheld(const plp_rulebook *book, uint32_t index, plp_buffer *out)
{
    const plp_rule *rule = &book->rules[index];
    plp_json_writer to;
    plp_json_begin(&to, out);
    plp_json_object(&to);
    plp_json_key(&to, "rule");
    plp_json_string(&to, rule->id);
    plp_json_key(&to, "title");
    plp_json_string(&to, rule->title);
    plp_json_key(&to, "layer");
    plp_json_string(&to, book->packs[rule->layer].id);
    plp_json_key(&to, "file");
    plp_json_string(&to, book->files[rule->place.file].path);
    plp_json_key(&to, "line");
    plp_json_number_value(&to, rule->place.line);
    plp_json_key(&to, "reason");
    plp_json_string(&to, plp_say(book, PLP_SAY_OVERDUE_REASON));
    plp_json_key(&to, "by");
    plp_json_null(&to);
    plp_json_key(&to, "on");
    plp_json_string(&to, rule->review_by);
    plp_json_key(&to, "until_date");
    plp_json_null(&to);
    plp_json_close(&to);
}

void plp_put_silenced(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_rulebook *book = book_of(plan);
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < book->disabled_count; i++) {
        if (!plp_shows_disabled(plan->decision, &book->disabled[i]))
            continue;
        plp_list_next(&list);
        plp_fragment_put(plan->fragments, plan->fragments->disabled[i], out);
    }
    for (uint32_t i = 0; i < book->rules_count && book->withhold_overdue; i++) {
        if (!plp_shows_withheld(plan->decision, i))
            continue;
        plp_list_next(&list);
        put_withheld(book, i, out);
    }
    plp_list_end(&list);
}

void plp_put_overdue(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_decision *decision = plan->decision;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < decision->fired_count; i++) {
        if (!plp_decision_overdue(decision, decision->fired[i]))
            continue;
        const plp_rule *rule = &book_of(plan)->rules[decision->fired[i]];
        plp_list_next(&list);
        plp_buffer_puts(out, "{\"rule\":");
        plp_json_put_string(out, rule->id);
        plp_buffer_puts(out, ",\"review_by\":");
        plp_json_put_string(out, rule->review_by);
        plp_buffer_putc(out, '}');
    }
    plp_list_end(&list);
}

void plp_put_ignored(const plp_plan_view *plan, plp_buffer *out)
{
    const plp_facts *given = plan->decision->given;
    plp_list list = plp_list_begin(out);
    for (uint32_t i = 0; i < given->ignored_count; i++) {
        plp_list_next(&list);
        plp_json_put_string(out, given->ignored[i]);
    }
    plp_list_end(&list);
}
