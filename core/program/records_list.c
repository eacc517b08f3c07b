/* SPDX-License-Identifier: MIT */
/* What bindings need that read and write health records: records, thresholds of facts, codes of
 * catalogues. */
#include "program/compiled.h"
#include "program/lists.h"

/* ---- records ---- */

static void put_words(const plp_record *record, plp_json_writer *out)
{
    plp_json_key(out, "from");
    plp_json_array(out);
    for (unsigned bit = 0; plp_record_from_word(bit) != NULL; bit++)
        if ((record->from >> bit & 1u) != 0)
            plp_json_string(out, plp_record_from_word(bit));
    plp_json_close(out);
    plp_list_key(out, "status", plp_record_status_word(record->status));
    plp_list_key(out, "take", plp_record_take_word(record->take));
}

static void put_numbers(const plp_record *record, plp_json_writer *out)
{
    if (record->has_least) {
        plp_json_key(out, "at_least");
        plp_json_number_value(out, record->least);
    }
    if (record->has_most) {
        plp_json_key(out, "at_most");
        plp_json_number_value(out, record->most);
    }
    if (record->days.given) {
        plp_json_key(out, "days");
        plp_json_array(out);
        plp_json_number_value(out, record->days.low);
        plp_json_number_value(out, record->days.high);
        plp_json_close(out);
    }
    plp_json_key(out, "undated");
    plp_json_bool(out, record->undated);
    plp_json_key(out, "rank");
    plp_json_number_value(out, record->rank);
}

static void put_record(const plp_rulebook *book, const plp_record *record, plp_json_writer *out)
{
    plp_json_object(out);
    plp_list_key(out, "id", record->id);
    plp_list_key(out, "fact", book->facts[record->fact].id);
    put_words(record, out);
    plp_list_codes("codes", record->codes, record->code_count, out);
    plp_list_codes("answers", record->answers, record->answer_count, out);
    put_numbers(record, out);
    plp_json_key(out, "value");
    if (record->value != NULL)
        plp_list_given(book, record->value, out);
    else if (record->take == PLP_RECORD_GIVEN)
        plp_json_bool(out, true);
    else
        plp_json_null(out);
    plp_list_key(out, "doubt", record->doubt);
    plp_list_key(out, "layer", plp_list_layer(book, record->layer));
    plp_list_at(book, record->place, out);
    plp_json_close(out);
}

/* ---- facts ---- */

/* A comparison of one fact with constants: its thresholds say all about it. */
static bool is_plain(const plp_term *term)
{
    if (!plp_term_is_truth(term->kind) || term->part_count < 2 ||
        term->parts[0]->kind != PLP_TERM_NUMBER_FACT)
        return false;
    for (uint32_t i = 1; i < term->part_count; i++)
        if (term->parts[i]->kind != PLP_TERM_NUMBER && term->parts[i]->kind != PLP_TERM_LIMIT)
            return false;
    return true;
}

/* Does a term reckon with the fact's number itself? Terms are at most condition_depth deep, and
 * defines in no circle. */
static bool reckons_with(const plp_rulebook *book, const plp_term *term, uint32_t fact)
{
    if (term == NULL || is_plain(term))
        return false;
    if (term->kind == PLP_TERM_NUMBER_FACT)
        return term->subject == fact;
    if (term->kind == PLP_TERM_NUMBER_DEFINE || term->kind == PLP_TERM_DEFINE)
        return reckons_with(book, book->defines[term->subject].term, fact);
    for (uint32_t i = 0; i < term->part_count; i++)
        if (reckons_with(book, term->parts[i], fact))
            return true;
    return false;
}

/* Does a formula, or the number of an action, take the fact's value as it is? */
static bool every_value_counts(const plp_program *program, uint32_t fact)
{
    const plp_rulebook *book = program->book;
    for (uint32_t p = 0; p < program->predicates.count; p++) {
        const plp_predicate *predicate = &program->predicates.at[p];
        if (predicate->kind == PLP_PREDICATE_FORMULA && reckons_with(book, predicate->term, fact))
            return true;
    }
    for (uint32_t r = 0; r < book->rules_count; r++)
        for (uint32_t a = 0; a < book->rules[r].action_count; a++)
            if (reckons_with(book, book->rules[r].actions[a].number, fact))
                return true;
    return false;
}

static void put_fact(const plp_program *program, uint32_t index, plp_json_writer *out)
{
    const plp_fact_cells *cells = &program->predicates.cells[index];
    plp_json_object(out);
    plp_list_key(out, "id", program->book->facts[index].id);
    plp_json_key(out, "thresholds");
    plp_json_array(out);
    for (uint32_t i = 0; i < cells->threshold_count; i++)
        plp_json_number_value(out, cells->thresholds[i]);
    plp_json_close(out);
    plp_json_key(out, "every_value_counts");
    plp_json_bool(out, every_value_counts(program, index));
    plp_json_close(out);
}

/* ---- catalogues ---- */

static void put_coded(const char *id, const char *title, const plp_code *codes, uint32_t count,
                      plp_json_writer *out)
{
    plp_json_object(out);
    plp_list_key(out, "id", id);
    plp_list_key(out, "title", title);
    plp_list_codes("codes", codes, count, out);
    plp_json_close(out);
}

static void put_catalogues(const plp_rulebook *book, plp_json_writer *out)
{
    plp_json_key(out, "techniques");
    plp_json_array(out);
    for (uint32_t i = 0; i < book->techniques_count; i++)
        put_coded(book->techniques[i].id, book->techniques[i].title, book->techniques[i].codes,
                  book->techniques[i].code_count, out);
    plp_json_close(out);
    plp_json_key(out, "referrals");
    plp_json_array(out);
    for (uint32_t i = 0; i < book->referrals_count; i++)
        put_coded(book->referrals[i].id, book->referrals[i].title, book->referrals[i].codes,
                  book->referrals[i].code_count, out);
    plp_json_close(out);
}

void plp_records_put_json(const plp_program *program, plp_buffer *out)
{
    const plp_rulebook *book = program->book;
    plp_json_writer writer;
    plp_json_begin(&writer, out);
    plp_json_object(&writer);
    plp_list_key(&writer, "format", "palpate.records/1");
    plp_list_key(&writer, "digest", book->digest);
    plp_json_key(&writer, "records");
    plp_json_array(&writer);
    for (uint32_t i = 0; i < book->records_count; i++)
        put_record(book, &book->records[i], &writer);
    plp_json_close(&writer);
    plp_json_key(&writer, "numbers");
    plp_json_array(&writer);
    for (uint32_t i = 0; i < book->facts_count; i++)
        if (book->facts[i].type == PLP_NUMBER)
            put_fact(program, i, &writer);
    plp_json_close(&writer);
    put_catalogues(book, &writer);
    plp_json_close(&writer);
    plp_buffer_putc(out, '\n');
}
