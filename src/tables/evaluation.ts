import type { CellSpec } from "../ooxml/wml/write";
import { fieldsOf, type Field } from "./catalogue";
import { findHeader } from "./columns";
import { defineTable } from "./defineTable";
import { readIndicators } from "./indicatorRows";
import { isTitled, scoreHeader } from "./matchScore";
import {
  answerCell,
  columnWidths,
  continuedCell,
  fieldText,
  headerCell,
  writeOfficialTable,
  type WriteJob,
} from "./writeCells";
import { headerText, labelIn, lineCell } from "./writeLines";

const fields = fieldsOf("T6");

/** T6, « OBJECTIFS INDICATEURS ÉVALUATION »: objectives, their indicators, three measures, the added value. */
export const evaluation = defineTable({
  code: "T6",
  source: "tables.T6",
  opensWith: { fields: ["objectif", "indicateur"], least: 2 },
  recognise(candidate) {
    // T10 shares two columns: an animateur or a duration is its mark; without any, the block decides.
    const isCommitment = findHeader(candidate.table, ["objectif", "indicateur", "animateur", "duree"], candidate.start);
    const found = isCommitment?.columns.found;
    if (found?.has("animateur") || found?.has("duree")) return null;
    if (candidate.block === "commitment" && !isTitled(candidate, "T6")) {
      const own = findHeader(candidate.table, fields, candidate.start)?.columns.found;
      if (!own?.has("plus-value") && !own?.has("mesure-n5")) return null;
    }
    return scoreHeader(candidate, ["T6"], fields, 3);
  },
  read: (recognition) => readIndicators(recognition, fields),
  write(job) {
    const { objectives = 2, indicatorsPerObjective = 2 } = job.spec;
    const lines = objectives * indicatorsPerObjective;
    const rows = Array.from({ length: lines }, (_, line) => {
      const objective = Math.floor(line / indicatorsPerObjective);
      const rank = line % indicatorsPerObjective;
      const measure = (field: Field<"T6">): CellSpec =>
        answerCell(job, field, fieldText(job.text, field).hints, { line, label: labelIn(job, field) });
      const cells: Readonly<Record<Field<"T6">, CellSpec>> = {
        objectif:
          rank === 0
            ? lineCell(job, "objectif", `${objective + 1}`, objective, indicatorsPerObjective > 1 ? "start" : undefined)
            : continuedCell(),
        indicateur: lineCell(job, "indicateur", `${objective + 1}.${rank + 1}`, line),
        "mesure-n": measure("mesure-n"),
        "mesure-n3": measure("mesure-n3"),
        "mesure-n5": measure("mesure-n5"),
        "plus-value": line === 0 ? addedValue(job, lines) : continuedCell(),
      };
      return { cells: fields.map((field) => cells[field]) };
    });
    const header = { cells: fields.map((field) => headerCell(headerText(job, field))), isHeader: true };
    return writeOfficialTable(job, job.text.title ?? "", columnWidths("T6"), [header, ...rows]);
  },
});

/** The added value is merged over the whole table, as in the guide. */
function addedValue(job: WriteJob, lines: number): CellSpec {
  const { label, hints } = fieldText(job.text, "plus-value");
  return answerCell(job, "plus-value", hints, { merge: lines > 1 ? "start" : undefined, label });
}
