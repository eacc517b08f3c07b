/* SPDX-License-Identifier: MIT */
/* Telling what came of a comparison. */
#include "base/error.h"
#include "base/terminal.h"
#include "explore/compare.h"

const char *plp_equal_word(plp_equal equal)
{
    static const char *const words[] = {NULL, "proven", "refuted", "unknown"};
    return words[equal];
}

const char *palpate_comparison_equal(const palpate_comparison *c)
{
    return c == NULL ? NULL : plp_equal_word(c->equal);
}

bool palpate_comparison_differs(const palpate_comparison *c)
{
    if (c == NULL)
        return false;
    bool proven =
        c->equal == PLP_EQUAL_PROVEN && c->said == PLP_EQUAL_PROVEN && c->asked == PLP_ASKED_PROVEN;
    bool counted = c->changed[PLP_PART_OFFERED] > 0 || c->changed[PLP_PART_SAID] > 0 ||
                   c->changed[PLP_PART_ASKED] > 0;
    return counted || (c->equal != PLP_EQUAL_NOT_ASKED && !proven);
}

palpate_status palpate_comparison_write(const palpate_comparison *c, palpate_format format,
                                        const palpate_style *style, palpate_write *write,
                                        void *context, palpate_error *error)
{
    if (c == NULL || write == NULL ||
        (format != PALPATE_FORMAT_JSON && format != PALPATE_FORMAT_TEXT))
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL, "a comparison is told as JSON or text");
    palpate_style look = plp_terminal_style(style);
    plp_buffer out;
    plp_buffer_begin(&out, c->memory, (size_t)plp_engine_limits(c->engines[0])->plan_bytes);
    if (format == PALPATE_FORMAT_JSON)
        plp_comparison_put_json(c, &out);
    else
        plp_comparison_put_text(c, &look, &out);
    palpate_status status = plp_buffer_write(&out, write, context, error);
    plp_buffer_end(&out);
    return status;
}
