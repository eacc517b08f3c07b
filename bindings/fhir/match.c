/* SPDX-License-Identifier: MIT */
/* What each entry says, by the codes of the rules.
 *
 *   entry --concepts--> codings --(system, code)--> records of the rules --status, days, value-->
 * candidates
 *
 * An ICD-10-CM code is found by every prefix; other codes by
 * themselves; "text" codes of the rules by their words in the display or the text. An entry that
 * says nothing keeps the last reason that was found.
 */
#include "reader.h"

#include <string.h>

#define ICD_LEAST 1
#define TEXT_MOST 1024 /* bytes of a name that are searched for words */
#define STALE_DAYS 730 /* a medicine ordered longer ago is doubted */

typedef struct matching {
    palpate_fhir_reader *reader;
    fhir_candidates *out;
    fhir_entry *entry;
    const palpate_json *holder; /* of the value; NULL */
    const char *system, *code;  /* what matched */
    bool found;                 /* some record has one of its codes */
    bool known_system;
} matching;

void fhir_candidate_add(palpate_fhir_reader *reader, fhir_candidates *list,
                        const fhir_candidate *candidate)
{
    if (fhir_room(&reader->arena, (void **)&list->items, &list->capacity, list->count,
                  sizeof *list->items))
        list->items[list->count++] = *candidate;
}

void fhir_remark_add(palpate_fhir_reader *reader, const fhir_entry *entry, const char *part,
                     fhir_reason reason)
{
    if (fhir_room(&reader->arena, (void **)&reader->remarks, &reader->remark_capacity,
                  reader->remark_count, sizeof *reader->remarks))
        reader->remarks[reader->remark_count++] = (fhir_remark){entry, part, reason};
}

static void say_no(matching *match, fhir_reason reason)
{
    match->entry->reason = reason;
}

static const char *print_day(palpate_fhir_reader *reader, const fhir_when *when)
{
    char day[11];
    if (!when->known || when->first != when->last)
        return NULL;
    fhir_day_print(when->first, day);
    return fhir_copy_text(&reader->arena, day);
}

/* ---- time ---- */

static const fhir_when *dated(const fhir_entry *entry)
{
    return entry->began.known ? &entry->began : &entry->recorded;
}

static bool in_days(matching *match, const fhir_record *record)
{
    const fhir_entry *entry = match->entry;
    const fhir_when *when =
        entry->status == FHIR_PAST && entry->ended.known ? &entry->ended : dated(entry);
    if (!record->has_days || (!when->known && record->undated))
        return true;
    if (!when->known) {
        say_no(match, FHIR_REASON_NO_DATE);
        return false;
    }
    int32_t least = match->reader->today - when->last, most = match->reader->today - when->first;
    if (most >= record->days_from && least <= record->days_to)
        return true;
    say_no(match, FHIR_REASON_OUTSIDE_DAYS);
    return false;
}

/* Is an answer of that day still valid? Undated ones are. */
static bool is_valid(matching *match, const fhir_fact *fact, const fhir_when *when)
{
    if (fact->valid_days == 0 || !when->known ||
        match->reader->today - when->last <= fact->valid_days)
        return true;
    say_no(match, FHIR_REASON_TOO_OLD);
    return false;
}

static const char *doubt_of(matching *match, const fhir_record *record)
{
    const fhir_entry *entry = match->entry;
    const fhir_when *when = dated(entry);
    if (record->doubt != NULL)
        return record->doubt;
    if (entry->doubt != NULL)
        return entry->doubt;
    if (entry->from == FHIR_FROM_MEDICATION && entry->status == FHIR_CURRENT && when->known &&
        match->reader->today - when->last > STALE_DAYS)
        return fhir_format(&match->reader->arena,
                           "ordered %d years ago and never ended: is it still taken?",
                           (int)fhir_years_between(when->last, match->reader->today));
    if (record->has_days && !entry->began.known)
        return "the day is the one on which it was recorded";
    return NULL;
}

/* ---- observed values ---- */

static bool has_answer(const fhir_record *record, const palpate_json *concept)
{
    for (const palpate_json *coding = palpate_json_first(palpate_json_member(concept, "coding"));
         coding != NULL; coding = palpate_json_after(coding)) {
        const char *system =
            fhir_system_word(palpate_json_string(palpate_json_member(coding, "system")));
        const char *code = palpate_json_string(palpate_json_member(coding, "code"));
        for (uint32_t i = 0; i < record->answer_count; i++)
            if (fhir_same(system, record->answers[i].system) &&
                fhir_same(code, record->answers[i].code))
                return true;
    }
    return false;
}

/* Is the number surely within the record's bounds? "Below 5" lies within no lower one. */
static bool is_between(const palpate_json *quantity, const fhir_record *record)
{
    const palpate_json *comparator = palpate_json_member(quantity, "comparator");
    const char *sign = palpate_json_string(comparator);
    bool below = comparator != NULL && (sign == NULL || sign[0] != '>');
    bool above = comparator != NULL && (sign == NULL || sign[0] != '<');
    double number;
    return palpate_json_number(palpate_json_member(quantity, "value"), &number) &&
           (!record->has_least || (number >= record->least && !below)) &&
           (!record->has_most || (number <= record->most && !above));
}

/* A finding without a value is a finding. A value other than true may say that it is none ("no",
 * "negative", 0), and the record does not tell which; nor is it one that was never looked for. */
static bool is_finding(const palpate_json *holder)
{
    static const char *const others[] = {
        "valueCodeableConcept", "valueQuantity",    "valueString",     "valueInteger",
        "valueRange",           "valueRatio",       "valueTime",       "valueDateTime",
        "valuePeriod",          "valueSampledData", "dataAbsentReason"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (palpate_json_member(holder, others[i]) != NULL)
            return false;
    palpate_json_type type = palpate_json_type_of(palpate_json_member(holder, "valueBoolean"));
    return type != PALPATE_JSON_FALSE;
}

/* Does the observed value say what the record asks for? */
static bool says_so(matching *match, const fhir_record *record)
{
    const palpate_json *holder = match->holder;
    if (record->answer_count > 0)
        return has_answer(record, palpate_json_member(holder, "valueCodeableConcept"));
    if (record->has_least || record->has_most)
        return is_between(palpate_json_member(holder, "valueQuantity"), record);
    return is_finding(holder);
}

static void observe(matching *match, const fhir_record *record, fhir_candidate *candidate)
{
    fhir_entry *entry = match->entry;
    candidate->instant = entry->began.known ? entry->began.instant : INT64_MIN;
    candidate->at = print_day(match->reader, &entry->began);
    if (record->take == FHIR_TAKE_VALUE) {
        fhir_reason reason = FHIR_REASON_NO_VALUE;
        candidate->value = fhir_value_number(match->reader, candidate->fact, match->holder,
                                             &candidate->unit, &candidate->number, &reason);
        if (candidate->value == NULL) {
            say_no(match, reason);
            return;
        }
    } else if (!says_so(match, record)) {
        candidate->value = NULL;
        say_no(match, FHIR_REASON_NO_ANSWER);
    }
    if (is_valid(match, candidate->fact, &entry->began))
        fhir_candidate_add(match->reader, match->out, candidate);
}

/* ---- one record that has the code ---- */

static bool status_fits(matching *match, const fhir_record *record)
{
    if ((record->status & match->entry->status) != 0)
        return true;
    say_no(match,
           match->entry->status == FHIR_PAST ? FHIR_REASON_RESOLVED : FHIR_REASON_STILL_CURRENT);
    return false;
}

static void take_span(matching *match, const fhir_when *when, fhir_candidate *candidate)
{
    int32_t least = match->reader->today - when->last, most = match->reader->today - when->first;
    if (!when->known) {
        say_no(match, FHIR_REASON_NO_DATE);
        return;
    }
    if (least < 0)
        least = 0;
    if (!fhir_value_since(candidate->fact, least, most, &match->reader->arena, candidate)) {
        say_no(match, FHIR_REASON_COARSE_DATE);
        return;
    }
    fhir_candidate_add(match->reader, match->out, candidate);
}

static void take_age(matching *match, fhir_candidate *candidate)
{
    const fhir_when *born = &match->entry->began;
    int32_t today = match->reader->today;
    if (!born->known)
        return;
    int32_t least = fhir_years_between(born->last, today),
            most = fhir_years_between(born->first, today);
    if (!fhir_value_age(candidate->fact, least, most)) {
        say_no(match, FHIR_REASON_COARSE_DATE);
        return;
    }
    candidate->number = least;
    candidate->value = fhir_format(&match->reader->arena, "%d", (int)least);
    fhir_candidate_add(match->reader, match->out, candidate);
}

static void take(matching *match, const fhir_record *record)
{
    fhir_entry *entry = match->entry;
    const fhir_fact *fact = &match->reader->fhir->facts[record->fact];
    fhir_candidate candidate = {.fact = fact, .record = record, .entry = entry};
    candidate.value = record->value;
    candidate.code = match->system == NULL
                         ? NULL
                         : fhir_format(&match->reader->arena, "%s %s", match->system, match->code);
    candidate.doubt = doubt_of(match, record);
    if (entry->from == FHIR_FROM_OBSERVATION) {
        observe(match, record, &candidate);
    } else if (record->take == FHIR_TAKE_SINCE) {
        take_span(match, &entry->began, &candidate);
    } else if (record->take == FHIR_TAKE_AGE) {
        take_age(match, &candidate);
    } else if (record->has_days || entry->from == FHIR_FROM_PATIENT ||
               is_valid(match, fact, dated(entry))) {
        fhir_candidate_add(match->reader, match->out, &candidate);
    }
}

static bool is_taken(const matching *match, const fhir_record *record)
{
    for (size_t i = match->out->count; i > 0; i--) {
        const fhir_candidate *each = &match->out->items[i - 1];
        if (each->entry != match->entry)
            return false;
        if (each->record == record)
            return true;
    }
    return false;
}

static void try_record(matching *match, uint32_t index)
{
    const fhir_record *record = &match->reader->fhir->records[index];
    if ((record->from & match->entry->from) == 0)
        return;
    match->found = true;
    if (status_fits(match, record) && in_days(match, record) && !is_taken(match, record))
        take(match, record);
}

/* ---- codes ---- */

static void try_code(matching *match, const char *system, const char *code, size_t length)
{
    size_t count;
    const fhir_key *key = fhir_keys_find(match->reader->fhir, system, code, length, &count);
    match->system = system;
    for (size_t i = 0; i < count; i++) {
        match->code = key[i].code;
        try_record(match, key[i].record);
    }
}

static void try_coding(matching *match, const palpate_json *coding)
{
    const char *system =
        fhir_system_word(palpate_json_string(palpate_json_member(coding, "system")));
    const char *code = palpate_json_string(palpate_json_member(coding, "code"));
    if (system == NULL || code == NULL)
        return;
    match->known_system = true;
    size_t length = strlen(code);
    if (strcmp(system, "icd10cm") == 0)
        for (size_t prefix = ICD_LEAST; prefix < length; prefix++)
            try_code(match, system, code, prefix);
    try_code(match, system, code, length);
}

static char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter;
}

static bool is_letter(char byte)
{
    return (lower(byte) >= 'a' && lower(byte) <= 'z') || (byte >= '0' && byte <= '9') ||
           ((unsigned char)byte & 0x80) != 0;
}

/* Is the word somewhere in the text, as a whole word? ASCII letters regardless of case. Names are
 * short: what stands beyond TEXT_MOST is not looked at, so that long texts cannot keep the reader
 * busy. */
static bool has_word(const char *text, const char *word, size_t length)
{
    char first = lower(word[0]);
    for (const char *at = text; *at != '\0' && at - text < TEXT_MOST; at++) {
        size_t i = 0;
        if ((length > 0 && lower(*at) != first) || (at > text && is_letter(at[-1])))
            continue;
        while (i < length && at[i] != '\0' && lower(at[i]) == lower(word[i]))
            i++;
        if (i == length && !is_letter(at[i]))
            return true;
    }
    return false;
}

static bool has_words(const char *text, const char *words)
{
    for (const char *at = words; *at != '\0';) {
        size_t length = strcspn(at, " ");
        if (!has_word(text, at, length))
            return false;
        at += length + (at[length] == ' ');
    }
    return true;
}

/* The names of a concept, ended by NULL: its text, and what its codes are called. */
static const char **names_of(fhir_arena *arena, const palpate_json *concept)
{
    const palpate_json *codings = palpate_json_member(concept, "coding");
    size_t count = 0, room = 2;
    for (const palpate_json *each = palpate_json_first(codings); each != NULL;
         each = palpate_json_after(each))
        room++;
    const char **names = fhir_new(arena, room, sizeof *names);
    if (names == NULL)
        return NULL;
    names[count] = palpate_json_string(palpate_json_member(concept, "text"));
    count += names[count] != NULL;
    for (const palpate_json *each = palpate_json_first(codings); each != NULL;
         each = palpate_json_after(each)) {
        names[count] = palpate_json_string(palpate_json_member(each, "display"));
        count += names[count] != NULL;
    }
    return names;
}

static bool any_has_words(const char *const *names, const char *words)
{
    while (*names != NULL && !has_words(*names, words))
        names++;
    return *names != NULL;
}

static void try_text(matching *match, const palpate_json *concept)
{
    const palpate_fhir *fhir = match->reader->fhir;
    const char **names = names_of(&match->reader->arena, concept);
    if (names == NULL)
        return;
    for (size_t i = fhir->text_first; i < fhir->text_first + fhir->text_count; i++) {
        const fhir_key *key = &fhir->keys[i];
        if ((fhir->records[key->record].from & match->entry->from) == 0 ||
            !any_has_words(names, key->code))
            continue;
        match->system = "text";
        match->code = key->code;
        try_record(match, key->record);
    }
}

static void try_concept(matching *match, const palpate_json *concept, const palpate_json *holder)
{
    match->holder = holder;
    for (const palpate_json *coding = palpate_json_first(palpate_json_member(concept, "coding"));
         coding != NULL; coding = palpate_json_after(coding))
        try_coding(match, coding);
    try_text(match, concept);
}

/* ---- types of their own ---- */

static const palpate_json *code_of_contained(const fhir_entry *entry, const char *id)
{
    const palpate_json *all = palpate_json_member(entry->json, "contained");
    for (const palpate_json *each = palpate_json_first(all); each != NULL;
         each = palpate_json_after(each))
        if (fhir_same(palpate_json_string(palpate_json_member(each, "id")), id))
            return palpate_json_member(each, "code");
    return NULL;
}

static bool ends_with(const char *text, const char *end)
{
    size_t a = strlen(text), b = strlen(end);
    return a > b && text[a - b - 1] == '/' && strcmp(text + a - b, end) == 0;
}

static const palpate_json *code_of_medication(matching *match, const char *reference)
{
    palpate_fhir_reader *reader = match->reader;
    if (reference[0] == '#')
        return code_of_contained(match->entry, reference + 1);
    for (size_t i = 0; i < reader->medication_count; i++) {
        fhir_entry *entry = reader->medications[i];
        if (fhir_same(reference, entry->full_url) || fhir_same(reference, entry->reference) ||
            (entry->reference != NULL && ends_with(reference, entry->reference)) ||
            (strncmp(reference, "urn:uuid:", 9) == 0 && fhir_same(reference + 9, entry->id))) {
            entry->used = 1;
            return entry->concepts[0].concept;
        }
    }
    return NULL;
}

static void match_medication_reference(matching *match)
{
    const palpate_json *holder = palpate_json_member(match->entry->json, "medicationReference");
    const char *reference = palpate_json_string(palpate_json_member(holder, "reference"));
    const palpate_json *code = reference == NULL ? NULL : code_of_medication(match, reference);
    match->entry->medication = code;
    if (code != NULL)
        try_concept(match, code, NULL);
    else if (holder != NULL) {
        match->found = true;
        say_no(match, FHIR_REASON_NO_MEDICATION);
    }
}

static const char *extension_code(const palpate_json *patient, const char *url)
{
    const palpate_json *all = palpate_json_member(patient, "extension");
    for (const palpate_json *each = palpate_json_first(all); each != NULL;
         each = palpate_json_after(each))
        if (fhir_same(palpate_json_string(palpate_json_member(each, "url")), url))
            return palpate_json_string(palpate_json_member(each, "valueCode"));
    return NULL;
}

#define BIRTH_SEX "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex"

static void match_patient(matching *match)
{
    const palpate_json *json = match->entry->json;
    const char *sex = extension_code(json, BIRTH_SEX);
    const char *gender = palpate_json_string(palpate_json_member(json, "gender"));
    match->found = true;
    if (sex != NULL)
        try_code(match, "birthsex", sex, strlen(sex));
    else if (gender != NULL)
        try_code(match, "gender", gender, strlen(gender));
    match->system = NULL;
    for (uint32_t i = 0; i < match->reader->fhir->record_count; i++)
        if (match->reader->fhir->records[i].take == FHIR_TAKE_AGE)
            try_record(match, i);
}

/* ---- all entries ---- */

static void match_entry(palpate_fhir_reader *reader, fhir_entry *entry, fhir_candidates *out)
{
    matching match = {.reader = reader, .out = out, .entry = entry};
    if (entry->is_over_by_date && entry->ended.known && entry->ended.first > reader->today)
        entry->status = FHIR_CURRENT; /* it is expected to end, and has not */
    if (dated(entry)->known && dated(entry)->first > reader->today) {
        say_no(&match, FHIR_REASON_FUTURE);
        return;
    }
    if (entry->is_response) {
        fhir_response_read(reader, entry, out);
        return;
    }
    if (entry->is_patient)
        match_patient(&match);
    if (entry->from == FHIR_FROM_MEDICATION)
        match_medication_reference(&match);
    for (uint32_t i = 0; i < entry->concept_count; i++)
        try_concept(&match, entry->concepts[i].concept, entry->concepts[i].holder);
    if (!match.found)
        say_no(&match, match.known_system ? FHIR_REASON_NO_RECORD : FHIR_REASON_NO_CODE);
}

static void gather_medications(palpate_fhir_reader *reader)
{
    reader->medications =
        fhir_new(&reader->arena, reader->entry_count + 1, sizeof *reader->medications);
    reader->medication_count = 0;
    for (size_t i = 0; reader->medications != NULL && i < reader->entry_count; i++)
        if (reader->entries[i].is_medication && reader->entries[i].concept_count > 0)
            reader->medications[reader->medication_count++] = &reader->entries[i];
}

void fhir_reader_match(palpate_fhir_reader *reader, fhir_candidates *out)
{
    gather_medications(reader);
    for (size_t i = 0; i < reader->entry_count && !reader->arena.refused; i++) {
        fhir_entry *entry = &reader->entries[i];
        if (entry->status != 0 && entry->reason == FHIR_REASON_NONE && !entry->is_medication)
            match_entry(reader, entry, out);
    }
}
