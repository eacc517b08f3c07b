/* SPDX-License-Identifier: MIT */
/* Values and conditions of a plain file.
 *
 * The line of a draft is that of Lua's instruction which makes it. For a call that is the line in
 * which its expression begins, for an operator that of its sign. A global or a field is fetched
 * only when it is used: until then it is pending. An entry of a list is used at the comma behind it
 * or at the closing brace, an argument likewise, what is called at the name of the method, and all
 * else at once.
 */
#include "rulebook/plain.h"
#include "base/number.h"
#include "base/text.h"

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
static const plp_plain_word *look(const plp_plain *plain, uint32_t *hash)
{
    const char *text = plain->file->bytes + plain->token->begin;
    size_t length = plain->token->end - plain->token->begin;
    *hash = plp_sandbox_hash(text, length);
    return plp_plain_word_of(plain, text, length, *hash);
}

static const char *take_name(plp_plain *plain, uint32_t hash, uint32_t *length)
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
               : take_name(plain, plp_sandbox_hash(text, plain->token->end - plain->token->begin),
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

static bool is_whole(const char *text, size_t length)
{
    size_t at = 0;
    while (at < length && text[at] >= '0' && text[at] <= '9')
        at++;
    return at == length;
}

/* As Lua and JSON both write it; the others are for Lua to read. */
static bool read_number(const char *text, size_t length, double *out)
{
    if (is_whole(text, length)) {
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
        draft->number = is_whole(text, length) ? 0 - draft->number : -draft->number;
    draft->name = copied.what;
    plain->token++;
    return draft;
}

/* ---- terms and calls ---- */

static plp_draft *named(plp_plain *plain, plp_draft_kind kind, uint32_t which, uint32_t hash)
{
    plp_draft *draft = plp_plain_draft(plain, kind, plain->token->line);
    if (draft == NULL)
        return NULL;
    draft->which = which;
    draft->text = take_name(plain, hash, &draft->length);
    return draft->text != NULL ? draft : NULL;
}

/* The draft with its parts, if it is within the limits. */
static plp_draft *measured(plp_plain *plain, plp_draft *draft)
{
    return plp_condition_sum(plain->sandbox->load->limits, draft) == PLP_FITS ? draft : NULL;
}

/* May the token at the place begin the arguments of what stands before it? At the beginning of a
 * line it might be an entry of its own, whose comma was forgotten. */
static bool sees_call(const plp_plain *plain)
{
    unsigned kind = plain->token->kind;
    return !plain->token->first && (kind == PLP_TOKEN_STRING || kind == PLP_TOKEN_OPEN_BRACE ||
                                    kind == PLP_TOKEN_OPEN_PAREN);
}

static bool take_argument(plp_plain *plain, plp_plain_for copied, plp_plain_table_kind kind)
{
    plp_draft *value = plain->token->kind == PLP_TOKEN_OPEN_BRACE
                           ? plp_plain_table(plain, copied, kind)
                           : plp_plain_value(plain, copied);
    return value != NULL && plp_plain_push(plain, value);
}

/* (a, b), "text" or { … }: pushes the arguments. */
static bool take_arguments(plp_plain *plain, plp_plain_for copied, plp_plain_table_kind kind)
{
    if (!sees_call(plain) || plain->depth >= PLP_PLAIN_DEPTH ||
        plain->depth >= plain->sandbox->load->limits->rule_nesting)
        return false;
    if (!plp_plain_pass(plain, PLP_TOKEN_OPEN_PAREN))
        return take_argument(plain, copied, kind);
    if (plp_plain_pass(plain, PLP_TOKEN_CLOSE_PAREN))
        return true;
    plain->depth++;
    do {
        plp_plain_use(plain, plain->token[-1].line); /* of the comma before */
        if (!take_argument(plain, copied, kind))
            return false;
    } while (plp_plain_pass(plain, PLP_TOKEN_COMMA));
    plp_plain_use(plain, plain->token->line);
    plain->depth--;
    return plp_plain_pass(plain, PLP_TOKEN_CLOSE_PAREN);
}

/* all { … } */
static plp_draft *take_join(plp_plain *plain, const plp_plain_word *word, uint32_t hash)
{
    plp_plain_for copied = {word->text, plain->token->line};
    plp_draft *term = named(plain, PLP_DRAFT_TERM, word->row, hash);
    if (term == NULL || plain->token->kind != PLP_TOKEN_OPEN_BRACE || plain->token->first)
        return NULL;
    plp_draft *list = plp_plain_table(plain, copied, PLP_PLAIN_LIST);
    if (list == NULL || list->part_count == 0)
        return NULL;
    term->parts = list->parts;
    term->part_count = list->part_count;
    return measured(plain, term);
}

/* at_least(2, { … }) */
static plp_draft *take_at_least(plp_plain *plain, const plp_plain_word *word, uint32_t hash)
{
    plp_plain_for copied = {word->text, plain->token->line};
    size_t first = plain->part_count;
    plp_draft *term = named(plain, PLP_DRAFT_TERM, PLP_TERM_AT_LEAST_OF, hash);
    const plp_token *need = plain->token + 1;
    if (term == NULL || need[-1].kind != PLP_TOKEN_OPEN_PAREN || need->kind != PLP_TOKEN_NUMBER ||
        !is_whole(plain->file->bytes + need->begin, need->end - need->begin) ||
        !take_arguments(plain, copied, PLP_PLAIN_LIST) || plain->part_count != first + 2)
        return NULL;
    const plp_draft *list = plain->parts[first + 1];
    double count = plain->parts[first]->number;
    plain->part_count = first;
    if (list->kind != PLP_DRAFT_TABLE || !(count >= 1) || count > list->part_count)
        return NULL;
    term->parts = list->parts;
    term->part_count = list->part_count;
    term->number = count;
    return measured(plain, term);
}

static plp_draft *take_action(plp_plain *plain, const plp_plain_word *word, uint32_t hash)
{
    plp_plain_for copied = {word->text, plain->token->line};
    size_t first = plain->part_count;
    plp_draft *action = named(plain, PLP_DRAFT_ACTION, word->row, hash);
    if (action == NULL || !take_arguments(plain, copied, PLP_PLAIN_ANY) ||
        !plp_plain_take_parts(plain, first, action))
        return NULL;
    return measured(plain, action);
}

/* dose "D04": the word declares as well, so that the name alone is an action. */
static plp_draft *take_head(plp_plain *plain, const plp_plain_word *word)
{
    plp_draft *head = plp_plain_draft(plain, PLP_DRAFT_HEAD, plain->token->line);
    bool in_parens = plain->token[1].kind == PLP_TOKEN_OPEN_PAREN;
    plain->token += in_parens ? 2 : 1;
    if (head == NULL || plain->token->kind != PLP_TOKEN_STRING || plain->token->first ||
        (in_parens && plain->token[-1].first))
        return NULL;
    head->which = word->row;
    head->text = plp_plain_text(plain, &head->length);
    if (head->text == NULL || (in_parens && !plp_plain_pass(plain, PLP_TOKEN_CLOSE_PAREN)))
        return NULL;
    return plp_constructors_is_good_id(plain->sandbox->load->limits, (plp_word)word->row,
                                       head->text, head->length)
               ? head
               : NULL;
}

/* ---- what stands behind a value ---- */

static const struct {
    const char *word;
    plp_phase phase;
} so_far[] = {
#define X(name, word, type, of, phase) {word, PLP_PHASE_##phase},
#include "rulebook/so_far.def"
#undef X
};

static plp_draft *in_space(plp_plain *plain, plp_space space, const char *key, uint32_t length,
                           uint32_t line)
{
    if (key == NULL || !plp_text_is_id(key, length))
        return NULL;
    plp_draft *draft = plp_plain_draft(plain,
                                       space == PLP_SPACE_FACTS    ? PLP_DRAFT_NAME
                                       : space == PLP_SPACE_SO_FAR ? PLP_DRAFT_SO_FAR
                                                                   : PLP_DRAFT_IN,
                                       line);
    if (draft == NULL)
        return NULL;
    draft->text = key;
    draft->length = length;
    if (space == PLP_SPACE_SO_FAR) {
        while (draft->which < PLP_SO_FAR_COUNT && strcmp(so_far[draft->which].word, key) != 0)
            draft->which++;
        if (draft->which == PLP_SO_FAR_COUNT)
            return NULL;
        draft->first_phase = so_far[draft->which].phase;
    } else if (space != PLP_SPACE_FACTS) {
        draft->which = space;
    }
    plain->pending = draft;
    return draft;
}

/* limits.name, facts["name"], or techniques by itself */
static plp_draft *take_space(plp_plain *plain, const plp_plain_word *word, uint32_t hash)
{
    plp_space space = (plp_space)word->row;
    const plp_token *sign = plain->token + 1;
    uint32_t length = 0;
    const char *key = NULL;
    if (sign->first || (sign->kind != PLP_TOKEN_DOT && sign->kind != PLP_TOKEN_OPEN_BRACKET)) {
        plp_draft *whole = named(plain, PLP_DRAFT_SPACE, space, hash);
        plain->pending = whole;
        return whole;
    }
    plain->token += 2;
    if (plain->token->first)
        return NULL;
    if (sign->kind == PLP_TOKEN_DOT && plain->token->kind == PLP_TOKEN_NAME) {
        key = plp_plain_key(plain, &length);
    } else if (sign->kind == PLP_TOKEN_OPEN_BRACKET && plain->token->kind == PLP_TOKEN_STRING) {
        key = plp_plain_text(plain, &length);
        if (!plp_plain_pass(plain, PLP_TOKEN_CLOSE_BRACKET))
            return NULL;
    }
    return in_space(plain, space, key, length, plain->token[-1].line);
}

/* so_far.excluded "id" */
static plp_draft *ask_so_far(plp_plain *plain, plp_draft *row, uint32_t line)
{
    size_t first = plain->part_count;
    plain->pending = NULL;
    row->line = line;
    if (!take_arguments(plain, (plp_plain_for){"this argument", line}, PLP_PLAIN_ANY) ||
        !plp_plain_take_parts(plain, first, row))
        return NULL;
    return measured(plain, row);
}

/* `is` and `has` take one word, which becomes a list of one. */
static plp_draft *word_list(plp_plain *plain, plp_draft *value)
{
    if (value->kind != PLP_DRAFT_TEXT && value->kind != PLP_DRAFT_IN)
        return value;
    plp_draft *list = plp_plain_draft(plain, PLP_DRAFT_TABLE, value->line);
    if (list == NULL)
        return NULL;
    list->parts = plp_plain_new(plain, 1, sizeof *list->parts);
    if (list->parts == NULL)
        return NULL;
    list->parts[0] = value;
    list->part_count = 1;
    return list;
}

static bool fits_method(plp_plain_takes takes, const plp_draft *value)
{
    bool plain = value->kind == PLP_DRAFT_TEXT || value->kind == PLP_DRAFT_TRUTH ||
                 value->kind == PLP_DRAFT_TABLE;
    return takes == ONE_WORD || takes == WORD_LIST
               ? value->kind == PLP_DRAFT_TABLE && value->pair_count == 0
               : !plain;
}

static bool has_methods(const plp_draft *draft)
{
    return draft->kind == PLP_DRAFT_NAME || draft->kind == PLP_DRAFT_IN ||
           draft->kind == PLP_DRAFT_SO_FAR || draft->kind == PLP_DRAFT_TERM;
}

/* x:method(…), from the colon on */
static plp_draft *take_method(plp_plain *plain, plp_draft *subject, uint32_t line)
{
    static const size_t counts[] = {
        [NOTHING] = 0, [ONE_WORD] = 1, [WORD_LIST] = 1, [ONE_VALUE] = 1, [TWO_VALUES] = 2};
    size_t first = plain->part_count;
    uint32_t hash;
    if (!has_methods(subject) || plain->token->first || plain->token[1].first ||
        plain->token[1].kind != PLP_TOKEN_NAME || !plp_plain_push(plain, subject))
        return NULL;
    plain->token++;
    plp_plain_use(plain, plain->token->line);
    const plp_plain_word *word = look(plain, &hash);
    if (word->method == 0)
        return NULL;
    plp_plain_method method = plp_plain_method_of(word);
    plp_draft *term = named(plain, PLP_DRAFT_TERM, method.kind, hash);
    if (term == NULL ||
        !take_arguments(plain, (plp_plain_for){"this argument", line},
                        method.takes == WORD_LIST ? PLP_PLAIN_LIST : PLP_PLAIN_ANY) ||
        plain->part_count != first + 1 + counts[method.takes])
        return NULL;
    term->line = line;
    for (size_t i = first + 1; i < plain->part_count; i++) {
        if (method.takes == ONE_WORD || method.takes == WORD_LIST)
            plain->parts[i] = word_list(plain, plain->parts[i]);
        if (plain->parts[i] == NULL || !fits_method(method.takes, plain->parts[i]))
            return NULL;
    }
    return plp_plain_take_parts(plain, first, term) ? measured(plain, term) : NULL;
}

/* ---- operands and signs ---- */

static plp_draft *take_word(plp_plain *plain)
{
    uint32_t hash;
    const plp_plain_word *word = look(plain, &hash);
    switch ((plp_plain_means)word->means) {
    case PLP_MEANS_NAME:
        plain->pending = named(plain, PLP_DRAFT_NAME, 0, hash);
        return plain->pending;
    case PLP_MEANS_UNKNOWN:
        plain->pending = named(plain, PLP_DRAFT_UNKNOWN, 0, hash);
        return plain->pending;
    case PLP_MEANS_CONSTANT:
        plain->pending = named(plain, PLP_DRAFT_TERM, word->row, hash);
        return plain->pending;
    case PLP_MEANS_JOIN:
        return take_join(plain, word, hash);
    case PLP_MEANS_AT_LEAST:
        return take_at_least(plain, word, hash);
    case PLP_MEANS_ACTION:
        return take_action(plain, word, hash);
    case PLP_MEANS_BOTH:
        return take_head(plain, word);
    case PLP_MEANS_SPACE:
        return take_space(plain, word, hash);
    case PLP_MEANS_DECLARES:
    case PLP_MEANS_PHASE:
    case PLP_MEANS_MORE:
        break;
    }
    return NULL;
}

/* What stands behind a value whose expression began in a line. */
static plp_draft *take_suffixes(plp_plain *plain, plp_draft *value, uint32_t line)
{
    for (uint64_t parts = 1; value != NULL; parts++) {
        if (parts > plain->sandbox->load->limits->rule_chain)
            return NULL;
        if (plain->token->kind == PLP_TOKEN_COLON)
            value = take_method(plain, value, line);
        else if (value->kind == PLP_DRAFT_SO_FAR && value->part_count == 0 && sees_call(plain))
            value = ask_so_far(plain, value, line);
        else
            return value;
    }
    return NULL;
}

static plp_draft *take_chain(plp_plain *plain)
{
    uint32_t line = plain->token->line;
    return take_suffixes(plain, take_word(plain), line);
}

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
    return take_suffixes(plain, value, line);
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
        } else if (!has_methods(operands[i])) {
            return NULL;
        }
    }
    return numbers == count ? NULL : measured(plain, term); /* plain numbers are Lua's to reckon */
}

static plp_draft *take_operand(plp_plain *plain, plp_plain_for copied)
{
    const plp_token *sign = plain->token;
    if (sign->kind == PLP_TOKEN_NAME)
        return take_chain(plain);
    if (sign->kind == PLP_TOKEN_NUMBER)
        return literal_number(plain, copied, false);
    if (sign->kind == PLP_TOKEN_OPEN_PAREN)
        return take_parens(plain);
    if (!plp_plain_pass(plain, PLP_TOKEN_MINUS))
        return NULL;
    if (plain->token->kind == PLP_TOKEN_NUMBER)
        return literal_number(plain, copied, true);
    plp_draft *value = plain->token->kind == PLP_TOKEN_NAME         ? take_chain(plain)
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
