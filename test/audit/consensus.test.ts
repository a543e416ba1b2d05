import {
  consensusAssessor,
  divergences,
  emptyAudit,
  mergeAudits,
  reopen,
  setConsensus,
  settledPoints,
  setVerdict,
} from "../../src/audit";
import { at, diallo, martin, say, withDiallo } from "../helpers/audits";

const by = { by: "A. Martin", day: "2026-11-24" };
const verdict = { expectation: "C1.1", verdict: "unverified", gravity: null, reason: "Vu ensemble." } as const;
const alone = say("C1.1", { verdict: "compliant" }, martin)(emptyAudit("2026-01"));
const both = say("C1.1", { verdict: "unverified" }, diallo)(withDiallo(alone));

test("nobody settles alone what only she said, nor what nobody said", () => {
  expect(setConsensus(alone, { kind: "verdict", ...verdict }, by, at)).toBe(alone);
  expect(setConsensus(both, { kind: "verdict", ...verdict, expectation: "C1.2" }, by, at)).toBe(both);
  expect(setConsensus(both, { kind: "effectiveness", criterion: 1, effectiveness: "planned" }, by, at)).toBe(both);
  expect(setConsensus(both, { kind: "opinion", opinion: "reserved", motive: "x" }, by, at)).toBe(both);
});

test("what was settled is told with who noted it and when, and nothing else is", () => {
  const settled = setConsensus(both, { kind: "verdict", ...verdict }, by, at);
  expect(settledPoints(both)).toEqual([]);
  expect(settledPoints(settled)).toMatchObject([{ choice: { kind: "verdict", ...verdict }, settled: by }]);
  expect(settledPoints(mergeAudits(both, settled).record)).toHaveLength(1);
  const withdrawn = setVerdict(settled, consensusAssessor, { ...verdict, verdict: null }, "2026-11-25T12:00:00.000Z");
  expect(settledPoints(withdrawn)).toEqual([]);
});

test("a consensus that an older tool changed is nobody's whose name stands beside the former one", () => {
  const settled = setConsensus(both, { kind: "verdict", ...verdict }, by, at);
  const changed = setVerdict(
    settled,
    consensusAssessor,
    { ...verdict, verdict: "compliant" },
    "2026-11-25T12:00:00.000Z",
  );
  expect(settledPoints(changed)).toMatchObject([{ choice: { verdict: "compliant" }, settled: null }]);
});

test("what was settled by mistake is opened again, and no copy of before settles it", () => {
  const settled = setConsensus(both, { kind: "verdict", ...verdict }, by, at);
  const open = reopen(settled, { kind: "verdict", ...verdict }, "2026-11-25T12:00:00.000Z");
  for (const record of [open, mergeAudits(open, settled).record]) {
    expect(settledPoints(record)).toEqual([]);
    expect(divergences(record)).toMatchObject([{ kind: "verdict", expectation: "C1.1" }]);
  }
});

test("who has said something else since is told beside what was settled, which counts all the same", () => {
  const settled = setConsensus(both, { kind: "verdict", ...verdict }, by, at);
  const entry = { ...verdict, verdict: "not-applicable", reason: "" } as const;
  const since = (record: typeof settled) => settledPoints(record).map((point) => point.since);
  expect(since(settled)).toEqual([[]]);
  const changed = setVerdict(settled, diallo, entry, "2026-11-25T12:00:00.000Z");
  expect(since(changed)).toEqual([["B. Diallo"]]);
  expect(divergences(changed)).toEqual([]);
});
