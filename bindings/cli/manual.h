/* SPDX-License-Identifier: MIT */
/* Manual pages of section 1, made from the tables. */
#ifndef CLI_MANUAL_H
#define CLI_MANUAL_H

/** `palpate __manual [COMMAND]`: print palpate(1), or palpate-COMMAND(1), in mdoc. Returns the exit
 * code. */
int cli_manual(const char *name);

#endif
