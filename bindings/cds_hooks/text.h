/* SPDX-License-Identifier: MIT */
/* Growing text with a ceiling: bodies that come in, answers that go out, lines of the log.
 *
 * Invariants: after a failure (no memory, ceiling reached) nothing more is taken and `failed`
 * stays, so that a writer asks once, at the end. The bytes always end with a NUL that is not
 * counted.
 */
#ifndef HOOKS_TEXT_H
#define HOOKS_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define HOOKS_PRINTF(string, first) __attribute__((format(printf, string, first)))
#else
#define HOOKS_PRINTF(string, first)
#endif

typedef struct hooks_text {
    char *bytes; /* NULL: empty */
    size_t length;
    size_t capacity;
    size_t most; /* ceiling; 0: HOOKS_TEXT_MOST */
    bool failed;
} hooks_text;

#define HOOKS_TEXT_MOST ((size_t)64 * 1024 * 1024)

/** Frees the bytes; the text is empty then and can be used again. */
void hooks_text_free(hooks_text *text);
/** Make room for `more` bytes beyond the length. False: failed. */
bool hooks_text_room(hooks_text *text, size_t more);
void hooks_text_put(hooks_text *text, const char *bytes, size_t length);
void hooks_text_puts(hooks_text *text, const char *string);
/** Put a part of the text once more. */
void hooks_text_again(hooks_text *text, size_t at, size_t length);
/** For numbers and short words of our own; at most 512 bytes a call. */
void hooks_text_printf(hooks_text *text, const char *format, ...) HOOKS_PRINTF(2, 3);
/** A JSON string with its quotes; NULL gives null. What is not UTF-8 becomes U+FFFD. */
void hooks_text_json(hooks_text *text, const char *string);
void hooks_text_json_bytes(hooks_text *text, const char *bytes, size_t length);
/** `,"key":` - or `"key":` right behind an opening bracket. A key is ours: it is put as it is. */
void hooks_text_key(hooks_text *text, const char *key);
/** `"key":"value"` with the comma as due; nothing if the value is NULL or empty. */
void hooks_text_member(hooks_text *text, const char *key, const char *value);
/** A palpate_write; `context` is the hooks_text. */
bool hooks_text_write(void *context, const char *bytes, size_t length);
/** The bytes, "" when empty. */
const char *hooks_text_string(const hooks_text *text);

#endif
