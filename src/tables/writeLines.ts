import { typeset } from "../french";
import type { CellSpec } from "../ooxml/wml/write";
import type { Field } from "./catalogue";
import { answerCell, fieldText, type WriteJob } from "./writeCells";

/** The label of a field, set for print. */
export function labelIn({ text }: WriteJob, field: Field): string {
  return typeset(fieldText(text, field).label);
}

/** The header of a column; a measure's year takes the place of « N », « N+3 », « N+5 » when it is given. */
export function headerText(job: WriteJob, field: Field): string {
  const { start, followUp, end } = job.spec.years ?? {};
  const year =
    field === "mesure-n" ? start : field === "mesure-n3" ? followUp : field === "mesure-n5" ? end : undefined;
  const label = labelIn(job, field);
  if (year === undefined) return label;
  return label.replace(/\s*\(remplacer[^)]*\)/, "").replace(/\bN(\+\d)?(?!\p{L})/u, year);
}

/** A numbered example line of the guide (« Objectif opérationnel 1 ») with this number, as the cell's instruction. */
export function lineCell(
  job: WriteJob,
  field: "objectif" | "indicateur",
  number: string,
  line: number,
  merge?: CellSpec["merge"],
): CellSpec {
  const { label, lines = [], hints } = fieldText(job.text, field);
  const example = lines[0] ?? hints[0];
  const instruction = example === undefined ? [] : [example.replace(/\d+(\.\d+)?$/, number)];
  return answerCell(job, field, instruction, { line, merge, label });
}
