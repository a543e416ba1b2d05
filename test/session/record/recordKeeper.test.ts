import { HostError, type RecordStore } from "../../../src/host";
import { emptyRecord, readRecord, writeRecord, type DossierRecord } from "../../../src/record";
import { createRecordKeeper } from "../../../src/session/record/recordKeeper";

/** A keeper over a part that takes a moment to answer; `refusal` is why it cannot be written. */
function opened(texts: readonly string[] = []) {
  const word = { texts, writes: 0, refusal: null as Error | null };
  const store: RecordStore = {
    namespace: "urn:record",
    read: async () => {
      await new Promise((done) => setImmediate(done));
      return word.texts;
    },
    write: async (text) => {
      await new Promise((done) => setImmediate(done));
      if (word.refusal) throw word.refusal;
      word.writes++;
      word.texts = [text];
    },
    clear: () => Promise.resolve(),
  };
  return { word, keeper: createRecordKeeper(store) };
}

const withSchool = (school: string) => (record: DossierRecord) => ({
  ...record,
  settings: { ...record.settings, school },
});
const withUai = (record: DossierRecord) => ({ ...record, settings: { ...record.settings, uai: "0940001A" } });
const schoolIn = (texts: readonly string[]) => readRecord(texts).settings.school;

test("changes asked for at once are made one after the other, each on what the one before kept", async () => {
  const { word, keeper } = opened();
  await Promise.all([keeper.change(withSchool("Lycée A")), keeper.change(withUai)]);
  expect(readRecord(word.texts).settings).toMatchObject({ school: "Lycée A", uai: "0940001A" });
});

test("a change is made on what the document holds by then, not on what was read before", async () => {
  const { word, keeper } = opened();
  await keeper.load();
  word.texts = [writeRecord(withSchool("Lycée B")(emptyRecord))];
  const changed = await keeper.change(withUai);
  expect(changed?.settings).toMatchObject({ school: "Lycée B", uai: "0940001A" });
});

test("what Word refuses leaves the record as it was, and the next change is made", async () => {
  const { word, keeper } = opened();
  word.refusal = new HostError("read-only");
  expect(await keeper.change(withUai)).toBeNull();
  expect(keeper.state.get()).toMatchObject({ status: "ready", record: emptyRecord, failure: "read-only" });
  word.refusal = null;
  expect((await keeper.change(withUai))?.settings.uai).toBe("0940001A");
  expect(keeper.state.get()).toMatchObject({ isSaving: false, failure: null });
});

test("a change written together with something else is not written twice; its refusal goes on to the caller", async () => {
  const { word, keeper } = opened();
  const committed: string[] = [];
  await keeper.change(withSchool("Lycée A"), ({ namespace, text }) => {
    committed.push(`${namespace} ${schoolIn([text!])}`);
    return Promise.resolve();
  });
  expect([committed, word.writes]).toEqual([["urn:record Lycée A"], 0]);
  const refused = keeper.change(withUai, () => Promise.reject(new HostError("moved")));
  await expect(refused).rejects.toMatchObject({ code: "moved" });
  expect(keeper.state.get()).toMatchObject({ status: "ready", failure: "moved", isSaving: false });
});

test("what cannot be read counts as nothing, is not written over by a change, and is replaced by a reset alone", async () => {
  const { word, keeper } = opened(["<nonsense/>"]);
  expect(await keeper.load()).toEqual(emptyRecord);
  expect(keeper.state.get()).toMatchObject({ status: "refused", parts: ["<nonsense/>"] });
  expect(await keeper.change(withUai)).toBeNull();
  expect(word.writes).toBe(0);
  expect(await keeper.reset()).toEqual(emptyRecord);
  expect(keeper.state.get()).toMatchObject({ status: "ready", failure: null });
  expect(readRecord(word.texts)).toEqual(emptyRecord);
});

test("a bug goes on to the caller, and holds up no other change", async () => {
  const { keeper } = opened();
  const bug = keeper.change(() => {
    throw new TypeError("x is undefined");
  });
  const next = keeper.change(withUai);
  await expect(bug).rejects.toThrow("x is undefined");
  expect((await next)?.settings.uai).toBe("0940001A");
});

test("a change is not shown as kept before Word has kept it", async () => {
  const { word, keeper } = opened();
  const shown: string[] = [];
  keeper.state.subscribe(() => {
    const state = keeper.state.get();
    if (state.status === "ready")
      shown.push(`${state.record.settings.school ?? "none"}${state.isSaving ? " (saving)" : ""}`);
  });
  word.refusal = new HostError("read-only");
  await keeper.change(withSchool("Lycée A"));
  expect(shown).toEqual(["none", "none (saving)", "none"]);
  word.refusal = null;
  shown.length = 0;
  await keeper.change(withSchool("Lycée B"));
  expect(shown).toEqual(["none", "none (saving)", "Lycée B"]);
});

test("a document of which nothing is remembered any more has no part of ours", async () => {
  const { keeper } = opened([writeRecord(withSchool("Lycée A")(emptyRecord))]);
  const committed: (string | null)[] = [];
  await keeper.change(
    () => emptyRecord,
    ({ text }) => Promise.resolve(void committed.push(text)),
  );
  expect(committed).toEqual([null]);
});
