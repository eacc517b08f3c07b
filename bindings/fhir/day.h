/* SPDX-License-Identifier: MIT */
/* FHIR dates: "2019", "2019-05", "2019-05-17", "2019-05-17T08:00:00-05:00" as the span of days that they may mean.
 *
 *   "2019-05"  -->  first 2019-05-01, last 2019-05-31
 *
 * Days count from 1970-01-01. A time counts by the date that is written, in its own zone: nobody is a day older because of
 * where the server stands. `instant` orders what happened on one day.
 */
#ifndef FHIR_DAY_H
#define FHIR_DAY_H

#include <stdbool.h>
#include <stdint.h>

typedef struct fhir_when {
    bool known;
    int32_t first, last; /* days */
    int64_t instant;     /* seconds since 1970-01-01, of the earliest moment meant */
} fhir_when;

/** Read a FHIR date, dateTime or instant. False if it is none, or the day does not exist. Source: FHIR R4, datatypes. */
bool fhir_when_read(const char *text, fhir_when *out);
/** "2019-05-17" of a day; `out` has room for 11 bytes. Years 1 to 9999. */
void fhir_day_print(int32_t day, char out[11]);
/** Whole years, months from one day to another, as birthdays count them. Negative if `to` is earlier. */
int32_t fhir_years_between(int32_t from, int32_t to);

#endif
