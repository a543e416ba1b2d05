import { defaultPolicy, setPolicy, wordOf, type AuditRecord } from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import { readFlatOpc } from "../../../src/ooxml";
import { sheetEdits } from "../../../src/session/audit/sheetEdits";
import { emptyRecord } from "../../../src/record";
import type { DocumentText } from "../../../src/document";
import { smallAudit } from "../../audit/smallAudit";
import { accountIn, complete, dossierOf, enter, openAudit, say } from "./opened";

const own = { fiveMinorsMakeMajor: true, labels: { "verdict.compliant": "Acquis", "opinion.reserved": "Sursis" } };

/** The dossier with these scores in its visible tables, as the session writes them. */
function withSheets(record: AuditRecord): DocumentText {
  const reading = { dossier: dossierOf(complete), edition: currentEdition, settings: emptyRecord.settings };
  const blocks = sheetEdits([1, "synthesis"], record, reading).flatMap((edit) =>
    edit.kind === "putRegion" ? readFlatOpc(edit.flatOpc).blocks : [],
  );
  return { ...complete, blocks: [...complete.blocks, ...blocks] };
}

describe("the académie's settings", () => {
  test("are kept by one write, in nobody's name, and can be taken back", async () => {
    const { audit, kept } = await openAudit();
    await enter(audit);
    expect(await audit.setPolicy(own)).toEqual([]);
    expect(kept()).toMatchObject({ policy: own, assessments: [] });
    expect(wordOf("verdict", "compliant", accountIn(audit).record.policy).label).toBe("Acquis");
    await audit.setPolicy(defaultPolicy);
    expect(kept()!.policy).toMatchObject({ fiveMinorsMakeMajor: false, labels: {} });
  });

  test("are refused, and nothing changes, where a table could not say them again", async () => {
    const { audit, parts } = await openAudit();
    await enter(audit);
    const labels = { "verdict.compliant": "Non conforme" };
    expect(await audit.setPolicy({ ...own, labels })).toMatchObject([{ kind: "taken", key: "verdict.compliant" }]);
    expect(parts).toEqual([]);
  });

  test("make every visible table follow", async () => {
    const { audit } = await openAudit();
    await enter(audit);
    await say(audit, "C1.1", "compliant");
    await audit.refreshSheets();
    expect([...accountIn(audit).staleSheets]).toEqual([]);
    await audit.setPolicy(own);
    expect([...accountIn(audit).staleSheets].sort()).toEqual([1, "synthesis"]);
  });

  test("are the words that the visible tables are read with", async () => {
    const record = setPolicy(smallAudit(), own, "2026-11-25T12:00:00.000Z");
    const { audit } = await openAudit({ document: withSheets(record), record });
    expect(accountIn(audit)).toMatchObject({ origin: "part", differences: [] });
  });

  test("give their meaning to tables that lost their hidden part", async () => {
    const record = setPolicy(smallAudit(), own, "2026-11-25T12:00:00.000Z");
    const { audit, kept } = await openAudit({ document: withSheets(record) });
    const verdict = (assessments: AuditRecord["assessments"]) =>
      assessments[0]!.expectations.find(({ expectation }) => expectation === "C1.1");
    // « Acquis » is none of our words.
    expect(verdict(accountIn(audit).record.assessments)).toMatchObject({ verdict: null, reason: "Acquis" });
    await audit.setPolicy(own);
    expect(verdict(kept()!.assessments)).toMatchObject({ verdict: "compliant", reason: "" });
    expect(kept()!.assessments[0]!.opinion).toMatchObject({ opinion: "reserved" });
  });

  test("give it to those that nobody said anew, when something was said before", async () => {
    const kinds = {
      "observation.strength": "Atout",
      "observation.vigilance": "Alerte",
      "observation.progress": "Piste",
    };
    const choice = { ...own, labels: { ...own.labels, ...kinds } };
    const record = setPolicy(smallAudit(), choice, "2026-11-25T12:00:00.000Z");
    const { audit, kept } = await openAudit({ document: withSheets(record) });
    const [first] = accountIn(audit).record.assessments;
    await enter(audit, { name: first!.name, position: first!.position }, "new1");
    await audit.setVerdict({ expectation: "C1.2", verdict: "non-compliant", gravity: "major", reason: "Vu." });
    expect(accountIn(audit).origin).toBe("part");
    await audit.setPolicy(choice);
    const on = (expectation: string) =>
      kept()!.assessments[0]!.expectations.find((one) => one.expectation === expectation);
    expect(on("C1.1")).toMatchObject({ verdict: "compliant", reason: "" });
    expect(on("C1.2")).toMatchObject({ verdict: "non-compliant", reason: "Vu." });
    expect(kept()!.assessments[0]!.opinion).toMatchObject({ opinion: "reserved" });
    expect(kept()!.assessments).toHaveLength(record.assessments.length);
    const constats = ({ assessments }: AuditRecord) =>
      assessments.flatMap(({ observations }) => observations.filter(({ isDeleted }) => !isDeleted));
    const words = constats(record).map(({ kind, text }) => `${kind} ${text}`);
    expect(words).not.toEqual([]);
    expect(
      constats(kept()!)
        .map(({ kind, text }) => `${kind} ${text}`)
        .sort(),
    ).toEqual(words.sort());
  });
});
