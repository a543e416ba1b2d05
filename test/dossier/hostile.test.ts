import { readDossier } from "../../src/dossier";
import { isFiller } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import type { DocumentText } from "../../src/document";
import { paragraph } from "../tables/build";

const documentOf = (...texts: readonly string[]): DocumentText => {
  const paragraphs = texts.map((text, index) => ({ ...paragraph(text), index }));
  return {
    blocks: paragraphs,
    paragraphs,
    bookmarks: new Set(),
    comments: [],
    footnotes: [],
    revisionCount: 0,
    pageCount: null,
    remarks: [],
  };
};

// Each of these took seconds, or for ever, with a pattern that tries every way to cut the text.
test.each([
  ["tabs after a number in a list of annexes", ["Annexes", `Annexe 3${"\t".repeat(4000)}`]],
  ["a line of underscores with an at sign", [`${"_".repeat(20000)} @`]],
])("%s is read at once", (_name, texts) => {
  expect(readDossier([documentOf(...texts)], currentEdition).tableCount).toBe(0);
});

test("a filler lost in spaces is read at once", () => {
  expect(isFiller(`-${" ".repeat(20000)}a`)).toBe(false);
});
