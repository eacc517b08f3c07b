/* SPDX-License-Identifier: MIT */
/* Plain files: their statements, and giving up. */
#include "rulebook/plain.h"

#include <string.h>

/* Files that are given up late cost memory: after so much of it Lua reads all that come. */
#define MOST_GIVEN_UP 1048576
/* No text takes more memory for each of its bytes than this. */
#define MOST_PER_BYTE 4

#define BIT(kind) ((uint64_t)1 << PLP_TOKEN_##kind)
#define PLAIN_KINDS                                                                                \
    (BIT(END) | BIT(NAME) | BIT(NUMBER) | BIT(STRING) | BIT(FALSE) | BIT(TRUE) | BIT(ASSIGN) |     \
     BIT(PLUS) | BIT(MINUS) | BIT(STAR) | BIT(SLASH) | BIT(OPEN_PAREN) | BIT(CLOSE_PAREN) |        \
     BIT(OPEN_BRACE) | BIT(CLOSE_BRACE) | BIT(OPEN_BRACKET) | BIT(CLOSE_BRACKET) | BIT(COLON) |    \
     BIT(COMMA) | BIT(DOT))

/* ---- statements ---- */

/* phase "safety" */
static bool take_phase(plp_plain *plain)
{
    plp_sandbox *sandbox = plain->sandbox;
    uint32_t length;
    plain->token++;
    if (plain->token->kind != PLP_TOKEN_STRING || plain->token->first)
        return false;
    const char *word = plp_plain_text(plain, &length);
    if (word == NULL || sandbox->has_phase || sandbox->has_rule ||
        !plp_phase_of(word, &sandbox->phase))
        return false;
    sandbox->has_phase = true;
    return true;
}

/* word "name" { … } */
static bool take_declaration(plp_plain *plain, plp_word word)
{
    plp_sandbox *sandbox = plain->sandbox;
    plp_draft head = {.kind = PLP_DRAFT_HEAD, .which = word, .file = sandbox->file};
    head.line = plain->token++->line;
    if (plain->token->kind != PLP_TOKEN_STRING || plain->token->first ||
        (word == PLP_WORD_RULE && !sandbox->has_phase) ||
        (word != (plp_word)PLP_WORD_TRANSLATE && plain->translates_only))
        return false;
    head.text = plp_plain_text(plain, &head.length);
    if (head.text == NULL || plain->token->kind != PLP_TOKEN_OPEN_BRACE || plain->token->first ||
        !plp_constructors_is_good_id(sandbox->load->limits, word, head.text, head.length))
        return false;
    plp_draft *body = plp_plain_table(plain, (plp_plain_for){head.text, head.line}, PLP_PLAIN_BODY);
    plp_declaration *made = body != NULL ? plp_plain_new(plain, 1, sizeof *made) : NULL;
    return made != NULL && plp_constructors_add(sandbox, made, &head, body);
}

static bool take_statement(plp_plain *plain)
{
    const plp_token *token = plain->token;
    if (token->kind != PLP_TOKEN_NAME || !token->first)
        return false;
    const char *text = plain->file->bytes + token->begin;
    size_t length = token->end - token->begin;
    const plp_plain_word *word =
        plp_plain_word_of(plain, text, length, plp_sandbox_hash(text, length));
    if (word->means == PLP_MEANS_PHASE)
        return take_phase(plain);
    return (word->means == PLP_MEANS_DECLARES || word->means == PLP_MEANS_BOTH) &&
           take_declaration(plain, (plp_word)word->row);
}

/* ---- a file ---- */

/* What is taken back when a file is given up. */
typedef struct savepoint {
    plp_drafts drafts;
    uint32_t sequence;
    size_t held; /* by the arena */
} savepoint;

static void take_back(plp_sandbox *sandbox, const savepoint *before)
{
    *sandbox->out = before->drafts;
    if (sandbox->out->last != NULL)
        sandbox->out->last->next = NULL;
    sandbox->sequence = before->sequence;
    sandbox->has_phase = sandbox->has_rule = false;
    size_t given_up = sandbox->load->arena->held - before->held;
    sandbox->given_up += given_up;
    sandbox->heap_most += given_up; /* the file may declare as much as if it had not been tried */
}

static bool begin(plp_sandbox *sandbox)
{
    if (sandbox->plain != NULL)
        return true;
    sandbox->plain = plp_memory_new(sandbox->load->memory, sizeof *sandbox->plain);
    if (sandbox->plain == NULL) {
        sandbox->out_of_memory = true;
        return false;
    }
    sandbox->plain->sandbox = sandbox;
    plp_plain_words_fill(sandbox->plain);
    return true;
}

bool plp_plain_read(void *context, const plp_tokens *tokens)
{
    plp_sandbox *sandbox = context;
    const plp_rule_file *file = &sandbox->load->files[sandbox->file];
    char tag[PLP_TAG_BYTES];
    if ((tokens->kinds & ~PLAIN_KINDS) != 0 || sandbox->given_up > MOST_GIVEN_UP ||
        !plp_sandbox_fits(sandbox, file->length, MOST_PER_BYTE))
        return false;
    if (!begin(sandbox))
        return true;
    plp_plain *plain = sandbox->plain;
    savepoint before = {*sandbox->out, sandbox->sequence, sandbox->load->arena->held};
    plain->file = file;
    plain->translates_only = plp_files_language(file->path, tag);
    plain->token = tokens->at;
    plain->depth = 0;
    plain->pending = NULL;
    plain->part_count = plain->pair_count = 0;
    bool good = true;
    while (good && plain->token->kind != PLP_TOKEN_END)
        good = take_statement(plain);
    if (good || sandbox->out_of_memory)
        return true;
    take_back(sandbox, &before);
    return false;
}

void plp_plain_free(plp_sandbox *sandbox)
{
    const palpate_allocator *memory = sandbox->load->memory;
    plp_plain *plain = sandbox->plain;
    if (plain == NULL)
        return;
    plp_memory_free(memory, plain->parts, plain->part_capacity * sizeof *plain->parts);
    plp_memory_free(memory, plain->pairs, plain->pair_capacity * sizeof *plain->pairs);
    plp_memory_free(memory, plain, sizeof *plain);
    sandbox->plain = NULL;
}
