/* SPDX-License-Identifier: MIT */
/* An independent evaluator: the semantics of DESIGN.md 4 and 11 and rules/LANGUAGE.md, read
 * straight from the terms. No predicates, no index, no chains; slow and plain on purpose.
 */
#ifndef TESTS_SUPPORT_ORACLE_H
#define TESTS_SUPPORT_ORACLE_H

#include "evaluate/decision.h"

/** Evaluate and compare with a decision. NULL if they agree, else what differs. */
const char *oracle_disagrees(const plp_rulebook *book, const plp_facts *facts,
                             const plp_decision *decision, bool grant_all);
/** The disposition alone. */
plp_disposition oracle_disposition(const plp_rulebook *book, const plp_facts *facts);

#endif
