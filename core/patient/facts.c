/* SPDX-License-Identifier: MIT */
/* The slots of one patient's facts: made, cleared, copied, asked. */
#include "patient/facts.h"
#include "patient/value.h"

#include <string.h>
#include "base/error.h"
#include "base/text.h"

size_t plp_fact_words(const plp_fact *fact)
{
    return fact->type == PLP_SET ? (fact->member_count + 63U) / 64U : 0;
}

static palpate_status take_as_of(plp_facts *facts, const palpate_request *request,
                                 palpate_error *error)
{
    const char *as_of = request == NULL ? NULL : request->as_of;
    if (as_of == NULL)
        return PALPATE_OK;
    if (!plp_text_date(as_of, strlen(as_of), &facts->as_of)) {
        palpate_status status =
            plp_fail(error, PALPATE_E_USAGE, "bad_date", NULL, "the date of the plan is no date");
        plp_fail_hint(error, "write it as YYYY-MM-DD");
        return status;
    }
    facts->has_as_of = true;
    memcpy(facts->as_of_text, as_of, sizeof facts->as_of_text);
    return PALPATE_OK;
}

/* Give each set fact its words; count all words and those of the widest set. */
static void lay_out(plp_facts *facts)
{
    const plp_rulebook *book = facts->book;
    for (uint32_t fact = 0; fact < book->facts_count; fact++) {
        size_t words = plp_fact_words(&book->facts[fact]);
        facts->set_words += words;
        if (words > facts->draft_words)
            facts->draft_words = words;
    }
}

static void *zeroed(plp_facts *facts, size_t count, size_t size)
{
    return plp_memory_new(facts->memory, (count == 0 ? 1 : count) * size);
}

static void release(plp_facts *facts, void *block, size_t count, size_t size)
{
    plp_memory_free(facts->memory, block, (count == 0 ? 1 : count) * size);
}

/* Where the members of each set stand. */
static void place_sets(plp_facts *facts)
{
    const plp_rulebook *book = facts->book;
    uint32_t set_at = 0;
    for (uint32_t fact = 0; fact < book->facts_count; fact++) {
        facts->blank[fact] = (plp_value){.knowledge = PLP_UNKNOWN};
        if (book->facts[fact].type != PLP_SET)
            continue;
        facts->blank[fact].as.set_at = set_at;
        set_at += (uint32_t)plp_fact_words(&book->facts[fact]);
    }
}

palpate_status plp_facts_begin(plp_facts *facts, const plp_rulebook *book,
                               const palpate_allocator *memory, const palpate_request *request,
                               palpate_error *error)
{
    *facts = (plp_facts){.book = book, .memory = memory == NULL ? plp_memory_default() : memory};
    palpate_status status = take_as_of(facts, request, error);
    if (status != PALPATE_OK)
        return status;
    lay_out(facts);
    facts->values = zeroed(facts, book->facts_count, sizeof *facts->values);
    facts->blank = zeroed(facts, book->facts_count, sizeof *facts->blank);
    facts->dates = zeroed(facts, book->facts_count, sizeof *facts->dates);
    facts->expired = zeroed(facts, book->facts_count, sizeof *facts->expired);
    facts->in = zeroed(facts, facts->set_words, sizeof *facts->in);
    facts->out = zeroed(facts, facts->set_words, sizeof *facts->out);
    facts->draft_in = zeroed(facts, facts->draft_words, sizeof *facts->draft_in);
    facts->draft_out = zeroed(facts, facts->draft_words, sizeof *facts->draft_out);
    if (facts->values == NULL || facts->blank == NULL || facts->dates == NULL ||
        facts->expired == NULL || facts->in == NULL || facts->out == NULL ||
        facts->draft_in == NULL || facts->draft_out == NULL) {
        plp_facts_end(facts);
        return plp_fail_memory(error);
    }
    place_sets(facts);
    plp_facts_clear(facts);
    return PALPATE_OK;
}

static void forget_ignored(plp_facts *facts)
{
    for (uint32_t i = 0; i < facts->ignored_count; i++)
        plp_memory_free(facts->memory, facts->ignored[i], strlen(facts->ignored[i]) + 1);
    facts->ignored_count = 0;
}

void plp_facts_clear(plp_facts *facts)
{
    uint32_t count = facts->book->facts_count;
    memcpy(facts->values, facts->blank, count * sizeof *facts->values);
    for (uint32_t fact = 0; fact < count; fact++)
        facts->dates[fact] = PLP_NO_DATE;
    memset(facts->expired, 0, count * sizeof *facts->expired);
    memset(facts->in, 0, facts->set_words * sizeof *facts->in);
    memset(facts->out, 0, facts->set_words * sizeof *facts->out);
    facts->id = NULL;
    forget_ignored(facts);
}

palpate_status plp_facts_restart(plp_facts *facts, const palpate_request *request,
                                 palpate_error *error)
{
    plp_facts_clear(facts);
    facts->has_as_of = false;
    memset(facts->as_of_text, 0, sizeof facts->as_of_text);
    return take_as_of(facts, request, error);
}

void plp_facts_end(plp_facts *facts)
{
    if (facts->memory == NULL) /* never begun? */
        return;
    uint32_t count = facts->book->facts_count;
    forget_ignored(facts);
    plp_memory_free(facts->memory, facts->ignored,
                    facts->ignored_capacity * sizeof *facts->ignored);
    plp_memory_free(facts->memory, facts->id_room, facts->id_capacity);
    release(facts, facts->values, count, sizeof *facts->values);
    release(facts, facts->blank, count, sizeof *facts->blank);
    release(facts, facts->dates, count, sizeof *facts->dates);
    release(facts, facts->expired, count, sizeof *facts->expired);
    release(facts, facts->in, facts->set_words, sizeof *facts->in);
    release(facts, facts->out, facts->set_words, sizeof *facts->out);
    release(facts, facts->draft_in, facts->draft_words, sizeof *facts->draft_in);
    release(facts, facts->draft_out, facts->draft_words, sizeof *facts->draft_out);
    *facts = (plp_facts){.book = facts->book};
}

bool plp_facts_name(plp_facts *facts, const char *id, size_t length)
{
    if (!plp_memory_grow(facts->memory, (void **)&facts->id_room, &facts->id_capacity, length + 1,
                         1))
        return false;
    memcpy(facts->id_room, id, length);
    facts->id_room[length] = '\0';
    facts->id = facts->id_room;
    return true;
}

bool plp_facts_ignore(plp_facts *facts, const char *key, size_t length)
{
    size_t capacity = facts->ignored_capacity;
    if (!plp_memory_grow(facts->memory, (void **)&facts->ignored, &capacity,
                         (size_t)facts->ignored_count + 1, sizeof *facts->ignored))
        return false;
    facts->ignored_capacity = (uint32_t)capacity;
    char *copy = plp_memory_new(facts->memory, length + 1);
    if (copy == NULL)
        return false;
    memcpy(copy, key, length);
    facts->ignored[facts->ignored_count++] = copy;
    return true;
}

palpate_status plp_facts_copy(plp_facts *to, const plp_facts *from, palpate_error *error)
{
    uint32_t count = from->book->facts_count;
    to->book = from->book; /* the same rules, perhaps in another language */
    forget_ignored(to);
    to->id = NULL;
    memcpy(to->values, from->values, count * sizeof *to->values);
    memcpy(to->dates, from->dates, count * sizeof *to->dates);
    memcpy(to->expired, from->expired, count * sizeof *to->expired);
    memcpy(to->in, from->in, from->set_words * sizeof *to->in);
    memcpy(to->out, from->out, from->set_words * sizeof *to->out);
    to->has_as_of = from->has_as_of;
    to->as_of = from->as_of;
    memcpy(to->as_of_text, from->as_of_text, sizeof to->as_of_text);
    bool kept = from->id == NULL || plp_facts_name(to, from->id, strlen(from->id));
    for (uint32_t i = 0; i < from->ignored_count && kept; i++)
        kept = plp_facts_ignore(to, from->ignored[i], strlen(from->ignored[i]));
    if (kept)
        return PALPATE_OK;
    plp_facts_clear(to);
    return plp_fail_memory(error);
}

static bool bit(const uint64_t *words, uint32_t member)
{
    return (words[member / 64] >> (member % 64) & 1) != 0;
}

bool plp_facts_has(const plp_facts *facts, uint32_t fact, uint32_t member)
{
    return bit(facts->in + facts->values[fact].as.set_at, member);
}

bool plp_facts_lacks(const plp_facts *facts, uint32_t fact, uint32_t member)
{
    return bit(facts->out + facts->values[fact].as.set_at, member);
}
