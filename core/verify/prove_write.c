/* SPDX-License-Identifier: MIT */
/* What became of the proofs, as `palpate.check/1` and as text. */
#include "verify/prove.h"

#include <string.h>
#include "base/json_write.h"
#include "base/terminal.h"

static void put_proof_json(const plp_proofs *proofs, const plp_proof *proof, plp_json_writer *out)
{
    plp_json_object(out);
    plp_json_key(out, "id");
    plp_json_string(out, proof->id);
    plp_json_key(out, "status");
    plp_json_string(out, plp_proof_word(proof->status));
    plp_json_key(out, "patient");
    if (proof->patient != NULL)
        plp_json_raw(out, proof->patient, strlen(proof->patient));
    else
        plp_json_null(out);
    plp_json_key(out, "message");
    plp_json_string(out, proof->status == PLP_PROOF_SKIPPED ? proofs->missing : proof->message);
    plp_json_close(out);
}

static void put_list_json(const plp_proofs *proofs, const char *key, bool invariants,
                          plp_json_writer *out)
{
    plp_json_key(out, key);
    plp_json_array(out);
    for (uint32_t i = 0; i < proofs->count; i++)
        if ((proofs->at[i].invariant != NULL) == invariants)
            put_proof_json(proofs, &proofs->at[i], out);
    plp_json_close(out);
}

void plp_prove_put_json(const plp_proofs *proofs, plp_buffer *buffer)
{
    plp_json_writer out;
    plp_json_begin(&out, buffer);
    plp_json_object(&out);
    plp_json_key(&out, "format");
    plp_json_string(&out, "palpate.check/1");
    plp_findings_put_members(&out, proofs->check.findings);
    put_list_json(proofs, "invariants", true, &out);
    put_list_json(proofs, "duties", false, &out);
    plp_json_key(&out, "solver");
    plp_json_string(&out, proofs->solver);
    plp_json_close(&out);
    plp_buffer_putc(buffer, '\n');
}

static uint32_t count_of(const plp_proofs *proofs, plp_proof_status status)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < proofs->count; i++)
        count += proofs->at[i].status == status;
    return count;
}

/* A promise that does not hold, or of which that is not known. */
static void put_proof(const plp_proofs *proofs, const plp_proof *proof, const palpate_style *style,
                      plp_buffer *out)
{
    bool refuted = proof->status == PLP_PROOF_REFUTED;
    plp_buffer_puts(out, plp_terminal_sign(style, refuted ? PLP_GLYPH_NO : PLP_GLYPH_UNKNOWN));
    plp_buffer_putc(out, ' ');
    plp_terminal_paint(out, style, refuted ? PLP_RED : PLP_YELLOW, proof->id);
    plp_buffer_printf(out, ": %s", plp_proof_word(proof->status));
    if (proof->invariant != NULL && proof->invariant->place.file < proofs->check.book->files_count)
        plp_buffer_printf(out, "  (%s:%u)",
                          proofs->check.book->files[proof->invariant->place.file].path,
                          proof->invariant->place.line);
    plp_buffer_puts(out, "\n    ");
    plp_terminal_wrap(out, style, 4, 4,
                      proof->message != NULL     ? proof->message
                      : proof->invariant != NULL ? proof->invariant->because
                                                 : plp_duty_meaning(proof->duty));
    plp_buffer_putc(out, '\n');
    if (proof->patient != NULL) /* one line, to be copied into a file */
        plp_buffer_printf(out, "    %s\n", proof->patient);
}

void plp_prove_put_text(const plp_proofs *proofs, const palpate_style *style, plp_buffer *out)
{
    plp_findings_put_text(out, proofs->check.findings, style);
    if (proofs->solver == NULL) {
        plp_buffer_printf(out, "%u proofs skipped: %s.\n", proofs->count, proofs->missing);
        return;
    }
    for (uint32_t i = 0; i < proofs->count; i++)
        if (proofs->at[i].status != PLP_PROOF_PROVEN)
            put_proof(proofs, &proofs->at[i], style, out);
    plp_buffer_printf(out, "%u of %u proven for every possible patient",
                      count_of(proofs, PLP_PROOF_PROVEN), proofs->count);
    if (count_of(proofs, PLP_PROOF_REFUTED) > 0)
        plp_buffer_printf(out, ", %u refuted", count_of(proofs, PLP_PROOF_REFUTED));
    if (count_of(proofs, PLP_PROOF_TIMEOUT) > 0)
        plp_buffer_printf(out, ", %u undecided within the time",
                          count_of(proofs, PLP_PROOF_TIMEOUT));
    plp_buffer_puts(out, ".\n");
}
