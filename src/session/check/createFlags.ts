import { isAboutEvidence, type Finding } from "../../checker";
import {
  HostError,
  type DocumentHost,
  type Flag,
  type FlagResult,
  type FlagStyle,
  type WriteOptions,
} from "../../host";
import type { LearntAbilities } from "../createAbilities";
import { exclusively } from "../exclusively";
import { isCommentRefused } from "../isCommentRefused";
import type { createCheck } from "./createCheck";
import { flagsOf } from "./flagsOf";
import type { FlagState, FlagTask } from "./states";
import { createStore } from "../store";

/** Ours begin with this: the signed-in person is the author of all comments. */
const ownComments: FlagStyle = { kind: "comments", prefix: "[LdM] " };

/** What is asked of the flags, in French: it names a write that stopped halfway. */
const labels: Readonly<Record<FlagTask, string>> = {
  show: "signalements dans le document",
  clear: "retrait des signalements",
};

/** What flagging works with. */
export interface FlagDeps {
  readonly host: DocumentHost;
  readonly abilities: LearntAbilities;
  readonly check: Pick<ReturnType<typeof createCheck>, "state" | "run">;
}

/**
 * Findings written in the document, as comments or as marks, and taken out of it. Where Word refuses a comment (office-js
 * #6746) marks take their place for the rest of the session.
 */
export function createFlags({ host, abilities, check }: FlagDeps) {
  const put = async (flags: readonly Flag[], options: Omit<WriteOptions, "flags">): Promise<FlagResult> => {
    const asked = async (as: FlagStyle, show: readonly Flag[]): Promise<FlagResult> =>
      (await host.write([], { ...options, flags: { style: as, show, which: "open" } })).flags!;
    const { comments } = abilities.state.get();
    if (comments === "cannot") return asked({ kind: "marks" }, flags);
    if (comments === "can")
      try {
        return await asked(ownComments, flags);
      } catch (error) {
        if (!isCommentRefused(error)) throw error;
      }
    const marks = await asked({ kind: "marks" }, flags);
    abilities.learn("comments", "refused");
    // An earlier session may have left comments: Word may refuse that they go too.
    const old = await asked(ownComments, []).catch((error: unknown) => {
      if (error instanceof HostError && error.leaves === "before" && flags.length > 0) return null;
      throw error;
    });
    return old ? { ...marks, removed: marks.removed + old.removed, settled: old.settled, left: old.left } : marks;
  };

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
      const result = await put(show, {
        label: labels[task],
        onProgress: tell,
        // Words may have gone since it was planned: what was written in the end is not counted.
        onFinished: () => state.set({ status: "idle" }),
      });
      state.set(done(result));
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
