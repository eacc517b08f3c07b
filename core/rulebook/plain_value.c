/* SPDX-License-Identifier: MIT */
/* Values of a plain file: texts, names, numbers, and what signs make of them.
 *
 * The line of a draft is that of Lua's instruction which makes it. For a call that is the line in
 * which its expression begins, for an operator that of its sign. A global or a field is fetched
 * only when it is used: until then it is pending. An entry of a list is used at the comma behind it
 * or at the closing brace, an argument likewise, what is called at the name of the method, and all
 * else at once.
 */
#include "rulebook/plain.h"
#include "base/number.h"

#include <string.h>

void *plp_plain_new(plp_plain *plain, size_t count, size_t size)
{
    plp_sandbox *sandbox = plain->sandbox;
    if (!plp_sandbox_fits(sandbox, count, size))
        return NULL; /* with Lua it will be told */
    void *block = plp_arena_array(sandbox->load->arena, count, size);
    sandbox->out_of_memory = sandbox->out_of_memory || block == NULL;
    return block;
}

plp_draft *plp_plain_draft(plp_plain *plain, plp_draft_kind kind, uint32_t line)
{
    plp_draft *draft = plp_plain_new(plain, 1, sizeof *draft);
    if (draft == NULL)
        return NULL;
    draft->kind = kind;
    draft->file = plain->sandbox->file;
    draft->line = line;
    draft->size = draft->depth = 1;
    return draft;
}

/* ---- texts and names ---- */

static const char *keep(plp_plain *plain, const char *text, size_t length, uint32_t hash)
{
    const char *kept = plp_sandbox_keep(plain->sandbox, text, length, hash);
    plain->sandbox->out_of_memory = plain->sandbox->out_of_memory || kept == NULL;
    return kept;
}

const char *plp_plain_text(plp_plain *plain, uint32_t *length)
{
    const plp_token *token = plain->token++;
    const char *text = plain->file->bytes + token->begin;
    size_t bytes = token->end - token->begin;
    if (*text == '[' || bytes < 2 || memchr(text, '\\', bytes) != NULL)
        return NULL;
    *length = (uint32_t)(bytes - 2);
    if (*length > plain->sandbox->load->limits->rule_text_bytes)
        return NULL;
    return keep(plain, text + 1, *length, plp_sandbox_hash(text + 1, *length));
}

/* The name at the place, and what it means as a word. */
const plp_plain_word *plp_plain_look(const plp_plain *plain, uint32_t *hash)
{
    const char *text = plain->file->bytes + plain->token->begin;
    size_t length = plain->token->end - plain->token->begin;
    *hash = plp_sandbox_hash(text, length);
    return plp_plain_word_of(plain, text, length, *hash);
}

const char *plp_plain_take_name(plp_plain *plain, uint32_t hash, uint32_t *length)
{
    const plp_token *token = plain->token++;
    *length = token->end - token->begin;
    return keep(plain, plain->file->bytes + token->begin, *length, hash);
}

static bool is_env(const plp_plain *plain)
{
    return plp_token_is(plain->file, plain->token, "_ENV");
}

const char *plp_plain_key(plp_plain *plain, uint32_t *length)
{
    const char *text = plain->file->bytes + plain->token->begin;
    return is_env(plain)
               ? NULL
               : plp_plain_take_name(
                     plain, plp_sandbox_hash(text, plain->token->end - plain->token->begin),
                     length);
}

static plp_draft *literal_text(plp_plain *plain, plp_plain_for copied)
{
    plp_draft *draft = plp_plain_draft(plain, PLP_DRAFT_TEXT, copied.line);
    if (draft == NULL)
        return NULL;
    draft->name = copied.what;
    draft->text = plp_plain_text(plain, &draft->length);
    return draft->text != NULL ? draft : NULL;
}

static plp_draft *literal_truth(plp_plain *plain, plp_plain_for copied)
{
    plp_draft *draft = plp_plain_draft(plain, PLP_DRAFT_TRUTH, copied.line);
    if (draft == NULL)
        return NULL;
    draft->name = copied.what;
    draft->number = plain->token++->kind == PLP_TOKEN_TRUE;
    return draft;
}

/* ---- numbers ---- */

#define WHOLE_DIGITS 15   /* whole numbers up to so many digits are exact */
#define EXACT_MOST 0x1p53 /* what is larger is refused where Lua's values are copied */

bool plp_plain_is_whole(const char *text, size_t length)
{
    size_t at = 0;
    while (at < length && text[at] >= '0' && text[at] <= '9')
        at++;
    return at == length;
}

/* As Lua and JSON both write it; the others are for Lua to read. */
static bool read_number(const char *text, size_t length, double *out)
{
    if (plp_plain_is_whole(text, length)) {
        *out = 0;
        for (size_t i = 0; i < length; i++)
            *out = *out * 10 + (text[i] - '0');
        return length <= WHOLE_DIGITS;
    }
    const char *point = memchr(text, '.', length);
    bool digits = point == NULL ||
                  (point > text && point + 1 < text + length && point[1] >= '0' && point[1] <= '9');
    bool zero = length > 1 && text[0] == '0' && text[1] != '.';
    return digits && !zero && plp_number_read(text, length, out) && *out <= EXACT_MOST;
}

static plp_draft *literal_number(plp_plain *plain, plp_plain_for copied, bool negative)
{
    const char *text = plain->file->bytes + plain->token->begin;
    size_t length = plain->token->end - plain->token->begin;
    plp_draft *draft = plp_plain_draft(plain, PLP_DRAFT_NUMBER, copied.line);
    if (draft == NULL || !read_number(text, length, &draft->number))
        return NULL;
    if (negative) /* of whole numbers there is one nought */
        draft->number = plp_plain_is_whole(text, length) ? 0 - draft->number : -draft->number;
    draft->name = copied.what;
    plain->token++;
    return draft;
}

/* ---- operands and signs ---- */

static plp_draft *take_parens(plp_plain *plain)
{
    const plp_limits *limits = plain->sandbox->load->limits;
    uint32_t line = plain->token->line;
    if (plain->depth >= PLP_PLAIN_DEPTH || plain->depth >= limits->rule_nesting)
        return NULL;
    plain->depth++;
    plain->token++;
    plp_draft *value = plp_plain_value(plain, (plp_plain_for){NULL, 0});
    plp_plain_use(plain, plain->token->line);
    if (value == NULL || value->kind != PLP_DRAFT_TERM ||
        !plp_plain_pass(plain, PLP_TOKEN_CLOSE_PAREN))
        return NULL;
    plain->depth--;
    return plp_plain_suffixes(plain, value, line);
}

static plp_draft *arithmetic(plp_plain *plain, plp_term_kind kind, const plp_token *sign,
                             plp_draft *left, plp_draft *right)
{
    plp_draft *operands[] = {left, right};
    const char *text = plain->file->bytes + sign->begin;
    uint32_t count = right != NULL ? 2 : 1, numbers = 0;
    plp_draft *term = plp_plain_draft(plain, PLP_DRAFT_TERM, sign->line);
    if (term == NULL)
        return NULL;
    term->which = kind;
    term->text = keep(plain, text, 1, plp_sandbox_hash(text, 1));
    term->length = 1;
    term->part_count = count;
    term->parts = plp_plain_new(plain, 2, sizeof *term->parts);
    if (term->text == NULL || term->parts == NULL)
        return NULL;
    for (uint32_t i = 0; i < count; i++) {
        term->parts[i] = operands[i];
        if (operands[i]->kind == PLP_DRAFT_NUMBER) {
            operands[i]->name = "this operand";
            operands[i]->line = sign->line;
            numbers++;
        } else if (!plp_plain_has_methods(operands[i])) {
            return NULL;
        }
    }
    return numbers == count
               ? NULL
               : plp_plain_measured(plain, term); /* plain numbers are Lua's to reckon */
}

static plp_draft *take_operand(plp_plain *plain, plp_plain_for copied)
{
    const plp_token *sign = plain->token;
    if (sign->kind == PLP_TOKEN_NAME)
        return plp_plain_chain(plain);
    if (sign->kind == PLP_TOKEN_NUMBER)
        return literal_number(plain, copied, false);
    if (sign->kind == PLP_TOKEN_OPEN_PAREN)
        return take_parens(plain);
    if (!plp_plain_pass(plain, PLP_TOKEN_MINUS))
        return NULL;
    if (plain->token->kind == PLP_TOKEN_NUMBER)
        return literal_number(plain, copied, true);
    plp_draft *value = plain->token->kind == PLP_TOKEN_NAME         ? plp_plain_chain(plain)
                       : plain->token->kind == PLP_TOKEN_OPEN_PAREN ? take_parens(plain)
                                                                    : NULL;
    plp_plain_use(plain, plain->token[-1].line);
    return value != NULL ? arithmetic(plain, PLP_TERM_NEGATE, sign, value, NULL) : NULL;
}

static plp_draft *take_product(plp_plain *plain, plp_plain_for copied)
{
    plp_draft *left = take_operand(plain, copied);
    while (left != NULL &&
           (plain->token->kind == PLP_TOKEN_STAR || plain->token->kind == PLP_TOKEN_SLASH)) {
        const plp_token *sign = plain->token++;
        plp_plain_use(plain, sign->line);
        plp_draft *right = take_operand(plain, copied);
        plp_plain_use(plain, plain->token[-1].line);
        left = right != NULL
                   ? arithmetic(plain,
                                sign->kind == PLP_TOKEN_STAR ? PLP_TERM_MULTIPLY : PLP_TERM_DIVIDE,
                                sign, left, right)
                   : NULL;
    }
    return left;
}

static plp_draft *take_sum(plp_plain *plain, plp_plain_for copied)
{
    plp_draft *left = take_product(plain, copied);
    while (left != NULL &&
           (plain->token->kind == PLP_TOKEN_PLUS || plain->token->kind == PLP_TOKEN_MINUS)) {
        const plp_token *sign = plain->token++;
        plp_plain_use(plain, sign->line);
        plp_draft *right = take_product(plain, copied);
        plp_plain_use(plain, plain->token[-1].line);
        left =
            right != NULL
                ? arithmetic(plain, sign->kind == PLP_TOKEN_PLUS ? PLP_TERM_ADD : PLP_TERM_SUBTRACT,
                             sign, left, right)
                : NULL;
    }
    return left;
}

plp_draft *plp_plain_value(plp_plain *plain, plp_plain_for copied)
{
    switch (plain->token->kind) {
    case PLP_TOKEN_STRING:
        return literal_text(plain, copied);
    case PLP_TOKEN_TRUE:
    case PLP_TOKEN_FALSE:
        return literal_truth(plain, copied);
    case PLP_TOKEN_OPEN_BRACE:
        return plp_plain_table(plain, copied, PLP_PLAIN_ANY);
    default:
        return take_sum(plain, copied);
    }
}
