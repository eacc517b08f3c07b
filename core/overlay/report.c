/* SPDX-License-Identifier: MIT */
/* What a report says, in its order: summary, changes, what is switched off and added, the effect on
 * a cohort, promises, signatures. */
#include "overlay/report.h"

#include <inttypes.h>
#include <stdio.h>
#include "base/error.h"
#include "explore/compare.h"

#define MOST_EFFECTS 40 /* rows of the cohort's table */

/* ---- beginning ---- */

static size_t things_changed(const plp_report *r)
{
    size_t count = 0;
    for (uint32_t i = 0; i < r->book->changes_count; i++)
        count += r->book->changes[i].layer >= r->first;
    return count;
}

static size_t rules_disabled(const plp_report *r)
{
    size_t count = 0;
    for (uint32_t i = 0; i < r->book->disabled_count; i++)
        count += r->book->disabled[i].layer >= r->first;
    return count;
}

static size_t rules_added(const plp_report *r)
{
    size_t count = 0;
    for (uint32_t i = 0; i < r->book->rules_count; i++)
        count += r->book->rules[i].layer >= r->first;
    return count;
}

static void put_count(plp_buffer *out, size_t count, const char *one, const char *many)
{
    plp_buffer_printf(out, "%zu %s", count, count == 1 ? one : many);
}

static void put_pack(plp_buffer *out, const plp_pack *pack)
{
    bool titled = pack->title != NULL && pack->title[0] != '\0';
    plp_buffer_printf(out, "%s%s%s%s%s%s", titled ? pack->title : "", titled ? " (" : "", pack->id,
                      pack->version[0] != '\0' ? " " : "", pack->version, titled ? ")" : "");
}

static void put_packs(plp_report *r, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        plp_buffer_puts(&r->after, i == first ? "" : i + 1 == end ? " and " : ", ");
        put_pack(&r->after, &r->book->packs[i]);
    }
}

static void tell_beginning(plp_report *r)
{
    plp_buffer *out = &r->after;
    r->kind->begin(r, "Changes to the rules, for approval");
    out->length = 0;
    put_packs(r, r->first, r->book->packs_count);
    plp_buffer_puts(out, ", above ");
    put_packs(r, 0, r->first);
    plp_buffer_putc(out, '.');
    if (r->options->as_of != NULL)
        plp_buffer_printf(out, " As of %s.", r->options->as_of);
    r->kind->paragraph(r, plp_buffer_text(out));
    out->length = 0;
    put_count(out, things_changed(r), "change", "changes");
    plp_buffer_puts(out, ", ");
    put_count(out, rules_disabled(r), "rule switched off", "rules switched off");
    plp_buffer_puts(out, ", ");
    put_count(out, rules_added(r), "rule added", "rules added");
    plp_buffer_puts(out,
                    ". Locked safety rules, and what they rest on, can only be made stricter by "
                    "a layer: anything else does not load. Every plan keeps the advice to "
                    "consult a provider.");
    r->kind->paragraph(r, plp_buffer_text(out));
}

/* ---- the effect on a cohort ---- */

static void put_effect(plp_buffer *out, const plp_compared *effect)
{
    static const char *const hows[] = {"", "new", "gone", "changed"};
    plp_buffer_printf(out, "%s %s: %s", effect->kind, hows[effect->how], effect->title);
    if (effect->how == PLP_CHANGED && effect->from != NULL && effect->to != NULL)
        plp_buffer_printf(out, ", from %s to %s", effect->from, effect->to);
    else if (effect->to != NULL || effect->from != NULL)
        plp_buffer_printf(out, " (%s)", effect->to != NULL ? effect->to : effect->from);
}

static void put_u64(plp_buffer *out, uint64_t number)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%" PRIu64, number);
    plp_buffer_put(out, digits, (size_t)length);
}

static void tell_effects(plp_report *r)
{
    uint64_t patients = 0, changed = 0;
    plp_compared effect;
    r->kind->section(r, "What it does to patients");
    if (r->options->comparison == NULL) {
        r->kind->paragraph(r, "Not compared: no patients were given (--patients FILE).");
        return;
    }
    palpate_comparison_counts(r->options->comparison, &patients, &changed);
    r->after.length = 0;
    put_u64(&r->after, patients);
    plp_buffer_puts(&r->after, patients == 1 ? " patient. " : " patients. ");
    plp_buffer_puts(&r->after, "Between the rules below and those with the layer, what is offered "
                               "differs for ");
    put_u64(&r->after, changed);
    plp_buffer_puts(&r->after, " of them, what is said about it for ");
    put_u64(&r->after, r->options->comparison->changed[PLP_PART_SAID]);
    plp_buffer_puts(&r->after, ", and what is asked for ");
    put_u64(&r->after, r->options->comparison->changed[PLP_PART_ASKED]);
    plp_buffer_putc(&r->after, '.');
    r->kind->paragraph(r, plp_buffer_text(&r->after));
    for (size_t i = 0; i < MOST_EFFECTS; i++) {
        if (!plp_comparison_at(r->options->comparison, i, &effect))
            return;
        r->title.length = r->after.length = 0;
        put_u64(&r->title, effect.count);
        put_effect(&r->after, &effect);
        r->kind->counted(r, plp_buffer_text(&r->title), plp_buffer_text(&r->after));
    }
    if (plp_comparison_at(r->options->comparison, MOST_EFFECTS, &effect))
        r->kind->paragraph(r, "Rarer changes are left out here, and those of reasons, words and "
                              "questions; palpate compare shows them all.");
}

/* ---- all ---- */

static void tell_end(plp_report *r)
{
    r->kind->section(r, "Signatures");
    r->kind->paragraph(r, "We have read these changes, and put them into force.");
    r->kind->signatures(r);
    r->after.length = 0;
    plp_buffer_printf(&r->after, "Rules %s", r->book->digest);
    for (uint32_t i = 0; i < r->book->packs_count; i++)
        plp_buffer_printf(&r->after, "; %s %s", r->book->packs[i].id, r->book->packs[i].digest);
    plp_buffer_printf(&r->after, ". Palpate %s. ", palpate_version());
    plp_buffer_puts(&r->after, "Palpate is decision support and education. The digests tell which "
                               "rules this page is about: palpate version --json shows them.");
    r->kind->footer(r, plp_buffer_text(&r->after));
    r->kind->end(r);
}

static palpate_status tell_all(plp_report *r, palpate_engine *engine, palpate_error *error)
{
    tell_beginning(r);
    if (things_changed(r) > 0)
        plp_report_changed(r);
    if (rules_disabled(r) > 0)
        plp_report_disabled(r);
    r->kind->section(r, "What is added");
    size_t length = r->out->length;
    plp_report_added(r);
    if (r->out->length == length)
        r->kind->paragraph(r, "Nothing.");
    tell_effects(r);
    palpate_status status = plp_report_promises(r, engine, error);
    if (status == PALPATE_OK)
        tell_end(r);
    return status;
}

static palpate_status write_report(plp_report *r, palpate_engine *engine, palpate_write *write,
                                   void *context, palpate_error *error)
{
    plp_buffer out, *scratch[] = {&r->title, &r->before, &r->after};
    plp_buffer_begin(&out, plp_engine_memory(engine),
                     (size_t)plp_engine_limits(engine)->plan_bytes);
    r->out = &out;
    for (size_t i = 0; i < 3; i++)
        plp_buffer_begin(scratch[i], out.memory, out.ceiling);
    palpate_status status = tell_all(r, engine, error);
    for (size_t i = 0; i < 3; i++) {
        if (out.status == PALPATE_OK)
            out.status = scratch[i]->status;
        plp_buffer_end(scratch[i]);
    }
    if (status == PALPATE_OK)
        status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    return status;
}

palpate_status palpate_overlay_report(palpate_engine *below, palpate_engine *engine,
                                      const palpate_report_options *options, palpate_format format,
                                      palpate_write *write, void *context, palpate_error *error)
{
    static const palpate_report_options defaults = PALPATE_REPORT_INIT;
    if (below == NULL || engine == NULL || write == NULL ||
        (format != PALPATE_FORMAT_MARKDOWN && format != PALPATE_FORMAT_HTML))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "a report of layers is written as Markdown or HTML");
    plp_report report = {.kind = format == PALPATE_FORMAT_HTML ? &plp_report_html
                                                               : &plp_report_markdown,
                         .below = plp_program_book(plp_engine_program(below)),
                         .book = plp_program_book(plp_engine_program(engine)),
                         .options = options != NULL ? options : &defaults};
    report.first = report.below->packs_count;
    if (report.first >= report.book->packs_count)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "there is no layer to report on");
    return write_report(&report, engine, write, context, error);
}
