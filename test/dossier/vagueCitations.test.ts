import { findVagueCitations } from "../../src/dossier/vagueCitations";
import { proseWithoutCitation } from "./proseWithoutCitation";

const quotes = (text: string): readonly string[] =>
  findVagueCitations(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string]>([
  ["La convention figure en annexe.", "en annexe"],
  ["Documents en annexes", "en annexes"],
  ["La liste est en annexe du présent dossier.", "en annexe"],
  ["Bilan joint en pièce jointe.", "en pièce jointe"],
  ["Voir annexes.", "Voir annexes"],
  ["cf. les annexes du dossier", "cf. les annexes"],
  ["(cf. annexe)", "cf. annexe"],
  ["Voir l’annexe, p. 4", "Voir l’annexe, p. 4"],
  ["annexe page 12", "annexe page 12"],
  ["Voir an\u00adnexe p.\u00a03.", "Voir an\u00adnexe p.\u00a03"],
  ["bilan (annexes)", "(annexes)"],
  ["Se reporter aux justificatifs.", "Se reporter aux justificatifs"],
  ["cf. PJ", "cf. PJ"],
  ["Voir pie\u0300ces justificatives", "Voir pie\u0300ces justificatives"],
])("%j names no piece", (text, quote) => {
  expect(quotes(text)).toEqual([quote]);
});

test.each([
  "Voir annexe 3.",
  "voir l’annexe C4-A1-02, page 12",
  "en annexe n° 4",
  "cf. annexes 3 à 6",
  "en annexe B",
  "Voir pièces 2 et 3",
  "Les ateliers se tiennent en annexe du bâtiment B.",
  "La classe est installée en annexe de l’établissement.",
  "Une annexe pédagogique de 2 pages est remise aux tuteurs.",
  "Il faut voir la pièce de théâtre, et lire 12 pages.",
  "L’élève fait la preuve de ses acquis.",
])("%j is none", (text) => {
  expect(quotes(text)).toEqual([]);
});

test("of prose about annexes only what sends the reader there is one", () => {
  expect(proseWithoutCitation.flatMap(quotes)).toEqual(["Voir annexe", "Voir les annexes", "cf. annexe"]);
});
