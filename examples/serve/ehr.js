// SPDX-License-Identifier: MIT
// The example record system: discovery, prefetch, hooks, cards, feedback. Nothing that comes from the service or a record is
// ever made HTML: texts become text nodes.
const service = new URLSearchParams(location.search).get("service") || "http://127.0.0.1:8347";
const ICD = "http://hl7.org/fhir/sid/icd-10-cm";

const condition = (code, text, onset) => ({ code, text, onset });
const patients = [
  { id: "ruth", name: "Ruth Alder", gender: "female", birthDate: "1958-03-14", pain: 6,
    conditions: [condition("M54.50", "Low back pain", "2026-02-01"), condition("Z79.01", "Long-term anticoagulant")] },
  { id: "jonas", name: "Jonas Field", gender: "male", birthDate: "1991-07-02", pain: 4,
    conditions: [condition("M54.50", "Low back pain", "2026-09-20")] },
  { id: "amina", name: "Amina Brook", gender: "female", birthDate: "1995-11-30", pain: 5,
    conditions: [condition("M54.50", "Low back pain", "2026-10-01"), condition("Z33.1", "Pregnant state")] },
  { id: "tom", name: "Tom Marsh", gender: "male", birthDate: "1949-01-22", pain: 9,
    conditions: [condition("M54.50", "Low back pain", "2026-11-18"), condition("G83.4", "Cauda equina syndrome", "2026-11-20")] },
];

const $ = (id) => document.getElementById(id);
const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};
let services = [];
let open = null;

// ---- records, as a FHIR server would give them ---------------------------------------------------------------------

const coding = (system, code) => ({ coding: [{ system, code }] });
const bundle = (resources) => resources.length === 0 ? null
  : { resourceType: "Bundle", type: "searchset", entry: resources.map((resource) => ({ resource })) };
const records = (patient) => ({
  Patient: { resourceType: "Patient", id: patient.id, gender: patient.gender, birthDate: patient.birthDate },
  Condition: bundle(patient.conditions.map((one, index) => ({
    resourceType: "Condition", id: `${patient.id}-c${index}`, subject: { reference: `Patient/${patient.id}` },
    clinicalStatus: coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"),
    verificationStatus: coding("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"),
    code: { ...coding(ICD, one.code), text: one.text }, ...(one.onset ? { onsetDateTime: one.onset } : {}),
  }))),
  Observation: bundle([{
    resourceType: "Observation", id: `${patient.id}-pain`, status: "final", subject: { reference: `Patient/${patient.id}` },
    code: { ...coding("http://loinc.org", "72514-3"), text: "Pain severity" }, effectiveDateTime: "2026-11-20T09:00:00Z",
    valueQuantity: { value: patient.pain, unit: "{score}", system: "http://unitsofmeasure.org", code: "{score}" },
  }]),
});
// The templates of the service decide which keys are sent; the type before "/" or "?" decides what is under them.
const prefetch = (templates, patient) => {
  const all = records(patient), left = $("without").checked ? "Condition" : null;
  return Object.fromEntries(Object.entries(templates).map(([key, query]) => [key, query.split(/[/?]/)[0]])
    .filter(([, type]) => type !== left).map(([key, type]) => [key, all[type] ?? null]));
};

// ---- the service ---------------------------------------------------------------------------------------------------

const absent = `No service at ${service}: is palpate serve running, with --allow-origin ${location.origin}?`;
// What a refusal says: the message, and what an OperationOutcome tells beside it.
const refusal = (status, told) => {
  const more = told?.issue?.[0]?.diagnostics;
  return `The service refused (${status}): ${told?.message ?? "it does not say why"}${more ? ` - ${more}` : ""}`;
};
const ask = async (path, body) => {
  let answer;
  try {
    answer = await fetch(service + path, body === undefined ? {}
      : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  } catch {
    throw new Error(absent); // not there, or it does not allow this page: a browser does not tell which
  }
  const told = await answer.json().catch(() => null);
  if (!answer.ok || told === null) throw new Error(refusal(answer.status, told));
  return told;
};
const discover = async () => {
  try {
    services = (await ask("/cds-services")).services;
    $("service").className = "";
    $("service").textContent = `Connected to ${service}`;
    $("hook").replaceChildren(...services.map((one) => element("option", { value: one.hook, textContent: one.hook })));
    showOrder();
  } catch (error) {
    services = [];
    $("hook").replaceChildren(element("option", { textContent: "no service" }));
    $("service").className = "bad";
    $("service").textContent = error.message;
  }
  $("hook").disabled = services.length === 0;
};
const context = (hook, patient, order) => {
  const common = { userId: "Practitioner/example", patientId: patient.id };
  const draft = { resourceType: "Bundle", type: "collection", entry: [{ resource: { resourceType: "ServiceRequest", id: "o1",
    status: "draft", intent: "order", subject: { reference: `Patient/${patient.id}` }, code: { text: order } } }] };
  if (hook === "order-select") return { ...common, selections: ["ServiceRequest/o1"], draftOrders: draft };
  if (hook === "order-sign") return { ...common, draftOrders: draft };
  if (hook === "encounter-start") return { ...common, encounterId: "e1" };
  if (hook === "appointment-book") return { ...common, appointments: { resourceType: "Bundle", type: "collection", entry: [{
    resource: { resourceType: "Appointment", id: "a1", status: "proposed", description: order, participant: [
      { actor: { reference: `Patient/${patient.id}` }, status: "needs-action" }] } }] } };
  return common;
};
const uuid = () => crypto.randomUUID ? crypto.randomUUID()
  : "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (c) => (c ^ (Math.random() * 16 >> c / 4)).toString(16));

// ---- Markdown, as far as cards use it ------------------------------------------------------------------------------

const plain = (text) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
const inline = (text) => text.split(/(\*\*[^*]+\*\*)/).map((part) =>
  part.startsWith("**") && part.length > 4 ? element("strong", { textContent: plain(part.slice(2, -2)) }) : plain(part));
const markdown = (text) => {
  const out = document.createDocumentFragment();
  let list = null, inner = null;
  for (const line of text.split("\n")) {
    const item = /^( *)- (.*)$/.exec(line);
    if (item === null) list = inner = null;
    if (item !== null && item[1] === "") {
      if (list === null) out.append(list = element("ul"));
      list.append(element("li", {}, ...inline(item[2])));
      inner = null;
    } else if (item !== null && list !== null) {
      if (inner === null) list.lastChild.append(inner = element("ul"));
      inner.append(element("li", {}, ...inline(item[2])));
    } else if (line.startsWith("# ")) out.append(element("h1", {}, ...inline(line.slice(2))));
    else if (line.startsWith("## ")) out.append(element("h2", {}, ...inline(line.slice(3))));
    else if (line.startsWith("> ")) out.append(element("blockquote", {}, ...inline(line.slice(2))));
    else if (line.trim() !== "") out.append(element("p", {}, ...inline(line)));
  }
  return out;
};

// ---- cards ---------------------------------------------------------------------------------------------------------

const signs = { info: "ℹ Information", warning: "⚠ Warning", critical: "✘ Critical" };
const report = async (id, card, outcome, result) => {
  try {
    await ask(`/cds-services/${id}/feedback`, { feedback: [{ card: card.uuid, outcomeTimestamp: new Date().toISOString(), ...outcome }] });
    result.textContent = outcome.outcome === "accepted" ? "✔ Accepted. The drafts are below; the service knows." : "✔ Set aside. The service knows why.";
  } catch (error) {
    result.className = "result bad";
    result.textContent = `The feedback is not kept. ${error.message}`;
  }
};
const showDrafts = (suggestion) => {
  $("drafts").hidden = false;
  $("drafts").querySelector("ul").replaceChildren(...suggestion.actions.map((action) =>
    element("li", { textContent: `${action.description} (${action.resource.status ?? "draft"})` })));
};
const showCard = (id, card) => {
  const result = element("p", { className: "result", role: "status" });
  const shown = element("article", { className: `card ${card.indicator}` },
    element("span", { className: "sign", textContent: signs[card.indicator] }),
    element("h3", { textContent: card.summary }),
    element("p", { className: "source", textContent: `From ${card.source.label}` }));
  const finish = (outcome) => {
    for (const button of shown.querySelectorAll("button, select")) button.disabled = true;
    return report(id, card, outcome, result);
  };
  const suggestions = element("div", { className: "suggestions" });
  for (const one of card.suggestions ?? []) {
    const button = element("button", { textContent: one.label, className: one.isRecommended ? "main" : "" });
    button.onclick = () => { showDrafts(one); finish({ outcome: "accepted", acceptedSuggestions: [{ id: one.uuid }] }); };
    suggestions.append(button);
  }
  const reasons = element("select", { ariaLabel: "Reason for not following the card" },
    ...(card.overrideReasons ?? []).map((reason, index) => element("option", { value: index, textContent: reason.display })));
  const override = element("button", { textContent: "Set aside", className: "override-button" });
  override.onclick = () => {
    const { code, system } = card.overrideReasons[reasons.value];
    finish({ outcome: "overridden", overrideReason: { reason: { code, system, display: card.overrideReasons[reasons.value].display } } });
  };
  const detail = element("details", { className: "detail", open: card.indicator !== "info" },
    element("summary", { textContent: "The whole plan, with reasons" }), markdown(card.detail ?? ""));
  const links = element("div", { className: "links" },
    ...(card.links ?? []).filter((link) => /^https?:/.test(link.url)).map((link) => element("a", { href: link.url, textContent: link.label, target: "_blank", rel: "noopener" })));
  shown.append(suggestions, element("div", { className: "override" }, reasons, override), result, links, detail);
  return shown;
};
const call = async () => {
  if (services.length === 0) await discover(); // it may have been started since
  if (services.length === 0) {
    $("cards").replaceChildren(element("p", { className: "card critical", role: "alert", textContent: absent }));
    return;
  }
  const hook = $("hook").value, chosen = services.find((one) => one.hook === hook);
  $("drafts").hidden = true;
  try {
    const { cards } = await ask(`/cds-services/${chosen.id}`, { hook, hookInstance: uuid(),
      context: context(hook, open, $("order").value), prefetch: prefetch(chosen.prefetch ?? {}, open) });
    $("cards").replaceChildren(...(cards.length === 0 ? [element("p", { className: "card", textContent: "The service has nothing to say about this." })]
      : cards.map((card) => showCard(chosen.id, card))));
  } catch (error) {
    $("cards").replaceChildren(element("p", { className: "card critical", role: "alert", textContent: error.message }));
  }
};

// ---- the page ------------------------------------------------------------------------------------------------------

const show = (patient) => {
  open = patient;
  for (const button of $("patients").querySelectorAll("button")) button.setAttribute("aria-current", String(button.dataset.id === patient.id));
  $("record-title").textContent = patient.name;
  const rows = [["Born", patient.birthDate], ["Sex", patient.gender], ["Pain", `${patient.pain} of 10`],
    ["Conditions", patient.conditions.map((one) => one.text + (one.onset ? ` (since ${one.onset})` : "")).join(", ")]];
  $("facts").replaceChildren(...rows.flatMap(([name, value]) => [element("dt", { textContent: name }), element("dd", { textContent: value })]));
  return call();
};
const showOrder = () => {
  const hidden = !["order-select", "order-sign", "appointment-book"].includes($("hook").value);
  $("order").hidden = $("order-label").hidden = hidden;
};
$("hook").onchange = showOrder;
$("hooks").onsubmit = (event) => { event.preventDefault(); if (open !== null) call(); };
for (const patient of patients) {
  const button = element("button", {}, patient.name, element("small", { textContent: `born ${patient.birthDate}` }));
  button.dataset.id = patient.id;
  button.onclick = () => show(patient);
  $("patients").append(element("li", {}, button));
}
showOrder();
await discover();
document.body.dataset.ready = "yes";
