import type { Dossier } from "../../dossier";
import type { FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import type { DocumentHost } from "../../host";
import { emptyRecord, type EvidenceRegister } from "../../record";
import { exclusively } from "../exclusively";
import { createCaret } from "../createCaret";
import type { RecordKeeper } from "../record/recordKeeper";
import { createStore } from "../store";
import type { EvidenceSnapshot } from "./EvidenceSnapshot";
import type { CaretPlace, EvidenceState } from "./types";

/** What reading the evidence works with. */
export interface EvidenceReadingDeps {
  readonly host: DocumentHost;
  readonly keeper: RecordKeeper;
  readonly edition: GuideEdition;
  readonly now: () => number;
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** What does the work comes with its first use: the pane's first load stays as it is. */
const load = () => import("./useCases");
export type EvidencePlans = Awaited<ReturnType<typeof load>>;

/** What is read of the evidence, and where the cursor stands in it. */
export function createReading({ keeper, ...parts }: EvidenceReadingDeps) {
  const { host, edition } = parts;
  const state = createStore<EvidenceState>({ status: "unread" });
  const here = createStore<CaretPlace | null>(null);
  const caret = createCaret(parts, () => undefined);
  let files: readonly FolderFile[] | null = null;
  /** What was read last, with what reads it. */
  let last: { readonly cases: EvidencePlans; readonly snapshot: EvidenceSnapshot } | null = null;

  const register = (): EvidenceRegister => {
    const kept = keeper.state.get();
    return (kept.status === "ready" ? kept.record : emptyRecord).evidence;
  };
  const stand = async (): Promise<void> => {
    const found = caret.state.get();
    if (found.status !== "found") return here.set(null);
    const { caretPlace } = await load();
    if (caret.state.get() === found) here.set(caretPlace(found.dossier, found.paragraph));
  };
  caret.state.subscribe(() => void stand());
  const show = (cases: EvidencePlans, snapshot: EvidenceSnapshot): void => {
    last = { cases, snapshot };
    state.set({ status: "read", view: snapshot.view, register: snapshot.register });
  };
  /** Reads the document and what it remembers; `isAtCaret`: with the paragraph of the cursor. One sync. */
  const open = async (
    cases: EvidencePlans,
    isAtCaret = false,
  ): Promise<{ readonly snapshot: EvidenceSnapshot; readonly caret: number | null }> => {
    const isFollowed = caret.state.get().status !== "off";
    caret.beginReading();
    const read = await cases.readSnapshot(host, keeper, edition, files, isAtCaret || isFollowed);
    show(cases, read.snapshot);
    if (isAtCaret || isFollowed) caret.showAt({ dossier: read.snapshot.dossier, paragraph: read.caret });
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
      show(cases, cases.makeSnapshot(dossier, register(), files));
      await caret.show(dossier);
    },

    compareFolder: (picked: readonly FolderFile[]): Promise<void> => {
      files = picked;
      return read();
    },

    caret: caret.state,
    look: caret.look,
    catchUp: caret.catchUp,
    /** `isBusy`: whether the selection moves by our own writing. */
    follow: caret.follow,
  };
}
