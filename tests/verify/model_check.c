/* SPDX-License-Identifier: MIT */
/* Comparing the model with the engine. */
#include "model_check.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "paths.h"

/* One thing that both the model and the engine know. */
typedef struct watched_kind {
    const char *what;
    bool (*engine)(const model_check *check, uint32_t index);
    const char *(*id)(const plp_rulebook *book, uint32_t index);
} watched_kind;

struct watched {
    const watched_kind *kind;
    uint32_t index, step;
    plp_bit bit;
};

/* ---- what the engine says ---- */

static bool rule_is(const model_check *c, uint32_t i)
{
    return c->decision->rules[i] == PLP_TRUE;
}

static bool rule_is_not(const model_check *c, uint32_t i)
{
    return c->decision->rules[i] == PLP_FALSE;
}

static bool at_least(const model_check *c, uint32_t i)
{
    return (uint32_t)c->decision->disposition >= i;
}

static bool excluded(const model_check *c, uint32_t i)
{
    return c->decision->techniques[i].excluded;
}

static bool eligible(const model_check *c, uint32_t i)
{
    return c->decision->techniques[i].eligible;
}

static bool scored(const model_check *c, uint32_t i)
{
    return c->decision->techniques[i].score > 0;
}

static bool shown(const model_check *c, uint32_t i)
{
    return c->decision->techniques[i].shown;
}

static bool referral(const model_check *c, uint32_t i)
{
    return c->decision->referrals[i].shown;
}

static bool advice(const model_check *c, uint32_t i)
{
    return c->decision->advices[i].shown;
}

static bool avoided(const model_check *c, uint32_t i)
{
    return c->decision->avoided[i].first != PLP_NONE;
}

static bool dose(const model_check *c, uint32_t i)
{
    return c->decision->dose.dose == i;
}

static double pressure_of(const model_check *c)
{
    return c->decision->pressure.set ? c->decision->pressure.value : 5;
}

static double minutes_of(const model_check *c)
{
    return c->decision->minutes.set ? c->decision->minutes.value : 90;
}

static bool pressure_within(const model_check *c, uint32_t i)
{
    return pressure_of(c) <= i;
}

static bool pressure_below(const model_check *c, uint32_t i)
{
    return pressure_of(c) < i;
}

static bool minutes_within(const model_check *c, uint32_t i)
{
    return minutes_of(c) <= i;
}

static bool promise_applies(const model_check *c, uint32_t i)
{
    return plp_decision_truth(c->decision, c->book->invariants[i].when) == PLP_TRUE;
}

static bool promise_breaks(const model_check *c, uint32_t i)
{
    return plp_decision_truth(c->decision, c->book->invariants[i].never) == PLP_TRUE;
}

/* ---- names ---- */

#define ID(name, list)                                                                             \
    static const char *name(const plp_rulebook *book, uint32_t index)                              \
    {                                                                                              \
        return book->list[index].id;                                                               \
    }
ID(rule_id, rules)
ID(technique_id, techniques)
ID(referral_id, referrals)
ID(advice_id, advices)
ID(region_id, regions)
ID(dose_id, doses)
ID(invariant_id, invariants)

static const char *level_id(const plp_rulebook *book, uint32_t index)
{
    (void)book;
    return plp_disposition_word((plp_disposition)index);
}

static const char *number_id(const plp_rulebook *book, uint32_t index)
{
    static const char *const words[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
    (void)book;
    return index < sizeof words / sizeof words[0] ? words[index] : "more";
}

/* ---- what is watched ---- */

static void watch(model_check *c, const watched_kind *kind, uint32_t index, plp_bit bit)
{
    if (c->count == c->capacity) {
        c->capacity = c->capacity < 1024 ? 1024 : 2 * c->capacity;
        c->list = realloc(c->list, c->capacity * sizeof *c->list);
        ck_assert_ptr_nonnull(c->list);
    }
    c->list[c->count++] = (watched){kind, index, tape_put(&c->tape, bit), bit};
}

static void watch_each(model_check *c, const watched_kind *kind, const plp_bit *bits,
                       uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        watch(c, kind, i, bits[i]);
}

static void watch_plan(model_check *c)
{
    static const watched_kind rules[] = {{"rule", rule_is, rule_id},
                                         {"not rule", rule_is_not, rule_id}};
    static const watched_kind levels = {"at least", at_least, level_id};
    static const watched_kind exclusions = {"excluded", excluded, technique_id};
    static const watched_kind eligibles = {"eligible", eligible, technique_id};
    static const watched_kind scores = {"scored", scored, technique_id};
    static const watched_kind showings = {"shown", shown, technique_id};
    static const watched_kind referrals = {"referral", referral, referral_id};
    static const watched_kind advices = {"advice", advice, advice_id};
    static const watched_kind regions = {"avoided", avoided, region_id};
    static const watched_kind doses = {"dose", dose, dose_id};
    const plp_world *w = &c->model.world;
    const plp_rulebook *book = c->book;
    for (uint32_t r = 0; r < book->rules_count; r++) {
        watch(c, &rules[0], r, w->rules[r].yes);
        watch(c, &rules[1], r, w->rules[r].no);
    }
    watch_each(c, &levels, w->now.disposition, PLP_DISPOSITION_COUNT);
    watch_each(c, &exclusions, w->now.excluded, book->techniques_count);
    watch_each(c, &eligibles, w->eligible, book->techniques_count);
    watch_each(c, &scores, w->scored, book->techniques_count);
    watch_each(c, &showings, w->shown, book->techniques_count);
    watch_each(c, &referrals, w->referral_shown, book->referrals_count);
    watch_each(c, &advices, w->advice_shown, book->advices_count);
    watch_each(c, &regions, w->avoided, book->regions_count);
    watch_each(c, &doses, w->dose, book->doses_count);
}

static void watch_caps(model_check *c)
{
    static const watched_kind kinds[] = {{"pressure at most", pressure_within, number_id},
                                         {"pressure below", pressure_below, number_id},
                                         {"minutes at most", minutes_within, number_id}};
    plp_world *w = &c->model.world;
    uint32_t count = w->now.cap_count;
    for (uint32_t p = 1; p <= 5; p++) {
        watch(c, &kinds[0], p, plp_world_cap_within(w, false, count, p, false));
        watch(c, &kinds[1], p, plp_world_cap_within(w, false, count, p, true));
    }
    for (uint32_t m = 5; m <= 90; m += 5)
        watch(c, &kinds[2], m, plp_world_cap_within(w, true, count, m, false));
    plp_term pressure = {.kind = PLP_TERM_SO_FAR_NUMBER, .subject = PLP_SO_FAR_PRESSURE_CAP};
    plp_term minutes = {.kind = PLP_TERM_SO_FAR_NUMBER, .subject = PLP_SO_FAR_MINUTES_CAP};
    c->pressure = tape_put(&c->tape, plp_world_value(w, &pressure, PLP_PHASE_FINISHED).low);
    c->minutes = tape_put(&c->tape, plp_world_value(w, &minutes, PLP_PHASE_FINISHED).low);
}

static void watch_promises(model_check *c)
{
    static const watched_kind kinds[] = {{"when of", promise_applies, invariant_id},
                                         {"never of", promise_breaks, invariant_id}};
    plp_world *w = &c->model.world;
    for (uint32_t i = 0; i < c->book->invariants_count; i++) {
        const plp_invariant *invariant = &c->book->invariants[i];
        watch(c, &kinds[0], i, plp_world_truth(w, invariant->when, PLP_PHASE_FINISHED).yes);
        watch(c, &kinds[1], i, plp_world_truth(w, invariant->never, PLP_PHASE_FINISHED).yes);
    }
}

/* ---- what the model takes for granted ---- */

static void put_assertions(model_check *c)
{
    Z3_context z3 = c->model.logic->z3;
    Z3_ast_vector all = Z3_solver_get_assertions(z3, c->model.logic->solver);
    Z3_ast_vector_inc_ref(z3, all);
    uint32_t count = Z3_ast_vector_size(z3, all);
    for (uint32_t i = 0; i < c->model.logic->definition_count; i++)
        tape_define(&c->tape, c->model.logic->definitions[i].variable,
                    c->model.logic->definitions[i].meaning);
    c->asserted = calloc(count + 1u, sizeof *c->asserted);
    ck_assert_ptr_nonnull(c->asserted);
    for (uint32_t i = 0; i < count; i++)
        c->asserted[c->asserted_count++] = tape_put(&c->tape, Z3_ast_vector_get(z3, all, i));
    Z3_ast_vector_dec_ref(z3, all);
}

void model_check_begin(model_check *c, const char *folder)
{
    char path[4096];
    palpate_error error = PALPATE_ERROR_INIT;
    palpate_layer layer = {.directory = source_path(path, sizeof path, folder)};
    palpate_options options = PALPATE_OPTIONS_INIT;
    options.layers = &layer;
    options.layer_count = 1;
    memset(c, 0, sizeof *c);
    ck_assert_msg(palpate_engine_open(&options, &c->engine, NULL, &error) == PALPATE_OK, "%s",
                  error.detail);
    const palpate_allocator *memory = plp_engine_memory(c->engine);
    c->book = plp_program_book(plp_engine_program(c->engine));
    ck_assert_msg(plp_model_begin(&c->model, plp_engine_program(c->engine), NULL, memory, &error) ==
                      PALPATE_OK,
                  "%s", error.detail);
    ck_assert(plp_facts_begin(&c->facts, c->book, memory, NULL, NULL) == PALPATE_OK);
    c->decision = plp_engine_borrow(c->engine);
    ck_assert_ptr_nonnull(c->decision);
    patient_maker_begin(&c->maker, c->book);
    tape_begin(&c->tape, c->model.logic->z3);
    put_assertions(c);
    watch_plan(c);
    watch_caps(c);
    watch_promises(c);
}

void model_check_end(model_check *c)
{
    tape_end(&c->tape);
    patient_maker_end(&c->maker);
    plp_engine_return(c->engine, c->decision);
    plp_facts_end(&c->facts);
    plp_model_end(&c->model);
    palpate_engine_free(c->engine);
    free(c->list);
    free(c->asserted);
}

/* ---- patients ---- */

/* Half are patients of the rules' own tests with some answers changed, half are random throughout.
 */
void model_check_patient(model_check *c, uint32_t number)
{
    random_source random = random_from(number + 1u);
    if (number % 2 == 1) {
        make_patient(&c->maker, &c->facts, &random);
        return;
    }
    plp_facts_clear(&c->facts);
    if (c->book->tests_count > 0) {
        const plp_test *test = &c->book->tests[random_below(&random, c->book->tests_count)];
        for (uint32_t g = 0; g < test->given_count; g++)
            plp_facts_give(&c->facts, &test->given[g]);
    }
    for (uint32_t change = random_below(&random, 8); change > 0; change--) {
        uint32_t fact = random_below(&random, c->book->facts_count);
        if (random_chance(&random, 0.2))
            plp_facts_unset(&c->facts, fact);
        else
            give_random(&c->maker, &c->facts, fact, &random);
    }
}

static void set_number(model_check *c, uint32_t fact, uint32_t lane)
{
    const plp_fact_bits *f = &c->model.given[fact];
    const plp_thresholds *thresholds = &c->model.thresholds[fact];
    const plp_value *value = &c->facts.values[fact];
    bool is_number = value->knowledge == PLP_KNOWN;
    tape_set(&c->tape, f->known, lane, value->knowledge != PLP_UNKNOWN);
    tape_set(&c->tape, f->never, lane, value->knowledge == PLP_NEVER);
    for (uint32_t i = 0; i < thresholds->count; i++) {
        tape_set(&c->tape, f->ge[i], lane, is_number && value->as.number >= thresholds->at[i]);
        tape_set(&c->tape, f->gt[i], lane, is_number && value->as.number > thresholds->at[i]);
    }
    if (f->number != NULL)
        tape_set_number(&c->tape, f->number, lane,
                        is_number ? value->as.number : c->book->facts[fact].min);
}

static void set_lane(model_check *c, uint32_t lane)
{
    tape_set(&c->tape, c->model.exact, lane, true);
    tape_set(&c->tape, c->model.unrounded, lane, true);
    for (uint32_t fact = 0; fact < c->book->facts_count; fact++) {
        const plp_fact *declared = &c->book->facts[fact];
        const plp_fact_bits *f = &c->model.given[fact];
        const plp_value *value = &c->facts.values[fact];
        bool known = value->knowledge == PLP_KNOWN;
        if (declared->type == PLP_BOOL) {
            tape_set(&c->tape, f->known, lane, known);
            tape_set(&c->tape, f->yes, lane, known && value->as.truth);
        } else if (declared->type == PLP_NUMBER) {
            set_number(c, fact, lane);
        }
        for (uint32_t m = 0; m < declared->member_count; m++) {
            bool set = declared->type == PLP_SET;
            tape_set(&c->tape, f->in[m], lane,
                     set ? plp_facts_has(&c->facts, fact, m) : known && value->as.member == m);
            if (set)
                tape_set(&c->tape, f->out[m], lane, plp_facts_lacks(&c->facts, fact, m));
        }
    }
}

/* ---- comparing ---- */

static bool differs(model_check *c, uint32_t number, const char *what, const char *id)
{
    snprintf(c->difference, sizeof c->difference, "patient %u: the model is wrong about: %s %s",
             number, what, id);
    return false;
}

static bool compare_lane(model_check *c, uint32_t lane, uint32_t number)
{
    for (uint32_t i = 0; i < c->asserted_count; i++)
        if (tape_get(&c->tape, c->asserted[i], lane) == TAPE_NO)
            return differs(c, number, "what it takes for granted", "");
    for (uint32_t i = 0; i < c->count; i++) {
        const watched *w = &c->list[i];
        tape_truth truth = tape_get(&c->tape, w->step, lane);
        c->open += truth == TAPE_OPEN;
        if (truth != TAPE_OPEN && (truth == TAPE_YES) != w->kind->engine(c, w->index))
            return differs(c, number, w->kind->what, w->kind->id(c->book, w->index));
    }
    if (!(fabs(tape_get_number(&c->tape, c->pressure, lane) - pressure_of(c)) < 1e-9))
        return differs(c, number, "the cap on", "pressure");
    if (!(fabs(tape_get_number(&c->tape, c->minutes, lane) - minutes_of(c)) < 1e-6))
        return differs(c, number, "the cap on", "minutes");
    return true;
}

bool model_check_batch(model_check *c, uint32_t first, uint32_t count)
{
    tape_clear(&c->tape);
    for (uint32_t lane = 0; lane < count; lane++) {
        model_check_patient(c, first + lane);
        set_lane(c, lane);
    }
    tape_run(&c->tape);
    for (uint32_t lane = 0; lane < count; lane++) {
        model_check_patient(c, first + lane);
        ck_assert(plp_decide(c->decision, &c->facts, &(plp_decide_options){.no_questions = true},
                             NULL) == PALPATE_OK);
        if (!compare_lane(c, lane, first + lane))
            return false;
        c->shown += c->decision->shown_count > 0;
        c->restrictive += c->decision->disposition >= PLP_CLEARANCE_FIRST;
    }
    return true;
}

bool model_check_solve(model_check *c, uint32_t number)
{
    model_check_patient(c, number);
    ck_assert(plp_decide(c->decision, &c->facts, &(plp_decide_options){.no_questions = true},
                         NULL) == PALPATE_OK);
    uint32_t mark = plp_logic_mark(c->model.logic);
    plp_bit asked[] = {plp_model_is(&c->model, &c->facts), c->model.exact, c->model.unrounded};
    if (plp_logic_ask(c->model.logic, asked, 3, 60) != PLP_SOLVED_YES)
        return differs(c, number, "whether there is such a patient", "");
    for (uint32_t i = 0; i < c->count; i++) {
        const watched *w = &c->list[i];
        if (plp_logic_holds(c->model.logic, w->bit) != w->kind->engine(c, w->index))
            return differs(c, number, w->kind->what, w->kind->id(c->book, w->index));
    }
    plp_logic_forget(c->model.logic, mark);
    return true;
}
