/* SPDX-License-Identifier: MIT */
/* A report as one HTML page that needs nothing else: for a screen, and for A4 paper that is signed.
 */
#include <string.h>
#include "base/text.h"
#include "overlay/report.h"

/* Contrast of every pair of colours below is at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
// clang-format off
static const char head[] =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<title>Changes to the rules</title>\n<style>\n"
    ":root{color-scheme:light}\n"
    "body{font:16px/1.45 system-ui,\"Segoe UI\",Roboto,Helvetica,Arial,sans-serif;color:#1b1f24;background:#fff;"
    "max-width:52rem;margin:1.5rem auto;padding:0 1rem;overflow-wrap:break-word}\n"
    "h1{font-size:1.5rem;line-height:1.2;margin:0 0 .6rem}\n"
    "h2{font-size:1.15rem;margin:1.8rem 0 .6rem;border-bottom:2px solid #1b1f24;padding-bottom:.2rem}\n"
    "h3{font-size:1rem;margin:0}\n"
    "p{margin:.5rem 0}\n"
    "article{border:1px solid #c9ced4;border-left:.35rem solid #0b5a8a;padding:.6rem .9rem;margin:.8rem 0;"
    "break-inside:avoid}\n"
    ".tag{margin:.1rem 0 .5rem;font:.82rem/1.4 ui-monospace,Menlo,Consolas,monospace;color:#4a525c}\n"
    "table{border-collapse:collapse;width:100%;margin:.4rem 0}\n"
    "th,td{border:1px solid #c9ced4;padding:.35rem .5rem;text-align:left;vertical-align:top;font-size:.92rem}\n"
    "thead th{background:#eef1f4;font-weight:600}\n"
    ".rows th:first-child{width:18%}.rows td{width:41%}\n"
    ".rows tbody th{font-weight:600;background:#f7f8fa}\n"
    ".before{color:#5a3a00}.after{background:#eef7f0;font-weight:500}\n"
    ".counts td:first-child,.counts th:first-child{text-align:right;width:6rem}\n"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .8rem;margin:.5rem 0 0;font-size:.92rem}\n"
    "dt{font-weight:600;color:#4a525c}dd{margin:0}\n"
    "ul{margin:.4rem 0;padding-left:1.2rem}li{margin:.2rem 0}\n"
    ".sign td{height:2.6rem}.sign th{width:25%}\n"
    "footer{margin-top:1.5rem;border-top:1px solid #c9ced4;padding-top:.5rem;font-size:.78rem;color:#4a525c}\n"
    "@media print{@page{size:A4;margin:16mm 15mm}\n"
    "body{font-size:9.5pt;line-height:1.35;margin:0;max-width:none;padding:0 1mm}\n"
    "h1{font-size:15pt}h2{font-size:11.5pt;margin:5mm 0 2mm;break-after:avoid}h3{font-size:10pt}\n"
    "article{margin:2.5mm 0;padding:2mm 3mm}.after,thead th{-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
    ".tag{font-size:7.5pt}th,td,dl{font-size:8.8pt}tr{break-inside:avoid}\n"
    ".signatures{break-inside:avoid}.sign td{height:11mm}footer{font-size:6.8pt}}\n"
    "</style>\n</head>\n<body>\n<main>\n";
// clang-format on

static void element(plp_buffer *out, const char *open, const char *text, const char *close)
{
    plp_buffer_puts(out, open);
    plp_text_put_markup(out, text);
    plp_buffer_puts(out, close);
}

static void turn_to(plp_report *r, plp_report_open open)
{
    static const char *const begins[] = {
        "",
        ("<table class=\"rows\"><thead><tr>"
         "<th></th><th>Before</th><th>After</th></tr></thead><tbody>\n"),
        "<dl>\n",
        "<ul>\n",
        "<table class=\"counts\"><thead><tr><th>Patients</th><th>Change</th></tr></thead><tbody>\n",
    };
    static const char *const ends[] = {"", "</tbody></table>\n", "</dl>\n", "</ul>\n",
                                       "</tbody></table>\n"};
    if (r->open == open)
        return;
    plp_buffer_puts(r->out, ends[r->open]);
    plp_buffer_puts(r->out, begins[open]);
    r->open = open;
}

static void close_entry(plp_report *r)
{
    turn_to(r, PLP_OPEN_NOTHING);
    if (r->in_entry)
        plp_buffer_puts(r->out, "</article>\n");
    r->in_entry = false;
}

static void close_section(plp_report *r)
{
    close_entry(r);
    if (r->in_section)
        plp_buffer_puts(r->out, "</section>\n");
    r->in_section = false;
}

static void begin(plp_report *r, const char *title)
{
    plp_buffer_puts(r->out, head);
    element(r->out, "<h1>", title, "</h1>\n");
}

static void paragraph(plp_report *r, const char *text)
{
    close_entry(r);
    element(r->out, "<p>", text, "</p>\n");
}

static void section(plp_report *r, const char *title)
{
    close_section(r);
    r->in_section = true;
    plp_buffer_puts(r->out, strcmp(title, "Signatures") == 0 ? "<section class=\"signatures\">"
                                                             : "<section>");
    element(r->out, "<h2>", title, "</h2>\n");
}

static void entry(plp_report *r, const char *title, const char *tag)
{
    close_entry(r);
    r->in_entry = true;
    element(r->out, "<article><h3>", title, "</h3>\n");
    element(r->out, "<p class=\"tag\">", tag, "</p>\n");
}

static void row(plp_report *r, const char *what, const char *before, const char *after)
{
    turn_to(r, PLP_OPEN_ROWS);
    element(r->out, "<tr><th>", what, "</th>");
    element(r->out, "<td class=\"before\">", *before != '\0' ? before : "\xE2\x80\x93", "</td>");
    element(r->out, "<td class=\"after\">", *after != '\0' ? after : "\xE2\x80\x93",
            "</td></tr>\n");
}

static void note(plp_report *r, const char *label, const char *text)
{
    turn_to(r, PLP_OPEN_NOTES);
    element(r->out, "<dt>", label, "</dt>");
    element(r->out, "<dd>", text, "</dd>\n");
}

static void item(plp_report *r, const char *title, const char *text)
{
    if (r->in_entry)
        close_entry(r);
    turn_to(r, PLP_OPEN_ITEMS);
    element(r->out, "<li><strong>", title, *text != '\0' ? "</strong>: " : "</strong>");
    element(r->out, "", text, "</li>\n");
}

static void counted(plp_report *r, const char *count, const char *text)
{
    turn_to(r, PLP_OPEN_COUNTS);
    element(r->out, "<tr><td>", count, "</td>");
    element(r->out, "<td>", text, "</td></tr>\n");
}

static void signatures(plp_report *r)
{
    close_entry(r);
    plp_buffer_puts(r->out,
                    "<table class=\"sign\"><thead><tr><th>Name</th><th>Role</th><th>Date</th>"
                    "<th>Signature</th></tr></thead><tbody>\n");
    for (int i = 0; i < 3; i++)
        plp_buffer_puts(r->out, "<tr><td></td><td></td><td></td><td></td></tr>\n");
    plp_buffer_puts(r->out, "</tbody></table>\n");
}

static void footer(plp_report *r, const char *text)
{
    close_section(r);
    plp_buffer_puts(r->out, "</main>\n");
    element(r->out, "<footer><p>", text, "</p></footer>\n");
}

static void end(plp_report *r)
{
    plp_buffer_puts(r->out, "</body>\n</html>\n");
}

const plp_report_kind plp_report_html = {begin, paragraph, section,    entry,  row, note,
                                         item,  counted,   signatures, footer, end};
