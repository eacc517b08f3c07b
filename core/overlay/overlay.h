/* SPDX-License-Identifier: MIT */
/* Layers seen by those who keep them: what each word of a layer works on, whether its base moved
 * since somebody looked, and whether it is needed any longer.
 *
 *   rulebook: changes, disabled --+
 *                                 +--> items --> status | new lock | report
 *   palpate.lock of each layer ---+
 *
 * palpate.lock holds, for each thing that the layer touches, the digest and the values that it had
 * in the lower layers when the layer was accepted.
 */
#ifndef PLP_OVERLAY_OVERLAY_H
#define PLP_OVERLAY_OVERLAY_H

#include "base/json.h"
#include "engine.h"

typedef enum plp_overlay_base {
    PLP_BASE_SAME,  /* as it was when the layer was accepted */
    PLP_BASE_MOVED, /* not any more */
    PLP_BASE_NEW    /* nobody accepted it yet */
} plp_overlay_base;

typedef enum plp_overlay_need {
    PLP_NEEDED,
    PLP_NEEDLESS_SAME,   /* it changes nothing */
    PLP_NEEDLESS_CAUGHT, /* it changes nothing any more: the base says the same now */
    PLP_NEEDLESS_EXPIRED /* its until_date has passed */
} plp_overlay_need;

/* What one word of a layer does to one thing of the lower ones. */
typedef struct plp_overlay_item {
    const plp_layer_change *change; /* NULL: the rule is disabled */
    const plp_disabled *disabled;   /* NULL: the thing is changed */
    const char *kind, *id, *reason, *by, *on, *until_date, *below, *was;
    plp_place place;
    uint32_t layer;
    const plp_json *accepted; /* its entry in the lock, or NULL */
    plp_overlay_base base;
    plp_overlay_need need;
} plp_overlay_item;

typedef struct plp_overlay {
    const plp_rulebook *book;
    const palpate_allocator *memory;
    const plp_limits *limits;
    const char *as_of;       /* NULL: nothing is expired */
    plp_json **locks;        /* per layer; NULL: it has none */
    plp_overlay_item *items; /* by layer, in the order of the files */
    size_t count;
} plp_overlay;

/** Read the locks and judge every item. End with plp_overlay_end, also after a failure. */
palpate_status plp_overlay_begin(plp_overlay *overlay, palpate_engine *engine,
                                 const palpate_overlay_options *options, palpate_error *error);
void plp_overlay_end(plp_overlay *overlay);

/* ---- lock.c ---- */

/** Read `palpate.lock/1`. */
palpate_status plp_lock_read(const plp_overlay *overlay, const palpate_lock *lock, plp_json **out,
                             palpate_error *error);
/** The entry of a thing; NULL: none. */
const plp_json *plp_lock_find(const plp_json *lock, const char *kind, const char *id);

/* ---- status_write.c ---- */
void plp_overlay_put_json(const plp_overlay *overlay, plp_buffer *out);
void plp_overlay_put_text(const plp_overlay *overlay, const palpate_style *style, plp_buffer *out);

/* ---- status.c ---- */

/* A key whose value in the base is another one than it was. Texts are JSON; NULL: it was not there.
 */
typedef struct plp_moved_key {
    const char *key;
    const char *then, *now, *yours; /* valid during the visit */
} plp_moved_key;

typedef void plp_moved_visit(void *context, const plp_moved_key *moved);
/** Visit the keys that moved, in their order. */
void plp_overlay_moved(const plp_overlay *overlay, const plp_overlay_item *item,
                       plp_moved_visit *visit, void *context, plp_buffer *out);
palpate_overlay_result plp_overlay_totals(const plp_overlay *overlay);
/** Entries of a layer's lock whose thing the layer does not touch any more. `*kind` NULL past the
 * end. */
void plp_overlay_left_over(const plp_overlay *overlay, uint32_t layer, size_t index,
                           const char **kind, const char **id);

#endif
