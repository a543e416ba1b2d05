import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { writeDocx, type TableCode, type TemplatePart } from "../../src/tables";
import { replaceAll } from "../helpers/change";

const criterion = (number: number): readonly TemplatePart[] => [
  { kind: "criterion", criterion: number },
  { kind: "action", criterion: number, number: 1 },
  { kind: "commitment", criterion: number, number: 1 },
];

/** What is read of these parts, a line each criterion: its number, its tables, those of its blocks. */
function shapesOf(parts: readonly TemplatePart[], ...changes: readonly ReturnType<typeof replaceAll>[]) {
  const document = changes.reduce((changed, change) => change(changed), readDocx(writeDocx(parts)));
  const codes = (tables: readonly { readonly table: TableCode }[]): string => tables.map((one) => one.table).join();
  return readDossier([document], currentEdition).criteria.map((one) =>
    [one.criterion, codes(one.tables), ...[...one.actions, ...one.commitments].map((b) => codes(b.tables))].join(" "),
  );
}

const whole = "T1,T2,T3,T4 T5,T6,T7,T8 T9,T10,T11";

test("criteria that lost their numbers are counted from 1, each from its first table on", () => {
  const parts = [...criterion(4), ...criterion(7)];
  const unnumbered = replaceAll(/(crit[eè]re)\s\d/i, "$1 X");
  expect(shapesOf(parts)).toEqual([`4 ${whole}`, `7 ${whole}`]);
  expect(shapesOf(parts, unnumbered)).toEqual([`1 ${whole}`, `2 ${whole}`]);
});

test("blocks without a criterion belong to the first", () => {
  expect(shapesOf(criterion(1).slice(1), replaceAll(/^CRITÈRE\s1/, "CRITÈRE X"))).toEqual([
    "1  T5,T6,T7,T8 T9,T10,T11",
  ]);
});
