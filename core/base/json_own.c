/* SPDX-License-Identifier: MIT */
/* Trees from JSON that this library wrote itself. It is not judged again: nobody looks for doubled
 * keys, ill-formed UTF-8 or limits. What is no JSON at all is a fault of ours, and is noticed. */
#include "base/json_tree.h"

#include <string.h>
#include "base/error.h"
#include "base/json_reader.h"
#include "base/number.h"

typedef struct own {
    plp_planting planting;
    char *at, *end; /* a copy of the text in the tree's arena; strings are ended in it */
} own;

/* Copy what stands between escapes downwards over them; `at` is the first backslash. NULL: no end.
 */
static char *unescape(own *text, char *at)
{
    char *to = at;
    while (at < text->end && *at != '"') {
        char out[4];
        unsigned out_length = 1, step = 1;
        const char *code;
        out[0] = *at;
        if (*at == '\\')
            step = plp_json_unescape(at, text->end, out, &out_length, &code);
        if (step == 0)
            return NULL;
        memcpy(to, out, out_length); /* never longer than its escape */
        to += out_length;
        at += step;
    }
    if (at >= text->end)
        return NULL;
    *to = '\0';
    text->at = at + 1;
    return to;
}

/* The string that begins here, ended by NUL; NULL if it has no end. */
static const char *take_string(own *text)
{
    char *start = ++text->at, *at = start;
    do {
        at = (char *)(uintptr_t)plp_json_skip_plain(at, text->end);
        if (at == text->end)
            return NULL;
        if (*at == '"') {
            *at = '\0';
            text->at = at + 1;
            return start;
        }
    } while (*at++ != '\\'); /* else it is a character beyond ASCII */
    return unescape(text, at - 1) != NULL ? start : NULL;
}

static bool take_key(own *text)
{
    text->planting.key = text->at < text->end && *text->at == '"' ? take_string(text) : NULL;
    return text->planting.key != NULL && text->at < text->end && *text->at++ == ':';
}

static bool take_number(own *text, palpate_status *status)
{
    const char *start = text->at;
    double number;
    text->at += strspn(start, "+-.0123456789eE"); /* the copy ends with NUL */
    if (text->at == start || !plp_number_read(start, (size_t)(text->at - start), &number))
        return false;
    *status = plp_plant_number(&text->planting, number) ? PALPATE_OK : PALPATE_E_NOMEM;
    return true;
}

static bool take_word(own *text, palpate_status *status)
{
    static const struct {
        const char *word;
        size_t length;
        plp_json_event event;
    } words[] = {
        {"true", 4, PLP_JSON_TRUE}, {"false", 5, PLP_JSON_FALSE}, {"null", 4, PLP_JSON_NULL}};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strncmp(text->at, words[i].word, words[i].length) == 0) {
            text->at += words[i].length;
            *status =
                plp_plant_word(&text->planting, words[i].event) ? PALPATE_OK : PALPATE_E_NOMEM;
            return true;
        }
    return false;
}

/* One value, or the beginning of one. False: this is none. */
static bool take_value(own *text, palpate_status *status)
{
    bool is_array = *text->at == '[';
    const char *string;
    if (is_array || *text->at == '{') {
        text->at++;
        *status = plp_plant_open(&text->planting, is_array) ? PALPATE_OK : PALPATE_E_NOMEM;
        return true;
    }
    if (*text->at == 't' || *text->at == 'f' || *text->at == 'n')
        return take_word(text, status);
    if (*text->at != '"')
        return take_number(text, status);
    if ((string = take_string(text)) == NULL)
        return false;
    *status = plp_plant_string(&text->planting, string) ? PALPATE_OK : PALPATE_E_NOMEM;
    return true;
}

/* Ends of containers and a comma; where the root ends, the text does. */
static void take_ends(own *text)
{
    while (text->at < text->end && text->planting.depth > 0 &&
           *text->at == (text->planting.in_array ? ']' : '}')) {
        text->at++;
        plp_plant_close(&text->planting);
    }
    if (text->at < text->end && text->planting.depth > 0 && *text->at == ',')
        text->at++;
}

static palpate_status plant_all(own *text)
{
    palpate_status status = PALPATE_OK;
    do {
        bool keyed = text->planting.depth > 0 && !text->planting.in_array;
        if ((keyed && !take_key(text)) || text->at == text->end || !take_value(text, &status))
            return PALPATE_E_INTERNAL;
        take_ends(text);
    } while (status == PALPATE_OK && text->planting.depth > 0);
    return status;
}

palpate_status plp_json_tree_own(const palpate_allocator *memory, const char *bytes, size_t length,
                                 plp_json **out, palpate_error *error)
{
    own text = {.at = NULL};
    palpate_status status = PALPATE_E_NOMEM;
    *out = NULL;
    plp_planting_begin(&text.planting, memory);
    text.at = plp_arena_text(&text.planting.arena, bytes, length);
    if (text.at != NULL) {
        text.end = text.at + length;
        status = plant_all(&text);
    }
    *out = plp_planting_end(&text.planting, status == PALPATE_OK);
    if (status == PALPATE_E_NOMEM)
        return plp_fail_memory(error);
    return status == PALPATE_OK
               ? PALPATE_OK
               : plp_fail(error, status, NULL, NULL, "JSON of our own could not be read back");
}
