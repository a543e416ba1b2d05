import { fold, legible } from "../../src/document";

test.each([
  ["Indica\u00adteurs", "Indicateurs"],
  ["Objec\u200btifs", "Objectifs"],
  ["Indica-\nteurs", "Indicateurs"],
  ["Indica\u2010 \nteurs", "Indicateurs"],
  ["Indica\u00ad\nteurs", "Indicateurs"],
  ["INDICA-\nTEURS", "INDICATEURS"],
  ["coordon-\u200b\nnateur", "coordonnateur"],
  ["Saint-\nÉtienne", "Saint-Étienne"],
  ["annexe C4-\nA1-01", "annexe C4-A1-01"],
  ["Moyens :\n- un\n- deux", "Moyens :\n- un\n- deux"],
  ["un point -\ndeux", "un point -\ndeux"],
  ["pie\u0300ce n\u00ba 1", "pièce n° 1"],
  ["eﬃcacité du ﬁlm, \u2116 3", "efficacité du film, n° 3"],
  ["☑\ufe0f OUI", "☑ OUI"],
  ["l’élève “d’ici”", "l'élève \"d'ici\""],
  ["3\u00a0%\t\u202f1", "3 %\t 1"],
])("%j is read %j", (text, read) => {
  expect(legible(text).text).toBe(read);
});

test.each([
  ["annexe C4\u2011A1\u201102", "annexe C4-A1-02"],
  ["annexe C6–A1–01", "annexe C6-A1-01"],
  ["Plus—value", "Plus-value"],
  ["annexes 1–3", "annexes 1–3"],
  ["C1-A1-01 — C1-A1-03", "C1-A1-01 – C1-A1-03"],
  ["C1-A1-01–03", "C1-A1-01–03"],
  ["−2 % puis 3", "-2 % puis 3"],
])("a dash is a hyphen inside a word or a code only: %j", (text, read) => {
  expect(legible(text).text).toBe(read);
});

test("what is found leads back to the characters as written", () => {
  const text = "Voir la pie\u0300ce\u00a0n°\u200b 12 et l’Indica-\nteur.";
  const { text: plain, spanOf } = legible(text);
  const quote = (words: string): string => {
    const { start, end } = spanOf(plain.indexOf(words), plain.indexOf(words) + words.length);
    return text.slice(start, end);
  };
  expect(quote("pièce")).toBe("pie\u0300ce");
  expect(quote("n° 12")).toBe("n°\u200b 12");
  expect(quote("Indicateur")).toBe("Indica-\nteur");
  expect(spanOf(plain.length, plain.length)).toEqual({ start: text.length, end: text.length });
});

test("comparing words has no regard to any of this", () => {
  expect(fold(" É\u00advaluation –\u00a0Cœur ")).toBe("evaluation - coeur");
});
