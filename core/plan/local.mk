# SPDX-License-Identifier: MIT
core_sources += \
    %D%/choose.c \
    %D%/choose.h \
    %D%/consult.c \
    %D%/consult.def \
    %D%/definitions.def \
    %D%/fragments.c \
    %D%/fragments.h \
    %D%/fragments_layers.c \
    %D%/html.c \
    %D%/json.c \
    %D%/json_items.c \
    %D%/json_parts.h \
    %D%/json_reasons.c \
    %D%/json_rest.c \
    %D%/layered.c \
    %D%/layered.h \
    %D%/layers_list.c \
    %D%/layers_list.h \
    %D%/leaves.c \
    %D%/markdown.c \
    %D%/model.c \
    %D%/model_care.c \
    %D%/model_massage.c \
    %D%/page.h \
    %D%/plan.h \
    %D%/plan_keys.def \
    %D%/say.c \
    %D%/say.h \
    %D%/schema.h \
    %D%/schema_patient.c \
    %D%/schema_plan.c \
    %D%/shapes.def \
    %D%/summary.c \
    %D%/telling.h \
    %D%/text.c \
    %D%/words.def
