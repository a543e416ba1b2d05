import { blockName, whereOf } from "../../src/checker";
import { fieldName } from "../../src/checker/where";
import { nowhere, type Coordinates } from "../../src/dossier";
import { currentEdition } from "../../src/guide";

const where = (at: Partial<Coordinates>): string =>
  whereOf({ ...nowhere, ...at }, currentEdition).replaceAll("\u00a0", " ");

test.each<[Partial<Coordinates>, string]>([
  [{}, "Dossier"],
  [{ criterion: 3 }, "Critère 3"],
  [{ criterion: 3, block: "E10" }, "Critère 3, engagement 10"],
  [{ criterion: 3, block: "A2", table: "T7", field: "lieux" }, "Critère 3, action 2, mise en œuvre, « Lieux »"],
  [
    { criterion: 1, block: "A1", table: "T6", field: "mesure-n3", objective: 1, indicator: 2 },
    "Critère 1, action 1, objectifs, indicateurs, évaluation, objectif 1, indicateur 2, « Mesure suivi 2 »",
  ],
])("%j is « %s »", (at, expected) => {
  expect(where(at)).toBe(expected);
});

test("what its number or its table says already is not said twice", () => {
  const line = { criterion: 1, block: "A1", table: "T6", objective: 1 } as const;
  expect(where({ ...line, field: "indicateur", indicator: 2 })).toMatch(/objectif 1, indicateur 2$/);
  expect(where({ ...line, field: "indicateur" })).toMatch(/objectif 1, « Indicateurs »$/);
  expect(where({ ...line, field: "objectif" })).toMatch(/objectif 1$/);
  expect(where({ criterion: 1, table: "T3", field: "transversalite" })).not.toContain("«");
});

test("a label is the guide's without its advice", () => {
  expect(fieldName(currentEdition, "T6", "mesure-n")).toBe("Mesure début");
  expect(fieldName(currentEdition, "T10", "mesure-n")).toBe("Mesure");
  expect(fieldName(currentEdition, "T3", "transversalite", 1)).not.toBe(
    fieldName(currentEdition, "T3", "transversalite"),
  );
  expect(fieldName(currentEdition, "T6", "lieux")).toBeNull();
});

test("a block is named by its kind and its rank", () => {
  expect([blockName("A12"), blockName("E1")]).toEqual(["action\u00a012", "engagement\u00a01"]);
});
