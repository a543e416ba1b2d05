import { shares } from "../docx";
import { typeset } from "../french";
import type { CellSpec } from "../ooxml/wml/write";
import { fieldsOf, type Field } from "./catalogue";
import { defineTable } from "./defineTable";
import { countLabels, labelledCells } from "./labels";
import { isTitled, labelLikeness } from "./matchScore";
import { readingOf } from "./reading";
import { answerCell, fieldText, labelCell, writeOfficialTable } from "./writeCells";

const fields = fieldsOf("T5");

/** T5, « CRITÈRE X : ACTION 1 »: dénomination, durée, pérenne, description. */
export const action = defineTable({
  code: "T5",
  source: "tables.T5",
  recognise(sketch) {
    const kind = sketch.title?.block?.kind;
    const isOwn = isTitled(sketch, "T5");
    const own = countLabels(sketch.table, ["duree", "perenne"], sketch.start, isOwn);
    const shared = countLabels(sketch.table, ["denomination", "description"], sketch.start, isOwn);
    if (shared === 0 || kind === "commitment" || (own === 0 && (kind !== "action" || shared < 2))) return null;
    // « Durée, Description » describe any project: without its title, an action has its dénomination.
    if (!isOwn && countLabels(sketch.table, ["denomination"], sketch.start, false) === 0) return null;
    return labelLikeness(sketch, fields, isOwn);
  },
  read(recognition) {
    const cells = labelledCells(recognition.table, fields, recognition.firstRow);
    return readingOf(recognition, {
      cells,
      missing: fields.filter((field) => !cells.some((cell) => cell.field === field)),
    });
  },
  write(job) {
    const pair = (field: Field, span = 1): CellSpec[] => {
      const { label, hints } = fieldText(job.text, field);
      return [labelCell(typeset(label)), answerCell(job, field, hints, { span, label })];
    };
    return writeOfficialTable(job, job.text.title ?? "", shares(20, 39, 17, 24), [
      { cells: pair("denomination", 3) },
      { cells: [...pair("duree"), ...pair("perenne")] },
      { cells: pair("description", 3) },
    ]);
  },
});
