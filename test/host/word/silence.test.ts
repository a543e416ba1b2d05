import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { placeOf, type DocumentText } from "../../../src/document";
import type { DocumentHost, Receipt, RecordStore } from "../../../src/host";
import { createWordHost, createWordRecordStore } from "../../../src/host/word";
import { forgetJournal } from "../../../src/host/word/journal";
import { measureBy } from "../../../src/host/word/silence";
import { writeFlatOpc } from "../../../src/tables";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import type { SimulationOptions } from "../../word/options";

const sample = readFileSync(resolve(__dirname, "../../dossiers/d03-defauts-melanges/dossier.docx"));
const namespace = "urn:test:silence";
const part = `<kept xmlns="${namespace}">1</kept>`;

let word: SimulatedWord;
let office: OfficeWindow;
let host: DocumentHost;
let store: RecordStore;
let document: DocumentText;

/** The jobs that wait for a silent Word, and those that were given up. */
let waiting: (() => void)[] = [];

async function open(options: SimulationOptions = {}): Promise<void> {
  waiting = [];
  measureBy((_milliseconds, job) => {
    waiting.push(job);
    return () => {
      waiting = waiting.filter((one) => one !== job);
    };
  });
  word = SimulatedWord.open(sample, options);
  office = await bootOffice(word, true);
  host = createWordHost();
  store = createWordRecordStore(namespace);
  document = await host.read();
}

afterEach(() => {
  expect(word.unimplemented).toEqual([]);
  forgetJournal();
});

const insertion = () =>
  ({
    kind: "insert",
    flatOpc: writeFlatOpc([{ kind: "action", criterion: 3, number: 7 }]),
    where: { kind: "end" },
  }) as const;

/** Paragraphs of that package in the document. */
let added = 0;

beforeAll(async () => {
  await open();
  await host.write([insertion()]);
  added = (await host.read()).paragraphs.length - document.paragraphs.length;
  office.close();
});

/** Everything that the host asks of Word, by what a person does. */
const jobs: Readonly<Record<string, { readonly run: () => Promise<unknown>; readonly options?: SimulationOptions }>> = {
  read: { run: () => host.read() },
  "read the file": { run: () => host.read(), options: { hostile: { getOoxmlFails: true } } },
  caret: { run: () => host.caret() },
  "read at the caret": { run: () => host.readAtCaret() },
  select: {
    run: () => {
      const place = placeOf(document.paragraphs[40]!);
      return host.select({ place, anchor: place });
    },
  },
  "write and undo": {
    run: async () => {
      const receipt: Receipt = await host.write([insertion()], { part: { namespace, text: part } });
      await host.undo(receipt, { part: { namespace, text: null } });
    },
  },
  flag: {
    run: () => {
      const place = placeOf(document.paragraphs.find(({ text }) => text.length > 40)!);
      const flag = {
        key: "k",
        text: "[LdM] Preuve manquante",
        label: "Preuve manquante",
        at: { place, anchor: place },
      };
      const style = { kind: "comments", prefix: "[LdM] " } as const;
      return host.write([], { flags: { style, show: [flag], which: "open" } });
    },
  },
  keep: { run: () => store.write(part) },
  "read what is kept": { run: () => store.read() },
  "open a new document": { run: () => host.openNew(sample) },
};

/** Lets the calls be sent, then the patience of those that wait come to its end, until the job ends. */
async function outwait<T>(job: Promise<T>): Promise<T> {
  let isOver = false;
  const end = job.finally(() => (isOver = true));
  end.catch(() => undefined);
  while (!isOver) {
    await new Promise((done) => setTimeout(done, 5));
    if (word.faults.hasHappened) waiting.splice(0).forEach((give) => give());
  }
  return end;
}

const points = ["sync", "part", "file"] as const;
const silences = (["silent", "silent-but-done"] as const).flatMap((mode) =>
  [false, true].map((isLate) => ({ mode, isLate })),
);

describe("fault 9: a Word that never answers (office-js #6514, #6523, #6949)", () => {
  test.each(Object.keys(jobs))("« %s » ends at each of its calls, and the queue goes on", async (name) => {
    const { run, options = {} } = jobs[name]!;
    await open(options);
    word.faults.reset();
    await run();
    const { counts } = word.faults;
    expect(counts.sync + counts.part + counts.file).toBeGreaterThan(0);
    office.close();
    for (const point of points)
      for (let rank = 1; rank <= counts[point]; rank++) {
        const { mode, isLate } = silences[rank % silences.length]!;
        await open(options);
        const texts = document.paragraphs.map(({ text }) => text);
        word.faults.reset({ point, rank, mode });
        await expect(outwait(run())).rejects.toMatchObject({ code: "silent" });
        if (isLate) word.faults.answerLate();
        const unfinished = await host.unfinished();
        if (unfinished) await host.resolve("undo");
        expect(await host.unfinished()).toBeNull();
        const now = (await host.read()).paragraphs.map(({ text }) => text);
        // All of it stands, or nothing: the insertion goes to the end.
        expect(now.slice(0, texts.length)).toEqual(texts);
        expect([0, added]).toContain(now.length - texts.length);
        // Somebody may write again.
        await host.undo(await host.write([insertion()]));
        office.close();
      }
  });
});
