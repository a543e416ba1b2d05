import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules } from "../../src/checker";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { HostError, type DocumentHost, type Receipt } from "../../src/host";
import { readDocx } from "../../src/ooxml";
import { allRules } from "../../src/rules";
import { createFixes } from "../../src/session/createFixes";
import type { Correction } from "../../src/session/corrections";
import { finding } from "../taskpane/sampleSession";

const document = readDocx(readFileSync(resolve(__dirname, "../dossiers/d03-defauts-melanges/dossier.docx")));

const at = { paragraph: 1, text: "Lister", textWithDeletions: null, start: 0, end: 6 };
const words: Correction = {
  finding: finding(),
  fix: { label: "", safety: "safe", edits: [{ kind: "replaceText", at, text: "" }] },
};
const missing = runRules(readDossier([document], currentEdition), allRules, {
  edition: currentEdition,
  referenceYear: 2026,
}).findings.find(({ rule }) => rule === "table-missing")!;
const table: Correction = { finding: missing, fix: missing.fixes[0]! };

/** A host that stops at the insertion of that rank, and that cannot take back what `stuck` names. */
function fixesOver({ stopsAt = 9, stuck = [] }: { stopsAt?: number; stuck?: readonly string[] } = {}) {
  let inserted = 0;
  const receipt = (id: string): Promise<Receipt> => Promise.resolve({ id });
  const host = {
    read: () => Promise.resolve(document),
    apply: () => receipt("words"),
    insert: () => (++inserted === stopsAt ? Promise.reject(new HostError("busy")) : receipt(`table ${inserted}`)),
    undo: ({ id }: Receipt) => (stuck.includes(id) ? Promise.reject(new HostError("changed")) : Promise.resolve()),
  };
  const told: string[] = [];
  const runCheck = (): Promise<void> => Promise.resolve(void told.push("check"));
  return { fixes: createFixes({ host: host as unknown as DocumentHost, edition: currentEdition, runCheck }), told };
}

test("corrections are told with their number, and taken back together", async () => {
  const { fixes, told } = fixesOver();
  await fixes.fix([words, words, table]);
  expect(fixes.made.get()).toMatchObject({ count: 3, steps: [{ count: 2 }, { count: 1 }] });
  await fixes.undo();
  expect(fixes.made.get()).toBeNull();
  expect(fixes.state.get()).toEqual({ status: "undone", count: 3 });
  expect(told).toEqual(["check", "check"]);
});

test("what cannot be taken back stays told by its own number, and the document is checked", async () => {
  const { fixes, told } = fixesOver({ stuck: ["table 1"] });
  await fixes.fix([words, words, table]);
  await fixes.undo();
  expect(fixes.state.get()).toMatchObject({ status: "failed", code: "changed" });
  expect(fixes.made.get()).toMatchObject({ count: 1, steps: [{ receipt: { id: "table 1" } }] });
  expect(told).toEqual(["check", "check"]);
});

test("corrections that Word stops halfway are none; one that could not be taken back can be later", async () => {
  const { fixes, told } = fixesOver({ stopsAt: 2 });
  await fixes.fix([words, table, table]);
  expect(fixes.state.get()).toMatchObject({ status: "failed", code: "busy" });
  expect([fixes.made.get(), told]).toEqual([null, []]);

  const other = fixesOver({ stopsAt: 2, stuck: ["words"] });
  await other.fixes.fix([words, table, table]);
  expect(other.fixes.state.get()).toMatchObject({ status: "failed", code: "busy" });
  expect(other.fixes.made.get()).toMatchObject({ count: 1, steps: [{ receipt: { id: "words" } }] });
  expect(other.told).toEqual(["check"]);
});
