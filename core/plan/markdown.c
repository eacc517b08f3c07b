/* SPDX-License-Identifier: MIT */
/* A plan as Markdown (CommonMark): headings and lists; everything that rules or patients say is
 * escaped. */
#include <string.h>
#include "base/text.h"
#include "plan/fragments.h"
#include "plan/page.h"

/* Backslashes before every character that could mean something. */
static void put_escaped(plp_buffer *out, const char *at)
{
    while (*at != '\0') {
        size_t plain = strcspn(at, "\\`*_{}[]<>#|~&");
        plp_buffer_put(out, at, plain);
        at += plain;
        if (*at == '\0')
            break;
        plp_buffer_putc(out, '\\');
        plp_buffer_putc(out, *at++);
    }
}

/* Control characters become visible. */
static void put(plp_buffer *out, const char *text)
{
    size_t length = strlen(text);
    plp_buffer safe;
    if (plp_text_plain(text, length) == length) { /* nothing to make safe, nearly always? */
        put_escaped(out, text);
        return;
    }
    plp_buffer_begin(&safe, out->memory, out->ceiling);
    plp_text_put_safe(&safe, text, length, out->ceiling);
    put_escaped(out, plp_buffer_text(&safe));
    plp_buffer_pass(out, &safe);
    plp_buffer_end(&safe);
}

static bool has_text(const char *text)
{
    return text != NULL && text[0] != '\0';
}

static const char *sign_of(plp_sign sign)
{
    static const char *const signs[] = {"",   "\xE2\x9C\x94 ", "! ",
                                        "? ", "\xE2\x9C\x98 ", "\xE2\x86\x92 "};
    return signs[sign];
}

static void begin(plp_page *page, const char *patient)
{
    plp_buffer_puts(page->out, "# ");
    plp_buffer_puts(page->out, plp_say(page->book, PLP_SAY_MASSAGE_PLAN));
    if (patient != NULL) {
        plp_buffer_puts(page->out, ": ");
        put(page->out, patient);
    }
    plp_buffer_puts(page->out, "\n\n");
}

static void verdict(plp_page *page, plp_sign sign, const char *label, const char *sentence)
{
    plp_buffer_puts(page->out, "**");
    plp_buffer_puts(page->out, sign_of(sign));
    put(page->out, label);
    plp_buffer_puts(page->out, "**\n\n");
    put(page->out, sentence);
    plp_buffer_putc(page->out, '\n');
}

static void notice(plp_page *page, const char *text)
{
    plp_buffer_puts(page->out, "\n*");
    put(page->out, text);
    plp_buffer_puts(page->out, "*\n");
}

static void section(plp_page *page, const char *name, const char *title)
{
    (void)name;
    plp_buffer_puts(page->out, "\n## ");
    put(page->out, title);
    plp_buffer_puts(page->out, "\n\n");
}

static void item(plp_page *page, plp_sign sign, const char *title, const char *text)
{
    plp_buffer_puts(page->out, "- ");
    plp_buffer_puts(page->out, sign_of(sign));
    if (has_text(title)) {
        plp_buffer_puts(page->out, "**");
        put(page->out, title);
        plp_buffer_puts(page->out, has_text(text) ? "**: " : "**");
    }
    if (has_text(text))
        put(page->out, text);
    plp_buffer_putc(page->out, '\n');
}

static void reason(plp_page *page, const char *text, const char *detail)
{
    plp_buffer_puts(page->out, "  - ");
    put(page->out, text);
    if (has_text(detail)) {
        plp_buffer_puts(page->out, " (");
        put(page->out, detail);
        plp_buffer_putc(page->out, ')');
    }
    plp_buffer_putc(page->out, '\n');
}

static void consult(plp_page *page, const char *text)
{
    plp_buffer_puts(page->out, "\n> **");
    put(page->out, text);
    plp_buffer_puts(page->out, "**\n\n");
}

static void provenance(plp_page *page, const char *title, const char *text)
{
    plp_buffer_puts(page->out, "- ");
    put(page->out, title);
    plp_buffer_puts(page->out, ": ");
    put(page->out, text);
    plp_buffer_putc(page->out, '\n');
}

static void end(plp_page *page)
{
    (void)page;
}

static const plp_page_kind kind = {begin,  verdict, notice,     section, item,
                                   reason, consult, provenance, end};

void plp_plan_put_markdown(const plp_plan_view *plan, const palpate_style *style, plp_buffer *out)
{
    bool details = style == NULL || !style->brief;
    plp_page page = {.kind = &kind,
                     .book = plan->fragments->book,
                     .out = out,
                     .details = details,
                     .sources = details};
    plp_page_tell(plan, &page);
}
