/* SPDX-License-Identifier: MIT */
/* The socket on which the service listens. */
#include "listen.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#define BACKLOG 4096
#define FIRST_INHERITED 3 /* sd_listen_fds(3) */

typedef union any_address {
    struct sockaddr any;
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    struct sockaddr_un local;
} any_address;

static bool is_unix(const char *address)
{
    return strncmp(address, "unix:", 5) == 0;
}

bool hooks_address_is_local(const char *address)
{
    return is_unix(address) || strcmp(address, "localhost") == 0 ||
           strncmp(address, "127.", 4) == 0 || strcmp(address, "::1") == 0;
}

void hooks_place_name(const char *address, unsigned port, char *out, size_t size)
{
    if (is_unix(address))
        snprintf(out, size, "%s", address);
    else
        snprintf(out, size, "%s port %u", address, port);
}

/* 0: not an address. */
static socklen_t read_address(const char *address, unsigned port, any_address *out)
{
    memset(out, 0, sizeof *out);
    if (is_unix(address)) {
        if (strlen(address + 5) >= sizeof out->local.sun_path)
            return 0;
        out->local.sun_family = AF_UNIX;
        memcpy(out->local.sun_path, address + 5, strlen(address + 5) + 1);
        return sizeof out->local;
    }
    if (strcmp(address, "localhost") == 0) /* without asking anybody */
        address = "127.0.0.1";
    if (inet_pton(AF_INET, address, &out->v4.sin_addr) == 1) {
        out->v4.sin_family = AF_INET;
        out->v4.sin_port = htons((uint16_t)port);
        return sizeof out->v4;
    }
    if (inet_pton(AF_INET6, address, &out->v6.sin6_addr) == 1) {
        out->v6.sin6_family = AF_INET6;
        out->v6.sin6_port = htons((uint16_t)port);
        return sizeof out->v6;
    }
    return 0;
}

/* A socket file that a service left behind when it was killed: nobody answers there. */
static void clear_stale(const any_address *at, socklen_t length)
{
    struct stat info;
    int handle;

    if (at->any.sa_family != AF_UNIX || lstat(at->local.sun_path, &info) != 0 ||
        !S_ISSOCK(info.st_mode))
        return;
    handle = socket(AF_UNIX, SOCK_STREAM, 0);
    if (handle >= 0 && connect(handle, &at->any, length) != 0 && errno == ECONNREFUSED)
        unlink(at->local.sun_path);
    if (handle >= 0)
        close(handle);
}

static void place_v6(const struct in6_addr *address, hooks_place *out)
{
    static const unsigned char mapped_any[16] = {[10] = 0xFF, [11] = 0xFF}; /* ::ffff:0.0.0.0 */

    inet_ntop(AF_INET6, address, out->address, sizeof out->address);
    out->any = IN6_IS_ADDR_UNSPECIFIED(address) || memcmp(address, mapped_any, 16) == 0;
}

void hooks_listen_place(int handle, hooks_place *out)
{
    any_address bound;
    socklen_t size = sizeof bound;

    memset(out, 0, sizeof *out);
    memset(&bound, 0, sizeof bound);
    if (getsockname(handle, &bound.any, &size) != 0)
        return;
    if (bound.any.sa_family == AF_INET) {
        inet_ntop(AF_INET, &bound.v4.sin_addr, out->address, sizeof out->address);
        out->port = ntohs(bound.v4.sin_port);
        out->any = bound.v4.sin_addr.s_addr == htonl(INADDR_ANY);
    } else if (bound.any.sa_family == AF_INET6) {
        place_v6(&bound.v6.sin6_addr, out);
        out->port = ntohs(bound.v6.sin6_port);
    } else {
        snprintf(out->address, sizeof out->address, "unix:%.*s", (int)sizeof bound.local.sun_path,
                 bound.local.sun_path);
    }
}

int hooks_listen(const char *address, unsigned *port, char *reason, size_t size)
{
    any_address at;
    socklen_t length = read_address(address, *port, &at);
    char place[512];
    int handle, yes = 1;

    if (length == 0) {
        snprintf(reason, size, "%s is no address (127.0.0.1, localhost, ::1, unix:PATH)", address);
        return -1;
    }
    clear_stale(&at, length);
    handle = socket(at.any.sa_family, SOCK_STREAM, 0);
    if (handle >= 0 && at.any.sa_family != AF_UNIX)
        setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (handle < 0 || fcntl(handle, F_SETFD, FD_CLOEXEC) != 0 ||
        fcntl(handle, F_SETFL, O_NONBLOCK) != 0 || bind(handle, &at.any, length) != 0 ||
        listen(handle, BACKLOG) != 0) {
        hooks_place_name(address, *port, place, sizeof place);
        snprintf(reason, size, "cannot listen on %s: %s", place, strerror(errno));
        if (handle >= 0)
            close(handle);
        return -1;
    }
    hooks_place bound;
    hooks_listen_place(handle, &bound);
    *port = bound.port;
    return handle;
}

void hooks_listen_end(int handle, const char *address)
{
    any_address at, bound;
    socklen_t size = sizeof bound;

    memset(&bound, 0, sizeof bound);
    if (is_unix(address) && read_address(address, 0, &at) > 0 &&
        getsockname(handle, &bound.any, &size) == 0 &&
        strncmp(at.local.sun_path, bound.local.sun_path, sizeof at.local.sun_path) == 0) {
        close(handle);
        clear_stale(&at, sizeof at.local); /* another service may have taken the place meanwhile */
    } else {
        close(handle);
    }
}

int hooks_listen_inherited(void)
{
    const char *process = getenv("LISTEN_PID"), *count = getenv("LISTEN_FDS");

    if (process == NULL || count == NULL || strtol(process, NULL, 10) != (long)getpid())
        return -1;
    if (strcmp(count, "1") != 0)
        return -2;
    fcntl(FIRST_INHERITED, F_SETFD, FD_CLOEXEC);
    fcntl(FIRST_INHERITED, F_SETFL, O_NONBLOCK);
    return FIRST_INHERITED;
}

int hooks_connect(const char *address, unsigned port)
{
    any_address at;
    socklen_t length = read_address(address, port, &at);
    int handle = length > 0 ? socket(at.any.sa_family, SOCK_STREAM, 0) : -1;

    if (handle >= 0 && connect(handle, &at.any, length) != 0) {
        close(handle);
        return -1;
    }
    return handle;
}
