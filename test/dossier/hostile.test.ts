import { runRules } from "../../src/checker";
import type { Block, Paragraph } from "../../src/document";
import { isFiller, readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { writeDocx } from "../../src/tables";
import { docx, p, table as written } from "../word/fixture";
import { growth } from "../helpers/growth";
import { documentOf, paragraph, table } from "../tables/build";

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

const mark = "Ici le texte.";

/** Fields that are read each in its own way. */
const places = new Set(
  "etat-des-lieux coordonnateur duree perenne indicateur mesure-n plus-value calendrier animateur".split(" "),
);

/** A dossier with a mark in every kind of place that words are looked for in. */
const marked: readonly Block[] = [
  paragraph(mark),
  paragraph(mark, 2),
  ...readDocx(
    writeDocx(
      [
        { kind: "criterion", criterion: 1 },
        { kind: "action", criterion: 1, number: 1 },
        { kind: "commitment", criterion: 1, number: 1 },
      ],
      {
        objectives: 1,
        indicatorsPerObjective: 1,
        members: 1,
        years: { start: "2020", followUp: "2023", end: "2025" },
        valuesOf: () => (field) => (places.has(field) ? mark : "Une réponse."),
      },
    ),
  ).blocks,
  paragraph("Bordereau des preuves"),
  table(["N°", "Intitulé", "Date", "Fichier"], ["1", mark, mark, mark], [mark, mark, "2024", "a.pdf"]),
  paragraph("Annexes"),
  paragraph(mark),
  paragraph(`Annexe 3 – ${mark}`),
];

function withText(block: Block, text: string): Block {
  if (block.kind === "paragraph") return { ...block, text: block.text.replace(mark, text) } satisfies Paragraph;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((one) => withText(one, text)) })),
  }));
  return { ...block, rows };
}

const check = (text: string): void => {
  const blocks = marked.map((block) => withText(block, text));
  const { crashed } = runRules(readDossier([documentOf(blocks)], currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
  });
  expect(crashed).toEqual([]);
};

/** Kinds of text that patterns get lost in: what is repeated, between what. */
const kinds: readonly (readonly [name: string, unit: string, before?: string, after?: string])[] = [
  ["spaces between two letters", " ", "a", "b"],
  ["no-break spaces between two figures", "\u00a0", "1", "2"],
  ["line feeds", "\n", "12", "%"],
  ["tabs after an annex", "\t", "Annexe 3", "b"],
  ["figures", "1"],
  ["figures and points", "1."],
  ["dates without end", "1/"],
  ["years", "2021 à "],
  ["hyphens", "-"],
  ["dashes", "–"],
  ["opening brackets", "("],
  ["underscores before an at sign", "_", "", " @"],
  ["at signs", "a@"],
  ["annexes one after the other", "annexe 1, "],
  ["the noun alone", "annexes "],
  ["codes", "C1-A1-01 "],
  ["addresses", "http://"],
  ["numbers in words", "cent deux "],
  ["choices", "oui ☐ non "],
  ["the guide's own words", "Décrire de manière "],
  ["words cut at line ends", "a-\n"],
  ["accents on accents", "\u0301", "e"],
  ["zero-width signs and ligatures", "\u200bﬁ"],
  ["names", "DUPONT M. "],
];

test.each(kinds.map(([name, ...parts]) => ({ name, parts })))(
  "$name: twice the length takes at most twice the time",
  ({ parts }) => {
    const [unit, before = "", after = ""] = parts;
    const size = 5000;
    const texts = new Map(
      [size, 2 * size].map((length) => [length, before + unit.repeat(length / unit.length) + after]),
    );
    // Twice, within the noise of a machine that does other things; a quadratic pattern takes four times as long.
    expect(growth(size, (length) => check(texts.get(length)!), 3)).toBeLessThan(3.2);
  },
);

const cell = (text: string, properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;
const headers = ["Objectifs", "Indicateurs", "Mesure début (2021)", "Mesure suivi (2024)", "Mesure fin (2026)"];
/** Objectives and indicators, the lines under the first as they are. */
const indicators = (lines: string): string =>
  p("CRITÈRE 1 : ACTION 1") + written([...headers, "Plus-value"]).replace("</w:tbl>", `${lines}</w:tbl>`);
const merged = `<w:tr>${["", "", "", "", "", ""].map((text) => cell(text, "<w:vMerge/>")).join("")}</w:tr>`;
const line = `<w:tr>${["Mieux", "Nombre", "1", "2", "3", "annexe 1"].map((text) => cell(text)).join("")}</w:tr>`;

/** Structures that a careless reader walks again from each of their parts; the size is that of the smaller one. */
test.each<[string, number, (size: number) => string]>([
  ["titles of actions", 700, (size) => indicators(line) + p("CRITÈRE 1 : ACTION 1").repeat(size)],
  [
    "titles of two criteria in turn",
    1000,
    (size) => indicators(line) + (p("CRITÈRE 1 : ACTION 1") + p("CRITÈRE 2 : ACTION 9")).repeat(size),
  ],
  ["cells merged down", 1500, (size) => indicators(line + merged.repeat(size))],
  ["indicators", 700, (size) => indicators(line.repeat(size))],
  ["tables one after the other", 1000, (size) => indicators(line) + (p("") + written(["Annexe 3"])).repeat(size)],
  [
    "lines of a list of evidence",
    1000,
    (size) =>
      p("Bordereau des preuves") +
      written(["N°", "Intitulé"], ...Array.from({ length: size }, (_, rank) => [`${rank}`, "Bilan"])),
  ],
])("%s: twice as many take at most twice the time", (_name, size, bodyOf) => {
  const documents = new Map([size, 2 * size].map((count) => [count, readDocx(docx(bodyOf(count)))]));
  const judge = (count: number): void => {
    const dossier = readDossier([documents.get(count)!], currentEdition);
    expect(runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 }).crashed).toEqual([]);
  };
  expect(growth(size, judge, 5)).toBeLessThan(3.2);
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
