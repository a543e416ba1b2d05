import { findBareNumbers, findCitations } from "../../src/dossier/citations";
import { isLocalTarget } from "../../src/dossier/linkTarget";
import { numberKey } from "../../src/dossier/evidenceNumber";
import { proseWithoutCitation } from "./proseWithoutCitation";

/** What is read of a text: the words of each reference, then its numbers. */
const read = (text: string): readonly (readonly [string, ...string[]])[] =>
  findCitations(text).map((one) => [one.text, ...one.numbers]);

describe("written references", () => {
  test.each<[string, string, readonly string[]]>([
    ["Annexe C7-A1-03", "Annexe C7-A1-03", ["C7-A1-3"]],
    ["voir annexe c7.a1.03.", "annexe c7.a1.03", ["C7-A1-3"]],
    ["annexe C7 A1 03", "annexe C7 A1 03", ["C7-A1-3"]],
    ["Annexe\u00a0: C1-A1-01", "Annexe\u00a0: C1-A1-01", ["C1-A1-1"]],
    ["12 % (C5-E1-02)", "C5-E1-02", ["C5-E1-2"]],
    ["annexe n° 12", "annexe n° 12", ["12"]],
    ["annexe n°\u00a012", "annexe n°\u00a012", ["12"]],
    ["Annexe numéro 12", "Annexe numéro 12", ["12"]],
    ["ANNEXE N°12", "ANNEXE N°12", ["12"]],
    ["ann. 4", "ann. 4", ["4"]],
    ["PJ 4", "PJ 4", ["4"]],
    ["PJ4", "PJ4", ["4"]],
    ["pj n°4", "pj n°4", ["4"]],
    ["P.J. 4", "P.J. 4", ["4"]],
    ["P. J. 4", "P. J. 4", ["4"]],
    ["pièce n°5", "pièce n°5", ["5"]],
    ["Piece 5", "Piece 5", ["5"]],
    ["pièce jointe n° 5", "pièce jointe n° 5", ["5"]],
    ["pièce justificative 5", "pièce justificative 5", ["5"]],
    ["preuve 2.1", "preuve 2.1", ["2.1"]],
    ["preuve 2-1", "preuve 2-1", ["2.1"]],
    ["Annexe VII", "Annexe VII", ["7"]],
    ["annexe ix", "annexe ix", ["9"]],
    ["Annexe I", "Annexe I", ["1"]],
    ["annexes II et IV", "annexes II et IV", ["2", "4"]],
    ["annexe 3 bis", "annexe 3 bis", ["3BIS"]],
    ["annexe 3bis", "annexe 3bis", ["3BIS"]],
    ["annexe 12b", "annexe 12b", ["12B"]],
    ["annexe A-4", "annexe A-4", ["A4"]],
    ["annexes 3 à 6", "annexes 3 à 6", ["3", "4", "5", "6"]],
    ["annexes 3-6", "annexes 3-6", ["3", "4", "5", "6"]],
    ["annexes 3 – 6", "annexes 3 – 6", ["3", "4", "5", "6"]],
    ["de l’annexe 3 à l’annexe 6", "annexe 3 à l’annexe 6", ["3", "4", "5", "6"]],
    ["annexes 3, 5 et 7", "annexes 3, 5 et 7", ["3", "5", "7"]],
    ["annexes n° 3, n° 5 et n° 7", "annexes n° 3, n° 5 et n° 7", ["3", "5", "7"]],
    ["annexes 3\u00a0; 5\u00a0; 7", "annexes 3\u00a0; 5\u00a0; 7", ["3", "5", "7"]],
    ["annexes 3/4", "annexes 3/4", ["3", "4"]],
    ["annexes 1 à 3, 5 et 8 à 9", "annexes 1 à 3, 5 et 8 à 9", ["1", "2", "3", "5", "8", "9"]],
    ["annexe 3, 5", "annexe 3, 5", ["3", "5"]],
    ["annexes 3 et 5 montrent", "annexes 3 et 5", ["3", "5"]],
    ["annexes C1-A1-01 à C1-A1-03", "annexes C1-A1-01 à C1-A1-03", ["C1-A1-1", "C1-A1-2", "C1-A1-3"]],
    ["annexes C1-A1-01 à 03", "annexes C1-A1-01 à 03", ["C1-A1-1", "C1-A1-2", "C1-A1-3"]],
    ["annexes C1-A1-01, 02 et C2-A1-04", "annexes C1-A1-01, 02 et C2-A1-04", ["C1-A1-1", "C1-A1-2", "C2-A1-4"]],
    ["preuves 2.1 à 2.3", "preuves 2.1 à 2.3", ["2.1", "2.2", "2.3"]],
    ["(cf. annexe 3 p. 4)", "annexe 3", ["3"]],
    ["(cf. annexe 3, p. 4 et 5)", "annexe 3", ["3"]],
    ["annexe 3 pages 4 à 6", "annexe 3", ["3"]],
    ["L’annexe 3 montre 12 ateliers.", "annexe 3", ["3"]],
    ["Voir annexe 3, 12 élèves ont répondu.", "annexe 3", ["3"]],
    ["annexe 3 et 4 enseignants", "annexe 3", ["3"]],
    ["https://www.education.gouv.fr/a.pdf.", "https://www.education.gouv.fr/a.pdf", []],
  ])("%s", (text, words, numbers) => expect(read(text)).toEqual([[words, ...numbers]]));

  test("several in one text, in order", () =>
    expect(read("PJ 2 et annexe 5 (preuve 1).")).toEqual([
      ["PJ 2 et annexe 5", "2", "5"],
      ["preuve 1", "1"],
    ]));

  test("a range that is no range names its two ends", () => {
    expect(read("annexes 6 à 3")).toEqual([["annexes 6 à 3", "6", "3"]]);
    expect(read("annexes 1 à 900")).toEqual([["annexes 1 à 900", "1", "900"]]);
  });
});

test("there are at least a hundred sentences that cite nothing", () =>
  expect(new Set(proseWithoutCitation).size).toBeGreaterThanOrEqual(100));

test.each(proseWithoutCitation)("%s", (sentence) => expect(read(sentence)).toEqual([]));

test.each<[string, readonly string[]]>([
  ["12", ["12"]],
  [" n° 3, 5 et 7 ", ["3", "5", "7"]],
  ["VII", ["7"]],
  ["C1-A1-01 ; C1-A1-02", ["C1-A1-1", "C1-A1-2"]],
  ["1 à 3", ["1", "2", "3"]],
])("in a column of evidence, « %s » cites", (text, numbers) =>
  expect(findBareNumbers(text).map((one) => one.numbers)).toEqual([numbers]),
);

test.each(["", "-", "Aucune", "12 élèves", "2024", "45 %", "à venir", "X"])(
  "in a column of evidence, « %s » cites nothing",
  (text) => expect(findBareNumbers(text)).toEqual([]),
);

test.each<[string, string | null]>([
  ["C7-A1-03", "C7-A1-3"],
  ["c7_a1_3", "C7-A1-3"],
  ["VII", "7"],
  ["XIV", "14"],
  ["XL", null],
  ["IIII", null],
  ["X", null],
  ["03", "3"],
  ["3 bis", "3BIS"],
  ["", null],
])("« %s » is compared as %s", (written, key) => expect(numberKey(written)).toBe(key));

test.each<[string, boolean]>([
  ["file:///C:/Users/d/a.pdf", true],
  ["P:\\LDM\\a.pdf", true],
  ["C:/LDM/a.pdf", true],
  ["\\\\serveur\\commun\\a.pdf", true],
  ["http://localhost:8080/a", true],
  ["http://192.168.1.4/a", true],
  ["http://10.0.0.7/a", true],
  ["https://10.example.fr/a", false],
  ["https://localhost.example.fr/a", false],
  ["https://www.lycee.example.fr/a", false],
  ["annexes/a.pdf", false],
])("%s leads to the writer's own machine: %s", (target, expected) => expect(isLocalTarget(target)).toBe(expected));
