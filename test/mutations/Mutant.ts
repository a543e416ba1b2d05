import {
  cellParagraphs,
  foldTypography,
  type Block,
  type Cell,
  type DocumentText,
  type Link,
  type Paragraph,
  type Picture,
  type Table,
} from "../../src/document";
import type { Answer, Dossier, DossierBlock, OfficialTable } from "../../src/dossier";
import type { Field, TableCode } from "../../src/tables";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? Mutable<E>[] : T[K] };

/** One cell of the dossier, in its own terms. */
export interface At {
  readonly criterion: number;
  readonly block?: string | undefined;
  readonly table: TableCode;
  readonly field: Field;
  readonly objective?: number | undefined;
  readonly indicator?: number | undefined;
  /** Which of several equal cells, from 0. */
  readonly rank?: number;
}

/** A copy of a read document in which faults are seeded. Places are looked up in the dossier that was read before. */
export class Mutant {
  readonly document: Mutable<DocumentText>;
  private readonly cells = new Map<number, Mutable<Cell>>();

  constructor(
    original: DocumentText,
    private readonly dossier: Dossier,
  ) {
    // The clone keeps what is shared: a paragraph of a cell is that of `paragraphs` too.
    this.document = structuredClone(original) as Mutable<DocumentText>;
    this.document.blocks.forEach((block) => this.indexCells(block));
  }

  /** Writes the whole text of an answer's cell. */
  write(at: At, text: string): this {
    const cell = this.cellOf(this.answer(at).cell);
    this.setCell(cell, text);
    return this;
  }

  /** Adds words at the end of an answer. */
  append(at: At, words: string): this {
    return this.write(at, `${this.answer(at).text} ${words}`);
  }

  /** Replaces words in every paragraph that begins with `start`, kinds of spaces and apostrophes aside. Fails when there is none. */
  reword(start: string, from: string | RegExp, to: string): this {
    const found = this.document.paragraphs.filter(({ text }) => foldTypography(text).startsWith(start));
    if (found.length === 0) throw new Error(`no paragraph begins with « ${start} »`);
    for (const paragraph of found) setText(paragraph, paragraph.text.replace(from, to));
    return this;
  }

  /** Replaces words in the cells of one table, headers included. */
  rewordIn(criterion: number, block: string | null, code: TableCode, from: string, to: string): this {
    const words = this.tableOf(criterion, block, code)
      .reading.recognition.table.rows.flatMap(({ cells }) => cells.flatMap(cellParagraphs))
      .filter(({ text }) => text.includes(from));
    if (words.length === 0) throw new Error(`no « ${from} » in ${block ?? ""} ${code}`);
    for (const { index } of words) setText(this.paragraph(index), this.paragraph(index).text.replace(from, to));
    return this;
  }

  /** Takes an official table away; its title stays. */
  dropTable(criterion: number, block: string | null, code: TableCode): this {
    const table = this.tableOf(criterion, block, code).reading.recognition.table;
    const index = firstIndex(table);
    this.drop((one) => one.kind === "table" && firstIndex(one) === index);
    return this;
  }

  /** Takes a block away, from its title to the next one. */
  dropBlock(criterion: number, name: string): this {
    const { start, end } = this.spanOf(this.blockOf(criterion, name));
    this.drop((one) => within(one, start, end));
    return this;
  }

  /** Takes a criterion's section away. */
  dropSection(criterion: number): this {
    const { start, end } = this.sectionOf(criterion);
    this.drop((one) => within(one, start, end));
    return this;
  }

  /** Puts a criterion's section before another one's. */
  moveSection(criterion: number, before: number): this {
    const own = this.sectionOf(criterion);
    const target = this.sectionOf(before).start;
    const moved = this.document.blocks.filter((one) => within(one as Block, own.start, own.end));
    const others = this.document.blocks.filter((one) => !moved.includes(one));
    const at = others.findIndex((one) => (firstIndex(one) ?? -1) >= target);
    this.document.blocks = [...others.slice(0, at), ...moved, ...others.slice(at)];
    return this;
  }

  /** Takes every table away. */
  dropTables(): this {
    this.drop(({ kind }) => kind === "table");
    return this;
  }

  /** Lines of the bordereau whose number begins so. */
  dropListed(start: string): this {
    const bordereau = this.bordereau();
    bordereau.rows = bordereau.rows.filter(({ cells }) => !textOf(cells[0] as Cell).startsWith(start));
    return this;
  }

  /** Lists a line of the bordereau twice. */
  listTwice(number: string): this {
    const { rows } = this.bordereau();
    const line = rows.find(({ cells }) => textOf(cells[0] as Cell) === number);
    if (!line) throw new Error(`${number} is not listed`);
    rows.push(structuredClone(line));
    return this;
  }

  /** Writes a cell of the bordereau. */
  writeListed(number: string, column: number, text: string): this {
    const line = this.bordereau().rows.find(({ cells }) => textOf(cells[0] as Cell) === number);
    if (!line) throw new Error(`${number} is not listed`);
    this.setCell(line.cells[column] as Mutable<Cell>, text);
    return this;
  }

  /** Adds words that link somewhere at the end of an answer. */
  link(at: At, words: string, target: string, kind: Link["kind"] = "url"): this {
    const paragraph = this.firstParagraph(this.cellOf(this.answer(at).cell));
    const start = paragraph.text.length + 1;
    setText(paragraph, `${paragraph.text} ${words}`);
    paragraph.links = [...paragraph.links, { kind, target, start, end: start + words.length }];
    return this;
  }

  picture(at: At, picture: Picture): this {
    const paragraph = this.firstParagraph(this.cellOf(this.answer(at).cell));
    paragraph.pictures = [...paragraph.pictures, picture];
    return this;
  }

  /** Brings a file in that nothing here can read, behind an answer. */
  importFile(at: At): this {
    const { index } = this.firstParagraph(this.cellOf(this.answer(at).cell));
    this.document.warnings.push({ code: "alt-chunk", detail: "import.docx", paragraph: index });
    return this;
  }

  trackedChanges(count: number): this {
    this.document.revisionCount = count;
    return this;
  }

  private answer({ rank = 0, ...at }: At): Answer {
    const found = this.tableOf(at.criterion, at.block ?? null, at.table).answers.filter(
      ({ field, objective, indicator }) =>
        field === at.field && objective === (at.objective ?? null) && indicator === (at.indicator ?? null),
    );
    if (!found[rank]) throw new Error(`no cell ${JSON.stringify(at)}`);
    return found[rank];
  }

  private blockOf(criterion: number, name: string): DossierBlock {
    const one = this.dossier.criteria.find((each) => each.criterion === criterion)!;
    return [...one.actions, ...one.commitments].find(({ block }) => block === name)!;
  }

  private tableOf(criterion: number, block: string | null, code: TableCode): OfficialTable {
    const one = this.dossier.criteria.find((each) => each.criterion === criterion)!;
    const tables = block === null ? one.tables : this.blockOf(criterion, block).tables;
    return tables.find(({ table }) => table === code)!;
  }

  /** First and last paragraph of a block: from its title to the end of its last table. */
  private spanOf({ location, end }: DossierBlock): { start: number; end: number } {
    return { start: location!.place.paragraph!, end: end!.place.paragraph! };
  }

  private sectionOf(criterion: number): { start: number; end: number } {
    const one = this.dossier.criteria.find((each) => each.criterion === criterion)!;
    const blocks = [...one.actions, ...one.commitments].map((block) => this.spanOf(block).end);
    return { start: one.location!.place.paragraph!, end: Math.max(...blocks) };
  }

  private bordereau(): Mutable<Table> {
    const tables = this.document.blocks.filter(({ kind }) => kind === "table");
    return tables[tables.length - 1] as Mutable<Table>;
  }

  /** Takes blocks away, and the words of their paragraphs. */
  private drop(isDropped: (block: Block) => boolean): void {
    const dropped = this.document.blocks.filter((one) => isDropped(one as Block));
    this.document.blocks = this.document.blocks.filter((one) => !dropped.includes(one));
    for (const block of dropped) for (const paragraph of paragraphsOf(block)) setText(paragraph, "");
  }

  private paragraph(index: number | null): Mutable<Paragraph> {
    return this.document.paragraphs[index!]!;
  }

  private firstParagraph(cell: Cell): Mutable<Paragraph> {
    return cellParagraphs(cell)[0] as Mutable<Paragraph>;
  }

  private cellOf(cell: Cell): Mutable<Cell> {
    return this.cells.get(cellParagraphs(cell)[0]!.index!)!;
  }

  private setCell(cell: Mutable<Cell>, text: string): void {
    const [first] = cell.blocks;
    cell.blocks = [first!];
    setText(first as Mutable<Paragraph>, text);
    (first as Mutable<Paragraph>).links = [];
  }

  private indexCells(block: Block): void {
    if (block.kind === "paragraph") return;
    for (const cell of block.rows.flatMap((row) => row.cells)) {
      const index = cellParagraphs(cell)[0]?.index;
      if (typeof index === "number") this.cells.set(index, cell as Mutable<Cell>);
    }
  }
}

function setText(paragraph: Paragraph, text: string): void {
  Object.assign(paragraph, { text, textWithDeletions: null });
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  return block.kind === "paragraph" ? [block] : block.rows.flatMap((row) => row.cells.flatMap(cellParagraphs));
}

function firstIndex(block: Block): number | null {
  return paragraphsOf(block)[0]?.index ?? null;
}

function within(block: Block, start: number, end: number): boolean {
  const index = firstIndex(block);
  return index !== null && index >= start && index <= end;
}

function textOf(cell: Cell): string {
  return cellParagraphs(cell)
    .map(({ text }) => text)
    .join("\n");
}
