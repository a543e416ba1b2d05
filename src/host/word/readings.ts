import type { Block, DocumentText, Paragraph } from "../../document";
import { wordForms } from "./comparable";

/** One reading of the open document, for places that come from it. */
export interface Reading {
  /** How Word may give each paragraph (`wordForms`). */
  readonly forms: readonly (readonly string[])[];
  readonly paragraphs: readonly Paragraph[];
  /** Whether no other paragraph has the same words. */
  isUnique(rank: number): boolean;
  /** The first and the last paragraph of the outermost table around a paragraph; null outside tables. */
  outerTable(rank: number): readonly [first: number, last: number] | null;
  /** The last paragraph of the innermost cell around a paragraph; itself outside tables. */
  cellEnd(rank: number): number;
  /** The last paragraph of the innermost row around a paragraph; itself outside tables. */
  rowEnd(rank: number): number;
}

/** Readings remembered at most: what the pane shows comes from the last one of each view. */
const maxReadings = 12;
const readings = new Map<string, Reading>();
let count = 0;

/** A name for the next reading. */
export function nameReading(): string {
  return `reading-${++count}`;
}

/** Remembers a reading, the oldest giving way. */
export function rememberReading(name: string, { blocks, paragraphs }: DocumentText): void {
  let tables: (readonly [number, number])[] | null = null;
  let counts: ReadonlyMap<string, number> | null = null;
  let forms: (readonly string[])[] | null = null;
  readings.set(name, {
    paragraphs,
    get forms() {
      return (forms ??= paragraphs.map(wordForms));
    },
    isUnique(rank) {
      counts ??= countForms(paragraphs);
      return counts.get(wordForms(paragraphs[rank]!)[0]!) === 1;
    },
    outerTable(rank) {
      tables ??= blocks.flatMap((block) => (block.kind === "table" ? spanOf(block) : []));
      return tables.find(([first, last]) => first <= rank && rank <= last) ?? null;
    },
    cellEnd: (rank) => innermost(blocks, rank)?.cell ?? rank,
    rowEnd: (rank) => innermost(blocks, rank)?.row ?? rank,
  });
  for (const oldest of readings.keys()) if (readings.size > maxReadings) readings.delete(oldest);
}

/** The reading that was made last; null for none. */
export function lastReading(): Reading | null {
  return [...readings.values()].at(-1) ?? null;
}

/** The reading of that name; null when it is forgotten. */
export function readingOf(name: string | undefined): Reading | null {
  return (name === undefined ? undefined : readings.get(name)) ?? null;
}

function countForms(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const form of paragraphs.map((paragraph) => wordForms(paragraph)[0]!))
    counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** The last paragraphs of the innermost cell and row that hold a rank; null outside tables. */
function innermost(blocks: readonly Block[], rank: number): { readonly cell: number; readonly row: number } | null {
  for (const block of blocks) {
    if (block.kind === "paragraph") continue;
    for (const { cells } of block.rows) {
      const cell = cells.find(({ blocks: inside }) => inside.flatMap(ranksIn).includes(rank));
      if (!cell) continue;
      const last = (one: typeof cell): number => one.blocks.flatMap(ranksIn).at(-1) ?? rank;
      return innermost(cell.blocks, rank) ?? { cell: last(cell), row: last(cells.at(-1)!) };
    }
  }
  return null;
}

function spanOf(block: Block): readonly (readonly [number, number])[] {
  const ranks = ranksIn(block);
  return ranks.length > 0 ? [[ranks[0]!, ranks.at(-1)!]] : [];
}

function ranksIn(block: Block): readonly number[] {
  if (block.kind === "paragraph") return block.index === null ? [] : [block.index];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(ranksIn)));
}
