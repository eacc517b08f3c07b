// SPDX-License-Identifier: MIT
// Checks of our own for what Palpate writes as FHIR R4: structure, cardinality, choice types, required bindings, primitive
// forms, invariants, references. Each answers with faults, "path: what is wrong".
import { structures, expand } from './definitions.mjs';

const forms = {
  id: /^[A-Za-z0-9\-.]{1,64}$/,
  code: /^[^\s]+(\s[^\s]+)*$/,
  uri: /^\S+$/,
  url: /^\S+$/,
  canonical: /^\S+$/,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  dateTime: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/,
  instant: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
};
const numbers = new Set(['integer', 'positiveInt', 'unsignedInt', 'decimal']);
const primitive = (type) => /^[a-z]/.test(type) && type !== 'xhtml';

function checkPrimitive(value, type, path, faults) {
  const wanted = type === 'boolean' ? 'boolean' : numbers.has(type) ? 'number' : 'string';
  if (typeof value !== wanted) return faults.push(`${path}: ${type} must be a ${wanted}`);
  if (wanted === 'string' && value.trim() === '') faults.push(`${path}: is empty`);
  if (forms[type] && !forms[type].test(value)) faults.push(`${path}: is no ${type}`);
  if (['integer', 'positiveInt', 'unsignedInt'].includes(type) && !Number.isInteger(value)) faults.push(`${path}: is no whole number`);
  if (type === 'positiveInt' && value < 1) faults.push(`${path}: must be above 0`);
  if (type === 'unsignedInt' && value < 0) faults.push(`${path}: must not be below 0`);
  if (type === 'decimal' && !Number.isFinite(value)) faults.push(`${path}: is not finite`);
}

// Well-formed, as far as a narrative needs it.
function checkXhtml(value, path, faults) {
  const open = [];
  if (!/^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">[\s\S]*<\/div>$/.test(value)) faults.push(`${path}: is no XHTML div`);
  for (const [, close, name, empty] of value.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g))
    if (empty) continue;
    else if (!close) open.push(name);
    else if (open.pop() !== name) faults.push(`${path}: ${name} is closed but not open`);
  if (open.length) faults.push(`${path}: ${open.join(', ')} is not closed`);
  if (/<script|&(?!(lt|gt|amp|quot|#\d+);)|<(?![/a-z])/i.test(value)) faults.push(`${path}: has what a narrative cannot have`);
}

// The elements just below a path of a structure.
const childrenCache = new Map();
function childrenOf(structure, path) {
  const key = `${structure.type} ${path}`;
  if (!childrenCache.has(key)) {
    const depth = path.split('.').length + 1;
    childrenCache.set(key, structure.snapshot.element.filter((e) => e.path.startsWith(`${path}.`) && e.path.split('.').length === depth && !e.sliceName));
  }
  return childrenCache.get(key);
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

function typeOfElement(element) {
  const type = element.type?.[0];
  const real = type?.extension?.find((e) => e.url.endsWith('structuredefinition-fhir-type'))?.valueUrl;
  return real ?? type?.code;
}

function checkValue(value, element, type, where, structure, faults) {
  if (value === null || value === undefined) return faults.push(`${where}: is null`);
  if (type === 'xhtml') return checkXhtml(value, where, faults);
  if (type.startsWith('http://hl7.org/fhirpath/')) return checkPrimitive(value, 'string', where, faults);
  if (primitive(type)) {
    checkPrimitive(value, type, where, faults);
    checkBinding(value, element, where, faults);
    return undefined;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return faults.push(`${where}: must be an object`);
  if (type === 'CodeableConcept' && element.binding?.strength === 'required')
    for (const coding of value.coding ?? []) checkBinding(coding.code, element, where, faults);
  if (type === 'Coding') checkBinding(value.code, element, where, faults);
  if (type === 'Reference') checkTarget(value, element, where, faults);
  if (type === 'BackboneElement' || type === 'Element') return checkObject(value, structure, element.path, where, faults);
  if (type === 'Resource') return checkResource(value, where, faults);
  const other = structures.get(type);
  if (!other) return faults.push(`${where}: unknown type ${type}`);
  return checkObject(value, other, type, where, faults);
}

function checkBinding(code, element, where, faults) {
  if (element.binding?.strength !== 'required' || code === undefined || !element.binding.valueSet) return;
  const codes = expand(element.binding.valueSet);
  if (codes && !codes.has(code)) faults.push(`${where}: "${code}" is not in the value set that is required`);
}

let typesInBundle = new Map(); // full URL or Type/id -> type
function checkTarget(value, element, where, faults) {
  const allowed = element.type[0].targetProfile?.map((p) => p.split('/').pop());
  if (!value.reference && !value.identifier && !value.display) faults.push(`${where}: a reference refers to nothing`);
  if (!value.reference || !allowed || allowed.includes('Resource')) return;
  const type = typesInBundle.get(value.reference) ?? /^([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]+$/.exec(value.reference)?.[1];
  if (type && !allowed.includes(type)) faults.push(`${where}: ${type} is not among ${allowed.join(', ')}`);
}

function checkObject(object, structure, path, where, faults) {
  const known = new Set(path === structure.type && structure.kind === 'resource' ? ['resourceType'] : []);
  const elements = childrenOf(structure, path);
  if (Object.keys(object).length === 0) faults.push(`${where}: is an empty object`);
  for (const element of elements) {
    const name = element.path.split('.').pop();
    const choices = name.endsWith('[x]')
      ? element.type.map((t) => [name.slice(0, -3) + capital(t.code), t.code])
      : [[name, element.contentReference ? null : typeOfElement(element)]];
    const present = choices.filter(([key]) => object[key] !== undefined);
    for (const [key] of choices) known.add(key), known.add(`_${key}`);
    if (present.length > 1) faults.push(`${where}: more than one of ${present.map(([key]) => key).join(', ')}`);
    if (element.min > 0 && present.length === 0) faults.push(`${where}.${name}: is required`);
    for (const [key, type] of present) checkElement(object[key], element, type, `${where}.${key}`, structure, faults);
  }
  for (const key of Object.keys(object)) if (!known.has(key)) faults.push(`${where}.${key}: there is no such element`);
}

function checkElement(value, element, type, where, structure, faults) {
  const many = element.max !== '1' && element.max !== '0';
  if (element.contentReference) {
    const target = structure.snapshot.element.find((e) => `#${e.id}` === element.contentReference);
    element = { ...target, max: element.max, contentReference: undefined };
    type = 'BackboneElement';
  }
  if (many !== Array.isArray(value)) return faults.push(`${where}: must ${many ? '' : 'not '}be a list`);
  if (!many) return checkValue(value, element, type, where, structure, faults);
  if (value.length === 0) faults.push(`${where}: is an empty list`);
  if (element.max !== '*' && value.length > Number(element.max)) faults.push(`${where}: too many`);
  value.forEach((each, i) => checkValue(each, element, type, `${where}[${i}]`, structure, faults));
  return undefined;
}

function checkResource(resource, where, faults) {
  const structure = structures.get(resource?.resourceType);
  if (!structure || structure.kind !== 'resource') return faults.push(`${where}: ${resource?.resourceType} is no resource`);
  if (resource.id !== undefined && !forms.id.test(resource.id)) faults.push(`${where}.id: is no id`);
  checkObject(resource, structure, resource.resourceType, where, faults);
  checkInvariants(resource, where, faults);
  return undefined;
}

// ---- invariants ----

function each(value, visit) {
  if (value && typeof value === 'object') {
    if (!Array.isArray(value)) visit(value);
    for (const inner of Object.values(value)) each(inner, visit);
  }
}

const timing = [
  ['tim-1', (r) => r.duration === undefined || r.durationUnit],
  ['tim-2', (r) => r.period === undefined || r.periodUnit],
  ['tim-4', (r) => !(r.duration < 0)],
  ['tim-5', (r) => !(r.period < 0)],
  ['tim-6', (r) => r.periodMax === undefined || r.period !== undefined],
  ['tim-7', (r) => r.durationMax === undefined || r.duration !== undefined],
  ['tim-8', (r) => r.countMax === undefined || r.count !== undefined],
  ['tim-9', (r) => r.offset === undefined || (r.when && !(r.when.includes('C') || r.when.includes('CM')))],
  ['tim-10', (r) => !(r.timeOfDay && r.when)],
  ['frequencyMax needs frequency', (r) => r.frequencyMax === undefined || r.frequency !== undefined],
  ['count is not above countMax', (r) => !(r.count > r.countMax)],
  ['duration is not above durationMax', (r) => !(r.duration > r.durationMax)],
  ['frequency is not above frequencyMax', (r) => !(r.frequency > r.frequencyMax)],
  ['period is not above periodMax', (r) => !(r.period > r.periodMax)],
  ['at most 120 minutes', (r) => r.durationUnit !== 'min' || (r.durationMax ?? r.duration) <= 120],
];

const questionItem = [
  ['que-1', (i) => (i.type !== 'group' || i.item) && (i.type !== 'display' || !i.item)],
  ['que-3', (i) => i.type !== 'display' || !i.code],
  ['que-4', (i) => !(i.answerOption && i.answerValueSet)],
  ['que-5', (i) => !(i.answerOption || i.answerValueSet) || ['choice', 'open-choice', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'quantity'].includes(i.type)],
  ['que-6', (i) => i.type !== 'display' || (i.required === undefined && i.repeats === undefined)],
  ['que-8', (i) => !i.initial || !['group', 'display'].includes(i.type)],
  ['que-9', (i) => i.type !== 'display' || i.readOnly === undefined],
  ['que-10', (i) => i.maxLength === undefined || ['boolean', 'decimal', 'integer', 'string', 'text', 'url', 'open-choice'].includes(i.type)],
  ['que-11', (i) => !i.answerOption || !i.initial],
  ['que-12', (i) => !(i.enableWhen?.length > 1) || i.enableBehavior],
  ['que-13', (i) => i.repeats || !(i.initial?.length > 1)],
  ['que-7', (i) => (i.enableWhen ?? []).every((w) => w.operator !== 'exists' || w.answerBoolean !== undefined)],
];

function apply(rules, object, where, faults) {
  for (const [name, holds] of rules) if (!holds(object)) faults.push(`${where}: ${name}`);
}

function checkQuestionnaire(questionnaire, where, faults) {
  const links = new Map();
  const walk = (items) => (items ?? []).forEach((item) => {
    if (links.has(item.linkId)) faults.push(`${where}: que-2: ${item.linkId} twice`);
    links.set(item.linkId, item);
    apply(questionItem, item, `${where} ${item.linkId}`, faults);
    walk(item.item);
  });
  walk(questionnaire.item);
  for (const item of links.values())
    for (const when of item.enableWhen ?? [])
      if (!links.has(when.question)) faults.push(`${where} ${item.linkId}: enableWhen asks ${when.question}, which is no question`);
  if (questionnaire.name && !/^[A-Z][A-Za-z0-9_]{0,254}$/.test(questionnaire.name)) faults.push(`${where}: que-0`);
}

function checkActions(actions, where, faults) {
  for (const action of actions ?? []) {
    if (!action.resource === !action.action) faults.push(`${where}: rqg-1: an action has a resource or actions`);
    checkActions(action.action, where, faults);
  }
}

function checkInvariants(resource, where, faults) {
  each(resource, (object) => {
    if (object.repeat && !Array.isArray(object.repeat)) apply(timing, object.repeat, `${where} Timing`, faults);
    if (object.code && object.value !== undefined && object.unit !== undefined && !object.system) faults.push(`${where}: qty-3: a code of a unit needs its system`);
    if (object.low?.value > object.high?.value) faults.push(`${where}: rng-2: low is above high`);
  });
  if (resource.resourceType === 'CarePlan')
    for (const activity of resource.activity ?? []) if (activity.detail && activity.reference) faults.push(`${where}: cpl-3`);
  if (resource.resourceType === 'RequestGroup') checkActions(resource.action, where, faults);
  if (resource.resourceType === 'ServiceRequest' && resource.orderDetail && !resource.code) faults.push(`${where}: prr-1`);
  if (resource.resourceType === 'Questionnaire') checkQuestionnaire(resource, where, faults);
  if (['CarePlan', 'RequestGroup', 'ServiceRequest'].includes(resource.resourceType) && resource.intent && resource.intent !== 'proposal')
    faults.push(`${where}: what nobody has signed is a proposal`);
  if (['CarePlan', 'RequestGroup', 'ServiceRequest', 'CommunicationRequest'].includes(resource.resourceType) && resource.status !== 'draft')
    faults.push(`${where}: what nobody has signed is a draft`);
}

// ---- Bundles ----

function checkReferences(bundle, faults) {
  each(bundle.entry, (object) => {
    if (typeof object.reference !== 'string') return;
    if (object.reference.startsWith('urn:uuid:') && !typesInBundle.has(object.reference)) faults.push(`${object.reference}: is not in the Bundle`);
    if (!/^(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|https?:\/\/\S+|[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})$/.test(object.reference) && !object.reference.startsWith('urn:palpate:'))
      faults.push(`${object.reference}: is no reference`);
  });
}

function checkTransaction(bundle, faults) {
  const urls = new Set();
  for (const [i, entry] of (bundle.entry ?? []).entries()) {
    if (urls.has(entry.fullUrl)) faults.push(`entry[${i}]: bdl-7: fullUrl twice`);
    urls.add(entry.fullUrl);
    if (!entry.fullUrl) faults.push(`entry[${i}]: has no fullUrl`);
    if (bundle.type !== 'transaction') continue;
    if (!entry.request) faults.push(`entry[${i}]: bdl-3: has no request`);
    else if (entry.request.method !== 'POST' || entry.request.url !== entry.resource?.resourceType) faults.push(`entry[${i}]: request does not create its resource`);
  }
}

// What every plan owes: the consult note, said twice, and who made it.
function checkPlan(bundle, faults) {
  const of = (type) => (bundle.entry ?? []).map((e) => e.resource).filter((r) => r?.resourceType === type);
  const [plan] = of('CarePlan');
  const note = /licensed provider/;
  if (of('CarePlan').length !== 1) return faults.push('a plan is one CarePlan');
  if (!plan.note?.some((n) => note.test(n.text))) faults.push('CarePlan: the consult note is missing');
  if (!of('CommunicationRequest').some((c) => c.payload?.some((p) => note.test(p.contentString)))) faults.push('the consult note is not communicated');
  const [provenance] = of('Provenance');
  if (!provenance?.entity?.some((e) => /^sha256:[0-9a-f]{64}$/.test(e.what?.identifier?.value))) faults.push('Provenance: the digest of the rules is missing');
  const targets = new Set((provenance?.target ?? []).map((t) => t.reference));
  for (const entry of bundle.entry)
    if (['CarePlan', 'ServiceRequest', 'RequestGroup'].includes(entry.resource?.resourceType) && !targets.has(entry.fullUrl)) faults.push(`${entry.resource.resourceType}: Provenance does not name it`);
  return undefined;
}

/** Faults of a Bundle, Questionnaire or QuestionnaireResponse. */
export function check(resource) {
  const faults = [];
  const attempt = (step) => {
    try {
      step();
    } catch (error) { // a shape that the step could not even walk
      faults.push(`${resource.resourceType}: ${error.message}`);
    }
  };
  typesInBundle = new Map((resource.entry ?? []).map((e) => [e.fullUrl, e.resource?.resourceType]));
  attempt(() => checkResource(resource, resource.resourceType, faults));
  if (resource.resourceType === 'Bundle')
    for (const step of [checkReferences, checkTransaction, checkPlan]) attempt(() => step(resource, faults));
  return faults;
}
