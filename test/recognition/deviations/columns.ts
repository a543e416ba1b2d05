import type { XmlElement } from "../../word/xml/tree";
import type { Deviation } from "../received";
import { cell, cellsOf, mergeOf, rowsOf, spanOf, unmerge, wordsOf } from "../wml";

/** Tables of one header row with their answers below. */
const under = ["T6", "T7", "T8", "T10", "T11"];

const isFlat = (row: XmlElement): boolean => cellsOf(row).length > 1 && cellsOf(row).every((one) => spanOf(one) === 1);

const added: Deviation = {
  name: "added columns",
  apply({ spots }, dice) {
    const headers = ["Preuves", "Annexe", "Commentaire", "Valeur cible", "Observations", "N°"];
    for (const { code, table } of spots) {
      if (!under.includes(code) || !dice.chance(0.4)) continue;
      const columns = cellsOf(rowsOf(table)[0]!).length;
      const at = dice.chance(0.6) ? columns : dice.below(columns + 1);
      rowsOf(table).forEach((row, index) => {
        const made = cell(index === 0 ? dice.pick(headers) : dice.pick(["", "RAS"]));
        if (at === columns) row.append(made);
        else cellsOf(row)[at]!.before(made);
      });
    }
  },
};

const moved: Deviation = {
  name: "moved columns",
  apply({ spots }, dice) {
    for (const { code, table } of spots) {
      const rows = rowsOf(table);
      if (!(under.includes(code) || code === "T4") || !rows.every(isFlat) || !dice.chance(0.5)) continue;
      const first = code === "T4" ? 1 : 0;
      const columns = cellsOf(rows[0]!).length;
      const from = first + dice.below(columns - first);
      const to = first + dice.below(columns - first);
      // The three measures keep their order: years alone tell them apart.
      const isMeasure = (index: number): boolean =>
        code === "T6" && /mesure|\d{4}|situation|valeur|cible|N/i.test(wordsOf(cellsOf(rows[0]!)[index]!));
      if (isMeasure(from) || from === to) continue;
      for (const row of rows) {
        const cells = cellsOf(row);
        const one = cells[from]!;
        const target = cells[to]!;
        one.remove();
        if (from < to) target.after(one);
        else target.before(one);
      }
    }
  },
};

/** Undoes the vertical merges of one column: each lower cell empty, or with the words of the first. */
function separate(table: XmlElement, column: number, repeats: boolean): void {
  let source: XmlElement | null = null;
  for (const row of rowsOf(table)) {
    const one = cellsOf(row)[column];
    if (!one) continue;
    const merge = mergeOf(one);
    if (merge === "restart") source = one;
    if (merge === "continue" && source && repeats) {
      for (const paragraph of one.elements("w:p")) paragraph.remove();
      one.append(...source.elements("w:p").map((each) => each.clone()));
    }
    if (merge !== null) unmerge(one);
  }
}

const unmerged: Deviation = {
  name: "objective cells unmerged or repeated",
  apply({ spots }, dice) {
    for (const { code, table } of spots) {
      if (code !== "T6" || !dice.chance(0.6)) continue;
      const column = cellsOf(rowsOf(table)[0]!).findIndex((one) => /objectif/i.test(wordsOf(one)));
      separate(table, column, dice.chance(0.5));
    }
  },
};

const plusValue: Deviation = {
  name: "plus-value row by row",
  apply({ spots }, dice) {
    for (const { code, table } of spots) {
      if (code !== "T6" || !dice.chance(0.5)) continue;
      const column = cellsOf(rowsOf(table)[0]!).findIndex((one) => /plus|ajout/i.test(wordsOf(one)));
      separate(table, column, true);
    }
  },
};

const emptyRows: Deviation = {
  name: "empty rows",
  apply({ spots }, dice) {
    for (const { code, table } of spots) {
      if (!["T3", "T4", "T6", "T10"].includes(code) || !dice.chance(0.5)) continue;
      const last = rowsOf(table).at(-1)!;
      for (let count = 1 + dice.below(2); count > 0; count--) {
        table.append(
          ...[last.clone()].map((row) => {
            for (const one of cellsOf(row)) {
              if (mergeOf(one) === "restart") unmerge(one);
              for (const paragraph of one.elements("w:p").slice(1)) paragraph.remove();
              const [paragraph] = one.elements("w:p");
              for (const child of paragraph!.elements()) if (child.name !== "w:pPr") child.remove();
            }
            return row;
          }),
        );
      }
    }
  },
};

/** What happens to columns and rows. */
export const columnDeviations: readonly Deviation[] = [unmerged, plusValue, emptyRows, added, moved];
