import { readPerson, readPersonCells, type Certainty } from "../../src/dossier";

test.each<[string, Certainty, Certainty]>([
  ["Mehdi Fontanille", "yes", "no"],
  ["M. Fontanille", "yes", "no"],
  ["Élodie Roumieu, secrétaire de direction", "yes", "yes"],
  ["M. DUPONT Jean (DDFPT)", "yes", "yes"],
  ["Proviseure : Mme Martin", "yes", "yes"],
  ["DDFPT M. Dupont", "yes", "yes"],
  ["J. Dupont – CPE", "yes", "yes"],
  ["Mme le Proviseur", "no", "yes"],
  ["Mme la Proviseure adjointe", "no", "yes"],
  ["Madame la Directrice déléguée aux formations", "no", "yes"],
  ["M. le CPE", "no", "yes"],
  ["Référent·e numérique", "no", "yes"],
  ["Proviseur(e) adjoint(e)", "no", "yes"],
  ["PLP DIARRA", "unsure", "yes"],
  ["Professeur d’Anglais", "unsure", "yes"],
  ["Équipe de direction", "unsure", "unsure"],
  ["Fontanille", "unsure", "unsure"],
  ["", "unsure", "unsure"],
])("%j: name %s, function %s", (text, name, position) => {
  const read = readPerson(text);
  expect([read.lastName, read.position]).toEqual([name, position]);
});

const cells = (lastName: string, firstName = "", position = "") => readPersonCells({ lastName, firstName, position });

test.each<[readonly [string, string?, string?], readonly [Certainty, Certainty, Certainty]]>([
  [
    ["Diarra", "Aurore", "CPE"],
    ["yes", "yes", "yes"],
  ],
  [
    ["dupont", "jean", "ddfpt"],
    ["yes", "yes", "yes"],
  ],
  // Everything in one cell, or in a merged one.
  [["M. DUPONT Jean (DDFPT)"], ["yes", "yes", "yes"]],
  [["Mme Inès SANCHEZ, professeure de vente"], ["yes", "yes", "yes"]],
  [["LE GALL Yann\nPLP maintenance"], ["yes", "yes", "yes"]],
  [["M. DUPONT Jean (DDFPT)\nMme SANCHEZ Inès (CPE)"], ["yes", "yes", "yes"]],
  [["M. DUPONT Jean (vente)"], ["yes", "yes", "unsure"]],
  // Name and first name together.
  [
    ["DUPONT Jean", "", "DDFPT"],
    ["yes", "yes", "yes"],
  ],
  [
    ["", "Jean DUPONT", "DDFPT"],
    ["yes", "yes", "yes"],
  ],
  [
    ["J. DUPONT", "", "DDFPT"],
    ["yes", "yes", "yes"],
  ],
  [
    ["DUPONT", "Jean, DDFPT"],
    ["yes", "yes", "yes"],
  ],
  [
    ["", "", "M. DUPONT Jean, DDFPT"],
    ["yes", "yes", "yes"],
  ],
  // Something lacks.
  [
    ["DUPONT", "", "DDFPT"],
    ["yes", "no", "yes"],
  ],
  [
    ["Mme Le Gall", "", "CPE"],
    ["yes", "no", "yes"],
  ],
  [
    ["", "Jean", "DDFPT"],
    ["no", "yes", "yes"],
  ],
  [
    ["DUPONT", "Jean"],
    ["yes", "yes", "no"],
  ],
  [["DUPONT Jean"], ["yes", "yes", "no"]],
  [["Mme le Proviseur"], ["no", "no", "yes"]],
  [
    ["", "", "Mme le Proviseur"],
    ["no", "no", "yes"],
  ],
  [
    ["", "", "DDFPT"],
    ["no", "no", "yes"],
  ],
  // What words may be is not told to lack.
  [["PLP DIARRA"], ["unsure", "unsure", "yes"]],
])("%j", (texts, [lastName, firstName, position]) => {
  expect(cells(...texts)).toEqual({ lastName, firstName, position });
});
