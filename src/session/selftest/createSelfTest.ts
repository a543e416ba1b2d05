import {
  apartProbeIds,
  probeIds,
  writesApart,
  type ApartProbeId,
  type DocumentHost,
  type ProbeAnswer,
  type ProbeId,
  type ProbeMaterial,
  type ProbePage,
  type ProbeQuestion,
  type ProbeResult,
  type SelfTest,
} from "../../host";
import { textAsDocx } from "../../report";
import { writeFlatOpc } from "../../tables";
import { failureOf } from "../failureOf";
import { createStore, type ReadonlyStore } from "../store";
import { abilitiesOf } from "./abilities";
import type { SelfTestState, TraceState } from "./states";
import { traceText, type PageFacts, type SelfTestTrace } from "./trace";

/** What the self-test works with. */
export interface SelfTestDeps {
  readonly host: Pick<DocumentHost, "openNew">;
  readonly word: SelfTest;
  readonly page: ProbePage;
  /** Version of the add-in. */
  readonly version: string;
  readonly pageFacts: () => PageFacts;
  readonly now?: () => number;
}

/** « Vérifier ce Word »: the probes one after the other, what they ask of the person, and what they found. */
export interface SelfTestSession {
  readonly state: ReadonlyStore<SelfTestState>;
  readonly trace: ReadonlyStore<TraceState>;
  /** Runs all probes; refuses a document that holds something. */
  start(): Promise<void>;
  /** Runs one of the probes that stand apart, and adds it to what is known; one that writes is refused in a dossier. */
  startApart(probe: ApartProbeId): Promise<void>;
  /** Answers the question that stands. */
  readonly answer: (answer: ProbeAnswer) => void;
  /** Ends after the probe at work. */
  readonly stop: () => void;
  /** Asks Word to open the trace as a document of its own. */
  openTrace(): Promise<void>;
}

/** How many paragraphs the longest dossiers have. */
const manyParagraphs = 3000;

/** Name of the document that a trace is opened as. */
const title = "Essai de ce Word";

/** Makes « Vérifier ce Word ». */
export function createSelfTest({
  host,
  word,
  page,
  version,
  pageFacts,
  now = Date.now,
}: SelfTestDeps): SelfTestSession {
  const state = createStore<SelfTestState>({ status: "idle" });
  const trace = createStore<TraceState>({ status: "idle" });
  const results = new Map<ProbeId, ProbeResult>();
  let reply: ((answer: ProbeAnswer) => void) | null = null;
  let isStopping = false;

  const finish = (stopped: "by-person" | "occupied" | null): void => {
    const probes = [...probeIds, ...apartProbeIds].flatMap((id) => results.get(id) ?? []);
    const found: SelfTestTrace = {
      ...{ trace: "ldm-word", version: 1, addIn: version, at: new Date(now()).toISOString() },
      ...{ word: word.identity, page: pageFacts(), probes },
    };
    state.set({ status: "done", trace: found, abilities: abilitiesOf(probes), stopped });
  };

  const asking =
    (working: Omit<Extract<SelfTestState, { status: "working" }>, "question">) =>
    async (question: ProbeQuestion): Promise<ProbeAnswer> => {
      if (isStopping) return "skipped";
      const answer = new Promise<ProbeAnswer>((resolve) => (reply = resolve));
      state.set({ ...working, question });
      const given = await answer;
      reply = null;
      state.set({ ...working, question: null });
      return given;
    };

  const material = (): ProbeMaterial => ({
    criterion: writeFlatOpc([{ kind: "criterion", criterion: 1 }]),
    document: textAsDocx(title, "Vous pouvez fermer ce document sans l’enregistrer."),
    ...{ manyParagraphs, page },
  });

  const runAll = async (): Promise<void> => {
    const made = material();
    let last: ProbeResult | null = null;
    for (const [done, probe] of probeIds.entries()) {
      if (isStopping) return finish("by-person");
      // What the probe before has left is not the person's; anything else is, and no probe takes it away.
      if (last?.left === 0 && !(await word.isEmpty())) return finish("occupied");
      const working = { status: "working", done, total: probeIds.length, probe } as const;
      state.set({ ...working, question: null });
      last = await word.run(probe, made, asking(working));
      results.set(probe, last);
    }
    finish(null);
  };

  const runOne = async (probe: ApartProbeId): Promise<void> => {
    const working = { status: "working", done: 0, total: 1, probe } as const;
    const ask = asking(working);
    if (writesApart[probe]) {
      if (await word.isDossier()) return state.set({ status: "dossier" });
      if ((await ask("may-write")) !== "yes") return finish(null);
    }
    state.set({ ...working, question: null });
    results.set(probe, await word.run(probe, material(), ask));
    finish(null);
  };

  /** Runs one job at a time; a failure of Word is its state. */
  const begin = async (job: () => Promise<void>): Promise<void> => {
    const { status } = state.get();
    if (status === "working" || status === "looking") return;
    isStopping = false;
    trace.set({ status: "idle" });
    state.set({ status: "looking" });
    try {
      await job();
    } catch (error) {
      state.set(failureOf(error));
    }
  };

  return {
    state,
    trace,
    start: () =>
      begin(async () => {
        if (!(await word.isEmpty())) return state.set({ status: "occupied" });
        for (const id of probeIds) results.delete(id);
        return runAll();
      }),
    startApart: (probe) => begin(() => runOne(probe)),
    answer: (answer) => reply?.(answer),
    stop() {
      isStopping = true;
      reply?.("skipped");
    },
    async openTrace() {
      const current = state.get();
      if (current.status !== "done") return;
      try {
        await host.openNew(textAsDocx(title, traceText(current.trace)));
        trace.set({ status: "asked" });
      } catch (error) {
        trace.set(failureOf(error));
      }
    },
  };
}
