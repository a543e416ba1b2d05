import rule from "../../src/rules/criterion-missing";
import { replaceAll } from "../helpers/change";
import { dossierOf, findingsOf } from "../helpers/testRule";

const criteria = (...numbers: readonly number[]) =>
  numbers.map((criterion) => ({ kind: "criterion" as const, criterion }));

/** The present 4 to 8 under the numbers 3 to 7, as in 2016. */
const former = [4, 5, 6, 7, 8].map((number) =>
  replaceAll(new RegExp(`(crit[eè]re)(\\s)${number}`, "i"), `$1$2${number - 1}`),
);

test("seven criteria of 2016 lack only the present third, under the numbers written", () => {
  const example = { pieces: criteria(1, 2, 4, 5, 6, 7, 8), changes: former };
  const read = dossierOf(example);
  expect(read.formerFrame?.id).toBe("2016");
  expect(read.criteria.map(({ criterion }) => criterion)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(read.criteria.map(({ national }) => national)).toEqual([1, 2, 4, 5, 6, 7, 8]);
  expect(findingsOf(rule, example).map(({ criterion }) => criterion)).toEqual([3]);
});

test("a ninth criterion of an académie is one like the others", () => {
  const ninth = replaceAll(/^(.*crit[eè]re)\s8(\s:.*)?$/i, "$1 9");
  const read = dossierOf({
    pieces: [...criteria(1, 2, 3, 4, 5, 6, 7), ...criteria(8), { kind: "action", criterion: 8, number: 1 }],
    changes: [ninth, replaceAll(/^CRITÈRE\s8/i, "CRITÈRE 9")],
  });
  const last = read.criteria[read.criteria.length - 1]!;
  expect([last.criterion, last.national, last.tables.length, last.actions.length]).toEqual([9, 9, 4, 1]);
  expect(read.formerFrame).toBeNull();
});
