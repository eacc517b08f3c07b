/* SPDX-License-Identifier: MIT */
/* A word of a layer at work on one thing: who changed it and why, which keys, and whether they may
 * be. */
#include "rulebook/layers.h"
#include "base/number.h"

#include <stdio.h>
#include <string.h>

/* ---- reason, by, on ---- */

static const char *const told_keys[] = {"reason", "by", "on", "seen", "until_date"};

static bool is_told(const plp_declaration *verb, const char *key)
{
    for (size_t i = 0; i < (verb->word == PLP_WORD_DISABLE ? 5 : 4); i++)
        if (strcmp(told_keys[i], key) == 0)
            return true;
    return false;
}

static bool read_told(plp_layers *layers, const plp_declaration *verb, plp_work *work)
{
    const char **texts[] = {&work->reason, &work->by, &work->on, &work->seen, &work->until_date};
    plp_link *link = layers->link;
    bool good = true;
    for (size_t i = 0; i < 5; i++) {
        const plp_draft *value = plp_draft_get(verb->body, told_keys[i]);
        if (value == NULL && i < 3) {
            static const char *const hints[] = {"why is it changed? reason = \"…\"",
                                                "who decided it? by = \"…\"",
                                                "when? on = \"2026-11-30\""};
            plp_layers_error(link, verb->id, "missing-key", hints[i], "%s \"%s\" has no %s",
                             plp_word_text(verb->word), verb->id, told_keys[i]);
            good = false;
        }
        if (value == NULL || (i == 4 && verb->word != PLP_WORD_DISABLE))
            continue;
        if (i == 2 || i == 4)
            good = plp_keys_date(link, value, told_keys[i], texts[i]) && good;
        else
            good = (*texts[i] = plp_keys_text(link, value, told_keys[i])) != NULL && good;
    }
    return good;
}

/* ---- changes ---- */

static bool is_condition_key(const char *key)
{
    return strcmp(key, "when") == 0 || strcmp(key, "or_when") == 0 ||
           strcmp(key, "also_when") == 0 || strcmp(key, "except_when") == 0;
}

bool plp_layers_joins(const char *key)
{
    return is_condition_key(key) && strcmp(key, "when") != 0;
}

/* Two words of one layer on one key; or a new `when` beside what joins the old one. */
static bool collides(const char *key, const char *other)
{
    return strcmp(key, other) == 0 || (is_condition_key(key) && is_condition_key(other) &&
                                       plp_layers_joins(key) != plp_layers_joins(other));
}

static bool is_first(plp_layers *layers, const plp_thing *thing, const plp_declaration *verb,
                     const char *key)
{
    for (const plp_work *work = thing->first; work != NULL; work = work->next) {
        if (work->verb->layer != verb->layer)
            continue;
        for (uint32_t i = 0; i < work->key_count; i++) {
            if (!collides(key, work->keys[i].key))
                continue;
            plp_layers_error(layers->link, key, "changed-twice", "keep one of the two",
                             work->verb == verb
                                 ? "%s of \"%s\" stands beside %s, in %s line %u"
                                 : "%s of \"%s\" is changed twice in this layer: %s in %s line %u",
                             key, verb->id, work->keys[i].key, plp_layers_path(layers, work->verb),
                             work->verb->line);
            return false;
        }
    }
    return true;
}

static bool has_key(const plp_thing *thing, const char *key)
{
    const plp_declaration *it = thing->declaration;
    if (plp_layers_joins(key))
        return it->word == PLP_WORD_RULE ||
               (it->word == PLP_WORD_DEFINE && plp_draft_get(it->body, "when") != NULL);
    if (it->word == PLP_WORD_DEFINE && (strcmp(key, "when") == 0 || strcmp(key, "value") == 0))
        return plp_draft_get(it->body, key) != NULL; /* a condition stays one */
    return plp_keys_has(it->word, key);
}

static void refuse_key(plp_layers *layers, const plp_declaration *verb, const plp_thing *thing,
                       const char *key)
{
    char hint[128] = "";
    plp_suggest suggest = plp_suggest_for(key, strlen(key));
    if (verb->word == PLP_WORD_CHANGE)
        plp_keys_suggest(thing->declaration->word, &suggest);
    else if (verb->word == PLP_WORD_CHANGE_LIMIT)
        plp_suggest_try(&suggest, "value");
    static const char *const joining[] = {"also_when", "except_when", "or_when"};
    for (size_t i = 0; i < 3 && verb->word == PLP_WORD_CHANGE; i++)
        if (has_key(thing, joining[i]))
            plp_suggest_try(&suggest, joining[i]);
    for (size_t i = 0; i < 5; i++)
        if (is_told(verb, told_keys[i]))
            plp_suggest_try(&suggest, told_keys[i]);
    if (suggest.best != NULL && strcmp(suggest.best, key) == 0)
        snprintf(hint, sizeof hint, "make a define of your own");
    else if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    plp_layers_error(
        layers->link, key, "unknown-key", hint, "%s has no key %s",
        plp_word_text(verb->word == PLP_WORD_CHANGE ? thing->declaration->word : verb->word), key);
}

static bool is_in_range(plp_layers *layers, const plp_thing *thing, const plp_draft *value)
{
    const plp_draft *body = thing->declaration->body;
    const plp_draft *min = plp_draft_get(body, "min"), *max = plp_draft_get(body, "max");
    if (value->kind != PLP_DRAFT_NUMBER || min == NULL || max == NULL ||
        (value->number >= min->number && value->number <= max->number))
        return true;
    char low[PLP_NUMBER_BYTES], high[PLP_NUMBER_BYTES];
    plp_number_print(min->number, low);
    plp_number_print(max->number, high);
    plp_link_error_at(layers->link, value, NULL, "out-of-range", NULL,
                      "limit \"%s\" takes numbers from %s to %s, says %s line %u",
                      thing->declaration->id, low, high, plp_layers_path(layers, thing->declaration),
                      thing->declaration->line);
    return false;
}

/* May this pair of the word be taken? Reports if not. */
static bool judge_key(plp_layers *layers, const plp_declaration *verb, plp_thing *thing,
                      const plp_draft_pair *pair)
{
    bool known = verb->word == PLP_WORD_CHANGE         ? has_key(thing, pair->key)
                 : verb->word == PLP_WORD_CHANGE_LIMIT ? strcmp(pair->key, "value") == 0
                                                       : false;
    if (!known) {
        refuse_key(layers, verb, thing, pair->key);
        return false;
    }
    if (!is_first(layers, thing, verb, pair->key) ||
        !plp_tighten_allows(layers, thing, pair->key, pair->value))
        return false;
    if (strcmp(pair->key, "plan") == 0)
        plp_tighten_blocks(layers, pair->value, plp_draft_get(thing->declaration->body, "plan"));
    return verb->word != PLP_WORD_CHANGE_LIMIT || is_in_range(layers, thing, pair->value);
}

static void read_keys(plp_layers *layers, plp_work *work)
{
    const plp_draft *body = work->verb->body;
    plp_thing *thing = work->thing;
    for (uint32_t i = 0; i < body->pair_count; i++) {
        const plp_draft_pair *pair = &body->pairs[i];
        if (is_told(work->verb, pair->key) || !judge_key(layers, work->verb, thing, pair))
            continue;
        plp_draft *from =
            plp_layers_joins(pair->key) ? NULL : plp_draft_get(thing->declaration->body, pair->key);
        work->keys[work->key_count++] = (plp_work_key){pair->key, from, pair->value};
        if (is_condition_key(pair->key))
            work->when = plp_draft_get(thing->declaration->body, "when");
    }
}

static void put_digest(plp_layers *layers, const plp_declaration *declaration, plp_work *work)
{
    plp_buffer text;
    plp_buffer_begin(&text, layers->link->load.memory, SIZE_MAX);
    plp_canonical_put(&text, declaration);
    plp_digest(text.bytes, text.length, work->below);
    layers->link->out_of_memory = layers->link->out_of_memory || text.status != PALPATE_OK;
    plp_buffer_end(&text);
}

static plp_work *begin_work(plp_layers *layers, plp_declaration *verb, plp_thing *thing)
{
    plp_work *work = plp_link_scratch(layers->link, 1, sizeof *work);
    if (work == NULL)
        return NULL;
    *work = (plp_work){.verb = verb, .thing = thing, .body = thing->declaration->body};
    work->keys = plp_link_scratch(layers->link, verb->body->pair_count, sizeof *work->keys);
    put_digest(layers, thing->declaration, work);
    if (thing->last != NULL)
        thing->last->next = work;
    else
        thing->first = work;
    thing->last = work;
    layers->worked[layers->worked_count++] = work;
    return layers->link->out_of_memory ? NULL : work;
}

static bool changed_here(const plp_layers *layers, const plp_thing *thing,
                         const plp_declaration **by)
{
    *by = thing->last != NULL ? thing->last->verb : NULL;
    return *by != NULL && (*by)->layer == layers->layer;
}

void plp_layers_disable(plp_layers *layers, plp_declaration *verb, plp_thing *thing)
{
    const plp_declaration *by;
    if (changed_here(layers, thing, &by)) {
        plp_layers_error(layers->link, verb->id, "change-of-disabled", "keep one of the two",
                         "rule \"%s\" is changed in this layer, in %s line %u", verb->id,
                         plp_layers_path(layers, by), by->line);
        return;
    }
    if (plp_locks_locked(thing->declaration)) {
        plp_layers_error(layers->link, verb->id, "locked", "add to it with or_when, or to its plan",
                         "rule \"%s\" is locked, in %s line %u: no layer can disable it",
                         thing->declaration->id, plp_layers_path(layers, thing->declaration),
                         thing->declaration->line);
        return;
    }
    plp_work *work = begin_work(layers, verb, thing);
    if (work == NULL)
        return;
    read_told(layers, verb, work);
    read_keys(layers, work);
    thing->declaration->disabled = verb;
}

void plp_layers_change(plp_layers *layers, plp_declaration *verb, plp_thing *thing)
{
    plp_work *work = begin_work(layers, verb, thing);
    if (work == NULL)
        return;
    uint32_t told = 0;
    for (uint32_t i = 0; i < verb->body->pair_count; i++)
        told += is_told(verb, verb->body->pairs[i].key);
    read_told(layers, verb, work);
    read_keys(layers, work);
    thing->composing = true;
    if (told == verb->body->pair_count)
        plp_layers_error(layers->link, verb->id, "no-change",
                         verb->word == PLP_WORD_CHANGE_LIMIT ? "add value = …"
                                                             : "add the keys that change",
                         "this changes nothing of \"%s\"", verb->id);
}
