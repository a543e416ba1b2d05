import { readDocx } from "../../../ooxml";
import { lettersAndDigits } from "../comparable";
import { queued } from "../queue";
import { readInSlices, sliceSizes } from "../readFile";
import { defineProbe } from "./defineProbe";

/**
 * What the person's largest dossier takes to be read, by both ways: figures only, and nothing is written. Whether the file
 * lags behind what stands in the document, and whether reading it marks the document as changed (office-js #298).
 */
export const largeDocument = defineProbe({
  id: "large-document",
  isApart: true,
  expected: { ooxml: "given", largeSlices: "given", smallSlices: "given", sameWords: true, markedChanged: false },
  // One of the ways is enough; the file is read where the other fails.
  forgiven: ["ooxml", "largeSlices", "sameWords", "markedChanged"],
  async run(bench) {
    let words: string | null = null;
    const { paragraphs } = await bench.timed("read", () => bench.call(() => bench.host.read()));
    bench.note("paragraphs", paragraphs.length);
    const wordsOf = (texts: readonly { readonly text: string }[]): string =>
      lettersAndDigits(texts.map(({ text }) => text).join(""));
    await bench.attempt("ooxml", async () => {
      const xml = await bench.timed("ooxml", () =>
        bench.run(async (context) => {
          const ooxml = context.document.body.getOoxml();
          await context.sync();
          return ooxml.value;
        }),
      );
      bench.note("ooxmlCharacters", xml.length);
      words = wordsOf(paragraphs);
      return "given";
    });
    let file: Uint8Array | null = null;
    for (const [name, size] of [
      ["largeSlices", sliceSizes.usual],
      ["smallSlices", sliceSizes.small],
    ] as const)
      await bench.attempt(name, async () => {
        file = await bench.timed(name, () => bench.call(() => queued(() => readInSlices(size))));
        bench.note("fileBytes", file.length);
        return "given";
      });
    if (words === null || file === null) bench.skip("sameWords");
    else bench.note("sameWords", wordsOf(readDocx(file).paragraphs) === words);
    const answer = await bench.ask("title-changed");
    if (answer === "skipped") bench.skip("markedChanged");
    else bench.note("markedChanged", answer === "yes");
  },
});
