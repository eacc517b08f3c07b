/* SPDX-License-Identifier: MIT */
/* The socket on which the service listens: of its own, or handed over by systemd. */
#ifndef HOOKS_LISTEN_H
#define HOOKS_LISTEN_H

#include <stdbool.h>
#include <stddef.h>

/** Whether only programs of this machine reach the address. */
bool hooks_address_is_local(const char *address);
/** Open a listening socket. Port 0 is replaced by the one that was free.
 * @return The socket; -1 with one sentence in `reason`. */
int hooks_listen(const char *address, unsigned *port, char *reason, size_t size);
/** The socket of LISTEN_FDS (systemd's socket activation); -1: there is none, -2: several. */
int hooks_listen_inherited(void);
/* Where a socket listens. */
typedef struct hooks_place {
    char address[128]; /* "127.0.0.1", "::1", "unix:PATH" */
    unsigned port;     /* 0: a socket file */
    bool any;          /* at all addresses of the machine: "0.0.0.0", "::" */
} hooks_place;

/** Ask a listening socket, which may have been handed over, where it listens. */
void hooks_listen_place(int handle, hooks_place *out);
/** Close it, and take its socket file away if it is one that was opened at `address` and nobody else
 * listens there by now. */
void hooks_listen_end(int handle, const char *address);
/** Connect as a client; -1: nobody is there. */
int hooks_connect(const char *address, unsigned port);
/** "127.0.0.1 port 8347", "unix:PATH": for messages. */
void hooks_place_name(const char *address, unsigned port, char *out, size_t size);

#endif
