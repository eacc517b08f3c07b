/* SPDX-License-Identifier: MIT */
/* What a layer changes and switches off, each thing once, with who decided it. */
#include <string.h>
#include "overlay/report.h"
#include "program/lists.h"
#include "program/words.h"

static bool is_same_thing(const plp_layer_change *a, const plp_layer_change *b)
{
    return a->word == b->word && strcmp(a->id, b->id) == 0;
}

/* The key under which the report shows a key: what joins a condition changes `when`. */
static const char *shown_key(const char *key)
{
    return strcmp(key, "or_when") == 0 || strcmp(key, "also_when") == 0 ||
                   strcmp(key, "except_when") == 0
               ? "when"
               : key;
}

static const char *label_of(const char *key)
{
    static const char *const labels[][2] = {
        {"when", "It holds if"},    {"plan", "It does"},
        {"because", "It says why"}, {"title", "Title"},
        {"text", "Text"},           {"ask", "Question"},
        {"value", "Value"},         {"if_unknown", "If unknown"},
        {"sources", "Sources"},     {"review_by", "Review by"},
        {"pressure", "Pressure"},   {"grade", "Grade"}};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
        if (strcmp(labels[i][0], key) == 0)
            return labels[i][1];
    return key;
}

/* Was the key told for an earlier word on the same thing? */
static bool is_told(const plp_report *r, uint32_t change, uint32_t key)
{
    const char *name = shown_key(r->book->changes[change].keys[key].key);
    for (uint32_t i = 0; i <= change; i++) {
        const plp_layer_change *other = &r->book->changes[i];
        if (other->layer < r->first || !is_same_thing(other, &r->book->changes[change]))
            continue;
        for (uint32_t k = 0; k < (i == change ? key : other->key_count); k++)
            if (strcmp(shown_key(other->keys[k].key), name) == 0)
                return true;
    }
    return false;
}

/* What the highest layer says of the key. */
static const char *last_value(const plp_report *r, const plp_layer_change *like, const char *key)
{
    const char *last = NULL;
    for (uint32_t i = 0; i < r->book->changes_count; i++) {
        const plp_layer_change *change = &r->book->changes[i];
        for (uint32_t k = 0; is_same_thing(change, like) && k < change->key_count; k++)
            if (strcmp(change->keys[k].key, key) == 0)
                last = change->keys[k].to;
    }
    return last;
}

static void tell_rows(plp_report *r, uint32_t index)
{
    const plp_layer_change *change = &r->book->changes[index];
    for (uint32_t k = 0; k < change->key_count; k++) {
        const plp_changed_key *key = &change->keys[k];
        const char *name = shown_key(key->key);
        if (is_told(r, index, k))
            continue;
        r->before.length = r->after.length = 0;
        plp_report_put_key(r->below, change->word, change->id, name, key->from, r, &r->before);
        plp_report_put_key(r->book, change->word, change->id, name, last_value(r, change, key->key),
                           r, &r->after);
        r->kind->row(r, label_of(name), plp_buffer_text(&r->before), plp_buffer_text(&r->after));
    }
}

static void put_decided(plp_report *r, const char *by, const char *on, uint32_t layer,
                        plp_place place)
{
    r->after.length = 0;
    plp_buffer_printf(&r->after, "%s, %s; in %s, ", by, on, r->book->packs[layer].id);
    plp_list_place(r->book, place, &r->after);
    r->kind->note(r, "Decided by", plp_buffer_text(&r->after));
}

static bool is_first(const plp_report *r, uint32_t index)
{
    for (uint32_t i = 0; i < index; i++)
        if (r->book->changes[i].layer >= r->first &&
            is_same_thing(&r->book->changes[i], &r->book->changes[index]))
            return false;
    return true;
}

static void tell_thing(plp_report *r, uint32_t index)
{
    const plp_layer_change *change = &r->book->changes[index];
    r->title.length = 0;
    plp_buffer_printf(&r->title, "%s %s", plp_word_text(change->word), change->id);
    r->kind->entry(r, plp_report_title(r->below, change->word, change->id),
                   plp_buffer_text(&r->title));
    for (uint32_t i = index; i < r->book->changes_count; i++)
        if (r->book->changes[i].layer >= r->first && is_same_thing(&r->book->changes[i], change))
            tell_rows(r, i);
    for (uint32_t i = index; i < r->book->changes_count; i++) {
        const plp_layer_change *word = &r->book->changes[i];
        if (word->layer < r->first || !is_same_thing(word, change))
            continue;
        r->kind->note(r, "Reason", word->reason);
        put_decided(r, word->by, word->on, word->layer, word->place);
    }
}

void plp_report_changed(plp_report *r)
{
    r->kind->section(r, "What is changed");
    for (uint32_t i = 0; i < r->book->changes_count; i++)
        if (r->book->changes[i].layer >= r->first && is_first(r, i))
            tell_thing(r, i);
}

void plp_report_disabled(plp_report *r)
{
    r->kind->section(r, "What is switched off");
    for (uint32_t i = 0; i < r->book->disabled_count; i++) {
        const plp_disabled *disabled = &r->book->disabled[i];
        const plp_rule *rule = &r->book->rules[disabled->rule];
        if (disabled->layer < r->first)
            continue;
        r->title.length = r->before.length = 0;
        plp_buffer_printf(&r->title, "rule %s", rule->id);
        plp_words_rule(r->book, rule, &r->before);
        r->kind->entry(r, rule->title, plp_buffer_text(&r->title));
        r->kind->row(r, "The rule", plp_buffer_text(&r->before), "It does not speak.");
        r->kind->note(r, "Reason", disabled->reason);
        if (disabled->until_date != NULL)
            r->kind->note(r, "Until", disabled->until_date);
        put_decided(r, disabled->by, disabled->on, disabled->layer, disabled->place);
    }
}
