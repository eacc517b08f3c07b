/* SPDX-License-Identifier: MIT */
/* Layers at work: what a higher layer changes, moves and disables of lower ones, as a
 * transformation of drafts before they are linked.
 *
 *   drafts --layers.c: words taken out, layer by layer--> things with work --compose--> drafts
 *               |-- layers_target.c  what a word works on
 *               |-- layers_change.c  its keys, who changed them and why
 *               |-- layers_locks.c   what locked rules read, and which way is tighter
 *               |-- layers_tighten.c is a change of a locked thing stricter?
 *               |-- layers_compose.c the new body of a thing
 *               |-- layers_blame.c   which word is an error below due to
 *               `-- layers_record.c  what was done, for plans and tools (after linking)
 *
 * Invariants: a layer works on what lower layers say, with their work done; the order of words
 * within a layer has no effect. A locked rule, with what it reads, is at least as strict after any
 * layer as before it. `written` of a declaration never changes.
 */
#ifndef PLP_RULEBOOK_LAYERS_H
#define PLP_RULEBOOK_LAYERS_H

#include "rulebook/link.h"

enum { PLP_TIGHTER_UP = 1, PLP_TIGHTER_DOWN = 2, PLP_TIGHTER_BOTH = 3 };

typedef struct plp_thing plp_thing;

typedef struct plp_work_key {
    const char *key;
    plp_draft *from, *to; /* from NULL: it was not there */
} plp_work_key;

typedef struct plp_work plp_work;
struct plp_work { /* of one word of a layer on one thing */
    const plp_declaration *verb;
    plp_thing *thing;
    plp_work_key *keys;
    uint32_t key_count;
    plp_draft *when;              /* the condition as it was, where the work is on it; else NULL */
    const plp_draft *body;        /* of the thing as the lower layers have it */
    char below[PLP_DIGEST_BYTES]; /* the digest of that */
    const char *reason, *by, *on, *until_date, *seen; /* in the rulebook's arena */
    plp_work *next;                                   /* on the same thing, by layer */
};

/* A declaration that layers may work on. */
struct plp_thing {
    plp_declaration *declaration;
    plp_work *first, *last;
    const plp_declaration *holder; /* a locked rule that reads it or gives it; NULL: none */
    unsigned ways;                 /* of a limit or define: what makes a locked rule tighter */
    bool grows;                    /* a group in a locked plan */
    bool frozen;                   /* a region group in a condition of a locked rule */
    bool given;                    /* a referral or advice of a locked plan */
    bool composing;                /* work of the present layer waits to be put into the body */
    unsigned todo;                 /* ways in which its own condition is yet to be walked */
    plp_thing *waiting;
};

#define PLP_ATTRIBUTES 6

typedef struct plp_layers {
    plp_link *link;
    plp_thing *things; /* by word, id, layer */
    uint32_t thing_count;
    uint32_t layer;    /* at work */
    plp_work **worked; /* all work, by layer, then as it was read */
    uint32_t worked_count;
    const plp_declaration *attributes[PLP_ATTRIBUTES]; /* of techniques: a locked plan names it */
    const plp_declaration *pressure;                   /* a locked rule caps pressure */
    plp_thing *waiting;
} plp_layers;

/** Do all the work of layers on the drafts. Errors are findings; E_NOMEM, or OK. */
palpate_status plp_layers_apply(plp_link *link);

/** The thing of the lowest layer with this id, of any layer; NULL: none. */
plp_thing *plp_layers_find_any(const plp_layers *layers, plp_word word, const char *id);
/** The thing of the lowest layer with this id, below the layer at work; NULL: none. */
plp_thing *plp_layers_find(const plp_layers *layers, plp_word word, const char *id);
/** Report at a key of a word, or at its beginning. */
#define plp_layers_error plp_link_error

/* ---- layers_target.c ---- */

/** The thing that a word works on; NULL after a report. */
plp_thing *plp_layers_target(plp_layers *layers, const plp_declaration *verb);
/** The file of a declaration, for messages. */
const char *plp_layers_path(const plp_layers *layers, const plp_declaration *at);

/* ---- layers_change.c ---- */

/** Note the work of `change` and `change_limit`, and that of `disable`. */
void plp_layers_change(plp_layers *layers, plp_declaration *verb, plp_thing *thing);
void plp_layers_disable(plp_layers *layers, plp_declaration *verb, plp_thing *thing);
/** or_when, also_when, except_when: they join the condition instead of replacing it. */
bool plp_layers_joins(const char *key);

/* ---- layers_compose.c ---- */

/** Put the work of the present layer into a new body of the thing. */
void plp_layers_compose(plp_layers *layers, plp_thing *thing);

/* ---- layers_locks.c ---- */

/** Mark what the locked rules below the layer at work read. */
void plp_locks_mark(plp_layers *layers);
/** Is a rule locked, as it stands? */
bool plp_locks_locked(const plp_declaration *rule);
/** Number of an attribute of techniques, PLP_ATTRIBUTES if it is none. */
size_t plp_locks_attribute(const char *key);

/* ---- layers_tighten.c ---- */

/** May this key of a thing be given this value? Reports if not. */
bool plp_tighten_allows(plp_layers *layers, const plp_thing *thing, const char *key, plp_draft *to);
/** Refuse a plan that blocks or replaces what a locked rule gives. `old` may be NULL. */
void plp_tighten_blocks(plp_layers *layers, const plp_draft *plan, const plp_draft *old);

/* ---- layers_blame.c ---- */

/** The word of a higher layer to which an error about the owner, in this file, is due. NULL: none. */
const plp_declaration *plp_layers_blame(const plp_link *link, uint32_t file);

/* ---- layers_record.c ---- */

/** Fill the rulebook's lists of changes and disabled rules, when all is linked. */
void plp_layers_record(plp_link *link);

/* ---- draft_text.c ---- */

/** A draft as a rule file writes it: `all { fever, age_years:above(60) }`. */
void plp_draft_put(plp_buffer *out, const plp_draft *draft);
/** Plain values as JSON; conditions and actions as text in it. */
void plp_draft_put_json(plp_buffer *out, const plp_draft *draft);
bool plp_draft_equal(const plp_draft *a, const plp_draft *b);

#endif
