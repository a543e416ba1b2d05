import { runRules } from "../../src/checker";
import type { Block, DocumentText, Paragraph } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { writeDocx } from "../../src/tables";
import { documentOf, paragraph, table } from "../tables/build";
import { docx, p, table as written } from "../word/fixture";

/**
 * An input of any size that a careless pattern or walk gets lost in. `npm test` checks each once;
 * `npm run proofs -- growth` measures that twice the size takes at most twice the time.
 */
export interface Growing {
  readonly name: string;
  /** Of the smaller one. */
  readonly size: number;
  /** The input of a size, and the work to do with it: it throws where a rule does. */
  readonly prepare: (size: number) => () => void;
}

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

function check(document: DocumentText): void {
  const dossier = readDossier([document], currentEdition);
  const { crashed } = runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 });
  if (crashed.length > 0) throw new Error(JSON.stringify(crashed));
}

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

const texts: readonly Growing[] = kinds.map(([name, unit, before = "", after = ""]) => ({
  name,
  size: 5000,
  prepare: (size) => {
    const text = before + unit.repeat(size / unit.length) + after;
    const document = documentOf(marked.map((block) => withText(block, text)));
    return () => check(document);
  },
}));

const cell = (text: string, properties = ""): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${p(text)}</w:tc>`;
const headers = ["Objectifs", "Indicateurs", "Mesure début (2021)", "Mesure suivi (2024)", "Mesure fin (2026)"];
/** Objectives and indicators, the lines under the first as they are. */
const indicators = (lines: string): string =>
  p("CRITÈRE 1 : ACTION 1") + written([...headers, "Plus-value"]).replace("</w:tbl>", `${lines}</w:tbl>`);
const merged = `<w:tr>${["", "", "", "", "", ""].map((text) => cell(text, "<w:vMerge/>")).join("")}</w:tr>`;
const line = `<w:tr>${["Mieux", "Nombre", "1", "2", "3", "annexe 1"].map((text) => cell(text)).join("")}</w:tr>`;

const brokenLink = '<w:hyperlink w:anchor="absent"><w:r><w:t>ici</w:t></w:r></w:hyperlink>';

/** Structures that a careless reader walks again from each of their parts. */
const bodies: readonly (readonly [name: string, size: number, bodyOf: (size: number) => string])[] = [
  ["titles of actions", 700, (size) => indicators(line) + p("CRITÈRE 1 : ACTION 1").repeat(size)],
  [
    "titles of two criteria in turn",
    1000,
    (size) => indicators(line) + (p("CRITÈRE 1 : ACTION 1") + p("CRITÈRE 2 : ACTION 9")).repeat(size),
  ],
  ["cells merged down", 1500, (size) => indicators(line + merged.repeat(size))],
  ["indicators", 700, (size) => indicators(line.repeat(size))],
  ["tables one after the other", 1000, (size) => indicators(line) + (p("") + written(["Annexe 3"])).repeat(size)],
  ["links to nothing", 5000, (size) => indicators(line.replace(/<w:p>(?!.*<w:p>)/, `<w:p>${brokenLink.repeat(size)}`))],
  [
    "lines of a list of evidence",
    4000,
    (size) =>
      p("Bordereau des preuves") +
      written(["N°", "Intitulé"], ...Array.from({ length: size }, (_, rank) => [`${rank}`, "Bilan"])),
  ],
];

const structures: readonly Growing[] = bodies.map(([name, size, bodyOf]) => ({
  name,
  size,
  prepare: (count) => {
    const document = readDocx(docx(bodyOf(count)));
    return () => check(document);
  },
}));

const marks: Growing = {
  name: "bookmarks and comments of one paragraph",
  size: 8000,
  prepare: (size) => {
    const starts = Array.from(
      { length: size },
      (_, rank) => `<w:bookmarkStart w:id="7" w:name="b${rank}"/><w:commentRangeStart w:id="${rank}"/>`,
    );
    const bytes = docx(`<w:p>${starts.join("")}<w:r><w:t>un</w:t></w:r></w:p>`);
    return () => {
      const [only] = readDocx(bytes).paragraphs;
      if (only?.bookmarks.length !== size || only.comments.length !== size) throw new Error("marks are lost");
    };
  },
};

export const growing: readonly Growing[] = [...texts, ...structures, marks];
