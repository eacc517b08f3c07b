/* SPDX-License-Identifier: MIT */
/* Author's checks: what loads, but is doubtful. Each check adds findings; a declaration silences one by
 * code, with a reason. */
#ifndef PLP_VERIFY_CHECK_H
#define PLP_VERIFY_CHECK_H

#include "engine.h"
#include "program/walk.h"

typedef struct plp_check {
    palpate_engine *engine;
    const plp_rulebook *book;
    const plp_limits *limits;
    const palpate_allocator *memory;
    palpate_findings *findings;
    struct plp_accepted *accepted; /* silence.h; NULL: nobody lists what is accepted */
    const char *lang; /* of which missing texts are told one by one; NULL: of none */
    bool has_as_of;
    int32_t as_of; /* days since 1970-01-01 */
} plp_check;

/** Add a finding at a place. */
void plp_check_report(const plp_check *check, plp_place place, palpate_severity severity,
                      const char *code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
/** List a finding that is accepted, with the reason. */
void plp_check_accepted(const plp_check *check, plp_place place, palpate_severity severity,
                        const char *code, const char *reason, const char *message);
/** Add a finding about a rule, unless it is silenced there. `about`: silence.h. */
void plp_check_rule(const plp_check *check, const plp_rule *rule, palpate_severity severity,
                    const char *code, const char *about, const char *hint, const char *format, ...)
    __attribute__((format(printf, 7, 8)));

/* check_use.c: facts, limits, defines, sources and items that nothing uses. */
palpate_status plp_check_use(const plp_check *check, palpate_error *error);
/* check_rules.c: rules one by one and in pairs; tests that are missing; reviews that are overdue.
 */
palpate_status plp_check_rules(const plp_check *check, palpate_error *error);
/* check_reach.c: rules that can never apply, or never matter. */
palpate_status plp_check_reach(const plp_check *check, palpate_error *error);
/* check_bands.c: thresholds that leave gaps or meet twice. */
palpate_status plp_check_bands(const plp_check *check, palpate_error *error);
/* check_texts.c: translations that are missing, stale, idle, or no translations. */
palpate_status plp_check_texts(const plp_check *check, palpate_error *error);

#endif
