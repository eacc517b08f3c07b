/* SPDX-License-Identifier: MIT */
/* The characters of a rule file: what no text may hold, wherever it stands. */
#include <string.h>

#include "base/text.h"
#include "rulebook/lex.h"

typedef struct character_check {
    const plp_rule_file *file;
    palpate_findings *findings;
    uint64_t *steps;
    size_t count;                  /* of errors */
    uint32_t line;                 /* of the byte that is looked at */
    uint32_t told[PLP_SLIP_COUNT]; /* the line in which a slip was told last */
} character_check;

static void tell(character_check *checker, plp_slip slip, size_t begin, size_t end,
                 const char *other)
{
    if (checker->told[slip] == checker->line)
        return;
    checker->told[slip] = checker->line;
    checker->count++;
    if (checker->findings != NULL)
        plp_slip_report(checker->findings, checker->file, slip, (uint32_t)begin, (uint32_t)end,
                        other);
}

/* "U+202E" or, with `byte`, "hexadecimal 1b". */
static const char *name_character(uint32_t character, bool byte, char out[24])
{
    static const char digits[] = "0123456789ABCDEF";
    size_t at = 0;
    unsigned places = byte ? 2 : character > 0xffff ? 6 : 4;
    const char *before = byte ? "hexadecimal " : "U+";
    while (before[at] != '\0') {
        out[at] = before[at];
        at++;
    }
    while (places > 0)
        out[at++] = digits[character >> (4 * --places) & 15];
    out[at] = '\0';
    return out;
}

static bool turns_direction(uint32_t character)
{
    return character == 0x61c || character == 0x200e || character == 0x200f ||
           (character >= 0x202a && character <= 0x202e) ||
           (character >= 0x2066 && character <= 0x2069);
}

static bool is_invisible(uint32_t character)
{
    return character == 0xad || character == 0x200b || character == 0x2028 || character == 0x2029 ||
           (character >= 0x2060 && character <= 0x2064) || character == 0xfeff ||
           (character >= 0xe0000 && character <= 0xe007f);
}

/* A character beyond ASCII, which is valid UTF-8. Returns its bytes. */
static size_t check_wide(character_check *checker, size_t at)
{
    char name[24];
    uint32_t character;
    size_t bytes = plp_utf8_decode(checker->file->bytes + at, &character);
    if (turns_direction(character))
        tell(checker, PLP_SLIP_DIRECTION, at, at + bytes, name_character(character, false, name));
    else if (is_invisible(character))
        tell(checker, PLP_SLIP_INVISIBLE, at, at + bytes, name_character(character, false, name));
    else if (character < 0xa0)
        tell(checker, PLP_SLIP_CONTROL, at, at + bytes, name_character(character, false, name));
    return bytes;
}

static void check_control(character_check *checker, size_t at)
{
    char name[24];
    unsigned char byte = (unsigned char)checker->file->bytes[at];
    if (byte == 0)
        tell(checker, PLP_SLIP_NULL_CHARACTER, at, at + 1, NULL);
    else if ((byte < 0x20 && byte != '\t') || byte == 0x7f)
        tell(checker, PLP_SLIP_CONTROL, at, at + 1, name_character(byte, true, name));
}

/* What the first bytes give away. Returns true when nothing after them is worth a look. */
static bool check_beginning(character_check *checker)
{
    const char *bytes = checker->file->bytes;
    size_t length = checker->file->length;
    if (length > 0 && bytes[0] == '\x1b') {
        tell(checker, PLP_SLIP_BINARY, 0, 1, NULL);
        return true;
    }
    if (length > 1 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0)) {
        tell(checker, PLP_SLIP_UTF16, 0, 1, NULL);
        return true;
    }
    if (length > 0 && bytes[0] == '#')
        tell(checker, PLP_SLIP_HASH_LINE, 0, 1, NULL);
    return false;
}

/* Are eight bytes all from the blank to the tilde? A bit is set in each byte that is not. */
static bool are_printable(const char *bytes)
{
    const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
    uint64_t eight;
    memcpy(&eight, bytes, sizeof eight);
    uint64_t below = (eight - ones * 0x20) & ~eight; /* below the blank: it had to borrow */
    uint64_t above = (eight + ones) | eight;         /* the tilde is 0x7e */
    return ((below | above) & highs) == 0;
}

/* Pass over bytes that may stand anywhere. */
static size_t pass_plain(const char *bytes, size_t at, size_t end)
{
    for (; at < end; at++) {
        while (end - at >= 8 && are_printable(bytes + at))
            at += 8;
        if (at == end)
            break;
        unsigned char byte = (unsigned char)bytes[at];
        if (byte < 0x20 ? byte != '\n' && byte != '\t' && byte != '\r' : byte >= 0x7f)
            break;
    }
    return at;
}

bool plp_characters_check(const plp_rule_file *file, palpate_findings *findings, size_t *count,
                          uint64_t *steps)
{
    character_check checker = {.file = file, .findings = findings, .steps = steps, .line = 1};
    size_t at = 0;
    if (check_beginning(&checker)) {
        *count += checker.count;
        return false;
    }
    if (file->length >= 3 && memcmp(file->bytes, "\xef\xbb\xbf", 3) == 0) {
        tell(&checker, PLP_SLIP_BYTE_ORDER_MARK, 0, 3, NULL);
        at = 3;
    }
    size_t valid = at + plp_utf8_valid(file->bytes + at, file->length - at);
    while ((at = pass_plain(file->bytes, at, valid)) < valid) {
        checker.line = plp_file_line_of(file, (uint32_t)at);
        if ((unsigned char)file->bytes[at] < 0x80)
            check_control(&checker, at++);
        else
            at += check_wide(&checker, at);
    }
    *steps += valid;
    checker.line = plp_file_line_of(file, (uint32_t)valid);
    if (valid < file->length) {
        char name[24];
        tell(&checker, PLP_SLIP_UTF8, valid, valid + 1,
             name_character((unsigned char)file->bytes[valid], true, name));
    }
    *count += checker.count;
    return valid == file->length && checker.told[PLP_SLIP_NULL_CHARACTER] == 0;
}
