import { createWordRecordStore } from "../recordStore";
import { defineProbe, refused, type Bench } from "./defineProbe";
import { packageOf, paragraph } from "./packages";
import { hasComments } from "./scratch";

const namespace = "urn:ldm:essai";

/** What is tried, and taken back where Word does it. */
const tries: Readonly<Record<string, (bench: Bench) => Promise<void>>> = {
  insertText: (bench) =>
    bench.run(async (context) => {
      const written = context.document.body.paragraphs.getLast().insertText("Essai", "End");
      await context.sync();
      written.delete();
      await context.sync();
    }),
  async insertOoxml(bench) {
    const flatOpc = packageOf(paragraph("Essai") + "<w:p/>");
    const receipt = await bench.call(() => bench.host.write([{ kind: "insert", flatOpc, where: { kind: "end" } }]));
    await bench.call(() => bench.host.undo(receipt));
  },
  insertComment: (bench) =>
    bench.run(async (context) => {
      const comment = context.document.body.paragraphs.getLast().getRange("Content").insertComment("[Essai]");
      await context.sync();
      comment.delete();
      await context.sync();
    }),
  async addPart(bench) {
    const store = createWordRecordStore(namespace);
    await bench.call(() => store.write(`<essai xmlns="${namespace}"/>`));
    await bench.call(() => store.clear());
  },
};

/**
 * With which codes and where this Word refuses to write, in a document that the person puts in the state to be tried: viewing
 * mode, read-only, protected, final, checked out, labelled (office-js #5484, #601).
 */
export const refusals = defineProbe({
  id: "refusals",
  isApart: true,
  expected: { agrees: true },
  async run(bench) {
    const answer = await bench.ask("document-refuses");
    bench.note("mode", String(Office.context.document.mode));
    const names = Object.keys(tries).filter((name) => name !== "insertComment" || hasComments());
    const outcomes: string[] = [];
    for (const name of names)
      await bench.attempt(name, async () => {
        outcomes.push(refused);
        await tries[name]!(bench);
        outcomes[outcomes.length - 1] = "given";
        return "given";
      });
    const isRefusing = outcomes.every((outcome) => outcome === refused);
    if (answer === "skipped") bench.skip("agrees");
    else bench.note("agrees", isRefusing === (answer === "yes"));
  },
});
