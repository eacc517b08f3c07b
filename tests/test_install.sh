#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# An installed Palpate works from anywhere: program, rules, pkg-config, header, manual; the C example of README.md and the
# plugin of examples/ build against it.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
cc=${CC:-cc}
stage=$scratch/stage

if ! make -C "$build" -s install DESTDIR="$stage" >"$scratch/install.log" 2>&1; then
    fail "make install"
    tail -n 20 "$scratch/install.log"
    finish
fi
pass "make install"
prefix=$(sed -n 's/^prefix=//p' "$build/palpate.pc")
root=$stage$prefix
patient=$source/examples/patients/v05-blood-thinner.json
cd "$scratch" || exit 99

same "the installed program finds the installed rules" "$("$palpate" plan "$patient")" "$("$root/bin/palpate" plan "$patient")"
if [ -e "$build/palpate-serve" ]; then
    service=$(find "$root/libexec" -name palpate-serve)
    same "the installed service finds the installed rules" "$("$palpate" plan "$patient")" "$("$service" plan "$patient")"
    told() { "$1" feedback --store "$scratch/none.db" 2>&1; echo "[$?]"; }
    same "the installed program becomes the installed service" "$(told "$palpate")" "$(told "$root/bin/palpate")"
    chmod -x "$service"
    answer=$(told "$root/bin/palpate")
    case $answer in
        *"feedback wants the program "*"/palpate-serve, which cannot be run: "*"  hint: "*"[5]") pass "a service that cannot run is told of" ;;
        *) fail "a service that cannot run is told of: $answer" ;;
    esac
    rm "$service"
    answer=$(told "$root/bin/palpate")
    if [ -e "$prefix/libexec/palpate/palpate-serve" ]; then
        skip "a service that is missing is told of: $prefix has one"
    else
        case $answer in
            *"feedback wants the program palpate-serve, which was not found"*"  hint: "*"[5]") pass "a service that is missing is told of" ;;
            *) fail "a service that is missing is told of: $answer" ;;
        esac
    fi
fi
same "every rule file is installed" "$(cd "$source/rules" && find . -name '*.lua' | sort)" \
    "$(cd "$root/share/palpate/rules" && find . -name '*.lua' | sort)"
mapfile -t commands < <("$palpate" __complete '' | cut -f 1)
for page in man1/palpate.1 "${commands[@]/#/man1/palpate-}" man3/libpalpate.3 man3/libpalpate-fhir.3 man5/palpate-rules.5 man5/palpate-plan.5; do
    case $page in man1/palpate-*) page=$page.1 ;; esac
    if [ -s "$root/share/man/$page" ]; then pass "$page is installed"; else fail "$page is installed"; fi
done
same "the public headers are installed, and no other" "palpate.h palpate_fhir.h" "$(cd "$root/include" && echo *)"

export PKG_CONFIG_PATH=$root/lib/pkgconfig
pc() { pkg-config --define-variable=prefix="$root" "$@" palpate; }
same "pkg-config tells the version" "$("$palpate" --version)" "palpate $(pc --modversion)"

# compiles NAME FILE: build against the installed library and print what the program prints.
compiles() {
    local name=$1 file=$2
    # shellcheck disable=SC2046,SC2086 # lists of flags
    if $cc $sanitizer -Wall -Wextra -Werror -o "$scratch/$name" "$file" $(pc --cflags --libs) >"$scratch/cc.log" 2>&1; then
        return 0
    fi
    fail "$name compiles against the installed library"
    cat "$scratch/cc.log"
    return 1
}
sanitizer=$(sed -n 's/^PLP_LDFLAGS = .*\(-fsanitize=[a-z,]*\).*/\1/p' "$build/Makefile")
export LD_LIBRARY_PATH=$root/lib DYLD_LIBRARY_PATH=$root/lib

# shellcheck disable=SC2016 # the fence of a code block
sed -n '/^```c$/,/^```$/p' "$source/README.md" | sed '/^```/d' >"$scratch/readme.c"
if compiles readme "$scratch/readme.c"; then
    same "the C example of README.md prints the plan" "$("$palpate" plan --json "$patient")" \
        "$("$scratch/readme" "$root/share/palpate/rules" "$patient")"
fi
libs=$(pc --static --libs)
libs=${libs/-lpalpate/$root/lib/libpalpate.a}
# shellcheck disable=SC2046,SC2086 # lists of flags
if $cc $sanitizer -o "$scratch/archived" "$scratch/readme.c" $(pc --cflags) $libs >"$scratch/cc.log" 2>&1; then
    same "the archive links with what pkg-config --static tells" "$("$palpate" plan --json "$patient")" \
        "$("$scratch/archived" "$root/share/palpate/rules" "$patient")"
else
    fail "the archive links with what pkg-config --static tells"
    cat "$scratch/cc.log"
fi
finish
