/* SPDX-License-Identifier: MIT */
/* A comparison in words. */
#include <string.h>
#include "base/terminal.h"
#include "explore/compare.h"

/* ---- changes ---- */

static void put_way(const plp_tally *t, const char *phrase, const palpate_style *style,
                    plp_buffer *line)
{
    plp_buffer_printf(line, ", %s%s", phrase, t->from != NULL ? t->from : "");
    if (t->from != NULL)
        plp_buffer_printf(line, " %s ", plp_terminal_sign(style, PLP_GLYPH_ARROW));
    plp_buffer_puts(line, t->to != NULL ? t->to : "");
}

static void put_offered(const plp_tally *t, const palpate_style *style, plp_buffer *line)
{
    plp_buffer_printf(line, "%s: %s", t->kind, t->title);
    if (t->how == PLP_CHANGED)
        put_way(t, "", style, line);
    else if (t->to != NULL || t->from != NULL)
        plp_buffer_printf(line, " (%s)", t->to != NULL ? t->to : t->from);
}

/* What is said by a rule, an item or the rest of a plan, after its name. */
static void put_said(const plp_tally *t, const palpate_style *style, plp_buffer *line)
{
    static const char *const phrases[PLP_SAID_HOW_COUNT] = {
        [PLP_SAID_NAME] = "under another name: ",
        [PLP_SAID_WORDS] = "in other words, or with other sources or actions",
        [PLP_SAID_MATCHED] = "for other criteria",
    };
    if (t->kind == plp_said_plan)
        plp_buffer_printf(line, "%s: %s: %s", t->kind, t->id, t->title);
    else
        plp_buffer_printf(line, "%s: %s (%s)", t->kind, t->title, t->id);
    if (t->differs == plp_said_word(PLP_SAID_SPEAKS))
        plp_buffer_puts(line, t->how == PLP_ADDED ? " speaks now" : " speaks no longer");
    for (int how = PLP_SAID_SAME; how < PLP_SAID_HOW_COUNT; how++)
        if (phrases[how] != NULL && t->differs == plp_said_word((plp_said_how)how))
            put_way(t, phrases[how], style, line);
}

static void put_asked(const plp_tally *t, const palpate_style *style, plp_buffer *line)
{
    static const char *const phrases[PLP_ASKED_HOW_COUNT] = {
        [PLP_ASKED_WORDS] = "in other words: ",
        [PLP_ASKED_WORST] = "at worst ",
        [PLP_ASKED_SAFETY] = "asked for the sake of ",
        [PLP_ASKED_CHANGE] = "could change ",
        [PLP_ASKED_PLACE] = "asked ",
    };
    bool listed = t->kind == plp_asked_kinds[PLP_ASKED_KIND_UNKNOWN];
    plp_buffer_printf(line, "%s: %s", listed ? "listed as unknown" : t->kind, t->title);
    for (int how = PLP_ASKED_SAME; how < PLP_ASKED_HOW_COUNT; how++)
        if (phrases[how] != NULL && t->differs == plp_asked_word((plp_asked_how)how))
            put_way(t, phrases[how], style, line);
}

typedef void put_part(const plp_tally *t, const palpate_style *style, plp_buffer *line);
static const struct {
    const char *head;
    put_part *put;
} parts[PLP_PART_COUNT] = {
    [PLP_PART_OFFERED] = {"change of what is offered", put_offered},
    [PLP_PART_SAID] = {"change of what is said about it", put_said},
    [PLP_PART_ASKED] = {"change of what is asked", put_asked},
};

static void put_examples(const plp_tally *t, plp_buffer *line)
{
    if (t->examples[0][0] != '\0')
        plp_buffer_puts(line, "; as for");
    for (int e = 0; e < PLP_TALLY_EXAMPLES && t->examples[e][0] != '\0'; e++)
        plp_buffer_printf(line, "%s %s", e > 0 ? "," : "", t->examples[e]);
}

/* `counted`: for how many patients, and for whom. */
static void put_change(const plp_tally *t, bool counted, const palpate_style *style,
                       plp_buffer *out)
{
    static const char signs[] = {' ', '+', '-', '~'};
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (counted)
        plp_buffer_printf(&line, "%6llu", (unsigned long long)t->count);
    plp_buffer_printf(&line, "  %c ", signs[t->how]);
    parts[t->part].put(t, style, &line);
    if (counted)
        put_examples(t, &line);
    size_t indent = strspn(plp_buffer_text(&line), " ");
    plp_terminal_spaces(out, (unsigned)indent);
    plp_terminal_wrap(out, style, (unsigned)indent, counted ? 12 : 6,
                      plp_buffer_text(&line) + indent);
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* All of a part, the most frequent first. */
static void put_changes(const palpate_comparison *c, plp_part part, bool counted,
                        const palpate_style *style, plp_buffer *out)
{
    const plp_tally *t = plp_tally_next(&c->tallies, part, NULL);
    if (t != NULL && counted)
        plp_buffer_printf(out, "\nPatients  %s\n", parts[part].head);
    for (; t != NULL; t = plp_tally_next(&c->tallies, part, t))
        put_change(t, counted, style, out);
}

/* ---- what was proven ---- */

static void put_wrapped(const char *text, const palpate_style *style, plp_buffer *out)
{
    plp_terminal_wrap(out, style, 0, 0, text);
    plp_buffer_putc(out, '\n');
}

static void put_said_by(const palpate_comparison *c, plp_buffer *out)
{
    static const char *const hows[PLP_SAID_HOW_COUNT] = {
        [PLP_SAID_SPEAKS] = "speaks in one of them only",
        [PLP_SAID_NAME] = "has another name",
        [PLP_SAID_WORDS] = "has other words, sources or actions",
    };
    plp_buffer_printf(out, "%s: the %s %s %s. So it is for",
                      c->equal == PLP_EQUAL_REFUTED
                          ? "Somebody is offered the same, and what is said about it differs"
                          : "What is said about it differs",
                      c->said_kind, c->said_id, hows[c->said_how]);
}

/* Where the same is offered: is it for the same reasons, in the same words? */
static void put_text_said(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (c->said == PLP_EQUAL_PROVEN)
        plp_buffer_puts(&line,
                        "The same rules speak, in the same words: reasons, notes, clearances "
                        "and texts are the same too. Which criteria a reason names as met "
                        "can differ where a condition is written in another way.");
    else if (c->said == PLP_EQUAL_REFUTED)
        put_said_by(c, &line);
    else
        plp_buffer_puts(&line,
                        c->equal == PLP_EQUAL_REFUTED
                            ? "Whether anybody is offered the same for other reasons is not known."
                            : "Whether reasons, notes, clearances and texts differ is not known.");
    put_wrapped(plp_buffer_text(&line), style, out);
    if (c->said == PLP_EQUAL_REFUTED)
        plp_buffer_printf(out, "    %s\n", c->said_witness);
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

/* How a question differs, after its name. */
static const char *const asked_hows[PLP_ASKED_HOW_COUNT] = {
    [PLP_ASKED_AT_ALL] = "is asked by",
    [PLP_ASKED_WORDS] = "is asked in other words",
    [PLP_ASKED_SAFETY] = "is asked for the sake of safety by one of them only",
    [PLP_ASKED_WORST] = "may lead to another disposition at worst",
    [PLP_ASKED_CHANGE] = "may change other parts of the plan",
    [PLP_ASKED_PLACE] = "is asked in place",
    [PLP_ASKED_UNKNOWN] = "is listed as unknown by",
};

static void put_asked_by(const plp_asked_by *by, plp_buffer *out)
{
    static const char *const sides[] = {"", " the old rules only", " the new rules only"};
    plp_buffer_printf(out, "The questions differ: %s (%s) %s%s", by->title, by->fact,
                      asked_hows[by->how], sides[by->only]);
    if (by->how == PLP_ASKED_PLACE)
        plp_buffer_printf(out, " %u instead of %u", by->to, by->from);
    plp_buffer_puts(out, ". So it is for");
}

static void put_text_asked(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (c->asked == PLP_ASKED_PROVEN)
        plp_buffer_puts(&line, "The same questions are asked, in the same order and words; this is "
                               "proven too.");
    else if (c->asked == PLP_ASKED_REFUTED)
        put_asked_by(&c->asked_by, &line);
    else
        plp_buffer_printf(&line,
                          "Whether the same questions are asked is not known: of %u patients who "
                          "were tried all are asked the same, and %s.",
                          c->asked_tried,
                          c->asked == PLP_ASKED_TIMEOUT
                              ? "the solver did not come to an end within the work that is allowed"
                              : "nothing proves it of the others");
    put_wrapped(plp_buffer_text(&line), style, out);
    if (c->asked == PLP_ASKED_REFUTED)
        plp_buffer_printf(out, "    %s\n", c->asked_witness);
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

static void put_text_witness(const palpate_comparison *c, const palpate_style *style,
                             plp_buffer *out)
{
    put_wrapped(c->smallest ? "The plans differ. A patient for whom they do; there is none of whom "
                              "less is known:"
                            : "The plans differ. A patient for whom they do:",
                style, out);
    plp_buffer_printf(out, "    %s\n\n", c->witness);
    put_changes(c, PLP_PART_OFFERED, false, style, out);
    put_changes(c, PLP_PART_SAID, false, style, out);
    plp_buffer_putc(out, '\n');
}

/* "Sentence: reason." */
static void put_reason(const char *sentence, const char *reason, const palpate_style *style,
                       plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_buffer_printf(&line, "%s%s%s.", sentence, reason != NULL ? ": " : "",
                      reason != NULL ? reason : "");
    put_wrapped(plp_buffer_text(&line), style, out);
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

static void put_text_proof(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    static const char covered[] =
        "Compared were the disposition, techniques and their order, dose, limits, referrals and "
        "their urgency, advice, regions to avoid, positions and products.";
    switch (c->equal) {
    case PLP_EQUAL_NOT_ASKED:
        return;
    case PLP_EQUAL_PROVEN:
        put_reason("Every possible patient is offered the same; this is proven", c->because, style,
                   out);
        put_wrapped(covered, style, out);
        put_text_said(c, style, out);
        break;
    case PLP_EQUAL_REFUTED:
        put_text_witness(c, style, out);
        put_wrapped(covered, style, out);
        put_text_said(c, style, out);
        break;
    case PLP_EQUAL_UNKNOWN:
        put_reason("Whether the plans can differ is not known", c->because, style, out);
        break;
    }
    put_text_asked(c, style, out);
}

static void put_text_counts(const palpate_comparison *c, const palpate_style *style,
                            plp_buffer *out)
{
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    plp_buffer_printf(
        &line, "%llu %s. What is offered differs for %llu of them, what is said about it for %llu",
        (unsigned long long)c->patients, c->patients == 1 ? "patient" : "patients",
        (unsigned long long)c->changed[PLP_PART_OFFERED],
        (unsigned long long)c->changed[PLP_PART_SAID]);
    if (c->retold > 0)
        plp_buffer_printf(&line, " (%llu are offered the same)", (unsigned long long)c->retold);
    plp_buffer_printf(&line, ", what is asked for %llu.",
                      (unsigned long long)c->changed[PLP_PART_ASKED]);
    put_wrapped(plp_buffer_text(&line), style, out);
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
    for (int part = 0; part < PLP_PART_COUNT; part++)
        put_changes(c, (plp_part)part, true, style, out);
}

void plp_comparison_put_text(const palpate_comparison *c, const palpate_style *style,
                             plp_buffer *out)
{
    if (c->equal == PLP_EQUAL_NOT_ASKED)
        put_text_counts(c, style, out);
    else /* the witness is told there */
        put_text_proof(c, style, out);
}
