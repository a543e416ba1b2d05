import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  largestCopy,
  largestScores,
  putObservation,
  setAssessorDetails,
  setComment,
  setVerdict,
  writeAudit,
  type AuditRecord,
} from "../../../src/audit";
import { smallAudit } from "../../audit/smallAudit";
import { enter, openAudit, say } from "./opened";

const textOf = (name: string): string => readFileSync(resolve("test/audit/records", name), "utf8");
const at = "2026-11-24T12:00:00.000Z";
const who = { voice: "auditor", id: "z9" } as const;
const scores = (record: AuditRecord): string => JSON.stringify({ format: "ldm-audit", part: writeAudit(record) });
const long = "x".repeat(10_001);
const verdict = { expectation: "C1.1", verdict: "compliant", gravity: null, reason: "" } as const;
const constat = { criterion: 1, kind: "strength", basis: "visit", text: "x", evidence: "", anchor: null } as const;
const times = (n: number, add: (record: AuditRecord, rank: number) => AuditRecord): AuditRecord =>
  Array.from({ length: n }).reduce<AuditRecord>((record, _, rank) => add(record, rank), smallAudit());

test.each([
  ["an export cut in its middle", textOf("import-tronque.json"), "cut-short"],
  ["a later version", textOf("import-version-7.json"), "newer"],
  ["a verdict that does not exist", textOf("import-verdict-inconnu.json"), "damaged"],
  ["dates of another age", textOf("import-futur.json"), "impossible-dates"],
  ["an export too long to be read", `{"format":"ldm-audit","part":"${" ".repeat(largestScores)}"}`, "file-too-big"],
  ["a copy too big to be opened", new Uint8Array(largestCopy + 1), "file-too-big"],
  ["a motive without end", scores(setVerdict(smallAudit(), who, { ...verdict, reason: long }, at)), "text-too-long"],
  ["a comment without end", scores(setComment(smallAudit(), who, 1, long, at)), "text-too-long"],
  [
    "a name without end",
    scores(setAssessorDetails(smallAudit(), who, { name: "x".repeat(501), position: "" }, at)),
    "text-too-long",
  ],
  [
    "more people than a team",
    scores(times(41, (record, rank) => setVerdict(record, { ...who, id: `p${rank}` }, verdict, at))),
    "too-many",
  ],
  [
    "more constats than a dossier",
    scores(times(501, (record, rank) => putObservation(record, who, { ...constat, id: `o${rank}` }, at))),
    "too-many",
  ],
])("%s is refused, and nothing changes", async (_what, content, fault) => {
  const { audit, parts } = await openAudit();
  await enter(audit);
  await say(audit, "C1.1", "compliant");
  const before = [...parts];
  const state = audit.state.get();
  await audit.importFile("f", content, false);
  expect(audit.imported.get()).toEqual({ status: "refused", file: "f", fault });
  expect(parts).toEqual(before);
  expect(audit.state.get()).toBe(state);
});
