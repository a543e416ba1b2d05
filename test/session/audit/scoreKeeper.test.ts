import { mergeAudits, readAudit, writeAudit, type AuditRecord } from "../../../src/audit";
import { HostError, type RecordStore } from "../../../src/host";
import { createScoreKeeper } from "../../../src/session/audit/scoreKeeper";
import type { AuditSaving } from "../../../src/session/audit/states";
import { diallo, say, withDiallo } from "../../helpers/audits";
import { smallAudit } from "../../audit/smallAudit";

/** A part of a document, which answers a write once `release` is called; at once when nothing is held. */
function partOf(text: string | null = null) {
  const waiting: (() => void)[] = [];
  const part = {
    texts: text === null ? [] : [text],
    writes: [] as string[],
    isSlow: false,
    refusal: null as Error | null,
    release: () => waiting.shift()?.(),
  };
  const store: RecordStore = {
    namespace: "urn:audit",
    read: () => Promise.resolve(part.texts),
    async write(written) {
      part.writes.push(written);
      if (part.isSlow) await new Promise<void>((done) => waiting.push(done));
      if (part.refusal) throw part.refusal;
      part.texts = [written];
    },
    clear: () => Promise.resolve(),
  };
  return { part, store };
}

/** A keeper of what `pane.record` is at the time, with what it reports. */
function keeperOf(store: RecordStore, record: AuditRecord | null) {
  const pane = { record, kept: [] as AuditRecord[], saving: [] as AuditSaving[] };
  const keeper = createScoreKeeper({
    store,
    current: () => pane.record,
    join: (there, shown) => mergeAudits(there, shown).record,
    onKept: (kept) => pane.kept.push(kept),
    onSaving: (saving) => pane.saving.push(saving),
  });
  return { pane, keeper };
}

const mine = smallAudit();
/** What a second pane wrote: another auditor, with a verdict of her own. */
const theirs = say("C2.1", { verdict: "compliant" }, diallo)(withDiallo(smallAudit()));
const flush = (): Promise<void> => new Promise((done) => setImmediate(done));

test("what another pane wrote meanwhile is merged into the document, never overwritten", async () => {
  const { part, store } = partOf(writeAudit(theirs));
  const { pane, keeper } = keeperOf(store, say("C1.3", { verdict: "compliant" })(mine));
  await keeper.save();
  const both = mergeAudits(pane.record!, theirs).record;
  expect(readAudit(part.texts)).toEqual(both);
  expect(pane.kept).toEqual([both]);
  expect(pane.saving.at(-1)).toEqual({ status: "kept" });
});

test("what nobody else changed is kept as it is shown, not as a copy", async () => {
  const { store } = partOf();
  const { pane, keeper } = keeperOf(store, mine);
  await keeper.save();
  expect(pane.kept[0]).toBe(mine);
});

test("changes made during a write share the next one", async () => {
  const { part, store } = partOf();
  const { pane, keeper } = keeperOf(store, mine);
  part.isSlow = true;
  const saves = [keeper.save()];
  await flush();
  for (const expectation of ["C1.3", "C1.4"]) {
    pane.record = say(expectation, { verdict: "compliant" })(pane.record!);
    saves.push(keeper.save());
  }
  part.isSlow = false;
  part.release();
  await Promise.all(saves);
  expect(part.writes).toHaveLength(2);
  expect(readAudit(part.texts)).toEqual(pane.record);
});

test("nothing is written while the document is held; what was to be saved is written afterwards", async () => {
  const { part, store } = partOf();
  const { keeper } = keeperOf(store, mine);
  const answer = await keeper.hold(async () => {
    await keeper.save();
    await flush();
    expect(part.writes).toEqual([]);
    return "done";
  });
  expect([answer, part.writes.length]).toEqual(["done", 1]);
});

test("the document is held only once the write at work has ended, well or not", async () => {
  const { part, store } = partOf();
  const { keeper } = keeperOf(store, mine);
  part.isSlow = true;
  part.refusal = new HostError("busy");
  const save = keeper.save();
  await flush();
  const steps: string[] = [];
  const held = keeper.hold(() => Promise.resolve(void steps.push("held")));
  await flush();
  expect(steps).toEqual([]);
  part.release();
  await Promise.all([save, held]);
  expect(steps).toEqual(["held"]);
  expect(part.writes).toHaveLength(1);
});

test("an audit closed before its save leaves the document as it is", async () => {
  const { part, store } = partOf("<audit/>");
  const { keeper } = keeperOf(store, null);
  await keeper.save();
  expect(part.writes).toEqual([]);
});

test("a refusal of Word is a state, after which a save works again; a bug goes on to the caller", async () => {
  const { part, store } = partOf();
  const { pane, keeper } = keeperOf(store, mine);
  part.refusal = new HostError("read-only");
  await keeper.save();
  expect(pane.saving).toEqual([{ status: "keeping" }, { status: "not-kept", code: "read-only" }]);
  part.refusal = new TypeError("x is undefined");
  await expect(keeper.save()).rejects.toThrow("x is undefined");
  expect(pane.saving.at(-1)).toEqual({ status: "not-kept", code: "failed" });
  part.refusal = null;
  await keeper.save();
  expect(readAudit(part.texts)).toEqual(mine);
});
