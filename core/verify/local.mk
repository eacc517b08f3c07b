# SPDX-License-Identifier: MIT
core_sources += \
    %D%/asked.c \
    %D%/asked.h \
    %D%/check.c \
    %D%/check.h \
    %D%/check_bands.c \
    %D%/check_reach.c \
    %D%/check_rules.c \
    %D%/check_texts.c \
    %D%/check_codes.def \
    %D%/check_use.c \
    %D%/compare_answer.c \
    %D%/compare_asked.c \
    %D%/compare_asked.h \
    %D%/compare_prove.h \
    %D%/coverage.c \
    %D%/coverage.h \
    %D%/domain.c \
    %D%/domain.h \
    %D%/duties.def \
    %D%/expect.c \
    %D%/expect.h \
    %D%/expect_lists.c \
    %D%/expect_parts.h \
    %D%/mutants.c \
    %D%/mutants.def \
    %D%/mutate.c \
    %D%/mutate.h \
    %D%/mutate_run.c \
    %D%/mutate_tests.c \
    %D%/mutate_write.c \
    %D%/flip_answer.c \
    %D%/flip_beyond.h \
    %D%/likeness.c \
    %D%/likeness.h \
    %D%/likeness_rules.c \
    %D%/prove.c \
    %D%/prove.h \
    %D%/prove_write.c \
    %D%/silence.c \
    %D%/silence.h \
    %D%/tests.c \
    %D%/tests.h \
    %D%/tests_changed.c \
    %D%/tests_write.c \
    %D%/tests_write.h

# Proofs need Z3; without it the *_skip.c answer that they were skipped.
verify_z3_sources = \
    %D%/compare_prove.c \
    %D%/compare_smaller.c \
    %D%/differ.c \
    %D%/differ.h \
    %D%/flip_beyond.c \
    %D%/logic.c \
    %D%/logic_count.c \
    %D%/logic.h \
    %D%/mistakes.def \
    %D%/model.c \
    %D%/model.h \
    %D%/model_care.c \
    %D%/model_compare.c \
    %D%/model_facts.c \
    %D%/model_massage.c \
    %D%/model_numbers.c \
    %D%/model_plan.c \
    %D%/model_read.c \
    %D%/model_span.c \
    %D%/model_span.h \
    %D%/model_subject.c \
    %D%/model_subject.h \
    %D%/model_terms.c \
    %D%/model_thresholds.c \
    %D%/model_twin.c \
    %D%/prove_rules.c \
    %D%/prove_run.c \
    %D%/prove_unknown.c \
    %D%/prover.c \
    %D%/proving.h \
    %D%/prover.h \
    %D%/said.c \
    %D%/said.h \
    %D%/z3_calls.c \
    %D%/z3_calls.def \
    %D%/z3_calls.h
if HAVE_Z3
core_sources += $(verify_z3_sources)
EXTRA_DIST += %D%/compare_skip.c %D%/flip_skip.c %D%/prove_skip.c
else
core_sources += %D%/compare_skip.c %D%/flip_skip.c %D%/prove_skip.c
EXTRA_DIST += $(verify_z3_sources)
endif
