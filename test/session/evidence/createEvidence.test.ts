import { currentEdition } from "../../../src/guide";
import {
  HostError,
  noMemory,
  type DocumentHost,
  type PaneMemory,
  type UndoOptions,
  type WriteOptions,
} from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { createEvidence } from "../../../src/session/evidence/createEvidence";
import { createRecordKeeper } from "../../../src/session/record/recordKeeper";
import { writeDocx } from "../../../src/tables";
import { fields } from "./opened";

const document = readDocx(writeDocx([{ kind: "criterion", criterion: 1 }]));

/** Evidence over a document in memory, where a write or an undo may stop halfway. */
function opened(memory: PaneMemory = noMemory) {
  const word = { texts: [] as readonly string[], isStopping: false };
  /** Finishes what stopped halfway. */
  const late = { write: (): void => undefined, undo: (): void => undefined };
  const keep = ({ part }: WriteOptions | UndoOptions = {}): void => {
    if (part) word.texts = part.text === null ? [] : [part.text];
  };
  const carryOut = (options?: WriteOptions | UndoOptions): Promise<void> => {
    if (word.isStopping) return Promise.reject(new HostError("silent", "", "between"));
    keep(options);
    return Promise.resolve();
  };
  const host: Pick<DocumentHost, "read" | "write" | "undo" | "onSelectionChange"> = {
    read: () => Promise.resolve(document),
    write: async (_edits, options) => {
      late.write = () => (keep(options), options?.onFinished?.({ id: "late" }));
      await carryOut(options);
      return { id: "r1" };
    },
    undo: (_receipt, options) => {
      late.undo = () => (keep(options), options?.onFinished?.());
      return carryOut(options);
    },
    onSelectionChange: () => () => undefined,
  };
  const evidence = createEvidence({
    host: host as DocumentHost,
    keeper: createRecordKeeper({
      namespace: "urn:record",
      read: () => Promise.resolve(word.texts),
      write: () => Promise.resolve(),
      clear: () => Promise.resolve(),
    }),
    edition: currentEdition,
    now: () => 0,
    delay: () => Promise.resolve(),
    afterChange: () => Promise.resolve(false),
    memory,
  });
  return { word, late, evidence };
}

test("a change that stopped halfway can be undone once it is finished", async () => {
  const { word, late, evidence } = opened();
  word.isStopping = true;
  await evidence.add("", fields("Photographie"));
  expect(evidence.work.get()).toMatchObject({ status: "failed", code: "silent", leaves: "between" });
  expect(evidence.made.get()).toBeNull();
  late.write();
  expect(evidence.made.get()).toMatchObject({ task: "piece", words: "Photographie" });
  word.isStopping = false;
  await evidence.undo();
  expect([evidence.made.get(), word.texts]).toEqual([null, []]);
});

test("an undo that stopped halfway is offered until it is finished, and not after", async () => {
  const { word, late, evidence } = opened();
  await evidence.add("", fields("Photographie"));
  word.isStopping = true;
  await evidence.undo();
  expect(evidence.made.get()).not.toBeNull();
  late.undo();
  expect(evidence.made.get()).toBeNull();
});

test("the next page offers the latest changes: the one made last is undone first", async () => {
  const first = opened();
  await first.evidence.add("", fields("Photographie"));
  const older = Array.from({ length: 20 }, (_, rank) => ({
    change: { receipt: { id: `old ${rank}` } },
    done: { ...first.evidence.made.get(), words: `older ${rank}` },
  }));
  const kept = new Map<string, unknown>([["evidence", older]]);
  const memory: PaneMemory = { read: (name) => kept.get(name) ?? null, keep: (name, value) => kept.set(name, value) };
  expect(opened(memory).evidence.made.get()).toMatchObject({ words: "older 19" });
  await opened(memory).evidence.add("", fields("Convention"));
  expect(opened(memory).evidence.made.get()).toMatchObject({ words: "Convention" });
  expect(kept.get("evidence")).toHaveLength(20);
});
