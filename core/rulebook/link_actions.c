/* SPDX-License-Identifier: MIT */
/* The plan of a rule: a list of actions, each read by its own row. */
#include "rulebook/link.h"
#include "base/number.h"

#include <stdio.h>
#include <string.h>

typedef void action_reader(plp_link *link, plp_draft *draft, plp_action *action);

/* ---- arguments ---- */

static void refuse_form(plp_link *link, const plp_draft *draft, const char *form)
{
    for (uint32_t i = 0; i < draft->part_count; i++)
        if (draft->parts[i]->kind == PLP_DRAFT_BROKEN)
            return;
    plp_link_error_at(link, draft, NULL, "wrong-call", NULL, "write %s", form);
}

/* The set of techniques and regions that arguments name. */
typedef struct target_set {
    plp_picks techniques, technique_facts, regions, region_facts;
    bool any_technique, any_region;
} target_set;

static bool begin_targets(plp_link *link, target_set *targets)
{
    *targets = (target_set){.any_technique = false};
    return plp_picks_begin(link, &targets->techniques, link->book->techniques_count) &&
           plp_picks_begin(link, &targets->regions, link->book->regions_count) &&
           plp_picks_begin(link, &targets->technique_facts, link->book->facts_count) &&
           plp_picks_begin(link, &targets->region_facts, link->book->facts_count);
}

static void take_fact(plp_link *link, const plp_draft *draft, target_set *targets)
{
    const plp_declaration *found = plp_link_find(link, PLP_IDS_NAMES, draft->text);
    const plp_declaration *item = plp_link_find(link, PLP_IDS_CATALOGUE, draft->text);
    if (found == NULL && item != NULL) {
        char hint[160];
        snprintf(hint, sizeof hint, "write it in quotes: \"%.100s\"", draft->text);
        plp_link_error_at(link, draft, NULL, "wrong-type", hint, "%s is a %s, not a fact",
                          draft->text, plp_word_text(item->word));
        return;
    }
    uint32_t at = plp_link_fact_of(link, draft);
    if (at == PLP_NONE || link->lists[PLP_WORD_FACT][at]->broken)
        return;
    const plp_fact *fact = &link->book->facts[at];
    if (fact->type == PLP_SET && fact->catalogue == PLP_CATALOGUE_TECHNIQUE)
        targets->technique_facts.chosen[at] = targets->any_technique = true;
    else if (fact->type == PLP_SET && fact->catalogue == PLP_CATALOGUE_REGION)
        targets->region_facts.chosen[at] = targets->any_region = true;
    else
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                          "%s is not a set of techniques or regions", fact->id);
}

static void take_target(plp_link *link, const plp_draft *draft, target_set *targets)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return;
    if (draft->kind == PLP_DRAFT_IN && draft->which == PLP_SPACE_GROUP) {
        targets->any_technique =
            plp_link_pick_group(link, &targets->techniques, draft) || targets->any_technique;
        return;
    }
    if (draft->kind == PLP_DRAFT_NAME) {
        take_fact(link, draft, targets);
        return;
    }
    if (draft->kind != PLP_DRAFT_TEXT && draft->kind != PLP_DRAFT_IN) {
        plp_link_error_at(link, draft, NULL, "wrong-type",
                          draft->kind == PLP_DRAFT_TABLE ? "leave the braces off" : NULL,
                          "a technique, region, group or set fact is expected here");
        return;
    }
    const plp_declaration *found = plp_link_find(link, PLP_IDS_CATALOGUE, draft->text);
    if (found != NULL && found->word == PLP_WORD_TECHNIQUE) {
        targets->techniques.chosen[found->index] = targets->any_technique = true;
    } else if (plp_link_pick_regions(link, &targets->regions, draft->text)) {
        targets->any_region = true;
    } else if (found != NULL && found->word == PLP_WORD_TECHNIQUE_GROUP) {
        char hint[160];
        snprintf(hint, sizeof hint, "write group.%.100s", draft->text);
        plp_link_error_at(link, draft, NULL, "wrong-kind", hint, "\"%s\" is a technique group",
                          draft->text);
    } else if (found != NULL) {
        plp_link_error_at(link, draft, NULL, "wrong-kind", NULL,
                          "\"%s\" is a %s, not a technique or region", draft->text,
                          plp_word_text(found->word));
    } else {
        plp_link_unknown(link, draft, PLP_IDS_CATALOGUE, PLP_WORD_COUNT, draft->text);
    }
}

static void end_targets(plp_link *link, const target_set *targets, plp_action *action)
{
    action->techniques = plp_picks_end(link, &targets->techniques);
    action->technique_facts = plp_picks_end(link, &targets->technique_facts);
    action->regions = plp_picks_end(link, &targets->regions);
    action->region_facts = plp_picks_end(link, &targets->region_facts);
}

/* Read all parts from `first` up to `end` as techniques and regions. */
static void read_targets(plp_link *link, plp_draft *draft, uint32_t first, uint32_t end,
                         bool techniques, bool regions, plp_action *action)
{
    target_set targets;
    if (!begin_targets(link, &targets))
        return;
    for (uint32_t i = first; i < end; i++)
        take_target(link, draft->parts[i], &targets);
    end_targets(link, &targets, action);
    if (!techniques && targets.any_technique)
        plp_link_error_at(link, draft, NULL, "wrong-kind", NULL, "%s takes regions, not techniques",
                          draft->text);
    if (!regions && targets.any_region)
        plp_link_error_at(link, draft, NULL, "wrong-kind", NULL, "%s takes techniques, not regions",
                          draft->text);
}

/* ---- numbers ---- */

static void read_number(plp_link *link, plp_draft *value, plp_action *action, bool any_value,
                        double low, double high)
{
    if (value->kind == PLP_DRAFT_BROKEN)
        return;
    if (value->kind == PLP_DRAFT_NUMBER) /* as a bound is, and a formula's result */
        value->number = plp_number_given(value->number);
    action->number = plp_link_number(link, value, link->owner->phase);
    if (action->number == NULL)
        return;
    bool constant =
        action->number->kind == PLP_TERM_NUMBER || action->number->kind == PLP_TERM_LIMIT;
    if (!constant && !any_value)
        plp_link_error_at(link, value, NULL, "wrong-type", NULL, "%s takes a number or a limit",
                          plp_action_word(action->kind));
    else if (constant && (action->number->number < low || action->number->number > high))
        plp_link_error_at(link, value, NULL, "out-of-range", NULL,
                          "the number of %s lies between %d and %d", plp_action_word(action->kind),
                          (int)low, (int)high);
}

/* ---- one reader per action ---- */

static void read_DISPOSITION(plp_link *link, plp_draft *draft, plp_action *action)
{
    static const char *const words[] = {"modified",        "clearance_first", "no_massage",
                                        "urgent_referral", "emergency",       NULL};
    plp_disposition level = PLP_STANDARD;
    const plp_draft *word = draft->part_count == 1 ? draft->parts[0] : NULL;
    if (word == NULL || word->kind != PLP_DRAFT_TEXT) {
        refuse_form(link, draft, "disposition \"modified\"");
        return;
    }
    if (!plp_disposition_of(word->text, &level) || level == PLP_STANDARD ||
        level == PLP_PROVISIONAL)
        plp_link_refuse_word(
            link, word, words,
            "a rule can set modified, clearance_first, no_massage, urgent_referral or emergency");
    action->level = level;
}

static void read_EXCLUDE(plp_link *link, plp_draft *draft, plp_action *action)
{
    read_targets(link, draft, 0, draft->part_count, true, true, action);
    if (!link->owner->broken && action->techniques.count + action->technique_facts.count == 0)
        plp_link_error_at(link, draft, NULL, "wrong-call",
                          "avoid(…) keeps everything away from a region",
                          "exclude takes at least one technique");
}

static void read_AVOID(plp_link *link, plp_draft *draft, plp_action *action)
{
    read_targets(link, draft, 0, draft->part_count, false, true, action);
    if (draft->part_count == 0)
        refuse_form(link, draft, "avoid(\"region\")");
}

static void read_CAP_PRESSURE(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->part_count == 0) {
        refuse_form(link, draft, "cap_pressure(2) or cap_pressure(2, \"region\")");
        return;
    }
    read_number(link, draft->parts[0], action, true, 1, 5);
    read_targets(link, draft, 1, draft->part_count, false, true, action);
}

static void read_cap(plp_link *link, plp_draft *draft, plp_action *action)
{
    char form[64];
    snprintf(form, sizeof form, "%s(5)", draft->text);
    if (draft->part_count != 1)
        refuse_form(link, draft, form);
    else
        read_number(link, draft->parts[0], action, true, 0, 10000);
}
#define read_CAP_MINUTES read_cap
#define read_CAP_FREQUENCY read_cap
#define read_CAP_SESSIONS read_cap

static void read_CLEAR(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->part_count != 2) {
        refuse_form(link, draft, "clear(\"provider\", fact)");
        return;
    }
    action->subject = plp_link_item(link, draft->parts[0], PLP_IDS_CATALOGUE, PLP_WORD_PROVIDER);
    action->fact = plp_link_fact_of(link, draft->parts[1]);
    uint32_t scope = link->book->role_fact[PLP_ROLE_CLEARANCE_SCOPE];
    if (action->fact == PLP_NONE || scope == PLP_NONE || link->lists[PLP_WORD_FACT][scope]->broken)
        return;
    const char *id = link->book->facts[action->fact].id;
    if (plp_find_member(&link->book->facts[scope], id, strlen(id)) == PLP_NONE)
        plp_link_error_at(link, draft->parts[1], NULL, "not-in-scope",
                          "add it to the values of that fact",
                          "nobody can be cleared for %s: it is not among the values of %s", id,
                          link->book->facts[scope].id);
}

static void read_RANK(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->part_count < 2) {
        refuse_form(link, draft, "rank(\"technique\", 2)");
        return;
    }
    read_targets(link, draft, 0, draft->part_count - 1, true, false, action);
    read_number(link, draft->parts[draft->part_count - 1], action, false, -100, 100);
}

static void read_TARGET_PRESSURE(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->part_count != 1)
        refuse_form(link, draft, "target_pressure(3)");
    else
        read_number(link, draft->parts[0], action, false, 1, 5);
}

/* dose "D04" is a declaration without braces. */
static void read_head(plp_link *link, plp_draft *draft, plp_action *action)
{
    action->subject = plp_link_item(link,
                                    &(plp_draft){.kind = PLP_DRAFT_TEXT,
                                                 .text = draft->text,
                                                 .length = draft->length,
                                                 .file = draft->file,
                                                 .line = draft->line},
                                    PLP_IDS_CATALOGUE, (plp_word)draft->which);
}
#define read_DOSE read_head
#define read_POSITION read_head
#define read_PRODUCT read_head

static void read_nothing(plp_link *link, plp_draft *draft, plp_action *action)
{
    char form[64];
    (void)action;
    snprintf(form, sizeof form, "%s()", draft->text);
    if (draft->part_count != 0)
        refuse_form(link, draft, form);
}
#define read_STOP_COURSE read_nothing
#define read_MAINTENANCE read_nothing

/* The table of options at the end of an action, or NULL. */
static const plp_draft *options_of(plp_link *link, const plp_draft *draft, const char *key)
{
    const plp_draft *last = draft->part_count != 0 ? draft->parts[draft->part_count - 1] : NULL;
    if (last == NULL || last->kind != PLP_DRAFT_TABLE)
        return NULL;
    plp_keys_check(link, last, draft->text, &key, 1);
    if (last->part_count != 0 || last->pair_count == 0)
        plp_link_error_at(link, last, draft->text, "wrong-call", NULL,
                          "the braces of %s hold %s = …", draft->text, key);
    return last;
}

static void read_REFER(plp_link *link, plp_draft *draft, plp_action *action)
{
    static const char *const words[] = {"emergency", "same_day", "urgent", "soon",
                                        "routine",   "optional", NULL};
    plp_urgency urgency = PLP_ROUTINE;
    const plp_draft *options = options_of(link, draft, "note");
    if (draft->part_count != (options != NULL ? 3u : 2u) ||
        draft->parts[1]->kind != PLP_DRAFT_TEXT) {
        refuse_form(link, draft, "refer(\"ref_physician\", \"soon\")");
        return;
    }
    action->subject = plp_link_item(link, draft->parts[0], PLP_IDS_CATALOGUE, PLP_WORD_REFERRAL);
    if (!plp_urgency_of(draft->parts[1]->text, &urgency))
        plp_link_refuse_word(
            link, draft->parts[1], words,
            "an urgency is emergency, same_day, urgent, soon, routine or optional");
    action->level = urgency;
    const plp_draft *note = options != NULL ? plp_draft_get(options, "note") : NULL;
    if (note != NULL)
        action->text = plp_keys_text(link, note, "note");
}

static void read_NO_REFER(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->part_count != 1) {
        refuse_form(link, draft, "no_refer(\"ref_x\")");
        return;
    }
    action->subject = plp_link_item(link, draft->parts[0], PLP_IDS_CATALOGUE, PLP_WORD_REFERRAL);
    if (action->subject == PLP_NONE || link->lists[PLP_WORD_REFERRAL][action->subject]->broken)
        return;
    plp_care_kind kind = link->book->referrals[action->subject].kind;
    if (kind == PLP_CARE_EMERGENCY || kind == PLP_CARE_MEDICAL)
        plp_link_error_at(link, draft->parts[0], NULL, "wrong-kind", NULL,
                          "medical and emergency referrals cannot be blocked");
}

static uint32_t read_advice(plp_link *link, const plp_draft *draft)
{
    if (draft->kind == PLP_DRAFT_TEXT && strcmp(draft->text, "adv_consult_provider") == 0) {
        plp_link_error_at(link, draft, NULL, "reserved-id", "leave it out: every plan has it",
                          "the advice to consult a provider is the engine's own");
        return PLP_NONE;
    }
    return plp_link_item(link, draft, PLP_IDS_CATALOGUE, PLP_WORD_ADVICE);
}

static void read_ADVISE(plp_link *link, plp_draft *draft, plp_action *action)
{
    plp_picks picks;
    const plp_draft *options = options_of(link, draft, "instead_of");
    uint32_t count = draft->part_count - (options != NULL);
    if (count == 0 || !plp_picks_begin(link, &picks, link->book->advices_count)) {
        refuse_form(link, draft, "advise(\"adv_x\")");
        return;
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = read_advice(link, draft->parts[i]);
        if (at != PLP_NONE)
            picks.chosen[at] = true;
    }
    action->advices = plp_picks_end(link, &picks);
    const plp_draft *other = options != NULL ? plp_draft_get(options, "instead_of") : NULL;
    if (other != NULL)
        action->instead_of = read_advice(link, other);
}

static void read_ASK(plp_link *link, plp_draft *draft, plp_action *action)
{
    plp_picks picks;
    if (draft->part_count == 0 || !plp_picks_begin(link, &picks, link->book->facts_count)) {
        refuse_form(link, draft, "ask(fact)");
        return;
    }
    for (uint32_t i = 0; i < draft->part_count; i++) {
        uint32_t at = plp_link_fact_of(link, draft->parts[i]);
        if (at != PLP_NONE)
            picks.chosen[at] = true;
    }
    action->facts = plp_picks_end(link, &picks);
}

static void read_NOTE(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->part_count != 1)
        refuse_form(link, draft, "note \"a sentence\"");
    else
        action->text = plp_keys_text(link, draft->parts[0], "note");
}

/* ---- the table ---- */

enum { S = 1, T = 2, D = 4, R = 8, A = 16 };

static const struct {
    action_reader *read;
    unsigned phases; /* a bit per phase */
} actions[] = {
#define X(name, word, phases, arguments) [PLP_DO_##name] = {read_##name, phases},
#include "rulebook/actions.def"
#undef X
};

static bool kind_of(const plp_draft *draft, plp_action_kind *kind)
{
    if (draft->kind == PLP_DRAFT_ACTION) {
        *kind = (plp_action_kind)draft->which;
        return true;
    }
    if (draft->kind != PLP_DRAFT_HEAD)
        return false;
    *kind = draft->which == PLP_WORD_DOSE       ? PLP_DO_DOSE
            : draft->which == PLP_WORD_POSITION ? PLP_DO_POSITION
                                                : PLP_DO_PRODUCT;
    return draft->which == PLP_WORD_DOSE || draft->which == PLP_WORD_POSITION ||
           draft->which == PLP_WORD_PRODUCT;
}

static void list_phases(unsigned phases, char *out, size_t size)
{
    size_t length = (size_t)snprintf(out, size, "it belongs to");
    const char *before = " ";
    for (plp_phase phase = 0; phase < PLP_PHASE_COUNT; phase++) {
        if ((phases >> phase & 1u) == 0 || length >= size)
            continue;
        length +=
            (size_t)snprintf(out + length, size - length, "%s%s", before, plp_phase_word(phase));
        before = ", ";
    }
}

static bool read_action(plp_link *link, plp_draft *draft, plp_action *action)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return false;
    if (!kind_of(draft, &action->kind)) {
        plp_link_error_at(link, draft, NULL, "wrong-type",
                          "actions are cap_pressure(2), exclude(\"…\"), refer(\"…\", \"soon\") …",
                          "this is not an action");
        return false;
    }
    *action = (plp_action){.kind = action->kind,
                           .place = plp_link_place(link, draft),
                           .subject = PLP_NONE,
                           .fact = PLP_NONE,
                           .instead_of = PLP_NONE};
    if ((actions[action->kind].phases >> link->owner->phase & 1u) == 0) {
        char hint[128];
        list_phases(actions[action->kind].phases, hint, sizeof hint);
        plp_link_error_at(link, draft, plp_action_word(action->kind), "wrong-phase", hint,
                          "%s cannot be used in the phase %s", plp_action_word(action->kind),
                          plp_phase_word(link->owner->phase));
        return false;
    }
    actions[action->kind].read(link, draft, action);
    return true;
}

void plp_link_plan(plp_link *link, plp_rule *rule, plp_draft *plan)
{
    if (plan->kind == PLP_DRAFT_BROKEN)
        return;
    if (plan->kind != PLP_DRAFT_TABLE || plan->pair_count != 0 || plan->part_count == 0) {
        plp_link_error_at(link, plan, "plan", "wrong-type", "plan = { cap_pressure(2), … }",
                          "plan is a list of one or more actions");
        return;
    }
    plp_action *list = plp_link_new(link, plan->part_count, sizeof *list);
    uint32_t count = 0;
    for (uint32_t i = 0; list != NULL && i < plan->part_count; i++)
        count += read_action(link, plan->parts[i], &list[count]);
    rule->actions = list;
    rule->action_count = count;
}
