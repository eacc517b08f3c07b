/* SPDX-License-Identifier: MIT */
/* Values of patients in rule files: `otherwise`, `patient`, `given`. */
#include "rulebook/link.h"
#include "base/number.h"
#include "base/text.h"
#include "base/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static bool refuse(plp_link *link, const plp_draft *draft, const plp_fact *fact,
                   const char *expected)
{
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "%s takes %s", fact->id, expected);
    return false;
}

static bool take_number(plp_link *link, const plp_fact *fact, const plp_draft *draft,
                        const char *unit, plp_given *out)
{
    double value = draft->number;
    if (draft->kind == PLP_DRAFT_TEXT && strcmp(draft->text, "never") == 0 && unit == NULL) {
        out->kind = PLP_GIVEN_NEVER;
        return fact->never || refuse(link, draft, fact, "a number, and not \"never\"");
    }
    if (draft->kind != PLP_DRAFT_NUMBER)
        return refuse(link, draft, fact, fact->never ? "a number or \"never\"" : "a number");
    if (unit != NULL && !plp_unit_convert(value, unit, fact->unit, &value)) {
        plp_link_error_at(link, draft, unit, "unknown-unit", NULL,
                          "%s is in %s, and \"%s\" does not convert to it", fact->id,
                          fact->unit != NULL ? fact->unit : "plain numbers", unit);
        return false;
    }
    value = plp_number_given(value);
    if (value < fact->min || value > fact->max || (fact->integer && value != floor(value))) {
        char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
        low[plp_number_print(fact->min, low)] = '\0';
        high[plp_number_print(fact->max, high)] = '\0';
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL, "%s is a %snumber from %s to %s",
                          fact->id, fact->integer ? "whole " : "", low, high);
        return false;
    }
    out->kind = PLP_GIVEN_NUMBER;
    out->number = value;
    return true;
}

static bool take_choice(plp_link *link, const plp_fact *fact, plp_draft *draft, plp_given *out)
{
    if (draft->kind != PLP_DRAFT_TEXT)
        return refuse(link, draft, fact, "one of its values, in quotes");
    plp_draft *parts[1] = {draft};
    plp_draft list = {.kind = PLP_DRAFT_TABLE,
                      .file = draft->file,
                      .line = draft->line,
                      .parts = parts,
                      .part_count = 1};
    out->kind = PLP_GIVEN_CHOICE;
    return plp_link_members(link, fact, &list, &out->members);
}

/* A list is a complete set, a table of booleans a partial one. */
static bool take_set(plp_link *link, const plp_fact *fact, plp_draft *draft, plp_given *out)
{
    plp_picks in, not_in;
    if (draft->kind != PLP_DRAFT_TABLE || (draft->part_count != 0 && draft->pair_count != 0))
        return refuse(link, draft, fact, "a list of its values in braces");
    if (draft->pair_count == 0) {
        out->kind = PLP_GIVEN_SET;
        return plp_link_members(link, fact, draft, &out->members);
    }
    out->kind = PLP_GIVEN_PARTIAL_SET;
    if (!plp_picks_begin(link, &in, fact->member_count) ||
        !plp_picks_begin(link, &not_in, fact->member_count))
        return false;
    for (uint32_t i = 0; i < draft->pair_count; i++) {
        const char *key = draft->pairs[i].key;
        uint32_t at = plp_find_member(fact, key, strlen(key));
        if (at == PLP_NONE) {
            plp_link_error_at(link, draft, key, "unknown-value", NULL, "%s has no value \"%s\"",
                              fact->id, key);
            return false;
        }
        if (draft->pairs[i].value->kind != PLP_DRAFT_TRUTH)
            return refuse(link, draft->pairs[i].value, fact, "true or false for each member");
        (draft->pairs[i].value->number != 0 ? &in : &not_in)->chosen[at] = true;
    }
    out->members = plp_picks_end(link, &in);
    out->out = plp_picks_end(link, &not_in);
    return true;
}

static bool take_value(plp_link *link, const plp_fact *fact, plp_draft *draft, const char *unit,
                       plp_given *out)
{
    if (unit != NULL && fact->type != PLP_NUMBER)
        return refuse(link, draft, fact, "no unit");
    if (draft->kind == PLP_DRAFT_UNKNOWN) {
        out->kind = PLP_GIVEN_UNKNOWN;
        return true;
    }
    switch (fact->type) {
    case PLP_BOOL:
        if (draft->kind != PLP_DRAFT_TRUTH)
            return refuse(link, draft, fact, "true or false");
        out->kind = PLP_GIVEN_BOOL;
        out->truth = draft->number != 0;
        return true;
    case PLP_NUMBER:
        return take_number(link, fact, draft, unit, out);
    case PLP_CHOICE:
        return take_choice(link, fact, draft, out);
    case PLP_SET:
        return take_set(link, fact, draft, out);
    }
    return false;
}

/* { value = 5, unit = "mo", at = "2026-01-31" }; a set could have members of these names, so
 * `value` must be there. */
static bool is_dated(const plp_fact *fact, const plp_draft *draft)
{
    return draft->kind == PLP_DRAFT_TABLE && draft->part_count == 0 &&
           plp_draft_get(draft, "value") != NULL &&
           (fact->member_count == 0 || plp_find_member(fact, "value", 5) == PLP_NONE);
}

static bool take_dated(plp_link *link, const plp_fact *fact, plp_draft *draft, plp_given *out)
{
    static const char *const keys[] = {"value", "unit", "at"};
    const plp_draft *unit = plp_draft_get(draft, "unit"), *at = plp_draft_get(draft, "at");
    plp_keys_check(link, draft, "a value", keys, 3);
    if (at != NULL)
        plp_keys_date(link, at, "at", &out->at);
    if (unit != NULL && unit->kind != PLP_DRAFT_TEXT) {
        plp_link_error_at(link, unit, "unit", "wrong-type", NULL, "unit is a UCUM code in quotes");
        return false;
    }
    return take_value(link, fact, plp_draft_get(draft, "value"), unit != NULL ? unit->text : NULL,
                      out);
}

bool plp_link_given(plp_link *link, uint32_t fact, plp_draft *draft, plp_given *out)
{
    const plp_fact *about = &link->book->facts[fact];
    bool broken = link->owner->broken;
    *out = (plp_given){.fact = fact, .place = {.file = draft->file, .line = draft->line}};
    if (link->lists[PLP_WORD_FACT][fact]->broken && link->lists[PLP_WORD_FACT][fact] != link->owner)
        return false;
    link->owner->broken = false;
    bool good = is_dated(about, draft) ? take_dated(link, about, draft, out)
                                       : take_value(link, about, draft, NULL, out);
    good = good && !link->owner->broken;
    link->owner->broken = link->owner->broken || broken;
    return good;
}

/* ---- patients ---- */

/* What a table says itself; `like` and keys that are not facts are passed over, the latter with a
 * report. */
static plp_given *read_own(plp_link *link, const plp_draft *table, uint32_t *count)
{
    plp_given *list = plp_link_scratch(link, table->pair_count, sizeof *list);
    *count = 0;
    if (list == NULL)
        return NULL;
    if (table->part_count != 0)
        plp_link_error_at(link, table->parts[0], NULL, "missing-key",
                          "is `key =` missing before it?", "a patient has an entry without a key");
    for (uint32_t i = 0; i < table->pair_count; i++) {
        const char *key = table->pairs[i].key;
        if (strcmp(key, "like") == 0)
            continue;
        uint32_t fact = plp_find_fact(link->book, key, strlen(key));
        if (fact != PLP_NONE)
            *count += plp_link_given(link, fact, table->pairs[i].value, &list[*count]);
        else
            plp_link_unknown(link, table, PLP_IDS_NAMES, PLP_WORD_FACT, key);
    }
    return list;
}

void plp_link_own_given(plp_link *link, uint32_t patient)
{
    link->own_given[patient] = read_own(link, link->owner->body, &link->own_count[patient]);
}

/* The patient that a table is like, or PLP_NONE. */
static uint32_t like_of(plp_link *link, const plp_draft *table, bool report)
{
    const plp_draft *like = table->kind == PLP_DRAFT_TABLE ? plp_draft_get(table, "like") : NULL;
    if (like == NULL)
        return PLP_NONE;
    if (report)
        return plp_link_item(link, like, PLP_IDS_PATIENTS, PLP_WORD_PATIENT);
    const plp_declaration *found =
        like->kind == PLP_DRAFT_TEXT ? plp_link_find(link, PLP_IDS_PATIENTS, like->text) : NULL;
    return found != NULL ? found->index : PLP_NONE;
}

static void overlay(const plp_given **by_fact, const plp_given *list, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        by_fact[list[i].fact] = &list[i];
}

/* Chains of `like`, from the far end to the near one. False after a report of a circle. */
static bool overlay_chain(plp_link *link, const plp_given **by_fact, uint32_t patient)
{
    uint32_t count = 0, most = link->book->samples_count;
    uint32_t *chain = plp_link_scratch(link, most, sizeof *chain);
    if (chain == NULL)
        return false;
    for (; patient != PLP_NONE;
         patient = like_of(link, link->lists[PLP_WORD_PATIENT][patient]->body, false)) {
        if (count == most) {
            plp_link_error(link, "like", "dependency-cycle", NULL,
                           "patients are like each other in a circle");
            return false;
        }
        chain[count++] = patient;
    }
    while (count-- > 0)
        overlay(by_fact, link->own_given[chain[count]], link->own_count[chain[count]]);
    return true;
}

void plp_link_patient(plp_link *link, plp_draft *table, const plp_given **out, uint32_t *count)
{
    *out = NULL;
    *count = 0;
    if (table->kind != PLP_DRAFT_TABLE) {
        if (table->kind != PLP_DRAFT_BROKEN)
            plp_link_error_at(link, table, "given", "wrong-type", NULL,
                              "given = { fact = value, … }");
        return;
    }
    const plp_given **by_fact = plp_link_scratch(link, link->book->facts_count, sizeof *by_fact);
    if (by_fact == NULL)
        return;
    if (link->owner->word == PLP_WORD_PATIENT) {
        like_of(link, table, true);
        if (!overlay_chain(link, by_fact, link->owner->index))
            return;
    } else {
        uint32_t own_count = 0;
        if (!overlay_chain(link, by_fact, like_of(link, table, true)))
            return;
        plp_given *own = read_own(link, table, &own_count);
        if (own == NULL)
            return;
        overlay(by_fact, own, own_count);
    }
    for (uint32_t i = 0; i < link->book->facts_count; i++)
        *count += by_fact[i] != NULL;
    plp_given *list = plp_link_new(link, *count, sizeof *list);
    uint32_t filled = 0;
    for (uint32_t i = 0; list != NULL && i < link->book->facts_count; i++)
        if (by_fact[i] != NULL)
            list[filled++] = *by_fact[i];
    *out = list;
    *count = filled;
}
