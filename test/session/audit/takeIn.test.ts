import {
  emptyAudit,
  otherDossierWords,
  readScores,
  setAssessorDetails,
  setVerdict,
  writeAudit,
  writeScores,
  writeSheet,
  type AuditRecord,
} from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import { emptyRecord, writeRecord } from "../../../src/record";
import type { AuditImport, AuditSession } from "../../../src/session";
import { smallDossier, zipOf } from "../../audit/sheets";
import { reword } from "../../helpers/change";
import { SimulatedWord } from "../../word";
import { accountIn, complete, dossierOf, enter, fileOf, martin, openAudit, say, verdictsOn } from "./opened";

const at = "2026-11-20T12:00:00.000Z";
const diallo = { name: "B. Diallo", position: "proviseure" };

/** An audit in which that person found an attendu good. */
function scoredBy(who: typeof martin, id = "b2", expectation = "C1.1"): AuditRecord {
  const speaker = { voice: "auditor", id } as const;
  const record = setAssessorDetails(emptyAudit(currentEdition.id), speaker, who, at);
  return setVerdict(record, speaker, { expectation, verdict: "compliant", gravity: null, reason: "" }, at);
}

/** A copy of the complete dossier that keeps these scores, of a school of that UAI. */
function copy(record: AuditRecord, uai: string | null = null): Uint8Array {
  const word = SimulatedWord.open(fileOf("d01-dossier-complet"));
  word.common.addPart(writeAudit(record));
  word.common.addPart(writeRecord({ ...emptyRecord, settings: { ...emptyRecord.settings, uai } }));
  return word.save();
}

/** A copy that lost its hidden part: the fiche of criterion 1 is all that it still says. */
const sheetOf = (record: AuditRecord): Uint8Array => zipOf(writeSheet(record, 1, smallDossier, currentEdition, null));

const told = ({ imported }: AuditSession): AuditImport => imported.get();
const auditors = (assessments: AuditRecord["assessments"]) => assessments.map(({ id, name }) => `${id} ${name}`);

describe("a colleague's scores", () => {
  test("come from a copy, beside those given here", async () => {
    const { audit, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "unverified");
    await audit.importFile("copie.docx", copy(scoredBy(diallo)), false);
    expect(told(audit)).toMatchObject({ status: "taken", voices: ["B. Diallo"], origin: "part", toReview: null });
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["B. Diallo: compliant", "A. Martin: unverified"]);
    expect(accountIn(audit).divergences).toHaveLength(1);
    // The rest of what is open stays as it was: the pane draws all of it.
    expect(accountIn(audit)).toMatchObject({ differences: [], saving: { status: "kept" } });
  });

  test("come from exported scores, and go out as such", async () => {
    const { audit, kept } = await openAudit();
    await enter(audit);
    await audit.importFile("scores.json", writeScores(scoredBy(diallo)), false);
    expect(auditors(kept()!.assessments)).toEqual(["b2 B. Diallo"]);
    const exported = readScores(audit.exportScores()!);
    expect(typeof exported !== "string" && exported.record).toEqual(kept());
  });

  test.each([
    ["no json at all", "{", "not-readable"],
    ["scores without a part", JSON.stringify({ format: "ldm-audit", part: null }), "not-readable"],
    ["a part that is no XML", JSON.stringify({ format: "ldm-audit", part: "x" }), "damaged"],
    ["the settings of a dossier", JSON.stringify({ format: "dossier-lycee-des-metiers/reglages" }), "not-readable"],
    ["a dossier that nobody scored", fileOf("d02-modele-vierge"), "no-scores"],
  ])("are refused from %s, and nothing changes", async (_what, content, fault) => {
    const { audit, parts } = await openAudit();
    await audit.importFile("f", content, false);
    expect(told(audit)).toMatchObject({ status: "refused", fault });
    expect(parts).toEqual([]);
  });

  test("on another edition of the guide are taken in too, which is told", async () => {
    const { audit, kept } = await openAudit({ record: scoredBy(martin, "a1") });
    await enter(audit);
    await audit.importFile("scores.json", writeScores({ ...scoredBy(diallo), edition: "2019-01" }), false);
    const { id } = currentEdition;
    expect(told(audit)).toMatchObject({ superseded: [{ kind: "edition", lost: "2019-01", kept: id }] });
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["A. Martin: compliant", "B. Diallo: compliant"]);
    expect(kept()!.edition).toBe(id);
  });

  test("wait for the visible tables that choosing their file made be written", async () => {
    const { audit, slow, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "unverified");
    let goOn = (): void => undefined;
    slow.write = new Promise((resolve) => (goOn = resolve));
    const writing = audit.refreshSheets();
    const taking = audit.importFile("scores.json", writeScores(scoredBy(diallo)), false);
    goOn();
    await Promise.all([writing, taking]);
    expect(told(audit)).toMatchObject({ status: "taken", voices: ["B. Diallo"] });
    expect(kept()!.assessments).toHaveLength(2);
  });

  test("given twice change nothing the second time, and go with the first import when it is taken back", async () => {
    const { audit, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "unverified");
    const before = kept();
    await audit.importFile("copie.docx", copy(scoredBy(diallo)), false);
    await audit.importFile("copie-2.docx", copy(scoredBy(diallo)), false);
    expect(told(audit)).toMatchObject({ status: "taken", file: "copie-2.docx", isNew: false });
    expect(audit.withdrawable.get()).toBe("copie.docx");
    await audit.withdrawImport();
    expect(told(audit)).toEqual({ status: "withdrawn", file: "copie.docx" });
    expect(kept()).toEqual(before);
    expect(audit.withdrawable.get()).toBeNull();
  });

  test("of several are taken back one after the other, even after a file that was refused", async () => {
    const { audit, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "unverified");
    await audit.importFile("b.docx", copy(scoredBy(diallo)), false);
    await audit.importFile("c.docx", copy(scoredBy({ name: "C. Petit", position: "IEN" }, "c3")), false);
    await audit.importFile("f", "{", false);
    expect(audit.withdrawable.get()).toBe("c.docx");
    await audit.withdrawImport();
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["B. Diallo: compliant", "A. Martin: unverified"]);
    await audit.withdrawImport();
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["A. Martin: unverified"]);
  });

  test("that only visible tables still say go to the auditor of that name", async () => {
    const { audit, kept } = await openAudit({ record: scoredBy(diallo) });
    await enter(audit);
    const theirs = scoredBy(diallo, "b2", "C1.2");
    await audit.importFile("libreoffice.docx", sheetOf(theirs), false);
    expect(told(audit)).toMatchObject({ status: "taken", origin: "sheets" });
    expect(auditors(kept()!.assessments)).toEqual(["b2 B. Diallo"]);
    expect(verdictsOn("C1.2", kept()!.assessments)).toEqual(["B. Diallo: compliant"]);
  });

  test("that are one's own make nobody a second time", async () => {
    const { audit, kept } = await openAudit();
    await enter(audit, martin, "here1");
    await audit.importFile("hier.docx", copy(scoredBy(martin, "yesterday1")), false);
    await say(audit, "C1.2", "compliant");
    expect(auditors(kept()!.assessments)).toEqual(["yesterday1 A. Martin"]);
  });
});

describe("scores that look like another dossier's", () => {
  /** Scores on texts of which no cell is one of ours. */
  const elsewhere = async (): Promise<string> => {
    const { audit } = await openAudit();
    await enter(audit, diallo, "b2");
    await say(audit, "C1.1", "compliant");
    return audit.exportScores()!.replace(/=[0-9a-z]{6}(?=[,;\n&\\<])/g, "=zzzzzz");
  };

  test("are taken in only once somebody says that they are this one's", async () => {
    const { audit, parts, kept } = await openAudit();
    await audit.importFile("scores.json", await elsewhere(), false);
    expect(told(audit)).toMatchObject({
      status: "other-dossier",
      file: "scores.json",
      doubt: { kind: "text", criteria: [1] },
    });
    expect(parts).toEqual([]);
    await audit.answerImport(true);
    expect(told(audit)).toMatchObject({ status: "taken", voices: ["B. Diallo"] });
    expect(auditors(kept()!.assessments)).toEqual(["b2 B. Diallo"]);
  });

  test("are left when they are not", async () => {
    const { audit, parts } = await openAudit();
    await audit.importFile("scores.json", await elsewhere(), false);
    await audit.answerImport(false);
    expect(told(audit)).toEqual({ status: "left", file: "scores.json" });
    await audit.answerImport(true);
    expect(parts).toEqual([]);
  });

  test("stay asked about while the visible tables are written and the document is read again", async () => {
    const { audit, edits, kept } = await openAudit();
    await enter(audit);
    await say(audit, "C2.1", "compliant");
    await audit.importFile("scores.json", await elsewhere(), false);
    await audit.refreshSheets();
    expect(edits).not.toEqual([]);
    await audit.open();
    expect(told(audit)).toMatchObject({ status: "other-dossier", file: "scores.json" });
    await audit.answerImport(true);
    expect(kept()!.assessments).toHaveLength(2);
  });

  test("are left while a job runs, which goes on being shown as such", async () => {
    const { audit, slow } = await openAudit();
    await enter(audit);
    await say(audit, "C2.1", "compliant");
    await audit.importFile("scores.json", await elsewhere(), false);
    let goOn = (): void => undefined;
    slow.write = new Promise((resolve) => (goOn = resolve));
    const writing = audit.refreshSheets();
    await audit.answerImport(false);
    expect(audit.work.get()).toEqual({ status: "working", job: "sheets" });
    goOn();
    await writing;
    expect(audit.work.get()).toEqual({ status: "done", job: "sheets" });
  });

  test("are known by the UAI where both tell one, whatever their text", async () => {
    const { audit } = await openAudit({ settings: { uai: "0690002B" } });
    await audit.importFile("copie.docx", copy(scoredBy(diallo), "0750001A"), false);
    expect(told(audit)).toMatchObject({ doubt: { kind: "uai", ours: "0690002B", theirs: "0750001A" } });
    await audit.importFile("copie.docx", copy(scoredBy(diallo), "0690002b"), false);
    expect(told(audit)).toMatchObject({ status: "taken" });
    await audit.importFile("copie.docx", copy(scoredBy(diallo)), false);
    expect(told(audit)).toMatchObject({ status: "taken" });
  });
});

test("criteria of another text are listed as one says them", () => {
  const words = (criteria: readonly number[]) => otherDossierWords({ kind: "text", criteria });
  expect(words([3])).toContain("(critère 3)");
  expect(words([1, 2, 10])).toContain("(critères 1, 2 et 10)");
});

test("a previous audit is taken up: what was said stands, what changed is to be seen again", async () => {
  const before = await openAudit();
  await enter(before.audit);
  await say(before.audit, "C1.1", "compliant");
  await say(before.audit, "C2.1", "unverified");
  await before.audit.setOpinion("favourable", "Vu.");
  await before.audit.sign(true);
  const scores = before.audit.exportScores()!;

  const words = dossierOf(complete).criteria[0]!.actions[0]!.tables.flatMap(({ answers }) => answers);
  const changed = words.find(({ state, text }) => state === "filled" && text.length > 40)!;
  const { audit, kept } = await openAudit({ document: reword(changed.text, "Tout autre chose.")(complete) });
  await enter(audit);
  await audit.importFile("scores.json", scores, true);
  expect(told(audit)).toMatchObject({ status: "taken", toReview: [1] });
  expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["A. Martin: compliant"]);
  expect(kept()!.assessments[0]).toMatchObject({ signedOn: null, opinion: { opinion: null, motive: "Vu." } });
  expect([...accountIn(audit).changes.keys()]).toEqual([1]);
  expect(accountIn(audit).changes.get(1)).toMatchObject([{ kind: "changed", at: { field: changed.field } }]);
  await audit.confirmText(1);
  expect([...accountIn(audit).changes.keys()]).toEqual([]);
});

test("a criterion that the school removed after it was scored is told as removed, until that is confirmed", async () => {
  const before = await openAudit();
  await enter(before.audit);
  await say(before.audit, "C1.1", "compliant");
  const record = before.kept()!;
  const { audit } = await openAudit({ document: { ...complete, blocks: [] }, record });
  await enter(audit);
  expect([...accountIn(audit).changes]).toMatchObject([[1, [{ kind: "removed", at: { criterion: 1, block: null } }]]]);
  await audit.confirmText(1);
  expect(accountIn(audit).changes.size).toBe(0);
});

test("the consensus may be what none of the auditors said", async () => {
  const mine = setVerdict(
    scoredBy(diallo),
    { voice: "auditor", id: "a1" },
    { expectation: "C1.1", verdict: "non-compliant", gravity: "major", reason: "Rien." },
    at,
  );
  const { audit, kept } = await openAudit({ record: mine });
  await enter(audit);
  expect(accountIn(audit).divergences).toHaveLength(1);
  const verdict = { expectation: "C1.1", verdict: "non-compliant", gravity: "minor", reason: "Vu ensemble." } as const;
  await audit.agree({ kind: "verdict", ...verdict });
  expect(accountIn(audit).divergences).toEqual([]);
  expect(kept()!.assessments.find(({ voice }) => voice === "consensus")!.expectations).toMatchObject([verdict]);
  expect(accountIn(audit).result.criteria[0]!.minors).toEqual(["C1.1"]);
  await audit.reopen(accountIn(audit).settled[0]!.choice);
  expect(accountIn(audit).divergences).toHaveLength(1);
  expect(accountIn(audit).settled).toEqual([]);
});
