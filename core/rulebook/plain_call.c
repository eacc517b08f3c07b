/* SPDX-License-Identifier: MIT */
/* Conditions, actions and whatever else in a plain file begins with a name: words with their
 * arguments, spaces, methods. Lines and pending drafts: plain_value.c. */
#include "rulebook/plain.h"
#include "base/text.h"

#include <string.h>

/* ---- terms and calls ---- */

static plp_draft *named(plp_plain *plain, plp_draft_kind kind, uint32_t which, uint32_t hash)
{
    plp_draft *draft = plp_plain_draft(plain, kind, plain->token->line);
    if (draft == NULL)
        return NULL;
    draft->which = which;
    draft->text = plp_plain_take_name(plain, hash, &draft->length);
    return draft->text != NULL ? draft : NULL;
}

/* The draft with its parts, if it is within the limits. */
plp_draft *plp_plain_measured(plp_plain *plain, plp_draft *draft)
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
    return plp_plain_measured(plain, term);
}

/* at_least(2, { … }) */
static plp_draft *take_at_least(plp_plain *plain, const plp_plain_word *word, uint32_t hash)
{
    plp_plain_for copied = {word->text, plain->token->line};
    size_t first = plain->part_count;
    plp_draft *term = named(plain, PLP_DRAFT_TERM, PLP_TERM_AT_LEAST_OF, hash);
    const plp_token *need = plain->token + 1;
    if (term == NULL || need[-1].kind != PLP_TOKEN_OPEN_PAREN || need->kind != PLP_TOKEN_NUMBER ||
        !plp_plain_is_whole(plain->file->bytes + need->begin, need->end - need->begin) ||
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
    return plp_plain_measured(plain, term);
}

static plp_draft *take_action(plp_plain *plain, const plp_plain_word *word, uint32_t hash)
{
    plp_plain_for copied = {word->text, plain->token->line};
    size_t first = plain->part_count;
    plp_draft *action = named(plain, PLP_DRAFT_ACTION, word->row, hash);
    if (action == NULL || !take_arguments(plain, copied, PLP_PLAIN_ANY) ||
        !plp_plain_take_parts(plain, first, action))
        return NULL;
    return plp_plain_measured(plain, action);
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
    return plp_plain_measured(plain, row);
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

bool plp_plain_has_methods(const plp_draft *draft)
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
    if (!plp_plain_has_methods(subject) || plain->token->first || plain->token[1].first ||
        plain->token[1].kind != PLP_TOKEN_NAME || !plp_plain_push(plain, subject))
        return NULL;
    plain->token++;
    plp_plain_use(plain, plain->token->line);
    const plp_plain_word *word = plp_plain_look(plain, &hash);
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
    return plp_plain_take_parts(plain, first, term) ? plp_plain_measured(plain, term) : NULL;
}

/* ---- what begins with a name ---- */

static plp_draft *take_word(plp_plain *plain)
{
    uint32_t hash;
    const plp_plain_word *word = plp_plain_look(plain, &hash);
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
plp_draft *plp_plain_suffixes(plp_plain *plain, plp_draft *value, uint32_t line)
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

plp_draft *plp_plain_chain(plp_plain *plain)
{
    uint32_t line = plain->token->line;
    return plp_plain_suffixes(plain, take_word(plain), line);
}
