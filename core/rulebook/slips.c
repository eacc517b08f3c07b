/* SPDX-License-Identifier: MIT */
/* The table of slips, and how one becomes an error. */
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "rulebook/slips.h"

#define MOST_QUOTED 40

static const plp_slip_row rows[] = {
#define X(name, code, message, hint) [PLP_SLIP_##name] = {code, message, hint},
#include "rulebook/slips.def"
#undef X
};
_Static_assert(sizeof rows / sizeof rows[0] == PLP_SLIP_COUNT, "one row per slip");

typedef struct message_text { /* of a message; what does not fit is left out */
    char bytes[512];
    size_t length;
} message_text;

const plp_slip_row *plp_slip_get(plp_slip slip)
{
    return &rows[slip];
}

uint32_t plp_file_line_of(const plp_rule_file *file, uint32_t offset)
{
    uint32_t low = 0, high = file->line_count; /* the line is in low .. high - 1 */
    while (low + 1 < high) {
        uint32_t middle = low + (high - low) / 2;
        if (file->line_begin[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

static void add(message_text *line, const char *text, size_t length)
{
    size_t room = sizeof line->bytes - 1 - line->length;
    if (length > room)
        length = plp_utf8_valid(text, room);
    memcpy(line->bytes + line->length, text, length);
    line->length += length;
}

/* The text at the place, cut at its first line end or at a readable length. */
static void add_quoted(message_text *line, const char *text, size_t length)
{
    size_t cut = 0;
    while (cut < length && cut < MOST_QUOTED && text[cut] != '\n' && text[cut] != '\r')
        cut++;
    if (cut < length)
        cut = plp_utf8_valid(text, cut);
    add(line, text, cut);
    if (cut < length)
        add(line, "…", strlen("…"));
}

static void fill(message_text *line, const char *form, const char *text, size_t length,
                 const char *other)
{
    line->length = 0;
    while (*form != '\0') {
        if (form[0] == '%' && form[1] == 't') {
            add_quoted(line, text, length);
            form += 2;
        } else if (form[0] == '%' && form[1] == 'o') {
            add(line, other, strlen(other));
            form += 2;
        } else {
            add(line, form++, 1);
        }
    }
    line->bytes[line->length] = '\0';
}

void plp_slip_report(palpate_findings *findings, const plp_rule_file *file, plp_slip slip,
                     uint32_t begin, uint32_t end, const char *other)
{
    message_text message, hint;
    uint32_t number = plp_file_line_of(file, begin);
    uint32_t start = file->line_begin[number - 1];
    size_t rest;
    plp_file_line(file, number, &rest);
    uint32_t limit = start + (uint32_t)rest; /* the caret ends with its line */
    uint32_t length = end > begin ? end - begin : 1;
    if (begin + length > limit)
        length = limit > begin ? limit - begin : 1;
    if (other == NULL)
        other = "";
    fill(&message, rows[slip].message, file->bytes + begin, end - begin, other);
    fill(&hint, rows[slip].hint, file->bytes + begin, end - begin, other);
    plp_file_report(findings, file, number, begin - start + 1, length, rows[slip].code, hint.bytes,
                    "%s", message.bytes);
}

void plp_slip_report_limit(palpate_findings *findings, const plp_rule_file *file, plp_slip slip,
                           uint32_t begin, uint32_t end, uint64_t limit)
{
    char text[PLP_NUMBER_BYTES + 1];
    text[plp_number_print((double)limit, text)] = '\0';
    plp_slip_report(findings, file, slip, begin, end, text);
}
