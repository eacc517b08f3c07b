/* SPDX-License-Identifier: MIT */
/* The closed Lua state of a load, seen from inside: shared by the files that offer something to
 * rule files.
 *
 * Invariants: one Lua thread; its extra space points to the sandbox; the only userdata that rule
 * files can reach are drafts. What is allocated outside of Lua lies in the arena, so a jump out of
 * any function leaks nothing.
 */
#ifndef PLP_RULEBOOK_SANDBOX_H
#define PLP_RULEBOOK_SANDBOX_H

#include <lauxlib.h>
#include <lua.h>
#include "rulebook/drafts.h"

#define PLP_BYTES_PER_STEP 64            /* so that building great strings costs steps */
#define PLP_BYTES_PER_COLLECTED_STEP 256 /* so that collecting again and again does, too */

typedef struct plp_interned {
    const char *text; /* NULL: a free place */
    uint32_t hash, length;
} plp_interned;

typedef struct plp_plain plp_plain;

typedef struct plp_sandbox {
    const plp_load *load;
    plp_drafts *out;
    lua_State *lua;   /* NULL until a file needs it */
    size_t heap;      /* bytes that Lua holds */
    size_t heap_most; /* with what was declared */
    bool heap_full;   /* the last refusal was ours, not the host's */
    uint32_t file;    /* that runs now */
    plp_draft **made; /* drafts that rule files hold, of the file that runs: all must be used */
    size_t made_count, made_capacity;
    plp_interned *texts; /* short texts, each kept once: a table with open addresses */
    size_t text_count, text_capacity;
    bool has_phase, has_rule;
    plp_phase phase;
    uint64_t steps;            /* instructions, and work charged for */
    uint64_t began, set_began; /* milliseconds */
    const char *stopped;       /* code of the limit that ended the file, or NULL */
    uint32_t stop_line;        /* where it was stopped; 0: not known */
    plp_plain *plain;          /* reads plain files without Lua (plain.h); NULL: not begun */
    size_t given_up;           /* bytes of drafts of files that turned out not to be plain */
    bool told;                 /* the error that is being raised has been reported */
    bool out_of_memory;
    uint32_t sequence;  /* of the next declaration */
    uint32_t copy_line; /* of the call whose arguments are being copied */
} plp_sandbox;

plp_sandbox *plp_sandbox_of(lua_State *lua);
/** Make the Lua state, with nothing in it. False: no memory. */
bool plp_sandbox_open(plp_sandbox *sandbox);
/** Run the chunk on the stack under the limits; as lua_pcall. */
int plp_sandbox_call(lua_State *lua);

/** Line of the rule file that called the running C function. */
uint32_t plp_sandbox_line(lua_State *lua);
/** The same from a C function that rule files call (not from a hook): one step quicker. */
uint32_t plp_sandbox_call_line(lua_State *lua);
/** Report an error at the running line, at the token `word` if there is one there. */
void plp_sandbox_error(lua_State *lua, const char *word, const char *code, const char *hint,
                       const char *format, ...) __attribute__((format(printf, 5, 6)));
/** Report and end the file. Does not return. */
int plp_sandbox_raise(lua_State *lua, const char *word, const char *code, const char *hint,
                      const char *format, ...) __attribute__((format(printf, 5, 6)));
/** End the file for good with the code of a limit. Does not return. */
int plp_sandbox_stop(lua_State *lua, const char *code);
/** Raise that memory was refused. Does not return. */
int plp_sandbox_no_memory(lua_State *lua);
/** Memory of the drafts, counted against the ceiling; raises when refused. */
void *plp_sandbox_new(lua_State *lua, size_t count, size_t size);
/** A text with a final NUL in the same memory; equal short texts are one. */
const char *plp_sandbox_text(lua_State *lua, const char *text, size_t length);
/** Do `count` things of a size fit under the ceiling? */
bool plp_sandbox_fits(const plp_sandbox *sandbox, size_t count, size_t size);
/** The same text without Lua, where it is known to fit; NULL: no memory. `hash`: of the text. */
const char *plp_sandbox_keep(plp_sandbox *sandbox, const char *text, size_t length, uint32_t hash);
uint32_t plp_sandbox_hash(const char *text, size_t length);
/** Keep a draft that the file holds in mind: at its end each of them must have been used. */
void plp_sandbox_watch(lua_State *lua, plp_draft *draft);
/** Count work that no Lua instruction stands for. */
void plp_sandbox_charge(lua_State *lua, uint64_t steps);

/* ---- condition.c: drafts as Lua values ---- */

/** Make the table of metamethods and methods of drafts. */
void plp_condition_open(lua_State *lua);
/** A new draft of a kind, pushed as a userdata. */
plp_draft *plp_condition_push(lua_State *lua, plp_draft_kind kind, uint32_t which, const char *text,
                              size_t length);
/** The draft at a stack index, or NULL. */
plp_draft *plp_condition_at(lua_State *lua, int index);
/** Push the stand-in for what could not be made. Returns 1. */
int plp_condition_push_broken(lua_State *lua);
/** A condition or value with parts; counts size and depth and reports when a limit is passed.
 * Returns 1. */
int plp_condition_push_term(lua_State *lua, plp_term_kind kind, const char *word, plp_draft **parts,
                            uint32_t count);

typedef enum plp_excess { PLP_FITS, PLP_TOO_DEEP, PLP_TOO_LARGE } plp_excess;

/** Count the size and depth of a draft with parts. */
plp_excess plp_condition_sum(const plp_limits *limits, plp_draft *draft);
/** The same; past a limit it is reported and becomes BROKEN.
 * A table may be large. */
bool plp_condition_measure(lua_State *lua, plp_draft *draft, const char *word);

/* ---- copy.c: values out of Lua ---- */

/** Copy the value at a stack index; drafts in it count as used. Never NULL; BROKEN after a reported
 * error. `what` names it in messages. */
plp_draft *plp_copy_value(lua_State *lua, int index, const char *what);
/** Put the pairs of a table in the order of their keys. */
void plp_copy_sort_pairs(plp_draft_pair *pairs, uint32_t count);

/* ---- environment.c: the globals ---- */
void plp_environment_open(lua_State *lua); /* pushes nothing; sets the globals of the registry */
/** True for a name of Lua's libraries, none of which is there. */
bool plp_environment_lacks(const char *name, size_t length);
/** One of these names after the other; NULL at the end. */
const char *plp_environment_absent(size_t at);

/* ---- basics.c: type, tonumber, tostring, ipairs, pairs, assert, error, floor, ceil, abs, min, max
 * ---- */
const luaL_Reg *plp_basics(void);

/* ---- constructors.c: words that make conditions, values, actions, declarations ---- */
/** Push all words into the table on top of the stack. */
void plp_constructors_open(lua_State *lua);
/** word "name" { … }: the braces came. */
int plp_constructors_declare(lua_State *lua, plp_draft *head);
/** May a declaration be called so? */
bool plp_constructors_is_good_id(const plp_limits *limits, plp_word word, const char *id,
                                 size_t length);
/** Add what a head and its body declare, in `made`. False: there are too many of its kind now. */
bool plp_constructors_add(plp_sandbox *sandbox, plp_declaration *made, const plp_draft *head,
                          plp_draft *body);
/** One key of a change after the other that looks like a word; NULL at the end. */
const char *plp_constructors_layer_key(size_t at);
/** The nearest word of the language, for a hint; "" if none is near. Writes "did you mean …?". */
void plp_constructors_suggest(const char *word, size_t length, char *out, size_t size);

#endif
