/* SPDX-License-Identifier: MIT */
/* What can follow on a command line; the shells' scripts ask for it. */
#ifndef CLI_COMPLETE_H
#define CLI_COMPLETE_H

/** `palpate __complete WORD... PART`: print what PART can become, one candidate a line, a tab and
 * its meaning after it. The lines `:file` and `:folder` ask the shell for names of files. Always 0:
 * a shell wants no messages. */
int cli_complete(int count, char **words);

#endif
