/* SPDX-License-Identifier: MIT */
/* The log: one JSON object a line on standard error. */
#include "log.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

void hooks_time_now(char out[32])
{
    struct timespec now;
    struct tm parts;
    char seconds[24];

    clock_gettime(CLOCK_REALTIME, &now);
    gmtime_r(&now.tv_sec, &parts);
    strftime(seconds, sizeof seconds, "%Y-%m-%dT%H:%M:%S", &parts);
    snprintf(out, 32, "%s.%03dZ", seconds, (int)(now.tv_nsec / 1000000));
}

void hooks_today(char out[16])
{
    time_t now = time(NULL);
    struct tm parts;

    gmtime_r(&now, &parts);
    strftime(out, 16, "%Y-%m-%d", &parts);
}

void hooks_log_begin(hooks_text *line, const char *level, const char *event)
{
    char now[32];

    hooks_time_now(now);
    hooks_text_puts(line, "{");
    hooks_text_member(line, "at", now);
    hooks_text_member(line, "level", level);
    hooks_text_member(line, "event", event);
}

void hooks_log_end(hooks_text *line)
{
    hooks_text_puts(line, "}\n");
    if (!line->failed)
        (void)!write(STDERR_FILENO, line->bytes, line->length); /* in one piece */
    hooks_text_free(line);
}

void hooks_log(const char *level, const char *event, const char *message)
{
    hooks_text line = {0};

    hooks_log_begin(&line, level, event);
    hooks_text_member(&line, "message", message);
    hooks_log_end(&line);
}
