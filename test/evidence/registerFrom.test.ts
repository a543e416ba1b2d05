import { takeInventory, registerFrom } from "../../src/evidence";
import { citing, registerOf } from "./example";

const rows = [
  ["1", "Convention", "Convention", "12/03/2024", "c.pdf"],
  ["2", "Enquête", "", "", ""],
];

test("a dossier without a register gives one: its lines, then what is only cited", () => {
  const { items } = registerFrom(citing("Annexes 1 à 3, PJ IV", rows), registerOf());
  expect(items.map(({ number, title, file }) => [number, title, file])).toEqual([
    ["1", "Convention", "c.pdf"],
    ["2", "Enquête", ""],
    ["3", "", ""],
    ["IV", "", ""],
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(4);
});

test("reading twice gives the same register", () => {
  const dossier = citing("Annexes 1 à 3", rows);
  const once = registerFrom(dossier, registerOf());
  expect(registerFrom(dossier, once)).toEqual(once);
  expect(registerFrom(dossier, registerOf())).toEqual(once);
});

test("the author's words fill what the register does not know; what it knows alone stays", () => {
  const register = registerOf({ number: "2", page: "4" }, { number: "9", title: "À venir" });
  const { items } = registerFrom(citing("", rows), register);
  expect(items.map(({ number, title, page }) => [number, title, page])).toEqual([
    ["1", "Convention", ""],
    ["2", "Enquête", "4"],
    ["9", "À venir", ""],
  ]);
  expect(items[1]!.id).toBe(register.items[0]!.id);
});

test("a disagreement is decided by a person, or left as it is", () => {
  const register = registerOf({ number: "1", title: "Avenant", date: "2023" });
  const dossier = citing("", rows);
  const { conflicts } = takeInventory(dossier, register, null).entries[0]!;
  expect(conflicts.map(({ field }) => field)).toEqual(["title", "date"]);
  const [title] = conflicts;
  const first = registerFrom(dossier, register, [{ ...title!, side: "document" }]).items[0]!;
  expect([first.title, first.date]).toEqual(["Convention", "2023"]);
  const kept = registerFrom(dossier, register).items[0]!;
  expect([kept.title, kept.date]).toEqual(["Avenant", "2023"]);
});

test("letter case and typography are the author's, and no disagreement", () => {
  const register = registerOf({ number: "1", title: "convention" });
  const dossier = citing("", rows);
  expect(takeInventory(dossier, register, null).entries[0]!.conflicts).toEqual([]);
  expect(registerFrom(dossier, register).items[0]!.title).toBe("Convention");
});
