/* SPDX-License-Identifier: MIT */
/* What speaks against something, as DetectedIssues; and the Provenance of the whole. */
#include "plan.h"

#include <stdio.h>
#include <string.h>

/* One kind of issue: where the plan lists it, what it is called, how grave. */
typedef struct issue_row {
    const char *list; /* member of the plan */
    const char *lead; /* before the item's title */
    const char *severity;
} issue_row;

static const issue_row rows[] = {
    {"excluded", "Withheld: ", "moderate"},
    {"avoid_regions", "Leave alone: ", "moderate"},
    {"blocked_referrals", "Not proposed: ", "moderate"},
    {"conflicts", "Contradicting answers", "moderate"},
};
#define ROW_COUNT (sizeof rows / sizeof rows[0])

static const char *title_of(const fhir_told *item)
{
    static const char *const keys[] = {"title", "region", "id"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (fhir_told_text_at(item, keys[i]) != NULL)
            return fhir_told_text_at(item, keys[i]);
    return fhir_told_text(item);
}

static const char *severity_of_plan(const fhir_writing *w)
{
    static const char *const high[] = {"emergency", "urgent_referral", "no_massage",
                                       "clearance_first"};
    const char *disposition = fhir_told_text_at(w->plan, "disposition");
    for (size_t i = 0; i < sizeof high / sizeof high[0]; i++)
        if (fhir_same(disposition, high[i]))
            return "high";
    return "moderate";
}

/* Facts that matched, in words: what was found, never a diagnosis. */
static void put_evidence(fhir_writing *w, const fhir_told *reason)
{
    bool any = false;
    for (const fhir_told *each = fhir_told_first(fhir_told_member(reason, "matched")); each != NULL;
         each = fhir_told_after(each)) {
        const fhir_fact *fact = fhir_fact_named(w->fhir, fhir_told_text_at(each, "fact"));
        const char *test = fhir_told_text_at(each, "test");
        if (fact == NULL || test == NULL)
            continue;
        if (!any)
            fhir_out_array(&w->out, "evidence");
        any = true;
        fhir_out_object(&w->out, NULL);
        fhir_out_array(&w->out, "code");
        fhir_out_object(&w->out, NULL);
        fhir_out_escaped(
            &w->out, "text",
            fhir_format(&w->arena, "%s %s", fhir_escaped(&w->arena, fact->title), test));
        fhir_out_close(&w->out);
        fhir_out_close(&w->out);
        fhir_out_close(&w->out);
    }
    if (any)
        fhir_out_close(&w->out);
}

static void put_mitigation(fhir_writing *w, const fhir_told *item)
{
    const char *alternative = fhir_told_text_at(item, "alternative");
    if (alternative == NULL)
        return;
    fhir_out_array(&w->out, "mitigation");
    fhir_out_object(&w->out, NULL);
    fhir_out_object(&w->out, "action");
    fhir_out_escaped(&w->out, "text", fhir_format(&w->arena, "Instead: %s", alternative));
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
}

static void put_issue(fhir_writing *w, const char *key, const char *text, const char *severity,
                      const char *detail, const fhir_told *reason, const fhir_told *item)
{
    const char *rule = fhir_told_text_at(reason, "rule");
    fhir_plan_open(w, "DetectedIssue", key, text);
    fhir_out_escaped(&w->out, "status", "final");
    fhir_out_object(&w->out, "code");
    fhir_out_escaped(&w->out, "text", text);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "severity", severity);
    fhir_plan_put_subject(w, "patient");
    fhir_out_escaped(&w->out, "identifiedDateTime", w->options->created);
    fhir_out_object(&w->out, "author");
    fhir_out_escaped(&w->out, "display", w->author);
    fhir_out_close(&w->out);
    put_evidence(w, reason);
    fhir_out_escaped(&w->out, "detail", detail);
    if (rule != NULL)
        fhir_out_escaped(&w->out, "reference", fhir_format(&w->arena, "urn:palpate:rule:%s", rule));
    put_mitigation(w, item);
    fhir_plan_close(w, "DetectedIssue");
}

/* ---- each issue once, as an entry or as a reference to it ---- */

typedef struct walking {
    fhir_writing *w;
    bool references;
    size_t count;
} walking;

static bool refer(walking *walk, const char *key)
{
    if (walk->count++ == 0 && walk->references)
        fhir_out_array(&walk->w->out, "supportingInfo");
    if (walk->references)
        fhir_plan_put_reference(walk->w, NULL, "DetectedIssue", key);
    return walk->references;
}

static void walk_disposition(walking *walk)
{
    fhir_writing *w = walk->w;
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "disposition_because"));
         each != NULL; each = fhir_told_after(each)) {
        const char *key = fhir_format(&w->arena, "disposition:%zu:%s", walk->count,
                                      fhir_told_text_at(each, "rule"));
        if (key != NULL && !refer(walk, key))
            put_issue(
                w, key,
                fhir_format(&w->arena, "Plan is %s", fhir_told_text_at(w->plan, "disposition")),
                severity_of_plan(w), fhir_told_text_at(each, "text"), each, NULL);
    }
}

static void walk_row(walking *walk, const issue_row *row)
{
    fhir_writing *w = walk->w;
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, row->list)); each != NULL;
         each = fhir_told_after(each)) {
        const fhir_told *because = fhir_told_member(each, "because");
        const char *title = title_of(each), *detail = fhir_plan_reasons(w, because);
        if (fhir_told_text(because) != NULL)
            detail = fhir_told_text(because);
        const char *key = fhir_format(&w->arena, "%s:%zu", row->list, walk->count);
        if (key == NULL || refer(walk, key))
            continue;
        const char *text = strcmp(row->list, "conflicts") == 0 || title == NULL
                               ? row->lead
                               : fhir_format(&w->arena, "%s%s", row->lead, title);
        put_issue(w, key, text, row->severity, detail, fhir_told_first(because), each);
    }
}

size_t fhir_plan_put_issues(fhir_writing *w, bool references)
{
    walking walk = {w, references, 0};
    walk_disposition(&walk);
    for (size_t i = 0; i < ROW_COUNT; i++)
        walk_row(&walk, &rows[i]);
    if (references && walk.count > 0)
        fhir_out_close(&w->out);
    return walk.count;
}

/* ---- provenance ---- */

static void put_policy(fhir_writing *w)
{
    fhir_out_array(&w->out, "policy");
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "rules")); each != NULL;
         each = fhir_told_after(each))
        fhir_out_escaped(&w->out, NULL,
                         fhir_format(&w->arena, "urn:palpate:rules:%s|%s",
                                     fhir_told_text_at(each, "pack"),
                                     fhir_told_text_at(each, "version")));
    fhir_out_close(&w->out);
}

static void put_agent(fhir_writing *w)
{
    fhir_out_array(&w->out, "agent");
    fhir_out_object(&w->out, NULL);
    fhir_out_object(&w->out, "type");
    fhir_out_array(&w->out, "coding");
    fhir_plan_put_coding(w, "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                         "assembler", "Assembler");
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_object(&w->out, "who");
    fhir_out_escaped(&w->out, "display", w->author);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
}

static void put_source(fhir_writing *w, const char *system, const char *value, const char *display)
{
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "role", "source");
    fhir_out_object(&w->out, "what");
    fhir_out_object(&w->out, "identifier");
    fhir_out_escaped(&w->out, "system", system);
    fhir_out_escaped(&w->out, "value", value);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "display", display);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
}

void fhir_plan_put_provenance(fhir_writing *w)
{
    fhir_plan_open(w, "Provenance", "provenance", NULL);
    fhir_out_array(&w->out, "target");
    fhir_plan_put_reference(w, NULL, "CarePlan", "plan");
    fhir_plan_put_order_references(w);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "recorded", w->instant);
    put_policy(w);
    fhir_out_object(&w->out, "activity");
    fhir_out_array(&w->out, "coding");
    fhir_plan_put_coding(w, "http://terminology.hl7.org/CodeSystem/v3-DataOperation", "CREATE",
                         "create");
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    put_agent(w);
    fhir_out_array(&w->out, "entity");
    put_source(w, "urn:palpate:digest", fhir_told_text_at(w->plan, "digest"),
               "Digest of the rules that made the plan");
    fhir_out_close(&w->out);
    fhir_plan_close(w, "Provenance");
}
