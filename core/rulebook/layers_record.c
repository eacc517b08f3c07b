/* SPDX-License-Identifier: MIT */
/* What layers did, kept for plans and tools: old and new values, who and why, the rules that read
 * it, and the conditions as they would be without it. */
#include "rulebook/layers.h"
#include "base/json_write.h"

#include <string.h>

/* ---- texts ---- */

static const char *json_of(plp_link *link, const plp_draft *draft)
{
    plp_buffer text;
    if (draft == NULL)
        return NULL;
    plp_buffer_begin(&text, link->load.memory, SIZE_MAX);
    plp_draft_put_json(&text, draft);
    const char *kept =
        text.status == PALPATE_OK
            ? plp_arena_text(&link->book->arena, text.length != 0 ? text.bytes : "", text.length)
            : NULL;
    link->out_of_memory = link->out_of_memory || kept == NULL;
    plp_buffer_end(&text);
    return kept;
}

static const char *text_of(plp_link *link, const char *text)
{
    const char *kept = plp_arena_text(&link->book->arena, text, strlen(text));
    link->out_of_memory = link->out_of_memory || kept == NULL;
    return kept;
}

static plp_place place_of(const plp_link *link, const plp_declaration *verb)
{
    return plp_place_of(link->load.files, verb->file, verb->line, verb->line, verb->id);
}

/* ---- who reads it ---- */

typedef struct reading {
    const plp_rulebook *book;
    plp_term_kind kind, other; /* LIMIT; or DEFINE and NUMBER_DEFINE */
    uint32_t item;
    bool *defines; /* per define: it reads the item */
} reading;

/* The depth of terms is limited where drafts are made. */
static bool reads(const reading *at, const plp_term *term)
{
    if (term == NULL)
        return false;
    if ((term->kind == at->kind || term->kind == at->other) && term->subject == at->item)
        return true;
    if ((term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE) &&
        at->defines[term->subject])
        return true;
    for (uint32_t i = 0; i < term->part_count; i++)
        if (reads(at, term->parts[i]))
            return true;
    return false;
}

static bool rule_reads(const reading *at, const plp_rule *rule)
{
    if (reads(at, rule->when))
        return true;
    for (uint32_t i = 0; i < rule->action_count; i++)
        if (reads(at, rule->actions[i].number))
            return true;
    return false;
}

static bool begin_reading(plp_link *link, const plp_layer_change *change, reading *at)
{
    const plp_rulebook *book = link->book;
    bool limit = change->word == PLP_WORD_LIMIT;
    *at = (reading){.book = book,
                    .kind = limit ? PLP_TERM_LIMIT : PLP_TERM_DEFINE,
                    .other = limit ? PLP_TERM_LIMIT : PLP_TERM_NUMBER_DEFINE,
                    .item = change->item,
                    .defines = plp_link_scratch(link, book->defines_count, sizeof(bool))};
    for (uint32_t i = 0; at->defines != NULL && i < book->defines_count; i++) {
        uint32_t define = book->define_order[i];
        at->defines[define] = reads(at, book->defines[define].term);
    }
    return at->defines != NULL;
}

static void find_readers(plp_link *link, const reading *at, plp_layer_change *change)
{
    plp_picks picks;
    if (!plp_picks_begin(link, &picks, link->book->rules_count))
        return;
    for (uint32_t i = 0; i < link->book->rules_count; i++)
        picks.chosen[i] = rule_reads(at, &link->book->rules[i]);
    change->rules = plp_picks_end(link, &picks);
}

/* ---- conditions with the old number of a limit ---- */

typedef struct twinning {
    plp_link *link;
    uint32_t limit;
    double old;
    plp_twin *out;
    uint32_t count;
} twinning;

static bool names_limit(const plp_term *term, uint32_t limit)
{
    if (term->kind == PLP_TERM_LIMIT && term->subject == limit)
        return true;
    for (uint32_t i = 0; i < term->part_count; i++)
        if (names_limit(term->parts[i], limit))
            return true;
    return false;
}

static const plp_term *with_old(const twinning *at, const plp_term *term)
{
    if (!names_limit(term, at->limit))
        return term;
    plp_term *copy = plp_link_new(at->link, 1, sizeof *copy);
    const plp_term **parts = plp_link_new(at->link, term->part_count, sizeof *parts);
    if (copy == NULL || parts == NULL)
        return NULL;
    *copy = *term;
    if (term->kind == PLP_TERM_LIMIT) {
        copy->kind = PLP_TERM_NUMBER;
        copy->number = at->old;
    }
    for (uint32_t i = 0; i < term->part_count; i++)
        parts[i] = with_old(at, term->parts[i]);
    copy->parts = parts;
    return copy;
}

/* Comparisons that name the limit; without `out` they are counted. */
static void twin(twinning *at, const plp_term *term)
{
    if (term == NULL)
        return;
    if (term->kind >= PLP_TERM_AT_LEAST && term->kind <= PLP_TERM_BETWEEN) {
        if (!names_limit(term, at->limit))
            return;
        if (at->out != NULL)
            at->out[at->count] = (plp_twin){term, with_old(at, term)};
        at->count++;
        return;
    }
    for (uint32_t i = 0; i < term->part_count; i++)
        twin(at, term->parts[i]);
}

static void twin_all(twinning *at, const plp_layer_change *change)
{
    const plp_rulebook *book = at->link->book;
    at->count = 0;
    for (uint32_t i = 0; i < book->defines_count; i++)
        twin(at, book->defines[i].term);
    for (uint32_t i = 0; i < change->rules.count; i++)
        twin(at, book->rules[change->rules.at[i]].when);
}

static void twin_limit(plp_link *link, const plp_work *work, plp_layer_change *change)
{
    const plp_draft *old = work->key_count != 0 ? work->keys[0].from : NULL;
    if (old == NULL || old->kind != PLP_DRAFT_NUMBER)
        return;
    twinning at = {.link = link, .limit = change->item, .old = old->number};
    twin_all(&at, change);
    plp_twin *twins = plp_link_new(link, at.count, sizeof *twins);
    if (twins == NULL)
        return;
    at.out = twins;
    twin_all(&at, change);
    change->twins = twins;
    change->twin_count = at.count;
}

/* The condition of a rule or define as it was. */
static void twin_condition(plp_link *link, const plp_work *work, plp_layer_change *change)
{
    if (work->when == NULL)
        return;
    bool rule = change->word == PLP_WORD_RULE;
    plp_twin *pair = plp_link_new(link, 1, sizeof *pair);
    link->owner = work->thing->declaration;
    const plp_term *was = plp_link_condition(
        link, work->when, rule ? work->thing->declaration->phase : PLP_PHASE_SAFETY);
    if (pair == NULL || was == NULL)
        return;
    *pair = (plp_twin){
        rule ? link->book->rules[change->item].when : link->book->defines[change->item].term, was};
    change->twins = pair;
    change->twin_count = 1;
}

/* ---- changes ---- */

static bool is_text_key(const char *key)
{
    static const char *const texts[] = {"title",      "because",      "text",     "ask",
                                        "why",        "what",         "caution",  "reassess",
                                        "note",       "phrase",       "citation", "maintenance",
                                        "avoid_when", "value_titles", "group",    "codes"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        if (strcmp(texts[i], key) == 0)
            return true;
    return false;
}

static void record_keys(plp_link *link, const plp_work *work, plp_layer_change *change)
{
    plp_changed_key *keys = plp_link_new(link, work->key_count, sizeof *keys);
    if (keys == NULL)
        return;
    for (uint32_t i = 0; i < work->key_count; i++) {
        keys[i] =
            (plp_changed_key){text_of(link, work->keys[i].key), json_of(link, work->keys[i].from),
                              json_of(link, work->keys[i].to)};
        change->speaks = change->speaks || !is_text_key(work->keys[i].key);
    }
    change->keys = keys;
    change->key_count = work->key_count;
}

static void record_change(plp_link *link, const plp_work *work, plp_layer_change *change)
{
    const plp_declaration *it = work->thing->declaration;
    *change = (plp_layer_change){.word = it->word,
                                 .id = text_of(link, it->id),
                                 .item = it->index,
                                 .reason = work->reason,
                                 .by = work->by,
                                 .on = work->on,
                                 .seen = work->seen,
                                 .was = json_of(link, work->body),
                                 .place = place_of(link, work->verb),
                                 .layer = work->verb->layer};
    memcpy(change->below, work->below, sizeof change->below);
    record_keys(link, work, change);
    reading at;
    if ((it->word == PLP_WORD_LIMIT || it->word == PLP_WORD_DEFINE) &&
        begin_reading(link, change, &at))
        find_readers(link, &at, change);
    if (it->word == PLP_WORD_LIMIT)
        twin_limit(link, work, change);
    else if (it->word == PLP_WORD_RULE || it->word == PLP_WORD_DEFINE)
        twin_condition(link, work, change);
}

static void record_disabled(plp_link *link, const plp_work *work, plp_disabled *disabled)
{
    *disabled = (plp_disabled){.rule = work->thing->declaration->index,
                               .reason = work->reason,
                               .by = work->by,
                               .on = work->on,
                               .until_date = work->until_date,
                               .seen = work->seen,
                               .was = json_of(link, work->body),
                               .place = place_of(link, work->verb),
                               .layer = work->verb->layer};
    memcpy(disabled->below, work->below, sizeof disabled->below);
}

void plp_layers_record(plp_link *link)
{
    const plp_layers *layers = link->work;
    plp_rulebook *book = link->book;
    if (layers == NULL || link->drafts->verb_count == 0)
        return;
    plp_layer_change *changes = plp_link_new(link, layers->worked_count, sizeof *changes);
    plp_disabled *disabled = plp_link_new(link, layers->worked_count, sizeof *disabled);
    if (changes == NULL || disabled == NULL)
        return;
    for (uint32_t i = 0; i < layers->worked_count && !link->out_of_memory; i++) {
        const plp_work *work = layers->worked[i];
        if (work->thing->declaration->broken || work->verb->broken)
            continue;
        if (work->verb->word == PLP_WORD_DISABLE)
            record_disabled(link, work, &disabled[book->disabled_count++]);
        else
            record_change(link, work, &changes[book->changes_count++]);
    }
    book->changes = changes;
    book->disabled = disabled;
}
