/* SPDX-License-Identifier: MIT */
/* The vocabulary of the evaluation tests. */
#include "evaluate/clinic.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#define FACT(id, rest)                                                                             \
    "fact \"" id "\" { title = \"" id "\", ask = \"" id "?\", group = \"g\", " rest " }\n"
#define TECHNIQUE(id, rest)                                                                        \
    "technique \"" id "\" { title = \"" id "\", what = \"What.\", sources = { \"S\" }, " rest " }" \
                                                                                              "\n"
#define CARE(id)                                                                                   \
    "referral \"" id "\" { title = \"" id "\", text = \"" id "\", kind = \"" id                    \
    "\", grade = \"low\", sources = { \"S\" } }\n"
#define ADVICE(id, kind)                                                                           \
    "advice \"" id "\" { text = \"t\", kind = \"" kind                                             \
    "\", grade = \"low\", sources = { \"S\" } }\n"
#define DOSE(id, rest)                                                                             \
    "dose \"" id "\" { title = \"" id "\", grade = \"low\", sources = { \"S\" }, " rest " }\n"

// clang-format off
static const char vocabulary[] =
    "pack \"clinic\" { version = \"1\", title = \"Clinic\", licence = \"MIT\" }\n"
    "source \"S\" { citation = \"Made up\", status = \"unverified\" }\n"
    FACT("a", "type = \"bool\"")
    FACT("b", "type = \"bool\"")
    FACT("c", "type = \"bool\"")
    FACT("safe", "type = \"bool\", safety = true")
    FACT("n", "type = \"number\", unit = \"wk\", min = 0, max = 100")
    FACT("m", "type = \"number\", unit = \"wk\", min = 0, max = 100")
    FACT("e", "type = \"number\", unit = \"wk\", min = 0, max = 100, never = true")
    FACT("color", "type = \"choice\", values = { \"red\", \"green\", \"blue\" }")
    FACT("tags", "type = \"set\", values = { \"x\", \"y\", \"z\" }")
    FACT("likes", "type = \"set\", values = techniques, role = \"wanted\"")
    FACT("helped", "type = \"set\", values = techniques, role = \"helped\"")
    FACT("bad", "type = \"set\", values = techniques, role = \"refused\"")
    FACT("spot", "type = \"set\", values = regions, also = { legs = { \"calf\", \"thigh\" } }")
    FACT("cleared", "type = \"bool\", role = \"clearance\"")
    FACT("scope", "type = \"set\", values = { \"a\", \"b\", \"c\" }, role = \"clearance_scope\"")
    FACT("late", "type = \"bool\", safety = true, asked_when = a, otherwise = false");

static const char catalogues[] =
    "limit \"tenths\" { title = \"Tenths\", value = 0.1 + 0.2, min = 0, max = 1 }\n"
    "technique_group \"soft\" { title = \"Soft\" }\n"
    "technique_group \"hard\" { title = \"Hard\" }\n"
    TECHNIQUE("soft1", "group = \"soft\", grade = \"low\", pressure = { 1, 2 }")
    TECHNIQUE("soft2", "group = \"soft\", grade = \"low\", pressure = { 1, 2 }")
    TECHNIQUE("mid", "group = \"hard\", grade = \"moderate\", pressure = { 2, 4 }")
    TECHNIQUE("firm", "group = \"hard\", grade = \"low\", pressure = { 4, 5 }, forceful = true")
    TECHNIQUE("heat", "group = \"soft\", grade = \"low\"")
    TECHNIQUE("odd", "group = \"soft\", grade = \"contradicted\", pressure = { 1, 2 }")
    "region \"back\" { title = \"Back\" }\n"
    "region \"calf\" { title = \"Calf\" }\n"
    "region \"thigh\" { title = \"Thigh\" }\n"
    CARE("emergency") CARE("medical") CARE("safety") CARE("active") CARE("comfort") CARE("optional")
    ADVICE("adv_safety", "safety")
    ADVICE("adv_comfort", "comfort")
    ADVICE("adv_active", "active")
    ADVICE("adv_other", "active")
    DOSE("usual", "default = true, per_week = { 1, 1 }, minutes = { 60, 60 }, sessions = { 8, 10 }, weeks = { 8, 12 }")
    DOSE("small", "per_week = { 1, 1 }, minutes = { 20, 30 }, sessions = { 2, 4 }, weeks = { 2, 2 }")
    DOSE("large", "per_week = { 1, 2 }, minutes = { 30, 60 }, sessions = { 8, 12 }, weeks = { 6, 8 }")
    DOSE("tall", "per_week = { 1, 1 }, minutes = { 10, 30 }")
    DOSE("same", "per_week = { 1, 1 }, minutes = { 20, 30 }, sessions = { 2, 4 }, weeks = { 2, 2 }")
    DOSE("at_home", "kind = \"home\", per_week = { 3, 7 }, minutes = { 5, 10 }")
    DOSE("extra", "option = true, per_week = { 2, 2 }, minutes = { 10, 10 }")
    "position \"side\" { title = \"Side\" }\n"
    "product \"plain\" { title = \"Plain\" }\n"
    "provider \"doctor\" { title = \"Doctor\" }\n"
    "provider \"surgeon\" { title = \"Surgeon\" }\n";
// clang-format on

static bool show(void *context, const char *bytes, size_t length)
{
    (void)context;
    return fwrite(bytes, 1, length, stderr) == length;
}

practice clinic_open(const char *rules)
{
    return clinic_open_three(rules, "", "");
}

practice clinic_open_two(const char *rules, const char *more)
{
    return clinic_open_three(rules, more, "");
}

/* One file each, since a file has one phase. */
practice clinic_open_three(const char *rules, const char *more, const char *most)
{
    practice opened = {.engine = NULL};
    const palpate_rule_text texts[] = {
        {"a.lua", vocabulary, sizeof vocabulary - 1},
        {"a-catalogues.lua", catalogues, sizeof catalogues - 1},
        {"b.lua", rules, strlen(rules)},
        {"c.lua", more, strlen(more)},
        {"d.lua", most, strlen(most)},
    };
    palpate_layer layer = {.name = "clinic", .texts = texts, .text_count = 5};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_findings *findings = NULL;
    palpate_status status = palpate_engine_open(&options, &opened.engine, &findings, &error);
    if (findings)
        palpate_findings_write(findings, PALPATE_FORMAT_TEXT, NULL, show, NULL, NULL);
    ck_assert_msg(status == PALPATE_OK, "%s\n%s", error.detail, rules);
    opened.book = plp_program_book(plp_engine_program(opened.engine));
    opened.decision = plp_engine_borrow(opened.engine);
    ck_assert_ptr_nonnull(opened.decision);
    ck_assert_int_eq(
        plp_facts_begin(&opened.facts, opened.book, plp_engine_memory(opened.engine), NULL, NULL),
        PALPATE_OK);
    return opened;
}

void clinic_close(practice *clinic)
{
    plp_facts_end(&clinic->facts);
    plp_engine_return(clinic->engine, clinic->decision);
    palpate_engine_free(clinic->engine);
}

static const plp_decision *decide(practice *clinic, const char *patient, bool granted)
{
    palpate_error error = PALPATE_ERROR_INIT;
    plp_decide_options options = {.grant_all = granted};
    palpate_status status = plp_facts_read(&clinic->facts, plp_engine_limits(clinic->engine),
                                           patient, strlen(patient), false, &error);
    ck_assert_msg(status == PALPATE_OK, "%s: %s", patient, error.detail);
    if (!strstr(patient, "\"safe\""))
        plp_facts_set(&clinic->facts, plp_engine_limits(clinic->engine), "safe", "false", NULL);
    if (!strstr(patient, "\"late\""))
        plp_facts_set(&clinic->facts, plp_engine_limits(clinic->engine), "late", "false", NULL);
    ck_assert_int_eq(plp_decide(clinic->decision, &clinic->facts, &options, &error), PALPATE_OK);
    return clinic->decision;
}

const plp_decision *clinic_decide(practice *clinic, const char *patient)
{
    return decide(clinic, patient, false);
}

const plp_decision *clinic_decide_granted(practice *clinic, const char *patient)
{
    return decide(clinic, patient, true);
}

plp_truth clinic_rule(const practice *clinic, const char *id)
{
    uint32_t rule = plp_find_rule(clinic->book, id);
    ck_assert_msg(rule != PLP_NONE, "no rule %s", id);
    return clinic->decision->rules[rule];
}

const plp_technique_state *clinic_technique(const practice *clinic, const char *id)
{
    uint32_t technique = plp_find_technique(clinic->book, id);
    ck_assert_msg(technique != PLP_NONE, "no technique %s", id);
    return &clinic->decision->techniques[technique];
}

const plp_care_state *clinic_referral(const practice *clinic, const char *id)
{
    uint32_t referral = plp_find_referral(clinic->book, id);
    ck_assert_msg(referral != PLP_NONE, "no referral %s", id);
    return &clinic->decision->referrals[referral];
}

const plp_care_state *clinic_advice(const practice *clinic, const char *id)
{
    uint32_t advice = plp_find_advice(clinic->book, id);
    ck_assert_msg(advice != PLP_NONE, "no advice %s", id);
    return &clinic->decision->advices[advice];
}

const char *clinic_shown(const practice *clinic)
{
    static char line[256];
    line[0] = '\0';
    for (uint32_t i = 0; i < clinic->decision->shown_count; i++) {
        strcat(line, i > 0 ? " " : "");
        strcat(line, clinic->book->techniques[clinic->decision->shown[i]].id);
    }
    return line;
}

const char *clinic_questions(const practice *clinic)
{
    static char line[512];
    line[0] = '\0';
    for (uint32_t i = 0; i < clinic->decision->question_count; i++) {
        strcat(line, i > 0 ? " " : "");
        strcat(line, clinic->book->facts[clinic->decision->questions[i].fact].id);
    }
    return line;
}
