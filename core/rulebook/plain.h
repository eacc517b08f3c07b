/* SPDX-License-Identifier: MIT */
/* Plain rule files, read into drafts from their tokens, without Lua.
 *
 *   rule "a" { when = all { fever, age_years:above(60) } }     --tokens-->     the drafts of
 * drafts.h
 *
 * Nearly every rule file says `phase "…"` and `word "name" { key = value, … }` and nothing else:
 * no locals, no loops, nothing to work out. Such a file is read here in one pass. Whatever is not
 * plain - or is wrong in any way - is given up without a word, what it declared so far is taken
 * back, and scan and Lua read the file as if nothing had been.
 *
 * Invariants: a file that is read here has nothing that the scan would tell of, and declares what
 * it declares in Lua, draft by draft, with the lines that Lua 5.4 gives them
 * (tests/rulebook/test_plain.c compares). No message is made here. One pass; the recursion is as
 * deep as brackets are, PLAIN_DEPTH at most.
 */
#ifndef PLP_RULEBOOK_PLAIN_H
#define PLP_RULEBOOK_PLAIN_H

#include "rulebook/sandbox.h"

#include "rulebook/lex.h"

#define PLP_PLAIN_DEPTH 30 /* of brackets; below the depth at which tables are refused */

/* What a name means where a value or a declaration begins. */
typedef enum plp_plain_means {
    PLP_MEANS_NAME,     /* of a fact or define */
    PLP_MEANS_JOIN,     /* all { … }; row: the kind of its term */
    PLP_MEANS_AT_LEAST, /* at_least(n, { … }) */
    PLP_MEANS_ACTION,   /* row: plp_action_kind */
    PLP_MEANS_DECLARES, /* row: plp_word */
    PLP_MEANS_BOTH,     /* a declaration, or an action with a name; row: plp_word */
    PLP_MEANS_PHASE,
    PLP_MEANS_SPACE,    /* row: plp_space */
    PLP_MEANS_CONSTANT, /* row: the kind of its term */
    PLP_MEANS_UNKNOWN,
    PLP_MEANS_MORE /* not plain: a function, a slip, … */
} plp_plain_means;

typedef enum plp_plain_takes {
    NOTHING,
    ONE_WORD,
    WORD_LIST,
    ONE_VALUE,
    TWO_VALUES
} plp_plain_takes;

typedef struct plp_plain_method {
    plp_term_kind kind;
    plp_plain_takes takes;
} plp_plain_method;

typedef struct plp_plain_word {
    const char *text; /* NULL: a free place */
    uint32_t hash;
    uint8_t length;
    uint8_t means;  /* plp_plain_means */
    uint8_t row;    /* see there */
    uint8_t method; /* 1 + the row of methods.def; 0: no method is called so */
} plp_plain_word;

#define PLP_PLAIN_WORDS 512 /* places of the table of words, a power of two */

struct plp_plain {
    plp_sandbox *sandbox;
    const plp_rule_file *file;
    const plp_token *token; /* that is looked at */
    uint32_t depth;         /* of brackets */
    bool translates_only;   /* the file stands in a folder of a language */
    plp_draft *pending;     /* Lua gives it the line in which it is used first (plain_value.c) */
    plp_draft **parts;      /* of the lists that are open */
    size_t part_count, part_capacity;
    plp_draft_pair *pairs; /* of the tables that are open */
    size_t pair_count, pair_capacity;
    plp_plain_word words[PLP_PLAIN_WORDS];
};

/** Read a file; a plp_token_reader, whose context is the sandbox. True: it was read, or memory was
 * refused (ask the sandbox). False: it is not plain, and nothing of it is left. */
bool plp_plain_read(void *sandbox, const plp_tokens *tokens);
void plp_plain_free(plp_sandbox *sandbox);

/* ---- plain_words.c ---- */

/** Fill the table of words. */
void plp_plain_words_fill(plp_plain *plain);
/** What a name means. Never NULL. */
const plp_plain_word *plp_plain_word_of(const plp_plain *plain, const char *text, size_t length,
                                        uint32_t hash);
plp_plain_method plp_plain_method_of(const plp_plain_word *word);

/* ---- plain_value.c: where these give NULL or false, the file is given up ---- */

/** What a value is copied for: Lua copies it when the braces or brackets around it are called. */
typedef struct plp_plain_for {
    const char *what; /* the key or word under which it stands */
    uint32_t line;    /* of the call */
} plp_plain_for;

/** A value or condition. It may be left pending. */
plp_draft *plp_plain_value(plp_plain *plain, plp_plain_for copied);
/** A new draft in a line. */
plp_draft *plp_plain_draft(plp_plain *plain, plp_draft_kind kind, uint32_t line);
/** Zeroed memory of the drafts. */
void *plp_plain_new(plp_plain *plain, size_t count, size_t size);
/** The name at the place, for a key; the place then is behind it. */
const char *plp_plain_key(plp_plain *plain, uint32_t *length);
/** What stands between the quotes at the place; the place then is behind it. */
const char *plp_plain_text(plp_plain *plain, uint32_t *length);
/** The name at the place, and what it means as a word. */
const plp_plain_word *plp_plain_look(const plp_plain *plain, uint32_t *hash);
/** That name, kept; the place then is behind it. */
const char *plp_plain_take_name(plp_plain *plain, uint32_t hash, uint32_t *length);
/** Are these digits and nothing else? */
bool plp_plain_is_whole(const char *text, size_t length);
/** Now the pending draft is used, if there is one. */
static inline void plp_plain_use(plp_plain *plain, uint32_t line)
{
    if (plain->pending != NULL)
        plain->pending->line = line;
    plain->pending = NULL;
}
/** Pass over a token of this kind, if it stands at the place. */
static inline bool plp_plain_pass(plp_plain *plain, plp_token_kind kind)
{
    if (plain->token->kind != kind)
        return false;
    plain->token++;
    return true;
}

/* ---- plain_call.c: likewise ---- */

/** What begins with the name at the place, and what stands behind it. */
plp_draft *plp_plain_chain(plp_plain *plain);
/** What stands behind a value whose expression began in a line. */
plp_draft *plp_plain_suffixes(plp_plain *plain, plp_draft *value, uint32_t line);
bool plp_plain_has_methods(const plp_draft *draft);
/** The draft with its parts, if it is within the limits. */
plp_draft *plp_plain_measured(plp_plain *plain, plp_draft *draft);

/* ---- plain_table.c ---- */

typedef enum plp_plain_table_kind {
    PLP_PLAIN_ANY,
    PLP_PLAIN_BODY, /* of a declaration: all entries have keys */
    PLP_PLAIN_LIST  /* of conditions, values or members: it has no keys */
} plp_plain_table_kind;

/** A table in braces. */
plp_draft *plp_plain_table(plp_plain *plain, plp_plain_for copied, plp_plain_table_kind kind);
/** Put a draft behind those of the lists that are open. */
bool plp_plain_push(plp_plain *plain, plp_draft *draft);
/** Make the drafts from the `first` on the parts of another. */
bool plp_plain_take_parts(plp_plain *plain, size_t first, plp_draft *into);

#endif
