/* SPDX-License-Identifier: MIT */
/* The CarePlan with its notes, the Goals, and what is to be said: the consult note and the advice.
 */
#include "plan.h"

#include <string.h>

/* ---- texts ---- */

/* As XHTML in JSON: of what JSON escapes only the quote is another one there. */
static void put_html(fhir_text *text, const char *escaped)
{
    for (const char *at = escaped; *at != '\0';) {
        size_t plain = strcspn(at, "<>&\\");
        bool quote = at[plain] == '\\' && at[plain + 1] == '"';
        fhir_put(text, at, plain);
        at += plain;
        const char *entity = *at == '<'   ? "&lt;"
                             : *at == '>' ? "&gt;"
                             : *at == '&' ? "&amp;"
                             : quote      ? "&quot;"
                                          : NULL;
        if (entity != NULL)
            fhir_puts(text, entity);
        else if (*at != '\0') /* the two bytes of an escape */
            fhir_put(text, at, 2);
        at += *at == '\\' ? 2 : *at != '\0';
    }
}

static const char *consult_of(const fhir_writing *w)
{
    return fhir_told_text_at(fhir_plan_get(w, "consult_provider"), "text");
}

static bool is_reviewed(const fhir_writing *w)
{
    return fhir_told_is_true(fhir_plan_get(w, "reviewed"));
}

#define NOT_REVIEWED "Not yet reviewed by a clinician."

static void put_narrative(fhir_writing *w)
{
    fhir_text text;
    fhir_text_begin(&text, w->arena.memory);
    fhir_puts(&text, "<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p>");
    put_html(&text, fhir_told_text_at(w->plan, "summary"));
    fhir_puts(&text, "</p><p>");
    put_html(&text, consult_of(w));
    fhir_puts(&text, is_reviewed(w) ? "</p></div>" : "</p><p>" NOT_REVIEWED "</p></div>");
    fhir_out_object(&w->out, "text");
    fhir_out_escaped(&w->out, "status", "generated");
    fhir_out_escaped(&w->out, "div", fhir_text_of(&text));
    fhir_out_close(&w->out);
    w->arena.refused = w->arena.refused || text.refused;
    fhir_text_end(&text);
}

static void put_note(fhir_writing *w, const char *text)
{
    if (text == NULL || text[0] == '\0')
        return;
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "authorString", "Palpate");
    fhir_out_escaped(&w->out, "time", w->options->created);
    fhir_out_escaped(&w->out, "text", text);
    fhir_out_close(&w->out);
}

/* Answers that are open: those of the safety screen by themselves, the others counted. */
static const char *list_questions(fhir_writing *w)
{
    const char *question;
    unsigned others = 0;
    bool safety = false;
    fhir_text text;
    fhir_text_begin(&text, w->arena.memory);
    for (size_t i = 0; (question = palpate_plan_question(w->decided, i, &safety)) != NULL; i++) {
        if (!safety) {
            others++;
            continue;
        }
        fhir_puts(&text, text.length > 0 ? " " : "Not known, and needed for safety: ");
        fhir_put_escaped(&text, question, strlen(question));
    }
    if (others > 0)
        fhir_printf(&text, "%s%u %s open that could refine the plan.", text.length > 0 ? " " : "",
                    others, text.length == 0 ? "answers are" : "further answers are");
    const char *listed = fhir_copy(&w->arena, fhir_text_of(&text), text.length);
    w->arena.refused = w->arena.refused || text.refused;
    fhir_text_end(&text);
    return listed;
}

/* What to doubt of the record that the plan was made from. */
static void put_doubts(fhir_writing *w)
{
    const char *doubt;
    for (size_t i = 0; (doubt = palpate_fhir_mapping_doubt(w->options->mapping, i)) != NULL; i++)
        put_note(w, fhir_format(&w->arena, "Doubtful in the record: %s.",
                                fhir_escaped(&w->arena, doubt)));
}

static void put_notes(fhir_writing *w)
{
    const fhir_told *after = fhir_plan_get(w, "after_clearance");
    fhir_out_array(&w->out, "note");
    put_note(w, consult_of(w));
    if (!is_reviewed(w))
        put_note(w, NOT_REVIEWED);
    if (fhir_same(fhir_told_text_at(w->plan, "disposition"), "provisional"))
        put_note(w, "Provisional: questions of the safety screen are open.");
    put_note(w, fhir_plan_reasons(w, fhir_plan_get(w, "disposition_because")));
    if (fhir_told_text_at(after, "summary") != NULL)
        put_note(w, fhir_format(&w->arena, "If clearance is given: %s",
                                fhir_told_text_at(after, "summary")));
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "notes")); each != NULL;
         each = fhir_told_after(each))
        put_note(w, fhir_told_text_at(each, "text"));
    put_doubts(w);
    put_note(w, list_questions(w));
    fhir_out_close(&w->out);
}

/* ---- goals ---- */

static bool has_review(const fhir_writing *w)
{
    return fhir_told_text_at(fhir_plan_get(w, "dose"), "reassess") != NULL;
}

static const char *clearance_key(fhir_writing *w, const fhir_told *clearance)
{
    return fhir_format(&w->arena, "clearance:%s:%s", fhir_told_text_at(clearance, "from"),
                       fhir_told_text_at(clearance, "for"));
}

static bool is_open(const fhir_told *clearance)
{
    return !fhir_told_is_true(fhir_told_member(clearance, "granted"));
}

static void put_goal(fhir_writing *w, const char *key, const char *text, const fhir_told *because)
{
    fhir_plan_open(w, "Goal", key, text);
    fhir_out_escaped(&w->out, "lifecycleStatus", "proposed");
    fhir_out_object(&w->out, "description");
    fhir_out_escaped(&w->out, "text", text);
    fhir_out_close(&w->out);
    fhir_plan_put_subject(w, "subject");
    const char *reasons = fhir_plan_reasons(w, because);
    if (reasons != NULL && reasons[0] != '\0') {
        fhir_out_array(&w->out, "note");
        fhir_out_object(&w->out, NULL);
        fhir_out_escaped(&w->out, "text", reasons);
        fhir_out_close(&w->out);
        fhir_out_close(&w->out);
    }
    fhir_plan_close(w, "Goal");
}

static const char *title_of_fact(fhir_writing *w, const char *id)
{
    const fhir_fact *fact = fhir_fact_named(w->fhir, id);
    return fact != NULL && fact->title != NULL ? fhir_escaped(&w->arena, fact->title) : id;
}

/* What is to be reached: a gain to be looked for at a set time, and clearances that are open. */
static void put_goals(fhir_writing *w)
{
    const fhir_told *dose = fhir_plan_get(w, "dose");
    if (has_review(w))
        put_goal(w, "reassess",
                 fhir_format(&w->arena, "A gain that is worth going on for, looked for %s",
                             fhir_told_text_at(dose, "reassess")),
                 fhir_told_member(dose, "because"));
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "clearances")); each != NULL;
         each = fhir_told_after(each))
        if (is_open(each))
            put_goal(w, clearance_key(w, each),
                     fhir_format(&w->arena, "Clearance from %s for: %s",
                                 fhir_told_text_at(each, "from"),
                                 title_of_fact(w, fhir_told_text_at(each, "for"))),
                     fhir_told_member(each, "because"));
}

static bool has_open_clearance(const fhir_writing *w)
{
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "clearances")); each != NULL;
         each = fhir_told_after(each))
        if (is_open(each))
            return true;
    return false;
}

static void put_goal_references(fhir_writing *w)
{
    if (!has_review(w) && !has_open_clearance(w))
        return;
    fhir_out_array(&w->out, "goal");
    if (has_review(w))
        fhir_plan_put_reference(w, NULL, "Goal", "reassess");
    for (const fhir_told *each = fhir_told_first(fhir_plan_get(w, "clearances")); each != NULL;
         each = fhir_told_after(each))
        if (is_open(each))
            fhir_plan_put_reference(w, NULL, "Goal", clearance_key(w, each));
    fhir_out_close(&w->out);
}

/* ---- what is to be said ---- */

static void begin_communication(fhir_writing *w, const char *key, const char *title,
                                const char *priority)
{
    fhir_plan_open(w, "CommunicationRequest", key, title);
    fhir_out_escaped(&w->out, "status", "draft");
    fhir_out_array(&w->out, "category");
    fhir_out_object(&w->out, NULL);
    fhir_out_array(&w->out, "coding");
    fhir_plan_put_coding(w, "http://terminology.hl7.org/CodeSystem/communication-category",
                         "instruction", "Instruction");
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "priority", priority);
    fhir_plan_put_subject(w, "subject");
    fhir_out_array(&w->out, "about");
    fhir_plan_put_reference(w, NULL, "CarePlan", "plan");
    fhir_out_close(&w->out);
    fhir_out_array(&w->out, "payload");
}

static void put_payload(fhir_writing *w, const char *text)
{
    fhir_out_object(&w->out, NULL);
    fhir_out_escaped(&w->out, "contentString", text);
    fhir_out_close(&w->out);
}

static void end_communication(fhir_writing *w)
{
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "authoredOn", w->options->created);
    fhir_plan_close(w, "CommunicationRequest");
}

static void put_communications(fhir_writing *w)
{
    const fhir_told *advice = fhir_plan_get(w, "advice");
    begin_communication(w, "consult", consult_of(w),
                        fhir_plan_priority(fhir_told_text_at(w->plan, "urgency")));
    put_payload(w, consult_of(w));
    end_communication(w);
    if (!fhir_has_items(advice))
        return;
    begin_communication(w, "advice", fhir_told_text_at(fhir_told_first(advice), "text"), "routine");
    for (const fhir_told *each = fhir_told_first(advice); each != NULL;
         each = fhir_told_after(each))
        put_payload(w, fhir_told_text_at(each, "text"));
    end_communication(w);
}

/* ---- the CarePlan ---- */

static void put_activity(fhir_writing *w, const char *key)
{
    fhir_out_object(&w->out, NULL);
    fhir_plan_put_reference(w, "reference", "CommunicationRequest", key);
    fhir_out_close(&w->out);
}

#define PLAN_TITLE "Massage treatment plan"

static void put_plan(fhir_writing *w)
{
    fhir_plan_open(w, "CarePlan", "plan", PLAN_TITLE);
    put_narrative(w);
    fhir_out_escaped(&w->out, "status", "draft");
    fhir_out_escaped(&w->out, "intent", "proposal");
    fhir_out_array(&w->out, "category");
    fhir_out_object(&w->out, NULL);
    fhir_out_array(&w->out, "coding");
    fhir_plan_put_coding(w, "http://hl7.org/fhir/us/core/CodeSystem/careplan-category",
                         "assess-plan", NULL);
    fhir_plan_put_coding(w, "urn:palpate:disposition", fhir_told_text_at(w->plan, "disposition"),
                         NULL);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_close(&w->out);
    fhir_out_escaped(&w->out, "title", PLAN_TITLE);
    fhir_out_escaped(&w->out, "description", fhir_told_text_at(w->plan, "summary"));
    fhir_plan_put_subject(w, "subject");
    fhir_out_escaped(&w->out, "created", w->options->created);
    fhir_out_object(&w->out, "author");
    fhir_out_escaped(&w->out, "display", w->author);
    fhir_out_close(&w->out);
    fhir_plan_put_conditions(w, "addresses");
    fhir_plan_put_issues(w, true);
    put_goal_references(w);
    fhir_out_array(&w->out, "activity");
    fhir_plan_put_activities(w);
    put_activity(w, "consult");
    if (fhir_has_items(fhir_plan_get(w, "advice")))
        put_activity(w, "advice");
    fhir_out_close(&w->out);
    put_notes(w);
    fhir_plan_close(w, "CarePlan");
}

void fhir_plan_put_care(fhir_writing *w)
{
    put_plan(w);
    put_goals(w);
    put_communications(w);
}
