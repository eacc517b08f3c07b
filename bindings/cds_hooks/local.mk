# SPDX-License-Identifier: MIT
# The CDS Hooks service and the JSON API, over palpate.h and palpate_fhir.h.
hooks_sources = \
    %D%/answer.c %D%/call.h \
    %D%/api.c %D%/api.h %D%/routes.def \
    %D%/body.c %D%/body.h \
    %D%/cards.c %D%/cards.h \
    %D%/connections.c %D%/connections.h \
    %D%/discovery.c %D%/hooks.h %D%/hooks.def \
    %D%/drafts.c %D%/drafts.h \
    %D%/feedback.c \
    %D%/fetch.c %D%/fetch.h \
    %D%/hook_request.c %D%/hook_request.h \
    %D%/http.c %D%/http.h %D%/http_head.c %D%/http_parts.h %D%/http_send.c \
    %D%/knowledge.c \
    %D%/listen.c %D%/listen.h \
    %D%/log.c %D%/log.h \
    %D%/metrics.c %D%/metrics.h \
    %D%/openapi.c %D%/schemas.def \
    %D%/probe.c \
    %D%/queue.c %D%/queue.h \
    %D%/records.c %D%/store.h \
    %D%/routes.c \
    %D%/routing.c %D%/routing.h \
    %D%/rules.c %D%/rules.h \
    %D%/serve.c %D%/server.h \
    %D%/service.c \
    %D%/status.c \
    %D%/tokens.h
if HAVE_SQLITE
hooks_sources += %D%/report.c %D%/report_parts.h %D%/report_rows.c %D%/report_sql.def %D%/report_svg.c %D%/store.c %D%/store_file.c %D%/store_file.h %D%/store_sql.def
else
hooks_sources += %D%/store_none.c %D%/report_none.c
endif
if HAVE_CJOSE
hooks_sources += %D%/tokens.c %D%/token_parts.c %D%/token_parts.h
else
hooks_sources += %D%/tokens_none.c
endif

if HAVE_CURL
hooks_sources += %D%/download.c %D%/download.h
else
hooks_sources += %D%/download_none.c %D%/download.h
endif

# The limits and the growing text are everybody's: `palpate limits` lists those of the service, too.
noinst_LTLIBRARIES += libhooksbase.la
libhooksbase_la_SOURCES = %D%/limits.c %D%/limits.h %D%/limits.def %D%/text.c %D%/text.h %D%/report.h
if HAVE_HTTP
else
libhooksbase_la_SOURCES += %D%/report_none.c
endif

if HAVE_HTTP
noinst_LTLIBRARIES += libhooks.la
libhooks_la_SOURCES = $(hooks_sources)
libhooks_la_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/bindings $(HTTP_CFLAGS) $(SQLITE_CFLAGS) \
    $(CURL_CFLAGS) $(CJOSE_CFLAGS)
libhooks_la_CFLAGS = $(AM_CFLAGS) $(PTHREAD_CFLAGS)
service_libs = libhooks.la libfhir.la libhooksbase.la $(HTTP_LIBS) $(SQLITE_LIBS) $(CURL_LIBS) $(CJOSE_LIBS) $(PTHREAD_LIBS)
endif
