import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { auditNamespace, emptyAudit, setAssessorDetails, setVerdict, writeScores } from "../../../src/audit";
import { currentEdition } from "../../../src/guide";
import { readCustomXml, readDocx } from "../../../src/ooxml";
import { accountIn, enter, openAudit, say, verdictsOn } from "./opened";

const fileOf = (name: string): Uint8Array => readFileSync(resolve("test/audit/records", name));
const leroy = { name: "Anne LEROY", position: "IEN-ET" };
const bernard = { name: "Hugo BERNARD", position: "DDFPT" };
/** The id that the browser of a shared computer gives whoever sits at it. */
const browser = "poste00000001";

const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();

const openLeroy = () => {
  const bytes = fileOf("meme-poste-leroy.docx");
  return openAudit({ document: readDocx(bytes), parts: [...readCustomXml(bytes, auditNamespace)] });
};

test("the second person at a computer speaks beside the first, who finds her verdicts again", async () => {
  const { audit, kept } = await openLeroy();
  await enter(audit, bernard, browser);
  expect(accountIn(audit).own!.expectations).toEqual([]);
  await say(audit, "C4.2", "unverified");
  expect(sorted(verdictsOn("C4.2", kept()!.assessments))).toEqual([
    "Anne LEROY: non-compliant",
    "Hugo BERNARD: unverified",
  ]);
  await enter(audit, leroy, browser);
  expect(accountIn(audit).own!.expectations).toHaveLength(6);
});

test("a copy of the same computer by somebody else is a second voice, and the first goes on under her name", async () => {
  const { audit, kept } = await openLeroy();
  await enter(audit, leroy, browser);
  await audit.importFile("meme-poste-bernard.docx", fileOf("meme-poste-bernard.docx"), false);
  expect(audit.imported.get()).toMatchObject({ status: "taken", superseded: [] });
  expect(accountIn(audit).divergences).toHaveLength(3);
  await say(audit, "C4.6", "unverified");
  expect(sorted(verdictsOn("C4.6", kept()!.assessments))).toEqual([
    "Anne LEROY: unverified",
    "Hugo BERNARD: compliant",
  ]);
  await audit.withdrawImport();
  expect(kept()!.assessments.map(({ name }) => name)).toEqual(["Anne LEROY"]);
  expect(accountIn(audit).own!.expectations).toHaveLength(6);
});

test("a corrected name takes its verdicts with it, and older copies still know it", async () => {
  const { audit, kept } = await openLeroy();
  await enter(audit, leroy, browser);
  await audit.rename({ name: "Anne LE ROY", position: "IEN-ET" });
  expect(kept()!.assessments).toMatchObject([{ name: "Anne LE ROY" }]);
  await audit.importFile("meme-poste-leroy.docx", fileOf("meme-poste-leroy.docx"), false);
  expect(kept()!.assessments).toMatchObject([{ id: browser, name: "Anne LE ROY" }]);
});

test("somebody of the same name and another fonction is asked about before anything is said", async () => {
  const { audit, kept } = await openLeroy();
  const inspector = { ...leroy, position: "IA-IPR" };
  expect(await enter(audit, inspector, "other1")).toMatchObject([{ id: browser, position: "IEN-ET" }]);
  expect(accountIn(audit).me).toBeNull();
  await audit.identify({ voice: "auditor", id: "other1" }, inspector, null);
  await say(audit, "C4.1", "unverified");
  expect(sorted(verdictsOn("C4.1", kept()!.assessments))).toEqual(["Anne LEROY: compliant", "Anne LEROY: unverified"]);
});

describe("scores of somebody who bears the name of an auditor here", () => {
  const other = { voice: "auditor", id: "maison1" } as const;
  const at = "2026-11-22T12:00:00.000Z";
  const verdict = { expectation: "C4.1", verdict: "unverified", gravity: null, reason: "" } as const;
  const theirs = setVerdict(
    setAssessorDetails(emptyAudit(currentEdition.id), other, { ...leroy, position: "Inspectrice" }, at),
    other,
    verdict,
    at,
  );

  test.each([
    [true, ["Anne LEROY: unverified"]],
    [false, ["Anne LEROY: compliant", "Anne LEROY: unverified"]],
  ])("are asked about, and are one person's or two's (%s)", async (isOne, said) => {
    const { audit, kept, parts } = await openLeroy();
    await enter(audit, leroy, browser);
    const before = [...parts];
    await audit.importFile("scores.json", writeScores(theirs), false);
    expect(audit.imported.get()).toMatchObject({
      status: "namesakes",
      ours: leroy,
      theirs: { position: "Inspectrice" },
    });
    expect(parts).toEqual(before);
    await audit.answerImport(isOne);
    expect(audit.imported.get()).toMatchObject({ status: "taken" });
    expect(sorted(verdictsOn("C4.1", kept()!.assessments))).toEqual(said);
    expect(accountIn(audit).me).toMatchObject({ id: browser });
  });
});
