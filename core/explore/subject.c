/* SPDX-License-Identifier: MIT */
/* The subject of a question: reading it, naming it, and finding it in a decision. */
#include "explore/subject.h"

#include <string.h>
#include "base/error.h"
#include "base/text.h"
#include "program/words.h"

static const char *const kind_words[] = {
#define X(name, word) [PLP_SUBJECT_##name] = word,
#include "explore/subjects.def"
#undef X
};

static const struct {
    const char *id;
    plp_phrase title;
    plp_action_kind action;
} limits[PLP_LIMIT_COUNT] = {
    [PLP_LIMIT_PRESSURE] = {"pressure", PLP_SAY_LIMIT_PRESSURE, PLP_DO_CAP_PRESSURE},
    [PLP_LIMIT_MINUTES] = {"minutes", PLP_SAY_LIMIT_MINUTES, PLP_DO_CAP_MINUTES},
    [PLP_LIMIT_FREQUENCY] = {"per_week", PLP_SAY_LIMIT_FREQUENCY, PLP_DO_CAP_FREQUENCY},
    [PLP_LIMIT_SESSIONS] = {"sessions", PLP_SAY_LIMIT_SESSIONS, PLP_DO_CAP_SESSIONS},
};

const char *plp_subject_kind_word(plp_subject_kind kind)
{
    return kind_words[kind];
}

plp_phrase plp_subject_kind_phrase(plp_subject_kind kind)
{
    static const plp_phrase phrases[] = {
#define X(name, word) [PLP_SUBJECT_##name] = PLP_SAY_KIND_##name,
#include "explore/subjects.def"
#undef X
    };
    return phrases[kind];
}

const char *plp_verdict_word(plp_verdict verdict)
{
    static const char *const words[] = {"out", "in", "unknown"};
    return words[verdict];
}

uint32_t plp_subject_count(const plp_rulebook *book, plp_subject_kind kind)
{
    switch (kind) {
    case PLP_SUBJECT_DISPOSITION:
        return PLP_DISPOSITION_COUNT;
    case PLP_SUBJECT_TECHNIQUE:
        return book->techniques_count;
    case PLP_SUBJECT_REFERRAL:
        return book->referrals_count;
    case PLP_SUBJECT_ADVICE:
        return book->advices_count;
    case PLP_SUBJECT_DOSE:
        return book->doses_count;
    case PLP_SUBJECT_LIMIT:
        return PLP_LIMIT_COUNT + book->regions_count;
    case PLP_SUBJECT_REGION:
        return book->regions_count;
    case PLP_SUBJECT_POSITION:
        return book->positions_count;
    case PLP_SUBJECT_PRODUCT:
        return book->products_count;
    case PLP_SUBJECT_RULE:
        return book->rules_count;
    case PLP_SUBJECT_COUNT:
        break;
    }
    return 0;
}

const char *plp_subject_id(const plp_rulebook *book, plp_subject subject)
{
    uint32_t i = subject.index;
    if (i == PLP_NONE)
        return kind_words[subject.kind];
    switch (subject.kind) {
    case PLP_SUBJECT_DISPOSITION:
        return plp_disposition_word((plp_disposition)i);
    case PLP_SUBJECT_TECHNIQUE:
        return book->techniques[i].id;
    case PLP_SUBJECT_REFERRAL:
        return book->referrals[i].id;
    case PLP_SUBJECT_ADVICE:
        return book->advices[i].id;
    case PLP_SUBJECT_DOSE:
        return book->doses[i].id;
    case PLP_SUBJECT_LIMIT:
        return i < PLP_LIMIT_COUNT ? limits[i].id : book->regions[i - PLP_LIMIT_COUNT].id;
    case PLP_SUBJECT_REGION:
        return book->regions[i].id;
    case PLP_SUBJECT_POSITION:
        return book->positions[i].id;
    case PLP_SUBJECT_PRODUCT:
        return book->products[i].id;
    case PLP_SUBJECT_RULE:
        return book->rules[i].id;
    case PLP_SUBJECT_COUNT:
        break;
    }
    return "";
}

const char *plp_subject_title(const plp_rulebook *book, plp_subject subject)
{
    uint32_t i = subject.index;
    const char *title = NULL;
    if (i == PLP_NONE) /* disposition or dose as such */
        return plp_say(book, plp_subject_kind_phrase(subject.kind));
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        title = book->techniques[i].title;
        break;
    case PLP_SUBJECT_REFERRAL:
        title = book->referrals[i].title;
        break;
    case PLP_SUBJECT_ADVICE:
        title = book->advices[i].title != NULL ? book->advices[i].title : book->advices[i].text;
        break;
    case PLP_SUBJECT_DOSE:
        title = book->doses[i].title;
        break;
    case PLP_SUBJECT_LIMIT:
        title = i < PLP_LIMIT_COUNT ? plp_say(book, limits[i].title)
                                    : book->regions[i - PLP_LIMIT_COUNT].title;
        break;
    case PLP_SUBJECT_REGION:
        title = book->regions[i].title;
        break;
    case PLP_SUBJECT_POSITION:
        title = book->positions[i].title;
        break;
    case PLP_SUBJECT_PRODUCT:
        title = book->products[i].title;
        break;
    case PLP_SUBJECT_RULE:
        title = book->rules[i].title;
        break;
    case PLP_SUBJECT_DISPOSITION:
        title = plp_words_level(book, (plp_disposition)i);
        break;
    case PLP_SUBJECT_COUNT:
        break;
    }
    return title != NULL ? title : plp_subject_id(book, subject);
}

static bool find_in(const plp_rulebook *book, plp_subject_kind kind, const char *id,
                    plp_suggest *suggest, plp_subject *out)
{
    uint32_t length = plp_subject_count(book, kind);
    for (uint32_t i = 0; i < length; i++) {
        plp_subject candidate = {kind, i};
        const char *name = plp_subject_id(book, candidate);
        if (strcmp(name, id) == 0) {
            *out = candidate;
            return true;
        }
        plp_suggest_try(suggest, name);
    }
    return false;
}

static bool kind_of(const char *text, size_t length, plp_subject_kind *out)
{
    for (size_t k = 0; k < PLP_SUBJECT_COUNT; k++) {
        if (strlen(kind_words[k]) == length && memcmp(kind_words[k], text, length) == 0) {
            *out = (plp_subject_kind)k;
            return true;
        }
    }
    return false;
}

static bool find_anywhere(const plp_rulebook *book, const char *id, plp_suggest *suggest,
                          plp_subject *out)
{
    for (size_t k = 0; k < PLP_SUBJECT_COUNT; k++) {
        if (find_in(book, (plp_subject_kind)k, id, suggest, out))
            return true;
    }
    return false;
}

palpate_status plp_subject_only_a_kind(const plp_rulebook *book, plp_subject_kind kind,
                                       palpate_error *error)
{
    palpate_status status = plp_fail(error, PALPATE_E_UNKNOWN, "unknown_subject", NULL,
                                     "%s is a kind of thing: say which", kind_words[kind]);
    if (plp_subject_count(book, kind) > 0)
        plp_fail_hint(error, "as in \"%s %.100s\"", kind_words[kind],
                      plp_subject_id(book, (plp_subject){kind, 0}));
    return status;
}

palpate_status plp_subject_read(const plp_rulebook *book, const char *text, plp_subject *out,
                                palpate_error *error)
{
    plp_subject_kind kind = PLP_SUBJECT_RULE;
    size_t head = strcspn(text, " ");
    const char *id = text + head + strspn(text + head, " ");
    bool found;
    if (*id == '\0' && kind_of(text, head, &kind) &&
        (kind == PLP_SUBJECT_DISPOSITION || kind == PLP_SUBJECT_DOSE)) {
        *out = (plp_subject){kind, PLP_NONE};
        return PALPATE_OK;
    }
    bool with_kind = *id != '\0' && kind_of(text, head, &kind);
    const char *name = with_kind ? id : text;
    plp_suggest suggest = plp_suggest_for(name, strlen(name));
    found = with_kind ? find_in(book, kind, name, &suggest, out)
                      : find_anywhere(book, name, &suggest, out);
    if (found)
        return PALPATE_OK;
    if (*id == '\0' && kind_of(text, head, &kind))
        return plp_subject_only_a_kind(book, kind, error);
    palpate_status status = plp_fail(
        error, PALPATE_E_UNKNOWN, "unknown_subject", NULL, "there is no %s called %.100s",
        with_kind ? kind_words[kind] : "technique, referral, advice, dose, limit or rule", name);
    if (plp_find_fact(book, name, strlen(name)) != PLP_NONE)
        plp_fail_hint(error, "%.100s is a fact, and no thing of a plan", name);
    else if (suggest.best != NULL)
        plp_fail_hint(error, "did you mean %s?", suggest.best);
    else
        plp_fail_hint(error, "palpate rules lists the rules; name a kind to be exact, as in "
                             "\"technique deep_tissue\"");
    return status;
}

static bool names_technique(const plp_decision *decision, const plp_action *action,
                            uint32_t technique)
{
    return plp_indices_have(action->techniques, technique) ||
           plp_decision_sets_name(decision, action->technique_facts, technique);
}

static int technique_side(const plp_decision *decision, const plp_action *action,
                          uint32_t technique)
{
    const plp_technique *row = &plp_decision_book(decision)->techniques[technique];
    bool regional = plp_action_is_regional(action);
    double low = 0, high = 0;
    if (action->kind == PLP_DO_DISPOSITION)
        return action->level >= PLP_CLEARANCE_FIRST ? -1 : 0;
    if (action->kind == PLP_DO_EXCLUDE)
        return names_technique(decision, action, technique) && !regional ? -1 : 0;
    if (action->kind == PLP_DO_CAP_PRESSURE && row->has_pressure && !regional) {
        plp_decision_value(decision, action->number, &low, &high);
        return low < row->pressure_low ? -1 : 0;
    }
    if (action->kind == PLP_DO_RANK && names_technique(decision, action, technique)) {
        plp_decision_value(decision, action->number, &low, &high);
        return low < 0 ? -1 : 1;
    }
    return 0;
}

static int care_side(const plp_action *action, plp_subject subject)
{
    if (subject.kind == PLP_SUBJECT_REFERRAL) {
        if (action->subject != subject.index)
            return 0;
        return action->kind == PLP_DO_REFER ? 1 : action->kind == PLP_DO_NO_REFER ? -1 : 0;
    }
    if (action->kind != PLP_DO_ADVISE)
        return 0;
    return plp_indices_have(action->advices, subject.index) ? 1
           : action->instead_of == subject.index            ? -1
                                                            : 0;
}

static int dose_side(const plp_action *action, uint32_t dose)
{
    if (action->kind == PLP_DO_DOSE)
        return dose == PLP_NONE || action->subject == dose ? 1 : 0;
    return action->kind == PLP_DO_STOP_COURSE ||
                   (action->kind == PLP_DO_DISPOSITION && action->level >= PLP_CLEARANCE_FIRST)
               ? -1
               : 0;
}

static int limit_side(const plp_decision *decision, const plp_action *action, uint32_t limit)
{
    bool regional = plp_action_is_regional(action);
    if (limit >= PLP_LIMIT_COUNT)
        return action->kind == PLP_DO_CAP_PRESSURE &&
               (plp_indices_have(action->regions, limit - PLP_LIMIT_COUNT) ||
                plp_decision_sets_name(decision, action->region_facts, limit - PLP_LIMIT_COUNT));
    return action->kind == limits[limit].action && !regional;
}

int plp_subject_side(const plp_decision *decision, plp_subject subject, const plp_action *action)
{
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        return technique_side(decision, action, subject.index);
    case PLP_SUBJECT_REFERRAL:
    case PLP_SUBJECT_ADVICE:
        return care_side(action, subject);
    case PLP_SUBJECT_DOSE:
        return dose_side(action, subject.index);
    case PLP_SUBJECT_DISPOSITION:
        if (action->kind != PLP_DO_DISPOSITION)
            return 0;
        return subject.index == PLP_NONE || action->level == subject.index ? 1
               : action->level > subject.index                             ? -1
                                                                           : 0;
    case PLP_SUBJECT_LIMIT:
        return limit_side(decision, action, subject.index);
    case PLP_SUBJECT_REGION:
        if (action->kind != PLP_DO_AVOID)
            return 0;
        return plp_indices_have(action->regions, subject.index) ||
               plp_decision_sets_name(decision, action->region_facts, subject.index);
    case PLP_SUBJECT_POSITION:
        return action->kind == PLP_DO_POSITION && action->subject == subject.index;
    case PLP_SUBJECT_PRODUCT:
        return action->kind == PLP_DO_PRODUCT && action->subject == subject.index;
    case PLP_SUBJECT_RULE:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return 0;
}

const plp_cap *plp_subject_cap(const plp_decision *decision, plp_subject subject)
{
    const plp_cap *caps[PLP_LIMIT_COUNT] = {&decision->pressure, &decision->minutes,
                                            &decision->frequency, &decision->sessions};
    return subject.index < PLP_LIMIT_COUNT
               ? caps[subject.index]
               : &decision->pressure_by_region[subject.index - PLP_LIMIT_COUNT];
}

bool plp_subject_is_in(const plp_decision *decision, plp_subject subject)
{
    uint32_t i = subject.index;
    bool open = decision->disposition < PLP_NO_MASSAGE; /* comfort of a session may be spoken of */
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        return decision->techniques[i].shown;
    case PLP_SUBJECT_REFERRAL:
        return decision->referrals[i].shown;
    case PLP_SUBJECT_ADVICE:
        return decision->advices[i].shown;
    case PLP_SUBJECT_DOSE:
        return i == PLP_NONE ? decision->dose.dose != PLP_NONE : decision->dose.dose == i;
    case PLP_SUBJECT_DISPOSITION:
        return i == PLP_NONE || decision->disposition == (plp_disposition)i;
    case PLP_SUBJECT_LIMIT:
        return open && plp_subject_cap(decision, subject)->set;
    case PLP_SUBJECT_REGION:
        return open && decision->avoided[i].first != PLP_NONE;
    case PLP_SUBJECT_POSITION:
        return open && decision->positions[i].first != PLP_NONE;
    case PLP_SUBJECT_PRODUCT:
        return open && decision->products[i].first != PLP_NONE;
    case PLP_SUBJECT_RULE:
        return decision->rules[i] == PLP_TRUE;
    case PLP_SUBJECT_COUNT:
        break;
    }
    return false;
}

static bool some_undecided_rule_speaks_for(const plp_decision *decision, plp_subject subject)
{
    const plp_rulebook *book = plp_decision_book(decision);
    for (uint32_t r = 0; r < book->rules_count; r++) {
        const plp_rule *rule = &book->rules[r];
        if (decision->rules[r] != PLP_UNDECIDED)
            continue;
        for (uint32_t a = 0; a < rule->action_count; a++) {
            if (plp_subject_side(decision, subject, &rule->actions[a]) > 0)
                return true;
        }
    }
    return false;
}

/* Is there something decided that keeps it out, whatever an open answer brings? */
static bool is_barred(const plp_decision *decision, plp_subject subject)
{
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        return decision->techniques[subject.index].excluded ||
               decision->techniques[subject.index].too_firm ||
               decision->disposition >= PLP_CLEARANCE_FIRST;
    case PLP_SUBJECT_REFERRAL:
        return decision->referrals[subject.index].blocked;
    case PLP_SUBJECT_ADVICE:
        return decision->advices[subject.index].replaced;
    case PLP_SUBJECT_DOSE:
        return decision->disposition >= PLP_CLEARANCE_FIRST || decision->stopped.first != PLP_NONE;
    case PLP_SUBJECT_DISPOSITION:
        return subject.index != PLP_NONE && (uint32_t)decision->disposition > subject.index;
    case PLP_SUBJECT_LIMIT:
    case PLP_SUBJECT_REGION:
    case PLP_SUBJECT_POSITION:
    case PLP_SUBJECT_PRODUCT:
    case PLP_SUBJECT_RULE:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return false;
}

plp_verdict plp_subject_verdict(const plp_decision *decision, plp_subject subject)
{
    if (plp_subject_is_in(decision, subject))
        return PLP_VERDICT_IN;
    if (subject.kind == PLP_SUBJECT_RULE)
        return decision->rules[subject.index] == PLP_UNDECIDED ? PLP_VERDICT_UNKNOWN
                                                               : PLP_VERDICT_OUT;
    if (is_barred(decision, subject))
        return PLP_VERDICT_OUT;
    return some_undecided_rule_speaks_for(decision, subject) ? PLP_VERDICT_UNKNOWN
                                                             : PLP_VERDICT_OUT;
}
