/* SPDX-License-Identifier: MIT */
/* No sequence of layers, however built, yields a plan that breaks a locked rule or lacks the
 * consult note: words of layers by chance over the rules that are shipped, and over a small pack
 * with locked rules in every phase; what loads is compared with the base on patients by chance.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "engine.h"
#include "paths.h"
#include "plan/choose.h"
#include "random_patient.h"
#include "sink.h"
#include "small_pack.h"

Suite *layers_suite(void);

#define STACKS 24       /* of layers over the shipped rules */
#define SMALL_STACKS 60 /* over the small pack */
#define PATIENTS 60
#define LAYERS 3
#define WORDS 14 /* in a layer */

static palpate_engine *base;
static const plp_rulebook *book;
static patient_maker maker;
static random_source chance;

static palpate_layer below[2]; /* the base: one layer or two */
static size_t below_count;
static char folder[4096];
static char texts[LAYERS][WORDS][1024], names[LAYERS][WORDS][64];
static bool dropped[LAYERS][WORDS];

/* ---- words by chance ---- */

#define PICK(list) (&book->list[random_below(&chance, book->list##_count)])
#define TOLD "reason = \"r\", by = \"b\", on = \"2026-11-02\""

static const char *condition(void)
{
    static char text[256];
    const plp_fact *fact = PICK(facts);
    const plp_limit *limit = PICK(limits);
    if (fact->type == PLP_BOOL)
        snprintf(text, sizeof text, random_chance(&chance, 0.5) ? "%s" : "none { %s }", fact->id);
    else if (fact->type == PLP_NUMBER)
        snprintf(text, sizeof text, "%s:above(%g)", fact->id, (fact->min + fact->max) / 2);
    else
        snprintf(text, sizeof text, "%s:is_known()", fact->id);
    if (fact->type == PLP_NUMBER && random_chance(&chance, 0.5))
        snprintf(text, sizeof text, "%s:at_most(limits.%s)", fact->id, limit->id);
    return text;
}

/* What earlier phases decided: refused where it would turn a locked rule. */
static const char *condition_of_plan(void)
{
    static char text[256];
    switch (random_below(&chance, 4)) {
    case 0:
        return "so_far.disposition:is \"standard\"";
    case 1:
        return "so_far.pressure_cap:above(2)";
    case 2:
        snprintf(text, sizeof text, "none { so_far.excluded \"%s\" }", PICK(techniques)->id);
        return text;
    default:
        return condition();
    }
}

/* A rule, mostly a locked one: those are what is attacked. */
static const plp_rule *some_rule(void)
{
    const plp_rule *rule = PICK(rules);
    for (int i = 0; i < 8 && !rule->locked && random_chance(&chance, 0.7); i++)
        rule = PICK(rules);
    return rule;
}

static void change_rule(char *out, size_t size)
{
    static const char *const keys[] = {"or_when", "also_when", "except_when", "when"};
    snprintf(out, size, "change \"%s\" { %s = %s, " TOLD " }", some_rule()->id,
             keys[random_below(&chance, 4)], condition_of_plan());
}

static void change_plan(char *out, size_t size)
{
    char cleared[160];
    snprintf(cleared, sizeof cleared, "clear(\"%s\", %s)", PICK(providers)->id, PICK(facts)->id);
    const char *const plans[] = {
        "disposition \"modified\"",
        "disposition \"emergency\"",
        "cap_pressure(5)",
        "cap_pressure(1)",
        "note \"x\"",
        "exclude(group.forceful)",
        cleared,
    };
    snprintf(out, size, "change \"%s\" { plan = { %s }, " TOLD " }", some_rule()->id,
             plans[random_below(&chance, sizeof plans / sizeof plans[0])]);
}

static void change_other_key(char *out, size_t size)
{
    static const char *const keys[] = {
        "locked = false", "if_unknown = \"ignore\"",    "if_unknown = \"assume\"",
        "title = \"x\"",  "review_by = \"2020-01-01\"", "locked = true"};
    snprintf(out, size, "change \"%s\" { %s, " TOLD " }", some_rule()->id,
             keys[random_below(&chance, sizeof keys / sizeof keys[0])]);
}

static void disable_rule(char *out, size_t size)
{
    snprintf(out, size, "disable \"%s\" { " TOLD " }", some_rule()->id);
}

static void move_limit(char *out, size_t size)
{
    const plp_limit *limit = PICK(limits);
    snprintf(out, size, "change_limit \"%s\" { value = %g, " TOLD " }", limit->id,
             random_chance(&chance, 0.5) ? limit->min : limit->max);
}

static void change_define(char *out, size_t size)
{
    static const char *const keys[] = {"or_when", "also_when", "except_when", "when"};
    snprintf(out, size, "change \"define %s\" { %s = %s, " TOLD " }", PICK(defines)->id,
             keys[random_below(&chance, 4)], condition());
}

static void change_technique(char *out, size_t size)
{
    static const char *const keys[] = {"forceful = false", "pressure = { 1, 1 }",
                                       "forceful = true",  "pressure = { 5, 5 }",
                                       "clothed = false",  "device = false"};
    if (random_chance(&chance, 0.2))
        snprintf(out, size, "change \"technique %s\" { group = \"%s\", " TOLD " }",
                 PICK(techniques)->id, PICK(technique_groups)->id);
    else
        snprintf(out, size, "change \"technique %s\" { %s, " TOLD " }", PICK(techniques)->id,
                 keys[random_below(&chance, sizeof keys / sizeof keys[0])]);
}

static void change_fact(char *out, size_t size)
{
    const plp_fact *fact = PICK(facts);
    static const char *const keys[] = {"safety = false", "safety = true", "title = \"x\"",
                                       "valid_days = 1", "asked_when = always, otherwise = false"};
    snprintf(out, size, "change \"fact %s\" { %s, " TOLD " }", fact->id,
             keys[random_below(&chance, sizeof keys / sizeof keys[0])]);
}

static void change_item(char *out, size_t size)
{
    switch (random_below(&chance, 3)) {
    case 0: /* both packs have a group */
        snprintf(out, size, "change \"region_group %s\" { regions = { \"%s\" }, " TOLD " }",
                 PICK(region_groups)->id, PICK(regions)->id);
        break;
    case 1:
        snprintf(out, size, "change \"referral %s\" { kind = \"optional\", " TOLD " }",
                 PICK(referrals)->id);
        break;
    default:
        snprintf(out, size, "change \"advice %s\" { kind = \"comfort\", " TOLD " }",
                 PICK(advices)->id);
    }
}

static void add_plan(char *out, size_t size)
{
    switch (random_below(&chance, 5)) {
    case 0:
        snprintf(out, size, "no_refer(\"%s\")", PICK(referrals)->id);
        break;
    case 1:
        snprintf(out, size, "advise(\"%s\", { instead_of = \"%s\" })", PICK(advices)->id,
                 PICK(advices)->id);
        break;
    case 2:
        snprintf(out, size, "clear(\"%s\", %s), disposition \"clearance_first\"",
                 PICK(providers)->id, PICK(facts)->id);
        break;
    case 3:
        snprintf(out, size, "disposition \"modified\", cap_pressure(2)");
        break;
    default:
        snprintf(out, size, "exclude(\"%s\")", PICK(techniques)->id);
    }
}

static void add_rule(char *out, size_t size)
{
    static unsigned number;
    char plan[256];
    bool early = random_chance(&chance, 0.6);
    add_plan(plan, sizeof plan);
    snprintf(out, size,
             "phase \"%s\" rule \"own-%u\" { title = \"t\", when = %s, plan = { %s }, because = "
             "\"b\", grade = \"project\", sources = { \"%s\" }, checked = \"2026-11\"%s }",
             early ? "safety" : "techniques", number++, early ? condition() : condition_of_plan(),
             plan, PICK(sources)->id, random_chance(&chance, 0.2) ? ", locked = true" : "");
}

static void make_word(char *out, size_t size)
{
    static void (*const makers[])(char *, size_t) = {
        change_rule, change_rule, change_plan,   change_other_key, disable_rule,
        move_limit,  move_limit,  change_define, change_define,    change_technique,
        change_fact, change_item, add_rule,
    };
    makers[random_below(&chance, sizeof makers / sizeof makers[0])](out, size);
}

/* ---- stacks of layers ---- */

static void make_stack(void)
{
    for (int l = 0; l < LAYERS; l++)
        for (int w = 0; w < WORDS; w++) {
            make_word(texts[l][w], sizeof texts[l][w]);
            snprintf(names[l][w], sizeof names[l][w], "layer%d_word%d.lua", l, w);
            dropped[l][w] = false;
        }
}

/* Drop the words that findings are about; false if none is to blame. */
static bool drop_blamed(const palpate_findings *findings)
{
    bool any = false;
    for (size_t i = 0; i < palpate_findings_count(findings); i++) {
        int l, w;
        if (sscanf(palpate_findings_get(findings, i)->file, "layer%d_word%d.lua", &l, &w) == 2) {
            any = any || !dropped[l][w];
            dropped[l][w] = true;
        }
    }
    return any;
}

static palpate_status open_stack(palpate_engine **out, palpate_findings **findings)
{
    static palpate_rule_text kept[LAYERS][WORDS];
    palpate_layer layers[LAYERS + 2];
    memcpy(layers, below, below_count * sizeof *layers);
    for (int l = 0; l < LAYERS; l++) {
        size_t count = 0;
        for (int w = 0; w < WORDS; w++)
            if (!dropped[l][w])
                kept[l][count++] =
                    (palpate_rule_text){names[l][w], texts[l][w], strlen(texts[l][w])};
        layers[below_count + (size_t)l] = (palpate_layer){.texts = kept[l], .text_count = count};
    }
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = layers;
    options.layer_count = below_count + LAYERS;
    return palpate_engine_open(&options, out, findings, NULL);
}

/* Whatever of the stack loads. Words that are refused are left out, until the rest is accepted. */
static palpate_engine *open_what_loads(uint32_t *words)
{
    palpate_engine *engine = NULL;
    make_stack();
    for (int attempt = 0; attempt < 12 && engine == NULL; attempt++) {
        palpate_findings *findings = NULL;
        palpate_status status = open_stack(&engine, &findings);
        ck_assert(status == PALPATE_OK || status == PALPATE_E_RULES);
        if (status == PALPATE_E_RULES)
            ck_assert_msg(drop_blamed(findings), "errors are told of the base: %s",
                          palpate_findings_get(findings, 0)->message);
        palpate_findings_free(findings);
    }
    *words = 0;
    for (int l = 0; l < LAYERS; l++)
        for (int w = 0; w < WORDS; w++)
            *words += !dropped[l][w];
    return engine;
}

/* ---- comparing ---- */

static uint32_t rule_named(const plp_rulebook *of, const char *id)
{
    for (uint32_t i = 0; i < of->rules_count; i++)
        if (strcmp(of->rules[i].id, id) == 0)
            return i;
    ck_abort_msg("the locked rule %s is gone", id);
    return PLP_NONE;
}

static bool fired(const plp_decision *decision, uint32_t rule)
{
    const plp_rule *it = &plp_program_book(decision->program)->rules[rule];
    return decision->rules[rule] == PLP_TRUE ||
           (decision->rules[rule] == PLP_UNDECIDED && it->if_unknown == PLP_ASSUME);
}

static char *words_of_stack(void)
{
    static char all[LAYERS * WORDS * 600];
    size_t length = 0;
    for (int l = 0; l < LAYERS; l++)
        for (int w = 0; w < WORDS; w++)
            if (!dropped[l][w] && length + 1100 < sizeof all)
                length +=
                    (size_t)snprintf(all + length, sizeof all - length, "%d: %s\n", l, texts[l][w]);
    return all;
}

#define HOLDS(what, rule, thing)                                                                   \
    ck_assert_msg((what), "the locked rule %s is broken: %s\n%s", (rule)->id, (thing),             \
                  words_of_stack())

static void effects_hold(const plp_rule *rule, const plp_decision *was, const plp_decision *now)
{
    const plp_rulebook *above = plp_program_book(now->program);
    for (uint32_t a = 0; a < rule->action_count; a++) {
        const plp_action *action = &rule->actions[a];
        if (action->kind == PLP_DO_DISPOSITION && !was->lifted)
            HOLDS(now->disposition >= action->level, rule, "disposition");
        if (action->kind == PLP_DO_EXCLUDE && action->regions.count == 0 &&
            action->region_facts.count == 0)
            for (uint32_t t = 0; t < action->techniques.count; t++)
                HOLDS(now->techniques[action->techniques.at[t]].excluded, rule,
                      above->techniques[action->techniques.at[t]].id);
        if (action->kind == PLP_DO_REFER && was->referrals[action->subject].given &&
            !was->referrals[action->subject].blocked) {
            HOLDS(now->referrals[action->subject].given, rule, "referral");
            HOLDS(!now->referrals[action->subject].blocked, rule, "referral blocked");
            HOLDS(now->referrals[action->subject].urgency >= (plp_urgency)action->level, rule,
                  "urgency");
        }
        for (uint32_t i = 0; action->kind == PLP_DO_ADVISE && i < action->advices.count; i++) {
            const plp_care_state *advice = &now->advices[action->advices.at[i]];
            HOLDS(advice->given &&
                      (!advice->replaced || was->advices[action->advices.at[i]].replaced),
                  rule, "advice");
        }
        if (action->kind == PLP_DO_AVOID)
            for (uint32_t r = 0; r < action->regions.count; r++)
                HOLDS(now->avoided[action->regions.at[r]].first != PLP_NONE, rule, "region");
    }
}

/* What caps a locked rule sets of itself, by the numbers that it has. */
static void caps_hold(const plp_rule *rule, const plp_decision *was, const plp_decision *now)
{
    const plp_cap *caps[] = {&was->pressure, &was->minutes, &was->frequency, &was->sessions};
    const plp_cap *above[] = {&now->pressure, &now->minutes, &now->frequency, &now->sessions};
    for (size_t i = 0; i < 4; i++)
        for (uint32_t e = caps[i]->because.first; e != PLP_NONE; e = was->effects[e].next)
            if (&book->rules[was->effects[e].rule] == rule)
                HOLDS(above[i]->set && above[i]->value <= was->effects[e].number, rule, "cap");
}

static void compare(const plp_decision *was, const plp_decision *now)
{
    for (uint32_t i = 0; i < was->fired_count; i++) {
        const plp_rule *rule = &book->rules[was->fired[i]];
        if (!rule->locked)
            continue;
        HOLDS(fired(now, rule_named(plp_program_book(now->program), rule->id)), rule,
              "it is silent");
        effects_hold(rule, was, now);
        caps_hold(rule, was, now);
    }
    HOLDS(!was->safety_unknown || now->safety_unknown, &book->rules[0], "safety screen");
}

static void consult_note_stays(palpate_engine *engine, const char *json)
{
    static const palpate_format formats[] = {PALPATE_FORMAT_JSON, PALPATE_FORMAT_TEXT,
                                             PALPATE_FORMAT_MARKDOWN, PALPATE_FORMAT_HTML};
    palpate_plan *plan = NULL;
    palpate_request request = PALPATE_REQUEST_INIT;
    request.as_of = "2026-11-20";
    ck_assert_int_eq(palpate_plan_json(engine, json, strlen(json), &request, &plan, NULL),
                     PALPATE_OK);
    for (size_t i = 0; i < 4; i++) {
        plp_buffer text;
        plp_buffer_begin(&text, plp_memory_default(), 1 << 24);
        ck_assert_int_eq(palpate_plan_write(plan, formats[i], NULL, sink_write, &text, NULL),
                         PALPATE_OK);
        ck_assert_ptr_nonnull(strstr(plp_buffer_text(&text), "This plan is decision support"));
        plp_buffer_end(&text);
    }
    palpate_plan_free(plan);
}

static void try_patient(palpate_engine *engine, uint32_t number)
{
    plp_facts facts;
    plp_buffer json;
    palpate_patient *above = NULL;
    plp_decide_options options = {.no_questions = true};
    ck_assert_int_eq(plp_facts_begin(&facts, book, NULL, NULL, NULL), PALPATE_OK);
    make_patient(&maker, &facts, &chance);
    plp_buffer_begin(&json, plp_memory_default(), 1 << 22);
    plp_facts_put(&facts, &json);
    const char *text = plp_buffer_text(&json);
    ck_assert_int_eq(palpate_patient_read(engine, text, strlen(text), NULL, &above, NULL),
                     PALPATE_OK);
    plp_decision *was = plp_engine_borrow(base), *now = plp_engine_borrow(engine);
    ck_assert_int_eq(plp_decide(was, &facts, &options, NULL), PALPATE_OK);
    ck_assert_int_eq(plp_decide(now, plp_patient_facts(above), &options, NULL), PALPATE_OK);
    compare(was, now);
    if (number % 10 == 0)
        consult_note_stays(engine, text);
    plp_engine_return(base, was);
    plp_engine_return(engine, now);
    palpate_patient_free(above);
    plp_buffer_end(&json);
    plp_facts_end(&facts);
}

static void open_below(void)
{
    palpate_options options = PALPATE_OPTIONS_INIT;
    palpate_findings *findings = NULL;
    options.layers = below;
    options.layer_count = below_count;
    palpate_status status = palpate_engine_open(&options, &base, &findings, NULL);
    ck_assert_msg(status == PALPATE_OK, "%s",
                  findings != NULL ? palpate_findings_get(findings, 0)->message : "no finding");
    book = plp_program_book(plp_engine_program(base));
    patient_maker_begin(&maker, book);
}

static void open_shipped(void)
{
    below[0] = (palpate_layer){.directory = source_path(folder, sizeof folder, "rules")};
    below_count = 1;
    open_below();
}

/* Above the small pack: locked rules in every phase, what they read, and what may hold them back.
 */
#define META "because = \"b\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""

static const char held_safety[] =
    "phase \"safety\"\n"
    "limit \"bad_pain\" { value = 8, min = 5, max = 10, tighter = \"down\", title = \"Bad\" }\n"
    "limit \"calm_pain\" { value = 3, min = 1, max = 5, tighter = \"up\", title = \"Calm\" }\n"
    "region \"neck\" { title = \"Neck\" }\n"
    "region_group \"upper\" { title = \"Upper\", regions = { \"neck\" } }\n"
    "define \"worn\" { when = any { thinner, age:at_least(limits.old) }, title = \"Worn\" }\n"
    "define \"calm\" { when = pain:at_most(limits.calm_pain), title = \"Calm\" }\n"
    "advice \"call\" { text = \"Call.\", kind = \"safety\", grade = \"low\", sources = { \"S\" } "
    "}\n"
    "rule \"worn\" { title = \"t\", when = all { worn, none { calm } }, locked = true, plan = { "
    "disposition \"modified\", cap_pressure(2), exclude(group.hard), avoid(\"upper\") }, " META
    " }\n";
static const char held_techniques[] =
    "phase \"techniques\"\n"
    "rule \"bad\" { title = \"t\", when = pain:at_least(limits.bad_pain), locked = true, plan = { "
    "exclude(group.forceful), cap_minutes(30), disposition \"no_massage\" }, " META " }\n"
    "rule \"so-far\" { title = \"t\", when = none { so_far.disposition:is \"standard\" }, plan = { "
    "cap_pressure(3), note \"x\" }, " META " }\n";
static const char held_dosing[] = "phase \"dosing\"\n"
                                  "rule \"slow\" { title = \"t\", when = count { worn, numb "
                                  "}:at_least(1), locked = true, plan = { "
                                  "cap_frequency(1), cap_sessions(4) }, " META " }\n";
static const char held_referrals[] =
    "phase \"referrals\"\n"
    "rule \"gym\" { title = \"t\", when = fall:below(30), locked = true, plan = { refer(\"gym\", "
    "\"soon\") }, " META " }\n"
    "rule \"rest\" { title = \"t\", when = surgery:below(2), plan = { no_refer(\"gym\") }, " META
    " }\n";
static const char held_advice[] =
    "phase \"advice\"\n"
    "rule \"call\" { title = \"t\", when = any { numb, worn }, locked = true, plan = { advise "
    "\"call\" }, " META " }\n";

#define HELD(name)                                                                                 \
    {                                                                                              \
#name ".lua", name, sizeof name - 1                                                        \
    }

static void open_small(void)
{
    static const palpate_rule_text held[] = {HELD(held_safety), HELD(held_techniques),
                                             HELD(held_dosing), HELD(held_referrals),
                                             HELD(held_advice)};
    below[0] = small_pack_layer();
    below[1] = (palpate_layer){.texts = held, .text_count = sizeof held / sizeof held[0]};
    below_count = 2;
    open_below();
}

static void close_base(void)
{
    patient_maker_end(&maker);
    palpate_engine_free(base);
}

START_TEST(no_stack_of_layers_breaks_a_locked_rule)
{
    uint32_t words = 0;
    chance = random_from((uint64_t)_i + 1);
    palpate_engine *engine = open_what_loads(&words);
    ck_assert_ptr_nonnull(engine);
    ck_assert_uint_gt(words, 2);
    for (uint32_t i = 0; i < PATIENTS; i++)
        try_patient(engine, i);
    palpate_engine_free(engine);
}
END_TEST

static TCase *case_over(const char *name, SFun open, int stacks)
{
    TCase *tc = tcase_create(name);
    tcase_add_checked_fixture(tc, open, close_base);
    tcase_add_loop_test(tc, no_stack_of_layers_breaks_a_locked_rule, 0, stacks);
    tcase_set_timeout(tc, 240);
    return tc;
}

Suite *layers_suite(void)
{
    Suite *suite = suite_create("plan/layers");
    suite_add_tcase(suite, case_over("shipped rules", open_shipped, STACKS));
    suite_add_tcase(suite, case_over("small pack", open_small, SMALL_STACKS));
    return suite;
}
