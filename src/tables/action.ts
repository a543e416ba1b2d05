import { shares } from "../docx";
import { typeset } from "../french";
import type { CellSpec } from "../ooxml/wml/write";
import { fieldsOf, type Field } from "./catalogue";
import { defineTable } from "./defineTable";
import { countLabels, labelledCells } from "./labels";
import { isTitled, scoreLabels } from "./matchScore";
import { makeReading } from "./reading";
import { answerCell, fieldText, labelCell, writeOfficialTable } from "./writeCells";

const fields = fieldsOf("T5");

/** T5, « CRITÈRE X : ACTION 1 »: dénomination, durée, pérenne, description. */
export const action = defineTable({
  code: "T5",
  source: "tables.T5",
  recognise(candidate) {
    const kind = candidate.title?.block?.kind;
    const isOwn = isTitled(candidate, "T5");
    const own = countLabels(candidate.table, ["duree", "perenne"], candidate.start, isOwn);
    const shared = countLabels(candidate.table, ["denomination", "description"], candidate.start, isOwn);
    if (shared === 0 || kind === "commitment" || (own === 0 && (kind !== "action" || shared < 2))) return null;
    // « Durée, Description » describe any project: without its title, an action has its dénomination.
    if (!isOwn && countLabels(candidate.table, ["denomination"], candidate.start, false) === 0) return null;
    return scoreLabels(candidate, fields, isOwn);
  },
  read(recognition) {
    const cells = labelledCells(recognition.table, fields, recognition.firstRow);
    return makeReading(recognition, {
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
