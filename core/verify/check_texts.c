/* SPDX-License-Identifier: MIT */
/* Translations: what is missing in each language, and what no longer says what the rules say. */
#include "verify/check.h"

#include <stdio.h>
#include <string.h>
#include "rulebook/texts.h"

/* "rules 3, facts 12": how many texts are missing, by section. */
static void count_sections(const plp_language *language, char *out, size_t size)
{
    const plp_text_row *row;
    const char *before = "";
    size_t length = 0;
    out[0] = '\0';
    for (uint32_t r = 0; (row = plp_text_row_at(r)) != NULL; before = row->section, r++) {
        uint32_t count = 0;
        if (strcmp(before, row->section) == 0)
            continue;
        for (uint32_t i = 0; i < language->gaps_count; i++)
            count += language->gaps[i].kind == PLP_GAP_MISSING && !language->gaps[i].elsewhere &&
                     strcmp(language->gaps[i].section, row->section) == 0;
        if (count == 0 || length >= size)
            continue;
        int wrote = snprintf(out + length, size - length, "%s%s %u", length > 0 ? ", " : "",
                             row->section, (unsigned)count);
        length += wrote > 0 ? (size_t)wrote : 0;
    }
}

static void report_missing(const plp_check *check, const plp_language *language)
{
    static const plp_place nowhere = {.file = PLP_NO_FILE};
    char sections[320], hint[80];
    uint32_t missing = 0;
    for (uint32_t i = 0; i < language->gaps_count; i++)
        missing += language->gaps[i].kind == PLP_GAP_MISSING && !language->gaps[i].elsewhere;
    if (missing == 0)
        return;
    count_sections(language, sections, sizeof sections);
    snprintf(hint, sizeof hint, "palpate rules --translate %s writes them out", language->tag);
    plp_check_report(check, nowhere, PALPATE_NOTE, "untranslated", hint,
                     "%u of %u texts are not in \"%s\": %s", (unsigned)missing,
                     (unsigned)language->texts, language->tag, sections);
}

static void report_gap(const plp_check *check, const plp_language *language, const plp_gap *gap)
{
    static const struct {
        palpate_severity severity;
        const char *code, *hint, *end;
    } kinds[] = {
        [PLP_GAP_MISSING] = {PALPATE_NOTE, "untranslated", "", "is missing"},
        [PLP_GAP_STALE] = {PALPATE_WARNING, "stale-translation",
                           "translate the text that is in force, or take it out",
                           "is not shown: it translates another text than the one in force"},
        [PLP_GAP_SAME] = {PALPATE_NOTE, "same-translation", "", "is the original itself"},
        [PLP_GAP_IDLE] = {PALPATE_NOTE, "idle-translation", "leave it out",
                          "is not shown: there is no such text, or the rule is switched off"},
    };
    char what[PLP_PART_BYTES + 80];
    snprintf(what, sizeof what, "%s%s%s", gap->key, gap->part[0] != '\0' ? " " : "", gap->part);
    plp_check_report(check, gap->place, gap->elsewhere ? PALPATE_NOTE : kinds[gap->kind].severity,
                     kinds[gap->kind].code, kinds[gap->kind].hint, "%s%sof %s \"%s\" in \"%s\" %s",
                     what, what[0] != '\0' ? " " : "the heading ",
                     what[0] != '\0' ? plp_word_text(gap->word) : "the group", gap->id,
                     language->tag, kinds[gap->kind].end);
}

/* Missing texts are many while a translation grows: they are counted, and told one by one of the
 * language that is asked for, as are names that are the same in both languages. A layer that does
 * not translate is not reminded of it. */
static bool is_told(plp_gap_kind kind)
{
    return kind == PLP_GAP_STALE || kind == PLP_GAP_IDLE;
}

palpate_status plp_check_texts(const plp_check *check, palpate_error *error)
{
    const plp_rulebook *book = check->book;
    (void)error;
    for (uint32_t l = 0; l < book->languages_count; l++) {
        const plp_language *language = &book->languages[l];
        bool each = check->lang != NULL && strcmp(check->lang, language->tag) == 0;
        if (!language->translated)
            continue;
        if (!each)
            report_missing(check, language);
        for (uint32_t i = 0; i < language->gaps_count; i++)
            if (each || is_told(language->gaps[i].kind))
                report_gap(check, language, &language->gaps[i]);
    }
    return PALPATE_OK;
}
