import { criterionFacts } from "../../src/audit";
import { dossierOf, type Example } from "../helpers/testRule";

const factsOf = (words: Example["words"]) => criterionFacts(dossierOf({ words }).criteria[0]!);
const series = (start: string, followUp: string, end: string) =>
  factsOf({ "T6 mesure-n": start, "T6 mesure-n3": followUp, "T6 mesure-n5": end }).series[0]!;

describe("the facts of a criterion", () => {
  test("line an indicator’s measures up by year", () => {
    expect(series("12", "15", "20")).toEqual({
      block: "A1",
      objective: 1,
      indicator: 1,
      words: "Nombre d’élèves (annexe C1-A1-01)",
      points: [
        { field: "mesure-n", year: 2020, value: 12, text: "12" },
        { field: "mesure-n3", year: 2023, value: 15, text: "15" },
        { field: "mesure-n5", year: 2025, value: 20, text: "20" },
      ],
      direction: "up",
      unit: null,
      hasEvidence: true,
    });
  });

  test.each([
    ["up", "60 %", "", "75 %"],
    ["down", "12", "20", "8"],
    ["level", "3", "7", "3"],
  ])("tell the direction %s from the first value to the last", (direction, ...values) => {
    expect(series(values[0], values[1], values[2]).direction).toBe(direction);
  });

  test("tell none where the units differ, or where there is one value alone", () => {
    expect(series("12", "15 %", "20")).toMatchObject({ direction: null, unit: null });
    expect(series("12", "en cours", "à venir")).toMatchObject({
      direction: null,
      points: [{ value: 12 }, { value: null, text: "en cours" }, { value: null }],
    });
  });

  test("count blocks, measures and evidence", () => {
    expect(factsOf({ "T6 mesure-n5": "" })).toMatchObject({
      actions: 1,
      commitments: 1,
      measures: { filled: 3, all: 4 },
      evidence: { links: 0, proved: 1, indicators: 2 },
    });
    expect(factsOf({}).evidence.numbers).toHaveLength(1);
  });
});
