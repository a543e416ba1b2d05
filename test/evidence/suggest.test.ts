import { suggestEvidence } from "../../src/evidence/suggest";
import { currentEdition } from "../../src/guide";

const types = (words: string): readonly string[] => suggestEvidence(words, currentEdition).map(({ type }) => type);

test.each<[string, readonly string[]]>([
  ["Une convention a été signée avec l’entreprise.", ["Convention"]],
  ["L’enquête de satisfaction montre 92 % de satisfaits.", ["Enquête de satisfaction"]],
  ["Le compte rendu du conseil pédagogique", ["Compte rendu"]],
  ["Un tableau de bord est tenu.", ["Tableau de bord"]],
  ["Nombre de participants à l’enquête", ["Enquête de satisfaction", "Feuille d’émargement"]],
  ["Taux de réussite au baccalauréat professionnel", ["Tableau de calcul"]],
  ["Fréquence des réunions", ["Planning"]],
  ["", []],
  ["Les élèves sont accueillis le matin.", []],
])("« %s » calls for %j", (words, expected) => expect(types(words)).toEqual(expected));

test("a document that an indicator of the guide names is quoted with its page, anything else is our reading", () => {
  const [convention] = suggestEvidence("Convention signée", currentEdition);
  expect(convention).toMatchObject({
    basis: "quoted",
    from: { text: "Nombre de conventions de partenariat", type: "count" },
  });
  expect(convention!.from!.page).toBeGreaterThan(0);
  expect(suggestEvidence("Nombre de parrainages", currentEdition)).toEqual([
    { type: "Convention", basis: "our-reading", from: null },
  ]);
});

test("every example indicator of the guide gets one to three suggestions", () => {
  const silent = currentEdition.criteria
    .flatMap(({ exampleIndicators }) => exampleIndicators)
    .filter(({ text }) => types(text).length === 0 || types(text).length > 3);
  expect(silent).toEqual([]);
});
