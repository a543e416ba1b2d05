import { measureValue, type Answer, type Measure } from "../../../src/dossier";
import { pointsOf, trendOf } from "../../../src/session/audit/trend";

const measure = (text: string): Measure => ({
  field: "mesure-n",
  answer: { state: "filled", text } as Answer,
  value: measureValue(text),
  year: null,
});

test.each([
  ["plain numbers", ["12", "15"], null, "up"],
  ["a unit said once, and by the indicator", ["78 %", "82"], "percent", "up"],
  ["a unit on one side only", ["78 %", "82"], null, null],
  ["parts of different wholes", ["12/40", "15/60"], null, "down"],
  ["a part of a whole and a count", ["12/45", "15"], null, null],
  ["words between", ["12", "en cours (enquête en juin)", "12"], null, "level"],
  ["one figure", ["12", "en cours"], null, null],
] as const)("%s: %j", (_name, texts, unit, trend) => {
  expect(trendOf(pointsOf(texts.map(measure), unit))).toBe(trend);
});
