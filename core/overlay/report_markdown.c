/* SPDX-License-Identifier: MIT */
/* A report as Markdown (CommonMark with tables); everything that rules say is escaped. */
#include <string.h>
#include "base/text.h"
#include "overlay/report.h"

static void put(plp_buffer *out, const char *text)
{
    plp_buffer safe;
    plp_buffer_begin(&safe, out->memory, out->ceiling);
    plp_text_put_safe(&safe, text, strlen(text), out->ceiling);
    for (const char *at = plp_buffer_text(&safe); *at != '\0'; at++) {
        if (strchr("\\`*_{}[]<>#|~&", *at) != NULL)
            plp_buffer_putc(out, '\\');
        plp_buffer_putc(out, *at);
    }
    plp_buffer_pass(out, &safe);
    plp_buffer_end(&safe);
}

/* An empty line between parts; rows, notes and items stay together. */
static void turn_to(plp_report *r, plp_report_open open)
{
    if (r->open != open || open == PLP_OPEN_NOTHING)
        plp_buffer_putc(r->out, '\n');
    r->open = open;
}

static void begin(plp_report *r, const char *title)
{
    plp_buffer_puts(r->out, "# ");
    put(r->out, title);
    plp_buffer_putc(r->out, '\n');
}

static void paragraph(plp_report *r, const char *text)
{
    turn_to(r, PLP_OPEN_NOTHING);
    put(r->out, text);
    plp_buffer_putc(r->out, '\n');
}

static void section(plp_report *r, const char *title)
{
    turn_to(r, PLP_OPEN_NOTHING);
    plp_buffer_puts(r->out, "## ");
    put(r->out, title);
    plp_buffer_putc(r->out, '\n');
}

static void entry(plp_report *r, const char *title, const char *tag)
{
    turn_to(r, PLP_OPEN_NOTHING);
    plp_buffer_puts(r->out, "### ");
    put(r->out, title);
    plp_buffer_puts(r->out, "\n\n");
    put(r->out, tag);
    plp_buffer_putc(r->out, '\n');
}

static void row(plp_report *r, const char *what, const char *before, const char *after)
{
    bool first = r->open != PLP_OPEN_ROWS;
    turn_to(r, PLP_OPEN_ROWS);
    plp_buffer_puts(r->out, first ? "| | Before | After |\n|---|---|---|\n| **" : "| **");
    put(r->out, what);
    plp_buffer_puts(r->out, "** | ");
    put(r->out, before);
    plp_buffer_puts(r->out, " | ");
    put(r->out, after);
    plp_buffer_puts(r->out, " |\n");
}

static void labelled(plp_report *r, plp_report_open open, const char *label, const char *text)
{
    turn_to(r, open);
    plp_buffer_puts(r->out, "- **");
    put(r->out, label);
    plp_buffer_puts(r->out, "**");
    if (*text != '\0') {
        plp_buffer_puts(r->out, ": ");
        put(r->out, text);
    }
    plp_buffer_putc(r->out, '\n');
}

static void note(plp_report *r, const char *label, const char *text)
{
    labelled(r, PLP_OPEN_NOTES, label, text);
}

static void item(plp_report *r, const char *title, const char *text)
{
    labelled(r, PLP_OPEN_ITEMS, title, text);
}

static void counted(plp_report *r, const char *count, const char *text)
{
    bool first = r->open != PLP_OPEN_COUNTS;
    turn_to(r, PLP_OPEN_COUNTS);
    plp_buffer_puts(r->out, first ? "| Patients | Change |\n|---:|---|\n| " : "| ");
    put(r->out, count);
    plp_buffer_puts(r->out, " | ");
    put(r->out, text);
    plp_buffer_puts(r->out, " |\n");
}

static void signatures(plp_report *r)
{
    static const char blank[] = "| &nbsp; | &nbsp; | &nbsp; | &nbsp; |\n";
    turn_to(r, PLP_OPEN_NOTHING);
    plp_buffer_puts(r->out, "| Name | Role | Date | Signature |\n|---|---|---|---|\n");
    for (int i = 0; i < 3; i++)
        plp_buffer_puts(r->out, blank);
}

static void footer(plp_report *r, const char *text)
{
    turn_to(r, PLP_OPEN_NOTHING);
    plp_buffer_puts(r->out, "---\n\n");
    put(r->out, text);
    plp_buffer_putc(r->out, '\n');
}

static void end(plp_report *r)
{
    (void)r;
}

const plp_report_kind plp_report_markdown = {begin, paragraph, section,    entry,  row, note,
                                             item,  counted,   signatures, footer, end};
