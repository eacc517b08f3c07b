/* SPDX-License-Identifier: MIT */
/* The outline of a plan. */
#include "explore/outline.h"

#include <string.h>
#include "base/error.h"
#include "base/number.h"
#include "plan/say.h"
#include "program/words.h"

/* ---- states ---- */

static void put_comma(plp_buffer *out)
{
    plp_buffer_puts(out, out->length > 0 ? ", " : "");
}

static void put_amount(const plp_rulebook *book, plp_phrase one, plp_phrase many, plp_range range,
                       plp_buffer *out)
{
    if (!range.given)
        return;
    put_comma(out);
    plp_say_amount(book, one, many, range, out);
}

static void put_dose(const plp_decision *decision, bool plain, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    const plp_dose_state *dose = &decision->dose;
    if (plain)
        plp_buffer_printf(out, "%s (%s)",
                          plp_subject_title(book, (plp_subject){PLP_SUBJECT_DOSE, dose->dose}),
                          book->doses[dose->dose].id);
    else
        plp_buffer_puts(out, book->doses[dose->dose].id);
    if (dose->per_week.given) {
        put_comma(out);
        plp_say_frequency(book, dose->per_week, out);
    }
    put_amount(book, PLP_SAY_MINUTE, PLP_SAY_MINUTES, dose->minutes, out);
    put_amount(book, PLP_SAY_SESSION, PLP_SAY_SESSIONS, dose->sessions, out);
    put_amount(book, PLP_SAY_WEEK, PLP_SAY_WEEKS, dose->weeks, out);
}

static void put_technique(const plp_decision *decision, uint32_t technique, plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    const plp_technique *row = &book->techniques[technique];
    plp_say_number(out, book, PLP_SAY_PLACE, decision->techniques[technique].position + 1u);
    if (!row->has_pressure)
        return;
    double high = row->pressure_high;
    if (decision->pressure.set && decision->pressure.value < high)
        high = decision->pressure.value;
    put_comma(out);
    plp_say_pressure(book, (unsigned)row->pressure_low, (unsigned)high, out);
}

void plp_outline_put_state(const plp_decision *decision, plp_subject subject, bool plain,
                           plp_buffer *out)
{
    const plp_rulebook *book = plp_decision_book(decision);
    plp_disposition level = decision->disposition;
    if (subject.kind == PLP_SUBJECT_DISPOSITION) {
        plp_buffer_puts(out, plain ? plp_words_level(book, level) : plp_disposition_word(level));
    } else if (subject.kind == PLP_SUBJECT_TECHNIQUE) {
        put_technique(decision, subject.index, out);
    } else if (subject.kind == PLP_SUBJECT_DOSE) {
        put_dose(decision, plain, out);
    } else if (subject.kind == PLP_SUBJECT_REFERRAL) {
        plp_urgency urgency = decision->referrals[subject.index].urgency;
        plp_buffer_puts(out, plain ? plp_say_urgency(book, urgency) : plp_urgency_word(urgency));
    } else if (subject.kind == PLP_SUBJECT_LIMIT) {
        plp_number_put(out, plp_subject_cap(decision, subject)->value);
    }
}

/* ---- taking ---- */

void plp_outline_begin(plp_outline *outline, const palpate_allocator *memory)
{
    *outline = (plp_outline){0};
    plp_arena_begin(&outline->arena, memory);
}

static void forget(plp_outline *outline)
{
    const palpate_allocator *memory = outline->arena.memory;
    plp_arena_end(&outline->arena);
    plp_arena_begin(&outline->arena, memory);
    outline->count = 0;
}

void plp_outline_end(plp_outline *outline)
{
    if (outline->arena.memory == NULL)
        return;
    plp_memory_free(outline->arena.memory, outline->items,
                    outline->capacity * sizeof *outline->items);
    plp_arena_end(&outline->arena);
    *outline = (plp_outline){0};
}

static bool add(plp_outline *outline, const plp_decision *decision, plp_subject subject,
                plp_buffer *state)
{
    const plp_rulebook *book = plp_decision_book(decision);
    if (!plp_subject_is_in(decision, subject))
        return true;
    if (!plp_memory_grow(outline->arena.memory, (void **)&outline->items, &outline->capacity,
                         outline->count + 1u, sizeof *outline->items))
        return false;
    plp_outline_item *item = &outline->items[outline->count++];
    *item = (plp_outline_item){.kind = plp_subject_kind_word(subject.kind),
                               .id = plp_subject_id(book, subject),
                               .title = plp_subject_title(book, subject)};
    state->length = 0;
    plp_outline_put_state(decision, subject, false, state);
    if (state->length > 0)
        item->state = plp_arena_text(&outline->arena, state->bytes, state->length);
    return state->status == PALPATE_OK && (state->length == 0 || item->state != NULL);
}

palpate_status plp_outline_take(plp_outline *outline, const plp_decision *decision,
                                palpate_error *error)
{
    const plp_rulebook *book = plp_decision_book(decision);
    plp_buffer state;
    bool held = true;
    forget(outline);
    plp_buffer_begin(&state, outline->arena.memory, 64 * 1024);
    for (int k = 0; k < PLP_SUBJECT_COUNT; k++) {
        plp_subject_kind kind = (plp_subject_kind)k;
        bool as_such =
            kind == PLP_SUBJECT_DISPOSITION || kind == PLP_SUBJECT_DOSE; /* there is one of it */
        uint32_t count = kind == PLP_SUBJECT_RULE ? 0 : as_such ? 1 : plp_subject_count(book, kind);
        for (uint32_t i = 0; held && i < count; i++)
            held = add(outline, decision, (plp_subject){kind, as_such ? PLP_NONE : i}, &state);
    }
    plp_buffer_end(&state);
    return held ? PALPATE_OK : plp_fail_memory(error);
}
