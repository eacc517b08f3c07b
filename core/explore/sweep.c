/* SPDX-License-Identifier: MIT */
/* Sweep: plans over all values of one fact or two. */
#include "explore/sweep.h"

#include <string.h>
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "base/terminal.h"
#include "engine.h"

#define CELLS_MAX 20000 /* of a grid; more could not be read by anyone */

static const plp_subject_kind kinds[] = {PLP_SUBJECT_TECHNIQUE, PLP_SUBJECT_REFERRAL,
                                         PLP_SUBJECT_REGION,    PLP_SUBJECT_POSITION,
                                         PLP_SUBJECT_PRODUCT,   PLP_SUBJECT_ADVICE};
#define KIND_COUNT (sizeof kinds / sizeof kinds[0])

const plp_outcome *plp_sweep_at(const plp_sweep *sweep, uint32_t column_run, uint32_t row_run)
{
    uint32_t column = 0, row = 0, columns = sweep->axes[0].cells.count;
    while (sweep->axes[0].run_of[column] != column_run)
        column++;
    while (sweep->axis_count > 1 && sweep->axes[1].run_of[row] != row_run)
        row++;
    return &sweep->outcomes[(size_t)row * columns + column];
}

bool plp_outcome_has(const plp_outcome *outcome, uint32_t item)
{
    return (outcome->in[item / 64] >> item % 64 & 1) != 0;
}

bool plp_sweep_is_constant(const plp_sweep *sweep, uint32_t item)
{
    for (uint32_t c = 1; c < sweep->class_count; c++) {
        if (plp_outcome_has(sweep->classes[c], item) != plp_outcome_has(sweep->classes[0], item))
            return false;
    }
    return true;
}

/* ---- reading the axes
 * ------------------------------------------------------------------------------------------- */

#define VALUE_BYTES 128

/* One value of the fact, as anybody gives it: what is wrong with it is told in the same words. */
static palpate_status read_value(const plp_decision *decision, const plp_fact *fact,
                                 const char *text, size_t length, plp_value *out,
                                 palpate_error *error)
{
    char copy[VALUE_BYTES] = "";
    uint32_t index = (uint32_t)(fact - plp_decision_book(decision)->facts);
    plp_facts facts;
    *out = (plp_value){.knowledge = PLP_UNKNOWN};
    if (length >= sizeof copy)
        return plp_fail(error, PALPATE_E_UNKNOWN, "unknown_member", NULL,
                        "%.100s has no such value", fact->id);
    memcpy(copy, text, length);
    palpate_status status =
        plp_facts_begin(&facts, plp_decision_book(decision), decision->given->memory, NULL, error);
    if (status != PALPATE_OK)
        return status;
    status = plp_facts_set(&facts, plp_program_limits(decision->program), fact->id, copy, error);
    *out = facts.values[index];
    plp_facts_end(&facts);
    return status;
}

static palpate_status bad_range(const plp_fact *fact, palpate_error *error)
{
    char low[PLP_NUMBER_BYTES + 1], high[PLP_NUMBER_BYTES + 1];
    palpate_status status = plp_fail(error, PALPATE_E_USAGE, "bad_range", NULL,
                                     "the range of %.100s is not of the form low..high", fact->id);
    low[plp_number_print(fact->min, low)] = '\0';
    high[plp_number_print(fact->max, high)] = '\0';
    plp_fail_hint(error, "for example %.60s=%s..%s", fact->id, low, high);
    return status;
}

static palpate_status read_range(const plp_decision *decision, const plp_fact *fact,
                                 const char *text, plp_cells_options *out, palpate_error *error)
{
    const char *dots = strstr(text, "..");
    plp_value low, high;
    if (dots == NULL || dots == text || dots[2] == '\0')
        return bad_range(fact, error);
    palpate_error own = PALPATE_ERROR_INIT;
    palpate_status status = read_value(decision, fact, text, (size_t)(dots - text), &low, &own);
    if (status == PALPATE_OK)
        status = read_value(decision, fact, dots + 2, strlen(dots + 2), &high, &own);
    if (status == PALPATE_E_SYNTAX) /* "1 month": that it is no JSON says nothing here */
        return bad_range(fact, error);
    if (status != PALPATE_OK)
        return plp_fail_again(error, &own);
    if (low.knowledge != PLP_KNOWN || high.knowledge != PLP_KNOWN || low.as.number > high.as.number)
        return bad_range(fact, error);
    out->low = low.as.number;
    out->high = high.as.number;
    return PALPATE_OK;
}

/* Keep the members that are listed; of a set never the "without" cells, which say little in a
 * strip. */
static palpate_status narrow(plp_sweep_axis *axis, const plp_decision *decision,
                             const plp_fact *fact, const char *list, palpate_error *error)
{
    plp_cells *cells = &axis->cells;
    uint32_t kept = 0, named = 0;
    for (const char *at = list; at != NULL && *at != '\0';
         at += strcspn(at, ",") + (at[strcspn(at, ",")] == ',')) {
        size_t length = strcspn(at, ",");
        plp_value value;
        palpate_status status = read_value(decision, fact, at, length, &value, error);
        bool word = fact->type == PLP_BOOL ? value.knowledge == PLP_KNOWN
                                           : plp_find_member(fact, at, length) != PLP_NONE;
        if (status == PALPATE_OK && !word)
            status = plp_fail(error, PALPATE_E_UNKNOWN, "unknown_member", NULL,
                              "%.100s has no such value", fact->id);
        if (status != PALPATE_OK)
            return status;
        named++;
    }
    for (uint32_t c = 0; c < cells->count; c++) {
        const plp_cell *cell = &cells->at[c];
        const char *id = cell->kind == PLP_CELL_BOOL    ? (cell->truth ? "true" : "false")
                         : cell->kind == PLP_CELL_EMPTY ? ""
                                                        : fact->members[cell->member].id;
        bool wanted = named == 0;
        for (const char *at = list; named > 0 && *at != '\0';
             at += strcspn(at, ",") + (at[strcspn(at, ",")] == ','))
            wanted = wanted || (strlen(id) == strcspn(at, ",") && memcmp(at, id, strlen(id)) == 0);
        if (wanted && !(cell->kind == PLP_CELL_MEMBER && !cell->truth))
            cells->at[kept++] = *cell;
    }
    cells->count = kept;
    return PALPATE_OK;
}

static palpate_status read_axis(plp_sweep *sweep, const plp_decision *decision, uint32_t index,
                                const palpate_axis *text, palpate_error *error)
{
    plp_sweep_axis *axis = &sweep->axes[index];
    axis->fact = plp_find_fact(sweep->book, text->fact, strlen(text->fact));
    if (axis->fact == PLP_NONE)
        return plp_facts_none(sweep->book, text->fact, error);
    const plp_fact *fact = &sweep->book->facts[axis->fact];
    plp_cells_options range = {fact->min, fact->max, false};
    palpate_status status = PALPATE_OK;
    if (fact->type == PLP_NUMBER && text->values != NULL)
        status = read_range(decision, fact, text->values, &range, error);
    if (status == PALPATE_OK)
        status =
            plp_cells_begin(&axis->cells, decision, axis->fact,
                            fact->type == PLP_NUMBER ? &range : NULL, sweep->arena.memory, error);
    if (status == PALPATE_OK && fact->type != PLP_NUMBER)
        status = narrow(axis, decision, fact, text->values, error);
    return status;
}

/* ---- filling the table
 * ------------------------------------------------------------------------------------------ */

static bool list_items(plp_sweep *sweep)
{
    for (size_t k = 0; k < KIND_COUNT; k++)
        sweep->item_count += plp_subject_count(sweep->book, kinds[k]);
    sweep->item_words = (sweep->item_count + 63) / 64;
    sweep->items = plp_arena_array(&sweep->arena, sweep->item_count + 1u, sizeof *sweep->items);
    if (sweep->items == NULL)
        return false;
    uint32_t item = 0;
    for (size_t k = 0; k < KIND_COUNT; k++) {
        for (uint32_t i = 0; i < plp_subject_count(sweep->book, kinds[k]); i++)
            sweep->items[item++] = (plp_subject){kinds[k], i};
    }
    return true;
}

static bool same_outcome(const plp_sweep *sweep, const plp_outcome *a, const plp_outcome *b)
{
    return a->disposition == b->disposition && a->dose == b->dose && a->pressure == b->pressure &&
           memcmp(a->in, b->in, sweep->item_words * sizeof *a->in) == 0;
}

static bool record(plp_sweep *sweep, const plp_decision *decision, plp_outcome *out)
{
    out->disposition = decision->disposition;
    out->dose = decision->dose.dose;
    out->pressure = decision->pressure.set ? decision->pressure.value : 5;
    out->in = plp_arena_array(&sweep->arena, sweep->item_words + 1u, sizeof *out->in);
    if (out->in == NULL)
        return false;
    for (uint32_t i = 0; i < sweep->item_count; i++) {
        if (plp_subject_is_in(decision, sweep->items[i]))
            out->in[i / 64] |= (uint64_t)1 << i % 64;
    }
    for (out->class = 0; out->class < sweep->class_count; out->class ++) {
        if (same_outcome(sweep, sweep->classes[out->class], out))
            return true;
    }
    sweep->classes[sweep->class_count++] = out;
    return true;
}

static palpate_status fill(plp_sweep *sweep, plp_decision *decision, const plp_facts *given,
                           plp_facts *facts, palpate_error *error)
{
    uint32_t columns = sweep->axes[0].cells.count,
             rows = sweep->axis_count > 1 ? sweep->axes[1].cells.count : 1;
    if ((uint64_t)columns * rows > CELLS_MAX)
        return plp_fail(error, PALPATE_E_LIMIT, NULL, NULL,
                        "the grid has more than %d cells; give narrower ranges", CELLS_MAX);
    sweep->outcomes =
        plp_arena_array(&sweep->arena, (size_t)columns * rows + 1, sizeof *sweep->outcomes);
    sweep->classes =
        plp_arena_array(&sweep->arena, (size_t)columns * rows + 1, sizeof *sweep->classes);
    if (sweep->outcomes == NULL || sweep->classes == NULL || !list_items(sweep))
        return plp_fail_memory(error);
    for (uint32_t r = 0; r < rows; r++) {
        for (uint32_t c = 0; c < columns; c++) {
            palpate_status status = plp_facts_copy(facts, given, error);
            if (status != PALPATE_OK)
                return status;
            plp_cell_apply(facts, &sweep->axes[0].cells.at[c]);
            if (sweep->axis_count > 1)
                plp_cell_apply(facts, &sweep->axes[1].cells.at[r]);
            status =
                plp_decide(decision, facts, &(plp_decide_options){.no_questions = true}, error);
            if (status != PALPATE_OK)
                return status;
            if (!record(sweep, decision, &sweep->outcomes[(size_t)r * columns + c]))
                return plp_fail_memory(error);
        }
    }
    return PALPATE_OK;
}

static bool lines_equal(const plp_sweep *sweep, uint32_t axis, uint32_t a, uint32_t b)
{
    uint32_t columns = sweep->axes[0].cells.count,
             rows = sweep->axis_count > 1 ? sweep->axes[1].cells.count : 1;
    uint32_t across = axis == 0 ? rows : columns;
    for (uint32_t i = 0; i < across; i++) {
        size_t one = axis == 0 ? (size_t)i * columns + a : (size_t)a * columns + i;
        size_t two = axis == 0 ? (size_t)i * columns + b : (size_t)b * columns + i;
        if (sweep->outcomes[one].class != sweep->outcomes[two].class)
            return false;
    }
    return true;
}

/* Join neighbours with equal outcomes; only numbers have an order to join along. */
static bool join(plp_sweep *sweep, uint32_t index)
{
    plp_sweep_axis *axis = &sweep->axes[index];
    uint32_t count = axis->cells.count;
    bool ordered = sweep->book->facts[axis->fact].type == PLP_NUMBER;
    axis->runs = plp_arena_array(&sweep->arena, count + 1u, sizeof *axis->runs);
    axis->run_of = plp_arena_array(&sweep->arena, count + 1u, sizeof *axis->run_of);
    if (axis->runs == NULL || axis->run_of == NULL)
        return false;
    for (uint32_t c = 0; c < count; c++) {
        bool numbers = c > 0 && axis->cells.at[c].kind != PLP_CELL_NEVER;
        if (ordered && numbers && lines_equal(sweep, index, c - 1, c)) {
            axis->runs[axis->run_count - 1].last = axis->cells.at[c];
        } else {
            axis->runs[axis->run_count] = (plp_sweep_cell){axis->cells.at[c], axis->cells.at[c]};
            axis->run_count++;
        }
        axis->run_of[c] = axis->run_count - 1;
    }
    return true;
}

/* The value where the outcome changes between two neighbouring runs. */
static double change_point(const plp_sweep_axis *axis, uint32_t run)
{
    const plp_cell *before = &axis->runs[run].last;
    return before->kind == PLP_CELL_SPAN ? before->high : before->low;
}

bool plp_sweep_changes_after(const plp_sweep *sweep, uint32_t index, uint32_t run, double *value)
{
    const plp_sweep_axis *axis = &sweep->axes[index];
    if (sweep->book->facts[axis->fact].type != PLP_NUMBER || run + 1 >= axis->run_count)
        return false;
    *value = change_point(axis, run);
    return run == 0 || change_point(axis, run - 1) != *value;
}

void plp_sweep_put_run(const plp_sweep *sweep, uint32_t axis, uint32_t run, plp_buffer *out)
{
    const plp_sweep_cell *cells = &sweep->axes[axis].runs[run];
    bool open_low = cells->first.kind == PLP_CELL_SPAN,
         open_high = cells->last.kind == PLP_CELL_SPAN;
    bool number = open_low || cells->first.kind == PLP_CELL_POINT;
    if (!number || (!open_low && !open_high && cells->first.low == cells->last.high)) {
        plp_cell_put(sweep->book, &cells->first, out);
        return;
    }
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    low[plp_number_print(cells->first.low, low)] = '\0';
    high[plp_number_print(cells->last.high, high)] = '\0';
    plp_say_put(out, sweep->book,
                open_low    ? (open_high ? PLP_SAY_SWEEP_OVER_UNDER : PLP_SAY_SWEEP_OVER_TO)
                : open_high ? PLP_SAY_SWEEP_TO_UNDER
                            : PLP_SAY_RANGE,
                low, high);
}

/* ---- the call
 * ---------------------------------------------------------------------------------------------------
 */

static void sweep_end(plp_sweep *sweep)
{
    for (uint32_t a = 0; a < 2; a++)
        plp_cells_end(&sweep->axes[a].cells);
    plp_arena_end(&sweep->arena);
}

static palpate_status make(plp_sweep *sweep, plp_decision *decision, const plp_facts *given,
                           const palpate_axis *axes, palpate_error *error)
{
    plp_facts facts;
    palpate_status status = plp_decide(decision, given, NULL, error);
    for (uint32_t a = 0; status == PALPATE_OK && a < sweep->axis_count; a++)
        status = read_axis(sweep, decision, a, &axes[a], error);
    if (status == PALPATE_OK && sweep->axis_count > 1 && sweep->axes[0].fact == sweep->axes[1].fact)
        status = plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a grid needs two different facts");
    if (status != PALPATE_OK)
        return status;
    status = plp_facts_begin(&facts, sweep->book, sweep->arena.memory, NULL, error);
    if (status != PALPATE_OK)
        return status;
    status = fill(sweep, decision, given, &facts, error);
    plp_facts_end(&facts);
    for (uint32_t a = 0; status == PALPATE_OK && a < sweep->axis_count; a++)
        status = join(sweep, a) ? PALPATE_OK : plp_fail_memory(error);
    return status;
}

palpate_status palpate_sweep(const palpate_patient *patient, const palpate_axis *axes,
                             size_t axis_count, palpate_format format, const palpate_style *style,
                             palpate_write *write, void *context, palpate_error *error)
{
    bool known = format == PALPATE_FORMAT_JSON || format == PALPATE_FORMAT_TEXT ||
                 format == PALPATE_FORMAT_SVG;
    if (patient == NULL || axes == NULL || write == NULL || axis_count < 1 || axis_count > 2 ||
        !known)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "a sweep takes one fact or two, and is written as JSON, text or SVG");
    palpate_engine *engine = plp_patient_engine(patient);
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_sweep sweep = {.book = plp_patient_facts(patient)->book,
                       .patient = plp_patient_facts(patient)->id,
                       .axis_count = (uint32_t)axis_count};
    plp_arena_begin(&sweep.arena, plp_engine_memory(engine));
    plp_buffer_begin(&out, plp_engine_memory(engine),
                     (size_t)plp_engine_limits(engine)->plan_bytes);
    plp_decision *decision = plp_engine_borrow(engine);
    palpate_status status = decision != NULL
                                ? make(&sweep, decision, plp_patient_facts(patient), axes, error)
                                : plp_fail_memory(error);
    if (status == PALPATE_OK) {
        if (format == PALPATE_FORMAT_JSON)
            plp_sweep_put_json(&sweep, &out);
        else if (format == PALPATE_FORMAT_SVG)
            plp_sweep_put_svg(&sweep, plp_patient_asked(patient), &out);
        else
            plp_sweep_put_text(&sweep, plp_patient_asked(patient), &look, &out);
        status = plp_buffer_write(&out, write, context, error);
    }
    if (decision != NULL)
        plp_engine_return(engine, decision);
    plp_buffer_end(&out);
    sweep_end(&sweep);
    return status;
}
