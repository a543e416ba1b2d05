import { isFilled } from "./grid";
import { readingOf } from "./reading";
import type { Field, Recognition, TableReading } from "./types";

/** T1 and T2: the answer is the first filled cell under the title, or the first one. */
export function readFreeText(recognition: Recognition, field: Field): TableReading {
  const cells = recognition.table.rows.slice(recognition.firstRow).flatMap((row) => row.cells);
  const cell = cells.find(isFilled) ?? cells[0];
  return readingOf(recognition, cell ? { cells: [{ field, cell, label: cell }] } : { missing: [field] });
}
