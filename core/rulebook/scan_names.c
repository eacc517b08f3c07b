/* SPDX-License-Identifier: MIT */
/* `or` outside of declarations: of two conditions Lua would keep the first and never look at the
 * second, without a trace.
 *
 * So what stands behind `or` may only be plain: literals, names that the file declares itself
 * (local, parameter, loop variable) and the functions on plain values. A name that stands for a
 * fact, or a call that could make a condition, is refused there.
 *
 * The names are kept in a table with open addresses. A search gives up after MOST_PROBES, and the
 * name then counts as unknown: a hostile file gets an error, not time.
 */
#include <string.h>

#include "rulebook/scanner.h"

#define MOST_PROBES 64
#define MOST_TOKENS 64

static const char *const plain_functions[] = {"type",  "tonumber", "tostring", "ipairs",
                                              "pairs", "assert",   "error",    "floor",
                                              "ceil",  "abs",      "min",      "max"};

static size_t place_of(const plp_scanner *scanner, uint32_t begin, uint32_t end)
{
    uint64_t hash = 14695981039346656037u; /* FNV-1a */
    for (uint32_t i = begin; i < end; i++)
        hash = (hash ^ (unsigned char)scanner->file->bytes[i]) * 1099511628211u;
    return (size_t)(hash ^ hash >> 32) & (scanner->name_capacity - 1);
}

/* The place of a name in the table, or the free one where it belongs; NULL after too many probes.
 */
static plp_name *find(plp_scanner *scanner, uint32_t begin, uint32_t end)
{
    size_t at = place_of(scanner, begin, end);
    for (unsigned probes = 0; probes < MOST_PROBES; probes++) {
        plp_name *name = &scanner->names[(at + probes) & (scanner->name_capacity - 1)];
        scanner->steps++;
        if (name->end == 0 || (name->end - name->begin == end - begin &&
                               memcmp(scanner->file->bytes + name->begin,
                                      scanner->file->bytes + begin, end - begin) == 0))
            return name;
    }
    return NULL;
}

static void keep(plp_scanner *scanner, plp_name name)
{
    plp_name *place = find(scanner, name.begin, name.end);
    if (place == NULL || place->end != 0)
        return;
    *place = name;
    scanner->name_count++;
}

/* Twice the table, from 64 places on, when it is half full. */
static bool make_room(plp_scanner *scanner)
{
    plp_name *old = scanner->names;
    size_t capacity = scanner->name_capacity;
    if (scanner->name_count * 2 < capacity)
        return true;
    size_t wider = capacity == 0 ? 64 : capacity * 2;
    plp_name *names = plp_memory_new(scanner->memory, wider * sizeof *names);
    if (names == NULL)
        return false;
    scanner->names = names;
    scanner->name_capacity = wider;
    scanner->name_count = 0;
    for (size_t i = 0; i < capacity; i++, scanner->steps++)
        if (old[i].end != 0)
            keep(scanner, old[i]);
    plp_memory_free(scanner->memory, old, capacity * sizeof *old);
    return true;
}

static void add(plp_scanner *scanner, plp_token token)
{
    if (make_room(scanner))
        keep(scanner, (plp_name){token.begin, token.end});
    else
        scanner->failed = true;
}

static bool is_function(const plp_scanner *scanner, plp_token token)
{
    size_t i = 0, count = sizeof plain_functions / sizeof plain_functions[0];
    while (i < count && !plp_token_is(scanner->file, &token, plain_functions[i]))
        i++;
    return i < count;
}

static bool is_declared(plp_scanner *scanner, plp_token token)
{
    plp_name *name = scanner->name_capacity == 0 ? NULL : find(scanner, token.begin, token.end);
    return name != NULL && name->end != 0;
}

/* Does another statement begin, or a function, which is no condition? */
static bool ends_value(unsigned kind)
{
    return kind == PLP_TOKEN_END || kind == PLP_TOKEN_LOCAL || kind == PLP_TOKEN_IF ||
           kind == PLP_TOKEN_FOR || kind == PLP_TOKEN_WHILE || kind == PLP_TOKEN_REPEAT ||
           kind == PLP_TOKEN_RETURN || kind == PLP_TOKEN_CLOSE_BLOCK || kind == PLP_TOKEN_FUNCTION;
}

/* local a, b = …: is all that stands behind the equals sign in its line plain? Otherwise the names
 * may hold conditions. */
static bool is_plain_local(plp_scanner *scanner)
{
    int i = 1;
    while (i < MOST_TOKENS && (plp_scanner_peek(scanner, i).kind == PLP_TOKEN_NAME ||
                               plp_scanner_peek(scanner, i).kind == PLP_TOKEN_COMMA))
        i++;
    if (plp_scanner_peek(scanner, i).kind != PLP_TOKEN_ASSIGN)
        return i < MOST_TOKENS;
    for (i++; i < MOST_TOKENS && !plp_scanner_peek(scanner, i).first; i++) {
        plp_token token = plp_scanner_peek(scanner, i);
        unsigned before = plp_scanner_peek(scanner, i - 1).kind,
                 after = plp_scanner_peek(scanner, i + 1).kind;
        scanner->steps++;
        if (ends_value(token.kind))
            return true;
        if (token.kind == PLP_TOKEN_NAME && before != PLP_TOKEN_DOT && before != PLP_TOKEN_COLON &&
            after != PLP_TOKEN_ASSIGN && !is_function(scanner, token) &&
            !is_declared(scanner, token))
            return false;
    }
    return i < MOST_TOKENS;
}

void plp_scanner_declare(plp_scanner *scanner)
{
    plp_token token = plp_scanner_peek(scanner, 0);
    if (scanner->declaring == PLP_DECLARING_NOTHING && token.kind != PLP_TOKEN_LOCAL &&
        token.kind != PLP_TOKEN_FOR && token.kind != PLP_TOKEN_FUNCTION)
        return; /* nearly always */
    unsigned before = plp_scanner_peek(scanner, -1).kind;
    bool follows = before == PLP_TOKEN_COMMA || before == PLP_TOKEN_LOCAL ||
                   before == PLP_TOKEN_FOR || before == PLP_TOKEN_OPEN_PAREN ||
                   before == PLP_TOKEN_FUNCTION;
    bool names =
        scanner->declaring != PLP_DECLARING_NOTHING && token.kind == PLP_TOKEN_NAME && follows;
    if (names && scanner->declaring != PLP_DECLARING_FUNCTION &&
        scanner->declaring != PLP_DECLARING_DOUBTFUL)
        add(scanner, token);
    else if (token.kind == PLP_TOKEN_LOCAL)
        scanner->declaring = is_plain_local(scanner) ? PLP_DECLARING_LOCAL : PLP_DECLARING_DOUBTFUL;
    else if (token.kind == PLP_TOKEN_FOR)
        scanner->declaring = PLP_DECLARING_LOOP;
    else if (token.kind == PLP_TOKEN_FUNCTION && before != PLP_TOKEN_LOCAL)
        scanner->declaring = PLP_DECLARING_FUNCTION;
    else if (token.kind == PLP_TOKEN_OPEN_PAREN && scanner->declaring != PLP_DECLARING_NOTHING)
        scanner->declaring = PLP_DECLARING_PARAMETERS;
    else if (token.kind != PLP_TOKEN_COMMA && token.kind != PLP_TOKEN_FUNCTION &&
             token.kind != PLP_TOKEN_NAME)
        scanner->declaring = PLP_DECLARING_NOTHING;
}

bool plp_scanner_in_local(const plp_scanner *scanner)
{
    return scanner->declaring == PLP_DECLARING_LOCAL ||
           scanner->declaring == PLP_DECLARING_DOUBTFUL;
}

static void tell_or(plp_scanner *scanner)
{
    const plp_frame *top = plp_scanner_top(scanner);
    plp_token token = scanner->tokens.at[top->or_here != 0 ? top->or_here : top->or_around];
    plp_scanner_tell_at(scanner, PLP_SLIP_OR_OUTSIDE, token.begin, token.end, NULL);
}

void plp_scanner_name_after_or(plp_scanner *scanner)
{
    const plp_frame *top = plp_scanner_top(scanner);
    plp_token token = plp_scanner_peek(scanner, 0);
    if ((top->or_here != 0 || top->or_around != 0) && !is_function(scanner, token) &&
        !is_declared(scanner, token))
        tell_or(scanner);
}

void plp_scanner_call_after_or(plp_scanner *scanner)
{
    const plp_frame *top = plp_scanner_top(scanner);
    plp_token before = plp_scanner_peek(scanner, -1);
    bool method = plp_scanner_peek(scanner, -2).kind == PLP_TOKEN_COLON;
    if ((top->or_here != 0 || top->or_around != 0) && (method || !is_function(scanner, before)))
        tell_or(scanner);
}
