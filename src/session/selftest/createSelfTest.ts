import {
  probeIds,
  type DocumentHost,
  type ProbeAnswer,
  type ProbeMaterial,
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
export function createSelfTest({ host, word, version, pageFacts, now = Date.now }: SelfTestDeps): SelfTestSession {
  const state = createStore<SelfTestState>({ status: "idle" });
  const trace = createStore<TraceState>({ status: "idle" });
  let reply: ((answer: ProbeAnswer) => void) | null = null;
  let isStopping = false;

  const runAll = async (): Promise<void> => {
    const results: ProbeResult[] = [];
    const finish = (stopped: "by-person" | "occupied" | null): void => {
      const found: SelfTestTrace = {
        ...{ trace: "ldm-word", version: 1, addIn: version, at: new Date(now()).toISOString() },
        ...{ word: word.identity, page: pageFacts(), probes: results },
      };
      state.set({ status: "done", trace: found, abilities: abilitiesOf(results), stopped });
    };
    const material: ProbeMaterial = {
      criterion: writeFlatOpc([{ kind: "criterion", criterion: 1 }]),
      document: textAsDocx(title, "Vous pouvez fermer ce document sans l’enregistrer."),
      manyParagraphs,
    };
    for (const [done, probe] of probeIds.entries()) {
      if (isStopping) return finish("by-person");
      // What the probe before has left is not the person's; anything else is, and no probe takes it away.
      if (results.at(-1)?.left === 0 && !(await word.isEmpty())) return finish("occupied");
      const working = { status: "working", done, total: probeIds.length, probe } as const;
      state.set({ ...working, question: null });
      const ask = async (question: ProbeQuestion): Promise<ProbeAnswer> => {
        if (isStopping) return "skipped";
        const answer = new Promise<ProbeAnswer>((resolve) => (reply = resolve));
        state.set({ ...working, question });
        const given = await answer;
        reply = null;
        state.set({ ...working, question: null });
        return given;
      };
      results.push(await word.run(probe, material, ask));
    }
    finish(null);
  };

  return {
    state,
    trace,
    async start() {
      const { status } = state.get();
      if (status === "working" || status === "looking") return;
      isStopping = false;
      trace.set({ status: "idle" });
      state.set({ status: "looking" });
      try {
        if (await word.isEmpty()) await runAll();
        else state.set({ status: "occupied" });
      } catch (error) {
        state.set(failureOf(error));
      }
    },
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
