#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# palpate explore as a person uses it: keys typed into a terminal multiplexer, the screen read back.
# shellcheck source=tests/support/script.sh
. "${PALPATE_SRCDIR:-$(dirname "$0")/..}/tests/support/script.sh"

patient=$source/examples/patients/v05-blood-thinner.json

if ! command -v tmux >/dev/null 2>&1; then
    skip "tmux is not there, so no session was typed into"
else
    tmux() { command tmux -L "palpate-test-$$" "$@"; }
    trap 'tmux kill-server 2>/dev/null; rm -rf "$scratch"' EXIT

    # Wait until the screen shows $1; it is asked for a hundred times at most.
    shows() {
        for _ in $(seq 100); do
            tmux capture-pane -p -S -200 >"$scratch/screen"
            grep -qF -- "$1" "$scratch/screen" && return 0
            sleep 0.1
        done
        return 1
    }
    expect() { # name, text
        if shows "$2"; then pass "$1"; else
            fail "$1: the screen does not show: $2"
            cat "$scratch/screen"
        fi
    }
    type_line() { tmux send-keys -l "$1"; tmux send-keys Enter; }

    TERM=xterm tmux new-session -d -x 100 -y 50 "'$palpate' explore '$patient'"
    expect "a session says how to begin" "help lists the verbs"
    type_line "set anticoagulant=false"
    expect "a change shows what it does to the plan" "modified → standard"
    type_line "undo"
    expect "undo takes it back" "Taken back: set anticoagulant=false"
    type_line "set inr_value=99"
    expect "a value out of range is refused with its reason" "inr_value"
    if grep -q '^EDIT_LIBS = .' "$build/Makefile"; then
        tmux send-keys -l "set anticoag"
        tmux send-keys Tab
        expect "the tab key completes a fact" "set anticoagulant"
        tmux send-keys C-u
    else
        skip "built without libedit: no completion"
    fi
    type_line "why deep_tissue"
    expect "why names what withholds a technique" "Blood thinner: light pressure only"
    type_line "save $scratch/saved.json"
    expect "save writes the patient" "Saved as"
    type_line "quit"
    sleep 0.3
    if "$palpate" plan "$scratch/saved.json" >/dev/null; then
        pass "the saved patient can be planned"
    else
        fail "the saved patient cannot be planned"
    fi
fi
finish
