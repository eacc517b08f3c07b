/* SPDX-License-Identifier: MIT */
/* The words of the enumerations of declarations.h, and back. */
#include "rulebook/declarations.h"

#include <string.h>

static bool find(const char *const *words, size_t count, const char *word, unsigned *out)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(words[i], word) == 0) {
            *out = (unsigned)i;
            return true;
        }
    }
    return false;
}

/* Both directions for one enumeration. */
#define NAMES(type, word_function, of_function, ...)                                               \
    static const char *const type##_words[] = {__VA_ARGS__};                                       \
    const char *word_function(type value)                                                          \
    {                                                                                              \
        size_t count = sizeof type##_words / sizeof type##_words[0];                               \
        return (size_t)value < count ? type##_words[value] : NULL;                                 \
    }                                                                                              \
    bool of_function(const char *word, type *out)                                                  \
    {                                                                                              \
        unsigned value;                                                                            \
        if (!find(type##_words, sizeof type##_words / sizeof type##_words[0], word, &value))       \
            return false;                                                                          \
        *out = (type)value;                                                                        \
        return true;                                                                               \
    }

NAMES(plp_phase, plp_phase_word, plp_phase_of, "safety", "techniques", "dosing", "referrals",
      "advice")
NAMES(plp_disposition, plp_disposition_word, plp_disposition_of, "standard", "modified",
      "provisional", "clearance_first", "no_massage", "urgent_referral", "emergency")
NAMES(plp_urgency, plp_urgency_word, plp_urgency_of, "optional", "routine", "soon", "urgent",
      "same_day", "emergency")
NAMES(plp_grade, plp_grade_word, plp_grade_of, "contradicted", "traditional", "very_low", "low",
      "moderate", "strong", "safety", "project")
NAMES(plp_care_kind, plp_care_kind_word, plp_care_kind_of, "emergency", "medical", "safety",
      "active", "comfort", "optional")

const char *plp_action_word(plp_action_kind kind)
{
    static const char *const words[] = {
#define X(name, word, phases, arguments) [PLP_DO_##name] = word,
#include "rulebook/actions.def"
#undef X
    };
    return kind < PLP_ACTION_COUNT ? words[kind] : NULL;
}

const char *plp_expect_word(plp_expect_key key)
{
    static const char *const words[] = {
#define X(name, word, shape) [PLP_EXPECT_##name] = word,
#include "rulebook/expect.def"
#undef X
    };
    return key < PLP_EXPECT_COUNT ? words[key] : NULL;
}

bool plp_term_is_truth(plp_term_kind kind)
{
    enum { NUMBER, TRUTH };
    static const bool truths[] = {
#define X(name, result, meaning) [PLP_TERM_##name] = result,
#include "rulebook/terms.def"
#undef X
    };
    return kind < PLP_TERM_COUNT_OF_KINDS && truths[kind];
}
