// SPDX-License-Identifier: MIT
// Validate lines of JSON on standard input: with @medplum/core, and with the checks of check.mjs. One line of output for
// each line that has faults. Exits with 1 if any has. --quiet: only the count.
import { createInterface } from 'node:readline';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { bundles } from './definitions.mjs';
import { check } from './check.mjs';

for (const bundle of bundles) indexStructureDefinitionBundle(bundle);

/** Faults that the library finds. */
export function library(resource) {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    return (error.outcome?.issue ?? [{ details: { text: error.message } }]).map((i) => `${i.expression ?? ''}: ${i.details?.text}`);
  }
}

async function main() {
  let lines = 0;
  let faulty = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    lines += 1;
    const resource = JSON.parse(line);
    const faults = [...check(resource), ...library(resource)];
    for (const inner of resource.entry ?? []) faults.push(...library(inner.resource));
    if (faults.length === 0) continue;
    faulty += 1;
    console.log(`line ${lines}: ${faults.slice(0, 5).join('; ')}`);
  }
  console.log(`${lines} checked, ${faulty} with faults`);
  process.exit(faulty > 0 || lines === 0 ? 1 : 0);
}

if (process.argv[1]?.endsWith('validate.mjs')) await main();
