/* SPDX-License-Identifier: MIT */
/* The program: finds the command and runs it. */
#include <stdio.h>
#include "palpate.h"

int main(void)
{
    puts("palpate " PALPATE_VERSION);
    return 0;
}
