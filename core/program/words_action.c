/* SPDX-License-Identifier: MIT */
/* Actions in plain English. */
#include "program/words_parts.h"

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
        plp_words_comma(i, items.count, "and", out);
        plp_words_inline(title(book, items.at[i]), out);
    }
}

/* Items by name, and those that a set fact holds. */
static void put_items(const plp_rulebook *book, plp_indices items, plp_indices facts,
                      title_at *title, plp_buffer *out)
{
    put_titles(book, items, title, out);
    if (items.count > 0 && facts.count > 0)
        plp_buffer_puts(out, ", and ");
    if (facts.count > 0)
        plp_buffer_puts(out, "whatever is named in ");
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
    plp_buffer_puts(out, "all forceful techniques");
    for (uint32_t i = 0; i < action->techniques.count; i++) {
        const plp_technique *technique = &book->techniques[action->techniques.at[i]];
        if (technique->forceful)
            continue;
        plp_buffer_puts(out, ", ");
        plp_words_inline(technique->title, out);
    }
    if (action->technique_facts.count > 0) {
        plp_buffer_puts(out, ", and ");
        put_items(book, (plp_indices){NULL, 0}, action->technique_facts, technique_title, out);
    }
}

static void put_regions(const plp_rulebook *book, const plp_action *action, const char *before,
                        plp_buffer *out)
{
    if (action->regions.count == 0 && action->region_facts.count == 0)
        return;
    plp_buffer_puts(out, before);
    put_items(book, action->regions, action->region_facts, region_title, out);
}

static void put_cap(const plp_rulebook *book, const plp_action *action, const char *what,
                    const char *unit, const char *scale, plp_buffer *out)
{
    plp_buffer_printf(out, "limit %s to ", what);
    plp_words_value(book, action->number, unit, out);
    plp_buffer_puts(out, scale);
}

static void put_rank(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    bool constant = action->number->kind == PLP_TERM_NUMBER;
    bool lower = constant && action->number->number < 0;
    plp_buffer_puts(out, lower ? "rank down " : "rank up ");
    put_techniques(book, action, out);
    plp_buffer_puts(out, " by ");
    if (constant)
        plp_words_number(lower ? -action->number->number : action->number->number, NULL, out);
    else
        plp_words_value(book, action->number, NULL, out);
}

static void put_refer(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    static const char *const when[] = {
        [PLP_OPTIONAL] = ", as an option",
        [PLP_ROUTINE] = "",
        [PLP_SOON] = " soon",
        [PLP_URGENT] = " urgently",
        [PLP_SAME_DAY] = " the same day",
        [PLP_NOW] = " at once",
    };
    plp_buffer_puts(out, "refer to ");
    plp_words_inline(book->referrals[action->subject].title, out);
    plp_buffer_puts(out, when[action->level]);
    if (action->text)
        plp_buffer_printf(out, " (%s)", action->text);
}

/* Advice without a title is told by its text, whose full stop would stand beside the sentence's
 * own. */
static void put_advise(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    plp_buffer_puts(out, "advise: ");
    put_titles(book, action->advices, advice_title, out);
    if (out->length > 0 && out->bytes[out->length - 1] == '.')
        out->length--;
    if (action->instead_of != PLP_NONE) {
        plp_buffer_puts(out, ", instead of ");
        plp_words_inline(advice_title(book, action->instead_of), out);
    }
}

static void put_disposition(const plp_action *action, plp_buffer *out)
{
    static const char *const words[] = {
        [PLP_STANDARD] = "keep the plan standard",
        [PLP_MODIFIED] = "modify the plan",
        [PLP_PROVISIONAL] = "make the plan provisional",
        [PLP_CLEARANCE_FIRST] = "ask for clearance before any massage",
        [PLP_NO_MASSAGE] = "propose no massage",
        [PLP_URGENT_REFERRAL] = "refer urgently instead of massage",
        [PLP_EMERGENCY] = "treat as an emergency",
    };
    plp_buffer_puts(out, words[action->level]);
}

static void put_dose(const plp_dose *dose, plp_buffer *out)
{
    plp_buffer_puts(out, dose->is_option ? "offer the dose "
                         : dose->is_home ? "add at home "
                                         : "use the dose ");
    plp_words_inline(dose->title, out);
    plp_buffer_printf(out, " (%s)", dose->id);
}

static void put_target(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    plp_buffer_puts(out, "aim at a pressure of ");
    plp_words_value(book, action->number, NULL, out);
    plp_buffer_puts(out, " of 5, within the limit");
}

static void put_title(const char *before, const char *title, plp_buffer *out)
{
    plp_buffer_puts(out, before);
    plp_words_inline(title, out);
}

void plp_words_action(const plp_rulebook *book, const plp_action *action, plp_buffer *out)
{
    switch (action->kind) {
    case PLP_DO_DISPOSITION:
        put_disposition(action, out);
        break;
    case PLP_DO_EXCLUDE:
        plp_buffer_puts(out, "exclude ");
        put_techniques(book, action, out);
        put_regions(book, action, " on ", out);
        break;
    case PLP_DO_AVOID:
        put_regions(book, action, "avoid ", out);
        break;
    case PLP_DO_CAP_PRESSURE:
        put_cap(book, action, "pressure", NULL, " of 5", out);
        put_regions(book, action, " on ", out);
        break;
    case PLP_DO_CAP_MINUTES:
        put_cap(book, action, "a session", "min", "", out);
        break;
    case PLP_DO_CAP_FREQUENCY:
        put_cap(book, action, "sessions", NULL, " a week", out);
        break;
    case PLP_DO_CAP_SESSIONS:
        put_cap(book, action, "the course", NULL, " sessions", out);
        break;
    case PLP_DO_CLEAR:
        put_title("ask for clearance from ", book->providers[action->subject].title, out);
        put_title(" about ", book->facts[action->fact].title, out);
        break;
    case PLP_DO_RANK:
        put_rank(book, action, out);
        break;
    case PLP_DO_TARGET_PRESSURE:
        put_target(book, action, out);
        break;
    case PLP_DO_DOSE:
        put_dose(&book->doses[action->subject], out);
        break;
    case PLP_DO_STOP_COURSE:
        plp_buffer_puts(out, "end the course");
        break;
    case PLP_DO_MAINTENANCE:
        plp_buffer_puts(out, "allow maintenance sessions");
        break;
    case PLP_DO_POSITION:
        put_title("position: ", book->positions[action->subject].title, out);
        break;
    case PLP_DO_PRODUCT:
        put_title("product: ", book->products[action->subject].title, out);
        break;
    case PLP_DO_REFER:
        put_refer(book, action, out);
        break;
    case PLP_DO_NO_REFER:
        put_title("do not refer to ", book->referrals[action->subject].title, out);
        break;
    case PLP_DO_ADVISE:
        put_advise(book, action, out);
        break;
    case PLP_DO_ASK:
        plp_buffer_puts(out, "ask about ");
        put_titles(book, action->facts, fact_title, out);
        break;
    case PLP_DO_NOTE:
        plp_buffer_printf(out, "note: “%s”", action->text);
        break;
    case PLP_ACTION_COUNT:
        break;
    }
}
