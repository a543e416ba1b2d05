import {
  addAll,
  cellParagraphs,
  isBlank,
  type Block,
  type DocumentText,
  type Paragraph,
  type Table,
} from "../document";
import {
  readTable,
  readTitle,
  recogniseTables,
  type Recognition,
  type TableContext,
  type TableReading,
  type Title,
} from "../tables";

import { goesOn, joinTables } from "./cutTables";

/** What stands in a document, in order, as far as a dossier is concerned. */
export type Entry =
  | { readonly kind: "title"; readonly title: Title }
  | { readonly kind: "table"; readonly reading: TableReading }
  /** A paragraph outside the official tables. */
  | { readonly kind: "passage"; readonly paragraph: Paragraph };

/**
 * Titles, official tables and passages of the documents of one dossier, each in reading order. What is no dossier has
 * passages only, « Objectifs, Indicateurs » standing in many a plan; so has an annex given beside a dossier.
 */
export function outlineEntries(documents: readonly DocumentText[]): readonly (readonly Entry[])[] {
  const outlines = documents.map(({ blocks }) => {
    const outline = new Outline();
    outline.addBlocks(blocks);
    return outline.entries;
  });
  const isDossier = outlines.some(holdsSureTable);
  return outlines.map((entries, rank) =>
    isDossier && entries.some(isAnnounced) ? entries : documents[rank]!.blocks.flatMap(passagesOf),
  );
}

/** A table that its title announces, or that has every official label. */
function isAnnounced(entry: Entry): boolean {
  return entry.kind === "table" && (entry.reading.recognition.title !== null || entry.reading.recognition.isWhole);
}

/** Whether a table stands there that no other document has: whole, or announced once a criterion is named. */
function holdsSureTable(entries: readonly Entry[]): boolean {
  let hasCriterion = false;
  return entries.some((entry) => {
    if (entry.kind === "title" && entry.title.criterion !== null) hasCriterion = true;
    return isAnnounced(entry) && (hasCriterion || (entry.kind === "table" && entry.reading.recognition.isWhole));
  });
}

/** A table that another one may go on with, and where the pass was before it. */
interface OpenPart {
  readonly table: Table;
  readonly recognitions: readonly Recognition[];
  readonly context: TableContext & { readonly before: Paragraph[] };
  /** Entries before those of the table. */
  readonly entries: number;
}

/** Parts that one table is cut into: each is read again with those before it. */
const mostParts = 30;

/** Titles above a table that may announce it; each table looks at all of them. */
const mostTitles = 50;

/** One pass over a document: what was met, and what it tells of the tables to come. */
class Outline {
  readonly entries: Entry[] = [];
  /** The titles since the last table or heading. */
  private before: Paragraph[] = [];
  private block: TableContext["block"] = null;
  private previous: TableContext["previous"] = null;
  /** The table just read, while nothing but empty lines came after it: what follows may be its other part. */
  private part: OpenPart | null = null;
  private parts = 0;
  private isAdjacent = false;

  addBlocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "paragraph") this.addParagraph(block);
      else this.addTable(block);
    }
  }

  private addParagraph(paragraph: Paragraph): void {
    if (!isBlank(paragraph.text) || paragraph.pictures.length + paragraph.textBoxes.length > 0) this.part = null;
    this.isAdjacent = false;
    this.addBlocks(paragraph.textBoxes);
    if (paragraph.headingLevel !== null) this.before = [];
    const title = readTitle(paragraph);
    if (title) {
      this.before.push(paragraph);
      if (this.before.length > mostTitles) this.before.shift();
      this.addTitle(title);
    }
    if (holdsSomething(paragraph)) this.entries.push({ kind: "passage", paragraph });
    addAll(this.entries, paragraph.notes.flatMap(passagesOf));
  }

  private addTable(shown: Table): void {
    const table = this.wholeTable(shown);
    const context = { before: this.before, block: this.block, previous: this.previous };
    const { before } = context;
    const entries = this.entries.length;
    const recognitions = recogniseTables(table, context);
    this.part = null;
    const inner = this.insideOf(table);
    if (inner && (recognitions.length === 0 || inner.hasMoreLabels(recognitions))) {
      addAll(this.entries, inner.entries);
      this.follow(inner);
      return;
    }
    for (const recognition of recognitions) {
      const { title } = recognition;
      if (title && !before.includes(title.paragraph)) this.addTitle(title);
      this.entries.push({ kind: "table", reading: readTable(recognition) });
      this.previous = recognition.code;
    }
    if (recognitions.length === 0) addAll(this.entries, passagesOf(table));
    this.parts = table === shown ? 1 : this.parts + 1;
    this.part = { table, recognitions, context, entries };
    this.isAdjacent = true;
    this.before = [];
  }

  /** The table with the part before it, from which Word or an empty line cut it; itself when it stands alone. */
  private wholeTable(second: Table): Table {
    const { part } = this;
    if (!part || this.parts >= mostParts) return second;
    const both = joinTables(part.table, second);
    const isOne = goesOn({
      first: part.table,
      second,
      ofFirst: part.recognitions,
      ofSecond: recogniseTables(second, { before: this.before, block: this.block, previous: this.previous }),
      ofBoth: recogniseTables(both, part.context),
      isAdjacent: this.isAdjacent,
    });
    if (!isOne) return second;
    this.entries.length = part.entries;
    ({ before: this.before, block: this.block, previous: this.previous } = part.context);
    return both;
  }

  private addTitle(title: Title): void {
    this.entries.push({ kind: "title", title });
    if (title.block) this.block = title.block.kind;
    else if (title.criterion !== null && title.table === null) this.block = null;
  }

  /**
   * What stands in the cells of a table that only lays out other tables, or a title in a box; null where a table holds
   * neither. Told by `addTable` from an official table whose answer holds a small one by the labels of each.
   */
  private insideOf({ rows }: Table): Outline | null {
    const cells = rows.flatMap((row) => row.cells);
    const holdsTables = cells.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
    if (!holdsTables && cells.length > 1) return null;
    const inner = new Outline();
    inner.follow(this);
    for (const { blocks } of cells) inner.addBlocks(blocks);
    return inner.entries.some(({ kind }) => kind === "table") || cells.length === 1 ? inner : null;
  }

  /** Whether official tables were met here with as many labels as these, or more. */
  private hasMoreLabels(others: readonly Recognition[]): boolean {
    const own = this.entries.flatMap((entry) => (entry.kind === "table" ? [entry.reading.recognition] : []));
    return own.length > 0 && labelsOf(own) >= labelsOf(others);
  }

  /** Goes on from where another pass is. */
  private follow({ before, block, previous }: Outline): void {
    this.before = [...before];
    this.block = block;
    this.previous = previous;
  }
}

function labelsOf(recognitions: readonly Recognition[]): number {
  return recognitions.reduce((sum, { labels }) => sum + labels, 0);
}

function passagesOf(block: Block): readonly Entry[] {
  return paragraphsIn(block).map((paragraph) => ({ kind: "passage", paragraph }));
}

/** The paragraphs of a block that hold words or a picture, those of cells, text boxes and notes included. */
export function paragraphsIn(block: Block): readonly Paragraph[] {
  if (block.kind === "table") {
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cellParagraphs(cell).flatMap(paragraphsIn)));
  }
  const own = holdsSomething(block) ? [block] : [];
  return [...block.textBoxes.flatMap(paragraphsIn), ...own, ...block.notes.flatMap(paragraphsIn)];
}

function holdsSomething({ text, pictures }: Paragraph): boolean {
  return text !== "" || pictures.length > 0;
}
