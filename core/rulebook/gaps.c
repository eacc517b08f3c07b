/* SPDX-License-Identifier: MIT */
/* Telling what is amiss with the texts of a language, from its list and its marks. */
#include "rulebook/gaps.h"

#include <string.h>

/* A text that is missing, with all that its mark leaves out. */
static void tell_missing(const plp_rulebook *book, const plp_slot_walk *at, bool elsewhere,
                         plp_gap_tell *tell, void *context)
{
    const plp_slot *slot = &at->slot;
    const plp_text_row *row = plp_text_row_at(slot->row);
    const void *item = plp_book_item(book, row->word, slot->item);
    char part[PLP_PART_BYTES];
    plp_slot_part(row, item, slot->ordinal, part, sizeof part);
    plp_gap gap = {.kind = PLP_GAP_MISSING,
                   .text = at->index,
                   .row = row,
                   .id = plp_slot_id(row, item),
                   .part = part,
                   .elsewhere = elsewhere,
                   .place = plp_book_place(book, row->word, slot->item)};
    tell(context, &gap);
}

void plp_gaps_each(const plp_language *language, plp_gap_tell *tell, void *context)
{
    plp_slot_walk walk = PLP_SLOT_WALK;
    uint32_t listed = 0;
    while (language->marks != NULL && plp_slot_next(language->book, &walk)) {
        for (; listed < language->gaps_count && language->gaps[listed].text <= walk.index; listed++)
            tell(context, &language->gaps[listed]);
        if (language->marks[walk.index] != PLP_MARK_FINE)
            tell_missing(language->book, &walk,
                         language->marks[walk.index] == PLP_MARK_MISSING_ELSEWHERE, tell, context);
    }
}
