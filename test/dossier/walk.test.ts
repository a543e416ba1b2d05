import {
  answersOf,
  blocksOf,
  blocksOfKind,
  endOf,
  indicatorsOf,
  ownerOf,
  paragraphRank,
  rowAt,
  tablesOf,
  type Criterion,
} from "../../src/dossier";
import { dossierOf } from "../helpers/testRule";

const dossier = dossierOf({
  pieces: [
    { kind: "criterion", criterion: 1 },
    { kind: "action", criterion: 1, number: 1 },
    { kind: "action", criterion: 1, number: 2 },
    { kind: "commitment", criterion: 1, number: 1 },
    { kind: "criterion", criterion: 2 },
  ],
});
const [first, second] = dossier.criteria as [Criterion, Criterion];
const names = (blocks: readonly { readonly block: string }[]) => blocks.map(({ block }) => block);

test("the blocks of a criterion are its actions, then its commitments", () => {
  expect(names(blocksOf(first))).toEqual(["A1", "A2", "E1"]);
  expect(names(blocksOfKind(first, "action"))).toEqual(["A1", "A2"]);
  expect(names(blocksOfKind(first, "commitment"))).toEqual(["E1"]);
  expect(blocksOf(second)).toEqual([]);
});

test("the tables of a criterion are its own, then those of its blocks", () => {
  expect(tablesOf(first).map(({ block, table }) => `${block ?? ""}${table}`)).toEqual(
    ["T1", "T2", "T3", "T4"].concat(
      ["T5", "T6", "T7", "T8"].map((code) => `A1${code}`),
      ["T5", "T6", "T7", "T8"].map((code) => `A2${code}`),
      ["T9", "T10", "T11"].map((code) => `E1${code}`),
    ),
  );
});

test("the answers of a dossier come criterion by criterion, in the order of its tables", () => {
  expect(answersOf(dossier)).toEqual([first, second].flatMap(tablesOf).flatMap(({ answers }) => answers));
  expect(answersOf(dossier).at(-1)).toMatchObject({ criterion: 2, table: "T4" });
});

test("the indicators of a block come objective by objective", () => {
  const [action] = first.actions;
  expect(indicatorsOf(action!)).toEqual(action!.objectives.flatMap((objective) => objective.indicators));
  expect(indicatorsOf(action!).length).toBeGreaterThan(0);
});

describe("where a criterion ends", () => {
  test("after the last table of its last block", () => {
    expect(endOf(first)).toBe(first.commitments[0]!.end);
  });

  test("after its own last table where it has no block", () => {
    expect(endOf(second)).toBe(second.end);
  });

  test("under the title of a block that has no table yet", () => {
    const [block] = first.commitments;
    expect(endOf({ ...first, commitments: [{ ...block!, tables: [], end: null }] })).toBe(block!.location);
  });

  test("with its title where nothing else is there, and nowhere without one", () => {
    const bare = { ...second, tables: [], end: null };
    expect(endOf(bare)).toBe(second.location);
    expect(endOf({ ...bare, location: null })).toBeNull();
  });

  test("with what stands furthest down, whatever the order of the blocks", () => {
    const [one, other] = first.actions;
    expect(endOf({ ...first, actions: [other!, one!], commitments: [] })).toBe(other!.end);
  });
});

test("a location without a paragraph of the body ranks before all", () => {
  expect(paragraphRank(first.location)).toBe(first.location!.place.paragraph);
  expect(paragraphRank(null)).toBe(-1);
});

describe("what holds a paragraph", () => {
  const inside = (answer: { readonly location: { readonly place: { readonly paragraph: number | null } } }): number =>
    answer.location.place.paragraph!;

  test("the criterion for one in its own tables, the block for one in a block's", () => {
    expect(ownerOf(dossier, inside(second.tables[3]!.answers[0]!))).toEqual({ criterion: second, block: null });
    const [action] = first.actions;
    expect(ownerOf(dossier, inside(action!.tables[1]!.answers[0]!))).toEqual({ criterion: first, block: action });
  });

  test("nothing for one in no table", () => {
    expect(ownerOf(dossier, paragraphRank(first.location))).toBeNull();
  });

  test("the row is that of the Word table, and none in another table", () => {
    const [, implementation] = first.actions[0]!.tables.slice(1);
    const answer = implementation!.answers[0]!;
    expect(rowAt(implementation!, inside(answer))).toBe(answer.cell.row);
    expect(rowAt(first.tables[0]!, inside(answer))).toBeNull();
  });
});
