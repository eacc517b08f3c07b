/* SPDX-License-Identifier: MIT */
/* What locked rules may rest on: the patient, and never the plan so far.
 *
 * A layer can turn what earlier phases decided, and mostly may: it excludes a technique, it lowers
 * a cap. A locked rule that asked for the plan so far could be silenced that way, by a change that
 * is stricter in itself. So it may not ask; nor may a rule that asks hold back what a locked rule
 * gives.
 */
#include "rulebook/link.h"

/* The part of a condition or value that asks for the plan so far; NULL: none. Depth is limited. */
static const plp_term *asking_part(const plp_term *term)
{
    if (term == NULL)
        return NULL;
    if (term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF ||
        term->kind == PLP_TERM_SO_FAR_NUMBER)
        return term;
    for (uint32_t i = 0; i < term->part_count; i++) {
        const plp_term *found = asking_part(term->parts[i]);
        if (found != NULL)
            return found;
    }
    return NULL;
}

static const plp_term *asking_part_of(const plp_rule *rule)
{
    const plp_term *found = asking_part(rule->when);
    for (uint32_t i = 0; i < rule->action_count && found == NULL; i++)
        found = asking_part(rule->actions[i].number);
    return found;
}

/* ---- locked rules that ask ---- */

#define HINT "ask for what is known of the person instead, or leave out locked = true"

/* At the word of the higher layer: `locked = true`, or what asks. */
static void refuse_asking(plp_link *link, const plp_declaration *owner, const plp_term *part)
{
    const plp_rule_file *files = link->load.files;
    const plp_draft *locked = plp_draft_get(owner->body, "locked");
    link->owner = (plp_declaration *)owner;
    if (locked != NULL && files[locked->file].layer > files[part->place.file].layer)
        plp_link_error_at(
            link, locked, NULL, "locked", HINT,
            "a layer could silence \"%s\" through an earlier rule, because it asks for "
            "the plan so far, in %s line %u: it cannot be locked",
            owner->id, files[part->place.file].path, part->place.line);
    else
        plp_load_error_in(&link->load, part->place, "locked", HINT,
                          "rule \"%s\" is locked, and a layer could silence it through an earlier "
                          "rule: it cannot ask for the plan so far",
                          owner->id);
}

/* ---- rules that ask, and hold back what a locked one gives ---- */

static bool gives(const plp_action *action, plp_action_kind kind, uint32_t item)
{
    if (action->kind != kind)
        return false;
    if (kind == PLP_DO_REFER)
        return action->subject == item;
    return plp_indices_have(action->advices, item);
}

/* The first locked rule that gives it; NULL: none. */
static const plp_rule *giver_of(const plp_rulebook *book, plp_action_kind kind, uint32_t item)
{
    for (uint32_t r = 0; r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        for (uint32_t i = 0; rule->locked && i < rule->action_count; i++)
            if (gives(&rule->actions[i], kind, item))
                return rule;
    }
    return NULL;
}

static const plp_rule *held_back(const plp_rulebook *book, const plp_action *action)
{
    if (action->kind == PLP_DO_NO_REFER && action->subject != PLP_NONE) {
        plp_care_kind kind = book->referrals[action->subject].kind;
        return kind == PLP_CARE_EMERGENCY || kind == PLP_CARE_MEDICAL /* never blocked */
                   ? NULL
                   : giver_of(book, PLP_DO_REFER, action->subject);
    }
    if (action->kind == PLP_DO_ADVISE && action->instead_of != PLP_NONE)
        return giver_of(book, PLP_DO_ADVISE, action->instead_of);
    return NULL;
}

/* At the word of the higher layer: what asks, or what holds back. */
static void check_blocking(plp_link *link, const plp_rule *rule, const plp_term *part)
{
    const plp_rule_file *files = link->load.files;
    for (uint32_t i = 0; i < rule->action_count; i++) {
        const plp_action *action = &rule->actions[i];
        const plp_rule *giver = held_back(link->book, action);
        if (giver == NULL)
            continue;
        bool asks_later = files[part->place.file].layer > files[action->place.file].layer;
        plp_load_error_in(&link->load, asks_later ? part->place : action->place, "locked",
                          "ask for what is known of the person instead",
                          "rule \"%s\" holds back what the locked rule \"%s\", in %s line %u, "
                          "gives: it cannot ask for the plan so far",
                          rule->id, giver->id, files[giver->place.file].path, giver->place.line);
    }
}

void plp_link_locks(plp_link *link)
{
    const plp_rulebook *book = link->book;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        const plp_declaration *owner = link->lists[PLP_WORD_RULE][r];
        const plp_term *part = owner->broken ? NULL : asking_part_of(rule);
        if (part != NULL && rule->locked)
            refuse_asking(link, owner, part);
        else if (part != NULL)
            check_blocking(link, rule, part);
    }
}
