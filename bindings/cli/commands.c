/* SPDX-License-Identifier: MIT */
/* The table of commands, in the order in which the help shows them. */
#include "commands.h"

#include <string.h>

// clang-format off
#define TEXT_OPTIONS   (CLI_HAS(WIDTH) | CLI_HAS(COLOUR) | CLI_HAS(COLOR) | CLI_HAS(ASCII))
#define RULE_OPTIONS   (CLI_HAS(RULES) | CLI_HAS(LIMIT))
#define PATIENT_OPTIONS (CLI_HAS(AS_OF) | CLI_HAS(IGNORE_UNKNOWN) | CLI_HAS(FROM) | CLI_HAS(SUBJECT) | CLI_HAS(LANG))
#define TOLD_OPTIONS   (RULE_OPTIONS | CLI_HAS(LANG))
#define EVERY_COMMAND  (CLI_HAS(HELP))
#define ANSWER_OPTIONS (CLI_HAS(JSON) | CLI_HAS(OUTPUT) | TEXT_OPTIONS | EVERY_COMMAND)

static const cli_command commands[] = {
    {
        .name = "plan", .operands = "[PATIENT...]", .least = 0, .most = CLI_MANY,
        .completion = {CLI_COMPLETE_FILE, CLI_COMPLETE_FILE},
        .plans = true, .summary = "make the treatment plan of a patient",
        .about = "Reads a patient, a flat JSON object whose keys are facts, and writes the plan. Facts that are not "
                 "given, or null, are unknown; palpate facts lists them all.\n\n"
                 "PATIENT is a file; - or nothing is standard input. Several patients with --json give one line "
                 "each, an error object where a patient was refused, and the highest exit code of all.\n\n"
                 "With --from fhir, PATIENT is a Bundle or resource of FHIR R4, read as of --as-of, or as of today. The rules "
                 "say which codes speak for which fact; what the record does not say stays unknown. --format fhir writes "
                 "the plan as a transaction of drafts and proposals.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(FORMAT) | PATIENT_OPTIONS
                   | CLI_HAS(FAIL_ON) | CLI_HAS(BRIEF) | CLI_HAS(SHOW_MAPPING),
        .formats = {"text", "json", "markdown", "html", "fhir"},
        .examples = {
            {"The plan as text, in Spanish", "palpate plan --lang es examples/patients/v05-blood-thinner.json"},
            {"As JSON, for another program", "palpate plan --json examples/patients/v05-blood-thinner.json"},
            {"Of a health record, what was used and what was not",
             "palpate plan --from fhir --show-mapping --as-of 2026-01-20 examples/fhir/back-pain-on-warfarin.json"},
            {"Stop a script where massage has to wait",
             "palpate plan --fail-on clearance_first --output plan.txt examples/patients/v15-leg-signs-unassessed.json"},
        },
        .run = cmd_plan,
    },
    {
        .name = "why", .operands = "PATIENT THING", .least = 2, .most = 2,
        .completion = {CLI_COMPLETE_FILE, CLI_COMPLETE_THING},
        .plans = true, .summary = "why something is in the plan, or is not",
        .about = "THING is the id of a technique, referral, dose, advice or rule, a limit (pressure, minutes, per_week, "
                 "sessions), or the word disposition or dose; with its kind in front, as in \"technique deep_tissue\", where ids "
                 "are alike. "
                 "Shows each rule that speaks for or against it, and each of its criteria with the patient's value. "
                 "Where more than a few rules are open or do not apply, these get a line each; --context says how many, "
                 "or all.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | PATIENT_OPTIONS | CLI_HAS(CONTEXT),
        .meanings = {
            {CLI_CONTEXT, "tell up to this many rules that do not decide in full, or all (default: 3)"},
        },
        .examples = {
            {"Why not the technique that was wished for",
             "palpate why examples/patients/v05-blood-thinner.json deep_tissue"},
            {"What decided how careful the plan is",
             "palpate why examples/patients/v05-blood-thinner.json disposition"},
        },
        .run = cmd_why,
    },
    {
        .name = "what-if", .operands = "PATIENT", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_FILE},
        .plans = true, .summary = "how the plan changes with other answers",
        .about = "Compares the plan of PATIENT with the plan after --set and --unset, by meaning: what is added, what "
                 "goes, what is otherwise, each with the rule and the criterion that caused it.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | PATIENT_OPTIONS | CLI_HAS(SET)
                   | CLI_HAS(UNSET) | CLI_HAS(CONTEXT) | CLI_HAS(EXIT_CODE),
        .examples = {
            {"Without the blood thinner",
             "palpate what-if examples/patients/v05-blood-thinner.json --set anticoagulant=false"},
            {"If nobody knew the INR, with all that stays the same",
             "palpate what-if examples/patients/v05-blood-thinner.json --unset inr_value --context all"},
        },
        .run = cmd_what_if,
    },
    {
        .name = "sweep", .operands = "PATIENT FACT[=VALUES] [FACT[=VALUES]]", .least = 2, .most = 3,
        .completion = {CLI_COMPLETE_FILE, CLI_COMPLETE_FACT},
        .plans = true, .summary = "the plan over all values of one fact or two",
        .about = "One fact gives a strip, two give a grid. VALUES is low..high for a number, a list with commas for "
                 "others, and all values without it. The points at which the plan changes are taken from the "
                 "conditions, so they are exact.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(FORMAT) | PATIENT_OPTIONS,
        .formats = {"text", "json", "svg"},
        .examples = {
            {"Pain from 0 to 10", "palpate sweep examples/patients/v01-desk-worker.json pain_nrs=0..10"},
            {"A grid of two", "palpate sweep examples/patients/v01-desk-worker.json age_years=18..90 osteoporosis_level"},
        },
        .run = cmd_sweep,
    },
    {
        .name = "flip", .operands = "PATIENT", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_FILE},
        .plans = true, .summary = "the smallest change that brings something into the plan",
        .about = "Searches all sets of up to three answers that a person can change - wishes, habits, time; never age "
                 "or history - for the smallest that bring THING into the plan (--want) or out of it (--not), and "
                 "larger ones with the solver, which also proves it when there is no way. Each answer was "
                 "evaluated.\n\n"
                 "THING is named as in palpate why; a disposition, such as standard, is one, too.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | PATIENT_OPTIONS | CLI_HAS(WANT)
                   | CLI_HAS(NOT) | CLI_HAS(MAX) | CLI_HAS(TIMEOUT),
        .meanings = {
            {CLI_TIMEOUT, "how long the solver may try each question (default: 2; counted in work, not by a clock)"},
        },
        .examples = {
            {"What would bring deep tissue massage into the plan",
             "palpate flip examples/patients/v01-desk-worker.json --want \"technique deep_tissue\""},
            {"Where there is no way, that is proven",
             "palpate flip examples/patients/v05-blood-thinner.json --want \"technique deep_tissue\""},
        },
        .run = cmd_flip,
    },
    {
        .name = "ask", .operands = "[PATIENT]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FILE},
        .plans = true, .summary = "an interview that asks what matters most next",
        .about = "Asks one question at a time, safety first, then what could change the plan most, and stops when no "
                 "open answer can change it. Then it writes the plan, and with --save the patient. Starts from "
                 "nothing or from PATIENT.\n\n"
                 "Answers: yes, no, a number with or without a unit (3 months), a number or name from the list. "
                 "? explains the question, an empty line or \"don't know\" skips it, back goes back, quit ends the "
                 "interview with the plan so far. With --lang these words are understood in that language, too. Answers "
                 "can come from a pipe.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(FORMAT) | PATIENT_OPTIONS
                   | CLI_HAS(SAVE) | CLI_HAS(BRIEF),
        .formats = {"text", "json", "markdown", "html"},
        .examples = {
            {"Start from nothing and keep the patient", "palpate ask --save patient.json"},
        },
        .run = cmd_ask,
    },
    {
        .name = "explore", .operands = "[PATIENT]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FILE},
        .plans = true, .summary = "the same questions in a session, with undo",
        .about = "Keeps one patient and takes set, unset, what-if, plan, why, sweep, flip, ask, show, facts, undo, history, "
                 "save. "
                 "On a terminal with line editing, the tab key completes verbs, facts and values. help lists the "
                 "verbs. From a pipe, one verb a line.",
        .options = RULE_OPTIONS | TEXT_OPTIONS | EVERY_COMMAND | PATIENT_OPTIONS,
        .examples = {
            {"A session about a patient", "palpate explore examples/patients/v05-blood-thinner.json"},
        },
        .run = cmd_explore,
    },
    {
        .name = "compare", .operands = "OLD NEW", .least = 2, .most = 2,
        .completion = {CLI_COMPLETE_FOLDER, CLI_COMPLETE_FOLDER},
        .summary = "what a change of rules does to patients",
        .about = "Proves that the rules of OLD and of NEW offer every possible patient the same, or shows a patient "
                 "for whom they differ, of whom as little is known as can be. Then it tells whether reasons, notes, "
                 "clearances and texts are the same where offers are, or shows who is offered the same for other reasons; "
                 "not covered is which criteria a reason names as met where a condition is written in another way, which "
                 "answers contradict each other, and what would be once all is cleared. Whether the same questions are asked, in the same "
                 "order and words, is proven or refuted beside that, or said to be unknown. OLD and NEW are folders, or "
                 "several with colons between them, lowest layer first. Facts that one of them lacks are unknown to it; patients "
                 "whom one of them would refuse are left out.\n\n"
                 "With --patients it makes the plans of each patient of FILE instead, and tells for how many they "
                 "differ: totals per kind of change, the most frequent changes first, in three lists. One is about what is "
                 "offered. One is about what is said of it: a rule that speaks now or no longer, in other words or with "
                 "other sources or actions, under another name, or for other criteria; other words of what is offered; and "
                 "where nothing of that differs, the parts of a plan that do. One is about what is asked: a question is "
                 "new, is asked no longer, earlier or later among those that both ask, in other words, for the sake of "
                 "safety or no longer so, or because its answer could lead to another disposition at worst or change other "
                 "parts of the plan. Who is in none of the lists gets the same plan; only where a rule stands, and which "
                 "layer wrote it, is not compared.\n\n"
                 "Exits with 4 if a patient was refused, with --exit-code with 1 if anything that is told differs, or "
                 "is not proven to be the same.",
        .options = CLI_HAS(LIMIT) | ANSWER_OPTIONS | CLI_HAS(AS_OF) | CLI_HAS(IGNORE_UNKNOWN) | CLI_HAS(PATIENTS)
                   | CLI_HAS(EXIT_CODE) | CLI_HAS(TIMEOUT),
        .examples = {
            {"What a layer changes, for whom", "palpate init clinic && palpate compare rules rules:clinic"},
            {"What it does to a cohort",
             "palpate init clinic && palpate compare rules rules:clinic --patients examples/cohort.ndjson"},
        },
        .run = cmd_compare,
    },
    {
        .name = "batch", .operands = "[FILE]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FILE},
        .plans = true, .summary = "the plans of many patients, a line each",
        .about = "Reads patients from FILE or standard input, one JSON object a line, and writes a plan a line, in the same "
                 "order, with \"line\", the number of the line, as its first key. A line that is not a patient gives an "
                 "error record with line, column and pointer, and in the end exit code 4. Blank lines are passed over. "
                 "Memory does not grow with the input, which may have no end; what has come in is answered before more "
                 "is waited for.\n\n"
                 "--select writes chosen fields as CSV (RFC 4180), or with --tsv with tabs: names with commas between, each "
                 "a path with dots or a JSON pointer. A list becomes its items, or their ids, with spaces between; what is "
                 "not there is empty; a text that a spreadsheet would take for a formula gets an apostrophe in front.\n\n"
                 "With --resume and --output FILE, FILE.journal tells how far the run is; after an interruption the same "
                 "command goes on from there, and no line is lost or there twice.\n\n"
                 "On a terminal, progress is shown. At the end standard error tells the plans by disposition and the "
                 "refusals by kind, with --json as an object.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(AS_OF) | CLI_HAS(IGNORE_UNKNOWN) | CLI_HAS(JOBS)
                   | CLI_HAS(SELECT) | CLI_HAS(TSV) | CLI_HAS(RESUME),
        .meanings = {
            {CLI_JSON, "tell the end in JSON"},
        },
        .examples = {
            {"A cohort, plan by plan", "palpate batch examples/cohort.ndjson -o plans.ndjson"},
            {"A table for a spreadsheet",
             "palpate batch examples/cohort.ndjson --select line,patient,disposition,techniques.0.id,error.code"},
            {"A long run that may be interrupted",
             "palpate batch --resume -o plans.ndjson examples/cohort.ndjson"},
        },
        .run = cmd_batch,
    },
    {
        .name = "check", .operands = "[DIR]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "look for mistakes in rules",
        .about = "Reads the rules of DIR, or those in force, and lists what is wrong or doubtful, with file, line "
                 "and what to write instead. With --rules as well, DIR is the layer on top. A finding that is meant to be is "
                 "accepted where it stands, with a reason: silence = { [\"missing-test\"] = \"Why.\" } in the rule, fact or "
                 "other declaration, where the key is the code in brackets. Where several findings of a code are in one place, "
                 "a silence names which: [\"bands-meet other-rule\"]. A silence of nothing is told, and --silenced lists "
                 "what is silenced. rules/ERRORS.md lists the codes.\n\n"
                 "With --prove it also proves, for every possible patient, each invariant of the rules, and what every "
                 "rule set owes: that phases keep what earlier ones decided, that not knowing is never milder than "
                 "knowing, and more. A promise that does not hold is shown with a patient whose plan breaks it. What "
                 "is undecided after the time allowed is said to be so.\n\n"
                 "Of translations it tells what is stale or idle, and counts what is missing; with --lang it lists what is "
                 "missing, or the original itself, text by text.\n\n"
                 "Exits with 3 if the rules do not load, with 1 if they load but have errors or a proof fails.",
        .languages = true,
        .options = TOLD_OPTIONS | ANSWER_OPTIONS | CLI_HAS(AS_OF) | CLI_HAS(STRICT) | CLI_HAS(SILENCED) | CLI_HAS(PROVE)
                   | CLI_HAS(ONLY)
                   | CLI_HAS(TIMEOUT),
        .meanings = {
            {CLI_AS_OF, "the day of the check, YYYY-MM-DD: overdue reviews are found"},
            {CLI_ONLY, "with --prove: only proofs with this text in their name"},
        },
        .examples = {
            {"Check a folder of rules", "palpate check examples/rules"},
            {"Also tell which rules are overdue for review", "palpate check --as-of 2030-01-01"},
            {"Prove all that the shipped rules promise", "palpate check --prove"},
        },
        .run = cmd_check,
    },
    {
        .name = "test", .operands = "[DIR]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "run the tests that rule files declare",
        .about = "Runs every test of the rules of DIR, or of the rules in force. Exits with 1 if any fails. A test of a "
                 "lower layer that a higher one changes - a rule is changed, disabled or new that the plan rests on - "
                 "is told as changed by overlay, with the place of that word; only --strict takes it as a failure.\n\n"
                 "With --mutate it changes the rules in small ways instead, one after the other - a criterion turned "
                 "round, a number moved by a step, an action left out, made milder or stricter - and tells the changes "
                 "that no test notices. --only limits that to rules, limits and files with a text in their name; with "
                 "--strict it exits with 1 if a change goes unnoticed.\n\n"
                 "With --watch it runs again whenever a rule file is saved, and tells rules that do not load in between. "
                 "Where the system cannot tell of changes, as on some network folders, PALPATE_WATCH=poll has the files "
                 "looked at twice a second.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(FORMAT) | CLI_HAS(ONLY) | CLI_HAS(COVERAGE)
                   | CLI_HAS(MUTATE) | CLI_HAS(WATCH) | CLI_HAS(STRICT),
        .formats = {"text", "json", "tap", "junit"},
        .meanings = {
            {CLI_ONLY, "only tests, or with --mutate only rules, limits and files, with this text in their name"},
            {CLI_STRICT, "exit with 1 also on tests that a layer changed, and with --mutate on changes that no test notices"},
        },
        .examples = {
            {"Test a folder of rules", "palpate test examples/rules"},
            {"For a build server", "palpate test --format junit -o report.xml examples/rules"},
            {"What no test has seen", "palpate test --coverage examples/rules"},
            {"Which changes of a file no test would notice", "palpate test --mutate --only nerves"},
        },
        .run = cmd_test,
    },
    {
        .name = "init", .operands = "DIR", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "make a layer of rules to start from",
        .about = "Writes a few rule files into DIR, which is made if it is not there: an example of each way to change "
                 "the shipped rules, a rule with a question of its own, and tests. They load and pass as they are. "
                 "Nothing is overwritten.",
        .options = CLI_HAS(COLOUR) | CLI_HAS(COLOR) | EVERY_COMMAND,
        .examples = {
            {"A layer, and its tests over the shipped rules",
             "palpate init clinic && palpate test --rules rules clinic"},
        },
        .run = cmd_init,
    },
    {
        .name = "overlay", .operands = "status|report|accept [ID...]", .least = 1, .most = CLI_MANY,
        .completion = {CLI_COMPLETE_OVERLAY, CLI_COMPLETE_RULE},
        .summary = "keep a layer in step with the rules below it",
        .about = "status lists what each layer changes, what of that is not needed (it changes nothing, the base says the "
                 "same by now, a rule was disabled until a day that has passed), and where the base has changed since "
                 "the layer was accepted: the value then, the value now, and yours. With --exit-code it exits with 1 if "
                 "something wants a look.\n\n"
                 "accept records the base as it is now in palpate.lock in the folder of each layer, for all that the "
                 "layer changes or for the IDs named (\"desk-work\", or with its kind \"limit yoga_falls\").\n\n"
                 "report writes a page that a committee can sign, as Markdown or, with --format html, as a page to print: "
                 "each change in plain English with reason, author and date; with --patients what it does to a cohort; "
                 "and, where Z3 is there, which promises of the rules are proven with the layer in "
                 "force. This can take a minute; --only proves those with a text in their name.\n\n"
                 "Layers are named as for other commands: --rules, PALPATE_RULES or palpate.json, lowest first. Without "
                 "--as-of the day is today.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS | CLI_HAS(FORMAT) | CLI_HAS(AS_OF) | CLI_HAS(IGNORE_UNKNOWN)
                   | CLI_HAS(PATIENTS) | CLI_HAS(EXIT_CODE) | CLI_HAS(ONLY) | CLI_HAS(TIMEOUT),
        .formats = {"text", "json", "markdown", "html"},
        .meanings = {
            {CLI_FORMAT, "of status text (default) or json, of report markdown (default) or html"},
            {CLI_ONLY, "only proofs with this text in their name"},
            {CLI_AS_OF, "the day of the answer, YYYY-MM-DD (default: today)"},
        },
        .examples = {
            {"What a new layer changes",
             "palpate init clinic && palpate overlay status --rules rules --rules clinic"},
            {"The base was looked at", "palpate init clinic && palpate overlay accept --rules rules --rules clinic"},
            {"A page to sign, with the effect on a cohort",
             "palpate init clinic && palpate overlay report --rules rules --rules clinic "
             "--patients examples/cohort.ndjson --only emergency"},
        },
        .run = cmd_overlay,
    },
    {
        .name = "fmt", .operands = "PATH...", .least = 1, .most = CLI_MANY,
        .completion = {CLI_COMPLETE_FILE, CLI_COMPLETE_FILE},
        .summary = "write rule files in the one layout",
        .about = "PATH is a rule file, a folder of them, or - for standard input, which goes to standard output. Two "
                 "spaces for each level, one blank line at most, = in one column where a declaration begins with a key "
                 "on each line, and no line beyond 120 columns that can be broken. Comments stay, and so does what "
                 "the rules mean. Lists the files that changed.\n\n"
                 "A file with a slip is left as it is, and the slip is told; --fix mends those that have one "
                 "possible reading. Exits with 3 if a file was refused.",
        .options = CLI_HAS(CHECK) | CLI_HAS(FIX) | CLI_HAS(LIMIT) | TEXT_OPTIONS | EVERY_COMMAND,
        .meanings = {
            {CLI_CHECK, "only list the files that would change, and exit with 1 if there are any"},
        },
        .examples = {
            {"Are all files in the layout?", "palpate fmt --check rules"},
            {"After a word processor had its way", "palpate fmt --fix examples/rules"},
        },
        .run = cmd_fmt,
    },
    {
        .name = "rules", .operands = "[NAME...]", .least = 0, .most = CLI_MANY,
        .completion = {CLI_COMPLETE_RULE},
        .summary = "list the rules, or tell them in plain words",
        .about = "NAME is a rule's id, or a pattern with *; where no id is so, one or more words of its title or reason. All "
                 "rules without it.\n\n"
                 "With --translate it writes a rule file with every text that a language lacks, each below its "
                 "original, to be filled in; NAME is then a section of it, such as advice.",
        .options = TOLD_OPTIONS | ANSWER_OPTIONS | CLI_HAS(WORDS) | CLI_HAS(TRANSLATE),
        .examples = {
            {"One rule in plain English", "palpate rules --words anticoagulant"},
            {"All rules whose name begins so", "palpate rules 'pregnan*'"},
            {"Rules about something", "palpate rules blood pressure"},
            {"What is not yet told in French", "palpate rules --translate fr advice"},
        },
        .run = cmd_rules,
    },
    {
        .name = "facts", .operands = "[NAME...]", .least = 0, .most = CLI_MANY,
        .completion = {CLI_COMPLETE_FACT},
        .summary = "list what may be told of a patient",
        .about = "NAME is a fact's id, or a pattern with *, told with every value; where no id is so, one or "
                 "more words of its title or question. All facts, with long lists of values cut, without it.",
        .options = TOLD_OPTIONS | ANSWER_OPTIONS | CLI_HAS(LUACATS),
        .examples = {
            {"One fact", "palpate facts pain_nrs"},
            {"Facts about something", "palpate facts blood"},
            {"Names and help for an editor", "palpate facts --luacats -o palpate.d.lua"},
        },
        .run = cmd_facts,
    },
    {
        .name = "schema", .operands = "patient|plan|questionnaire", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_SCHEMA},
        .summary = "print a JSON Schema of patients or plans, or a FHIR Questionnaire",
        .about = "The schema (2020-12) of patients is made from the vocabulary of the rules, and so is the Questionnaire of "
                 "FHIR R4. A QuestionnaireResponse to it is a patient: palpate plan --from fhir.",
        .options = RULE_OPTIONS | CLI_HAS(OUTPUT) | CLI_HAS(COLOUR) | CLI_HAS(COLOR) | EVERY_COMMAND,
        .examples = {
            {"The schema of patients", "palpate schema patient"},
            {"A form for a health record system", "palpate schema questionnaire -o questionnaire.json"},
        },
        .run = cmd_schema,
    },
    {
        .name = "serve", .operands = "", .least = 0, .most = 0,
        .summary = "answer over HTTP: CDS Hooks and a JSON API",
        .about = "Listens on this machine and answers until SIGTERM or Control-C. The port is printed when it listens; "
                 "the log is JSON lines on standard error and holds no values of patients. /openapi.json describes "
                 "all addresses.\n\n"
                 "Rules are read anew on SIGHUP and when a rule file changes; if they do not load, the old ones stay "
                 "in force, and /healthz and the log tell why. Files of tests are not run: palpate test does that, "
                 "before rules are put where the service reads them. With --store, feedback and audit records are kept "
                 "before an answer is sent. Other machines reach it through a proxy that has TLS.\n\n"
                 "The JSON API takes facts, or a record of FHIR R4: alone as application/fhir+json with ?as_of=DATE in "
                 "the address, or as \"record\" beside \"as_of\". Accept: application/fhir+json gives a plan as drafts "
                 "in FHIR. /v1/mapping tells what of a record was used, /v1/schema/questionnaire is a form.\n\n"
                 "With --trust, every call but /healthz, /metrics and /openapi.json needs a token of its own (JWT, "
                 "ES384 or RS384): made by that issuer, for the address called, /cds-services or --url, and good "
                 "for five minutes at most. Keys are read anew on SIGHUP, when their file is saved, every hour, and "
                 "within a minute when a token names one that is not known; one that is no longer in the set counts "
                 "no more.\n\n"
                 "With --check, asks the running service for its health: exits with 0 if it is well, with 1 if it "
                 "serves with a trouble, with 5 if nobody answers.",
        .options = RULE_OPTIONS | EVERY_COMMAND | CLI_HAS(PORT) | CLI_HAS(ADDRESS) | CLI_HAS(PLAIN_HTTP) | CLI_HAS(URL)
                   | CLI_HAS(ALLOW_ORIGIN) | CLI_HAS(STORE) | CLI_HAS(KEEP_INPUT) | CLI_HAS(TRUST)
                   | CLI_HAS(AUDIENCE) | CLI_HAS(FHIR_SERVER) | CLI_HAS(CHECK),
        .meanings = {
            {CLI_CHECK, "ask the running service for its health"},
        },
        .examples = {
            {"On this machine, with feedback kept", "palpate serve --store feedback.db"},
            {"For a page of a record system on this machine", "palpate serve --allow-origin http://127.0.0.1:8000"},
            {"Is it well?", "palpate serve --check"},
        },
        .run = cmd_serve,
    },
    {
        .name = "feedback", .operands = "", .least = 0, .most = 0,
        .summary = "what became of the cards that were sent",
        .about = "Counts, in the file that palpate serve --store keeps, how often cards were sent, accepted and "
                 "overridden: by rule, by reason and over time. Clients do not report cards that nobody answered, so "
                 "rates are of the answers.\n\n"
                 "--export writes the reports themselves; --retain deletes old records of all kinds.",
        .options = ANSWER_OPTIONS | CLI_HAS(FORMAT) | CLI_HAS(STORE) | CLI_HAS(BY) | CLI_HAS(SINCE) | CLI_HAS(UNTIL)
                   | CLI_HAS(EXPORT) | CLI_HAS(COMMENTS) | CLI_HAS(RETAIN),
        .formats = {"text", "json", "svg"},
        .examples = {
            {"Which rules are overridden", "palpate feedback --store feedback.db --by rule"},
            {"A picture of the year", "palpate feedback --store feedback.db --since 2026-01-01 --format svg -o year.svg"},
            {"Keep two years", "palpate feedback --store feedback.db --retain 730"},
        },
        .run = cmd_feedback,
    },
    {
        .name = "listing", .operands = "[DIR]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_FOLDER},
        .summary = "print the compiled program",
        .about = "Shows the rules of DIR, or those in force, as the engine runs them: predicates, formulas and index.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS,
        .examples = {{"The program of a folder of rules", "palpate listing examples/rules"}},
        .run = cmd_listing,
    },
    {
        .name = "limits", .operands = "", .least = 0, .most = 0,
        .summary = "list all limits with their reasons",
        .about = "Every limit can be changed with --limit NAME=VALUE; none can be switched off.",
        .options = ANSWER_OPTIONS,
        .examples = {{"Refuse patients above 64 KiB", "palpate plan --limit json_bytes=65536 patient.json"}},
        .run = cmd_limits,
    },
    {
        .name = "completion", .operands = "bash|zsh|fish", .least = 1, .most = 1,
        .completion = {CLI_COMPLETE_SHELL},
        .summary = "print a script that completes commands in a shell",
        .about = "The script asks palpate itself what can follow, so that rules and facts complete too.",
        .options = CLI_HAS(OUTPUT) | CLI_HAS(COLOUR) | CLI_HAS(COLOR) | EVERY_COMMAND,
        .examples = {
            {"bash, in ~/.bashrc", "source <(palpate completion bash)"},
            {"zsh, in ~/.zshrc after compinit", "source <(palpate completion zsh)"},
            {"fish", "palpate completion fish > ~/.config/fish/completions/palpate.fish"},
        },
        .run = cmd_completion,
    },
    {
        .name = "help", .operands = "[COMMAND]", .least = 0, .most = 1,
        .completion = {CLI_COMPLETE_COMMAND},
        .summary = "show all commands, or one with its options",
        .about = "The same as palpate COMMAND --help.",
        .options = CLI_HAS(COLOUR) | CLI_HAS(COLOR) | CLI_HAS(WIDTH) | EVERY_COMMAND,
        .examples = {{"All about plan", "palpate help plan"}},
        .run = cmd_help,
    },
    {
        .name = "version", .operands = "", .least = 0, .most = 0,
        .summary = "show the version",
        .about = "With --json, also the digest of the rules in force.",
        .options = RULE_OPTIONS | ANSWER_OPTIONS,
        .examples = {{"Version and rules", "palpate version --json"}},
        .run = cmd_version,
    },
};
// clang-format on

const cli_command *cli_command_at(size_t index)
{
    return index < sizeof commands / sizeof commands[0] ? &commands[index] : NULL;
}

const cli_command *cli_command_named(const char *name)
{
    const cli_command *command;

    for (size_t i = 0; (command = cli_command_at(i)) != NULL; i++)
        if (strcmp(command->name, name) == 0)
            return command;
    return NULL;
}

bool cli_command_has(const cli_command *command, cli_option_id id)
{
    return (command->options >> id & 1) != 0;
}
