/* SPDX-License-Identifier: MIT */
/* Events of the JSON reader as text, for tests. */
#include "json_events.h"

#include "base/number.h"

static void put_text(plp_buffer *out, const plp_json_reader *reader, const char *before,
                     const char *after)
{
    size_t length;
    const char *text = plp_json_text(reader, &length);
    plp_buffer_puts(out, before);
    plp_buffer_put(out, text, length);
    plp_buffer_puts(out, after);
}

void json_events_put(plp_buffer *out, plp_json_reader *reader, palpate_error *error)
{
    static const char *const words[] = {
        [PLP_JSON_OBJECT] = "{ ",    [PLP_JSON_END_OBJECT] = "} ", [PLP_JSON_ARRAY] = "[ ",
        [PLP_JSON_END_ARRAY] = "] ", [PLP_JSON_TRUE] = "true ",    [PLP_JSON_FALSE] = "false ",
        [PLP_JSON_NULL] = "null ",   [PLP_JSON_END] = "end",
    };
    palpate_error own = PALPATE_ERROR_INIT;
    plp_json_event event = PLP_JSON_NULL;
    while (event != PLP_JSON_END && event != PLP_JSON_FAILED) {
        event = plp_json_next(reader, &own);
        if (event == PLP_JSON_FAILED) {
            plp_buffer_printf(out, "failed(%s)", own.code);
        } else if (event == PLP_JSON_KEY) {
            put_text(out, reader, "key(", ") ");
        } else if (event == PLP_JSON_STRING) {
            put_text(out, reader, "\"", "\" ");
        } else if (event == PLP_JSON_NUMBER) {
            plp_number_put(out, plp_json_number(reader));
            plp_buffer_putc(out, ' ');
        } else {
            plp_buffer_puts(out, words[event]);
        }
    }
    if (error != NULL)
        *error = own;
}
