# SPDX-License-Identifier: MIT
# Small whole programs and patients; the tests build and run them.
