#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Feedback and audit: what is answered with 200 is in the file, also after kill -9 and with a full disk; the report counts it.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/service.sh
. "$source/tests/support/service.sh"
if lacks SQLite feedback --store "$scratch/none.db"; then
    skip "feedback: built without SQLite"
    finish
fi
store=$scratch/feedback.db
service_id='palpate-plan'

accepted() { printf '{"feedback":[{"card":"%s","outcome":"accepted","acceptedSuggestions":[{"id":"s1"}],"outcomeTimestamp":"2026-01-10T09:31:00Z"}]}' "$1"; }
overridden() { printf '{"feedback":[{"card":"%s","outcome":"overridden","overrideReason":{"reason":{"system":"urn:x","code":"%s","display":"%s"},"userComment":"said in confidence"},"outcomeTimestamp":"2026-01-10T09:32:00.5Z"}]}' "$1" "$2" "$3"; }
rows() { "$palpate" feedback --store "$store" --export | wc -l; }

start_service --store "$store" || finish
same "the file is readable by its owner alone" 600 "$(stat -c %a "$store")"
same "accepted is kept" '{"kept":1}' "$(post /cds-services/$service_id/feedback "$(accepted a1)")"
same "sent again it is kept once" '{"kept":1} 1' "$(post /cds-services/$service_id/feedback "$(accepted a1)") $(rows)"
post /cds-services/$service_id/feedback "$(overridden a2 patient-refuses 'Patient refuses')" >/dev/null
post /cds-services/$service_id/feedback "$(overridden a3 patient-refuses 'Patient refuses')" >/dev/null
same "a bare card, as the public sandbox sends it" '{"kept":1}' \
    "$(post /cds-services/$service_id/feedback '{"feedback":[{"card":"ceytq5o43le","outcome":"overridden","outcomeTimestamp":"2026-11-20T12:39:21.043Z"}]}')"
same "an empty list" '{"kept":0}' "$(post /cds-services/$service_id/feedback '{"feedback":[]}')"

while IFS='|' read -r what wanted body; do
    same "$what" "$wanted" "$(post /cds-services/$service_id/feedback "$body" -o /dev/null -w '%{http_code}')"
done <<'CASES'
no list|400|{}
an outcome that is none|400|{"feedback":[{"card":"x","outcome":"ignored","outcomeTimestamp":"2026-01-10T09:31:00Z"}]}
accepted without suggestions|400|{"feedback":[{"card":"x","outcome":"accepted","outcomeTimestamp":"2026-01-10T09:31:00Z"}]}
no time|400|{"feedback":[{"card":"x","outcome":"overridden"}]}
a time that is none|400|{"feedback":[{"card":"x","outcome":"overridden","outcomeTimestamp":"yesterday"}]}
a day that is none|400|{"feedback":[{"card":"x","outcome":"overridden","outcomeTimestamp":"2026-02-29T09:31:00Z"}]}
an hour that is none|400|{"feedback":[{"card":"x","outcome":"overridden","outcomeTimestamp":"2026-02-28T24:00:00Z"}]}
a zone that is none|400|{"feedback":[{"card":"x","outcome":"overridden","outcomeTimestamp":"2026-02-28T09:31:00+ab:cd"}]}
a time without a zone|400|{"feedback":[{"card":"x","outcome":"overridden","outcomeTimestamp":"2026-01-10T09:31:00"}]}
a reason without a code|400|{"feedback":[{"card":"x","outcome":"overridden","overrideReason":{"reason":{}},"outcomeTimestamp":"2026-01-10T09:31:00Z"}]}
an empty reason|400|{"feedback":[{"card":"x","outcome":"overridden","overrideReason":{},"outcomeTimestamp":"2026-01-10T09:31:00Z"}]}
one good, one bad: neither is kept|400|{"feedback":[{"card":"good","outcome":"overridden","outcomeTimestamp":"2026-01-10T09:31:00Z"},{"card":"x"}]}
CASES
same "nothing of a refused call is kept" 0 "$("$palpate" feedback --store "$store" --export | grep -c '"card":"good"')"
same "an unknown service" 404 "$(post /cds-services/none/feedback '{"feedback":[]}' -o /dev/null -w '%{http_code}')"

# The report.
json=$("$palpate" feedback --store "$store" --json)
case $json in *'"total":{"sent":0,"accepted":1,"overridden":3,'*) pass "the totals are right" ;; *) fail "totals: $json" ;; esac
case $json in *'{"name":"Patient refuses","accepted":0,"overridden":2,"share":0.6667}'*) pass "reasons are counted" ;; *) fail "reasons: $json" ;; esac
case $json in *'{"name":"(unknown card)","sent":0,"accepted":1,"overridden":3,'*) pass "cards that nobody sent are told apart" ;; *) fail "rules: $json" ;; esac
if "$palpate" feedback --store "$store" --by reason | grep -qE 'Patient refuses +2  66.7 %$'; then pass "the table has the reason"; else fail "the table: $("$palpate" feedback --store "$store" --by reason)"; fi
if "$palpate" feedback --store "$store" --format svg | grep -q '</svg>'; then pass "there is a picture"; else fail "there is no picture"; fi
if command -v xmllint >/dev/null 2>&1; then
    if "$palpate" feedback --store "$store" --format svg | xmllint --noout - 2>"$scratch/xml"; then pass "the picture is XML"; else fail "the picture: $(cat "$scratch/xml")"; fi
else
    skip "the picture is XML: there is no xmllint"
fi
same "comments are exported only when asked for" "0 2" \
    "$("$palpate" feedback --store "$store" --export | grep -c confidence) $("$palpate" feedback --store "$store" --export --comments | grep -c confidence)"
same "nothing is from another century" 0 "$("$palpate" feedback --store "$store" --until 2000-01-01 --export | wc -l)"

# Audit: no values of the patient.
post /v1/plan '{"patient":{"anticoagulant":true,"id":"Maria Muster"}}' -o /dev/null
stop_service
calls=$(strings -a "$store" "$store"-wal 2>/dev/null)
case $calls in *anticoagulant*) pass "the audit record names the rules that fired" ;; *) fail "there is no audit record" ;; esac
case $calls in *Muster*) fail "the audit record holds what was sent" ;; *) pass "the audit record holds nothing of what was sent" ;; esac
start_service --store "$store" --keep-input || finish
post /v1/plan '{"patient":{"id":"Maria Muster"}}' -o /dev/null
stop_service
case $(strings -a "$store") in *Muster*) pass "unless it was asked for" ;; *) fail "--keep-input keeps nothing" ;; esac

# kill -9 while feedback comes in: what was answered is there.
start_service --store "$store" || finish
: >"$scratch/answered"
send_on() {
    local n=0
    while :; do
        n=$((n + 1))
        [ "$(post /cds-services/$service_id/feedback "$(accepted "kill-$1-$n")")" = '{"kept":1}' ] || return
        echo "kill-$1-$n" >>"$scratch/answered"
    done
}
# more_than N: so many reports were answered; or twenty seconds have gone.
more_than() {
    local tries=0
    until [ "$(wc -l <"$scratch/answered")" -gt "$1" ] || [ $tries -ge 200 ]; do
        tries=$((tries + 1))
        sleep 0.1
    done
}
for round in 1 2 3; do
    for sender in 1 2 3 4; do send_on "$round-$sender" & senders[sender]=$!; done
    more_than $((round * 5))
    kill -9 "$service"
    wait "${senders[@]}" "$service" 2>/dev/null
    start_service --store "$store" || finish
done
stop_service
sort "$scratch/answered" >"$scratch/a"
"$palpate" feedback --store "$store" --export | sed -n 's/.*"card":"\(kill-[^"]*\)".*/\1/p' | sort >"$scratch/b"
same "nothing that was answered is lost by kill -9 ($(wc -l <"$scratch/a") reports)" "" "$(comm -23 "$scratch/a" "$scratch/b")"
same "nothing is there twice" "" "$(uniq -d "$scratch/b")"
if [ "$(wc -l <"$scratch/a")" -gt 15 ]; then pass "enough was sent to tell"; else fail "only $(wc -l <"$scratch/a") reports were sent"; fi

# The disk is full: 503 and a clear error, health tells it, and all that was answered with 200 is there.
full=$scratch/full.db
start_service --store "$full" --limit store_bytes=65536 || finish
kept=0 code=200
for n in $(seq 1 2000); do
    code=$(post /cds-services/$service_id/feedback "$(overridden "full-$n" "code-$n" "$(head -c 2000 /dev/zero | tr '\0' x)")" -o "$scratch/refusal" -w '%{http_code}')
    [ "$code" = 200 ] || break
    kept=$((kept + 1))
done
same "a full disk is told ($kept kept before)" 503 "$code"
if grep -q '"message":"the record of this answer could not be kept"' "$scratch/refusal"; then pass "in words"; else fail "the refusal: $(cat "$scratch/refusal")"; fi
same "health fails" 503 "$(curl -s -o /dev/null -w '%{http_code}' "$url/healthz")"
stop_service
same "and nothing was lost" "$kept" "$("$palpate" feedback --store "$full" --export | wc -l)"

# Retention.
same "young records stay" "deleted: 0" "$("$palpate" feedback --store "$store" --retain 1 | grep -o '^deleted: [0-9]*')"
if command -v sqlite3 >/dev/null 2>&1; then
    sqlite3 "$store" "UPDATE feedback SET at = '2020-01-01T00:00:00.000Z' WHERE card = 'a1'"
    same "old ones go" '"deleted":1, 0 left' \
        "$("$palpate" feedback --store "$store" --retain 700 --json | grep -o '"deleted":[0-9]*'), $("$palpate" feedback --store "$store" --export | grep -c '"card":"a1"') left"
else
    skip "old records go: there is no sqlite3"
fi
same "the table fits" 40 "$("$palpate" feedback --store "$store" --by reason --width 40 | tail -n +3 | awk '{ if (length > most) most = length } END { print most }')"
while IFS='|' read -r what options; do
    # shellcheck disable=SC2086 # words
    "$palpate" feedback --store "$store" $options >/dev/null 2>"$scratch/err"
    same "$what" 2 $?
done <<'CASES'
a day that the calendar lacks|--since 2026-02-30
a period that ends before it begins|--since 2026-12-01 --until 2026-01-01
deleting what is exported|--export --retain 3
deleting within a period|--retain 3 --since 2026-01-01
comments of nothing|--comments
lines by rule|--export --by rule
a picture of lines|--export --format svg
CASES

# Files that are none, or no more: told, with the file's name, in every format.
damage() { # NAME: a copy of the store whose tables are overwritten
    cp "$store" "$scratch/$1"
    dd if=/dev/zero of="$scratch/$1" bs=4096 seek=3 count=8 conv=notrunc 2>/dev/null
}
echo "no database" >"$scratch/text.db"
: >"$scratch/empty.db"
damage damaged.db
for each in text.db empty.db damaged.db none.db; do
    for format in text json svg; do
        "$palpate" feedback --store "$scratch/$each" --format $format >"$scratch/err" 2>&1
        same "$each is refused ($format)" "5 1" "$? $(grep -c "$each" "$scratch/err")"
    done
done
"$palpate" serve --port 0 --store "$scratch/text.db" >/dev/null 2>"$scratch/err"
same "a file of another kind stops the start" "5 1" "$? $(grep -c text.db "$scratch/err")"
"$palpate" serve --port 0 --store "$scratch/no/such/folder.db" >/dev/null 2>"$scratch/err"
same "a folder that is not there stops the start" 5 $?
# A client that sends the code of an offered reason without its words.
start_service --store "$scratch/words.db" || finish
post /cds-services/$service_id/feedback '{"feedback":[{"card":"x","outcome":"overridden","overrideReason":{"reason":{"system":"http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes","code":"patient-refuses"}},"outcomeTimestamp":"2026-01-10T09:31:00Z"}]}' >/dev/null
case $("$palpate" feedback --store "$scratch/words.db" --by reason) in *'Patient refuses recommended action'*) pass "a reason without its words has those that were offered" ;; *) fail "a reason without words: $("$palpate" feedback --store "$scratch/words.db" --by reason)" ;; esac
stop_service
finish
