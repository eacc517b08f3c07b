/* SPDX-License-Identifier: MIT */
/* Where the thresholds of numbers lie, and the cells that they cut. */
#include "verify/model.h"

#include <math.h>
#include <string.h>
#include "base/number.h"
#include "program/walk.h"

/* The rules that are read, and the facts of the model that they speak of. */
typedef struct reading {
    plp_model *model;
    const plp_rulebook *book;
} reading;

static bool is_comparison(plp_term_kind kind)
{
    return kind == PLP_TERM_AT_LEAST || kind == PLP_TERM_AT_MOST || kind == PLP_TERM_ABOVE ||
           kind == PLP_TERM_BELOW || kind == PLP_TERM_BETWEEN;
}

static bool add_threshold(plp_model *model, plp_thresholds *list, double value)
{
    uint32_t at = 0;
    while (at < list->count && list->at[at] < value)
        at++;
    if (at < list->count && !(list->at[at] > value))
        return true;
    if (!plp_memory_grow(model->memory, (void **)&list->at, &list->capacity, list->count + 1u,
                         sizeof *list->at))
        return false;
    memmove(list->at + at + 1, list->at + at, (list->count - at) * sizeof *list->at);
    list->at[at] = value;
    list->count++;
    return true;
}

/* The thresholds of a number fact of these rules; NULL where the model has no such number. */
static plp_thresholds *thresholds_of(const reading *r, uint32_t fact)
{
    const plp_rulebook *own = r->model->book;
    if (r->book == own)
        return &r->model->thresholds[fact];
    const char *id = r->book->facts[fact].id;
    uint32_t found = plp_find_fact(own, id, strlen(id));
    return found != PLP_NONE && own->facts[found].type == PLP_NUMBER ? &r->model->thresholds[found]
                                                                     : NULL;
}

/* A comparison of one fact with constants? Its thresholds are noted. */
static bool note_simple(const reading *r, const plp_term *term)
{
    double bounds[2];
    if (!is_comparison(term->kind) || term->parts[0]->kind != PLP_TERM_NUMBER_FACT)
        return false;
    for (uint32_t p = 1; p < term->part_count; p++)
        if (!plp_term_constant(r->book, term->parts[p], &bounds[p - 1]))
            return false;
    plp_thresholds *list = thresholds_of(r, term->parts[0]->subject);
    for (uint32_t p = 1; list != NULL && p < term->part_count; p++)
        r->model->no_memory |= !add_threshold(r->model, list, bounds[p - 1]);
    return true;
}

static void note_in_formula(const reading *r, const plp_term *term)
{
    plp_thresholds *list =
        term->kind == PLP_TERM_NUMBER_FACT ? thresholds_of(r, term->subject) : NULL;
    if (list != NULL)
        list->in_formula = true;
}

static void note_term(void *context, const plp_term *term)
{
    const reading *r = context;
    for (uint32_t p = 0; !note_simple(r, term) && p < term->part_count; p++)
        note_in_formula(r, term->parts[p]);
}

static void note_all(reading *r)
{
    const plp_rulebook *book = r->book;
    plp_walk_all(book, note_term, r);
    for (uint32_t d = 0; d < book->defines_count; d++)
        if (book->defines[d].term != NULL)
            note_in_formula(r, book->defines[d].term);
    for (uint32_t i = 0; i < book->rules_count; i++)
        for (uint32_t a = 0; a < book->rules[i].action_count; a++)
            if (book->rules[i].actions[a].number != NULL)
                note_in_formula(r, book->rules[i].actions[a].number);
}

/* The same as in the twin, which has read these rules too. */
static void copy_from_twin(plp_model *model, uint32_t fact, uint32_t twin_fact)
{
    const plp_thresholds *from = &model->options.twin->thresholds[twin_fact];
    plp_thresholds *to = &model->thresholds[fact];
    for (uint32_t i = 0; i < from->count; i++)
        model->no_memory |= !add_threshold(model, to, from->at[i]);
    to->in_formula = from->in_formula;
}

void plp_model_thresholds(plp_model *model)
{
    note_all(&(reading){model, model->book});
    if (model->options.beside != NULL)
        note_all(&(reading){model, plp_program_book(model->options.beside)});
    for (uint32_t f = 0; f < model->book->facts_count; f++) {
        uint32_t twin_fact = plp_model_twin_fact(model, f);
        if (twin_fact != PLP_NONE)
            copy_from_twin(model, f, twin_fact);
    }
}

/* ---- cells: below the first threshold, at it, above it and below the next … ---- */

double plp_model_sample(const plp_fact *fact, const plp_thresholds *thresholds, uint32_t cell,
                        bool *empty)
{
    uint32_t i = cell / 2, count = thresholds->count;
    if (cell % 2 == 1) {
        double at = thresholds->at[i];
        *empty = at < fact->min || at > fact->max || (fact->integer && at > floor(at));
        return at;
    }
    bool low_open = i > 0 && thresholds->at[i - 1] >= fact->min;
    bool high_open = i < count && thresholds->at[i] <= fact->max;
    double low = low_open ? thresholds->at[i - 1] : fact->min;
    double high = high_open ? thresholds->at[i] : fact->max;
    double whole = low_open ? floor(low) + 1 : ceil(low);
    *empty = low > high || (!(low < high) && (low_open || high_open));
    if (whole < high || (!high_open && !(whole > high)))
        return whole;
    *empty |= fact->integer;
    return plp_number_round((low + high) / 2);
}
