/* SPDX-License-Identifier: MIT */
/* Which options go together: none is passed over in silence because another is there, or is not. */
#ifndef CLI_FITS_H
#define CLI_FITS_H

#include "arguments.h"

/** False after telling which option lacks another, or cannot stand beside it. */
bool cli_fits(const cli_arguments *arguments);

#endif
