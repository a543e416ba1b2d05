import { ownTag } from "../../../ooxml";
import { defineProbe, type Bench } from "./defineProbe";
import { control, packageOf, paragraph, table } from "./packages";
import { hasComments } from "./scratch";
import { countControls, fill, placeWith, textsOf } from "./stage";

const tag = ownTag("essai");

/** A region as the audit's sheets are: title, table, last paragraph. */
const sheet = (title: string): string =>
  packageOf(control(tag, paragraph(title) + table(["Critère", "Avis"]) + "<w:p/>") + "<w:p/>");

const expected = { put: 1, putAgain: 1, removed: 0, blocksLeft: 0 };

/** Whether a region is put, put again and removed, and leaves nothing (office-js #6330, #53, #85). */
export const region = defineProbe({
  id: "region",
  expected: { ...expected, paragraphBefore: "given" },
  async run(bench) {
    await putTwiceAndRemove(bench);
    await bench.attempt("paragraphBefore", async () => {
      await fill(bench, control(tag, paragraph("Seul") + "<w:p/>") + "<w:p/>");
      return bench.run(async (context) => {
        context.document.contentControls.getByTag(tag).getFirst().insertParagraph("Devant", "Before");
        await context.sync();
        return "given";
      });
    });
  },
});

/** The same while changes are tracked: what goes must not stay as a revision (office-js #1299, #2886). */
export const regionTracked = defineProbe({
  id: "region-tracked",
  expected: { ...expected, mode: "TrackAll" },
  async run(bench) {
    if (hasComments()) await setTracking(bench);
    else if ((await bench.ask("track-changes")) !== "yes") return bench.skip(...Object.keys(expected), "mode");
    await putTwiceAndRemove(bench);
    if (!hasComments()) return bench.skip("mode");
    bench.note(
      "mode",
      await bench.run(async (context) => {
        context.document.load("changeTrackingMode");
        await context.sync();
        return context.document.changeTrackingMode;
      }),
    );
  },
});

async function setTracking(bench: Bench): Promise<void> {
  // What is written before is nobody's revision.
  await fill(bench, paragraph("Avant") + paragraph("Après"));
  await bench.run(async (context) => {
    context.document.changeTrackingMode = "TrackAll";
    await context.sync();
  });
}

async function putTwiceAndRemove(bench: Bench): Promise<void> {
  if (!(await textsOf(bench)).includes("Avant")) await fill(bench, paragraph("Avant") + paragraph("Après"));
  const before = (await textsOf(bench)).length;
  const put = async (title: string): Promise<number> => {
    const place = await placeWith(bench, "Avant");
    const where = { kind: "after", place } as const;
    await bench.call(() => bench.host.write([{ kind: "putRegion", tag, flatOpc: sheet(title), instead: [], where }]));
    return countControls(bench, tag);
  };
  await bench.attempt("put", () => bench.timed("put", () => put("Fiche une")));
  await bench.attempt("putAgain", () => bench.timed("putAgain", () => put("Fiche deux")));
  await bench.attempt("removed", async () => {
    await bench.call(() => bench.host.write([{ kind: "removeRegion", tag, instead: [] }]));
    bench.note("blocksLeft", (await textsOf(bench)).length - before);
    return countControls(bench, tag);
  });
}
