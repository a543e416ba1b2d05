import { auditNamespace } from "../../src/audit";
import { readDossier } from "../../src/dossier";
import { takeInventory } from "../../src/evidence";
import { currentEdition } from "../../src/guide";
import { readCustomXml, readDocx } from "../../src/ooxml";
import { emptyRecord, readRecord, RecordError, recordNamespace } from "../../src/record";

/** What the register, the list and the citations of a file do not say alike, beside what they already did not before. */
export function newDisagreements(before: Uint8Array, now: Uint8Array): readonly string[] {
  const known = new Set(disagreements(before));
  return disagreements(now).filter((one) => !known.has(one));
}

function disagreements(file: Uint8Array): readonly string[] {
  const parts = readCustomXml(file, recordNamespace);
  const found: string[] = [];
  for (const namespace of [recordNamespace, auditNamespace]) {
    const count = readCustomXml(file, namespace).length;
    if (count > 1) found.push(`${count} parts of ${namespace}`);
  }
  const dossier = readDossier([readDocx(file)], currentEdition);
  const places = dossier.citations.flatMap(({ numbers, location: { place } }) =>
    numbers.map((number) => `${number} in paragraph ${place.paragraph}`),
  );
  found.push(...twice(places).map((place) => `cited twice: ${place}`));
  const { register, fault } = registerIn(parts);
  if (fault) found.push(`the record is ${fault}`);
  for (const { key, conflicts, lines, troubles } of takeInventory(dossier, register, null).entries) {
    if (lines.length > 1) found.push(`${lines.length} lines for ${key}`);
    found.push(...conflicts.map(({ field }) => `register and list differ on ${key}: ${field}`));
    found.push(...troubles.filter((one) => one === "doubled" || one === "unlisted").map((one) => `${key}: ${one}`));
  }
  return found;
}

function registerIn(parts: readonly string[]) {
  try {
    return { register: readRecord(parts).evidence, fault: null };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { register: emptyRecord.evidence, fault: error.code };
  }
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, rank) => values.indexOf(value) < rank))];
}
