import { nowhere } from "../../../src/dossier";
import { createWordRecordStore } from "../../../src/host/word";
import { readDocx } from "../../../src/ooxml";
import { readRecord, recordNamespace, writeRecord } from "../../../src/record";
import { answersOf, cited, fields, listed, openSession, readBack } from "./opened";

let opened: Awaited<ReturnType<typeof openSession>>;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  opened.close();
});

/** The key of the piece of that title. */
function keyOf(wanted: string): string {
  const state = opened.evidence.state.get();
  if (state.status !== "read") throw new Error(state.status);
  return state.view.entries.find(({ item: { title } }) => title === wanted)!.key;
}

/** The rank of the first paragraph of these words. */
function rankOf(words: RegExp): number {
  return textsOf().findIndex((text) => words.test(text));
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await new Promise((done) => setTimeout(done, 5));
  expect(isSo()).toBe(true);
}

const textsOf = (): readonly string[] => readDocx(opened.word.save()).paragraphs.map(({ text }) => text);

test("a citation that the register cannot keep is taken out of the document again, and told", async () => {
  opened = await openSession(cited);
  const { word, evidence, switches } = opened;
  const before = textsOf();
  word.setSelection(answersOf(cited)[3]!);
  switches.refuses = true;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "read-only" });
  expect(textsOf()).toEqual(before);
});

test("a citation is taken back with its line and its piece", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const before = textsOf();
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
  expect(textsOf()).toEqual(before);
  expect(readBack(word.save()).register.items).toEqual([]);
});

test("the last change can be taken back after a refusal, and no more once something of it was rewritten", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const before = textsOf();
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  const made = evidence.made.get();
  word.setSelection(0);
  await evidence.cite({ kind: "new", fields: fields("Autre") });
  expect(evidence.work.get()).toMatchObject({ status: "refused" });
  expect(evidence.made.get()).toBe(made);
  const after = textsOf();
  const cell = after[answersOf(cited)[3]!]!;
  word.type(answersOf(cited)[3]!, `${cell} bis`);
  word.type(answersOf(cited)[3]!, cell.replace(/annexe \S+/, "annexe 99"));
  await evidence.undo();
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "changed-since" });
  expect(evidence.made.get()).toBe(made);
  expect(before).not.toEqual(textsOf());
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
  const before = textsOf();
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  switches.refuses = true;
  await evidence.undo();
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "read-only" });
  expect(evidence.made.get()).not.toBeNull();
  switches.refuses = false;
  await evidence.undo();
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "undo" });
  expect(textsOf()).toEqual(before);
});

test("where Word does not give the record, nothing is written and its cause is told", async () => {
  opened = await openSession(cited);
  const { word, evidence, switches } = opened;
  const before = textsOf();
  word.setSelection(answersOf(cited)[3]!);
  switches.isUnread = true;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "busy" });
  expect(textsOf()).toEqual(before);
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

test("a citation is written as the document writes its own: between brackets", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const caret = answersOf(cited)[3]!;
  const before = textsOf()[caret];
  word.setSelection(caret, before!.length);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(textsOf()[caret]).toMatch(/ \(annexe C1-A1-\d\d\)$/);
  await evidence.cite({ kind: "known", key: keyOf("Compte rendu") });
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "cited-here" });
});

test("a piece made without a number is given one by its first citation", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.add("", { ...fields("Photographie"), file: "divers/photo.jpg" });
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "piece", words: "Photographie" });
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "known", key: keyOf("Photographie") });
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "cite" });
  const item = readBack(word.save()).register.items.find(({ file }) => file === "divers/photo.jpg");
  expect(item!.number).toMatch(/^C1-A1-\d\d$/);
});

test("the line of a piece without a number shows the one that its first citation gives it", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.list([]);
  await evidence.add("", fields("Photographie"));
  word.setSelection(answersOf(word.save())[3]!);
  await evidence.cite({ kind: "known", key: keyOf("Photographie") });
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "cite" });
  const { dossier, register } = readBack(word.save());
  const { number } = register.items.find(({ title }) => title === "Photographie")!;
  expect(number).toMatch(/^C1-A1-\d\d$/);
  expect(dossier.bordereau!.items.find(({ title }) => title === "Photographie")!.written).toBe(number);
  await evidence.list([]);
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "list" });
});

test("a piece is made with the number proposed, or one's own, never with another's", async () => {
  opened = await openSession(cited);
  const { evidence } = opened;
  await evidence.read();
  const number = evidence.proposeNumber({ ...nowhere, criterion: 1, block: "A1" });
  expect(number).toMatch(/^C1-A1-\d\d$/);
  expect(evidence.proposeNumber(null)).toBe("");
  await evidence.add(`Annexe ${number}`, fields("Convention"));
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "piece", words: number });
  await evidence.add(number, fields("Autre"));
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "number-taken" });
  await evidence.add("n’importe quoi", fields("Autre"));
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "number-unread" });
});

test("a rename counts the citations that it was said to write again, lines of the list apart", async () => {
  opened = await openSession(listed);
  const { evidence } = opened;
  await evidence.read();
  const state = evidence.state.get();
  if (state.status !== "read") throw new Error(state.status);
  const entry = state.view.entries.find(({ citations, lines }) => citations.length === 1 && lines.length === 1)!;
  await evidence.rename(entry.key, `Annexe ${entry.item.number.replace(/\d+$/, "88")}`);
  const words = entry.item.number.replace(/\d+$/, "88");
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "rename", words, count: 1, outOfReach: 0 });
});

test("what an author changed in our list is asked about, and stays until it is decided", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const [first, second] = answersOf(cited);
  word.setSelection(first!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  word.type(textsOf().lastIndexOf("Compte rendu"), "Bilan de l’année");
  await evidence.list([]);
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "conflicts" });
  word.setSelection(second!);
  await evidence.cite({ kind: "new", fields: fields("Autre pièce") });
  expect(textsOf()).toContain("Bilan de l’année");
  const state = evidence.state.get();
  if (state.status !== "read") throw new Error(state.status);
  const decisions = state.view.entries
    .flatMap(({ conflicts }) => conflicts)
    .map(({ key, field }) => ({ key, field, side: "document" as const }));
  expect(decisions.length).toBeGreaterThan(0);
  await evidence.list(decisions);
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "list" });
  expect(readBack(word.save()).register.items.map(({ title }) => title)).toContain("Bilan de l’année");
});

test("the list is not written while one of two disagreements about a piece is undecided", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  word.setSelection(answersOf(cited)[0]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  word.type(textsOf().lastIndexOf("Compte rendu"), "Bilan de l’année");
  word.type(textsOf().lastIndexOf("Procès-verbal"), "Rapport");
  await evidence.read();
  const state = evidence.state.get();
  if (state.status !== "read") throw new Error(state.status);
  const [first, second] = state.view.entries.flatMap(({ conflicts }) => conflicts);
  expect([first!.key, first!.field === second!.field]).toEqual([second!.key, false]);
  await evidence.list([{ key: first!.key, field: first!.field, side: "register" }]);
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "conflicts" });
  expect(textsOf()).toEqual(expect.arrayContaining(["Bilan de l’année", "Rapport"]));
});

test("a piece that its paragraph cites behind another is not cited there again", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const caret = answersOf(cited)[3]!;
  word.type(caret, "Voir annexes C1-A1-88 et C1-A1-89.");
  word.setSelection(caret);
  await evidence.cite({ kind: "known", key: "C1-A1-89" });
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "cited-here" });
});

test("in the school's own list nothing is written again: a citation is plain, and its line is offered", async () => {
  opened = await openSession(listed);
  const { word, evidence } = opened;
  word.setSelection(answersOf(listed)[0]!);
  const lines = readBack(listed).dossier.bordereau!.items.length;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  const work = evidence.work.get();
  if (work.status !== "done" || !work.unlisted) throw new Error(JSON.stringify(work));
  expect(readBack(word.save()).dossier.bordereau!.items).toHaveLength(lines);
  await evidence.addLine(work.unlisted);
  const items = readBack(word.save()).dossier.bordereau!.items;
  expect(items).toHaveLength(lines + 1);
  expect(items.at(-1)).toMatchObject({ title: "Compte rendu", number: work.unlisted });
});

test("a first citation says that it starts a list, the next ones do not", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const [first, second] = answersOf(cited);
  word.setSelection(first!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toMatchObject({ status: "done", list: "started" });
  word.setSelection(second!);
  await evidence.cite({ kind: "new", fields: fields("Autre pièce") });
  expect(evidence.work.get()).toMatchObject({ status: "done", list: null });
});

test("a citation whose list stands in an annex of its own is plain, and starts no list here", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  word.setSelection(answersOf(cited)[0]!);
  const paragraphs = textsOf().length;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu"), place: "apart" });
  expect(evidence.work.get()).toMatchObject({ status: "done", list: null });
  expect(textsOf()).toHaveLength(paragraphs);
  const { dossier, register } = readBack(word.save());
  expect(register.place).toBe("apart");
  expect(dossier.bordereau).toBeNull();
  await evidence.undo();
  expect(readBack(word.save()).register.place).toBe("inside");
});

test("what the school's own list says is taken where the register differs, and the list stays as it is", async () => {
  opened = await openSession(listed);
  const { word, evidence } = opened;
  const texts = textsOf();
  const line = readBack(listed).dossier.bordereau!.items[2]!;
  await evidence.save(line.number!, { ...fields("Autre titre"), type: line.type });
  const conflicts = (): readonly unknown[] => {
    const state = evidence.state.get();
    return state.status === "read" ? state.view.entries.flatMap((entry) => entry.conflicts) : [];
  };
  expect(conflicts()).toContainEqual(expect.objectContaining({ key: line.number, field: "title" }));
  await evidence.take([{ key: line.number!, field: "title", side: "document" }]);
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "take", count: 1 });
  expect(conflicts()).not.toContainEqual(expect.objectContaining({ field: "title" }));
  const { register } = readBack(word.save());
  expect(register.items.find(({ number }) => number === line.written)).toMatchObject({ title: line.title });
  expect(textsOf()).toEqual(texts);
});

test("a piece of the school's own list leaves the register only, and that is told", async () => {
  opened = await openSession(listed);
  const { word, evidence } = opened;
  const texts = textsOf();
  word.setSelection(answersOf(listed)[0]!);
  const line = readBack(listed).dossier.bordereau!.items[2]!;
  await evidence.cite({ kind: "known", key: line.number! });
  await evidence.undo();
  expect(textsOf()).toEqual(texts);
  await evidence.remove(line.number!, false);
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "line-theirs" });
  await evidence.save(line.number!, fields("Compte rendu"));
  await evidence.remove(line.number!, false);
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "remove", list: "kept" });
  expect(textsOf()).toEqual(texts);
  expect(readBack(word.save()).register.items.map(({ number }) => number)).not.toContain(line.written);
});

test.each([
  ["outside the body", (): void => opened.word.setSelectionOutside(), "caret-outside"],
  ["outside a block", (): void => opened.word.setSelection(0), "caret-outside-block"],
  ["in a title", (): void => opened.word.setSelection(rankOf(/^CRITÈRE 1\s: ACTION 1/i)), "caret-in-title"],
  ["in a title of a table", (): void => opened.word.setSelection(rankOf(/^MISE EN ŒUVRE/)), "caret-in-title"],
  ["in a label", (): void => opened.word.setSelection(rankOf(/^Description$/)), "caret-in-label"],
  ["in a header", (): void => opened.word.setSelection(rankOf(/^Indicateurs$/)), "caret-in-label"],
])("nothing is written %s", async (_where, place, reason) => {
  opened = await openSession(cited);
  const before = textsOf();
  place();
  await opened.evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(opened.evidence.work.get()).toEqual({ status: "refused", reason });
  expect(textsOf()).toEqual(before);
});

test("the place of the cursor is told while it is followed", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.read();
  word.setSelection(answersOf(cited)[3]!);
  const stop = evidence.follow();
  await until(() => evidence.here.get()?.refused === null);
  expect(evidence.here.get()?.at).toMatchObject({ criterion: 1, block: "A1" });
  word.setSelection(rankOf(/^Description$/));
  await until(() => evidence.here.get()?.refused === "caret-in-label");
  word.setSelectionOutside();
  await until(() => evidence.here.get()?.at === null);
  stop();
  expect(evidence.here.get()).toBeNull();
});

test("a place that is told late, once nobody follows the cursor any more, is not kept", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.read();
  word.setSelection(answersOf(cited)[3]!);
  const told = jest.fn();
  const stop = evidence.follow();
  stop();
  evidence.here.subscribe(told);
  await new Promise((done) => setTimeout(done, 50));
  expect(told).not.toHaveBeenCalled();
  expect(evidence.here.get()).toBeNull();
});

test("nothing is written in the list itself, and its line tells its piece", async () => {
  opened = await openSession(listed);
  const { word, evidence } = opened;
  const line = readBack(listed).dossier.bordereau!.items[2]!;
  word.setSelection(line.location!.place.paragraph!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "caret-in-list" });
  expect(await evidence.atCaret()).toEqual({ keys: [line.number] });
});

test("a check shows what the evidence has become, without another reading", async () => {
  opened = await openSession(cited);
  const { word, session, evidence } = opened;
  await evidence.read();
  word.type(answersOf(cited)[0]!, "Voir annexe C1-A1-88.");
  const syncs = word.syncCount;
  await session.runCheck();
  expect(word.syncCount - syncs).toBe(1);
  const state = evidence.state.get();
  expect(state.status === "read" && state.view.entries.map(({ item }) => item.number)).toContain("C1-A1-88");
});

test("the files of a folder fill the register, and only where it is silent", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  word.setSelection(answersOf(cited)[0]!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  const { number } = readBack(word.save()).register.items.find(({ title }) => title === "Compte rendu")!;
  await evidence.compareFolder([
    { path: `C1/${number} - Autre titre.pdf`, changedOn: "2024-03-12" },
    { path: "C1/C1-A1-99 - Convention.pdf", changedOn: null },
    { path: "divers/photo.jpg", changedOn: null },
  ]);
  await evidence.fillFromFolder();
  const { items } = readBack(word.save()).register;
  expect(items.find((item) => item.number === number)).toMatchObject({
    title: "Compte rendu",
    file: `C1/${number} - Autre titre.pdf`,
  });
  expect(items.find((item) => item.number === "C1-A1-99")).toMatchObject({ title: "Convention" });
  expect(items.filter(({ file }) => file === "divers/photo.jpg")).toEqual([]);
});
