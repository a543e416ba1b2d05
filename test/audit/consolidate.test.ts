import {
  consensusAssessor,
  consolidate,
  divergences,
  emptyAudit,
  putObservation,
  removeObservation,
  resolveDivergence,
  schoolAssessor,
  setComment,
  setEffectiveness,
  setOpinion,
  type AuditRecord,
} from "../../src/audit";
import { currentEdition } from "../../src/guide";
import { at, diallo, martin, opine, say, withDiallo } from "../helpers/audits";

const start = withDiallo(emptyAudit(currentEdition.id));
const after = (...changes: readonly ((record: AuditRecord) => AuditRecord)[]): AuditRecord =>
  changes.reduce((record, change) => change(record), start);

const minor = (reason: string) => ({ verdict: "non-compliant", gravity: "minor", reason }) as const;
const verdictsOf = (record: AuditRecord) =>
  consolidate(record).expectations.map(({ expectation, verdict, gravity, reason }) =>
    [expectation, verdict, gravity, reason].join(" "),
  );

/** Who notes what is settled. */
const noted = { by: "A. Martin", day: "2026-11-24" };

test("what one auditor enters counts as long as no other contradicts it; reasons of all stand together, each once, by auditor", () => {
  expect(verdictsOf(after(say("C1.1", minor("Un."))))).toEqual(["C1.1 non-compliant minor Un."]);
  const both = after(
    say("C1.1", minor("Un.")),
    say("C1.1", minor("Deux."), diallo),
    say("C1.2", minor("Un.")),
    say("C1.2", minor("Un."), diallo),
  );
  expect(verdictsOf(both)).toEqual(["C1.1 non-compliant minor Deux.\nUn.", "C1.2 non-compliant minor Un."]);
  expect(divergences(both)).toEqual([]);
});

test("where auditors differ nothing counts, even by the gravity alone, until the consensus does", () => {
  const differing = after(say("C1.1", minor("Un.")), say("C1.1", { ...minor("Deux."), gravity: "major" }, diallo));
  expect(verdictsOf(differing)).toEqual([]);
  expect(divergences(differing)).toMatchObject([
    { kind: "verdict", expectation: "C1.1", statements: [{ id: "diallo" }, { id: "martin" }] },
  ]);
  const agreed = say("C1.1", minor("Vu ensemble."), consensusAssessor)(differing);
  expect(verdictsOf(agreed)).toEqual(["C1.1 non-compliant minor Vu ensemble."]);
  expect(divergences(agreed)).toEqual([]);
});

test("silence and what was withdrawn contradict nobody; the school's own verdict counts for nothing", () => {
  const record = after(
    say("C1.1", { verdict: "compliant" }),
    say("C1.1", { verdict: null }, diallo),
    say("C1.1", { verdict: "non-compliant" }, schoolAssessor),
  );
  expect(verdictsOf(record)).toEqual(["C1.1 compliant  "]);
  expect(divergences(record)).toEqual([]);
});

test("efficacité and avis are settled like verdicts, comments and constats of all are kept", () => {
  const observation = { criterion: 2, kind: "strength", basis: "visit", evidence: "", anchor: null } as const;
  const record = after(
    (one) => setEffectiveness(one, martin, 2, "implemented", at),
    (one) => setEffectiveness(one, diallo, 2, "evaluated", at),
    (one) => setComment(one, martin, 2, "Jeune.", at),
    (one) => setComment(one, diallo, 2, "Solide.", at),
    (one) => setComment(one, diallo, 1, "Premier.", at),
    (one) => putObservation(one, martin, { ...observation, id: "o1", text: "Une" }, at),
    (one) => putObservation(one, diallo, { ...observation, id: "o2", text: "Deux" }, at),
    (one) => putObservation(one, diallo, { ...observation, id: "o3", text: "Trois" }, at),
    (one) => removeObservation(one, diallo, "o3", at),
    opine("reserved"),
    opine("unfavourable", diallo),
  );
  const { criteria, observations, opinion } = consolidate(record);
  expect(criteria.map(({ criterion, effectiveness, comment }) => [criterion, effectiveness, comment])).toEqual([
    [1, null, "Premier."],
    [2, null, "Solide.\nJeune."],
  ]);
  expect(observations.map(({ text }) => text).sort()).toEqual(["Deux", "Une"]);
  expect(opinion).toBeNull();
  expect(divergences(record).map(({ kind }) => kind)).toEqual(["effectiveness", "opinion"]);
});

test("a divergence is settled by what one of its auditors entered, and by nobody else's", () => {
  const record = after(
    say("C1.1", minor("Un.")),
    say("C1.1", { verdict: "compliant" }, diallo),
    (one) => setEffectiveness(one, martin, 2, "implemented", at),
    (one) => setEffectiveness(one, diallo, 2, "evaluated", at),
    (one) => setOpinion(one, martin, { opinion: "reserved", motive: "Peu." }, at),
    (one) => setOpinion(one, diallo, { opinion: "favourable", motive: "Bien." }, at),
  );
  const settled = divergences(record).reduce((one, open) => resolveDivergence(one, open, "martin", noted, at), record);
  const { expectations, criteria, opinion } = consolidate(settled);
  expect(divergences(settled)).toEqual([]);
  expect(expectations).toMatchObject([
    { expectation: "C1.1", verdict: "non-compliant", gravity: "minor", reason: "Un." },
  ]);
  expect(criteria).toMatchObject([{ criterion: 2, effectiveness: "implemented" }]);
  expect(opinion).toMatchObject({ opinion: "reserved", motive: "Peu." });
  expect(resolveDivergence(record, divergences(record)[0]!, "nobody", noted, at)).toBe(record);
});
