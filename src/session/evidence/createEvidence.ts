import type { Dossier } from "../../dossier";
import { HostError, noMemory, type PaneMemory } from "../../host";
import { attempt, exclusively } from "../exclusively";
import { mostKept } from "../keptStore";
import { createStore } from "../store";
import { createReading, type EvidencePlans, type EvidenceReadingDeps } from "./createReading";
import type { Change, EvidenceSnapshot, Plan } from "./EvidenceSnapshot";
import { isSame, applyChange, undoChange, type AppliedChange } from "./applyChange";
import type { EvidenceDone, EvidenceSession, EvidenceTask, EvidenceWork } from "./types";

/** What the evidence's part of a session works with. */
export interface EvidenceDeps extends EvidenceReadingDeps {
  /** Tells the rest of the session that the document has changed; true when it was read again for that. */
  readonly afterChange: () => Promise<boolean>;
  /** What outlasts the page. */
  readonly memory?: PaneMemory;
}

/** A change that can be undone, with what is said of it. */
interface Undoable {
  readonly change: AppliedChange;
  readonly done: EvidenceDone;
}

const changesName = "evidence";

/** The evidence's part of a session, with what the rest of it tells it. */
export interface InternalEvidence extends EvidenceSession {
  /** A check has just read the dossier and its record: what was shown of the evidence follows, without another reading. */
  show(dossier: Dossier): Promise<void>;
}

/** What the buttons of the view « Preuves » do, over any host. */
export function createEvidence({ afterChange, memory = noMemory, ...parts }: EvidenceDeps): InternalEvidence {
  const { host, keeper } = parts;
  const reading = createReading(parts);
  const { state, here, load, open } = reading;
  const work = createStore<EvidenceWork>({ status: "idle" });
  /** Changes that can be undone, the last one on top; those of the page before this one too. */
  const changes = [...((memory.read(changesName) as readonly Undoable[] | null) ?? [])];
  const made = createStore(changes.at(-1)?.done ?? null);
  const showLast = (): void => {
    memory.keep(changesName, changes.length > 0 ? changes.slice(-mostKept) : null);
    made.set(changes.at(-1)?.done ?? null);
  };

  /** Plans on what the document says now, makes the change, and shows what it says then. */
  const change = (
    task: EvidenceTask,
    plan: (cases: EvidencePlans, snapshot: EvidenceSnapshot, caret: number | null) => Plan | Promise<Plan>,
    isAtCaret = false,
  ): Promise<void> =>
    exclusively(work, "working", async () => {
      work.set({ status: "working", task });
      const cases = await load();
      const { snapshot, caret } = await open(cases, isAtCaret);
      const record = keeper.state.get();
      if (record.status === "failed") throw new HostError(record.code, record.detail);
      if (record.status !== "ready") return work.set({ status: "refused", reason: "record-unusable" });
      const planned = await plan(cases, snapshot, caret);
      if ("refused" in planned) return work.set({ status: "refused", reason: planned.refused });
      const told = done(task, planned);
      const keep = (made: AppliedChange): void => {
        changes.push({ change: made, done: told });
        showLast();
      };
      const options = { label: taskLabels[task], onFinished: keep };
      const changed = await applyChange(host, keeper, planned, snapshot.register, options);
      if (!changed) return work.set(notKept());
      if (changed.receipt !== null || !isSame(changed.before, changed.after)) keep(changed);
      await settle();
      work.set(told);
      reading.catchUp();
    });

  /** Reports the change even if reading the document afterwards fails; `state` holds that failure. */
  const settle = async (): Promise<void> => {
    if (!(await afterChange())) await reading.read();
  };
  const notKept = (): EvidenceWork => {
    const kept = keeper.state.get();
    if (kept.status === "failed") return kept;
    const code = (kept.status === "ready" ? kept.failure : null) ?? "failed";
    return { status: "failed", code, detail: "record" };
  };

  return {
    state,
    work,
    made,
    here,
    caret: reading.caret,
    look: reading.look,
    read: reading.read,
    show: reading.show,
    compareFolder: reading.compareFolder,
    follow: () => reading.follow(() => work.get().status === "working"),
    goTo: (at) => attempt(() => host.select(at)),

    async atCaret() {
      try {
        const cases = await load();
        const { snapshot, caret } = await open(cases, true);
        return { keys: cases.keysAt(snapshot, caret) };
      } catch (error) {
        if (error instanceof HostError) return { failure: error.code };
        throw error;
      }
    },

    proposeNumber(at) {
      const read = reading.last();
      return read ? read.cases.proposeNumber(read.snapshot, at) : "";
    },

    cite: (request) => change("cite", (cases, snapshot, caret) => cases.planCite(snapshot, caret, request), true),
    add: (number, fields) => change("piece", (cases, snapshot) => cases.planPiece(snapshot, number, fields)),
    save: (key, fields) => change("save", (cases, snapshot) => cases.planSave(snapshot, key, fields)),
    rename: (key, number) => change("rename", (cases, snapshot) => cases.planNumber(snapshot, key, number)),
    renumber: (plan) => change("renumber", (cases, snapshot) => cases.planNumbers(snapshot, plan)),
    remove: (key, isWhole) => change("remove", (cases, snapshot) => cases.planRemoval(snapshot, key, isWhole)),
    take: (decisions) => change("take", (cases, snapshot) => cases.planTake(snapshot, decisions)),
    list: (decisions) => change("list", (cases, snapshot) => cases.planList(snapshot, decisions)),
    fillFromFolder: () => change("folder", (cases, snapshot) => cases.planFill(snapshot)),
    addLine: (key) => change("line", (cases, snapshot) => cases.planLine(snapshot, key)),

    async planRenumbering() {
      let plan: Awaited<ReturnType<EvidenceSession["planRenumbering"]>> = null;
      await exclusively(work, "working", async () => {
        work.set({ status: "working", task: "renumber" });
        const cases = await load();
        plan = cases.proposeNumbers((await open(cases)).snapshot);
        work.set(plan ? { status: "idle" } : { status: "refused", reason: "nothing-to-change" });
      });
      return plan;
    },

    async openAnnex(decisions) {
      let left: Uint8Array | null = null;
      await change("annex", async (cases, snapshot) => {
        const annex = cases.planAnnex(snapshot, decisions);
        if ("refused" in annex) return annex;
        left = await cases.openDocument(host, annex.bytes);
        return annex;
      });
      return left;
    },

    undo: () =>
      exclusively(work, "working", async () => {
        const latest = changes.at(-1);
        if (!latest) return;
        const { change: last, done: undone } = latest;
        work.set({ status: "working", task: "undo" });
        await keeper.load();
        const record = keeper.state.get();
        if (record.status === "failed") throw new HostError(record.code, record.detail);
        const isOurs = isSame(reading.register(), last.after);
        const forget = (): void => {
          changes.pop();
          showLast();
        };
        const outcome = isOurs ? await undoChange(host, keeper, last, forget) : "changed-since";
        if (outcome === "not-kept") return work.set(notKept());
        if (outcome === "changed-since") return work.set({ status: "refused", reason: outcome });
        forget();
        await settle();
        const about = undone.words === "" ? "" : ` (${undone.words})`;
        work.set(done("undo", { words: `${taskLabels[undone.task]}${about}`, count: 1 }));
        reading.catchUp();
      }),
  };
}

/** The name in French of a write that stopped halfway, by its task. */
const taskLabels: Readonly<Record<EvidenceTask, string>> = {
  cite: "citation d’une preuve",
  piece: "nouvelle preuve",
  list: "bordereau des preuves",
  take: "reprise du bordereau de l’établissement",
  annex: "bordereau dans un document à part",
  save: "modification d’une preuve",
  rename: "numéro d’une preuve",
  renumber: "renumérotation des preuves",
  remove: "retrait d’une preuve",
  line: "ligne du bordereau",
  folder: "preuves tirées du dossier de fichiers",
  undo: "annulation",
};

type Told = Pick<Change, "words" | "count" | "outOfReach" | "files" | "unlisted" | "list">;

function done(task: EvidenceTask, { words, count, outOfReach, files, unlisted, list }: Told): EvidenceDone {
  return {
    status: "done",
    task,
    words,
    count,
    outOfReach: outOfReach ?? 0,
    files: files ?? [],
    unlisted: unlisted ?? null,
    list: list ?? null,
  };
}
