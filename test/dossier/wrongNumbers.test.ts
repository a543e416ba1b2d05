import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { writeDocx, type TemplatePart, type TableCode } from "../../src/tables";

const heading = (criterion: number): TemplatePart => ({ kind: "criterion", criterion });
const action = (criterion: number, number = 1): TemplatePart => ({ kind: "action", criterion, number });
const commitment = (criterion: number, number = 1): TemplatePart => ({ kind: "commitment", criterion, number });
const table = (code: TableCode, criterion: number): TemplatePart => ({ kind: "table", code, criterion, number: null });
const own = (criterion: number): readonly TemplatePart[] =>
  (["T1", "T2", "T3", "T4"] as const).map((code) => table(code, criterion));

/** Each criterion of the dossier: its number, its own tables, its actions and its commitments. */
const shapesOf = (...pieces: readonly TemplatePart[]): readonly string[] =>
  readDossier([readDocx(writeDocx(pieces))], currentEdition).criteria.map(
    ({ criterion, tables, actions, commitments }) =>
      `${criterion} ${tables.map((one) => one.table).join()} ${actions.length} ${commitments.length}`,
  );

test.each<[string, readonly TemplatePart[], readonly string[]]>([
  ["an action", [heading(7), action(1), commitment(7)], ["7 T1,T2,T3,T4 1 1"]],
  ["the second action, last of its criterion", [heading(3), action(3), action(6, 2)], ["3 T1,T2,T3,T4 2 0"]],
  ["every block", [heading(7), action(1), commitment(1)], ["7 T1,T2,T3,T4 1 1"]],
  [
    "the last block",
    [heading(3), action(3), commitment(5), heading(4), action(4), commitment(4)],
    ["3 T1,T2,T3,T4 1 1", "4 T1,T2,T3,T4 1 1"],
  ],
  ["a block between others", [heading(3), action(3), action(6, 2), action(3, 3), commitment(3)], ["3 T1,T2,T3,T4 3 1"]],
  [
    "a table, without any heading",
    [table("T1", 4), table("T2", 4), table("T3", 2), table("T4", 4), action(4)],
    ["4 T1,T2,T3,T4 1 0"],
  ],
  [
    "three tables copied from elsewhere",
    [table("T1", 4), ...own(2).slice(1), action(4), commitment(4)],
    ["4 T1,T2,T3,T4 1 1"],
  ],
  [
    "the team alone, last of its criterion's own tables",
    [...own(4).slice(0, 3), table("T4", 2), ...own(5)],
    ["4 T1,T2,T3,T4 0 0", "5 T1,T2,T3,T4 0 0"],
  ],
])("%s under another criterion's number opens no section", (_name, pieces, shapes) => {
  expect(shapesOf(...pieces)).toEqual(shapes);
});

test.each<[string, readonly TemplatePart[], readonly string[]]>([
  ["of blocks alone", [action(1), commitment(1), action(2), commitment(2)], ["1  1 1", "2  1 1"]],
  ["without headings", [...own(1), action(1), ...own(2), action(2)], ["1 T1,T2,T3,T4 1 0", "2 T1,T2,T3,T4 1 0"]],
  [
    "that begins with its goal, its first table lost",
    [...own(4), action(4), ...own(5).slice(1), action(5)],
    ["4 T1,T2,T3,T4 1 0", "5 T2,T3,T4 1 0"],
  ],
])("a dossier %s keeps its sections", (_name, pieces, shapes) => {
  expect(shapesOf(...pieces)).toEqual(shapes);
});
