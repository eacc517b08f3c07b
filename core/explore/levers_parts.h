/* SPDX-License-Identifier: MIT */
/* Between the files of levers: how sets are built, and what each file knows of.
 *
 *   levers_sets         what may, and what must come about together
 *   levers_facts        a fact, a predicate       \  conditions
 *   levers_formula      all, any, at least        /
 *   levers              a rule speaks, a whole question
 *   levers_deeds        what a rule does has an effect
 *   levers_disposition, levers_techniques, levers_care, levers_items, levers_so_far    the parts of a plan
 */
#ifndef PLP_EXPLORE_LEVERS_PARTS_H
#define PLP_EXPLORE_LEVERS_PARTS_H

#include "explore/levers.h"

/* Truths that are wanted: a bit for each. */
enum { PLP_WANT_FALSE = 1 << PLP_FALSE, PLP_WANT_TRUE = 1 << PLP_TRUE, PLP_WANT_OPEN = 1 << PLP_UNDECIDED };

static inline bool plp_is_wanted(plp_truth truth, unsigned want)
{
    return (want >> truth & 1u) != 0;
}

/* ---- sets ---- */

/** A fresh, empty set. */
plp_change_set *plp_levers_take(plp_levers *l);
/** What either does. */
plp_change_set *plp_levers_join(plp_levers *l, plp_change_set *into, const plp_change_set *set);
/** Put a change into a set, if it is open. */
void plp_levers_put(const plp_levers *l, plp_change_set *set, uint32_t change);
/** Put a set on the pile; what is done by anything is not piled. */
void plp_levers_pile(plp_levers *l, plp_change_set *set);
/** Take the pile down to `base`: at least `least` of its sets must come about. */
plp_change_set *plp_levers_unpile(plp_levers *l, size_t base, size_t least);
/** The same: all of them must. */
plp_change_set *plp_levers_unpile_all(plp_levers *l, size_t base);

/* ---- conditions ---- */

/** What makes a fact, as it is evaluated, another one; any of several, added to `set`; of a set only its members
 * that name an item of the catalogue. */
plp_change_set *plp_levers_fact(plp_levers *l, uint32_t fact);
plp_change_set *plp_levers_facts(plp_levers *l, plp_change_set *set, plp_indices facts);
plp_change_set *plp_levers_item(plp_levers *l, uint32_t fact, uint32_t item);
/** What a number, or any other term, follows. */
plp_change_set *plp_levers_term(plp_levers *l, const plp_term *term);
/** What ends or begins that an answer of the safety screen is missing. */
plp_change_set *plp_levers_screen(plp_levers *l, bool missing);
/** What brings about one of the wanted truths of a predicate, or of a formula. */
plp_change_set *plp_levers_predicate(plp_levers *l, uint32_t id, unsigned want);
plp_change_set *plp_levers_formula(plp_levers *l, plp_formula formula, unsigned want);
/** What makes a rule speak, or silences it. */
plp_change_set *plp_levers_rule(plp_levers *l, uint32_t rule, bool speaks);
bool plp_levers_speaks(const plp_levers *l, uint32_t rule);

/* ---- deeds ---- */

static inline const plp_decision *plp_levers_decision(const plp_levers *l)
{
    return &l->e->decision;
}

static inline bool plp_levers_is_before(const plp_levers *l, uint32_t rule, plp_phase phase)
{
    return l->book->rules[rule].phase < phase;
}

/* All deeds of a kind: from the first up to the one past them. */
static inline const plp_deed *plp_deeds_first(const plp_levers *l, plp_action_kind kind)
{
    return l->deeds + l->deeds_begin[kind];
}

static inline const plp_deed *plp_deeds_past(const plp_levers *l, plp_action_kind kind)
{
    return l->deeds + l->deeds_begin[kind + 1];
}

/* Is this action about an item of the kind that the test is for? */
typedef bool plp_deed_about(const plp_levers *l, const plp_action *action, uint32_t item);
plp_deed_about plp_deed_about_anything, plp_deed_about_subject;
/** Does it name the technique, or the region, or a fact that may hold it? Does it count in all regions? */
plp_deed_about plp_deed_names_technique, plp_deed_names_region, plp_deed_is_everywhere;
/** Its number, if no patient can change it. */
bool plp_deed_has_fixed_number(const plp_levers *l, const plp_action *action, double *number);

/* The deeds of a kind that are about an item, of rules of the phases before `phase`. */
typedef struct plp_deeds {
    plp_action_kind kind;
    plp_deed_about *about;
    uint32_t item;
    plp_phase phase;
} plp_deeds;

/** Add to `set` what gives a deed an effect that it does not have now; what takes the effect away, or makes it
 * another one; whichever of the two it is. */
plp_change_set *plp_deed_begins(plp_levers *l, plp_change_set *set, plp_deed deed);
plp_change_set *plp_deed_ends(plp_levers *l, plp_change_set *set, plp_deed deed);
plp_change_set *plp_deed_turns(plp_levers *l, plp_change_set *set, plp_deed deed);
/** The same for any of several deeds; of all deeds of a kind, those on a subject (PLP_NONE: any). */
plp_change_set *plp_deeds_begin(plp_levers *l, plp_change_set *set, plp_deeds deeds);
plp_change_set *plp_deeds_turn(plp_levers *l, plp_change_set *set, plp_deeds deeds);
plp_change_set *plp_deeds_on(plp_levers *l, plp_change_set *set, plp_action_kind kind, uint32_t subject);

/** What ends an effect, on this technique if it is not PLP_NONE. */
plp_change_set *plp_effect_ends(plp_levers *l, uint32_t effect, uint32_t technique);
/** What ends all effects of a chain, apart from those of rules of later phases; or only pile it. */
void plp_effects_pile(plp_levers *l, plp_chain chain, uint32_t technique, plp_phase phase);
plp_change_set *plp_effects_end(plp_levers *l, plp_chain chain, uint32_t technique, plp_phase phase);

/* ---- the parts of a plan ---- */

/* Sets of dispositions, a bit for each: those below, and those from one on. */
#define PLP_BELOW(level) ((1u << (level)) - 1u)
#define PLP_FROM(level) (~PLP_BELOW(level))

/** The dispositions, as sets, with which a subject can be in the plan, or at all. */
uint32_t plp_levers_allowed(const plp_levers *l, plp_subject subject);
/** What makes the disposition, as the rules of a phase see it, one of the wanted. */
plp_change_set *plp_levers_disposition(plp_levers *l, uint32_t wanted, plp_phase phase);
/** Add to `set` what changes which clearances were granted. */
plp_change_set *plp_levers_clearance(plp_levers *l, plp_change_set *set);
/** Add to `set` what excludes a technique before a phase. */
plp_change_set *plp_levers_exclusion(plp_levers *l, plp_change_set *set, uint32_t technique, plp_phase phase);
/** What brings in or out: a technique, any massage, a referral, a piece of advice, a dose (PLP_NONE: any). */
plp_change_set *plp_levers_technique(plp_levers *l, uint32_t technique, bool in);
plp_change_set *plp_levers_massage(plp_levers *l, bool in);
plp_change_set *plp_levers_referral(plp_levers *l, uint32_t referral, bool in);
plp_change_set *plp_levers_advice(plp_levers *l, uint32_t advice, bool in);
plp_change_set *plp_levers_dose(plp_levers *l, uint32_t dose, bool in);
/** What brings the subject in or out; the truth of a rule is not asked here. */
plp_change_set *plp_levers_subject(plp_levers *l, plp_subject subject, bool in);
/** What brings about one of the wanted truths of a predicate over the plan so far. */
plp_change_set *plp_levers_so_far(plp_levers *l, const plp_predicate *predicate, unsigned want);

#endif
