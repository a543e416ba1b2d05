import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { auditNamespace, readAudit } from "../../../src/audit";
import { HostError } from "../../../src/host";
import { readCustomXml, readDocx } from "../../../src/ooxml";
import { accountIn, enter, openAudit, say } from "./opened";

const fileOf = (name: string): Uint8Array => readFileSync(resolve("test/audit/records", name));
const textOf = (name: string): string => readFileSync(resolve("test/audit/records", name), "utf8");
const leroy = { name: "Anne LEROY", position: "IEN-ET" };

/** A copy of the records, open. */
function openCopy(name: string) {
  const bytes = fileOf(name);
  const parts = [...readCustomXml(bytes, auditNamespace)];
  return openAudit({ document: readDocx(bytes), parts });
}

describe("a copy scored on a computer whose clock was years ahead", () => {
  test("keeps all that is said in it on one that has the right time", async () => {
    const { audit, kept } = await openCopy("horloge-en-avance.docx");
    await enter(audit, leroy, "poste00000001");
    const gap = { expectation: "C4.2", verdict: "non-compliant", gravity: "major", reason: "Aucune date." } as const;
    await audit.setVerdict(gap);
    await say(audit, "C4.1", "unverified");
    await audit.setComment(4, "Relu.");
    await audit.setEffectiveness(4, "planned");
    await audit.sign(true);
    const own = () => kept()!.assessments[0]!;
    expect(own().expectations.find(({ expectation }) => expectation === "C4.2")).toMatchObject(gap);
    expect(own().expectations.find(({ expectation }) => expectation === "C4.1")).toMatchObject({
      verdict: "unverified",
    });
    expect(own().criteria).toMatchObject([{ effectiveness: "planned", comment: "Relu." }]);
    expect(own().signedOn).toBe("2026-11-24");
    expect(accountIn(audit)).toMatchObject({ origin: "part", saving: { status: "kept" }, own: own() });
    await audit.sign(false);
    expect(own().signedOn).toBeNull();
    await audit.open();
    expect(accountIn(audit).own).toEqual(own());
  });
});

test("a record of the year 9999 is refused, and nothing changes", async () => {
  const { audit, parts } = await openCopy("meme-poste-leroy.docx");
  const before = [...parts];
  await audit.importFile("import-futur.json", textOf("import-futur.json"), false);
  expect(audit.imported.get()).toMatchObject({ status: "refused", fault: "impossible-dates" });
  expect(parts).toEqual(before);
});

test("what an import brought is taken back, in the document too; what was said since stays", async () => {
  const { audit, kept } = await openCopy("meme-poste-leroy.docx");
  await enter(audit, leroy, "poste00000001");
  const before = kept();
  await audit.importFile("horloge-en-avance.docx", fileOf("horloge-en-avance.docx"), false);
  expect(audit.imported.get()).toMatchObject({ status: "taken", isAhead: true });
  expect(kept()).not.toEqual(before);
  await say(audit, "C4.6", "unverified");
  await audit.withdrawImport();
  expect(audit.imported.get()).toEqual({ status: "withdrawn", file: "horloge-en-avance.docx" });
  const words = (record: typeof before) =>
    record!.assessments[0]!.expectations.map(({ expectation, verdict, reason }) => [expectation, verdict, reason]);
  expect(words(kept())).toEqual([...words(before).slice(0, 5), ["C4.6", "unverified", ""]]);
  await audit.withdrawImport();
  expect(words(kept())).toHaveLength(6);
});

test("what was said while Word refused it is still there once the document is read again", async () => {
  const parts: string[] = [];
  const { audit, store } = await openAudit({ parts });
  await enter(audit);
  await say(audit, "C1.1", "compliant");
  const write = jest.spyOn(store, "write").mockRejectedValue(new HostError("busy"));
  await say(audit, "C1.2", "unverified");
  expect(accountIn(audit).saving.status).toBe("not-kept");
  write.mockRestore();
  await audit.open();
  expect(readAudit(parts)!.assessments[0]!.expectations).toMatchObject([
    { verdict: "compliant" },
    { verdict: "unverified" },
  ]);
  expect(accountIn(audit).saving.status).toBe("kept");
});

test("two panes of one document keep the word said last, whatever their clocks show", async () => {
  const clock = fc.constantFrom(Date.UTC(2026, 10, 30), Date.UTC(2031, 2), Date.UTC(2015, 0), Date.UTC(9999, 0));
  const steps = fc.array(fc.record({ pane: fc.nat({ max: 1 }), on: fc.constantFrom("C1.1", "C1.2"), clock }), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (said) => {
      const parts: string[] = [];
      let now = 0;
      const panes = await Promise.all([0, 1].map(() => openAudit({ parts, now: () => now })));
      for (const { audit } of panes) await enter(audit);
      const latest = new Map<string, string>();
      for (const [rank, { pane, on, clock: shown }] of said.entries()) {
        now = shown;
        const { audit } = panes[pane]!;
        await audit.setVerdict({ expectation: on, verdict: "unverified", gravity: null, reason: String(rank) });
        latest.set(on, String(rank));
        const { own, saving } = accountIn(audit);
        const wordOn = (list = own!.expectations) => list.find(({ expectation }) => expectation === on)!.reason;
        expect([wordOn(), wordOn(readAudit(parts)!.assessments[0]!.expectations), saving.status]).toEqual([
          String(rank),
          String(rank),
          "kept",
        ]);
      }
      const left = readAudit(parts)?.assessments[0]?.expectations ?? [];
      expect(new Map(left.map(({ expectation, reason }) => [expectation, reason]))).toEqual(latest);
    }),
    { numRuns: 15 },
  );
}, 60_000);
