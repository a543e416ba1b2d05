import { defineProbe } from "./defineProbe";
import { paragraph, placeholder as instruction } from "./packages";
import { countControls, fill, textsOf } from "./stage";

/** Whether an instruction shows, and goes with the first words. */
export const placeholder = defineProbe({
  id: "placeholder",
  expected: { showing: true, temporary: true, replaced: true, controls: 0 },
  async run(bench) {
    await fill(bench, instruction + paragraph("Fin"));
    await bench.attempt("showing", () =>
      bench.run(async (context) => {
        const ooxml = context.document.body.getOoxml();
        await context.sync();
        bench.note("temporary", ooxml.value.includes("<w:temporary"));
        return ooxml.value.includes("<w:showingPlcHdr");
      }),
    );
    if ((await bench.ask("type-in-placeholder")) !== "yes") return bench.skip("replaced", "controls");
    bench.note("replaced", !(await textsOf(bench)).some((text) => text.includes("Cliquez ici")));
    bench.note("controls", await countControls(bench, "essai-consigne"));
  },
});
