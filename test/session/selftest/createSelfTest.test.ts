import {
  HostError,
  probeIds,
  type ProbeAnswer,
  type ProbeId,
  type ProbePage,
  type ProbeQuestion,
  type ProbeResult,
  type SelfTest,
} from "../../../src/host";
import { readDocx } from "../../../src/ooxml";
import { createSelfTest, traceText, type SelfTestSession, type SelfTestState } from "../../../src/session/selftest";

const expected: ProbeResult = {
  id: "slices",
  outcome: "as-expected",
  expected: { ranks: "5 6 7" },
  happened: { ranks: "5 6 7" },
  ...{ differs: [], broken: [], untried: [], errors: [], ms: 4, left: 0 },
};

const broken = { outcome: "otherwise", differs: ["ranks"], broken: ["ranks"] } as const;

/** A Word whose probes end as told. */
function wordThat(
  results: Partial<Record<ProbeId, Partial<ProbeResult>>> = {},
  {
    asks = {},
    isEmpty = () => true,
    isDossier = false,
  }: { asks?: Partial<Record<ProbeId, ProbeQuestion>>; isEmpty?: () => boolean; isDossier?: boolean } = {},
): SelfTest & { readonly ran: ProbeId[]; readonly answers: string[] } {
  const ran: ProbeId[] = [];
  const answers: string[] = [];
  return {
    ran,
    answers,
    identity: { platform: "PC", host: "Word", version: "16", sets: ["WordApi 1.3"], userAgent: "test" },
    isEmpty: () => Promise.resolve(isEmpty()),
    isDossier: () => Promise.resolve(isDossier),
    async run(id, _material, ask) {
      ran.push(id);
      const question = asks[id];
      if (question) answers.push(await ask(question));
      return { ...expected, id, ...results[id] };
    },
  };
}

const page = { readyMs: 120, violations: [], storage: "first" } as const;

function selfTest(word: SelfTest) {
  const opened: Uint8Array[] = [];
  const host = { openNew: (file: Uint8Array) => Promise.resolve(void opened.push(file)) };
  const ways: ProbePage = { download: () => {}, copy: () => Promise.resolve(true), pick: () => Promise.resolve(1) };
  const session = createSelfTest({ host, word, page: ways, version: "1.2.0", pageFacts: () => page, now: () => 0 });
  return { session, opened };
}

/** Answers every question by its probe; what is asked is noted. */
function answering({ state, answer }: SelfTestSession, by: (probe: ProbeId) => ProbeAnswer): readonly unknown[] {
  const asked: unknown[] = [];
  state.subscribe(() => {
    const current = state.get();
    if (current.status !== "working" || current.question === null) return;
    asked.push([current.probe, current.question]);
    answer(by(current.probe));
  });
  return asked;
}

function doneOf(state: SelfTestState) {
  if (state.status !== "done") throw new Error(state.status);
  return state;
}

test("runs every probe once, and says what this Word can do", async () => {
  const word = wordThat({
    citation: broken,
    comments: { outcome: "unsupported" },
    "new-document": { outcome: "skipped" },
  });
  const { session } = selfTest(word);
  await session.start();
  const { abilities, stopped, trace } = doneOf(session.state.get());
  expect(word.ran).toEqual(probeIds);
  expect(stopped).toBeNull();
  expect(abilities).toMatchObject({ read: "can", cite: "cannot", comment: "cannot", open: "untried", insert: "can" });
  expect(trace).toMatchObject({ trace: "ldm-word", version: 1, addIn: "1.2.0", at: "1970-01-01T00:00:00.000Z", page });
  expect(trace.probes.map(({ id }) => id)).toEqual(probeIds);
});

test("what the product forgives, and a bug of ours, take no ability away", async () => {
  const forgiven = { outcome: "otherwise", differs: ["ranks"], broken: [] } as const;
  const { session } = selfTest(wordThat({ slices: forgiven, "custom-xml": { outcome: "crashed" } }));
  await session.start();
  expect(doneOf(session.state.get()).abilities).toMatchObject({ read: "can", remember: "untried" });
});

test("what the person did not try is not said to be known, though the cursor was found", async () => {
  const { session } = selfTest(wordThat({ "caret-undo": { outcome: "skipped" } }));
  await session.start();
  expect(doneOf(session.state.get()).abilities).toMatchObject({ follow: "can", "keep-undo": "untried" });
});

test("a document that holds something is refused, and nothing runs", async () => {
  const word = wordThat({}, { isEmpty: () => false });
  const { session } = selfTest(word);
  await session.start();
  expect(session.state.get()).toEqual({ status: "occupied" });
  expect(word.ran).toEqual([]);
});

test("stops when the person writes between two probes, and takes nothing of it away", async () => {
  const word: ReturnType<typeof wordThat> = wordThat({}, { isEmpty: () => word.ran.length < 3 });
  const { session } = selfTest(word);
  await session.start();
  expect(doneOf(session.state.get()).stopped).toBe("occupied");
  expect(word.ran).toEqual(probeIds.slice(0, 3));
});

test("goes on over what a probe has left", async () => {
  const word: ReturnType<typeof wordThat> = wordThat(
    { paragraphs: { left: 2 } },
    { isEmpty: () => word.ran.length !== 1 },
  );
  const { session } = selfTest(word);
  await session.start();
  expect(doneOf(session.state.get()).stopped).toBeNull();
});

test("asks the person, and waits for the answer", async () => {
  const word = wordThat({}, { asks: { caret: "caret-in-header", "new-document": "document-opened" } });
  const { session } = selfTest(word);
  const asked = answering(session, (probe) => (probe === "caret" ? "yes" : "no"));
  await session.start();
  expect(asked).toEqual([
    ["caret", "caret-in-header"],
    ["new-document", "document-opened"],
  ]);
  expect(word.answers).toEqual(["yes", "no"]);
});

test("stops when the person says so, the question that stands left out", async () => {
  const word = wordThat({}, { asks: { caret: "caret-in-header" } });
  const { session } = selfTest(word);
  session.state.subscribe(() => {
    const current = session.state.get();
    if (current.status === "working" && current.question !== null) session.stop();
  });
  await session.start();
  expect(doneOf(session.state.get())).toMatchObject({ stopped: "by-person", trace: { probes: { length: 3 } } });
  expect(word.answers).toEqual(["skipped"]);
});

test("a Word that does not say whether its document is empty is a failure", async () => {
  const word = { ...wordThat(), isEmpty: () => Promise.reject(new HostError("silent")) };
  const { session } = selfTest(word);
  await session.start();
  expect(session.state.get()).toMatchObject({ status: "failed", code: "silent" });
});

test("opens the trace as a document, whose words are the trace", async () => {
  const { session, opened } = selfTest(wordThat());
  await session.openTrace();
  expect(opened).toEqual([]);
  await session.start();
  await session.openTrace();
  expect(session.trace.get()).toEqual({ status: "asked" });
  const { trace } = doneOf(session.state.get());
  const [, ...lines] = readDocx(opened[0]!).paragraphs.map(({ text }) => text);
  expect(JSON.parse(lines.join("\n"))).toEqual(JSON.parse(traceText(trace)));
});

describe("a probe of its own", () => {
  test("needs no empty document, and its result joins those that are known", async () => {
    const word: ReturnType<typeof wordThat> = wordThat({}, { isEmpty: () => word.ran.length < 3 });
    const { session } = selfTest(word);
    await session.startApart("large-document");
    expect(doneOf(session.state.get()).trace.probes.map(({ id }) => id)).toEqual(["large-document"]);
    await session.start();
    expect(doneOf(session.state.get()).trace.probes.map(({ id }) => id)).toEqual([
      ...probeIds.slice(0, 2),
      "large-document",
    ]);
  });

  test("that writes asks first, and does nothing without a yes", async () => {
    const word = wordThat();
    const { session } = selfTest(word);
    const asked = answering(session, () => "no");
    await session.startApart("refusals");
    await session.startApart("large-document");
    expect(asked).toEqual([["refusals", "may-write"]]);
    expect(word.ran).toEqual(["large-document"]);
  });

  test.each(["refusals", "two-people", "ribbon"] as const)("« %s » is refused in a dossier", async (probe) => {
    const word = wordThat({}, { isDossier: true });
    const { session } = selfTest(word);
    await session.startApart(probe);
    expect(session.state.get()).toEqual({ status: "dossier" });
    expect(word.ran).toEqual([]);
  });

  test("says nothing of reading where it measures a document that refuses writes", async () => {
    const { session } = selfTest(wordThat({ refusals: broken }));
    answering(session, () => "yes");
    await session.startApart("refusals");
    expect(Object.values(doneOf(session.state.get()).abilities)).not.toContain("cannot");
  });
});
