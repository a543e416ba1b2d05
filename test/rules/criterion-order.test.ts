import rule from "../../src/rules/criterion-order";
import { cover, ending } from "../helpers/change";
import { testRule } from "../helpers/testRule";

const criteria = (...numbers: readonly number[]) =>
  numbers.map((criterion) => ({ kind: "criterion" as const, criterion }));

testRule(rule, {
  accept: [
    { pieces: criteria(1, 2, 4, 5, 8) },
    {
      name: "a list of the criteria before their sections",
      pieces: criteria(1, 2, 3),
      changes: [cover("Critère 2 : Accueil", "Critère 1 : Offre", "Critère 3 : Réponses")],
    },
    {
      name: "a list of evidence by criterion at the end",
      pieces: criteria(1, 2, 3),
      changes: [ending("Critère 1 : preuves", "Critère 2 : preuves")],
    },
    {
      name: "a title told twice over one section",
      pieces: criteria(1),
      changes: [cover("Critère 1 : Offre de formations")],
    },
  ],
  reject: [
    [
      "5 and 6 swapped, on 6",
      { pieces: criteria(1, 2, 3, 4, 6, 5, 7, 8) },
      [{ criterion: 6, block: null, table: null }],
    ],
    ["the last that comes first", { pieces: criteria(8, 1, 2, 3) }, [{ criterion: 8 }]],
    ["the first that comes last", { pieces: criteria(2, 3, 4, 1) }, [{ criterion: 1 }]],
    [
      "an order all turned round, but for its lowest",
      { pieces: criteria(3, 2, 1) },
      [{ criterion: 2 }, { criterion: 3 }],
    ],
    ["a criterion that stands twice", { pieces: criteria(1, 2, 3, 2) }, [{ criterion: 2 }]],
    ["a criterion written twice in a row", { pieces: criteria(1, 2, 2, 3) }, [{ criterion: 2 }]],
    [
      "a criterion that comes back for one more action",
      { pieces: [...criteria(1, 2), { kind: "action", criterion: 2, number: 1 }, ...criteria(1)] },
      [{ criterion: 1 }],
    ],
  ],
});
