import { createIds, insertionParts, styleIds } from "../../docx";
import { auditSheetTitle } from "../../dossier";
import { flatOpcPackage, ownTag } from "../../ooxml";
import { writeParagraph, writeRegion, writeRun } from "../../ooxml/wml/write";
import { auditStyleIds, auditStyles } from "./look";

/** The mention that every sheet bears. */
const sheetNotice = "Fiche de l’auditeur – ne fait pas partie du dossier de l’établissement";

/** Tag of the region that holds the sheet of a criterion; of the synthesis for null. */
export function sheetTag(criterion: number | null): string {
  return ownTag(criterion === null ? "audit:synthese" : `audit:fiche:${criterion}`);
}

/** A sheet as one region in a flat package, ready for `insertOoxml`: title, notice, tables, a space after them. */
export function sheetPackage(criterion: number | null, tables: readonly string[], subtitle = ""): string {
  const title = auditSheetTitle(criterion);
  const space = writeParagraph("", { style: styleIds.spacer });
  const blocks = [
    writeParagraph(writeRun(title), { style: auditStyleIds.title }),
    writeParagraph(writeRun([sheetNotice, subtitle].filter(Boolean).join("\n")), { style: auditStyleIds.notice }),
    ...tables.map((table) => table + space),
  ];
  const id = createIds()(sheetTag(criterion));
  const region = writeRegion({ id, tag: sheetTag(criterion), title }, blocks.join(""));
  return flatOpcPackage(insertionParts(region, auditStyles));
}
