/* SPDX-License-Identifier: MIT */
/* The texts of things: which there are, where each stands, and the mark of all texts of a thing. */
#include "rulebook/texts.h"

#include <stdio.h>
#include <string.h>

/* offsetof needs the struct of a word. */
#define X(name, word, space, type, list) typedef type struct_##name;
#include "rulebook/words.def"
#undef X

static const plp_text_row rows[] = {
#define X(name, section, key, member, shape, meaning)                                              \
    {PLP_WORD_##name, section, key, offsetof(struct_##name, member), PLP_TEXT_##shape},
#include "rulebook/texts.def"
#undef X
};

const plp_text_row *plp_text_row_at(uint32_t index)
{
    return index < sizeof rows / sizeof rows[0] ? &rows[index] : NULL;
}

uint32_t plp_slot_count(const plp_text_row *row, const void *item)
{
    switch (row->shape) {
    case PLP_TEXT_TEXT:
    case PLP_TEXT_HEADING:
        return 1;
    case PLP_TEXT_VALUES:
        return ((const plp_fact *)item)->member_count;
    case PLP_TEXT_STAGES:
        return ((const plp_dose *)item)->stage_count;
    case PLP_TEXT_NOTES:
        return ((const plp_rule *)item)->action_count;
    }
    return 0;
}

const char **plp_slot_text(const plp_text_row *row, void *item, uint32_t ordinal)
{
    switch (row->shape) {
    case PLP_TEXT_TEXT:
    case PLP_TEXT_HEADING:
        break;
    case PLP_TEXT_VALUES:
        return (const char **)&((plp_member *)((plp_fact *)item)->members)[ordinal].title;
    case PLP_TEXT_STAGES:
        return (const char **)&((plp_stage *)((plp_dose *)item)->stages)[ordinal].text;
    case PLP_TEXT_NOTES:
        return (const char **)&((plp_action *)((plp_rule *)item)->actions)[ordinal].text;
    }
    return (const char **)(void *)((char *)item + row->field);
}

/* The title that a member has from what it stands for; NULL: from nothing but itself. */
const char *plp_title_of_member(const plp_rulebook *book, const plp_fact *fact,
                                const plp_member *member)
{
    if (member->item == PLP_NONE)
        return NULL;
    switch (fact->catalogue) {
    case PLP_CATALOGUE_NONE:
        break;
    case PLP_CATALOGUE_TECHNIQUE:
        return book->techniques[member->item].title;
    case PLP_CATALOGUE_REFERRAL:
        return book->referrals[member->item].title;
    case PLP_CATALOGUE_REGION:
        return book->regions[member->item].title;
    case PLP_CATALOGUE_FACT:
        return book->facts[member->item].title;
    }
    return NULL;
}

bool plp_slot_is_of_catalogue(const plp_rulebook *book, const plp_text_row *row, const void *item,
                              uint32_t ordinal)
{
    const plp_fact *fact = item;
    return row->shape == PLP_TEXT_VALUES &&
           fact->members[ordinal].title == plp_title_of_member(book, fact, &fact->members[ordinal]);
}

/* How many of the items before this one have a text. */
uint32_t plp_slot_texts_before(const plp_text_row *row, const void *item, uint32_t ordinal)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < ordinal; i++)
        count += row->shape == PLP_TEXT_STAGES ? ((const plp_dose *)item)->stages[i].text != NULL
                                               : ((const plp_rule *)item)->actions[i].text != NULL;
    return count;
}

const char *plp_slot_id(const plp_text_row *row, const void *item)
{
    const char *id;
    if (row->shape == PLP_TEXT_HEADING)
        return ((const plp_fact *)item)->group;
    memcpy(&id, item, sizeof id); /* the id is first */
    return id;
}

void plp_slot_part(const plp_text_row *row, const void *item, uint32_t ordinal, char *out,
                   size_t size)
{
    if (row->shape == PLP_TEXT_VALUES)
        snprintf(out, size, "%s", ((const plp_fact *)item)->members[ordinal].id);
    else if (row->shape == PLP_TEXT_STAGES || row->shape == PLP_TEXT_NOTES)
        snprintf(out, size, "%u", (unsigned)plp_slot_texts_before(row, item, ordinal) + 1);
    else
        snprintf(out, size, "%s", "");
}

/* ---- lists by word ---- */

/* Where the list of a word lies in a rulebook. */
static const struct {
    size_t size, list, count, place;
} lists[] = {
#define X(name, word, space, type, list)                                                           \
    [PLP_WORD_##name] = {sizeof(type), offsetof(plp_rulebook, list),                               \
                         offsetof(plp_rulebook, list##_count), offsetof(type, place)},
#include "rulebook/words.def"
#undef X
};

uint32_t plp_book_count(const plp_rulebook *book, plp_word word)
{
    uint32_t count;
    memcpy(&count, (const char *)book + lists[word].count, sizeof count);
    return count;
}

void *plp_book_item(const plp_rulebook *book, plp_word word, uint32_t index)
{
    char *list;
    memcpy(&list, (const char *)book + lists[word].list, sizeof list);
    return list + index * lists[word].size;
}

plp_place plp_book_place(const plp_rulebook *book, plp_word word, uint32_t index)
{
    plp_place place;
    memcpy(&place, (const char *)plp_book_item(book, word, index) + lists[word].place,
           sizeof place);
    return place;
}

/* ---- all slots ---- */

static uint32_t item_count(const plp_rulebook *book, plp_word word)
{
    return word == PLP_WORD_RULE ? book->rules_room : plp_book_count(book, word);
}

bool plp_slot_next(const plp_rulebook *book, plp_slot_walk *walk)
{
    plp_slot *slot = &walk->slot;
    const plp_text_row *row;
    slot->ordinal += walk->begun;
    walk->index += walk->begun;
    walk->begun = true;
    for (; (row = plp_text_row_at(slot->row)) != NULL; slot->row++, slot->item = 0)
        for (; slot->item < item_count(book, row->word); slot->item++, slot->ordinal = 0)
            if (slot->ordinal < plp_slot_count(row, plp_book_item(book, row->word, slot->item)))
                return true;
    return false;
}

/* ---- marks ---- */

void plp_mark_put(plp_buffer *out, const char *key, const char *part, const char *text,
                  size_t length)
{
    plp_buffer_printf(out, "%s.%s=", key, part);
    plp_buffer_put(out, text, length);
    plp_buffer_putc(out, '\n');
}

void plp_mark_end(plp_buffer *texts, char out[PLP_MARK_BYTES])
{
    char digest[PLP_DIGEST_BYTES];
    const char *text = plp_buffer_text(texts); /* after a failure shorter than its length */
    plp_digest(text, strlen(text), digest);
    snprintf(out, PLP_MARK_BYTES, "%.8s", strchr(digest, ':') + 1);
}

void plp_texts_mark(const plp_rulebook *book, plp_word word, uint32_t index, plp_buffer *scratch,
                    char out[PLP_MARK_BYTES])
{
    const plp_text_row *row;
    void *item = plp_book_item(book, word, index);
    scratch->length = 0;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++) {
        if (row->word != word || row->shape == PLP_TEXT_HEADING)
            continue;
        for (uint32_t n = 0; n < plp_slot_count(row, item); n++) {
            char part[PLP_PART_BYTES];
            const char *text = *plp_slot_text(row, item, n);
            if (text == NULL || plp_slot_is_of_catalogue(book, row, item, n))
                continue;
            plp_slot_part(row, item, n, part, sizeof part);
            plp_mark_put(scratch, row->key, part, text, strlen(text));
        }
    }
    plp_mark_end(scratch, out);
}
