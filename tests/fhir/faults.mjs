// SPDX-License-Identifier: MIT
// Planted faults: each is put into a sound plan or Questionnaire (two lines on standard input), and a check must find it.
// Prints a line for each fault that is not found, and how many each check finds. Exits with 1 if one is missed.
import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle } from '@medplum/core';
import { bundles } from './definitions.mjs';
import { check } from './check.mjs';
import { library } from './validate.mjs';

for (const bundle of bundles) indexStructureDefinitionBundle(bundle);
const [plan, questionnaire] = readFileSync(0, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const of = (bundle, type) => bundle.entry.map((e) => e.resource).find((r) => r.resourceType === type);
const repeat = (bundle) => bundle.entry.map((e) => e.resource).find((r) => r.occurrenceTiming).occurrenceTiming.repeat;
const item = (form, type) => form.item.flatMap((g) => g.item).find((i) => i.type === type);
const enabled = (form) => form.item.flatMap((g) => g.item).find((i) => i.enableWhen?.length > 1);

const inPlan = [
  ['a status that is none', (b) => { of(b, 'CarePlan').status = 'planned'; }],
  ['an intent that is none', (b) => { of(b, 'CarePlan').intent = 'suggestion'; }],
  ['an order instead of a proposal', (b) => { of(b, 'ServiceRequest').intent = 'order'; }],
  ['an active order nobody signed', (b) => { of(b, 'ServiceRequest').status = 'active'; }],
  ['no subject', (b) => { delete of(b, 'CarePlan').subject; }],
  ['a subject that refers to nothing', (b) => { of(b, 'CarePlan').subject = { type: 'Patient' }; }],
  ['a list where one is due', (b) => { of(b, 'CarePlan').subject = [of(b, 'CarePlan').subject]; }],
  ['one where a list is due', (b) => { of(b, 'CarePlan').note = of(b, 'CarePlan').note[0]; }],
  ['an empty list', (b) => { of(b, 'CarePlan').addresses = []; }],
  ['an empty text', (b) => { of(b, 'CarePlan').title = ''; }],
  ['an empty object', (b) => { of(b, 'CarePlan').author = {}; }],
  ['null', (b) => { of(b, 'CarePlan').title = null; }],
  ['an element of another version', (b) => { of(b, 'CarePlan').custodian = { display: 'x' }; }],
  ['a misspelt element', (b) => { of(b, 'CarePlan').tittle = 'x'; }],
  ['cpl-3: an activity with both', (b) => { of(b, 'CarePlan').activity[0].detail = { status: 'not-started' }; }],
  ['an activity without status', (b) => { of(b, 'CarePlan').activity.push({ detail: { description: 'x' } }); }],
  ['an activity kind that is none', (b) => { of(b, 'CarePlan').activity.push({ detail: { status: 'not-started', kind: 'Massage' } }); }],
  ['a day that has a time without zone', (b) => { of(b, 'CarePlan').created = '2026-01-20T10:00:00'; }],
  ['a day of no calendar', (b) => { of(b, 'CarePlan').created = '2026-13-45'; }],
  ['an instant without zone', (b) => { of(b, 'Provenance').recorded = '2026-01-20'; }],
  ['no agent', (b) => { delete of(b, 'Provenance').agent; }],
  ['an agent who is nobody', (b) => { delete of(b, 'Provenance').agent[0].who; }],
  ['an entity role that is none', (b) => { of(b, 'Provenance').entity[0].role = 'origin'; }],
  ['no digest', (b) => { of(b, 'Provenance').entity[0].what = { display: 'rules' }; }],
  ['an order that Provenance does not name', (b) => { of(b, 'Provenance').target.pop(); }],
  ['tim-1: a duration without unit', (b) => { delete repeat(b).durationUnit; }],
  ['tim-2: a period without unit', (b) => { delete repeat(b).periodUnit; }],
  ['a unit that is none', (b) => { repeat(b).periodUnit = 'week'; }],
  ['tim-8: countMax without count', (b) => { delete repeat(b).count; repeat(b).countMax = 9; }],
  ['a frequency of 0', (b) => { repeat(b).frequency = 0; }],
  ['half a frequency', (b) => { repeat(b).frequency = 0.5; }],
  ['more than the most', (b) => { repeat(b).count = 9; repeat(b).countMax = 8; }],
  ['a session of three hours', (b) => { repeat(b).duration = 180; delete repeat(b).durationMax; }],
  ['two bounds', (b) => { repeat(b).boundsPeriod = { start: '2026-01-20' }; repeat(b).boundsDuration = { value: 4, unit: 'weeks', system: 'http://unitsofmeasure.org', code: 'wk' }; }],
  ['two occurrences', (b) => { const r = b.entry.map((e) => e.resource).find((x) => x.occurrenceTiming); r.occurrenceDateTime = '2026-01-20'; }],
  ['a priority that is none', (b) => { of(b, 'ServiceRequest').priority = 'soon'; }],
  ['prr-1: details of nothing', (b) => { const r = b.entry.map((e) => e.resource).find((x) => x.orderDetail); delete r.code; }],
  ['a number as text', (b) => { repeat(b).duration = '30'; }],
  ['a truth as text', (b) => { of(b, 'ServiceRequest').doNotPerform = 'no'; }],
  ['rqg-1: an action with neither', (b) => { delete of(b, 'RequestGroup').action[0].action[0].resource; }],
  ['rqg-1: an action with both', (b) => { const g = of(b, 'RequestGroup').action[0]; g.resource = g.action[0].resource; }],
  ['a selection that is none', (b) => { of(b, 'RequestGroup').action[0].selectionBehavior = 'one'; }],
  ['a precheck that is none', (b) => { of(b, 'RequestGroup').action[0].action[0].precheckBehavior = 'true'; }],
  ['a severity that is none', (b) => { of(b, 'DetectedIssue').severity = 'severe'; }],
  ['an issue with a subject', (b) => { const i = of(b, 'DetectedIssue'); i.subject = i.patient; }],
  ['a mitigation without action', (b) => { of(b, 'DetectedIssue').mitigation = [{ date: '2026-01-20' }]; }],
  ['an issue that identifies nobody by two dates', (b) => { of(b, 'DetectedIssue').identifiedPeriod = { start: '2026-01-20' }; }],
  ['a goal without state', (b) => { delete of(b, 'Goal').lifecycleStatus; }],
  ['a goal state that is none', (b) => { of(b, 'Goal').lifecycleStatus = 'draft'; }],
  ['a goal without words', (b) => { delete of(b, 'Goal').description; }],
  ['a payload without content', (b) => { of(b, 'CommunicationRequest').payload[0] = {}; }],
  ['a communication with an intent', (b) => { of(b, 'CommunicationRequest').intent = 'proposal'; }],
  ['a communication state that is none', (b) => { of(b, 'CommunicationRequest').status = 'proposed'; }],
  ['the consult note gone from the plan', (b) => { of(b, 'CarePlan').note = [{ text: 'Enjoy.' }]; }],
  ['the consult note not communicated', (b) => { for (const e of b.entry) if (e.resource.resourceType === 'CommunicationRequest') e.resource.payload = [{ contentString: 'Enjoy.' }]; }],
  ['a narrative that is not closed', (b) => { of(b, 'CarePlan').text.div = '<div xmlns="http://www.w3.org/1999/xhtml"><p>x</div>'; }],
  ['a narrative with a script', (b) => { of(b, 'CarePlan').text.div = '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>'; }],
  ['a narrative without status', (b) => { delete of(b, 'CarePlan').text.status; }],
  ['a reference to nothing', (b) => { of(b, 'CarePlan').activity[0].reference.reference = 'urn:uuid:00000000-0000-8000-8000-000000000000'; }],
  ['a reference to the wrong type', (b) => { of(b, 'CarePlan').goal = [of(b, 'CarePlan').activity[0].reference]; }],
  ['a reference that is none', (b) => { of(b, 'CarePlan').subject = { reference: 'patient p1' }; }],
  ['a fullUrl twice', (b) => { b.entry[1].fullUrl = b.entry[0].fullUrl; }],
  ['no request', (b) => { delete b.entry[0].request; }],
  ['a method that is none', (b) => { b.entry[0].request.method = 'CREATE'; }],
  ['a request for another type', (b) => { b.entry[0].request.url = 'Patient'; }],
  ['a Bundle type that is none', (b) => { b.type = 'plan'; }],
  ['a resource type that is none', (b) => { b.entry[0].resource.resourceType = 'TreatmentPlan'; }],
  ['an id with an underscore', (b) => { b.entry[0].resource.id = 'care_plan'; }],
  ['a code with a blank at its end', (b) => { of(b, 'ServiceRequest').code.coding[0].code = '387854002 '; }],
  ['a system with a blank', (b) => { of(b, 'ServiceRequest').code.coding[0].system = 'SNOMED CT'; }],
];

const inForm = [
  ['que-2: a link twice', (f) => { f.item[0].item[1].linkId = f.item[0].item[0].linkId; }],
  ['que-1: a group without items', (f) => { delete f.item[0].item; }],
  ['que-4: options and a value set', (f) => { item(f, 'choice').answerValueSet = 'http://example.org/set'; }],
  ['que-5: options of a truth', (f) => { item(f, 'boolean').answerOption = item(f, 'choice').answerOption; }],
  ['que-12: several conditions, no behaviour', (f) => { delete enabled(f).enableBehavior; }],
  ['que-0: a name with blanks', (f) => { f.name = 'palpate patient'; }],
  ['a type of item that is none', (f) => { item(f, 'boolean').type = 'bool'; }],
  ['an operator that is none', (f) => { enabled(f).enableWhen[0].operator = '=='; }],
  ['two answers in a condition', (f) => { enabled(f).enableWhen[0].answerString = 'x'; }],
  ['a condition on no question', (f) => { enabled(f).enableWhen[0].question = 'nobody'; }],
  ['no linkId', (f) => { delete f.item[0].item[0].linkId; }],
  ['no status', (f) => { delete f.status; }],
];

let missed = 0;
const found = { library: 0, own: 0 };
for (const [sound, faults] of [[plan, inPlan], [questionnaire, inForm]]) {
  if (check(sound).length || library(sound).length) {
    console.log(`not sound before a fault is planted: ${check(sound).concat(library(sound)).slice(0, 3).join('; ')}`);
    missed += 1;
  }
  for (const [name, plant] of faults) {
    const copy = structuredClone(sound);
    plant(copy);
    if (JSON.stringify(copy) === JSON.stringify(sound)) { console.log(`not planted: ${name}`); missed += 1; continue; }
    const byLibrary = [copy, ...(copy.entry ?? []).map((e) => e.resource)].some((r) => library(r).length > 0);
    const byOwn = check(copy).length > 0;
    found.library += byLibrary;
    found.own += byOwn;
    if (byLibrary || byOwn) continue;
    console.log(`missed: ${name}`);
    missed += 1;
  }
}
const planted = inPlan.length + inForm.length;
console.log(`${planted} faults planted, ${planted - missed} found (${found.library} by the library, ${found.own} by our own checks)`);
process.exit(missed > 0 ? 1 : 0);
