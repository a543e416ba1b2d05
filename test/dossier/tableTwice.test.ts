import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { writeDocx, type TemplatePart } from "../../src/tables";

const criterion = (number: number): readonly TemplatePart[] => [
  { kind: "criterion", criterion: number },
  { kind: "action", criterion: number, number: 1 },
  { kind: "commitment", criterion: number, number: 1 },
];
const table = (code: "T1" | "T2" | "T3" | "T4", number = 2): TemplatePart => ({
  kind: "table",
  code,
  criterion: number,
  number: null,
});
const dossierOf = (pieces: readonly TemplatePart[]) => readDossier([readDocx(writeDocx(pieces))], currentEdition);
const shapesOf = (pieces: readonly TemplatePart[]) =>
  dossierOf(pieces).criteria.map(({ criterion: number, tables, actions, commitments }) =>
    [number, tables.map((one) => one.table).join(), actions.length, commitments.length].join(" "),
  );

const [whole, action, commitment] = criterion(2) as [TemplatePart, TemplatePart, TemplatePart];

describe("a table written twice in its criterion", () => {
  test.each<[string, readonly TemplatePart[]]>([
    ["before the actions", [whole, table("T1"), action, commitment]],
    ["between two blocks", [whole, action, table("T1"), commitment]],
    ["after all blocks", [whole, action, commitment, table("T1")]],
  ])("%s opens no other criterion and takes nothing from its own", (_where, pieces) => {
    const all = [...criterion(1), ...pieces, ...criterion(3)];
    expect(shapesOf(all)).toEqual(["1 T1,T2,T3,T4 1 1", "2 T1,T2,T3,T4,T1 1 1", "3 T1,T2,T3,T4 1 1"]);
  });

  test("among the criterion's own tables, and three times", () => {
    const own = (["T1", "T1", "T1", "T2", "T3", "T4"] as const).map((code) => table(code));
    expect(shapesOf([...criterion(1), ...own, action, commitment])).toEqual([
      "1 T1,T2,T3,T4 1 1",
      "2 T1,T1,T1,T2,T3,T4 1 1",
    ]);
  });

  test("is told where it stands the second time", () => {
    const [, second] = dossierOf([...criterion(1), whole, action, commitment, table("T1")]).criteria;
    expect(second!.repeats).toEqual([second!.tables.at(-1)!.location]);
  });
});

test("a criterion begun once more with several of its tables, or with its blocks, stays a section of its own", () => {
  const twice = [whole, action, commitment, table("T1"), table("T2"), table("T3"), table("T4")];
  expect(shapesOf(twice)).toEqual(["2 T1,T2,T3,T4 1 1", "2 T1,T2,T3,T4 0 0"]);
  const blocks = [whole, action, commitment, table("T1"), action, commitment];
  expect(shapesOf(blocks)).toEqual(["2 T1,T2,T3,T4 1 1", "2 T1 1 1"]);
});
