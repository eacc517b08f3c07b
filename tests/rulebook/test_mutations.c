/* SPDX-License-Identifier: MIT */
/* Every single slip of the finger, over a small pack: no sign lost, doubled or mistaken may load
 * with a changed meaning, and most are told in the line in which they happened.
 *
 * What may load is what has the same digest, which is made of the declarations and not of their
 * text. Letters and digits within quotes are left alone: there a slip is another text, and no
 * program can know.
 */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "paths.h"
#include "rulebook/declarations.h"

#define FOLDER "tests/cases/slips/base/"
#define FILES 4
#define MOST_BYTES 8192

Suite *mutations_suite(void);

static const char *const names[FILES] = {"vocabulary.lua", "catalogue.lua", "rules.lua",
                                         "pack.lua"};
static char texts[FILES][MOST_BYTES];
static size_t lengths[FILES];
static char original[PLP_DIGEST_BYTES];

typedef struct mutation_tally {
    unsigned tried, refused, exact, near, silent;
} mutation_tally;

/* Load all files; the digest, or "" and the line and file of the first error. */
static bool load(char digest[PLP_DIGEST_BYTES], uint32_t *line, char file[64])
{
    palpate_rule_text all[FILES];
    for (size_t i = 0; i < FILES; i++)
        all[i] = (palpate_rule_text){names[i], texts[i], lengths[i]};
    const palpate_layer layer = {.texts = all, .text_count = FILES};
    const plp_limits limits = plp_limits_default();
    palpate_error error = PALPATE_ERROR_INIT;
    plp_rulebook *book = NULL;
    palpate_findings *findings = plp_findings_new(NULL, &limits);
    palpate_status status = plp_rulebook_open(plp_memory_default(), &limits, plp_io_system(),
                                              &layer, 1, findings, &book, &error);
    digest[0] = '\0';
    if (status == PALPATE_OK) {
        memcpy(digest, book->digest, PLP_DIGEST_BYTES);
    } else {
        ck_assert_int_eq(status, PALPATE_E_RULES);
        *line = palpate_findings_get(findings, 0)->line;
        snprintf(file, 64, "%s", palpate_findings_get(findings, 0)->file);
    }
    plp_rulebook_free(book);
    palpate_findings_free(findings);
    return status == PALPATE_OK;
}

static void read_pack(void)
{
    for (size_t i = 0; i < FILES; i++) {
        char path[1024], relative[128];
        snprintf(relative, sizeof relative, FOLDER "%s", names[i]);
        FILE *file = fopen(source_path(path, sizeof path, relative), "rb");
        ck_assert_ptr_nonnull(file);
        lengths[i] = fread(texts[i], 1, MOST_BYTES, file);
        ck_assert_uint_lt(lengths[i], MOST_BYTES - 8);
        fclose(file);
    }
    uint32_t line = 0;
    char file[64] = "";
    ck_assert_msg(load(original, &line, file), "%s:%u", file, line);
}

/* Put `with` in the place of `length` bytes, load, and put back what was there. */
static void try_one(size_t index, size_t at, size_t length, const char *with, mutation_tally *tally)
{
    char before[MOST_BYTES], digest[PLP_DIGEST_BYTES], file[64];
    size_t bytes = lengths[index], put = strlen(with);
    uint32_t line = 0, here = 1;
    memcpy(before, texts[index], bytes);
    memmove(texts[index] + at + put, texts[index] + at + length, bytes - at - length);
    memcpy(texts[index] + at, with, put);
    lengths[index] = bytes - length + put;
    for (size_t i = 0; i < at; i++)
        here += before[i] == '\n';
    tally->tried++;
    if (!load(digest, &line, file)) {
        bool same = strcmp(file, names[index]) == 0;
        tally->refused++;
        tally->exact += same && line == here;
        tally->near += same && (line + 1 == here || line == here + 1);
    } else if (strcmp(digest, original) != 0) {
        tally->silent++;
        ck_abort_msg("%s:%u: \"%.*s\" became \"%s\", and it loads with another meaning",
                     names[index], here, (int)length, before + at, with);
    }
    memcpy(texts[index], before, bytes);
    lengths[index] = bytes;
}

/* Is the byte a letter or digit between quotes, or in a comment? */
static bool is_free(const char *text, size_t at, bool quoted)
{
    return quoted && text[at] != '"';
}

/* Each place outside of texts: lost, doubled, or replaced. */
static void try_all(size_t index, size_t begin, size_t every, const char *among, const char *with,
                    bool twice, mutation_tally *tally)
{
    bool quoted = false;
    size_t nth = 0;
    for (size_t at = 0; at < lengths[index]; at++) {
        char here[3] = {texts[index][at], texts[index][at], '\0'};
        bool free = is_free(texts[index], at, quoted);
        quoted = here[0] == '"' ? !quoted : quoted;
        if (free || strchr(among, here[0]) == NULL || nth++ % every != begin)
            continue;
        try_one(index, at, 1, twice ? here : with, tally);
    }
}

static void expect_exact(const mutation_tally *tally, unsigned percent)
{
    ck_assert_uint_eq(tally->silent, 0);
    ck_assert_uint_gt(tally->refused, 0);
    ck_assert_msg(tally->exact * 100 >= tally->refused * percent,
                  "%u tried, %u refused, %u in their line, %u beside", tally->tried, tally->refused,
                  tally->exact, tally->near);
}

/* sign, what stands instead (NULL: it twice), every so many, share in per cent that is told in its
 * line. A brace that is never closed is told where it opens; a name that is declared with a slip
 * where it is used. */
static const struct mutation {
    const char *among, *with;
    size_t every;
    unsigned percent;
} mutations[] = {
    {",", "", 1, 100},        {",", NULL, 3, 100},        {",", ";", 3, 100},
    {",", ".", 3, 100},       {",", " and ", 3, 100},     {"\"", "", 1, 100},
    {"\"", NULL, 3, 100},     {"\"", "“", 3, 100},        {"\"", "'", 3, 100},
    {"{", "", 1, 100},        {"}", "", 1, 70},           {"{", NULL, 1, 100},
    {"}", NULL, 1, 100},      {"{", "(", 1, 100},         {"}", ")", 1, 100},
    {"()", "", 1, 100},       {"()", NULL, 1, 100},       {"=", "", 3, 100},
    {"=", ":", 3, 100},       {"=", "==", 3, 100},        {"=", "=>", 3, 100},
    {":", "", 1, 100},        {":", ".", 1, 100},         {":", "=", 1, 100},
    {".", "", 1, 100},        {".", ":", 1, 100},         {".", ",", 1, 100},
    {"aeioutnrs", "", 9, 88}, {"aeioutnrs", NULL, 9, 65}, {"aeioutnrs", "x", 9, 65},
    {" ", ",", 23, 100},      {"\n", ",\n", 3, 100},      {"_", "-", 5, 100},
};

START_TEST(no_slip_of_the_finger_changes_the_meaning_in_silence)
{
    const struct mutation *row = &mutations[_i];
    mutation_tally tally = {0};
    read_pack();
    for (size_t i = 0; i < FILES; i++)
        try_all(i, 0, row->every, row->among, row->with, row->with == NULL, &tally);
    if (getenv("PALPATE_TELL") != NULL)
        fprintf(stderr, "%-10s -> %-6s tried %4u refused %4u exact %4u (%3u%%) near %4u\n",
                row->among, row->with == NULL ? "twice" : row->with, tally.tried, tally.refused,
                tally.exact, tally.refused > 0 ? tally.exact * 100 / tally.refused : 0, tally.near);
    expect_exact(&tally, row->percent);
}
END_TEST

Suite *mutations_suite(void)
{
    Suite *suite = suite_create("rulebook/mutations");
    TCase *tc = tcase_create("mutations");
    tcase_set_timeout(tc, 120);
    tcase_add_loop_test(tc, no_slip_of_the_finger_changes_the_meaning_in_silence, 0,
                        (int)(sizeof mutations / sizeof mutations[0]));
    suite_add_tcase(suite, tc);
    return suite;
}
