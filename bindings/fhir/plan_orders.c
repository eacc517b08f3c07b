/* SPDX-License-Identifier: MIT */
/* Orders, as drafts and proposals: massage with its Timing, referrals, and the choice among
 * techniques. */
#include "plan.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define UCUM "http://unitsofmeasure.org"
#define LOCAL "urn:palpate:"
#define WEEKS_MOST 12 /* in which sessions are counted when there is less than one a week */

/* ---- codes of the catalogues ---- */

static void put_code(fhir_writing *w, const fhir_coded *coded, const char *system, const char *id,
                     const char *title)
{
    fhir_out_object(&w->out, "code");
    fhir_out_array(&w->out, "coding");
    fhir_out_raw(&w->out, NULL, coded == NULL ? NULL : coded->codings);
    fhir_plan_put_coding(w, system, id, title);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "text", title);
    fhir_out_close(&w->out);
}

static void put_performer(fhir_writing *w, const fhir_coded *coded)
{
    if (coded == NULL || coded->performers == NULL)
        return;
    fhir_out_object(&w->out, "performerType");
    fhir_out_array(&w->out, "coding");
    fhir_out_raw(&w->out, NULL, coded->performers);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
}

/* ---- Timing ---- */

static bool pair_of(const fhir_told *list, double *low, double *high)
{
    const fhir_told *first = fhir_told_first(list);
    return fhir_told_number(first, low) && fhir_told_number(fhir_told_after(first), high);
}

static bool is_whole(double value)
{
    return value >= 1 && value < 1e6 && fabs(value - floor(value + 0.5)) < 1e-6;
}

/* A decimal of at most three places, by hand: the locale must not matter. */
static void put_decimal(fhir_writing *w, const char *key, double value)
{
    long thousandths = (long)(value * 1000 + 0.5);
    char text[32];
    snprintf(text, sizeof text, "%ld.%03ld", thousandths / 1000, thousandths % 1000);
    for (size_t length = strlen(text); length > 0 && text[length - 1] == '0';)
        text[--length] = '\0';
    if (text[0] != '\0' && text[strlen(text) - 1] == '.')
        text[strlen(text) - 1] = '\0';
    fhir_out_raw(&w->out, key, text);
}

static void put_whole_pair(fhir_writing *w, const char *key, const char *most_key, double low,
                           double high)
{
    fhir_out_whole(&w->out, key, (long)(low + 0.5));
    if (high > low)
        fhir_out_whole(&w->out, most_key, (long)(high + 0.5));
}

/* 0.5 to 1 a week is 1 to 2 in 2 weeks; what no few weeks make whole is one in so many weeks. */
static void put_frequency(fhir_writing *w, const fhir_told *dose)
{
    double low, high;
    if (!pair_of(fhir_told_member(dose, "per_week"), &low, &high) || low <= 0)
        return;
    int weeks = 1;
    while (weeks <= WEEKS_MOST && !(is_whole(low * weeks) && is_whole(high * weeks)))
        weeks++;
    if (weeks <= WEEKS_MOST) {
        put_whole_pair(w, "frequency", "frequencyMax", low * weeks, high * weeks);
        fhir_out_whole(&w->out, "period", weeks);
    } else {
        fhir_out_whole(&w->out, "frequency", 1);
        put_decimal(w, "period", 1 / high);
        if (high > low)
            put_decimal(w, "periodMax", 1 / low);
    }
    fhir_out_escaped(&w->out, "periodUnit", "wk");
}

static void put_weeks(fhir_writing *w, const char *key, double weeks)
{
    if (key != NULL)
        fhir_out_object(&w->out, key);
    put_decimal(w, "value", weeks);
    fhir_out_escaped(&w->out, "unit", "weeks");
    fhir_out_escaped(&w->out, "system", UCUM);
    fhir_out_escaped(&w->out, "code", "wk");
    if (key != NULL)
        fhir_out_close(&w->out);
}

static void put_bounds(fhir_writing *w, const fhir_told *dose)
{
    double low, high;
    if (!pair_of(fhir_told_member(dose, "weeks"), &low, &high) || high <= 0)
        return;
    fhir_out_object(&w->out, low == high ? "boundsDuration" : "boundsRange");
    if (low == high) {
        put_weeks(w, NULL, low);
    } else {
        put_weeks(w, "low", low);
        put_weeks(w, "high", high);
    }
    fhir_out_close(&w->out);
}

static void put_repeat(fhir_writing *w, const fhir_told *dose)
{
    double low, high;
    fhir_out_object(&w->out, "repeat");
    put_bounds(w, dose);
    if (pair_of(fhir_told_member(dose, "sessions"), &low, &high) && is_whole(low) && is_whole(high))
        put_whole_pair(w, "count", "countMax", low, high);
    if (pair_of(fhir_told_member(dose, "minutes"), &low, &high) && low > 0) {
        put_decimal(w, "duration", low);
        if (high > low)
            put_decimal(w, "durationMax", high);
        fhir_out_escaped(&w->out, "durationUnit", "min");
    }
    put_frequency(w, dose);
    fhir_out_close(&w->out);
}

static void put_timing(fhir_writing *w, const fhir_told *dose)
{
    double low, high;
    if (!pair_of(fhir_told_member(dose, "minutes"), &low, &high) &&
        !pair_of(fhir_told_member(dose, "per_week"), &low, &high))
        return;
    fhir_out_object(&w->out, "occurrenceTiming");
    put_repeat(w, dose);
    fhir_out_object(&w->out, "code");
    fhir_out_escaped(&w->out, "text", fhir_told_text_at(dose, "title"));
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
}

/* ---- what all orders have ---- */

const char *fhir_plan_priority(const char *urgency)
{
    static const char *const rows[][2] = {
        {"soon", "urgent"}, {"urgent", "asap"}, {"same_day", "asap"}, {"emergency", "stat"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (fhir_same(urgency, rows[i][0]))
            return rows[i][1];
    return "routine";
}

static void begin_order(fhir_writing *w, const char *key, const char *title, const char *category,
                        const char *priority)
{
    fhir_plan_open(w, "ServiceRequest", key, title);
    fhir_out_escaped(&w->out, "status", "draft");
    fhir_out_escaped(&w->out, "intent", "proposal");
    fhir_out_array(&w->out, "category");
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "text", category);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "priority", priority);
}

static void put_note(fhir_writing *w, const char *text)
{
    if (text == NULL || text[0] == '\0')
        return;
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "text", text);
    fhir_out_close(&w->out);
}

static const char *consult_of(const fhir_writing *w)
{
    return fhir_told_text_at(fhir_plan_get(w, "consult_provider"), "text");
}

/* ---- massage ---- */

static const char *technique_key(fhir_writing *w, const fhir_told *technique)
{
    return fhir_format(&w->arena, "technique:%s", fhir_told_text_at(technique, "id"));
}

static const char *referral_key(fhir_writing *w, const fhir_told *referral)
{
    return fhir_format(&w->arena, "referral:%s", fhir_told_text_at(referral, "id"));
}

static bool is_massage(const fhir_told *technique)
{
    return fhir_has_items(fhir_told_member(technique, "pressure"));
}

static void put_pressure(fhir_writing *w, const fhir_told *technique)
{
    double low, high;
    if (!pair_of(fhir_told_member(technique, "pressure"), &low, &high))
        return;
    fhir_out_array(&w->out, "orderDetail");
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "text",
                     low == high
                         ? fhir_format(&w->arena, "Pressure %d of 5", (int)low)
                         : fhir_format(&w->arena, "Pressure %d to %d of 5", (int)low, (int)high));
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
}

/* "Not on: abdomen, neck" */
static const char *list_regions(fhir_writing *w, const char *lead, const fhir_told *regions)
{
    const char *text = "";
    for (const fhir_told *each = fhir_told_first(regions); each != NULL && text != NULL;
         each = fhir_told_after(each)) {
        const char *name = fhir_told_text(each);
        if (name == NULL)
            name = fhir_told_text_at(each, "title");
        if (name == NULL)
            name = fhir_told_text_at(each, "region");
        if (name == NULL)
            name = fhir_told_text_at(each, "id");
        if (name != NULL)
            text = fhir_format(&w->arena, "%s%s%s", text, text[0] ? ", " : lead, name);
    }
    return text;
}

static void put_notes_of_technique(fhir_writing *w, const fhir_told *technique)
{
    const fhir_told *dose = fhir_plan_get(w, "dose");
    const char *reassess = fhir_told_text_at(dose, "reassess");
    fhir_out_array(&w->out, "note");
    put_note(w, fhir_plan_reasons(w, fhir_told_member(technique, "because")));
    put_note(w, list_regions(w, "Not on: ", fhir_plan_get(w, "avoid_regions")));
    put_note(w, list_regions(w, "This technique not on: ", fhir_told_member(technique, "not_on")));
    if (reassess != NULL)
        put_note(w, fhir_format(&w->arena, "Look back: %s.", reassess));
    put_note(w, fhir_told_text_at(dose, "note"));
    put_note(w, consult_of(w));
    fhir_out_close(&w->out);
}

static void put_technique(fhir_writing *w, const fhir_told *technique)
{
    const char *id = fhir_told_text_at(technique, "id");
    const char *title = fhir_told_text_at(technique, "title");
    const fhir_coded *coded = fhir_names_find(&w->fhir->techniques, id);
    begin_order(w, technique_key(w, technique), title, "Massage therapy", "routine");
    put_code(w, coded, LOCAL "technique", id, title);
    put_pressure(w, technique);
    fhir_plan_put_subject(w, "subject");
    if (is_massage(technique))
        put_timing(w, fhir_plan_get(w, "dose"));
    fhir_out_escaped(&w->out, "authoredOn", w->options->created);
    put_performer(w, coded);
    fhir_plan_put_conditions(w, "reasonReference");
    put_notes_of_technique(w, technique);
    fhir_plan_close(w, "ServiceRequest");
}

bool fhir_plan_has_massage(const fhir_writing *w)
{
    return fhir_has_items(fhir_plan_get(w, "techniques"));
}

static bool has_choice(const fhir_writing *w)
{
    const fhir_told *first = fhir_told_first(fhir_plan_get(w, "techniques"));
    return fhir_told_after(first) != NULL;
}

static void put_option(fhir_writing *w, const fhir_told *technique, bool first)
{
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "title", fhir_told_text_at(technique, "title"));
    fhir_out_escaped(&w->out, "textEquivalent",
                     fhir_plan_reasons(w, fhir_told_member(technique, "because")));
    fhir_out_escaped(&w->out, "precheckBehavior", first ? "yes" : "no");
    fhir_plan_put_reference(w, "resource", "ServiceRequest", technique_key(w, technique));
    fhir_out_close(&w->out);
}

#define CHOICE "Massage techniques to choose from"

/* The techniques are alternatives, the first one proposed before the others. */
static void put_choice(fhir_writing *w)
{
    const fhir_told *first = fhir_told_first(fhir_plan_get(w, "techniques"));
    fhir_plan_open(w, "RequestGroup", "techniques", CHOICE);
    fhir_out_escaped(&w->out, "status", "draft");
    fhir_out_escaped(&w->out, "intent", "proposal");
    fhir_plan_put_subject(w, "subject");
    fhir_out_escaped(&w->out, "authoredOn", w->options->created);
    fhir_out_array(&w->out, "action");
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "title", CHOICE);
    fhir_out_escaped(&w->out, "groupingBehavior", "logical-group");
    fhir_out_escaped(&w->out, "selectionBehavior", "any");
    fhir_out_array(&w->out, "action");
    for (const fhir_told *each = first; each != NULL; each = fhir_told_after(each))
        put_option(w, each, each == first);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_array(&w->out, "note");
    put_note(w, consult_of(w));
    fhir_out_close(&w->out);
    fhir_plan_close(w, "RequestGroup");
}

/* ---- referrals ---- */

static void put_referral(fhir_writing *w, const fhir_told *referral)
{
    const char *id = fhir_told_text_at(referral, "id");
    const char *title = fhir_told_text_at(referral, "title");
    const fhir_coded *coded = fhir_names_find(&w->fhir->referrals, id);
    begin_order(w, referral_key(w, referral), title, "Referral",
                fhir_plan_priority(fhir_told_text_at(referral, "urgency")));
    put_code(w, coded, LOCAL "referral", id, title);
    fhir_plan_put_subject(w, "subject");
    fhir_out_escaped(&w->out, "authoredOn", w->options->created);
    put_performer(w, coded);
    fhir_plan_put_conditions(w, "reasonReference");
    fhir_out_array(&w->out, "note");
    put_note(w, fhir_told_text_at(referral, "text"));
    put_note(w, fhir_plan_reasons(w, fhir_told_member(referral, "because")));
    put_note(w, fhir_told_text_at(referral, "caution"));
    for (const fhir_told *each = fhir_told_first(fhir_told_member(referral, "notes")); each != NULL;
         each = fhir_told_after(each))
        put_note(w, fhir_told_text(each) != NULL ? fhir_told_text(each)
                                                 : fhir_told_text_at(each, "text"));
    put_note(w, consult_of(w));
    fhir_out_close(&w->out);
    fhir_plan_close(w, "ServiceRequest");
}

/* ---- all ---- */

void fhir_plan_put_orders(fhir_writing *w)
{
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "techniques")); each != NULL;
         each = fhir_told_after(each))
        put_technique(w, each);
    if (has_choice(w))
        put_choice(w);
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "referrals")); each != NULL;
         each = fhir_told_after(each))
        put_referral(w, each);
}

static void put_activity(fhir_writing *w, const char *type, const char *key)
{
    fhir_out_object(&w->out, NULL);
    fhir_plan_put_reference(w, "reference", type, key);
    fhir_out_close(&w->out);
}

void fhir_plan_put_activities(fhir_writing *w)
{
    const fhir_told *first = fhir_told_first(fhir_plan_get(w, "techniques"));
    if (has_choice(w))
        put_activity(w, "RequestGroup", "techniques");
    else if (first != NULL)
        put_activity(w, "ServiceRequest", technique_key(w, first));
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "referrals")); each != NULL;
         each = fhir_told_after(each))
        put_activity(w, "ServiceRequest", referral_key(w, each));
}

void fhir_plan_put_order_references(fhir_writing *w)
{
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "techniques")); each != NULL;
         each = fhir_told_after(each))
        fhir_plan_put_reference(w, NULL, "ServiceRequest", technique_key(w, each));
    if (has_choice(w))
        fhir_plan_put_reference(w, NULL, "RequestGroup", "techniques");
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "referrals")); each != NULL;
         each = fhir_told_after(each))
        fhir_plan_put_reference(w, NULL, "ServiceRequest", referral_key(w, each));
}
