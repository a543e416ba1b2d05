import { answersOf, cited, fields, listed, openSession, rankOf, readBack, textsOf, until } from "./opened";

let opened: Awaited<ReturnType<typeof openSession>>;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  opened.close();
});

test.each([
  ["outside the body", (): void => opened.word.setSelectionOutside(), "caret-outside"],
  ["outside a block", (): void => opened.word.setSelection(0), "caret-outside-block"],
  [
    "in a title",
    (): void => opened.word.setSelection(rankOf(opened.word, /^CRITÈRE 1\s: ACTION 1/i)),
    "caret-in-title",
  ],
  [
    "in a title of a table",
    (): void => opened.word.setSelection(rankOf(opened.word, /^MISE EN ŒUVRE/)),
    "caret-in-title",
  ],
  ["in a label", (): void => opened.word.setSelection(rankOf(opened.word, /^Description$/)), "caret-in-label"],
  ["in a header", (): void => opened.word.setSelection(rankOf(opened.word, /^Indicateurs$/)), "caret-in-label"],
])("nothing is written %s", async (_where, place, reason) => {
  opened = await openSession(cited);
  const before = textsOf(opened.word);
  place();
  await opened.evidence.cite({ kind: "new", fields: fields("Compte rendu") });
  expect(opened.evidence.work.get()).toEqual({ status: "refused", reason });
  expect(textsOf(opened.word)).toEqual(before);
});

test("the place of the cursor is told while it is followed", async () => {
  opened = await openSession(cited);
  const { word, evidence } = opened;
  await evidence.read();
  word.setSelection(answersOf(cited)[3]!);
  const stop = evidence.follow();
  await until(() => evidence.here.get()?.refused === null);
  expect(evidence.here.get()?.at).toMatchObject({ criterion: 1, block: "A1" });
  word.setSelection(rankOf(opened.word, /^Description$/));
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
