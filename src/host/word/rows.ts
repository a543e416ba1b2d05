import type { Place } from "../../document";
import { HostError, type Receipt } from "..";
import { findParagraph } from "./locate";
import { runWord } from "./queue";
import { keepInverse } from "./receipts";

/** Adds one row under the row that holds `place`. Two syncs. Word refuses some merged tables: HostError `failed`. */
export function addRow(place: Place, values: readonly string[]): Promise<Receipt> {
  return runWord(async (context) => {
    const paragraph = await findParagraph(context, { place, anchor: place });
    const made = paragraph.parentTableCell.parentRow.insertRows("After", 1, [[...values]]);
    made.load("values");
    await context.sync();
    const row = made.items[0];
    if (!row) throw new HostError("failed", "no row");
    row.track();
    await context.sync();
    return keepInverse(removal(row, JSON.stringify(row.values)));
  });
}

function removal(row: Word.TableRow, values: string): () => Promise<void> {
  return () =>
    Word.run(row, async (context) => {
      row.load("values");
      await context.sync();
      if (JSON.stringify(row.values) !== values) throw new HostError("changed", "changed since");
      row.delete();
      row.untrack();
      await context.sync();
    });
}
