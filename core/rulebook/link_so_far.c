/* SPDX-License-Identifier: MIT */
/* What a condition asks of the plan so far. */
#include "rulebook/link.h"

typedef enum row_type { ROW_CONDITION, ROW_NUMBER, ROW_CHOICE } row_type;

static const struct {
    row_type type;
    plp_so_far_of of;
} so_far_rows[] = {
#define X(name, word, type, of, phase) [PLP_SO_FAR_##name] = {ROW_##type, PLP_OF_##of},
#include "rulebook/so_far.def"
#undef X
};

static void refuse_disposition(plp_link *link, const plp_draft *part)
{
    static const char *const words[] = {"standard",        "modified",   "provisional",
                                        "clearance_first", "no_massage", "urgent_referral",
                                        "emergency",       NULL};
    plp_link_refuse_word(link, part, words, "this is not a disposition");
}

static void pick_asked(plp_link *link, plp_so_far_of of, const plp_draft *part, plp_picks *picks)
{
    static const plp_word words[] = {
        [PLP_OF_NONE] = PLP_WORD_COUNT,          [PLP_OF_DISPOSITION] = PLP_WORD_COUNT,
        [PLP_OF_TECHNIQUE] = PLP_WORD_TECHNIQUE, [PLP_OF_FACT] = PLP_WORD_FACT,
        [PLP_OF_REFERRAL] = PLP_WORD_REFERRAL,   [PLP_OF_DOSE] = PLP_WORD_DOSE,
        [PLP_OF_ADVICE] = PLP_WORD_ADVICE,       [PLP_OF_REGION] = PLP_WORD_REGION,
    };
    plp_disposition disposition;
    if (part->kind == PLP_DRAFT_IN && part->which == PLP_SPACE_GROUP && of == PLP_OF_TECHNIQUE) {
        plp_link_pick_group(link, picks, part);
    } else if (of == PLP_OF_REGION && part->kind == PLP_DRAFT_TEXT &&
               plp_link_pick_regions(link, picks, part->text)) {
        return;
    } else if (of == PLP_OF_DISPOSITION) {
        if (part->kind == PLP_DRAFT_TEXT && plp_disposition_of(part->text, &disposition))
            picks->chosen[disposition] = true;
        else
            refuse_disposition(link, part);
    } else {
        uint32_t at = plp_link_item(
            link, part, of == PLP_OF_FACT ? PLP_IDS_NAMES : PLP_IDS_CATALOGUE, words[of]);
        if (at != PLP_NONE)
            picks->chosen[at] = true;
    }
}

static uint32_t size_of(const plp_link *link, plp_so_far_of of)
{
    switch (of) {
    case PLP_OF_NONE:
        return 0;
    case PLP_OF_DISPOSITION:
        return PLP_DISPOSITION_COUNT;
    case PLP_OF_TECHNIQUE:
        return link->book->techniques_count;
    case PLP_OF_FACT:
        return link->book->facts_count;
    case PLP_OF_REFERRAL:
        return link->book->referrals_count;
    case PLP_OF_DOSE:
        return link->book->doses_count;
    case PLP_OF_ADVICE:
        return link->book->advices_count;
    case PLP_OF_REGION:
        return link->book->regions_count;
    }
    return 0;
}

const plp_term *plp_link_so_far(plp_link *link, const plp_draft *draft, plp_term_kind kind,
                                plp_draft *const *asked, uint32_t count)
{
    plp_so_far_of of = so_far_rows[draft->which].of;
    plp_picks picks;
    plp_term *term = plp_link_term(link, draft, kind, draft->which);
    if (term == NULL || !plp_picks_begin(link, &picks, size_of(link, of)))
        return NULL;
    if ((count == 0) != (of == PLP_OF_NONE)) {
        plp_link_error_at(link, draft, NULL, "wrong-call", NULL,
                          of == PLP_OF_NONE ? "so_far.%s is asked of nothing"
                                            : "so_far.%s is asked of something: so_far.%s \"id\"",
                          draft->text, draft->text);
        return NULL;
    }
    for (uint32_t i = 0; i < count; i++)
        pick_asked(link, of, asked[i], &picks);
    term->members = plp_picks_end(link, &picks);
    return link->owner->broken ? NULL : term;
}

const plp_term *plp_link_so_far_alone(plp_link *link, const plp_draft *draft)
{
    switch (so_far_rows[draft->which].type) {
    case ROW_CONDITION:
        return plp_link_so_far(link, draft, PLP_TERM_SO_FAR, draft->parts, draft->part_count);
    case ROW_NUMBER:
        return plp_link_term(link, draft, PLP_TERM_SO_FAR_NUMBER, draft->which);
    case ROW_CHOICE:
        break;
    }
    plp_link_error_at(link, draft, NULL, "wrong-type", NULL,
                      "so_far.%s is a choice: write so_far.%s:is \"…\"", draft->text, draft->text);
    return NULL;
}

bool plp_link_so_far_is_choice(const plp_draft *draft)
{
    return draft->kind == PLP_DRAFT_SO_FAR && so_far_rows[draft->which].type == ROW_CHOICE;
}
