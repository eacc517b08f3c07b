/* SPDX-License-Identifier: MIT */
/* Counting how one patient is told by two rule sets what both offer: by which rules, in which
 * words, for which criteria. Where nothing of that differs, and nothing that is offered, the plans
 * themselves are compared, so that no two are called the same that are not. */
#include <string.h>
#include "explore/counting.h"
#include "plan/json_parts.h"

const char *const plp_said_plan = "plan";

static void count(plp_counting *k, const plp_spoken_item *item, plp_said_how how, plp_change_how as)
{
    const plp_rulebook *const *books = k->c->spoken.books;
    int side = item->at[1] != PLP_NONE && as != PLP_REMOVED;
    plp_subject subject = {item->kind, item->at[side]};
    bool named = how == PLP_SAID_NAME;
    plp_count(k, (plp_tally){.part = PLP_PART_SAID,
                             .kind = plp_subject_kind_word(item->kind),
                             .differs = plp_said_word(how),
                             .id = plp_subject_id(books[side], subject),
                             .title = plp_subject_title(books[side], subject),
                             .from = named ? books[0]->rules[item->at[0]].id : NULL,
                             .to = named ? books[1]->rules[item->at[1]].id : NULL,
                             .how = as});
}

/* ---- rules and items ---- */

static plp_plan_view view_of(const plp_counting *k, int side)
{
    return (plp_plan_view){.fragments = plp_engine_fragments(k->c->engines[side]),
                           .decision = k->c->decisions[side]};
}

/* Of a rule that speaks in both: do the same criteria make it? */
static bool is_matched_alike(plp_counting *k, const plp_spoken_item *item)
{
    plp_buffer *texts = k->c->texts;
    for (int side = 0; side < 2; side++) {
        plp_plan_view view = view_of(k, side);
        texts[side].length = 0;
        plp_put_matched(&view, item->at[side], &texts[side]);
        if (k->status == PALPATE_OK)
            k->status = texts[side].status;
    }
    return texts[0].length == texts[1].length &&
           (texts[0].length == 0 || memcmp(texts[0].bytes, texts[1].bytes, texts[0].length) == 0);
}

/* Who speaks in one only: 0, 1. */
static int speaker(const plp_counting *k, const plp_spoken_item *item)
{
    const plp_decision *before = k->c->decisions[0];
    return item->at[0] == PLP_NONE || before->rules[item->at[0]] != PLP_TRUE;
}

static bool count_item(void *context, const plp_spoken_item *item, plp_said_how how)
{
    plp_counting *k = context;
    if (how == PLP_SAID_SPEAKS)
        count(k, item, how, speaker(k, item) == 1 ? PLP_ADDED : PLP_REMOVED);
    else if (how != PLP_SAID_SAME)
        count(k, item, how, PLP_CHANGED);
    if (item->kind == PLP_SUBJECT_RULE && how != PLP_SAID_SPEAKS && !is_matched_alike(k, item))
        count(k, item, PLP_SAID_MATCHED, PLP_CHANGED);
    return k->status == PALPATE_OK;
}

/* ---- the plans themselves ---- */

/* What of a plan is not compared: whose it is, where rules stand and which layer wrote them, and
 * the questions, which are counted for themselves. */
static bool is_compared(const char *key)
{
    static const char *const others[] = {"engine",  "rules",      "digest",  "questions",
                                         "unknown", "customised", "silenced"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strcmp(key, others[i]) == 0)
            return false;
    return true;
}

/* Behind the value of "at", where a rule stands: null or a string. */
static const char *skip_place(const char *at)
{
    if (*at != '"')
        return at + strlen("null");
    for (at++; *at != '"'; at++)
        at += *at == '\\';
    return at + 1;
}

/* The quotes of a key are no part of any string, where they would be escaped. */
static bool same_but_places(const char *a, const char *b)
{
    static const char key[] = "\"at\":";
    while (*a == *b && *a != '\0') {
        bool place = strncmp(a, key, sizeof key - 1) == 0 && strncmp(b, key, sizeof key - 1) == 0;
        a = place ? skip_place(a + sizeof key - 1) : a + 1;
        b = place ? skip_place(b + sizeof key - 1) : b + 1;
    }
    return *a == *b;
}

/* What would be proposed once all is cleared; NULL: nothing has to be. */
static const plp_decision *grant(plp_counting *k, int side)
{
    static const plp_decide_options granted = {.grant_all = true, .no_questions = true};
    plp_decision **after = &k->c->granted[side];
    if (k->c->decisions[side]->disposition != PLP_CLEARANCE_FIRST)
        return NULL;
    if (*after == NULL)
        *after = plp_engine_borrow(k->c->engines[side]);
    k->status = *after == NULL
                    ? PALPATE_E_NOMEM
                    : plp_decide(*after, plp_patient_facts(k->patients[side]), &granted, NULL);
    return *after;
}

static void compare_member(plp_counting *k, const plp_plan_view views[2], const char *key,
                           const char *meaning)
{
    const char *const names[] = {key, NULL};
    plp_buffer *texts = k->c->plans;
    for (int side = 0; side < 2; side++) {
        texts[side].length = 0;
        (void)plp_plan_put_members(&views[side], names, &texts[side]);
        if (k->status == PALPATE_OK)
            k->status = texts[side].status;
    }
    if (!same_but_places(plp_buffer_text(&texts[0]), plp_buffer_text(&texts[1])))
        plp_count(k, (plp_tally){.part = PLP_PART_SAID,
                                 .kind = plp_said_plan,
                                 .differs = plp_said_word(PLP_SAID_REST),
                                 .id = key,
                                 .title = meaning,
                                 .how = PLP_CHANGED});
}

static void count_rest(plp_counting *k)
{
    static const struct {
        const char *key, *meaning;
    } members[] = {
#define X(key, shape, after, meaning) {#key, meaning},
#include "plan/plan_keys.def"
#undef X
    };
    plp_plan_view views[2];
    for (int side = 0; side < 2 && k->status == PALPATE_OK; side++) {
        views[side] = view_of(k, side);
        views[side].after = grant(k, side);
    }
    for (size_t i = 0; k->status == PALPATE_OK && i < sizeof members / sizeof members[0]; i++)
        if (is_compared(members[i].key))
            compare_member(k, views, members[i].key, members[i].meaning);
}

void plp_count_said(plp_counting *k, bool alone)
{
    const plp_decision *const decisions[2] = {k->c->decisions[0], k->c->decisions[1]};
    plp_spoken_each(&k->c->spoken, decisions, count_item, k);
    if (alone && !k->differs && k->status == PALPATE_OK)
        count_rest(k);
}
