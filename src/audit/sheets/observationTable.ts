import { capitalise } from "../../french";
import { auditLabel, valuesOf } from "../labels";
import type { AuditPolicy, Observation } from "../types";
import { auditTable, headCell, textCell } from "./cells";
import type { AssessmentColumn } from "./columns";
import { sheetLine, sheetText } from "./text";

/** Headers of the table of constats: it is read back by them. */
export const observationHeaders = ["Constat", "Fondé sur", "Texte", "Preuve", "Auteur"] as const;

/** A constat and whose it is. */
export interface ShownObservation extends Observation {
  /** Name of the column of its author. */
  readonly label: string;
}

/** The constats of all on a criterion that stand, of all criteria when none is given: by kind, in the order of the columns. */
export function observationsOf(columns: readonly AssessmentColumn[], criterion?: number): readonly ShownObservation[] {
  const all = columns.flatMap(({ assessment, label }) =>
    assessment.observations
      .filter((one) => !one.isDeleted && (criterion === undefined || one.criterion === criterion))
      .map((one) => ({ ...one, label })),
  );
  return valuesOf("observation").flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** The constats of a criterion, one a line; an empty line to write in where there is none. */
export function observationTable(
  title: string,
  criterion: number,
  columns: readonly AssessmentColumn[],
  policy: AuditPolicy,
): string {
  const rows = observationsOf(columns, criterion).map((one) => [
    capitalise(auditLabel("observation", one.kind, policy)),
    capitalise(auditLabel("basis", one.basis, policy)),
    sheetText(one.text),
    sheetLine(one.evidence),
    one.label,
  ]);
  const empty = observationHeaders.map(() => "");
  return auditTable(
    title,
    `Les constats sur le critère\u00a0${criterion}\u00a0: nature, ce sur quoi chacun est fondé, texte, preuve, auteur.`,
    [1.5, 1.1, 4.4, 1.4, 1.5],
    [
      { isHeader: true, cells: observationHeaders.map((header) => headCell(header)) },
      ...(rows.length > 0 ? rows : [empty]).map((cells) => ({ cells: cells.map((cell) => textCell(cell)) })),
    ],
  );
}
