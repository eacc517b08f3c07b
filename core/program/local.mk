# SPDX-License-Identifier: MIT
core_sources += \
    %D%/program.h \
    %D%/words.h \
    %D%/ops.def \
    %D%/predicates.h \
    %D%/formula.h \
    %D%/index.h \
    %D%/columns.h \
    %D%/columns.c \
    %D%/columns_nodes.c \
    %D%/compiled.h \
    %D%/reads.h \
    %D%/names.h \
    %D%/names.c \
    %D%/sort.h \
    %D%/walk.h \
    %D%/walk.c \
    %D%/sort.c \
    %D%/terms.c \
    %D%/cells.c \
    %D%/predicates.c \
    %D%/formula.c \
    %D%/index.c \
    %D%/reads.c \
    %D%/prepare.c \
    %D%/compile.c \
    %D%/words_parts.h \
    %D%/words.c \
    %D%/words_value.c \
    %D%/words_units.c \
    %D%/words_action.c \
    %D%/words_tree.c \
    %D%/lists.h \
    %D%/listing.c \
    %D%/rules_list.c \
    %D%/facts_list.c \
    %D%/luacats.c
