/* SPDX-License-Identifier: MIT */
/* A plan as one HTML page that needs nothing else: for a screen, a phone, or one sheet of A4 paper.
 * No script. */
#include "base/text.h"
#include "plan/fragments.h"
#include "plan/page.h"

typedef struct sheet {
    plp_page page;
    bool in_section, in_item;
} sheet;

/* Contrast of every pair of colours below is at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
// clang-format off
static const char head[] =
    "\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    "<title>";
static const char style[] =
    "</title>\n<style>\n"
    ":root{color-scheme:light}\n"
    "body{font:16px/1.45 system-ui,\"Segoe UI\",Roboto,Helvetica,Arial,sans-serif;color:#1b1f24;background:#fff;"
    "max-width:46rem;margin:1.5rem auto;padding:0 1rem}\n"
    "h1{font-size:1rem;font-weight:600;margin:0 0 .5rem;color:#4a525c}\n"
    "h2{font-size:1.05rem;margin:1.1rem 0 .3rem;border-bottom:1px solid #c9ced4;padding-bottom:.15rem}\n"
    "ul{margin:0;padding:0;list-style:none}\n"
    "li{margin:.3rem 0;padding-left:1.6rem;text-indent:-1.6rem}\n"
    "li>*{text-indent:0}\n"
    ".sign{display:inline-block;width:1.6rem;text-indent:0;font-weight:700}\n"
    ".go .sign{color:#17692c}.caution .sign{color:#8a5300}.ask .sign{color:#0b5a8a}.stop .sign,.do .sign{color:#b3141f}\n"
    ".why{display:block;font-size:.86rem;color:#4a525c}\n"
    ".verdict{border-left:.4rem solid;padding:.6rem .9rem;margin:0 0 .6rem}\n"
    ".verdict h2{font-size:1.3rem;line-height:1.25;border:0;margin:0;padding:0}\n"
    ".verdict p{margin:.25rem 0 0}\n"
    ".verdict.go{border-color:#17692c;background:#eef7f0}.verdict.caution{border-color:#8a5300;background:#fdf5e6}\n"
    ".verdict.ask{border-color:#0b5a8a;background:#ecf5fb}.verdict.stop{border-color:#b3141f;background:#fdeeee}\n"
    ".notice{font-style:italic;margin:.4rem 0}\n"
    ".consult{border:2px solid #1b1f24;padding:.6rem .9rem;margin:1.2rem 0 .8rem;font-weight:600}\n"
    "footer{font-size:.8rem;color:#4a525c}footer p{margin:.1rem 0}\n"
    "@media(min-width:45rem){.Advice ul{columns:2;column-gap:2rem}.Advice li{break-inside:avoid}}\n"
    "@media print{@page{size:A4;margin:6mm 8mm}\n"
    "body{font-size:7.8pt;line-height:1.12;margin:0;max-width:none;padding:0}\n"
    "h1{font-size:8.2pt;margin:0 0 .5mm}h2{font-size:8.2pt;margin:.7mm 0 .1mm;padding:0;break-after:avoid}\n"
    "li{margin:.2mm 0;padding-left:4.5mm;text-indent:-4.5mm;break-inside:avoid}.sign{width:4.5mm}\n"
    ".why{display:inline;font-size:6.6pt}.why::before{content:\" \"}\n"
    ".Advice ul,.Questions-that-matter ul{columns:3;column-gap:4mm}.Advice{font-size:7.4pt}.Advice li{break-inside:auto}\n"
    ".verdict{padding:1mm 3mm;margin:0 0 1mm;-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
    ".verdict h2{font-size:12pt;margin:0}.verdict p{margin:0}\n"
    ".consult{padding:.8mm 3mm;margin:1.2mm 0 1mm;break-inside:avoid}\n"
    "footer{font-size:5.8pt;line-height:1.1}footer p{display:inline}footer p+p::before{content:\" | \"}}\n"
    "</style>\n</head>\n<body>\n<main>\n";
// clang-format on

static sheet *sheet_of(plp_page *page)
{
    return (sheet *)(void *)page; /* its first member */
}

static bool has_text(const char *text)
{
    return text != NULL && text[0] != '\0';
}

typedef struct sign_row {
    const char *class, *sign;
    plp_phrase word; /* PLP_PHRASE_COUNT: none */
} sign_row;

static const sign_row *row_of(plp_sign sign)
{
    static const sign_row rows[] = {
        [PLP_SIGN_NONE] = {"plain", "&bull;", PLP_PHRASE_COUNT},
        [PLP_SIGN_GO] = {"go", "&#10004;", PLP_SAY_SIGN_GO},
        [PLP_SIGN_CAUTION] = {"caution", "!", PLP_SAY_SIGN_CAUTION},
        [PLP_SIGN_ASK] = {"ask", "?", PLP_SAY_SIGN_ASK},
        [PLP_SIGN_STOP] = {"stop", "&#10008;", PLP_SAY_SIGN_STOP},
        [PLP_SIGN_DO] = {"do", "&rarr;", PLP_SAY_SIGN_DO},
    };
    return &rows[sign];
}

static void put_sign(plp_page *page, const sign_row *row)
{
    plp_buffer *out = page->out;
    plp_buffer_puts(out, "<span class=\"sign\"");
    if (row->word == PLP_PHRASE_COUNT)
        plp_buffer_puts(out, " aria-hidden=\"true\">");
    else
        plp_buffer_printf(out, " role=\"img\" aria-label=\"%s\">", plp_say(page->book, row->word));
    plp_buffer_puts(out, row->sign);
    plp_buffer_puts(out, "</span>");
}

static void begin(plp_page *page, const char *patient)
{
    plp_buffer *out = page->out;
    const char *title = plp_say(page->book, PLP_SAY_MASSAGE_PLAN);
    plp_buffer_printf(out, "<!DOCTYPE html>\n<html lang=\"%s", plp_book_tag(page->book));
    plp_buffer_puts(out, head);
    plp_buffer_puts(out, title);
    plp_buffer_puts(out, style);
    plp_buffer_puts(out, "<h1>");
    if (patient != NULL) {
        const char *rest = plp_say_until(out, page->book, PLP_SAY_MASSAGE_PLAN_FOR);
        plp_text_put_markup(out, patient);
        plp_buffer_puts(out, rest);
    } else {
        plp_buffer_puts(out, title);
    }
    plp_buffer_puts(out, "</h1>\n");
}

static void verdict(plp_page *page, plp_sign sign, const char *label, const char *sentence)
{
    const sign_row *row = row_of(sign);
    plp_buffer_printf(page->out, "<section class=\"verdict %s\"><h2>", row->class);
    put_sign(page, row);
    plp_text_put_markup(page->out, label);
    plp_buffer_puts(page->out, "</h2><p>");
    plp_text_put_markup(page->out, sentence);
    plp_buffer_puts(page->out, "</p></section>\n");
}

static void close_item(sheet *to)
{
    if (to->in_item)
        plp_buffer_puts(to->page.out, "</li>\n");
    to->in_item = false;
}

static void close_section(sheet *to)
{
    close_item(to);
    if (to->in_section)
        plp_buffer_puts(to->page.out, "</ul></section>\n");
    to->in_section = false;
}

static void notice(plp_page *page, const char *text)
{
    plp_buffer_puts(page->out, "<p class=\"notice\" role=\"note\">");
    plp_text_put_markup(page->out, text);
    plp_buffer_puts(page->out, "</p>\n");
}

static void section(plp_page *page, const char *name, const char *title)
{
    sheet *to = sheet_of(page);
    close_section(to);
    to->in_section = true;
    plp_buffer_puts(page->out, "<section class=\"");
    for (const char *at = name; *at != '\0'; at++)
        plp_buffer_putc(page->out, *at == ' ' ? '-' : *at);
    plp_buffer_puts(page->out, "\"><h2>");
    plp_text_put_markup(page->out, title);
    plp_buffer_puts(page->out, "</h2><ul>\n");
}

static void item(plp_page *page, plp_sign sign, const char *title, const char *text)
{
    sheet *to = sheet_of(page);
    const sign_row *row = row_of(sign);
    close_item(to);
    to->in_item = true;
    plp_buffer_printf(page->out, "<li class=\"%s\">", row->class);
    put_sign(page, row);
    if (has_text(title)) {
        plp_buffer_puts(page->out, "<strong>");
        plp_text_put_markup(page->out, title);
        plp_buffer_puts(page->out, has_text(text) ? "</strong>: " : "</strong>");
    }
    if (has_text(text))
        plp_text_put_markup(page->out, text);
}

static void reason(plp_page *page, const char *text, const char *detail)
{
    plp_buffer_puts(page->out, "<span class=\"why\">");
    plp_text_put_markup(page->out, text);
    if (has_text(detail)) {
        plp_buffer_puts(page->out, " (");
        plp_text_put_markup(page->out, detail);
        plp_buffer_putc(page->out, ')');
    }
    plp_buffer_puts(page->out, "</span>");
}

static void consult(plp_page *page, const char *text)
{
    close_section(sheet_of(page));
    plp_buffer_puts(page->out, "<p class=\"consult\" role=\"note\">");
    plp_text_put_markup(page->out, text);
    plp_buffer_puts(page->out, "</p>\n</main>\n<footer>\n");
}

static void provenance(plp_page *page, const char *title, const char *text)
{
    plp_buffer_puts(page->out, "<p><strong>");
    plp_text_put_markup(page->out, title);
    plp_buffer_puts(page->out, "</strong>: ");
    plp_text_put_markup(page->out, text);
    plp_buffer_puts(page->out, "</p>\n");
}

static void end(plp_page *page)
{
    plp_buffer_puts(page->out, "</footer>\n</body>\n</html>\n");
}

static const plp_page_kind kind = {begin,  verdict, notice,     section, item,
                                   reason, consult, provenance, end};

void plp_plan_put_html(const plp_plan_view *plan, const palpate_style *look, plp_buffer *out)
{
    bool details = look == NULL || !look->brief;
    sheet to = {.page = {.kind = &kind,
                         .book = plan->fragments->book,
                         .out = out,
                         .details = details,
                         .sources = details}};
    plp_page_tell(plan, &to.page);
}
