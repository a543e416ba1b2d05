import { nowhere } from "../../../src/dossier";
import { answersOf, cited, fields, keyOf, listed, openSession, readBack, textsOf } from "./opened";

let opened: Awaited<ReturnType<typeof openSession>>;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  opened.close();
});

test("a citation is written as the document writes its own: between brackets", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const caret = answersOf(cited)[3]!;
  const before = textsOf(opened.word)[caret];
  word.setSelection(caret, before!.length);
  await evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(textsOf(opened.word)[caret]).toMatch(/ \(annexe C1-A1-\d\d\)$/);
  await evidence.cite({ kind: "known", key: keyOf(opened.evidence, "Compte rendu") });
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "cited-here" });
});

test("a piece made without a number is given one by its first citation", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.add("", { ...fields("Photographie"), file: "divers/photo.jpg" });
  expect(evidence.work.get()).toMatchObject({ status: "done", task: "piece", words: "Photographie" });
  word.setSelection(answersOf(cited)[3]!);
  await evidence.cite({ kind: "known", key: keyOf(opened.evidence, "Photographie") });
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
  await evidence.cite({ kind: "known", key: keyOf(opened.evidence, "Photographie") });
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

test("a piece that its paragraph cites behind another is not cited there again", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  const caret = answersOf(cited)[3]!;
  word.type(caret, "Voir annexes C1-A1-88 et C1-A1-89.");
  word.setSelection(caret);
  await evidence.cite({ kind: "known", key: "C1-A1-89" });
  expect(evidence.work.get()).toEqual({ status: "refused", reason: "cited-here" });
});
