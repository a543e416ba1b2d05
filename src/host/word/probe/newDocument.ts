import { defineProbe } from "./defineProbe";

/** Whether a report opens as a document of its own (web: office-js #5507, #4790). */
export const newDocument = defineProbe({
  id: "new-document",
  expected: { asked: "given", opened: true },
  async run(bench) {
    await bench.attempt("asked", async () => {
      await bench.timed("open", () => bench.call(() => bench.host.openNew(bench.material.document)));
      return "given";
    });
    const answer = await bench.ask("document-opened");
    if (answer === "skipped") bench.skip("opened");
    else bench.note("opened", answer === "yes");
  },
});
