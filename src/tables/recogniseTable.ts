import type { Paragraph, Table } from "../document";
import { partOf, type TableCode } from "./catalogue";
import type { TableCandidate } from "./defineTable";
import { fullWidthCell, titleOfRow, writtenParagraphs } from "./grid";
import { readTitle } from "./readTitle";
import { splitTable } from "./splitTable";
import { tableDefinitions } from "./tableDefinitions";
import type { BlockKind, Recognition, TableContext, Title } from "./types";

/**
 * The official table that a table is, by its labels, its title and its place; null for any other. Of a table that holds
 * several official ones this is the first: `recogniseTables` gives them all.
 */
export function recogniseTable(table: Table, context: TableContext): Recognition | null {
  const candidate = candidateOf(table, context);
  let best: Recognition | null = null;
  for (const official of tableDefinitions) {
    const score = official.recognise(candidate);
    if (!score) continue;
    const { labels, of, share, headerRow, firstRow } = score;
    const title = ownTitle(official.code, candidate);
    const confidence = 0.8 * share + (title ? 0.2 : 0);
    if (confidence <= (best?.confidence ?? 0)) continue;
    const isWhole = labels === of && of >= leastOfWhole;
    best = { code: official.code, confidence, labels, isWhole, table, title, headerRow, firstRow };
  }
  return best;
}

/**
 * Every official table that a Word table holds, in order: a whole action may stand in one. Each is given with its own
 * rows; their cells keep their `row` in the Word table.
 */
export function recogniseTables(table: Table, context: TableContext): readonly Recognition[] {
  const recognitions: Recognition[] = [];
  let { before, block, previous } = context;
  for (const piece of splitTable(table)) {
    const recognition = recogniseTable(piece, { before, block, previous });
    before = [];
    block = blockOf(piece) ?? block;
    if (!recognition) continue;
    recognitions.push(recognition);
    previous = recognition.code;
  }
  return recognitions;
}

/** Labels that no other document has together by chance. */
const leastOfWhole = 4;

function candidateOf(table: Table, context: TableContext): TableCandidate {
  let start = 0;
  let title: Title | null;
  const [first] = table.rows;
  const opening = first ? titleOfRow(table, first) : null;
  if (first && opening && table.rows.length > 1) {
    title = opening;
    start = 1;
    while (isIntroduction(table, start)) start += 1;
  } else {
    title = titleInCell(table) ?? nearestTitle(context.before);
  }
  const block = title?.block?.kind ?? blockOfTitle(title) ?? nearestBlock(context.before) ?? context.block;
  return { table, context, title, hasTitleRow: start > 0, start, block: block ?? blockAfter(context.previous) };
}

/** A sentence over the whole width between a title row and the labels; a table of one column has none. */
function isIntroduction(table: Table, index: number): boolean {
  const row = table.rows[index];
  return table.columnCount > 1 && row !== undefined && index < table.rows.length - 1 && !!fullWidthCell(table, row);
}

/** The title typed as the first of several paragraphs of a one-cell table. */
function titleInCell(table: Table): Title | null {
  const cell = table.rows.length === 1 ? table.rows[0]?.cells[0] : undefined;
  if (!cell || table.rows[0]?.cells.length !== 1) return null;
  const [first, ...others] = writtenParagraphs(cell);
  return first && others.length > 0 ? readTitle(first) : null;
}

/** The nearest title above that announces a table. */
function nearestTitle(before: readonly Paragraph[]): Title | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const paragraph = before[index];
    const title = paragraph ? readTitle(paragraph) : null;
    if (title?.table) return title;
  }
  return null;
}

function nearestBlock(before: readonly Paragraph[]): BlockKind | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const paragraph = before[index];
    const block = paragraph ? readTitle(paragraph)?.block : null;
    if (block) return block.kind;
  }
  return null;
}

/** The block that the first title row of a piece opens. */
function blockOf(piece: Table): BlockKind | null {
  const [first] = piece.rows;
  return (first && titleOfRow(piece, first)?.block?.kind) ?? null;
}

function blockOfTitle(title: Title | null): BlockKind | null {
  // A title read as an action’s, « MISE EN ŒUVRE », may stand in a commitment too; those of a commitment are its own.
  return title?.table && partOf(title.table) === "commitment" ? "commitment" : null;
}

function blockAfter(previous: TableCode | null): BlockKind | null {
  if (previous === null) return null;
  return partOf(previous) === "commitment" ? "commitment" : "action";
}

/** The title when it announces this very table; « MISE EN ŒUVRE » announces T7 and T11 alike. */
function ownTitle(code: TableCode, { title }: TableCandidate): Title | null {
  if (!title) return null;
  const isOwn = title.table === code || (code === "T11" && title.table === "T7");
  return isOwn ? title : null;
}
