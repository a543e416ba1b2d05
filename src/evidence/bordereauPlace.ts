import { cellParagraphs, fold, placeOf, type Place } from "../document";
import { ownBordereau, type BordereauItem, type Dossier } from "../dossier";
import type { EvidenceItem } from "../record";
import { lineFields } from "./lineWords";

/**
 * A place in each block of the list that we wrote: its title and its table. For a host that no longer finds the region by
 * its tag; the empty paragraph behind a table goes with it, for no place without words is ever found again.
 */
export function bordereauPlaces({ bordereau }: Dossier): readonly Place[] {
  return (bordereau?.tables ?? []).flatMap(({ table, title, isOurs }) => {
    if (!isOurs) return [];
    const first = table.rows
      .flatMap(({ cells }) => cells.flatMap(cellParagraphs))
      .find(({ text }) => text.trim() !== "");
    // A title that an author wrote over it, « Annexes », is theirs.
    const own = title && fold(title.text) === fold(ownBordereau.title) ? title : null;
    return [own, first].flatMap((paragraph) => (paragraph ? [placeOf(paragraph)] : []));
  });
}

/** A line to add to a list that the school wrote, for the host's `addRow`. */
export interface NewBordereauRow {
  /** In the row under which it goes. */
  readonly place: Place;
  /** One for each cell of that row; empty where no column of theirs tells it. */
  readonly values: readonly string[];
}

/** Where a piece goes in the school's own list, in its columns; null when the list is no table of this document. */
export function newBordereauRow({ bordereau }: Dossier, item: EvidenceItem): NewBordereauRow | null {
  const last = bordereau?.items.filter(({ table, location }) => table && location && !table.isOurs).at(-1);
  const place = last?.location?.place;
  if (!last?.table || !place) return null;
  const { table, columns } = last.table;
  const row = table.rows.find(({ cells }) =>
    cells.flatMap(cellParagraphs).some(({ index }) => index === place.paragraph),
  );
  if (!row) return null;
  const told = new Map(
    lineFields.flatMap((field) => {
      const column = columns.get(field === "file" ? "link" : field);
      return column === undefined ? [] : [[column, field === "number" ? numberLike(last, item.number) : item[field]]];
    }),
  );
  const columnsOf = (cell: (typeof row.cells)[number]): readonly number[] =>
    Array.from({ length: cell.columnSpan }, (_, step) => cell.column + step);
  return { place, values: row.cells.map((cell) => columnsOf(cell).flatMap((at) => told.get(at) ?? [])[0] ?? "") };
}

/** « Annexe 13 » where the line above says « Annexe 12 ». */
function numberLike({ written, says }: BordereauItem, number: string): string {
  return written === "" ? number : (says.get("number") ?? written).replace(written, () => number);
}
