import { editions } from "../../src/guide";
import {
  columnShares,
  fieldsOf,
  hasColumns,
  isBefore,
  isRequired,
  opensPart,
  tableCodes,
  tableLabel,
  tableName,
  tablesOfPart,
} from "../../src/tables";

describe.each(editions)("the edition of $id", ({ tables }) => {
  test("has the catalogue's tables, in its order", () => {
    expect(Object.keys(tables)).toEqual(tableCodes);
    expect(Object.values(tables).map(({ code }) => code)).toEqual(tableCodes);
  });

  test.each(tableCodes)("has the catalogue's fields of %s, in its order", (code) => {
    const fields = tables[code]!.fields.map(({ field }) => field);
    expect([...new Set(fields)]).toEqual(fieldsOf(code));
  });
});

test("a criterion has four tables, an action four, a commitment three, and each part follows the one before", () => {
  const parts = (["criterion", "action", "commitment"] as const).map(tablesOfPart);
  expect(parts).toEqual([
    ["T1", "T2", "T3", "T4"],
    ["T5", "T6", "T7", "T8"],
    ["T9", "T10", "T11"],
  ]);
  expect(parts.flat()).toEqual(tableCodes);
  expect(tableCodes.filter(opensPart)).toEqual(["T1", "T5", "T9"]);
});

test("T9 comes before T10, T10 after T2, and no table before itself", () => {
  expect([isBefore("T9", "T10"), isBefore("T10", "T2"), isBefore("T6", "T6")]).toEqual([true, false, false]);
});

test("every field is expected, but for the transversality and the members of the team", () => {
  const optional = tableCodes.flatMap((code) =>
    fieldsOf(code)
      .filter((field) => !isRequired(code, field))
      .map((field) => `${code} ${field}`),
  );
  expect(optional).toEqual(["T3 transversalite", "T4 membres"]);
  expect(isRequired("T4", "coordonnateur")).toBe(true);
});

test("the columns of a table share its width", () => {
  const columnar = tableCodes.filter(hasColumns);
  expect(columnar).toEqual(["T6", "T7", "T8", "T10", "T11"]);
  for (const code of columnar) {
    expect(columnShares(code)).toHaveLength(fieldsOf(code).length);
    expect(columnShares(code).every((share) => share > 0)).toBe(true);
  }
});

test("a table is named in a sentence, and by itself unlike any other", () => {
  expect([tableName("T7"), tableLabel("T7")]).toEqual(["mise en œuvre", "Action\u00a0: mise en œuvre"]);
  expect(new Set(tableCodes.map(tableLabel)).size).toBe(tableCodes.length);
});
