/* SPDX-License-Identifier: MIT */
/* The small pack in a language whose words are all nonsense, so that any English that is left comes from the engine. */
#ifndef TESTS_SUPPORT_NONSENSE_H
#define TESTS_SUPPORT_NONSENSE_H

#include "base/memory.h"

/** The small pack with Spanish and German of its own texts. Checked. */
palpate_engine *nonsense_engine(void);
/** No piece of the English phrases that differs from the one of table `table` (1: es, 2: de) is in the text. */
void no_english_in(const char *text, uint32_t table);
/** Nor is any of the small words without which there is no English sentence. */
void no_english_words_in(const char *text);

#endif
