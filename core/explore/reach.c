/* SPDX-License-Identifier: MIT */
/* Reach: which facts can bear on a subject. */
#include "explore/reach.h"

#include "base/error.h"
#include "program/walk.h"

/* Where a subject stands in the row of all kinds. */
static size_t subject_at(const plp_rulebook *book, plp_subject subject)
{
    size_t at = 0;
    for (int k = 0; k < (int)subject.kind; k++)
        at += plp_subject_count(book, (plp_subject_kind)k) + 1u;
    return at + (subject.index == PLP_NONE ? plp_subject_count(book, subject.kind) : subject.index);
}

/* Two flags a subject: it is reached, and its rules were read. */
static void reach_subject(plp_reach *reach, plp_subject subject)
{
    reach->subjects[2 * subject_at(reach->book, subject)] = true;
}

static void reach_all_of(plp_reach *reach, plp_subject_kind kind)
{
    for (uint32_t i = 0; i < plp_subject_count(reach->book, kind); i++)
        reach_subject(reach, (plp_subject){kind, i});
}

static void reach_member(plp_reach *reach, uint32_t fact, uint32_t member)
{
    reach->facts[fact] = true;
    if (reach->members[fact] != NULL)
        reach->members[fact][member] = true;
}

static void reach_so_far(plp_reach *reach, const plp_term *term)
{
    static const plp_subject_kind kinds[PLP_SO_FAR_COUNT] = {
        [PLP_SO_FAR_EXCLUDED] = PLP_SUBJECT_TECHNIQUE, [PLP_SO_FAR_SHOWN] = PLP_SUBJECT_TECHNIQUE,
        [PLP_SO_FAR_REFERRED] = PLP_SUBJECT_REFERRAL,  [PLP_SO_FAR_ADVISED] = PLP_SUBJECT_ADVICE,
        [PLP_SO_FAR_AVOIDED] = PLP_SUBJECT_REGION,
    };
    switch ((plp_so_far)term->subject) {
    case PLP_SO_FAR_EXCLUDED:
    case PLP_SO_FAR_SHOWN:
    case PLP_SO_FAR_REFERRED:
    case PLP_SO_FAR_ADVISED:
    case PLP_SO_FAR_AVOIDED:
        for (uint32_t m = 0; m < term->members.count; m++)
            reach_subject(reach, (plp_subject){kinds[term->subject], term->members.at[m]});
        break;
    case PLP_SO_FAR_PRESSURE_CAP:
        reach_subject(reach, (plp_subject){PLP_SUBJECT_LIMIT, PLP_LIMIT_PRESSURE});
        break;
    case PLP_SO_FAR_MINUTES_CAP:
        reach_subject(reach, (plp_subject){PLP_SUBJECT_LIMIT, PLP_LIMIT_MINUTES});
        break;
    case PLP_SO_FAR_HAS_MASSAGE:
        reach_all_of(reach, PLP_SUBJECT_TECHNIQUE);
        break;
    case PLP_SO_FAR_DOSE:
    case PLP_SO_FAR_HAS_DOSE:
    case PLP_SO_FAR_STOPPED:
        reach_subject(reach, (plp_subject){PLP_SUBJECT_DOSE, PLP_NONE});
        break;
    case PLP_SO_FAR_CLEARED:
    case PLP_SO_FAR_DISPOSITION:
    case PLP_SO_FAR_COUNT:
        break; /* the disposition is always reached */
    }
}

static void read_term(void *context, const plp_term *term)
{
    plp_reach *reach = context;
    uint32_t fact = plp_walk_fact(term);
    if (fact != PLP_NONE) {
        reach->facts[fact] = true;
        bool whole = term->kind == PLP_TERM_IS_KNOWN || term->kind == PLP_TERM_IS_UNKNOWN;
        uint32_t count = whole ? reach->book->facts[fact].member_count : term->members.count;
        for (uint32_t m = 0; m < count; m++)
            reach_member(reach, fact, whole ? m : term->members.at[m]);
    }
    if (term->kind == PLP_TERM_SO_FAR || term->kind == PLP_TERM_SO_FAR_ONE_OF ||
        term->kind == PLP_TERM_SO_FAR_NUMBER)
        reach_so_far(reach, term);
    bool define = term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE;
    if (define && !reach->defines[term->subject]) {
        reach->defines[term->subject] = true;
        plp_walk(reach->book->defines[term->subject].term, read_term, reach);
    }
}

/* Members of these set facts that name the item, directly or as a region it stands for. */
static bool read_set_facts(plp_reach *reach, plp_indices facts, uint32_t item)
{
    bool found = false;
    for (uint32_t f = 0; f < facts.count; f++) {
        const plp_fact *fact = &reach->book->facts[facts.at[f]];
        for (uint32_t m = 0; m < fact->member_count; m++) {
            if (plp_member_names(&fact->members[m], item)) {
                reach_member(reach, facts.at[f], m);
                found = true;
            }
        }
    }
    return found;
}

/* Might the action speak about the subject, for some patient? */
static bool may_speak(plp_reach *reach, plp_subject subject, const plp_action *action)
{
    uint32_t i = subject.index;
    if (action->kind == PLP_DO_DISPOSITION)
        return true;
    switch (subject.kind) {
    case PLP_SUBJECT_TECHNIQUE:
        return ((action->kind == PLP_DO_RANK || action->kind == PLP_DO_EXCLUDE) &&
                (plp_indices_have(action->techniques, i) ||
                 read_set_facts(reach, action->technique_facts, i))) ||
               action->kind == PLP_DO_CAP_PRESSURE;
    case PLP_SUBJECT_REFERRAL:
        return (action->kind == PLP_DO_REFER || action->kind == PLP_DO_NO_REFER) &&
               action->subject == i;
    case PLP_SUBJECT_ADVICE:
        return action->kind == PLP_DO_ADVISE &&
               (plp_indices_have(action->advices, i) || action->instead_of == i);
    case PLP_SUBJECT_DOSE:
        return action->kind == PLP_DO_DOSE || action->kind == PLP_DO_STOP_COURSE ||
               action->kind == PLP_DO_CAP_MINUTES || action->kind == PLP_DO_CAP_FREQUENCY ||
               action->kind == PLP_DO_CAP_SESSIONS;
    case PLP_SUBJECT_LIMIT:
        return action->kind == PLP_DO_CAP_PRESSURE || action->kind == PLP_DO_CAP_MINUTES ||
               action->kind == PLP_DO_CAP_FREQUENCY || action->kind == PLP_DO_CAP_SESSIONS;
    case PLP_SUBJECT_REGION:
        return action->kind == PLP_DO_AVOID && (plp_indices_have(action->regions, i) ||
                                                read_set_facts(reach, action->region_facts, i));
    case PLP_SUBJECT_POSITION:
        return action->kind == PLP_DO_POSITION && action->subject == i;
    case PLP_SUBJECT_PRODUCT:
        return action->kind == PLP_DO_PRODUCT && action->subject == i;
    case PLP_SUBJECT_DISPOSITION:
    case PLP_SUBJECT_RULE:
    case PLP_SUBJECT_COUNT:
        break;
    }
    return false;
}

static void read_roles(plp_reach *reach, plp_subject subject)
{
    static const plp_role roles[] = {PLP_ROLE_WANTED, PLP_ROLE_REFUSED, PLP_ROLE_HELPED,
                                     PLP_ROLE_WORSE};
    for (size_t r = 0; r < sizeof roles / sizeof roles[0]; r++) {
        uint32_t fact = reach->book->role_fact[roles[r]];
        if (subject.kind == PLP_SUBJECT_TECHNIQUE && fact != PLP_NONE)
            (void)read_set_facts(reach, (plp_indices){&fact, 1}, subject.index);
    }
}

static void read_rules(plp_reach *reach, plp_subject subject)
{
    for (uint32_t r = 0; r < reach->book->rules_count; r++) {
        const plp_rule *rule = &reach->book->rules[r];
        bool speaks = subject.kind == PLP_SUBJECT_RULE && r == subject.index;
        for (uint32_t a = 0; a < rule->action_count; a++) {
            bool action_speaks = may_speak(reach, subject, &rule->actions[a]);
            if (action_speaks)
                plp_walk(rule->actions[a].number, read_term, reach);
            speaks = speaks || action_speaks;
        }
        if (speaks && !reach->rules[r]) /* most rules speak about several things */
            plp_walk(rule->when, read_term, reach);
        reach->rules[r] = reach->rules[r] || speaks;
    }
    read_roles(reach, subject);
}

/* Clearance lifts dispositions; a safety fact that is unknown holds the plan back; questions that
 * do not apply answer facts. */
static void read_engine(plp_reach *reach)
{
    uint32_t clearance = reach->book->role_fact[PLP_ROLE_CLEARANCE],
             scope = reach->book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    if (clearance != PLP_NONE)
        reach->facts[clearance] = true;
    for (uint32_t m = 0; scope != PLP_NONE && m < reach->book->facts[scope].member_count; m++)
        reach_member(reach, scope, m);
    for (uint32_t f = 0; f < reach->book->facts_count; f++)
        reach->facts[f] = reach->facts[f] || reach->book->facts[f].safety;
}

static void close_over(plp_reach *reach)
{
    bool more = true;
    while (more) {
        more = false;
        for (size_t k = 0; k < PLP_SUBJECT_COUNT; k++) {
            uint32_t count = plp_subject_count(reach->book, (plp_subject_kind)k);
            for (uint32_t i = 0; i <= count; i++) {
                plp_subject subject = {(plp_subject_kind)k, i < count ? i : PLP_NONE};
                bool *flags = &reach->subjects[2 * subject_at(reach->book, subject)];
                if (!flags[0] || flags[1])
                    continue;
                flags[1] = true;
                more = true;
                read_rules(reach, subject);
            }
        }
        for (uint32_t f = 0; f < reach->book->facts_count; f++) {
            if (reach->facts[f] && !reach->asked[f]) {
                reach->asked[f] = true;
                plp_walk(reach->book->facts[f].asked_when, read_term, reach);
            }
        }
    }
}

static bool allocate(plp_reach *reach)
{
    const plp_rulebook *book = reach->book;
    for (size_t k = 0; k < PLP_SUBJECT_COUNT; k++)
        reach->subject_total += 2 * (plp_subject_count(book, (plp_subject_kind)k) + 1u);
    for (uint32_t f = 0; f < book->facts_count; f++)
        reach->member_total += book->facts[f].member_count;
    reach->block_size = 2 * (size_t)book->facts_count + book->defines_count + book->rules_count +
                        reach->subject_total + reach->member_total + 1;
    reach->block = plp_memory_new(reach->memory, reach->block_size);
    reach->members =
        plp_memory_new(reach->memory, (book->facts_count + 1u) * sizeof *reach->members);
    if (reach->block == NULL || reach->members == NULL)
        return false;
    reach->facts = reach->block;
    reach->defines = reach->facts + book->facts_count;
    reach->rules = reach->defines + book->defines_count;
    reach->asked = reach->rules + book->rules_count;
    reach->subjects = reach->asked + book->facts_count;
    bool *member = reach->subjects + reach->subject_total;
    for (uint32_t f = 0; f < book->facts_count; f++) {
        reach->members[f] = book->facts[f].type == PLP_SET ? member : NULL;
        member += book->facts[f].member_count;
    }
    return true;
}

palpate_status plp_reach_begin(plp_reach *reach, const plp_rulebook *book, plp_subject subject,
                               const palpate_allocator *memory, palpate_error *error)
{
    *reach = (plp_reach){.memory = memory, .book = book};
    if (!allocate(reach)) {
        plp_reach_end(reach);
        return plp_fail_memory(error);
    }
    bool own =
        subject.kind == PLP_SUBJECT_RULE && book->rules[subject.index].phase == PLP_PHASE_SAFETY;
    if (!own) { /* all but a safety rule may ask for the disposition */
        reach_subject(reach, (plp_subject){PLP_SUBJECT_DISPOSITION, PLP_NONE});
        read_engine(reach);
    }
    reach_subject(reach, subject);
    close_over(reach);
    return PALPATE_OK;
}

void plp_reach_end(plp_reach *reach)
{
    if (reach->memory == NULL)
        return;
    plp_memory_free(reach->memory, reach->members,
                    (reach->book->facts_count + 1u) * sizeof *reach->members);
    plp_memory_free(reach->memory, reach->block, reach->block_size);
    *reach = (plp_reach){0};
}
