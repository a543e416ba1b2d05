import { shares } from "../docx";
import type { Field } from "./catalogue";
import { isFilled } from "./grid";
import { makeReading } from "./reading";
import type { Recognition, TableReading } from "./types";
import { answerCell, fieldText, writeOfficialTable, type WriteJob } from "./writeCells";

/** T1 and T2: the answer is the first filled cell under the title, or the first one. */
export function readFreeText(recognition: Recognition, field: Field): TableReading {
  const cells = recognition.table.rows.slice(recognition.firstRow).flatMap((row) => row.cells);
  const cell = cells.find(isFilled) ?? cells[0];
  return makeReading(recognition, cell ? { cells: [{ field, cell, label: cell }] } : { missing: [field] });
}

/** One cell as wide as the page; it may go on over the next one, or a long text would leave its title alone. */
export function writeFreeText(job: WriteJob, field: Field): string {
  const title = job.text.title ?? "";
  const cell = answerCell(job, field, fieldText(job.text, field).hints, { label: title });
  return writeOfficialTable(job, title, shares(1), [{ cells: [cell], height: 1134, mayBreak: true }]);
}
