import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { placeOf, type Place } from "../../../src/document";
import type { DocumentHost, InsertPlace, Receipt } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { forgetAllWritten } from "../../../src/host/word/write/written";
import { readDocx } from "../../../src/ooxml";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, flat, p, partText, table } from "../../word/fixture";
import type { SimulationOptions } from "../../word/options";
import { modes } from "./modes";

const sample = readFileSync(resolve(__dirname, "../../dossiers/d03-defauts-melanges/dossier.docx"));

let word: SimulatedWord;
let office: OfficeWindow;
let host: DocumentHost;

/** A dossier in small: what stands before each criterion, paragraphs, tables. */
const small = docx(
  [1, 2, 3, 4]
    .map(
      (n) =>
        p(`ÉTAT DES LIEUX DU CRITÈRE ${n}`) + p(`Une phrase du critère ${n}, assez longue`) + table([`x${n}`, `y${n}`]),
    )
    .join("") + p("fin"),
);

async function open(options: SimulationOptions = {}, bytes: Uint8Array = small): Promise<void> {
  word = SimulatedWord.open(bytes, options);
  office = await bootOffice(word, true);
  forgetAllWritten();
  host = createWordHost();
}

afterEach(() => {
  expect(word.unimplemented).toEqual([]);
  office.close();
});

const body = (): string => partText(word.save(), "word/document.xml");
const paragraphs = () => readDocx(word.save()).paragraphs;
const texts = (): readonly string[] => paragraphs().map(({ text }) => text);

async function syncsOf(job: () => Promise<unknown>): Promise<number> {
  const before = word.syncCount;
  await job();
  return word.syncCount - before;
}

const sheet = (n: number): string => `ldm:audit:fiche:${n}`;

/** Words of a region, in the order in which they stand. */
const words = (title: string, cells: readonly string[]): readonly string[] => [title, ...cells, ""];

/** A region as the add-in writes one: title, table with a bookmark, last paragraph; the spare one of a package. */
function region(tag: string, title: string, cells: readonly string[]): string {
  const bookmark = `<w:bookmarkStart w:id="1" w:name="b-${tag}"/><w:bookmarkEnd w:id="1"/>`;
  const blocks = p(title) + table(cells).replace("<w:p>", `<w:p>${bookmark}`) + "<w:p/>";
  return flat(
    `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="${tag}"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${blocks}</w:sdtContent></w:sdt><w:p/>`,
  );
}

const put = (
  tag: string,
  title: string,
  cells: readonly string[],
  where: InsertPlace = { kind: "end" },
  instead: readonly Place[] = [],
): Promise<Receipt> => host.write([{ kind: "putRegion", tag, flatOpc: region(tag, title, cells), instead, where }]);

/**
 * The blocks of a region, one cell commented with these words, between two paragraphs; the last one is commented too.
 * Null: Word does not give the words.
 */
function commented(words: string | null, around: (blocks: string) => string): Uint8Array {
  const comment = (id: number, text: string): string =>
    `<w:comment w:id="${id}" w:author="x" w:initials="x">${p(text)}</w:comment>`;
  const mark = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const cells = table(["a", "b"]).replace(">b</w:t></w:r>", (cell) => cell + mark(0));
  const last = p("deux").replace("</w:p>", `${mark(1)}</w:p>`);
  return docx(p("un") + around(`${p("Fiche 3")}${cells}<w:p/>`) + last, {
    "word/comments.xml": `<w:comments xmlns:w="${w}">${words === null ? "" : comment(0, words)}${comment(1, "Ailleurs")}</w:comments>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/><Relationship Id="c" Type="${office}/comments" Target="comments.xml"/></Relationships>`,
  });
}

/** Whether a Word gives no paragraph beside a control: the paragraphs around it are asked for then, in one sync more. */
const isWeb = ({ platform }: SimulationOptions): boolean => platform === "OfficeOnline";

/** A place in the sample: the first paragraph with these words. */
const placeAt = (start: string): Place => placeOf(paragraphs().find(({ text }) => text.startsWith(start))!);

describe.each(modes)("in %s", (_name, options) => {
  test("put, refreshed twice and removed, a region leaves the document byte for byte", async () => {
    await open(options, sample);
    const before = body();
    const all = texts();
    const where: InsertPlace = { kind: "before", place: placeAt("ÉTAT DES LIEUX DU CRITÈRE 4") };
    const at = where.place.paragraph!;
    expect(await syncsOf(() => put(sheet(3), "Fiche 3", ["a", "b"], where))).toBe(4);
    expect(texts()).toEqual([...all.slice(0, at), ...words("Fiche 3", ["a", "b"]), ...all.slice(at)]);
    expect(await syncsOf(() => put(sheet(3), "Fiche 3", ["c", "d"], where))).toBe(isWeb(options) ? 4 : 3);
    await put(sheet(3), "Fiche 3", ["e", "f"], where);
    expect(texts()).toEqual([...all.slice(0, at), ...words("Fiche 3", ["e", "f"]), ...all.slice(at)]);
    expect(paragraphs()[at + 1]!.bookmarks).toEqual([`b-${sheet(3)}`]);
    expect(await syncsOf(() => host.write([{ kind: "removeRegion", tag: sheet(3), instead: [] }]))).toBe(2);
    expect(body()).toBe(before);
  });

  test.each<[string, () => InsertPlace]>([
    ["after a table", () => ({ kind: "after", place: placeOf(paragraphs().find(({ text }) => text === "t1")!) })],
    ["before a table", () => ({ kind: "before", place: placeOf(paragraphs().find(({ text }) => text === "t2")!) })],
    ["after a paragraph", () => ({ kind: "after", place: placeAt("un") })],
    ["at the very start", () => ({ kind: "before", place: placeAt("un") })],
    ["at the end", () => ({ kind: "end" })],
  ])("%s: put and taken back, refreshed and taken back, removed and taken back", async (_place, where) => {
    await open(options, docx(p("un") + table(["t1", "t2"]) + p("deux") + table(["t3"]) + p("fin")));
    word.setSelection(3, 2);
    const before = body();
    const first = await put(sheet(1), "Fiche", ["a"], where());
    const put1 = body();
    const second = await put(sheet(1), "Fiche", ["b"], where());
    const put2 = body();
    const removal = await host.write([{ kind: "removeRegion", tag: sheet(1), instead: [] }]);
    expect(body()).toBe(before);
    await host.undo(removal);
    expect(body()).toBe(put2);
    await expect(host.undo(first)).rejects.toMatchObject({ code: "covered" });
    await host.undo(second);
    expect(body()).toBe(put1);
    await host.undo(first);
    expect(body()).toBe(before);
    await expect(host.undo(first)).rejects.toMatchObject({ code: "changed" });
  });

  test("a first put is taken back without a trace, unless somebody wrote in it", async () => {
    await open(options);
    const before = body();
    const count = texts().length;
    await host.undo(await put("ldm:bordereau", "Bordereau", ["a"]));
    expect(body()).toBe(before);
    const receipt = await put("ldm:bordereau", "Bordereau", ["a"]);
    word.type(count + 1, "écrit à la main");
    await expect(host.undo(receipt)).rejects.toMatchObject({ code: "changed" });
    expect(texts()).toContain("écrit à la main");
  });

  test("regions next to one another stay apart, and all go in one step and come back in one", async () => {
    await open(options);
    const before = body();
    const all = texts();
    const tags = [sheet(8), "ldm:audit:synthese", "ldm:bordereau"];
    if (isWeb(options)) {
      // No paragraph stands between them, and a control gives none: it is told, and nothing has changed.
      await put(tags[0]!, tags[0]!, ["a"]);
      const alone = body();
      await expect(put(tags[1]!, tags[1]!, ["a"])).rejects.toMatchObject({ code: "not-on-web", leaves: "before" });
      expect(body()).toBe(alone);
      return;
    }
    for (const tag of tags) await put(tag, tag, ["a"]);
    const full = [...all, ...tags.flatMap((tag) => words(tag, ["a"]))];
    expect(texts()).toEqual(full);
    await put(sheet(8), sheet(8), ["a"]);
    expect(texts()).toEqual(full);
    let receipt: Receipt = { id: "" };
    const edits = tags.map((tag) => ({ kind: "removeRegion" as const, tag, instead: [] }));
    expect(await syncsOf(async () => (receipt = await host.write(edits)))).toBeLessThanOrEqual(4);
    expect(body()).toBe(before);
    await host.undo(receipt);
    expect(texts()).toEqual(full);
  });

  test("several regions, corrections and their numbers in one step of four syncs, taken back in one", async () => {
    await open(options);
    const before = texts();
    const at = paragraphs().find(({ text }) => text.startsWith("Une phrase"))!;
    const second = at.text.split(" ")[1]!;
    const start = at.text.indexOf(second);
    let receipt: Receipt = { id: "" };
    const edits = [1, 2].map((n) => ({
      kind: "putRegion" as const,
      tag: sheet(n),
      flatOpc: region(sheet(n), `Fiche ${n}`, ["a"]),
      instead: [],
      where: { kind: "before" as const, place: placeAt(`ÉTAT DES LIEUX DU CRITÈRE ${n + 1}`) },
    }));
    const correction = {
      kind: "replaceText" as const,
      at: placeOf(at, start, start + second.length),
      text: "autrement",
    };
    expect(await syncsOf(async () => (receipt = await host.write([...edits, correction])))).toBe(4);
    expect(texts()).toHaveLength(before.length + 6);
    expect(texts().join("|")).toContain("autrement");
    await host.undo(receipt);
    expect(texts()).toEqual(before);
  });

  test.each([
    [
      "in a region",
      (blocks: string) =>
        `<w:sdt><w:sdtPr><w:tag w:val="${sheet(3)}"/></w:sdtPr><w:sdtContent>${blocks}</w:sdtContent></w:sdt>`,
    ],
    ["in blocks that lost their control", (blocks: string) => blocks],
  ])("a colleague’s comment %s is not lost: nothing is written or removed", async (_where, around) => {
    let instead: readonly Place[] = [];
    for (const comment of ["Vu avec le proviseur", null]) {
      await open(options, commented(comment, around));
      const before = word.save();
      instead = [placeAt("Fiche 3"), placeAt("a")];
      await expect(put(sheet(3), "Fiche 3", ["c", "d"], { kind: "end" }, instead)).rejects.toMatchObject({
        code: "occupied",
        detail: sheet(3),
      });
      const removal = host.write([{ kind: "removeRegion", tag: sheet(3), instead }]);
      await expect(removal).rejects.toMatchObject({ code: "occupied", detail: sheet(3) });
      expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
      office.close();
    }
    // One of ours, or one that stands elsewhere, is no obstacle.
    await open(options, commented("[LdM] Preuve absente", around));
    await put(sheet(3), "Fiche 3", ["c", "d"], { kind: "end" }, instead);
    expect(texts()).toContain("c");
  });

  test.each<[string, () => Promise<Receipt>]>([
    ["replaced", () => put(sheet(3), "Fiche 3", ["c", "d"])],
    ["removed", () => host.write([{ kind: "removeRegion", tag: sheet(3), instead: [] }])],
  ])("what somebody typed in a region until it is %s comes back with it", async (_how, write) => {
    await open(options);
    await put(sheet(3), "Fiche 3", ["a", "b"]);
    const [start, process] = [word.syncCount, word.process.bind(word)];
    const spy = jest.spyOn(word, "process").mockImplementation((query) => {
      if (word.syncCount === start + 1) word.type(texts().indexOf("b"), "b, vu avec le proviseur");
      return process(query);
    });
    const receipt = await write();
    spy.mockRestore();
    expect(texts()).not.toContain("b, vu avec le proviseur");
    await host.undo(receipt);
    expect(texts()).toContain("b, vu avec le proviseur");
  });

  test("blocks that lost their control are replaced, or removed, by what they hold", async () => {
    const lost = p("Fiche 3") + table(["a", "b"]) + "<w:p/>";
    await open(options, docx(p("un") + lost + p("deux")));
    const instead = [placeAt("Fiche 3"), placeAt("a")];
    const where: InsertPlace = { kind: "end" };
    const receipt = await put(sheet(3), "Fiche 3", ["c", "d"], where, instead);
    expect(texts()).toEqual(["un", ...words("Fiche 3", ["c", "d"]), "deux"]);
    await host.undo(receipt);
    expect(texts()).toEqual(["un", ...words("Fiche 3", ["a", "b"]), "deux"]);
    office.close();
    await open(options, docx(p("un") + lost + p("deux")));
    const removal = await host.write([{ kind: "removeRegion", tag: sheet(3), instead }]);
    expect(body()).toBe(partText(docx(p("un") + p("deux")), "word/document.xml"));
    await host.undo(removal);
    expect(texts()).toEqual(["un", ...words("Fiche 3", ["a", "b"]), "deux"]);
  });

  test("a region that its author copied, in a control or as plain words, is the one written again and taken back", async () => {
    const plain = p("Fiche 1") + table(["avant", "la copie"]) + "<w:p/>";
    const control = (id: number): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${sheet(1)}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`;
    await open(options, docx(`${p("début")}${plain}${p("entre")}${control(11)}${p("puis")}${control(12)}${p("fin")}`));
    const before = body();
    const words = ["Fiche 1", "avant", "la copie", ""];
    const receipt = await put(sheet(1), "Fiche 1", ["après"]);
    expect(texts()).toEqual(["début", ...words, "entre", "Fiche 1", "après", "", "puis", ...words, "fin"]);
    await host.undo(receipt);
    expect(texts()).toEqual(["début", ...words, "entre", ...words, "puis", ...words, "fin"]);
    expect(await host.write([{ kind: "removeRegion", tag: sheet(1), instead: [] }])).toBeDefined();
    expect(texts()).toEqual(["début", ...words, "entre", "puis", "fin"]);
    expect(before).toContain(sheet(1));
    expect(body()).not.toContain(sheet(1));
  });

  test("nothing is written when one place has gone, and no region is none to remove", async () => {
    await open(options);
    const before = body();
    const gone: Place = { paragraph: 3, text: "Ces mots n’y sont pas", textWithDeletions: null, start: 0, end: 3 };
    await expect(put(sheet(1), "Fiche", ["a"], { kind: "after", place: gone })).rejects.toMatchObject({
      code: "moved",
    });
    await expect(put(sheet(1), "Fiche", ["a"], { kind: "end" }, [gone])).rejects.toMatchObject({ code: "moved" });
    expect(body()).toBe(before);
    await host.undo(await host.write([{ kind: "removeRegion", tag: sheet(1), instead: [] }]));
    expect(body()).toBe(before);
  });

  test("when Word refuses the package, the document is as it was", async () => {
    const notAllowed: string[] = [];
    await open({ ...options, hostile: { ...(options.hostile ? { extraParagraph: true } : {}), notAllowed } });
    await put(sheet(1), "Fiche", ["a"], { kind: "before", place: placeAt("ÉTAT DES LIEUX DU CRITÈRE 2") });
    const before = body();
    const place = placeAt("ÉTAT DES LIEUX DU CRITÈRE 3");
    notAllowed.push("Range.insertOoxml");
    const code = isWeb(options) ? "not-on-web" : "read-only";
    await expect(put(sheet(2), "Fiche", ["a"], { kind: "before", place })).rejects.toMatchObject({ code });
    expect(body()).toBe(before);
    notAllowed.pop();
    await expect(
      host.write([{ kind: "putRegion", tag: sheet(1), flatOpc: "<x/>", instead: [], where: { kind: "end" } }]),
    ).rejects.toMatchObject({ code: "failed" });
    expect(body()).toBe(before);
  });
});

test("regions are written with change tracking off, and it is left as the author has it", async () => {
  await open();
  word.world.changeTrackingMode = "TrackAll";
  const receipt = await put(sheet(1), "Fiche", ["a"]);
  await put(sheet(1), "Fiche", ["b"]);
  await host.write([{ kind: "removeRegion", tag: sheet(1), instead: [] }]);
  await expect(host.undo(receipt)).rejects.toMatchObject({ code: "covered" });
  expect(word.violations).toEqual([]);
  expect(word.world.changeTrackingMode).toBe("TrackAll");
});

describe("office-js #1299, #2886 on WordApi 1.3: while changes are tracked a deleted control stays", () => {
  const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const office2006 = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const tracked = docx(p("un") + p("deux"), {
    "word/settings.xml": `<w:settings xmlns:w="${w}"><w:trackRevisions/></w:settings>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${office2006}/styles" Target="styles.xml"/><Relationship Id="t" Type="${office2006}/settings" Target="settings.xml"/></Relationships>`,
  });

  test("no region is written, no insertion taken back, and nothing has changed", async () => {
    await open({ api: "1.3" }, tracked);
    const before = body();
    const refused = { code: "tracked", leaves: "before" };
    await expect(put(sheet(3), "Fiche 3", ["b"])).rejects.toMatchObject(refused);
    expect(body()).toBe(before);
    const receipt = await host.write([{ kind: "insert", flatOpc: flat(p("trois") + p("")), where: { kind: "end" } }]);
    const inserted = body();
    await expect(host.undo(receipt)).rejects.toMatchObject(refused);
    expect(body()).toBe(inserted);
    expect(await host.unfinished()).toBeNull();
  });

  test("no mark is written or cleared", async () => {
    await open({ api: "1.3" }, tracked);
    const before = body();
    const at = { place: placeOf(paragraphs()[0]!), anchor: placeOf(paragraphs()[0]!) };
    const show = [{ key: "a", text: "a", label: "a", at }];
    const job = host.write([], { flags: { style: { kind: "marks" }, show, which: "open" } });
    await expect(job).rejects.toMatchObject({ code: "tracked" });
    expect(body()).toBe(before);
    await expect(
      host.write([], { flags: { style: { kind: "marks" }, show: [], which: "open" } }),
    ).resolves.toBeTruthy();
  });

  test("words are written all the same: they are the author's, as a revision", async () => {
    await open({ api: "1.3" }, tracked);
    await host.write([{ kind: "replaceText", at: placeOf(paragraphs()[0]!, 0, 2), text: "UN" }]);
    expect(texts()).toEqual(["UN", "deux"]);
  });

  test("a newer Word lets it be stopped, and the file is not asked for", async () => {
    await open({}, tracked);
    await put(sheet(3), "Fiche 3", ["a"]);
    await put(sheet(3), "Fiche 3", ["b"]);
    expect(word.violations).toEqual([]);
    expect(texts()).toContain("b");
    expect(texts()).not.toContain("a");
  });
});
