import { generalException, itemNotFound } from "../errors";
import type { OpcPackage } from "../package/OpcPackage";
import type { XmlElement } from "../xml/tree";
import { paragraphsIn } from "./blocks";
import { rejoin, textOf } from "./text";
import { TextRange, type Position } from "./TextRange";

/** The open document: its package and its main part as a tree, which is the only model. */
export class WordDocument {
  readonly partName: string;
  readonly body: XmlElement;
  /** Raised by every change. */
  revision = 0;
  /** Raised when paragraphs come or go; their order is computed once for each. */
  private structure = 0;
  private readonly ranges = new Set<TextRange>();
  private order: { structure: number; list: readonly XmlElement[]; ranks: Map<XmlElement, number> } | null = null;

  constructor(readonly opc: OpcPackage) {
    const name = opc.related("", "officeDocument");
    const body = name === null ? null : opc.tree(name).root.child("w:body");
    if (name === null || !body) throw new Error("not a word-processing document, or not with the w: prefix");
    this.partName = name;
    this.body = body;
  }

  /** Says that the main part changed, perhaps its paragraphs. */
  touch(): void {
    this.structure++;
    this.touchInline();
  }

  /** Says that something changed inside paragraphs only. */
  touchInline(): void {
    this.revision++;
    this.opc.touch(this.partName);
  }

  /** Paragraphs of the body in order. */
  get paragraphs(): readonly XmlElement[] {
    return this.ordered().list;
  }

  /** Rank of a paragraph in the body. Throws ItemNotFound when it was deleted. */
  rank(paragraph: XmlElement): number {
    const rank = this.ordered().ranks.get(paragraph);
    if (rank === undefined) throw itemNotFound();
    return rank;
  }

  has(paragraph: XmlElement): boolean {
    return this.ordered().ranks.has(paragraph);
  }

  private ordered(): { list: readonly XmlElement[]; ranks: Map<XmlElement, number> } {
    if (this.order?.structure !== this.structure) {
      const list = paragraphsIn(this.body);
      this.order = { structure: this.structure, list, ranks: new Map(list.map((paragraph, i) => [paragraph, i])) };
    }
    return this.order;
  }

  /** Negative, zero or positive as `a` stands before, at or after `b`; behind a mark is the next start. */
  compare(a: Position, b: Position): number {
    const [ra, rb] = [this.rank(a.paragraph), this.rank(b.paragraph)];
    return ra === rb
      ? a.offset - b.offset
      : this.isBehindMark(a) && ra + 1 === rb && b.offset === 0
        ? 0
        : this.isBehindMark(b) && rb + 1 === ra && a.offset === 0
          ? 0
          : ra - rb;
  }

  private isBehindMark(at: Position): boolean {
    return at.offset > textOf(at.paragraph).length;
  }

  /** Makes a range that edits keep in place until `forget`. */
  track(range: TextRange): TextRange {
    this.ranges.add(range);
    return range;
  }

  /** Keeps only the ranges that somebody still holds. */
  forgetAllBut(held: ReadonlySet<TextRange>): void {
    for (const range of this.ranges) if (!held.has(range)) this.ranges.delete(range);
  }

  /** Tells the ranges that `removed` characters at `offset` of a paragraph gave way to `inserted` ones. */
  shift(paragraph: XmlElement, offset: number, removed: number, inserted: number): void {
    for (const range of this.ranges) range.shift(paragraph, offset, removed, inserted);
  }

  /** Paragraphs touched by a range, in order. An end behind a mark belongs to that mark's paragraph. */
  paragraphsOf(range: TextRange): readonly XmlElement[] {
    const [first, last] = [this.rank(range.start.paragraph), this.rank(range.end.paragraph)];
    const until = range.end.offset === 0 && last > first ? last - 1 : last;
    return this.paragraphs.slice(first, until + 1);
  }

  /** Text of a range; paragraphs parted by `\n` (assumed; reports tell \r on some platforms). */
  textOf(range: TextRange): string {
    return this.paragraphsOf(range)
      .map((paragraph) => {
        const text = textOf(paragraph);
        const from = paragraph === range.start.paragraph ? range.start.offset : 0;
        const to = paragraph === range.end.paragraph ? range.end.offset : text.length;
        return text.slice(from, to);
      })
      .join("\n");
  }

  /** Range from the first to the last paragraph below an element. Throws GeneralException when it holds none. */
  rangeOf(holder: XmlElement): TextRange {
    const all = holder.name === "w:p" ? [holder] : paragraphsIn(holder);
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) throw generalException();
    return new TextRange({ paragraph: first, offset: 0 }, { paragraph: last, offset: textOf(last).length + 1 });
  }

  /** Rejoins what flagging had split, below an element. */
  tidy(holder: XmlElement): void {
    rejoin(holder);
  }
}
