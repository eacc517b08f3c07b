/* SPDX-License-Identifier: MIT */
/* What nothing uses: facts, defines, limits, sources, and items of the catalogues. */
#include "verify/check.h"

#include "base/error.h"
#include "verify/silence.h"

/* One flag per declaration, all in one block. */
typedef struct used {
    const plp_rulebook *book;
    bool *block;
    size_t size;
    bool *facts, *defines, *limits, *sources, *techniques, *referrals, *advices, *doses;
} used;

static bool used_begin(used *u, const plp_check *check)
{
    const plp_rulebook *b = check->book;
    u->book = b;
    u->size = (size_t)b->facts_count + b->defines_count + b->limits_count + b->sources_count +
              b->techniques_count + b->referrals_count + b->advices_count + b->doses_count + 1;
    u->block = plp_memory_new(check->memory, u->size);
    if (u->block == NULL)
        return false;
    u->facts = u->block;
    u->defines = u->facts + b->facts_count;
    u->limits = u->defines + b->defines_count;
    u->sources = u->limits + b->limits_count;
    u->techniques = u->sources + b->sources_count;
    u->referrals = u->techniques + b->techniques_count;
    u->advices = u->referrals + b->referrals_count;
    u->doses = u->advices + b->advices_count;
    return true;
}

static void mark(bool *flags, plp_indices list)
{
    for (uint32_t i = 0; i < list.count; i++)
        flags[list.at[i]] = true;
}

static void mark_term(void *context, const plp_term *term)
{
    used *u = context;
    uint32_t fact = plp_walk_fact(term);
    if (fact != PLP_NONE)
        u->facts[fact] = true;
    if (term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE)
        u->defines[term->subject] = true;
    if (term->kind == PLP_TERM_LIMIT)
        u->limits[term->subject] = true;
}

static void mark_action(used *u, const plp_action *action)
{
    mark(u->facts, action->technique_facts);
    mark(u->facts, action->region_facts);
    mark(u->facts, action->facts);
    mark(u->techniques, action->techniques);
    mark(u->advices, action->advices);
    if (action->kind == PLP_DO_CLEAR)
        u->facts[action->fact] = true;
    if (action->kind == PLP_DO_REFER || action->kind == PLP_DO_NO_REFER)
        u->referrals[action->subject] = true;
    if (action->kind == PLP_DO_DOSE)
        u->doses[action->subject] = true;
}

static void mark_all(used *u)
{
    const plp_rulebook *b = u->book;
    plp_walk_all(b, mark_term, u);
    for (uint32_t r = 0; r < b->rules_count; r++) {
        mark(u->sources, b->rules[r].sources);
        for (uint32_t a = 0; a < b->rules[r].action_count; a++)
            mark_action(u, &b->rules[r].actions[a]);
    }
    for (uint32_t f = 0; f < b->facts_count; f++)
        u->facts[f] = u->facts[f] || b->facts[f].role != PLP_ROLE_NONE;
    for (uint32_t t = 0; t < b->techniques_count; t++)
        mark(u->sources, b->techniques[t].sources);
    for (uint32_t r = 0; r < b->referrals_count; r++)
        mark(u->sources, b->referrals[r].sources);
    for (uint32_t a = 0; a < b->advices_count; a++)
        mark(u->sources, b->advices[a].sources);
    for (uint32_t d = 0; d < b->doses_count; d++)
        mark(u->sources, b->doses[d].sources);
    for (uint32_t l = 0; l < b->limits_count; l++)
        mark(u->sources, b->limits[l].sources);
}

static void tell(const plp_check *check, plp_silences silences, plp_place place,
                 palpate_severity severity, const char *code, const char *kind, const char *id)
{
    plp_doubt doubt = {.silences = silences,
                       .place = place,
                       .severity = severity,
                       .code = code,
                       .hint = "use it in a rule, or take it out"};
    plp_doubt_tell(check, &doubt, "no rule uses the %s \"%s\"", kind, id);
}

palpate_status plp_check_use(const plp_check *check, palpate_error *error)
{
    const plp_rulebook *b = check->book;
    used u;
    if (!used_begin(&u, check))
        return plp_fail_memory(error);
    mark_all(&u);
    for (uint32_t i = 0; i < b->facts_count; i++) {
        if (!u.facts[i])
            tell(check, b->facts[i].silences, b->facts[i].place,
                 b->facts[i].safety ? PALPATE_WARNING : PALPATE_NOTE, "unused-fact", "fact",
                 b->facts[i].id);
    }
    for (uint32_t i = 0; i < b->defines_count; i++) {
        if (!u.defines[i])
            tell(check, b->defines[i].silences, b->defines[i].place, PALPATE_NOTE, "unused-define",
                 "define", b->defines[i].id);
    }
    for (uint32_t i = 0; i < b->limits_count; i++) {
        if (!u.limits[i])
            tell(check, b->limits[i].silences, b->limits[i].place, PALPATE_WARNING, "unused-limit",
                 "limit", b->limits[i].id);
    }
    for (uint32_t i = 0; i < b->sources_count; i++) {
        if (!u.sources[i])
            tell(check, b->sources[i].silences, b->sources[i].place, PALPATE_NOTE, "unused-source",
                 "source", b->sources[i].id);
    }
    for (uint32_t i = 0; i < b->techniques_count; i++) {
        if (!u.techniques[i])
            tell(check, b->techniques[i].silences, b->techniques[i].place, PALPATE_NOTE,
                 "unused-technique", "technique", b->techniques[i].id);
    }
    for (uint32_t i = 0; i < b->referrals_count; i++) {
        if (!u.referrals[i])
            tell(check, b->referrals[i].silences, b->referrals[i].place, PALPATE_NOTE,
                 "unused-referral", "referral", b->referrals[i].id);
    }
    for (uint32_t i = 0; i < b->advices_count; i++) {
        if (!u.advices[i])
            tell(check, b->advices[i].silences, b->advices[i].place, PALPATE_NOTE, "unused-advice",
                 "advice", b->advices[i].id);
    }
    for (uint32_t i = 0; i < b->doses_count; i++) {
        if (!u.doses[i])
            tell(check, b->doses[i].silences, b->doses[i].place, PALPATE_NOTE, "unused-dose",
                 "dose", b->doses[i].id);
    }
    plp_memory_free(check->memory, u.block, u.size);
    return PALPATE_OK;
}
