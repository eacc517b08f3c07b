/* SPDX-License-Identifier: MIT */
/* The rules as a list: a line each, plain words, or JSON. */
#include "program/lists.h"

#include <string.h>
#include "base/terminal.h"
#include "base/text.h"
#include "program/query.h"
#include "program/words_parts.h"

/* ---- shared ---- */

void plp_list_key(plp_json_writer *out, const char *key, const char *value)
{
    plp_json_key(out, key);
    plp_json_string(out, value);
}

void plp_list_place(const plp_rulebook *book, plp_place place, plp_buffer *out)
{
    if (place.file < book->files_count)
        plp_buffer_printf(out, "%s:%u", book->files[place.file].path, place.line);
}

void plp_list_at(const plp_rulebook *book, plp_place place, plp_json_writer *out)
{
    plp_json_key(out, "at");
    if (place.file >= book->files_count) {
        plp_json_null(out);
        return;
    }
    plp_buffer at;
    plp_buffer_begin(&at, out->buffer->memory, out->buffer->ceiling);
    plp_list_place(book, place, &at);
    plp_json_string(out, plp_buffer_text(&at));
    plp_buffer_pass(out->buffer, &at);
    plp_buffer_end(&at);
}

void plp_list_sources(const plp_rulebook *book, plp_indices sources, plp_json_writer *out)
{
    plp_json_key(out, "sources");
    plp_json_array(out);
    for (uint32_t i = 0; i < sources.count; i++)
        plp_json_string(out, book->sources[sources.at[i]].id);
    plp_json_close(out);
}

const char *plp_list_layer(const plp_rulebook *book, uint32_t layer)
{
    return layer < book->packs_count ? book->packs[layer].id : NULL;
}

void plp_list_pad(plp_buffer *out, const char *text, size_t columns)
{
    size_t width = plp_text_width(text, strlen(text));
    plp_buffer_puts(out, text);
    for (size_t i = width; i < columns || i < width + 2; i++)
        plp_buffer_putc(out, ' ');
}

/* ---- a line each ---- */

static size_t widest_id(const plp_rulebook *book, const plp_query *query)
{
    size_t widest = 0;
    for (uint32_t i = 0; i < book->rules_count; i++)
        if (plp_query_asks_rule(query, &book->rules[i]) && strlen(book->rules[i].id) > widest)
            widest = strlen(book->rules[i].id);
    return widest;
}

#define PHASE_COLUMNS 12
#define TITLE_COLUMNS 40 /* with less room beside the id, the title stands below it */

uint32_t plp_rules_put_text(const plp_rulebook *book, const char *only, const palpate_style *style,
                            plp_buffer *out)
{
    plp_query query = plp_query_rules(book, only);
    uint32_t count = 0;
    size_t columns = widest_id(book, &query) + 2;
    bool below = columns + PHASE_COLUMNS + TITLE_COLUMNS > style->width;
    unsigned indent = below ? 4 : (unsigned)columns + PHASE_COLUMNS;
    for (uint32_t i = 0; i < book->rules_count; i++) {
        const plp_rule *rule = &book->rules[i];
        if (!plp_query_asks_rule(&query, rule))
            continue;
        plp_list_pad(out, rule->id, columns);
        if (below) {
            plp_buffer_puts(out, plp_phase_word(rule->phase));
            plp_buffer_puts(out, "\n    ");
        } else {
            plp_list_pad(out, plp_phase_word(rule->phase), PHASE_COLUMNS);
        }
        plp_terminal_wrap(out, style, indent, indent, rule->title);
        plp_buffer_putc(out, '\n');
        count++;
    }
    return count;
}

/* ---- plain words, in the language of the book ---- */

static void put_unknown(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out)
{
    plp_buffer_puts(out, plp_say(book, rule->if_unknown == PLP_ASK      ? PLP_SAY_RULE_ASKED
                                       : rule->if_unknown == PLP_ASSUME ? PLP_SAY_RULE_ASSUMED
                                                                        : PLP_SAY_RULE_WAITS));
}

static void put_provenance(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out)
{
    plp_buffer sources = plp_words_scratch(out);
    for (uint32_t i = 0; i < rule->sources.count; i++)
        plp_buffer_printf(&sources, "%s%s", i > 0 ? ", " : "",
                          book->sources[rule->sources.at[i]].id);
    if (rule->sources.count == 0)
        plp_buffer_puts(&sources, plp_say(book, PLP_SAY_NONE));
    const char *const arguments[4] = {plp_words_strength(book, rule->grade),
                                      plp_buffer_text(&sources), rule->checked, NULL};
    plp_say_put4(out, book, PLP_SAY_RULE_GRADE, arguments);
    plp_words_drop(&sources, out);
    plp_buffer_putc(out, ' ');
    if (rule->reviewed_by)
        plp_say_put(out, book, PLP_SAY_RULE_REVIEWED, rule->reviewed_by, rule->reviewed_on);
    else
        plp_buffer_puts(out, plp_say(book, PLP_SAY_NOT_REVIEWED));
    if (rule->locked) {
        plp_buffer_putc(out, ' ');
        plp_buffer_puts(out, plp_say(book, PLP_SAY_RULE_LOCKED));
    }
}

static void put_head(const plp_rulebook *book, const plp_rule *rule, plp_buffer *out)
{
    plp_buffer place = plp_words_scratch(out);
    plp_list_place(book, rule->place, &place);
    const char *const arguments[4] = {
        rule->id, plp_say(book, (plp_phrase)(PLP_SAY_PHASE_SAFETY + (int)rule->phase)),
        plp_buffer_text(&place), NULL};
    plp_say_put4(out, book, PLP_SAY_RULE_HEAD, arguments);
    plp_words_drop(&place, out);
}

static void put_paragraph(plp_buffer *words, const palpate_style *style, plp_buffer *out)
{
    plp_buffer_puts(out, "  ");
    plp_terminal_wrap(out, style, 2, 2, plp_buffer_text(words));
    plp_buffer_putc(out, '\n');
    words->length = 0;
}

static void put_rule_words(const plp_rulebook *book, const plp_rule *rule,
                           const palpate_style *style, plp_buffer *words, plp_buffer *out)
{
    plp_terminal_paint(out, style, PLP_BOLD, rule->title);
    plp_buffer_putc(out, '\n');
    put_head(book, rule, words);
    put_paragraph(words, style, out);
    plp_words_rule(book, rule, words);
    put_paragraph(words, style, out);
    if (rule->when->kind != PLP_TERM_ALWAYS) {
        put_unknown(book, rule, words);
        put_paragraph(words, style, out);
    }
    plp_say_put(words, book, PLP_SAY_RULE_BECAUSE, rule->because, NULL);
    put_paragraph(words, style, out);
    put_provenance(book, rule, words);
    put_paragraph(words, style, out);
}

uint32_t plp_rules_put_words(const plp_rulebook *book, const char *only, const palpate_style *style,
                             plp_buffer *out)
{
    plp_query query = plp_query_rules(book, only);
    uint32_t count = 0;
    plp_buffer words;
    plp_buffer_begin(&words, out->memory, out->ceiling);
    for (uint32_t i = 0; i < book->rules_count; i++) {
        if (!plp_query_asks_rule(&query, &book->rules[i]))
            continue;
        plp_buffer_puts(out, count > 0 ? "\n" : "");
        put_rule_words(book, &book->rules[i], style, &words, out);
        count++;
    }
    plp_buffer_pass(out, &words);
    plp_buffer_end(&words);
    return count;
}

/* ---- JSON ---- */

typedef const char *id_at(const plp_rulebook *book, uint32_t index);

static const char *technique_id(const plp_rulebook *book, uint32_t index)
{
    return book->techniques[index].id;
}

static const char *region_id(const plp_rulebook *book, uint32_t index)
{
    return book->regions[index].id;
}

static const char *advice_id(const plp_rulebook *book, uint32_t index)
{
    return book->advices[index].id;
}

static const char *fact_id(const plp_rulebook *book, uint32_t index)
{
    return book->facts[index].id;
}

static void put_ids(const plp_rulebook *book, const char *key, plp_indices items, id_at *id,
                    plp_json_writer *out)
{
    if (items.count == 0)
        return;
    plp_json_key(out, key);
    plp_json_array(out);
    for (uint32_t i = 0; i < items.count; i++)
        plp_json_string(out, id(book, items.at[i]));
    plp_json_close(out);
}

static void put_subject(const plp_rulebook *book, const plp_action *action, plp_json_writer *out)
{
    switch (action->kind) {
    case PLP_DO_DISPOSITION:
        plp_list_key(out, "level", plp_disposition_word((plp_disposition)action->level));
        break;
    case PLP_DO_CLEAR:
        plp_list_key(out, "from", book->providers[action->subject].id);
        plp_list_key(out, "for", book->facts[action->fact].id);
        break;
    case PLP_DO_DOSE:
        plp_list_key(out, "dose", book->doses[action->subject].id);
        break;
    case PLP_DO_POSITION:
        plp_list_key(out, "position", book->positions[action->subject].id);
        break;
    case PLP_DO_PRODUCT:
        plp_list_key(out, "product", book->products[action->subject].id);
        break;
    case PLP_DO_REFER:
        plp_list_key(out, "referral", book->referrals[action->subject].id);
        plp_list_key(out, "urgency", plp_urgency_word((plp_urgency)action->level));
        break;
    case PLP_DO_NO_REFER:
        plp_list_key(out, "referral", book->referrals[action->subject].id);
        break;
    case PLP_DO_ADVISE:
        if (action->instead_of != PLP_NONE)
            plp_list_key(out, "instead_of", book->advices[action->instead_of].id);
        break;
    default:
        break;
    }
}

static void put_action(const plp_rulebook *book, const plp_action *action, plp_json_writer *out)
{
    plp_json_object(out);
    plp_list_key(out, "do", plp_action_word(action->kind));
    put_subject(book, action, out);
    put_ids(book, "techniques", action->techniques, technique_id, out);
    put_ids(book, "technique_facts", action->technique_facts, fact_id, out);
    put_ids(book, "regions", action->regions, region_id, out);
    put_ids(book, "region_facts", action->region_facts, fact_id, out);
    put_ids(book, "advices", action->advices, advice_id, out);
    put_ids(book, "facts", action->facts, fact_id, out);
    if (action->number) {
        plp_json_key(out, "number");
        if (action->number->kind == PLP_TERM_NUMBER)
            plp_json_number_value(out, action->number->number);
        else
            plp_words_tree(book, action->number, out);
    }
    if (action->text)
        plp_list_key(out, "text", action->text);
    plp_json_close(out);
}

static void put_rule_text(const plp_rulebook *book, const plp_rule *rule, plp_json_writer *out)
{
    plp_buffer words;
    plp_buffer_begin(&words, out->buffer->memory, out->buffer->ceiling);
    plp_words_rule(book, rule, &words);
    plp_list_key(out, "words", plp_buffer_text(&words));
    plp_buffer_pass(out->buffer, &words);
    plp_buffer_end(&words);
}

static void put_review(const plp_rule *rule, plp_json_writer *out)
{
    plp_list_key(out, "checked", rule->checked);
    plp_json_key(out, "reviewed");
    if (rule->reviewed_by) {
        plp_json_object(out);
        plp_list_key(out, "by", rule->reviewed_by);
        plp_list_key(out, "on", rule->reviewed_on);
        plp_json_close(out);
    } else {
        plp_json_null(out);
    }
    plp_list_key(out, "review_by", rule->review_by);
}

static void put_rule(const plp_rulebook *book, const plp_rule *rule, bool words,
                     plp_json_writer *out)
{
    static const char *const if_unknown[] = {
        [PLP_ASK] = "ask", [PLP_ASSUME] = "assume", [PLP_IGNORE] = "ignore"};
    plp_json_object(out);
    plp_list_key(out, "id", rule->id);
    plp_list_key(out, "phase", plp_phase_word(rule->phase));
    plp_list_key(out, "title", rule->title);
    plp_json_key(out, "when");
    plp_words_tree(book, rule->when, out);
    plp_json_key(out, "plan");
    plp_json_array(out);
    for (uint32_t i = 0; i < rule->action_count; i++)
        put_action(book, &rule->actions[i], out);
    plp_json_close(out);
    if (words)
        put_rule_text(book, rule, out);
    plp_list_key(out, "because", rule->because);
    plp_list_key(out, "grade", plp_grade_word(rule->grade));
    plp_list_sources(book, rule->sources, out);
    put_review(rule, out);
    plp_list_key(out, "if_unknown", if_unknown[rule->if_unknown]);
    plp_json_key(out, "locked");
    plp_json_bool(out, rule->locked);
    plp_list_key(out, "strength", rule->weak ? "weak" : "strong");
    plp_list_key(out, "layer", plp_list_layer(book, rule->layer));
    plp_list_at(book, rule->place, out);
    plp_json_close(out);
}

uint32_t plp_rules_put_json(const plp_rulebook *book, const char *only, bool words, plp_buffer *out)
{
    plp_query query = plp_query_rules(book, only);
    uint32_t count = 0;
    plp_json_writer writer;
    plp_json_begin(&writer, out);
    plp_json_object(&writer);
    plp_list_key(&writer, "format", "palpate.rules/1");
    plp_list_key(&writer, "digest", book->digest);
    plp_json_key(&writer, "rules");
    plp_json_array(&writer);
    for (uint32_t i = 0; i < book->rules_count; i++) {
        if (!plp_query_asks_rule(&query, &book->rules[i]))
            continue;
        put_rule(book, &book->rules[i], words, &writer);
        count++;
    }
    plp_json_close(&writer);
    plp_json_close(&writer);
    plp_buffer_putc(out, '\n');
    return count;
}
