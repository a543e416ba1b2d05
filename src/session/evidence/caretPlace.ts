import { cellParagraphs, type Cell, type Paragraph } from "../../document";
import {
  blocksOf,
  passageAt,
  tablesOf,
  type Criterion,
  type Dossier,
  type OfficialTable,
  type Passage,
} from "../../dossier";
import { isInList } from "./list";
import type { CaretPlace } from "./types";

/** Where the cursor stands, and why nothing may be cited there. `caret`: the rank of its paragraph. */
export function caretPlace(dossier: Dossier, caret: number | null): CaretPlace {
  const passage = passageAt(dossier, caret);
  if (!passage) return { at: null, refused: "caret-outside" };
  const { criterion, block, table, field, objective, indicator } = passage;
  const at = { criterion, block, table, field, objective, indicator };
  return { at, refused: isInList(dossier, caret!) ? "caret-in-list" : refusalIn(dossier, passage) };
}

/** A citation goes where the school writes: not in a title, nor in a cell that names another. */
function refusalIn({ criteria }: Dossier, { answer, host, ...at }: Passage): CaretPlace["refused"] {
  if (answer) return null;
  const own = criteria.filter(({ criterion }) => criterion === at.criterion);
  if (host.headingLevel !== null || isTitle(host) || own.some((one) => titlesOf(one).has(host.index)))
    return "caret-in-title";
  const table = own.flatMap(tablesOf).find((one) => cellOf(one, host.index) !== null);
  const cell = table && cellOf(table, host.index);
  return cell && names(table, cell) ? "caret-in-label" : null;
}

/** Word's own « Titre » (its id is written in the language of the program), and that of our dossiers. */
function isTitle({ style }: Paragraph): boolean {
  return style !== null && /^(?:title|titre|ldmtitre)$/i.test(style);
}

function cellOf({ reading }: OfficialTable, paragraph: number | null): Cell | null {
  const cells = reading.recognition.table.rows.flatMap((row) => row.cells);
  return cells.find((cell) => cellParagraphs(cell).some(({ index }) => index === paragraph)) ?? null;
}

/** Whether a cell is a title, a header or a label of its table. */
function names({ reading: { recognition, headers, people } }: OfficialTable, cell: Cell): boolean {
  return (
    cell.row < recognition.firstRow ||
    headers.some((one) => one.cell === cell) ||
    people.some(({ label }) => label === cell)
  );
}

/** The paragraphs that are titles of a criterion, of its blocks and of its tables. */
function titlesOf(criterion: Criterion): ReadonlySet<number | null> {
  const { unnumbered, repeats, location } = criterion;
  const places = [location, ...blocksOf(criterion).map((block) => block.location), ...repeats];
  return new Set([
    ...[...places, ...unnumbered.map((one) => one.location)].flatMap((one) => (one ? [one.place.paragraph] : [])),
    ...tablesOf(criterion).map(({ reading }) => reading.recognition.title?.paragraph.index ?? null),
  ]);
}
