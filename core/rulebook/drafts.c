/* SPDX-License-Identifier: MIT */
/* Drafts: finding keys in tables and words in rule text. */
#include "rulebook/drafts.h"
#include "base/text.h"
#include "rulebook/scan.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define LINES_BACK 20 /* how far before its line a word is looked for */

const char *plp_word_text(plp_word word)
{
    static const char *const texts[] = {
#define X(name, word, space, type, list) [PLP_WORD_##name] = word,
#include "rulebook/words.def"
#undef X
#define X(name, word) [PLP_WORD_##name] = word,
#include "rulebook/verbs.def"
#undef X
    };
    return word < PLP_WORD_END ? texts[word] : NULL;
}

const char *plp_space_text(plp_space space)
{
    static const char *const texts[] = {
        [PLP_SPACE_FACTS] = "facts",         [PLP_SPACE_LIMITS] = "limits",
        [PLP_SPACE_GROUP] = "group",         [PLP_SPACE_TECHNIQUES] = "techniques",
        [PLP_SPACE_REFERRALS] = "referrals", [PLP_SPACE_REGIONS] = "regions",
        [PLP_SPACE_SO_FAR] = "so_far",
    };
    return space < PLP_SPACE_COUNT ? texts[space] : NULL;
}

plp_draft *plp_draft_get(const plp_draft *table, const char *key)
{
    uint32_t low = 0, high = table->pair_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = plp_text_compare(table->pairs[middle].key, key);
        if (order == 0)
            return table->pairs[middle].value;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* False if a line surely lacks a word: its bytes do not occur. Words with escapes in the text are
 * not judged. */
static bool may_have(const plp_rule_file *file, uint32_t line, const char *word, size_t length)
{
    size_t rest;
    const char *at = plp_file_line(file, line, &rest);
    for (size_t i = 0; i < length; i++)
        if (word[i] == '\\' || word[i] == '"' || word[i] == '\'' || (unsigned char)word[i] < ' ')
            return true;
    if (length == 0)
        return true;
    while (rest >= length) {
        const char *hit = memchr(at, word[0], rest - length + 1);
        if (hit == NULL)
            return memchr(at, '\\', rest) != NULL;
        if (memcmp(hit, word, length) == 0)
            return true;
        rest -= (size_t)(hit - at) + 1;
        at = hit + 1;
    }
    return memchr(at, '\\', rest) != NULL;
}

bool plp_place_find(const plp_rule_file *files, uint32_t file, uint32_t line, uint32_t behind,
                    uint32_t last, const char *word, plp_place *out)
{
    size_t length = strlen(word);
    plp_place place = {.file = file, .line = line};
    for (; place.line <= last || place.line == line; place.line++) {
        if (!may_have(&files[file], place.line, word, length))
            continue;
        for (uint32_t nth = 1;
             plp_scan_find(&files[file], place.line, word, nth, &place.column, &place.length);
             nth++) {
            if (place.line != line || place.column > behind) {
                *out = place;
                return true;
            }
        }
    }
    return false;
}

plp_place plp_place_of(const plp_rule_file *files, uint32_t file, uint32_t line, uint32_t last,
                       const char *word)
{
    plp_place place = {.file = file, .line = line};
    if (line == 0 || (word != NULL && plp_place_find(files, file, line, 0, last, word, &place)))
        return place;
    /* Of the last entry of a list Lua knows only the line in which the list ends. */
    for (uint32_t back = 1; word != NULL && *word != '\0' && back < line && back <= LINES_BACK;
         back++)
        if (plp_place_find(files, file, line - back, 0, line - back, word, &place))
            return place;
    place.line = line;
    plp_scan_find(&files[file], line, "", 1, &place.column, &place.length);
    return place;
}

/* Is this the fault of a file that was refused? That one has its error. */
static bool is_consequence(const plp_load *load, const char *code)
{
    return load->incomplete &&
           (strcmp(code, "unknown-name") == 0 || strcmp(code, "empty-group") == 0);
}

static void report(const plp_load *load, plp_place place, const char *code, const char *hint,
                   const char *message)
{
    if (is_consequence(load, code))
        return;
    plp_file_report(load->findings, &load->files[place.file], place.line, place.column,
                    place.length, code, hint, "%s", message);
}

void plp_load_error(const plp_load *load, uint32_t file, uint32_t line, uint32_t last,
                    const char *word, const char *code, const char *hint, const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    report(load, plp_place_of(load->files, file, line, last, word), code, hint, message);
}

void plp_load_error_in(const plp_load *load, plp_place place, const char *code, const char *hint,
                       const char *format, ...)
{
    char message[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    report(load, place, code, hint, message);
}
