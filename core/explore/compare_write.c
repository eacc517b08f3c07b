/* SPDX-License-Identifier: MIT */
/* Telling what came of a comparison. */
#include <string.h>
#include "base/error.h"
#include "base/json_write.h"
#include "base/terminal.h"
#include "explore/compare.h"

static const char *word_of(plp_equal equal)
{
    static const char *const words[] = {NULL, "proven", "refuted", "unknown"};
    return words[equal];
}

const char *palpate_comparison_equal(const palpate_comparison *c)
{
    return c == NULL ? NULL : word_of(c->equal);
}

bool palpate_comparison_differs(const palpate_comparison *c)
{
    if (c == NULL)
        return false;
    bool proven =
        c->equal == PLP_EQUAL_PROVEN && c->said == PLP_EQUAL_PROVEN && c->asked == PLP_ASKED_PROVEN;
    return c->changed > 0 || (c->equal != PLP_EQUAL_NOT_ASKED && !proven);
}

/* ---- as JSON ---- */

static uint64_t total_of(const palpate_comparison *c, plp_subject_kind kind, plp_change_how how)
{
    uint64_t total = 0;
    for (size_t i = 0; i < c->count; i++)
        total += c->tallies[i].how == how && c->tallies[i].kind == plp_subject_kind_word(kind)
                     ? c->tallies[i].count
                     : 0;
    return total;
}

/* What is said beside the offers: reasons, notes, clearances, texts. */
static void put_json_said(const palpate_comparison *c, plp_json_writer *out)
{
    bool refuted = c->said == PLP_EQUAL_REFUTED;
    plp_json_key(out, "said");
    plp_json_string(out, word_of(c->said));
    plp_json_key(out, "said_by");
    if (refuted) {
        plp_json_object(out);
        plp_json_key(out, "kind");
        plp_json_string(out, c->said_kind);
        plp_json_key(out, "id");
        plp_json_string(out, c->said_id);
        plp_json_key(out, "differs");
        plp_json_string(out, c->said_words ? "words" : "speaks");
        plp_json_close(out);
    } else {
        plp_json_null(out);
    }
    plp_json_key(out, "said_witness");
    if (refuted)
        plp_json_raw(out, c->said_witness, strlen(c->said_witness));
    else
        plp_json_null(out);
}

static const char *const asked_words[] = {
    [PLP_ASKED_NOT_COMPARED] = NULL, [PLP_ASKED_PROVEN] = "proven",
    [PLP_ASKED_REFUTED] = "refuted", [PLP_ASKED_NOT_FOUND] = "not_found",
    [PLP_ASKED_TIMEOUT] = "timeout",
};

/* How a question differs: for programs, and for people after its name. */
static const struct asked_how {
    const char *word, *text;
} asked_hows[PLP_ASKED_HOW_COUNT] = {
    [PLP_ASKED_AT_ALL] = {"asked", "is asked by"},
    [PLP_ASKED_WORDS] = {"words", "is asked in other words"},
    [PLP_ASKED_SAFETY] = {"safety", "is asked for the sake of safety by one of them only"},
    [PLP_ASKED_WORST] = {"at_worst", "may lead to another disposition at worst"},
    [PLP_ASKED_CHANGE] = {"could_change", "may change other parts of the plan"},
    [PLP_ASKED_PLACE] = {"place", "is asked in place"},
    [PLP_ASKED_UNKNOWN] = {"unknown", "is listed as unknown by"},
};

static void put_json_place(plp_json_writer *out, const char *key, uint32_t place)
{
    plp_json_key(out, key);
    if (place == 0)
        plp_json_null(out);
    else
        plp_json_number_value(out, place);
}

/* Which questions are asked. */
static void put_json_asked(const palpate_comparison *c, plp_json_writer *out)
{
    static const char *const sides[] = {NULL, "before", "after"};
    bool refuted = c->asked == PLP_ASKED_REFUTED;
    plp_json_key(out, "asked");
    plp_json_string(out, asked_words[c->asked]);
    plp_json_key(out, "asked_by");
    if (refuted) {
        plp_json_object(out);
        plp_json_key(out, "fact");
        plp_json_string(out, c->asked_by.fact);
        plp_json_key(out, "differs");
        plp_json_string(out, asked_hows[c->asked_by.how].word);
        plp_json_key(out, "only");
        plp_json_string(out, sides[c->asked_by.only]);
        put_json_place(out, "from", c->asked_by.from);
        put_json_place(out, "to", c->asked_by.to);
        plp_json_close(out);
    } else {
        plp_json_null(out);
    }
    plp_json_key(out, "asked_witness");
    if (refuted)
        plp_json_raw(out, c->asked_witness, strlen(c->asked_witness));
    else
        plp_json_null(out);
    plp_json_key(out, "asked_smallest");
    plp_json_bool(out, c->asked_smallest);
}

static void put_json_proof(const palpate_comparison *c, plp_json_writer *out)
{
    static const char *const covers[] = {"disposition", "technique", "dose",
                                         "limit",       "referral",  "advice",
                                         "region",      "position",  "product"};
    plp_json_key(out, "equal");
    plp_json_string(out, palpate_comparison_equal(c));
    plp_json_key(out, "because");
    plp_json_string(out, c->because);
    plp_json_key(out, "witness");
    if (c->witness != NULL)
        plp_json_raw(out, c->witness, strlen(c->witness));
    else
        plp_json_null(out);
    plp_json_key(out, "smallest"); /* nobody of whom less is known has plans that differ */
    plp_json_bool(out, c->smallest);
    plp_json_key(out, "covers");
    plp_json_array(out);
    for (size_t i = 0; i < sizeof covers / sizeof covers[0]; i++)
        plp_json_string(out, covers[i]);
    plp_json_close(out);
}

static void put_json(const palpate_comparison *c, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.compare/1");
    plp_json_key(&out, "patients");
    plp_json_number_value(&out, (double)c->patients);
    plp_json_key(&out, "changed");
    plp_json_number_value(&out, (double)c->changed);
    plp_json_key(&out, "by_kind");
    plp_json_object(&out);
    for (int k = 0; k < PLP_SUBJECT_COUNT; k++) {
        if (k == PLP_SUBJECT_RULE)
            continue;
        plp_json_key(&out, plp_subject_kind_word((plp_subject_kind)k));
        plp_json_object(&out);
        for (int how = PLP_ADDED; how <= PLP_CHANGED; how++) {
            plp_json_key(&out, plp_change_word((plp_change_how)how));
            plp_json_number_value(&out,
                                  (double)total_of(c, (plp_subject_kind)k, (plp_change_how)how));
        }
        plp_json_close(&out);
    }
    plp_json_close(&out);
    plp_json_key(&out, "changes");
    plp_json_array(&out);
    for (const plp_tally *t = plp_comparison_next(c, NULL); t != NULL;
         t = plp_comparison_next(c, t)) {
        plp_json_object(&out);
        plp_json_key(&out, "kind");
        plp_json_string(&out, t->kind);
        plp_json_key(&out, "id");
        plp_json_string(&out, t->id);
        plp_json_key(&out, "change");
        plp_json_string(&out, plp_change_word(t->how));
        plp_json_key(&out, "from");
        plp_json_string(&out, t->from);
        plp_json_key(&out, "to");
        plp_json_string(&out, t->to);
        plp_json_key(&out, "patients");
        plp_json_number_value(&out, (double)t->count);
        plp_json_key(&out, "examples");
        plp_json_array(&out);
        for (int e = 0; e < PLP_COMPARED_EXAMPLES && t->examples[e][0] != '\0'; e++)
            plp_json_string(&out, t->examples[e]);
        plp_json_close(&out);
        plp_json_close(&out);
    }
    plp_json_close(&out);
    put_json_proof(c, &out);
    put_json_said(c, &out);
    put_json_asked(c, &out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* `counted`: for how many patients, and for whom. */
static void put_text_change(const plp_tally *t, bool counted, const palpate_style *style,
                            plp_buffer *out)
{
    static const char signs[] = {' ', '+', '-', '~'};
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (counted)
        plp_buffer_printf(&line, "%6llu", (unsigned long long)t->count);
    plp_buffer_printf(&line, "  %c %s: %s", signs[t->how], t->kind, t->title);
    if (t->how == PLP_CHANGED)
        plp_buffer_printf(&line, ", %s %s %s", t->from, plp_terminal_sign(style, PLP_GLYPH_ARROW),
                          t->to);
    else if (t->to != NULL || t->from != NULL)
        plp_buffer_printf(&line, " (%s)", t->to != NULL ? t->to : t->from);
    if (counted && t->examples[0][0] != '\0')
        plp_buffer_puts(&line, "; as for");
    for (int e = 0; counted && e < PLP_COMPARED_EXAMPLES && t->examples[e][0] != '\0'; e++)
        plp_buffer_printf(&line, "%s %s", e > 0 ? "," : "", t->examples[e]);
    size_t indent = strspn(plp_buffer_text(&line), " ");
    plp_terminal_spaces(out, (unsigned)indent);
    plp_terminal_wrap(out, style, (unsigned)indent, counted ? 12 : 6,
                      plp_buffer_text(&line) + indent);
    plp_buffer_putc(out, '\n');
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}

static void put_wrapped(const char *text, const palpate_style *style, plp_buffer *out)
{
    plp_terminal_wrap(out, style, 0, 0, text);
    plp_buffer_putc(out, '\n');
}

/* Equal offers: are they given for the same reasons, in the same words? */
static void put_text_said(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    if (c->said == PLP_EQUAL_PROVEN) {
        put_wrapped("The same rules speak, in the same words: reasons, notes, clearances and texts "
                    "are the same too.",
                    style, out);
    } else if (c->said == PLP_EQUAL_REFUTED) {
        plp_buffer line;
        plp_buffer_begin(&line, out->memory, out->ceiling);
        plp_buffer_printf(&line, "What is said about it differs: the %s %s %s. So it is for",
                          c->said_kind, c->said_id,
                          c->said_words ? "has other words or actions"
                                        : "speaks in one of them only");
        put_wrapped(plp_buffer_text(&line), style, out);
        plp_buffer_printf(out, "    %s\n", c->said_witness);
        plp_buffer_pass(out, &line);
        plp_buffer_end(&line);
    } else {
        put_wrapped("Whether reasons, notes, clearances and texts differ is not known.", style,
                    out);
    }
}

static void put_asked_by(const plp_asked_by *by, plp_buffer *out)
{
    static const char *const sides[] = {"", " the old rules only", " the new rules only"};
    plp_buffer_printf(out, "The questions differ: %s (%s) %s%s", by->title, by->fact,
                      asked_hows[by->how].text, sides[by->only]);
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
    plp_buffer_printf(out, "The plans differ. A patient for whom they do%s:\n    %s\n\n",
                      c->smallest ? "; there is none of whom less is known" : "", c->witness);
    for (const plp_tally *t = plp_comparison_next(c, NULL); t != NULL;
         t = plp_comparison_next(c, t))
        put_text_change(t, false, style, out);
    plp_buffer_putc(out, '\n');
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
        plp_buffer_puts(out, "Every possible patient is offered the same; this is proven");
        if (c->because != NULL)
            plp_buffer_printf(out, ": %s", c->because);
        plp_buffer_puts(out, ".\n");
        put_wrapped(covered, style, out);
        put_text_said(c, style, out);
        break;
    case PLP_EQUAL_REFUTED:
        put_text_witness(c, style, out);
        put_wrapped(covered, style, out);
        put_wrapped("Not compared were wording, reasons, notes and clearances.", style, out);
        break;
    case PLP_EQUAL_UNKNOWN:
        plp_buffer_printf(out, "Whether the plans can differ is not known: %s.\n", c->because);
        break;
    }
    put_text_asked(c, style, out);
}

static void put_text(const palpate_comparison *c, const palpate_style *style, plp_buffer *out)
{
    put_text_proof(c, style, out);
    if (c->equal != PLP_EQUAL_NOT_ASKED) /* the witness is told already */
        return;
    plp_buffer_printf(out, "%llu patients; the plan of %llu differs.\n",
                      (unsigned long long)c->patients, (unsigned long long)c->changed);
    if (c->count > 0)
        plp_buffer_puts(out, "\nPatients  change\n");
    for (const plp_tally *t = plp_comparison_next(c, NULL); t != NULL;
         t = plp_comparison_next(c, t))
        put_text_change(t, true, style, out);
}

palpate_status palpate_comparison_write(const palpate_comparison *c, palpate_format format,
                                        const palpate_style *style, palpate_write *write,
                                        void *context, palpate_error *error)
{
    if (c == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison is told as JSON or text");
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_buffer_begin(&out, c->memory, (size_t)plp_engine_limits(c->engines[0])->plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        put_json(c, &out);
    else
        put_text(c, &look, &out);
    palpate_status status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    return status;
}
