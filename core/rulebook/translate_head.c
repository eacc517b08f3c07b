/* SPDX-License-Identifier: MIT */
/* The head of a `translate` block: its language, its folder, who made it and who has read it. */
#include "rulebook/translate.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void refuse(plp_link *link, plp_declaration *verb, const char *key, const char *code,
                   const char *hint, const char *format, ...) __attribute__((format(printf, 6, 7)));

static void refuse(plp_link *link, plp_declaration *verb, const char *key, const char *code,
                   const char *hint, const char *format, ...)
{
    char message[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    verb->broken = true;
    plp_load_error_in(&link->load, plp_translation_place(link, verb, key, NULL, NULL, NULL), code,
                      hint, "%s", message);
}

/* ---- tags ---- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "es", "es-MX", "zh-Hant-TW": in the letters that everyone writes (RFC 5646, section 2.1.1). */
static bool is_tag(const char *tag)
{
    size_t length = 0, part = 0;
    for (const char *at = tag; *at != '\0'; at++) {
        if (*at == '-') {
            if (length < (part == 0 ? 2u : 1u) || (part == 0 && length > 3))
                return false;
            length = 0;
            part++;
            continue;
        }
        bool digit = *at >= '0' && *at <= '9';
        if (++length > 8 || (!is_letter(*at) && (!digit || part == 0)))
            return false;
    }
    return length >= (part == 0 ? 2u : 1u) && (part != 0 || length <= 3) &&
           strlen(tag) < PLP_TAG_BYTES;
}

static void tidy_tag(const char *tag, char *out)
{
    size_t begin = 0, i = 0;
    for (; tag[i] != '\0' && i < PLP_TAG_BYTES - 1; i++) {
        size_t length = strcspn(tag + begin, "-");
        bool upper = begin != 0 && (length == 2 || (length == 4 && i == begin));
        char c = tag[i];
        if (upper && c >= 'a' && c <= 'z')
            c = (char)(c - 'a' + 'A');
        else if (!upper && c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        out[i] = c;
        if (c == '-')
            begin = i + 1;
    }
    out[i] = '\0';
}

bool plp_tag_check(const char *tag, char tidy[PLP_TAG_BYTES])
{
    if (!is_tag(tag))
        return false;
    tidy_tag(tag, tidy);
    return true;
}

/* Is the block in a language of its own: well written, and not that of the texts themselves? */
static bool check_tag(plp_link *link, plp_declaration *verb)
{
    char tidy[PLP_TAG_BYTES], hint[64];
    if (!plp_tag_check(verb->id, tidy)) {
        refuse(link, verb, NULL, "bad-language", "write \"es\", \"de\", \"pt-BR\"",
               "\"%.60s\" is not the tag of a language", verb->id);
        return false;
    }
    if (strcmp(tidy, verb->id) == 0)
        return true;
    snprintf(hint, sizeof hint, "write \"%s\"", tidy);
    refuse(link, verb, NULL, "bad-language", hint, "the tag \"%s\" is written otherwise", verb->id);
    return false;
}

/* A file below languages/es/ may be left unread when nobody asks for Spanish: it must hold nothing
 * else. */
static void check_folder(plp_link *link, plp_declaration *verb)
{
    const char *path = link->load.files[verb->file].path;
    char tag[PLP_TAG_BYTES], hint[96];
    if (!plp_files_language(path, tag) || strcmp(tag, verb->id) == 0)
        return;
    snprintf(hint, sizeof hint, "move it to languages/%.30s/", verb->id);
    refuse(link, verb, NULL, "wrong-folder", hint, "languages/%s/ holds texts in \"%s\" only", tag,
           tag);
}

/* ---- who made it ---- */

static const char *const told_keys[] = {"reviewed", "by", "on"};

bool plp_translation_tells(const char *key)
{
    for (size_t i = 0; i < sizeof told_keys / sizeof told_keys[0]; i++)
        if (strcmp(told_keys[i], key) == 0)
            return true;
    return false;
}

/* reviewed = false, or { by = "…", on = "…" } */
static void check_reviewed(plp_link *link, plp_declaration *verb, const plp_draft *draft)
{
    static const char *const keys[] = {"by", "on"};
    if (draft->kind == PLP_DRAFT_BROKEN || (draft->kind == PLP_DRAFT_TRUTH && draft->number == 0))
        return;
    if (draft->kind != PLP_DRAFT_TABLE || draft->part_count != 0 ||
        plp_draft_get(draft, "by") == NULL || plp_draft_get(draft, "on") == NULL) {
        refuse(link, verb, "reviewed", "wrong-type",
               "reviewed = false, or { by = \"…\", on = \"2026-11-30\" }",
               "reviewed tells who has read these texts, and when");
        return;
    }
    const char *date;
    plp_keys_check(link, draft, "reviewed", keys, 2);
    plp_keys_text(link, plp_draft_get(draft, "by"), "by");
    plp_keys_date(link, plp_draft_get(draft, "on"), "on", &date);
}

static void check_told(plp_link *link, plp_declaration *verb)
{
    static const char *const hints[] = {
        "reviewed = false, or { by = \"…\", on = \"2026-11-30\" }",
        "who wrote it? by = \"…\"",
        "when? on = \"2026-11-30\"",
    };
    const plp_draft *values[3];
    const char *date;
    for (size_t i = 0; i < 3; i++) {
        values[i] = plp_draft_get(verb->body, told_keys[i]);
        if (values[i] == NULL)
            refuse(link, verb, NULL, "missing-key", hints[i], "translate \"%.60s\" has no %s",
                   verb->id, told_keys[i]);
    }
    if (values[0] != NULL)
        check_reviewed(link, verb, values[0]);
    if (values[1] != NULL)
        plp_keys_text(link, values[1], "by");
    if (values[2] != NULL)
        plp_keys_date(link, values[2], "on", &date);
}

bool plp_translation_reviewed(const plp_declaration *block)
{
    const plp_draft *reviewed = plp_draft_get(block->body, "reviewed");
    return reviewed != NULL && reviewed->kind == PLP_DRAFT_TABLE;
}

void plp_translation_suggest(plp_suggest *suggest)
{
    for (size_t i = 0; i < sizeof told_keys / sizeof told_keys[0]; i++)
        plp_suggest_try(suggest, told_keys[i]);
}

void plp_translation_check_head(plp_link *link, plp_declaration *block)
{
    if (check_tag(link, block))
        check_folder(link, block);
    check_told(link, block);
}
