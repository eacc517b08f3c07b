/* SPDX-License-Identifier: MIT */
/* The languages of an engine: which are made, and which one an answer is given in. */
#include "objects.h"

#include <stdio.h>
#include <string.h>
#include "base/error.h"
#include "program/phrases.h"

const char *palpate_language(size_t index)
{
    uint32_t count;
    const char *const *tags = plp_phrase_tags(&count);
    return index < count ? tags[index] : NULL;
}

static palpate_status refuse(const char *tag, size_t length, palpate_error *error)
{
    palpate_status status =
        plp_fail(error, PALPATE_E_USAGE, "bad_language", NULL,
                 "\"%.*s\" is not the tag of a language", length > 60 ? 60 : (int)length, tag);
    plp_fail_hint(error, "write es, de or es-MX");
    return status;
}

/* A tag as everyone writes it; '_' is taken for '-'. */
static palpate_status read_tag(const char *text, size_t length, char out[PLP_TAG_BYTES],
                               palpate_error *error)
{
    char tag[PLP_TAG_BYTES];
    if (length >= sizeof tag)
        return refuse(text, length, error);
    for (size_t i = 0; i < length; i++)
        tag[i] = text[i] == '_' ? '-' : text[i];
    tag[length] = '\0';
    return plp_tag_check(tag, out) ? PALPATE_OK : refuse(text, length, error);
}

palpate_status plp_wanted_read(const char *languages, plp_wanted_tags *out, palpate_error *error)
{
    memset(out, 0, sizeof *out);
    out->wanted.all = languages == NULL;
    out->wanted.tags = out->tags;
    out->wanted.known = plp_phrase_tags(&out->wanted.known_count);
    while (languages != NULL && *languages != '\0') {
        size_t length = strcspn(languages, ",");
        uint32_t count = out->wanted.count;
        if (count == PLP_WANTED_MOST)
            return plp_fail(error, PALPATE_E_USAGE, "bad_language", NULL,
                            "more than %d languages are asked for", PLP_WANTED_MOST);
        palpate_status status = read_tag(languages, length, out->room[count], error);
        if (status != PALPATE_OK)
            return status;
        out->tags[count] = out->room[count];
        out->wanted.count++;
        languages += length + (languages[length] == ',');
    }
    return PALPATE_OK;
}

palpate_status plp_voices_open(palpate_engine *engine, palpate_error *error)
{
    const plp_rulebook *book = plp_program_book(engine->program);
    engine->voices =
        plp_memory_new(&engine->memory, book->languages_count * sizeof *engine->voices);
    if (engine->voices == NULL)
        return plp_fail_memory(error);
    engine->voice_count = book->languages_count;
    for (uint32_t i = 0; i < engine->voice_count; i++) {
        plp_voice *voice = &engine->voices[i];
        voice->language = &book->languages[i];
        palpate_status status = plp_fragments_new(engine->program, voice->language->book,
                                                  &engine->memory, &voice->fragments, error);
        if (status != PALPATE_OK)
            return status;
        if (voice->language == book->language)
            engine->voice = voice;
    }
    return PALPATE_OK;
}

void plp_voices_close(palpate_engine *engine)
{
    for (uint32_t i = 0; i < engine->voice_count; i++)
        plp_fragments_free(engine->voices[i].fragments);
    plp_memory_free(&engine->memory, engine->voices, engine->voice_count * sizeof *engine->voices);
}

palpate_status plp_engine_ask(const palpate_engine *engine, const char *tag, plp_asked *out,
                              palpate_error *error)
{
    *out = (plp_asked){.voice = engine->voice};
    if (tag == NULL)
        return PALPATE_OK;
    palpate_status status = read_tag(tag, strlen(tag), out->tag, error);
    const plp_language *found = status == PALPATE_OK
                                    ? plp_find_language(plp_program_book(engine->program), out->tag)
                                    : NULL;
    for (uint32_t i = 0; i < engine->voice_count && found != NULL; i++)
        if (engine->voices[i].language == found)
            out->voice = &engine->voices[i];
    return status;
}
