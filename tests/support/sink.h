/* SPDX-License-Identifier: MIT */
/* Write functions for tests: one that keeps everything, one that refuses. */
#ifndef TESTS_SUPPORT_SINK_H
#define TESTS_SUPPORT_SINK_H

#include "base/memory.h"

/** A palpate_write; `context` is a plp_buffer that plp_buffer_begin was called for. */
bool sink_write(void *context, const char *bytes, size_t length);

/** A palpate_write that always refuses. */
bool sink_refuse(void *context, const char *bytes, size_t length);

#endif
