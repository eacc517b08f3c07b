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

/* A list with one header more; without it if there is no memory, or its value has a line end, which
 * would be a second header. */
static struct curl_slist *add_header(struct curl_slist *list, const char *name, const char *value)
{
    hooks_text line = {0};
    struct curl_slist *longer = NULL;

    hooks_text_puts(&line, name);
    hooks_text_puts(&line, value);
    if (!line.failed && strpbrk(line.bytes, "\r\n") == NULL)
        longer = curl_slist_append(list, line.bytes);
    hooks_text_free(&line);
    return longer != NULL ? longer : list;
}

static struct curl_slist *make_headers(const char *type, const char *token)
{
    struct curl_slist *list = add_header(NULL, "Accept: ", type);

    if (token == NULL || list == NULL)
        return list;
    return add_header(list, "Authorization: Bearer ", token);
}

bool hooks_download(const char *url, const char *type, const char *token, uint64_t milliseconds,
                    hooks_text *out)
{
    CURL *curl = curl_easy_init();
    struct curl_slist *headers = make_headers(type, token);
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
