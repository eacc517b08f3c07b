/* SPDX-License-Identifier: MIT */
/* Making the pieces of plans: once per program. */
#include "plan/fragments.h"

#include "base/error.h"
#include "base/json_write.h"
#include "base/number.h"

static void put_sources(const plp_rulebook *book, plp_indices sources, plp_buffer *text)
{
    plp_buffer_putc(text, '[');
    for (uint32_t i = 0; i < sources.count; i++) {
        if (i > 0)
            plp_buffer_putc(text, ',');
        plp_json_put_string(text, book->sources[sources.at[i]].id);
    }
    plp_buffer_putc(text, ']');
}

static void put_member(plp_buffer *text, const char *key, const char *value)
{
    plp_buffer_printf(text, ",\"%s\":", key);
    plp_json_put_string(text, value);
}

/* {"id":…,"title":… */
static plp_fragment make_named(plp_fragments *fragments, const char *id, const char *title)
{
    size_t begin = fragments->text.length;
    plp_buffer_puts(&fragments->text, "{\"id\":");
    plp_json_put_string(&fragments->text, id);
    put_member(&fragments->text, "title", title);
    return plp_fragment_since(fragments, begin);
}

static plp_fragment make_string(plp_fragments *fragments, const char *text)
{
    size_t begin = fragments->text.length;
    plp_json_put_string(&fragments->text, text);
    return plp_fragment_since(fragments, begin);
}

static void make_packs(plp_fragments *fragments, const plp_rulebook *book)
{
    plp_buffer *text = &fragments->text;
    size_t begin = text->length;
    plp_buffer_putc(text, '[');
    for (uint32_t i = 0; i < book->packs_count; i++) {
        plp_buffer_puts(text, i == 0 ? "{\"pack\":" : ",{\"pack\":");
        plp_json_put_string(text, book->packs[i].id);
        put_member(text, "version", book->packs[i].version);
        put_member(text, "digest", book->packs[i].digest);
        plp_buffer_putc(text, '}');
    }
    plp_buffer_putc(text, ']');
    fragments->packs = plp_fragment_since(fragments, begin);
}

static void put_place(const plp_rulebook *book, plp_place place, plp_buffer *text)
{
    plp_buffer_puts(text, ",\"at\":");
    if (place.file == PLP_NO_FILE) {
        plp_buffer_puts(text, "null");
        return;
    }
    const char *path = book->files[place.file].path;
    plp_buffer_putc(text, '"');
    size_t length = 0;
    while (path[length] != '\0')
        length++;
    plp_json_put_escaped(text, path, length);
    plp_buffer_printf(text, ":%u\"", (unsigned)place.line);
}

static void make_rule(plp_fragments *fragments, const plp_rulebook *book, uint32_t index)
{
    const plp_rule *rule = &book->rules[index];
    plp_buffer *text = &fragments->text;
    size_t begin = text->length;
    plp_buffer_puts(text, "{\"rule\":");
    plp_json_put_string(text, rule->id);
    put_member(text, "text", rule->because);
    put_member(text, "grade", plp_grade_word(rule->grade));
    plp_buffer_puts(text, ",\"sources\":");
    put_sources(book, rule->sources, text);
    plp_buffer_puts(text, ",\"matched\":[");
    fragments->rules[index].begin = plp_fragment_since(fragments, begin);
    begin = text->length;
    plp_buffer_putc(text, ']');
    put_place(book, rule->place, text);
    plp_buffer_putc(text, '}');
    fragments->rules[index].end = plp_fragment_since(fragments, begin);
    for (uint32_t i = 0; i < rule->action_count; i++)
        fragments->actions[fragments->first_action[index] + i] =
            make_string(fragments, rule->actions[i].text);
}

static void make_technique(plp_fragments *fragments, const plp_rulebook *book, uint32_t index)
{
    const plp_technique *technique = &book->techniques[index];
    plp_pair *pair = &fragments->techniques[index];
    pair->begin = make_named(fragments, technique->id, technique->title);
    size_t begin = fragments->text.length;
    put_member(&fragments->text, "grade", plp_grade_word(technique->grade));
    pair->end = plp_fragment_since(fragments, begin);
}

static void make_care(plp_fragments *fragments, const plp_care *care, bool referral, plp_pair *pair)
{
    plp_buffer *text = &fragments->text;
    pair->begin = make_named(fragments, care->id, care->title);
    size_t begin = text->length;
    put_member(text, "kind", plp_care_kind_word(care->kind));
    put_member(text, "text", care->text);
    if (referral)
        put_member(text, "caution", care->caution);
    put_member(text, "grade", plp_grade_word(care->grade));
    pair->end = plp_fragment_since(fragments, begin);
}

static plp_fragment make_check(plp_fragments *fragments, const plp_dose *dose)
{
    plp_buffer *text = &fragments->text;
    size_t begin = text->length;
    plp_buffer_puts(text, ",\"reassess_after_sessions\":");
    if (dose->reassess_after_sessions == 0)
        plp_buffer_puts(text, "null");
    else
        plp_buffer_printf(text, "%u", (unsigned)dose->reassess_after_sessions);
    put_member(text, "reassess", dose->reassess);
    return plp_fragment_since(fragments, begin);
}

static void make_dose(plp_fragments *fragments, const plp_dose *dose, uint32_t index)
{
    plp_buffer *text = &fragments->text;
    fragments->doses[index].begin = make_named(fragments, dose->id, dose->title);
    size_t begin = text->length;
    put_member(text, "note", dose->note);
    put_member(text, "grade", plp_grade_word(dose->grade));
    fragments->doses[index].end = plp_fragment_since(fragments, begin);
    fragments->checks[index] = make_check(fragments, dose);
    fragments->maintenances[index] = make_string(fragments, dose->maintenance);
}

static void make_fact(plp_fragments *fragments, const plp_fact *fact, plp_pair *pair)
{
    static const char *const types[] = {
        [PLP_BOOL] = "bool", [PLP_NUMBER] = "number", [PLP_CHOICE] = "choice", [PLP_SET] = "set"};
    plp_buffer *text = &fragments->text;
    size_t begin = text->length;
    plp_buffer_puts(text, "{\"fact\":");
    plp_json_put_string(text, fact->id);
    put_member(text, "ask", fact->ask);
    put_member(text, "type", types[fact->type]);
    put_member(text, "unit", fact->unit);
    pair->begin = plp_fragment_since(fragments, begin);
    begin = text->length;
    put_member(text, "reason", fact->why);
    pair->end = plp_fragment_since(fragments, begin);
}

static plp_fragment make_conflict(plp_fragments *fragments, const plp_conflict *conflict)
{
    size_t begin = fragments->text.length;
    plp_buffer_puts(&fragments->text, "{\"id\":");
    plp_json_put_string(&fragments->text, conflict->id);
    put_member(&fragments->text, "text", conflict->because);
    plp_buffer_putc(&fragments->text, '}');
    return plp_fragment_since(fragments, begin);
}

/* All lists; false if one of them is refused. */
static bool make_room(plp_fragments *f, const plp_rulebook *book)
{
    uint32_t actions = 0;
    f->first_action = plp_arena_array(&f->arena, book->rules_count + 1U, sizeof *f->first_action);
    if (f->first_action == NULL)
        return false;
    for (uint32_t i = 0; i < book->rules_count; i++) {
        f->first_action[i] = actions;
        actions += book->rules[i].action_count;
    }
#define ROOM(list, count)                                                                          \
    ((f->list = plp_arena_array(&f->arena, (count) + (size_t)1, sizeof *f->list)) != NULL)
    return ROOM(rules, book->rules_count) && ROOM(actions, actions) &&
           ROOM(techniques, book->techniques_count) && ROOM(referrals, book->referrals_count) &&
           ROOM(advices, book->advices_count) && ROOM(doses, book->doses_count) &&
           ROOM(maintenances, book->doses_count) && ROOM(checks, book->doses_count) &&
           ROOM(regions, book->regions_count) && ROOM(positions, book->positions_count) &&
           ROOM(products, book->products_count) && ROOM(facts, book->facts_count) &&
           ROOM(fact_ids, book->facts_count) && ROOM(conflicts, book->conflicts_count) &&
           ROOM(changes, book->changes_count) && ROOM(disabled, book->disabled_count);
#undef ROOM
}

static void make_named_list(plp_fragments *fragments, const plp_named *items, uint32_t count,
                            plp_fragment *out)
{
    for (uint32_t i = 0; i < count; i++)
        out[i] = make_named(fragments, items[i].id, items[i].title);
}

static void make_all(plp_fragments *fragments, const plp_rulebook *book)
{
    make_packs(fragments, book);
    for (uint32_t i = 0; i < book->rules_count; i++)
        make_rule(fragments, book, i);
    for (uint32_t i = 0; i < book->techniques_count; i++)
        make_technique(fragments, book, i);
    for (uint32_t i = 0; i < book->referrals_count; i++)
        make_care(fragments, &book->referrals[i], true, &fragments->referrals[i]);
    for (uint32_t i = 0; i < book->advices_count; i++)
        make_care(fragments, &book->advices[i], false, &fragments->advices[i]);
    for (uint32_t i = 0; i < book->doses_count; i++)
        make_dose(fragments, &book->doses[i], i);
    for (uint32_t i = 0; i < book->facts_count; i++)
        make_fact(fragments, &book->facts[i], &fragments->facts[i]);
    for (uint32_t i = 0; i < book->facts_count; i++)
        fragments->fact_ids[i] = make_string(fragments, book->facts[i].id);
    for (uint32_t i = 0; i < book->conflicts_count; i++)
        fragments->conflicts[i] = make_conflict(fragments, &book->conflicts[i]);
    make_named_list(fragments, book->regions, book->regions_count, fragments->regions);
    make_named_list(fragments, book->positions, book->positions_count, fragments->positions);
    make_named_list(fragments, book->products, book->products_count, fragments->products);
}

palpate_status plp_fragments_new(const plp_program *program, const plp_rulebook *book,
                                 const palpate_allocator *memory, plp_fragments **out,
                                 palpate_error *error)
{
    *out = NULL;
    plp_fragments *fragments = plp_memory_new(memory, sizeof *fragments);
    if (fragments == NULL)
        return plp_fail_memory(error);
    fragments->program = program;
    fragments->book = book;
    plp_arena_begin(&fragments->arena, memory);
    /* Every piece repeats some text of the rule set, which has its own limit; a text may stand in
     * several pieces. */
    plp_buffer_begin(&fragments->text, memory, SIZE_MAX / 4);
    bool room = make_room(fragments, book);
    if (room) {
        make_all(fragments, book);
        plp_fragments_make_layers(fragments);
        room = plp_leaves_make(fragments);
    }
    if (!room || fragments->text.status != PALPATE_OK) {
        plp_fragments_free(fragments);
        return plp_fail_memory(error);
    }
    *out = fragments;
    return PALPATE_OK;
}

void plp_fragments_free(plp_fragments *fragments)
{
    if (fragments == NULL)
        return;
    const palpate_allocator *memory = fragments->text.memory;
    plp_leaves_free(fragments);
    plp_buffer_end(&fragments->text);
    plp_arena_end(&fragments->arena);
    plp_memory_free(memory, fragments, sizeof *fragments);
}
