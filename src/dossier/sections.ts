import { addAll, type Paragraph } from "../document";
import { opensPart, partOf, type BlockKind, type TableCode, type TableReading, type Title } from "../tables";
import { paragraphsIn, type Entry } from "./outline";
import type { BlockSection, CriterionSection } from "./section";
import { mergeRepeats, type RepeatedSection } from "./repeats";

/** The criteria of a dossier, one list of entries a file, with their blocks; and the passages that stand in none. */
export function sectionsOf(files: readonly (readonly Entry[])[]): {
  readonly criteria: readonly CriterionSection[];
  readonly passages: readonly Paragraph[];
} {
  const sections = new Sections(files.flat());
  files.forEach((entries, rank) => entries.forEach((entry) => sections.add(entry, rank)));
  return { criteria: mergeRepeats(sections.criteria, sections.repeated), passages: sections.passages };
}

class Sections {
  readonly criteria: CriterionSection[] = [];
  readonly passages: Paragraph[] = [];
  readonly repeated: RepeatedSection[] = [];
  private criterion: CriterionSection | null = null;
  private block: BlockSection | null = null;
  private document = 0;
  /**
   * The first title that announced once more the criterion being read; `isReturn`: others were read in between;
   * `isOccupied`: something stands under it already, a later title takes its place.
   */
  private pendingRepeat: {
    readonly title: Paragraph;
    readonly isReturn: boolean;
    readonly isOccupied: boolean;
  } | null = null;
  /** Numbers that a heading or one of T1–T4 announces: a block's title alone does not open their section. */
  private readonly announced = new Set<number>();
  private readonly headed = new Set<number>();

  /** Titles that name a criterion by its number, in order, and how many of them were met. */
  private readonly numbered: readonly Title[];
  /** For each of them, the next one of another number; null where none comes, or where a section begins before. */
  private readonly runs: readonly (number | null)[];
  private met = 0;
  private readonly counts = new Map<CriterionSection, Readonly<Record<BlockKind, number>>>();

  constructor(entries: readonly Entry[]) {
    this.numbered = entries.flatMap((entry) =>
      entry.kind === "title" && typeof entry.title.criterion === "number" ? [entry.title] : [],
    );
    this.runs = runsOf(this.numbered);
    for (const { criterion, block, table } of this.numbered) {
      if (block || typeof criterion !== "number") continue;
      this.announced.add(criterion);
      if (table === null) this.headed.add(criterion);
    }
  }

  add(entry: Entry, document: number): void {
    this.document = document;
    if (entry.kind === "title") this.addTitle(entry.title);
    else if (entry.kind === "table") this.addTable(entry.reading);
    else this.addPassage(entry.paragraph);
  }

  private addPassage(paragraph: Paragraph): void {
    (this.block ?? this.criterion ?? this).passages.push(paragraph);
    const { criterion, block } = this;
    if (!criterion || block || criterion.tables.length > 0 || criterion.title === paragraph) return;
    if (paragraph.text !== "") criterion.subtitle ??= paragraph;
  }

  private addTitle(title: Title): void {
    const { criterion, table, block, paragraph } = title;
    const heads = !block && (table === null || opensCriterion(table));
    if (typeof criterion === "number") {
      this.met++;
      if (this.moves(title, criterion)) this.open(criterion, paragraph, heads);
      else if (
        heads &&
        criterion === this.criterion?.number &&
        (!this.pendingRepeat || this.pendingRepeat.isOccupied)
      ) {
        this.pendingRepeat = { title: paragraph, isReturn: false, isOccupied: false };
      }
    }
    if (criterion === "X") {
      const startsOver = table === null || opensCriterion(table);
      if (!this.criterion || (startsOver && !block && this.isOpened())) this.openNext(paragraph);
      this.criterion!.unnumbered.push(title);
    }
    if (block) this.openBlock(block.kind, paragraph, block.number, typeof criterion === "number" ? criterion : null);
  }

  /** Whether a title leads to another criterion's section, or only bears a wrong number. */
  private moves({ table, block }: Title, number: number): boolean {
    if (this.criterion?.number === number) return false;
    if (!this.criterion) return true;
    const { tables, blocks } = this.criterion;
    if (block) {
      // A block that follows from those of its kind is of this criterion; another first one is of another.
      const rank = this.countOf(this.criterion, block.kind) + 1;
      const follows = tables.length + blocks.length > 0 && (rank === 1 || block.number === rank);
      return !follows && !this.announced.has(number) && !this.comesBack(number);
    }
    if (table === null) return true;
    if (partOf(table) !== "criterion") return false;
    if (this.headed.has(this.criterion.number) && this.headed.has(number)) return false;
    // A criterion begins with its T1; another of its own tables that it still lacks is its own under a wrong number.
    const isLacking = tables.length > 0 && blocks.length === 0 && !this.holds(table);
    return opensCriterion(table) || !(isLacking || this.comesBack(number));
  }

  /** Whether the titles come back to the criterion being read after some of another number that begin no section. */
  private comesBack(number: number): boolean {
    if (this.numbered[this.met]?.criterion !== number) return this.isOwn(this.met);
    const end = this.runs[this.met]!;
    return end !== null && this.isOwn(end);
  }

  private isOwn(rank: number): boolean {
    const title = this.numbered[rank];
    return title !== undefined && title.criterion === this.criterion?.number;
  }

  private countOf(criterion: CriterionSection, kind: BlockKind): number {
    return this.counts.get(criterion)?.[kind] ?? 0;
  }

  private addTable(reading: TableReading): void {
    const { code, table } = reading.recognition;
    const part = partOf(code);
    if (this.criterion && this.pendingRepeat && part === "criterion" && this.holds(code) && !this.isForeign(reading)) {
      this.openRepeat(this.criterion, this.pendingRepeat.title);
    } else if (!this.criterion || (opensCriterion(code) && this.isOpened())) this.openNext(null);
    if (this.isForeign(reading)) {
      addAll((this.block ?? this.criterion!).passages, paragraphsIn(table));
      return;
    }
    this.noteReturn();
    if (part === "criterion") {
      this.block = null;
      this.criterion!.tables.push(reading);
      return;
    }
    if (!this.block || this.block.kind !== part || (holds(this.block, code) && !this.goesOn(code))) {
      this.openBlock(part, null, null, null);
    }
    this.block!.tables.push(reading);
  }

  /**
   * Whether a table only looks official: neither its title nor all its labels tell it, and its place is taken. A plan
   * of objectives in an annex opens no action. A table that opens its part names it itself.
   */
  private isForeign({ recognition: { code, title, isWhole } }: TableReading): boolean {
    if (title || isWhole || opensPart(code) || this.goesOn(code)) return false;
    const part = partOf(code);
    if (part === "criterion") return this.holds(code);
    if (this.block) return this.block.kind !== part || holds(this.block, code);
    return this.criterion!.blocks.some((block) => block.kind === part && holds(block, code));
  }

  /** Whether a table is the next part of the one before: one table for each objective. */
  private goesOn(code: TableCode): boolean {
    const last = this.block?.tables.at(-1);
    return !opensPart(code) && last !== undefined && codeOf(last) === code;
  }

  private holds(code: TableCode): boolean {
    return this.criterion !== null && holds(this.criterion, code);
  }

  /** Whether the criterion being read has the table that opens one. */
  private isOpened(): boolean {
    return this.criterion !== null && this.criterion.tables.some((one) => opensCriterion(codeOf(one)));
  }

  private open(number: number, title: Paragraph | null, heads = false): void {
    const known = [...this.criteria].reverse().find((one) => one.number === number);
    // A list of the criteria at the head of the dossier opens nothing: the section is where its tables are.
    const isBegun = known !== undefined && known.tables.length + known.blocks.length > 0;
    if (known && !isBegun && heads) this.criteria.splice(this.criteria.indexOf(known), 1);
    this.pendingRepeat = isBegun && heads && title ? { title, isReturn: true, isOccupied: false } : null;
    this.criterion = known && (isBegun || !heads) ? known : this.addSection(number, title, known);
    this.block = null;
  }

  /** A criterion comes back once something of it stands under its second title: a list of evidence may repeat titles. */
  private noteReturn(): void {
    if (this.pendingRepeat?.isReturn) this.criterion?.repeats.push(this.pendingRepeat.title);
    if (this.pendingRepeat) this.pendingRepeat = { ...this.pendingRepeat, isReturn: false, isOccupied: true };
  }

  /** A criterion whose tables begin once more: a section of the same number, told of in the first. */
  private openRepeat(first: CriterionSection, title: Paragraph): void {
    first.repeats.push(title);
    this.pendingRepeat = null;
    this.criterion = this.addSection(first.number, title);
    this.repeated.push({ first, second: this.criterion });
    this.block = null;
  }

  private addSection(number: number, title: Paragraph | null, listed?: CriterionSection): CriterionSection {
    const section: CriterionSection = {
      number,
      document: this.document,
      title,
      subtitle: null,
      repeats: [],
      tables: [],
      blocks: [],
      unnumbered: [],
      passages: [...(listed?.passages ?? [])],
    };
    this.criteria.push(section);
    return section;
  }

  /** A section without a number of its own follows the one before. */
  private openNext(title: Paragraph | null): void {
    let number = (this.criterion?.number ?? 0) + 1;
    while (this.announced.has(number) || this.criteria.some((one) => one.number === number)) number++;
    this.open(number, title);
  }

  private openBlock(
    kind: BlockKind,
    title: Paragraph | null,
    writtenNumber: number | null,
    writtenCriterion: number | null,
  ): void {
    if (!this.criterion) this.openNext(null);
    this.noteReturn();
    this.block = { kind, title, writtenNumber, writtenCriterion, tables: [], passages: [] };
    this.criterion!.blocks.push(this.block);
    const counts = this.counts.get(this.criterion!) ?? { action: 0, commitment: 0 };
    this.counts.set(this.criterion!, { ...counts, [kind]: counts[kind] + 1 });
  }
}

function runsOf(titles: readonly Title[]): readonly (number | null)[] {
  const runs: (number | null)[] = [];
  for (let rank = titles.length - 1; rank >= 0; rank--) {
    const { criterion, table, block } = titles[rank]!;
    const beginsSection = !block && (table === null || opensCriterion(table));
    const next = titles[rank + 1];
    if (beginsSection || !next) runs[rank] = null;
    else runs[rank] = next.criterion === criterion ? runs[rank + 1]! : rank + 1;
  }
  return runs;
}

function holds({ tables }: { readonly tables: readonly TableReading[] }, code: TableCode): boolean {
  return tables.some((one) => codeOf(one) === code);
}

/** Whether a criterion begins with a table: the first of its own. */
function opensCriterion(code: TableCode): boolean {
  return partOf(code) === "criterion" && opensPart(code);
}

function codeOf(reading: TableReading): TableCode {
  return reading.recognition.code;
}
