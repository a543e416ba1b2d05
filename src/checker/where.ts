import { kindOfBlock, rankOfBlock, type Coordinates } from "../dossier";
import { inQuotes } from "../french";
import type { GuideEdition } from "../guide";
import { tableName, type Field, type TableCode } from "../tables";

/** The name of a block: « action 2 », « engagement 1 ». */
export function blockName(block: string): string {
  return `${kindOfBlock(block) === "action" ? "action" : "engagement"}\u00a0${rankOfBlock(block)}`;
}

/** Where a line of the list of evidence stands, for people. */
export const inBordereau = "Bordereau";

/** « Critère 3, action 2, mise en œuvre, « Lieux » » : where something stands, for people. */
export function whereOf(at: Coordinates, guide: GuideEdition): string {
  const parts = [
    at.criterion === null ? "Dossier" : `Critère\u00a0${at.criterion}`,
    at.block && blockName(at.block),
    at.table && tableName(at.table),
    at.objective && `objectif\u00a0${at.objective}`,
    at.indicator && `indicateur\u00a0${at.indicator}`,
    fieldLabel(at, guide),
  ];
  return parts.filter((part) => part).join(", ");
}

/** The field by the guide's own label, where the table has one and the rest does not say it. */
function fieldLabel({ table, field, indicator }: Coordinates, guide: GuideEdition): string | null {
  if (!table || !field || field === "transversalite" || field === "objectif") return null;
  if (field === "indicateur" && indicator !== null) return null;
  const label = fieldName(guide, table, field);
  return label && inQuotes(label);
}

/** The guide's label of a field, without its advice; `line` of those with the same field. Null where it has none. */
export function fieldName(guide: GuideEdition, table: TableCode, field: Field, line = 0): string | null {
  const text = guide.tables[table]?.fields.filter((one) => one.field === field)[line]?.label;
  // « Mesure début (N) (remplacer N par une année) » is « Mesure début » to people.
  const label = text
    ?.replace(/\s*\(.*$/, "")
    .replace(/ [àa] N$/, "")
    .replace(/ critère X$/, "")
    .replace(/'/g, "’");
  return label || null;
}
