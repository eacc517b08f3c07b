/* SPDX-License-Identifier: MIT */
/* Declarations: what all rule files of all layers say, checked, with every name resolved.
 *
 *   files --scan--> tokens --plain reader, or else Lua in its sandbox--> drafts (names as placed symbols) --link--> plp_rulebook
 *
 * Invariants: immutable once linked. Every index is valid. Facts stand in vocabulary order (file, line); rules by phase,
 * then id; everything else by id in byte order. Defines are in no circle and `define_order` computes each after those
 * that it reads. Terms are within the limits of depth and size. All text is valid UTF-8 and lives in the arena.
 * Lists of indices are ascending and without repetition.
 */
#ifndef PLP_RULEBOOK_DECLARATIONS_H
#define PLP_RULEBOOK_DECLARATIONS_H

#include "base/digest.h"
#include "base/findings.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/memory.h"

#define PLP_NONE UINT32_MAX /* no index */

/* Words that declare, and words with which a layer works on lower ones. */
typedef enum plp_word {
#define X(name, word, space, type, list) PLP_WORD_##name,
#include "rulebook/words.def"
#undef X
    PLP_WORD_COUNT,
    PLP_WORD_BEFORE_VERBS = PLP_WORD_COUNT - 1,
#define X(name, word) PLP_WORD_##name,
#include "rulebook/verbs.def"
#undef X
    PLP_WORD_END
} plp_word;

const char *plp_word_text(plp_word word);

typedef enum plp_phase {
    PLP_PHASE_SAFETY,
    PLP_PHASE_TECHNIQUES,
    PLP_PHASE_DOSING,
    PLP_PHASE_REFERRALS,
    PLP_PHASE_ADVICE,
    PLP_PHASE_FINISHED /* for invariants; no rule is in it */
} plp_phase;
#define PLP_PHASE_COUNT 5

/* Least restrictive first: the greater value wins. */
typedef enum plp_disposition {
    PLP_STANDARD,
    PLP_MODIFIED,
    PLP_PROVISIONAL,
    PLP_CLEARANCE_FIRST,
    PLP_NO_MASSAGE,
    PLP_URGENT_REFERRAL,
    PLP_EMERGENCY
} plp_disposition;
#define PLP_DISPOSITION_COUNT 7

/* Least pressing first: the greater value wins. */
typedef enum plp_urgency {
    PLP_OPTIONAL,
    PLP_ROUTINE,
    PLP_SOON,
    PLP_URGENT,
    PLP_SAME_DAY,
    PLP_NOW /* "emergency" */
} plp_urgency;

/* Weakest first among effect claims; safety and project stand aside. */
typedef enum plp_grade {
    PLP_GRADE_CONTRADICTED,
    PLP_GRADE_TRADITIONAL,
    PLP_GRADE_VERY_LOW,
    PLP_GRADE_LOW,
    PLP_GRADE_MODERATE,
    PLP_GRADE_STRONG,
    PLP_GRADE_SAFETY,
    PLP_GRADE_PROJECT
} plp_grade;

typedef enum plp_care_kind {
    PLP_CARE_EMERGENCY,
    PLP_CARE_MEDICAL,
    PLP_CARE_SAFETY,
    PLP_CARE_ACTIVE,
    PLP_CARE_COMFORT,
    PLP_CARE_OPTIONAL
} plp_care_kind;

/* The words of the enums above; NULL past the end. plp_*_of: false if the word is not one. (core/rulebook/names.c) */
const char *plp_phase_word(plp_phase phase);
const char *plp_disposition_word(plp_disposition disposition);
const char *plp_urgency_word(plp_urgency urgency);
const char *plp_grade_word(plp_grade grade);
const char *plp_care_kind_word(plp_care_kind kind);
bool plp_phase_of(const char *word, plp_phase *out);
bool plp_disposition_of(const char *word, plp_disposition *out);
bool plp_urgency_of(const char *word, plp_urgency *out);
bool plp_grade_of(const char *word, plp_grade *out);
bool plp_care_kind_of(const char *word, plp_care_kind *out);

typedef struct plp_indices {
    const uint32_t *at;
    uint32_t count;
} plp_indices;

static inline bool plp_indices_have(plp_indices list, uint32_t index)
{
    for (uint32_t i = 0; i < list.count; i++)
        if (list.at[i] == index)
            return true;
    return false;
}

/** Does the list have all of `some`? Both ascend. */
static inline bool plp_indices_have_all(plp_indices list, plp_indices some)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < some.count; i++) {
        while (at < list.count && list.at[at] < some.at[i])
            at++;
        if (at == list.count || list.at[at] != some.at[i])
            return false;
    }
    return true;
}

typedef struct plp_words { /* a list of texts */
    const char *const *at;
    uint32_t count;
} plp_words;

/* ---- terms ------------------------------------------------------------------------------------------------------ */

typedef enum plp_term_kind {
#define X(name, result, meaning) PLP_TERM_##name,
#include "rulebook/terms.def"
#undef X
    PLP_TERM_COUNT_OF_KINDS
} plp_term_kind;

typedef enum plp_so_far {
#define X(name, word, type, of, phase) PLP_SO_FAR_##name,
#include "rulebook/so_far.def"
#undef X
    PLP_SO_FAR_COUNT
} plp_so_far;
/* What a row of so_far.def is asked of. */
typedef enum plp_so_far_of {
    PLP_OF_NONE,
    PLP_OF_DISPOSITION,
    PLP_OF_TECHNIQUE,
    PLP_OF_FACT,
    PLP_OF_REFERRAL,
    PLP_OF_DOSE,
    PLP_OF_ADVICE,
    PLP_OF_REGION
} plp_so_far_of;

typedef struct plp_term {
    plp_term_kind kind;
    plp_place place;
    uint32_t subject;
    uint32_t count;       /* AT_LEAST_OF */
    double number;        /* NUMBER; the value of a LIMIT */
    plp_indices members;  /* values of a choice or set; techniques, referrals … of SO_FAR */
    const struct plp_term *const *parts;
    uint32_t part_count;
} plp_term;

/** True for kinds whose result is a truth value, false for numbers. */
bool plp_term_is_truth(plp_term_kind kind);

/* ---- vocabulary ------------------------------------------------------------------------------------------------- */

typedef enum plp_fact_type { PLP_BOOL, PLP_NUMBER, PLP_CHOICE, PLP_SET } plp_fact_type;
typedef enum plp_role {
    PLP_ROLE_NONE,
    PLP_ROLE_WANTED,
    PLP_ROLE_REFUSED,
    PLP_ROLE_HELPED,
    PLP_ROLE_WORSE,
    PLP_ROLE_CLEARANCE,
    PLP_ROLE_CLEARANCE_SCOPE,
    PLP_ROLE_COUNT
} plp_role;
typedef enum plp_catalogue { PLP_CATALOGUE_NONE, PLP_CATALOGUE_TECHNIQUE, PLP_CATALOGUE_REFERRAL, PLP_CATALOGUE_REGION, PLP_CATALOGUE_FACT } plp_catalogue;

typedef struct plp_member {
    const char *id;
    const char *title;   /* never NULL; the id in words if none was given */
    uint32_t item;       /* index in the fact's catalogue (technique, referral, region, fact), or PLP_NONE */
    plp_indices regions; /* of a set of regions: the regions it stands for */
} plp_member;

/** Is an item of the catalogue named by the member, or one of the regions that it stands for? */
static inline bool plp_member_names(const plp_member *member, uint32_t item)
{
    return member->item == item || plp_indices_have(member->regions, item);
}

typedef struct plp_silence { /* a finding of check that the author accepts */
    const char *code, *reason;
} plp_silence;

typedef struct plp_silences {
    const plp_silence *at;
    uint32_t count;
} plp_silences;

typedef struct plp_code {
    const char *system; /* "icd10cm", "snomed", "loinc", "rxnorm", "nucc"; of records also "text", "gender", "birthsex" */
    const char *code;
} plp_code;

/* A value as a rule file writes it: in `otherwise`, `patient`, `given`. */
typedef enum plp_given_kind {
    PLP_GIVEN_UNKNOWN,
    PLP_GIVEN_BOOL,
    PLP_GIVEN_NUMBER,
    PLP_GIVEN_NEVER,
    PLP_GIVEN_CHOICE,
    PLP_GIVEN_SET,        /* members: those in it; complete */
    PLP_GIVEN_PARTIAL_SET /* members: known in it; out: known not in it */
} plp_given_kind;

typedef struct plp_given {
    uint32_t fact;
    plp_given_kind kind;
    bool truth;
    double number;       /* in the fact's own unit */
    plp_indices members; /* CHOICE: one */
    plp_indices out;
    const char *at;      /* date of the value, or NULL */
    plp_place place;
} plp_given;

typedef struct plp_fact {
    const char *id, *title, *ask, *why, *group, *phrase; /* why, phrase: may be NULL */
    const char *heading;                                 /* the group as people read it */
    plp_fact_type type;
    bool safety, changeable, never, integer;
    bool changes_one_way, changeable_to; /* of a bool: a person could change it to this answer only */
    plp_role role;
    const char *unit; /* UCUM; NULL: a plain number */
    double min, max;
    plp_catalogue catalogue; /* what the members are */
    const plp_member *members;
    const uint32_t *member_order; /* member_count indices of members, by id in byte order */
    uint32_t member_count;
    const plp_term *asked_when; /* NULL: always */
    const plp_given *otherwise; /* NULL unless asked_when */
    uint32_t valid_days;        /* 0: for ever */
    const plp_code *codes;
    uint32_t code_count;
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_fact;

typedef struct plp_range {
    bool given; /* false: null in the plan */
    double low, high;
} plp_range;

typedef struct plp_define {
    const char *id, *title, *phrase, *unit;
    const plp_term *term; /* truth or number */
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_define;

typedef struct plp_limit {
    const char *id, *title, *unit;
    double value, min, max;
    int tighter; /* -1 down, 1 up, 0 not said */
    plp_grade grade;
    plp_indices sources;
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_limit;

typedef struct plp_conflict {
    const char *id, *because;
    const plp_term *when;
    plp_place place;
    uint32_t layer;
} plp_conflict;

/* An entry of a health record, and the fact for which it speaks. Bindings read records; the engine only keeps these. */
typedef enum plp_record_take {
    PLP_RECORD_GIVEN,
    PLP_RECORD_VALUE,
    PLP_RECORD_AGE,
    PLP_RECORD_SINCE,
    PLP_RECORD_LONGEST_SINCE
} plp_record_take;

typedef struct plp_record {
    const char *id, *doubt; /* doubt may be NULL */
    uint32_t fact;
    unsigned from;   /* a bit per word of plp_record_from_word */
    unsigned status; /* 0: current, 1: past, 2: any */
    plp_record_take take;
    const plp_given *value; /* of GIVEN; kind UNKNOWN: the fact stays open */
    const plp_code *codes;
    uint32_t code_count;
    const plp_code *answers;
    uint32_t answer_count;
    bool has_least, has_most, undated;
    double least, most;
    plp_range days;
    uint32_t rank;
    plp_place place;
    uint32_t layer;
} plp_record;

const char *plp_record_from_word(unsigned bit);   /* NULL past the end */
const char *plp_record_status_word(unsigned status);
const char *plp_record_take_word(plp_record_take take); /* NULL: GIVEN */

/* ---- catalogues ------------------------------------------------------------------------------------------------- */

typedef struct plp_named { /* technique_group, region, position, product, provider */
    const char *id, *title, *text; /* text may be NULL */
    plp_place place;
    uint32_t layer;
} plp_named;

typedef struct plp_region_group {
    const char *id, *title;
    plp_indices regions;
    plp_place place;
    uint32_t layer;
} plp_region_group;

typedef struct plp_source {
    const char *id, *citation, *status, *seen, *url; /* seen, url may be NULL */
    uint32_t year;                                   /* 0: not said */
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_source;

typedef struct plp_technique {
    const char *id, *title, *what, *kind, *avoid_when; /* kind: "style", "stroke", "adjunct" */
    uint32_t group;
    bool has_pressure; /* false: heat, cold, current: always fits and is not massage */
    uint8_t pressure_low, pressure_high;
    bool forceful, clothed, needs_oil, device, home;
    plp_indices strokes;
    plp_grade grade;
    plp_indices sources;
    const plp_code *codes;
    uint32_t code_count;
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_technique;

typedef struct plp_care { /* a referral or a piece of advice */
    const char *id, *title, *text, *caution; /* advice: title may be NULL; caution may be NULL */
    plp_care_kind kind;
    plp_grade grade;
    plp_indices sources;
    const plp_code *codes;
    uint32_t code_count;
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_care;

typedef struct plp_stage {
    plp_range weeks, per_week, minutes;
    const char *text; /* may be NULL */
} plp_stage;

typedef struct plp_dose {
    const char *id, *title, *reassess, *maintenance, *note; /* the last three may be NULL */
    plp_range per_week, minutes, sessions, weeks;
    uint32_t reassess_after_sessions; /* 0: not said */
    bool is_default, is_home, is_option;
    const plp_stage *stages;
    uint32_t stage_count;
    plp_grade grade;
    plp_indices sources;
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_dose;

/* ---- rules ------------------------------------------------------------------------------------------------------ */

typedef enum plp_action_kind {
#define X(name, word, phases, arguments) PLP_DO_##name,
#include "rulebook/actions.def"
#undef X
    PLP_ACTION_COUNT
} plp_action_kind;

const char *plp_action_word(plp_action_kind kind);

typedef struct plp_action {
    plp_action_kind kind;
    plp_place place;
    uint32_t level;               /* plp_disposition or plp_urgency */
    uint32_t subject;             /* provider, dose, position, product, referral */
    uint32_t fact;                /* CLEAR */
    uint32_t instead_of;          /* ADVISE: advice or PLP_NONE */
    const plp_term *number;       /* RANK, caps, TARGET_PRESSURE */
    plp_indices techniques;       /* groups are resolved into their members */
    plp_indices technique_facts;  /* set facts whose members are techniques */
    plp_indices regions;          /* region groups are resolved */
    plp_indices region_facts;     /* set facts whose members are regions */
    plp_indices advices;          /* ADVISE */
    plp_indices facts;            /* ASK */
    const char *text;             /* NOTE, or the note of a REFER; may be NULL */
} plp_action;

/** Does it hold in some regions only? */
static inline bool plp_action_is_regional(const plp_action *action)
{
    return action->regions.count > 0 || action->region_facts.count > 0;
}

typedef enum plp_if_unknown { PLP_ASK, PLP_ASSUME, PLP_IGNORE } plp_if_unknown;

typedef struct plp_rule {
    const char *id, *title, *because, *checked;
    const char *reviewed_by, *reviewed_on, *review_by; /* NULL: not given */
    plp_phase phase;
    const plp_term *when;
    const plp_action *actions;
    uint32_t action_count;
    plp_grade grade;
    plp_indices sources;
    plp_if_unknown if_unknown;
    bool locked, weak;
    plp_silences silences;
    plp_place place;
    uint32_t layer;
} plp_rule;

typedef struct plp_patient_sample { /* patient "name" { } */
    const char *id;
    const plp_given *given; /* `like` is resolved: later values won */
    uint32_t given_count;
    plp_place place;
    uint32_t layer;
} plp_patient_sample;

typedef struct plp_invariant {
    const char *id, *because;
    const plp_term *when, *never;
    plp_place place;
    uint32_t layer;
} plp_invariant;

/* What a test expects: one entry per key. core/rulebook/expect.def has the keys and the shape of each. */
typedef enum plp_expect_key {
#define X(name, word, shape) PLP_EXPECT_##name,
#include "rulebook/expect.def"
#undef X
    PLP_EXPECT_COUNT
} plp_expect_key;

const char *plp_expect_word(plp_expect_key key);

typedef struct plp_expect {
    plp_expect_key key;
    plp_place place;
    uint32_t level;             /* word as enum value; PLP_NONE for "none" */
    bool truth;
    double number;              /* number, or count of among_first */
    plp_range range;            /* minutes, per_week, sessions, weeks */
    const uint32_t *ids;        /* items, in the order given */
    const uint32_t *levels;     /* beside ids: urgency, provider or region cap; PLP_NONE where not said; may be NULL */
    uint32_t id_count;
    plp_words texts;
    const struct plp_expect *after; /* after_clearance: nested; `after_count` 0 with truth false means "none" */
    uint32_t after_count;
} plp_expect;

typedef struct plp_test {
    const char *name, *as_of, *todo; /* as_of, todo may be NULL */
    const plp_given *given;          /* `like` is resolved */
    uint32_t given_count;
    const plp_expect *expect;
    uint32_t expect_count;
    bool exactly;
    plp_place place;
    uint32_t layer;
} plp_test;

/* ---- layers ------------------------------------------------------------------------------------------------------ */

typedef struct plp_changed_key {
    const char *key;
    const char *from, *to; /* JSON; conditions and actions as text in it. from NULL: it was not there */
} plp_changed_key;

typedef struct plp_twin { /* a condition, and the same with what lower layers say */
    const plp_term *now, *was;
} plp_twin;

/* What one word of a layer changes of one thing of a lower layer. */
typedef struct plp_layer_change {
    plp_word word; /* kind of the thing */
    const char *id;
    uint32_t item; /* index in the list of its kind */
    const plp_changed_key *keys;
    uint32_t key_count;
    const char *reason, *by, *on, *seen; /* seen may be NULL */
    char below[PLP_DIGEST_BYTES];        /* of the thing as the lower layers have it */
    const char *was;                     /* that thing itself, as a JSON object of its keys */
    bool speaks;                         /* more than texts changed */
    const plp_twin *twins;               /* conditions that the change turns; of a rule: its own */
    uint32_t twin_count;
    plp_indices rules; /* that read a limit or define */
    plp_place place;
    uint32_t layer;
} plp_layer_change;

typedef struct plp_disabled {
    uint32_t rule; /* index in rules, at or past rules_count */
    const char *reason, *by, *on, *until_date, *seen; /* the last two may be NULL */
    char below[PLP_DIGEST_BYTES];
    const char *was; /* as of a change */
    plp_place place;
    uint32_t layer;
} plp_disabled;

/* ---- languages --------------------------------------------------------------------------------------------------- */

#define PLP_TAG_BYTES 36   /* of a language tag, such as "es-MX" (RFC 5646), with its NUL */
#define PLP_PART_BYTES 136 /* of the part of a text: the id of a value, or a number */

/* The rulebook in one language. */
typedef struct plp_language {
    const char *tag;
    const struct plp_rulebook *book;        /* the same rules: only texts differ, and every index is the same */
    bool translated;                        /* there are blocks in it, or in what it falls back on */
    bool foreign;                           /* some layer is written in another language */
    bool reviewed;                          /* a clinician has read all of them */
    uint32_t texts, missing;                /* texts that reach people; those that stay in another language */
    const uint8_t *fallen[PLP_WORD_COUNT];  /* per word: by index, whether a text of the thing is missing; may be NULL */
    const struct plp_gap *gaps;             /* translations that are amiss: rulebook/gaps.h */
    uint32_t gaps_count;
    const uint8_t *marks;                   /* of a language that is translated: plp_gap_mark of each text, in order */
    char digest[PLP_DIGEST_BYTES];          /* over the texts that are shown */
} plp_language;

/* Which languages a load makes, and whether it needs tests. NULL: all that there is. */
typedef struct plp_wanted {
    bool skip_tests; /* files below tests/ that can declare nothing but tests are not run */
    bool all;
    const char *const *tags; /* else these, with what they fall back on */
    uint32_t count;
    const char *const *known; /* that are made even where there are no texts */
    uint32_t known_count;
} plp_wanted;

/** Is a language asked for: the tag, or one that falls back on it? */
bool plp_wants(const plp_wanted *wanted, const char *tag);
/** Is this the tag of a language? `tidy`: as everyone writes it ("ES-mx" -> "es-MX"). */
bool plp_tag_check(const char *tag, char tidy[PLP_TAG_BYTES]);
/** The tag of the language of a rulebook; "en" of one that was made without languages. */
const char *plp_book_tag(const struct plp_rulebook *book);
/** The language of a tag, or the nearest that it falls back on; NULL: none. */
const plp_language *plp_find_language(const struct plp_rulebook *book, const char *tag);

/* ---- the whole -------------------------------------------------------------------------------------------------- */

typedef struct plp_rule_file {
    const char *path; /* relative to its layer, '/' between parts */
    uint32_t layer;
    const char *bytes; /* the text, for excerpts */
    size_t length;
    const uint32_t *line_begin; /* offset of each line; line n begins at line_begin[n - 1] */
    uint32_t line_count;
} plp_rule_file;

typedef enum plp_overdue { PLP_OVERDUE_NOT_SAID, PLP_OVERDUE_WARN, PLP_OVERDUE_WITHHOLD } plp_overdue;

typedef struct plp_pack {
    const char *id, *version, *title, *licence; /* of the layer; a layer without pack.lua: id is the layer's name, version "" */
    const char *language;                       /* tag of the language in which its texts are written */
    char digest[PLP_DIGEST_BYTES];
    plp_overdue overdue;
    plp_place place;
    uint32_t layer;
} plp_pack;

#define PLP_LIST(type, name) const type *name; uint32_t name##_count

typedef struct plp_rulebook {
    plp_arena arena; /* everything below lives here, and this struct's own lists */
    PLP_LIST(plp_rule_file, files);
    PLP_LIST(plp_pack, packs); /* one per layer, lowest first */
    PLP_LIST(plp_fact, facts);
    PLP_LIST(plp_define, defines);
    const uint32_t *define_order; /* defines_count entries */
    PLP_LIST(plp_limit, limits);
    PLP_LIST(plp_conflict, conflicts);
    PLP_LIST(plp_record, records);
    PLP_LIST(plp_named, technique_groups);
    PLP_LIST(plp_technique, techniques);
    PLP_LIST(plp_named, regions);
    PLP_LIST(plp_region_group, region_groups);
    PLP_LIST(plp_care, referrals);
    PLP_LIST(plp_care, advices);
    PLP_LIST(plp_dose, doses);
    PLP_LIST(plp_source, sources);
    PLP_LIST(plp_named, positions);
    PLP_LIST(plp_named, products);
    PLP_LIST(plp_named, providers);
    PLP_LIST(plp_rule, rules); /* disabled ones stand behind the last */
    uint32_t rules_room;       /* with the disabled ones */
    PLP_LIST(plp_layer_change, changes);    /* by layer, then as they were read */
    PLP_LIST(plp_disabled, disabled); /* likewise */
    bool withhold_overdue;            /* rules past their review do not speak, unless locked */
    uint32_t phase_begin[PLP_PHASE_COUNT + 1]; /* rules of phase p: from phase_begin[p] to phase_begin[p + 1] - 1 */
    PLP_LIST(plp_patient_sample, samples);
    PLP_LIST(plp_test, tests);
    bool tests_skipped; /* there may be more, which were not read; parts of rules have no columns */
    PLP_LIST(plp_invariant, invariants);
    const uint32_t *fact_order;         /* facts_count indices of facts, by id in byte order */
    const struct plp_names *names;      /* program/names.h: of facts and members; NULL before there is a program */
    uint32_t role_fact[PLP_ROLE_COUNT]; /* PLP_NONE: no fact has the role */
    char digest[PLP_DIGEST_BYTES];      /* over the packs' digests, in order; translations stand aside */
    const plp_language *language;       /* of the texts of this book; the lowest layer's, of the book itself */
    PLP_LIST(plp_language, languages);  /* by tag */
} plp_rulebook;

/** Read all layers.
 *
 * @param io        The system's, or a test's.
 * @param findings  Gets every error; E_RULES is returned if there is any.
 * @param[out] out  Free with plp_rulebook_free.
 */
palpate_status plp_rulebook_open(const palpate_allocator *memory, const plp_limits *limits, const plp_io *io,
                                 const palpate_layer *layers, size_t layer_count, palpate_findings *findings,
                                 plp_rulebook **out, palpate_error *error);
/** The same for some languages only: texts below languages/TAG/ are read for these alone. `wanted` NULL: for all. */
palpate_status plp_rulebook_open_for(const palpate_allocator *memory, const plp_limits *limits, const plp_io *io,
                                     const palpate_layer *layers, size_t layer_count, const plp_wanted *wanted,
                                     palpate_findings *findings, plp_rulebook **out, palpate_error *error);
void plp_rulebook_free(plp_rulebook *book);

/** Index of an id, or PLP_NONE; binary search over the sorted lists. */
uint32_t plp_find_fact(const plp_rulebook *book, const char *id, size_t length);
uint32_t plp_find_member(const plp_fact *fact, const char *id, size_t length);
uint32_t plp_find_technique(const plp_rulebook *book, const char *id);
uint32_t plp_find_referral(const plp_rulebook *book, const char *id);
uint32_t plp_find_advice(const plp_rulebook *book, const char *id);
uint32_t plp_find_dose(const plp_rulebook *book, const char *id);
uint32_t plp_find_region(const plp_rulebook *book, const char *id);
uint32_t plp_find_rule(const plp_rulebook *book, const char *id);
uint32_t plp_find_define(const plp_rulebook *book, const char *id);
uint32_t plp_find_limit(const plp_rulebook *book, const char *id);

#endif
