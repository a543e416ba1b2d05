import { evidenceKinds, typeOfFile } from "../../src/evidence/kinds";

test.each([
  ["Convention Dupont", "pdf", "Convention"],
  ["Questionnaire élèves", "pdf", "Enquête de satisfaction"],
  ["Sondage de rentrée", "pdf", "Enquête de satisfaction"],
  ["PV du CA", "docx", "Procès-verbal"],
  ["Comptes-rendus 2024", "docx", "Compte rendu"],
  ["Lettre de mission", "pdf", "Lettre de mission"],
  ["Lettre aux familles", "pdf", "Courrier"],
  ["Messages", "eml", "Courrier"],
  // The head noun comes first in French, whatever the order of the kinds.
  ["Photos de la convention", "jpg", "Photographie"],
  ["Programme du salon", "pdf", "Programme"],
  ["Le programme", "pdf", ""],
  // What the words do not say, the ending does.
  ["IMG 2041", "JPG", "Photographie"],
  ["Suivi", "xlsx", "Tableau"],
  ["Divers", "pdf", ""],
])("« %s.%s » is of the kind « %s »", (words, ending, type) => {
  expect(typeOfFile(words, ending)).toBe(type);
});

test.each([
  ["Nombre de messages adressés aux familles", "Courrier"],
  ["Taux de satisfaction des tuteurs", "Enquête de satisfaction"],
  ["Nombre de participants", "Feuille d’émargement"],
  ["Nombre de mobilités", "Attestation"],
])("an indicator « %s » calls for a %s", (indicator, type) => {
  const folded = indicator.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  expect(evidenceKinds.filter(({ calls }) => calls?.test(folded)).map((kind) => kind.type)).toEqual([type]);
});
