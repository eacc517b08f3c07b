/* SPDX-License-Identifier: MIT */
/* Numbers for facts: observed ones with their unit, and times since a day. */
#include "reader.h"

#include <string.h>

#define UCUM "http://unitsofmeasure.org"

static const char *text_at(const palpate_json *object, const char *key)
{
    return palpate_json_string(palpate_json_member(object, key));
}

/* Nothing to convert: no unit, "1", or an annotation such as "{score}". */
static bool is_plain(const char *unit)
{
    return unit == NULL || strcmp(unit, "1") == 0 ||
           (unit[0] == '{' && unit[strlen(unit) - 1] == '}');
}

static const char *unit_of(const palpate_json *quantity)
{
    const char *code = text_at(quantity, "code"), *system = text_at(quantity, "system");
    if (code != NULL && (system == NULL || strcmp(system, UCUM) == 0))
        return code;
    return text_at(quantity, "unit");
}

/* A number as JSON, exactly as it was read. */
static const char *number_text(palpate_fhir_reader *reader, const palpate_json *number)
{
    fhir_text text;
    fhir_text_begin(&text, reader->arena.memory);
    if (palpate_json_write(reader->fhir->engine, number, fhir_text_write, &text, NULL) !=
        PALPATE_OK)
        text.refused = true;
    const char *made = text.refused ? NULL : fhir_copy_text(&reader->arena, fhir_text_of(&text));
    reader->arena.refused = reader->arena.refused || made == NULL;
    fhir_text_end(&text);
    return made;
}

static const palpate_json *find_number(const palpate_json *holder, const char **unit,
                                       fhir_reason *reason)
{
    const palpate_json *quantity = palpate_json_member(holder, "valueQuantity");
    const palpate_json *value = palpate_json_member(holder, "valueInteger");
    if (quantity != NULL) {
        value = palpate_json_member(quantity, "value");
        *unit = unit_of(quantity);
        if (palpate_json_member(quantity, "comparator") != NULL)
            value = NULL; /* "below 5" is no number */
    }
    if (palpate_json_type_of(value) == PALPATE_JSON_NUMBER)
        return value;
    *reason = FHIR_REASON_NO_VALUE;
    return NULL;
}

const char *fhir_value_number(palpate_fhir_reader *reader, const fhir_fact *fact,
                              const palpate_json *holder, const char **unit, double *number,
                              fhir_reason *reason)
{
    const char *found = NULL;
    const palpate_json *value = find_number(holder, &found, reason);
    if (value == NULL)
        return NULL;
    if (fact->unit == NULL ? !is_plain(found) : found == NULL || strpbrk(found, "\"\\") != NULL) {
        *reason = FHIR_REASON_WRONG_UNIT;
        return NULL;
    }
    *unit = fact->unit == NULL ? NULL : found;
    return fhir_value_plain(reader, value, number);
}

const char *fhir_value_plain(palpate_fhir_reader *reader, const palpate_json *plain, double *number)
{
    palpate_json_number(plain, number);
    return number_text(reader, plain);
}

const char *fhir_value_whole(fhir_arena *arena, const fhir_candidate *candidate)
{
    const char *unit = candidate->unit, *at = candidate->at;
    if (unit == NULL && at == NULL)
        return candidate->value;
    return fhir_format(arena, "{\"value\":%s%s%s%s%s%s%s}", candidate->value,
                       unit != NULL ? ",\"unit\":\"" : "", unit != NULL ? unit : "",
                       unit != NULL ? "\"" : "", at != NULL ? ",\"at\":\"" : "",
                       at != NULL ? at : "", at != NULL ? "\"" : "");
}

/* ---- time since ---- */

/* Days in a unit of time: as many as core's units have. 0: no unit of time. */
static double days_in(const char *unit)
{
    static const struct {
        const char *unit;
        double days;
    } rows[] = {{"d", 1}, {"wk", 7}, {"mo", 30.4375}, {"a", 365.25}, {"h", 1.0 / 24}};
    for (size_t i = 0; unit != NULL && i < sizeof rows / sizeof rows[0]; i++)
        if (strcmp(rows[i].unit, unit) == 0)
            return rows[i].days;
    return 0;
}

/* Could a rule tell one number from another? */
static bool tells_apart(const fhir_fact *fact, double low, double high)
{
    if (low == high)
        return false;
    for (uint32_t i = 0; i < fact->threshold_count; i++)
        if (fact->thresholds[i] >= low && fact->thresholds[i] <= high)
            return true;
    return fact->every_value_counts;
}

bool fhir_value_since(const fhir_fact *fact, int32_t least_days, int32_t most_days,
                      fhir_arena *arena, fhir_candidate *out)
{
    double unit = days_in(fact->unit);
    double low = least_days / (unit > 0 ? unit : 1), high = most_days / (unit > 0 ? unit : 1);
    if (unit <= 0 || tells_apart(fact, low, high))
        return false;
    out->number = low;
    out->unit = "d";
    if (fact->has_max && low > fact->max) { /* longer ago than can be told: no rule knows better */
        out->unit = fact->unit;
        out->value = fhir_format(arena, "%.0f", fact->max);
    } else {
        out->value = fhir_format(arena, "%d", (int)least_days);
    }
    return true;
}

bool fhir_value_age(const fhir_fact *fact, int32_t least, int32_t most)
{
    return least >= 0 && !tells_apart(fact, least, most);
}
