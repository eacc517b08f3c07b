/* SPDX-License-Identifier: MIT */
/* Getting a document from another machine. */
#include "download.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

static bool is_on_this_machine(const char *url)
{
    static const char *const hosts[] = {"http://127.0.0.1", "http://localhost", "http://[::1]"};

    for (size_t i = 0; i < sizeof hosts / sizeof hosts[0]; i++) {
        size_t length = strlen(hosts[i]);
        if (strncmp(url, hosts[i], length) == 0 &&
            (url[length] == ':' || url[length] == '/' || url[length] == '\0'))
            return true;
    }
    return false;
}

bool hooks_download_allows(const char *url, palpate_error *error)
{
    curl_global_init(CURL_GLOBAL_DEFAULT); /* at the start, where one thread runs */
    /* "http://127.0.0.1:80@elsewhere" is elsewhere. */
    if (strchr(url, '@') == NULL && (strncmp(url, "https://", 8) == 0 || is_on_this_machine(url)))
        return true;
    error->status = PALPATE_E_USAGE;
    snprintf(error->detail, sizeof error->detail, "%.150s is neither https nor on this machine",
             url);
    return false;
}

static size_t take(char *bytes, size_t size, size_t count, void *context)
{
    return hooks_text_write(context, bytes, size * count) ? size * count : 0;
}

static struct curl_slist *make_headers(const char *token)
{
    struct curl_slist *list = curl_slist_append(NULL, "Accept: application/fhir+json");
    hooks_text line = {0};

    if (token == NULL || list == NULL)
        return list;
    hooks_text_puts(&line, "Authorization: Bearer ");
    hooks_text_puts(&line, token);
    /* A token with a line end would be a second header. */
    if (!line.failed && strpbrk(line.bytes, "\r\n") == NULL) {
        struct curl_slist *longer = curl_slist_append(list, line.bytes);
        list = longer != NULL ? longer : list;
    }
    hooks_text_free(&line);
    return list;
}

bool hooks_download(const char *url, const char *token, uint64_t milliseconds, hooks_text *out)
{
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = make_headers(token);
    long status = 0;
    bool good = false;

    if (curl != NULL && headers != NULL) {
        curl_easy_setopt(curl, CURLOPT_URL, url);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)milliseconds);
        curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, (long)milliseconds);
        curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(curl, CURLOPT_PROXY, ""); /* no proxy of the environment sees the token */
#if LIBCURL_VERSION_NUM >= 0x075500
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, is_on_this_machine(url) ? "http" : "https");
#else
        curl_easy_setopt(curl, CURLOPT_PROTOCOLS,
                         is_on_this_machine(url) ? (long)CURLPROTO_HTTP : (long)CURLPROTO_HTTPS);
#endif
        good = !out->failed && curl_easy_perform(curl) == CURLE_OK &&
               curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK &&
               status == 200;
    }
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return good;
}
