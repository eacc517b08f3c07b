/* SPDX-License-Identifier: MIT */
/* The digest of a layer: over what it declares, whatever the files, their order, layout and
 * comments. Translations have digests of their own, so that the rules are the same whichever
 * languages were loaded.
 *
 *   declaration --canonical text--+
 *   declaration --canonical text--+--sorted by word and id--> digest of the layer --> digest over
 * all layers
 *
 * Invariants: the canonical text of a declaration tells by itself where it ends, so that no two
 * layers have one text; it is written in pieces and never held whole.
 *
 * Tests and patients are left out: they check the rules and are no part of them.
 */
#include "rulebook/link.h"
#include "base/json_write.h"
#include "base/number.h"

#include <stdlib.h>
#include <string.h>

#define PIECE_BYTES 16384 /* digested at once */

/* Drafts are at most condition_depth deep. */
static void put_draft(plp_buffer *out, const plp_draft *draft)
{
    static const char letters[] = {
        [PLP_DRAFT_TRUTH] = 'b',  [PLP_DRAFT_NUMBER] = 'n', [PLP_DRAFT_TEXT] = 't',
        [PLP_DRAFT_TABLE] = 'l',  [PLP_DRAFT_NAME] = 'f',   [PLP_DRAFT_IN] = 'i',
        [PLP_DRAFT_SPACE] = 's',  [PLP_DRAFT_SO_FAR] = 'p', [PLP_DRAFT_TERM] = 'c',
        [PLP_DRAFT_ACTION] = 'a', [PLP_DRAFT_HEAD] = 'h',   [PLP_DRAFT_UNKNOWN] = 'u',
        [PLP_DRAFT_BROKEN] = 'x',
    };
    const char open[2] = {'(', letters[draft->kind]};
    plp_buffer_put(out, open, sizeof open);
    if (draft->kind == PLP_DRAFT_SPACE || draft->kind == PLP_DRAFT_IN)
        plp_buffer_puts(out, plp_space_text((plp_space)draft->which));
    if (draft->kind == PLP_DRAFT_TRUTH || draft->kind == PLP_DRAFT_NUMBER || draft->number != 0)
        plp_number_put(out, draft->number);
    if (draft->text != NULL)
        plp_json_put_string(out, draft->text);
    for (uint32_t i = 0; i < draft->part_count; i++)
        put_draft(out, draft->parts[i]);
    for (uint32_t i = 0; i < draft->pair_count; i++) {
        plp_json_put_string(out, draft->pairs[i].key);
        plp_buffer_putc(out, '=');
        put_draft(out, draft->pairs[i].value);
    }
    plp_buffer_putc(out, ')');
}

/* Words of a layer on one thing have no key in common but those that tell who and why. */
static int compare_keys(const plp_draft *first, const plp_draft *second)
{
    static const char *const told[] = {"reason", "by", "on", "seen", "until_date"};
    const plp_draft *bodies[] = {first, second};
    const char *keys[2] = {"", ""};
    for (int side = 0; side < 2; side++)
        for (uint32_t i = 0; i < bodies[side]->pair_count && *keys[side] == '\0'; i++) {
            bool tells = false;
            for (size_t k = 0; k < sizeof told / sizeof told[0]; k++)
                tells = tells || strcmp(told[k], bodies[side]->pairs[i].key) == 0;
            if (!tells)
                keys[side] = bodies[side]->pairs[i].key;
        }
    return strcmp(keys[0], keys[1]);
}

static int compare(const void *a, const void *b)
{
    const plp_declaration *first = *(plp_declaration *const *)a,
                          *second = *(plp_declaration *const *)b;
    if (first->layer != second->layer)
        return first->layer < second->layer ? -1 : 1;
    if (first->word != second->word)
        return first->word < second->word ? -1 : 1;
    int order = strcmp(first->id, second->id);
    if (order == 0)
        order = compare_keys(first->written, second->written);
    return order != 0 ? order : first->sequence < second->sequence ? -1 : 1;
}

static bool counts(const plp_declaration *declaration)
{
    return declaration->word != PLP_WORD_TEST && declaration->word != PLP_WORD_PATIENT;
}

static void put_whole(plp_buffer *out, const plp_declaration *declaration, const plp_draft *body)
{
    plp_buffer_puts(out, plp_word_text(declaration->word));
    plp_json_put_string(out, declaration->id);
    if (declaration->word == PLP_WORD_RULE)
        plp_buffer_puts(out, plp_phase_word(declaration->phase));
    put_draft(out, body);
}

void plp_canonical_put(plp_buffer *out, const plp_declaration *declaration)
{
    put_whole(out, declaration, declaration->body);
}

/* Digest the declarations of one layer, from `first` on; returns the one behind them. */
static uint32_t digest_layer(plp_declaration *const *sorted, uint32_t first, uint32_t count,
                             plp_buffer *scratch, char out[PLP_DIGEST_BYTES])
{
    plp_digester digester;
    uint32_t at = first;
    plp_digester_begin(&digester);
    scratch->length = 0;
    for (; at < count && sorted[at]->layer == sorted[first]->layer; at++) {
        put_whole(scratch, sorted[at], sorted[at]->written);
        plp_buffer_putc(scratch, '\n');
        if (scratch->length < PIECE_BYTES)
            continue;
        plp_digester_add(&digester, scratch->bytes, scratch->length);
        scratch->length = 0;
    }
    plp_digester_add(&digester, scratch->bytes, scratch->length);
    plp_digester_end(&digester, out);
    return at;
}

palpate_status plp_canonical_digests(const plp_link *link, plp_pack *packs,
                                     char total[PLP_DIGEST_BYTES])
{
    plp_buffer all, scratch;
    uint32_t count = 0, at = 0;
    plp_declaration **sorted =
        plp_arena_array(link->load.arena,
                        (size_t)link->drafts->count + link->drafts->verb_count + 1, sizeof *sorted);
    if (sorted == NULL)
        return PALPATE_E_NOMEM;
    for (plp_declaration *each = link->drafts->first; each != NULL; each = each->next)
        if (counts(each))
            sorted[count++] = each;
    for (uint32_t i = 0; i < link->drafts->verb_count; i++)
        if (link->drafts->verbs[i]->word != PLP_WORD_TRANSLATE)
            sorted[count++] = link->drafts->verbs[i];
    qsort(sorted, count, sizeof *sorted, compare);
    plp_buffer_begin(&all, link->load.memory, SIZE_MAX);
    plp_buffer_begin(&scratch, link->load.memory, SIZE_MAX);
    for (uint32_t i = 0; i < link->layer_count; i++) {
        if (at < count && sorted[at]->layer == i)
            at = digest_layer(sorted, at, count, &scratch, packs[i].digest);
        else
            plp_digest(NULL, 0, packs[i].digest); /* it declares nothing that counts */
        plp_buffer_puts(&all, packs[i].digest);
        plp_buffer_putc(&all, '\n');
    }
    plp_digest(all.bytes, all.length, total);
    palpate_status status = all.status != PALPATE_OK ? all.status : scratch.status;
    plp_buffer_end(&all);
    plp_buffer_end(&scratch);
    return status;
}
