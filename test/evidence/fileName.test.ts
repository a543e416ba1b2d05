import { attachedFiles, isCopy, readFileName } from "../../src/evidence/fileName";

const read = (path: string) => readFileName({ path });

test.each<[string, readonly string[], string, string, string, string]>([
  ["C3-A1-02 convention.pdf", ["C3-A1-2"], "C3-A1-02", "Convention", "Convention", ""],
  ["c3_a1_02_convention_entreprise.pdf", ["C3-A1-2"], "c3 a1 02", "Convention entreprise", "Convention", ""],
  ["Convention Dupont (C3-A1-02).pdf", ["C3-A1-2"], "C3-A1-02", "Convention Dupont", "Convention", ""],
  ["Annexe C3-A1-02.pdf", ["C3-A1-2"], "C3-A1-02", "Annexe C3-A1-02", "", ""],
  ["Annexe 12.pdf", ["12"], "12", "Annexe 12", "", ""],
  ["Annexe n°12 - Plaquette 2024.pdf", ["12"], "12", "Plaquette", "Plaquette", "2024"],
  ["annexe-7-bilan-tutorat.odt", ["7"], "7", "Bilan tutorat", "Bilan", ""],
  ["PJ4_bilan.docx", ["4"], "4", "Bilan", "Bilan", ""],
  ["Pièce jointe 5 - compte rendu CA.pdf", ["5"], "5", "Compte rendu CA", "Compte rendu", ""],
  ["Annexe VII – Charte.pdf", ["7"], "VII", "Charte", "Charte", ""],
  ["Preuve 2.1 Tableau de bord.xlsx", ["2.1"], "2.1", "Tableau de bord", "Tableau de bord", ""],
  ["Annexes 3 à 5 conventions.pdf", ["3", "4", "5"], "", "Conventions", "Convention", ""],
  ["12 - Enquête.pdf", ["12"], "12", "Enquête", "Enquête de satisfaction", ""],
  ["03_compte rendu.pdf", ["3"], "03", "Compte rendu", "Compte rendu", ""],
  ["2. Procès-verbal.pdf", ["2"], "2", "Procès-verbal", "Procès-verbal", ""],
  ["3 ateliers cuisine.pdf", [], "", "3 ateliers cuisine", "", ""],
  ["2024-03-12 CR conseil pédagogique.pdf", [], "", "CR conseil pédagogique", "Compte rendu", "12/03/2024"],
  ["CR 12-03-2024.pdf", [], "", "CR", "Compte rendu", "12/03/2024"],
  ["Annexe 4 - enquête tuteurs 12.03.2024.pdf", ["4"], "4", "Enquête tuteurs", "Enquête de satisfaction", "12/03/2024"],
  ["Réunion du 1er mars 2024.docx", [], "", "Réunion du", "", "01/03/2024"],
  ["Revue de presse mars 2024.pdf", [], "", "Revue de presse", "Article de presse", "mars 2024"],
  ["20240312_101522.jpg", [], "", "20240312_101522", "Photographie", "12/03/2024"],
  ["Organigramme 2023-2024.pdf", [], "", "Organigramme", "Organigramme", "2023-2024"],
  ["Organigramme_2023-24.pdf", [], "", "Organigramme", "Organigramme", "2023-2024"],
  ["Budget 2024-03.ods", [], "", "Budget", "État budgétaire", "mars 2024"],
  ["Marseille 2024.png", [], "", "Marseille", "Photographie", "2024"],
  ["JPO 31-02-2024.mp4", [], "", "JPO 31-02", "Vidéo", "2024"],
  ["C3-A1/02 convention.pdf", ["C3-A1-2"], "C3-A1-02", "Convention", "Convention", ""],
  ["C3/A1/02 - Convention.pdf", ["C3-A1-2"], "C3-A1-02", "Convention", "Convention", ""],
  ["Annexe 12/1 - façade.jpg", ["12"], "12", "Façade", "Photographie", ""],
  ["sans-ending", [], "", "Sans ending", "", ""],
])("%s", (path, keys, number, title, type, date) =>
  expect(read(path)).toMatchObject({ keys, number, title, type, date }),
);

test("a noun or a code makes a number sure, a rank before a title does not", () => {
  expect(read("Annexe 12.pdf").isSure).toBe(true);
  expect(read("C3-A1-02.pdf").isSure).toBe(true);
  expect(read("12 - Enquête.pdf").isSure).toBe(false);
});

test("names whose accents a system wrote apart are read alike", () =>
  expect(read("Pie\u0300ce 5 - enque\u0302te.pdf")).toMatchObject({ keys: ["5"], title: "Enquête" }));

test.each([
  ["relevé (1).ods", true],
  ["relevé (1)", true],
  ["relevé - Copie.ods", true],
  ["relevé - copie (2).ods", true],
  ["Annexe (1) bilan.pdf", false],
  ["Relevé (copie signée).pdf", false],
  ["photocopie.pdf", false],
])("« %s » is a computer's copy: %s", (path, expected) => {
  expect(isCopy({ path, changedOn: null })).toBe(expected);
});

test("hidden files and those of the system are nobody's, the others come in the order of their numbers", () => {
  const paths = [
    "10 - Bilan.pdf",
    "2 - Bilan.pdf",
    ".DS_Store",
    "C1/.DS_Store",
    "~$12 - Enquête.docx",
    "Thumbs.db",
    "C1/desktop.ini",
    "__MACOSX/a.pdf",
    ".git/config",
    "~WRL0001.tmp",
  ];
  const files = paths.map((path) => ({ path, changedOn: null }));
  expect(attachedFiles(files).map(({ path }) => path)).toEqual(["2 - Bilan.pdf", "10 - Bilan.pdf"]);
});
