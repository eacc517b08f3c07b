/* SPDX-License-Identifier: MIT */
/* Where the texts of `translate` blocks stand, and refusing them there. */
#include "rulebook/translate_parts.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A block may be long and names the same keys again and again: each place is found behind the
 * section and the id that it stands under. */

static plp_place behind(const plp_link *link, const plp_declaration *verb, plp_place place,
                        const char *word)
{
    plp_place found;
    if (word == NULL || word[0] == '\0')
        return place;
    return plp_place_find(link->load.files, verb->file, place.line, place.column, verb->last_line,
                          word, &found)
               ? found
               : place;
}

plp_place plp_translation_place(const plp_link *link, const plp_declaration *verb,
                                const char *section, const char *id, const char *key,
                                const char *part)
{
    plp_place place = plp_place_of(link->load.files, verb->file, verb->line, verb->line, verb->id);
    place = behind(link, verb, place, section);
    place = behind(link, verb, place, id);
    place = behind(link, verb, place, key);
    return behind(link, verb, place, part);
}

void plp_translation_refuse(plp_link *link, const plp_translation_spot *at, const char *part,
                            const char *code, const char *hint, const char *format, ...)
{
    char message[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    at->verb->broken = true;
    plp_load_error_in(&link->load,
                      plp_translation_place(link, at->verb, at->section, at->id, at->key, part),
                      code, hint, "%s", message);
}

void plp_translation_refuse_unknown(plp_link *link, const plp_translation_spot *at,
                                    const char *part, const char *code, plp_suggest suggest,
                                    const char *otherwise, const char *message)
{
    char hint[160];
    snprintf(hint, sizeof hint, "%s", otherwise != NULL ? otherwise : "");
    if (suggest.best != NULL)
        snprintf(hint, sizeof hint, "did you mean %s?", suggest.best);
    plp_translation_refuse(link, at, part, code, hint, "%s", message);
}

plp_place plp_said_place(const plp_link *link, const plp_said *said)
{
    const plp_text_row *row = plp_text_row_at(said->slot.row);
    char part[PLP_PART_BYTES];
    plp_slot_part(row, plp_link_item_at(link, said->of), said->slot.ordinal, part, sizeof part);
    return plp_translation_place(link, said->verb, row->section, said->id, row->key,
                                 row->shape == PLP_TEXT_VALUES ? part : NULL);
}
