/* SPDX-License-Identifier: MIT */
/* What a report says, in its order: summary, changes, what is switched off and added, the effect on
 * a cohort, promises, signatures. */
#include "overlay/report.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include "base/error.h"
#include "explore/compare.h"
#include "program/lists.h"
#include "program/words.h"

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

/* ---- changes ---- */

static bool is_same_thing(const plp_layer_change *a, const plp_layer_change *b)
{
    return a->word == b->word && strcmp(a->id, b->id) == 0;
}

/* The key under which the report shows a key: what joins a condition changes `when`. */
static const char *shown_key(const char *key)
{
    return strcmp(key, "or_when") == 0 || strcmp(key, "also_when") == 0 ||
                   strcmp(key, "except_when") == 0
               ? "when"
               : key;
}

static const char *label_of(const char *key)
{
    static const char *const labels[][2] = {
        {"when", "It holds if"},    {"plan", "It does"},
        {"because", "It says why"}, {"title", "Title"},
        {"text", "Text"},           {"ask", "Question"},
        {"value", "Value"},         {"if_unknown", "If unknown"},
        {"sources", "Sources"},     {"review_by", "Review by"},
        {"pressure", "Pressure"},   {"grade", "Grade"}};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
        if (strcmp(labels[i][0], key) == 0)
            return labels[i][1];
    return key;
}

/* Was the key told for an earlier word on the same thing? */
static bool is_told(const plp_report *r, uint32_t change, uint32_t key)
{
    const char *name = shown_key(r->book->changes[change].keys[key].key);
    for (uint32_t i = 0; i <= change; i++) {
        const plp_layer_change *other = &r->book->changes[i];
        if (other->layer < r->first || !is_same_thing(other, &r->book->changes[change]))
            continue;
        for (uint32_t k = 0; k < (i == change ? key : other->key_count); k++)
            if (strcmp(shown_key(other->keys[k].key), name) == 0)
                return true;
    }
    return false;
}

/* What the highest layer says of the key. */
static const char *last_value(const plp_report *r, const plp_layer_change *like, const char *key)
{
    const char *last = NULL;
    for (uint32_t i = 0; i < r->book->changes_count; i++) {
        const plp_layer_change *change = &r->book->changes[i];
        for (uint32_t k = 0; is_same_thing(change, like) && k < change->key_count; k++)
            if (strcmp(change->keys[k].key, key) == 0)
                last = change->keys[k].to;
    }
    return last;
}

static void tell_rows(plp_report *r, uint32_t index)
{
    const plp_layer_change *change = &r->book->changes[index];
    for (uint32_t k = 0; k < change->key_count; k++) {
        const plp_changed_key *key = &change->keys[k];
        const char *name = shown_key(key->key);
        if (is_told(r, index, k))
            continue;
        r->before.length = r->after.length = 0;
        plp_report_put_key(r->below, change->word, change->id, name, key->from, r, &r->before);
        plp_report_put_key(r->book, change->word, change->id, name, last_value(r, change, key->key),
                           r, &r->after);
        r->kind->row(r, label_of(name), plp_buffer_text(&r->before), plp_buffer_text(&r->after));
    }
}

static void put_decided(plp_report *r, const char *by, const char *on, uint32_t layer,
                        plp_place place)
{
    r->after.length = 0;
    plp_buffer_printf(&r->after, "%s, %s; in %s, ", by, on, r->book->packs[layer].id);
    plp_list_place(r->book, place, &r->after);
    r->kind->note(r, "Decided by", plp_buffer_text(&r->after));
}

static bool is_first(const plp_report *r, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++)
        if (r->book->changes[i].layer >= r->first &&
            is_same_thing(&r->book->changes[i], &r->book->changes[index]))
            return false;
    return true;
}

static void tell_thing(plp_report *r, uint32_t index)
{
    const plp_layer_change *change = &r->book->changes[index];
    r->title.length = 0;
    plp_buffer_printf(&r->title, "%s %s", plp_word_text(change->word), change->id);
    r->kind->entry(r, plp_report_title(r->below, change->word, change->id),
                   plp_buffer_text(&r->title));
    for (uint32_t i = index; i < r->book->changes_count; i++)
        if (r->book->changes[i].layer >= r->first && is_same_thing(&r->book->changes[i], change))
            tell_rows(r, i);
    for (uint32_t i = index; i < r->book->changes_count; i++) {
        const plp_layer_change *word = &r->book->changes[i];
        if (word->layer < r->first || !is_same_thing(word, change))
            continue;
        r->kind->note(r, "Reason", word->reason);
        put_decided(r, word->by, word->on, word->layer, word->place);
    }
}

static void tell_changes(plp_report *r)
{
    if (things_changed(r) == 0)
        return;
    r->kind->section(r, "What is changed");
    for (uint32_t i = 0; i < r->book->changes_count; i++)
        if (r->book->changes[i].layer >= r->first && is_first(r, i))
            tell_thing(r, i);
}

/* ---- switched off, added ---- */

static void tell_disabled(plp_report *r)
{
    if (rules_disabled(r) == 0)
        return;
    r->kind->section(r, "What is switched off");
    for (uint32_t i = 0; i < r->book->disabled_count; i++) {
        const plp_disabled *disabled = &r->book->disabled[i];
        const plp_rule *rule = &r->book->rules[disabled->rule];
        if (disabled->layer < r->first)
            continue;
        r->title.length = r->before.length = 0;
        plp_buffer_printf(&r->title, "rule %s", rule->id);
        plp_words_rule(r->book, rule, &r->before);
        r->kind->entry(r, rule->title, plp_buffer_text(&r->title));
        r->kind->row(r, "The rule", plp_buffer_text(&r->before), "It does not speak.");
        r->kind->note(r, "Reason", disabled->reason);
        if (disabled->until_date != NULL)
            r->kind->note(r, "Until", disabled->until_date);
        put_decided(r, disabled->by, disabled->on, disabled->layer, disabled->place);
    }
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
    plp_buffer_puts(&r->after, patients == 1 ? " patient; " : " patients; ");
    plp_buffer_puts(&r->after, changed == 1 ? "the plan of " : "the plans of ");
    put_u64(&r->after, changed);
    plp_buffer_puts(&r->after, changed == 1 ? " differs" : " differ");
    plp_buffer_puts(&r->after, " between the rules below and those with the layer.");
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
        r->kind->paragraph(r, "Rarer changes are left out here; palpate compare shows them all.");
}

/* ---- promises ---- */

static bool gather(void *context, const char *bytes, size_t length)
{
    plp_buffer_put(context, bytes, length);
    return ((plp_buffer *)context)->status == PALPATE_OK;
}

/* How many proofs of a list have a status; with `tell` each is told. */
static size_t proofs_of(plp_report *r, const plp_json *list, const char *status, bool tell)
{
    size_t count = 0;
    for (const plp_json *proof = plp_json_first(list); proof != NULL;
         proof = plp_json_after(proof)) {
        const char *its = plp_json_string_of(plp_json_member(proof, "status"));
        if (its == NULL || strcmp(its, status) != 0)
            continue;
        count++;
        if (!tell)
            continue;
        r->title.length = 0;
        plp_buffer_printf(&r->title, "%s: %s", status,
                          plp_json_string_of(plp_json_member(proof, "id")));
        const char *message = plp_json_string_of(plp_json_member(proof, "message"));
        r->kind->item(r, plp_buffer_text(&r->title), message != NULL ? message : "");
    }
    return count;
}

/* Why the proofs were skipped; each of them says the same. */
static const char *why_skipped(const plp_json *answer)
{
    const plp_json *proof = plp_json_first(plp_json_member(answer, "invariants"));
    if (proof == NULL)
        proof = plp_json_first(plp_json_member(answer, "duties"));
    const char *message = plp_json_string_of(plp_json_member(proof, "message"));
    return message != NULL ? message : "there is no solver";
}

static void tell_proofs(plp_report *r, const plp_json *answer)
{
    static const char *const bad[] = {"refuted", "timeout"};
    const plp_json *promises = plp_json_member(answer, "invariants");
    const char *solver = plp_json_string_of(plp_json_member(answer, "solver"));
    size_t proven = proofs_of(r, promises, "proven", false), failed = 0, all = 0;
    for (const plp_json *at = plp_json_first(promises); at != NULL; at = plp_json_after(at))
        all++;
    for (size_t i = 0; i < 2; i++)
        failed += proofs_of(r, promises, bad[i], false);
    r->after.length = 0;
    if (solver == NULL)
        plp_buffer_printf(&r->after,
                          "Not proven: %s. With Z3, the promises are proven here for every "
                          "possible patient.",
                          why_skipped(answer));
    else
        plp_buffer_printf(&r->after,
                          "%zu of %zu promises are proven with the layer in force, for every "
                          "possible patient (%s).",
                          proven, all, solver);
    if (r->options->prove->only != NULL)
        plp_buffer_printf(&r->after, " Only those with \"%s\" in their name were looked at.",
                          r->options->prove->only);
    r->kind->paragraph(r, plp_buffer_text(&r->after));
    for (size_t i = 0; failed > 0 && i < 2; i++)
        (void)proofs_of(r, promises, bad[i], true);
}

static palpate_status tell_promises(plp_report *r, palpate_engine *engine, palpate_error *error)
{
    plp_limits limits = plp_limits_default();
    plp_buffer text;
    plp_json *answer = NULL;
    r->kind->section(r, "What still holds");
    if (r->options->prove == NULL || r->book->invariants_count == 0) {
        r->kind->paragraph(r, r->book->invariants_count == 0
                                  ? "The rules make no promises (invariant \"…\" { … })."
                                  : "The promises were not proven for this report.");
        return PALPATE_OK;
    }
    plp_buffer_begin(&text, r->out->memory, r->out->ceiling);
    palpate_status status = palpate_prove(engine, r->options->prove, NULL, PALPATE_FORMAT_JSON,
                                          NULL, gather, &text, error);
    if (status == PALPATE_OK)
        status = plp_json_tree(text.memory, &limits, text.bytes, text.length, &answer, error);
    if (status == PALPATE_OK)
        tell_proofs(r, answer);
    plp_json_tree_free(answer);
    plp_buffer_end(&text);
    return status;
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
    tell_changes(r);
    tell_disabled(r);
    r->kind->section(r, "What is added");
    size_t length = r->out->length;
    plp_report_added(r);
    if (r->out->length == length)
        r->kind->paragraph(r, "Nothing.");
    tell_effects(r);
    palpate_status status = tell_promises(r, engine, error);
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
