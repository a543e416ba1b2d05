import {
  cellText,
  type Block,
  type Cell,
  type Comment,
  type DocumentText,
  type Link,
  type Paragraph,
  type Picture,
} from "../../src/document";
import { readDocx } from "../../src/ooxml";
import { docx, p, table } from "../word/fixture";

type Change = (document: DocumentText) => DocumentText;

/** Writes other words for each paragraph whose whole text is `from`. */
export function reword(from: string, to: string): Change {
  return changeParagraphs((paragraph) => (paragraph.text === from ? { ...paragraph, text: to } : paragraph));
}

/** Writes `to` wherever `from` matches, in every paragraph. */
export function replaceAll(from: RegExp, to: string): Change {
  return changeParagraphs((paragraph) => ({ ...paragraph, text: paragraph.text.replace(from, to) }));
}

/** Adds lines at the head of the document, as a cover does. */
export function cover(...lines: readonly string[]): Change {
  return (document) => ({ ...document, blocks: [...lines.map(plain), ...document.blocks] });
}

/** Adds lines at the end of the document. */
export function ending(...lines: readonly string[]): Change {
  return (document) => ({ ...document, blocks: [...document.blocks, ...lines.map(plain)] });
}

/** Adds a titled table at the end of the document, as a list of evidence stands. */
export function listing(title: string, ...rows: readonly (readonly string[])[]): Change {
  const { blocks } = readDocx(docx(p(title) + table(...rows)));
  return (document) => ({ ...document, blocks: [...document.blocks, ...blocks] });
}

/** Makes a link of these words wherever they stand. */
export function link(words: string, target: string, kind: Link["kind"] = "url"): Change {
  return changeParagraphs((paragraph) => {
    const start = paragraph.text.indexOf(words);
    return start < 0 ? paragraph : { ...paragraph, links: [{ kind, target, start, end: start + words.length }] };
  });
}

/** Anchors a picture, with its alternative text, in each paragraph of that text. */
export function picture(at: string, alternative: string | null): Change {
  const pictures: readonly Picture[] = [{ alternative }];
  return changeParagraphs((paragraph) => (paragraph.text === at ? { ...paragraph, pictures } : paragraph));
}

/** Anchors a text box with these words in each paragraph of that text. */
export function textBox(at: string, words: string): Change {
  return changeParagraphs((paragraph) =>
    paragraph.text === at ? { ...paragraph, textBoxes: [plain(words)] } : paragraph,
  );
}

/** Leaves tracked changes and comments in the document. */
export function revisions(revisionCount: number, ...texts: readonly string[]): Change {
  const comments: readonly Comment[] = texts.map((text, rank) => ({ id: `${rank}`, author: "A.", text }));
  return (document) => ({ ...document, revisionCount, comments });
}

/** Adds a last column under a header, with the same words in each row, to each table with a column named `beside`. */
export function column(beside: string, header: string, words = ""): Change {
  const says = (cell: Cell, text: string): boolean => cellText(cell) === text;
  return (document) => ({
    ...document,
    blocks: document.blocks.map((block) => {
      if (block.kind === "paragraph") return block;
      const { rows, columnCount } = block;
      if (!rows.some(({ cells }) => cells.some((cell) => says(cell, beside)))) return block;
      const cell = (row: number): Cell => ({
        row,
        column: columnCount,
        columnSpan: 1,
        rowSpan: 1,
        isContinued: false,
        blocks: [plain(row === 0 ? header : words)],
      });
      return {
        ...block,
        columnCount: columnCount + 1,
        rows: rows.map((row, rank) => ({ ...row, cells: [...row.cells, cell(rank)] })),
      };
    }),
  });
}

/** Keeps the first rows of each table with a cell of these words. */
export function firstRows(beside: string, count: number): Change {
  return (document) => ({
    ...document,
    blocks: document.blocks.map((block) =>
      block.kind === "table" && block.rows.some(({ cells }) => cells.some((cell) => cellText(cell) === beside))
        ? { ...block, rows: block.rows.slice(0, count) }
        : block,
    ),
  });
}

function plain(text: string): Paragraph {
  return {
    kind: "paragraph",
    index: null,
    text,
    textWithDeletions: null,
    placeholder: null,
    style: null,
    headingLevel: null,
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

function changeParagraphs(change: (paragraph: Paragraph) => Paragraph): Change {
  const block = (one: Block): Block =>
    one.kind === "paragraph"
      ? change(one)
      : { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) };
  const cell = (one: Cell): Cell => ({ ...one, blocks: one.blocks.map(block) });
  return (document) => ({
    ...document,
    blocks: document.blocks.map(block),
    paragraphs: document.paragraphs.map(change),
  });
}
