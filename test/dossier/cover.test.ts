import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readCover, type Cover } from "../../src/dossier";
import { readDocx } from "../../src/ooxml";
import { docx, p } from "../word/fixture";

const none: Cover = { school: null, uai: null, version: null };
const coverOf = (...lines: readonly string[]): Cover =>
  readCover({ documents: [readDocx(docx(lines.map((line) => p(line)).join("")))] });

test.each<[string, readonly string[], Partial<Cover>]>([
  [
    "a title, then the school",
    ["Dossier de labellisation « Lycée des métiers »", "Lycée Hugo – Brest", "UAI : 0990417K"],
    { school: "Lycée Hugo – Brest", uai: "0990417K" },
  ],
  [
    "a labelled line",
    ["Établissement : LP Jean Moulin", "RNE 0690002b"],
    { school: "LP Jean Moulin", uai: "0690002B" },
  ],
  [
    "a school that bears the label in its name",
    ["Lycée des métiers Jules-Ferrandon — Clairac"],
    { school: "Lycée des métiers Jules-Ferrandon — Clairac" },
  ],
  [
    "the document named on the same line",
    ["LP Marthe-Colvert, Bessan – dossier « Lycée des métiers » (version de travail)"],
    { school: "LP Marthe-Colvert, Bessan", version: "version de travail" },
  ],
  ["a version with its number", ["Lycée Hugo", "Version : 2"], { school: "Lycée Hugo", version: "2" }],
  [
    "the official template, unfilled",
    ["Dossier de labellisation « Lycée des métiers »", "Établissement :", "Commune :", "Session :"],
    {},
  ],
  [
    "the label alone, a sentence, and the words of a criterion",
    [
      "Lycée des métiers de l’habitat",
      "Lycée et collège travaillent ensemble.",
      "Critère 1 : Une offre",
      "Lycée Zola – Lyon",
    ],
    {},
  ],
  ["two UAI, of two schools", ["UAI : 0990417K", "UAI : 0690002B"], {}],
])("a cover that gives %s", (_name, lines, expected) => {
  expect(coverOf(...lines)).toEqual({ ...none, ...expected });
});

test.each([
  ["t03-ferrandon", "Lycée des métiers Jules-Ferrandon — Clairac-sur-Loue"],
  ["t04-malvoisin-quintard", "Lycée Hector-Malvoisin (Saint-Aubrac) et lycée professionnel Rosa-Quintard (Vernoy)"],
  ["t06-bastide", "LYCÉE ALIÉNOR-BASTIDE — SAINT-ROMAIN-LES-EAUX"],
  ["t09-tavernier", "LP Georges-Tavernier – Rochebrune-en-Forez"],
  ["t10-saint-eloi", "Lycée privé Saint-Éloi-Marquant, sous contrat d’association – Lantenay"],
])("the school of %s", (name, school) => {
  const bytes = readFileSync(resolve(__dirname, `../dossiers/schools/${name}.docx`));
  expect(readCover({ documents: [readDocx(bytes)] }).school).toBe(school);
});
