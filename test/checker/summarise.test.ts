import { summarise } from "../../src/checker/summarise";
import { dossierOf, type Words } from "../helpers/testRule";

const of = (words: Words = {}) => summarise(dossierOf({ words }), 2026)[0]!;

test("a required cell counts as filled once somebody answered", () => {
  const whole = of();
  expect(whole.filled).toBe(whole.required);
  expect(of({ "T7 lieux": "" })).toEqual({ ...whole, filled: whole.filled - 1 });
  expect(of({ "T7 lieux": "à compléter" })).toEqual({ ...whole, filled: whole.filled - 1 });
});

test("an indicator counts with its first measure; it is proved by a piece named in its line", () => {
  expect(of()).toMatchObject({ actions: 1, engagements: 1, indicators: 1, proved: 1 });
  expect(of({ "T6 mesure-n3": "", "T6 mesure-n5": "" })).toMatchObject({ indicators: 1, proved: 1 });
  expect(of({ "T6 indicateur": "Nombre d’élèves" })).toMatchObject({ indicators: 1, proved: 0 });
  expect(of({ "T6 mesure-n": "", "T6 mesure-n3": "", "T6 mesure-n5": "" })).toMatchObject({ indicators: 0, proved: 0 });
});

test("nothing is to be proved of a commitment", () => {
  expect(of({ "T10 indicateur": "Nombre d’ateliers (annexe C1-E1-01)" })).toMatchObject({ indicators: 1, proved: 1 });
});
