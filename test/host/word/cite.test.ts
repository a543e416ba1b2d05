import { placeOf } from "../../../src/document";
import type { Brackets, DocumentEdit, DocumentHost } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { forgetAllWritten } from "../../../src/host/word/write/written";
import { readDocx } from "../../../src/ooxml";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p, partText, table } from "../../word/fixture";
import type { SimulationOptions } from "../../word/options";
import { modes } from "./modes";

let word: SimulatedWord;
let office: OfficeWindow;
let host: DocumentHost;

async function open(body: string, options: SimulationOptions = {}): Promise<void> {
  word = SimulatedWord.open(docx(body), options);
  office = await bootOffice(word, true);
  forgetAllWritten();
  host = createWordHost();
}

afterEach(() => {
  expect(word.unimplemented).toEqual([]);
  office.close();
});

/** A citation where the selection begins. */
async function citation(text: string, bookmark: string | null, brackets: Brackets | null): Promise<DocumentEdit> {
  const { paragraphs } = await host.read();
  return { kind: "cite", at: placeOf(paragraphs[word.selection.start.paragraph]!), text, bookmark, brackets };
}

const body = (): string => partText(word.save(), "word/document.xml");
const texts = (): readonly string[] => readDocx(word.save()).paragraphs.map(({ text }) => text);

describe.each(modes)("in %s", (_name, options) => {
  test.each<[string, number, number, string]>([
    ["Signée en 2024", 14, 14, "Signée en 2024 Annexe C3-A1-02"],
    ["Signée en 2024 ", 15, 15, "Signée en 2024 Annexe C3-A1-02"],
    ["voir (", 6, 6, "voir (Annexe C3-A1-02"],
    ["voir «\u00a0", 7, 7, "voir «\u00a0Annexe C3-A1-02"],
    ["l’", 2, 2, "l’Annexe C3-A1-02"],
    ["", 0, 0, "Annexe C3-A1-02"],
    ["Signée. Suite.", 0, 7, "Signée. Annexe C3-A1-02 Suite."],
    ["Tout le paragraphe", 0, 19, "Tout le paragraphe Annexe C3-A1-02"],
  ])("cites behind « %s » (%i–%i)", async (text, start, end, expected) => {
    await open(p("Avant") + table(["a", text]), options);
    const before = body();
    word.setSelection(2, start, end);
    const edit = await citation("Annexe C3-A1-02", "LdmPreuve_e1", null);
    const syncs = word.syncCount;
    const receipt = await host.write([edit]);
    expect(word.syncCount - syncs).toBeLessThanOrEqual(3);
    expect(texts()).toEqual(["Avant", "a", expected]);
    const { links } = readDocx(word.save()).paragraphs[2]!;
    expect(links.map(({ kind, target, start, end }) => [kind, target, expected.slice(start, end)])).toEqual([
      ["anchor", "LdmPreuve_e1", "Annexe C3-A1-02"],
    ]);
    expect(word.selection.start).toEqual({ paragraph: 2, offset: expected.indexOf("C3-A1-02") + 8 });
    await host.undo(receipt);
    expect(body()).toBe(before);
    await expect(host.undo(receipt)).rejects.toMatchObject({ code: "changed" });
  });

  test("cites one thing behind another, each with its own link, and words without one", async () => {
    await open(p("Voir"), options);
    word.setSelection(0, 4);
    await host.write([await citation("Annexe 1", "LdmPreuve_a", null)]);
    await host.write([await citation("Annexe 2", "LdmPreuve_b", null)]);
    await host.write([await citation("(sans lien)", null, null)]);
    expect(texts()).toEqual(["Voir Annexe 1 Annexe 2 (sans lien)"]);
    const { links, text } = readDocx(word.save()).paragraphs[0]!;
    expect(links.map(({ target, start, end }) => [target, text.slice(start, end)])).toEqual([
      ["LdmPreuve_a", "Annexe 1"],
      ["LdmPreuve_b", "Annexe 2"],
    ]);
  });

  test.each<[string, number, string]>([
    ["Signée en 2024", 14, "Signée en 2024 (annexe 4)"],
    ["Signée. Suite.", 7, "Signée. (annexe 4) Suite."],
    ["Signée.Suite", 7, "Signée. (annexe 4) Suite"],
    ["Signée (annexe 3)", 17, "Signée (annexe 3) (annexe 4)"],
    ["Signée (voir ", 13, "Signée (voir annexe 4"],
    ["Signée [voir ", 13, "Signée [voir annexe 4"],
    ["", 0, "annexe 4"],
  ])("cites between brackets behind « %s »", async (text, start, expected) => {
    await open(p(text), options);
    const before = body();
    word.setSelection(0, start, start);
    const receipt = await host.write([await citation("annexe 4", "LdmPreuve_a", "()")]);
    expect(texts()).toEqual([expected]);
    const [link] = readDocx(word.save()).paragraphs[0]!.links;
    expect(expected.slice(link!.start, link!.end)).toBe("annexe 4");
    const end = expected.indexOf("annexe 4") + "annexe 4".length;
    expect(word.selection.start.offset).toBe(expected[end] === ")" ? end + 1 : end);
    await host.undo(receipt);
    expect(body()).toBe(before);
  });

  test("cites between the brackets that it is given", async () => {
    await open(p("Signée en 2024"), options);
    word.setSelection(0, 14, 14);
    await host.write([await citation("annexe 4", null, "[]")]);
    expect(texts()).toEqual(["Signée en 2024 [annexe 4]"]);
  });

  test("keeps the font of the place", async () => {
    const run = '<w:r><w:rPr><w:rFonts w:ascii="Marianne"/><w:sz w:val="18"/></w:rPr><w:t>Signée</w:t></w:r>';
    await open(`<w:p>${run}</w:p>`, options);
    word.setSelection(0, 6);
    await host.write([await citation("Annexe 1", "LdmPreuve_a", null)]);
    expect(body()).toMatch(
      /<w:hyperlink w:anchor="LdmPreuve_a"[^>]*><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/><w:rFonts w:ascii="Marianne"\/><w:sz w:val="18"\/>/,
    );
  });

  test("does not take back what somebody wrote in", async () => {
    await open(p("Voir"), options);
    word.setSelection(0, 4);
    const receipt = await host.write([await citation("Annexe 1", "LdmPreuve_a", null)]);
    word.type(0, "Voir Annexe 7");
    await expect(host.undo(receipt)).rejects.toMatchObject({ code: "changed" });
    expect(texts()).toEqual(["Voir Annexe 7"]);
  });

  test("writes nothing when the caret is in a header or a note", async () => {
    await open(p("Voir"), options);
    const before = body();
    const edit = await citation("Annexe 1", null, null);
    word.setSelectionOutside();
    await expect(host.write([edit])).rejects.toMatchObject({
      code: "outside",
    });
    expect(body()).toBe(before);
  });

  test("writes nothing when the caret has gone to another paragraph than the one that was read", async () => {
    await open(p("Voir") + p("Autre réponse"), options);
    const before = body();
    word.setSelection(0);
    const edit = await citation("Annexe 1", null, null);
    word.setSelection(1);
    await expect(host.write([edit])).rejects.toMatchObject({ code: "moved", leaves: "before" });
    expect(body()).toBe(before);
  });

  test("words in place of a citation keep its link, and get back with it", async () => {
    const link = (id: string, text: string): string =>
      `<w:hyperlink w:anchor="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    await open(
      `<w:p><w:r><w:t xml:space="preserve">Voir </w:t></w:r>${link("a", "Annexe 1")}${link("b", "Annexe 2")}</w:p>`,
      options,
    );
    const read = (await host.read()).paragraphs[0]!;
    const at = (start: number, end: number) => placeOf(read, start, end);
    const linked = (): unknown => {
      const { links, text: now } = readDocx(word.save()).paragraphs[0]!;
      return [now, ...links.map(({ target, start, end }) => `${target}: ${now.slice(start, end)}`)];
    };
    const before = linked();
    const erased = await host.write([{ kind: "replaceText", at: at(4, 21), text: "" }]);
    expect(linked()).toEqual(["Voir"]);
    await host.undo(erased);
    expect(linked()).toEqual(before);
    const receipt = await host.write([
      { kind: "replaceText", at: at(5, 13), text: "Annexe C1-01" },
      { kind: "replaceText", at: at(20, 21), text: "14" },
    ]);
    expect(linked()).toEqual(["Voir Annexe C1-01Annexe 14", "a: Annexe C1-01", "b: Annexe 14"]);
    await host.undo(receipt);
    expect(linked()).toEqual(before);
  });
});

test("sets links with change tracking off, and words with it as the author has it", async () => {
  await open(p("Voir"));
  word.world.changeTrackingMode = "TrackAll";
  word.setSelection(0, 4);
  await host.write([await citation("Annexe 1", "LdmPreuve_a", null)]);
  expect(word.world.changeTrackingMode).toBe("TrackAll");
  expect(word.violations).toEqual(["written while changes are tracked"]);
});
