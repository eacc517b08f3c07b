/* SPDX-License-Identifier: MIT */
/* Facts and patients of the neutral workload; the rules are made in workload_rules.c. */
#include "workload_parts.h"

#include <stdlib.h>
#include <string.h>

typedef struct fact_row {
    const char *name;
    spec_type type;
    double min, max, steps, missing,
        share; /* share: true bools; members that a set has on average */
    int skew;
    const char *members;
} fact_row;

static const fact_row fact_rows[] = {
#define NUMBER(name, min, max, steps, missing, skew)                                               \
    {name, SPEC_NUMBER, min, max, steps, missing, 0, skew, ""},
#define CHOICE(name, missing, members) {name, SPEC_CHOICE, 0, 0, 0, missing, 0, 0, members},
#define BOOL(name, share) {name, SPEC_BOOL, 0, 0, 0, 0.45, share, 0, ""},
#define SET(name, share, members) {name, SPEC_SET, 0, 0, 0, 0, share, 0, members},
#include "workload.def"
#undef NUMBER
#undef CHOICE
#undef BOOL
#undef SET
};

static const char technique_names[] = "stroking kneading tapping rubbing vibration fascia_release "
                                      "point_pressure deep_tissue lymph_drainage "
                                      "finger_pressure assisted_stretch classic sports_stroke "
                                      "cupping scraping warm_stones cool_stones cranial "
                                      "neuromuscular muscle_energy position_release counterstrain "
                                      "joint_gliding traction slow_stretch active_release "
                                      "contract_relax tape scar_work prenatal chair_massage "
                                      "foot_reflex ear_points rocking squeezing broadening "
                                      "stripping skin_rolling massage_gun foam_roller warm_pack "
                                      "cool_pack breathing stillness light_touch posture "
                                      "home_stretch onward";

#define FACT_ROWS (sizeof fact_rows / sizeof fact_rows[0])
#define TEXT_BYTES 16384

/* Words of a list, each ended with NUL, kept in the workload. */
static uint32_t split(workload *w, const char *list, const char **out, uint32_t most)
{
    uint32_t count = 0;
    while (*list != '\0' && count < most) {
        size_t length = strcspn(list, " ");
        if (w->text_used + length + 1 > TEXT_BYTES)
            bench_die("workload", "the names take more than their room");
        char *word = w->text + w->text_used;
        memcpy(word, list, length);
        w->text_used += length + 1;
        out[count++] = word;
        list += length;
        list += *list == ' ';
    }
    return count;
}

/* How likely each member is; a choice's first ones are the frequent ones. */
static void weigh(workload *w, uint32_t fact, const fact_row *row)
{
    double *weights = w->weights[fact], sum = 0;
    uint32_t count = w->base.facts[fact].member_count;
    for (uint32_t m = 0; m < count; m++) {
        weights[m] =
            row->type == SPEC_CHOICE ? 1.0 / (1.0 + 0.7 * m) : 0.3 + 1.4 * bench_unit(&w->shape);
        sum += weights[m];
    }
    for (uint32_t m = 0; m < count && row->type == SPEC_SET; m++)
        weights[m] *= row->share / sum;
}

workload *workload_new(uint64_t seed)
{
    workload *w = bench_new(1, sizeof *w);
    w->text = bench_new(TEXT_BYTES, 1);
    w->seed = seed;
    w->shape.state = seed * 4 + 1;
    w->cohort.state = seed * 4 + 2;
    for (uint32_t f = 0; f < FACT_ROWS; f++) {
        spec_fact *fact = &w->base.facts[f];
        *fact = (spec_fact){.name = fact_rows[f].name,
                            .type = fact_rows[f].type,
                            .min = fact_rows[f].min,
                            .max = fact_rows[f].max};
        fact->member_count = split(w, fact_rows[f].members, fact->members, SPEC_MEMBERS);
        weigh(w, f, &fact_rows[f]);
    }
    w->base.fact_count = FACT_ROWS;
    w->base.technique_count = split(w, technique_names, w->base.techniques, SPEC_TECHNIQUES);
    spec_index(&w->base);
    return w;
}

void workload_free(workload *w)
{
    if (w == NULL)
        return;
    workload_forget_rules(w);
    free(w->text);
    free(w);
}

/* ---- patients ---- */

static double between(double value, double low, double high)
{
    return value < low ? low : value > high ? high : value;
}

/* About normal: the sum of draws, with spread 1. */
static double bell(bench_chance *chance)
{
    double sum = 0;
    for (int i = 0; i < 6; i++)
        sum += bench_unit(chance);
    return (sum - 3) * 1.41421356;
}

double workload_number(double unit, uint32_t fact)
{
    const fact_row *row = &fact_rows[fact];
    for (int i = 0; i < row->skew; i++)
        unit *= unit;
    double steps = (row->max - row->min) * row->steps;
    long step = (long)(unit * steps + 0.5);
    return row->min + (double)step / row->steps;
}

void workload_draw(workload *w, bench_chance *chance, spec_patient *out)
{
    double frail = bell(chance), tilt = 1 + 0.35 * between(frail, -2, 2);
    memset(out, 0, sizeof *out);
    for (uint32_t f = 0; f < FACT_ROWS; f++) {
        const fact_row *row = &fact_rows[f];
        uint32_t members = w->base.facts[f].member_count;
        if (bench_happens(chance, row->missing))
            continue;
        out->known[f] = true;
        switch (row->type) {
        case SPEC_NUMBER: {
            double z = 0.45 * frail + 0.9 * bell(chance);
            double size = z < 0 ? -z : z;
            out->numbers[f] = workload_number(0.5 + z / (1.2 + size) / 2 * 1.05, f);
            out->numbers[f] = between(out->numbers[f], row->min, row->max);
            break;
        }
        case SPEC_CHOICE:
            out->bits[f] = UINT64_C(1) << bench_weighted(chance, w->weights[f], members);
            break;
        case SPEC_BOOL:
            out->bits[f] = bench_happens(chance, between(row->share * tilt, 0.01, 0.95)) ? 2 : 1;
            break;
        case SPEC_SET:
            for (uint32_t m = 0; m < members; m++)
                if (bench_happens(chance, between(w->weights[f][m] * tilt, 0.005, 0.9)))
                    out->bits[f] |= UINT64_C(1) << m;
            out->known[f] = out->bits[f] != 0;
            break;
        }
    }
}

static void put_value(const spec_fact *fact, const spec_patient *patient, uint32_t f,
                      bench_text *out)
{
    if (fact->type == SPEC_NUMBER) {
        bench_putf(out, "%.10g", patient->numbers[f]);
        return;
    }
    if (fact->type == SPEC_BOOL) {
        bench_puts(out, patient->bits[f] == 2 ? "true" : "false");
        return;
    }
    bool first = true;
    bench_puts(out, fact->type == SPEC_SET ? "[" : "");
    for (uint32_t m = 0; m < fact->member_count; m++) {
        if (!(patient->bits[f] >> m & 1))
            continue;
        bench_putf(out, "%s\"%s\"", first ? "" : ",", fact->members[m]);
        first = false;
    }
    bench_puts(out, fact->type == SPEC_SET ? "]" : "");
}

void workload_patient(workload *w, bench_text *out)
{
    spec_patient patient;
    workload_draw(w, &w->cohort, &patient);
    bench_putf(out, "{\"id\":\"P%07u\"", w->patients++);
    for (uint32_t f = 0; f < w->base.fact_count; f++) {
        if (!patient.known[f])
            continue;
        bench_putf(out, ",\"%s\":", w->base.facts[f].name);
        put_value(&w->base.facts[f], &patient, f, out);
    }
    bench_puts(out, "}\n");
}
