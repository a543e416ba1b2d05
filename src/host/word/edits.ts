import { HostError, type DocumentEdit, type Receipt } from "..";
import { quoteOf, type Place } from "../../document";
import { runWord } from "./queue";
import { findWords } from "./quote";
import { keepInverse } from "./receipts";

/** What an edit made, and how it is taken back. */
interface Made {
  readonly object: Word.Range | Word.TableCell;
  readonly load: () => void;
  /** After a load: nobody wrote in it since. */
  readonly isUntouched: () => boolean;
  readonly takeBack: () => void;
}

/**
 * Makes all edits or none: HostError `stale` before anything is written when the words of one are gone. Three syncs
 * whatever their number. The author's tracking mode is respected: with tracking on, the edits are revisions.
 */
export function apply(all: readonly DocumentEdit[]): Promise<Receipt> {
  return runWord(async (context) => {
    const edits = all.filter((edit) => "at" in edit);
    if (edits.length < all.length) throw new HostError("unsupported", "not yet");
    const ranges = await findWords(
      context,
      edits.map(({ at }) => at),
    );
    if (ranges.some((range) => range === null)) throw new HostError("stale");
    // From the end backwards, so that no edit moves the words of another.
    const made = edits
      .map((edit, rank) => ({ edit, range: ranges[rank]! }))
      .sort((one, other) => compare(other.edit.at, one.edit.at))
      .map(({ edit, range }) => make(edit, range));
    for (const { object } of made) object.track();
    await context.sync();
    return keepInverse(() => takeBack(made));
  });
}

/** Order in the document. */
function compare(one: Place, other: Place): number {
  return (one.paragraph ?? 0) - (other.paragraph ?? 0) || one.start - other.start;
}

type WordsEdit = Extract<DocumentEdit, { at: Place }>;

function make(edit: WordsEdit, range: Word.Range): Made {
  return edit.kind === "replaceText" ? replaceText(edit, range) : addColumn(edit, range);
}

function replaceText({ at, text }: Extract<DocumentEdit, { kind: "replaceText" }>, range: Word.Range): Made {
  const written = range.insertText(text, "Replace");
  return {
    object: written,
    load: () => written.load("text"),
    isUntouched: () => written.text === text,
    takeBack: () => written.insertText(quoteOf(at), "Replace"),
  };
}

function addColumn({ header }: Extract<DocumentEdit, { kind: "addColumn" }>, range: Word.Range): Made {
  const cell = range.parentTableCell;
  cell.insertColumns("After", 1);
  const added = cell.getNext();
  added.value = header;
  return {
    object: added,
    load: () => added.load("value"),
    isUntouched: () => added.value === header,
    takeBack: () => added.deleteColumn(),
  };
}

/** Takes the edits of one call back unless somebody wrote in what they made. Two syncs. */
function takeBack(made: readonly Made[]): Promise<void> {
  return Word.run(
    made.map(({ object }) => object),
    async (context) => {
      for (const one of made) one.load();
      await context.sync();
      if (!made.every((one) => one.isUntouched())) throw new HostError("stale", "changed since");
      for (const one of made) {
        one.takeBack();
        one.object.untrack();
      }
      await context.sync();
    },
  );
}
