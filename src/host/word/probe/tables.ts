import type { DocumentEdit } from "../..";
import type { Place } from "../../../document";
import { defineProbe, type Bench } from "./defineProbe";
import { mergedTable, paragraph, table } from "./packages";
import { fill, placeWith, textsOf } from "./stage";

const kinds = [
  ["plain", table(["Un", "Haut"], ["Deux", "Fin"])],
  ["merged", mergedTable],
] as const;

const expected = { plain: "written", plainUndone: 0, merged: "written", mergedUndone: 0 };

/** Whether a row comes under another and can be taken back (office-js #2436). */
export const row = defineProbe({
  id: "row",
  expected,
  // A row under merged cells is offered, and told as refused where Word refuses it.
  forgiven: ["merged", "mergedUndone"],
  run: (bench) =>
    writeAndUndo(bench, "Fin", (at) => ({ kind: "addRow", at, values: ["Ajout un", "Ajout deux", "Ajout trois"] })),
});

/** Whether a column comes after another and can be taken back. */
export const column = defineProbe({
  id: "column",
  expected,
  forgiven: ["merged", "mergedUndone"],
  run: (bench) => writeAndUndo(bench, "Haut", (at) => ({ kind: "addColumn", at, header: "Ajout" })),
});

async function writeAndUndo(bench: Bench, words: string, editAt: (place: Place) => DocumentEdit): Promise<void> {
  for (const [name, blocks] of kinds)
    await bench.attempt(name, async () => {
      await fill(bench, blocks + paragraph("Après"));
      const before = (await textsOf(bench)).length;
      const edit = fitted(editAt(await placeWith(bench, words)), name === "plain" ? 2 : 3);
      const receipt = await bench.timed(name, () => bench.call(() => bench.host.write([edit])));
      const isThere = (await textsOf(bench)).some((text) => text.startsWith("Ajout"));
      await bench.attempt(`${name}Undone`, async () => {
        await bench.call(() => bench.host.undo(receipt));
        return (await textsOf(bench)).length - before;
      });
      return isThere ? "written" : "missing";
    });
}

/** A row has as many values as its table columns. */
function fitted(edit: DocumentEdit, columns: number): DocumentEdit {
  return edit.kind === "addRow" ? { ...edit, values: edit.values.slice(0, columns) } : edit;
}
