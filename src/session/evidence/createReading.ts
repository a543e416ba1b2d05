import type { Dossier } from "../../dossier";
import type { FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import type { DocumentHost } from "../../host";
import { emptyRecord, type EvidenceRegister } from "../../record";
import { exclusively } from "../exclusively";
import { followCaret } from "../followCaret";
import type { RecordKeeper } from "../recordKeeper";
import { createStore } from "../store";
import type { Desk } from "./Desk";
import type { CaretPlace, EvidenceState } from "./types";

/** What reading the evidence works with. */
export interface ReadingParts {
  readonly host: DocumentHost;
  readonly keeper: RecordKeeper;
  readonly edition: GuideEdition;
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** What does the work comes with its first use: the pane's first load stays as it is. */
const load = () => import("./useCases");
export type Cases = Awaited<ReturnType<typeof load>>;

/** What is read of the evidence, and where the cursor stands in it. */
export function createReading({ host, keeper, edition, delay }: ReadingParts) {
  const state = createStore<EvidenceState>({ status: "unread" });
  const here = createStore<CaretPlace | null>(null);
  let files: readonly FolderFile[] | null = null;
  /** What was read last, with what reads it. */
  let last: { readonly cases: Cases; readonly desk: Desk } | null = null;
  /** Undefined while nobody follows the cursor. */
  let caret: number | null | undefined;

  const register = (): EvidenceRegister => {
    const kept = keeper.state.get();
    return (kept.status === "ready" ? kept.record : emptyRecord).evidence;
  };
  const stand = (paragraph: number | null | undefined): void => {
    caret = paragraph;
    here.set(last && caret !== undefined ? last.cases.caretPlace(last.desk.dossier, caret) : null);
  };
  const show = (cases: Cases, desk: Desk): void => {
    last = { cases, desk };
    state.set({ status: "read", view: desk.view, register: desk.register });
    stand(caret);
  };
  /** Reads the document and what it remembers; `isAtCaret`: with the paragraph of the cursor. One sync. */
  const open = async (
    cases: Cases,
    isAtCaret = false,
  ): Promise<{ readonly desk: Desk; readonly caret: number | null }> => {
    const read = await cases.readDesk(host, keeper, edition, files, isAtCaret);
    show(cases, read.desk);
    return read;
  };
  const read = (): Promise<void> =>
    exclusively(state, "reading", async () => {
      if (state.get().status !== "read") state.set({ status: "reading" });
      await open(await load());
    });

  return {
    state,
    here,
    load,
    open,
    read,
    /** The register as the document keeps it. */
    register,
    last: () => last,

    /** What was shown follows what somebody else has just read. */
    show: async (dossier: Dossier): Promise<void> => {
      if (state.get().status !== "read") return;
      const cases = await load();
      show(cases, cases.deskOf(dossier, register(), files));
    },

    compareFolder: (picked: readonly FolderFile[]): Promise<void> => {
      files = picked;
      return read();
    },

    /** `isBusy`: whether the selection moves by our own writing. */
    follow(isBusy: () => boolean): () => void {
      let isFollowed = true;
      const stop = followCaret({ host, delay, isBusy, onRest: stand });
      // Told late, the place would outlast the form that asked for it.
      const first = host.caret().then((paragraph) => isFollowed && stand(paragraph));
      void first.catch(() => undefined);
      return () => {
        isFollowed = false;
        stop();
        stand(undefined);
      };
    },
  };
}
