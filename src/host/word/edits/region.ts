import { isOurComment } from "../../../document";
import { readFlatOpc } from "../../../ooxml";
import { HostError } from "../..";
import { outerTable } from "./block";
import type { Settle } from "./step";

/** Blocks of a region that stand in the document. */
export interface Standing {
  /** Makes an empty paragraph before them. */
  markBefore(): Word.Paragraph;
  /** What they hold, asked for before anything is written. */
  readonly xml: OfficeExtension.ClientResult<string>;
  /** Their control with its package; blocks that had lost theirs get one. */
  control(): { readonly control: Word.ContentControl; readonly xml: OfficeExtension.ClientResult<string> };
}

/** The region of a tag as it stands, asked for on the way to the sync that writes (`Step`). */
export function standingRegion(tag: string) {
  let controls: Word.ContentControlCollection;
  let lost: readonly (() => Standing)[] = [];
  let blocks: readonly Standing[] = [];
  return {
    /** Nothing where there is none yet. */
    blocks: () => blocks,
    ask: ({ document }: Word.RequestContext): void => {
      controls = document.contentControls.getByTag(tag);
      controls.load("items/id");
    },
    /** `paragraphs`: one in each of its blocks, for a region that has lost its control. */
    locate: (paragraphs: readonly (Word.Paragraph | null)[]): void => {
      blocks = controls.items.map(standing);
      if (blocks.length === 0) lost = paragraphs.map((paragraph) => lostBlock(paragraph, tag));
    },
    askMore: (): boolean => {
      if (lost.length > 0) blocks = lost.map((one) => one());
      return lost.length > 0;
    },
    /** Throws HostError `commented`, of the tag, where people commented it: Word would drop their words with the blocks. */
    check: (): void => {
      if (blocks.some(({ xml }) => isCommented(xml.value))) throw new HostError("commented", tag);
    },
  };
}

/** A region that has its control. Asked again when it goes: somebody may have typed in it since it was looked at. */
export function standing(control: Word.ContentControl): Standing {
  return {
    markBefore: () => control.insertParagraph("", "Before"),
    xml: control.getOoxml(),
    control: () => ({ control, xml: control.getOoxml() }),
  };
}

/**
 * Word gives the comments of a package beside its text; here only those that its text refers to count. One whose words
 * it does not give may be anybody's.
 */
function isCommented(flatOpc: string): boolean {
  const marks = flatOpc.matchAll(/<w:commentReference\b[^>]*?\bw:id="([^"]*)"/g);
  const ids = [...marks].map(([, id]) => id!);
  if (ids.length === 0) return false;
  const ours = new Set(
    readFlatOpc(flatOpc)
      .comments.filter(isOurComment)
      .map(({ id }) => id),
  );
  return !ids.every((id) => ours.has(id));
}

/**
 * A block of ours that has lost its control, known after the next sync. The empty paragraph behind a table goes with it:
 * every region of ours ends with one.
 */
function lostBlock(paragraph: Word.Paragraph | null, tag: string): () => Standing {
  if (!paragraph) throw new HostError("moved");
  const outer = outerTable(paragraph);
  const after = paragraph.parentTableOrNullObject.getParagraphAfterOrNullObject();
  after.load("text,tableNestingLevel");
  return () => {
    const table = outer();
    const isOurs = !after.isNullObject && after.tableNestingLevel === 0 && after.text === "";
    const block = (table ?? paragraph).getRange("Whole");
    return {
      markBefore: () => (table ?? paragraph).insertParagraph("", "Before"),
      xml: block.getOoxml(),
      control: () => {
        const control = (table && isOurs ? block.expandTo(after.getRange("Whole")) : block).insertContentControl();
        control.tag = tag;
        return { control, xml: control.getOoxml() };
      },
    };
  };
}

/** Most paragraphs looked at: the package's last one, one more of Word's (office-js-docs #874), and the region's last. */
const looked = 3;

/**
 * Asks what stands between a region and the mark behind it; then removes the empty paragraphs that the insertion left
 * there, and the mark.
 */
export function clearBetween(tag: string, mark: Word.Paragraph): Settle {
  let at = mark;
  const before = Array.from({ length: looked }, () => {
    at = at.getPreviousOrNullObject();
    at.load("text");
    const control = at.parentContentControlOrNullObject;
    control.load("tag");
    return { paragraph: at, control };
  });
  return () => {
    const count = before.findIndex(({ control }) => !control.isNullObject && control.tag === tag);
    for (const { paragraph } of before.slice(0, Math.max(0, count))) if (paragraph.text === "") paragraph.delete();
    mark.delete();
  };
}
