import { defineProbe } from "./defineProbe";
import { paragraph } from "./packages";
import { fill, firstOf } from "./stage";

/** Whether a range that outlives its batch follows the text (web: office-js #1215). */
export const trackedRange = defineProbe({
  id: "tracked-range",
  expected: { sameWords: true },
  // Nothing of ours holds a range from one batch to the next.
  forgiven: ["sameWords"],
  async run(bench) {
    await fill(bench, paragraph("Un deux trois") + paragraph("Fin"));
    const range = await bench.run(async (context) => {
      const found = firstOf(context, "deux");
      context.trackedObjects.add(found);
      await context.sync();
      return found;
    });
    await bench.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("Devant ", "Start");
      await context.sync();
    });
    await bench.attempt("sameWords", () =>
      bench.call(() =>
        Word.run(range, async (context) => {
          range.load("text");
          await context.sync();
          const isSame = range.text === "deux";
          context.trackedObjects.remove(range);
          await context.sync();
          return isSame;
        }),
      ),
    );
  },
});
