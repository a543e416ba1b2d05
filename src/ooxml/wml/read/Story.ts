import type { Block, Paragraph, ReadWarning } from "../../../document";
import type { OpenControl, OpenDrawing, OpenField, OpenLink, OpenRun } from "./openParts";
import { ParagraphBuilder, type TextLook } from "./ParagraphBuilder";
import type { StoryContext } from "./storyContext";
import { isTickedSign } from "./symbols";
import type { TableBuilder } from "./TableBuilder";

/** What was being read when a cell or a text box began, to go back to. */
interface Outer {
  readonly blocks: Block[];
  readonly fields: OpenField[];
  readonly paragraphs: ParagraphBuilder[];
}

/** One comment or note: a story of its own inside the part. */
export interface Item {
  readonly id: string;
  readonly author: string;
  /** `w:type` of a note: separators are not notes. */
  readonly type: string | null;
  readonly blocks: readonly Block[];
}

/** What a paragraph shows that nobody sees. */
const nothing = {
  text: "",
  placeholder: null,
  number: null,
  links: [],
  struck: [],
  checkBoxes: [],
  pictures: [],
  textBoxes: [],
  notes: [],
} satisfies Partial<Paragraph>;

/** The state of one pass over a part that holds text: body, comments, notes (ECMA-376-1, 17.2: a story). */
export class Story {
  blocks: Block[] = [];
  fields: OpenField[] = [];
  /** Every paragraph in the order of Word's list; a place is kept from the start tag on, for text boxes stand inside. */
  readonly paragraphs: (Paragraph | null)[] = [];
  readonly items: Item[] = [];
  readonly warnings: ReadWarning[] = [];
  readonly bookmarks = new Set<string>();
  readonly tables: TableBuilder[] = [];
  readonly links: OpenLink[] = [];
  readonly drawings: OpenDrawing[] = [];
  readonly controls: OpenControl[] = [];
  /** Runs that are open; null where a cell or a text box began since. */
  readonly runs: (OpenRun | null)[] = [];
  /** One entry per open `mc:AlternateContent`: a branch was read. */
  readonly alternatives: boolean[] = [];
  showing = 0;
  leftOut = 0;
  deleted = 0;
  textBoxes = 0;
  cells = 0;
  revisions = 0;
  pageBreaks = 0;
  equations = 0;
  superscripts = 0;
  isInParagraphProperties = false;
  isInRowProperties = false;
  /** What character data means where we are. */
  data: "text" | "equation" | "instruction" | null = null;
  /** Alternative text of the VML shape being read. */
  shapeAlternative: string | null = null;
  /** Paragraphs that are open, one inside another only in damaged documents. */
  private open: ParagraphBuilder[] = [];
  private readonly outer: Outer[] = [];
  private readonly calledNotes = new Set<string>();
  private pendingBookmarks: string[] | null = null;
  private pendingComments: string[] | null = null;

  constructor(
    readonly context: StoryContext,
    /** Its paragraphs stand in Word's `body.paragraphs`. */
    private readonly isBody: boolean,
  ) {}

  /** The paragraph being read; null between paragraphs. */
  get paragraph(): ParagraphBuilder | null {
    return this.open[this.open.length - 1] ?? null;
  }

  /** Begins the content of a cell or of a text box. */
  enter(): void {
    this.outer.push({ blocks: this.blocks, fields: this.fields, paragraphs: this.open });
    this.blocks = [];
    this.fields = [];
    this.open = [];
    this.runs.push(null);
  }

  /** Ends it and gives what it held. */
  leave(): readonly Block[] {
    const { blocks } = this;
    const outer = this.outer.pop()!;
    this.blocks = outer.blocks;
    this.fields = outer.fields;
    this.open = outer.paragraphs;
    this.runs.pop();
    return blocks;
  }

  startParagraph(): void {
    const index = this.isBody && this.textBoxes === 0 ? this.paragraphs.push(null) - 1 : null;
    this.open.push(new ParagraphBuilder(index, this.pendingBookmarks, this.pendingComments));
    this.pendingBookmarks = null;
    this.pendingComments = null;
    for (const { link } of this.fields) if (link) link.start = link.pictures = 0;
  }

  endParagraph(): void {
    const builder = this.paragraph!;
    this.showControl();
    for (const { link } of this.fields) if (link) builder.closeLink(link);
    const paragraph = builder.build(this.context, this.isInRemoved());
    if (builder.index !== null) this.paragraphs[builder.index] = paragraph;
    this.blocks.push(paragraph);
    this.open.pop();
  }

  /**
   * Text of a run, wherever it belongs: final text, tracked deletion, placeholder; a field's code is none. `font`: the
   * symbol font that it is written in.
   */
  append(text: string, font = this.runs[this.runs.length - 1]?.font ?? null): void {
    const { paragraph } = this;
    if (!paragraph || this.leftOut > 0 || this.fields.some((field) => field.isCode)) return;
    const control = this.controls[this.controls.length - 1];
    if (control?.value != null) {
      this.showControl();
      return;
    }
    const field = this.fields[this.fields.length - 1];
    if (field) field.hasResult = true;
    if (this.showing > 0) {
      paragraph.placeholder = (paragraph.placeholder ?? "") + text;
      return;
    }
    const look = this.look(paragraph);
    const isBox = control?.isTicked != null && !control.isShown && look.isSeen;
    if (font !== null && !isBox && look.isSeen) {
      for (const character of text) {
        paragraph.append(character, look);
        const isTicked = isTickedSign(character, font);
        if (isTicked !== null) paragraph.addCheckBox(isTicked, character.length);
      }
      return;
    }
    paragraph.append(text, look);
    if (isBox) {
      control.isShown = true;
      paragraph.addCheckBox(control.isTicked!, text.length);
    }
  }

  /** A check box that is a field: it shows without any character. */
  addCheckBox(isTicked: boolean): void {
    const { paragraph } = this;
    if (paragraph && this.leftOut === 0 && this.look(paragraph).isSeen) paragraph.addCheckBox(isTicked, 0);
  }

  /** Puts the value of the innermost control where its content stands, once. */
  showControl(): void {
    const control = this.controls[this.controls.length - 1];
    const { paragraph } = this;
    if (control?.value == null || control.isShown || !paragraph || this.leftOut > 0) return;
    control.isShown = true;
    paragraph.append(control.value, this.look(paragraph));
  }

  /** How text shows where we are (17.3.2.41, 17.3.2.37; 17.7.3: what both styles switch on is off). */
  private look(paragraph: ParagraphBuilder): TextLook {
    const { styles } = this.context;
    const run = this.runs[this.runs.length - 1];
    const own = styles.paragraph(paragraph.style);
    const style = run?.style ? styles.character(run.style) : null;
    const isHidden = run?.isHidden ?? own.isHidden !== (style?.isHidden ?? false);
    const isStruck = run?.isStruck ?? own.isStruck !== (style?.isStruck ?? false);
    return { isSeen: this.deleted === 0 && !isHidden, isReported: this.equations === 0, isStruck };
  }

  /** Whether the row or cell that we are in is deleted, hidden or merged away. */
  private isInRemoved(): boolean {
    return this.tables.some((table) => table.isInRemoved());
  }

  /**
   * The content of a cell that another one covers, as Word shows it: one empty paragraph for each. What is hidden there
   * may still be reported (`textWithDeletions`), and its bookmarks and comments stay.
   */
  unseen(blocks: readonly Block[]): readonly Block[] {
    return blocks.flatMap((block) => {
      if (block.kind === "table") return [];
      const text = block.textWithDeletions ?? block.text;
      const bare: Paragraph = { ...block, ...nothing, textWithDeletions: text === "" ? null : text };
      if (block.index !== null && this.isBody) this.paragraphs[block.index] = bare;
      return [bare];
    });
  }

  addBookmark(name: string): void {
    this.bookmarks.add(name);
    if (this.paragraph) this.paragraph.addBookmark(name);
    else (this.pendingBookmarks ??= []).push(name);
  }

  addComment(id: string): void {
    if (this.paragraph) this.paragraph.addComment(id);
    else (this.pendingComments ??= []).push(id);
  }

  addNote(kind: "footnote" | "endnote", id: string): void {
    const { paragraph } = this;
    const key = `${kind} ${id}`;
    // A note is called once: a second call, which no program writes, would copy its words for each.
    if (!paragraph || this.leftOut > 0 || !this.look(paragraph).isSeen || this.calledNotes.has(key)) return;
    this.calledNotes.add(key);
    paragraph.addNote(this.context.notes.get(key) ?? []);
  }

  addWarning(code: ReadWarning["code"], detail: string): void {
    const paragraph = this.paragraphs.length > 0 ? this.paragraphs.length - 1 : null;
    if (this.isBody && this.deleted === 0 && this.leftOut === 0) this.warnings.push({ code, detail, paragraph });
  }
}
