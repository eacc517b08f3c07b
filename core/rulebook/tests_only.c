/* SPDX-License-Identifier: MIT */
/* Does the text of a file show that it can declare nothing but tests and patients?
 *
 * What declares is a function that a file gets at by a global name alone: there are no libraries,
 * no metatables, no _G, and what one file keeps no other can see. So a file in which no other
 * declaring word stands as a name - outside of comments and texts, not as a key and not behind a
 * point or colon - cannot declare anything else, whatever it computes. That needs tokens as Lua has
 * them: a file with the least flaw in its characters or tokens is left to be run.
 */
#include "rulebook/sandbox.h"
#include "rulebook/scan.h"

#include "rulebook/lex.h"

/* The words of which a file may have each, and pass. */
static bool may_stand(plp_word word)
{
    return word == PLP_WORD_TEST || word == PLP_WORD_PATIENT;
}

static bool is_word(const plp_rule_file *file, const plp_token *token, plp_word word)
{
    return plp_token_is(file, token, plp_word_text(word));
}

/* `name =` is a key, or a local; `.name` and `:name` ask a value: none of them reads a global. */
static bool reads_global(const plp_tokens *tokens, size_t at)
{
    unsigned before = at > 0 ? tokens->at[at - 1].kind : PLP_TOKEN_END;
    return tokens->at[at].kind == PLP_TOKEN_NAME && before != PLP_TOKEN_DOT &&
           before != PLP_TOKEN_COLON && tokens->at[at + 1].kind != PLP_TOKEN_ASSIGN;
}

/* Could what this name stands for declare something else, or lead to what does? */
static bool leads_on(const plp_rule_file *file, const plp_token *token)
{
    for (plp_word word = 0; word < PLP_WORD_END; word++)
        if (!may_stand(word) && is_word(file, token, word))
            return true;
    return plp_token_is(file, token, "phase") || plp_token_is(file, token, "_ENV") ||
           plp_environment_lacks(file->bytes + token->begin, token->end - token->begin);
}

static plp_declares judge(const plp_rule_file *file, const plp_tokens *tokens)
{
    plp_declares declares = PLP_DECLARES_TESTS;
    if (tokens->flaw_count != 0)
        return PLP_DECLARES_ANYTHING;
    for (size_t i = 0; i < tokens->count; i++) {
        const plp_token *token = &tokens->at[i];
        if (!reads_global(tokens, i))
            continue;
        if (leads_on(file, token))
            return PLP_DECLARES_ANYTHING;
        if (is_word(file, token, PLP_WORD_PATIENT))
            declares = PLP_DECLARES_PATIENTS;
    }
    return declares;
}

palpate_status plp_tests_only(const palpate_allocator *memory, const plp_limits *limits,
                              const plp_rule_file *file, plp_declares *out)
{
    static const char folder[] = "tests/";
    plp_tokens tokens;
    size_t flaws = 0;
    uint64_t steps = 0;
    *out = PLP_DECLARES_ANYTHING;
    if (strncmp(file->path, folder, sizeof folder - 1) != 0 ||
        !plp_characters_check(file, NULL, &flaws, &steps) || flaws != 0)
        return PALPATE_OK;
    bool lexed = plp_lex(memory, limits, file, 0, (uint32_t)file->length, 1, &tokens);
    if (lexed)
        *out = judge(file, &tokens);
    plp_tokens_free(memory, &tokens);
    return lexed ? PALPATE_OK : PALPATE_E_NOMEM;
}
