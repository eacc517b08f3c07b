/* SPDX-License-Identifier: MIT */
/* The shape of a file: nesting, chains and operands are counted as Lua's compiler would meet them,
 * token by token.
 *
 * An expression is followed just far enough: has an operand ended here, may it be called or
 * indexed, how many parts has its chain, how many operands were joined. Brackets and blocks are
 * frames on a stack of our own.
 */
#include "rulebook/scanner.h"

/* ---- expressions ---- */

static void begin_expression(plp_frame *frame)
{
    frame->operand = frame->callable = false;
    frame->chain = frame->logic = frame->concat = frame->unary = 0;
    frame->or_here = 0;
}

static void begin_entry(plp_frame *frame)
{
    begin_expression(frame);
    frame->entry = true;
    frame->keyed = frame->broken = false;
}

static bool is_bracket(unsigned opener)
{
    return opener == PLP_TOKEN_OPEN_PAREN || opener == PLP_TOKEN_OPEN_BRACE ||
           opener == PLP_TOKEN_OPEN_BRACKET;
}

/* rule saddle { … }: the name should be a text. */
static bool lacks_quotes(plp_scanner *scanner)
{
    plp_token before = plp_scanner_peek(scanner, -1), token = plp_scanner_peek(scanner, 0);
    return before.kind == PLP_TOKEN_NAME && before.first && token.kind == PLP_TOKEN_NAME &&
           !token.first;
}

static void take_operand(plp_scanner *scanner, bool callable)
{
    plp_frame *top = plp_scanner_top(scanner);
    if (top->operand && is_bracket(top->opener)) {
        plp_scanner_adjacent(scanner);
    } else if (top->operand) { /* a statement is over */
        if (lacks_quotes(scanner)) {
            char word[72];
            plp_scanner_text(scanner, plp_scanner_peek(scanner, -1), word, sizeof word);
            plp_scanner_tell(scanner, PLP_SLIP_UNQUOTED_NAME, word);
        }
        begin_expression(top);
    }
    top->entry = false;
    top->operand = true;
    top->callable = callable;
    top->chain = top->unary = 0;
}

/* A call, an index, a name after a point or colon; a method and its call are one part. */
static void take_suffix(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    bool of_method = plp_scanner_peek(scanner, -1).kind == PLP_TOKEN_NAME &&
                     plp_scanner_peek(scanner, -2).kind == PLP_TOKEN_COLON &&
                     plp_scanner_peek(scanner, 0).kind != PLP_TOKEN_COLON;
    top->entry = false;
    top->operand = top->callable = true;
    if (!top->declares && plp_scanner_peek(scanner, 0).kind != PLP_TOKEN_DOT &&
        plp_scanner_peek(scanner, 0).kind != PLP_TOKEN_COLON &&
        plp_scanner_peek(scanner, 0).kind != PLP_TOKEN_OPEN_BRACKET)
        plp_scanner_call_after_or(scanner);
    if (!of_method && ++top->chain == scanner->limits->rule_chain + 1)
        plp_scanner_tell_limit(scanner, PLP_SLIP_CHAIN, scanner->limits->rule_chain);
}

static void take_binary(plp_scanner *scanner, unsigned kind)
{
    plp_frame *top = plp_scanner_top(scanner);
    top->entry = top->operand = top->callable = false;
    if (kind == PLP_TOKEN_OR && !top->declares)
        top->or_here = scanner->at;
    if ((kind == PLP_TOKEN_AND || kind == PLP_TOKEN_OR) &&
        ++top->logic == scanner->limits->rule_operands)
        plp_scanner_tell_limit(scanner, PLP_SLIP_OPERANDS, scanner->limits->rule_operands);
    if ((kind == PLP_TOKEN_CONCAT || kind == PLP_TOKEN_CARET) &&
        ++top->concat == scanner->limits->rule_concat)
        plp_scanner_tell_limit(scanner, PLP_SLIP_CONCAT, scanner->limits->rule_concat);
}

static void take_unary(plp_scanner *scanner)
{
    plp_frame *top = plp_scanner_top(scanner);
    if (top->operand && !is_bracket(top->opener))
        begin_expression(top);
    top->entry = top->operand = top->callable = false;
    if (++top->unary == scanner->limits->rule_unary + 1)
        plp_scanner_tell_limit(scanner, PLP_SLIP_UNARY, scanner->limits->rule_unary);
}

/* ---- frames ---- */

static void open_frame(plp_scanner *scanner, unsigned opener, plp_frame frame)
{
    void *items = scanner->frames;
    if (scanner->depth > scanner->limits->rule_nesting) { /* the file itself is the first frame */
        plp_scanner_tell_limit(scanner, PLP_SLIP_NESTING, scanner->limits->rule_nesting);
        scanner->lost = true;
        return;
    }
    if (!plp_memory_grow(scanner->memory, &items, &scanner->frame_capacity, scanner->depth + 1,
                         sizeof frame)) {
        scanner->failed = true;
        return;
    }
    scanner->frames = items;
    frame.opener = (uint8_t)opener;
    frame.token = scanner->at;
    frame.keys = (uint32_t)scanner->key_count;
    begin_entry(&frame);
    scanner->frames[scanner->depth++] = frame;
}

static void open_bracket(plp_scanner *scanner, unsigned opener)
{
    plp_frame *top = plp_scanner_top(scanner);
    bool call = top->operand && top->callable &&
                !(opener != PLP_TOKEN_OPEN_BRACKET && plp_scanner_lost_comma(scanner));
    bool key = !call && opener == PLP_TOKEN_OPEN_BRACKET;
    plp_frame frame = {.declares = plp_scanner_declares(scanner, call),
                       .conditions = plp_scanner_lists(scanner, call),
                       .body = plp_scanner_is_body(scanner, call),
                       .call = call || opener == PLP_TOKEN_OPEN_PAREN};
    if (key && !(top->opener == PLP_TOKEN_OPEN_BRACE && top->entry))
        plp_scanner_tell(scanner, PLP_SLIP_SQUARE_LIST, NULL);
    if (call)
        take_suffix(scanner);
    else if (!key && top->operand && top->callable) /* its comma was missed just now */
        top->chain = 0;
    else if (!key)
        take_operand(scanner, opener == PLP_TOKEN_OPEN_PAREN);
    frame.or_around = top->or_here != 0 ? top->or_here : top->or_around;
    open_frame(scanner, opener, frame);
}

static void close_bracket(plp_scanner *scanner, unsigned opener)
{
    plp_frame frame = *plp_scanner_top(scanner);
    if (frame.opener != opener) {
        scanner->lost = true;
        return;
    }
    plp_scanner_check_keys(scanner, &frame);
    scanner->depth--;
    plp_frame *top = plp_scanner_top(scanner);
    top->operand = true;
    top->callable = frame.call;
}

static void open_block(plp_scanner *scanner, unsigned opener, uint32_t elseif)
{
    plp_frame *top = plp_scanner_top(scanner);
    if (is_bracket(top->opener) && opener != PLP_TOKEN_FUNCTION) {
        scanner->lost = true; /* a statement between brackets */
        return;
    }
    begin_expression(top);
    open_frame(scanner, opener, (plp_frame){.elseif = elseif});
}

static void open_function(plp_scanner *scanner)
{
    take_operand(scanner, false);
    if (++scanner->functions > scanner->limits->rule_function_nesting) {
        plp_scanner_tell_limit(scanner, PLP_SLIP_FUNCTION_NESTING,
                               scanner->limits->rule_function_nesting);
        scanner->lost = true;
        return;
    }
    open_frame(scanner, PLP_TOKEN_FUNCTION, (plp_frame){0});
}

/* end, else, elseif, until: leave the block. Returns how many elseif parts it had. */
static uint32_t close_block(plp_scanner *scanner, bool repeat)
{
    plp_frame frame = *plp_scanner_top(scanner);
    if (is_bracket(frame.opener) || frame.opener == PLP_TOKEN_END ||
        (frame.opener == PLP_TOKEN_REPEAT) != repeat) {
        scanner->lost = true;
        return 0;
    }
    if (frame.opener == PLP_TOKEN_FUNCTION)
        scanner->functions--;
    scanner->depth--;
    plp_frame *top = plp_scanner_top(scanner);
    top->operand = frame.opener == PLP_TOKEN_FUNCTION && top->operand;
    top->callable = false;
    return frame.elseif;
}

static void take_elseif(plp_scanner *scanner, unsigned kind)
{
    (void)kind;
    uint32_t parts = close_block(scanner, false) + 1;
    if (parts == scanner->limits->rule_elseif + 1)
        plp_scanner_tell_limit(scanner, PLP_SLIP_ELSEIF, scanner->limits->rule_elseif);
    if (!scanner->lost) {
        begin_expression(plp_scanner_top(scanner));
        plp_scanner_top(scanner)->elseif = parts; /* until its `then` opens a block */
    }
}

/* if, while, for, local, return, break, goto, in: words that begin or part statements. */
static void take_statement(plp_scanner *scanner, unsigned kind)
{
    plp_frame *top = plp_scanner_top(scanner);
    if (is_bracket(top->opener)) {
        scanner->lost = true;
        return;
    }
    if (kind == PLP_TOKEN_GOTO)
        plp_scanner_tell(scanner, PLP_SLIP_GOTO, NULL);
    if (kind == PLP_TOKEN_RETURN && scanner->functions == 0)
        plp_scanner_tell(scanner, PLP_SLIP_RETURN, NULL);
    begin_expression(top);
    top->elseif = 0;
}

/* ---- tokens ---- */

static void take_separator(plp_scanner *scanner, unsigned kind)
{
    plp_frame *top = plp_scanner_top(scanner);
    if (kind == PLP_TOKEN_ASSIGN && top->opener == PLP_TOKEN_OPEN_BRACE) {
        begin_expression(top);
        top->entry = false;
        top->keyed = true;
        top->assign = scanner->at;
    } else {
        begin_entry(top);
    }
}

static void take_name(plp_scanner *scanner, unsigned kind)
{
    (void)kind;
    plp_token token = plp_scanner_peek(scanner, 0);
    plp_frame *top = plp_scanner_top(scanner);
    unsigned before = plp_scanner_peek(scanner, -1).kind;
    if (plp_token_is(scanner->file, &token, "_ENV"))
        plp_scanner_tell(scanner, PLP_SLIP_ENV, NULL);
    if (before == PLP_TOKEN_DOT || before == PLP_TOKEN_COLON) {
        top->operand = true;
        top->callable = before == PLP_TOKEN_DOT || top->callable;
        return;
    }
    take_operand(scanner, true);
    if (top->opener == PLP_TOKEN_OPEN_BRACE && !top->keyed &&
        plp_scanner_peek(scanner, 1).kind == PLP_TOKEN_ASSIGN)
        plp_scanner_key(scanner, token.begin, token.end);
    else if (!top->declares)
        plp_scanner_name_after_or(scanner);
}

static void take_string(plp_scanner *scanner, unsigned kind)
{
    (void)kind;
    plp_frame *top = plp_scanner_top(scanner);
    if (!top->operand || !top->callable)
        take_operand(scanner, false);
    else if (plp_scanner_lost_comma(scanner))
        top->callable = false;
    else
        take_suffix(scanner);
}

static void take_operator(plp_scanner *scanner, unsigned kind)
{
    bool sign = kind == PLP_TOKEN_NOT || kind == PLP_TOKEN_HASH ||
                (kind == PLP_TOKEN_MINUS && !plp_scanner_top(scanner)->operand);
    if (sign)
        take_unary(scanner);
    else
        take_binary(scanner, kind);
}

static void take_block(plp_scanner *scanner, unsigned kind)
{
    uint32_t elseif = kind == PLP_TOKEN_THEN ? plp_scanner_top(scanner)->elseif : 0;
    if (kind == PLP_TOKEN_ELSE && !scanner->lost)
        close_block(scanner, false);
    if (!scanner->lost)
        open_block(scanner, kind, elseif);
}

static void take_value(plp_scanner *scanner, unsigned kind)
{
    (void)kind;
    take_operand(scanner, false);
}

static void take_field(plp_scanner *scanner, unsigned kind)
{
    (void)kind;
    take_suffix(scanner);
}

static void take_closer(plp_scanner *scanner, unsigned kind)
{
    close_bracket(scanner, kind - 1); /* tokens.def has them side by side */
}

static void take_function(plp_scanner *scanner, unsigned kind)
{
    (void)kind;
    open_function(scanner);
}

static void take_block_end(plp_scanner *scanner, unsigned kind)
{
    close_block(scanner, kind == PLP_TOKEN_UNTIL);
}

/* How each kind of token is taken; END by nobody. */
// clang-format off
static void (*const takes[PLP_TOKEN_COUNT])(plp_scanner *scanner, unsigned kind) = {
    [PLP_TOKEN_NAME] = take_name, [PLP_TOKEN_STRING] = take_string, [PLP_TOKEN_NUMBER] = take_value,
    [PLP_TOKEN_NIL] = take_value, [PLP_TOKEN_TRUE] = take_value, [PLP_TOKEN_FALSE] = take_value,
    [PLP_TOKEN_DOTS] = take_value, [PLP_TOKEN_ODD] = take_value,
    [PLP_TOKEN_DOT] = take_field, [PLP_TOKEN_COLON] = take_field,
    [PLP_TOKEN_OPEN_PAREN] = open_bracket, [PLP_TOKEN_OPEN_BRACE] = open_bracket, [PLP_TOKEN_OPEN_BRACKET] = open_bracket,
    [PLP_TOKEN_CLOSE_PAREN] = take_closer, [PLP_TOKEN_CLOSE_BRACE] = take_closer, [PLP_TOKEN_CLOSE_BRACKET] = take_closer,
    [PLP_TOKEN_FUNCTION] = take_function, [PLP_TOKEN_DO] = take_block, [PLP_TOKEN_THEN] = take_block,
    [PLP_TOKEN_REPEAT] = take_block, [PLP_TOKEN_ELSE] = take_block, [PLP_TOKEN_ELSEIF] = take_elseif,
    [PLP_TOKEN_CLOSE_BLOCK] = take_block_end, [PLP_TOKEN_UNTIL] = take_block_end,
    [PLP_TOKEN_COMMA] = take_separator, [PLP_TOKEN_SEMICOLON] = take_separator, [PLP_TOKEN_ASSIGN] = take_separator,
    [PLP_TOKEN_LOCAL] = take_statement, [PLP_TOKEN_RETURN] = take_statement, [PLP_TOKEN_IF] = take_statement,
    [PLP_TOKEN_WHILE] = take_statement, [PLP_TOKEN_FOR] = take_statement, [PLP_TOKEN_IN] = take_statement,
    [PLP_TOKEN_BREAK] = take_statement, [PLP_TOKEN_GOTO] = take_statement,
    [PLP_TOKEN_AND] = take_operator, [PLP_TOKEN_OR] = take_operator, [PLP_TOKEN_NOT] = take_operator,
    [PLP_TOKEN_CONCAT] = take_operator, [PLP_TOKEN_EQUAL] = take_operator, [PLP_TOKEN_UNEQUAL] = take_operator,
    [PLP_TOKEN_LESS_EQUAL] = take_operator, [PLP_TOKEN_GREATER_EQUAL] = take_operator, [PLP_TOKEN_LESS] = take_operator,
    [PLP_TOKEN_GREATER] = take_operator, [PLP_TOKEN_PLUS] = take_operator, [PLP_TOKEN_MINUS] = take_operator,
    [PLP_TOKEN_STAR] = take_operator, [PLP_TOKEN_SLASH] = take_operator, [PLP_TOKEN_PERCENT] = take_operator,
    [PLP_TOKEN_CARET] = take_operator, [PLP_TOKEN_HASH] = take_operator, [PLP_TOKEN_TILDE] = take_operator,
    [PLP_TOKEN_OPERATOR] = take_operator,
};
// clang-format on

void plp_scanner_take(plp_scanner *scanner)
{
    plp_token_kind kind = scanner->tokens.at[scanner->at].kind;
    if (kind == PLP_TOKEN_LESS && plp_scanner_in_local(scanner))
        plp_scanner_tell(scanner, PLP_SLIP_ATTRIBUTE, NULL);
    plp_scanner_declare(scanner);
    if (kind != PLP_TOKEN_END)
        takes[kind](scanner, kind);
}

void plp_scanner_begin(plp_scanner *scanner)
{
    open_frame(scanner, PLP_TOKEN_END, (plp_frame){0});
}
