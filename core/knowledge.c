/* SPDX-License-Identifier: MIT */
/* The public functions that write out what an engine knows: rules, facts, annotations, the compiled
 * program. */
#include "objects.h"

#include <string.h>
#include "base/error.h"
#include "base/terminal.h"
#include "base/text.h"
#include "patient/facts.h"
#include "plan/layers_list.h"
#include "program/lists.h"
#include "program/notice.h"

static palpate_status bad_call(palpate_error *error, const char *function)
{
    return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "%s: an argument is missing", function);
}

static palpate_status bad_format(palpate_error *error)
{
    return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "only JSON and text are written of this");
}

/* Knowledge grows with the rule set, not with a plan. */
static void begin(plp_buffer *buffer, const palpate_engine *engine)
{
    plp_buffer_begin(buffer, &engine->memory, (size_t)engine->limits.rule_set_bytes * 8);
}

static palpate_status finish(plp_buffer *buffer, palpate_status status, palpate_write *write,
                             void *context, palpate_error *error)
{
    if (status == PALPATE_OK)
        status = plp_buffer_write(buffer, write, context, error);
    plp_buffer_end(buffer);
    return status;
}

/* Rules and facts are told in the language of the style. */
typedef struct voiced {
    plp_buffer buffer;
    plp_asked asked;
    palpate_style style;
    const plp_rulebook *book;
} voiced;

static palpate_status begin_voiced(voiced *said, palpate_engine *engine, palpate_format format,
                                   const palpate_style *style, palpate_error *error)
{
    if (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT)
        return bad_format(error);
    said->style = plp_terminal_style(style);
    palpate_status status = plp_engine_ask(engine, said->style.lang, &said->asked, error);
    if (status != PALPATE_OK)
        return status;
    said->book = said->asked.voice->language->book;
    begin(&said->buffer, engine);
    return PALPATE_OK;
}

static palpate_status no_rule(const plp_rulebook *book, const char *only, palpate_error *error)
{
    palpate_status status = plp_fail(error, PALPATE_E_UNKNOWN, "unknown_rule", NULL,
                                     "there is no rule called %.100s", only);
    plp_suggest suggest = plp_suggest_for(only, strlen(only));
    for (uint32_t i = 0; i < book->rules_count; i++)
        plp_suggest_try(&suggest, book->rules[i].id);
    if (suggest.best != NULL)
        plp_fail_hint(error, "did you mean %s?", suggest.best);
    return status;
}

palpate_status palpate_rules_write(palpate_engine *engine, const char *only, bool words,
                                   palpate_format format, const palpate_style *style,
                                   palpate_write *write, void *context, palpate_error *error)
{
    if (engine == NULL || write == NULL)
        return bad_call(error, "palpate_rules_write");
    voiced said;
    palpate_status status = begin_voiced(&said, engine, format, style, error);
    if (status != PALPATE_OK)
        return status;
    plp_buffer *buffer = &said.buffer;
    uint32_t count = format == PALPATE_FORMAT_JSON
                         ? plp_rules_put_json(said.book, only, words, buffer)
                     : words ? plp_rules_put_words(said.book, only, &said.style, buffer)
                             : plp_rules_put_text(said.book, only, &said.style, buffer);
    if (words && format == PALPATE_FORMAT_TEXT)
        plp_notice_put(said.book, said.asked.tag[0] != '\0' ? said.asked.tag : NULL, &said.style,
                       buffer);
    status = count == 0 && only != NULL ? no_rule(said.book, only, error) : PALPATE_OK;
    return finish(buffer, status, write, context, error);
}

palpate_status palpate_facts_write(palpate_engine *engine, const char *only, palpate_format format,
                                   const palpate_style *style, palpate_write *write, void *context,
                                   palpate_error *error)
{
    if (engine == NULL || write == NULL)
        return bad_call(error, "palpate_facts_write");
    voiced said;
    palpate_status status = begin_voiced(&said, engine, format, style, error);
    if (status != PALPATE_OK)
        return status;
    plp_buffer *buffer = &said.buffer;
    uint32_t count = format == PALPATE_FORMAT_JSON
                         ? plp_facts_put_json(said.book, only, buffer)
                         : plp_facts_put_text(said.book, only, &said.style, buffer);
    status = count == 0 && only != NULL ? plp_facts_none(said.book, only, error) : PALPATE_OK;
    return finish(buffer, status, write, context, error);
}

palpate_status palpate_records_write(palpate_engine *engine, palpate_write *write, void *context,
                                     palpate_error *error)
{
    if (engine == NULL || write == NULL)
        return bad_call(error, "palpate_records_write");
    plp_buffer buffer;
    begin(&buffer, engine);
    plp_records_put_json(engine->program, &buffer);
    return finish(&buffer, PALPATE_OK, write, context, error);
}

palpate_status palpate_skeleton_write(palpate_engine *engine, const char *language,
                                      const char *only, palpate_write *write, void *context,
                                      palpate_error *error)
{
    char tag[PLP_TAG_BYTES];
    if (engine == NULL || language == NULL || write == NULL)
        return bad_call(error, "palpate_skeleton_write");
    if (!plp_tag_check(language, tag))
        return plp_fail(error, PALPATE_E_USAGE, "bad_language", NULL,
                        "%.60s is not the tag of a language, such as es or pt-BR", language);
    if (only != NULL && !plp_skeleton_is_section(only)) {
        plp_suggest suggest = plp_suggest_for(only, strlen(only));
        plp_skeleton_suggest(&suggest);
        palpate_status unknown = plp_fail(error, PALPATE_E_USAGE, "unknown_section", NULL,
                                          "translate has no section %.60s", only);
        if (suggest.best != NULL)
            plp_fail_hint(error, "did you mean %s?", suggest.best);
        return unknown;
    }
    plp_buffer buffer;
    begin(&buffer, engine);
    plp_skeleton_put(plp_program_book(engine->program), tag, only, &buffer);
    return finish(&buffer, PALPATE_OK, write, context, error);
}

palpate_status palpate_layers_write(palpate_engine *engine, palpate_write *write, void *context,
                                    palpate_error *error)
{
    if (engine == NULL || write == NULL)
        return bad_call(error, "palpate_layers_write");
    plp_buffer buffer;
    begin(&buffer, engine);
    plp_layers_put_json(plp_program_book(engine->program), &buffer);
    return finish(&buffer, PALPATE_OK, write, context, error);
}

palpate_status palpate_luacats_write(palpate_engine *engine, palpate_write *write, void *context,
                                     palpate_error *error)
{
    if (engine == NULL || write == NULL)
        return bad_call(error, "palpate_luacats_write");
    plp_buffer buffer;
    begin(&buffer, engine);
    plp_luacats_put(plp_program_book(engine->program), &buffer);
    return finish(&buffer, PALPATE_OK, write, context, error);
}

palpate_status palpate_listing_write(palpate_engine *engine, palpate_format format,
                                     const palpate_style *style, palpate_write *write,
                                     void *context, palpate_error *error)
{
    (void)style; /* tables of ids: nothing to wrap or colour */
    if (engine == NULL || write == NULL)
        return bad_call(error, "palpate_listing_write");
    if (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT)
        return bad_format(error);
    plp_buffer buffer;
    begin(&buffer, engine);
    if (format == PALPATE_FORMAT_JSON)
        plp_listing_put_json(engine->program, &buffer);
    else
        plp_listing_put_text(engine->program, &buffer);
    return finish(&buffer, PALPATE_OK, write, context, error);
}
