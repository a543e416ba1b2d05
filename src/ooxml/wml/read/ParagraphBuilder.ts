import type { Block, CheckBox, Link, Paragraph, Picture, Span } from "../../../document";
import type { OpenLink } from "./openParts";
import type { StoryContext } from "./storyContext";

const none: readonly never[] = [];

/** How a piece of text counts. */
export interface TextLook {
  /** A person sees it. */
  readonly isSeen: boolean;
  /** Word's own views of the paragraph's text may hold it. */
  readonly isReported: boolean;
  readonly isStruck: boolean;
}

/** A paragraph being read. Lists are made only when something goes in: most paragraphs have none. */
export class ParagraphBuilder {
  text = "";
  placeholder: string | null = null;
  style: string | null = null;
  /** Own outline level, 0–9 as written (9: body text); null to inherit. */
  outlineLevel: number | null = null;
  /** Own list, « 0 » for none, and level of it; null to inherit. */
  list: string | null = null;
  listLevel: number | null = null;
  /** Its mark was deleted or moved away with tracking, or is hidden: without words it is not there. */
  isMarkGone = false;
  private reported: string | null = null;
  private links: Link[] | null = null;
  private struck: Span[] | null = null;
  private checkBoxes: CheckBox[] | null = null;
  private pictures: Picture[] | null = null;
  private textBoxes: Block[] | null = null;
  private notes: Paragraph[] | null = null;

  constructor(
    readonly index: number | null,
    private bookmarks: string[] | null,
    private comments: string[] | null,
  ) {}

  append(text: string, { isSeen, isReported, isStruck }: TextLook): void {
    if (isSeen !== isReported) this.reported ??= this.text;
    if (this.reported !== null && isReported) this.reported += text;
    if (!isSeen) return;
    const start = this.text.length;
    this.text += text;
    if (isStruck) this.strike(start, this.text.length);
  }

  private strike(start: number, end: number): void {
    const list = (this.struck ??= []);
    const last = list[list.length - 1];
    if (last?.end === start) list[list.length - 1] = { start: last.start, end };
    else list.push({ start, end });
  }

  openLink(kind: Link["kind"], target: string): OpenLink {
    return { kind, target, start: this.text.length, pictures: this.pictures?.length ?? 0 };
  }

  closeLink(link: OpenLink): void {
    if (link.start === this.text.length && link.pictures === (this.pictures?.length ?? 0)) return;
    (this.links ??= []).push({ kind: link.kind, target: link.target, start: link.start, end: this.text.length });
  }

  /** A check box shown by the last `length` characters. */
  addCheckBox(isTicked: boolean, length: number): void {
    (this.checkBoxes ??= []).push({ start: this.text.length - length, end: this.text.length, isTicked });
  }

  addPicture(alternative: string | null): void {
    (this.pictures ??= []).push({ alternative });
  }

  addTextBox(blocks: readonly Block[]): void {
    const list = (this.textBoxes ??= []);
    for (const block of blocks) list.push(block);
  }

  addNote(paragraphs: readonly Paragraph[]): void {
    const list = (this.notes ??= []);
    for (const paragraph of paragraphs) list.push(paragraph);
  }

  addBookmark(name: string): void {
    (this.bookmarks ??= []).push(name);
  }

  addComment(id: string): void {
    (this.comments ??= []).push(id);
  }

  /** `isInRemoved`: its row or cell is not there, and no number counts in it. */
  build({ styles, numbering, file, reading }: StoryContext, isInRemoved: boolean): Paragraph {
    const inherited = styles.paragraph(this.style);
    const level = this.outlineLevel;
    const list = this.list ?? inherited.list ?? "0";
    const isCounted = list !== "0" && !isInRemoved && !(this.isMarkGone && this.isBlank());
    return {
      kind: "paragraph",
      index: this.index,
      ...(file > 0 && { file }),
      ...(reading !== undefined && { reading }),
      text: this.text,
      textWithDeletions: this.reported === this.text ? null : this.reported,
      placeholder: this.placeholder,
      style: this.style,
      headingLevel: level === null ? inherited.headingLevel : level < 9 ? level + 1 : null,
      number: isCounted ? numbering.next(list, this.listLevel ?? inherited.listLevel, this.style) : null,
      links: this.links ?? none,
      struck: this.struck ?? none,
      checkBoxes: this.checkBoxes ?? none,
      bookmarks: this.bookmarks ?? none,
      pictures: this.pictures ?? none,
      comments: this.comments ? [...new Set(this.comments)] : none,
      textBoxes: this.textBoxes ?? none,
      notes: this.notes ?? none,
    };
  }

  private isBlank(): boolean {
    return this.text === "" && this.placeholder === null && this.pictures === null && this.textBoxes === null;
  }
}
