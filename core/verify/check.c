/* SPDX-License-Identifier: MIT */
/* palpate_check: runs every author's check over an engine. */
#include "verify/check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include "base/error.h"
#include "base/text.h"
#include "rulebook/files.h"
#include "verify/silence.h"

#define MESSAGE_BYTES 400

/* To one of the two lists. */
static void report(const plp_check *check, plp_place place, palpate_severity severity,
                   const char *code, const char *hint, palpate_findings *findings,
                   const char *message)
{
    const plp_rule_file *file =
        place.file < check->book->files_count ? &check->book->files[place.file] : NULL;
    size_t length = 0;
    const char *line =
        file != NULL && place.line > 0 ? plp_file_line(file, place.line, &length) : NULL;
    plp_findings_add(findings, severity, code, file != NULL ? file->path : NULL, place.line,
                     place.column, place.length, line, length, hint, "%s", message);
}

void plp_check_report(const plp_check *check, plp_place place, palpate_severity severity,
                      const char *code, const char *hint, const char *format, ...)
{
    char message[MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    report(check, place, severity, code, hint, check->findings, message);
}

void plp_check_accepted(const plp_check *check, plp_place place, palpate_severity severity,
                        const char *code, const char *reason, const char *message)
{
    palpate_findings *list = plp_findings_accepted(check->findings);
    if (list != NULL)
        report(check, place, severity, code, reason, list, message);
}

void plp_check_rule(const plp_check *check, const plp_rule *rule, palpate_severity severity,
                    const char *code, const char *about, const char *hint, const char *format, ...)
{
    plp_doubt doubt = {.silences = rule->silences,
                       .place = rule->place,
                       .severity = severity,
                       .code = code,
                       .about = about,
                       .hint = hint};
    char message[MESSAGE_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    plp_doubt_tell(check, &doubt, "%s", message);
}

palpate_status palpate_check(palpate_engine *engine, const palpate_request *request,
                             palpate_findings **findings, palpate_error *error)
{
    if (engine == NULL || findings == NULL)
        return plp_fail(error, PALPATE_E_USAGE, NULL, NULL,
                        "check needs an engine and a place for its findings");
    *findings = NULL;
    if (plp_program_book(plp_engine_program(engine))->tests_skipped)
        return plp_fail(error, PALPATE_E_USAGE, "tests_skipped", NULL,
                        "the rules were opened without their tests, which are needed here");
    char lang[PLP_TAG_BYTES];
    plp_check check = {.engine = engine,
                       .book = plp_program_book(plp_engine_program(engine)),
                       .limits = plp_engine_limits(engine),
                       .memory = plp_engine_memory(engine)};
    if (request != NULL && request->lang != NULL) {
        if (!plp_tag_check(request->lang, lang))
            return plp_fail(error, PALPATE_E_USAGE, "bad_language", NULL,
                            "%.60s is not the tag of a language, such as es or pt-BR",
                            request->lang);
        check.lang = lang;
    }
    if (request != NULL && request->as_of != NULL) {
        check.has_as_of = plp_text_date(request->as_of, strlen(request->as_of), &check.as_of);
        if (!check.has_as_of)
            return plp_fail(error, PALPATE_E_USAGE, "bad_date", NULL,
                            "as_of is not a date of the form YYYY-MM-DD");
    }
    check.findings = plp_findings_new(check.memory, check.limits);
    if (check.findings == NULL)
        return plp_fail_memory(error);
    static palpate_status (*const checks[])(const plp_check *, palpate_error *) = {
        plp_check_use, plp_check_rules, plp_check_reach, plp_check_bands, plp_check_texts};
    palpate_status status = plp_silence_begin(&check, error);
    for (size_t c = 0; c < sizeof checks / sizeof checks[0] && status == PALPATE_OK; c++)
        status = checks[c](&check, error);
    if (status == PALPATE_OK)
        status = plp_silence_settle(&check, error);
    plp_silence_end(&check);
    if (status == PALPATE_OK) {
        plp_findings_sort(check.findings);
        status = plp_findings_complete(check.findings);
    }
    if (status != PALPATE_OK) {
        palpate_findings_free(check.findings);
        return status == PALPATE_E_NOMEM ? plp_fail_memory(error) : status;
    }
    *findings = check.findings;
    return PALPATE_OK;
}
