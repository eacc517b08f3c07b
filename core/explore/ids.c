/* SPDX-License-Identifier: MIT */
/* The ids of what rules declare, for menus and completion. */
#include <string.h>
#include "engine.h"
#include "explore/subject.h"

const char *palpate_engine_id(const palpate_engine *engine, const char *kind, size_t index)
{
    if (engine == NULL || kind == NULL)
        return NULL;
    const plp_rulebook *book = plp_program_book(plp_engine_program(engine));
    if (strcmp(kind, "fact") == 0)
        return index < book->facts_count ? book->facts[index].id : NULL;
    for (int k = 0; k < PLP_SUBJECT_COUNT; k++) {
        plp_subject subject = {(plp_subject_kind)k, (uint32_t)index};
        bool own = subject.kind == PLP_SUBJECT_LIMIT ||
                   subject.kind == PLP_SUBJECT_DISPOSITION; /* the engine's */
        if (!own && strcmp(kind, plp_subject_kind_word(subject.kind)) == 0)
            return index < plp_subject_count(book, subject.kind) ? plp_subject_id(book, subject)
                                                                 : NULL;
    }
    return NULL;
}

const char *palpate_engine_member(const palpate_engine *engine, const char *fact, size_t index)
{
    static const char *const truths[] = {"true", "false"};
    if (engine == NULL || fact == NULL)
        return NULL;
    const plp_rulebook *book = plp_program_book(plp_engine_program(engine));
    uint32_t found = plp_find_fact(book, fact, strlen(fact));
    if (found == PLP_NONE)
        return NULL;
    if (book->facts[found].type == PLP_BOOL)
        return index < 2 ? truths[index] : NULL;
    return index < book->facts[found].member_count ? book->facts[found].members[index].id : NULL;
}
