/* SPDX-License-Identifier: MIT */
/* Write functions for tests: one that keeps everything, one that refuses. */
#include "sink.h"

bool sink_write(void *context, const char *bytes, size_t length)
{
    plp_buffer *buffer = context;
    plp_buffer_put(buffer, bytes, length);
    return buffer->status == PALPATE_OK;
}

bool sink_refuse(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return false;
}
