/* SPDX-License-Identifier: MIT */
/* The files of a new layer, as palpate init writes them. They load over the shipped rules and their
 * tests pass. */
#include "templates.h"
// clang-format off

static const char pack[] =
    "-- A layer of rules on top of the shipped ones. Every .lua file in this folder is read; names and order of files are yours.\n"
    "--\n"
    "-- In this folder, where palpate.json names the layers:\n"
    "--   palpate check           looks for mistakes\n"
    "--   palpate test            runs all tests, those of the lower layers too\n"
    "--   palpate plan PATIENT    makes a plan\n"
    "pack \"my-clinic\" { version = \"1\", title = \"Our clinic\", licence = \"all rights reserved\" }\n";

static const char changes[] =
    "-- What this layer changes in lower ones. Each change needs a reason, who decided it, and the day.\n"
    "-- Keys that are named replace those below, lists replace whole, nothing else moves.\n"
    "\n"
    "-- Another wording. change \"technique deep_tissue\" { … } and the like change other things than rules.\n"
    "change \"poor-sleep\" {\n"
    "  because = \"A relaxing massage might help you to sleep; evidence is very limited.\",\n"
    "  reason = \"plainer words, as in our leaflets\", by = \"your name\", on = \"2026-11-21\",\n"
    "}\n"
    "\n"
    "-- A rule that leaves people out. also_when = … asks for more instead.\n"
    "change \"desk-work\" {\n"
    "  except_when = gardens_often,\n"
    "  reason = \"they move enough\", by = \"your name\", on = \"2026-11-21\",\n"
    "}\n"
    "\n"
    "-- A number, within the range that its limit allows.\n"
    "change_limit \"yoga_falls\" {\n"
    "  value = 1, reason = \"our classes have no supervision\", by = \"your name\", on = \"2026-11-21\",\n"
    "}\n"
    "\n"
    "-- These change what tests of the lower layers expect; take the two hyphens away and run palpate test to see what they do.\n"
    "--\n"
    "-- A rule that holds for more people:\n"
    "-- change \"desk-work\" {\n"
    "--   or_when = occupation_load:is \"standing\", reason = \"they ask the same\", by = \"your name\", on = \"2026-11-21\",\n"
    "-- }\n"
    "--\n"
    "-- A rule that should not speak. Plans tell where it would have; from until_date on, check reminds you:\n"
    "-- disable \"manual-work\" {\n"
    "--   reason = \"we talk about work in person\", by = \"your name\", on = \"2026-11-21\", until_date = \"2027-11-21\",\n"
    "-- }\n";

static const char own[] =
    "-- What this layer adds. Names must be new over all layers.\n"
    "phase \"advice\"\n"
    "\n"
    "fact \"gardens_often\" {\n"
    "  type = \"bool\", group = \"work_and_activity\", changeable = true,\n"
    "  title = \"Gardens often\", ask = \"Do you garden for an hour or more at least once a week?\",\n"
    "  phrase = \"the person gardens often\",\n"
    "}\n"
    "\n"
    "rule \"gardening\" {\n"
    "  title   = \"Gardening: change the task often\",\n"
    "  when    = all { gardens_often, back_pain },\n"
    "  plan    = { note \"In the garden, change the task every quarter of an hour.\" },\n"
    "  because = \"Long bending is hard on a sore back.\",\n"
    "  grade   = \"project\",\n"
    "  sources = { \"project\" },\n"
    "  checked = \"2026-11\",\n"
    "}\n";

static const char tests[] =
    "-- Examples with the answer they must get. Each rule has one that makes it hold, one that just misses, one with no answer.\n"
    "\n"
    "test \"our clinic: a gardener with back pain is told to change the task\" {\n"
    "  given  = { like = \"healthy_adult\", gardens_often = true },\n"
    "  expect = { fires = { \"gardening\" }, notes_match = { \"quarter of an hour\" } },\n"
    "}\n"
    "\n"
    "test \"our clinic: no gardening\" {\n"
    "  given  = { like = \"healthy_adult\", gardens_often = false },\n"
    "  expect = { misses = { \"gardening\" } },\n"
    "}\n"
    "\n"
    "test \"our clinic: gardening was not asked\" {\n"
    "  given  = { like = \"healthy_adult\" },\n"
    "  expect = { undecided = { \"gardening\" } },\n"
    "}\n"
    "\n"
    "test \"our clinic: who gardens is not told about desk work\" {\n"
    "  given  = { like = \"healthy_adult\", occupation_load = \"sedentary\", gardens_often = true },\n"
    "  expect = { misses = { \"desk-work\" } },\n"
    "}\n"
    "\n"
    "test \"our clinic: at a desk, and no garden\" {\n"
    "  given  = { like = \"healthy_adult\", occupation_load = \"sedentary\", gardens_often = false },\n"
    "  expect = { fires = { \"desk-work\" } },\n"
    "}\n";

static const char project[] = "{\n  \"format\": \"palpate.project/1\",\n  \"rules\": [\"@shipped\", \".\"]\n}\n";
// clang-format on

static const cli_template templates[] = {{"pack.lua", pack},
                                         {"changes.lua", changes},
                                         {"own.lua", own},
                                         {"tests.lua", tests},
                                         {"palpate.json", project}};

const cli_template *cli_template_at(size_t index)
{
    return index < sizeof templates / sizeof templates[0] ? &templates[index] : NULL;
}
