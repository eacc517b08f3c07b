/* SPDX-License-Identifier: MIT */
/* The words of layers: taken out of the drafts, checked, and put into what they work on. */
#include "rulebook/layers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- things ---- */

static int compare_things(const void *a, const void *b)
{
    const plp_declaration *first = ((const plp_thing *)a)->declaration,
                          *second = ((const plp_thing *)b)->declaration;
    if (first->word != second->word)
        return first->word < second->word ? -1 : 1;
    int order = strcmp(first->id, second->id);
    if (order != 0)
        return order;
    return first->sequence < second->sequence ? -1 : first->sequence > second->sequence;
}

static bool list_things(plp_layers *layers)
{
    plp_link *link = layers->link;
    layers->things = plp_link_scratch(link, link->drafts->count, sizeof *layers->things);
    layers->worked = plp_link_scratch(link, link->drafts->verb_count, sizeof *layers->worked);
    if (layers->things == NULL || layers->worked == NULL)
        return false;
    for (plp_declaration *at = link->drafts->first; at != NULL; at = at->next)
        layers->things[layers->thing_count++] = (plp_thing){.declaration = at};
    qsort(layers->things, layers->thing_count, sizeof *layers->things, compare_things);
    return true;
}

/* The first of this id, of any layer. */
static plp_thing *find_any(const plp_layers *layers, plp_word word, const char *id)
{
    uint32_t low = 0, high = layers->thing_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const plp_declaration *at = layers->things[middle].declaration;
        int order = at->word != word ? (at->word < word ? -1 : 1) : strcmp(at->id, id);
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == layers->thing_count || layers->things[low].declaration->word != word ||
        strcmp(layers->things[low].declaration->id, id) != 0)
        return NULL;
    return &layers->things[low];
}

plp_thing *plp_layers_find(const plp_layers *layers, plp_word word, const char *id)
{
    plp_thing *thing = find_any(layers, word, id);
    return thing != NULL && thing->declaration->layer < layers->layer ? thing : NULL;
}

/* ---- targets ---- */

/* What `change` cannot work on, and why. */
static const struct {
    plp_word word;
    const char *hint;
} fixed[] = {
    {PLP_WORD_LIMIT, "write change_limit \"id\" { value = … }"},
    {PLP_WORD_INVARIANT, "a promise stays; add one of your own under a new name"},
    {PLP_WORD_TEST, "add a test of your own"},
    {PLP_WORD_PATIENT, "add a patient of your own"},
    {PLP_WORD_PACK, "write a pack of your own"},
};

/* Split "kind id". False after a report. */
static bool split_target(plp_layers *layers, const plp_declaration *verb, plp_word *word,
                         const char **id)
{
    const char *space = strchr(verb->id, ' ');
    *id = space != NULL ? space + 1 : verb->id;
    *word = verb->word == PLP_WORD_CHANGE_LIMIT ? PLP_WORD_LIMIT : PLP_WORD_RULE;
    if (space == NULL)
        return true;
    char kind[40];
    snprintf(kind, sizeof kind, "%.*s", (int)(space - verb->id), verb->id);
    plp_suggest suggest = plp_suggest_for(kind, strlen(kind));
    for (plp_word at = 0; at < PLP_WORD_COUNT; at++) {
        if (strcmp(plp_word_text(at), kind) == 0) {
            *word = at;
            return true;
        }
        plp_suggest_try(&suggest, plp_word_text(at));
    }
    char hint[80] = "write \"kind id\": change \"technique deep_tissue\" { … }";
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    plp_layers_error(layers->link, verb->id, "unknown-target", hint, "there is no kind %s", kind);
    return false;
}

static bool may_target(plp_layers *layers, const plp_declaration *verb, plp_word word)
{
    if (verb->word == PLP_WORD_DISABLE && word != PLP_WORD_RULE) {
        plp_layers_error(layers->link, verb->id, "wrong-target",
                         "disable the rules that use it instead",
                         "only rules can be disabled, and this is a %s", plp_word_text(word));
        return false;
    }
    for (size_t i = 0; verb->word == PLP_WORD_CHANGE && i < sizeof fixed / sizeof fixed[0]; i++)
        if (fixed[i].word == word) {
            plp_layers_error(layers->link, verb->id, "wrong-target", fixed[i].hint,
                             "a %s cannot be changed with change", plp_word_text(word));
            return false;
        }
    return true;
}

static void refuse_unknown(plp_layers *layers, const plp_declaration *verb, plp_word word,
                           const char *id)
{
    char hint[200] = "";
    if (layers->link->load.incomplete)
        return; /* it may stand where reading ended early, which was reported */
    plp_suggest suggest = plp_suggest_for(id, strlen(id));
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        const plp_declaration *at = layers->things[i].declaration;
        if (at->layer >= layers->layer)
            continue;
        if (at->word == word)
            plp_suggest_try(&suggest, at->id);
        else if (verb->word == PLP_WORD_CHANGE && strcmp(at->id, id) == 0)
            snprintf(hint, sizeof hint, "write change \"%s %.100s\"", plp_word_text(at->word), id);
    }
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    plp_layers_error(layers->link, verb->id, "unknown-target", hint,
                     layers->layer == 0 ? "there is no layer below this one, so no %s \"%s\""
                                        : "no lower layer has a %s \"%s\"",
                     plp_word_text(word), id);
}

static const char *path_of(const plp_layers *layers, const plp_declaration *at)
{
    return layers->link->load.files[at->file].path;
}

/* The thing that a word works on; NULL after a report. */
static plp_thing *target_of(plp_layers *layers, const plp_declaration *verb)
{
    plp_word word;
    const char *id;
    if (!split_target(layers, verb, &word, &id) || !may_target(layers, verb, word))
        return NULL;
    plp_thing *thing = find_any(layers, word, id);
    if (thing == NULL || thing->declaration->layer > layers->layer) {
        refuse_unknown(layers, verb, word, id);
        return NULL;
    }
    const plp_declaration *it = thing->declaration;
    if (it->layer == layers->layer) {
        plp_layers_error(layers->link, verb->id, "same-layer", "edit it there",
                         "%s \"%s\" belongs to this layer, in %s line %u", plp_word_text(word), id,
                         path_of(layers, it), it->line);
        return NULL;
    }
    if (it->disabled != NULL) {
        plp_layers_error(layers->link, verb->id,
                         verb->word == PLP_WORD_DISABLE ? "disabled-twice" : "change-of-disabled",
                         "keep one of the two", "rule \"%s\" is disabled, in %s line %u", id,
                         path_of(layers, it->disabled), it->disabled->line);
        return NULL;
    }
    return it->body->kind == PLP_DRAFT_TABLE ? thing : NULL;
}

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

static bool joins(const char *key)
{
    return is_condition_key(key) && strcmp(key, "when") != 0;
}

/* Two words of one layer on one key; or a new `when` beside what joins the old one. */
static bool collides(const char *key, const char *other)
{
    return strcmp(key, other) == 0 ||
           (is_condition_key(key) && is_condition_key(other) && joins(key) != joins(other));
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
                             key, verb->id, work->keys[i].key, path_of(layers, work->verb),
                             work->verb->line);
            return false;
        }
    }
    return true;
}

static bool has_key(const plp_thing *thing, const char *key)
{
    const plp_declaration *it = thing->declaration;
    if (joins(key))
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
    char bounds[120];
    snprintf(bounds, sizeof bounds, "from %g to %g", min->number, max->number);
    plp_link_error_at(layers->link, value, NULL, "out-of-range", NULL,
                      "limit \"%s\" takes numbers %s, says %s line %u", thing->declaration->id,
                      bounds, path_of(layers, thing->declaration), thing->declaration->line);
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
            joins(pair->key) ? NULL : plp_draft_get(thing->declaration->body, pair->key);
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
    *work = (plp_work){.verb = verb, .thing = thing};
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

static void disable(plp_layers *layers, plp_declaration *verb, plp_thing *thing)
{
    const plp_declaration *by;
    if (changed_here(layers, thing, &by)) {
        plp_layers_error(layers->link, verb->id, "change-of-disabled", "keep one of the two",
                         "rule \"%s\" is changed in this layer, in %s line %u", verb->id,
                         path_of(layers, by), by->line);
        return;
    }
    if (plp_locks_locked(thing->declaration)) {
        plp_layers_error(layers->link, verb->id, "locked", "add to it with or_when, or to its plan",
                         "rule \"%s\" is locked, in %s line %u: no layer can disable it",
                         thing->declaration->id, path_of(layers, thing->declaration),
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

static void change(plp_layers *layers, plp_declaration *verb, plp_thing *thing)
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

/* ---- new bodies ---- */

static plp_draft *join(plp_layers *layers, plp_term_kind kind, const char *word, plp_draft *first,
                       plp_draft *second)
{
    plp_link *link = layers->link;
    const plp_limits *limits = link->load.limits;
    plp_draft *term = plp_link_scratch(link, 1, sizeof *term);
    plp_draft **parts = plp_link_scratch(link, 2, sizeof *parts);
    if (term == NULL || parts == NULL)
        return NULL;
    *term = *first;
    term->kind = PLP_DRAFT_TERM;
    term->which = (uint32_t)kind;
    term->text = word;
    term->length = strlen(word);
    term->name = NULL;
    term->number = 0;
    term->parts = parts;
    term->part_count = second != NULL ? 2 : 1;
    term->pairs = NULL;
    term->pair_count = 0;
    term->linked = false;
    term->size = first->size + 1 + (second != NULL ? second->size : 0);
    term->depth = first->depth;
    parts[0] = first;
    parts[1] = second;
    if (second != NULL && second->depth > term->depth)
        term->depth = second->depth;
    if (second != NULL && second->first_phase > term->first_phase)
        term->first_phase = second->first_phase;
    term->depth++;
    if (term->size > limits->conditions_per_rule || term->depth > limits->condition_depth)
        plp_link_error_at(link, second != NULL ? second : first, NULL,
                          term->depth > limits->condition_depth ? "limit-depth" : "limit-size",
                          "write the whole condition anew with when",
                          "this condition has too many parts with all layers together");
    return term;
}

/* (when or or_when) and also_when, unless except_when. */
static plp_draft *join_condition(plp_layers *layers, plp_draft *when, plp_draft *const joined[3])
{
    plp_draft *except = joined[2];
    if (joined[0] != NULL)
        when = join(layers, PLP_TERM_ANY, "any", when, joined[0]);
    if (joined[1] != NULL && when != NULL)
        when = join(layers, PLP_TERM_ALL, "all", when, joined[1]);
    if (except != NULL && when != NULL) {
        except = join(layers, PLP_TERM_UNLESS, "unless", except, NULL);
        when = except != NULL ? join(layers, PLP_TERM_ALL, "all", when, except) : NULL;
    }
    return when;
}

static int compare_pairs(const void *a, const void *b)
{
    return strcmp(((const plp_draft_pair *)a)->key, ((const plp_draft_pair *)b)->key);
}

static void put_pair(plp_draft *body, const char *key, plp_draft *value)
{
    for (uint32_t i = 0; i < body->pair_count; i++)
        if (strcmp(body->pairs[i].key, key) == 0) {
            body->pairs[i].value = value;
            return;
        }
    body->pairs[body->pair_count++] = (plp_draft_pair){key, value};
}

/* Put the work of the present layer into a new body. */
static void compose(plp_layers *layers, plp_thing *thing)
{
    static const char *const joining[] = {"or_when", "also_when", "except_when"};
    plp_link *link = layers->link;
    const plp_draft *old = thing->declaration->body;
    plp_draft *body = plp_link_scratch(link, 1, sizeof *body), *joined[3] = {NULL, NULL, NULL};
    uint32_t room = old->pair_count + 1;
    for (const plp_work *work = thing->first; work != NULL; work = work->next)
        room += work->key_count;
    plp_draft_pair *pairs = plp_link_scratch(link, room, sizeof *pairs);
    if (body == NULL || pairs == NULL)
        return;
    *body = *old;
    memcpy(pairs, old->pairs, old->pair_count * sizeof *pairs);
    body->pairs = pairs;
    for (plp_work *work = thing->first; work != NULL; work = work->next)
        for (uint32_t i = 0; work->verb->layer == layers->layer && i < work->key_count; i++) {
            const plp_work_key *key = &work->keys[i];
            if (!joins(key->key))
                put_pair(body, key->key, key->to);
            for (int k = 0; k < 3; k++)
                if (strcmp(key->key, joining[k]) == 0)
                    joined[k] = key->to;
        }
    plp_draft *when = plp_draft_get(old, "when");
    link->owner = (plp_declaration *)thing->last->verb;
    if (when != NULL && (joined[0] != NULL || joined[1] != NULL || joined[2] != NULL)) {
        plp_draft *whole = join_condition(layers, when, joined);
        if (whole != NULL)
            put_pair(body, "when", whole);
    }
    qsort(body->pairs, body->pair_count, sizeof *body->pairs, compare_pairs);
    thing->declaration->body = body;
    thing->composing = false;
}

/* ---- layer by layer ---- */

/* Take the words of layers out of the chain of declarations. */
static bool take_verbs(plp_link *link)
{
    plp_drafts *drafts = link->drafts;
    uint32_t count = 0;
    for (plp_word word = PLP_WORD_COUNT; word < PLP_WORD_END; word++)
        count += drafts->counts[word];
    drafts->verbs = plp_link_scratch(link, count, sizeof(plp_declaration *));
    if (drafts->verbs == NULL)
        return false;
    plp_declaration **at = &drafts->first, *last = NULL;
    while (*at != NULL) {
        if ((*at)->word < PLP_WORD_COUNT) {
            last = *at;
            at = &(*at)->next;
            continue;
        }
        drafts->verbs[drafts->verb_count++] = *at;
        *at = (*at)->next;
    }
    drafts->last = last;
    drafts->count -= count;
    return true;
}

static void work_on(plp_layers *layers, plp_declaration *verb)
{
    layers->link->owner = verb;
    if (verb->word == PLP_WORD_TRANSLATE) {
        plp_layers_error(layers->link, "translate", "reserved-word",
                         "change the texts themselves, in a layer for one language",
                         "translate is kept for translations, which this version does not have");
        return;
    }
    if (verb->body->kind != PLP_DRAFT_TABLE)
        return;
    if (verb->body->part_count != 0)
        plp_link_error_at(layers->link, verb->body->parts[0], NULL, "missing-key",
                          "is `key =` missing before it?", "%s \"%s\" has an entry without a key",
                          plp_word_text(verb->word), verb->id);
    plp_thing *thing = target_of(layers, verb);
    if (thing != NULL && verb->word == PLP_WORD_DISABLE)
        disable(layers, verb, thing);
    else if (thing != NULL)
        change(layers, verb, thing);
}

static void check_new_rules(plp_layers *layers)
{
    for (uint32_t i = 0; i < layers->thing_count; i++) {
        plp_declaration *rule = layers->things[i].declaration;
        if (rule->word != PLP_WORD_RULE || rule->layer != layers->layer ||
            rule->body->kind != PLP_DRAFT_TABLE)
            continue;
        const plp_draft *plan = plp_draft_get(rule->body, "plan");
        layers->link->owner = rule;
        if (plan != NULL)
            plp_tighten_blocks(layers, plan, NULL);
    }
}

static void work_layer(plp_layers *layers)
{
    const plp_drafts *drafts = layers->link->drafts;
    plp_locks_mark(layers);
    check_new_rules(layers);
    for (uint32_t i = 0; i < drafts->verb_count; i++) {
        plp_declaration *verb = drafts->verbs[i];
        if (verb->layer == layers->layer)
            work_on(layers, verb);
    }
    for (uint32_t i = 0; i < layers->thing_count; i++)
        if (layers->things[i].composing)
            compose(layers, &layers->things[i]);
}

palpate_status plp_layers_apply(plp_link *link)
{
    if (!take_verbs(link))
        return PALPATE_E_NOMEM;
    if (link->drafts->verb_count == 0 && link->layer_count == 1)
        return PALPATE_OK;
    plp_layers *layers = plp_link_scratch(link, 1, sizeof *layers);
    if (layers == NULL)
        return PALPATE_E_NOMEM;
    *layers = (plp_layers){.link = link};
    link->work = layers;
    if (!list_things(layers))
        return PALPATE_E_NOMEM;
    for (uint32_t i = 0; i < link->layer_count && !link->out_of_memory; i++) {
        layers->layer = i;
        work_layer(layers);
    }
    return link->out_of_memory ? PALPATE_E_NOMEM : PALPATE_OK;
}
