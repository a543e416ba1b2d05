import { defineProbe, type Bench } from "./defineProbe";
import { mergedTable, nestedTable, paragraph } from "./packages";
import { fill, textsOf } from "./stage";

/** Whether the cursor's place is found. */
export const caret = defineProbe({
  id: "caret",
  expected: { firstCell: true, lastCell: true, nestedCell: true, end: true, inLongDocument: true, header: "outside" },
  async run(bench) {
    await fill(bench, paragraph("Avant") + mergedTable + nestedTable + paragraph("Après"));
    for (const [name, words] of [
      ["firstCell", "Fusion large"],
      ["lastCell", "Fin"],
      ["nestedCell", "Dedans deux"],
      ["end", "Après"],
    ] as const)
      await bench.attempt(name, () => isFoundAt(bench, words));
    const { manyParagraphs } = bench.material;
    const many = Array.from({ length: manyParagraphs }, (_, rank) => paragraph(`Paragraphe ${rank}`)).join("");
    await bench.timed("insertMany", () => fill(bench, many));
    await bench.attempt("inLongDocument", () => isFoundAt(bench, `Paragraphe ${manyParagraphs - 2}`, "longCaret"));
    if ((await bench.ask("caret-in-header")) === "yes") {
      await bench.attempt("header", async () =>
        (await bench.call(() => bench.host.caret())) === null ? "outside" : "inside",
      );
    } else bench.skip("header");
  },
});

/** Puts the cursor in the paragraph of some words; whether it is found there. */
async function isFoundAt(bench: Bench, words: string, timedAs = "caret"): Promise<boolean> {
  const rank = (await textsOf(bench)).indexOf(words);
  // The place is told in the document as it was read last.
  await bench.call(() => bench.host.read());
  await bench.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    paragraphs.items[rank]!.select("Start");
    await context.sync();
  });
  return (await bench.timed(timedAs, () => bench.call(() => bench.host.caret()))) === rank;
}

/** How often the pane looks for the cursor before the person undoes what she typed. */
const looks = 5;

/** Whether what follows the cursor leaves Word's undo stack alone (office-js #5715, #2720). */
export const caretUndo = defineProbe({
  id: "caret-undo",
  expected: { undone: true },
  async run(bench) {
    const start = "Écrivez ici";
    await fill(bench, paragraph(start));
    if ((await bench.ask("type-then-wait")) !== "yes") return bench.skip("undone");
    const typed = (await textsOf(bench)).join("");
    bench.note("typed", typed.length - start.length);
    await bench.call(() => bench.host.read());
    for (let look = 0; look < looks; look++) await bench.call(() => bench.host.caret());
    if ((await bench.ask("press-undo")) !== "yes") return bench.skip("undone");
    bench.note("undone", (await textsOf(bench)).join("").length < typed.length);
  },
});
