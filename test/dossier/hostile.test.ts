import { runRules } from "../../src/checker";
import { isFiller, readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { growing } from "../fuzz/growing";
import { documentOf, paragraph } from "../tables/build";
import { docx, p } from "../word/fixture";

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

// Whether twice the size takes twice the time is measured by `npm run proofs -- growth`, not by a test.
test.each(growing)("$name: read and checked, no rule throws", ({ size, prepare }) => {
  expect(prepare(size)).not.toThrow();
});

test("more paragraphs than a call takes arguments are read and checked", () => {
  const count = 130_000;
  const texts = Array.from({ length: count }, (_, rank) => p(`Ligne ${(rank * 7919) % 999983}`));
  const document = readDocx(docx(texts.join("")));
  expect(document.paragraphs).toHaveLength(count);
  const dossier = readDossier([document], currentEdition);
  expect(runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 }).crashed).toEqual([]);
});

test("a note that is called again and again is there once", () => {
  const relationship =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>';
  const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const { paragraphs } = readDocx(
    docx(`<w:p>${call.repeat(3)}</w:p><w:p>${call}</w:p>`, {
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
      "word/footnotes.xml": `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${p("annexe 3")}</w:footnote></w:footnotes>`,
    }),
  );
  expect(paragraphs.map(({ notes }) => notes.map(({ text }) => text))).toEqual([["annexe 3"], []]);
});
