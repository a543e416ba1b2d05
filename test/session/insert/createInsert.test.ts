import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import {
  HostError,
  noMemory,
  type DocumentHost,
  type PaneMemory,
  type Receipt,
  type UndoOptions,
  type WriteOptions,
} from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { createInsert } from "../../../src/session/insert/createInsert";
import type { CaretState } from "../../../src/session";

const document = readDocx(readFileSync(resolve("test/dossiers/d01-dossier-complet/dossier.docx")));
const dossier = readDossier([document], currentEdition);
const list = dossier.bordereau!.items[0]!.location!.place.paragraph!;

/** A document of which nothing but reading, the cursor, insertions and undos may be asked. */
function opened({
  caret = 0,
  took = 0,
  memory = noMemory,
}: { caret?: number | null; took?: number; memory?: PaneMemory } = {}) {
  const asked: string[] = [];
  /** What is called once a write that stopped halfway is finished. */
  const late: { write?: WriteOptions["onFinished"]; undo?: UndoOptions["onFinished"] } = {};
  const switches = {
    caret,
    /** Milliseconds that a reading takes. */
    took,
    /** What the next reading, or the insertion of that rank, throws. */
    reading: null as HostError | null,
    caretFails: null as HostError | null,
    writeFails: null as HostError | null,
    undoFails: null as HostError | null,
    /** Whether the selection moves by a write. */
    isSelecting: false,
  };
  let listener: (() => void) | null = null;
  let clock = 0;
  const readAs = <T>(name: string, value: T): Promise<T> => {
    asked.push(name);
    clock += switches.took;
    return switches.reading ? Promise.reject(switches.reading) : Promise.resolve(value);
  };
  const host: Pick<DocumentHost, "read" | "readAtCaret" | "caret" | "write" | "undo" | "onSelectionChange"> = {
    read: () => readAs("read", document),
    readAtCaret: () => readAs("read at caret", { document, caret: switches.caret }),
    caret: () => {
      asked.push("caret");
      return switches.caretFails ? Promise.reject(switches.caretFails) : Promise.resolve(switches.caret);
    },
    write: (edits, options): Promise<Receipt> => {
      late.write = options?.onFinished;
      // Word selects what comes in.
      if (switches.isSelecting) listener?.();
      asked.push(`write ${edits.map((edit) => (edit.kind === "insert" ? edit.where.kind : edit.kind)).join()}`);
      return switches.writeFails ? Promise.reject(switches.writeFails) : Promise.resolve({ id: "r1" });
    },
    undo: ({ id }, options) => {
      late.undo = options?.onFinished;
      return switches.undoFails ? Promise.reject(switches.undoFails) : Promise.resolve(void asked.push(`undo ${id}`));
    },
    onSelectionChange: (next) => {
      listener = next;
      return () => (listener = null);
    },
  };
  const insert = createInsert({
    host: host as DocumentHost,
    edition: currentEdition,
    now: () => clock,
    delay: () => Promise.resolve(),
    memory,
  });
  const settled = () => new Promise((done) => setTimeout(done, 0));
  /** The selection moves; resolves once it came to rest. */
  const move = async (paragraph: number | null) => {
    switches.caret = paragraph;
    listener?.();
    await settled();
  };
  return { insert, asked, switches, late, move, settled, isListened: () => listener !== null };
}

const found = (paragraph: number | null): CaretState => ({ status: "found", dossier, paragraph });
const action = (...criteria: number[]) => ({ kind: "action", criteria }) as const;

describe("what stands in the document", () => {
  test("is known after one reading", async () => {
    const { insert, asked } = opened();
    expect(insert.reading.get()).toEqual({ status: "unread" });
    expect(insert.outline.get().every(({ isPresent }) => !isPresent)).toBe(true);
    expect(insert.outline.get()[1]!.title).toBe("L’accueil du public de statuts différents");
    await insert.read();
    expect(insert.reading.get()).toEqual({ status: "read" });
    expect(insert.outline.get()[0]).toMatchObject({ number: 1, actions: 2, commitments: 1, isPresent: true });
    expect(asked).toEqual(["read"]);
  });

  test("is told as unknown when it could not be read, and read again", async () => {
    const { insert, switches } = opened();
    switches.reading = new HostError("busy", "HostIsBusy");
    await insert.read();
    expect(insert.reading.get()).toMatchObject({ status: "failed", code: "busy", detail: "HostIsBusy" });
    switches.reading = null;
    await insert.read();
    expect(insert.reading.get()).toEqual({ status: "read" });
  });

  test("follows what somebody else read, without another reading", async () => {
    const { insert, asked } = opened();
    await insert.show(dossier);
    expect(insert.reading.get()).toEqual({ status: "read" });
    expect(insert.outline.get()[0]).toMatchObject({ actions: 2 });
    expect(asked).toEqual([]);
  });
});

describe("the cursor", () => {
  test("is placed in a fresh reading each time that it comes to rest, until nobody follows it", async () => {
    const { insert, asked, move, settled, isListened } = opened({ caret: 3 });
    const stop = insert.follow();
    expect(insert.caret.get()).toEqual({ status: "looking" });
    await settled();
    expect(insert.caret.get()).toEqual(found(3));
    await move(12);
    expect(insert.caret.get()).toEqual(found(12));
    expect(asked).toEqual(["read at caret", "read at caret"]);
    stop();
    expect(insert.caret.get()).toEqual({ status: "off" });
    expect(isListened()).toBe(false);
  });

  test("is not said to be where it was once it has moved", async () => {
    const { insert, move, settled } = opened();
    insert.follow();
    await settled();
    const rest = move(12);
    expect(insert.caret.get()).toEqual({ status: "looking" });
    await rest;
  });

  test("a late answer tells nothing once nobody follows", async () => {
    const { insert, settled } = opened();
    insert.follow()();
    await settled();
    expect(insert.caret.get()).toEqual({ status: "off" });
  });

  test("a document that takes long to read is read again only when asked", async () => {
    const { insert, asked, move, settled } = opened({ caret: 3, took: 1500 });
    insert.follow();
    await settled();
    expect(insert.caret.get()).toEqual(found(3));
    await move(12);
    expect(insert.caret.get()).toEqual({ status: "moved" });
    expect(asked.filter((one) => one.startsWith("read"))).toHaveLength(1);
    await insert.look();
    expect(insert.caret.get()).toEqual(found(12));
  });

  test("Word's refusals are told: of the reading, of the place", async () => {
    const { insert, switches, move, settled } = opened();
    switches.reading = new HostError("busy");
    insert.follow();
    await settled();
    expect(insert.caret.get()).toMatchObject({ status: "failed", code: "busy" });
    switches.reading = null;
    await move(4);
    expect(insert.caret.get()).toEqual(found(4));
    switches.caretFails = new HostError("silent");
    await insert.refresh();
    expect(insert.caret.get()).toMatchObject({ status: "failed", code: "silent" });
  });

  test("is looked for again after an insertion, in the reading that follows it", async () => {
    const { insert, asked, settled } = opened({ caret: 0 });
    insert.follow();
    await settled();
    asked.length = 0;
    await insert.run(action(2), "place");
    expect(asked).toEqual(["read", "write after", "read", "caret"]);
    expect(insert.caret.get()).toMatchObject({ status: "found", paragraph: 0 });
  });
});

test("the selection that our own insertion moves is nobody's cursor: no other reading is made for it", async () => {
  const { insert, asked, switches, settled } = opened();
  insert.follow();
  await settled();
  asked.length = 0;
  switches.isSelecting = true;
  await insert.run(action(2), "place");
  await settled();
  expect(asked).toEqual(["read", "write after", "read", "caret"]);
});

describe("inserting at the cursor", () => {
  test.each([
    ["outside the body", null, { reason: "caret-outside" }],
    ["in the list of evidence", list, { reason: "caret-in-list" }],
    ["in a block", dossier.criteria[0]!.actions[0]!.location!.place.paragraph, { reason: "caret-inside", block: "A1" }],
  ])("%s is refused before anything is written", async (_where, caret, refusal) => {
    const { insert, asked } = opened({ caret });
    await insert.run(action(2), "caret");
    expect(insert.state.get()).toMatchObject({ status: "refused", ...refusal });
    expect(asked).toEqual(["read at caret"]);
  });

  test("asks Word once where the cursor is", async () => {
    const { insert, asked } = opened({ caret: 0 });
    await insert.run(action(2), "caret");
    expect(insert.state.get()).toEqual({
      status: "done",
      label: "Critère\u00a02\u00a0: action\u00a02",
    });
    expect(asked).toEqual(["read at caret", "write after", "read"]);
  });
});

describe("a failure", () => {
  test("of the reading before an insertion is one of the insertion, with what was asked", async () => {
    const { insert, switches } = opened();
    switches.reading = new HostError("unreadable", "no body");
    await insert.run(action(2), "place");
    expect(insert.state.get()).toEqual({
      status: "failed",
      task: "insert",
      label: "action suivante",
      code: "unreadable",
      detail: "no body",
      leaves: "before",
    });
  });

  test("of the reading after an insertion is none of the insertion", async () => {
    const { insert, switches } = opened();
    insert.insertions.subscribe(() => (switches.reading = new HostError("silent")));
    await insert.run(action(2), "place");
    expect(insert.state.get()).toMatchObject({ status: "done" });
    expect(insert.reading.get()).toMatchObject({ status: "failed", code: "silent" });
    expect(insert.insertions.get()).toHaveLength(1);
  });

  test("of a write is told with what it leaves, and nothing is listed", async () => {
    const { insert, asked, switches } = opened();
    switches.writeFails = new HostError("busy", "HostIsBusy", "between");
    await insert.run(action(1, 2, 3), "place");
    expect(asked).toEqual(["read", "write after,after,after"]);
    expect(insert.state.get()).toMatchObject({ status: "failed", task: "insert", code: "busy", leaves: "between" });
    expect(insert.insertions.get()).toEqual([]);
  });

  test("of an undo is told as one, and the insertion can be undone later", async () => {
    const { insert, switches } = opened();
    await insert.run(action(1, 2), "place");
    const [made] = insert.insertions.get();
    switches.undoFails = new HostError("changed");
    await insert.undo(made!);
    expect(insert.state.get()).toMatchObject({ status: "failed", task: "undo", code: "changed", label: made!.label });
    expect(insert.insertions.get()).toEqual([made]);
    switches.undoFails = null;
    await insert.undo(made!);
    expect(insert.state.get()).toEqual({ status: "undone", label: made!.label });
    expect(insert.insertions.get()).toEqual([]);
  });
});

describe("what can be undone", () => {
  test("is an insertion that stopped halfway too, once it is finished", async () => {
    const { insert, switches, late } = opened();
    switches.writeFails = new HostError("silent", "", "between");
    await insert.run(action(2), "place");
    expect(insert.insertions.get()).toEqual([]);
    late.write!({ id: "late" });
    expect(insert.insertions.get()).toEqual([
      { receipt: { id: "late" }, label: "Critère\u00a02\u00a0: action\u00a02" },
    ]);
  });

  test("is not an insertion of which the undo, stopped halfway, is finished: it is offered once", async () => {
    const { insert, switches, late } = opened();
    await insert.run(action(2), "place");
    switches.undoFails = new HostError("silent", "", "between");
    await insert.undo(insert.insertions.get()[0]!);
    expect(insert.insertions.get()).toHaveLength(1);
    late.undo!();
    expect(insert.insertions.get()).toEqual([]);
  });

  test("are the latest insertions, for the next page", async () => {
    const older = Array.from({ length: 20 }, (_, rank) => ({ receipt: { id: `old ${rank}` }, label: "objectif" }));
    const kept = new Map<string, unknown>([["insertions", older]]);
    const memory: PaneMemory = { read: (name) => kept.get(name) ?? null, keep: (name, value) => kept.set(name, value) };
    await opened({ memory }).insert.run(action(2), "place");
    const next = opened({ memory }).insert.insertions.get();
    expect(next.map(({ receipt }) => receipt.id)).toEqual([
      "r1",
      ...older.slice(0, -1).map(({ receipt }) => receipt.id),
    ]);
  });
});
