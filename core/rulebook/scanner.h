/* SPDX-License-Identifier: MIT */
/* The state of a scan over the tokens of one file; shared by scan.c (nesting, chains, operands),
 * scan_habits.c (slips inside the braces of a declaration) and scan_keys.c (keys of one table).
 *
 *   rule "x" { when = all { a, b } }
 *   frames: file > { of rule (declares) > { of all (declares, conditions)
 *
 * Invariants: frames[0] is the file itself; the state of the expression that is being read belongs
 * to the innermost frame and is resumed when an inner frame closes. Tentative slips are told only
 * if all brackets close.
 */
#ifndef PLP_RULEBOOK_SCANNER_H
#define PLP_RULEBOOK_SCANNER_H

#include "rulebook/lex.h"

typedef struct plp_frame {
    uint32_t token;              /* index of its opening token */
    uint32_t keys;               /* how many keys there were before it */
    uint8_t opener;              /* plp_token_kind; END for the file */
    bool declares;               /* within the braces of a declaration */
    bool body;                   /* the braces of a declaration themselves: all entries have keys */
    bool conditions;             /* a list of conditions, values or members: it has no keys */
    bool call;                   /* its result may be called or indexed again */
    bool operand;                /* the token before ended an operand … */
    bool callable;               /* … that may be called or indexed */
    bool entry;                  /* in braces: an entry begins here */
    bool keyed;                  /* in braces: the entry has a key */
    bool broken;                 /* the entry had an error about missing separators */
    uint32_t assign;             /* index of the `=` of the entry */
    uint32_t or_here, or_around; /* index of an `or` before, in this frame or around it; 0: none */
    uint32_t chain, logic, concat, unary, elseif;
} plp_frame;

typedef struct plp_key {
    uint32_t begin, end, token;
} plp_key;

typedef struct plp_name { /* that the file declares; end 0: none */
    uint32_t begin, end;
} plp_name;

typedef enum plp_declaring { /* the names that come are … */
                             PLP_DECLARING_NOTHING,
                             PLP_DECLARING_LOCAL,
                             PLP_DECLARING_DOUBTFUL, /* locals that may hold conditions */
                             PLP_DECLARING_LOOP,
                             PLP_DECLARING_FUNCTION, /* its own name, if it has one */
                             PLP_DECLARING_PARAMETERS
} plp_declaring;

typedef struct plp_tentative {
    uint32_t begin, end, line; /* line: the other place, 0 if there is none */
    plp_slip slip;
} plp_tentative;

typedef struct plp_scanner {
    const palpate_allocator *memory;
    const plp_limits *limits;
    const plp_rule_file *file;
    palpate_findings *findings;
    plp_tokens tokens;
    uint32_t at; /* index of the token that is looked at */
    plp_frame *frames;
    size_t depth, frame_capacity;
    plp_key *keys;
    size_t key_count, key_capacity;
    plp_tentative *tentative;
    size_t tentative_count, tentative_capacity;
    uint32_t functions; /* function frames that are open */
    plp_name *names;    /* a table with open addresses, see scan_names.c */
    size_t name_count, name_capacity;
    plp_declaring declaring;
    bool lost;    /* brackets or blocks do not match: Lua will not get past this token */
    bool failed;  /* no memory */
    size_t count; /* of errors */
    uint64_t steps;
} plp_scanner;

/** The innermost frame. */
static inline plp_frame *plp_scanner_top(plp_scanner *scanner)
{
    return &scanner->frames[scanner->depth - 1];
}
/** The token `ahead` of the one that is looked at (may be negative); beyond the ends: an END token.
 */
static inline plp_token plp_scanner_peek(const plp_scanner *scanner, int ahead)
{
    if ((ahead < 0 && (uint32_t)-ahead > scanner->at) ||
        (ahead > 0 && scanner->tokens.count - scanner->at <= (uint32_t)ahead))
        return (plp_token){.kind = PLP_TOKEN_END};
    return scanner->tokens
        .at[ahead < 0 ? scanner->at - (uint32_t)-ahead : scanner->at + (uint32_t)ahead];
}
/** Tell a slip at bytes `begin` to `end`. `other` may be NULL. */
void plp_scanner_tell_at(plp_scanner *scanner, plp_slip slip, uint32_t begin, uint32_t end,
                         const char *other);
/** Tell a slip at the token that is looked at. `other` may be NULL. */
void plp_scanner_tell(plp_scanner *scanner, plp_slip slip, const char *other);
/** Tell that a limit was passed at the token that is looked at. */
void plp_scanner_tell_limit(plp_scanner *scanner, plp_slip slip, uint64_t limit);
/** Keep a slip for the end. */
void plp_scanner_suspect(plp_scanner *scanner, plp_slip slip, uint32_t begin, uint32_t end,
                         uint32_t line);
/** The text of a token, cut to the size. */
void plp_scanner_text(const plp_scanner *scanner, plp_token token, char *out, size_t size);

/* scan_shape.c */
/** Open the frame of the file. */
void plp_scanner_begin(plp_scanner *scanner);
/** Take the token that is looked at into account. */
void plp_scanner_take(plp_scanner *scanner);

/* scan_keys.c */
/** Note the key at the token that is looked at: bytes `begin` to `end`. */
void plp_scanner_key(plp_scanner *scanner, uint32_t begin, uint32_t end);
/** At the end of a table: suspect keys that stand twice, and forget all of them. */
void plp_scanner_check_keys(plp_scanner *scanner, const plp_frame *frame);

/* scan_names.c */
/** Follow what is declared by `local`, `for` and `function`. */
void plp_scanner_declare(plp_scanner *scanner);
/** Between `local` and what follows its names? */
bool plp_scanner_in_local(const plp_scanner *scanner);
/** At a name: may it stand behind an `or`? */
void plp_scanner_name_after_or(plp_scanner *scanner);
/** At a call: may it stand behind an `or`? */
void plp_scanner_call_after_or(plp_scanner *scanner);

/* scan_habits.c */
/** Before a token is taken into account: slips that it shows with its neighbours. May change the
 * kind of following tokens to what was meant. */
void plp_scanner_habits(plp_scanner *scanner);
/** At a token that begins an operand where one has just ended. */
void plp_scanner_adjacent(plp_scanner *scanner);
/** At an opening brace or parenthesis: is it within a declaration, does it list conditions? */
bool plp_scanner_declares(plp_scanner *scanner, bool call);
bool plp_scanner_lists(plp_scanner *scanner, bool call);
bool plp_scanner_is_body(const plp_scanner *scanner, bool call);
/** At a text or bracket that calls what stands before it: did a comma get lost at the line's end?
 */
bool plp_scanner_lost_comma(plp_scanner *scanner);

#endif
