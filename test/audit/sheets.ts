import { writeSheet, writeSynthesis, type AuditRecord } from "../../src/audit";
import type { DocumentText } from "../../src/document";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx, readFlatOpc, zipPackage } from "../../src/ooxml";
import { writeDocx } from "../../src/tables";

/** A flat package as the .docx of the same parts. */
export function zipOf(flat: string): Uint8Array {
  const parts = flat.matchAll(
    /<pkg:part pkg:name="([^"]*)" pkg:contentType="([^"]*)"[^>]*><pkg:xmlData>(.*?)<\/pkg:xmlData>/gs,
  );
  return zipPackage([...parts].map(([, name = "", contentType = "", data = ""]) => ({ name, contentType, data })));
}

/** A dossier that holds the first criterion. */
export const smallDossier: Dossier = readDossier(
  [readDocx(writeDocx([{ kind: "criterion", criterion: 1 }]))],
  currentEdition,
);

const numbers = currentEdition.criteria.map(({ number }) => number);

/** Every sheet of a record, as flat packages. */
export function sheetsOf(record: AuditRecord, criteria = numbers, dossier = smallDossier): readonly string[] {
  return [
    ...criteria.map((criterion) => writeSheet(record, criterion, dossier, currentEdition, null)),
    writeSynthesis(record, dossier, currentEdition, null),
  ];
}

/** The dossier that holds these sheets and nothing else. */
export function holding(packages: readonly string[]): Dossier {
  const documents = packages.map((flat) => readFlatOpc(flat));
  const whole: DocumentText = { ...documents[0]!, blocks: documents.flatMap(({ blocks }) => blocks) };
  return readDossier([whole], currentEdition);
}
