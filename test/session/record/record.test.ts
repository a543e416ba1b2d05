import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Finding } from "../../../src/checker";
import { HostError, type DocumentHost, type RecordStore } from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { emptyRecord, readRecord, writeRecord, type DossierRecord } from "../../../src/record";
import { createSession, type CheckState, type Session } from "../../../src/session";

const document = readDocx(readFileSync(resolve(__dirname, "../../dossiers/d03-defauts-melanges/dossier.docx")));

/** A document in memory: what it remembers, and how often it was read. */
function opened(parts: string[] = []) {
  const traffic = { reads: 0, writes: 0 };
  const store: RecordStore & { fails: HostError | null } = {
    namespace: "urn:record",
    fails: null,
    read: () => Promise.resolve([...parts]),
    async write(text) {
      await new Promise((done) => setTimeout(done, 1));
      if (store.fails) throw store.fails;
      traffic.writes++;
      parts.splice(0, parts.length, text);
    },
    clear: () => Promise.resolve(void parts.splice(0)),
  };
  const host = {
    abilities: { comments: false, underlines: false, platform: "windows" },
    read: () => {
      traffic.reads++;
      return Promise.resolve(document);
    },
    unfinished: () => Promise.resolve(null),
  } as unknown as DocumentHost;
  const session = createSession({
    host,
    record: store,
    audit: { read: () => Promise.resolve([]) } as unknown as RecordStore,
    now: () => new Date(2026, 10, 24, 12).getTime(),
  });
  return { session, store, traffic, kept: (): DossierRecord => readRecord(parts) };
}

function done(session: Session): Extract<CheckState, { status: "done" }> {
  const state = session.check.get();
  if (state.status !== "done") throw new Error(state.status);
  return state;
}

const why = { reason: "Annexe commune, citée au critère 2.", by: "A. Diarra" };
const settings = (over: Partial<DossierRecord["settings"]>) => ({ ...emptyRecord.settings, ...over });

describe("a finding set aside", () => {
  test("leaves the list without another reading, and stays so at the next check", async () => {
    const { session, traffic, kept } = opened();
    await session.runCheck();
    const before = done(session).report;
    const [first] = before.findings;
    await session.dismiss([first!], why);
    expect(traffic.reads).toBe(1);
    expect(done(session).report.findings).toEqual(before.findings.slice(1));
    expect(done(session).report.summary[first!.severity]).toBe(before.summary[first!.severity] - 1);
    expect(kept().dismissals).toEqual([
      {
        key: first!.key,
        rule: first!.rule,
        where: first!.parts.where,
        what: first!.parts.what,
        on: "2026-11-24",
        ...why,
      },
    ]);
    await session.runCheck();
    expect(done(session).report.dismissed.map(({ key }) => key)).toEqual([first!.key]);
  });

  test("comes back when it is restored", async () => {
    const { session, kept } = opened();
    await session.runCheck();
    const before = done(session).report;
    await session.dismiss(before.findings.slice(0, 2), why);
    await session.restore(kept().dismissals);
    expect(done(session).report).toEqual(before);
    expect(kept().dismissals).toEqual([]);
  });

  test("is not lost when several are set aside at once, here or by somebody else", async () => {
    const { session, store, kept } = opened();
    await session.runCheck();
    const [one, two, three] = done(session).report.findings as [Finding, Finding, Finding];
    await Promise.all([session.dismiss([one], why), session.dismiss([two], why)]);
    const theirs = kept();
    await store.write(writeRecord({ ...theirs, unknown: ['<later xmlns="urn:dossier-lycee-des-metiers"/>'] }));
    await session.dismiss([three], { ...why, reason: "Une autre." });
    expect(kept().dismissals.map(({ key }) => key)).toEqual([one, two, three].map(({ key }) => key));
    expect(kept().unknown).toHaveLength(1);
  });

  test("for another reason is set aside once", async () => {
    const { session, kept } = opened();
    await session.runCheck();
    const [first] = done(session).report.findings;
    await session.dismiss([first!], why);
    await session.dismiss([first!], { ...why, reason: "Mieux dit." });
    expect(kept().dismissals.map(({ reason }) => reason)).toEqual(["Mieux dit."]);
  });

  test("is not when Word refuses, and the reason is told", async () => {
    const { session, store, kept } = opened();
    await session.runCheck();
    const before = done(session).report;
    store.fails = new HostError("read-only", "5002");
    await session.dismiss([before.findings[0]!], why);
    expect(session.record.get()).toMatchObject({ status: "ready", failure: "read-only", isSaving: false });
    expect(done(session).report).toEqual(before);
    expect(kept()).toEqual(emptyRecord);
  });

  test("is told as too much before the document carries more than Word can", async () => {
    const { session, traffic } = opened();
    await session.runCheck();
    await session.dismiss([done(session).report.findings[0]!], { ...why, reason: "x".repeat(210_000) });
    expect(session.record.get()).toMatchObject({ failure: "too-big" });
    expect(traffic.writes).toBe(0);
  });
});

describe("settings", () => {
  test("feed the rules: date of reference and rules switched off, after one more check", async () => {
    const { session, traffic, kept } = opened();
    await session.runCheck();
    const rules = new Set(done(session).report.findings.map(({ rule }) => rule));
    expect(rules.has("required-empty")).toBe(true);
    await session.saveSettings(settings({ referenceDate: "2019-09-01", rulesOff: ["required-empty"] }));
    expect(traffic.reads).toBe(2);
    const state = done(session);
    expect(state.report.findings.filter(({ rule }) => rule === "required-empty")).toEqual([]);
    expect(state.referenceDate).toBe("2019-09-01");
    // In 2019, no measure of these actions has come.
    expect(state.report.findings.filter(({ rule }) => rule === "measure-missing")).toEqual([]);
    expect(kept().settings.rulesOff).toEqual(["required-empty"]);
  });

  test("kept before the first check cost no reading of the document", async () => {
    const { session, traffic } = opened();
    await session.loadRecord();
    await session.saveSettings(settings({ school: "Lycée des Tilleuls" }));
    expect(traffic.reads).toBe(0);
    expect(session.record.get()).toMatchObject({ record: { settings: { school: "Lycée des Tilleuls" } } });
  });

  test("that Word does not keep are not followed: the document is not checked by them", async () => {
    const { session, store, traffic } = opened();
    await session.runCheck();
    store.fails = new HostError("read-only", "5002");
    await session.saveSettings(settings({ rulesOff: ["required-empty"] }));
    expect(session.recordTask.get()).toBe("settings");
    expect(traffic.reads).toBe(1);
  });
});

describe("a record that cannot be used", () => {
  const newer = '<dossier xmlns="urn:dossier-lycee-des-metiers" version="2"/>';

  test.each([
    ["newer", [newer]],
    ["damaged", ["<dossier xmlns='urn:dossier-lycee-des-metiers'"]],
    ["several", [writeRecord(emptyRecord), writeRecord({ ...emptyRecord, settings: settings({ uai: "0750655E" }) })]],
  ])("%s: the check goes on without it, and nothing is written over it", async (code, parts) => {
    const before = [...parts];
    const { session, traffic } = opened(parts);
    await session.runCheck();
    expect(done(session).report.findings.length).toBeGreaterThan(10);
    expect(session.record.get()).toEqual({ status: "refused", code, parts: before });
    await session.dismiss([done(session).report.findings[0]!], why);
    await session.saveSettings(settings({ school: "L" }));
    expect(traffic.writes).toBe(0);
    expect(parts).toEqual(before);
    expect(done(session).report.dismissed).toEqual([]);
  });

  test("is replaced when a person asks for it", async () => {
    const parts = [newer];
    const { session, kept } = opened(parts);
    await session.runCheck();
    await session.resetRecord();
    expect(kept()).toEqual(emptyRecord);
    expect(session.record.get()).toMatchObject({ status: "ready", failure: null });
  });
});

test("a record that could not be replaced is still there, and the state tells so", async () => {
  const parts = ["<record xmlns='urn:dossier-lycee-des-metiers' version='99'/>"];
  const { session, store } = opened(parts);
  await session.runCheck();
  store.fails = new HostError("read-only", "5002");
  await session.resetRecord();
  expect(session.record.get()).toEqual({ status: "failed", code: "read-only", detail: "5002" });
  expect(parts).toEqual(["<record xmlns='urn:dossier-lycee-des-metiers' version='99'/>"]);
});

test("a check asked for during a check runs after it, once however often it was asked", async () => {
  const { session, traffic } = opened();
  await Promise.all([session.runCheck(), session.runCheck(), session.runCheck()]);
  expect(traffic.reads).toBe(2);
  await session.runCheck();
  expect(traffic.reads).toBe(3);
});

test("settings kept during a check count in the report it ends with", async () => {
  const { session } = opened();
  const first = session.runCheck();
  await session.saveSettings(settings({ rulesOff: ["required-empty"] }));
  await first;
  expect(done(session).report.findings.filter(({ rule }) => rule === "required-empty")).toEqual([]);
});

test("when Word cannot read it, the check goes on and the state tells why", async () => {
  const { session, store } = opened();
  store.read = () => Promise.reject(new HostError("unsupported", "5000"));
  await session.runCheck();
  expect(done(session).report.findings.length).toBeGreaterThan(10);
  expect(session.record.get()).toEqual({ status: "failed", code: "unsupported", detail: "5000" });
});
