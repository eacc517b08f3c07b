/* SPDX-License-Identifier: MIT */
/* The small pack in nonsense, and looking for English. */
#include "nonsense.h"

#include <check.h>
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include "program/phrases.h"
#include "small_pack.h"

#define HEAD "reviewed = false, by = \"b\", on = \"2026-11-21\", "
#define NONSENSE                                                                                   \
    "facts = { thinner = { title = \"XA\", ask = \"XB\" }, numb = { title = \"XC\", ask = \"XD\" " \
    "},"                                                                                           \
    " age = { title = \"XE\", ask = \"XF\" }, pain = { title = \"XG\", ask = \"XH\" },"            \
    " pain_before = { title = \"XI\", ask = \"XJ\" }, surgery = { title = \"XK\", ask = \"XL\" }," \
    " pressure = { title = \"XM\", ask = \"XN\", values = { light = \"XO\", firm = \"XP\" } },"    \
    " wanted = { title = \"XQ\", ask = \"XR\" }, cleared = { title = \"XS\", ask = \"XT\" },"      \
    " scope = { title = \"XU\", ask = \"XV\" } }, defines = { fall = { title = \"XW\" } },"        \
    " techniques = { calm = { title = \"YA\", what = \"YB\" }, deep = { title = \"YC\", what = "   \
    "\"YD\" },"                                                                                    \
    " heat = { title = \"YE\", what = \"YF\" } }, referrals = { doctor = { title = \"YG\", text "  \
    "= \"YH\" },"                                                                                  \
    " gym = { title = \"YI\", text = \"YJ\" }, casualty = { title = \"YK\", text = \"YL\" } },"    \
    " advice = { move = { text = \"YM\" } }, doses = { weekly = { title = \"YN\" } },"             \
    " regions = { back = { title = \"YO\" } }, providers = { surgeon = { title = \"YP\" } },"      \
    " rules = { thinner = { title = \"ZA\", because = \"ZB\" }, numb = { title = \"ZC\", because " \
    "= \"ZD\" },"                                                                                  \
    " operated = { title = \"ZE\", because = \"ZF\" }, old = { title = \"ZG\", because = \"ZH\" "  \
    "},"                                                                                           \
    " calm = { title = \"ZI\", because = \"ZJ\" }, deep = { title = \"ZK\", because = \"ZL\" },"   \
    " weekly = { title = \"ZM\", because = \"ZN\" }, [\"no-gain\"] = { title = \"ZO\", because = " \
    "\"ZP\" },"                                                                                    \
    " doctor = { title = \"ZQ\", because = \"ZR\" }, move = { title = \"ZS\", because = \"ZT\" } " \
    "} }\n"

palpate_engine *nonsense_engine(void)
{
    return small_pack_engine("translate \"es\" { " HEAD NONSENSE
                             "translate \"de\" { " HEAD NONSENSE);
}

/* Of a word: ids and paths are made of English words, too. */
static bool is_part(char c)
{
    return isalpha((unsigned char)c) || strchr("_-/", c) != NULL || (unsigned char)c >= 0x80;
}

/* Where `piece` stands in the text by itself; NULL: nowhere. */
static const char *find_whole(const char *text, const char *piece)
{
    size_t length = strlen(piece);
    for (const char *at = text; (at = strstr(at, piece)) != NULL; at += length) {
        if ((at == text || !is_part(at[-1])) && (at[length] == '\0' || !is_part(at[length])))
            return at;
    }
    return NULL;
}

static void lacks(const char *text, const char *piece)
{
    const char *at = find_whole(text, piece);
    ck_assert_msg(at == NULL, "\"%s\" is left: %.200s", piece,
                  at - (at - text > 60 ? 60 : at - text));
}

void no_english_in(const char *text, uint32_t table)
{
    for (int i = 0; i < PLP_PHRASE_COUNT; i++) {
        const char *english = plp_phrase_of(0, (plp_phrase)i);
        char piece[400];
        if (strcmp(english, plp_phrase_of(table, (plp_phrase)i)) == 0)
            continue;
        snprintf(piece, sizeof piece, "%.*s", (int)strcspn(english, "{"), english);
        bool name =
            text[0] == '{' && strpbrk(piece, " ;:,.") == NULL; /* of a key or a value of JSON */
        if (!name && strlen(piece) >= 8) /* shorter ones are words of other languages too */
            lacks(text, piece);
    }
}

void no_english_words_in(const char *text)
{
    static const char *const words[] = {
        "the", "is", "of",  "and", "not",  "with",  "to",    "from", "this", "that",  "are",
        "at",  "it", "for", "or",  "over", "under", "would", "yes",  "none", "weeks", "years"};
    for (size_t w = 0; w < sizeof words / sizeof words[0]; w++)
        lacks(text, words[w]);
}
