# SPDX-License-Identifier: MIT
# A manual page, man(7), from Markdown: headings, paragraphs, lists, tables, code.
# awk -v name=palpate-rules -v section=5 -v summary="…" -f markdown.awk LANGUAGE.md

function escape(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    return text
}

# Bold for `code` and **strong**; an odd mark stays as it is.
function inline(text,    out, part, n, i, parts) {
    gsub(/\*\*/, "`", text)
    n = split(text, parts, "`")
    out = ""
    for (i = 1; i <= n; i++) {
        part = escape(parts[i])
        if (i % 2 == 1 || i == n) {
            gsub(/\*/, "", part)
            out = out (i % 2 == 0 ? "`" : "") part
        } else
            out = out "\\fB" part "\\fR"
    }
    return out
}

function line(text) {
    if (text ~ /^[.']/)
        text = "\\&" text
    print text
}

function end_paragraph() {
    if (open == "table")
        rows = 0
    open = ""
}

# A row: the first cell is the term, the others are its text, named by their headings if there are several.
function row(text,    cells, n, i, body) {
    sub(/^\|[ ]*/, "", text)
    sub(/[ ]*\|[ ]*$/, "", text)
    gsub(/\\\|/, "\001", text)
    n = split(text, cells, /[ ]*\|[ ]*/)
    for (i = 1; i <= n; i++)
        gsub(/\001/, "|", cells[i])
    rows++
    if (rows == 1) {
        for (i = 1; i <= n; i++)
            heading[i] = cells[i]
        columns = n
        return
    }
    print ".TP"
    line(inline(cells[1]))
    body = ""
    for (i = 2; i <= n; i++)
        if (cells[i] != "")
            body = body (body == "" ? "" : "; ") (columns > 2 ? inline(heading[i]) ": " : "") inline(cells[i])
    line(body == "" ? "\\&" : body)
}

BEGIN { printf ".TH %s %s \"November 2026\"\n.SH NAME\n%s \\- %s\n", toupper(name), section, escape(name), summary }

/^```/ {
    if (code) {
        print ".fi\n.RE"
        code = 0
    } else {
        end_paragraph()
        print ".PP\n.RS 4\n.nf"
        code = 1
    }
    next
}
code { line(escape($0)); next }
/^# / { next } # the title: NAME says it
/^## / { end_paragraph(); sub(/^## /, ""); print ".SH " toupper(inline($0)); next }
/^### / { end_paragraph(); sub(/^### /, ""); print ".SS " inline($0); next }
/^\|[-| :]*\|$/ { next }
/^\|/ { if (open != "table") end_paragraph(); open = "table"; row($0); next }
/^[-*] / { sub(/^[-*] /, ""); print ".IP \\(bu 2"; line(inline($0)); open = "list"; next }
/^[0-9]+\. / { print ".IP " $1 " 4"; sub(/^[0-9]+\. /, ""); line(inline($0)); open = "list"; next }
/^[ \t]*$/ { end_paragraph(); next }
{
    if (open == "" || open == "table") {
        end_paragraph()
        print ".PP"
        open = "text"
    }
    sub(/^[ ]+/, "")
    line(inline($0))
}
