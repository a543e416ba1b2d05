import { shares } from "../docx";
import type { CellSpec } from "../ooxml/wml/write";
import type { Field } from "./catalogue";
import { findHeader } from "./columns";
import { defineTable } from "./defineTable";
import { indicatorRows, measureHeaders } from "./indicatorRows";
import { headerLikeness, isTitled } from "./likeness";
import { addedIn, fieldCellsUnder, headerOf, headersIn, missingFrom, readingOf } from "./reading";
import { answerCell, continuedCell, fieldText, headerCell, writeOfficialTable } from "./writeCells";
import { headerText, labelIn, lineCell } from "./writeLines";

const fields: readonly Field[] = ["animateur", "duree", "objectif", "indicateur", "mesure-n"];

/** T10, « PLANIFICATION - OBJECTIFS - INDICATEURS - ÉVALUATION »: who leads, how long, objectives and one measure. */
export const planification = defineTable({
  code: "T10",
  source: "tables.T10",
  recognise(sketch) {
    const found = findHeader(sketch.table, fields, sketch.start)?.columns.found;
    const isMarked = found?.has("animateur") || found?.has("duree");
    if (!isMarked && sketch.block !== "commitment" && !isTitled(sketch, "T10")) return null;
    return headerLikeness(sketch, ["T10"], fields, 3);
  },
  read(recognition) {
    const { table, firstRow } = recognition;
    const columns = headerOf(recognition, fields);
    return readingOf(recognition, {
      headers: headersIn(columns),
      cells: fieldCellsUnder(table, columns, ["animateur", "duree"], firstRow),
      indicators: indicatorRows(table, columns, firstRow),
      measureHeaders: measureHeaders(columns),
      missing: missingFrom(columns, fields),
      added: addedIn(columns),
    });
  },
  write(job) {
    const { objectives = 3, indicatorsPerObjective = 1 } = job.spec;
    const count = objectives * indicatorsPerObjective;
    const merged = (field: Field, line: number): CellSpec =>
      line > 0
        ? continuedCell()
        : answerCell(job, field, fieldText(job.text, field).hints, {
            merge: count > 1 ? "start" : undefined,
            label: labelIn(job, field),
          });
    const lines = Array.from({ length: count }, (_, line) => {
      const objective = Math.floor(line / indicatorsPerObjective);
      const rank = line % indicatorsPerObjective;
      const number = indicatorsPerObjective > 1 ? `${objective + 1}.${rank + 1}` : `${objective + 1}`;
      return {
        cells: [
          merged("animateur", line),
          merged("duree", line),
          rank === 0
            ? lineCell(job, "objectif", `${objective + 1}`, objective, indicatorsPerObjective > 1 ? "start" : undefined)
            : continuedCell(),
          lineCell(job, "indicateur", number, line),
          answerCell(job, "mesure-n", fieldText(job.text, "mesure-n").hints, { line, label: labelIn(job, "mesure-n") }),
        ],
      };
    });
    const header = { cells: fields.map((field) => headerCell(headerText(job, field))), isHeader: true };
    return writeOfficialTable(job, job.text.title ?? "", shares(20, 14, 25, 25, 16), [header, ...lines]);
  },
});
