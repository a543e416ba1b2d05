import { plainText } from "../comparable";
import { defineProbe, type Bench } from "./defineProbe";
import { paragraph } from "./packages";
import { fill, firstOf, placeWith, textsOf } from "./stage";

const link = `<w:hyperlink w:anchor="ailleurs"><w:r><w:t>lien</w:t></w:r></w:hyperlink>`;
const sentence = (before: string, inside: string, behind: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${before}</w:t></w:r>${inside}<w:r><w:t xml:space="preserve">${behind}</w:t></w:r></w:p>`;

/** What is cited, behind which words, and the paragraph then. */
const cases = [
  ["inSentence", paragraph("Un mot suit"), "mot", "Un mot (Pièce 1) suit"],
  ["inBrackets", paragraph("Preuve (voir) donnée"), "voir", "Preuve (voir Pièce 1) donnée"],
  ["besideLink", sentence("Un ", link, " suit"), "lien", "Un lien (Pièce 1) suit"],
] as const;

/** Whether a citation stands where the cursor is, and leads to its bookmark. */
export const citation = defineProbe({
  id: "citation",
  expected: {
    ...Object.fromEntries(
      cases.flatMap(([name]) => [
        [name, "written"],
        [`${name}Link`, "#essai"],
      ]),
    ),
    ownLink: "#ailleurs",
    linkKept: true,
  },
  // A link that goes with its words is put back.
  forgiven: ["linkKept"],
  async run(bench) {
    for (const [name, blocks, behind, wanted] of cases) {
      await bench.attempt(name, async () => {
        await fill(bench, blocks + paragraph("Fin"));
        await putCaretBehind(bench, behind);
        const at = await placeWith(bench, behind);
        const edit = { kind: "cite", at, text: "Pièce 1", bookmark: "essai", brackets: "()" } as const;
        await bench.timed(name, () => bench.call(() => bench.host.write([edit])));
        return plainText((await textsOf(bench))[0] ?? "") === wanted ? "written" : "otherwise";
      });
      await bench.attempt(`${name}Link`, () => linkOf(bench, "Pièce 1"));
    }
    await bench.attempt("ownLink", () => linkOf(bench, "lien"));
    await bench.attempt("linkKept", async () => {
      await fill(bench, sentence("Un ", link, " suit") + paragraph("Fin"));
      await bench.run(async (context) => {
        firstOf(context, "lien").insertText("autre", "Replace");
        await context.sync();
      });
      return (await linkOf(bench, "autre")) === "#ailleurs";
    });
  },
});

function putCaretBehind(bench: Bench, words: string): Promise<void> {
  return bench.run(async (context) => {
    firstOf(context, words).select("End");
    await context.sync();
  });
}

function linkOf(bench: Bench, words: string): Promise<string> {
  return bench.run(async (context) => {
    const range = firstOf(context, words);
    range.load("hyperlink");
    await context.sync();
    return range.hyperlink ?? "";
  });
}
