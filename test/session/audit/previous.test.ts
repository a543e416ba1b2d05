import {
  emptyAudit,
  setAssessorDetails,
  setOpinion,
  setVerdict,
  sign,
  writeAudit,
  writeScores,
  type AuditRecord,
} from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import { reword } from "../../helpers/change";
import { SimulatedWord } from "../../word";
import { accountIn, complete, dossierOf, enter, fileOf, martin, openAudit, say, verdictsOn } from "./opened";

const at = "2021-11-20T12:00:00.000Z";
const petit = { voice: "auditor", id: "c3" } as const;

/** The audit of 2021: one écart in the first criterion. */
function former(edition = currentEdition.id): AuditRecord {
  const record = setAssessorDetails(emptyAudit(edition), petit, { name: "C. Petit", position: "IEN" }, at);
  const gap = { expectation: "C1.1", verdict: "non-compliant", gravity: "minor", reason: "Sans date." } as const;
  return sign(setVerdict(record, petit, gap, at), petit, "2021-11-20", at);
}

/** The copy of it, with the school's text of then. */
function copyOf(record: AuditRecord): Uint8Array {
  const word = SimulatedWord.open(fileOf("d01-dossier-complet"));
  word.common.addPart(writeAudit(record));
  return word.save();
}

const found = { verdict: "compliant", gravity: null } as const;

const answers = dossierOf(complete).criteria[0]!.actions[0]!.tables.flatMap((table) => table.answers);
const changed = answers.find(({ state, text }) => state === "filled" && text.length > 40)!;

/** Today's dossier, of which a cell is another than in 2021. */
async function today() {
  const opened = await openAudit({ document: reword(changed.text, "Tout autre chose.")(complete) });
  await enter(opened.audit);
  return opened;
}

/** Takes the copy of 2021 up; its auditor, if that is asked, scores this version too or does not. */
async function takeUp(audit: Awaited<ReturnType<typeof today>>["audit"], isStaying = false): Promise<void> {
  await audit.importFile("2021.docx", copyOf(former()), true);
  if (audit.imported.get().status === "unknown-auditors") await audit.answerImport(isStaying);
}

describe("the audit of a former version", () => {
  test("asks whether auditors whom this one does not know score it too, before anything is taken in", async () => {
    const { audit, kept } = await today();
    const before = kept();
    await audit.importFile("2021.docx", copyOf(former()), true);
    expect(audit.imported.get()).toEqual({ status: "unknown-auditors", file: "2021.docx", names: ["C. Petit"] });
    expect(kept()).toEqual(before);
  });

  test("by people who have left, is no voice of today: nobody differs from them", async () => {
    const { audit, kept } = await today();
    await takeUp(audit);
    await say(audit, "C1.1", "compliant");
    expect(kept()!.assessments.map(({ name }) => name)).toEqual(["A. Martin"]);
    expect(accountIn(audit)).toMatchObject({ divergences: [], gaps: [{ expectation: "C1.1", gravity: "minor" }] });
  });

  test("by people who score this version too, is theirs as it was", async () => {
    const { audit, kept } = await today();
    await takeUp(audit, true);
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["C. Petit: non-compliant"]);
    expect(accountIn(audit).gaps).toHaveLength(1);
  });

  test("by the person at work, is hers without a question", async () => {
    const { audit, kept } = await today();
    await enter(audit, { name: "C. Petit", position: "IEN" }, "c3");
    await takeUp(audit);
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["C. Petit: non-compliant"]);
  });

  test("leaves its écarts beside, each with what became of it, kept in the document by one write", async () => {
    const { audit, kept } = await today();
    await takeUp(audit);
    expect(audit.imported.get()).toMatchObject({ status: "taken", gaps: 1, otherEdition: null });
    expect(accountIn(audit).gaps).toMatchObject([{ expectation: "C1.1", criterion: 1, day: "2021-11-20", said: [] }]);
    const [gap] = accountIn(audit).gaps;
    await audit.followUp(gap!.id, "lifted");
    expect(accountIn(audit).gaps[0]!.said).toMatchObject([{ name: "A. Martin", outcome: "lifted" }]);
    expect(kept()!.followUps).toMatchObject([{ id: "m1", gap: gap!.id, outcome: "lifted" }]);
    await audit.followUp(gap!.id, null);
    expect(accountIn(audit).gaps[0]!.said).toEqual([]);
  });

  test("shows the words of then beside those of now, for as long as its copy was given here", async () => {
    const { audit } = await today();
    await audit.importFile("2021.json", writeScores(former()), true);
    await audit.answerImport(false);
    expect(accountIn(audit).rewording.size).toBe(0);
    await takeUp(audit);
    expect(accountIn(audit).rewording.get(1)).toMatchObject([
      { kind: "changed", at: { field: changed.field }, before: changed.text, after: "Tout autre chose." },
    ]);
    expect([...accountIn(audit).rewording.keys()]).toEqual([1]);
  });

  test("given again changes nothing of what was said since", async () => {
    const { audit, kept } = await today();
    await takeUp(audit);
    await audit.setOpinion("favourable", "Vu.");
    const before = kept();
    await takeUp(audit);
    expect(audit.imported.get()).toEqual({ status: "reread", file: "2021.docx", hasText: true });
    expect(kept()).toEqual(before);
  });

  test("without an écart, takes back the avis and the signature of then, and never those of today", async () => {
    const { audit, kept } = await today();
    await enter(audit, { name: "C. Petit", position: "IEN" }, "c3");
    await audit.setOpinion("reserved", "Vu aujourd’hui.");
    await audit.sign(true);
    const clean = setVerdict(former(), petit, { expectation: "C1.1", ...found, reason: "" }, at);
    const copy = copyOf(setOpinion(clean, petit, { opinion: "favourable", motive: "En 2021." }, at));
    const ownWords = () => {
      const { opinion, signedOn } = kept()!.assessments.find(({ id }) => id === "c3")!;
      return [opinion?.opinion, opinion?.motive, signedOn];
    };
    const before = ownWords();
    for (const name of ["2021.docx", "encore.docx"]) {
      await audit.importFile(name, copy, true);
      expect(ownWords()).toEqual(before);
    }
    expect(before.slice(0, 2)).toEqual(["reserved", "Vu aujourd’hui."]);
    expect(before[2]).not.toBeNull();
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual(["C. Petit: compliant"]);
  });

  test("taken up in the very copy that was scored then, takes back its avis and its signature", async () => {
    const record = setOpinion(former(), petit, { opinion: "favourable", motive: "En 2021." }, at);
    const { audit, kept } = await openAudit({ record });
    await enter(audit, { name: "C. Petit", position: "IEN" }, "c3");
    await audit.importFile("2021.docx", copyOf(record), true);
    expect(kept()!.assessments).toMatchObject([{ name: "C. Petit", signedOn: null, opinion: { opinion: null } }]);
  });

  test("by another edition of the guide, brings its écarts alone, by no attendu of today", async () => {
    const { audit, kept } = await today();
    await audit.importFile("2016.json", writeScores(former("2016-01")), true);
    expect(audit.imported.get()).toMatchObject({ status: "taken", gaps: 1, otherEdition: "2016-01", superseded: [] });
    expect(verdictsOn("C1.1", kept()!.assessments)).toEqual([]);
    expect(accountIn(audit).gaps).toMatchObject([{ expectation: "C1.1", criterion: null }]);
    expect(kept()!.edition).toBe(currentEdition.id);
  });

  test("goes when its import is taken back", async () => {
    const { audit, kept } = await today();
    await takeUp(audit);
    await audit.withdrawImport();
    expect(accountIn(audit).gaps).toEqual([]);
    expect(accountIn(audit).rewording.size).toBe(0);
    expect(kept()!.formerGaps).toEqual([]);
  });

  test("taken back, leaves the words of then of a copy given before", async () => {
    const { audit } = await today();
    await takeUp(audit);
    const shown = accountIn(audit).rewording.size;
    const diallo = { voice: "auditor", id: "d4" } as const;
    const named = setAssessorDetails(emptyAudit(currentEdition.id), diallo, { name: "B. Diallo", position: "IEN" }, at);
    const said = { expectation: "C2.1", verdict: "compliant", gravity: null, reason: "" } as const;
    await audit.importFile("scores.json", writeScores(setVerdict(named, diallo, said, at)), false);
    await audit.withdrawImport();
    expect([shown, accountIn(audit).rewording.size]).toEqual([1, 1]);
  });

  test("is followed by auditors alone", async () => {
    const { audit, kept } = await openAudit();
    await audit.identify({ voice: "school", id: "school" }, martin);
    await takeUp(audit);
    await audit.followUp(accountIn(audit).gaps[0]!.id, "lifted");
    expect(kept()!.followUps).toEqual([]);
  });
});
