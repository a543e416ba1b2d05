import type { Dossier } from "../../dossier";
import type { FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import { HostError, type DocumentHost } from "../../host";
import { emptyRecord } from "../../record";
import { attempt, exclusively } from "../exclusively";
import type { RecordKeeper } from "../recordKeeper";
import { createStore } from "../store";
import type { Change, Desk, Plan } from "./Desk";
import { isSame, makeChange, unmakeChange, type MadeChange } from "./makeChange";
import type { EvidenceSession, EvidenceState, EvidenceTask, EvidenceWork } from "./types";

/** What the evidence's part of a session works with. */
export interface EvidenceParts {
  readonly host: DocumentHost;
  readonly keeper: RecordKeeper;
  readonly edition: GuideEdition;
  /** Tells the rest of the session that the document has changed; true when it was read again for that. */
  readonly afterChange: () => Promise<boolean>;
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
export function createEvidence({ host, keeper, edition, afterChange }: EvidenceParts): OwnEvidence {
  const state = createStore<EvidenceState>({ status: "unread" });
  const work = createStore<EvidenceWork>({ status: "idle" });
  let files: readonly FolderFile[] | null = null;
  let last: MadeChange | null = null;

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

  /** Plans on what the document says now, makes the change, and shows what it says then. */
  const change = (task: EvidenceTask, plan: (cases: Cases, desk: Desk) => Plan | Promise<Plan>): Promise<void> =>
    exclusively(work, "working", async () => {
      work.set({ status: "working", task });
      const cases = await load();
      const desk = await open(cases);
      if (keeper.state.get().status !== "ready") return work.set({ status: "refused", reason: "record-unusable" });
      const planned = await plan(cases, desk);
      if ("refused" in planned) return work.set({ status: "refused", reason: planned.refused });
      const made = await makeChange(host, keeper, planned, desk.register);
      if (!made) return work.set(notKept());
      last = made;
      await settle(cases);
      work.set(done(task, planned, made.receipt !== null || !isSame(made.before, made.after)));
    });

  const settle = async (cases: Cases): Promise<void> => {
    if (!(await afterChange())) await open(cases);
  };
  const notKept = (): EvidenceWork => {
    const kept = keeper.state.get();
    const code = (kept.status === "ready" ? kept.failure : null) ?? "failed";
    return { status: "failed", code, detail: "record" };
  };
  const done = (task: EvidenceTask, { words, count, unlisted, list }: Told, canUndo: boolean): EvidenceWork => ({
    status: "done",
    task,
    words,
    count,
    unlisted: unlisted ?? null,
    list: list ?? null,
    canUndo,
  });

  return {
    state,
    work,
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

    cite: (request) => change("cite", async (cases, desk) => cases.planCite(desk, await host.caret(), request)),
    save: (key, fields) => change("save", (cases, desk) => cases.planSave(desk, key, fields)),
    rename: (key, number) => change("rename", (cases, desk) => cases.planNumber(desk, key, number)),
    renumber: (plan) => change("renumber", (cases, desk) => cases.planNumbers(desk, plan)),
    remove: (key, isWhole) => change("remove", (cases, desk) => cases.planRemoval(desk, key, isWhole)),
    list: (decisions) => change("list", (cases, desk) => cases.planList(desk, decisions)),
    fillFromFolder: () => change("folder", (cases, desk) => cases.planFill(desk)),
    addLine: (key) => change("line", (cases, desk) => cases.planLine(desk, key)),

    async planRenumbering() {
      let plan: Awaited<ReturnType<EvidenceSession["planRenumbering"]>> = null;
      await exclusively(work, "working", async () => {
        work.set({ status: "working", task: "renumber" });
        const cases = await load();
        plan = cases.proposeNumbers(await open(cases));
        work.set(plan ? { status: "idle" } : { status: "refused", reason: "nothing-to-change" });
      });
      return plan;
    },

    async openAnnex(decisions) {
      let left: Uint8Array | null = null;
      await change("annex", async (cases, desk) => {
        const annex = cases.planAnnex(desk, decisions);
        if ("refused" in annex) return annex;
        left = await cases.openDocument(host, annex.bytes);
        return annex;
      });
      return left;
    },

    async compareFolder(picked) {
      files = picked;
      await read();
    },

    undo: () =>
      exclusively(work, "working", async () => {
        const made = last;
        if (!made) return;
        work.set({ status: "working", task: "undo" });
        const cases = await load();
        await keeper.load();
        if (!isSame(keptRegister(), made.after)) throw new HostError("stale", "register");
        if (!(await unmakeChange(host, keeper, made))) return work.set(notKept());
        last = null;
        await settle(cases);
        work.set(done("undo", { words: "", count: 1 }, false));
      }),
  };
}

type Told = Pick<Change, "words" | "count" | "unlisted" | "list">;
