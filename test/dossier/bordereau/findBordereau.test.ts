import { readDossier, type BordereauItem } from "../../../src/dossier";
import { findBordereau } from "../../../src/dossier/bordereau/findBordereau";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { docx, p, table } from "../../word/fixture";

const read = (body: string, isAnnex = false): readonly BordereauItem[] =>
  findBordereau(readDocx(docx(body)), isAnnex).items;
const numbers = (body: string, isAnnex = false): readonly (string | null)[] =>
  read(body, isAnnex).map(({ number }) => number);

test("a line says what its columns say", () => {
  const header = ["N°", "Intitulé de la preuve", "Type", "Date", "Indicateur prouvé", "Fichier"];
  const line = ["C7-A1-03", "Bilan", "PDF", "12/03/2024", "Nombre de tutorats", "C7.pdf"];
  const [item] = read(p("Bordereau des preuves") + table(header, line));
  expect(item).toMatchObject({
    written: "C7-A1-03",
    number: "C7-A1-3",
    title: "Bilan",
    type: "PDF",
    date: "12/03/2024",
    proves: "Nombre de tutorats",
    link: "C7.pdf",
  });
  expect(item!.location!.place.text).toBe("C7-A1-03");
});

test.each<[string, readonly string[]]>([
  ["Numéro | Titre", ["Numéro", "Titre"]],
  ["Réf. | Désignation", ["Réf.", "Désignation"]],
  ["Cote | Document", ["Cote", "Document"]],
  ["Annexe | Intitulé", ["Annexe", "Intitulé"]],
  ["N° de l’annexe | Libellé", ["N° de l’annexe", "Libellé"]],
  ["Code | Preuve", ["Code", "Preuve"]],
  ["NUMERO | NOM DU DOCUMENT", ["NUMERO", "NOM DU DOCUMENT"]],
])("under a title, %s heads a list", (_name, header) => {
  for (const title of [
    "Bordereau des preuves",
    "Liste des annexes",
    "SOMMAIRE DES ANNEXES",
    "Bordereau récapitulatif des pièces justificatives",
    "Tableau des éléments de preuve",
    "Annexes",
  ]) {
    expect([title, numbers(p(title) + table([...header], ["Annexe 1", "A"], ["n° 2", "B"]))]).toEqual([
      title,
      ["1", "2"],
    ]);
  }
});

test("without a title, headers or codes that speak of evidence are enough; nothing less in a dossier", () => {
  expect(numbers(table(["N° d’annexe", "Intitulé"], ["1", "A"]))).toEqual(["1"]);
  expect(numbers(table(["N°", "Intitulé"], ["C1-A1-01", "A"]))).toEqual(["C1-A1-1"]);
  expect(numbers(table(["N°", "Intitulé", "Date"], ["1", "Réunion", "mars 2024"]))).toEqual([]);
  expect(numbers(table(["N°", "Intitulé", "Date"], ["1", "Convention", "mars 2024"]), true)).toEqual(["1"]);
});

test("a title merged over the table, parts of the list, a header repeated, a table that goes on", () => {
  const header = ["N°", "Intitulé"];
  const first = table(["Liste des annexes"], header, ["1", "A"], ["Critère 2"], header, ["2", "B"]);
  expect(numbers(first + p("") + table(["3", "C"]))).toEqual(["1", "2", "3"]);
});

test("dates are in the column that holds them, whatever its header", () => {
  const dates = (header: string, ...cells: readonly string[]): readonly (string | null)[] =>
    read(
      p("Bordereau des preuves") +
        table(["N°", "Intitulé", header], ...cells.map((cell, n) => [`${n + 1}`, "A", cell])),
    ).map(({ date }) => date);
  for (const header of ["Établie le", "Session", "Quand", "Du", ""])
    expect([header, dates(header, "juin 2024", "2024-2025", "")]).toEqual([header, ["juin 2024", "2024-2025", null]]);
  // One cell of three that names a year is not enough.
  expect(dates("Remarques", "2024, original du lycée", "Original", "Copie")).toEqual([null, null, null]);
});

test("a list of lines under a title, up to the first other one", () => {
  const lines = [
    "Annexe 1 – Convention",
    "Annexe 2\u00a0: Compte rendu du 12/03/2024",
    "Le lycée remercie ses partenaires.",
  ];
  const items = read(["Liste des annexes", ...lines].map(p).join(""));
  expect(items.map(({ number, title, date }) => [number, title, date])).toEqual([
    ["1", "Convention", null],
    ["2", "Compte rendu du 12/03/2024", "12/03/2024"],
  ]);
  expect(numbers(p("Liste des annexes") + p(lines[0]!) + p("Suite"))).toEqual([]);
});

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Numbers and titles of a list that Word numbers as `format` says. */
function readNumbered(format: string, body: string): readonly (readonly [string | null, string])[] {
  const relationship = `<Relationship Id="rId1" Type="${office}/numbering" Target="numbering.xml"/>`;
  const file = docx(body, {
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship}</Relationships>`,
    "word/numbering.xml": `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
  return findBordereau(readDocx(file), false).items.map(({ number, title }) => [number, title]);
}
const numPr = `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>`;
const listed = (words: string): string => p(words).replace("<w:p>", `<w:p>${numPr}`);

test.each(["%1.", "%1", "Annexe %1", "Annexe n° %1 –", "PJ %1 :"])(
  "Word numbers a list of evidence as « %s »",
  (format) => {
    const lines = listed("Convention") + listed("Bilan du 12/03/2024");
    const expected = [
      ["1", "Convention"],
      ["2", "Bilan du 12/03/2024"],
    ];
    expect(readNumbered(format, p("Liste des annexes") + lines)).toEqual(expected);
    expect(readNumbered(format, p("Accueil") + lines)).toEqual([]);
    const rows = table(["N°", "Intitulé de la preuve"], ["", "Convention"], ["", "Bilan du 12/03/2024"]);
    expect(
      readNumbered(format, rows.replace(/<w:p>(?=<w:r><w:t xml:space="preserve"><\/w:t>)/g, `<w:p>${numPr}`)),
    ).toEqual(expected);
  },
);

test("a list whose numbers are letters", () => {
  const lines = (...words: readonly string[]): string => words.map(p).join("");
  expect(numbers(lines("Annexes", "A – Convention", "B – Bilan"))).toEqual(["A", "B"]);
  expect(numbers(table(["N° d’annexe", "Intitulé"], ["Annexe A", "Convention"], ["B", "Bilan"]))).toEqual(["A", "B"]);
  expect(numbers(lines("Annexes", "M. Dupont : proviseur", "M. Martin : CPE"))).toEqual([]);
});

test.each<[string, string]>([
  ["an agenda", table(["N°", "Objet", "Date"], ["1", "Bilan", "2024"])],
  ["people", table(["Nom", "Prénom", "Fonction"], ["Diarra", "Aurore", "CPE"])],
  ["a plan", p("Liste des actions") + table(["N°", "Intitulé"], ["1", "Tutorat"])],
  ["prose", p("Les annexes sont jointes.") + p("1. Accueil") + p("2. Bilan")],
])("%s is no list of evidence", (_name, body) => expect(numbers(body)).toEqual([]));

test("a document that holds a list of evidence alone is no dossier", () => {
  const body = p("Bordereau des preuves") + table(["N°", "Intitulé", "Date"], ["1", "Bilan", "2024"]);
  const { tableCount, citations, bordereau } = readDossier([readDocx(docx(body))], currentEdition);
  expect([tableCount, citations.length, bordereau?.items.length]).toEqual([0, 0, 1]);
});

test("the same line in the dossier and in its annex is one", () => {
  const list = readDocx(docx(p("Liste des annexes") + table(["N°", "Intitulé"], ["1", "A"], ["2", "B"])));
  expect(readDossier([list], currentEdition, [list]).bordereau?.items).toHaveLength(2);
});
