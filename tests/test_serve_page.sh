#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The example record system (examples/serve/ehr.html) in a headless browser against a running service: cards are shown,
# feedback is sent, errors are told. With PALPATE_SCREENSHOTS=FOLDER the pictures stay.
# shellcheck source-path=SCRIPTDIR source=support/script.sh
. "$(dirname "${BASH_SOURCE[0]}")/support/script.sh"
# shellcheck source=support/service.sh
. "$source/tests/support/service.sh"
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ] || ! command -v python3 >/dev/null 2>&1; then
    skip "the page: there is no chromium or no python3"
    finish
fi
pictures=${PALPATE_SCREENSHOTS:-$scratch/pictures}
mkdir -p "$pictures" "$scratch/site"
cp "$source"/examples/serve/ehr.* "$scratch/site/"

# A page of the same origin that does what a person does: ?steps=one,two… on ehr.html in a frame.
cat >"$scratch/site/drive.html" <<'HTML'
<!doctype html><title>drive</title><body style="margin:0"><iframe id="page" style="border:0;width:100vw;height:100vh"></iframe><script type="module">
const asked = new URLSearchParams(location.search), page = document.getElementById("page");
const until = async (test) => { for (let n = 0; n < 300; n++) { const got = test(); if (got) return got; await new Promise((go) => setTimeout(go, 50)); } throw new Error(String(test)); };
page.src = `ehr.html?service=${encodeURIComponent(asked.get("service"))}`;
try {
  const doc = () => page.contentDocument;
  await until(() => doc()?.body?.dataset.ready);
  for (const step of (asked.get("steps") || "").split(",").filter(Boolean)) {
    const [verb, value] = step.split(":");
    if (verb === "open") { doc().querySelector(`[data-id=${value}]`).click(); await until(() => doc().querySelector("#cards .card")); }
    if (verb === "without") { doc().getElementById("without").checked = true; const old = doc().querySelector("#cards .card"); doc().getElementById("ask").click(); await until(() => doc().querySelector("#cards .card") !== old); }
    if (verb === "hook") { const hook = doc().getElementById("hook"); hook.value = value; hook.dispatchEvent(new Event("change")); const old = doc().querySelector("#cards .card"); doc().getElementById("ask").click(); await until(() => doc().querySelector("#cards .card") !== old); }
    if (verb === "accept") { doc().querySelector(".suggestions button").click(); await until(() => doc().querySelector(".result").textContent); }
    if (verb === "override") { doc().querySelector(".override-button").click(); await until(() => doc().querySelector(".result").textContent); }
  }
  const wide = doc().documentElement.scrollWidth > page.clientWidth ? "TOO WIDE " : "fits ";
  document.body.dataset.told = wide + doc().body.innerText;
} catch (error) { document.body.dataset.told = "FAILED " + error; }
</script></body>
HTML
python3 - "$scratch" <<'PYTHON' &
import functools, http.server, sys
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=sys.argv[1] + "/site"))
open(sys.argv[1] + "/site.port", "w").write(f"{server.server_address[1]}\n")
server.serve_forever()
PYTHON
services+=($!)
until [ -s "$scratch/site.port" ]; do sleep 0.05; done
site=http://127.0.0.1:$(cat "$scratch/site.port")
store=()
lacks SQLite feedback --store "$scratch/none" || store=(--store "$scratch/feedback.db")
start_service --allow-origin "$site" ${store[@]+"${store[@]}"} || finish

# run STEPS PICTURE SIZE: what the page says in the end, on one line.
run() {
    timeout 100 "$browser" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --user-data-dir="$scratch/browser" \
        --window-size="$3" --virtual-time-budget=20000 --screenshot="$pictures/$2.png" --dump-dom "$site/drive.html?service=$url&steps=$1" 2>"$scratch/browser.log" |
        tr '\n' ' ' | sed -n 's/.*data-told="\([^"]*\)".*/\1/p'
}
holds() { # WHAT TEXT PART...
    local what=$1 text=$2 part
    shift 2
    for part in "$@"; do
        case $text in *"$part"*) ;; *)
            fail "$what: the page lacks \"$part\": $(head -c 900 <<<"$text")"
            return
            ;;
        esac
    done
    pass "$what"
}

told=$(run open:ruth ruth 1280,1400)
holds "a patient on a blood thinner gets a card with reasons" "$told" 'Connected to' 'Ruth Alder' 'INFORMATION' 'Draft the whole plan' 'Set aside'
told=$(run open:tom tom 1280,1400)
holds "an emergency is critical, with the consult note open" "$told" 'CRITICAL' 'licensed provider'
told=$(run open:tom,without:conditions missing 1280,700)
holds "records that are missing are told" "$told" 'The service refused (412): no plan can be suggested without' 'prefetch conditions is absent'
for wide in 390 1280; do
    told=$(run open:ruth narrow-$wide $wide,2000)
    holds "a card fits a page of $wide pixels" "$told" 'fits ' 'INFORMATION'
done
told=$(run open:ruth,hook:order-select order 1280,1400)
holds "a drafted order that the rules withhold" "$told" 'CRITICAL' 'Not as ordered'
if [ ${#store[@]} -gt 0 ]; then
    told=$(run open:jonas,accept accepted 1280,1600)
    holds "accepting shows the drafts and tells the service" "$told" 'Accepted.' 'Drafts' 'Create ServiceRequest'
    told=$(run open:amina,override override 500,1600)
    holds "setting aside tells the service why" "$told" 'Set aside. The service knows why.'
    json=$("$palpate" feedback --store "$scratch/feedback.db" --json)
    case $json in *'"accepted":1,"overridden":1,'*) pass "both are in the store" ;; *) fail "the store: $(head -c 300 <<<"$json")" ;; esac
else
    skip "feedback from the page: built without SQLite"
fi
stop_service
told=$(run '' gone 1280,600)
holds "a service that is gone is told, with what to do" "$told" 'No service at' '--allow-origin'
told=$(run open:ruth gone-open 1280,600)
case $told in *undefined*) fail "and where a card would be: $told" ;; *'Ruth Alder'*'No service at'*) pass "and where a card would be" ;; *) fail "and where a card would be: $told" ;; esac
finish
