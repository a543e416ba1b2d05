import { documentParts } from "../../../src/docx";
import { zipPackage } from "../../../src/ooxml";
import { buildVisit, readVisit, visitAsDocx } from "../../../src/report";
import { auditContent } from "../audit/content";

const sheet = visitAsDocx(buildVisit(auditContent("d03-defauts-melanges"), []));

type Row = Readonly<Record<string, string>>;

/** A sheet that somebody made again: its columns in another order, with a column of her own. */
function retyped(columns: readonly string[], rows: readonly Row[]): Uint8Array {
  const cell = (text: string): string =>
    `<w:tc>${text
      .split("\n")
      .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
      .join("")}</w:tc>`;
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
  const table = `<w:tbl>${lines.map((line) => `<w:tr>${line.map(cell).join("")}</w:tr>`).join("")}</w:tbl><w:p/>`;
  return zipPackage(documentParts(table, "Fiche", []));
}

test("a sheet that nobody wrote in has no answer", () => {
  expect(readVisit(sheet)).toBe("no-answer");
});

test("what was told comes of an interview, what was seen of the visit, the follow-up with the last of them", () => {
  const rows = [
    { Objet: "C4.2\nCritère 4", Réponse: "Deux conventions par an.", Vu: "Classeur des conventions", Suite: "copie" },
    { Objet: "Action 2\nCritère 3", Réponse: "", Vu: "" },
    { Objet: "Action 1\nCritère 7", Vu: "Affichage" },
  ];
  expect(readVisit(retyped(["Objet", "Ce que l’on sait", "Question", "Réponse", "Vu", "Suite"], rows))).toEqual([
    { basis: "interview", subject: "C4.2", criterion: 4, text: "Deux conventions par an." },
    { basis: "visit", subject: "C4.2", criterion: 4, text: "Classeur des conventions\nSuite\u00a0: copie" },
    { basis: "visit", subject: "Action 1", criterion: 7, text: "Affichage" },
  ]);
});

test("columns are known by their titles, wherever they stand; a subject without a criterion is kept", () => {
  const rows = [
    { VU: "Atelier", "OBJET ": "C6.1", Initiales: "AD" },
    { VU: "Salle 12", "OBJET ": "Dossier" },
  ];
  expect(readVisit(retyped(["Initiales", "VU", "OBJET "], rows))).toEqual([
    { basis: "visit", subject: "C6.1", criterion: 6, text: "Atelier" },
    { basis: "visit", subject: "Dossier", criterion: null, text: "Salle 12" },
  ]);
});

test("another document, no document and an endless answer are refused for what they are", () => {
  expect(readVisit(retyped(["Nom", "Vu"], [{ Nom: "A", Vu: "oui" }]))).toBe("no-sheet");
  expect(readVisit(new Uint8Array([1, 2, 3]))).toBe("not-readable");
  expect(readVisit(retyped(["Objet", "Vu"], [{ Objet: "C1.1", Vu: "x".repeat(2001) }]))).toBe("answer-too-long");
});
