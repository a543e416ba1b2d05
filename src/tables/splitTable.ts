import type { Row, Table } from "../document";
import { shapeOf } from "./catalogue";
import { matchColumns } from "./columns";
import { fullWidthCell, titleOfRow } from "./grid";
import { tableDefinitions } from "./tableDefinitions";
import { fieldVariants, personVariants, transversalityVariants } from "./variants";
import { bareLabel, matchesVariant, mayBeHeader } from "./words";

/**
 * Cuts a table that holds several official ones (a whole action or criterion in one table) where a title row or a
 * header row opens another; the table itself when there is only one.
 */
export function splitTable(table: Table): readonly Table[] {
  const starts: number[] = [0];
  // A header row opens a table only after rows of answers: before them it belongs to the title above.
  let hasAnswers = false;
  let isFrame = false;
  // A T3 goes on after a line that somebody renamed: only its first line opens one.
  let isInTransversal = false;
  table.rows.forEach((row, index) => {
    const title = index < table.rows.length - 1 ? titleOfRow(table, row) : null;
    if (index > 0 && (title || (hasAnswers && opensTable(row, isInTransversal)))) {
      starts.push(index);
      hasAnswers = false;
      isInTransversal = false;
    }
    isInTransversal ||= isTransversal(row);
    // A text is answered in a row as wide as its title; elsewhere such a row is a sentence of the template.
    if (title) isFrame = title.table !== null && shapeOf(title.table) === "text";
    else if (isFrame || !fullWidthCell(table, row)) hasAnswers = true;
  });
  if (starts.length === 1) return [table];
  return starts.map((start, rank) => ({ ...table, rows: table.rows.slice(start, starts[rank + 1]) }));
}

/** Whether a row begins an official table by its labels: a header row, « Dénomination », the first line of T3. */
function opensTable(row: Row, isInTransversal: boolean): boolean {
  const [first] = row.cells;
  if (first && matchesVariant(bareLabel(first), fieldVariants.denomination)) return true;
  if (isTransversal(row) && !isInTransversal) return true;
  if (!mayBeHeader(row)) return false;
  const people = [personVariants.lastName, personVariants.firstName, personVariants.position];
  if (people.every((variants) => row.cells.some((cell) => matchesVariant(bareLabel(cell), variants)))) return true;
  return tableDefinitions.some(
    ({ opensWith }) => opensWith && matchColumns(row, opensWith.fields).found.size >= opensWith.least,
  );
}

function isTransversal({ cells: [first] }: Row): boolean {
  return first !== undefined && transversalityVariants.some((variants) => matchesVariant(bareLabel(first), variants));
}
