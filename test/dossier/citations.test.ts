import type { Link, Paragraph } from "../../src/document";
import { nowhere } from "../../src/dossier";
import { findBareNumbers } from "../../src/dossier/citations";
import { isLocalTarget } from "../../src/dossier/linkTarget";
import { citationsOf } from "../../src/dossier/evidence";
import { numberKey, withoutNoun } from "../../src/dossier/evidenceNumber";
import { proseWithoutCitation } from "./proseWithoutCitation";

/** What is read of a passage: the words of each reference, its numbers, then where it leads. */
type Read = readonly [words: string, numbers: readonly string[], target?: string];

/** A paragraph whose links are written « [words](target) ». */
function paragraphOf(written: string): Paragraph {
  const links: Link[] = [];
  let text = "";
  let end = 0;
  for (const match of written.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += written.slice(end, match.index);
    const target = match[2]!;
    links.push({
      kind: target.startsWith("#") ? "anchor" : "url",
      target,
      start: text.length,
      end: text.length + match[1]!.length,
    });
    text += match[1]!;
    end = match.index + match[0].length;
  }
  text += written.slice(end);
  return {
    kind: "paragraph",
    index: 0,
    text,
    textWithDeletions: null,
    placeholder: null,
    style: null,
    headingLevel: null,
    number: null,
    links,
    struck: [],
    checkBoxes: [],
    bookmarks: [],
    pictures: [],
    comments: [],
    textBoxes: [],
    notes: [],
  };
}

const read = (written: string): readonly Read[] =>
  citationsOf(paragraphOf(written), nowhere).map(({ text, numbers, target }) =>
    target === null ? [text, numbers] : [text, numbers, target],
  );

/** Every written form, those of the recommended convention first. */
const forms: readonly (readonly [string, ...Read[]])[] = [
  ["Annexe C7-A1-03", ["Annexe C7-A1-03", ["C7-A1-3"]]],
  ["voir annexe c7.a1.03.", ["annexe c7.a1.03", ["C7-A1-3"]]],
  ["annexe C7 A1 03", ["annexe C7 A1 03", ["C7-A1-3"]]],
  ["Annexe\u00a0: C1-A1-01", ["Annexe\u00a0: C1-A1-01", ["C1-A1-1"]]],
  ["12 % (C5-E1-02)", ["C5-E1-02", ["C5-E1-2"]]],
  ["annexe n° 12", ["annexe n° 12", ["12"]]],
  ["annexe n°\u00a012", ["annexe n°\u00a012", ["12"]]],
  ["Annexe numéro 12", ["Annexe numéro 12", ["12"]]],
  ["ANNEXE N°12", ["ANNEXE N°12", ["12"]]],
  ["ann. 4", ["ann. 4", ["4"]]],
  ["PJ 4", ["PJ 4", ["4"]]],
  ["PJ4", ["PJ4", ["4"]]],
  ["pj n°4", ["pj n°4", ["4"]]],
  ["P.J. 4", ["P.J. 4", ["4"]]],
  ["P. J. 4", ["P. J. 4", ["4"]]],
  ["pièce n°5", ["pièce n°5", ["5"]]],
  ["Piece 5", ["Piece 5", ["5"]]],
  ["pièce jointe n° 5", ["pièce jointe n° 5", ["5"]]],
  ["pièce justificative 5", ["pièce justificative 5", ["5"]]],
  ["preuve 2.1", ["preuve 2.1", ["2.1"]]],
  ["preuve 2-1", ["preuve 2-1", ["2.1"]]],
  ["Annexe VII", ["Annexe VII", ["7"]]],
  ["annexe ix", ["annexe ix", ["9"]]],
  ["Annexe I", ["Annexe I", ["1"]]],
  ["annexes II et IV", ["annexes II et IV", ["2", "4"]]],
  ["annexe 3 bis", ["annexe 3 bis", ["3BIS"]]],
  ["annexe 3bis", ["annexe 3bis", ["3BIS"]]],
  ["annexe 12b", ["annexe 12b", ["12B"]]],
  ["annexe A-4", ["annexe A-4", ["A4"]]],
  ["annexes 3 à 6", ["annexes 3 à 6", ["3", "4", "5", "6"]]],
  ["annexes 3-6", ["annexes 3-6", ["3", "4", "5", "6"]]],
  ["annexes 3 – 6", ["annexes 3 – 6", ["3", "4", "5", "6"]]],
  ["de l’annexe 3 à l’annexe 6", ["annexe 3 à l’annexe 6", ["3", "4", "5", "6"]]],
  ["annexes 3, 5 et 7", ["annexes 3, 5 et 7", ["3", "5", "7"]]],
  ["annexes n° 3, n° 5 et n° 7", ["annexes n° 3, n° 5 et n° 7", ["3", "5", "7"]]],
  ["annexes 3\u00a0; 5\u00a0; 7", ["annexes 3\u00a0; 5\u00a0; 7", ["3", "5", "7"]]],
  ["annexes 3/4", ["annexes 3/4", ["3", "4"]]],
  ["annexes 1 à 3, 5 et 8 à 9", ["annexes 1 à 3, 5 et 8 à 9", ["1", "2", "3", "5", "8", "9"]]],
  ["annexe 3, 5", ["annexe 3, 5", ["3", "5"]]],
  ["annexes 3 et 5 montrent", ["annexes 3 et 5", ["3", "5"]]],
  ["annexes C1-A1-01 à C1-A1-03", ["annexes C1-A1-01 à C1-A1-03", ["C1-A1-1", "C1-A1-2", "C1-A1-3"]]],
  ["annexes C1-A1-01 à 03", ["annexes C1-A1-01 à 03", ["C1-A1-1", "C1-A1-2", "C1-A1-3"]]],
  ["annexes C1-A1-01, 02 et C2-A1-04", ["annexes C1-A1-01, 02 et C2-A1-04", ["C1-A1-1", "C1-A1-2", "C2-A1-4"]]],
  ["preuves 2.1 à 2.3", ["preuves 2.1 à 2.3", ["2.1", "2.2", "2.3"]]],
  ["(cf. annexe 3 p. 4)", ["annexe 3", ["3"]]],
  ["(cf. annexe 3, p. 4 et 5)", ["annexe 3", ["3"]]],
  ["annexe 3 pages 4 à 6", ["annexe 3", ["3"]]],
  ["L’annexe 3 montre 12 ateliers.", ["annexe 3", ["3"]]],
  ["Voir annexe 3, 12 élèves ont répondu.", ["annexe 3", ["3"]]],
  ["annexe 3 et 4 enseignants", ["annexe 3", ["3"]]],
  ["(annexe C3-E2-01, p. 4)", ["annexe C3-E2-01", ["C3-E2-1"]]],
  ["Annexe C7-A1-03 et annexe C7-A1-04", ["Annexe C7-A1-03 et annexe C7-A1-04", ["C7-A1-3", "C7-A1-4"]]],
  ["Annexes C1-A1-01 – C1-A1-03", ["Annexes C1-A1-01 – C1-A1-03", ["C1-A1-1", "C1-A1-2", "C1-A1-3"]]],
  ["Ann. 12", ["Ann. 12", ["12"]]],
  ["Annexe 12.", ["Annexe 12", ["12"]]],
  ["Annexe 12, page 3", ["Annexe 12", ["12"]]],
  ["annexe\n12", ["annexe\n12", ["12"]]],
  ["annexe_12", ["annexe_12", ["12"]]],
  ["annexe-12", ["annexe-12", ["12"]]],
  ["Annexes 1, 2, 3 et 4", ["Annexes 1, 2, 3 et 4", ["1", "2", "3", "4"]]],
  ["annexes 1 & 2", ["annexes 1 & 2", ["1", "2"]]],
  ["annexes 1 + 2", ["annexes 1 + 2", ["1", "2"]]],
  ["annexes 3 ou 4", ["annexes 3 ou 4", ["3", "4"]]],
  ["annexes 3 → 5", ["annexes 3 → 5", ["3", "4", "5"]]],
  ["annexes 3 jusqu’à 5", ["annexes 3 jusqu’à 5", ["3", "4", "5"]]],
  ["annexes I à III", ["annexes I à III", ["1", "2", "3"]]],
  ["PJ 2, 3 et 5", ["PJ 2, 3 et 5", ["2", "3", "5"]]],
  ["PJ 2 à 4", ["PJ 2 à 4", ["2", "3", "4"]]],
  ["P.J. n° 4 et 6", ["P.J. n° 4 et 6", ["4", "6"]]],
  ["pièces n°5 et n°6", ["pièces n°5 et n°6", ["5", "6"]]],
  ["Pièces jointes 1 à 3", ["Pièces jointes 1 à 3", ["1", "2", "3"]]],
  ["preuves 1 et 2", ["preuves 1 et 2", ["1", "2"]]],
  ["preuve n° 7", ["preuve n° 7", ["7"]]],
  ["annexe B.2", ["annexe B.2", ["B2"]]],
  // Every hyphen, accent and invisible sign.
  ["annexe C4\u2011A1\u201102", ["annexe C4\u2011A1\u201102", ["C4-A1-2"]]],
  ["voir C4‐A1‐01", ["C4‐A1‐01", ["C4-A1-1"]]],
  ["annexe C6–A1—01.", ["annexe C6–A1—01", ["C6-A1-1"]]],
  ["annexe C1-\nA1-01", ["annexe C1-\nA1-01", ["C1-A1-1"]]],
  ["annexes 1–3", ["annexes 1–3", ["1", "2", "3"]]],
  ["annexe C1 – A1 – 01", ["annexe C1 – A1 – 01", ["C1-A1-1"]]],
  ["annexe C1 - A1 - 01", ["annexe C1 - A1 - 01", ["C1-A1-1"]]],
  ["annexes C1-A1-01–03", ["annexes C1-A1-01–03", ["C1-A1-1", "C1-A1-2", "C1-A1-3"]]],
  ["pie\u0300ce\u202fn\u00ba 1", ["pie\u0300ce\u202fn\u00ba 1", ["1"]]],
  ["an\u00adnexe \u200b12 et \u21164", ["an\u00adnexe \u200b12 et \u21164", ["12", "4"]]],
  // Other words for a piece.
  ["justificatif n° 2", ["justificatif n° 2", ["2"]]],
  ["Justificatifs 3 à 5", ["Justificatifs 3 à 5", ["3", "4", "5"]]],
  ["document n° 5", ["document n° 5", ["5"]]],
  ["documents n° 5 et 6", ["documents n° 5 et 6", ["5", "6"]]],
  ["document C4-A1-02", ["document C4-A1-02", ["C4-A1-2"]]],
  ["(doc. 2)", ["doc. 2", ["2"]]],
  ["doc n°3", ["doc n°3", ["3"]]],
  // Letters.
  ["Annexe A", ["Annexe A", ["A"]]],
  ["(cf. annexe B)", ["annexe B", ["B"]]],
  ["voir l’annexe C", ["annexe C", ["C"]]],
  ["en annexe D, p. 2", ["annexe D", ["D"]]],
  ["Annexe A. Le lycée", ["Annexe A", ["A"]]],
  ["annexes A, B et D", ["annexes A, B et D", ["A", "B", "D"]]],
  ["annexes A à D", ["annexes A à D", ["A", "B", "C", "D"]]],
  ["annexe A et annexe C", ["annexe A et annexe C", ["A", "C"]]],
  ["annexes A-C", ["annexes A-C", ["A", "B", "C"]]],
  ["PJ B", ["PJ B", ["B"]]],
  ["pièce jointe C", ["pièce jointe C", ["C"]]],
  // Several, each on its own.
  ["PJ 2 et annexe 5 (preuve 1).", ["PJ 2 et annexe 5", ["2", "5"]], ["preuve 1", ["1"]]],
  ["Annexe 3 (bilan) puis C1-A1-01.", ["Annexe 3", ["3"]], ["C1-A1-01", ["C1-A1-1"]]],
  ["annexe 3 : « voir annexe 4 »", ["annexe 3", ["3"]], ["annexe 4", ["4"]]],
  // A range that is none names its two ends.
  ["annexes 6 à 3", ["annexes 6 à 3", ["6", "3"]]],
  ["annexes 1 à 900", ["annexes 1 à 900", ["1", "900"]]],
  ["annexes D à A", ["annexes D à A", ["D", "A"]]],
  // Links.
  ["https://www.education.gouv.fr/a.pdf.", ["https://www.education.gouv.fr/a.pdf", []]],
  ["www.lycee.example.fr/bilan", ["www.lycee.example.fr/bilan", []]],
  ["[la convention](annexes/a.pdf)", ["la convention", [], "annexes/a.pdf"]],
  ["[Annexe C1-A1-01](#LdmPreuve_a1)", ["Annexe C1-A1-01", ["C1-A1-1"], "#LdmPreuve_a1"]],
  ["annexe [3](#annexe3)", ["3", ["3"], "#annexe3"]],
  ["[https://a.example.fr](https://a.example.fr)", ["https://a.example.fr", [], "https://a.example.fr"]],
  ["P:\\LDM\\a.pdf", ["P:\\LDM\\a.pdf", []]],
  // A person is no proof.
  ["[écrire au proviseur](mailto:proviseur@lycee.example.fr)"],
  ["proviseur@lycee.example.fr"],
];

test.each(forms.map(([text, ...expected]) => [text, expected] as const))("« %s »", (text, expected) =>
  expect(read(text)).toEqual(expected),
);

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
  ["B", "B"],
  ["b", null],
  ["03", "3"],
  ["3 bis", "3BIS"],
  ["", null],
])("« %s » is compared as %s", (written, key) => expect(numberKey(written)).toBe(key));

test.each<[string, string]>([
  ["Annexe n° 12", "12"],
  ["PJ4", "4"],
  ["pièce jointe C", "C"],
  ["C3-A1-02", "C3-A1-02"],
  ["annexe 3 bis", "3 bis"],
])("without its noun, « %s » is %s", (written, number) => expect(withoutNoun(written)).toBe(number));

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
