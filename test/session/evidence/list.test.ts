import { answersOf, cited, fields, listed, openSession, readBack, textsOf } from "./opened";

let opened: Awaited<ReturnType<typeof openSession>>;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  opened.close();
});

test("what an author changed in our list is asked about, and stays until it is decided", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const [first, second] = answersOf(cited);
  word.setSelection(first!);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  word.type(textsOf(opened.word).lastIndexOf("Compte rendu"), "Bilan de l’année");
  await evidence.list([]);
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "conflicts" });
  word.setSelection(second!);
  await evidence.cite({ kind: "new", fields: fields("Autre pièce") });
  expect(textsOf(opened.word)).toContain("Bilan de l’année");
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
  word.type(textsOf(opened.word).lastIndexOf("Compte rendu"), "Bilan de l’année");
  word.type(textsOf(opened.word).lastIndexOf("Procès-verbal"), "Rapport");
  await evidence.read();
  const state = evidence.state.get();
  if (state.status !== "read") throw new Error(state.status);
  const [first, second] = state.view.entries.flatMap(({ conflicts }) => conflicts);
  expect([first!.key, first!.field === second!.field]).toEqual([second!.key, false]);
  await evidence.list([{ key: first!.key, field: first!.field, side: "register" }]);
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "conflicts" });
  expect(textsOf(opened.word)).toEqual(expect.arrayContaining(["Bilan de l’année", "Rapport"]));
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
  const paragraphs = textsOf(opened.word).length;
  await evidence.cite({ kind: "new", fields: fields("Compte rendu"), place: "apart" });
  expect(evidence.work.get()).toMatchObject({ status: "done", list: null });
  expect(textsOf(opened.word)).toHaveLength(paragraphs);
  const { dossier, register } = readBack(word.save());
  expect(register.place).toBe("apart");
  expect(dossier.bordereau).toBeNull();
  await evidence.undo();
  expect(readBack(word.save()).register.place).toBe("inside");
});

test("what the school's own list says is taken where the register differs, and the list stays as it is", async () => {
  opened = await openSession(listed);
  const { word, evidence } = opened;
  const texts = textsOf(opened.word);
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
  expect(textsOf(opened.word)).toEqual(texts);
});

test("a piece of the school's own list leaves the register only, and that is told", async () => {
  opened = await openSession(listed);
  const { word, evidence } = opened;
  const texts = textsOf(opened.word);
  word.setSelection(answersOf(listed)[0]!);
  const line = readBack(listed).dossier.bordereau!.items[2]!;
  await evidence.cite({ kind: "known", key: line.number! });
  await evidence.undo();
  expect(textsOf(opened.word)).toEqual(texts);
  await evidence.remove(line.number!, false);
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "line-theirs" });
  await evidence.save(line.number!, fields("Compte rendu"));
  await evidence.remove(line.number!, false);
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "remove", list: "kept" });
  expect(textsOf(opened.word)).toEqual(texts);
  expect(readBack(word.save()).register.items.map(({ number }) => number)).not.toContain(line.written);
});
