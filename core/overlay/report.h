/* SPDX-License-Identifier: MIT */
/* The report of a layer: what it tells, once, and the functions by which Markdown and HTML put it.
 *
 *   below, engine --things--> entries with rows: what | before | after --kind--> Markdown | HTML
 */
#ifndef PLP_OVERLAY_REPORT_H
#define PLP_OVERLAY_REPORT_H

#include "overlay/overlay.h"

typedef struct plp_report plp_report;

/* Text that these functions are given is neither escaped nor made safe. */
typedef struct plp_report_kind {
    void (*begin)(plp_report *report, const char *title);
    void (*paragraph)(plp_report *report, const char *text);
    void (*section)(plp_report *report, const char *title);                /* ends the one before */
    void (*entry)(plp_report *report, const char *title, const char *tag); /* one thing */
    void (*row)(plp_report *report, const char *what, const char *before, const char *after);
    void (*note)(plp_report *report, const char *label, const char *text);    /* of the entry */
    void (*item)(plp_report *report, const char *title, const char *text);    /* of a list */
    void (*counted)(plp_report *report, const char *count, const char *text); /* of a table */
    void (*signatures)(plp_report *report);
    void (*footer)(plp_report *report, const char *text);
    void (*end)(plp_report *report);
} plp_report_kind;

typedef enum plp_report_open { /* what has to be closed before something else comes */
                               PLP_OPEN_NOTHING,
                               PLP_OPEN_ROWS,
                               PLP_OPEN_NOTES,
                               PLP_OPEN_ITEMS,
                               PLP_OPEN_COUNTS
} plp_report_open;

struct plp_report {
    const plp_report_kind *kind;
    plp_buffer *out;
    const plp_rulebook *below, *book;
    const palpate_report_options *options;
    uint32_t first; /* layer that is reported; those above it too */
    plp_buffer title, before, after;
    plp_report_open open;
    bool in_entry, in_section;
};

extern const plp_report_kind plp_report_markdown, plp_report_html;

/* ---- report_changes.c: what is changed, what is switched off; told where there is any ---- */
void plp_report_changed(plp_report *report);
void plp_report_disabled(plp_report *report);

/* ---- report_promises.c ---- */
palpate_status plp_report_promises(plp_report *report, palpate_engine *engine, palpate_error *error);

/* ---- report_things.c: things in plain English ---- */

/** The title of a thing; its id if it has none. */
const char *plp_report_title(const plp_rulebook *book, plp_word word, const char *id);
/** What a key of a thing says in one of the two books; nothing where it says nothing. `json` is the
 * value as the layer wrote it, or NULL. */
void plp_report_put_key(const plp_rulebook *book, plp_word word, const char *id, const char *key,
                        const char *json, const plp_report *report, plp_buffer *out);
/** Tell everything that the layers add, and how many tests. */
void plp_report_added(plp_report *report);

#endif
