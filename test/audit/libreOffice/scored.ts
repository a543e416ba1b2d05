import type { AuditRecord } from "../../../src/audit";
import { documentParts } from "../../../src/docx";
import { zipPackage } from "../../../src/ooxml";
import { writeParagraph } from "../../../src/ooxml/wml/write";
import { auditStyles } from "../../../src/audit/sheets/look";
import { currentEdition } from "../../../src/guide";
import { writeTemplate } from "../../../src/tables/writeTemplate";
import { sheetsOf } from "../sheets";

/** A dossier of two criteria with the sheets of a record in their places, as Word saves one. */
export function scoredDossier(record: AuditRecord): Uint8Array {
  const criteria = [1, 4];
  const [first, fourth, synthesis] = sheetsOf(record, criteria).map(bodyOf);
  const own = criteria.map((criterion) =>
    writeTemplate(
      [
        { kind: "criterion", criterion },
        { kind: "action", criterion, number: 1 },
        { kind: "commitment", criterion, number: 1 },
      ],
      { edition: currentEdition, valuesOf: () => (field, line) => `${field} ${line}` },
    ),
  );
  const blocks = [own[0], first, own[1], fourth, synthesis].join("");
  return zipPackage(documentParts(blocks + writeParagraph(""), "Dossier", auditStyles));
}

function bodyOf(flat: string): string {
  return /<w:body>(.*)<\/w:body>/s.exec(flat)![1]!;
}
