import { runRules } from "../../src/checker";
import type { Block, Paragraph } from "../../src/document";
import { isFiller, readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { writeDocx } from "../../src/tables";
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
