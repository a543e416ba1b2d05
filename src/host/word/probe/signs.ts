import { defineProbe } from "./defineProbe";
import { paragraph } from "./packages";
import { codesOf, fill, firstOf, textsOf } from "./stage";

/** Signs that schools write: how they stand in the file, and the code points that we write for them. */
const signs = [
  ["noBreakSpace", "\u00a0"],
  ["narrowSpace", "\u202f"],
  ["apostrophe", "’"],
  ["quotes", "« »"],
] as const;

/** Signs that Word keeps as elements; never searched. */
const elements = [
  ["noBreakHyphen", "<w:noBreakHyphen/>", "2011"],
  ["softHyphen", "<w:softHyphen/>", "ad"],
  ["tab", "<w:tab/>", "9"],
  ["lineBreak", "<w:br/>", "b"],
] as const;

/** How texts come back from Word, and what its search finds (office-js #67, #2331, #3360). */
export const textSigns = defineProbe({
  id: "signs",
  expected: {
    ...Object.fromEntries(signs.map(([name, sign]) => [name, codesOf(sign)])),
    ...Object.fromEntries(elements.map(([name, , code]) => [name, code])),
    ...Object.fromEntries(signs.map(([name]) => [`${name}Found`, 1])),
  },
  // Texts are compared with one kind of space and without these signs.
  forgiven: [...signs, ...elements].map(([name]) => name),
  async run(bench) {
    const runs = elements.map(
      ([, xml]) => `<w:p><w:r><w:t>a</w:t></w:r><w:r>${xml}</w:r><w:r><w:t>b</w:t></w:r></w:p>`,
    );
    await fill(bench, [...signs.map(([, sign]) => paragraph(`a${sign}b`)), ...runs, paragraph("Fin")].join(""));
    const texts = await textsOf(bench);
    for (const [rank, [name]] of [...signs, ...elements].entries()) {
      const between = /^a([^]*)b$/.exec(texts[rank] ?? "")?.[1];
      bench.note(name, between === undefined ? null : codesOf(between));
    }
    for (const [name, sign] of signs)
      await bench.attempt(`${name}Found`, () =>
        bench.run(async (context) => {
          const found = context.document.body.search(`a${sign}b`, { matchCase: true });
          found.load("items");
          await context.sync();
          return found.items.length;
        }),
      );
  },
});

/** Signs that a comment leaves in the text of what holds it (office-js #2114, #2258). */
export const commentSigns = defineProbe({
  id: "comment-signs",
  since: "1.4",
  expected: { paragraph: "", range: "", control: "" },
  // Texts are compared without control characters.
  forgiven: ["paragraph", "range", "control"],
  async run(bench) {
    const words = "Phrase essayée ici";
    await fill(bench, paragraph(words) + paragraph("Fin"));
    await bench.run(async (context) => {
      const control = context.document.body.paragraphs.getFirst().insertContentControl();
      firstOf(context, "essayée").insertComment("[Essai] signe");
      await context.sync();
      const first = context.document.body.paragraphs.getFirst();
      const range = first.getRange("Content");
      for (const one of [first, range, control]) one.load("text");
      await context.sync();
      for (const [name, { text }] of [
        ["paragraph", first],
        ["range", range],
        ["control", control],
      ] as const)
        bench.note(name, codesOf(text.replace(/\P{C}/gu, "")));
    });
  },
});
