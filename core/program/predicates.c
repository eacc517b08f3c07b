/* SPDX-License-Identifier: MIT */
/* Numbering the predicates: sort what was seen, drop repetitions, tabulate each fact's cells. */
#include "program/predicates.h"

#include <string.h>
#include "program/sort.h"

#define ROW_BYTES_MOST                                                                             \
    (1u << 20) /* a fact's table; beyond it predicates are compared one by one                     \
                */

/* ---- from a leaf to a predicate ---- */

static bool is_comparison(plp_term_kind kind)
{
    return kind == PLP_TERM_AT_LEAST || kind == PLP_TERM_AT_MOST || kind == PLP_TERM_ABOVE ||
           kind == PLP_TERM_BELOW || kind == PLP_TERM_BETWEEN;
}

static void describe_comparison(const plp_rulebook *book, const plp_term *leaf, plp_predicate *out)
{
    double low = 0, high = 0;
    bool simple =
        leaf->parts[0]->kind == PLP_TERM_NUMBER_FACT &&
        plp_term_constant(book, leaf->parts[1], &low) &&
        (leaf->kind != PLP_TERM_BETWEEN || plp_term_constant(book, leaf->parts[2], &high));
    out->kind = simple ? PLP_PREDICATE_VALUE : PLP_PREDICATE_FORMULA;
    out->subject = simple ? leaf->parts[0]->subject : 0;
    out->low = simple ? low : 0;
    out->high = simple ? high : 0;
}

static void describe(const plp_rulebook *book, const plp_sighting *seen, plp_predicate *out)
{
    const plp_term *leaf = seen->term;
    *out = (plp_predicate){
        .kind = PLP_PREDICATE_VALUE, .test = leaf->kind, .subject = leaf->subject, .term = leaf};
    if (is_comparison(leaf->kind)) {
        describe_comparison(book, leaf, out);
    } else if (leaf->kind == PLP_TERM_ALWAYS) {
        out->kind = PLP_PREDICATE_ALWAYS;
        out->subject = 0;
    } else if (leaf->kind == PLP_TERM_ANY_SAFETY_UNKNOWN) {
        out->kind = PLP_PREDICATE_SAFETY;
        out->subject = 0;
        out->open = true;
    } else if (leaf->kind == PLP_TERM_DEFINE) {
        out->kind = PLP_PREDICATE_DEFINE;
    } else if (leaf->kind == PLP_TERM_SO_FAR || leaf->kind == PLP_TERM_SO_FAR_ONE_OF) {
        out->kind = PLP_PREDICATE_SO_FAR;
        out->phase = seen->phase;
    } else if (leaf->part_count > 0) { /* is_known of a value */
        out->kind = PLP_PREDICATE_FORMULA;
        out->subject = 0;
    } else if (book->facts[leaf->subject].type == PLP_SET) {
        out->kind = PLP_PREDICATE_SET;
    }
    out->open |= leaf->kind == PLP_TERM_IS_KNOWN || leaf->kind == PLP_TERM_IS_UNKNOWN;
}

/* A formula that reads the plan so far has a value of its own in each phase. */
static bool reads_so_far(const plp_term *term)
{
    bool reads = term->kind == PLP_TERM_SO_FAR_NUMBER || term->kind == PLP_TERM_SO_FAR ||
                 term->kind == PLP_TERM_SO_FAR_ONE_OF;
    for (uint32_t i = 0; !reads && i < term->part_count; i++)
        reads = reads_so_far(term->parts[i]);
    return reads;
}

static void describe_phase(const plp_sighting *seen, plp_predicate *out)
{
    if (out->kind == PLP_PREDICATE_FORMULA && reads_so_far(seen->term)) {
        out->kind = PLP_PREDICATE_SO_FAR;
        out->phase = seen->phase;
    }
}

/* ---- order ---- */

static int group_of(const plp_predicate *predicate)
{
    if (predicate->kind == PLP_PREDICATE_SET)
        return PLP_PREDICATE_VALUE; /* sets stand among the facts */
    return (int)predicate->kind;
}

static int compare_numbers(double a, double b)
{
    return a < b ? -1 : a > b ? 1 : 0;
}

static int compare_predicates(const plp_predicate *a, const plp_predicate *b)
{
    if (group_of(a) != group_of(b))
        return group_of(a) < group_of(b) ? -1 : 1;
    if (a->phase != b->phase)
        return a->phase < b->phase ? -1 : 1;
    if (a->subject != b->subject)
        return a->subject < b->subject ? -1 : 1;
    if (a->test != b->test)
        return a->test < b->test ? -1 : 1;
    if (a->kind == PLP_PREDICATE_VALUE && is_comparison(a->test)) {
        int order = compare_numbers(a->low, b->low);
        return order != 0 ? order : compare_numbers(a->high, b->high);
    }
    if (a->kind == PLP_PREDICATE_ALWAYS || a->kind == PLP_PREDICATE_SAFETY ||
        a->kind == PLP_PREDICATE_DEFINE)
        return 0;
    return plp_term_compare(a->term, b->term);
}

static int compare_sightings(const void *context, uint32_t a, uint32_t b)
{
    const plp_predicate *all = context;
    return compare_predicates(&all[a], &all[b]);
}

/* ---- cells ---- */

static bool set_mask(plp_arena *arena, const plp_rulebook *book, plp_predicate *predicate)
{
    bool has_members = predicate->kind == PLP_PREDICATE_SET || predicate->test == PLP_TERM_ONE_OF;
    if (!has_members || predicate->kind == PLP_PREDICATE_SO_FAR)
        return true;
    uint32_t words = (book->facts[predicate->subject].member_count + 63) / 64;
    uint64_t *mask = plp_arena_array(arena, words + 1, sizeof *mask);
    if (!mask)
        return false;
    plp_indices members = predicate->term->members;
    for (uint32_t i = 0; i < members.count; i++)
        mask[members.at[i] / 64] |= UINT64_C(1) << (members.at[i] % 64);
    predicate->mask = mask;
    predicate->mask_words = words;
    return true;
}

static int compare_thresholds(const void *context, uint32_t a, uint32_t b)
{
    const double *values = context;
    return compare_numbers(values[a], values[b]);
}

static uint32_t gather_bounds(const plp_predicate *all, const plp_fact_cells *cells, double *values)
{
    uint32_t count = 0;
    for (uint32_t p = cells->first; p < cells->first + cells->count; p++) {
        if (!is_comparison(all[p].test))
            continue;
        values[count++] = all[p].low;
        if (all[p].test == PLP_TERM_BETWEEN)
            values[count++] = all[p].high;
    }
    return count;
}

static bool gather_thresholds(plp_arena *arena, plp_arena *scratch, const plp_predicate *all,
                              plp_fact_cells *cells)
{
    size_t most = 2 * (size_t)cells->count + 1;
    double *values = plp_arena_array(scratch, most, sizeof *values);
    uint32_t *order = plp_arena_array(scratch, most, sizeof *order);
    uint32_t *spare = plp_arena_array(scratch, most, sizeof *spare);
    double *sorted = plp_arena_array(arena, most, sizeof *sorted);
    if (!values || !order || !spare || !sorted)
        return false;
    uint32_t count = gather_bounds(all, cells, values);
    for (uint32_t i = 0; i < count; i++)
        order[i] = i;
    plp_sort(order, spare, count, compare_thresholds, values);
    for (uint32_t i = 0; i < count; i++) {
        double value = values[order[i]];
        if (cells->threshold_count == 0 || sorted[cells->threshold_count - 1] < value)
            sorted[cells->threshold_count++] = value;
    }
    cells->thresholds = sorted;
    return true;
}

static bool tabulate(plp_arena *arena, plp_arena *scratch, const plp_fact *fact,
                     const plp_predicate *all, plp_fact_cells *cells)
{
    if (fact->type == PLP_SET || cells->count == 0)
        return true;
    if (fact->type == PLP_NUMBER && !gather_thresholds(arena, scratch, all, cells))
        return false;
    cells->cell_count = fact->type == PLP_NUMBER ? 3 + 2 * cells->threshold_count
                        : fact->type == PLP_BOOL ? 3
                                                 : 1 + fact->member_count;
    if ((uint64_t)cells->cell_count * cells->count > ROW_BYTES_MOST)
        return true;
    uint8_t *rows = plp_arena_array(arena, cells->cell_count, cells->count);
    if (!rows)
        return false;
    for (uint32_t c = 0; c < cells->cell_count; c++)
        for (uint32_t p = 0; p < cells->count; p++)
            rows[(size_t)c * cells->count + p] = (uint8_t)plp_predicate_decide(
                &all[cells->first + p], plp_cell_sample(fact, cells, c));
    cells->rows = rows;
    return true;
}

/* ---- chances ---- */

static double chance_of_number(const plp_fact *fact, const plp_predicate *predicate)
{
    double width = fact->max - fact->min;
    if (!(width > 0))
        return 0.5;
    double above = (fact->max - predicate->low) / width;
    double share = above;
    if (predicate->test == PLP_TERM_AT_MOST || predicate->test == PLP_TERM_BELOW)
        share = 1 - above;
    else if (predicate->test == PLP_TERM_BETWEEN)
        share = (predicate->high - predicate->low) / width;
    return share < 0.02 ? 0.02 : share > 0.98 ? 0.98 : share;
}

static double chance_of_value(const plp_fact *fact, const plp_predicate *predicate)
{
    switch (predicate->test) {
    case PLP_TERM_FACT:
        return 0.15;
    case PLP_TERM_ONE_OF:
        return (double)predicate->term->members.count / (double)(fact->member_count + 1);
    case PLP_TERM_IS_KNOWN:
        return 0.7;
    case PLP_TERM_IS_UNKNOWN:
    case PLP_TERM_IS_NEVER:
        return 0.3;
    case PLP_TERM_HAS_NONE:
        return 0.7;
    case PLP_TERM_HAS_ALL:
        return 0.2 /
               (double)(predicate->term->members.count > 0 ? predicate->term->members.count : 1);
    case PLP_TERM_HAS_ANY: {
        double share = 0.2 * (double)predicate->term->members.count;
        return share > 0.9 ? 0.9 : share;
    }
    default:
        return chance_of_number(fact, predicate);
    }
}

static double chance_of(const plp_rulebook *book, const plp_predicate *predicate)
{
    if (predicate->kind == PLP_PREDICATE_ALWAYS)
        return 1;
    if (predicate->kind == PLP_PREDICATE_VALUE || predicate->kind == PLP_PREDICATE_SET)
        return chance_of_value(&book->facts[predicate->subject], predicate);
    return 0.4;
}

/* ---- numbering ---- */

static uint32_t number_distinct(const plp_predicate *all, const uint32_t *order,
                                plp_sightings *sightings, plp_predicate *distinct)
{
    uint32_t count = 1; /* 0 is "always" */
    for (size_t i = 0; i < sightings->count; i++) {
        const plp_predicate *predicate = &all[order[i]];
        if (predicate->kind == PLP_PREDICATE_ALWAYS) {
            sightings->at[order[i]].predicate = 0;
            continue;
        }
        if (count == 1 || compare_predicates(&distinct[count - 1], predicate) != 0)
            distinct[count++] = *predicate;
        sightings->at[order[i]].predicate = count - 1;
    }
    return count;
}

static void find_ranges(plp_predicates *out)
{
    uint32_t p = 1;
    while (p < out->count &&
           (out->at[p].kind == PLP_PREDICATE_VALUE || out->at[p].kind == PLP_PREDICATE_SET))
        p++;
    out->facts_end = p;
    while (p < out->count && out->at[p].kind == PLP_PREDICATE_SAFETY)
        p++;
    out->formulas_begin = p;
    while (p < out->count && out->at[p].kind == PLP_PREDICATE_FORMULA)
        p++;
    out->formulas_end = p;
    while (p < out->count && out->at[p].kind == PLP_PREDICATE_DEFINE)
        p++;
    for (uint32_t phase = 0; phase <= PLP_PHASE_COUNT; phase++) {
        out->so_far_begin[phase] = p;
        while (p < out->count && out->at[p].phase == (plp_phase)phase)
            p++;
    }
    out->so_far_begin[PLP_PHASE_COUNT + 1] = p;
}

static bool tabulate_facts(const plp_rulebook *book, plp_arena *arena, plp_arena *scratch,
                           plp_predicates *out)
{
    plp_fact_cells *cells = plp_arena_array(arena, (size_t)book->facts_count + 1, sizeof *cells);
    uint32_t *of_define =
        plp_arena_array(arena, (size_t)book->defines_count + 1, sizeof *of_define);
    if (!cells || !of_define)
        return false;
    for (uint32_t d = 0; d < book->defines_count; d++)
        of_define[d] = PLP_NONE;
    for (uint32_t p = out->facts_end; p < out->count; p++)
        if (out->at[p].kind == PLP_PREDICATE_DEFINE)
            of_define[out->at[p].subject] = p;
    for (uint32_t p = 1; p < out->facts_end; p++) {
        plp_fact_cells *mine = &cells[out->at[p].subject];
        if (mine->count == 0)
            mine->first = p;
        mine->count++;
    }
    for (uint32_t f = 0; f < book->facts_count; f++)
        if (!tabulate(arena, scratch, &book->facts[f], out->at, &cells[f]))
            return false;
    out->cells = cells;
    out->of_define = of_define;
    return true;
}

static bool number(const plp_rulebook *book, plp_arena *arena, plp_arena *scratch,
                   plp_sightings *sightings, plp_predicates *out)
{
    size_t count = sightings->count;
    plp_predicate *all = plp_arena_array(scratch, count + 1, sizeof *all);
    uint32_t *order = plp_arena_array(scratch, count + 1, sizeof *order);
    uint32_t *spare = plp_arena_array(scratch, count + 1, sizeof *spare);
    plp_predicate *distinct = plp_arena_array(scratch, count + 1, sizeof *distinct);
    if (!all || !order || !spare || !distinct)
        return false;
    for (size_t i = 0; i < count; i++) {
        describe(book, &sightings->at[i], &all[i]);
        describe_phase(&sightings->at[i], &all[i]);
        order[i] = (uint32_t)i;
    }
    plp_sort(order, spare, count, compare_sightings, all);
    distinct[0] =
        (plp_predicate){.kind = PLP_PREDICATE_ALWAYS, .test = PLP_TERM_ALWAYS, .chance = 1};
    out->count = number_distinct(all, order, sightings, distinct);
    plp_predicate *kept = plp_arena_array(arena, out->count, sizeof *kept);
    if (!kept)
        return false;
    memcpy(kept, distinct, out->count * sizeof *kept);
    for (uint32_t p = 1; p < out->count; p++) {
        kept[p].chance = chance_of(book, &kept[p]);
        if (!set_mask(arena, book, &kept[p]))
            return false;
    }
    out->at = kept;
    find_ranges(out);
    return tabulate_facts(book, arena, scratch, out);
}

bool plp_predicates_number(const plp_rulebook *book, plp_arena *arena, plp_sightings *sightings,
                           plp_predicates *out)
{
    plp_arena scratch;
    plp_arena_begin(&scratch, arena->memory);
    bool done = number(book, arena, &scratch, sightings, out);
    plp_arena_end(&scratch);
    return done;
}
