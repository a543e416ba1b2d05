import { createWordRecordStore } from "../../../src/host/word";
import { readRecord, recordNamespace, writeRecord } from "../../../src/record";
import { answersOf, cited, fields, openSession, readBack, textsOf } from "./opened";

let opened: Awaited<ReturnType<typeof openSession>>;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  opened.close();
});

test("a citation that the register cannot keep is taken out of the document again, and told", async () => {
  opened = await openSession(cited);
  const { word, evidence, switches } = opened;
  const before = textsOf(opened.word);
  word.setSelection(answersOf(cited)[3]!);
  switches.refuses = true;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "read-only" });
  expect(textsOf(opened.word)).toEqual(before);
});

test("a citation is taken back with its line and its piece", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const before = textsOf(opened.word);
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "cite" });
  expect(evidence.made.get()).toBe(evidence.work.get());
  expect(readBack(word.save()).register.items.map(({ title }) => title)).toContain("Compte rendu");
  const { words } = evidence.made.get()!;
  await evidence.undo();
  expect(words).not.toBe("");
  expect(evidence.work.get()).toMatchObject({
    status: "done",
    task: "undo",
    words: `citation d’une preuve (${words})`,
  });
  expect(evidence.made.get()).toBeNull();
  expect(textsOf(opened.word)).toEqual(before);
  expect(readBack(word.save()).register.items).toEqual([]);
});

test("the last change can be taken back after a refusal, and no more once something of it was rewritten", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const before = textsOf(opened.word);
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  const made = evidence.made.get();
  word.setSelection(0);
  await evidence.cite({ kind: "new", fields: fields("Autre") });
  expect(evidence.work.get()).toMatchObject({ status: "refused" });
  expect(evidence.made.get()).toBe(made);
  const after = textsOf(opened.word);
  const cell = after[answersOf(cited)[3]!]!;
  word.type(answersOf(cited)[3]!, `${cell} bis`);
  word.type(answersOf(cited)[3]!, cell.replace(/annexe \S+/, "annexe 99"));
  await evidence.undo();
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "changed-since" });
  expect(evidence.made.get()).toBe(made);
  expect(before).not.toEqual(textsOf(opened.word));
});

test("a change is not taken back over what somebody else has told of the pieces since", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.add("", fields("Photographie"));
  const store = createWordRecordStore(recordNamespace);
  const record = readRecord(await store.read());
  const items = record.evidence.items.map((item) =>
    item.title === "Photographie" ? { ...item, title: "Photographie du plateau" } : item,
  );
  await store.write(writeRecord({ ...record, evidence: { ...record.evidence, items } }));
  await evidence.undo();
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "changed-since" });
  expect(readBack(word.save()).register.items).toEqual(items);
});

test("an undo that Word refuses is told by its cause, and can be asked for again", async () => {
  opened = await openSession(cited);
  const { word, evidence, switches } = opened;
  const before = textsOf(opened.word);
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  switches.refuses = true;
  await evidence.undo();
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "read-only" });
  expect(evidence.made.get()).not.toBeNull();
  switches.refuses = false;
  await evidence.undo();
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "undo" });
  expect(textsOf(opened.word)).toEqual(before);
});

test("where Word does not give the record, nothing is written and its cause is told", async () => {
  opened = await openSession(cited);
  const { word, evidence, switches } = opened;
  const before = textsOf(opened.word);
  word.setSelection(answersOf(cited)[3]!);
  switches.isUnread = true;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "busy" });
  expect(textsOf(opened.word)).toEqual(before);
});

test("what was changed is told, and can be taken back, even where the document cannot be read after it", async () => {
  opened = await openSession(cited);
  const { word, evidence, switches } = opened;
  word.setSelection(answersOf(cited)[3]!);
  switches.readings = 1;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "cite" });
  expect(evidence.state.get()).toMatchObject({ status: "failed", code: "busy" });
  switches.readings = Infinity;
  await evidence.undo();
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "undo" });
});
