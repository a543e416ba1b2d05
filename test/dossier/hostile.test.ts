import { isFiller, readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { documentOf, paragraph } from "../tables/build";

// Each of these took seconds, or for ever, with a pattern that tries every way to cut the text.
test.each([
  ["tabs after a number in a list of annexes", ["Annexes", `Annexe 3${"\t".repeat(4000)}`]],
  ["a line of underscores with an at sign", [`${"_".repeat(20000)} @`]],
])("%s is read at once", (_name, texts) => {
  const blocks = texts.map((text, index) => ({ ...paragraph(text), index }));
  expect(readDossier([documentOf(blocks, blocks)], currentEdition).tableCount).toBe(0);
});

test("a filler lost in spaces is read at once", () => {
  expect(isFiller(`-${" ".repeat(20000)}a`)).toBe(false);
});
