import { shares } from "../docx";
import { typeset } from "../french";
import { fieldsOf } from "./catalogue";
import { defineTable } from "./defineTable";
import { countLabels, labelledCells } from "./labels";
import { isTitled, scoreLabels } from "./matchScore";
import { makeReading } from "./reading";
import { answerCell, fieldText, labelCell, writeOfficialTable } from "./writeCells";

const fields = fieldsOf("T9");

/** T9, « CRITÈRE X : ENGAGEMENT 1 »: dénomination, description. T5 without its durée looks alike: the title decides. */
export const engagement = defineTable({
  code: "T9",
  source: "tables.T9",
  recognise(candidate) {
    const kind = candidate.title?.block?.kind;
    const score = scoreLabels(candidate, fields, isTitled(candidate, "T9"));
    const found = score.labels;
    const foreign = countLabels(candidate.table, ["duree", "perenne"], candidate.start, false);
    if (kind === "action" || (kind !== "commitment" && (foreign > 0 || found < 2)) || found === 0) return null;
    return score;
  },
  read(recognition) {
    const cells = labelledCells(recognition.table, fields, recognition.firstRow);
    return makeReading(recognition, {
      cells,
      missing: fields.filter((field) => !cells.some((cell) => cell.field === field)),
    });
  },
  write(job) {
    const rows = fields.map((field) => {
      const { label, hints } = fieldText(job.text, field);
      return { cells: [labelCell(typeset(label)), answerCell(job, field, hints, { label })] };
    });
    return writeOfficialTable(job, job.text.title ?? "", shares(20, 80), rows);
  },
});
