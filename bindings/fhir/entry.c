/* SPDX-License-Identifier: MIT */
/* Reading one resource of a record. Source: FHIR R4 (4.0.1), the resources' definitions and
 * required value sets. */
#include "entry.h"

#include <string.h>

static const char *const reason_words[] = {
    "none",
#define X(name, word, sentence) word,
#include "reasons.def"
#undef X
};
static const char *const reason_sentences[] = {
    "",
#define X(name, word, sentence) sentence,
#include "reasons.def"
#undef X
};

const char *fhir_reason_word(fhir_reason reason)
{
    return reason_words[reason];
}

const char *fhir_reason_sentence(fhir_reason reason)
{
    return reason_sentences[reason];
}

/* ---- elements and their types ---- */

static const char *const type_names[] = {"null",     "false",  "true or false", "a number",
                                         "a string", "a list", "an object"};

void fhir_shape_fail(fhir_shape *shape, const char *pointer, const char *key, const char *detail)
{
    if (shape->status != PALPATE_OK)
        return;
    const char *at = fhir_format(shape->arena, "%s/%s", pointer, key);
    shape->status = at == NULL ? fhir_fail_memory(shape->error)
                               : fhir_fail(shape->error, PALPATE_E_TYPE, "not_fhir", at,
                                           "not FHIR R4: \"%s\" %s", key, detail);
}

const palpate_json *fhir_member(fhir_shape *shape, const palpate_json *object, const char *pointer,
                                const char *key, palpate_json_type type)
{
    const palpate_json *member = palpate_json_member(object, key);
    palpate_json_type found = palpate_json_type_of(member);
    if (member == NULL || shape->status != PALPATE_OK)
        return NULL;
    if (found == type || (type == PALPATE_JSON_TRUE && found == PALPATE_JSON_FALSE))
        return member;
    const char *detail = fhir_format(shape->arena, "must be %s", type_names[type]);
    fhir_shape_fail(shape, pointer, key, detail == NULL ? "" : detail);
    return NULL;
}

const char *fhir_member_text(fhir_shape *shape, const palpate_json *object, const char *pointer,
                             const char *key)
{
    const palpate_json *member = fhir_member(shape, object, pointer, key, PALPATE_JSON_STRING);
    return palpate_json_string(member);
}

static const palpate_json *get_object(fhir_shape *shape, const fhir_entry *entry, const char *key)
{
    return fhir_member(shape, entry->json, entry->pointer, key, PALPATE_JSON_OBJECT);
}

static const char *get_text(fhir_shape *shape, const fhir_entry *entry, const char *key)
{
    return fhir_member_text(shape, entry->json, entry->pointer, key);
}

static bool is_text_or_absent(const palpate_json *object, const char *key)
{
    const palpate_json *member = palpate_json_member(object, key);
    return member == NULL || palpate_json_string(member) != NULL;
}

/* Nearly all concepts are as they should be, and for these no pointer has to be made. */
static bool is_sound(const palpate_json *concept)
{
    const palpate_json *codings = palpate_json_member(concept, "coding");
    if (codings != NULL && palpate_json_type_of(codings) != PALPATE_JSON_ARRAY)
        return false;
    for (const palpate_json *each = palpate_json_first(codings); each != NULL;
         each = palpate_json_after(each))
        if (palpate_json_type_of(each) != PALPATE_JSON_OBJECT ||
            !is_text_or_absent(each, "system") || !is_text_or_absent(each, "code") ||
            !is_text_or_absent(each, "display"))
            return false;
    return is_text_or_absent(concept, "text");
}

/* Every coding is an object with texts. */
static void check_concept(fhir_shape *shape, const palpate_json *concept, const char *pointer,
                          const char *key)
{
    if (concept == NULL || is_sound(concept))
        return;
    const char *at = fhir_format(shape->arena, "%s/%s", pointer, key);
    if (at == NULL)
        return;
    fhir_member_text(shape, concept, at, "text");
    const palpate_json *codings = fhir_member(shape, concept, at, "coding", PALPATE_JSON_ARRAY);
    unsigned i = 0;
    for (const palpate_json *coding = palpate_json_first(codings);
         coding != NULL && shape->status == PALPATE_OK; coding = palpate_json_after(coding), i++) {
        const char *where = fhir_format(shape->arena, "%s/coding/%u", at, i);
        if (where == NULL)
            return;
        if (palpate_json_type_of(coding) != PALPATE_JSON_OBJECT) {
            const char *list = fhir_format(shape->arena, "%s/coding", at);
            const char *index = fhir_format(shape->arena, "%u", i);
            if (list != NULL && index != NULL)
                fhir_shape_fail(shape, list, index, "must be an object");
            return;
        }
        fhir_member_text(shape, coding, where, "system");
        fhir_member_text(shape, coding, where, "code");
        fhir_member_text(shape, coding, where, "display");
    }
}

static const palpate_json *get_concept(fhir_shape *shape, const fhir_entry *entry, const char *key)
{
    const palpate_json *concept = get_object(shape, entry, key);
    check_concept(shape, concept, entry->pointer, key);
    return concept;
}

/* The first code of a status that is a CodeableConcept; NULL without one. */
static const char *status_code(fhir_shape *shape, const fhir_entry *entry, const char *key)
{
    const palpate_json *concept = get_concept(shape, entry, key);
    const palpate_json *coding = palpate_json_first(palpate_json_member(concept, "coding"));
    return palpate_json_string(palpate_json_member(coding, "code"));
}

/* ---- dates ---- */

static void read_when(fhir_shape *shape, const palpate_json *object, const char *pointer,
                      const char *key, fhir_when *out)
{
    const char *text = fhir_member_text(shape, object, pointer, key);
    if (text != NULL && !out->known && !fhir_when_read(text, out))
        fhir_shape_fail(shape, pointer, key, "is no date of FHIR, or no day of the calendar");
}

/* name[x] as a dateTime, date or Period: when it began and, of a Period, ended. */
#define CHOICE(name) name "DateTime", name "Instant", name "Period"
static void read_choice(fhir_shape *shape, fhir_entry *entry, const char *date_time,
                        const char *instant, const char *period)
{
    read_when(shape, entry->json, entry->pointer, date_time, &entry->began);
    read_when(shape, entry->json, entry->pointer, instant, &entry->began);
    const palpate_json *span = get_object(shape, entry, period);
    if (span == NULL)
        return;
    const char *at = fhir_format(shape->arena, "%s/%s", entry->pointer, period);
    if (at == NULL)
        return;
    read_when(shape, span, at, "start", &entry->began);
    read_when(shape, span, at, "end", &entry->ended);
}

static bool has_abatement(const fhir_entry *entry)
{
    static const char *const keys[] = {"abatementDateTime", "abatementAge",    "abatementPeriod",
                                       "abatementRange",    "abatementString", "abatementBoolean"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        palpate_json_type type = palpate_json_type_of(palpate_json_member(entry->json, keys[i]));
        if (type != PALPATE_JSON_NULL && type != PALPATE_JSON_FALSE)
            return true;
    }
    return false;
}

/* ---- what counts ---- */

static void refuse(fhir_entry *entry, fhir_reason reason, const char *detail)
{
    if (entry->reason == FHIR_REASON_NONE) {
        entry->reason = reason;
        entry->reason_detail = detail;
    }
    entry->status = 0;
}

/* One row per status of a resource type: what it means for a fact. */
typedef struct status_row {
    const char *type, *code;
    unsigned status;
    fhir_reason reason;
} status_row;

#define COUNTS(type, code, status)                                                                 \
    {                                                                                              \
        type, code, status, FHIR_REASON_NONE                                                       \
    }
#define NOT(type, code, reason)                                                                    \
    {                                                                                              \
        type, code, 0, FHIR_REASON_##reason                                                        \
    }
// clang-format off
static const status_row statuses[] = {
    COUNTS("Observation", "final", FHIR_CURRENT), COUNTS("Observation", "amended", FHIR_CURRENT),
    COUNTS("Observation", "corrected", FHIR_CURRENT), NOT("Observation", "entered-in-error", ENTERED_IN_ERROR),
    NOT("Observation", "registered", NOT_FINAL), NOT("Observation", "preliminary", NOT_FINAL),
    NOT("Observation", "cancelled", NOT_DONE),
    COUNTS("MedicationRequest", "active", FHIR_CURRENT), COUNTS("MedicationRequest", "completed", FHIR_PAST),
    COUNTS("MedicationRequest", "stopped", FHIR_PAST), COUNTS("MedicationRequest", "on-hold", FHIR_PAST),
    NOT("MedicationRequest", "cancelled", NOT_DONE), NOT("MedicationRequest", "draft", NOT_ORDERED),
    NOT("MedicationRequest", "entered-in-error", ENTERED_IN_ERROR),
    COUNTS("MedicationStatement", "active", FHIR_CURRENT), COUNTS("MedicationStatement", "completed", FHIR_PAST),
    COUNTS("MedicationStatement", "stopped", FHIR_PAST), COUNTS("MedicationStatement", "on-hold", FHIR_PAST),
    NOT("MedicationStatement", "intended", NOT_ORDERED), NOT("MedicationStatement", "not-taken", NOT_TAKEN),
    NOT("MedicationStatement", "entered-in-error", ENTERED_IN_ERROR),
    COUNTS("MedicationAdministration", "in-progress", FHIR_CURRENT),
    COUNTS("MedicationAdministration", "completed", FHIR_PAST), COUNTS("MedicationAdministration", "stopped", FHIR_PAST),
    COUNTS("MedicationAdministration", "on-hold", FHIR_PAST), NOT("MedicationAdministration", "not-done", NOT_DONE),
    NOT("MedicationAdministration", "entered-in-error", ENTERED_IN_ERROR),
    COUNTS("Procedure", "completed", FHIR_CURRENT), COUNTS("Procedure", "in-progress", FHIR_CURRENT),
    COUNTS("Procedure", "stopped", FHIR_CURRENT), NOT("Procedure", "preparation", NOT_DONE),
    NOT("Procedure", "not-done", NOT_DONE), NOT("Procedure", "on-hold", NOT_DONE),
    NOT("Procedure", "entered-in-error", ENTERED_IN_ERROR),
    COUNTS("Device", "active", FHIR_CURRENT), COUNTS("Device", "inactive", FHIR_PAST),
    NOT("Device", "entered-in-error", ENTERED_IN_ERROR),
    COUNTS("QuestionnaireResponse", "completed", FHIR_CURRENT), COUNTS("QuestionnaireResponse", "amended", FHIR_CURRENT),
    COUNTS("QuestionnaireResponse", "in-progress", FHIR_CURRENT), COUNTS("QuestionnaireResponse", "stopped", FHIR_CURRENT),
    NOT("QuestionnaireResponse", "entered-in-error", ENTERED_IN_ERROR),
};
// clang-format on

static void read_status(fhir_shape *shape, fhir_entry *entry)
{
    const char *code = get_text(shape, entry, "status");
    for (size_t i = 0; code != NULL && i < sizeof statuses / sizeof statuses[0]; i++) {
        if (strcmp(statuses[i].type, entry->type) != 0 || strcmp(statuses[i].code, code) != 0)
            continue;
        entry->status = statuses[i].status;
        if (entry->status == 0)
            refuse(entry, statuses[i].reason, NULL);
        return;
    }
    if (code == NULL && strcmp(entry->type, "Device") == 0)
        entry->status = FHIR_CURRENT; /* optional there */
    else
        refuse(entry, FHIR_REASON_UNKNOWN_STATUS, NULL);
}

static void read_verification(fhir_shape *shape, fhir_entry *entry)
{
    const char *code = status_code(shape, entry, "verificationStatus");
    if (fhir_same(code, "entered-in-error"))
        refuse(entry, FHIR_REASON_ENTERED_IN_ERROR, NULL);
    else if (fhir_same(code, "refuted"))
        refuse(entry, FHIR_REASON_REFUTED, NULL);
    else if (code != NULL && !fhir_same(code, "confirmed"))
        entry->doubt = "the record does not call it confirmed";
}

static void read_clinical(fhir_shape *shape, fhir_entry *entry)
{
    const char *code = status_code(shape, entry, "clinicalStatus");
    bool active = code == NULL || fhir_same(code, "active") || fhir_same(code, "recurrence") ||
                  fhir_same(code, "relapse");
    bool over =
        fhir_same(code, "inactive") || fhir_same(code, "remission") || fhir_same(code, "resolved");
    if (!active && !over) {
        refuse(entry, FHIR_REASON_UNKNOWN_STATUS, NULL);
        return;
    }
    entry->is_over_by_date = active && has_abatement(entry);
    entry->status = active && !entry->is_over_by_date ? FHIR_CURRENT : FHIR_PAST;
}

/* ---- types ---- */

static void add_concept(fhir_shape *shape, fhir_entry *entry, const palpate_json *concept,
                        const palpate_json *holder, size_t *capacity)
{
    if (concept != NULL && fhir_room(shape->arena, (void **)&entry->concepts, capacity,
                                     entry->concept_count, sizeof *entry->concepts))
        entry->concepts[entry->concept_count++] = (fhir_concept){concept, holder};
}

static void read_condition(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->from = FHIR_FROM_CONDITION;
    read_clinical(shape, entry);
    read_verification(shape, entry);
    add_concept(shape, entry, get_concept(shape, entry, "code"), NULL, &capacity);
    read_choice(shape, entry, CHOICE("onset"));
    fhir_when began = entry->began;
    entry->began.known = false;
    entry->ended.known = false;
    read_choice(shape, entry, CHOICE("abatement"));
    fhir_when over = entry->ended.known ? entry->ended : entry->began;
    entry->began = began;
    entry->ended = over;
    read_when(shape, entry->json, entry->pointer, "recordedDate", &entry->recorded);
}

static void read_allergy(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->from = FHIR_FROM_ALLERGY;
    read_clinical(shape, entry);
    read_verification(shape, entry);
    add_concept(shape, entry, get_concept(shape, entry, "code"), NULL, &capacity);
    const palpate_json *reactions =
        fhir_member(shape, entry->json, entry->pointer, "reaction", PALPATE_JSON_ARRAY);
    unsigned i = 0;
    for (const palpate_json *each = palpate_json_first(reactions);
         each != NULL && shape->status == PALPATE_OK; each = palpate_json_after(each), i++) {
        const char *at = fhir_format(shape->arena, "%s/reaction/%u", entry->pointer, i);
        if (at == NULL)
            return;
        const palpate_json *substance =
            fhir_member(shape, each, at, "substance", PALPATE_JSON_OBJECT);
        check_concept(shape, substance, at, "substance");
        add_concept(shape, entry, substance, NULL, &capacity);
    }
    read_choice(shape, entry, CHOICE("onset"));
    read_when(shape, entry->json, entry->pointer, "recordedDate", &entry->recorded);
}

static void read_components(fhir_shape *shape, fhir_entry *entry, size_t *capacity)
{
    const palpate_json *components =
        fhir_member(shape, entry->json, entry->pointer, "component", PALPATE_JSON_ARRAY);
    unsigned i = 0;
    for (const palpate_json *each = palpate_json_first(components);
         each != NULL && shape->status == PALPATE_OK; each = palpate_json_after(each), i++) {
        const char *at = fhir_format(shape->arena, "%s/component/%u", entry->pointer, i);
        if (at == NULL)
            return;
        const palpate_json *code = fhir_member(shape, each, at, "code", PALPATE_JSON_OBJECT);
        check_concept(shape, code, at, "code");
        add_concept(shape, entry, code, each, capacity);
    }
}

static void read_observation(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->from = FHIR_FROM_OBSERVATION;
    read_status(shape, entry);
    add_concept(shape, entry, get_concept(shape, entry, "code"), entry->json, &capacity);
    read_components(shape, entry, &capacity);
    read_choice(shape, entry, CHOICE("effective"));
    read_when(shape, entry->json, entry->pointer, "issued", &entry->recorded);
    if (entry->ended.known) /* made over a period: as of its end */
        entry->began = entry->ended;
    if (!entry->began.known)
        entry->began = entry->recorded;
}

static void read_medication_use(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->from = FHIR_FROM_MEDICATION;
    read_status(shape, entry);
    add_concept(shape, entry, get_concept(shape, entry, "medicationCodeableConcept"), NULL,
                &capacity);
    read_when(shape, entry->json, entry->pointer, "authoredOn", &entry->began);
    read_choice(shape, entry, CHOICE("effective"));
    read_when(shape, entry->json, entry->pointer, "dateAsserted", &entry->recorded);
    const char *intent = get_text(shape, entry, "intent");
    bool not_to =
        palpate_json_type_of(fhir_member(shape, entry->json, entry->pointer, "doNotPerform",
                                         PALPATE_JSON_TRUE)) == PALPATE_JSON_TRUE;
    if (fhir_same(intent, "proposal") || fhir_same(intent, "option") || not_to)
        refuse(entry, FHIR_REASON_NOT_ORDERED, NULL);
}

static void read_procedure(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->from = FHIR_FROM_PROCEDURE;
    read_status(shape, entry);
    add_concept(shape, entry, get_concept(shape, entry, "code"), NULL, &capacity);
    read_choice(shape, entry, CHOICE("performed"));
}

static void read_device(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->from = FHIR_FROM_DEVICE;
    read_status(shape, entry);
    add_concept(shape, entry, get_concept(shape, entry, "type"), NULL, &capacity);
    read_when(shape, entry->json, entry->pointer, "manufactureDate", &entry->recorded);
}

static void read_medication(fhir_shape *shape, fhir_entry *entry)
{
    size_t capacity = 0;
    entry->is_medication = true;
    add_concept(shape, entry, get_concept(shape, entry, "code"), NULL, &capacity);
}

static void read_response(fhir_shape *shape, fhir_entry *entry)
{
    entry->is_response = true;
    read_status(shape, entry);
    get_text(shape, entry, "questionnaire");
    read_when(shape, entry->json, entry->pointer, "authored", &entry->began);
    fhir_member(shape, entry->json, entry->pointer, "item", PALPATE_JSON_ARRAY);
}

static void read_patient(fhir_shape *shape, fhir_entry *entry)
{
    entry->is_patient = true;
    entry->from = FHIR_FROM_PATIENT;
    entry->status = FHIR_CURRENT;
    get_text(shape, entry, "gender");
    read_when(shape, entry->json, entry->pointer, "birthDate", &entry->began);
    fhir_member(shape, entry->json, entry->pointer, "extension", PALPATE_JSON_ARRAY);
    fhir_member(shape, entry->json, entry->pointer, "deceasedBoolean", PALPATE_JSON_TRUE);
    read_when(shape, entry->json, entry->pointer, "deceasedDateTime", &entry->ended);
}

typedef struct type_row {
    const char *type;
    void (*read)(fhir_shape *shape, fhir_entry *entry);
    const char *subject; /* the element that says whose it is */
    bool required;
} type_row;

static const type_row types[] = {
    {"Patient", read_patient, NULL, false},
    {"Condition", read_condition, "subject", true},
    {"Observation", read_observation, "subject", false},
    {"MedicationRequest", read_medication_use, "subject", true},
    {"MedicationStatement", read_medication_use, "subject", true},
    {"MedicationAdministration", read_medication_use, "subject", true},
    {"Medication", read_medication, NULL, false},
    {"AllergyIntolerance", read_allergy, "patient", true},
    {"Procedure", read_procedure, "subject", true},
    {"Device", read_device, "patient", false},
    {"QuestionnaireResponse", read_response, "subject", false},
};

static void read_subject(fhir_shape *shape, fhir_entry *entry, const type_row *row)
{
    if (row->subject == NULL)
        return;
    const palpate_json *subject = get_object(shape, entry, row->subject);
    const char *at = fhir_format(shape->arena, "%s/%s", entry->pointer, row->subject);
    entry->subject_required = row->required;
    if (at != NULL)
        entry->subject = fhir_member_text(shape, subject, at, "reference");
}

void fhir_entry_read(fhir_shape *shape, fhir_entry *entry)
{
    entry->type = get_text(shape, entry, "resourceType");
    entry->id = get_text(shape, entry, "id");
    if (shape->status == PALPATE_OK && entry->type == NULL)
        fhir_shape_fail(shape, entry->pointer, "resourceType", "is missing: this is no resource");
    if (shape->status != PALPATE_OK)
        return;
    entry->reference = entry->id != NULL
                           ? fhir_format(shape->arena, "%s/%s", entry->type, entry->id)
                           : entry->full_url;
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        if (strcmp(types[i].type, entry->type) != 0)
            continue;
        types[i].read(shape, entry);
        read_subject(shape, entry, &types[i]);
        return;
    }
    refuse(entry, FHIR_REASON_OTHER_TYPE, NULL);
}
