/* SPDX-License-Identifier: MIT */
/* Mending what has one possible reading, one round after the other until nothing more is found.
 *
 *   text --check--> flaws, findings --> edits --> text --check--> …
 */
#include <string.h>

#include "base/error.h"
#include "base/text.h"
#include "rulebook/drafts.h"
#include "rulebook/format.h"
#include "rulebook/scan.h"

#define MOST_ROUNDS 1000
#define MOST_EDITS 256 /* in a round */

typedef struct edit { /* `remove` bytes go, `insert` comes */
    uint32_t at, remove;
    char insert;
} edit;

typedef struct mending {
    const palpate_allocator *memory;
    const plp_limits *limits;
    plp_rule_file file; /* of this round; its lines lie in the arena */
    plp_arena arena;
    edit edits[MOST_EDITS];
    size_t count;
} mending;

static void add(mending *mend, uint32_t at, uint32_t remove, char insert)
{
    size_t place = mend->count;
    if (place == MOST_EDITS)
        return;
    while (place > 0 && mend->edits[place - 1].at > at)
        place--;
    if (place > 0 && mend->edits[place - 1].at + mend->edits[place - 1].remove > at)
        return; /* within another one: left for the next round */
    memmove(mend->edits + place + 1, mend->edits + place, (mend->count - place) * sizeof(edit));
    mend->edits[place] = (edit){at, remove, insert};
    mend->count++;
}

/* Bytes of the quote that ends at `end`: a straight or a curly one; 0 if none does. */
static uint32_t quote_before(const char *bytes, uint32_t begin, uint32_t end)
{
    uint32_t character;
    if (end > begin && (bytes[end - 1] == '"' || bytes[end - 1] == '\''))
        return 1;
    for (uint32_t width = 2; width <= 3 && end - begin >= width; width++)
        if (((unsigned char)bytes[end - width] & 0xC0) == 0xC0 &&
            plp_utf8_decode(bytes + end - width, &character) == width)
            return character == 0xab || character == 0xb4 || character == 0xbb ||
                           (character >= 0x2018 && character <= 0x201f) || character == 0x2032 ||
                           character == 0x2033 || character == 0x2039 || character == 0x203a
                       ? width
                       : 0;
    return 0;
}

/* “text”: both quotes; "text”: the one that should close. */
static void mend_quote(mending *mend, const plp_flaw *flaw)
{
    uint32_t character;
    uint32_t first = (uint32_t)plp_utf8_decode(mend->file.bytes + flaw->begin, &character);
    if (flaw->end == flaw->begin + first) { /* a text that begins with a straight quote */
        add(mend, flaw->begin, first, '"');
        return;
    }
    uint32_t last = quote_before(mend->file.bytes, flaw->begin + first, flaw->end);
    if (last == 0 || memchr(mend->file.bytes + flaw->begin + first, '"',
                            flaw->end - last - flaw->begin - first) != NULL)
        return; /* where it ends is anybody's guess */
    add(mend, flaw->begin, first, '"');
    add(mend, flaw->end - last, last, '"');
}

static palpate_status find_quotes(mending *mend)
{
    plp_tokens tokens;
    bool good = plp_utf8_valid(mend->file.bytes, mend->file.length) == mend->file.length;
    if (!good)
        return PALPATE_OK;
    good = plp_lex(mend->memory, mend->limits, &mend->file, 0, (uint32_t)mend->file.length, 1,
                   &tokens);
    for (size_t i = 0; good && i < tokens.flaw_count; i++)
        if (tokens.flaws[i].slip == PLP_SLIP_CURLY_QUOTE)
            mend_quote(mend, &tokens.flaws[i]);
    plp_tokens_free(mend->memory, &tokens);
    return good ? PALPATE_OK : PALPATE_E_NOMEM;
}

static palpate_status find_commas(mending *mend)
{
    palpate_findings *findings = plp_findings_new(mend->memory, mend->limits);
    const palpate_finding *finding;
    bool good;
    if (findings == NULL)
        return PALPATE_E_NOMEM;
    plp_load load = {.memory = mend->memory,
                     .limits = mend->limits,
                     .findings = findings,
                     .arena = &mend->arena,
                     .files = &mend->file,
                     .file_count = 1};
    palpate_status status = plp_sandbox_check(&load, 0, &good);
    if (status == PALPATE_OK)
        status = plp_findings_complete(findings);
    for (size_t i = 0;
         status == PALPATE_OK && (finding = palpate_findings_get(findings, i)) != NULL; i++)
        if (strcmp(finding->code, "missing-comma") == 0 && finding->line > 0)
            add(mend,
                mend->file.line_begin[finding->line - 1] + finding->column - 1 + finding->length, 0,
                ',');
    palpate_findings_free(findings);
    return status;
}

/* One round: the text of `out` is mended in place. */
static palpate_status mend_once(mending *mend, plp_buffer *out)
{
    mend->count = 0;
    if (out->length >= 3 && memcmp(out->bytes, "\xef\xbb\xbf", 3) == 0) {
        memmove(out->bytes, out->bytes + 3, out->length - 3);
        out->length -= 3;
        mend->count = 1;
        return PALPATE_OK;
    }
    mend->file.bytes = plp_buffer_text(out);
    mend->file.length = out->length;
    if (!plp_file_index(&mend->arena, &mend->file))
        return PALPATE_E_NOMEM;
    palpate_status status = find_quotes(mend);
    if (status == PALPATE_OK && mend->count == 0)
        status = find_commas(mend);
    for (size_t i = mend->count; status == PALPATE_OK && i-- > 0;) {
        const edit *change = &mend->edits[i];
        if (!plp_buffer_reserve(out, 2))
            return out->status;
        char *place = out->bytes + change->at;
        memmove(place + 1, place + change->remove, out->length - change->at - change->remove);
        *place = change->insert;
        out->length = out->length + 1 - change->remove;
    }
    return status;
}

palpate_status plp_format_mend(const palpate_allocator *memory, const plp_limits *limits,
                               const plp_rule_file *file, plp_buffer *out, size_t *mended,
                               palpate_error *error)
{
    mending *mend = plp_memory_new(memory, sizeof *mend);
    palpate_status status = mend != NULL ? PALPATE_OK : PALPATE_E_NOMEM;
    *mended = 0;
    plp_buffer_put(out, file->bytes, file->length);
    for (int round = 0; round < MOST_ROUNDS && status == PALPATE_OK; round++) {
        *mend = (mending){.memory = memory, .limits = limits, .file = *file};
        plp_arena_begin(&mend->arena, memory);
        status = out->status == PALPATE_OK ? mend_once(mend, out) : out->status;
        plp_arena_end(&mend->arena);
        if (mend->count == 0)
            break;
        *mended += mend->count;
    }
    plp_memory_free(memory, mend, sizeof *mend);
    if (status == PALPATE_E_LIMIT)
        return plp_fail(error, status, NULL, NULL, "the file is larger than a limit allows");
    return status == PALPATE_OK ? status : plp_fail_memory(error);
}
