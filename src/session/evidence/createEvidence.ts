import type { Dossier } from "../../dossier";
import type { FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import { HostError, type DocumentHost } from "../../host";
import { emptyRecord } from "../../record";
import { attempt, exclusively } from "../exclusively";
import type { RecordKeeper } from "../recordKeeper";
import { createStore } from "../store";
import type { Desk } from "./Desk";
import type { EvidenceSession, EvidenceState } from "./types";

/** What the evidence's part of a session works with. */
export interface EvidenceParts {
  readonly host: DocumentHost;
  readonly keeper: RecordKeeper;
  readonly edition: GuideEdition;
}

/** The evidence's part of a session, with what the rest of it tells it. */
export interface OwnEvidence extends EvidenceSession {
  /** A check has just read the dossier and its record: what was shown of the evidence follows, without another reading. */
  show(dossier: Dossier): Promise<void>;
}

/** What does the work comes with its first use: the pane's first load stays as it is. */
const load = () => import("./useCases");
type Cases = Awaited<ReturnType<typeof load>>;

/** What the buttons of the view « Preuves » do, over any host. */
export function createEvidence({ host, keeper, edition }: EvidenceParts): OwnEvidence {
  const state = createStore<EvidenceState>({ status: "unread" });
  let files: readonly FolderFile[] | null = null;

  const keptRegister = () => {
    const kept = keeper.state.get();
    return (kept.status === "ready" ? kept.record : emptyRecord).evidence;
  };
  const shown = (desk: Desk): EvidenceState => ({
    status: "read",
    view: desk.view,
    register: desk.register,
    filesRead: files?.length ?? null,
  });
  /** Reads the document and what it remembers: one sync. */
  const open = async (cases: Cases): Promise<Desk> => {
    const desk = await cases.readDesk(host, keeper, edition, files);
    state.set(shown(desk));
    return desk;
  };
  const read = (): Promise<void> =>
    exclusively(state, "reading", async () => {
      if (state.get().status !== "read") state.set({ status: "reading" });
      await open(await load());
    });

  return {
    state,
    read,
    goTo: (at) => attempt(() => host.select(at)),

    async show(dossier) {
      if (state.get().status !== "read") return;
      state.set(shown((await load()).deskOf(dossier, keptRegister(), files)));
    },

    async atCaret() {
      try {
        const cases = await load();
        const caret = await host.caret();
        return { keys: cases.keysAt(await open(cases), caret) };
      } catch (error) {
        if (error instanceof HostError) return { failure: error.code };
        throw error;
      }
    },

    async compareFolder(picked) {
      files = picked;
      await read();
    },
  };
}
