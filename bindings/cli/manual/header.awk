# SPDX-License-Identifier: MIT
# libpalpate(3), man(7), from core/palpate.h: its opening comment, then each section with declarations and comments. Another
# header: -v page= -v header= -v package= -v summary=

function escape(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    return text
}

function line(text) {
    text = escape(text)
    if (text ~ /^[.']/)
        text = "\\&" text
    print text
}

# A comment without its frame: "* @param x  text" and the like.
function comment(text) {
    sub(/^[ ]*\/\*\*?[ ]?/, "", text)
    sub(/[ ]*\*\/[ ]*$/, "", text)
    sub(/^[ ]*\*[ ]?/, "", text)
    if (text ~ /^@param/) {
        print ".TP"
        sub(/^@param(\[out\])?[ ]+/, "", text)
        match(text, /^[a-z_]+/)
        print "\\fI" substr(text, 1, RLENGTH) "\\fR"
        sub(/^[a-z_]+[ ]*/, "", text)
    } else if (text ~ /^@return/) {
        print ".TP"
        print "\\fBreturns\\fR"
        sub(/^@return[ ]+/, "", text)
    } else if (text ~ /^[ ]*$/) {
        print ".PP"
        return
    }
    line(text)
}

function code_on() { if (!code) { print ".PP\n.nf\n.RS 0"; code = 1 } }
function code_off() { if (code) { print ".RE\n.fi"; code = 0 } }

BEGIN {
    if (page == "") {
        page = "libpalpate"; header = "palpate.h"; package = "palpate"
        summary = "massage treatment plans from rules that explain themselves"
    }
    print ".TH " toupper(escape(page)) " 3 \"November 2026\""
    print ".SH NAME\n" escape(page) " \\- " escape(summary)
    print ".SH SYNOPSIS\n.nf\n\\fB#include <" header ">\\fR\n.PP\ncc program.c $(pkg\\-config \\-\\-cflags \\-\\-libs " escape(package) ")\n.fi"
    print ".SH DESCRIPTION"
}

# The opening comment: text with a drawing in it, kept as it stands.
NR == 2 { print ".nf"; opening = 1; sub(/^\/\*[ ]?/, ""); line($0); next }
opening && /^ \*\// { print ".fi"; opening = 0; next }
opening { sub(/^ \*[ ]?/, ""); line($0); next }
/^\/\* ---- / {
    code_off()
    gsub(/^\/\* -+ | -+ \*\/$/, "")
    print ".SH " toupper($0)
    started = 1
    next
}
!started || /^#(ifdef|ifndef|endif|else|if)/ || /^}$/ || /^extern "C"/ { next }
/^\/\*\*/ { code_off(); print ".PP"; comment($0); inside = !/\*\//; next }
inside { inside = !/\*\//; comment($0); next }
/^[ \t]*$/ { code_off(); next }
{ code_on(); sub(/^PALPATE_API /, ""); line($0) }
