import type { ProbeQuestion } from "../..";
import { defineProbe, type Bench } from "./defineProbe";

/** Whether files, copied words and chosen files pass between the pane and the person (office-js #2700, #4681, #3385). */
export const wayOut = defineProbe({
  id: "way-out",
  isApart: true,
  expected: { json: true, docx: true, copied: true, pasted: true, file: 1, folder: true },
  // Where no file comes, the text is shown to be copied; a folder can be chosen file by file.
  forgiven: ["json", "docx", "copied", "folder"],
  async run(bench) {
    const { page } = bench.material;
    for (const kind of ["json", "docx"] as const)
      await askTwice(bench, `offer-${kind}`, () => page.download(kind), [kind, `${kind}-received`]);
    await askTwice(bench, "copy-text", async () => bench.note("copied", await page.copy()), ["pasted", "text-pasted"]);
    if ((await bench.ask("pick-file")) === "yes") bench.note("file", await page.pick("file"));
    else bench.skip("file");
    if ((await bench.ask("pick-folder")) === "yes") bench.note("folder", (await page.pick("folder")) > 0);
    else bench.skip("folder");
  },
});

/** Does something at the person's click, for the browser asks for one, and notes whether she saw what came of it. */
async function askTwice(
  bench: Bench,
  start: ProbeQuestion,
  act: () => void | Promise<void>,
  [fact, seen]: readonly [string, ProbeQuestion],
): Promise<void> {
  if ((await bench.ask(start)) !== "yes") return bench.skip(fact, ...(start === "copy-text" ? ["copied"] : []));
  await act();
  const answer = await bench.ask(seen);
  if (answer === "skipped") bench.skip(fact);
  else bench.note(fact, answer === "yes");
}
