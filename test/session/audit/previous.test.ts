import {
  emptyAudit,
  setAssessorDetails,
  setVerdict,
  sign,
  writeAudit,
  writeScores,
  type AuditRecord,
} from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import { reword } from "../../helpers/change";
import { SimulatedWord } from "../../word";
import { accountIn, complete, dossierOf, enter, fileOf, martin, openAudit, verdictsOn } from "./opened";

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

const answers = dossierOf(complete).criteria[0]!.actions[0]!.tables.flatMap((table) => table.answers);
const changed = answers.find(({ state, text }) => state === "filled" && text.length > 40)!;

/** Today's dossier, of which a cell is another than in 2021. */
async function today() {
  const opened = await openAudit({ document: reword(changed.text, "Tout autre chose.")(complete) });
  await enter(opened.audit);
  return opened;
}

describe("the audit of a former version", () => {
  test("leaves its écarts beside, each with what became of it, kept in the document by one write", async () => {
    const { audit, kept } = await today();
    await audit.importFile("2021.docx", copyOf(former()), true);
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
    expect(accountIn(audit).rewording.size).toBe(0);
    await audit.importFile("2021.docx", copyOf(former()), true);
    expect(accountIn(audit).rewording.get(1)).toMatchObject([
      { kind: "changed", at: { field: changed.field }, before: changed.text, after: "Tout autre chose." },
    ]);
    expect([...accountIn(audit).rewording.keys()]).toEqual([1]);
  });

  test("given again changes nothing of what was said since", async () => {
    const { audit, kept } = await today();
    await audit.importFile("2021.docx", copyOf(former()), true);
    await audit.setOpinion("favourable", "Vu.");
    const before = kept();
    await audit.importFile("2021.docx", copyOf(former()), true);
    expect(audit.imported.get()).toEqual({ status: "reread", file: "2021.docx", hasText: true });
    expect(kept()).toEqual(before);
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
    await audit.importFile("2021.docx", copyOf(former()), true);
    await audit.withdrawImport();
    expect(accountIn(audit).gaps).toEqual([]);
    expect(accountIn(audit).rewording.size).toBe(0);
    expect(kept()!.formerGaps).toEqual([]);
  });

  test("is followed by auditors alone", async () => {
    const { audit, kept } = await openAudit();
    await audit.identify({ voice: "school", id: "school" }, martin);
    await audit.importFile("2021.docx", copyOf(former()), true);
    await audit.followUp(accountIn(audit).gaps[0]!.id, "lifted");
    expect(kept()!.followUps).toEqual([]);
  });
});
