import type { Flag } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { SimulatedWord, type SimulationOptions } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";

const texts = Array.from({ length: 25 }, (_, rank) => `Ligne ${rank}\u00a0: deux mots, deux fois`);
let word: SimulatedWord;
let office: OfficeWindow;

async function open(options: SimulationOptions = { api: "1.7" }): Promise<ReturnType<typeof createWordHost>> {
  word = SimulatedWord.open(docx(texts.map((text) => p(text)).join("") + p("")), options);
  office = await bootOffice(word, true);
  return createWordHost();
}

afterEach(async () => {
  // What is known of a document goes with it.
  await createWordHost().underline([]);
  expect(word.unimplemented).toEqual([]);
  office.close();
});

function flag(paragraph: number, start = 0, end = texts[paragraph]!.length): Flag {
  const place = { paragraph, text: texts[paragraph]!, textWithDeletions: null, start, end };
  return { key: `${paragraph} ${start}`, text: "", label: "", at: { place, anchor: place } };
}

const insertions = (): readonly number[] =>
  word.requests
    .map(({ members }) => members.filter((name) => name === "InsertAnnotations").length)
    .filter((count) => count > 0);

describe("underline", () => {
  test("underlines the very words, and writes nothing", async () => {
    const host = await open();
    const before = word.save();
    const second = texts[3]!.lastIndexOf("deux");
    const result = await host.underline([flag(3, second, second + 4), flag(1)]);
    expect(result).toEqual({ added: 2, kept: 0, removed: 0, settled: 0, left: 0, skipped: [] });
    expect(word.underlined).toEqual([texts[1], "deux"]);
    expect(word.save()).toEqual(before);
    expect(word.faults.counts.write).toBe(0);
  });

  test("shows those alone that are asked for, and none for an empty list", async () => {
    const host = await open();
    await host.underline([flag(0), flag(1)]);
    expect(await host.underline([flag(2)])).toMatchObject({ added: 1, removed: 2 });
    expect(word.underlined).toEqual([texts[2]]);
    expect(await host.underline([])).toMatchObject({ added: 0, removed: 1 });
    expect(word.underlined).toEqual([]);
  });

  test("leaves out a flag whose words have gone", async () => {
    const host = await open();
    word.type(2, "Tout autre chose");
    const gone = flag(2);
    expect(await host.underline([gone, flag(4)])).toMatchObject({ added: 1, skipped: [gone] });
    expect(word.underlined).toEqual([texts[4]]);
  });

  test("underlines words that two flags share once", async () => {
    const host = await open();
    expect(await host.underline([flag(5, 0, 8), flag(5, 6, 12)])).toMatchObject({ added: 2 });
    expect(word.underlined).toEqual([texts[5]!.slice(0, 12)]);
  });

  test("office-js #4973: ten paragraphs at a time, told on the way", async () => {
    const host = await open();
    const told: string[] = [];
    await host.underline(
      texts.map((_, rank) => flag(rank)),
      (done, total) => told.push(`${done}/${total}`),
    );
    expect(insertions()).toEqual([10, 10, 5]);
    expect(told).toEqual(["10/25", "20/25", "25/25"]);
  });

  test("office-js #4319: one that Word has lost does not keep the others", async () => {
    const host = await open();
    await host.underline([flag(0), flag(1), flag(2)]);
    const [first] = word.world.annotations.keys();
    word.world.annotations.delete(first!);
    expect(await host.underline([])).toMatchObject({ removed: 3, left: 0 });
    expect(word.underlined).toEqual([]);
  });

  test("office-js #5179: a Word without a subscription claims to, and refuses", async () => {
    const host = await open({ api: "1.7", hostile: { noSubscription: true } });
    expect(host.abilities.underlines).toBe(true);
    await expect(host.underline([flag(0)])).rejects.toMatchObject({
      code: "no-underlines",
      detail: "GeneralException Paragraph.insertAnnotations",
    });
  });

  test("the pane loaded again takes away what the page before it underlined", async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    };
    Object.defineProperty(globalThis, "sessionStorage", { value: storage, configurable: true });
    const first = await open();
    await first.underline([flag(0), flag(1)]);
    jest.resetModules();
    const { createWordHost: ofNextPage } = await import("../../../src/host/word");
    expect(await ofNextPage().underline([flag(2)])).toMatchObject({ added: 1, removed: 2 });
    expect(word.underlined).toEqual([texts[2]]);
    await ofNextPage().underline([]);
    expect([...kept.keys()]).toEqual([]);
    Reflect.deleteProperty(globalThis, "sessionStorage");
  });

  test("a Word that is not asked for 1.7 does not claim to", async () => {
    expect((await open({ api: "1.6" })).abilities.underlines).toBe(false);
  });

  test("a library older than its Word is refused as such", async () => {
    const host = await open({ api: "1.6" });
    await expect(host.underline([flag(0)])).rejects.toMatchObject({ code: "no-underlines" });
  });
});
