import type { CellSpec } from "../ooxml/wml/write";
import { fieldsOf, type Field } from "./catalogue";
import { findHeader } from "./columns";
import { defineTable } from "./defineTable";
import { readIndicators } from "./indicatorRows";
import { isTitled, scoreHeader } from "./matchScore";
import { answerCell, columnWidths, continuedCell, fieldText, headerCell, writeOfficialTable } from "./writeCells";
import { headerText, labelIn, lineCell } from "./writeLines";

const fields = fieldsOf("T10");

/** T10, « PLANIFICATION - OBJECTIFS - INDICATEURS - ÉVALUATION »: who leads, how long, objectives and one measure. */
export const planification = defineTable({
  code: "T10",
  source: "tables.T10",
  opensWith: { fields: ["objectif", "indicateur"], least: 2 },
  recognise(candidate) {
    const found = findHeader(candidate.table, fields, candidate.start)?.columns.found;
    const isMarked = found?.has("animateur") || found?.has("duree");
    if (!isMarked && candidate.block !== "commitment" && !isTitled(candidate, "T10")) return null;
    return scoreHeader(candidate, ["T10"], fields, 3);
  },
  read: (recognition) => readIndicators(recognition, fields),
  write(job) {
    const { objectives = 3, indicatorsPerObjective = 1 } = job.spec;
    const count = objectives * indicatorsPerObjective;
    const merged = (field: Field<"T10">, line: number): CellSpec =>
      line > 0
        ? continuedCell()
        : answerCell(job, field, fieldText(job.text, field).hints, {
            merge: count > 1 ? "start" : undefined,
            label: labelIn(job, field),
          });
    const rows = Array.from({ length: count }, (_, line) => {
      const objective = Math.floor(line / indicatorsPerObjective);
      const rank = line % indicatorsPerObjective;
      const number = indicatorsPerObjective > 1 ? `${objective + 1}.${rank + 1}` : `${objective + 1}`;
      const cells: Readonly<Record<Field<"T10">, CellSpec>> = {
        animateur: merged("animateur", line),
        duree: merged("duree", line),
        objectif:
          rank === 0
            ? lineCell(job, "objectif", `${objective + 1}`, objective, indicatorsPerObjective > 1 ? "start" : undefined)
            : continuedCell(),
        indicateur: lineCell(job, "indicateur", number, line),
        "mesure-n": answerCell(job, "mesure-n", fieldText(job.text, "mesure-n").hints, {
          line,
          label: labelIn(job, "mesure-n"),
        }),
      };
      return { cells: fields.map((field) => cells[field]) };
    });
    const header = { cells: fields.map((field) => headerCell(headerText(job, field))), isHeader: true };
    return writeOfficialTable(job, job.text.title ?? "", columnWidths("T10"), [header, ...rows]);
  },
});
