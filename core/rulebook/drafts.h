/* SPDX-License-Identifier: MIT */
/* Drafts: what the rule files said, before any name is looked up.
 *
 *   rule "a" { when = all { fever, age_years:above(60) } }
 *
 *   declaration RULE "a" --body--> TABLE when --> TERM ALL --> NAME "fever"
 *                                                          \-> TERM ABOVE --> NAME "age_years",
 * NUMBER 60
 *
 * Invariants: read from plain text or copied out of Lua, so nothing here changes later; the pairs of a table are sorted by
 * key and no key is there twice; parts are never NULL; depth and size of terms are within the
 * limits; all text is valid UTF-8.
 */
#ifndef PLP_RULEBOOK_DRAFTS_H
#define PLP_RULEBOOK_DRAFTS_H

#include "rulebook/files.h"

typedef enum plp_draft_kind {
    PLP_DRAFT_TRUTH,  /* number: 1 or 0 */
    PLP_DRAFT_NUMBER, /* number */
    PLP_DRAFT_TEXT,   /* text */
    PLP_DRAFT_TABLE,  /* parts: the list part; pairs: the keyed part */
    PLP_DRAFT_NAME,   /* text: a fact or define */
    PLP_DRAFT_IN,     /* text: a name in `which` (plp_space), such as limits.x, group.x */
    PLP_DRAFT_SPACE,  /* `which`: the whole space, such as techniques */
    PLP_DRAFT_SO_FAR, /* which: plp_so_far; parts: what it is asked of */
    PLP_DRAFT_TERM,   /* which: plp_term_kind; text: the word as written; parts */
    PLP_DRAFT_ACTION, /* which: plp_action_kind; parts: the arguments */
    PLP_DRAFT_HEAD, /* which: plp_word; text: the id; a declaration whose braces did not come, or an
                       action */
    PLP_DRAFT_UNKNOWN, /* the word `unknown` */
    PLP_DRAFT_BROKEN   /* stands where an error was reported */
} plp_draft_kind;

typedef enum plp_space {
    PLP_SPACE_FACTS,
    PLP_SPACE_LIMITS,
    PLP_SPACE_GROUP,
    PLP_SPACE_TECHNIQUES,
    PLP_SPACE_REFERRALS,
    PLP_SPACE_REGIONS,
    PLP_SPACE_SO_FAR,
    PLP_SPACE_COUNT
} plp_space;

const char *plp_space_text(plp_space space);

typedef struct plp_draft plp_draft;

typedef struct plp_draft_pair {
    const char *key;
    plp_draft *value;
} plp_draft_pair;

/* There are some thirty for each rule, so they are kept small. */
struct plp_draft {
    plp_draft_kind kind : 8;
    plp_phase first_phase : 6; /* in which all that it asks of the plan so far is there */
    bool used : 1;
    bool linked : 1; /* `term` holds what linking came to; NULL: an error was reported */
    uint16_t depth;  /* of terms: the longest way down */
    uint32_t which;
    uint32_t file, line;
    uint32_t length; /* of text */
    uint32_t size;   /* of terms: all parts counted */
    const char *text;
    const char *name; /* of a plain value: the key or word under which it stands; may be NULL */
    double number;
    plp_draft **parts;
    plp_draft_pair *pairs;
    const struct plp_term *term;
    uint32_t part_count, pair_count;
};

typedef struct plp_declaration plp_declaration;
struct plp_declaration {
    plp_word word;
    const char *id;
    plp_phase phase;    /* of a rule */
    plp_draft *body;    /* TABLE, or BROKEN; with the changes of higher layers */
    plp_draft *written; /* the body as it stands in its file */
    uint32_t file, line, layer;
    uint32_t last_line; /* where the text of it ends at the latest */
    uint64_t sequence;  /* by file, then as they were read */
    uint32_t index;     /* in its list of the rulebook, once linked */
    bool broken;        /* an error was reported in it, so that others need not complain about it */
    const plp_declaration *disabled; /* by this word of a higher layer; NULL: it speaks */
    plp_declaration *next;
};

typedef struct plp_drafts {
    plp_declaration *first, *last;
    uint32_t counts[PLP_WORD_END];
    uint32_t count;
    bool incomplete; /* a file was refused or ended early: what it would have declared is missing */
    plp_declaration **verbs; /* what layers do to lower ones, taken out of the chain (layers.c) */
    uint32_t verb_count;     /* by layer, then as they were read */
} plp_drafts;

/** The value of a key, or NULL. */
plp_draft *plp_draft_get(const plp_draft *table, const char *key);

/** Find the first token `word` in lines `line` to `last`; on the first of them only behind column
 * `behind`. */
bool plp_place_find(const plp_rule_file *files, uint32_t file, uint32_t line, uint32_t behind,
                    uint32_t last, const char *word, plp_place *out);

/** Where in a file a word stands: the first line from `line` to `last` that has it as a token; else
 * the line itself. */
plp_place plp_place_of(const plp_rule_file *files, uint32_t file, uint32_t line, uint32_t last,
                       const char *word);

/* What a load needs at every step. */
typedef struct plp_load {
    const palpate_allocator *memory;
    const plp_limits *limits;
    const plp_io *io;
    palpate_findings *findings;
    plp_arena *arena; /* of the drafts */
    const plp_rule_file *files;
    uint32_t file_count;
    bool skip_tests; /* files that can declare nothing but tests need not be run */
    bool
        incomplete; /* see plp_drafts: a name that is not there may be in a file that was refused */
} plp_load;

/** Report an error at the first token `word` in lines `line` to `last`; `word` NULL: at the line.
 */
void plp_load_error(const plp_load *load, uint32_t file, uint32_t line, uint32_t last,
                    const char *word, const char *code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 8, 9)));

/** The same at a place that is known. */
void plp_load_error_in(const plp_load *load, plp_place place, const char *code, const char *hint,
                       const char *format, ...) __attribute__((format(printf, 5, 6)));

/** True for a word that the language has taken, so that no fact can have it. */
bool plp_constructors_is_word(const char *word);

/** Read all files that the scan passes, each for itself, and collect what they declare: plain ones
 * from their tokens (plain.h), the others by running them in Lua. Errors become findings.
 *
 * @return PALPATE_OK, with or without findings; E_NOMEM.
 */
palpate_status plp_sandbox_run(const plp_load *load, plp_drafts *out, palpate_error *error);

/** Scan one file and compile it, but do not run it. `*good`: no error was found.
 *
 * @return PALPATE_OK, with or without findings; E_NOMEM.
 */
palpate_status plp_sandbox_check(const plp_load *load, uint32_t file, bool *good);

#endif
