/* SPDX-License-Identifier: MIT */
/* Things of a rulebook in plain English, for people who decide about them without reading rule
 * files. */
#include <string.h>
#include "base/number.h"
#include "overlay/report.h"
#include "program/words.h"

/* ---- by id ---- */

#define FIND(list)                                                                                 \
    for (uint32_t i = 0; i < book->list##_count; i++)                                              \
        if (strcmp(book->list[i].id, id) == 0)

static const char *title_or(const char *title, const char *id)
{
    return title != NULL && title[0] != '\0' ? title : id;
}

static const char *title_of_words(const plp_rulebook *book, plp_word word, const char *id)
{
    switch (word) {
    case PLP_WORD_FACT:
        FIND(facts) return book->facts[i].title;
        break;
    case PLP_WORD_DEFINE:
        FIND(defines) return book->defines[i].title;
        break;
    case PLP_WORD_LIMIT:
        FIND(limits) return book->limits[i].title;
        break;
    case PLP_WORD_CONFLICT:
        FIND(conflicts) return book->conflicts[i].because;
        break;
    case PLP_WORD_SOURCE:
        FIND(sources) return book->sources[i].citation;
        break;
    default:
        break;
    }
    return NULL;
}

static const char *title_of_items(const plp_rulebook *book, plp_word word, const char *id)
{
    switch (word) {
    case PLP_WORD_TECHNIQUE:
        FIND(techniques) return book->techniques[i].title;
        break;
    case PLP_WORD_REFERRAL:
        FIND(referrals) return book->referrals[i].title;
        break;
    case PLP_WORD_ADVICE:
        FIND(advices) return title_or(book->advices[i].title, book->advices[i].text);
        break;
    case PLP_WORD_DOSE:
        FIND(doses) return book->doses[i].title;
        break;
    case PLP_WORD_REGION:
        FIND(regions) return book->regions[i].title;
        break;
    default:
        break;
    }
    return NULL;
}

static const plp_rule *rule_of(const plp_rulebook *book, const char *id)
{
    for (uint32_t i = 0; i < book->rules_room; i++) /* disabled ones too */
        if (strcmp(book->rules[i].id, id) == 0)
            return &book->rules[i];
    return NULL;
}

const char *plp_report_title(const plp_rulebook *book, plp_word word, const char *id)
{
    const plp_rule *rule = word == PLP_WORD_RULE ? rule_of(book, id) : NULL;
    const char *title = rule != NULL ? rule->title : title_of_words(book, word, id);
    return title_or(title != NULL ? title : title_of_items(book, word, id), id);
}

/* ---- rules and conditions ---- */

static void put_condition(const plp_rulebook *book, const plp_term *term, plp_buffer *out)
{
    if (term->kind == PLP_TERM_ALWAYS)
        plp_buffer_puts(out, "always");
    else
        plp_words_condition(book, term, out);
}

/* ---- values as rule files have them ---- */

static void put_value(const plp_json *value, unsigned depth, plp_buffer *out);

static void put_values(const plp_json *list, unsigned depth, plp_buffer *out)
{
    for (const plp_json *item = plp_json_first(list); item != NULL; item = plp_json_after(item)) {
        if (item != plp_json_first(list))
            plp_buffer_puts(out, ", ");
        if (plp_json_is_object(list) && plp_json_name(item) != NULL) {
            plp_buffer_puts(out, plp_json_name(item));
            plp_buffer_puts(out, ": ");
        }
        put_value(item, depth + 1, out);
    }
}

static void put_value(const plp_json *value, unsigned depth, plp_buffer *out)
{
    double number;
    if (depth > 32)
        return;
    if (plp_json_string_of(value) != NULL)
        plp_buffer_puts(out, plp_json_string_of(value));
    else if (plp_json_number_of(value, &number))
        plp_number_put(out, number);
    else if (plp_json_is_true(value) || plp_json_is_false(value))
        plp_buffer_puts(out, plp_json_is_true(value) ? "yes" : "no");
    else
        put_values(value, depth, out);
}

/* The reader takes an object as the outermost value. */
static void put_json(const plp_report *report, const char *json, plp_buffer *out)
{
    plp_limits limits = plp_limits_default();
    plp_buffer text;
    plp_json *tree = NULL;
    plp_buffer_begin(&text, report->out->memory, SIZE_MAX);
    plp_buffer_puts(&text, "{\"v\":");
    plp_buffer_puts(&text, json);
    plp_buffer_putc(&text, '}');
    palpate_status status = text.status;
    if (status == PALPATE_OK)
        status = plp_json_tree(text.memory, &limits, text.bytes, text.length, &tree, NULL);
    if (status == PALPATE_OK)
        put_value(plp_json_member(tree, "v"), 0, out);
    else if (out->status == PALPATE_OK)
        out->status = status;
    plp_json_tree_free(tree);
    plp_buffer_end(&text);
}

/* ---- a key ---- */

static bool put_limit(const plp_rulebook *book, const char *id, plp_buffer *out)
{
    FIND(limits)
    {
        const char *unit = plp_words_unit(book, book->limits[i].unit, book->limits[i].value);
        plp_number_put(out, book->limits[i].value);
        plp_buffer_puts(out, unit[0] != '\0' && strcmp(unit, "%") != 0 ? " " : "");
        plp_buffer_puts(out, unit);
        return true;
    }
    return false;
}

static const plp_term *term_of(const plp_rulebook *book, plp_word word, const char *id)
{
    const plp_rule *rule = word == PLP_WORD_RULE ? rule_of(book, id) : NULL;
    if (rule != NULL)
        return rule->when;
    if (word == PLP_WORD_DEFINE)
        FIND(defines) return book->defines[i].term;
    if (word == PLP_WORD_CONFLICT)
        FIND(conflicts) return book->conflicts[i].when;
    return NULL;
}

void plp_report_put_key(const plp_rulebook *book, plp_word word, const char *id, const char *key,
                        const char *json, const plp_report *report, plp_buffer *out)
{
    const plp_term *term = strcmp(key, "when") == 0 ? term_of(book, word, id) : NULL;
    const plp_rule *rule =
        word == PLP_WORD_RULE && strcmp(key, "plan") == 0 ? rule_of(book, id) : NULL;
    if (word == PLP_WORD_LIMIT && strcmp(key, "value") == 0 && put_limit(book, id, out))
        return;
    if (term != NULL && plp_term_is_truth(term->kind))
        put_condition(book, term, out);
    else if (rule != NULL)
        plp_words_actions(book, rule, out);
    else if (json != NULL)
        put_json(report, json, out);
}

/* ---- what is added ---- */

#define ADDED(list, kind, text)                                                                    \
    for (uint32_t i = 0; i < book->list##_count; i++)                                              \
        if (book->list[i].layer >= report->first)                                                  \
    put_added(report, kind, book->list[i].id, text)

static void put_added(plp_report *report, const char *kind, const char *id, const char *text)
{
    report->title.length = 0;
    plp_buffer_printf(&report->title, "%s %s", kind, id);
    report->kind->item(report, plp_buffer_text(&report->title), text != NULL ? text : "");
}

static void put_added_rules(plp_report *report)
{
    const plp_rulebook *book = report->book;
    for (uint32_t i = 0; i < book->rules_count; i++) {
        const plp_rule *rule = &book->rules[i];
        if (rule->layer < report->first)
            continue;
        report->title.length = report->after.length = 0;
        plp_buffer_printf(&report->title, "rule %s, %s line %u", rule->id,
                          book->files[rule->place.file].path, rule->place.line);
        plp_words_rule(book, rule, &report->after);
        report->kind->entry(report, rule->title, plp_buffer_text(&report->title));
        report->kind->note(report, "It says", plp_buffer_text(&report->after));
        report->kind->note(report, "Because", rule->because);
        report->after.length = 0;
        plp_buffer_printf(&report->after, "%s", plp_grade_word(rule->grade));
        for (uint32_t s = 0; s < rule->sources.count; s++)
            plp_buffer_printf(&report->after, "%s%s", s == 0 ? "; sources: " : ", ",
                              book->sources[rule->sources.at[s]].id);
        report->kind->note(report, "Grade", plp_buffer_text(&report->after));
    }
}

static void put_added_items(plp_report *report)
{
    const plp_rulebook *book = report->book;
    ADDED(facts, "question", book->facts[i].ask);
    ADDED(defines, "define", book->defines[i].title);
    ADDED(limits, "limit", book->limits[i].title);
    ADDED(techniques, "technique", book->techniques[i].title);
    ADDED(referrals, "referral", book->referrals[i].title);
    ADDED(advices, "advice", book->advices[i].text);
    ADDED(doses, "dose", book->doses[i].title);
    ADDED(positions, "position", book->positions[i].title);
    ADDED(products, "product", book->products[i].title);
    ADDED(providers, "provider", book->providers[i].title);
    ADDED(regions, "region", book->regions[i].title);
    ADDED(region_groups, "region group", book->region_groups[i].title);
    ADDED(technique_groups, "technique group", book->technique_groups[i].title);
    ADDED(sources, "source", book->sources[i].citation);
    ADDED(conflicts, "contradiction", book->conflicts[i].because);
    ADDED(invariants, "promise", book->invariants[i].because);
}

void plp_report_added(plp_report *report)
{
    uint32_t tests = 0;
    for (uint32_t i = 0; i < report->book->tests_count; i++)
        tests += report->book->tests[i].layer >= report->first;
    put_added_rules(report);
    put_added_items(report);
    report->after.length = 0;
    if (tests > 0) {
        plp_buffer_printf(&report->after, "%u %s of its own, which palpate test runs", tests,
                          tests == 1 ? "test" : "tests");
        report->kind->item(report, "tests", plp_buffer_text(&report->after));
    }
}
