import type { Block, Link, Paragraph, Picture } from "../../../document";
import type { OpenLink } from "./openParts";
import type { StoryContext } from "./storyContext";

const none: readonly never[] = [];

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
  private withDeletions: string | null = null;
  private links: Link[] | null = null;
  private pictures: Picture[] | null = null;
  private textBoxes: Block[] | null = null;

  constructor(
    readonly index: number | null,
    private bookmarks: readonly string[],
    private comments: readonly string[],
  ) {}

  append(text: string, isDeleted: boolean): void {
    if (isDeleted) {
      this.withDeletions = (this.withDeletions ?? this.text) + text;
      return;
    }
    this.text += text;
    if (this.withDeletions !== null) this.withDeletions += text;
  }

  openLink(kind: Link["kind"], target: string): OpenLink {
    return { kind, target, start: this.text.length, pictures: this.pictures?.length ?? 0 };
  }

  closeLink(link: OpenLink): void {
    if (link.start === this.text.length && link.pictures === (this.pictures?.length ?? 0)) return;
    (this.links ??= []).push({ kind: link.kind, target: link.target, start: link.start, end: this.text.length });
  }

  addPicture(alternative: string | null): void {
    (this.pictures ??= []).push({ alternative });
  }

  addTextBox(blocks: readonly Block[]): void {
    (this.textBoxes ??= []).push(...blocks);
  }

  addBookmark(name: string): void {
    this.bookmarks = [...this.bookmarks, name];
  }

  addComment(id: string): void {
    if (!this.comments.includes(id)) this.comments = [...this.comments, id];
  }

  build({ inherit, numbering, file, reading }: StoryContext): Paragraph {
    const inherited = inherit(this.style);
    const level = this.outlineLevel;
    const list = this.list ?? inherited.list ?? "0";
    const listLevel = this.listLevel ?? inherited.listLevel;
    return {
      kind: "paragraph",
      index: this.index,
      ...(file > 0 && { file }),
      ...(reading !== undefined && { reading }),
      text: this.text,
      textWithDeletions: this.withDeletions,
      placeholder: this.placeholder,
      style: this.style,
      headingLevel: level === null ? inherited.headingLevel : level < 9 ? level + 1 : null,
      number: list === "0" ? null : numbering.next(list, listLevel, this.style),
      links: this.links ?? none,
      bookmarks: this.bookmarks,
      pictures: this.pictures ?? none,
      comments: this.comments,
      textBoxes: this.textBoxes ?? none,
    };
  }
}
