/* SPDX-License-Identifier: MIT */
/* Making the languages of a rulebook: copies of what is translated, and what is amiss with each. */
#include "rulebook/translate.h"
#include "rulebook/gaps.h"

#include <stdlib.h>
#include <string.h>

#define CHAIN_MOST 8 /* "es-MX" and what it falls back on: "es" */

typedef struct making {
    plp_link *link;
    const plp_translations *translations;
    plp_language *language;
    plp_rulebook *copy;
    char chain[CHAIN_MOST][PLP_TAG_BYTES];
    uint32_t chain_count;
    uint32_t at; /* the next text that was said */
    plp_gap *gaps;
    uint32_t gap_room;
    uint8_t *marks;      /* NULL: nothing is translated, and nobody is told what is missing */
    plp_digester digest; /* of the texts that are shown */
    bool one_language;   /* all layers are written in the same */
    uint32_t top;        /* the highest layer with texts in this very language */
} making;

/* The tag and those that it falls back on, by cutting at hyphens. */
static void make_chain(making *make, const char *tag)
{
    char rest[PLP_TAG_BYTES];
    strcpy(rest, tag); /* a checked tag */
    make->chain_count = 0;
    while (make->chain_count < CHAIN_MOST) {
        strcpy(make->chain[make->chain_count++], rest);
        char *hyphen = strrchr(rest, '-');
        if (hyphen == NULL)
            return;
        *hyphen = '\0';
    }
}

static bool is_in_chain(const making *make, const char *tag)
{
    for (uint32_t i = 0; i < make->chain_count; i++)
        if (strcmp(make->chain[i], tag) == 0)
            return true;
    return false;
}

/* ---- copies ---- */

/* Copy the lists of which a text is translated, and facts, whose values may be named after those;
 * all others are shared with the rulebook. */
static void copy_lists(making *make)
{
    const plp_translations *translations = make->translations;
    bool wanted[PLP_WORD_COUNT] = {[PLP_WORD_FACT] = true};
    for (uint32_t i = 0; i < translations->count; i++)
        if (is_in_chain(make, translations->said[i].verb->id))
            wanted[translations->said[i].of->word] = true;
    for (uint32_t word = 0; word < PLP_WORD_COUNT && !make->link->out_of_memory; word++)
        if (wanted[word])
            plp_translation_copy_list(make->link, make->copy, (plp_word)word);
}

/* ---- what is amiss ---- */

static const char *keep(plp_link *link, const char *text)
{
    const char *kept = plp_arena_text(&link->book->arena, text, strlen(text));
    link->out_of_memory = link->out_of_memory || kept == NULL;
    return kept;
}

/* The layer that wrote a text as it stands. */
static uint32_t layer_of(const making *make, const plp_slot *slot)
{
    const plp_link *link = make->link;
    const plp_text_row *row = plp_text_row_at(slot->row);
    const plp_declaration *of = link->lists[row->word][slot->item];
    const void *item = plp_link_item_at(link, of);
    const plp_draft *text = link->layer_count > 1
                                ? plp_text_at(link, of, row, item, slot->ordinal, PLP_NONE - 1)
                                : NULL;
    return text != NULL ? link->load.files[text->file].layer : of->layer;
}

/* Did a layer word it that is above all that have texts in this language? */
static bool is_elsewhere(const making *make, const plp_slot *slot)
{
    return layer_of(make, slot) > make->top;
}

static void add_gap(making *make, plp_gap_kind kind, const plp_slot_walk *at, const plp_said *said)
{
    const plp_slot *slot = &at->slot;
    plp_language *language = make->language;
    if (language->gaps_count == make->gap_room) {
        uint32_t room = make->gap_room == 0 ? 64 : make->gap_room * 2;
        plp_gap *gaps = plp_link_new(make->link, room, sizeof *gaps);
        if (gaps == NULL)
            return;
        if (language->gaps_count != 0)
            memcpy(gaps, make->gaps, language->gaps_count * sizeof *gaps);
        make->gaps = gaps;
        make->gap_room = room;
        language->gaps = gaps;
    }
    const plp_text_row *row = plp_text_row_at(slot->row);
    const void *item = plp_book_item(make->link->book, row->word, slot->item);
    char part[PLP_PART_BYTES];
    plp_slot_part(row, item, slot->ordinal, part, sizeof part);
    make->gaps[language->gaps_count++] = (plp_gap){.kind = kind,
                                                   .text = at->index,
                                                   .row = row,
                                                   .id = plp_slot_id(row, item),
                                                   .part = keep(make->link, part),
                                                   .elsewhere = is_elsewhere(make, slot),
                                                   .place = plp_said_place(make->link, said)};
}

/* ---- one text ---- */

static bool is_same_slot(const plp_slot *a, const plp_slot *b)
{
    return a->row == b->row && a->item == b->item && a->ordinal == b->ordinal;
}

/* The language in which a text is written, by the pack of its layer. */
static const char *language_of(const making *make, const plp_slot *slot)
{
    const plp_pack *packs = make->link->book->packs;
    return packs[make->one_language ? 0 : layer_of(make, slot)].language;
}

/* The best translation among those of a slot: the nearest language, then the highest layer. */
static const plp_said *pick(const making *make, const char *original, const plp_said *said,
                            uint32_t count)
{
    for (uint32_t step = 0; step < make->chain_count; step++) {
        if (strcmp(make->chain[step], original) == 0)
            return NULL;
        for (uint32_t i = count; i-- != 0;)
            if (!said[i].stale && strcmp(said[i].verb->id, make->chain[step]) == 0)
                return &said[i];
    }
    return NULL;
}

/* A thing that is switched off, or a text that the thing does not have. */
static bool is_idle(const making *make, const plp_text_row *row, const plp_slot *slot,
                    const char *text)
{
    return text == NULL ||
           (row->word == PLP_WORD_RULE && slot->item >= make->link->book->rules_count);
}

static void note_idle(making *make, const plp_slot_walk *at, const plp_said *said, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(said[i].verb->id, make->language->tag) == 0)
            add_gap(make, PLP_GAP_IDLE, at, &said[i]);
}

/* Say of a translation in this very language that it is stale and has no newer one. */
static bool note_stale(making *make, const plp_slot_walk *at, const plp_said *said, uint32_t count)
{
    const plp_said *stale = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(said[i].verb->id, make->language->tag) == 0)
            stale = said[i].stale ? &said[i] : NULL;
    if (stale != NULL)
        add_gap(make, PLP_GAP_STALE, at, stale);
    return stale != NULL;
}

/* The text stays as it is, in another language. */
static void leave(making *make, const plp_slot_walk *at, bool stale)
{
    const plp_slot *slot = &at->slot;
    make->language->missing++;
    ((uint8_t *)make->language->fallen[plp_text_row_at(slot->row)->word])[slot->item] = 1;
    if (make->marks != NULL && !stale)
        make->marks[at->index] =
            is_elsewhere(make, slot) ? PLP_MARK_MISSING_ELSEWHERE : PLP_MARK_MISSING;
}

static void settle(making *make, const plp_slot_walk *at, const char **text, const plp_said *said,
                   uint32_t count)
{
    const plp_slot *slot = &at->slot;
    const char *original = language_of(make, slot);
    const plp_said *best = pick(make, original, said, count);
    bool stale = note_stale(make, at, said, count);
    make->language->texts++;
    if (best != NULL) {
        if (strcmp(best->text, *text) == 0)
            add_gap(make, PLP_GAP_SAME, at, best);
        *text = keep(make->link, best->text);
    } else if (!is_in_chain(make, original)) {
        leave(make, at, stale);
    }
    if (*text != NULL) /* there was memory */
        plp_digester_add(&make->digest, *text, strlen(*text));
    plp_digester_add(&make->digest, "\n", 1);
}

static void make_slot(making *make, const plp_slot_walk *at)
{
    const plp_slot *slot = &at->slot;
    const plp_translations *translations = make->translations;
    const plp_text_row *row = plp_text_row_at(slot->row);
    const plp_said *said = translations->count > 0 ? translations->said + make->at : NULL;
    uint32_t count = 0;
    while (make->at + count < translations->count && is_same_slot(&said[count].slot, slot))
        count++;
    make->at += count;
    if (row->shape == PLP_TEXT_HEADING && translations->first_of_group[slot->item] != slot->item)
        return;
    const char **text =
        plp_slot_text(row, plp_book_item(make->copy, row->word, slot->item), slot->ordinal);
    if (is_idle(make, row, slot, *text))
        note_idle(make, at, said, count);
    else if (!plp_slot_is_of_catalogue(make->link->book, row,
                                       plp_book_item(make->link->book, row->word, slot->item),
                                       slot->ordinal))
        settle(make, at, text, said, count);
}

static void make_marks(making *make)
{
    plp_slot_walk walk = PLP_SLOT_WALK;
    while (plp_slot_next(make->link->book, &walk))
        ;
    make->marks = plp_link_new(make->link, walk.index, sizeof *make->marks);
    make->language->marks = make->marks;
}

static void make_fallen(making *make)
{
    const plp_text_row *row;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (make->language->fallen[row->word] == NULL)
            make->language->fallen[row->word] =
                plp_link_new(make->link, make->link->drafts->counts[row->word], sizeof(uint8_t));
}

static void make_texts(making *make)
{
    plp_slot_walk walk = PLP_SLOT_WALK;
    while (!make->link->out_of_memory && plp_slot_next(make->link->book, &walk))
        make_slot(make, &walk);
}

/* What has its title from elsewhere: members of whole catalogues, facts under one heading. */
static void make_derived(making *make)
{
    const plp_rulebook *copy = make->copy, *book = make->link->book;
    for (uint32_t i = 0; i < copy->facts_count; i++) {
        plp_fact *fact = (plp_fact *)&copy->facts[i];
        fact->heading = copy->facts[make->translations->first_of_group[i]].heading;
        for (uint32_t m = 0; m < fact->member_count; m++) {
            plp_member *member = (plp_member *)&fact->members[m];
            if (member->title == plp_title_of_member(book, fact, member))
                member->title = plp_title_of_member(copy, fact, member);
        }
    }
}

/* ---- one language ---- */

static void describe(making *make)
{
    const plp_translations *translations = make->translations;
    plp_language *language = make->language;
    bool any = false;
    language->reviewed = true;
    make->top = 0;
    for (uint32_t i = 0; i < translations->block_count; i++) {
        const plp_declaration *block = translations->blocks[i];
        if (!is_in_chain(make, block->id))
            continue;
        any = true;
        if (strcmp(block->id, language->tag) == 0 && block->layer > make->top)
            make->top = block->layer;
        language->reviewed = language->reviewed && plp_translation_reviewed(block);
    }
    language->translated = any;
    language->reviewed = language->reviewed && any;
}

static void make_language(making *make, plp_language *language)
{
    plp_link *link = make->link;
    make->language = language;
    make->at = 0;
    make->gaps = NULL;
    make->gap_room = 0;
    make->marks = NULL;
    plp_digester_begin(&make->digest);
    make_chain(make, language->tag);
    describe(make);
    bool foreign = false; /* is anything written in another language? */
    for (uint32_t i = 0; i < link->layer_count; i++)
        foreign = foreign || !is_in_chain(make, link->book->packs[i].language);
    make->copy = plp_link_new(link, 1, sizeof *make->copy);
    if (make->copy == NULL)
        return;
    *make->copy = *link->book;
    language->book = make->copy;
    language->foreign = foreign;
    make->copy->language = language;
    if (language->translated) {
        copy_lists(make);
        make_marks(make);
    }
    if (language->translated || foreign) {
        make_fallen(make);
        make_texts(make);
    }
    if (language->translated && !link->out_of_memory)
        make_derived(make);
    plp_digester_end(&make->digest, language->digest);
}

/* ---- which languages ---- */

static bool add_tag(const char **tags, uint32_t *count, const char *tag)
{
    for (uint32_t i = 0; i < *count; i++)
        if (strcmp(tags[i], tag) == 0)
            return false;
    tags[(*count)++] = tag;
    return true;
}

static int compare_tags(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static uint32_t gather_tags(plp_link *link, const plp_translations *translations, const char ***out)
{
    const plp_wanted *wanted = link->wanted;
    uint32_t count = 0, known = wanted != NULL ? wanted->known_count : 0;
    const char **tags =
        plp_link_scratch(link, link->layer_count + translations->block_count + known, sizeof *tags);
    *out = tags;
    if (tags == NULL)
        return 0;
    for (uint32_t i = 0; i < known; i++)
        if (plp_wants(wanted, wanted->known[i]))
            add_tag(tags, &count, wanted->known[i]);
    for (uint32_t i = 0; i < link->layer_count; i++)
        if (i == 0 || plp_wants(wanted, link->book->packs[i].language))
            add_tag(tags, &count, link->book->packs[i].language);
    for (uint32_t i = 0; i < translations->block_count; i++)
        if (plp_wants(wanted, translations->blocks[i]->id))
            add_tag(tags, &count, translations->blocks[i]->id);
    qsort(tags, count, sizeof *tags, compare_tags);
    return count;
}

void plp_translations_make(plp_link *link, const plp_translations *translations)
{
    const char **tags;
    plp_rulebook *book = link->book;
    making make = {.link = link, .translations = translations, .one_language = true};
    for (uint32_t i = 1; i < link->layer_count; i++)
        make.one_language =
            make.one_language && strcmp(book->packs[i].language, book->packs[0].language) == 0;
    uint32_t count = gather_tags(link, translations, &tags);
    plp_language *languages = plp_link_new(link, count, sizeof *languages);
    if (languages == NULL || link->out_of_memory)
        return;
    for (uint32_t i = 0; i < count && !link->out_of_memory; i++) {
        languages[i] = (plp_language){.tag = keep(link, tags[i])};
        if (languages[i].tag != NULL)
            make_language(&make, &languages[i]);
    }
    book->languages = languages;
    book->languages_count = count;
    for (uint32_t i = 0; i < count && !link->out_of_memory; i++)
        if (strcmp(languages[i].tag, book->packs[0].language) == 0)
            book->language = &languages[i];
}
