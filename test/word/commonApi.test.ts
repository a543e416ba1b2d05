import { bootOffice, type OfficeWindow } from "./boot";
import { docx, p, partText } from "./fixture";
import { SimulatedWord } from ".";

let word: SimulatedWord;
let office: OfficeWindow;

beforeAll(async () => {
  word = SimulatedWord.open(docx(p("Un") + p("Deux")));
  office = await bootOffice(word);
});
afterAll(() => office.close());

/** A call of the Common API as a promise. */
function call<T>(run: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    run((result) =>
      String(result.status) === "succeeded" ? resolve(result.value) : reject(new Error(result.error.message)),
    ),
  );
}

test("getFileAsync gives the saved file in slices", async () => {
  const { Office } = office;
  const file = await call<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 512 }, done),
  );
  const bytes: number[] = [];
  for (let i = 0; i < file.sliceCount; i++) {
    const slice = await call<Office.Slice>((done) => file.getSliceAsync(i, done));
    bytes.push(...(slice.data as number[]));
  }
  await call<void>((done) => file.closeAsync(done));
  expect(partText(Uint8Array.from(bytes), "word/document.xml")).toContain("Deux");
});

test("custom XML parts: added, found by namespace, read, deleted", async () => {
  const { customXmlParts } = office.Office.context.document;
  const before = word.save();
  await call((done) => customXmlParts.addAsync('<a xmlns="urn:x">1</a>', done));
  const parts = await call<Office.CustomXmlPart[]>((done) => customXmlParts.getByNamespaceAsync("urn:x", done));
  expect(parts).toHaveLength(1);
  const [part] = parts;
  if (!part) throw new Error("no part");
  expect(await call<string>((done) => part.getXmlAsync(done))).toBe('<a xmlns="urn:x">1</a>');
  await call<void>((done) => part.deleteAsync(done));
  expect(await call((done) => customXmlParts.getByNamespaceAsync("urn:x", done))).toHaveLength(0);
  expect(Object.keys(before).length).toBe(Object.keys(word.save()).length);
});

test("a moved selection is told, until the handler is removed", async () => {
  const { Office } = office;
  let told = 0;
  const handler = (): void => void told++;
  await call<void>((done) =>
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, done),
  );
  word.setSelection(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toBe(1);
  await call<void>((done) =>
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, done),
  );
  word.setSelection(0);
  await new Promise((resolve) => setTimeout(resolve));
  expect(told).toBe(1);
});

test("a ribbon button runs its function and waits for event.completed()", async () => {
  let ran = 0;
  office.Office.actions.associate("checkDossier", (event: Office.AddinCommands.Event) => {
    ran++;
    event.completed();
  });
  await word.fireRibbonCommand("checkDossier");
  expect(ran).toBe(1);
});

test("settings are kept", async () => {
  const { settings } = office.Office.context.document;
  settings.set("mode", "auditeur");
  await call((done) => settings.saveAsync(done));
  expect([...word.settings]).toEqual([["mode", '"auditeur"']]);
});

test("the theme's colours come through", () => {
  expect(office.Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#ffffff");
});
