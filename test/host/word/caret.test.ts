import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { DocumentHost } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";
import { modes } from "./modes";

const dossier = (name: string): Uint8Array => readFileSync(resolve(__dirname, `../../dossiers/${name}/dossier.docx`));
const blank = dossier("d02-modele-vierge");
const complete = dossier("d01-dossier-complet");

let word: SimulatedWord;
let office: OfficeWindow;
let host: DocumentHost;

afterEach(() => {
  expect(word.unimplemented).toEqual([]);
  expect(word.violations).toEqual([]);
  office.close();
});

async function open(bytes: Uint8Array, options: Parameters<typeof SimulatedWord.open>[1] = {}): Promise<void> {
  word = SimulatedWord.open(bytes, options);
  office = await bootOffice(word, true);
  host = createWordHost();
}

async function syncsOf<T>(job: () => Promise<T>): Promise<readonly [T, number]> {
  const before = word.syncCount;
  const result = await job();
  return [result, word.syncCount - before];
}

describe("fault 1: following the cursor leaves Word's undo list alone (office-js #5715, #2720)", () => {
  test.each([
    ["every paragraph of the blank official dossier", blank, 1, 2],
    ["the paragraphs of a complete one", complete, 4, 1],
  ])("at %s", async (_name, bytes, stride, most) => {
    await open(bytes);
    const { paragraphs } = await host.read();
    const syncs: number[] = [];
    for (let rank = 0; rank < paragraphs.length; rank += stride) {
      word.setSelection(rank);
      const [found, count] = await syncsOf(() => host.caret());
      expect(found).toBe(rank);
      syncs.push(count);
    }
    expect(Math.max(...syncs)).toBe(most);
  });

  test.each(modes)("in %s, among tracked changes and merged cells", async (_name, options) => {
    await open(dossier("d08-suivi-modifications"), options);
    const { paragraphs } = await host.read();
    for (let rank = 0; rank < paragraphs.length; rank += 23) {
      word.setSelection(rank);
      expect(await host.caret()).toBe(rank);
    }
  });

  test("with the document read at the same moment, where like paragraphs stand elsewhere", async () => {
    await open(blank);
    const syncs: number[] = [];
    for (const rank of [43, 174, 960, 44]) {
      word.setSelection(rank);
      const [{ caret }, count] = await syncsOf(() => host.readAtCaret());
      expect(caret).toBe(rank);
      syncs.push(count);
    }
    // Before its first reading nobody knows what to compare with.
    expect(syncs).toEqual([3, 2, 2, 2]);
  });

  test("after somebody has written where the cursor stands, and beside it", async () => {
    await open(complete);
    await host.read();
    for (const rank of [400, 402, 403]) {
      word.type(rank, "Autre chose.");
      word.setSelection(rank);
      expect(await host.caret()).toBe(rank);
    }
  });

  test("a document that has another paragraph since is not taken for the one that was read", async () => {
    await open(blank);
    await host.read();
    await office.Word.run(async (context) => {
      context.document.body.insertParagraph("Une page de garde", "Start");
      await context.sync();
    });
    word.setSelection(200);
    await expect(host.caret()).rejects.toMatchObject({ code: "moved" });
    expect((await host.readAtCaret()).caret).toBe(200);
  });

  test("among empty paragraphs without end the place is told as unknown, never a wrong one", async () => {
    await open(docx(`${p("Début")}${p("").repeat(900)}${p("Fin")}`));
    await host.read();
    for (const rank of [3, 450, 895]) {
      word.setSelection(rank);
      const found = await host.caret().catch((error: { code: string }) => error.code);
      expect([rank, "ambiguous"]).toContain(found);
      expect([rank, null]).toContain((await host.readAtCaret()).caret);
    }
  });

  test("asks as little of a document of 3,000 paragraphs as of a short one", async () => {
    await open(docx(Array.from({ length: 3000 }, (_, rank) => p(`Paragraphe ${rank}`)).join("")));
    await host.read();
    word.setSelection(2500);
    const before = word.requests.length;
    expect(await host.caret()).toBe(2500);
    const asked = word.requests.slice(before).filter(({ isHousekeeping }) => !isHousekeeping);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.members.length).toBeLessThan(60);
  });

  test("outside the body there is no rank", async () => {
    await open(complete);
    await host.read();
    word.setSelectionOutside();
    expect(await host.caret()).toBeNull();
    expect((await host.readAtCaret()).caret).toBeNull();
  });
});
