/* SPDX-License-Identifier: MIT */
/* Counting how one patient is asked by two rule sets. */
#include "base/text.h"
#include "explore/counting.h"

const char *const plp_asked_kinds[PLP_ASKED_KIND_COUNT] = {"question", "unknown"};

static const char *parts_of(uint32_t could_change, plp_buffer *text)
{
    text->length = 0;
    for (unsigned i = 0; i < PLP_CHANGE_COUNT; i++)
        if ((could_change >> i & 1) != 0)
            plp_buffer_printf(text, "%s%s", text->length > 0 ? ", " : "", plp_asking_part(i));
    return plp_buffer_text(text);
}

/* The words that differ: the question, the reason to ask, or the unit. */
static const char *words_of(const plp_counting *k, const plp_asked_by *by, int side)
{
    const plp_fact *facts[2];
    for (int i = 0; i < 2; i++)
        facts[i] = &k->c->asking.books[i]->facts[by->questions[i]->fact];
    if (!plp_text_same_or_none(facts[0]->ask, facts[1]->ask))
        return facts[side]->ask;
    return !plp_text_same_or_none(facts[0]->why, facts[1]->why) ? facts[side]->why
                                                                : facts[side]->unit;
}

/* A question of both, as one of them asks it. */
static const char *way_of(plp_counting *k, const plp_asked_by *by, int side)
{
    const plp_question *question = by->questions[side];
    switch (by->how) {
    case PLP_ASKED_WORDS:
        return words_of(k, by, side);
    case PLP_ASKED_SAFETY:
        return question->safety ? "safety" : "plan";
    case PLP_ASKED_WORST:
        return plp_disposition_word(question->worst);
    case PLP_ASKED_CHANGE:
        return parts_of(question->could_change, &k->c->texts[side]);
    case PLP_ASKED_PLACE: /* by how much depends on what else is asked: that would be a count each
                           */
        return side == 0 ? NULL : by->to < by->from ? "earlier" : "later";
    case PLP_ASKED_SAME:
    case PLP_ASKED_AT_ALL:
    case PLP_ASKED_UNKNOWN:
    case PLP_ASKED_HOW_COUNT:
        break;
    }
    return NULL;
}

static bool count_asked_by(void *context, const plp_asked_by *by)
{
    plp_counting *k = context;
    plp_count(k, (plp_tally){.part = PLP_PART_ASKED,
                             .kind = plp_asked_kinds[by->how == PLP_ASKED_UNKNOWN],
                             .differs = plp_asked_word(by->how),
                             .id = by->fact,
                             .title = by->title,
                             .from = way_of(k, by, 0),
                             .to = way_of(k, by, 1),
                             .how = by->only == PLP_ASKED_BOTH     ? PLP_CHANGED
                                    : by->only == PLP_ASKED_BEFORE ? PLP_REMOVED
                                                                   : PLP_ADDED});
    for (int side = 0; side < 2 && k->status == PALPATE_OK; side++)
        k->status = k->c->texts[side].status;
    return k->status != PALPATE_OK;
}

void plp_count_asked(plp_counting *k)
{
    const plp_decision *const decisions[2] = {k->c->decisions[0], k->c->decisions[1]};
    (void)plp_asking_each(&k->c->asking, decisions, count_asked_by, k);
}
