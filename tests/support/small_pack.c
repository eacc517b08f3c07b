/* SPDX-License-Identifier: MIT */
/* A rule pack of one page, in memory. */
#include "small_pack.h"

#include <check.h>
#include <string.h>

static const char vocabulary[] =
    "pack \"small\" { version = \"1\", title = \"Small\", licence = \"MIT\" }\n"
    "fact \"thinner\" { type = \"bool\", safety = true, group = \"g\", title = \"Blood thinner\", "
    "ask = \"A thinner?\" }\n"
    "fact \"numb\" { type = \"bool\", safety = true, group = \"g\", title = \"Numb\", ask = "
    "\"Numb?\" }\n"
    "fact \"age\" { type = \"number\", unit = \"a\", min = 0, max = 120, group = \"g\", title = "
    "\"Age\", ask = \"Age?\" }\n"
    "fact \"pain\" { type = \"number\", min = 0, max = 10, group = \"g\", title = \"Pain\", ask = "
    "\"Pain?\" }\n"
    "fact \"pain_before\" { type = \"number\", min = 0, max = 10, group = \"g\", title = \"Pain "
    "before\", ask = \"Before?\" }\n"
    "fact \"surgery\" { type = \"number\", unit = \"wk\", min = 0, max = 3000, never = true, group "
    "= \"g\", title = \"Surgery\", ask = \"Surgery?\" }\n"
    "fact \"pressure\" { type = \"choice\", values = { \"light\", \"firm\" }, changeable = true, "
    "group = \"g\", title = \"Pressure\", ask = \"Pressure?\" }\n"
    "fact \"wanted\" { type = \"set\", values = techniques, role = \"wanted\", changeable = true, "
    "group = \"g\", title = \"Wanted\", ask = \"Wanted?\" }\n"
    "fact \"cleared\" { type = \"bool\", role = \"clearance\", group = \"g\", title = \"Cleared\", "
    "ask = \"Cleared?\" }\n"
    "fact \"scope\" { type = \"set\", values = { \"surgery\" }, role = \"clearance_scope\", group "
    "= \"g\", title = \"Scope\", ask = \"For what?\" }\n"
    "define \"fall\" { value = (pain_before - pain) / pain_before * 100, title = \"Fall of pain\" "
    "}\n"
    "limit \"old\" { value = 65, min = 60, max = 80, title = \"Old\", tighter = \"down\" }\n"
    "region \"back\" { title = \"Back\" }\n"
    "technique_group \"soft\" { title = \"Soft\" }\n"
    "technique_group \"hard\" { title = \"Hard\" }\n"
    "technique \"calm\" { title = \"Calm massage\", what = \"Slow.\", group = \"soft\", pressure = "
    "{ 1, 2 }, grade = \"low\", sources = { \"S\" } }\n"
    "technique \"deep\" { title = \"Deep massage\", what = \"Deep.\", group = \"hard\", pressure = "
    "{ 4, 5 }, forceful = true, grade = \"low\", sources = { \"S\" } }\n"
    "technique \"heat\" { title = \"Heat\", what = \"Warm.\", group = \"soft\", grade = "
    "\"moderate\", sources = { \"S\" } }\n"
    "referral \"doctor\" { title = \"Doctor\", kind = \"medical\", text = \"See one.\", grade = "
    "\"safety\", sources = { \"S\" } }\n"
    "referral \"gym\" { title = \"Gym\", kind = \"active\", text = \"Move.\", grade = \"low\", "
    "sources = { \"S\" } }\n"
    "referral \"casualty\" { title = \"Casualty\", kind = \"emergency\", text = \"Go now.\", grade "
    "= \"safety\", sources = { \"S\" } }\n"
    "advice \"move\" { text = \"Keep moving.\", kind = \"active\", grade = \"low\", sources = { "
    "\"S\" } }\n"
    "dose \"weekly\" { title = \"Weekly\", per_week = { 1, 2 }, minutes = { 30, 60 }, sessions = { "
    "4, 8 }, weeks = { 4, 8 }, default = true, grade = \"low\", sources = { \"S\" } }\n"
    "provider \"surgeon\" { title = \"Surgeon\" }\n"
    "source \"S\" { citation = \"Made up for tests\", status = \"unverified\" }\n";

#define META "because = \"Why.\", grade = \"safety\", sources = { \"S\" }, checked = \"2026-11\""

static const char safety[] =
    "phase \"safety\"\n"
    "rule \"thinner\" { title = \"Thinner\", when = thinner, plan = { disposition \"modified\", "
    "cap_pressure(2), exclude(group.forceful) }, " META " }\n"
    "rule \"numb\" { title = \"Numb\", when = numb, plan = { disposition \"emergency\", "
    "refer(\"casualty\", \"emergency\") }, locked = true, " META " }\n"
    "rule \"operated\" { title = \"Operated\", when = surgery:below(6), plan = { disposition "
    "\"clearance_first\", clear(\"surgeon\", surgery), avoid(\"back\") }, " META " }\n"
    "rule \"old\" { title = \"Old\", when = age:at_least(limits.old), plan = { cap_pressure(3) "
    "}, " META " }\n"
    "test \"a thinner fires its rule\" { given = { thinner = true, numb = false }, expect = { "
    "fires = { \"thinner\" }, misses = { \"numb\" }, disposition = \"modified\" } }\n";

static const char later[] =
    "phase \"techniques\"\n"
    "rule \"calm\" { title = \"Calm\", when = pain:at_most(7), plan = { rank(\"calm\", 2) }, " META
    " }\n"
    "rule \"deep\" { title = \"Deep\", when = all { pressure:is \"firm\", pain:below(7) }, plan = "
    "{ rank(\"deep\", 3) }, " META " }\n";

static const char doses[] = "phase \"dosing\"\n"
                            "rule \"weekly\" { title = \"Weekly\", when = so_far.has_massage, plan "
                            "= { dose \"weekly\" }, " META " }\n";

static const char care[] = "phase \"referrals\"\n"
                           "rule \"no-gain\" { title = \"No gain\", when = fall:below(30), plan = "
                           "{ refer(\"gym\", \"soon\") }, " META " }\n"
                           "rule \"doctor\" { title = \"Doctor\", when = pain:at_least(8), plan = "
                           "{ refer(\"doctor\", \"soon\") }, " META " }\n"
                           "invariant \"no-deep-work-on-thin-blood\" { when = thinner, never = "
                           "so_far.shown(group.forceful), because = \"Bleeding.\" }\n";

static const char advice[] =
    "phase \"advice\"\n"
    "rule \"move\" { title = \"Move\", when = always, plan = { advise \"move\" }, " META " }\n";

#define TEXT(name)                                                                                 \
    {                                                                                              \
#name ".lua", name, sizeof name - 1                                                        \
    }
static const palpate_rule_text texts[] = {TEXT(vocabulary), TEXT(safety), TEXT(later),
                                          TEXT(doses),      TEXT(care),   TEXT(advice)};
#define TEXT_COUNT (sizeof texts / sizeof texts[0])

palpate_status small_pack_open(const palpate_allocator *memory, const char *extra,
                               palpate_engine **out)
{
    palpate_rule_text all[TEXT_COUNT + 1];
    palpate_layer layer = {
        .name = "small", .texts = all, .text_count = TEXT_COUNT + (extra != NULL)};
    palpate_options options = PALPATE_OPTIONS_INIT;
    memcpy(all, texts, sizeof texts);
    if (extra != NULL)
        all[TEXT_COUNT] = (palpate_rule_text){"extra.lua", extra, strlen(extra)};
    options.layers = &layer;
    options.layer_count = 1;
    options.allocator = memory;
    return palpate_engine_open(&options, out, NULL, NULL);
}

palpate_layer small_pack_layer(void)
{
    return (palpate_layer){.name = "small", .texts = texts, .text_count = TEXT_COUNT};
}

palpate_status small_pack_open_layered(const char *layer, palpate_engine **out,
                                       palpate_findings **findings)
{
    palpate_rule_text upper = {"clinic.lua", layer, strlen(layer)};
    palpate_layer layers[] = {{.name = "small", .texts = texts, .text_count = TEXT_COUNT},
                              {.name = "clinic", .texts = &upper, .text_count = 1}};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = layers;
    options.layer_count = 2;
    return palpate_engine_open(&options, out, findings, NULL);
}

palpate_engine *small_pack_engine(const char *extra)
{
    palpate_engine *engine = NULL;
    ck_assert_int_eq(small_pack_open(NULL, extra, &engine), PALPATE_OK);
    return engine;
}

palpate_patient *small_pack_patient(palpate_engine *engine, const char *json)
{
    palpate_patient *patient = NULL;
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_status status =
        palpate_patient_read(engine, json, strlen(json), NULL, &patient, &error);
    ck_assert_msg(status == PALPATE_OK, "%s", error.detail);
    return patient;
}
