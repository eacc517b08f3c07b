# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # $scratch is script.sh's
# For script tests of the service: start_service ARGUMENTS..., then $url and $service (its process); stop_service.
# Leaves the script, with what was skipped told, where there is no HTTP or no curl.
if ! command -v curl >/dev/null 2>&1; then
    skip "the service: there is no curl"
    finish
fi
# lacks PART COMMAND...: does the program say that it was built without? Not by a pipe: that fails, as the program does.
lacks() { [[ $("$palpate" "${@:2}" 2>&1) == *"without $1"* ]]; }
if lacks HTTP serve --check --port 1; then
    skip "the service: built without HTTP"
    finish
fi
service=''
services=()
# shellcheck disable=SC2317 # called by the trap
end_services() {
    local each
    for each in ${services[@]+"${services[@]}"}; do
        { kill -9 "$each" && wait "$each"; } 2>/dev/null
    done
    rm -rf "$scratch"
}
trap end_services EXIT

# The port is printed when the service listens.
start_service() {
    : >"$scratch/port"
    "$palpate" serve --port 0 "$@" >"$scratch/port" 2>"$scratch/log" &
    service=$!
    services+=("$service")
    local tries=0
    until [ -s "$scratch/port" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 400 ] || ! kill -0 "$service" 2>/dev/null; then
            fail "the service does not start: $(head -c 500 "$scratch/log")"
            return 1
        fi
        sleep 0.05
    done
    port=$(cat "$scratch/port")
    export url=http://127.0.0.1:$port
}
stop_service() {
    kill -TERM "$service"
    wait "$service"
}
# until_says COMMAND... : PART - asks until the answer holds PART, at most 10 s.
until_says() {
    local part=$1 tries=0
    shift
    until "$@" 2>/dev/null | grep -qF -- "$part"; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || return 1
        sleep 0.05
    done
}
# post PATH BODY [CURL-OPTION...]: the answer.
post() {
    local path=$1 body=$2
    shift 2
    curl -s -H 'Content-Type: application/json' --data-binary "$body" "$@" "$url$path"
}
# status ARGUMENTS-OF-CURL...: the status alone.
status() {
    curl -s -o "$scratch/answer" -w '%{http_code}' "$@"
}
