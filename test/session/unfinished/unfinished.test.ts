import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { HostError, type DocumentHost, type RecordStore, type UnfinishedWrite } from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { createSession } from "../../../src/session";

const document = readDocx(readFileSync(resolve("test/dossiers/d02-modele-vierge/dossier.docx")));
const write: UnfinishedWrite = { id: "w1", label: "Critère 3 : action 2" };

/** A session over a document that a write may have left halfway. */
function opened(left: UnfinishedWrite | null = null) {
  const asked: string[] = [];
  const word = {
    left,
    refuses: null as HostError | null,
    writeFails: new HostError("silent", "no answer", "between"),
    /** Why Word does not say what is left. */
    unknown: null as HostError | null,
    /** What the resolution waits for. */
    slow: Promise.resolve(),
  };
  const host = {
    abilities: { comments: false, underlines: false, platform: "windows" },
    read: () => Promise.resolve(void asked.push("read")).then(() => document),
    write: () => {
      word.left = write;
      return Promise.reject(word.writeFails);
    },
    unfinished: () => (word.unknown ? Promise.reject(word.unknown) : Promise.resolve(word.left)),
    resolve: async (how: string) => {
      asked.push(how);
      await word.slow;
      if (word.refuses) throw word.refuses;
      word.left = null;
    },
  };
  const store = { read: () => Promise.resolve([]) } as unknown as RecordStore;
  const session = createSession({
    host: host as unknown as DocumentHost,
    record: store,
    audit: store,
  });
  return { session, asked, word };
}

const found = { status: "found", write, failure: null };

test("one that an earlier page left is offered at once", async () => {
  const [left, none] = [opened(write), opened()];
  await Promise.resolve();
  expect(left.session.unfinished.get()).toEqual(found);
  expect(none.session.unfinished.get()).toEqual({ status: "none" });
});

test("one that a write leaves is offered with its failure, which says what is left", async () => {
  const { session } = opened();
  await session.runInsert({ kind: "action", criteria: [3] }, "place");
  expect(session.insert.get()).toMatchObject({ status: "failed", code: "silent", leaves: "between" });
  expect(session.unfinished.get()).toEqual(found);
});

test("one that the next reading finds is offered, and goes when the host has none any more", async () => {
  const { session, word } = opened();
  await session.runCheck();
  expect(session.unfinished.get()).toEqual({ status: "none" });
  word.left = write;
  await session.runCheck();
  expect(session.unfinished.get()).toEqual(found);
  word.left = null;
  await session.readOutline();
  await session.runCheck();
  expect(session.unfinished.get()).toEqual({ status: "none" });
});

test.each(["finish", "undo"] as const)(
  "to %s it is asked of the host, and what was read is read again",
  async (how) => {
    const { session, asked } = opened(write);
    await session.readOutline();
    asked.length = 0;
    const states: string[] = [];
    session.unfinished.subscribe(() => states.push(session.unfinished.get().status));
    await session.resolveUnfinished(how);
    expect(states).toEqual(["resolving", "resolved"]);
    expect(session.unfinished.get()).toEqual({ status: "resolved", write, how });
    expect(asked).toEqual([how, "read"]);
  },
);

test("a check that was made is made again, and nothing is read that nobody had", async () => {
  const checked = opened();
  await checked.session.runCheck();
  const first = checked.session.check.get();
  checked.word.left = write;
  await checked.session.runCheck();
  await checked.session.resolveUnfinished("undo");
  expect(checked.session.check.get()).not.toBe(first);
  expect(checked.asked).toEqual(["read", "read", "undo", "read"]);
  const fresh = opened(write);
  await Promise.resolve();
  await fresh.session.resolveUnfinished("undo");
  expect(fresh.asked).toEqual(["undo"]);
});

test("what the host refuses leaves it offered, with the reason and what was tried", async () => {
  const { session, word } = opened(write);
  await Promise.resolve();
  word.refuses = new HostError("busy", "HostIsBusy");
  await session.resolveUnfinished("finish");
  expect(session.unfinished.get()).toEqual({
    status: "found",
    write,
    failure: { how: "finish", code: "busy", detail: "HostIsBusy" },
  });
  // A reading finds the same write: the reason stays until another attempt.
  await session.readOutline();
  expect(session.unfinished.get()).toMatchObject({ failure: { code: "busy" } });
  word.refuses = null;
  await session.resolveUnfinished("undo");
  expect(session.unfinished.get()).toMatchObject({ status: "resolved", how: "undo" });
});

test("one that another page left is offered when it stands in the way of a write", async () => {
  const { session, word } = opened();
  word.writeFails = new HostError("unfinished");
  await session.runInsert({ kind: "action", criteria: [3] }, "place");
  expect(session.insert.get()).toMatchObject({ status: "failed", code: "unfinished", leaves: "before" });
  expect(session.unfinished.get()).toEqual(found);
});

test("a write that Word refused keeps its reason where Word does not say what is left either", async () => {
  const { session, word } = opened();
  word.writeFails = new HostError("busy", "HostIsBusy", "between");
  await Promise.resolve();
  // Once the document was read for it: each reading asks too.
  session.outline.subscribe(() => (word.unknown ??= new HostError("silent")));
  await session.runInsert({ kind: "action", criteria: [3] }, "place");
  expect(session.insert.get()).toMatchObject({ status: "failed", code: "busy", detail: "HostIsBusy" });
});

test("a reading while it is resolved does not offer it a second time", async () => {
  const { session, asked, word } = opened(write);
  await Promise.resolve();
  let answer = (): void => undefined;
  word.slow = new Promise((done) => (answer = done));
  const resolved = session.resolveUnfinished("finish");
  await session.readOutline();
  expect(session.unfinished.get()).toEqual({ status: "resolving", write });
  await session.resolveUnfinished("undo");
  answer();
  await resolved;
  expect(asked.filter((one) => one !== "read")).toEqual(["finish"]);
  expect(session.unfinished.get()).toMatchObject({ status: "resolved", how: "finish" });
});
