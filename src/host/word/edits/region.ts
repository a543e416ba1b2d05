import { HostError } from "../..";
import { outerTable } from "./block";
import type { Settle } from "./step";

/** Blocks of a region that stand in the document. */
export interface Standing {
  /** Makes an empty paragraph before them. */
  markBefore(): Word.Paragraph;
  /** Their control; blocks that had lost theirs get one. */
  control(): Word.ContentControl;
}

/** The controls of that tag. */
export function askRegions({ document }: Word.RequestContext, tag: string): Word.ContentControlCollection {
  const controls = document.contentControls.getByTag(tag);
  controls.load("items/id");
  return controls;
}

/** A region that has its control. */
export function standing(control: Word.ContentControl): Standing {
  return { markBefore: () => control.insertParagraph("", "Before"), control: () => control };
}

/**
 * A block of ours that has lost its control, known after the next sync. The empty paragraph behind a table goes with it:
 * every region of ours ends with one.
 */
export function lostBlock(paragraph: Word.Paragraph | null, tag: string): () => Standing {
  if (!paragraph) throw new HostError("stale");
  const outer = outerTable(paragraph);
  const after = paragraph.parentTableOrNullObject.getParagraphAfterOrNullObject();
  after.load("text,tableNestingLevel");
  return () => {
    const table = outer();
    const isOurs = !after.isNullObject && after.tableNestingLevel === 0 && after.text === "";
    return {
      markBefore: () => (table ?? paragraph).insertParagraph("", "Before"),
      control: () => {
        const block = (table ?? paragraph).getRange("Whole");
        const control = (table && isOurs ? block.expandTo(after.getRange("Whole")) : block).insertContentControl();
        control.tag = tag;
        return control;
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
