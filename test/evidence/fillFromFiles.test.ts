import { fillFromFiles, takeInventory, type NewItemFields } from "../../src/evidence";
import type { EvidenceRegister } from "../../src/record";
import { citing, registerOf } from "./example";

const empty: EvidenceRegister = { place: "inside", items: [] };

/** Number, title, type, date and file of each item of the register filled from files changed on one day. */
function fill(words: string, paths: readonly string[], register = empty) {
  const dossier = citing(words);
  const files = paths.map((path) => ({ path, changedOn: "2024-03-12" }));
  const { items } = fillFromFiles(dossier, register, takeInventory(dossier, register, files)).register;
  return items.map(({ number, title, type, date, file }) => [number, title, type, date, file]);
}

test("a piece cited takes what the name of its file tells", () => {
  expect(fill("Voir annexe C1-A1-01.", ["C1-A1-01 convention Dupont mai 2023.pdf"])).toEqual([
    ["C1-A1-01", "Convention Dupont", "Convention", "mai 2023", "C1-A1-01 convention Dupont mai 2023.pdf"],
  ]);
});

test("what an item says already stays, and its title may date it", () => {
  const known: NewItemFields = { number: "1", title: "Bilan du 04/05/2023", type: "Note", file: "a.pdf" };
  expect(fill("Voir annexe 1.", ["a.pdf"], registerOf(known))).toEqual([
    ["1", "Bilan du 04/05/2023", "Note", "", "a.pdf"],
  ]);
});

test("a file that holds no known piece becomes one: under its number, else the next of a sequence, else none", () => {
  const paths = ["Annexe 7 - bilan.pdf", "02 - Charte.pdf", "Affiche.png"];
  expect(fill("Voir annexes 1 et 3.", paths)).toEqual([
    ["1", "", "", "", ""],
    ["3", "", "", "", ""],
    ["02", "Charte", "Charte", "", "02 - Charte.pdf"],
    ["7", "Bilan", "Bilan", "", "Annexe 7 - bilan.pdf"],
    ["8", "Affiche", "Affiche", "", "Affiche.png"],
  ]);
  expect(fill("Voir annexe C1-A1-01.", ["02 - Charte.pdf", "C2-A1-01.pdf"])).toEqual([
    ["C1-A1-01", "", "", "", ""],
    ["C2-A1-01", "C2-A1-01", "", "", "C2-A1-01.pdf"],
    ["", "Charte", "Charte", "", "02 - Charte.pdf"],
  ]);
});

test("a file without a date in its name leaves its piece undated, for its last change dates no event", () => {
  expect(fill("Voir annexe C1-A1-01.", ["C1-A1-01 convention.pdf"])[0]![3]).toBe("");
});

test("what is new and what changed are told apart, and what is left makes no piece", () => {
  const dossier = citing("Voir annexes 1 et 3.");
  const register = registerOf({ number: "1", title: "Bilan" }, { number: "3", title: "Charte", file: "c.pdf" });
  const paths = [
    "Annexe 1 - bilan.pdf",
    "Annexe 7.pdf",
    "Annexe 7 (1).pdf",
    "Annexes 8 à 9.pdf",
    "Affiche.png",
    "c.pdf",
  ];
  const files = paths.map((path) => ({ path, changedOn: null }));
  const view = takeInventory(dossier, register, files);
  const told = (taken: "all" | "numbered") => {
    const { added, changed } = fillFromFiles(dossier, register, view, taken);
    return [changed.map(({ number }) => number), added.map(({ number }) => number)];
  };
  expect(told("all")).toEqual([["1"], ["7", "8"]]);
  expect(told("numbered")).toEqual([["1"], ["7"]]);
});

test("filled once, the register changes no more", () => {
  const dossier = citing("Voir annexe C1-A1-01.");
  const files = ["C1-A1-01.pdf", "Affiche.png"].map((path) => ({ path, changedOn: null }));
  const once = fillFromFiles(dossier, empty, takeInventory(dossier, empty, files));
  const view = takeInventory(dossier, once.register, files);
  expect(view.unusedFiles).toEqual([]);
  expect(fillFromFiles(dossier, once.register, view)).toEqual({ ...once, added: [], changed: [] });
});
