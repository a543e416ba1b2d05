import { citationText, conventionOf, nextNumber } from "../../src/evidence";
import { citing, registerOf } from "./example";

const at = { criterion: 1, block: "A1" };

test.each<[string, string, string]>([
  ["", "Annexe", "C1-A1-01"],
  ["Voir annexe 12.", "annexe", "13"],
  ["PJ 4, PJ 7 et annexe 2", "PJ", "8"],
  ["pièce n° 4", "pièce n°", "5"],
  ["Annexes 3 à 6", "Annexe", "7"],
  ["Pièces jointes nos 3 et 4", "Pièce jointe n°", "5"],
  ["Annexe VII", "Annexe", "VIII"],
  ["Annexe 07", "Annexe", "08"],
  ["Annexe C1-A1-02 et annexe C1-A1-07", "Annexe", "C1-A1-08"],
  ["Annexe C1-A1-02. PJ 3", "Annexe", "C1-A1-03"],
])("« %s »: %s, then %s", (words, noun, next) => {
  const dossier = citing(words);
  const convention = conventionOf(dossier, registerOf());
  expect([convention.noun, nextNumber(convention, dossier, registerOf(), at)]).toEqual([noun, next]);
});

test("the register and the list count as much as citations", () => {
  const dossier = citing("", [["PJ 4", "Bilan", "", "", ""]]);
  const register = registerOf({ number: "6" });
  expect(nextNumber(conventionOf(dossier, register), dossier, register, null)).toBe("7");
  const codes = registerOf({ number: "C1-A1-04" }, { number: "C2-A1-09" });
  expect(nextNumber(conventionOf(citing(""), codes), citing(""), codes, at)).toBe("C1-A1-05");
});

test("a code needs an action or a commitment", () => {
  const dossier = citing("");
  const convention = conventionOf(dossier, registerOf());
  expect(nextNumber(convention, dossier, registerOf(), { criterion: 1, block: null })).toBeNull();
  expect(nextNumber(convention, dossier, registerOf(), null)).toBeNull();
  expect(citationText(convention, "C1-A1-01")).toBe("Annexe C1-A1-01");
});

test.each<[string, string | null]>([
  ["", null],
  ["Signée (annexe 4), suivie (cf. annexe 5). Voir annexe 6.", "()"],
  ["Signée (annexe 4). Voir annexe 5.", null],
  ["Votée (PV du CA, annexe 4), suivie (voir l’annexe 5). Voir annexe 6.", "()"],
  ["Votée [annexe 4], suivie [bilan, annexe 5], dite (annexe 7).", "[]"],
  ["Votée (au CA). Voir annexe 4.", null],
])("« %s »: between brackets %s", (words, brackets) => {
  expect(conventionOf(citing(words), registerOf()).brackets).toBe(brackets);
});
