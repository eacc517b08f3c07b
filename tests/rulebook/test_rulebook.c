/* SPDX-License-Identifier: MIT */
/* The rulebook as it comes out: every word and key, lists and their order, digests, layers. */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "paths.h"
#include "rulebook/rules_text.h"

static rules_text rules;

static void teardown(void)
{
    rules_text_end(&rules);
}

static const plp_rulebook *load(const char *text)
{
    rules = rules_text_load(text);
    ck_assert_msg(rules.status == PALPATE_OK, "%s:%u: %s", rules.error.place.file,
                  rules.error.place.line, rules.error.detail);
    return rules.book;
}

static const plp_fact *fact_of(const plp_rulebook *book, const char *id)
{
    uint32_t at = plp_find_fact(book, id, strlen(id));
    ck_assert_msg(at != PLP_NONE, "no fact %s", id);
    return &book->facts[at];
}

static const plp_term *define_of(const plp_rulebook *book, const char *id)
{
    uint32_t at = plp_find_define(book, id);
    ck_assert_msg(at != PLP_NONE, "no define %s", id);
    return book->defines[at].term;
}

/* ---- vocabulary ---- */

START_TEST(fact_has_every_key)
{
    const plp_rulebook *book = load("fact \"n\" { type = \"number\", title = \"N\", ask = \"N?\", "
                                    "why = \"W\", group = \"g\", safety = true, "
                                    "changeable = true, unit = \"wk\", min = -1, max = 9, integer "
                                    "= true, never = true, valid_days = 30, "
                                    "asked_when = fever, otherwise = \"never\", codes = { icd10cm "
                                    "= { \"A1\", \"A2\" }, snomed = { \"7\" } } }\n"
                                    "fact \"b\" { type = \"bool\", title = \"B\", ask = \"B?\", "
                                    "group = \"g\", phrase = \"b holds\" }\n");
    const plp_fact *n = fact_of(book, "n");
    ck_assert_int_eq(n->type, PLP_NUMBER);
    ck_assert_str_eq(n->title, "N");
    ck_assert_str_eq(n->ask, "N?");
    ck_assert_str_eq(n->why, "W");
    ck_assert_str_eq(n->group, "g");
    ck_assert(n->safety && n->changeable && n->integer && n->never);
    ck_assert_str_eq(n->unit, "wk");
    ck_assert(n->min == -1 && n->max == 9);
    ck_assert_uint_eq(n->valid_days, 30);
    ck_assert_int_eq(n->asked_when->kind, PLP_TERM_FACT);
    ck_assert_int_eq(n->otherwise->kind, PLP_GIVEN_NEVER);
    ck_assert_uint_eq(n->code_count, 3);
    ck_assert_str_eq(n->codes[0].system, "icd10cm");
    ck_assert_str_eq(n->codes[1].code, "A2");
    ck_assert_str_eq(n->codes[2].system, "snomed");
    ck_assert_str_eq(fact_of(book, "b")->phrase, "b holds");
    ck_assert_ptr_null(fact_of(book, "b")->asked_when);
    ck_assert_str_eq(book->files[n->place.file].path, "x.lua");
    ck_assert_uint_eq(n->place.line, 1);
    ck_assert_uint_eq(n->place.column, 6);
}
END_TEST

START_TEST(members_are_titled_and_found)
{
    const plp_rulebook *book =
        load("fact \"c\" { type = \"choice\", title = \"C\", ask = \"C?\", group = \"g\", values = "
             "{ \"z_last\", \"a\" }, "
             "value_titles = { a = \"First\" } }\n"
             "fact \"cleared\" { type = \"set\", role = \"clearance_scope\", title = \"S\", ask = "
             "\"S?\", group = \"g\", "
             "values = { \"fever\" }, asked_when = anticoagulant, otherwise = {} }\n");
    const plp_fact *c = fact_of(book, "c"), *regions = fact_of(book, "pain_regions"),
                   *wanted = fact_of(book, "pref_wanted");
    ck_assert_str_eq(c->members[0].id, "z_last");
    ck_assert_str_eq(c->members[0].title, "z last");
    ck_assert_str_eq(c->members[1].title, "First");
    ck_assert_uint_eq(plp_find_member(c, "a", 1), 1);
    ck_assert_uint_eq(plp_find_member(c, "z_last", 6), 0);
    ck_assert_uint_eq(plp_find_member(c, "z_lastx", 7), PLP_NONE);
    ck_assert_uint_eq(plp_find_member(c, "z_las", 5), PLP_NONE);
    ck_assert_int_eq(regions->catalogue, PLP_CATALOGUE_REGION);
    ck_assert_uint_eq(regions->member_count, 3);
    const plp_member *heart = &regions->members[plp_find_member(regions, "heart", 5)];
    ck_assert_uint_eq(heart->item, PLP_NONE);
    ck_assert_uint_eq(heart->regions.count, 1);
    ck_assert_uint_eq(heart->regions.at[0], plp_find_region(book, "chest"));
    ck_assert_int_eq(wanted->catalogue, PLP_CATALOGUE_TECHNIQUE);
    ck_assert_str_eq(wanted->members[0].title, "Deep tissue");
    ck_assert_uint_eq(book->role_fact[PLP_ROLE_WANTED], plp_find_fact(book, "pref_wanted", 11));
    const plp_fact *cleared = fact_of(book, "cleared");
    ck_assert_int_eq(cleared->catalogue, PLP_CATALOGUE_FACT);
    ck_assert_uint_eq(cleared->members[0].item, plp_find_fact(book, "fever", 5));
    ck_assert_str_eq(cleared->members[0].title, "Fever");
    ck_assert_int_eq(cleared->otherwise->kind, PLP_GIVEN_SET);
    ck_assert_uint_eq(cleared->otherwise->members.count, 0);
}
END_TEST

START_TEST(facts_keep_their_order_and_defines_get_one)
{
    const plp_rulebook *book =
        load("define \"a\" { when = all { z:at_least(1), fever }, title = \"A\" }\n"
             "define \"z\" { value = m + 1, title = \"Z\", unit = \"a\" }\n"
             "define \"b\" { when = a, title = \"B\", phrase = \"b is so\" }\n"
             "define \"m\" { value = age_years, title = \"M\" }\n");
    ck_assert_str_eq(book->facts[0].id, "anticoagulant");
    ck_assert_str_eq(book->facts[1].id, "fever");
    ck_assert_str_eq(book->facts[2].id, "age_years");
    uint32_t place[16];
    for (uint32_t i = 0; i < book->defines_count; i++)
        place[book->define_order[i]] = i;
    ck_assert_uint_lt(place[plp_find_define(book, "m")], place[plp_find_define(book, "z")]);
    ck_assert_uint_lt(place[plp_find_define(book, "z")], place[plp_find_define(book, "a")]);
    ck_assert_uint_lt(place[plp_find_define(book, "a")], place[plp_find_define(book, "b")]);
    ck_assert_str_eq(book->defines[plp_find_define(book, "b")].phrase, "b is so");
    ck_assert_str_eq(book->defines[plp_find_define(book, "z")].unit, "a");
}
END_TEST

/* ---- catalogues ---- */

START_TEST(catalogues_have_every_key)
{
    const plp_rulebook *book =
        load("technique \"t\" { title = \"T\", what = \"W\", group = \"gentle\", pressure = { 2, 3 "
             "}, clothed = true, needs_oil = "
             "true, device = true, home = true, strokes = { \"deep_tissue\" }, kind = \"adjunct\", "
             "avoid_when = \"A\", codes = { "
             "snomed = { \"1\" } }, grade = \"very_low\", sources = { \"S1\" } }\n"
             "technique \"heat\" { title = \"H\", what = \"W\", group = \"gentle\", grade = "
             "\"low\", sources = { \"S1\" } }\n"
             "referral \"r\" { title = \"R\", kind = \"optional\", text = \"X\", caution = \"C\", "
             "grade = \"low\", sources = { "
             "\"S1\" } }\n"
             "advice \"adv\" { title = \"A\", kind = \"comfort\", text = \"X\", grade = \"low\", "
             "sources = { \"S1\" } }\n"
             "dose \"d\" { title = \"D\", per_week = { 1, 2 }, minutes = { 20, 30 }, sessions = { "
             "3, 4 }, weeks = { 2, 3 }, "
             "reassess_after_sessions = 2, reassess = \"R\", maintenance = \"M\", option = true, "
             "kind = \"home\", stages = { { "
             "weeks = { 1, 2 }, per_week = { 1, 1 }, minutes = { 5, 6 }, text = \"S\" }, { weeks = "
             "4 } }, note = \"N\", grade = "
             "\"low\", sources = { \"S1\" } }\n"
             "source \"S2\" { citation = \"C\", status = \"partly\", seen = \"there\", url = "
             "\"u\", year = 1999 }\n"
             "position \"p\" { title = \"P\", text = \"X\" }\n"
             "limit \"l\" { value = 5, min = 1, max = 9, title = \"L\", unit = \"wk\", tighter = "
             "\"down\", grade = \"low\", sources "
             "= { \"S1\" } }\n"
             "pack \"mine\" { version = \"7\", title = \"Mine\", licence = \"MIT\" }\n");
    const plp_technique *t = &book->techniques[plp_find_technique(book, "t")];
    ck_assert(t->has_pressure && t->pressure_low == 2 && t->pressure_high == 3);
    ck_assert(!t->forceful && t->clothed && t->needs_oil && t->device && t->home);
    ck_assert_str_eq(t->kind, "adjunct");
    ck_assert_str_eq(t->avoid_when, "A");
    ck_assert_uint_eq(t->strokes.at[0], plp_find_technique(book, "deep_tissue"));
    ck_assert_str_eq(book->technique_groups[t->group].id, "gentle");
    ck_assert_int_eq(t->grade, PLP_GRADE_VERY_LOW);
    ck_assert_str_eq(t->codes[0].code, "1");
    const plp_technique *heat = &book->techniques[plp_find_technique(book, "heat")];
    ck_assert(!heat->has_pressure);
    ck_assert_str_eq(heat->kind, "style");
    const plp_care *r = &book->referrals[plp_find_referral(book, "r")];
    ck_assert_int_eq(r->kind, PLP_CARE_OPTIONAL);
    ck_assert_str_eq(r->caution, "C");
    ck_assert_int_eq(book->advices[plp_find_advice(book, "adv")].kind, PLP_CARE_COMFORT);
    ck_assert_ptr_null(book->advices[plp_find_advice(book, "adv_move")].title);
    const plp_dose *d = &book->doses[plp_find_dose(book, "d")];
    ck_assert(d->per_week.high == 2 && d->minutes.low == 20 && d->sessions.given &&
              d->weeks.high == 3);
    ck_assert(!d->is_default && d->is_option && d->is_home);
    ck_assert_uint_eq(d->reassess_after_sessions, 2);
    ck_assert_uint_eq(d->stage_count, 2);
    ck_assert_str_eq(d->stages[0].text, "S");
    ck_assert(d->stages[1].weeks.low == 4 && d->stages[1].weeks.high == 4 &&
              !d->stages[1].minutes.given);
    ck_assert(book->doses[plp_find_dose(book, "D01")].is_default);
    ck_assert(!book->doses[plp_find_dose(book, "D01")].sessions.given);
    const plp_limit *l = &book->limits[plp_find_limit(book, "l")];
    ck_assert(l->value == 5 && l->min == 1 && l->max == 9 && l->tighter == -1);
    ck_assert_str_eq(l->unit, "wk");
    ck_assert_uint_eq(book->packs_count, 1);
    ck_assert_str_eq(book->packs[0].id, "mine");
    ck_assert_str_eq(book->packs[0].version, "7");
    ck_assert_str_eq(book->sources[1].status, "partly");
    ck_assert_uint_eq(book->sources[1].year, 1999);
    for (uint32_t i = 1; i < book->techniques_count; i++)
        ck_assert_int_lt(strcmp(book->techniques[i - 1].id, book->techniques[i].id), 0);
    ck_assert_uint_eq(book->region_groups[0].regions.count, 2);
}
END_TEST

/* ---- terms ---- */

/* A term in a line: kinds by name, as terms.def has them. */
static void put_term(const plp_rulebook *book, const plp_term *term, char *out, size_t size)
{
    static const char *const names[] = {
#define X(name, result, meaning) #name,
#include "rulebook/terms.def"
#undef X
    };
    size_t length = strlen(out);
    length += (size_t)snprintf(out + length, size - length, "%s", names[term->kind]);
    if (term->kind == PLP_TERM_NUMBER || term->kind == PLP_TERM_LIMIT)
        length += (size_t)snprintf(out + length, size - length, " %g", term->number);
    if (term->kind == PLP_TERM_AT_LEAST_OF)
        length += (size_t)snprintf(out + length, size - length, " %u", term->count);
    if (term->subject != PLP_NONE &&
        (term->kind == PLP_TERM_FACT || term->kind == PLP_TERM_NUMBER_FACT ||
         (term->kind >= PLP_TERM_ONE_OF && term->kind <= PLP_TERM_HAS_NONE) ||
         (term->kind >= PLP_TERM_IS_KNOWN && term->kind <= PLP_TERM_IS_NEVER)))
        length +=
            (size_t)snprintf(out + length, size - length, " %s", book->facts[term->subject].id);
    for (uint32_t i = 0; i < term->members.count; i++)
        length += (size_t)snprintf(out + length, size - length, " %u", term->members.at[i]);
    if (term->part_count != 0) {
        snprintf(out + length, size - length, "(");
        for (uint32_t i = 0; i < term->part_count; i++) {
            if (i != 0)
                snprintf(out + strlen(out), size - strlen(out), ", ");
            put_term(book, term->parts[i], out, size);
        }
        snprintf(out + strlen(out), size - strlen(out), ")");
    }
}

/* Members: none 0, mild 1, severe 2; chest 0, neck 1, heart 2; deep_tissue 0, relaxation_massage 1.
 */
static const struct {
    const char *text, *term;
} terms[] = {
    {"when = fever", "FACT fever"},
    {"when = facts.fever", "FACT fever"},
    {"when = old", "DEFINE"},
    {"when = always", "ALWAYS"},
    {"when = any_safety_unknown", "ANY_SAFETY_UNKNOWN"},
    {"when = all { fever, anticoagulant }", "ALL(FACT fever, FACT anticoagulant)"},
    {"when = any { fever, anticoagulant }", "ANY(FACT fever, FACT anticoagulant)"},
    {"when = none { fever, anticoagulant }", "NONE(FACT fever, FACT anticoagulant)"},
    {"when = unless { fever }", "UNLESS(FACT fever)"},
    {"when = at_least(2, { fever, anticoagulant, old })",
     "AT_LEAST_OF 2(FACT fever, FACT anticoagulant, DEFINE)"},
    {"when = frailty:is \"mild\"", "ONE_OF frailty 1"},
    {"when = frailty:one_of { \"severe\", \"none\" }", "ONE_OF frailty 0 2"},
    {"when = pain_regions:has \"heart\"", "HAS_ANY pain_regions 2"},
    {"when = pain_regions:has_any { \"trunk\" }", "HAS_ANY pain_regions 0 1"},
    {"when = pain_regions:has_all { \"trunk\", \"heart\" }", "HAS_ALL pain_regions 0 1 2"},
    {"when = pain_regions:has_none { \"neck\" }", "HAS_NONE pain_regions 1"},
    {"when = pref_wanted:has_any(group.massage)", "HAS_ANY pref_wanted 0 1"},
    {"when = age_years:at_least(5)", "AT_LEAST(NUMBER_FACT age_years, NUMBER 5)"},
    {"when = age_years:at_most(5.5)", "AT_MOST(NUMBER_FACT age_years, NUMBER 5.5)"},
    {"when = age_years:above(limits.chronic_weeks)", "ABOVE(NUMBER_FACT age_years, LIMIT 12)"},
    {"when = age_years:below(risk)", "BELOW(NUMBER_FACT age_years, NUMBER_DEFINE)"},
    {"when = age_years:between(5, 6)", "BETWEEN(NUMBER_FACT age_years, NUMBER 5, NUMBER 6)"},
    {"when = fever:is_known()", "IS_KNOWN fever"},
    {"when = pain_regions:is_unknown()", "IS_UNKNOWN pain_regions"},
    {"when = old:is_known()", "IS_KNOWN(DEFINE)"},
    {"when = surgery_weeks:is_never()", "IS_NEVER surgery_weeks"},
    {"value = age_years + 1", "ADD(NUMBER_FACT age_years, NUMBER 1)"},
    {"value = 1 - age_years", "SUBTRACT(NUMBER 1, NUMBER_FACT age_years)"},
    {"value = age_years * limits.chronic_weeks", "MULTIPLY(NUMBER_FACT age_years, LIMIT 12)"},
    {"value = age_years / 2", "DIVIDE(NUMBER_FACT age_years, NUMBER 2)"},
    {"value = -age_years", "NEGATE(NUMBER_FACT age_years)"},
    {"value = count { fever, old }", "COUNT(FACT fever, DEFINE)"},
    {"value = min_of { age_years, 5 }", "MIN_OF(NUMBER_FACT age_years, NUMBER 5)"},
    {"value = max_of { age_years, 5 }", "MAX_OF(NUMBER_FACT age_years, NUMBER 5)"},
    {"value = first_known { surgery_weeks, 5 }",
     "FIRST_KNOWN(NUMBER_FACT surgery_weeks, NUMBER 5)"},
};

START_TEST(term_is_linked)
{
    char text[256], got[512] = "";
    snprintf(text, sizeof text, "define \"x\" { title = \"X\", %s }\n", terms[_i].text);
    const plp_rulebook *book = load(text);
    put_term(book, define_of(book, "x"), got, sizeof got);
    ck_assert_str_eq(got, terms[_i].term);
}
END_TEST

static const struct {
    const char *text, *term;
} so_far_terms[] = {
    {"so_far.disposition:is \"modified\"", "SO_FAR_ONE_OF 1"},
    {"so_far.disposition:one_of { \"emergency\", \"standard\" }", "SO_FAR_ONE_OF 0 6"},
    {"so_far.pressure_cap:at_most(2)", "AT_MOST(SO_FAR_NUMBER, NUMBER 2)"},
    {"so_far.minutes_cap:above(30)", "ABOVE(SO_FAR_NUMBER, NUMBER 30)"},
    {"so_far.excluded \"deep_tissue\"", "SO_FAR 0"},
    {"so_far.shown(group.massage)", "SO_FAR 0 1"},
    {"so_far.cleared \"fever\"", "SO_FAR 1"},
    {"so_far.referred \"ref_yoga\"", "SO_FAR 1"},
    {"so_far.has_massage", "SO_FAR"},
    {"so_far.dose:is \"D01\"", "SO_FAR_ONE_OF 0"},
    {"so_far.advised \"adv_move\"", "SO_FAR 0"},
    {"so_far.avoided \"trunk\"", "SO_FAR 0 1"},
    {"so_far.has_dose", "SO_FAR"},
    {"so_far.stopped", "SO_FAR"},
};

START_TEST(plan_so_far_is_asked)
{
    char text[256], got[512] = "";
    snprintf(text, sizeof text, "invariant \"i\" { when = fever, never = %s, because = \"B\" }\n",
             so_far_terms[_i].text);
    const plp_rulebook *book = load(text);
    put_term(book, book->invariants[0].never, got, sizeof got);
    ck_assert_str_eq(got, so_far_terms[_i].term);
}
END_TEST

/* ---- rules ---- */

START_TEST(rule_has_every_key)
{
    const plp_rulebook *book = load(
        "phase \"techniques\"\n"
        "rule \"b\" { title = \"T\", when = fever, because = \"B\", grade = \"low\", sources = { "
        "\"S1\" }, checked = "
        "\"2026-11\", reviewed = { by = \"Dr X\", on = \"2026-11-20\" }, review_by = "
        "\"2027-11-20\", if_unknown = \"assume\", "
        "locked = true, strength = \"weak\", silence = { [\"some-code\"] = \"reason\" }, plan = {\n"
        "disposition \"no_massage\", exclude(\"deep_tissue\", group.gentle, pref_wanted, \"neck\", "
        "pain_regions), avoid(\"trunk\", "
        "pain_regions), cap_pressure(2, \"neck\"), cap_minutes(age_years), cap_frequency(2), "
        "cap_sessions(limits.chronic_weeks), "
        "clear(\"physician\", fever), rank(group.firm, -2), target_pressure(3), position \"side\", "
        "product(\"oil\"), "
        "refer(\"ref_yoga\", \"optional\", { note = \"N\" }), no_refer(\"ref_yoga\"), "
        "advise(\"adv_move\"), ask(fever, old_fact), "
        "note \"text\" } }\n"
        "rule \"a\" { title = \"T\", when = fever, because = \"B\", grade = \"low\", sources = { "
        "\"S1\" }, checked = \"2026-11\", "
        "plan = { note \"n\" } }\n"
        "fact \"old_fact\" { type = \"bool\", title = \"O\", ask = \"O?\", group = \"g\" }\n");
    ck_assert_uint_eq(book->rules_count, 2);
    ck_assert_str_eq(book->rules[0].id, "a");
    ck_assert_int_eq(book->rules[0].if_unknown, PLP_IGNORE);
    const plp_rule *rule = &book->rules[plp_find_rule(book, "b")];
    ck_assert_str_eq(rule->id, "b");
    ck_assert_int_eq(rule->phase, PLP_PHASE_TECHNIQUES);
    ck_assert_uint_eq(book->phase_begin[PLP_PHASE_TECHNIQUES], 0);
    ck_assert_uint_eq(book->phase_begin[PLP_PHASE_DOSING], 2);
    ck_assert_str_eq(rule->reviewed_by, "Dr X");
    ck_assert_str_eq(rule->reviewed_on, "2026-11-20");
    ck_assert_str_eq(rule->review_by, "2027-11-20");
    ck_assert_int_eq(rule->if_unknown, PLP_ASSUME);
    ck_assert(rule->locked && rule->weak);
    ck_assert_str_eq(rule->silences.at[0].code, "some-code");
    ck_assert_uint_eq(rule->action_count, 17);
    const plp_action *a = rule->actions;
    ck_assert_uint_eq(a[0].level, PLP_NO_MASSAGE);
    ck_assert_uint_eq(a[1].techniques.count, 2);
    ck_assert_uint_eq(a[1].technique_facts.count, 1);
    ck_assert_uint_eq(a[1].regions.count, 1);
    ck_assert_uint_eq(a[1].region_facts.count, 1);
    ck_assert_uint_eq(a[2].regions.count, 2);
    ck_assert(a[3].number->number == 2 && a[3].regions.count == 1);
    ck_assert_int_eq(a[4].number->kind, PLP_TERM_NUMBER_FACT);
    ck_assert_int_eq(a[6].number->kind, PLP_TERM_LIMIT);
    ck_assert_str_eq(book->providers[a[7].subject].id, "physician");
    ck_assert_str_eq(book->facts[a[7].fact].id, "fever");
    ck_assert(a[8].techniques.count == 1 && a[8].number->number == -2);
    ck_assert_str_eq(book->positions[a[10].subject].id, "side");
    ck_assert_str_eq(book->products[a[11].subject].id, "oil");
    ck_assert_str_eq(book->referrals[a[12].subject].id, "ref_yoga");
    ck_assert_uint_eq(a[12].level, PLP_OPTIONAL);
    ck_assert_str_eq(a[12].text, "N");
    ck_assert_uint_eq(a[14].advices.count, 1);
    ck_assert_uint_eq(a[14].instead_of, PLP_NONE);
    ck_assert_uint_eq(a[15].facts.count, 2);
    ck_assert_str_eq(a[16].text, "text");
}
END_TEST

START_TEST(safety_rules_ask_about_the_unknown)
{
    const plp_rulebook *book =
        load("phase \"safety\"\nrule \"a\" { title = \"T\", when = fever, because = \"B\", grade = "
             "\"low\", "
             "sources = { \"S1\" }, checked = \"2026-11\", plan = { note \"n\" } }\n");
    ck_assert_int_eq(book->rules[0].if_unknown, PLP_ASK);
    ck_assert_uint_eq(plp_find_rule(book, "zzz"), PLP_NONE);
}
END_TEST

/* ---- patients and tests ---- */

START_TEST(patients_are_like_others)
{
    const plp_rulebook *book =
        load("patient \"p\" { like = \"q\", fever = true, age_years = unknown }\n"
             "patient \"q\" { like = \"healthy\", fever = false, frailty = \"mild\", surgery_weeks "
             "= { value = 1, unit = \"mo\", "
             "at = \"2026-01-31\" }, pain_regions = { neck = true, chest = false }, pref_wanted = "
             "{ \"deep_tissue\" } }\n");
    const plp_patient_sample *p = &book->samples[1];
    ck_assert_str_eq(p->id, "p");
    ck_assert_uint_eq(p->given_count, 7);
    ck_assert_str_eq(book->facts[p->given[0].fact].id, "anticoagulant");
    ck_assert(p->given[0].kind == PLP_GIVEN_BOOL && !p->given[0].truth);
    ck_assert(p->given[1].kind == PLP_GIVEN_BOOL && p->given[1].truth);
    ck_assert_int_eq(p->given[2].kind, PLP_GIVEN_UNKNOWN);
    ck_assert_int_eq(p->given[3].kind, PLP_GIVEN_NUMBER);
    ck_assert_double_eq_tol(p->given[3].number, 365.25 / 12 / 7, 1e-7);
    ck_assert_str_eq(p->given[3].at, "2026-01-31");
    ck_assert(p->given[4].kind == PLP_GIVEN_CHOICE && p->given[4].members.at[0] == 1);
    ck_assert(p->given[5].kind == PLP_GIVEN_PARTIAL_SET && p->given[5].members.at[0] == 1 &&
              p->given[5].out.at[0] == 0);
    ck_assert(p->given[6].kind == PLP_GIVEN_SET && p->given[6].members.count == 1);
}
END_TEST

/* The first expectation of a test that has only this one. */
static const plp_expect *expect_of(const char *text)
{
    char file[1024];
    snprintf(file, sizeof file,
             "conflict \"k\" { when = all { fever, old }, because = \"B\" }\nphase "
             "\"safety\"\nrule \"r\" { title = \"T\", when = "
             "fever, because = \"B\", grade = \"low\", sources = { \"S1\" }, checked = "
             "\"2026-11\", plan = { note \"n\" } }\n"
             "test \"t\" { given = { like = \"healthy\" }, expect = { %s } }\n",
             text);
    const plp_rulebook *book = load(file);
    ck_assert_uint_eq(book->tests_count, 1);
    ck_assert_uint_eq(book->tests[0].given_count, 2);
    ck_assert_uint_eq(book->tests[0].expect_count, 1);
    return &book->tests[0].expect[0];
}

/* text; key; level; truth; number; how many ids; first id; first level */
static const struct {
    const char *text;
    plp_expect_key key;
    uint32_t level;
    bool truth;
    double number;
    uint32_t ids, first, beside;
} expects[] = {
    {"disposition = \"modified\"", PLP_EXPECT_DISPOSITION, PLP_MODIFIED, false, 0, 0, 0, 0},
    {"urgency = \"soon\"", PLP_EXPECT_URGENCY, PLP_SOON, false, 0, 0, 0, 0},
    {"urgency = \"none\"", PLP_EXPECT_URGENCY, PLP_NONE, false, 0, 0, 0, 0},
    {"grade = \"low\"", PLP_EXPECT_GRADE, PLP_GRADE_LOW, false, 0, 0, 0, 0},
    {"grade = \"none\"", PLP_EXPECT_GRADE, PLP_NONE, false, 0, 0, 0, 0},
    {"recommends = { \"relaxation_massage\" }", PLP_EXPECT_RECOMMENDS, 0, false, 0, 1, 1, 0},
    {"not_recommended = { \"relaxation_massage\", \"deep_tissue\" }", PLP_EXPECT_NOT_RECOMMENDED, 0,
     false, 0, 2, 1, 0},
    {"excludes = { \"deep_tissue\" }", PLP_EXPECT_EXCLUDES, 0, false, 0, 1, 0, 0},
    {"first = \"relaxation_massage\"", PLP_EXPECT_FIRST, 0, false, 0, 1, 1, 0},
    {"first = { \"relaxation_massage\", \"deep_tissue\" }", PLP_EXPECT_FIRST, 0, false, 0, 2, 1, 0},
    {"among_first = { count = 3, \"relaxation_massage\" }", PLP_EXPECT_AMONG_FIRST, 0, false, 3, 1,
     1, 0},
    {"not_among_first = { count = 2, \"deep_tissue\" }", PLP_EXPECT_NOT_AMONG_FIRST, 0, false, 2, 1,
     0, 0},
    {"dose = \"D01\"", PLP_EXPECT_DOSE, PLP_NONE, false, 0, 1, 0, 0},
    {"dose = \"none\"", PLP_EXPECT_DOSE, PLP_NONE, false, 0, 0, 0, 0},
    {"options = { \"D01\" }", PLP_EXPECT_OPTIONS, 0, false, 0, 1, 0, 0},
    {"home = { \"D01\" }", PLP_EXPECT_HOME, 0, false, 0, 1, 0, 0},
    {"refers = { \"ref_yoga\" }", PLP_EXPECT_REFERS, 0, false, 0, 1, 1, PLP_NONE},
    {"refers = { ref_yoga = \"urgent\" }", PLP_EXPECT_REFERS, 0, false, 0, 1, 1, PLP_URGENT},
    {"not_refers = { \"ref_physician\" }", PLP_EXPECT_NOT_REFERS, 0, false, 0, 1, 0, 0},
    {"advises = { \"adv_move\" }", PLP_EXPECT_ADVISES, 0, false, 0, 1, 0, 0},
    {"not_advises = { \"adv_move\" }", PLP_EXPECT_NOT_ADVISES, 0, false, 0, 1, 0, 0},
    {"avoids = { \"neck\" }", PLP_EXPECT_AVOIDS, 0, false, 0, 1, 1, 0},
    {"positions = { \"side\" }", PLP_EXPECT_POSITIONS, 0, false, 0, 1, 0, 0},
    {"products = { \"oil\" }", PLP_EXPECT_PRODUCTS, 0, false, 0, 1, 0, 0},
    {"clearances = { \"fever\" }", PLP_EXPECT_CLEARANCES, 0, false, 0, 1, 1, PLP_NONE},
    {"clearances = { fever = \"physician\" }", PLP_EXPECT_CLEARANCES, 0, false, 0, 1, 1, 0},
    {"cap_pressure = 2", PLP_EXPECT_CAP_PRESSURE, 0, true, 2, 0, 0, 0},
    {"cap_pressure = { 2, neck = 1 }", PLP_EXPECT_CAP_PRESSURE, 0, true, 2, 1, 1, 1},
    {"cap_pressure = { neck = 1 }", PLP_EXPECT_CAP_PRESSURE, 0, false, 0, 1, 1, 1},
    {"cap_minutes = 30", PLP_EXPECT_CAP_MINUTES, 0, false, 30, 0, 0, 0},
    {"cap_frequency = 2", PLP_EXPECT_CAP_FREQUENCY, 0, false, 2, 0, 0, 0},
    {"cap_sessions = 6", PLP_EXPECT_CAP_SESSIONS, 0, false, 6, 0, 0, 0},
    {"asks = { \"fever\" }", PLP_EXPECT_ASKS, 0, false, 0, 1, 1, 0},
    {"asks = { fever }", PLP_EXPECT_ASKS, 0, false, 0, 1, 1, 0},
    {"not_asks = { \"fever\" }", PLP_EXPECT_NOT_ASKS, 0, false, 0, 1, 1, 0},
    {"conflicts = { \"k\" }", PLP_EXPECT_CONFLICTS, 0, false, 0, 1, 0, 0},
    {"course = \"stop\"", PLP_EXPECT_COURSE, 0, true, 0, 0, 0, 0},
    {"maintenance = false", PLP_EXPECT_MAINTENANCE, 0, false, 0, 0, 0, 0},
    {"active_care_only = true", PLP_EXPECT_ACTIVE_CARE_ONLY, 0, true, 0, 0, 0, 0},
    {"after_clearance = \"none\"", PLP_EXPECT_AFTER_CLEARANCE, 0, false, 0, 0, 0, 0},
    {"fires = { \"r\" }", PLP_EXPECT_FIRES, 0, false, 0, 1, 0, 0},
    {"misses = { \"r\" }", PLP_EXPECT_MISSES, 0, false, 0, 1, 0, 0},
    {"undecided = { \"r\" }", PLP_EXPECT_UNDECIDED, 0, false, 0, 1, 0, 0},
};

START_TEST(expectation_is_read)
{
    const plp_expect *expect = expect_of(expects[_i].text);
    ck_assert_int_eq(expect->key, expects[_i].key);
    ck_assert_uint_eq(expect->level, expects[_i].level);
    ck_assert_int_eq(expect->truth, expects[_i].truth);
    ck_assert(expect->number == expects[_i].number);
    ck_assert_uint_eq(expect->id_count, expects[_i].ids);
    if (expect->id_count != 0)
        ck_assert_uint_eq(expect->ids[0], expects[_i].first);
    if (expect->levels != NULL && expect->id_count != 0)
        ck_assert_uint_eq(expect->levels[0], expects[_i].beside);
}
END_TEST

START_TEST(expectations_with_ranges_texts_and_plans)
{
    const plp_expect *expect = expect_of("minutes = { 30, 60 }");
    ck_assert(expect->range.given && expect->range.low == 30 && expect->range.high == 60);
    teardown();
    expect = expect_of("notes_match = { \"one\", \"two\" }");
    ck_assert_uint_eq(expect->texts.count, 2);
    ck_assert_str_eq(expect->texts.at[1], "two");
    teardown();
    expect = expect_of("after_clearance = { disposition = \"modified\", dose = \"none\" }");
    ck_assert(expect->truth);
    ck_assert_uint_eq(expect->after_count, 2);
    ck_assert_int_eq(expect->after[0].key, PLP_EXPECT_DISPOSITION);
    teardown();
    const plp_rulebook *book = load("test \"t\" { as_of = \"2026-11-20\", todo = \"later\", given "
                                    "= { fever = true }, expect = { "
                                    "exactly = true, advises = { \"adv_move\" } } }\n");
    ck_assert(book->tests[0].exactly);
    ck_assert_uint_eq(book->tests[0].expect_count, 1);
    ck_assert_str_eq(book->tests[0].as_of, "2026-11-20");
    ck_assert_str_eq(book->tests[0].todo, "later");
}
END_TEST

/* ---- digests and layers ---- */

static palpate_status open_layers(const palpate_layer *layers, size_t count, plp_rulebook **out,
                                  palpate_findings **findings)
{
    static plp_limits limits;
    limits = plp_limits_default();
    *findings = plp_findings_new(NULL, &limits);
    return plp_rulebook_open(plp_memory_default(), &limits, plp_io_system(), layers, count,
                             *findings, out, NULL);
}

/* The digest of base.lua with some texts, in the order given. */
static void digest_of(const char *const *texts, size_t count, char out[PLP_DIGEST_BYTES])
{
    palpate_rule_text files[5] = {{"base.lua", rules_text_base(), strlen(rules_text_base())}};
    char names[4][16];
    for (size_t i = 0; i < count; i++) {
        snprintf(names[i], sizeof names[i], "%c.lua", (char)('a' + i));
        files[i + 1] = (palpate_rule_text){names[i], texts[i], strlen(texts[i])};
    }
    palpate_layer layer = {.name = "test", .texts = files, .text_count = count + 1};
    palpate_findings *findings;
    plp_rulebook *book;
    ck_assert_int_eq(open_layers(&layer, 1, &book, &findings), PALPATE_OK);
    memcpy(out, book->digest, PLP_DIGEST_BYTES);
    plp_rulebook_free(book);
    palpate_findings_free(findings);
}

static const char define_d[] =
    "define \"d\" { when = all { fever, frailty:is \"mild\" }, title = \"D\" }\n";
static const char define_e[] = "define \"e\" { title = \"E\", when = fever }\n";

START_TEST(digest_is_of_what_is_declared)
{
    char first[PLP_DIGEST_BYTES], other[PLP_DIGEST_BYTES];
    const char *texts[4] = {define_d, define_e};
    digest_of(texts, 2, first);
    ck_assert_int_eq(strncmp(first, "sha256:", 7), 0);
    const char *swapped[] = {define_e, define_d};
    digest_of(swapped, 2, other);
    ck_assert_str_eq(first, other);
    const char *laid_out[] = {
        "-- a comment\n\ndefine \"e\" { when = fever, title = \"E\" }\ndefine \"d\" {\n  when = "
        "all {\n    "
        "fever,\n    frailty:one_of { \"mild\" },\n  },\n  title = \"D\",\n}\n"};
    digest_of(laid_out, 1, other);
    ck_assert_str_ne(first, other); /* :is and :one_of are two words */
    const char *with_test[] = {
        define_d, define_e,
        "test \"t\" { given = { fever = true }, expect = { dose = \"none\" } }\n",
        "patient \"p\" { fever = true }\n"};
    digest_of(with_test, 4, other);
    ck_assert_str_eq(first, other);
    const char *in_a_loop[] = {
        define_d,
        "for _, id in ipairs { \"e\" } do define(id) { when = fever, title = \"E\" } end\n"};
    digest_of(in_a_loop, 2, other);
    ck_assert_str_eq(first, other);
    const char *other_title[] = {define_d, "define \"e\" { title = \"EE\", when = fever }\n"};
    digest_of(other_title, 2, other);
    ck_assert_str_ne(first, other);
    const char *other_number[] = {define_d, define_e,
                                  "limit \"l\" { value = 5, min = 1, max = 9, title = \"L\" }\n"};
    digest_of(other_number, 3, first);
    other_number[2] = "limit \"l\" { value = 6, min = 1, max = 9, title = \"L\" }\n";
    digest_of(other_number, 3, other);
    ck_assert_str_ne(first, other);
}
END_TEST

START_TEST(layers_add)
{
    const char more[] = "define \"d\" { when = fever, title = \"D\" }\n";
    palpate_rule_text low[] = {{"base.lua", rules_text_base(), strlen(rules_text_base())}};
    palpate_rule_text high[] = {{"more.lua", more, strlen(more)}};
    palpate_layer layers[] = {{.name = "low", .texts = low, .text_count = 1},
                              {.name = "high", .texts = high, .text_count = 1}};
    palpate_findings *findings;
    plp_rulebook *book;
    ck_assert_int_eq(open_layers(layers, 2, &book, &findings), PALPATE_OK);
    ck_assert_uint_eq(book->packs_count, 2);
    ck_assert_str_eq(book->packs[0].id, "low");
    ck_assert_str_eq(book->packs[1].version, "");
    ck_assert_str_ne(book->packs[0].digest, book->packs[1].digest);
    ck_assert_uint_eq(book->defines[plp_find_define(book, "d")].layer, 1);
    ck_assert_uint_eq(book->defines[plp_find_define(book, "old")].layer, 0);
    plp_rulebook_free(book);
    palpate_findings_free(findings);
    const char again[] = "define \"old\" { when = fever, title = \"D\" }\n";
    high[0] = (palpate_rule_text){"more.lua", again, strlen(again)};
    ck_assert_int_eq(open_layers(layers, 2, &book, &findings), PALPATE_E_RULES);
    const palpate_finding *finding = palpate_findings_get(findings, 0);
    ck_assert_str_eq(finding->code, "duplicate-id");
    ck_assert_str_eq(finding->file, "more.lua");
    ck_assert_ptr_nonnull(strstr(finding->message, "base.lua line"));
    palpate_findings_free(findings);
}
END_TEST

START_TEST(shipped_rules_load)
{
    char path[4096];
    palpate_layer layer = {.directory = source_path(path, sizeof path, "rules")};
    palpate_findings *findings;
    plp_rulebook *book;
    palpate_status status = open_layers(&layer, 1, &book, &findings);
    const palpate_finding *finding = palpate_findings_get(findings, 0);
    ck_assert_msg(status == PALPATE_OK, "%s:%u: %s", finding != NULL ? finding->file : "",
                  finding != NULL ? finding->line : 0, finding != NULL ? finding->message : "");
    ck_assert_uint_gt(book->rules_count, 300);
    for (uint32_t i = 0; i < book->facts_count; i++) {
        const char *id = book->facts[i].id;
        ck_assert_uint_eq(plp_find_fact(book, id, strlen(id)), i);
    }
    for (uint32_t i = 0; i < book->rules_count; i++)
        ck_assert_uint_eq(plp_find_rule(book, book->rules[i].id), i);
    plp_rulebook_free(book);
    palpate_findings_free(findings);
}
END_TEST

Suite *rulebook_suite(void);

Suite *rulebook_suite(void)
{
    Suite *suite = suite_create("rulebook");
    TCase *tc = tcase_create("rulebook");
    tcase_add_checked_fixture(tc, NULL, teardown);
    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, fact_has_every_key);
    tcase_add_test(tc, members_are_titled_and_found);
    tcase_add_test(tc, facts_keep_their_order_and_defines_get_one);
    tcase_add_test(tc, catalogues_have_every_key);
    tcase_add_loop_test(tc, term_is_linked, 0, (int)(sizeof terms / sizeof terms[0]));
    tcase_add_loop_test(tc, plan_so_far_is_asked, 0,
                        (int)(sizeof so_far_terms / sizeof so_far_terms[0]));
    tcase_add_test(tc, rule_has_every_key);
    tcase_add_test(tc, safety_rules_ask_about_the_unknown);
    tcase_add_test(tc, patients_are_like_others);
    tcase_add_loop_test(tc, expectation_is_read, 0, (int)(sizeof expects / sizeof expects[0]));
    tcase_add_test(tc, expectations_with_ranges_texts_and_plans);
    tcase_add_test(tc, digest_is_of_what_is_declared);
    tcase_add_test(tc, layers_add);
    tcase_add_test(tc, shipped_rules_load);
    suite_add_tcase(suite, tc);
    return suite;
}
