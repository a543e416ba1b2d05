import { bootOffice, type OfficeWindow } from "./boot";
import { docx, p } from "./fixture";
import { SimulatedWord, type Fault } from ".";

let word: SimulatedWord;
let office: OfficeWindow;

async function open(options = {}): Promise<void> {
  word = SimulatedWord.open(docx(p("Un") + p("Deux") + p("Trois")), options);
  office = await bootOffice(word);
  // The library's own start-up request is answered with it: nothing there catches a failure.
  await read();
}
afterEach(() => office.close());

const texts = (): readonly string[] =>
  word.document.paragraphs.map((paragraph) => word.document.textOf(word.document.rangeOf(paragraph)));

/** Adds a sign to each of the three paragraphs, in one sync. */
const mark = (sign: string): Promise<void> =>
  office.Word.run(async (context) => {
    const first = context.document.body.paragraphs.getFirst();
    const second = first.getNext();
    for (const paragraph of [first, second, second.getNext()]) paragraph.insertText(sign, "End");
    await context.sync();
  });

const read = (): Promise<string> =>
  office.Word.run(async (context) => {
    const { body } = context.document;
    const ooxml = body.getOoxml();
    await context.sync();
    return ooxml.value;
  });

/** A call of the Common API as a promise; rejects with its number. */
function call<T>(run: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    run((result) =>
      String(result.status) === "succeeded" ? resolve(result.value) : reject(new Error(String(result.error.code))),
    ),
  );
}
const add = (name: string): Promise<Office.CustomXmlPart> =>
  call((done) => office.Office.context.document.customXmlParts.addAsync(`<${name} xmlns="urn:x"/>`, done));
const parts = (): Promise<Office.CustomXmlPart[]> =>
  call((done) => office.Office.context.document.customXmlParts.getByNamespaceAsync("urn:x", done));

test("counts writes, syncs and calls about parts, not the library's own requests", async () => {
  await open();
  word.faults.reset();
  await mark("!");
  await read();
  await add("a");
  const [part] = await parts();
  await call<string>((done) => part!.getXmlAsync(done));
  await call<void>((done) => part!.deleteAsync(done));
  expect(word.faults.counts).toEqual({ write: 3, sync: 2, part: 4, file: 0 });
  expect(word.faults.hasHappened).toBe(false);
  word.faults.reset();
  expect(word.faults.counts).toEqual({ write: 0, sync: 0, part: 0, file: 0 });
});

test("comments, controls and the tracking mode count as writes", async () => {
  await open();
  word.faults.reset();
  await office.Word.run(async (context) => {
    const { document } = context;
    document.changeTrackingMode = "TrackAll";
    document.changeTrackingMode = "Off";
    const first = document.body.paragraphs.getFirst();
    const comment = first.getRange("Content").insertComment("Note");
    comment.delete();
    const control = first.getRange("Content").insertContentControl();
    control.tag = "t";
    await context.sync();
  });
  expect(word.faults.counts.write).toBe(6);
});

test("a write refused once ends its batch; what stood before it stays, and the next batch works", async () => {
  await open();
  word.faults.reset({ point: "write", rank: 2, mode: "refused-once", code: "NotAllowed" });
  await expect(mark("!")).rejects.toMatchObject({ code: "NotAllowed" });
  expect(word.faults.hasHappened).toBe(true);
  expect(texts()).toEqual(["Un!", "Deux", "Trois"]);
  await mark("?");
  expect(texts()).toEqual(["Un!?", "Deux?", "Trois?"]);
});

test("writes refused from then on leave reading alone and refuse parts, until Word is healed", async () => {
  await open();
  word.faults.reset({ point: "write", rank: 2, mode: "refused-from-then-on", code: "AccessDenied" });
  await add("a");
  await expect(mark("!")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(mark("!")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await read()).toContain("Un");
  await expect(add("b")).rejects.toThrow("7000");
  expect(await parts()).toHaveLength(1);
  expect(texts()).toEqual(["Un!", "Deux", "Trois"]);
  word.faults.heal();
  await mark("?");
  expect(texts()).toEqual(["Un!?", "Deux?", "Trois?"]);
});

test("a sync is refused before it runs, once or from then on", async () => {
  await open();
  word.faults.reset({ point: "sync", rank: 1, mode: "refused-once", code: "NotAllowed" });
  await expect(mark("!")).rejects.toMatchObject({ code: "NotAllowed" });
  expect(texts()).toEqual(["Un", "Deux", "Trois"]);
  await mark("!");
  word.faults.reset({ point: "sync", rank: 2, mode: "refused-from-then-on" });
  await read();
  await expect(mark("?")).rejects.toMatchObject({ code: "GeneralException" });
  await expect(read()).rejects.toMatchObject({ code: "GeneralException" });
  expect(texts()).toEqual(["Un!", "Deux!", "Trois!"]);
  expect(await parts()).toEqual([]);
});

test("a sync is run and its answer lost", async () => {
  await open();
  word.faults.reset({ point: "sync", rank: 1, mode: "answer-lost" });
  await expect(mark("!")).rejects.toMatchObject({ code: "GeneralException" });
  expect(texts()).toEqual(["Un!", "Deux!", "Trois!"]);
  expect(await read()).toContain("Un");
});

test.each<[string, Fault, readonly string[]]>([
  ["at a write", { point: "write", rank: 2, mode: "dead" }, ["Un!", "Deux", "Trois"]],
  ["at a sync", { point: "sync", rank: 1, mode: "dead" }, ["Un", "Deux", "Trois"]],
])("a Word that dies %s answers nothing, then comes back as it stood", async (_name, fault, left) => {
  await open();
  word.faults.reset(fault);
  await expect(mark("!")).rejects.toMatchObject({ code: "GeneralException" });
  await expect(read()).rejects.toMatchObject({ code: "GeneralException" });
  await expect(parts()).rejects.toThrow("5001");
  expect(texts()).toEqual(left);
  word.faults.heal();
  expect(await read()).toContain("Un");
  expect(await parts()).toEqual([]);
  expect(texts()).toEqual(left);
});

describe("a call about parts", () => {
  test("is refused once", async () => {
    await open();
    word.faults.reset({ point: "part", rank: 1, mode: "refused-once", code: "NotAllowed" });
    await expect(add("a")).rejects.toThrow("5002");
    await add("b");
    expect(await parts()).toHaveLength(1);
  });

  test("is refused from then on, while the text can be written", async () => {
    await open();
    word.faults.reset({ point: "part", rank: 2, mode: "refused-from-then-on" });
    await add("a");
    await expect(parts()).rejects.toThrow("5001");
    await expect(add("b")).rejects.toThrow("5001");
    await mark("!");
    word.faults.heal();
    expect(await parts()).toHaveLength(1);
  });

  test("is done and its answer lost", async () => {
    await open();
    word.faults.reset({ point: "part", rank: 1, mode: "answer-lost" });
    await expect(add("a")).rejects.toThrow("5001");
    expect(await parts()).toHaveLength(1);
  });

  test("finds Word dead, and nothing is answered afterwards", async () => {
    await open();
    word.faults.reset({ point: "part", rank: 1, mode: "dead" });
    await expect(add("a")).rejects.toThrow("5001");
    await expect(read()).rejects.toMatchObject({ code: "GeneralException" });
    word.faults.heal();
    expect(await parts()).toEqual([]);
  });
});

test("another document can be put behind a library that runs", async () => {
  await open();
  const other = SimulatedWord.open(docx(p("Autre")));
  office.show(other);
  expect(await read()).toContain("Autre");
  expect([word.syncCount, other.syncCount]).toEqual([1, 1]);
});
