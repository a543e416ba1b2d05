import type { Paragraph } from "../document";
import type { BlockKind, TableCode, TableReading, Title } from "../tables";
import { linkingParagraphs, type Entry } from "./outline";

/** A block as it is being found. */
export interface BlockSection {
  readonly kind: BlockKind;
  readonly title: Paragraph | null;
  readonly writtenNumber: number | null;
  readonly tables: TableReading[];
  readonly passages: Paragraph[];
}

/** A criterion as it is being found. */
export interface CriterionSection {
  readonly number: number;
  title: Paragraph | null;
  readonly tables: TableReading[];
  readonly blocks: BlockSection[];
  readonly unnumbered: Title[];
  readonly passages: Paragraph[];
}

/** Which block an official table belongs to; null for the criterion's own. */
const kindOf: Record<TableCode, BlockKind | null> = {
  T1: null,
  T2: null,
  T3: null,
  T4: null,
  T5: "action",
  T6: "action",
  T7: "action",
  T8: "action",
  T9: "commitment",
  T10: "commitment",
  T11: "commitment",
};

/** The criteria of a dossier with their blocks, and the linking passages that stand in none. */
export function sectionsOf(entries: readonly Entry[]): {
  readonly criteria: readonly CriterionSection[];
  readonly passages: readonly Paragraph[];
} {
  const sections = new Sections(entries);
  for (const entry of entries) sections.add(entry);
  return { criteria: sections.criteria, passages: sections.passages };
}

class Sections {
  readonly criteria: CriterionSection[] = [];
  readonly passages: Paragraph[] = [];
  private criterion: CriterionSection | null = null;
  private block: BlockSection | null = null;
  /** Numbers that a heading or one of T1–T4 announces: a block's title alone does not open their section. */
  private readonly announced = new Set<number>();
  private readonly headed = new Set<number>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      if (entry.kind !== "title" || typeof entry.title.criterion !== "number" || entry.title.block) continue;
      this.announced.add(entry.title.criterion);
      if (entry.title.table === null) this.headed.add(entry.title.criterion);
    }
  }

  add(entry: Entry): void {
    if (entry.kind === "title") this.addTitle(entry.title);
    else if (entry.kind === "table") this.addTable(entry.reading);
    else (this.block ?? this.criterion ?? this).passages.push(entry.paragraph);
  }

  private addTitle(title: Title): void {
    const { criterion, table, block, paragraph } = title;
    if (typeof criterion === "number" && this.moves(title, criterion)) this.open(criterion, paragraph);
    if (criterion === "X") {
      const startsOver = table === "T1" || table === null;
      if (!this.criterion || (startsOver && !block && this.holds("T1"))) this.openNext(paragraph);
      this.criterion!.unnumbered.push(title);
    }
    if (block) this.openBlock(block.kind, paragraph, block.number);
  }

  /** Whether a title leads to another criterion's section, or only bears a wrong number. */
  private moves({ table, block }: Title, number: number): boolean {
    if (this.criterion?.number === number) return false;
    if (!this.criterion) return true;
    if (block) return !this.announced.has(number);
    if (table === null) return true;
    if (kindOf[table] !== null) return false;
    return !(this.headed.has(this.criterion.number) && this.headed.has(number));
  }

  private addTable(reading: TableReading): void {
    const { code, table } = reading.recognition;
    const kind = kindOf[code];
    if (!this.criterion || (code === "T1" && this.holds("T1"))) this.openNext(null);
    if (this.isForeign(reading)) {
      (this.block ?? this.criterion!).passages.push(...linkingParagraphs(table));
      return;
    }
    if (kind === null) {
      this.block = null;
      this.criterion!.tables.push(reading);
      return;
    }
    if (!this.block || this.block.kind !== kind || (holds(this.block, code) && !this.goesOn(code))) {
      this.openBlock(kind, null, null);
    }
    this.block!.tables.push(reading);
  }

  /**
   * Whether a table only looks official: neither its title nor all its labels tell it, and its place is taken. A plan
   * of objectives in an annex opens no action. T5 and T9 name their block themselves.
   */
  private isForeign({ recognition: { code, title, isWhole } }: TableReading): boolean {
    if (title || isWhole || code === "T5" || code === "T9" || this.goesOn(code)) return false;
    const kind = kindOf[code];
    if (kind === null) return this.holds(code);
    if (this.block) return this.block.kind !== kind || holds(this.block, code);
    return this.criterion!.blocks.some((block) => block.kind === kind && holds(block, code));
  }

  /** Whether a table is the next part of the one before: one table for each objective. */
  private goesOn(code: TableCode): boolean {
    const last = this.block?.tables.at(-1);
    return code !== "T5" && code !== "T9" && last !== undefined && codeOf(last) === code;
  }

  private holds(code: TableCode): boolean {
    return this.criterion !== null && holds(this.criterion, code);
  }

  private open(number: number, title: Paragraph | null): void {
    const known = this.criteria.find((one) => one.number === number);
    this.criterion = known ?? { number, title, tables: [], blocks: [], unnumbered: [], passages: [] };
    if (!known) this.criteria.push(this.criterion);
    this.block = null;
  }

  /** A section without a number of its own follows the one before. */
  private openNext(title: Paragraph | null): void {
    let number = (this.criterion?.number ?? 0) + 1;
    while (this.announced.has(number) || this.criteria.some((one) => one.number === number)) number++;
    this.open(number, title);
  }

  private openBlock(kind: BlockKind, title: Paragraph | null, writtenNumber: number | null): void {
    if (!this.criterion) this.openNext(null);
    this.block = { kind, title, writtenNumber, tables: [], passages: [] };
    this.criterion!.blocks.push(this.block);
  }
}

function holds({ tables }: { readonly tables: readonly TableReading[] }, code: TableCode): boolean {
  return tables.some((one) => codeOf(one) === code);
}

function codeOf(reading: TableReading): TableCode {
  return reading.recognition.code;
}
