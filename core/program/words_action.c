/* SPDX-License-Identifier: MIT */
/* Actions in plain words. */
#include "program/words_parts.h"

static void put(const plp_rulebook *book, plp_phrase phrase, plp_buffer *out)
{
    plp_buffer_puts(out, plp_say(book, phrase));
}

typedef const char *title_at(const plp_rulebook *book, uint32_t index);

static const char *technique_title(const plp_rulebook *book, uint32_t index)
{
    return book->techniques[index].title;
}

static const char *region_title(const plp_rulebook *book, uint32_t index)
{
    return book->regions[index].title;
}

static const char *fact_title(const plp_rulebook *book, uint32_t index)
{
    return book->facts[index].title;
}

static const char *advice_title(const plp_rulebook *book, uint32_t index)
{
    return book->advices[index].title ? book->advices[index].title : book->advices[index].text;
}

static void put_titles(const plp_rulebook *book, plp_indices items, title_at *title,
                       plp_buffer *out)
{
    for (uint32_t i = 0; i < items.count; i++) {
        plp_words_comma(book, i, items.count, PLP_SAY_AND, out);
        plp_words_inline(book, title(book, items.at[i]), out);
    }
}

/* Items by name, and those that a set fact holds. */
static void put_items(const plp_rulebook *book, plp_indices items, plp_indices facts,
                      title_at *title, plp_buffer *out)
{
    put_titles(book, items, title, out);
    if (items.count > 0 && facts.count > 0)
        put(book, PLP_SAY_DO_AND_NAMED, out);
    if (facts.count > 0)
        put(book, PLP_SAY_DO_NAMED_IN, out);
    put_titles(book, facts, fact_title, out);
}

static bool holds_all_forceful(const plp_rulebook *book, plp_indices items)
{
    uint32_t forceful = 0, held = 0;
    for (uint32_t t = 0; t < book->techniques_count; t++)
        forceful += book->techniques[t].forceful;
    for (uint32_t i = 0; i < items.count; i++)
        held += book->techniques[items.at[i]].forceful;
    return forceful > 2 && held == forceful;
}

/* Techniques by name; all forceful ones in one word, as rule files have them. */
static void put_techniques(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    if (!holds_all_forceful(book, action->techniques)) {
        put_items(book, action->techniques, action->technique_facts, technique_title, out);
        return;
    }
    put(book, PLP_SAY_DO_ALL_FORCEFUL, out);
    uint32_t others = 0, told = 0;
    for (uint32_t i = 0; i < action->techniques.count; i++)
        others += !book->techniques[action->techniques.at[i]].forceful;
    for (uint32_t i = 0; i < action->techniques.count; i++) {
        const plp_technique *technique = &book->techniques[action->techniques.at[i]];
        if (technique->forceful)
            continue;
        plp_words_comma(book, ++told, others + 1, PLP_SAY_AND, out);
        plp_words_inline(book, technique->title, out);
    }
    if (action->technique_facts.count > 0) {
        put(book, PLP_SAY_DO_AND_NAMED, out);
        put_items(book, (plp_indices){NULL, 0}, action->technique_facts, technique_title, out);
    }
}

static void put_regions(const plp_rulebook *book, const plp_action *action, plp_phrase before,
                        plp_buffer *out)
{
    if (!plp_action_is_regional(action))
        return;
    put(book, before, out);
    put_items(book, action->regions, action->region_facts, region_title, out);
}

static void put_exclude(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put(book, PLP_SAY_DO_EXCLUDE, out);
    put_techniques(book, action, out);
    put_regions(book, action, PLP_SAY_DO_ON, out);
}

static void put_avoid(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put_regions(book, action, PLP_SAY_DO_AVOID, out);
}

/* A cap, or the pressure to aim at; the regions that it is for, if it names some. */
static void put_number(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    static const plp_phrase phrases[PLP_ACTION_COUNT] = {
        [PLP_DO_CAP_PRESSURE] = PLP_SAY_DO_LIMIT_PRESSURE,
        [PLP_DO_CAP_MINUTES] = PLP_SAY_DO_LIMIT_SESSION,
        [PLP_DO_CAP_FREQUENCY] = PLP_SAY_DO_LIMIT_SESSIONS,
        [PLP_DO_CAP_SESSIONS] = PLP_SAY_DO_LIMIT_COURSE,
        [PLP_DO_TARGET_PRESSURE] = PLP_SAY_DO_TARGET,
    };
    const char *unit = action->kind == PLP_DO_CAP_MINUTES ? "min" : NULL;
    plp_buffer number = plp_words_scratch(out);
    plp_words_value(book, action->number, unit, &number);
    plp_say_put(out, book, phrases[action->kind], plp_buffer_text(&number), NULL);
    plp_words_drop(&number, out);
    put_regions(book, action, PLP_SAY_DO_ON, out);
}

static void put_rank(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    bool constant = action->number->kind == PLP_TERM_NUMBER;
    bool lower = constant && action->number->number < 0;
    plp_buffer what = plp_words_scratch(out), by = plp_words_scratch(out);
    put_techniques(book, action, &what);
    if (constant)
        plp_words_number(book, lower ? -action->number->number : action->number->number, NULL, &by);
    else
        plp_words_value(book, action->number, NULL, &by);
    plp_say_put(out, book, lower ? PLP_SAY_DO_RANK_DOWN : PLP_SAY_DO_RANK_UP,
                plp_buffer_text(&what), plp_buffer_text(&by));
    plp_words_drop(&what, out);
    plp_words_drop(&by, out);
}

/* A phrase with one or two titles in it. */
static void put_titled(const plp_rulebook *book, plp_phrase phrase, const char *first,
                       const char *second, plp_buffer *out)
{
    plp_buffer one = plp_words_scratch(out), two = plp_words_scratch(out);
    plp_words_inline(book, first, &one);
    if (second != NULL)
        plp_words_inline(book, second, &two);
    plp_say_put(out, book, phrase, plp_buffer_text(&one), plp_buffer_text(&two));
    plp_words_drop(&one, out);
    plp_words_drop(&two, out);
}

static void put_refer(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    static const plp_phrase when[] = {
        [PLP_OPTIONAL] = PLP_SAY_DO_REFER_OPTIONAL, [PLP_ROUTINE] = PLP_SAY_DO_REFER_ROUTINE,
        [PLP_SOON] = PLP_SAY_DO_REFER_SOON,         [PLP_URGENT] = PLP_SAY_DO_REFER_URGENT,
        [PLP_SAME_DAY] = PLP_SAY_DO_REFER_SAME_DAY, [PLP_NOW] = PLP_SAY_DO_REFER_NOW,
    };
    put_titled(book, when[action->level], book->referrals[action->subject].title, NULL, out);
    if (action->text)
        plp_buffer_printf(out, " (%s)", action->text);
}

/* A piece of advice without its full stop, which would stand beside the sentence's own. */
static void put_one_advice(const plp_rulebook *book, uint32_t advice, plp_buffer *out)
{
    plp_words_inline(book, advice_title(book, advice), out);
    if (out->length > 0 && out->bytes[out->length - 1] == '.')
        out->length--;
}

/* Each is a sentence of its own, so that a comma would not part them. */
static void put_advise(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put(book, PLP_SAY_DO_ADVISE, out);
    for (uint32_t i = 0; i < action->advices.count; i++) {
        plp_buffer_puts(out, i > 0 ? "; " : "");
        put_one_advice(book, action->advices.at[i], out);
    }
    if (action->instead_of != PLP_NONE) {
        put(book, PLP_SAY_DO_INSTEAD_OF, out);
        put_one_advice(book, action->instead_of, out);
    }
}

static void put_disposition(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    static const plp_phrase words[] = {
        [PLP_STANDARD] = PLP_SAY_DO_STANDARD,       [PLP_MODIFIED] = PLP_SAY_DO_MODIFIED,
        [PLP_PROVISIONAL] = PLP_SAY_DO_PROVISIONAL, [PLP_CLEARANCE_FIRST] = PLP_SAY_DO_CLEARANCE,
        [PLP_NO_MASSAGE] = PLP_SAY_DO_NO_MASSAGE,   [PLP_URGENT_REFERRAL] = PLP_SAY_DO_URGENT,
        [PLP_EMERGENCY] = PLP_SAY_DO_EMERGENCY,
    };
    put(book, words[action->level], out);
}

static void put_no_refer(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put_titled(book, PLP_SAY_DO_NO_REFER, book->referrals[action->subject].title, NULL, out);
}

static void put_clear(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put_titled(book, PLP_SAY_DO_CLEAR, book->providers[action->subject].title,
               book->facts[action->fact].title, out);
}

static void put_dose(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    const plp_dose *dose = &book->doses[action->subject];
    plp_buffer title = plp_words_scratch(out);
    plp_words_inline(book, dose->title, &title);
    plp_say_put(out, book,
                dose->is_option ? PLP_SAY_DO_OFFER_DOSE
                : dose->is_home ? PLP_SAY_DO_HOME_DOSE
                                : PLP_SAY_DO_USE_DOSE,
                plp_buffer_text(&title), dose->id);
    plp_words_drop(&title, out);
}

static void put_stop_course(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    (void)action;
    put(book, PLP_SAY_DO_STOP, out);
}

static void put_maintenance(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    (void)action;
    put(book, PLP_SAY_DO_MAINTENANCE, out);
}

static void put_position(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put_titled(book, PLP_SAY_DO_POSITION, book->positions[action->subject].title, NULL, out);
}

static void put_product(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put_titled(book, PLP_SAY_DO_PRODUCT, book->products[action->subject].title, NULL, out);
}

static void put_ask(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    put(book, PLP_SAY_DO_ASK, out);
    put_titles(book, action->facts, fact_title, out);
}

static void put_note(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    plp_say_put(out, book, PLP_SAY_DO_NOTE, action->text, NULL);
}

void plp_words_action(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    static void (*const say[])(const plp_rulebook *, const plp_action *, plp_buffer *) = {
        [PLP_DO_DISPOSITION] = put_disposition,
        [PLP_DO_EXCLUDE] = put_exclude,
        [PLP_DO_AVOID] = put_avoid,
        [PLP_DO_CAP_PRESSURE] = put_number,
        [PLP_DO_CAP_MINUTES] = put_number,
        [PLP_DO_CAP_FREQUENCY] = put_number,
        [PLP_DO_CAP_SESSIONS] = put_number,
        [PLP_DO_CLEAR] = put_clear,
        [PLP_DO_RANK] = put_rank,
        [PLP_DO_TARGET_PRESSURE] = put_number,
        [PLP_DO_DOSE] = put_dose,
        [PLP_DO_STOP_COURSE] = put_stop_course,
        [PLP_DO_MAINTENANCE] = put_maintenance,
        [PLP_DO_POSITION] = put_position,
        [PLP_DO_PRODUCT] = put_product,
        [PLP_DO_REFER] = put_refer,
        [PLP_DO_NO_REFER] = put_no_refer,
        [PLP_DO_ADVISE] = put_advise,
        [PLP_DO_ASK] = put_ask,
        [PLP_DO_NOTE] = put_note,
    };
    _Static_assert(sizeof say / sizeof say[0] == PLP_ACTION_COUNT, "one row for each action");
    say[action->kind](book, action, out);
}
