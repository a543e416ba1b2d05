import { currentEdition } from "../../src/guide";
import { indicatorType, isUnbounded } from "../../src/dossier/indicatorType";

describe("what an indicator measures", () => {
  test.each([
    ["Nombre d’élèves", "count"],
    ["Nb d’élèves", "count"],
    ["Indicateur d’évaluation 1 : Nombre d’élèves", "count"],
    ["1.2 - Le nombre d’élèves", "count"],
    ["Effectif des apprentis", "count"],
    ["Taux de réussite", "rate"],
    ["Pourcentage de filles", "rate"],
    ["% de filles", "rate"],
    ["Part des filles", "rate"],
    ["Montant de la taxe", "amount"],
    ["Nombre et pourcentage d’élèves", "mixed"],
    ["Taux et nombre de mobilités", "mixed"],
    ["Fréquence des mises à jour du site (annexe C8-A1-01)", "frequency"],
    ["Lisibilité des parcours possibles (annexe C1-A1-02)", "qualitative"],
    ["Existence d’un livret d’accueil", "qualitative"],
    ["Ressources apportées par les entreprises", null],
    ["Partenariats", null],
    // The first words tell, not a later one.
    ["Évolution du nombre d’apprentis", null],
    ["Hausse du taux de réussite", null],
  ])("%j: %s", (text, type) => {
    expect(indicatorType(text, currentEdition)).toBe(type);
  });

  test("the guide's own examples are what its data say", () => {
    for (const { text, type } of currentEdition.criteria.flatMap(({ exampleIndicators }) => exampleIndicators)) {
      expect([text, indicatorType(text, currentEdition)]).toEqual([text, type]);
    }
  });
});

test.each([
  ["Taux de pression sur le choix des options", true],
  ["Taux d’occupation des plateaux techniques", true],
  ["Évolution du nombre d’apprentis", true],
  ["Taux de réussite", false],
  ["Pourcentage d’élèves en progression", false],
])("whether %j may leave 0–100 %%: %s", (text, expected) => {
  expect(isUnbounded(text)).toBe(expected);
});
