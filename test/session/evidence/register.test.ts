import { answersOf, cited, fields, openSession, readBack } from "./opened";

let opened: Awaited<ReturnType<typeof openSession>>;
afterEach(() => {
  expect(opened.word.unimplemented).toEqual([]);
  opened.close();
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
