/* SPDX-License-Identifier: MIT */
/* The skeleton of a translation: a rule file with every text that a language lacks, to be filled
 * in. */
#include "program/lists.h"

#include <string.h>
#include "base/json_write.h"
#include "rulebook/texts.h"

typedef struct skeleton {
    const plp_rulebook *book;
    const plp_rulebook *translated; /* NULL: nothing is */
    plp_buffer *out, *scratch;
    uint32_t count; /* of texts */
} skeleton;

static bool is_name(const char *id)
{
    static const char *const words[] = {"and",   "break", "do",       "else", "elseif", "end",
                                        "false", "for",   "function", "goto", "if",     "in",
                                        "local", "nil",   "not",      "or",   "repeat", "return",
                                        "then",  "true",  "until",    "while"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strcmp(words[i], id) == 0)
            return false;
    if (id[0] >= '0' && id[0] <= '9')
        return false;
    return id[strspn(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")] ==
           '\0';
}

static void put_key(plp_buffer *out, const char *id)
{
    plp_buffer_printf(out, is_name(id) ? "%s" : "[\"%s\"]", id);
}

/* The text as it is, in a comment of one line. */
static void put_original(skeleton *to, const char *indent, const char *text)
{
    plp_buffer_printf(to->out, "%s-- ", indent);
    for (const char *at = text; *at != '\0'; at++)
        plp_buffer_putc(to->out, *at == '\n' || *at == '\t' ? ' ' : *at);
    plp_buffer_putc(to->out, '\n');
}

/* Is there a text of its own here that the language lacks? Copies share what they do not translate.
 */
static bool lacks(const skeleton *to, const plp_text_row *row, uint32_t item, uint32_t ordinal)
{
    void *own = plp_book_item(to->book, row->word, item);
    const char *text = *plp_slot_text(row, own, ordinal);
    if (text == NULL || plp_slot_is_of_catalogue(to->book, row, own, ordinal))
        return false;
    return to->translated == NULL ||
           *plp_slot_text(row, plp_book_item(to->translated, row->word, item), ordinal) == text;
}

static bool lacks_any(const skeleton *to, const plp_text_row *row, uint32_t item)
{
    uint32_t count = plp_slot_count(row, plp_book_item(to->book, row->word, item));
    for (uint32_t i = 0; i < count; i++)
        if (lacks(to, row, item, i))
            return true;
    return false;
}

static void put_list(skeleton *to, const plp_text_row *row, uint32_t item)
{
    void *own = plp_book_item(to->book, row->word, item);
    plp_buffer_printf(to->out, "      %s = {\n", row->key);
    for (uint32_t i = 0; i < plp_slot_count(row, own); i++) {
        const char *text = *plp_slot_text(row, own, i);
        bool values = row->shape == PLP_TEXT_VALUES;
        if (values ? !lacks(to, row, item, i) : text == NULL)
            continue;
        put_original(to, "        ", text);
        plp_buffer_puts(to->out, "        ");
        if (values) {
            char part[PLP_PART_BYTES];
            plp_slot_part(row, own, i, part, sizeof part);
            put_key(to->out, part);
            plp_buffer_puts(to->out, " = ");
        }
        plp_buffer_puts(to->out, "\"\",\n");
        to->count++;
    }
    plp_buffer_puts(to->out, "      },\n");
}

static void put_row(skeleton *to, const plp_text_row *row, uint32_t item)
{
    if (!lacks_any(to, row, item))
        return;
    if (row->shape != PLP_TEXT_TEXT) {
        put_list(to, row, item);
        return;
    }
    put_original(to, "      ", *plp_slot_text(row, plp_book_item(to->book, row->word, item), 0));
    plp_buffer_printf(to->out, "      %s = \"\",\n", row->key);
    to->count++;
}

/* Is this the first fact under its heading? */
static bool is_first(const plp_rulebook *book, uint32_t fact)
{
    for (uint32_t i = 0; i < fact; i++)
        if (strcmp(book->facts[i].group, book->facts[fact].group) == 0)
            return false;
    return true;
}

static void put_headings(skeleton *to, const plp_text_row *row)
{
    bool any = false;
    for (uint32_t i = 0; i < to->book->facts_count; i++) {
        if (!is_first(to->book, i) || !lacks(to, row, i, 0))
            continue;
        plp_buffer_puts(to->out, any ? "" : "  fact_groups = {\n");
        any = true;
        plp_buffer_puts(to->out, "    ");
        put_key(to->out, to->book->facts[i].group);
        plp_buffer_puts(to->out, " = \"\",\n");
        to->count++;
    }
    plp_buffer_puts(to->out, any ? "  },\n" : "");
}

static bool thing_lacks(const skeleton *to, plp_word word, uint32_t item)
{
    const plp_text_row *row;
    if (word == PLP_WORD_RULE && item >= to->book->rules_count) /* switched off */
        return false;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (row->word == word && row->shape != PLP_TEXT_HEADING && lacks_any(to, row, item))
            return true;
    return false;
}

static void put_thing(skeleton *to, plp_word word, uint32_t item)
{
    char mark[PLP_MARK_BYTES];
    const plp_text_row *row;
    const char *id;
    memcpy(&id, plp_book_item(to->book, word, item), sizeof id); /* the id is first */
    plp_buffer_puts(to->out, "    ");
    put_key(to->out, id);
    plp_texts_mark(to->book, word, item, to->scratch, mark);
    plp_buffer_printf(to->out, " = {\n      of = \"%s\",\n", mark);
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (row->word == word && row->shape != PLP_TEXT_HEADING)
            put_row(to, row, item);
    plp_buffer_puts(to->out, "    },\n");
}

static void put_section(skeleton *to, const plp_text_row *first)
{
    bool any = false;
    if (first->shape == PLP_TEXT_HEADING) {
        put_headings(to, first);
        return;
    }
    for (uint32_t i = 0; i < plp_book_count(to->book, first->word); i++) {
        if (!thing_lacks(to, first->word, i))
            continue;
        if (!any)
            plp_buffer_printf(to->out, "  %s = {\n", first->section);
        any = true;
        put_thing(to, first->word, i);
    }
    plp_buffer_puts(to->out, any ? "  },\n" : "");
}

bool plp_skeleton_is_section(const char *name)
{
    const plp_text_row *row;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        if (strcmp(row->section, name) == 0)
            return true;
    return false;
}

void plp_skeleton_suggest(plp_suggest *suggest)
{
    const plp_text_row *row;
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; i++)
        plp_suggest_try(suggest, row->section);
}

uint32_t plp_skeleton_put(const plp_rulebook *book, const char *tag, const char *only,
                          plp_buffer *out)
{
    const plp_language *language = plp_find_language(book, tag);
    const plp_text_row *row, *before = NULL;
    plp_buffer scratch;
    plp_buffer_begin(&scratch, out->memory, out->ceiling);
    skeleton to = {.book = book, .out = out, .scratch = &scratch};
    if (language != NULL && strcmp(language->tag, tag) == 0 && language->translated)
        to.translated = language->book;
    plp_buffer_printf(out,
                      "-- Texts in \"%s\", to be filled in; an empty one stays untranslated.\n"
                      "translate \"%s\" {\n  reviewed = false,\n  by = \"\",\n  on = \"\",\n",
                      tag, tag);
    for (uint32_t i = 0; (row = plp_text_row_at(i)) != NULL; before = row, i++)
        if ((before == NULL || strcmp(before->section, row->section) != 0) &&
            (only == NULL || strcmp(only, row->section) == 0))
            put_section(&to, row);
    plp_buffer_puts(out, "}\n");
    plp_buffer_pass(out, &scratch);
    plp_buffer_end(&scratch);
    return to.count;
}
