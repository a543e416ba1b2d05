import type { Block, Paragraph, ReadWarning } from "../../../document";
import type { OpenDrawing, OpenField, OpenLink } from "./openParts";
import { ParagraphBuilder } from "./ParagraphBuilder";
import type { StoryContext } from "./storyContext";
import type { TableBuilder } from "./TableBuilder";

/** What was being read when a cell or a text box began, to go back to. */
interface Outer {
  readonly blocks: Block[];
  readonly fields: OpenField[];
  readonly paragraph: ParagraphBuilder | null;
}

/** One comment or note: a story of its own inside the part. */
export interface Item {
  readonly id: string;
  readonly author: string;
  /** `w:type` of a note: separators are not notes. */
  readonly type: string | null;
  readonly blocks: readonly Block[];
}

/** The state of one pass over a part that holds text: body, comments, footnotes (ECMA-376-1, 17.2: a story). */
export class Story {
  blocks: Block[] = [];
  fields: OpenField[] = [];
  paragraph: ParagraphBuilder | null = null;
  /** Every paragraph in the order of Word's list; a place is kept from the start tag on, for text boxes stand inside. */
  readonly paragraphs: (Paragraph | null)[] = [];
  readonly items: Item[] = [];
  readonly warnings: ReadWarning[] = [];
  readonly bookmarks = new Set<string>();
  readonly tables: TableBuilder[] = [];
  readonly links: OpenLink[] = [];
  readonly drawings: OpenDrawing[] = [];
  /** One entry per open content control. */
  readonly controls: { isShowing: boolean; isLeftOut: boolean }[] = [];
  /** One entry per open `mc:AlternateContent`: a branch was read. */
  readonly alternatives: boolean[] = [];
  showing = 0;
  leftOut = 0;
  deleted = 0;
  textBoxes = 0;
  cells = 0;
  revisions = 0;
  pageBreaks = 0;
  isInParagraphProperties = false;
  isInRowProperties = false;
  /** What character data means where we are. */
  data: "text" | "instruction" | null = null;
  /** Alternative text of the VML shape being read. */
  shapeAlternative: string | null = null;
  private readonly outer: Outer[] = [];
  private pendingBookmarks: string[] = [];
  private pendingComments: string[] = [];

  constructor(
    readonly context: StoryContext,
    /** Its paragraphs stand in Word's `body.paragraphs`. */
    private readonly isBody: boolean,
  ) {}

  /** Begins the content of a cell or of a text box. */
  enter(): void {
    this.outer.push({ blocks: this.blocks, fields: this.fields, paragraph: this.paragraph });
    this.blocks = [];
    this.fields = [];
    this.paragraph = null;
  }

  /** Ends it and gives what it held. */
  leave(): readonly Block[] {
    const { blocks } = this;
    const outer = this.outer.pop()!;
    this.blocks = outer.blocks;
    this.fields = outer.fields;
    this.paragraph = outer.paragraph;
    return blocks;
  }

  startParagraph(): void {
    const index = this.isBody && this.textBoxes === 0 ? this.paragraphs.push(null) - 1 : null;
    this.paragraph = new ParagraphBuilder(index, this.pendingBookmarks, this.pendingComments);
    if (this.pendingBookmarks.length > 0) this.pendingBookmarks = [];
    if (this.pendingComments.length > 0) this.pendingComments = [];
    for (const { link } of this.fields) if (link) link.start = link.pictures = 0;
  }

  endParagraph(): void {
    const builder = this.paragraph!;
    for (const { link } of this.fields) if (link) builder.closeLink(link);
    const paragraph = builder.build(this.context);
    if (builder.index !== null) this.paragraphs[builder.index] = paragraph;
    this.blocks.push(paragraph);
    this.paragraph = null;
  }

  /** Text of a run, wherever it belongs: final text, tracked deletion, placeholder; a field's code is none. */
  append(text: string): void {
    const { paragraph } = this;
    if (!paragraph || this.leftOut > 0 || this.fields.some((field) => field.isCode)) return;
    if (this.showing > 0) paragraph.placeholder = (paragraph.placeholder ?? "") + text;
    else paragraph.append(text, this.deleted > 0);
  }

  addBookmark(name: string): void {
    this.bookmarks.add(name);
    if (this.paragraph) this.paragraph.addBookmark(name);
    else this.pendingBookmarks.push(name);
  }

  addComment(id: string): void {
    if (this.paragraph) this.paragraph.addComment(id);
    else this.pendingComments.push(id);
  }
}
