/* SPDX-License-Identifier: MIT */
/* A page: what the text, Markdown and HTML of a plan have in common. The model tells a plan once, in one order; each format
 * is a set of functions that put what is told.
 *
 *   decision --plp_page_tell--> verdict, sections of items with reasons, consult note, provenance --> text | Markdown | HTML
 */
#ifndef PLP_PLAN_PAGE_H
#define PLP_PLAN_PAGE_H

#include "plan/say.h"

typedef struct plp_page plp_page;

/* Text that these functions are given may be NULL or empty, and is neither escaped nor made safe. */
typedef struct plp_page_kind {
    void (*begin)(plp_page *page, const char *patient);
    void (*verdict)(plp_page *page, plp_sign sign, const char *label, const char *sentence);
    void (*notice)(plp_page *page, const char *text); /* about the plan itself; after the verdict */
    /* Ends the one before; `name` is the same in every language: ASCII letters and spaces. */
    void (*section)(plp_page *page, const char *name, const char *title);
    void (*item)(plp_page *page, plp_sign sign, const char *title, const char *text);
    void (*reason)(plp_page *page, const char *text, const char *detail); /* of the item before */
    void (*consult)(plp_page *page, const char *text);                    /* ends the last section */
    void (*provenance)(plp_page *page, const char *title, const char *text);
    void (*end)(plp_page *page);
} plp_page_kind;

struct plp_page {
    const plp_page_kind *kind;
    const plp_rulebook *book; /* in the language of the page */
    plp_buffer *out;
    bool details; /* matched facts and sources beside the reasons */
    bool sources; /* a list of the sources that were cited */
};

/** Tell the plan. A refused allocation is noted in page->out. */
void plp_page_tell(const plp_plan_view *plan, plp_page *page);

#endif
