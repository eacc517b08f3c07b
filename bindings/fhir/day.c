/* SPDX-License-Identifier: MIT */
/* FHIR dates as spans of days. */
#include "day.h"

#include <string.h>

typedef struct civil {
    int32_t year, month, day;
} civil;

/* Source: H. Hinnant, chrono-compatible low-level date algorithms (days from civil). */
static int32_t day_number(civil date)
{
    int32_t year = date.year - (date.month <= 2);
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    int32_t of_era = year - era * 400;
    int32_t of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static civil civil_of(int32_t day)
{
    int32_t z = day + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
    int32_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * year + year / 4 - year / 100), m = (5 * of_year + 2) / 153;
    civil date = {year + era * 400, m < 10 ? m + 3 : m - 9, of_year - (153 * m + 2) / 5 + 1};
    date.year += date.month <= 2;
    return date;
}

static int32_t days_in(int32_t year, int32_t month)
{
    static const int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* `count` digits at `*at`, stepping over them; -1 if they are none. */
static int32_t digits(const char **at, int count)
{
    int32_t value = 0;
    for (int i = 0; i < count; i++, (*at)++) {
        if (**at < '0' || **at > '9')
            return -1;
        value = value * 10 + (**at - '0');
    }
    return value;
}

/* "+05:30" or "Z" as seconds east; false if it is neither. */
static bool read_zone(const char *at, int64_t *out)
{
    int64_t sign = *at == '-' ? -1 : 1;
    *out = 0;
    if (strcmp(at, "Z") == 0)
        return true;
    if (*at != '+' && *at != '-')
        return false;
    at++;
    int32_t hours = digits(&at, 2);
    if (hours < 0 || hours > 14 || *at++ != ':')
        return false;
    int32_t minutes = digits(&at, 2);
    *out = sign * (hours * 3600 + minutes * 60);
    return minutes >= 0 && minutes < 60 && *at == '\0';
}

/* "08:00:00.5-05:00" as seconds since midnight UTC. */
static bool read_time(const char *at, int64_t *out)
{
    int64_t zone;
    int32_t hours = digits(&at, 2);
    if (hours < 0 || hours > 24 || *at++ != ':')
        return false;
    int32_t minutes = digits(&at, 2), seconds = 0;
    if (minutes < 0 || minutes > 59)
        return false;
    if (*at == ':') {
        at++;
        seconds = digits(&at, 2);
        if (seconds < 0 || seconds > 60)
            return false;
        if (*at == '.')
            for (at++; *at >= '0' && *at <= '9';)
                at++;
    }
    if (!read_zone(at, &zone))
        return false;
    *out = hours * 3600 + minutes * 60 + seconds - zone;
    return true;
}

bool fhir_when_read(const char *text, fhir_when *out)
{
    const char *at = text;
    civil first = {digits(&at, 4), 1, 1}, last;
    int64_t time = 0;
    *out = (fhir_when){.known = false};
    if (first.year < 1)
        return false;
    last = (civil){first.year, 12, 31};
    if (*at == '-') {
        at++;
        first.month = last.month = digits(&at, 2);
        if (first.month < 1 || first.month > 12)
            return false;
        last.day = days_in(last.year, last.month);
        if (*at == '-') {
            at++;
            first.day = last.day = digits(&at, 2);
            if (first.day < 1 || first.day > days_in(first.year, first.month))
                return false;
            if (*at == 'T' && !read_time(at + 1, &time))
                return false;
            at = *at == 'T' ? "" : at;
        }
    }
    if (*at != '\0')
        return false;
    *out = (fhir_when){true, day_number(first), day_number(last), 0};
    out->instant = (int64_t)out->first * 86400 + time;
    return true;
}

/* `count` digits; days of records lie within the years 1 to 9999. */
static char *print_digits(char *at, int32_t number, int count)
{
    for (int i = count; i-- > 0; number /= 10)
        at[i] = (char)('0' + number % 10);
    return at + count;
}

void fhir_day_print(int32_t day, char out[11])
{
    civil date = civil_of(day);
    char *at = print_digits(out, (int32_t)date.year, 4);
    *at++ = '-';
    at = print_digits(at, (int32_t)date.month, 2);
    *at++ = '-';
    at = print_digits(at, (int32_t)date.day, 2);
    *at = '\0';
}

int32_t fhir_years_between(int32_t from, int32_t to)
{
    civil a = civil_of(from), b = civil_of(to);
    return b.year - a.year - (b.month < a.month || (b.month == a.month && b.day < a.day));
}
