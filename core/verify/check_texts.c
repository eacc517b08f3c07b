/* SPDX-License-Identifier: MIT */
/* Translations: what is missing in each language, and what no longer says what the rules say. */
#include "verify/check.h"

#include <stdio.h>
#include <string.h>
#include "rulebook/gaps.h"

/* How many texts are missing, by row of texts.def. */
typedef struct missing_count {
    uint32_t all, of[PLP_TEXT_ROWS];
} missing_count;

static void count_missing(void *context, const plp_gap *gap)
{
    missing_count *count = context;
    if (gap->kind != PLP_GAP_MISSING || gap->elsewhere)
        return;
    count->all++;
    count->of[gap->row - plp_text_row_at(0)]++;
}

/* "rules 3, facts 12": the rows of a section stand together. */
static void say_sections(const missing_count *missing, char *out, size_t size)
{
    const plp_text_row *row, *next = plp_text_row_at(0);
    size_t length = 0;
    uint32_t count = 0;
    out[0] = '\0';
    for (uint32_t r = 0; (row = next) != NULL; r++) {
        next = plp_text_row_at(r + 1);
        count += missing->of[r];
        if (next != NULL && strcmp(next->section, row->section) == 0)
            continue;
        if (count > 0 && length < size) {
            int wrote = snprintf(out + length, size - length, "%s%s %u", length > 0 ? ", " : "",
                                 row->section, (unsigned)count);
            length += wrote > 0 ? (size_t)wrote : 0;
        }
        count = 0;
    }
}

static void report_missing(const plp_check *check, const plp_language *language)
{
    static const plp_place nowhere = {.file = PLP_NO_FILE};
    char sections[320], hint[80];
    missing_count missing = {0};
    plp_gaps_each(language, count_missing, &missing);
    if (missing.all == 0)
        return;
    say_sections(&missing, sections, sizeof sections);
    snprintf(hint, sizeof hint, "palpate rules --translate %s writes them out", language->tag);
    plp_check_report(check, nowhere, PALPATE_NOTE, "untranslated", hint,
                     "%u of %u texts are not in \"%s\": %s", (unsigned)missing.all,
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
    snprintf(what, sizeof what, "%s%s%s", gap->row->key, gap->part[0] != '\0' ? " " : "",
             gap->part);
    plp_check_report(check, gap->place, gap->elsewhere ? PALPATE_NOTE : kinds[gap->kind].severity,
                     kinds[gap->kind].code, kinds[gap->kind].hint, "%s%sof %s \"%s\" in \"%s\" %s",
                     what, what[0] != '\0' ? " " : "the heading ",
                     what[0] != '\0' ? plp_word_text(gap->row->word) : "the group", gap->id,
                     language->tag, kinds[gap->kind].end);
}

/* A language whose gaps are told. */
typedef struct language_report {
    const plp_check *check;
    const plp_language *language;
    bool each;
} language_report;

/* Missing texts are many while a translation grows: they are counted, and told one by one of the
 * language that is asked for, as are names that are the same in both languages. A layer that does
 * not translate is not reminded of it. */
static void tell_gap(void *context, const plp_gap *gap)
{
    const language_report *report = context;
    if (report->each || gap->kind == PLP_GAP_STALE || gap->kind == PLP_GAP_IDLE)
        report_gap(report->check, report->language, gap);
}

palpate_status plp_check_texts(const plp_check *check, palpate_error *error)
{
    const plp_rulebook *book = check->book;
    (void)error;
    for (uint32_t l = 0; l < book->languages_count; l++) {
        language_report report = {check, &book->languages[l], false};
        if (!report.language->translated)
            continue;
        report.each = check->lang != NULL && strcmp(check->lang, report.language->tag) == 0;
        if (!report.each)
            report_missing(check, report.language);
        plp_gaps_each(report.language, tell_gap, &report);
    }
    return PALPATE_OK;
}
