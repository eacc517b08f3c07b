/* SPDX-License-Identifier: MIT */
/* Telling a plan: verdict first, what must be done first, why, then everything else. */
#include "plan/telling.h"

#include <string.h>
#include "base/number.h"
#include "plan/fragments.h"
#include "plan/languages.h"
#include "program/words.h"

/* ---- items
 * ------------------------------------------------------------------------------------------------------
 */

void plp_tell_join(plp_buffer *out, const char *word)
{
    if (out->length > 0)
        plp_buffer_puts(out, ", ");
    plp_buffer_puts(out, word);
}

void plp_tell_section(plp_telling *telling, plp_phrase title)
{
    telling->head = title;
}

const char *plp_tell_say(const plp_telling *telling, plp_phrase phrase)
{
    return plp_say(telling->book, phrase);
}

void plp_tell_item(plp_telling *telling, plp_sign sign, const char *title, const char *text)
{
    plp_page *page = telling->page;
    if (telling->head != PLP_PHRASE_COUNT)
        page->kind->section(page, plp_say_plain(telling->head),
                            plp_tell_say(telling, telling->head));
    telling->head = PLP_PHRASE_COUNT;
    page->kind->item(page, sign, title, text);
    telling->item = (uint32_t)telling->titles.length;
    telling->reasoned = false;
    telling->above.length = 0;
    plp_buffer_puts(&telling->titles, title != NULL ? title : "");
    plp_buffer_putc(&telling->titles, '\0');
    telling->title.length = 0;
    telling->text.length = 0;
}

void plp_tell(plp_telling *telling, plp_sign sign)
{
    plp_tell_item(telling, sign, plp_buffer_text(&telling->title), plp_buffer_text(&telling->text));
}

/* ---- reasons
 * ----------------------------------------------------------------------------------------------------
 */

typedef struct match_list {
    plp_telling *telling;
    bool assumed;  /* the rule acts on unknown facts too, and so these are told */
    uint32_t last; /* the fact that was named last */
    uint32_t count;
} match_list;

#define MATCHES_MOST 6 /* on a page; the JSON has all */

/* Is anything known of a fact? Of a set, one member is enough. */
static bool is_known(const plp_decision *decision, uint32_t fact)
{
    const plp_fact *row = &plp_decision_book(decision)->facts[fact];
    if (decision->facts.values[fact].knowledge != PLP_UNKNOWN)
        return true;
    for (uint32_t i = 0; i < row->member_count && row->type == PLP_SET; i++) {
        if (plp_facts_has(&decision->facts, fact, i))
            return true;
    }
    return false;
}

/* "Age: 70 years" */
static bool put_match(void *context, const plp_term *term, plp_truth truth)
{
    match_list *matches = context;
    plp_telling *telling = matches->telling;
    plp_buffer *out = &telling->detail;
    const plp_leaf *leaf = plp_leaf_find(telling->plan->fragments, term);
    (void)truth;
    if (leaf == NULL || (leaf->fact == PLP_NONE && leaf->value == NULL))
        return true;
    if (leaf->fact == PLP_NONE && leaf->value->kind == PLP_TERM_SO_FAR_NUMBER)
        return true; /* of the plan, not of the patient */
    if (leaf->fact != PLP_NONE && leaf->fact == matches->last)
        return true;
    if (leaf->fact != PLP_NONE && !matches->assumed && !is_known(telling->decision, leaf->fact))
        return true;
    double low = 0, high = 0;
    if (leaf->fact == PLP_NONE)
        plp_decision_value(telling->decision, leaf->value, &low, &high);
    if (low != high && !matches->assumed)
        return true;
    matches->last = leaf->fact;
    if (matches->count++ >= MATCHES_MOST)
        return true;
    if (out->length > 0)
        plp_buffer_puts(out, "; ");
    if (leaf->fact != PLP_NONE) {
        plp_buffer_puts(out, telling->book->facts[leaf->fact].title);
        plp_buffer_puts(out, ": ");
        plp_say_value(telling->book, &telling->decision->facts, leaf->fact, false, out);
        return true;
    }
    plp_words_subject(telling->book, term, out);
    plp_buffer_puts(out, ": ");
    if (low == high)
        plp_number_put(out, low);
    else
        plp_buffer_puts(out, plp_tell_say(telling, PLP_SAY_NOT_KNOWN));
    return true;
}

static void put_sources(plp_telling *telling, const plp_rule *rule)
{
    plp_buffer *out = &telling->detail;
    for (uint32_t i = 0; i < rule->sources.count; i++) {
        plp_buffer_puts(out, i > 0 ? ", " : out->length > 0 ? "; " : "");
        plp_buffer_puts(out, i > 0 ? "" : plp_tell_say(telling, PLP_SAY_SOURCE));
        plp_buffer_puts(out, telling->book->sources[rule->sources.at[i]].id);
        telling->cited[rule->sources.at[i]] = 1;
    }
}

/* Its reason stands below another item: remember which. */
static void note_above(plp_telling *telling, uint32_t item)
{
    const char *title = telling->titles.status == PALPATE_OK ? telling->titles.bytes + item : "";
    if (item == telling->item)
        telling->reasoned = true;
    else if (title[0] != '\0' && strstr(plp_buffer_text(&telling->above), title) == NULL)
        plp_tell_join(&telling->above, title);
}

void plp_tell_reason(plp_telling *telling, uint32_t index)
{
    const plp_rule *rule = &telling->book->rules[index];
    if (telling->told[index] != 0) {
        note_above(telling, telling->told[index]);
        return;
    }
    bool again = telling->last != NULL && strcmp(telling->last, rule->because) == 0;
    if (again) { /* two rules, one reason */
        telling->told[index] = telling->last_item;
        note_above(telling, telling->last_item);
        return;
    }
    telling->told[index] = telling->last_item = telling->item;
    telling->last = rule->because;
    telling->reasoned = true;
    telling->detail.length = 0;
    if (telling->page->details) {
        match_list matches = {telling, rule->if_unknown == PLP_ASSUME, PLP_NONE, 0};
        plp_decision_criteria(telling->decision, rule->when, put_match, &matches);
        plp_buffer_puts(&telling->detail, matches.count > MATCHES_MOST ? ";" : "");
        if (matches.count > MATCHES_MOST)
            plp_say_number(&telling->detail, telling->book, PLP_SAY_WHY_AND_MORE,
                           matches.count - MATCHES_MOST);
        put_sources(telling, rule);
    }
    telling->page->kind->reason(telling->page, rule->because, plp_buffer_text(&telling->detail));
}

void plp_tell_above(plp_telling *telling)
{
    if (telling->reasoned || telling->above.length == 0)
        return;
    telling->detail.length = 0;
    plp_say_put(&telling->detail, telling->book, PLP_SAY_AS_ABOVE, plp_buffer_text(&telling->above),
                NULL);
    telling->page->kind->reason(telling->page, plp_buffer_text(&telling->detail), "");
}

void plp_tell_reasons(plp_telling *telling, plp_chain chain)
{
    for (uint32_t at = chain.first; at != PLP_NONE; at = telling->decision->effects[at].next)
        plp_tell_reason(telling, telling->decision->effects[at].rule);
}

/* ---- the whole
 * --------------------------------------------------------------------------------------------------
 */

static void tell_verdict(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    plp_page *page = telling->page;
    plp_say_summary(decision, plp_buffer_puts, &telling->text);
    bool stopped = plp_shows_massage(decision) && plp_chain_any(decision->stopped);
    page->kind->verdict(page, stopped ? PLP_SIGN_STOP : plp_say_sign(decision->disposition),
                        stopped ? plp_tell_say(telling, PLP_SAY_STOP_COURSE)
                                : plp_say_disposition(telling->book, decision->disposition),
                        plp_buffer_text(&telling->text));
    telling->text.length = 0;
}

/* The rules of a chain, each an item of its own. */
static void tell_rules(plp_telling *telling, plp_chain chain)
{
    for (uint32_t at = chain.first; at != PLP_NONE; at = telling->decision->effects[at].next) {
        uint32_t rule = telling->decision->effects[at].rule;
        if (telling->told[rule] != 0)
            continue;
        plp_tell_item(telling, PLP_SIGN_NONE, telling->book->rules[rule].title, NULL);
        plp_tell_reason(telling, rule);
    }
}

/* The rules that gave the disposition, also those that a clearance softened. */
static void tell_why(plp_telling *telling)
{
    const plp_decision *decision = telling->decision;
    plp_tell_section(telling, PLP_SAY_WHY);
    tell_rules(telling, decision->dispositions[decision->disposition]);
    if (decision->lifted && decision->disposition == PLP_MODIFIED)
        tell_rules(telling, decision->dispositions[PLP_CLEARANCE_FIRST]);
}

static void tell_conflicts(plp_telling *telling)
{
    plp_tell_section(telling, PLP_SAY_CHECK_ANSWERS);
    for (uint32_t i = 0; i < telling->book->conflicts_count; i++) {
        if (telling->decision->conflicts[i] == PLP_TRUE && plp_shows_questions(telling->decision))
            plp_tell_item(telling, PLP_SIGN_CAUTION, NULL, telling->book->conflicts[i].because);
    }
}

/* What would be proposed once the clearances are given. */
static void tell_after(plp_telling *telling)
{
    const plp_decision *after = telling->plan->after;
    if (after == NULL)
        return;
    const plp_decision *now = telling->decision;
    telling->decision = after;
    plp_tell_section(telling, PLP_SAY_IF_AGREED);
    plp_say_summary(after, plp_buffer_puts, &telling->text);
    plp_tell_item(telling, plp_say_sign(after->disposition),
                  plp_say_disposition(telling->book, after->disposition),
                  plp_buffer_text(&telling->text));
    plp_tell_techniques(telling);
    plp_tell_dose(telling);
    telling->decision = now;
}

static void tell_notice(plp_telling *telling, plp_phrase phrase)
{
    plp_buffer_puts(&telling->text, telling->text.length > 0 ? " " : "");
    plp_buffer_puts(&telling->text, plp_tell_say(telling, phrase));
}

/* That this is a translation, and what there is to know about it. */
static void tell_language(plp_telling *telling)
{
    const plp_plan_view *plan = telling->plan;
    const plp_language *language = telling->book->language;
    plp_page *page = telling->page;
    uint32_t fallen = plp_count_fallen(plan);
    if (!plp_is_translated(plan))
        return;
    if (plp_is_unknown_language(plan))
        plp_say_put(&telling->text, telling->book, PLP_SAY_NOTICE_NONE, plan->asked, language->tag);
    if (language->translated && !language->reviewed)
        tell_notice(telling, PLP_SAY_NOTICE_DRAFT);
    if (fallen > 0) {
        plp_buffer_puts(&telling->text, telling->text.length > 0 ? " " : "");
        plp_say_count(&telling->text, telling->book, PLP_SAY_NOTICE_FALLEN_ONE,
                      PLP_SAY_NOTICE_FALLEN, fallen);
    }
    if (telling->text.length > 0)
        page->kind->notice(page, plp_buffer_text(&telling->text));
    telling->text.length = 0;
}

static void tell_all(plp_telling *telling)
{
    plp_page *page = telling->page;
    bool is_open = telling->decision->disposition == PLP_PROVISIONAL;
    page->kind->begin(page, telling->decision->given->id);
    tell_verdict(telling);
    tell_language(telling);
    plp_tell_first(telling);
    tell_why(telling);
    tell_conflicts(telling);
    if (is_open) /* the answers are what is wanted now */
        plp_tell_questions(telling);
    plp_tell_limits(telling);
    plp_tell_section(telling, plp_chain_any(telling->decision->stopped) ? PLP_SAY_TECHNIQUES_LATER
                                                                        : PLP_SAY_TECHNIQUES);
    plp_tell_techniques(telling);
    plp_tell_section(telling, PLP_SAY_SESSIONS_HEAD);
    plp_tell_session(telling);
    plp_tell_avoid(telling);
    tell_after(telling);
    plp_tell_others(telling);
    if (!is_open)
        plp_tell_questions(telling);
    plp_tell_advice(telling);
    plp_tell_notes(telling);
    page->kind->consult(page, plp_consult_text(telling->book));
    plp_tell_provenance(telling);
    page->kind->end(page);
}

/* The first failure among the scratch texts is the page's. */
static void end_scratch(plp_buffer *out, plp_buffer *scratch)
{
    plp_buffer_pass(out, scratch);
    plp_buffer_end(scratch);
}

void plp_page_tell(const plp_plan_view *plan, plp_page *page)
{
    plp_buffer *out = page->out;
    plp_telling telling = {
        .plan = plan, .decision = plan->decision, .page = page, .head = PLP_PHRASE_COUNT};
    telling.book = plan->fragments->book;
    size_t rules = (telling.book->rules_count + (size_t)1) * sizeof *telling.told;
    size_t sources = telling.book->sources_count + (size_t)1;
    plp_buffer_begin(&telling.title, out->memory, out->ceiling);
    plp_buffer_begin(&telling.text, out->memory, out->ceiling);
    plp_buffer_begin(&telling.detail, out->memory, out->ceiling);
    plp_buffer_begin(&telling.titles, out->memory, out->ceiling);
    plp_buffer_begin(&telling.above, out->memory, out->ceiling);
    plp_buffer_putc(&telling.titles, '\0'); /* so that no title begins at 0 */
    telling.told = plp_memory_new(out->memory, rules);
    telling.cited = plp_memory_new(out->memory, sources);
    if (telling.told != NULL && telling.cited != NULL && telling.titles.status == PALPATE_OK)
        tell_all(&telling);
    else if (out->status == PALPATE_OK)
        out->status = PALPATE_E_NOMEM;
    plp_memory_free(out->memory, telling.told, rules);
    plp_memory_free(out->memory, telling.cited, sources);
    end_scratch(out, &telling.title);
    end_scratch(out, &telling.text);
    end_scratch(out, &telling.detail);
    end_scratch(out, &telling.titles);
    end_scratch(out, &telling.above);
}
