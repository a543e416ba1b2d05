import type { Flag } from "../..";
import { defineProbe } from "./defineProbe";
import { paragraph } from "./packages";
import { fill, placeWith } from "./stage";

/**
 * Words underlined without being written, then again, then no more. Word may give ids and draw nothing (office-js #6595):
 * the person alone can tell.
 */
export const underlines = defineProbe({
  id: "underlines",
  since: "1.7",
  decisive: "visible",
  expected: { first: "1 0", visible: true, again: "1 1", removed: "0 1" },
  async run(bench) {
    const words = "Une phrase à souligner";
    await fill(bench, paragraph(words) + paragraph("Fin"));
    let isShown = false;
    const show = async (flags: readonly Flag[]): Promise<string> => {
      const { added, removed } = await bench.call(() => bench.host.underline(flags));
      isShown = added > 0;
      return `${added} ${removed}`;
    };
    const place = await placeWith(bench, words);
    const flag: Flag = { key: "essai", text: "", label: "", at: { place, anchor: place } };
    await bench.attempt("first", () => show([flag]));
    const answer = isShown ? await bench.ask("underlines-visible") : "skipped";
    if (answer === "skipped") bench.skip("visible");
    else bench.note("visible", answer === "yes");
    await bench.attempt("again", () => show([flag]));
    await bench.attempt("removed", () => show([]));
  },
});
