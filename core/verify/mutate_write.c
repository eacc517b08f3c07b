/* SPDX-License-Identifier: MIT */
/* What became of mutants: `palpate.mutation/1`, and text. */
#include "base/json_write.h"
#include "base/number.h"
#include "base/terminal.h"
#include "program/lists.h"
#include "program/words.h"
#include "verify/mutate.h"

static const char *const words[] = {
#define X(name, word) word,
#include "verify/mutants.def"
#undef X
};

const char *plp_mutant_word(plp_mutant_kind kind)
{
    return words[kind];
}

static const char *owner_id(const plp_mutation *m, plp_owner owner)
{
    switch (owner.kind) {
    case PLP_OWNER_RULE:
        return m->book->rules[owner.index].id;
    case PLP_OWNER_DEFINE:
        return m->book->defines[owner.index].id;
    case PLP_OWNER_LIMIT:
        return m->book->limits[owner.index].id;
    case PLP_OWNER_CONFLICT:
    case PLP_OWNER_FACT:
        break;
    }
    return "";
}

static const char *owner_word(plp_owner owner)
{
    static const char *const kinds[] = {"rule", "define", "conflict", "fact", "limit"};
    return kinds[owner.kind];
}

/* ---- what was changed ---- */

static void put_leaf(const plp_mutation *m, const plp_term *leaf, plp_buffer *out)
{
    plp_words_subject(m->book, leaf, out);
    plp_buffer_putc(out, ' ');
    plp_words_test(m->book, leaf, out);
}

static void put_numbers(const plp_mutant *mutant, plp_buffer *out)
{
    plp_number_put(out, mutant->from);
    plp_buffer_puts(out, " to ");
    plp_number_put(out, mutant->to);
}

static void put_change(const plp_mutation *m, const plp_mutant *mutant, plp_buffer *out)
{
    const plp_action *was = mutant->action != PLP_NONE
                                ? &m->book->rules[mutant->owner.index].actions[mutant->action]
                                : NULL;
    switch (mutant->kind) {
    case PLP_MUTANT_FLIP:
        plp_buffer_puts(out, "turned round: ");
        put_leaf(m, mutant->leaf, out);
        break;
    case PLP_MUTANT_NUMBER:
        put_numbers(mutant, out);
        plp_buffer_puts(out, " in: ");
        put_leaf(m, mutant->leaf, out);
        break;
    case PLP_MUTANT_LEAST:
        plp_buffer_puts(out, "at least ");
        put_numbers(mutant, out);
        plp_buffer_puts(out, " of the list");
        break;
    case PLP_MUTANT_LIMIT:
        put_numbers(mutant, out);
        break;
    case PLP_MUTANT_GONE:
        plp_buffer_puts(out, "left out: ");
        plp_words_action(m->book, was, out);
        break;
    case PLP_MUTANT_ACTION:
        plp_words_action(m->book, was, out);
        plp_buffer_puts(out, "; instead: ");
        plp_words_action(m->book, &mutant->changed, out);
        break;
    case PLP_MUTANT_KINDS:
        break;
    }
}

/* ---- counting ---- */

typedef struct count_of {
    size_t all, noticed;
} count_of;

static count_of count_kind(const plp_mutation *m, plp_mutant_kind kind)
{
    count_of count = {0, 0};
    for (size_t i = 0; i < m->mutant_count; i++) {
        if (kind != PLP_MUTANT_KINDS && m->mutants[i].kind != kind)
            continue;
        count.all++;
        count.noticed += m->mutants[i].noticed;
    }
    return count;
}

/* Of a hundred; never a hundred while one survives. */
static unsigned score_of(count_of count)
{
    return count.all == 0 ? 100 : (unsigned)(count.noticed * 100 / count.all);
}

/* ---- JSON ---- */

static void put_count(plp_json_writer *out, const char *key, size_t number)
{
    plp_json_key(out, key);
    plp_json_number_value(out, (double)number);
}

static void put_survivor(const plp_mutation *m, const plp_mutant *mutant, plp_json_writer *out)
{
    plp_buffer change;
    plp_buffer_begin(&change, out->buffer->memory, out->buffer->ceiling);
    put_change(m, mutant, &change);
    plp_json_object(out);
    plp_list_key(out, owner_word(mutant->owner), owner_id(m, mutant->owner));
    plp_list_key(out, "kind", plp_mutant_word(mutant->kind));
    plp_list_key(out, "change", plp_buffer_text(&change));
    plp_list_key(out, "file", m->book->files[mutant->place.file].path);
    put_count(out, "line", mutant->place.line);
    plp_json_close(out);
    plp_buffer_pass(out->buffer, &change);
    plp_buffer_end(&change);
}

void plp_mutation_put_json(const plp_mutation *m, plp_buffer *buffer)
{
    plp_json_writer out;
    count_of all = count_kind(m, PLP_MUTANT_KINDS);
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_list_key(&out, "format", "palpate.mutation/1");
    put_count(&out, "changes", all.all);
    put_count(&out, "noticed", all.noticed);
    put_count(&out, "score", score_of(all));
    put_count(&out, "tests", m->test_count);
    put_count(&out, "failing", m->failing);
    plp_json_key(&out, "by_kind");
    plp_json_object(&out);
    for (int k = 0; k < PLP_MUTANT_KINDS; k++) {
        count_of count = count_kind(m, (plp_mutant_kind)k);
        plp_json_key(&out, words[k]);
        plp_json_object(&out);
        put_count(&out, "changes", count.all);
        put_count(&out, "noticed", count.noticed);
        plp_json_close(&out);
    }
    plp_json_close(&out);
    plp_json_key(&out, "survivors");
    plp_json_array(&out);
    for (size_t i = 0; i < m->mutant_count; i++)
        if (!m->mutants[i].noticed)
            put_survivor(m, &m->mutants[i], &out);
    plp_json_close(&out);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

/* ---- text ---- */

static void put_line(const plp_mutation *m, const plp_mutant *mutant, const palpate_style *style,
                     plp_buffer *line, plp_buffer *out)
{
    line->length = 0;
    plp_list_place(m->book, mutant->place, line);
    plp_buffer_printf(line, "  %s: ", owner_id(m, mutant->owner));
    put_change(m, mutant, line);
    plp_terminal_wrap(out, style, 0, 4, plp_buffer_text(line));
    plp_buffer_putc(out, '\n');
}

void plp_mutation_put_text(const plp_mutation *m, const palpate_style *style, plp_buffer *out)
{
    count_of all = count_kind(m, PLP_MUTANT_KINDS);
    plp_buffer line;
    plp_buffer_begin(&line, out->memory, out->ceiling);
    if (all.noticed < all.all)
        plp_terminal_paint(out, style, PLP_BOLD, "No test notices:\n");
    for (size_t i = 0; i < m->mutant_count; i++)
        if (!m->mutants[i].noticed)
            put_line(m, &m->mutants[i], style, &line, out);
    if (all.noticed < all.all)
        plp_buffer_putc(out, '\n');
    for (int k = 0; k < PLP_MUTANT_KINDS; k++) {
        count_of count = count_kind(m, (plp_mutant_kind)k);
        if (count.all > 0)
            plp_buffer_printf(out, "%s: %zu of %zu noticed (%u %%)\n", words[k], count.noticed,
                              count.all, score_of(count));
    }
    plp_buffer_printf(out, "%zu of %zu changes are noticed by %zu tests: %u %%.\n", all.noticed,
                      all.all, m->test_count, score_of(all));
    if (m->failing > 0)
        plp_buffer_printf(out, "Left aside: %zu that do not pass as the rules are.\n", m->failing);
    plp_buffer_pass(out, &line);
    plp_buffer_end(&line);
}
