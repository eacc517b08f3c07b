# SPDX-License-Identifier: MIT
# Suites of this room: name them in suites.def, list their files here.
tests_verify_check_verify_SOURCES = $(suite_main) %D%/suites.def %D%/test_mutate.c %D%/test_silence.c %D%/test_tests.c
tests_verify_check_verify_CPPFLAGS = $(suite_cppflags) -DSUITES='"verify/suites.def"'
tests_verify_check_verify_CFLAGS = $(suite_cflags)
tests_verify_check_verify_LDADD = $(suite_libs)
suite_programs += %D%/check_verify

words_pack = %D%/words/advice.lua %D%/words/pack.lua %D%/words/referrals.lua %D%/words/safety.lua \
    %D%/words/techniques.lua %D%/words/vocabulary.lua
two_packs = %D%/two_packs.c %D%/two_packs.h
model_check = %D%/model_check.c %D%/model_check.h %D%/tape.c %D%/tape.h

# What needs Z3 is a program of its own, which valgrind is spared: under it the solver takes a quarter of an hour.
if HAVE_Z3
if HAVE_CHECK
tests_verify_check_proofs_SOURCES = $(suite_main) %D%/proofs.def %D%/test_asked.c %D%/test_compare.c \
    %D%/test_flip.c %D%/test_model.c %D%/test_prove.c %D%/test_starved.c $(two_packs) $(model_check)
tests_verify_check_proofs_CPPFLAGS = $(suite_cppflags) $(Z3_CFLAGS) -DSUITES='"verify/proofs.def"'
tests_verify_check_proofs_CFLAGS = $(suite_cflags)
tests_verify_check_proofs_LDADD = $(suite_libs) $(Z3_LIBS)
check_PROGRAMS += %D%/check_proofs
TESTS += %D%/check_proofs

# The model once more, with mistakes that can be planted in it (core/verify/mistakes.def).
tests_verify_check_mistakes_SOURCES = $(suite_main) %D%/planted.def %D%/test_mistakes.c $(model_check) \
    core/verify/model.c core/verify/model_care.c core/verify/model_compare.c core/verify/model_facts.c \
    core/verify/model_massage.c core/verify/model_numbers.c core/verify/model_plan.c core/verify/model_span.c \
    core/verify/model_terms.c \
    core/verify/model_thresholds.c core/verify/model_twin.c
tests_verify_check_mistakes_CPPFLAGS = $(suite_cppflags) $(Z3_CFLAGS) -DPLP_PLANT_MISTAKES -DSUITES='"verify/planted.def"'
tests_verify_check_mistakes_CFLAGS = $(suite_cflags)
tests_verify_check_mistakes_LDADD = $(suite_libs) $(Z3_LIBS)
check_PROGRAMS += %D%/check_mistakes
TESTS += %D%/check_mistakes
endif
endif
EXTRA_DIST += %D%/proofs.def %D%/planted.def %D%/test_mistakes.c $(words_pack) %D%/test_asked.c %D%/test_compare.c \
    $(two_packs) %D%/test_flip.c %D%/test_model.c %D%/test_prove.c %D%/test_starved.c $(model_check)
