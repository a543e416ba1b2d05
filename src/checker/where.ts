import type { Coordinates } from "../dossier";
import { inQuotes } from "../french";
import type { GuideEdition } from "../guide";
import type { Field, TableCode } from "../tables";

const tableNames: Record<TableCode, string> = {
  T1: "état des lieux",
  T2: "objectif général",
  T3: "transversalité",
  T4: "équipe",
  T5: "présentation de l’action",
  T6: "objectifs, indicateurs, évaluation",
  T7: "mise en œuvre",
  T8: "points forts, axes de progrès, conclusion",
  T9: "présentation de l’engagement",
  T10: "planification",
  T11: "mise en œuvre",
};

/** The name of an official table in a sentence. */
export function tableName(code: TableCode): string {
  return tableNames[code];
}

/** The name of a block: « action 2 », « engagement 1 ». */
export function blockName(block: string): string {
  return `${block.startsWith("A") ? "action" : "engagement"}\u00a0${block.slice(1)}`;
}

/** « Critère 3, action 2, mise en œuvre, « Lieux » » : where something stands, for people. */
export function whereOf(at: Coordinates, guide: GuideEdition): string {
  const parts = [
    at.criterion === null ? "Dossier" : `Critère\u00a0${at.criterion}`,
    at.block && blockName(at.block),
    at.table && tableNames[at.table],
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
