/* SPDX-License-Identifier: MIT */
/* The rules in force, and how they are exchanged while requests are answered.
 *
 *   folders --load--> engine + codes of its rules --> in force          (begin; SIGHUP; a file that
 * changed)
 *                        |
 *                        +-- does not load --> the old ones stay in force, the failure is told in
 * `status`
 *
 * Invariant: an answer comes from exactly one engine; the last answer that used it frees it.
 *
 * Files of tests are not run (palpate_options.skip_tests). No plan depends on one, and the service
 * does not run tests: that such a file loads would say nothing of the rules, and that it does not
 * would keep a correction of the rules out of force. `palpate plan` makes its plans in the same way,
 * so what it takes is taken here. `palpate test` and `palpate check` belong before the rules are
 * put where a service reads them.
 */
#ifndef HOOKS_RULES_H
#define HOOKS_RULES_H

#include "fhir/palpate_fhir.h"
#include "palpate.h"

typedef struct hooks_rules hooks_rules;

typedef struct hooks_rules_status {
    char digest[80];
    char loaded_at[32]; /* when what is in force was loaded */
    bool current;       /* false: newer rules do not load */
    char tried_at[32];  /* of the last load */
    uint64_t reloads, failed;
    palpate_error error; /* why they do not load, the first of `errors`; PALPATE_OK if they do */
    size_t errors;
} hooks_rules_status;

/** Load for the first time. `options` is copied, but not what it points to. NULL: told in findings
 * and error. */
hooks_rules *hooks_rules_open(const palpate_options *options, palpate_findings **findings,
                              palpate_error *error);
void hooks_rules_free(hooks_rules *rules);
/** With a reference for the caller. From any thread. */
palpate_engine *hooks_rules_engine(hooks_rules *rules);
palpate_fhir *hooks_rules_fhir(hooks_rules *rules);
/** Load anew; tells in the log. From one thread. */
void hooks_rules_reload(hooks_rules *rules);
/** Whether a rule file changed since the last load, and has stayed the same since the last look.
 * From one thread. */
bool hooks_rules_changed(hooks_rules *rules);
void hooks_rules_status_get(hooks_rules *rules, hooks_rules_status *out);

#endif
