/* SPDX-License-Identifier: MIT */
/* Facts with their members, limits, and defines with the order in which they are computed. */
#include "rulebook/link.h"
#include "base/text.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- members of choices and sets ---- */

/* "not_pregnant" -> "not pregnant" */
static const char *words_of_id(plp_link *link, const char *id)
{
    char *text = plp_arena_text(&link->book->arena, id, strlen(id));
    link->out_of_memory = link->out_of_memory || text == NULL;
    for (char *at = text; text != NULL && *at != '\0'; at++)
        if (*at == '_')
            *at = ' ';
    return text;
}

static const char *copy_id(plp_link *link, const char *id)
{
    const char *text = plp_arena_text(&link->book->arena, id, strlen(id));
    link->out_of_memory = link->out_of_memory || text == NULL;
    return text;
}

static void take_named(plp_member *member, const char *id, const char *title, uint32_t item)
{
    *member = (plp_member){.id = id, .title = title, .item = item};
}

/* values = techniques: the whole catalogue */
static uint32_t take_catalogue(plp_link *link, plp_fact *fact, const plp_draft *values,
                               plp_member *members)
{
    const plp_rulebook *book = link->book;
    uint32_t count = 0;
    if (values->which == PLP_SPACE_TECHNIQUES) {
        fact->catalogue = PLP_CATALOGUE_TECHNIQUE;
        for (; count < book->techniques_count; count++)
            take_named(&members[count], book->techniques[count].id, book->techniques[count].title,
                       count);
    } else if (values->which == PLP_SPACE_REFERRALS) {
        fact->catalogue = PLP_CATALOGUE_REFERRAL;
        for (; count < book->referrals_count; count++)
            take_named(&members[count], book->referrals[count].id, book->referrals[count].title,
                       count);
    } else {
        fact->catalogue = PLP_CATALOGUE_REGION;
        for (; count < book->regions_count; count++) {
            uint32_t *itself = plp_link_new(link, 1, sizeof *itself);
            if (itself == NULL)
                return count;
            *itself = count;
            take_named(&members[count], book->regions[count].id, book->regions[count].title, count);
            members[count].regions = (plp_indices){itself, 1};
        }
    }
    return count;
}

/* also = { heart = { "chest" } } */
static uint32_t take_also(plp_link *link, const plp_draft *also, plp_member *members,
                          uint32_t count)
{
    if (also->kind != PLP_DRAFT_TABLE || also->part_count != 0) {
        plp_link_error_at(link, also, "also", "wrong-type", NULL,
                          "also = { heart = { \"chest\" } }");
        return count;
    }
    for (uint32_t i = 0; i < also->pair_count; i++) {
        const plp_draft *list = also->pairs[i].value;
        plp_picks picks;
        if (list->kind != PLP_DRAFT_TABLE || list->pair_count != 0) {
            plp_link_error_at(link, list, also->pairs[i].key, "wrong-type", NULL,
                              "%s stands for a list of regions", also->pairs[i].key);
            continue;
        }
        if (!plp_picks_begin(link, &picks, link->book->regions_count))
            return count;
        for (uint32_t k = 0; k < list->part_count; k++)
            if (list->parts[k]->kind != PLP_DRAFT_TEXT ||
                !plp_link_pick_regions(link, &picks, list->parts[k]->text))
                plp_link_item(link, list->parts[k], PLP_IDS_CATALOGUE, PLP_WORD_REGION);
        plp_member *member = &members[count++];
        *member = (plp_member){.id = copy_id(link, also->pairs[i].key),
                               .title = words_of_id(link, also->pairs[i].key),
                               .item = PLP_NONE,
                               .regions = plp_picks_end(link, &picks)};
    }
    return count;
}

/* values = { "a", "b" } */
static uint32_t take_words(plp_link *link, const plp_draft *values, plp_member *members)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < values->part_count; i++) {
        const plp_draft *word = values->parts[i];
        if (word->kind == PLP_DRAFT_BROKEN)
            continue;
        if ((word->kind != PLP_DRAFT_TEXT && word->kind != PLP_DRAFT_NAME) ||
            !plp_text_is_id(word->text, word->length) ||
            word->length > link->load.limits->rule_id_bytes) {
            plp_link_error_at(link, word, NULL, "bad-id", NULL,
                              "values are words in quotes: letters, digits, . _ and -");
            continue;
        }
        members[count++] = (plp_member){.id = copy_id(link, word->text),
                                        .title = words_of_id(link, word->text),
                                        .item = PLP_NONE};
    }
    return count;
}

typedef struct ordered {
    const char *id;
    uint32_t index;
} ordered;

static int compare_ordered(const void *a, const void *b)
{
    return strcmp(((const ordered *)a)->id, ((const ordered *)b)->id);
}

static void order_members(plp_link *link, plp_fact *fact)
{
    ordered *sorted = plp_link_scratch(link, fact->member_count, sizeof *sorted);
    uint32_t *order = plp_link_new(link, fact->member_count, sizeof *order);
    if (sorted == NULL || order == NULL)
        return;
    for (uint32_t i = 0; i < fact->member_count; i++)
        sorted[i] = (ordered){fact->members[i].id, i};
    qsort(sorted, fact->member_count, sizeof *sorted, compare_ordered);
    for (uint32_t i = 0; i < fact->member_count; i++) {
        order[i] = sorted[i].index;
        if (i != 0 && strcmp(sorted[i - 1].id, sorted[i].id) == 0)
            plp_link_error(link, sorted[i].id, "duplicate-id", NULL, "the value %s is there twice",
                           sorted[i].id);
    }
    fact->member_order = order;
}

static void title_members(plp_link *link, plp_fact *fact, const plp_draft *titles)
{
    if (titles->kind != PLP_DRAFT_TABLE || titles->part_count != 0) {
        plp_link_error_at(link, titles, "value_titles", "wrong-type", NULL,
                          "value_titles = { trimester_1 = \"first trimester\" }");
        return;
    }
    for (uint32_t i = 0; i < titles->pair_count; i++) {
        const char *key = titles->pairs[i].key;
        uint32_t at = plp_find_member(fact, key, strlen(key));
        const char *title = plp_keys_text(link, titles->pairs[i].value, key);
        if (at != PLP_NONE && title != NULL)
            ((plp_member *)fact->members)[at].title = title;
        else if (at == PLP_NONE)
            plp_link_error_at(link, titles, key, "unknown-key", NULL, "%s is not among the values",
                              key);
    }
}

static uint32_t count_members(const plp_link *link, const plp_draft *values, const plp_draft *also)
{
    uint32_t count = values->part_count + (also != NULL ? also->pair_count : 0);
    if (values->kind != PLP_DRAFT_SPACE)
        return count;
    switch ((plp_space)values->which) {
    case PLP_SPACE_TECHNIQUES:
        return count + link->book->techniques_count;
    case PLP_SPACE_REFERRALS:
        return count + link->book->referrals_count;
    case PLP_SPACE_REGIONS:
        return count + link->book->regions_count;
    case PLP_SPACE_FACTS:
    case PLP_SPACE_LIMITS:
    case PLP_SPACE_GROUP:
    case PLP_SPACE_SO_FAR:
    case PLP_SPACE_COUNT:
        break;
    }
    return PLP_NONE;
}

static void take_members(plp_link *link, plp_fact *fact, const plp_draft *body)
{
    const plp_draft *values = plp_draft_get(body, "values"), *also = plp_draft_get(body, "also");
    const plp_draft *titles = plp_draft_get(body, "value_titles");
    if (values == NULL) {
        plp_link_error(link, fact->id, "missing-key", NULL, "fact \"%s\" has no values", fact->id);
        return;
    }
    uint32_t count = count_members(link, values, also);
    if (count == PLP_NONE || values->pair_count != 0 ||
        (values->kind != PLP_DRAFT_SPACE && values->kind != PLP_DRAFT_TABLE)) {
        if (values->kind != PLP_DRAFT_BROKEN)
            plp_link_error_at(link, values, "values", "wrong-type", NULL,
                              "values is a list of words, or techniques, referrals or regions");
        return;
    }
    plp_member *members = plp_link_new(link, count, sizeof *members);
    if (members == NULL)
        return;
    count = values->kind == PLP_DRAFT_SPACE ? take_catalogue(link, fact, values, members)
                                            : take_words(link, values, members);
    if (also != NULL && fact->catalogue == PLP_CATALOGUE_REGION && fact->type == PLP_SET)
        count = take_also(link, also, members, count);
    else if (also != NULL)
        plp_link_error_at(link, also, "also", "wrong-type", NULL,
                          "also belongs to a set with values = regions");
    fact->members = members;
    fact->member_count = count;
    if (count == 0)
        plp_link_error_at(link, values, "values", "empty-list", NULL,
                          "fact \"%s\" has no values to choose from", fact->id);
    if (count > link->load.limits->set_members)
        plp_link_error_at(link, values, "values", "limit-members", NULL,
                          "fact \"%s\" has more than %u values", fact->id,
                          (unsigned)link->load.limits->set_members);
    if (link->out_of_memory)
        return;
    order_members(link, fact);
    if (titles != NULL && fact->member_order != NULL)
        title_members(link, fact, titles);
}

/* ---- facts ---- */

static void take_bounds(plp_link *link, plp_fact *fact, const plp_draft *body)
{
    const plp_draft *bounds[] = {plp_draft_get(body, "min"), plp_draft_get(body, "max")};
    double *fields[] = {&fact->min, &fact->max};
    static const char *const words[] = {"min", "max"};
    for (int i = 0; i < 2; i++) {
        if (bounds[i] == NULL)
            plp_link_error(link, fact->id, "missing-key", NULL, "the number \"%s\" has no %s",
                           fact->id, words[i]);
        else if (bounds[i]->kind == PLP_DRAFT_NUMBER)
            *fields[i] = bounds[i]->number;
        else if (bounds[i]->kind != PLP_DRAFT_BROKEN)
            plp_link_error_at(link, bounds[i], words[i], "wrong-type", NULL, "%s must be a number",
                              words[i]);
    }
    if (!link->owner->broken && fact->min >= fact->max)
        plp_link_error(link, "min", "out-of-range", NULL, "min of \"%s\" is not below max",
                       fact->id);
}

/* Keys that mean nothing for a type. */
static void refuse_keys(plp_link *link, const plp_fact *fact, const plp_draft *body)
{
    static const char *const type_words[] = {"bool", "number", "choice", "set"};
    static const struct {
        const char *key;
        unsigned types; /* a bit per plp_fact_type */
    } keys[] = {
        {"unit", 1u << PLP_NUMBER},
        {"min", 1u << PLP_NUMBER},
        {"max", 1u << PLP_NUMBER},
        {"integer", 1u << PLP_NUMBER},
        {"never", 1u << PLP_NUMBER},
        {"phrase", 1u << PLP_BOOL},
        {"values", 1u << PLP_CHOICE | 1u << PLP_SET},
        {"value_titles", 1u << PLP_CHOICE | 1u << PLP_SET},
        {"also", 1u << PLP_SET},
    };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        const plp_draft *value = plp_draft_get(body, keys[i].key);
        if (value != NULL && (keys[i].types >> fact->type & 1u) == 0)
            plp_link_error_at(link, value, keys[i].key, "unknown-key", NULL,
                              "a fact of type %s has no %s", type_words[fact->type], keys[i].key);
    }
}

static void take_role(plp_link *link, const plp_fact *fact)
{
    uint32_t *holder = &link->book->role_fact[fact->role];
    if (fact->role == PLP_ROLE_NONE)
        return;
    bool of_techniques = fact->type == PLP_SET && fact->catalogue == PLP_CATALOGUE_TECHNIQUE;
    if (fact->role == PLP_ROLE_CLEARANCE         ? fact->type != PLP_BOOL
        : fact->role == PLP_ROLE_CLEARANCE_SCOPE ? fact->type != PLP_SET
                                                 : !of_techniques)
        plp_link_error(link, "role", "wrong-type", NULL, "this role needs %s",
                       fact->role == PLP_ROLE_CLEARANCE         ? "a bool"
                       : fact->role == PLP_ROLE_CLEARANCE_SCOPE ? "a set whose values are facts"
                                                                : "a set with values = techniques");
    if (*holder != PLP_NONE)
        plp_link_error(link, "role", "duplicate-role", NULL, "fact \"%s\" has this role already",
                       link->book->facts[*holder].id);
    else
        *holder = link->owner->index;
}

void plp_link_fact(plp_link *link, plp_fact *fact)
{
    const plp_draft *body = link->owner->body;
    if (plp_constructors_is_word(fact->id))
        plp_link_error(link, fact->id, "reserved-word", "choose another name",
                       "%s is a word of the rule language", fact->id);
    if (plp_draft_get(body, "type") == NULL)
        return;
    refuse_keys(link, fact, body);
    if (fact->type == PLP_NUMBER)
        take_bounds(link, fact, body);
    else if (fact->type != PLP_BOOL)
        take_members(link, fact, body);
    take_role(link, fact);
}

/* The scope of a clearance is a set of facts: give its members their facts and titles. */
static void settle_scope(plp_link *link, plp_fact *fact)
{
    plp_member *members = (plp_member *)fact->members;
    fact->catalogue = PLP_CATALOGUE_FACT;
    for (uint32_t i = 0; i < fact->member_count; i++) {
        uint32_t at = plp_find_fact(link->book, members[i].id, strlen(members[i].id));
        if (at == PLP_NONE) {
            plp_draft draft = {
                .kind = PLP_DRAFT_TEXT, .file = link->owner->file, .line = link->owner->line};
            plp_link_unknown(link, &draft, PLP_IDS_NAMES, PLP_WORD_FACT, members[i].id);
            continue;
        }
        members[i].item = at;
        if (link->book->facts[at].title != NULL)
            members[i].title = link->book->facts[at].title;
    }
}

void plp_link_fact_conditions(plp_link *link, plp_fact *fact)
{
    const plp_draft *body = link->owner->body;
    plp_draft *when = plp_draft_get(body, "asked_when"),
              *otherwise = plp_draft_get(body, "otherwise");
    if (fact->role == PLP_ROLE_CLEARANCE_SCOPE && fact->type == PLP_SET)
        settle_scope(link, fact);
    if (when != NULL)
        fact->asked_when = plp_link_condition(link, when, PLP_PHASE_SAFETY);
    if ((when == NULL) != (otherwise == NULL)) {
        plp_link_error(link, when != NULL ? "asked_when" : "otherwise", "missing-key", NULL,
                       "asked_when and otherwise go together");
        return;
    }
    if (otherwise == NULL || link->owner->broken)
        return;
    plp_given *given = plp_link_new(link, 1, sizeof *given);
    if (given != NULL && plp_link_given(link, link->owner->index, otherwise, given))
        fact->otherwise = given;
}

/* ---- defines ---- */

bool plp_link_define_is_truth(const plp_declaration *define)
{
    return define->body->kind != PLP_DRAFT_TABLE || plp_draft_get(define->body, "when") != NULL;
}

void plp_link_define(plp_link *link, plp_define *define)
{
    plp_draft *when = plp_draft_get(link->owner->body, "when"),
              *value = plp_draft_get(link->owner->body, "value");
    if (plp_constructors_is_word(define->id))
        plp_link_error(link, define->id, "reserved-word", "choose another name",
                       "%s is a word of the rule language", define->id);
    if ((when == NULL) == (value == NULL)) {
        plp_link_error(link, define->id, "missing-key", NULL,
                       "define \"%s\" has either when or value", define->id);
        return;
    }
    if (value != NULL && define->phrase != NULL)
        plp_link_error(link, "phrase", "unknown-key", NULL, "a define with a value has no phrase");
    if (when != NULL && define->unit != NULL)
        plp_link_error(link, "unit", "unknown-key", NULL, "a define with a condition has no unit");
    define->term = when != NULL ? plp_link_condition(link, when, PLP_PHASE_SAFETY)
                                : plp_link_number(link, value, PLP_PHASE_SAFETY);
}

/* ---- order and circles ---- */

/* Nodes: defines, then facts; an edge from each to what it reads. Order: all that has nothing left
 * to wait for, first. */
typedef struct reading {
    uint32_t nodes, define_count;
    uint32_t *begin, *edges; /* edges of node n: begin[n] to begin[n + 1] - 1 */
    uint32_t edge_count;
    bool counting;
} reading;

static void add_edge(reading *graph, uint32_t to)
{
    if (!graph->counting)
        graph->edges[graph->edge_count] = to;
    graph->edge_count++;
}

/* Terms are at most condition_depth deep. */
static void walk(reading *graph, const plp_term *term)
{
    if (term == NULL)
        return;
    if (term->kind == PLP_TERM_DEFINE || term->kind == PLP_TERM_NUMBER_DEFINE)
        add_edge(graph, term->subject);
    else if (term->subject != PLP_NONE &&
             (term->kind == PLP_TERM_FACT || term->kind == PLP_TERM_NUMBER_FACT ||
              (term->kind >= PLP_TERM_ONE_OF && term->kind <= PLP_TERM_HAS_NONE) ||
              (term->kind >= PLP_TERM_IS_KNOWN && term->kind <= PLP_TERM_IS_NEVER)))
        add_edge(graph, graph->define_count + term->subject);
    for (uint32_t i = 0; i < term->part_count; i++)
        walk(graph, term->parts[i]);
}

static void walk_all(const plp_link *link, reading *graph)
{
    graph->edge_count = 0;
    for (uint32_t i = 0; i < graph->nodes; i++) {
        if (!graph->counting)
            graph->begin[i] = graph->edge_count;
        if (i < graph->define_count)
            walk(graph, link->book->defines[i].term);
        else
            walk(graph, link->book->facts[i - graph->define_count].asked_when);
    }
    if (!graph->counting)
        graph->begin[graph->nodes] = graph->edge_count;
}

static const plp_declaration *node_of(const plp_link *link, const reading *graph, uint32_t node)
{
    return node < graph->define_count ? link->lists[PLP_WORD_DEFINE][node]
                                      : link->lists[PLP_WORD_FACT][node - graph->define_count];
}

/* Follow what is still waiting until a node comes again: that is a circle. */
static void report_circle(plp_link *link, const reading *graph, const uint32_t *waits)
{
    char text[512] = "";
    uint32_t *seen = plp_link_scratch(link, graph->nodes, sizeof *seen), at = 0, step = 0;
    if (seen == NULL)
        return;
    while (waits[at] == 0)
        at++;
    while (seen[at] == 0) {
        seen[at] = ++step;
        uint32_t edge = graph->begin[at];
        while (waits[graph->edges[edge]] == 0)
            edge++;
        at = graph->edges[edge];
    }
    uint32_t first = at;
    do {
        size_t length = strlen(text);
        snprintf(text + length, sizeof text - length, "%s -> ", node_of(link, graph, at)->id);
        uint32_t edge = graph->begin[at];
        while (waits[graph->edges[edge]] == 0)
            edge++;
        at = graph->edges[edge];
    } while (at != first && strlen(text) < 400);
    link->owner = (plp_declaration *)node_of(link, graph, first);
    plp_link_error(link, link->owner->id, "dependency-cycle", "one of them must not read the other",
                   "these read each other in a circle: %s%s", text,
                   node_of(link, graph, first)->id);
}

void plp_link_order(plp_link *link)
{
    plp_rulebook *book = link->book;
    reading graph = {.nodes = book->defines_count + book->facts_count,
                     .define_count = book->defines_count,
                     .counting = true};
    if (link->out_of_memory)
        return;
    walk_all(link, &graph);
    graph.counting = false;
    graph.begin = plp_link_scratch(link, (size_t)graph.nodes + 1, sizeof *graph.begin);
    graph.edges = plp_link_scratch(link, graph.edge_count, sizeof *graph.edges);
    uint32_t *waits = plp_link_scratch(link, graph.nodes, sizeof *waits);
    uint32_t *users = plp_link_scratch(link, graph.edge_count, sizeof *users);
    uint32_t *users_begin = plp_link_scratch(link, (size_t)graph.nodes + 2, sizeof *users_begin);
    uint32_t *ready = plp_link_scratch(link, graph.nodes, sizeof *ready);
    uint32_t *order = plp_link_new(link, book->defines_count, sizeof *order);
    if (link->out_of_memory)
        return;
    walk_all(link, &graph);
    for (uint32_t i = 0; i < graph.nodes; i++)
        waits[i] = graph.begin[i + 1] - graph.begin[i];
    /* Who uses a node: the edges turned round, by counting. */
    for (uint32_t e = 0; e < graph.edge_count; e++)
        users_begin[graph.edges[e] + 2]++;
    for (uint32_t i = 2; i <= graph.nodes + 1; i++)
        users_begin[i] += users_begin[i - 1];
    for (uint32_t i = 0; i < graph.nodes; i++)
        for (uint32_t e = graph.begin[i]; e < graph.begin[i + 1]; e++)
            users[users_begin[graph.edges[e] + 1]++] = i;
    uint32_t head = 0, tail = 0, filled = 0;
    for (uint32_t i = 0; i < graph.nodes; i++)
        if (waits[i] == 0)
            ready[tail++] = i;
    while (head < tail) {
        uint32_t node = ready[head++];
        if (node < graph.define_count)
            order[filled++] = node;
        for (uint32_t u = users_begin[node]; u < users_begin[node + 1]; u++)
            if (--waits[users[u]] == 0)
                ready[tail++] = users[u];
    }
    book->define_order = order;
    if (tail < graph.nodes)
        report_circle(link, &graph, waits);
}

void plp_link_limit(plp_link *link, const plp_limit *limit)
{
    if (!link->owner->broken && (limit->value < limit->min || limit->value > limit->max))
        plp_link_error(link, "value", "out-of-range", NULL,
                       "the value of limit \"%s\" is not between its min and max", limit->id);
}
