import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules } from "../../../src/checker";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import {
  HostError,
  noMemory,
  type DocumentEdit,
  type DocumentHost,
  type PaneMemory,
  type Receipt,
  type UndoOptions,
  type WriteOptions,
} from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { allRules } from "../../../src/rules";
import { createFixes } from "../../../src/session/check/createFixes";
import type { ChosenFix } from "../../../src/session/check/corrections";
import { finding } from "../../taskpane/sampleSession";

const document = readDocx(readFileSync(resolve(__dirname, "../../dossiers/d03-defauts-melanges/dossier.docx")));

const at = { paragraph: 1, text: "Lister", textWithDeletions: null, start: 0, end: 6 };
const words: ChosenFix = {
  finding: finding(),
  fix: { label: "", safety: "safe", edits: [{ kind: "replaceText", at, text: "" }] },
};
const missing = runRules(readDossier([document], currentEdition), allRules, {
  edition: currentEdition,
  referenceYear: 2026,
}).findings.find(({ rule }) => rule === "table-missing")!;
const table: ChosenFix = { finding: missing, fix: missing.fixes[0]! };

/** A host that writes down how many edits it was asked for in one write, and refuses with `fails`. */
function fixesOver({ fails, memory = noMemory }: { fails?: "write" | "undo"; memory?: PaneMemory } = {}) {
  const writes: number[] = [];
  /** What is called once a write that stopped halfway is finished. */
  const late: { write?: WriteOptions["onFinished"]; undo?: UndoOptions["onFinished"] } = {};
  const host = {
    read: () => Promise.resolve(document),
    write: (edits: readonly DocumentEdit[], options: WriteOptions): Promise<Receipt> => {
      writes.push(edits.length);
      late.write = options.onFinished;
      return fails === "write" ? Promise.reject(new HostError("busy")) : Promise.resolve({ id: `r${writes.length}` });
    },
    undo: (_receipt: Receipt, options: UndoOptions) => {
      late.undo = options.onFinished;
      return fails === "undo" ? Promise.reject(new HostError("changed")) : Promise.resolve();
    },
  };
  const checks: string[] = [];
  const runCheck = (): Promise<void> => Promise.resolve(void checks.push("check"));
  const fixes = createFixes({ host: host as unknown as DocumentHost, edition: currentEdition, runCheck, memory });
  return { fixes, checks, writes, late };
}

test("corrections are one write with their number, and are undone together", async () => {
  const { fixes, checks, writes } = fixesOver();
  await fixes.fix([words, words, table]);
  expect(writes).toEqual([3]);
  expect(fixes.made.get()).toEqual({ count: 3, receipt: { id: "r1" } });
  await fixes.undo();
  expect(fixes.made.get()).toBeNull();
  expect(fixes.state.get()).toEqual({ status: "undone", count: 3 });
  expect(checks).toEqual(["check", "check"]);
});

test("every correction is undone, the last one first, whatever was corrected since", async () => {
  const { fixes } = fixesOver();
  await fixes.fix([words]);
  await fixes.fix([words, table]);
  expect(fixes.made.get()).toEqual({ count: 2, receipt: { id: "r2" } });
  await fixes.undo();
  expect(fixes.made.get()).toEqual({ count: 1, receipt: { id: "r1" } });
  await fixes.undo();
  expect(fixes.made.get()).toBeNull();
});

test("what cannot be undone can be later, and its cause is reported", async () => {
  const { fixes, checks } = fixesOver({ fails: "undo" });
  await fixes.fix([words, table]);
  await fixes.undo();
  expect(fixes.state.get()).toMatchObject({ status: "failed", code: "changed" });
  expect(fixes.made.get()).toMatchObject({ count: 2 });
  expect(checks).toEqual(["check"]);
});

test("corrections that Word refuses leave nothing to undo", async () => {
  const { fixes, checks } = fixesOver({ fails: "write" });
  await fixes.fix([words, table]);
  expect(fixes.state.get()).toMatchObject({ status: "failed", code: "busy" });
  expect([fixes.made.get(), checks]).toEqual([null, []]);
});

test("a second click while the first is at work neither writes nor checks", async () => {
  const { fixes, checks, writes } = fixesOver();
  await Promise.all([fixes.fix([words]), fixes.fix([words])]);
  expect([writes, checks]).toEqual([[1], ["check"]]);
  await Promise.all([fixes.undo(), fixes.undo()]);
  expect(checks).toEqual(["check", "check"]);
});

test("corrections that stopped halfway can be undone once they are finished, and an undo finished late is not offered again", async () => {
  const stopped = fixesOver({ fails: "write" });
  await stopped.fixes.fix([words, table]);
  stopped.late.write!({ id: "late" });
  expect(stopped.fixes.made.get()).toEqual({ count: 2, receipt: { id: "late" } });
  const { fixes, late } = fixesOver({ fails: "undo" });
  await fixes.fix([words]);
  await fixes.undo();
  late.undo!();
  expect(fixes.made.get()).toBeNull();
});

test("the next page offers the latest corrections: those made last are undone first", async () => {
  const kept = new Map<string, unknown>();
  const memory: PaneMemory = { read: (name) => kept.get(name) ?? null, keep: (name, value) => kept.set(name, value) };
  const before = fixesOver({ memory }).fixes;
  for (let made = 0; made < 21; made++) await before.fix([words]);
  expect(fixesOver({ memory }).fixes.made.get()).toEqual({ count: 1, receipt: { id: "r21" } });
});
