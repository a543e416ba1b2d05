import { takeInventory, type EvidenceInventory } from "../../src/evidence";
import { link } from "../helpers/change";
import { citing, registerOf } from "./example";

const empty = registerOf();

/** Each entry's key, states and troubles. */
const told = ({ entries }: EvidenceInventory): unknown =>
  entries.map(({ key, stages, troubles }) => [key, [...stages].join(" "), troubles.join(" ")]);

test("without a register, citations and list tell everything", () => {
  const dossier = citing("Voir annexes 1 et 3.", [
    ["1", "Convention", "Convention", "12/03/2024", "c.pdf"],
    ["2", "Enquête", "", "", ""],
  ]);
  const view = takeInventory(dossier, empty, null);
  expect(told(view)).toEqual([
    ["1", "cited listed", ""],
    ["2", "listed", "uncited undated"],
    ["3", "cited", "unlisted"],
  ]);
  expect(view.bordereau).toBe("theirs");
  expect(view.entries[0]!.item).toMatchObject({ number: "1", title: "Convention", date: "12/03/2024", file: "c.pdf" });
});

test("without a list, nothing is missing from it", () => {
  const view = takeInventory(citing("Voir annexe 3."), registerOf({ number: "5", title: "Bilan de mai 2024" }), null);
  expect(told(view)).toEqual([
    ["3", "cited", ""],
    ["5", "expected", ""],
  ]);
  expect(view.bordereau).toBe("none");
});

test("a number that two lines or two items have is doubled, and both stay", () => {
  const dossier = citing("Annexe 1.", [
    ["1", "Convention", "", "2024", ""],
    ["1", "Enquête", "", "2024", ""],
  ]);
  expect(told(takeInventory(dossier, empty, null))).toEqual([["1", "cited listed", "doubled"]]);
  const register = registerOf({ number: "1", title: "Convention", date: "2024" }, { number: "1", date: "2024" });
  const view = takeInventory(citing("Annexe 1."), register, null);
  expect(view.entries.map(({ key, troubles }) => [key, troubles])).toEqual([
    ["1", ["doubled"]],
    [register.items[1]!.id, ["doubled"]],
  ]);
});

test("a folder shows what is found, what is missing and what nothing uses", () => {
  const register = registerOf(
    { number: "1", title: "Convention", date: "2024", file: "c.pdf" },
    { number: "2", title: "Enquête", date: "2024", file: "absent.pdf" },
    { number: "3", title: "Site", date: "2024", file: "https://lycee.example/bilan" },
  );
  const view = takeInventory(citing("Annexes 1 à 3."), register, [
    { path: "preuves/c.pdf", changedOn: null },
    { path: "preuves/autre.pdf", changedOn: null },
  ]);
  expect(told(view)).toEqual([
    ["1", "cited found", ""],
    ["2", "cited", "file-missing"],
    ["3", "cited", ""],
  ]);
  expect(view.unusedFiles.map(({ path }) => path)).toEqual(["preuves/autre.pdf"]);
});

test("links that only some can open are told, in the register and in what cites", () => {
  const register = registerOf(
    { number: "1", date: "2024", file: "C:\\preuves\\c.pdf" },
    { number: "2", date: "2024", file: "https://lycee.sharepoint.com/x" },
    { number: "3", date: "2024" },
  );
  const dossier = citing("Annexes 1 et 2. Voir annexe 3.", [], { changes: [link("annexe 3", "file:///P:/3.pdf")] });
  expect(told(takeInventory(dossier, register, null))).toEqual([
    ["1", "cited", "local-link"],
    ["2", "cited", "account-link"],
    ["3", "cited", "local-link"],
  ]);
});

test("a link to the line, or to the file, cites a piece without naming it", () => {
  const register = registerOf({ number: "1", date: "2024" }, { number: "2", date: "2024", file: "bilan.pdf" });
  const own = citing("la convention signée", [], {
    changes: [link("la convention", `LdmPreuve_${register.items[0]!.id}`, "anchor")],
  });
  expect(takeInventory(own, register, null).entries.map(({ citations }) => citations.length)).toEqual([1, 0]);
  const file = citing("le bilan", [], { changes: [link("le bilan", "annexes/Bilan.pdf")] });
  expect(takeInventory(file, register, null).entries.map(({ citations }) => citations.length)).toEqual([0, 1]);
});

test("the register and the list disagree on a word: the list is shown, the person is asked", () => {
  const register = registerOf({ number: "1", title: "Convention Dassault", type: "Convention", date: "2024" });
  const dossier = citing("Annexe 1", [["1", "Convention Airbus", "", "2024", "c.pdf"]]);
  const [entry] = takeInventory(dossier, register, null).entries;
  expect(entry!.conflicts).toEqual([
    { key: "1", field: "title", register: "Convention Dassault", document: "Convention Airbus" },
  ]);
  expect(entry!.troubles).toEqual(["differs"]);
  expect(entry!.item).toMatchObject({ title: "Convention Airbus", type: "Convention", file: "c.pdf" });
});

test("needs: each action, and each indicator that is measured, with what is cited for it", () => {
  const dossier = citing("Voir annexe 4.", [], {
    words: { "T6 indicateur": "Nombre de conventions signées (annexe 2)", "T6 plus-value": "Un effet net (PJ 7)" },
  });
  const [action, indicator, ...others] = takeInventory(dossier, empty, null).needs;
  expect(others).toEqual([]);
  expect(action).toMatchObject({ at: { criterion: 1, block: "A1", table: null }, keys: ["4", "2", "7"] });
  expect(indicator).toMatchObject({ at: { objective: 1, indicator: 1 }, keys: ["2", "7"], hasEvidence: true });
  expect(indicator!.suggestions).toContain("Convention");
  const bare = citing("Rien à citer.");
  expect(takeInventory(bare, empty, null).needs.map(({ keys, hasEvidence }) => [keys, hasEvidence])).toEqual([
    [[], false],
    [[], false],
  ]);
});
