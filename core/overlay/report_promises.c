/* SPDX-License-Identifier: MIT */
/* Which promises are proven with the layer in force. */
#include <string.h>
#include "overlay/report.h"

static bool gather(void *context, const char *bytes, size_t length)
{
    plp_buffer_put(context, bytes, length);
    return ((plp_buffer *)context)->status == PALPATE_OK;
}

/* How many proofs of a list have a status; with `tell` each is told. */
static size_t proofs_of(plp_report *r, const plp_json *list, const char *status, bool tell)
{
    size_t count = 0;
    for (const plp_json *proof = plp_json_first(list); proof != NULL;
         proof = plp_json_after(proof)) {
        const char *its = plp_json_string_of(plp_json_member(proof, "status"));
        if (its == NULL || strcmp(its, status) != 0)
            continue;
        count++;
        if (!tell)
            continue;
        r->title.length = 0;
        plp_buffer_printf(&r->title, "%s: %s", status,
                          plp_json_string_of(plp_json_member(proof, "id")));
        const char *message = plp_json_string_of(plp_json_member(proof, "message"));
        r->kind->item(r, plp_buffer_text(&r->title), message != NULL ? message : "");
    }
    return count;
}

/* Why the proofs were skipped; each of them says the same. */
static const char *why_skipped(const plp_json *answer)
{
    const plp_json *proof = plp_json_first(plp_json_member(answer, "invariants"));
    if (proof == NULL)
        proof = plp_json_first(plp_json_member(answer, "duties"));
    const char *message = plp_json_string_of(plp_json_member(proof, "message"));
    return message != NULL ? message : "there is no solver";
}

static void tell_proofs(plp_report *r, const plp_json *answer)
{
    static const char *const bad[] = {"refuted", "timeout"};
    const plp_json *promises = plp_json_member(answer, "invariants");
    const char *solver = plp_json_string_of(plp_json_member(answer, "solver"));
    size_t proven = proofs_of(r, promises, "proven", false), failed = 0, all = 0;
    for (const plp_json *at = plp_json_first(promises); at != NULL; at = plp_json_after(at))
        all++;
    for (size_t i = 0; i < 2; i++)
        failed += proofs_of(r, promises, bad[i], false);
    r->after.length = 0;
    if (solver == NULL)
        plp_buffer_printf(&r->after,
                          "Not proven: %s. With Z3, the promises are proven here for every "
                          "possible patient.",
                          why_skipped(answer));
    else
        plp_buffer_printf(&r->after,
                          "%zu of %zu promises are proven with the layer in force, for every "
                          "possible patient (%s).",
                          proven, all, solver);
    if (r->options->prove->only != NULL)
        plp_buffer_printf(&r->after, " Only those with \"%s\" in their name were looked at.",
                          r->options->prove->only);
    r->kind->paragraph(r, plp_buffer_text(&r->after));
    for (size_t i = 0; failed > 0 && i < 2; i++)
        (void)proofs_of(r, promises, bad[i], true);
}

palpate_status plp_report_promises(plp_report *r, palpate_engine *engine, palpate_error *error)
{
    plp_limits limits = plp_limits_default();
    plp_buffer text;
    plp_json *answer = NULL;
    r->kind->section(r, "What still holds");
    if (r->options->prove == NULL || r->book->invariants_count == 0) {
        r->kind->paragraph(r, r->book->invariants_count == 0
                                  ? "The rules make no promises (invariant \"…\" { … })."
                                  : "The promises were not proven for this report.");
        return PALPATE_OK;
    }
    plp_buffer_begin(&text, r->out->memory, r->out->ceiling);
    palpate_status status = palpate_prove(engine, r->options->prove, NULL, PALPATE_FORMAT_JSON,
                                          NULL, gather, &text, error);
    if (status == PALPATE_OK)
        status = plp_json_tree(text.memory, &limits, text.bytes, text.length, &answer, error);
    if (status == PALPATE_OK)
        tell_proofs(r, answer);
    plp_json_tree_free(answer);
    plp_buffer_end(&text);
    return status;
}
