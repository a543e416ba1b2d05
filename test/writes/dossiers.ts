import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeDocx, type Field, type TemplatePart, type TableCode, type TemplateOptions } from "../../src/tables";
import { p, table } from "../word/fixture";
import { deleteColumn } from "../word/model/tables";
import { textOf } from "../word/model/text";
import { SimulatedWord } from "../word";

/** Words of a cell by table and field. */
type Answers = Partial<Record<`${TableCode} ${Field}`, string>>;

/** The words of a cell where nothing is written yet: one without any character is no place to cite at today. */
export const blank = "\u00a0";

const answers: Answers = {
  "T4 coordonnateur": "Diarra",
  "T4 membres": "Le Gallic",
  "T5 duree": "5 ans",
  "T5 perenne": "OUI",
  "T5 description": "Un atelier par semaine (annexe C1-A1-01).",
  "T6 indicateur": "Nombre d’élèves (annexe C1-A1-02)",
  "T6 mesure-n": "12",
  "T6 mesure-n3": "15",
  "T6 mesure-n5": "20",
  "T7 moyens": blank,
  "T8 points-forts": "L’équipe s’est élargie (annexe C1-A1-01).",
  "T10 indicateur": "Nombre d’ateliers",
  "T10 mesure-n": "4",
};

const criterion = (number: number): readonly TemplatePart[] => [
  { kind: "criterion", criterion: number },
  { kind: "action", criterion: number, number: 1 },
  { kind: "commitment", criterion: number, number: 1 },
];

const withoutT8: readonly TemplatePart[] = [
  { kind: "criterion", criterion: 1 },
  ...(["T5", "T6", "T7"] as const).map((code): TemplatePart => ({ kind: "table", code, criterion: 1, number: 1 })),
];

/** A dossier of as little as an operation needs: its time is that of every run. */
function dossierOf(
  pieces: readonly TemplatePart[],
  more: { readonly answers?: Answers; readonly years?: TemplateOptions["years"] } = {},
): Uint8Array {
  const words = { ...answers, ...more.answers };
  return writeDocx(pieces, {
    objectives: 1,
    indicatorsPerObjective: 1,
    members: 1,
    years: more.years ?? { start: "2020", followUp: "2023", end: "2025" },
    valuesOf: (code) => (field) => words[`${code} ${field}`] ?? "Une réponse de l’établissement.",
  });
}

/** One criterion, filled; it cites two pieces, one of them twice, and has no list of them. */
export const cited = dossierOf(criterion(1));

/** Two criteria, filled. */
export const twoCriteria = dossierOf([...criterion(1), ...criterion(2)]);

/** One criterion without its evaluation (T8). */
export const withoutEvaluation = dossierOf(withoutT8);

/** One criterion that lacks a table and a year, and in which instructions of the guide stand alone or behind an answer. */
export const withFaults = dossierOf(withoutT8, {
  years: { start: "2020" },
  answers: {
    "T2 objectif-general": "Donner l'objectif ou les objectifs principaux à atteindre par les actions proposées",
    "T5 denomination": "Choisir un titre représentatif de l'action",
    "T7 lieux": "OÙ",
  },
});

/** One criterion whose implementation (T7) lacks its last column. */
export const withoutColumn = dropColumn(cited, "Modalités d’organisation");

/** The same criterion as `cited`, with a list that the school wrote: it holds one of the two pieces. */
export const listedBySchool = withBlocks(
  cited,
  p("Liste des annexes") +
    table(["N°", "Intitulé", "Type", "Date", "Fichier"], ["C1-A1-01", "Convention", "Convention", "12/03/2024", ""]) +
    p(""),
);

/** Adds blocks at the end of a document. */
function withBlocks(file: Uint8Array, blocks: string): Uint8Array {
  const parts = unzipSync(file);
  const main = strFromU8(parts["word/document.xml"]!);
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(main.replace(/<w:sectPr\b(?![\s\S]*<w:sectPr\b)/, `${blocks}$&`)),
  });
}

/** Takes the column under a header out of its table. */
function dropColumn(file: Uint8Array, header: string): Uint8Array {
  const word = SimulatedWord.open(file);
  const cell = word.document.paragraphs.find((paragraph) => textOf(paragraph) === header)?.ancestor("w:tc");
  if (!cell) throw new Error(`no header ${header}`);
  deleteColumn(word.document, cell);
  return word.save();
}
