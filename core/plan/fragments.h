/* SPDX-License-Identifier: MIT */
/* What never changes in the plans of a program, JSON-escaped once at load: a plan is put together from these pieces.
 *
 *   rule:  {"rule":"x","text":"…","grade":"low","sources":["A"],"matched":[      ],"at":"file.lua:12"}
 *          `------------------------- begin -----------------------------'       `------ end -------'
 *
 * Invariants: immutable; every index of the book has its row; all pieces stand in one block of text.
 */
#ifndef PLP_PLAN_FRAGMENTS_H
#define PLP_PLAN_FRAGMENTS_H

#include "plan/plan.h"

typedef struct plp_fragment {
    size_t at, length;
} plp_fragment;

typedef struct plp_pair { /* what stands before and behind something that changes */
    plp_fragment begin, end;
} plp_pair;

typedef struct plp_leaf { /* a criterion that a reason may show */
    const plp_term *term;  /* NULL: the place is free */
    uint32_t fact;         /* whose value is shown, or PLP_NONE */
    const plp_term *value; /* else the number that is shown, or NULL: the truth */
    plp_pair text;         /* {"fact":"age_years","value":   ,"test":"is at least 65"} */
} plp_leaf;

struct plp_fragments {
    const plp_program *program;
    const plp_rulebook *book; /* in the language of the pieces */
    plp_arena arena;
    plp_buffer text;
    plp_fragment packs; /* the list "rules" */
    plp_pair *rules;
    uint32_t *first_action;     /* per rule: its first row in actions */
    plp_fragment *actions;      /* quoted text of an action, or null */
    plp_pair *techniques;       /* {"id":…,"title":…     ,"grade":… */
    plp_pair *referrals;        /* likewise: kind, text, caution, grade */
    plp_pair *advices;          /* likewise: text, kind, grade */
    plp_pair *doses;            /* likewise: note, grade */
    plp_fragment *checks;       /* per dose: reassess_after_sessions and reassess */
    plp_fragment *maintenances; /* per dose: quoted text or null */
    plp_fragment *regions;      /* {"id":…,"title":… */
    plp_fragment *positions, *products;
    plp_pair *facts;         /* begin: {"fact":…,"ask":…,"type":…   end: ,"reason":…,"unit":… */
    plp_fragment *fact_ids;  /* quoted */
    plp_fragment *conflicts; /* whole */
    plp_fragment *changes;   /* of layers; whole */
    plp_fragment *disabled;  /* rules; whole */
    plp_leaf *leaves;        /* by a hash of what they ask; nothing depends on the order */
    size_t leaf_count, leaf_room; /* room: a power of two */
};

/** Put a piece. */
static inline void plp_fragment_put(const plp_fragments *fragments, plp_fragment piece,
                                    plp_buffer *out)
{
    plp_buffer_put(out, fragments->text.bytes + piece.at, piece.length);
}

/** Note what was written since `begin`. */
static inline plp_fragment plp_fragment_since(const plp_fragments *fragments, size_t begin)
{
    return (plp_fragment){.at = begin, .length = fragments->text.length - begin};
}

/** The quoted text of the action behind an effect. */
static inline plp_fragment plp_action_text(const plp_fragments *fragments, const plp_effect *effect)
{
    return fragments->actions[fragments->first_action[effect->rule] + effect->action];
}

/** The row of a criterion; NULL only for terms that are no criteria. */
const plp_leaf *plp_leaf_find(const plp_fragments *fragments, const plp_term *term);
/** Make what layers changed and switched off; the lists have room. */
void plp_fragments_make_layers(plp_fragments *fragments);
/** Make the rows of all criteria. False: no memory. */
bool plp_leaves_make(plp_fragments *fragments);
void plp_leaves_free(plp_fragments *fragments);

#endif
