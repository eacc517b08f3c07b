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
/** Connect as a client; -1: nobody is there. */
int hooks_connect(const char *address, unsigned port);

#endif
