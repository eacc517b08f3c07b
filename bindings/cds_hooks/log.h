/* SPDX-License-Identifier: MIT */
/* The log: one JSON object a line on standard error, without anything that came from a request but
 * its route. */
#ifndef HOOKS_LOG_H
#define HOOKS_LOG_H

#include "text.h"

/** Begin a line: time, level ("info", "warning", "error") and the event's word. Add members, then
 * write. */
void hooks_log_begin(hooks_text *line, const char *level, const char *event);
void hooks_log_end(hooks_text *line);
/** All at once, with one message; NULL: none. */
void hooks_log(const char *level, const char *event, const char *message);
/** "2026-11-21T15:28:23.123Z" of now, in UTC. */
void hooks_time_now(char out[32]);
/** "2026-11-21" of today, in UTC. */
void hooks_today(char out[16]);

#endif
