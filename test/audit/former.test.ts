import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  carryOver,
  contentPrintOf,
  emptyAudit,
  followedGaps,
  followUpWords,
  formerAuditOf,
  formerGapWords,
  isNoted,
  mergeAudits,
  noteFormer,
  putObservation,
  readAudit,
  setFollowUp,
  sign,
  withdraw,
  wordChanges,
  writeAudit,
  type AuditRecord,
} from "../../src/audit";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { at, diallo, martin, say, wholeAudit, withDiallo } from "../helpers/audits";
import { Mutant } from "../mutations/Mutant";

const document = readDocx(readFileSync(resolve(__dirname, "../dossiers/d01-dossier-complet/dossier.docx")));
const dossier = readDossier([document], currentEdition);
const later = "2026-11-30T10:00:00.000Z";

const minor = { verdict: "non-compliant", gravity: "minor", reason: "Convention non jointe." } as const;
const advice = {
  id: "o1",
  criterion: 3,
  kind: "recommendation",
  text: "Joindre la convention.",
  basis: "dossier",
  evidence: "",
  anchor: null,
} as const;

/** The audit of 2021: an écart that all retained, one on which they differed, a préconisation. */
const previous: AuditRecord = wholeAudit(
  withDiallo,
  say("C3.2", minor),
  say("C5.1", { ...minor, gravity: "major" }),
  say("C5.1", { verdict: "compliant" }, diallo),
  (record) => putObservation(record, martin, advice, at),
  (record) => sign(record, martin, "2021-11-24", at),
)(dossier);

/** An audit of today beside it, in which both work. */
const beside = noteFormer(wholeAudit(withDiallo)(dossier), formerAuditOf(previous, at));
const gapOf = (record: AuditRecord, expectation: string) =>
  followedGaps(record, dossier).find((gap) => gap.expectation === expectation)!;
const { id: gap } = gapOf(beside, "C3.2");
const plain = (text: string): string => text.replace(/\u00a0/g, " ");

describe("a former audit beside", () => {
  test("is each écart of then with its motive, the préconisations on its criterion, and nothing else", () => {
    const gaps = followedGaps(beside, dossier);
    expect(gaps.map(({ expectation }) => expectation)).toEqual(["C3.2", "C5.1"]);
    expect(plain(formerGapWords(gaps[0]!))).toBe("2021 : écart mineur — “Convention non jointe.”");
    expect(gaps[0]).toMatchObject({ criterion: 3, advice: [{ text: "Joindre la convention." }], said: [] });
    expect(plain(formerGapWords(gaps[1]!))).toBe("2021 : écart, non départagé alors — “Convention non jointe.”");
    expect(gaps[1]!.advice).toEqual([]);
  });

  test("is followed by each auditor in her own name, and what she takes back is « non réexaminé » again", () => {
    const martins = setFollowUp(beside, martin, gap, "lifted", at);
    const both = setFollowUp(martins, diallo, gap, "partly", at);
    expect(plain(followUpWords(gapOf(both, "C3.2")))).toBe("levé (A. Martin) ; levé en partie (B. Diallo)");
    const left = setFollowUp(setFollowUp(both, martin, gap, null, later), diallo, gap, null, later);
    expect(followUpWords(gapOf(left, "C3.2"))).toBe("non réexaminé");
    // The older word of a copy does not come back.
    expect(followUpWords(gapOf(mergeAudits(left, both).record, "C3.2"))).toBe("non réexaminé");
  });

  test("is kept in the part, and an audit without any is written as before", () => {
    const followed = setFollowUp(beside, martin, gap, "maintained", at);
    expect(readAudit([writeAudit(followed)])).toEqual(followed);
    expect(writeAudit(wholeAudit()(dossier))).not.toMatch(/<former|<advised|<followed/);
  });

  test("goes with the import that brought it, and what was said of it since stays with nothing to stand on", () => {
    const before = wholeAudit(withDiallo)(dossier);
    const back = withdraw(beside, { before, after: beside });
    expect(back).toEqual(before);
    expect(followedGaps(back, dossier)).toEqual([]);
  });

  test("follows its auditor where two who shared an id are parted", () => {
    const mine = setFollowUp(beside, martin, gap, "lifted", at);
    const other = wholeAudit((record) => ({
      ...record,
      assessments: record.assessments.map((one) => ({ ...one, name: "C. Petit" })),
    }))(dossier);
    expect(gapOf(mergeAudits(mine, other).record, "C3.2").said).toMatchObject([{ name: "A. Martin" }]);
  });

  test("is signed with the rest: what became of an écart makes a signature to renew", () => {
    const print = contentPrintOf(beside);
    expect(contentPrintOf(setFollowUp(beside, martin, gap, "lifted", at))).not.toBe(print);
    expect(contentPrintOf(setFollowUp(beside, martin, gap, null, at))).toBe(print);
  });

  test("is known again, so that it is taken up once", () => {
    const former = formerAuditOf(previous, later);
    expect(isNoted(beside, former)).toBe(true);
    expect(isNoted(emptyAudit(currentEdition.id), former)).toBe(false);
  });
});

describe("taken up on a new version", () => {
  test("verdicts stand as before where the edition is the same", () => {
    const { record, former } = carryOver(previous, dossier, later);
    expect(record.assessments.map(({ name, signedOn }) => [name, signedOn])).toEqual([
      ["B. Diallo", null],
      ["A. Martin", null],
    ]);
    expect(former.formerGaps).toHaveLength(2);
  });

  test("of another edition, the écarts alone come, and no criterion of today is theirs", () => {
    const older = { ...previous, edition: "2019-01" };
    const { record, former, reviews } = carryOver(older, dossier, later);
    expect(record).toMatchObject({ edition: currentEdition.id, assessments: [] });
    expect(reviews).toEqual([]);
    const gaps = followedGaps(noteFormer(record, former), dossier);
    expect(gaps.map(({ expectation, criterion }) => [expectation, criterion])).toEqual([
      ["C3.2", null],
      ["C5.1", null],
    ]);
    // Its préconisations are on the criterion that its own frame numbers so.
    expect(gaps[0]!.advice).toHaveLength(1);
  });
});

describe("the school's text of then and of now", () => {
  const now = readDossier(
    [
      new Mutant(document, dossier)
        .append({ criterion: 1, block: "A1", table: "T7", field: "lieux" }, "Et la salle 12.")
        .write({ criterion: 1, table: "T1", field: "etat-des-lieux" }, "").document,
    ],
    currentEdition,
  );

  test("is told cell by cell, with the words of both, and only what changed", () => {
    const changes = wordChanges(dossier, now, 1);
    expect(changes.map(({ at: { table, field }, kind }) => [table, field, kind])).toEqual([
      ["T1", null, "removed"],
      ["T7", "lieux", "changed"],
    ]);
    const [gone, changed] = changes;
    expect(gone).toMatchObject({ after: "" });
    expect(gone!.before.length).toBeGreaterThan(20);
    expect(changed!.after.startsWith(changed!.before)).toBe(true);
    expect(changed!.after).toContain("Et la salle 12.");
    expect(wordChanges(dossier, now, 2)).toEqual([]);
  });

  test("of a block that moved is still the words of that block", () => {
    const moved = readDossier([new Mutant(document, dossier).dropBlock(1, "A1").document], currentEdition);
    expect(wordChanges(dossier, moved, 1)).toMatchObject([{ kind: "removed", before: "", after: "" }]);
  });
});
