import type { RecordStore } from "../../../src/host";
import { createWordRecordStore } from "../../../src/host/word";
import { readCustomXml } from "../../../src/ooxml";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";
import type { SimulationOptions } from "../../word/options";

const namespace = "urn:ours";
const text = (words: string): string => `<record xmlns="${namespace}">${words}</record>`;

let word: SimulatedWord;
let office: OfficeWindow;
let store: RecordStore;

async function open(options: SimulationOptions = {}, bytes = docx(p("Un"))): Promise<void> {
  word = SimulatedWord.open(bytes, options);
  office = await bootOffice(word, true);
  store = createWordRecordStore(namespace);
}

afterEach(() => {
  expect(word.unimplemented).toEqual([]);
  office.close();
});

const held = (): readonly string[] => readCustomXml(word.save(), namespace);

describe.each<[string, SimulationOptions]>([
  ["a friendly Word", {}],
  ["WordApi 1.3", { api: "1.3" }],
  ["a hostile Word", { hostile: true }],
])("in %s", (_name, options) => {
  test("a text is kept, replaced, and comes with the file", async () => {
    await open(options);
    expect(await store.read()).toEqual([]);
    await store.write(text("un"));
    await store.write(text("deux"));
    expect(await store.read()).toEqual([text("deux")]);
    expect(held()).toEqual([text("deux")]);
    const saved = word.save();
    office.close();
    await open(options, saved);
    expect(await store.read()).toEqual([text("deux")]);
  });

  test("costs no sync, and leaves the document and others' parts alone", async () => {
    await open(options);
    word.common.addPart('<x xmlns="urn:theirs">1</x>');
    const before = word.syncCount;
    const body = word.document.opc.text("word/document.xml");
    await store.write(text("un"));
    await store.read();
    expect(word.syncCount).toBe(before);
    expect(word.document.opc.text("word/document.xml")).toBe(body);
    expect(readCustomXml(word.save(), "urn:theirs")).toEqual(['<x xmlns="urn:theirs">1</x>']);
  });
});

test("all of several are told, and replaced by one", async () => {
  await open();
  for (const one of ["un", "deux"]) word.common.addPart(text(one));
  expect(await store.read()).toEqual([text("un"), text("deux")]);
  await store.write(text("trois"));
  expect(held()).toEqual([text("trois")]);
});

test("all of ours are removed, others' stay", async () => {
  await open();
  for (const one of [text("un"), '<x xmlns="urn:theirs">1</x>', text("deux")]) word.common.addPart(one);
  await store.clear();
  expect(held()).toEqual([]);
  expect(readCustomXml(word.save(), "urn:theirs")).toHaveLength(1);
});

test("when the old text cannot go, the new one is taken back", async () => {
  const notAllowed: string[] = [];
  await open({ hostile: { notAllowed } });
  notAllowed.push(`CustomXmlPart.delete ${word.common.addPart(text("un"))}`);
  await expect(store.write(text("deux"))).rejects.toMatchObject({ code: "failed", detail: "5001" });
  expect(held()).toEqual([text("un")]);
});

test("when only some of the old texts can go, all of them stand as before", async () => {
  const notAllowed: string[] = [];
  await open({ hostile: { notAllowed } });
  word.common.addPart(text("un"));
  notAllowed.push(`CustomXmlPart.delete ${word.common.addPart(text("deux"))}`);
  await expect(store.write(text("trois"))).rejects.toMatchObject({ code: "failed" });
  expect([...held()].sort()).toEqual([text("deux"), text("un")]);
});

test("a document that refuses writes is told by its number", async () => {
  await open({ hostile: { notAllowed: ["*"] } });
  await expect(store.write(text("un"))).rejects.toMatchObject({ code: "read-only" });
  expect(await store.read()).toEqual([]);
});

test("writes asked for at once follow one another", async () => {
  await open();
  await Promise.all(["un", "deux", "trois"].map((one) => store.write(text(one))));
  expect(held()).toEqual([text("trois")]);
});
