import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules } from "../../../src/checker";
import { placeOf, type DocumentText } from "../../../src/document";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import type { DocumentEdit, DocumentHost } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { forgetAllWritten } from "../../../src/host/word/write/written";
import { readDocx } from "../../../src/ooxml";
import { allRules } from "../../../src/rules";
import { writeFlatOpc } from "../../../src/tables";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p, partText, table } from "../../word/fixture";
import type { SimulationOptions } from "../../word/options";

const sample = readFileSync(resolve(__dirname, "../../dossiers/d03-defauts-melanges/dossier.docx"));

let word: SimulatedWord;
let office: OfficeWindow;
let host: DocumentHost;

async function open(options: SimulationOptions = {}, bytes: Uint8Array = sample): Promise<void> {
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

async function syncsOf(job: () => Promise<unknown>): Promise<number> {
  const before = word.syncCount;
  await job();
  return word.syncCount - before;
}

type Replacement = Extract<DocumentEdit, { kind: "replaceText" }>;

/** Replaces the second word of three paragraphs, and what the paragraphs of the document then say. */
function sampleEdits({ paragraphs }: DocumentText): readonly [readonly Replacement[], readonly string[]] {
  const wanted = paragraphs.map(({ text }) => text);
  const chosen = paragraphs.filter(({ text }) => text.split(" ").length > 8 && !/[\n\t]/.test(text));
  const edits = [chosen[0]!, chosen[3]!, chosen[9]!].map((paragraph): Replacement => {
    const { text, index } = paragraph;
    const start = text.indexOf(" ") + 1;
    const end = text.indexOf(" ", start);
    wanted[index!] = `${text.slice(0, start)}autrement${text.slice(end)}`;
    return { kind: "replaceText", at: placeOf(paragraph, start, end), text: "autrement" };
  });
  return [edits, wanted];
}

const modes: readonly (readonly [string, SimulationOptions])[] = [
  ["a friendly Word", {}],
  ["WordApi 1.3", { api: "1.3" }],
  ["a hostile Word", { hostile: true }],
];

describe.each(modes)("in %s", (_name, options) => {
  test("reads what the file holds, in one sync", async () => {
    await open(options);
    let read = await host.read();
    expect(await syncsOf(async () => (read = await host.read()))).toBe(1);
    expect(read.paragraphs.map(({ text }) => text)).toEqual(readDocx(sample).paragraphs.map(({ text }) => text));
  });

  test("selects the very place of every finding", async () => {
    await open(options);
    const document = await host.read();
    const dossier = readDossier([document], currentEdition);
    const { findings } = runRules(dossier, allRules, { edition: currentEdition, referenceYear: 2026 });
    const placed = findings.filter(({ location }) => location !== null);
    expect(placed.length).toBeGreaterThanOrEqual(15);
    for (const { location } of placed) {
      await host.select(location!);
      expect(word.selection.start.paragraph).toBe(location!.place.paragraph);
    }
  });

  test("finds a place again after an insertion before it, and refuses it when its words have changed", async () => {
    await open(options);
    const document = await host.read();
    const heading = document.paragraphs.find(({ text }) => /^ÉTAT DES LIEUX DU CRITÈRE 4/.test(text))!;
    const place = {
      paragraph: heading.index,
      text: heading.text,
      textWithDeletions: null,
      start: 0,
      end: heading.text.length,
    };
    await office.Word.run(async (context) => {
      context.document.body.insertParagraph("Une page de garde", "Start");
      await context.sync();
    });
    await host.select({ place, anchor: place });
    expect(word.selection.start.paragraph).toBe(heading.index! + 1);
    word.type(heading.index! + 1, "Autre chose");
    await expect(host.select({ place, anchor: place })).rejects.toMatchObject({ code: "moved" });
  });

  test.each(["after", "before"] as const)("inserts %s a block, and takes it back without a trace", async (kind) => {
    await open(options);
    const before = body();
    const document = await host.read();
    const dossier = readDossier([document], currentEdition);
    const [first, second] = dossier.criteria[2]!.actions;
    const place = kind === "after" ? first!.end!.place : second!.location!.place;
    const package_ = writeFlatOpc([{ kind: "action", criterion: 3, number: 7 }]);
    let receipt = { id: "" };
    expect(
      await syncsOf(
        async () => (receipt = await host.write([{ kind: "insert", flatOpc: package_, where: { kind, place } }])),
      ),
    ).toBeLessThanOrEqual(3);
    const inserted = readDossier([await host.read()], currentEdition);
    expect(inserted.criteria[2]!.actions).toHaveLength(dossier.criteria[2]!.actions.length + 1);
    expect(word.selection.start.paragraph).toBe(
      inserted.criteria[2]!.actions.find(({ writtenNumber }) => writtenNumber === 7)!.location!.place.paragraph,
    );
    await host.undo(receipt);
    expect(body()).toBe(before);
    await expect(host.undo(receipt)).rejects.toMatchObject({ code: "changed" });
  });

  test("does not take back what somebody wrote in", async () => {
    await open(options);
    const document = await host.read();
    const receipt = await host.write([
      { kind: "insert", flatOpc: writeFlatOpc([{ kind: "action", criterion: 8, number: 7 }]), where: { kind: "end" } },
    ]);
    word.type(document.paragraphs.length, "Notre action");
    const after = body();
    await expect(host.undo(receipt)).rejects.toMatchObject({ code: "changed" });
    expect(body()).toBe(after);
  });

  test("adds a row, and takes it back without a trace", async () => {
    await open(options);
    const before = body();
    const dossier = readDossier([await host.read()], currentEdition);
    const table = dossier.criteria[0]!.actions[0]!.tables.find(({ table: code }) => code === "T6")!;
    const last = table.reading.recognition.table.rows.at(-1)!;
    const cell = last.cells.find(({ isContinued, rowSpan }) => !isContinued && rowSpan === 1)!;
    const paragraph = cell.blocks[0]!;
    if (paragraph.kind !== "paragraph") throw new Error("a table");
    const receipt = await host.write([{ kind: "addRow", at: placeOf(paragraph), values: last.cells.map(() => "") }]);
    const rows = readDossier([await host.read()], currentEdition).criteria[0]!.actions[0]!.tables.find(
      ({ table: code }) => code === "T6",
    )!.reading.recognition.table.rows;
    expect(rows).toHaveLength(table.reading.recognition.table.rows.length + 1);
    await host.undo(receipt);
    expect(body()).toBe(before);
  });

  test("corrects several words in three syncs, and takes it back without a trace", async () => {
    await open(options);
    const before = await host.read();
    const [edits, wanted] = sampleEdits(before);
    let receipt = { id: "" };
    expect(await syncsOf(async () => (receipt = await host.write(edits)))).toBe(3);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(wanted);
    await host.undo(receipt);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(before.paragraphs.map(({ text }) => text));
  });

  test("takes a write back once: words written again by hand are their author's", async () => {
    await open(options);
    const [edits, wanted] = sampleEdits(await host.read());
    const receipt = await host.write(edits);
    await host.undo(receipt);
    for (const { at } of edits) word.type(at.paragraph!, wanted[at.paragraph!]!);
    await expect(host.undo(receipt)).rejects.toMatchObject({ code: "changed" });
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(wanted);
  });

  test("corrects nothing when the words of one correction have changed", async () => {
    await open(options);
    const [edits] = sampleEdits(await host.read());
    word.type(edits[1]!.at.paragraph!, "Autre chose");
    const after = body();
    await expect(host.write(edits)).rejects.toMatchObject({ code: "moved" });
    expect(body()).toBe(after);
  });

  test("adds a column with its header, and takes it back without a trace", async () => {
    await open(options);
    const before = body();
    const dossier = readDossier([await host.read()], currentEdition);
    const table = dossier.criteria[0]!.actions[0]!.tables.find(({ table: code }) => code === "T7")!;
    const header = table.reading.recognition.table.rows[0]!.cells.at(-1)!.blocks[0]!;
    if (header.kind !== "paragraph") throw new Error("a table");
    const receipt = await host.write([{ kind: "addColumn", at: placeOf(header), header: "Preuves" }]);
    const after = readDossier([await host.read()], currentEdition).criteria[0]!.actions[0]!.tables;
    expect(after.find(({ table: code }) => code === "T7")!.reading.added).toEqual(["Preuves"]);
    await host.undo(receipt);
    expect(body()).toBe(before);
  });

  test("takes a column back from between empty cells", async () => {
    await open(options, docx(table(["Moyens", "Lieux"], ["Un atelier", ""], ["", "Salle 12"]) + p("Suite")));
    const before = body();
    const header = (await host.read()).paragraphs.find(({ text }) => text === "Lieux")!;
    const receipt = await host.write([{ kind: "addColumn", at: placeOf(header), header: "Preuves" }]);
    expect(body()).toContain("Preuves");
    await host.undo(receipt);
    expect(body()).toBe(before);
  });

  test("tells where the caret stands", async () => {
    await open(options);
    await host.read();
    for (const paragraph of [0, 12, 200]) {
      word.setSelection(paragraph);
      expect(await host.caret()).toBe(paragraph);
    }
  });
});

test("reads the file itself when Word cannot give the body", async () => {
  await open({ hostile: { getOoxmlFails: true } });
  expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(
    readDocx(sample).paragraphs.map(({ text }) => text),
  );
});

test("fault 8: the file comes in slices of 64 kB where Word gives no larger ones, as on the iPad", async () => {
  await open({ hostile: { getOoxmlFails: true, largestSlice: 65536 } });
  word.faults.reset();
  expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(
    readDocx(sample).paragraphs.map(({ text }) => text),
  );
  // Opened and refused once, opened again, then as many slices as it takes.
  expect(word.faults.counts.file).toBe(3 + Math.ceil(word.save().length / 65536));
});

test("tells a protected document by Word's code", async () => {
  await open({ hostile: { notAllowed: ["*"] } });
  await host.read();
  await expect(
    host.write([
      { kind: "insert", flatOpc: writeFlatOpc([{ kind: "criterion", criterion: 1 }]), where: { kind: "end" } },
    ]),
  ).rejects.toMatchObject({
    code: "read-only",
  });
});
