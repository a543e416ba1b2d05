import { defineProbe } from "./defineProbe";
import { packageOf, paragraph } from "./packages";
import { textsOf } from "./stage";

/**
 * Whether the pane outlives a click on another button of the ribbon, with what it takes to undo what it wrote. A pane that is
 * loaded again loses this question with it: the person tells.
 */
export const ribbon = defineProbe({
  id: "ribbon",
  isApart: true,
  expected: { alive: true, undone: 0 },
  async run(bench) {
    const before = (await textsOf(bench)).length;
    const flatOpc = packageOf(paragraph("Essai du ruban") + "<w:p/>");
    await bench.call(() => bench.host.read());
    const receipt = await bench.call(() => bench.host.write([{ kind: "insert", flatOpc, where: { kind: "end" } }]));
    const answer = await bench.ask("click-ribbon");
    if (answer === "yes") bench.note("alive", true);
    else bench.skip("alive");
    await bench.attempt("undone", async () => {
      await bench.call(() => bench.host.undo(receipt));
      return (await textsOf(bench)).length - before;
    });
    if (answer !== "yes") bench.skip("undone");
  },
});
