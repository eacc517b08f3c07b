/* SPDX-License-Identifier: MIT */
/* Linking, seen from inside: from drafts with names to the rulebook with indices.
 *
 *   link_ids.c      items of catalogues, groups and regions by id
 *   link.c          lists, ids, order; what is read when
 *   keys.c          the keys of every word, by the table keys.def
 *   vocabulary.c    facts, limits, defines
 *   members.c       the members of choices and sets
 *   order.c         the order of defines
 *   link_terms.c    conditions and values, with
 *   link_members.c  facts and their members,
 *   link_compare.c  bounds and units,
 *   link_so_far.c   the plan so far
 *   link_actions.c  the plan of a rule
 *   link_locks.c    what locked rules may rest on
 *   link_values.c   values of patients
 *   records.c       codes of health records
 *   link_tests.c    expectations of tests
 *
 * Every error is a finding; linking goes on, so that all are found. A refused allocation is noted
 * in `out_of_memory`, and the functions then return NULL or false without a finding.
 */
#ifndef PLP_RULEBOOK_LINK_H
#define PLP_RULEBOOK_LINK_H

#include "base/text.h"
#include "rulebook/drafts.h"
#include "rulebook/scan.h"

typedef enum plp_namespace {
    PLP_IDS_SOURCES,
    PLP_IDS_CATALOGUE,
    PLP_IDS_LIMITS,
    PLP_IDS_NAMES,
    PLP_IDS_CONFLICTS,
    PLP_IDS_RECORDS,
    PLP_IDS_RULES,
    PLP_IDS_INVARIANTS,
    PLP_IDS_PATIENTS,
    PLP_IDS_TESTS,
    PLP_IDS_PACKS,
    PLP_IDS_COUNT
} plp_namespace;

typedef struct plp_link {
    plp_load load;
    plp_drafts *drafts;
    plp_rulebook *book;
    uint32_t layer_count;
    const palpate_layer *layers;
    plp_declaration **ids[PLP_IDS_COUNT]; /* by id */
    uint32_t id_counts[PLP_IDS_COUNT];
    plp_declaration **lists[PLP_WORD_COUNT]; /* by index */
    plp_given **own_given;                   /* per patient: what it says itself, before `like` */
    uint32_t *own_count;
    plp_declaration *owner;   /* that is being read */
    struct plp_layers *work;  /* what layers do to lower ones; NULL: there is one layer */
    plp_scan_line *line;      /* that a place was looked for in last */
    const plp_wanted *wanted; /* languages; NULL: all */
    bool out_of_memory;
} plp_link;

/* ---- link.c ---- */

/** Make the rulebook's lists of all drafts; E_NOMEM, or OK with or without findings. */
palpate_status plp_link_run(plp_link *link);
/** Memory of the rulebook; NULL is noted. */
void *plp_link_new(plp_link *link, size_t count, size_t size);
/** Memory that is dropped after linking. */
void *plp_link_scratch(plp_link *link, size_t count, size_t size);
/** A declaration by id, or NULL. */
plp_declaration *plp_link_find(const plp_link *link, plp_namespace space, const char *id);
/** A declaration of one kind by id, or NULL. */
plp_declaration *plp_link_find_item(const plp_link *link, plp_word word, const char *id);
/** The struct of a declaration in its list of the rulebook. */
void *plp_link_item_at(const plp_link *link, const plp_declaration *declaration);
/** Give a copy of the rulebook a list of its own for a word, with the same items. */
void plp_link_copy_list(plp_link *link, plp_rulebook *copy, plp_word word);
/** Report an error about the owner, at the token `word` in its text. */
void plp_link_error(plp_link *link, const char *word, const char *code, const char *hint,
                    const char *format, ...) __attribute__((format(printf, 5, 6)));
/** Report an error about a value of the owner: at its text, or at `word` if given. */
void plp_link_error_at(plp_link *link, const plp_draft *draft, const char *word, const char *code,
                       const char *hint, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
/** Report that an id is unknown, with the nearest one of the wanted kind. `word` PLP_WORD_COUNT:
 * any of the namespace. */
void plp_link_unknown(plp_link *link, const plp_draft *draft, plp_namespace space, plp_word word,
                      const char *id);
/** Report a word that is none of a list (NULL at its end), with the nearest one. */
void plp_link_refuse_word(plp_link *link, const plp_draft *draft, const char *const *words,
                          const char *message);
/** An item of one kind by the text or symbol of a draft; PLP_NONE after a report. */
uint32_t plp_link_item(plp_link *link, const plp_draft *draft, plp_namespace space, plp_word word);
plp_place plp_link_place(const plp_link *link, const plp_draft *draft);

/* A set of indices below `size`, filled in any order. */
typedef struct plp_picks {
    bool *chosen;
    uint32_t size;
} plp_picks;

bool plp_picks_begin(plp_link *link, plp_picks *picks, uint32_t size);
plp_indices plp_picks_end(plp_link *link, const plp_picks *picks);
/** Add the regions that a region or region group id means. False: it is neither (nothing is
 * reported). */
bool plp_link_pick_regions(plp_link *link, plp_picks *picks, const char *id);
/** Add the techniques of group.NAME. False after a report. */
bool plp_link_pick_group(plp_link *link, plp_picks *picks, const plp_draft *group);

/* ---- keys.c ---- */

/** Read the keys of `link->owner` into `item`: types, required keys, unknown keys. */
void plp_keys_read(plp_link *link, void *item);
/** Report keys of a table that are not among `count` words. */
void plp_keys_check(plp_link *link, const plp_draft *table, const char *what,
                    const char *const *words, uint32_t count);
/** Does the table keys.def have this key for a word? */
bool plp_keys_has(plp_word word, const char *key);
/** Try all keys of a word. */
void plp_keys_suggest(plp_word word, plp_suggest *suggest);
bool plp_keys_range(plp_link *link, const plp_draft *draft, const char *what, plp_range *out);
/** A text out of a draft; NULL after a report. */
const char *plp_keys_text(plp_link *link, const plp_draft *draft, const char *what);
bool plp_keys_date(plp_link *link, const plp_draft *draft, const char *what, const char **out);

/* ---- vocabulary.c ---- */
void plp_link_fact(plp_link *link, plp_fact *fact);
void plp_link_fact_conditions(plp_link *link, plp_fact *fact); /* when all facts are known */
void plp_link_limit(plp_link *link, const plp_limit *limit);
void plp_link_advice(plp_link *link, const plp_care *advice);
void plp_link_define(plp_link *link, plp_define *define);

/* ---- records.c ---- */
void plp_link_record(plp_link *link, plp_record *record);

/* ---- vocabulary.c ---- */
bool plp_link_define_is_truth(const plp_declaration *define);

/* ---- members.c ---- */
void plp_link_take_members(plp_link *link, plp_fact *fact, const plp_draft *body);

/* ---- order.c ---- */
void plp_link_order(plp_link *link); /* define_order; reports circles */

/* ---- link_terms.c ---- */

/** NULL after a report. `phase`: the latest phase whose results may be asked for is the one before
 * it. */
const plp_term *plp_link_condition(plp_link *link, plp_draft *draft, plp_phase phase);
const plp_term *plp_link_number(plp_link *link, plp_draft *draft, plp_phase phase);
/** A new term at a draft's place; NULL: no memory. */
plp_term *plp_link_term(plp_link *link, const plp_draft *draft, plp_term_kind kind,
                        uint32_t subject);

/* ---- link_members.c ---- */

/** Members of a fact by the words of a list; region groups stand for their regions. */
bool plp_link_members(plp_link *link, const plp_fact *fact, const plp_draft *list,
                      plp_indices *out);
/** The fact that a draft names, or PLP_NONE after a report. */
uint32_t plp_link_fact_of(plp_link *link, const plp_draft *draft);

/** Say what type a fact is and how it is asked, with the value `wanted` if it has that one. */
void plp_link_refuse_type(plp_link *link, const plp_draft *draft, const plp_fact *fact,
                          const char *wanted, const char *because);

/* ---- link_compare.c ---- */
void plp_link_check_bounds(plp_link *link, const plp_draft *draft, const plp_term *term);

/* ---- link_so_far.c ---- */
bool plp_link_so_far_is_choice(const plp_draft *draft);
const plp_term *plp_link_so_far(plp_link *link, const plp_draft *draft, plp_term_kind kind,
                                plp_draft *const *asked, uint32_t count);
const plp_term *plp_link_so_far_alone(plp_link *link, const plp_draft *draft);

/* ---- link_actions.c ---- */
void plp_link_plan(plp_link *link, plp_rule *rule, plp_draft *plan);

/* ---- link_locks.c ---- */
/** Report locked rules that ask for the plan so far, and rules that ask and hold back what a locked
 * one gives. */
void plp_link_locks(plp_link *link);

/* ---- link_values.c ---- */
bool plp_link_given(plp_link *link, uint32_t fact, plp_draft *draft, plp_given *out);
/** The table of a patient or of `given`, `like` resolved. */
void plp_link_patient(plp_link *link, plp_draft *table, const plp_given **out, uint32_t *count);
void plp_link_own_given(plp_link *link, uint32_t patient); /* before any plp_link_patient */

/* ---- link_tests.c ---- */
void plp_link_test(plp_link *link, plp_test *test);

/* ---- translate_head.c ---- */

/** Has a clinician read the texts of this `translate` block? */
bool plp_translation_reviewed(const plp_declaration *block);

/* ---- canonical.c ---- */

/** The canonical text of a declaration, with the work of the layers so far. */
void plp_canonical_put(plp_buffer *out, const plp_declaration *declaration);

/** Digests of the layers and of the whole. */
palpate_status plp_canonical_digests(const plp_link *link, plp_pack *packs,
                                     char total[PLP_DIGEST_BYTES]);

#endif
