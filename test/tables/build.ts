import type { Block, Cell, DocumentText, Paragraph, Table } from "../../src/document";

/** A cell of a test table: its text (a line feed starts a paragraph), columns covered, lower part of a merge or not. */
export type CellText = string | { readonly text?: string; readonly span?: number; readonly continued?: boolean };

/** A plain paragraph; `level` makes it a heading. */
export function paragraph(text: string, level: number | null = null): Paragraph {
  return {
    kind: "paragraph",
    index: 0,
    text,
    textWithDeletions: null,
    placeholder: null,
    style: null,
    headingLevel: level,
    number: null,
    links: [],
    struck: [],
    checkBoxes: [],
    bookmarks: [],
    pictures: [],
    comments: [],
    textBoxes: [],
    notes: [],
  };
}

/** A table of these rows; `"^"` is the lower part of a vertical merge. */
export function table(...rows: readonly (readonly CellText[])[]): Table {
  const specs = rows.map((row) => row.map((cell) => (typeof cell === "string" ? { text: cell } : cell)));
  const isContinued = (row: number, index: number): boolean => {
    const spec = specs[row]?.[index];
    return spec?.continued === true || spec?.text === "^";
  };
  const built = specs.map((row, rowIndex) => {
    let column = 0;
    const cells = row.map((spec, index): Cell => {
      const start = column;
      column += spec.span ?? 1;
      let rowSpan = isContinued(rowIndex, index) ? 0 : 1;
      while (rowSpan > 0 && isContinued(rowIndex + rowSpan, index)) rowSpan += 1;
      return {
        row: rowIndex,
        column: start,
        columnSpan: spec.span ?? 1,
        rowSpan,
        isContinued: rowSpan === 0,
        blocks: (rowSpan === 0 ? "" : (spec.text ?? "")).split("\n").map((text) => paragraph(text)),
      };
    });
    return { isHeader: false, cells };
  });
  const columnCount = Math.max(...built.map((row) => row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)));
  return { kind: "table", rows: built, columnCount, title: null, description: null, depth: 0 };
}

/** A document of these blocks; `paragraphs` for tests that ask for places by their rank. */
export function documentOf(blocks: readonly Block[], paragraphs: readonly Paragraph[] = []): DocumentText {
  return {
    blocks,
    paragraphs,
    bookmarks: new Set(),
    comments: [],
    revisionCount: 0,
    pageCount: null,
    warnings: [],
  };
}
