/* SPDX-License-Identifier: MIT */
/* Reading the values of keys: texts, truths, numbers, units, languages and dates. */
#include "rulebook/keys_parts.h"
#include "base/number.h"
#include "base/text.h"
#include "base/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

const char *plp_keys_text(plp_link *link, const plp_draft *draft, const char *what)
{
    if (draft->kind == PLP_DRAFT_BROKEN)
        return NULL;
    if (draft->kind != PLP_DRAFT_TEXT || draft->length == 0) {
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "%s must be a text in quotes%s",
                          what, draft->kind == PLP_DRAFT_TEXT ? ", and not an empty one" : "");
        return NULL;
    }
    const char *text = plp_arena_text(&link->book->arena, draft->text, draft->length);
    link->out_of_memory = link->out_of_memory || text == NULL;
    return text;
}

PLP_KEY_READER(TEXT)
{
    *(const char **)plp_key_field(item, row) = plp_keys_text(link, draft, row->key);
}

PLP_KEY_READER(TRUTH)
{
    if (draft->kind == PLP_DRAFT_TRUTH)
        *(bool *)plp_key_field(item, row) = draft->number != 0;
    else if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type", NULL, "%s must be true or false",
                          row->key);
}

static bool is_number(plp_link *link, const plp_draft *draft, const char *what)
{
    if (draft->kind == PLP_DRAFT_NUMBER)
        return true;
    if (draft->kind != PLP_DRAFT_BROKEN)
        plp_link_error_at(link, draft, NULL, "wrong-type",
                          draft->kind == PLP_DRAFT_TEXT ? "leave the quotes off" : NULL,
                          "%s must be a number", what);
    return false;
}

PLP_KEY_READER(NUMBER)
{
    if (is_number(link, draft, row->key))
        *(double *)plp_key_field(item, row) = plp_number_given(draft->number);
}

PLP_KEY_READER(WHOLE)
{
    if (!is_number(link, draft, row->key))
        return;
    if (draft->number < 1 || draft->number > 1000000 || draft->number != floor(draft->number))
        plp_link_error_at(link, draft, NULL, "out-of-range", NULL,
                          "%s must be a whole number from 1", row->key);
    else
        *(uint32_t *)plp_key_field(item, row) = (uint32_t)draft->number;
}

PLP_KEY_READER(UNIT)
{
    const char *unit = plp_keys_text(link, draft, row->key);
    *(const char **)plp_key_field(item, row) = unit;
    if (unit == NULL || plp_unit_known(unit))
        return;
    char hint[128] =
        "units are UCUM codes: \"wk\", \"a\", \"mm[Hg]\" (rules/LANGUAGE.md, section 8)";
    const char *near = plp_unit_suggest(unit);
    if (near != NULL)
        snprintf(hint, sizeof hint, "did you mean \"%s\"?", near);
    plp_link_error_at(link, draft, unit, "unknown-unit", hint, "\"%s\" is not a unit", unit);
}

bool plp_keys_date(plp_link *link, const plp_draft *draft, const char *what, const char **out)
{
    int32_t days;
    *out = plp_keys_text(link, draft, what);
    if (*out == NULL)
        return false;
    if (plp_text_date(*out, strlen(*out), &days))
        return true;
    plp_link_error_at(link, draft, *out, "bad-date", NULL,
                      "%s is a date of the form \"2026-11-30\"", what);
    return false;
}

PLP_KEY_READER(LANGUAGE)
{
    char tidy[PLP_TAG_BYTES];
    const char *tag = plp_keys_text(link, draft, row->key);
    *(const char **)plp_key_field(item, row) = tag;
    if (tag == NULL)
        return;
    bool good = plp_tag_check(tag, tidy);
    if (!good || strcmp(tidy, tag) != 0)
        plp_link_error_at(link, draft, tag, "bad-language", "write \"en\", \"es\", \"pt-BR\"",
                          "\"%.60s\" is not the tag of a language", tag);
}

PLP_KEY_READER(DATE)
{
    plp_keys_date(link, draft, row->key, plp_key_field(item, row));
}

PLP_KEY_READER(MONTH)
{
    char day[16];
    int32_t days;
    const char *month = plp_keys_text(link, draft, row->key);
    *(const char **)plp_key_field(item, row) = month;
    if (month == NULL)
        return;
    snprintf(day, sizeof day, "%.8s-01", month);
    if (strlen(month) != 7 || !plp_text_date(day, 10, &days))
        plp_link_error_at(link, draft, month, "bad-date", NULL,
                          "%s is a month of the form \"2026-11\"", row->key);
}
