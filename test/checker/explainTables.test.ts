import { explainTables } from "../../src/checker";
import type { Block } from "../../src/document";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { documentOf, paragraph, table } from "../tables/build";

function accountsOf(...blocks: readonly Block[]) {
  return explainTables(readDossier([documentOf(blocks)], currentEdition));
}

const action = paragraph("CRITÈRE 1 : ACTION 1");

test("columns by their names, those added, those that are not there", () => {
  const received = table(
    ["Objectif", "Indicateur", "Mesure\ninitiale (2020)", "Annexe", "Cible 2025"],
    ["Réduire", "Taux", "8 %", "3", "5 %"],
  );
  expect(accountsOf(action, paragraph("OBJECTIFS INDICATEURS ÉVALUATION"), received)).toEqual([
    {
      criterion: 1,
      block: "A1",
      table: "T6",
      title: "OBJECTIFS INDICATEURS ÉVALUATION",
      headers: [
        { written: "Objectif", official: "Objectifs" },
        { written: "Indicateur", official: "Indicateurs" },
        { written: "Mesure initiale (2020)", official: "Mesure début" },
        { written: "Cible 2025", official: "Mesure fin" },
      ],
      added: ["Annexe"],
      missing: ["Mesure suivi 2", "Plus-value"],
    },
  ]);
});

test("labels with their lines, and the guide's own names", () => {
  const received = table(["Axe du projet d'établissement", "Axe 2"], ["Critère du campus", "Aucun"]);
  const [account] = accountsOf(paragraph("TRANSVERSALITÉ DE LA DÉMARCHE QUALITÉ : CRITÈRE 2"), received);
  expect(account?.headers).toEqual([
    { written: "Axe du projet d'établissement", official: "Axe du projet d’établissement" },
    { written: "Critère du campus", official: "Critère du campus des métiers et des qualifications" },
  ]);
  expect(account?.missing).toEqual([
    "Domaine d’auto-évaluation de l’établissement",
    "Axe du contrat d’objectifs tripartite",
  ]);
});

test("a table that no title tells says so", () => {
  const received = table(["Moyens", "Calendrier", "Lieu", "Modalités"], ["a", "b", "c", "d"]);
  const presentation = table(["Dénomination", "Un club"], ["Durée", "1 an"], ["Description", "…"]);
  const accounts = accountsOf(action, presentation, received);
  expect(accounts.map(({ table: code, title }) => [code, title])).toEqual([
    ["T5", "CRITÈRE 1 : ACTION 1"],
    ["T7", null],
  ]);
});
