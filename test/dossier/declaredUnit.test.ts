import { declaredUnit } from "../../src/dossier/measure/declaredUnit";

test.each([
  ["Taux de réussite (en %)", "percent"],
  ["Taux de réussite (%)", "percent"],
  ["% de filles", "percent"],
  ["Part des filles, en % de l’effectif", "percent"],
  ["Taxe perçue (en k€)", "euro"],
  ["Taxe perçue (€)", "euro"],
  ["Budget en euros", "euro"],
  ["Postes (ETP)", "fte"],
  ["Postes (en ETP)", "fte"],
  ["Moyens en ETP", "fte"],
  ["Volume (h)", "hour"],
  ["Volume en heures", "hour"],
  ["Nombre d’élèves", null],
  ["Nombre d’étapes", null],
  ["Nombre d’heures par semaine", null],
])("%j gives its measures the unit %s", (name, unit) => {
  expect(declaredUnit(name)).toBe(unit);
});
