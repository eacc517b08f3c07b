#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# palpate test --watch: it runs again when a rule file is saved, tells rules that do not load and goes on, and ends on
# Ctrl-C; by the kernel's notices and by looking.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"

# until NAME PATTERN: the program has said it, within twenty seconds.
until_said() {
    local tries=0
    until grep -q -- "$2" "$scratch/said"; do
        tries=$((tries + 1))
        if [ $tries -ge 200 ]; then
            fail "$1"
            sed 's/^/        /' "$scratch/said"
            return
        fi
        sleep 0.1
    done
    pass "$1"
}

watch() {
    local how=$1 rules=$scratch/$1 code=0
    cp -R "$source/examples/rules" "$rules"
    chmod -R u+w "$rules"
    set -m # so that the job has Ctrl-C
    PALPATE_WATCH=$how "$palpate" test --watch "$rules" >"$scratch/said" 2>&1 &
    local job=$!
    until_said "$how: the first run" 'Run 1 is done'
    until_said "$how: its result" ' 0 failed'
    printf 'test "never" { given = {}, expect = { disposition = "emergency" } }\n' >"$rules/extra.lua"
    until_said "$how: a new file is seen" ' 1 failed'
    until_said "$how: and waited after" 'Run 2 is done'
    printf 'test "never" { given = {}, expect = { dispositon = "emergency" } }\n' >"$rules/extra.lua"
    until_said "$how: rules that do not load are told" 'did you mean disposition'
    until_said "$how: and do not end it" 'Run 3 is done'
    mkdir "$rules/deep"
    printf 'test "open" { given = {}, expect = { disposition = "provisional" } }\n' >"$rules/deep/more.lua"
    rm "$rules/extra.lua"
    until_said "$how: files go and come in folders" 'Run 4 is done'
    kill -INT $job
    wait $job || code=$?
    same "$how: Ctrl-C ends it" 0 $code
    set +m
}

watch inotify
watch poll
finish
