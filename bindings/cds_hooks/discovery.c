/* SPDX-License-Identifier: MIT */
/* Discovery: which services there are and what they want to be sent. Also the tables of hooks.def.
 */
#include <stdio.h>
#include <string.h>
#include "api.h"
#include "hooks.h"

// clang-format off
static const hooks_hook hooks[] = {
#define HOOK(name, service, title, description, orders) {name, service, title, description, orders},
#include "hooks.def"
};
static const hooks_prefetch prefetches[] = {
#define PREFETCH(key, required, query, noun) {key, required, query, noun},
#include "hooks.def"
};
static const hooks_reason reasons[] = {
#define REASON(code, display) {code, display},
#include "hooks.def"
};
// clang-format on

#define AT(rows, index) ((index) < sizeof(rows) / sizeof(rows)[0] ? &(rows)[index] : NULL)

const hooks_hook *hooks_hook_at(size_t index)
{
    return AT(hooks, index);
}

const hooks_prefetch *hooks_prefetch_at(size_t index)
{
    return AT(prefetches, index);
}

const hooks_reason *hooks_reason_at(size_t index)
{
    return AT(reasons, index);
}

const hooks_hook *hooks_hook_of(const char *service, const char *name)
{
    for (size_t i = 0; hooks_hook_at(i) != NULL; i++)
        if (strcmp(hooks[i].service, service) == 0 &&
            (name == NULL || strcmp(hooks[i].name, name) == 0))
            return &hooks[i];
    return NULL;
}

bool hooks_service_is_known(const char *service)
{
    return hooks_hook_of(service, NULL) != NULL;
}

void hooks_uuid(const char *text, size_t length, char out[37])
{
    char digest[72], *hex = digest + 7;

    palpate_digest(text, length, digest);
    memcpy(out, hex, 8);
    memcpy(out + 9, hex + 8, 4);
    memcpy(out + 14, hex + 12, 4);
    memcpy(out + 19, hex + 16, 4);
    memcpy(out + 24, hex + 20, 12);
    out[8] = out[13] = out[18] = out[23] = '-';
    /* Source: RFC 9562, sections 4.1 and 5.8: four bits of version, two of variant. */
    out[14] = '8';
    out[19] = "89ab"[(hex[16] <= '9' ? hex[16] - '0' : hex[16] - 'a' + 10) & 3];
    out[36] = '\0';
}

static void put_prefetch(hooks_text *out)
{
    hooks_text_key(out, "prefetch");
    hooks_text_puts(out, "{");
    for (size_t i = 0; hooks_prefetch_at(i) != NULL; i++)
        hooks_text_member(out, prefetches[i].key, prefetches[i].query);
    hooks_text_puts(out, "}");
}

void hooks_api_discovery(hooks_call *call)
{
    hooks_text *out = &call->answer.text;

    hooks_text_puts(out, "{\"services\":[");
    for (size_t i = 0; hooks_hook_at(i) != NULL; i++) {
        hooks_text_puts(out, i > 0 ? ",{" : "{");
        hooks_text_member(out, "hook", hooks[i].name);
        hooks_text_member(out, "id", hooks[i].service);
        hooks_text_member(out, "title", hooks[i].title);
        hooks_text_member(out, "description", hooks[i].description);
        put_prefetch(out);
        hooks_text_member(
            out, "usageRequirements",
            "Needs the prefetch keys patient and conditions, or a FHIR server that it "
            "may ask; answers 412 without. The others make the plan better.");
        hooks_text_puts(out, "}");
    }
    hooks_text_puts(out, "]}\n");
    hooks_answer_json(call, 200);
}
