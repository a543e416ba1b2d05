import { shares } from "../docx";
import type { CellSpec } from "../ooxml/wml/write";
import type { Field } from "./catalogue";
import { findHeader } from "./columns";
import { defineTable } from "./defineTable";
import { indicatorRows, measureHeaders } from "./indicatorRows";
import { headerLikeness, isTitled } from "./likeness";
import { addedIn, headerOf, headersIn, missingFrom, readingOf } from "./reading";
import { answerCell, continuedCell, fieldText, headerCell, writeOfficialTable, type WriteJob } from "./writeCells";
import { headerText, labelIn, lineCell } from "./writeLines";

const fields: readonly Field[] = ["objectif", "indicateur", "mesure-n", "mesure-n3", "mesure-n5", "plus-value"];

/** T6, « OBJECTIFS INDICATEURS ÉVALUATION »: objectives, their indicators, three measures, the added value. */
export const evaluation = defineTable({
  code: "T6",
  source: "tables.T6",
  recognise(sketch) {
    // T10 shares two columns: an animateur or a duration is its mark; without any, the block decides.
    const isCommitment = findHeader(sketch.table, ["objectif", "indicateur", "animateur", "duree"], sketch.start);
    const found = isCommitment?.columns.found;
    if (found?.has("animateur") || found?.has("duree")) return null;
    if (sketch.block === "commitment" && !isTitled(sketch, "T6")) {
      const own = findHeader(sketch.table, fields, sketch.start)?.columns.found;
      if (!own?.has("plus-value") && !own?.has("mesure-n5")) return null;
    }
    return headerLikeness(sketch, ["T6"], fields, 3);
  },
  read(recognition) {
    const columns = headerOf(recognition, fields);
    return readingOf(recognition, {
      headers: headersIn(columns),
      indicators: indicatorRows(recognition.table, columns, recognition.firstRow),
      measureHeaders: measureHeaders(columns),
      missing: missingFrom(columns, fields),
      added: addedIn(columns),
    });
  },
  write(job) {
    const { objectives = 2, indicatorsPerObjective = 2 } = job.spec;
    const lines = Array.from({ length: objectives * indicatorsPerObjective }, (_, line) => {
      const objective = Math.floor(line / indicatorsPerObjective);
      const rank = line % indicatorsPerObjective;
      const last = `${objective + 1}.${rank + 1}`;
      return {
        cells: [
          rank === 0
            ? lineCell(job, "objectif", `${objective + 1}`, objective, indicatorsPerObjective > 1 ? "start" : undefined)
            : continuedCell(),
          lineCell(job, "indicateur", last, line),
          ...measures.map((field) =>
            answerCell(job, field, fieldText(job.text, field).hints, { line, label: labelIn(job, field) }),
          ),
          line === 0 ? addedValue(job, objectives * indicatorsPerObjective) : continuedCell(),
        ],
      };
    });
    const header = { cells: fields.map((field) => headerCell(headerText(job, field))), isHeader: true };
    return writeOfficialTable(job, job.text.title ?? "", shares(20, 21, 13, 13, 13, 20), [header, ...lines]);
  },
});

const measures = ["mesure-n", "mesure-n3", "mesure-n5"] as const;

/** The added value is merged over the whole table, as in the guide. */
function addedValue(job: WriteJob, lines: number): CellSpec {
  const { label, hints } = fieldText(job.text, "plus-value");
  return answerCell(job, "plus-value", hints, { merge: lines > 1 ? "start" : undefined, label });
}
