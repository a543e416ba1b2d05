import { isAboutEvidence, type Finding } from "../../checker";
import type { DocumentHost, FlagResult, FlagStyle } from "../../host";
import { exclusively } from "../exclusively";
import type { createCheck } from "./createCheck";
import { flagsOf } from "./flagsOf";
import type { FlagState, FlagTask } from "./states";
import { createStore } from "../store";

/** What is asked of the flags, in French: it names a write that stopped halfway. */
const labels: Readonly<Record<FlagTask, string>> = {
  show: "signalements dans le document",
  clear: "retrait des signalements",
};

/** What flagging works with. */
export interface FlagDeps {
  readonly host: DocumentHost;
  readonly style: FlagStyle;
  readonly check: Pick<ReturnType<typeof createCheck>, "state" | "run">;
}

/** Findings shown in the document in a style, and taken out of it. */
export function createFlags({ host, style, check }: FlagDeps) {
  const state = createStore<FlagState>({ status: "idle" });

  const write = (
    task: FlagTask,
    findings: readonly Finding[],
    done: (result: FlagResult) => FlagState,
  ): Promise<void> =>
    exclusively(state, "working", async () => {
      const show = flagsOf(findings);
      const tell = (written: number, total: number): void =>
        state.set({ status: "working", task, done: written, total });
      tell(0, show.length);
      const { flags } = await host.write([], {
        label: labels[task],
        flags: { style, show, which: "open" },
        onProgress: tell,
        // Words may have gone since it was planned: what was written in the end is not counted.
        onFinished: () => state.set({ status: "idle" }),
      });
      state.set(done(flags!));
    });

  const show = (findings: readonly Finding[]): Promise<void> =>
    write("show", findings, (result) => ({ status: "done", result }));

  return {
    state,
    show,

    /** Checks the dossier, and shows what that finds about evidence. */
    showEvidence: async (): Promise<void> => {
      await check.run();
      const checked = check.state.get();
      if (checked.status === "done") await show(checked.report.findings.filter(isAboutEvidence));
    },

    clear: (): Promise<void> =>
      write("clear", [], ({ removed, settled, left }) => ({ status: "cleared", removed, settled, left })),
  };
}
