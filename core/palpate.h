/* SPDX-License-Identifier: MIT */
/* Palpate: from what is known of a patient to an explained treatment plan.
 *
 *   rule folders --palpate_engine_open--> engine --+
 *                                                  +--palpate_plan_json--> plan --> JSON, text, Markdown, HTML
 *   patient JSON ----------------------------------+
 *
 * The three calls of a plugin:
 *
 *   palpate_engine_open(&options, &engine, NULL, &error);
 *   palpate_plan_json(engine, patient, patient_len, NULL, &plan, &error);
 *   palpate_plan_write(plan, PALPATE_FORMAT_JSON, write, context, &error);
 *
 * Rules that hold everywhere:
 *   - Text is UTF-8. Quantities carry their unit in the vocabulary of the rules.
 *   - A function that can fail returns a palpate_status and tells about the first failure in `error`,
 *     which may be NULL. After a failure every out parameter is NULL and nothing is kept.
 *   - Every _free function accepts NULL.
 *   - The library is silent: it prints nothing, never exits or aborts, keeps no global state, and starts no threads.
 *   - An engine may be shared by any number of threads. Patients, plans and findings belong to one thread at a time.
 *   - The same rules and the same patient give the same bytes: no clock, locale or address is looked at.
 *
 * Palpate is decision support and education. The shipped rules have not yet been reviewed by a clinician.
 */
#ifndef PALPATE_H
#define PALPATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define PALPATE_API __attribute__((visibility("default")))
#else
#define PALPATE_API
#endif

#define PALPATE_VERSION_MAJOR 0
#define PALPATE_VERSION_MINOR 1
#define PALPATE_VERSION_PATCH 0
#define PALPATE_VERSION "0.1.0"

/* ---- status and errors ------------------------------------------------------------------------------------------ */

/** What a call came to. Each has a word (palpate_status_word) that appears as "code" in JSON errors. */
typedef enum palpate_status {
    PALPATE_OK = 0,
    PALPATE_E_NOMEM = 1,     /* an allocation was refused */
    PALPATE_E_USAGE = 2,     /* the call does not make sense: unknown option, wrong name, wrong struct size */
    PALPATE_E_RULES = 3,     /* the rules do not load; the findings tell every reason */
    PALPATE_E_SYNTAX = 4,    /* not JSON */
    PALPATE_E_POLICY = 5,    /* JSON, but refused: duplicate key, U+0000, outermost value not an object */
    PALPATE_E_UNKNOWN = 6,   /* a name that the vocabulary does not have */
    PALPATE_E_TYPE = 7,      /* a value of the wrong type */
    PALPATE_E_RANGE = 8,     /* a number out of range, or a unit of another dimension */
    PALPATE_E_LIMIT = 9,     /* larger or deeper than a limit allows; palpate_limit tells which there are */
    PALPATE_E_IO = 10,       /* a file cannot be read or written */
    PALPATE_E_WRITE = 11,    /* the caller's write function refused */
    PALPATE_E_INTERNAL = 12  /* a fault of ours; please report it */
} palpate_status;

/** Where in the user's text something is. Unknown parts are 0 or empty. */
typedef struct palpate_place {
    char file[256];    /* relative to the rules folder or as given on the command line; empty for patient text */
    uint32_t line;     /* from 1 */
    uint32_t column;   /* from 1, in bytes */
    uint64_t offset;   /* in bytes, from 0; JSON only */
    char pointer[256]; /* JSON pointer (RFC 6901), JSON only */
} palpate_place;

/** The first failure of a call. Initialise with PALPATE_ERROR_INIT. */
typedef struct palpate_error {
    size_t size;           /* sizeof(palpate_error), so that the struct may grow */
    palpate_status status;
    palpate_place place;
    char code[32];         /* stable word, finer than the status: "unknown_fact", "duplicate_key" */
    char detail[256];      /* one sentence; never a value of the patient */
    char hint[128];        /* what to do: "did you mean pain_nrs?"; may be empty */
    const char *raised_in; /* our own file and line, for bug reports */
    int raised_at;
} palpate_error;

#define PALPATE_ERROR_INIT {.size = sizeof(palpate_error)}

/** The stable word of a status, such as "out_of_memory". Never NULL. */
PALPATE_API const char *palpate_status_word(palpate_status status);

/** The exit code that the command line uses for a status: 0, 2, 3, 4, 5 or 70. */
PALPATE_API int palpate_status_exit(palpate_status status);

/** The version of the library that is running, such as "0.1.0". */
PALPATE_API const char *palpate_version(void);

/* ---- memory, output --------------------------------------------------------------------------------------------- */

/** An allocator in the shape of Lua's. NULL wherever one is asked for means the C library's. */
typedef struct palpate_allocator {
    /* new_size 0 frees and returns NULL. old_size means nothing while block is NULL. May return NULL. */
    void *(*resize)(void *context, void *block, size_t old_size, size_t new_size);
    void *context;
} palpate_allocator;

/** Takes `length` bytes; false stops the writing with PALPATE_E_WRITE. */
typedef bool palpate_write(void *context, const char *bytes, size_t length);

typedef enum palpate_format {
    PALPATE_FORMAT_JSON = 0,
    PALPATE_FORMAT_TEXT = 1,     /* for a terminal; palpate_style tells width and colour */
    PALPATE_FORMAT_MARKDOWN = 2,
    PALPATE_FORMAT_HTML = 3,     /* one self-contained page, printable */
    PALPATE_FORMAT_SVG = 4,      /* a picture, for what can be drawn */
    PALPATE_FORMAT_TAP = 5,      /* Test Anything Protocol 14, of tests */
    PALPATE_FORMAT_JUNIT = 6     /* XML as build servers read it, of tests */
} palpate_format;

/** How text for a terminal looks. Initialise with PALPATE_STYLE_INIT; NULL means the same. */
typedef struct palpate_style {
    size_t size;
    unsigned width;  /* columns, 40 to 400 */
    bool colour;     /* ANSI colours; never the only carrier of meaning */
    bool ascii;      /* no characters beyond ASCII in our own signs */
    bool brief;      /* leave out reasons' sources and matched facts */
    const char *lang; /* of lists of rules and facts; plans and answers take theirs from palpate_request */
    uint32_t context; /* of why: how many rules that do not decide are told in full; 0: three, UINT32_MAX: all */
} palpate_style;

#define PALPATE_STYLE_INIT {.size = sizeof(palpate_style), .width = 80}

/** SHA-256 of bytes as "sha256:" and 64 hexadecimal digits, with a final NUL. */
PALPATE_API void palpate_digest(const char *bytes, size_t length, char out[72]);

/* ---- limits ----------------------------------------------------------------------------------------------------- */

/** Names, defaults and reasons of all limits (core/base/limits.def); index from 0 to palpate_limit_count() - 1. */
PALPATE_API size_t palpate_limit_count(void);
PALPATE_API const char *palpate_limit_name(size_t index);
PALPATE_API uint64_t palpate_limit_default(size_t index);
PALPATE_API const char *palpate_limit_reason(size_t index);

/** One changed limit, for palpate_options. */
typedef struct palpate_limit_setting {
    const char *name;
    uint64_t value; /* from 1 to 4294967295: no limit can be switched off */
} palpate_limit_setting;

/* ---- findings --------------------------------------------------------------------------------------------------- */

/** What is wrong, or doubtful, in rules: a list sorted by place. */
typedef struct palpate_findings palpate_findings;

typedef enum palpate_severity { PALPATE_NOTE = 0, PALPATE_WARNING = 1, PALPATE_ERROR = 2 } palpate_severity;

typedef struct palpate_finding {
    palpate_severity severity;
    const char *code;    /* stable word: "unknown-name" */
    const char *message; /* one sentence */
    const char *hint;    /* what to write instead; may be empty */
    const char *file;    /* may be empty when no file is to blame */
    uint32_t line;       /* 0 if only the file is known */
    uint32_t column;
    uint32_t length;     /* bytes to underline, at least 1 */
    const char *source;  /* the source line, made safe to print; may be empty */
} palpate_finding;

PALPATE_API size_t palpate_findings_count(const palpate_findings *findings);
/** How many have this severity. */
PALPATE_API size_t palpate_findings_of(const palpate_findings *findings, palpate_severity severity);
/** Borrow one; NULL when the index is past the end. Valid until the findings are freed. */
PALPATE_API const palpate_finding *palpate_findings_get(const palpate_findings *findings, size_t index);
/** Borrow those that rule files silence; their hints are the reasons. They are not among the others, and not counted with
 * them. NULL: there are none. */
PALPATE_API const palpate_findings *palpate_findings_silenced(const palpate_findings *findings);
/** Write as JSON (`palpate.check/1`) or text with source line and caret. */
PALPATE_API palpate_status palpate_findings_write(const palpate_findings *findings, palpate_format format,
                                                  const palpate_style *style, palpate_write *write, void *context,
                                                  palpate_error *error);
PALPATE_API void palpate_findings_free(palpate_findings *findings);

/* ---- engine ----------------------------------------------------------------------------------------------------- */

/** Compiled rules: immutable, reference counted. */
typedef struct palpate_engine palpate_engine;

/** A rule file in memory, for hosts that keep rules elsewhere than in files. */
typedef struct palpate_rule_text {
    const char *name; /* relative path as it should appear in messages; ends in ".lua" */
    const char *bytes;
    size_t length;
} palpate_rule_text;

/** One layer of rules: a folder, or texts in memory (when `directory` is NULL). */
typedef struct palpate_layer {
    const char *name;      /* NULL: the pack's own name */
    const char *directory;
    const palpate_rule_text *texts;
    size_t text_count;
} palpate_layer;

/** How to open an engine. Initialise with PALPATE_OPTIONS_INIT. Everything is copied. */
typedef struct palpate_options {
    size_t size;
    const palpate_layer *layers; /* lowest first */
    size_t layer_count;
    const palpate_allocator *allocator;
    const palpate_limit_setting *limits;
    size_t limit_count;
    /* For engines that only make plans: a file below tests/ whose text shows that it can declare nothing but tests and
     * baseline patients is read, but not run, and errors in it are not told. Any other file counts wherever it lies, so
     * no rule is ever left out; digest and plans are the same. palpate_test, palpate_mutate, palpate_check and
     * palpate_prove, which need the tests, refuse such an engine with E_USAGE "tests_skipped". */
    bool skip_tests;
    /* Languages that plans can be asked for, as tags with commas between: "es,de". NULL: all that there are texts in;
     * "": none but the rules' own. Texts in other languages are not read where they stand in files of their own. */
    const char *languages;
} palpate_options;

#define PALPATE_OPTIONS_INIT {.size = sizeof(palpate_options)}

/** Read, check and compile rules.
 *
 * @param[out] out      New engine with one reference; NULL after a failure.
 * @param[out] findings May be NULL. Set to the list of every error of every file on PALPATE_E_RULES (free it);
 *                      NULL otherwise.
 * @return PALPATE_OK; E_RULES; E_IO; E_USAGE; E_NOMEM.
 * Cost: the only call that runs Lua; tens of milliseconds for a few hundred rules.
 */
PALPATE_API palpate_status palpate_engine_open(const palpate_options *options, palpate_engine **out,
                                               palpate_findings **findings, palpate_error *error);
/** Take another reference, from any thread. Returns `engine`. */
PALPATE_API palpate_engine *palpate_engine_keep(palpate_engine *engine);
/** Drop a reference; the last one frees. */
PALPATE_API void palpate_engine_free(palpate_engine *engine);
/** The tags of the languages that the library itself speaks, "en" first; NULL past the end. Texts of rules come from the
 * rules, in these or any other. */
PALPATE_API const char *palpate_language(size_t index);

/** "sha256:…" over all layers; borrowed from the engine. */
PALPATE_API const char *palpate_engine_digest(const palpate_engine *engine);

/** The allocator that the engine was opened with, for what a binding keeps beside it; valid while the engine is. */
PALPATE_API const palpate_allocator *palpate_engine_allocator(const palpate_engine *engine);

/** The id at `index` of a kind - "fact", "rule", "technique", "referral", "advice", "dose", "region", "position",
 * "product" - in the order of the rules; NULL past the end or for another kind. Borrowed from the engine. For menus and
 * completion. */
PALPATE_API const char *palpate_engine_id(const palpate_engine *engine, const char *kind, size_t index);
/** The member at `index` of a choice or set fact; of a bool fact "true" and "false"; NULL past the end. Borrowed. */
PALPATE_API const char *palpate_engine_member(const palpate_engine *engine, const char *fact, size_t index);

/** The engine in force, which can be exchanged while other threads make plans. */
typedef struct palpate_slot palpate_slot;

/** A slot that holds `engine`; it takes a reference of its own. */
PALPATE_API palpate_status palpate_slot_new(palpate_engine *engine, palpate_slot **out, palpate_error *error);
/** The engine in force, with a reference for the caller, who frees it. From any thread. */
PALPATE_API palpate_engine *palpate_slot_get(palpate_slot *slot);
/** Put another engine in force; the slot takes a reference of its own. Plans that began with the old one finish with it,
 * and the last of them frees it. From any thread. */
PALPATE_API void palpate_slot_swap(palpate_slot *slot, palpate_engine *engine);
/** Open an engine beside the one in force, then swap. Rules that do not load leave the old ones in force and tell every
 * error, as palpate_engine_open does. */
PALPATE_API palpate_status palpate_slot_load(palpate_slot *slot, const palpate_options *options,
                                             palpate_findings **findings, palpate_error *error);
/** Free the slot; no other thread may use it then. Engines that were taken from it stay. */
PALPATE_API void palpate_slot_free(palpate_slot *slot);

/* ---- JSON as a tree --------------------------------------------------------------------------------------------- */

/** A value of a JSON document: text that a binding walks in any order, such as a record or a request. The document is
 * the outermost value, an object. */
typedef struct palpate_json palpate_json;

typedef enum palpate_json_type {
    PALPATE_JSON_NULL = 0, /* also what is no value at all: NULL */
    PALPATE_JSON_FALSE = 1,
    PALPATE_JSON_TRUE = 2,
    PALPATE_JSON_NUMBER = 3,
    PALPATE_JSON_STRING = 4,
    PALPATE_JSON_ARRAY = 5,
    PALPATE_JSON_OBJECT = 6
} palpate_json_type;

/** Check text as strictly as a patient's, within the engine's limits of JSON, and build the tree. It may outlive the engine,
 * not the engine's allocator.
 * @return PALPATE_OK; E_SYNTAX, E_POLICY, E_LIMIT with the place; E_NOMEM. */
PALPATE_API palpate_status palpate_json_read(const palpate_engine *engine, const char *text, size_t length,
                                             palpate_json **out, palpate_error *error);
/** Free a document; its values go with it. */
PALPATE_API void palpate_json_free(palpate_json *document);
/** Values are borrowed from their document, and every argument may be NULL. */
PALPATE_API palpate_json_type palpate_json_type_of(const palpate_json *value);
/** A member of an object, by its exact name; NULL if there is none. */
PALPATE_API const palpate_json *palpate_json_member(const palpate_json *object, const char *name);
/** The first value in an object or array, and the one after a value; NULL past the end. */
PALPATE_API const palpate_json *palpate_json_first(const palpate_json *container);
PALPATE_API const palpate_json *palpate_json_after(const palpate_json *value);
/** The key of a member; NULL in arrays. */
PALPATE_API const char *palpate_json_name(const palpate_json *value);
/** The text of a string; NULL if it is none. */
PALPATE_API const char *palpate_json_string(const palpate_json *value);
/** False if it is no number, and `*out` stays. */
PALPATE_API bool palpate_json_number(const palpate_json *value, double *out);
/** Write a value as compact JSON; numbers in their shortest form. NULL is written as null. */
PALPATE_API palpate_status palpate_json_write(const palpate_engine *engine, const palpate_json *value,
                                              palpate_write *write, void *context, palpate_error *error);

/* ---- project ---------------------------------------------------------------------------------------------------- */

/** What a `palpate.json` says: the layers of rules of a folder. */
typedef struct palpate_project palpate_project;

/** Read `palpate.project/1`: { "rules": ["@shipped", "clinic"] }, the lowest layer first.
 *
 * @param path Where the text comes from. Relative folders are seen from its folder; nothing is opened.
 * @return PALPATE_OK; E_SYNTAX, E_POLICY, E_LIMIT (as of patients); E_UNKNOWN (no such key); E_TYPE; E_NOMEM.
 *         Errors have line, column and JSON pointer.
 */
PALPATE_API palpate_status palpate_project_read(const char *path, const char *text, size_t length,
                                                const palpate_allocator *allocator, palpate_project **out,
                                                palpate_error *error);
/** The folder of a layer, lowest first; NULL past the end. Borrowed. A name that begins with @ stands for what the host
 * has: "@shipped" are the rules that come with Palpate. */
PALPATE_API const char *palpate_project_rules(const palpate_project *project, size_t index);
PALPATE_API void palpate_project_free(palpate_project *project);

/* ---- patient ---------------------------------------------------------------------------------------------------- */

/** Facts of one patient. */
typedef struct palpate_patient palpate_patient;

/** How to read a patient and make a plan. Initialise with PALPATE_REQUEST_INIT; NULL means the same. */
typedef struct palpate_request {
    size_t size;
    bool ignore_unknown; /* unknown keys are listed in the plan instead of being an error */
    const char *as_of;   /* "YYYY-MM-DD"; NULL: nothing expires, no review is overdue */
    const char *lang;    /* tag of the language of plans and answers: "es", "es-MX"; NULL: that of the rules. What there
                          * is no text for stays in the language of the rules, and the plan says so. */
} palpate_request;

#define PALPATE_REQUEST_INIT {.size = sizeof(palpate_request)}

/** An empty patient: everything unknown. It keeps a reference to the engine. */
PALPATE_API palpate_status palpate_patient_new(palpate_engine *engine, const palpate_request *request,
                                               palpate_patient **out, palpate_error *error);
/** Read `palpate.patient/1`: one flat JSON object. `text` needs no final NUL. Nothing of it is kept. */
PALPATE_API palpate_status palpate_patient_read(palpate_engine *engine, const char *text, size_t length,
                                                const palpate_request *request, palpate_patient **out,
                                                palpate_error *error);
PALPATE_API palpate_status palpate_patient_copy(const palpate_patient *patient, palpate_patient **out,
                                                palpate_error *error);
/** Set one fact from JSON text (`5`, `"never"`, `["a","b"]`, `{"value":5,"unit":"mo"}`, `null`). On a failure the
 * patient stays as it was. A bare word is taken as a string, `a,b` as a list where the fact is a set. */
PALPATE_API palpate_status palpate_patient_set(palpate_patient *patient, const char *fact, const char *json,
                                               palpate_error *error);
/** Make one fact unknown. */
PALPATE_API palpate_status palpate_patient_unset(palpate_patient *patient, const char *fact, palpate_error *error);
/** Write the known facts as `palpate.patient/1`, in vocabulary order. */
PALPATE_API palpate_status palpate_patient_write(const palpate_patient *patient, palpate_write *write, void *context,
                                                 palpate_error *error);
PALPATE_API void palpate_patient_free(palpate_patient *patient);

/* ---- plan ------------------------------------------------------------------------------------------------------- */

typedef struct palpate_plan palpate_plan;

/** Make the plan of a patient. The plan keeps a reference to the engine, nothing of the patient. */
PALPATE_API palpate_status palpate_plan_patient(const palpate_patient *patient, palpate_plan **out,
                                                palpate_error *error);
/** Make the plan from patient JSON in one call.
 * Memory: an engine that has made a plan before keeps what the next one needs. With the shipped rules such a plan, with
 * its JSON, takes at most 24 requests and 256 KiB, all of which are given back; with ten or a thousand times as many rules
 * it takes no more, as long as no more of them speak. */
PALPATE_API palpate_status palpate_plan_json(palpate_engine *engine, const char *text, size_t length,
                                             const palpate_request *request, palpate_plan **out,
                                             palpate_error *error);
/** Write the plan as `palpate.plan/1` JSON, text, Markdown or HTML. `style` matters for text only. */
PALPATE_API palpate_status palpate_plan_write(const palpate_plan *plan, palpate_format format,
                                              const palpate_style *style, palpate_write *write, void *context,
                                              palpate_error *error);
/** Write an object of only some members of the plan's JSON, for whoever needs no more: most of a plan of which little is
 * known are its questions.
 * @param members Names, such as "summary" and "referrals", in the order wanted; ended by NULL. A name that plans do not
 *                have is E_USAGE. */
PALPATE_API palpate_status palpate_plan_write_members(const palpate_plan *plan, const char *const *members,
                                                      palpate_write *write, void *context, palpate_error *error);
/** The same members as a tree, for whoever picks from them: written and read back in one go, which costs less than
 * palpate_json_read, for what the library wrote itself is not judged again.
 * @param write  Is given the text too; NULL: it is not wanted.
 * @param[out] out New; free it with palpate_json_free. NULL after a failure. */
PALPATE_API palpate_status palpate_plan_tree(const palpate_plan *plan, const char *const *members, palpate_write *write,
                                             void *context, palpate_json **out, palpate_error *error);
/** The "id" that the patient gave; NULL if none. Borrowed from the plan. */
PALPATE_API const char *palpate_plan_id(const palpate_plan *plan);
/** The disposition's word, such as "modified"; borrowed. */
PALPATE_API const char *palpate_plan_disposition(const palpate_plan *plan);
/** All dispositions' words, the least restrictive first; NULL past the end. */
PALPATE_API const char *palpate_disposition_word(size_t index);
/** The question at `index` of those that the plan asks, the weightiest first, in the plan's language; NULL past the end.
 * Borrowed from the engine.
 * @param[out] safety Whether it belongs to the safety screen; may be NULL. */
PALPATE_API const char *palpate_plan_question(const palpate_plan *plan, size_t index, bool *safety);
/** Rules that fired, in the order of phase and id: NULL past the end; borrowed from the engine. */
PALPATE_API const char *palpate_plan_fired(const palpate_plan *plan, size_t index);
PALPATE_API void palpate_plan_free(palpate_plan *plan);

/* ---- which rules fire ------------------------------------------------------------------------------------------- */

/** Patients of whom only is asked which rules fire: for registries, alerts and searches over large rule sets, where plans
 * would say more than is wanted. Used again and again: add patients, match, read, clear. */
typedef struct palpate_cohort palpate_cohort;

#define PALPATE_COHORT_MOST 256 /* patients at once; many together take less time for each */

/** An empty cohort; it keeps a reference to the engine. `request` holds for all patients and may be NULL. */
PALPATE_API palpate_status palpate_cohort_new(palpate_engine *engine, const palpate_request *request,
                                              palpate_cohort **out, palpate_error *error);
/** Read one more patient. A patient that is refused is not added. E_LIMIT when the cohort is full. */
PALPATE_API palpate_status palpate_cohort_add(palpate_cohort *cohort, const char *text, size_t length,
                                              palpate_error *error);
/** Find the rules that fire for each patient: the same as palpate_plan_fired tells.
 * Cost: the rules that the facts can reach; allocates nothing when warm. */
PALPATE_API palpate_status palpate_cohort_match(palpate_cohort *cohort, palpate_error *error);
/** How many patients there are. */
PALPATE_API size_t palpate_cohort_count(const palpate_cohort *cohort);
/** The "id" of a patient; NULL if it gave none, or past the end. Borrowed until the cohort is cleared. */
PALPATE_API const char *palpate_cohort_id(const palpate_cohort *cohort, size_t patient);
/** The rules that fired for a patient, ascending: palpate_engine_id(engine, "rule", index) names one. NULL and 0 before
 * palpate_cohort_match and past the end. Borrowed until the cohort is cleared. */
PALPATE_API const uint32_t *palpate_cohort_fired(const palpate_cohort *cohort, size_t patient, size_t *count);
/** Forget the patients; memory is kept. */
PALPATE_API void palpate_cohort_clear(palpate_cohort *cohort);
PALPATE_API void palpate_cohort_free(palpate_cohort *cohort);

/* ---- questions about rules and plans ---------------------------------------------------------------------------- */

/** Why a technique, referral, advice, dose, disposition, limit or rule is in, out or unknown for this patient.
 * @param thing  an id ("deep_tissue", "ref_chiropractic", "anticoagulant"), "kind id" ("rule anticoagulant"),
 *               "disposition", "dose". Unknown: PALPATE_E_UNKNOWN with a suggestion.
 * Text tells in full what decided; of more than `style->context` rules that did not, a line each. A rule that is overdue
 * and therefore silent is told with the day on which its review was due ("withheld" in JSON). "flip" is the smallest
 * change of answers that turns it around, of at most two; "searched_changes" is how many at once were all tried in vain
 * (2: no two do it; less, and no "flip": it was not looked for to the end), null of what is not turned.
 * Formats: JSON (`palpate.why/1`) and text.
 */
PALPATE_API palpate_status palpate_why(const palpate_patient *patient, const char *thing, palpate_format format,
                                       const palpate_style *style, palpate_write *write, void *context,
                                       palpate_error *error);

/** How what-if looks. Initialise with PALPATE_WHAT_IF_INIT. */
typedef struct palpate_what_if_options {
    size_t size;
    uint32_t context; /* how many unchanged items text shows; UINT32_MAX for all */
} palpate_what_if_options;

#define PALPATE_WHAT_IF_INIT {.size = sizeof(palpate_what_if_options)}

/** How the plan of `after` differs from that of `before`, by meaning; each change with the criterion that caused it.
 * Both patients belong to one engine (make `after` with palpate_patient_copy and palpate_patient_set).
 * @param[out] changed How many items differ; may be NULL.
 * Formats: JSON (`palpate.what-if/1`) and text. */
PALPATE_API palpate_status palpate_what_if(const palpate_patient *before, const palpate_patient *after,
                                           const palpate_what_if_options *options, uint32_t *changed,
                                           palpate_format format, const palpate_style *style, palpate_write *write,
                                           void *context, palpate_error *error);

/** One fact of a sweep. */
typedef struct palpate_axis {
    const char *fact;
    const char *values; /* "0..10" for a number, "a,b" for a choice, set or bool; NULL: all */
} palpate_axis;

/** The plan over all values of one fact (a strip) or two (a grid). Values that the rules cannot tell apart are joined;
 * the points between are exact, taken from the conditions. Formats: JSON (`palpate.sweep/1`), text, SVG. */
PALPATE_API palpate_status palpate_sweep(const palpate_patient *patient, const palpate_axis *axes, size_t axis_count,
                                         palpate_format format, const palpate_style *style, palpate_write *write,
                                         void *context, palpate_error *error);

/** What to reach. Initialise with PALPATE_FLIP_INIT. */
typedef struct palpate_flip_options {
    size_t size;
    const char *subject;   /* as for palpate_why: "technique deep_tissue", "disposition standard" */
    bool out;              /* it should leave the plan instead of entering it */
    uint32_t most_answers; /* 0: three */
    uint32_t timeout_s;    /* per question to the solver, counted in its units of work, about seconds; 0: 2 */
} palpate_flip_options;

#define PALPATE_FLIP_INIT {.size = sizeof(palpate_flip_options)}

/** The smallest changes to facts that a person can change which reach an outcome, fewest first, each verified by
 * evaluating it: exact up to three changes, and with a solver beyond. Where there is none, JSON says how far that is
 * known: "impossible" is "proven", "timeout" (the solver did not get to an end) or "not_found" (no solver; up to
 * "searched_changes"). "complete" is true when it is proven that there is no other answer.
 * Formats: JSON (`palpate.flip/1`) and text. */
PALPATE_API palpate_status palpate_flip(const palpate_patient *patient, const palpate_flip_options *options,
                                        palpate_format format, const palpate_style *style, palpate_write *write,
                                        void *context, palpate_error *error);

/** An interview's state beside the patient. Initialise with PALPATE_ASK_INIT. */
typedef struct palpate_ask_options {
    size_t size;
    const char *const *skipped; /* facts that the person could not answer */
    size_t skipped_count;
    bool explain;               /* text: say why it is asked, and which rules wait for it */
} palpate_ask_options;

#define PALPATE_ASK_INIT {.size = sizeof(palpate_ask_options)}

/** The question that matters most next: safety first, then by how much it could change. `"done": true` when no open
 * answer can change the plan. Formats: JSON (`palpate.ask/1`) and text. */
PALPATE_API palpate_status palpate_ask(const palpate_patient *patient, const palpate_ask_options *options,
                                       palpate_format format, const palpate_style *style, palpate_write *write,
                                       void *context, palpate_error *error);

/** The fact that palpate_ask asks for; `*fact` is NULL when nothing is left to ask, else borrowed from the engine. */
PALPATE_API palpate_status palpate_ask_fact(const palpate_patient *patient, const palpate_ask_options *options,
                                            const char **fact, palpate_error *error);
/** Take an answer as people type it: yes or no; "3 months"; a number or name from the list; several with commas; none;
 * never. E_TYPE with a hint when it is not understood, E_RANGE where a number is not one that the fact can have, both in
 * the language of the patient, which stays as it was then. */
PALPATE_API palpate_status palpate_patient_answer(palpate_patient *patient, const char *fact, const char *answer,
                                                  palpate_error *error);
/** What to say to the person beside the questions, in the language of the patient: "how" (which words lead the
 * interview), "first" ("This is the first question."), or a word that the person may type: "skip", "unknown" ("don't know"), "back", "why", "quit". Borrowed; NULL
 * where there is none of that name. */
PALPATE_API const char *palpate_prompt(const palpate_patient *patient, const char *name);
/** Did the person type that word: in the language of the patient, or as `name` has it? */
PALPATE_API bool palpate_prompt_is(const palpate_patient *patient, const char *name, const char *text);

/** What a change of rules does to a cohort: two engines, patient after patient, totals at the end. */
typedef struct palpate_comparison palpate_comparison;

/** Begin to compare the plans of two engines; it keeps a reference to each. */
PALPATE_API palpate_status palpate_comparison_new(palpate_engine *before, palpate_engine *after,
                                                  palpate_comparison **out, palpate_error *error);
/** Compare the plans of one patient: what they offer, what they say about it, and what they ask. `name` (a line number, an id) is told where
 * they differ; it may be NULL. A patient that one of the engines refuses is an error and is not counted. */
PALPATE_API palpate_status palpate_comparison_add(palpate_comparison *comparison, const char *name, const char *text,
                                                  size_t length, const palpate_request *request, palpate_error *error);
/** How many patients were compared, and how many of them are offered something else. */
PALPATE_API void palpate_comparison_counts(const palpate_comparison *comparison, uint64_t *patients, uint64_t *changed);
/** How palpate_prove and palpate_comparison_prove work; declared below. */
typedef struct palpate_prove_options palpate_prove_options;
/** Prove that both engines offer every possible patient the same, or find one for whom they differ, of whom as little
 * is known as can be; he is counted like a patient that was added. Covered is what the changes tell: disposition,
 * techniques and their order, dose, limits, referrals and their urgency, advice, regions to avoid, positions and
 * products. Then it is asked whether the same rules speak in the same words to whom the same is offered, so that reasons,
 * notes, clearances and texts are the same too: "said" is "proven"; "refuted", with "said_by" (it "differs" in that it
 * "speaks", in its "words", sources or actions, or in its "name") and "said_witness"; or "unknown". It does not cover which
 * criteria a reason names as met ("matched"), answers that contradict each other, and what would be once all is cleared:
 * those follow from conditions and from the vocabulary; a cohort tells them. Whether the same questions are asked, in the same
 * order and words and to the same end, and the same facts listed as unknown, is "asked": "proven", "refuted" with
 * "asked_by" and "asked_witness" (what "differs": "asked", "words", "safety", "at_worst", "could_change", "place" or
 * "unknown"), "not_found" (no patient was found who is asked otherwise, and nothing proves that there
 * is none) or "timeout". It needs no solver where all that questions follow from is declared alike, or where a patient is
 * found of whom nothing, one or two answers are known. What one vocabulary lacks is unknown to its engine; a patient
 * whom either refuses is left out. Cost: seconds. */
PALPATE_API palpate_status palpate_comparison_prove(palpate_comparison *comparison,
                                                    const palpate_prove_options *options, palpate_error *error);
/** What came of it: "proven", "refuted" or "unknown" (a time-out, or no solver); NULL before palpate_comparison_prove. */
PALPATE_API const char *palpate_comparison_equal(const palpate_comparison *comparison);
/** Does anything that is told differ, or is it not proven that it does not? Of a cohort: for anybody? */
PALPATE_API bool palpate_comparison_differs(const palpate_comparison *comparison);
/** Totals per kind of change, and the changes, most frequent first. Formats: JSON (`palpate.compare/1`), text.
 * In JSON "changed", "by_kind" and "changes" are about what is offered.
 * "said_changed", "said_by_kind" and "said_changes" are about what is said of it, "said_alone" counts whom the same is
 * offered, told otherwise. A rule or an item "differs" in that it "speaks", in its "words", sources or actions, in its
 * "name", or by what it "matched"; where nothing of that differs and the same is offered, plans are compared key by key
 * ("rest"), so that those who are not counted have the same plan but for questions, for which layer wrote a rule and
 * where it stands.
 * "asked_changed", "asked_by_kind" and "asked_changes" are about questions and facts that are listed as unknown:
 * "differs" is one of the words of "asked_by". Of questions in another order as few are told as can be moved to make it
 * the other, "to" being "earlier" or "later". */
PALPATE_API palpate_status palpate_comparison_write(const palpate_comparison *comparison, palpate_format format,
                                                    const palpate_style *style, palpate_write *write, void *context,
                                                    palpate_error *error);
PALPATE_API void palpate_comparison_free(palpate_comparison *comparison);

/** List the rules: JSON (`palpate.rules/1`), text (a line each), or, with `words`, plain English. `only` is an id or
 * a pattern with `*`; where no id is so, those with each of its words in their id, title or reason (of facts the
 * question); or NULL for all. PALPATE_E_UNKNOWN where there is none. */
PALPATE_API palpate_status palpate_rules_write(palpate_engine *engine, const char *only, bool words,
                                               palpate_format format, const palpate_style *style,
                                               palpate_write *write, void *context, palpate_error *error);
/** What bindings need that read and write health records: which codes speak for which fact, where a rule's answer to a
 * number can change, the codes of techniques and referrals: JSON (`palpate.records/1`). */
PALPATE_API palpate_status palpate_records_write(palpate_engine *engine, palpate_write *write, void *context,
                                                 palpate_error *error);
/** List what layers change and switch off of lower ones, with the digest of each thing as the lower layers have it
 * (`below`) and as it was when the change was written (`seen`): JSON (`palpate.layers/1`). */
PALPATE_API palpate_status palpate_layers_write(palpate_engine *engine, palpate_write *write, void *context,
                                                palpate_error *error);
/** Write a rule file with every text that `language` (a tag such as "es") lacks or has only of older texts: each below
 * its original, to be filled in. `only` is a section of `translate`, such as "advice", or NULL for all. */
PALPATE_API palpate_status palpate_skeleton_write(palpate_engine *engine, const char *language, const char *only,
                                                  palpate_write *write, void *context, palpate_error *error);
/** List the facts: JSON (`palpate.facts/1`) or text. `only` as above; text of one fact or a pattern tells every value and
 * its title, text of others cuts long lists of values. */
PALPATE_API palpate_status palpate_facts_write(palpate_engine *engine, const char *only, palpate_format format,
                                               const palpate_style *style, palpate_write *write, void *context,
                                               palpate_error *error);
/** A LuaCATS annotation file for editors: every word of the rule language and every name of the vocabulary. */
PALPATE_API palpate_status palpate_luacats_write(palpate_engine *engine, palpate_write *write, void *context,
                                                 palpate_error *error);
/** A JSON Schema (2020-12): `which` is "patient" or "plan". */
PALPATE_API palpate_status palpate_schema_write(palpate_engine *engine, const char *which, palpate_write *write,
                                                void *context, palpate_error *error);
/** The compiled program: predicates, formulas, index. Text or JSON (`palpate.listing/1`). */
PALPATE_API palpate_status palpate_listing_write(palpate_engine *engine, palpate_format format,
                                                 const palpate_style *style, palpate_write *write, void *context,
                                                 palpate_error *error);

/** Author's checks of rules that load. `findings` is always set on PALPATE_OK, and may be empty. */
PALPATE_API palpate_status palpate_check(palpate_engine *engine, const palpate_request *request,
                                         palpate_findings **findings, palpate_error *error);

/** How to lay out a rule file. Initialise with PALPATE_LAYOUT_INIT; NULL means the same. */
typedef struct palpate_layout_options {
    size_t size;
    const char *name; /* of the file, for messages */
    bool mend;        /* first mend what has one possible reading: byte order mark, curly quotes, missing commas */
    const palpate_allocator *allocator;
    const palpate_limit_setting *limits;
    size_t limit_count;
} palpate_layout_options;

#define PALPATE_LAYOUT_INIT {.size = sizeof(palpate_layout_options)}

/** Write a rule file in the one layout: two spaces, one blank line at most, `=` in one column where a declaration begins
 * with a key on each line, no line beyond 120 columns that can be broken. Comments stay as they are; the meaning does
 * too; the layout of a layout is itself.
 * @param[out] mended   How many places were mended; may be NULL.
 * @param[out] findings May be NULL. Set to what is wrong with the file on PALPATE_E_RULES (free it); NULL otherwise.
 * @return PALPATE_OK; E_RULES (not a rule file: nothing is written); E_LIMIT; E_NOMEM. */
PALPATE_API palpate_status palpate_layout(const char *text, size_t length, const palpate_layout_options *options,
                                          size_t *mended, palpate_findings **findings, palpate_write *write,
                                          void *context, palpate_error *error);

/** What palpate_test found. */
typedef struct palpate_test_result {
    size_t size;
    size_t passed, failed, todo;
    size_t changed; /* of lower layers, by a higher one, on purpose: they would have failed */
} palpate_test_result;

#define PALPATE_TEST_RESULT_INIT {.size = sizeof(palpate_test_result)}

/** How to run the tests that rule files declare. Initialise with PALPATE_TEST_INIT. */
typedef struct palpate_test_options {
    size_t size;
    const char *only; /* part of a test's name, or NULL */
    bool coverage;    /* list what no test has seen */
} palpate_test_options;

#define PALPATE_TEST_INIT {.size = sizeof(palpate_test_options)}

/** Run the tests of the rules. A test of a lower layer that does not pass, and whose plan rests on a word of a higher layer,
 * is not failed but changed, and told with the place of that word. Formats: JSON (`palpate.test/1`), text, TAP and JUnit; the last two leave coverage out. */
PALPATE_API palpate_status palpate_test(palpate_engine *engine, const palpate_test_options *options,
                                        palpate_test_result *result, palpate_format format,
                                        const palpate_style *style, palpate_write *write, void *context,
                                        palpate_error *error);

/** Told after each change: how many of how many were tried. */
typedef void palpate_mutate_progress(void *context, size_t done, size_t all);

/** What to change. Initialise with PALPATE_MUTATE_INIT. */
typedef struct palpate_mutate_options {
    size_t size;
    const char *only; /* part of the name of a rule, define, limit or file; NULL: all */
    palpate_mutate_progress *progress; /* may be NULL */
    void *progress_context;
} palpate_mutate_options;

#define PALPATE_MUTATE_INIT {.size = sizeof(palpate_mutate_options)}

/** How many changes were tried, and how many of them made a test fail. */
typedef struct palpate_mutate_result {
    size_t size;
    size_t mutants, noticed;
} palpate_mutate_result;

#define PALPATE_MUTATE_RESULT_INIT {.size = sizeof(palpate_mutate_result)}

/** Change the rules in small ways, one after the other - a criterion turned round, a number moved by a step, an action
 * left out, made milder or stricter - and tell the changes that no test notices, with their place. Tests that fail
 * already, or are known gaps, do not count.
 * @param result May be NULL.
 * @return PALPATE_OK; E_UNKNOWN: nothing has `only` in its name; E_USAGE; E_NOMEM.
 * Formats: JSON (`palpate.mutation/1`) and text. Cost: seconds for a few hundred rules; the engine stays as it is. */
PALPATE_API palpate_status palpate_mutate(palpate_engine *engine, const palpate_mutate_options *options,
                                          palpate_mutate_result *result, palpate_format format,
                                          const palpate_style *style, palpate_write *write, void *context,
                                          palpate_error *error);

/** What proofs came to. */
typedef struct palpate_prove_result {
    size_t size;
    size_t proven;
    size_t refuted;  /* promises that a patient breaks, and faults of the rules as a whole */
    size_t doubtful; /* advice to the author: the findings tell */
    size_t timeout;  /* neither: the work that was allowed did not do */
    size_t skipped;  /* no solver here */
    size_t errors;   /* findings, those of palpate_check() included */
    size_t warnings;
} palpate_prove_result;

#define PALPATE_PROVE_RESULT_INIT {.size = sizeof(palpate_prove_result)}

/** Told when a proof ends: its name, and "proven", "refuted", "timeout" or "skipped". */
typedef void palpate_proof_progress(void *context, const char *id, const char *status);

/** How to prove. Initialise with PALPATE_PROVE_INIT. */
struct palpate_prove_options {
    size_t size;
    const char *only;          /* part of a proof's name, or NULL for all */
    uint32_t timeout_s;        /* per question, counted in the solver's units of work and so the same on every
                                  machine, about seconds; 0: 10 */
    const palpate_request *request;
    palpate_proof_progress *progress; /* may be NULL */
    void *progress_context;
};

#define PALPATE_PROVE_INIT {.size = sizeof(palpate_prove_options)}

/** Prove the rules' promises for every possible patient, or find a patient who breaks one; and likewise that phases
 * keep what earlier ones decided, that not knowing is never milder than knowing, and more. What is refuted comes with a
 * patient whom palpate_plan_json reads. Findings of palpate_check come along.
 * @param result May be NULL.
 * Formats: JSON (`palpate.check/1`) and text. The solver, Z3, is opened by the first call that wants it and stays in
 * the process; where it is missing, or the library was built without, each proof is "skipped", and the answer says why.
 * Cost: seconds; the solver takes its own memory, beside the engine's allocator. */
PALPATE_API palpate_status palpate_prove(palpate_engine *engine, const palpate_prove_options *options,
                                         palpate_prove_result *result, palpate_format format,
                                         const palpate_style *style, palpate_write *write, void *context,
                                         palpate_error *error);

/* ---- layers, for those who keep them ---------------------------------------------------------------------------- */

/** The `palpate.lock` of a layer: what its base was when somebody accepted it. */
typedef struct palpate_lock {
    const char *name; /* for messages; may be NULL */
    const char *text; /* NULL: the layer has none */
    size_t length;
} palpate_lock;

/** What is known beside the rules. Initialise with PALPATE_OVERLAY_INIT. */
typedef struct palpate_overlay_options {
    size_t size;
    const palpate_lock *locks; /* one for each layer of the engine, lowest first */
    size_t lock_count;
    const char *as_of; /* "YYYY-MM-DD": a disabled rule is expired from its until_date on; NULL: none is */
} palpate_overlay_options;

#define PALPATE_OVERLAY_INIT {.size = sizeof(palpate_overlay_options)}

/** How many words of layers there are, and how many want a look. */
typedef struct palpate_overlay_result {
    size_t size;
    size_t changes;
    size_t moved;      /* the base is another one than was accepted */
    size_t unaccepted; /* nobody accepted the base yet */
    size_t needless;   /* they change nothing, or have expired */
} palpate_overlay_result;

#define PALPATE_OVERLAY_RESULT_INIT {.size = sizeof(palpate_overlay_result)}

/** What each layer changes, what of it is not needed, and where the base changed since it was accepted: then, now, yours.
 * @param result May be NULL.
 * @return PALPATE_OK; E_SYNTAX, E_POLICY, E_LIMIT, E_TYPE (a lock is not one); E_USAGE; E_NOMEM.
 * Formats: JSON (`palpate.overlay/1`) and text. */
PALPATE_API palpate_status palpate_overlay_status(palpate_engine *engine, const palpate_overlay_options *options,
                                                  palpate_overlay_result *result, palpate_format format,
                                                  const palpate_style *style, palpate_write *write, void *context,
                                                  palpate_error *error);
/** Write the new lock of a layer (`palpate.lock/1`): the things that are named, "desk-work" or "rule desk-work", with
 * their base as it is now, the others as the old lock has them.
 * @param name_count 0: everything that the layer touches.
 * @param accepted   How many were accepted; may be NULL.
 * @return As palpate_overlay_status; E_UNKNOWN: no layer changes something of that name. */
PALPATE_API palpate_status palpate_overlay_accept(palpate_engine *engine, size_t layer,
                                                  const palpate_overlay_options *options,
                                                  const char *const *names, size_t name_count, size_t *accepted,
                                                  palpate_write *write, void *context, palpate_error *error);

/** What stands in a report beside the changes. Initialise with PALPATE_REPORT_INIT. */
typedef struct palpate_report_options {
    size_t size;
    const char *as_of;                     /* the day that the page bears; NULL: none */
    const palpate_comparison *comparison;  /* of a cohort, old rules and new; NULL: none */
    const palpate_prove_options *prove;    /* prove the rules' promises; NULL: do not */
} palpate_report_options;

#define PALPATE_REPORT_INIT {.size = sizeof(palpate_report_options)}

/** A page that a committee can sign: what the layers of `engine` above those of `below` change, in plain English, with
 * reason, author and date; what they do to a cohort; which promises are proven; lines for signatures.
 * @param below  The engine of the lower layers alone.
 * Formats: Markdown, and HTML as one self-contained page, to be printed. */
PALPATE_API palpate_status palpate_overlay_report(palpate_engine *below, palpate_engine *engine,
                                                  const palpate_report_options *options, palpate_format format,
                                                  palpate_write *write, void *context, palpate_error *error);

#ifdef __cplusplus
}
#endif

#endif
