import type { Link, Paragraph } from "../../src/document";
import { nowhere, readDossier } from "../../src/dossier";
import { citationsOf, evidenceColumn, linksOf } from "../../src/dossier/evidence";
import { currentEdition } from "../../src/guide";
import { documentOf, paragraph, table } from "../tables/build";

/** A paragraph of the document, in which these words are links. */
function linked(text: string, ...links: readonly (readonly [words: string, target: string])[]): Paragraph {
  const made = links.map(([words, target]): Link => {
    const start = text.indexOf(words);
    return { kind: "url", target, start, end: start + words.length };
  });
  return { ...paragraph(text), links: made };
}

const targetsIn = (text: string, ...links: readonly (readonly [string, string])[]) =>
  linksOf(linked(text, ...links), nowhere).map(({ words, target }) => [words, target]);

test("links, then addresses and paths in the order of the text, are found, each once", () => {
  expect(targetsIn("Voir le bilan, www.lycee.example.fr et P:\\LDM\\bilan.pdf", ["le bilan", "bilan.pdf"])).toEqual([
    ["le bilan", "bilan.pdf"],
    [null, "www.lycee.example.fr"],
    [null, "P:\\LDM\\bilan.pdf"],
  ]);
  expect(targetsIn("Voir http://localhost:8080/bilan")).toEqual([[null, "http://localhost:8080/bilan"]]);
  const address = "https://www.lycee.example.fr/a";
  expect(targetsIn(`Voir ${address}`, [address, address])).toEqual([[address, address]]);
});

test("a link that shows nothing is none, unless a picture carries it", () => {
  const bare = linked("Voir", ["", "https://a.example.fr"]);
  expect(linksOf(bare, nowhere)).toEqual([]);
  expect(linksOf({ ...bare, pictures: [{ alternative: "Le bilan" }] }, nowhere).map(({ words }) => words)).toEqual([
    "",
  ]);
});

test("a link on a written reference is one citation; a mail address proves nothing", () => {
  const text = "Voir annexe 3. Le bilan est en annexe 4. Écrire à la direction.";
  const cited = citationsOf(linked(text, ["annexe 3", "c3.pdf"], ["la direction", "mailto:a@b.fr"]), nowhere);
  expect(cited.map(({ text: words, numbers, target }) => [words, numbers, target])).toEqual([
    ["annexe 3", ["3"], "c3.pdf"],
    ["annexe 4", ["4"], null],
  ]);
});

test("a bare number cites in a column of evidence alone", () => {
  const numbersOf = (isColumn: boolean) =>
    citationsOf(paragraph("12"), nowhere, isColumn).map(({ numbers }) => numbers);
  expect([numbersOf(false), numbersOf(true)]).toEqual([[], [["12"]]]);
});

test("a column of evidence is told by its header; a cell merged into it counts", () => {
  const blocks = [
    paragraph("CRITÈRE 1 : ACTION 1"),
    paragraph("OBJECTIFS INDICATEURS ÉVALUATION"),
    table(
      ["Objectifs", "Indicateurs", "Mesure début (2020)", "Mesure fin (2025)", "Annexes"],
      ["Réduire", "Taux", "8 %", "5 %", "4"],
      ["Ouvrir", "Nombre", "2", { text: "3 (annexe 5)", span: 2 }],
    ),
  ];
  const [found] = readDossier([documentOf(blocks)], currentEdition).criteria[0]!.actions[0]!.tables;
  expect([...evidenceColumn(found!.reading)].map(({ text }) => text)).toEqual(["4", "3 (annexe 5)"]);
});
