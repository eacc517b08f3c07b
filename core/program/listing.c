/* SPDX-License-Identifier: MIT */
/* The listing: predicates, cells, formulas and posting lists of a program, as text for people. */
#include "program/lists.h"

#include "base/number.h"
#include "program/compiled.h"
#include "program/words.h"

static const char *const kinds[] = {
    [PLP_PREDICATE_ALWAYS] = "always",   [PLP_PREDICATE_VALUE] = "value",
    [PLP_PREDICATE_SET] = "set",         [PLP_PREDICATE_SAFETY] = "safety",
    [PLP_PREDICATE_FORMULA] = "formula", [PLP_PREDICATE_DEFINE] = "define",
    [PLP_PREDICATE_SO_FAR] = "so_far",
};
_Static_assert(sizeof kinds / sizeof kinds[0] == PLP_PREDICATE_KINDS, "one word per kind");

static void put_predicate(const plp_program *program, uint32_t id, plp_buffer *out)
{
    const plp_predicate *predicate = &program->predicates.at[id];
    if (id == 0)
        plp_buffer_puts(out, "always");
    else
        plp_words_condition(program->book, predicate->term, out);
}

/* ---- statistics ---- */

typedef struct statistic {
    const char *name;
    size_t value;
} statistic;

#define STATISTICS 9

static size_t longest_list(const plp_index *index, uint32_t predicates)
{
    size_t longest = 0;
    for (uint32_t p = 0; p < predicates; p++)
        if (index->begin[p + 1] - index->begin[p] > longest)
            longest = index->begin[p + 1] - index->begin[p];
    return longest;
}

static void count_all(const plp_program *program, statistic out[STATISTICS])
{
    const statistic all[STATISTICS] = {
        {"facts", program->book->facts_count},
        {"defines", program->book->defines_count},
        {"rules", program->book->rules_count},
        {"predicates", program->predicates.count},
        {"steps", program->step_count},
        {"postings", program->index.posting_count},
        {"longest_list", longest_list(&program->index, program->predicates.count)},
        {"always", program->index.always_count},
        {"bytes", program->arena.held},
    };
    for (size_t i = 0; i < STATISTICS; i++)
        out[i] = all[i];
}

/* ---- text ---- */

static void put_cells(const plp_program *program, uint32_t fact, plp_buffer *out)
{
    const plp_fact *declared = &program->book->facts[fact];
    const plp_fact_cells *cells = &program->predicates.cells[fact];
    plp_buffer_printf(out, "\n%s (", declared->id);
    if (declared->type != PLP_NUMBER) {
        plp_buffer_puts(out, declared->type == PLP_BOOL  ? "bool"
                             : declared->type == PLP_SET ? "set"
                                                         : "choice");
        plp_buffer_puts(out, ")\n");
        return;
    }
    plp_buffer_printf(out, "number, %u cells) cut at", cells->cell_count);
    for (uint32_t i = 0; i < cells->threshold_count; i++) {
        plp_buffer_putc(out, ' ');
        plp_number_put(out, cells->thresholds[i]);
    }
    plp_buffer_putc(out, '\n');
}

static void put_predicates_text(const plp_program *program, plp_buffer *out)
{
    plp_buffer_puts(out, "PREDICATES\n\n  #0 always\n");
    uint32_t fact = PLP_NONE;
    for (uint32_t p = 1; p < program->predicates.count; p++) {
        const plp_predicate *predicate = &program->predicates.at[p];
        if (p < program->predicates.facts_end && predicate->subject != fact) {
            fact = predicate->subject;
            put_cells(program, fact, out);
        } else if (p == program->predicates.facts_end) {
            plp_buffer_putc(out, '\n');
        }
        plp_buffer_printf(out, "  #%u ", p);
        if (p >= program->predicates.facts_end)
            plp_buffer_printf(out, "%s: ", kinds[predicate->kind]);
        put_predicate(program, p, out);
        if (predicate->kind == PLP_PREDICATE_SO_FAR)
            plp_buffer_printf(out, ", before %s",
                              plp_phase_word(predicate->phase) ? plp_phase_word(predicate->phase)
                                                               : "the end");
        plp_buffer_putc(out, '\n');
    }
}

static void put_step(const plp_step *step, plp_buffer *out)
{
    plp_buffer_puts(out, plp_op_name((plp_op)step->op));
    if (step->op == PLP_OP_PREDICATE)
        plp_buffer_printf(out, " #%u", step->operand);
    else if (plp_op_has_operand((plp_op)step->op))
        plp_buffer_printf(out, " %u of", step->operand);
    if (step->parts > 0)
        plp_buffer_printf(out, " %u", step->parts);
}

static void put_formula(const plp_program *program, plp_formula formula, plp_buffer *out)
{
    for (uint32_t i = 0; i < formula.count; i++) {
        plp_buffer_puts(out, i > 0 ? ", " : "");
        put_step(&program->steps[formula.first + i], out);
    }
    plp_buffer_putc(out, '\n');
}

static void put_formulas_text(const plp_program *program, plp_buffer *out)
{
    const plp_rulebook *book = program->book;
    plp_buffer_puts(out, "\nFORMULAS\n\n");
    for (uint32_t i = 0; i < book->facts_count; i++) {
        if (program->asked[i].count == 0)
            continue;
        plp_buffer_printf(out, "  ask %s: ", book->facts[i].id);
        put_formula(program, program->asked[i], out);
    }
    for (uint32_t i = 0; i < book->defines_count; i++) {
        if (program->defines[i].count == 0)
            continue;
        plp_buffer_printf(out, "  define %s: ", book->defines[i].id);
        put_formula(program, program->defines[i], out);
    }
    for (uint32_t i = 0; i < book->rules_count; i++) {
        plp_buffer_printf(out, "  rule %s: ", book->rules[i].id);
        put_formula(program, program->rules[i], out);
    }
    for (uint32_t i = 0; i < book->conflicts_count; i++) {
        plp_buffer_printf(out, "  conflict %s: ", book->conflicts[i].id);
        put_formula(program, program->conflicts[i], out);
    }
}

static void put_postings_text(const plp_program *program, plp_buffer *out)
{
    const plp_index *index = &program->index;
    plp_buffer_puts(out, "\nINDEX\n\n");
    for (uint32_t p = 0; p < program->predicates.count; p++) {
        if (index->begin[p] == index->begin[p + 1])
            continue;
        plp_buffer_printf(out, "  #%u:", p);
        for (uint32_t i = index->begin[p]; i < index->begin[p + 1]; i++) {
            const plp_posting *posting = &index->postings[i];
            plp_buffer_printf(out, " %s", program->book->rules[posting->rule].id);
            if (posting->also[0] != 0)
                plp_buffer_printf(out, "(#%u", posting->also[0]);
            if (posting->also[1] != 0)
                plp_buffer_printf(out, " #%u", posting->also[1]);
            if (posting->also[0] != 0)
                plp_buffer_putc(out, ')');
        }
        plp_buffer_putc(out, '\n');
    }
    plp_buffer_puts(out, "  always looked at:");
    for (uint32_t i = 0; i < index->always_count; i++)
        plp_buffer_printf(out, " %s", program->book->rules[index->always[i]].id);
    plp_buffer_putc(out, '\n');
}

void plp_listing_put_text(const plp_program *program, plp_buffer *out)
{
    statistic statistics[STATISTICS];
    count_all(program, statistics);
    plp_buffer_printf(out, "PROGRAM %s\n\n", program->book->digest);
    for (size_t i = 0; i < STATISTICS; i++)
        plp_buffer_printf(out, "  %s %zu\n", statistics[i].name, statistics[i].value);
    plp_buffer_puts(out, "\nOPS\n\n");
    for (uint32_t op = 0; op < PLP_OP_COUNT; op++)
        plp_buffer_printf(out, "  %s: %s\n", plp_op_name((plp_op)op), plp_op_meaning((plp_op)op));
    plp_buffer_putc(out, '\n');
    put_predicates_text(program, out);
    put_formulas_text(program, out);
    put_postings_text(program, out);
}

/* ---- JSON ---- */

static void put_words(const plp_program *program, uint32_t predicate, plp_json_writer *out)
{
    plp_buffer words;
    plp_buffer_begin(&words, out->buffer->memory, out->buffer->ceiling);
    put_predicate(program, predicate, &words);
    plp_json_string(out, plp_buffer_text(&words));
    plp_buffer_pass(out->buffer, &words);
    plp_buffer_end(&words);
}

static void put_predicates_json(const plp_program *program, plp_json_writer *out)
{
    plp_json_key(out, "predicates");
    plp_json_array(out);
    for (uint32_t p = 0; p < program->predicates.count; p++) {
        const plp_predicate *predicate = &program->predicates.at[p];
        plp_json_object(out);
        plp_json_key(out, "kind");
        plp_json_string(out, kinds[predicate->kind]);
        if (p > 0 && p < program->predicates.facts_end) {
            plp_json_key(out, "fact");
            plp_json_string(out, program->book->facts[predicate->subject].id);
        }
        if (predicate->kind == PLP_PREDICATE_SO_FAR) {
            plp_json_key(out, "phase");
            plp_json_string(out, plp_phase_word(predicate->phase));
        }
        plp_json_key(out, "words");
        put_words(program, p, out);
        plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_facts_json(const plp_program *program, plp_json_writer *out)
{
    plp_json_key(out, "facts");
    plp_json_array(out);
    for (uint32_t f = 0; f < program->book->facts_count; f++) {
        const plp_fact_cells *cells = &program->predicates.cells[f];
        if (cells->count == 0)
            continue;
        plp_json_object(out);
        plp_json_key(out, "fact");
        plp_json_string(out, program->book->facts[f].id);
        plp_json_key(out, "first");
        plp_json_number_value(out, cells->first);
        plp_json_key(out, "count");
        plp_json_number_value(out, cells->count);
        plp_json_key(out, "thresholds");
        plp_json_array(out);
        for (uint32_t i = 0; i < cells->threshold_count; i++)
            plp_json_number_value(out, cells->thresholds[i]);
        plp_json_close(out);
        plp_json_close(out);
    }
    plp_json_close(out);
}

static void put_formula_json(const plp_program *program, const char *id, plp_formula formula,
                             plp_json_writer *out)
{
    if (formula.count == 0)
        return;
    plp_json_object(out);
    plp_json_key(out, "id");
    plp_json_string(out, id);
    plp_json_key(out, "steps");
    plp_json_array(out);
    for (uint32_t i = 0; i < formula.count; i++) {
        const plp_step *step = &program->steps[formula.first + i];
        plp_json_array(out);
        plp_json_string(out, plp_op_name((plp_op)step->op));
        if (plp_op_has_operand((plp_op)step->op))
            plp_json_number_value(out, step->operand);
        if (step->parts > 0)
            plp_json_number_value(out, step->parts);
        plp_json_close(out);
    }
    plp_json_close(out);
    plp_json_close(out);
}

static void put_formulas_json(const plp_program *program, plp_json_writer *out)
{
    const plp_rulebook *book = program->book;
    plp_json_key(out, "asked_when");
    plp_json_array(out);
    for (uint32_t i = 0; i < book->facts_count; i++)
        put_formula_json(program, book->facts[i].id, program->asked[i], out);
    plp_json_close(out);
    plp_json_key(out, "defines");
    plp_json_array(out);
    for (uint32_t i = 0; i < book->defines_count; i++)
        put_formula_json(program, book->defines[i].id, program->defines[i], out);
    plp_json_close(out);
    plp_json_key(out, "rules");
    plp_json_array(out);
    for (uint32_t i = 0; i < book->rules_count; i++)
        put_formula_json(program, book->rules[i].id, program->rules[i], out);
    plp_json_close(out);
    plp_json_key(out, "conflicts");
    plp_json_array(out);
    for (uint32_t i = 0; i < book->conflicts_count; i++)
        put_formula_json(program, book->conflicts[i].id, program->conflicts[i], out);
    plp_json_close(out);
}

static void put_posting_json(const plp_program *program, const plp_posting *posting,
                             plp_json_writer *out)
{
    plp_json_object(out);
    plp_json_key(out, "rule");
    plp_json_string(out, program->book->rules[posting->rule].id);
    plp_json_key(out, "also");
    plp_json_array(out);
    for (size_t i = 0; i < 2; i++)
        if (posting->also[i] != 0)
            plp_json_number_value(out, posting->also[i]);
    plp_json_close(out);
    plp_json_close(out);
}

static void put_index_json(const plp_program *program, plp_json_writer *out)
{
    const plp_index *index = &program->index;
    plp_json_key(out, "index");
    plp_json_array(out);
    for (uint32_t p = 0; p < program->predicates.count; p++) {
        if (index->begin[p] == index->begin[p + 1])
            continue;
        plp_json_object(out);
        plp_json_key(out, "predicate");
        plp_json_number_value(out, p);
        plp_json_key(out, "rules");
        plp_json_array(out);
        for (uint32_t i = index->begin[p]; i < index->begin[p + 1]; i++)
            put_posting_json(program, &index->postings[i], out);
        plp_json_close(out);
        plp_json_close(out);
    }
    plp_json_close(out);
    plp_json_key(out, "always");
    plp_json_array(out);
    for (uint32_t i = 0; i < index->always_count; i++)
        plp_json_string(out, program->book->rules[index->always[i]].id);
    plp_json_close(out);
}

void plp_listing_put_json(const plp_program *program, plp_buffer *out)
{
    plp_json_writer writer;
    plp_json_begin(&writer, out);
    plp_json_object(&writer);
    plp_json_key(&writer, "format");
    plp_json_string(&writer, "palpate.listing/1");
    plp_json_key(&writer, "digest");
    plp_json_string(&writer, program->book->digest);
    statistic statistics[STATISTICS];
    count_all(program, statistics);
    plp_json_key(&writer, "statistics");
    plp_json_object(&writer);
    for (size_t i = 0; i < STATISTICS; i++) {
        plp_json_key(&writer, statistics[i].name);
        plp_json_number_value(&writer, (double)statistics[i].value);
    }
    plp_json_close(&writer);
    put_predicates_json(program, &writer);
    put_facts_json(program, &writer);
    put_formulas_json(program, &writer);
    put_index_json(program, &writer);
    plp_json_close(&writer);
    plp_buffer_putc(out, '\n');
}
