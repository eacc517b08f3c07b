/* SPDX-License-Identifier: MIT */
/* Findings that an author accepts: kept while the checks run, listed or told in the end. */
#include "verify/silence.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "base/error.h"
#include "base/text.h"

#define MESSAGE_BYTES 400
#define HINT_BYTES 200

/* A finding that a silence speaks of. */
typedef struct accepted {
    plp_place place, of; /* of the finding, of its declaration */
    palpate_severity severity;
    const char *code, *about, *reason;
    bool named; /* by code and name; else the code alone accepts it */
    char message[MESSAGE_BYTES];
} accepted;

struct plp_accepted {
    accepted *at;
    uint32_t count;
    size_t capacity;
    bool out_of_memory;
};

/* ---- while the checks run ---- */

static const plp_silence *find(plp_silences silences, const char *code, const char *about)
{
    size_t length = strlen(code);
    const plp_silence *plain = NULL;
    for (uint32_t s = 0; s < silences.count; s++) {
        const char *key = silences.at[s].code;
        if (strncmp(key, code, length) != 0)
            continue;
        if (about != NULL && key[length] == ' ' && strcmp(key + length + 1, about) == 0)
            return &silences.at[s];
        if (key[length] == '\0')
            plain = &silences.at[s];
    }
    return plain;
}

const char *plp_silence_reason(plp_silences silences, const char *code, const char *about)
{
    const plp_silence *silence = find(silences, code, about);
    return silence != NULL ? silence->reason : NULL;
}

static void keep(const plp_check *check, const plp_doubt *doubt, const plp_silence *silence,
                 const char *message)
{
    struct plp_accepted *list = check->accepted;
    if (!plp_memory_grow(check->memory, (void **)&list->at, &list->capacity, list->count + 1u,
                         sizeof *list->at)) {
        list->out_of_memory = true;
        return;
    }
    accepted *item = &list->at[list->count++];
    *item = (accepted){.place = doubt->place,
                       .of = doubt->of.line > 0 ? doubt->of : doubt->place,
                       .severity = doubt->severity,
                       .code = doubt->code,
                       .about = doubt->about,
                       .reason = silence->reason,
                       .named = strchr(silence->code, ' ') != NULL};
    memcpy(item->message, message, MESSAGE_BYTES);
}

void plp_doubt_tell(const plp_check *check, const plp_doubt *doubt, const char *format, ...)
{
    const plp_silence *silence = find(doubt->silences, doubt->code, doubt->about);
    char message[MESSAGE_BYTES] = "";
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    if (silence == NULL)
        plp_check_report(check, doubt->place, doubt->severity, doubt->code, doubt->hint, "%s",
                         message);
    else if (check->accepted != NULL) /* proofs accept unseen */
        keep(check, doubt, silence, message);
}

/* ---- what was accepted ---- */

static bool is_same_place(plp_place a, plp_place b)
{
    return a.file == b.file && a.line == b.line && a.column == b.column;
}

/* A code alone accepts one finding; which of several was meant, nobody can tell. */
static bool accepts_others(const struct plp_accepted *list, const accepted *item)
{
    for (uint32_t i = 0; i < list->count && !item->named; i++) {
        const accepted *other = &list->at[i];
        if (other != item && !other->named && strcmp(other->code, item->code) == 0 &&
            is_same_place(other->place, item->place) && strcmp(other->message, item->message) != 0)
            return true;
    }
    return false;
}

static void settle_one(const plp_check *check, const accepted *item)
{
    char hint[HINT_BYTES];
    if (!accepts_others(check->accepted, item)) {
        plp_check_accepted(check, item->place, item->severity, item->code, item->reason,
                           item->message);
        return;
    }
    snprintf(hint, sizeof hint, "%s is silenced here, but not which: [\"%s %.100s\"]", item->code,
             item->code, item->about != NULL ? item->about : "NAME");
    plp_check_report(check, item->place, item->severity, item->code, hint, "%s", item->message);
}

/* ---- silences of nothing ---- */

enum { ALWAYS, DATED, PROVEN };
static const struct {
    const char *code;
    int when;
} codes[] = {
#define X(code, when) {code, when},
#include "verify/check_codes.def"
#undef X
};

static bool is_used(const plp_check *check, plp_place place, const char *key)
{
    size_t length = strcspn(key, " ");
    for (uint32_t i = 0; i < check->accepted->count; i++) {
        const accepted *item = &check->accepted->at[i];
        if (!is_same_place(item->of, place) || strlen(item->code) != length ||
            memcmp(item->code, key, length) != 0)
            continue;
        if (item->named == (key[length] != '\0') &&
            (!item->named || strcmp(key + length + 1, item->about) == 0))
            return true;
    }
    return false;
}

static void judge(const plp_check *check, plp_place place, const char *key)
{
    size_t length = strcspn(key, " "), row = 0;
    plp_suggest suggest = plp_suggest_for(key, length);
    for (; row < sizeof codes / sizeof codes[0]; row++) {
        if (strlen(codes[row].code) == length && memcmp(codes[row].code, key, length) == 0)
            break;
        plp_suggest_try(&suggest, codes[row].code);
    }
    if (row == sizeof codes / sizeof codes[0]) {
        char hint[HINT_BYTES] = "palpate check --help tells how findings are silenced";
        if (suggest.best != NULL)
            snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
        plp_check_report(check, place, PALPATE_WARNING, "idle-silence", hint,
                         "no finding that can be silenced is called \"%.100s\"", key);
        return;
    }
    if (codes[row].when == PROVEN || (codes[row].when == DATED && !check->has_as_of) ||
        is_used(check, place, key))
        return;
    plp_check_report(check, place, PALPATE_WARNING, "idle-silence", "take it out",
                     "the silence of \"%.100s\" silences nothing", key);
}

/* Only of the topmost layer: a lower one cannot know what stands on it. */
static void judge_all(const plp_check *check, plp_silences silences, plp_place place,
                      uint32_t layer)
{
    if (layer + 1u < check->book->packs_count)
        return;
    for (uint32_t s = 0; s < silences.count; s++)
        judge(check, place, silences.at[s].code);
}

#define JUDGE(list)                                                                                \
    for (uint32_t i = 0; i < book->list##_count; i++)                                              \
    judge_all(check, book->list[i].silences, book->list[i].place, book->list[i].layer)

palpate_status plp_silence_settle(const plp_check *check, palpate_error *error)
{
    const plp_rulebook *book = check->book;
    for (uint32_t i = 0; i < check->accepted->count; i++)
        settle_one(check, &check->accepted->at[i]);
    JUDGE(facts);
    JUDGE(defines);
    JUDGE(limits);
    JUDGE(sources);
    JUDGE(techniques);
    JUDGE(referrals);
    JUDGE(advices);
    JUDGE(doses);
    JUDGE(rules);
    return check->accepted->out_of_memory ? plp_fail_memory(error) : PALPATE_OK;
}

palpate_status plp_silence_begin(plp_check *check, palpate_error *error)
{
    check->accepted = plp_memory_new(check->memory, sizeof *check->accepted);
    return check->accepted != NULL ? PALPATE_OK : plp_fail_memory(error);
}

void plp_silence_end(const plp_check *check)
{
    if (check->accepted == NULL)
        return;
    plp_memory_free(check->memory, check->accepted->at,
                    check->accepted->capacity * sizeof *check->accepted->at);
    plp_memory_free(check->memory, check->accepted, sizeof *check->accepted);
}
