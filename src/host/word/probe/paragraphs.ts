import { bareForms, wordForms } from "../comparable";
import { defineProbe } from "./defineProbe";
import { control, deletion, mergedTable, nestedTable, packageOf, paragraph, textBox } from "./packages";
import { codesOf, fill, firstOf, textsOf } from "./stage";

/** Whether Word lists the paragraphs that we read, in the same order. */
export const paragraphs = defineProbe({
  id: "paragraphs",
  expected: {
    ooxml: "given",
    countDifference: 0,
    sameTexts: true,
    deletedText: "",
    nestingLevel: 2,
    mergedCellIndex: "given",
  },
  // Read by the file where it is refused; compared with and without deletions; never asked of a merged cell.
  forgiven: ["ooxml", "deletedText", "mergedCellIndex"],
  async run(bench) {
    const blocks = mergedTable + nestedTable + textBox + control("essai", paragraph("Contrôle")) + deletion;
    await fill(bench, blocks + paragraph("Dernier"));
    await bench.attempt("ooxml", () =>
      bench.run(async (context) => {
        context.document.body.getOoxml();
        await context.sync();
        return "given";
      }),
    );
    const read = await bench.call(() => bench.host.read());
    const texts = await textsOf(bench);
    const listed = read.paragraphs.filter(({ index }) => index !== null);
    bench.note("countDifference", texts.length - listed.length);
    const isSame = listed.every((one, rank) =>
      bareForms(texts[rank] ?? "").some((form) => wordForms(one).includes(form)),
    );
    bench.note("sameTexts", isSame);
    const deleted = texts.find((text) => text.startsWith("Reste"));
    bench.note("deletedText", deleted === undefined ? null : codesOf(deleted.slice("Reste".length)));
    await bench.attempt("nestingLevel", () =>
      bench.run(async (context) => {
        const { paragraphs: all } = context.document.body;
        all.load("text,tableNestingLevel");
        await context.sync();
        return all.items.find(({ text }) => text === "Dedans un")?.tableNestingLevel ?? null;
      }),
    );
    await bench.attempt("mergedCellIndex", () =>
      bench.run(async (context) => {
        const found = firstOf(context, "Fusion haute").parentTableCell;
        found.load("cellIndex");
        await context.sync();
        return "given";
      }),
    );
  },
});

/** Whether a collection gives some of its members when asked for a slice. */
export const slices = defineProbe({
  id: "slices",
  expected: { ranks: "5 6 7" },
  // What is not found near its place is looked for in the whole document.
  forgiven: ["ranks"],
  async run(bench) {
    await bench.run(async (context) => {
      context.document.body.insertOoxml(
        packageOf(Array.from({ length: 12 }, (_, rank) => paragraph(`${rank}`)).join("")),
        "Replace",
      );
      await context.sync();
      const { paragraphs: some } = context.document.body;
      some.load({ text: true, $skip: 5, $top: 3 });
      await context.sync();
      bench.note("ranks", some.items.map(({ text }) => text).join(" "));
    });
  },
});
