import {
  assessmentOf,
  criterionOf,
  latestInstant,
  matchPerson,
  nextInstant,
  noInstant,
  setAssessorDetails,
  type Assessor,
  type AuditRecord,
  type Instant,
} from "../../audit";
import type { AnyRule } from "../../checker";
import type { GuideEdition } from "../../guide";
import { HostError, type ComputerMemory, type DocumentHost, type PaneMemory, type RecordStore } from "../../host";
import type { DossierRecord } from "../../record";
import type { LearntAbilities } from "../createAbilities";
import { writeFailureOf } from "../failureOf";
import { createStore, type ReadonlyStore, type Store } from "../store";
import { createUnsaved, type Entering } from "./unsaved";
import { accountOf, type AuditBase } from "./account";
import { readForAudit, type AuditReading } from "./reading";
import { createScoreKeeper, type ScoreKeeper } from "./scoreKeeper";
import type { OpenAudit, AuditJob, AuditState, AuditWork, CurrentAssessor, SheetName } from "./states";

/** What an audit works with. */
export interface AuditDeps {
  readonly host: DocumentHost;
  /** The document's part that keeps the scores. */
  readonly store: RecordStore;
  /** Constats are shown in the text where Word lets us write comments. */
  readonly abilities: LearntAbilities;
  readonly loadRecord: () => Promise<DossierRecord>;
  /** What outlasts the page. */
  readonly memory?: PaneMemory;
  /** What outlasts Word. */
  readonly computer?: ComputerMemory;
  readonly edition: GuideEdition;
  readonly rules: readonly AnyRule[];
  readonly now: () => number;
  /** Resolves after that many milliseconds. */
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** Says something in a voice, at an instant; the same record: nothing new was said. */
export type Say = (record: AuditRecord, speaker: Assessor, at: Instant) => AuditRecord;

/** What somebody said last: the record with it, and its instant. */
export interface Said {
  readonly record: AuditRecord;
  readonly speaker: Assessor;
  readonly at: Instant;
}

/** What the use cases of an audit share: what was read, what is shown, and the one way to change what was said. */
export interface AuditWorkspace extends AuditDeps {
  readonly state: Store<AuditState>;
  readonly work: Store<AuditWork>;
  /** Told at once, before the document has it; null before anything is said here. */
  readonly said: ReadonlyStore<Said | null>;
  /** What is open; null while nothing is. */
  account(): OpenAudit | null;
  /** The last reading; null before the first. */
  reading(): AuditReading | null;
  /** Reads the document again. */
  read(): Promise<AuditReading>;
  /** Opens the last reading, or updates what is shown of it. */
  show(change: AuditBase | Partial<AuditBase>): void;
  /** The instant of what is entered now in a record: after everything that it holds. The only place that makes one. */
  instant(record: AuditRecord): Instant;
  /** Something entered at that instant is known, though no record holds it: what is entered from now on comes after it. */
  knows(at: Instant): void;
  /**
   * Changes the record: shown at once, then in the document by one write. The visible tables of the criteria named are to
   * follow.
   */
  change(sheets: Iterable<SheetName>, change: Entering): Promise<void>;
  /** Changes what the person at work said; nothing while nobody said who works here. */
  say(sheets: Iterable<SheetName>, say: Say): Promise<void>;
  /** The visible tables that an audit of this record has. */
  sheetsOf(record: AuditRecord): ReadonlySet<SheetName>;
  save(): Promise<void>;
  /** Whether something was entered here that is not in the document yet. */
  hasUnsaved(): boolean;
  /** What the document holds, with what was entered here in `mine` and is not in it yet. */
  withUnsaved(there: AuditRecord, mine: AuditRecord): AuditRecord;
  /** Runs while no score is written: what is said meanwhile is shown, and written afterwards if the audit is still open. */
  withoutSaving<T>(run: () => Promise<T>): Promise<T>;
  /** Lets another write keep the scores with what it does: see `ScoreKeeper`. */
  readonly keepBy: ScoreKeeper["keepBy"];
  /** One job at a time; what Word refuses becomes a state. */
  exclusively(job: AuditJob, run: () => Promise<void>): Promise<void>;
  /** After the job at work, for what must not be skipped: choosing a file alone makes the visible tables be written. */
  inTurn(job: AuditJob, run: () => Promise<void>): Promise<void>;
}

/** Sets a workspace up, with nothing on it. */
export function createWorkspace(parts: AuditDeps): AuditWorkspace {
  const state = createStore<AuditState>({ status: "closed" });
  const work = createStore<AuditWork>({ status: "idle" });
  const said = createStore<Said | null>(null);
  let reading: AuditReading | null = null;
  const account = (): OpenAudit | null => {
    const value = state.get();
    return value.status === "open" ? value : null;
  };
  const show = (change: AuditBase | Partial<AuditBase>): void => {
    const before = account();
    // What is open changes in part; nothing opens but by all of it.
    const base = before ?? ("differences" in change ? (change as AuditBase) : null);
    if (base && reading) state.set({ status: "open", ...accountOf(reading, { ...base, ...change }, before) });
  };
  let known: Instant = noInstant;
  const instant = (record: AuditRecord): Instant => {
    const latest = latestInstant(record);
    return nextInstant(latest > known ? latest : known, parts.now());
  };
  const unsaved = createUnsaved(parts.now);
  state.subscribe(() => {
    // The state itself holds them then, and the document must not get them back.
    if (state.get().status === "handed-back") unsaved.clear();
  });
  const change: AuditWorkspace["change"] = async (sheets, make) => {
    const before = account();
    if (!before) return;
    const record = make(before.record, instant(before.record));
    if (record === before.record) return;
    unsaved.add(make);
    show({ record, staleSheets: new Set([...before.staleSheets, ...sheets]) });
    await keeper.save();
  };
  const keeper = createScoreKeeper({
    store: parts.store,
    current: () => {
      unsaved.begin();
      return account()?.record ?? null;
    },
    join: unsaved.join,
    onKept: (record) => {
      unsaved.end();
      const open = account();
      if (!open) return;
      const joined = open.record === record ? record : unsaved.join(record, open.record);
      show({ record: joined, me: open.me && personIn(joined, open.me), origin: "part" });
    },
    onSaving: (saving) => show({ saving }),
  });
  /** Resolves when the job at work has ended, well or not. */
  let atWork: Promise<void> = Promise.resolve();
  const exclusively: AuditWorkspace["exclusively"] = async (job, run) => {
    if (work.get().status === "working") return;
    work.set({ status: "working", job });
    const running = run();
    atWork = running.catch(() => undefined);
    try {
      await running;
      work.set({ status: "done", job });
    } catch (error) {
      work.set({ job, ...writeFailureOf(error) });
      if (!(error instanceof HostError)) throw error;
    }
  };
  return {
    ...parts,
    state,
    work,
    said,
    account,
    reading: () => reading,
    read: async () => (reading = await readForAudit(parts)),
    show,
    instant,
    knows: (at) => void (known = at > known ? at : known),
    change,
    async say(sheets, say) {
      const me = account()?.me;
      if (!me) return;
      let now: Said | null = null;
      const saving = change(sheets, (record, at) => {
        const speaker = personIn(record, me);
        const next = say(introduced(record, speaker, at), speaker, at);
        now ??= { record: next, speaker, at };
        return next;
      });
      if (now) said.set(now);
      await saving;
    },
    sheetsOf({ assessments }) {
      const criteria = assessments.flatMap((one) => [
        ...one.expectations.flatMap(({ expectation }) => criterionOf(parts.edition, expectation) ?? []),
        ...[...one.criteria, ...one.observations].map(({ criterion }) => criterion),
      ]);
      return new Set<SheetName>([...criteria, "synthesis"]);
    },

    save: () => keeper.save(),
    hasUnsaved: () => !unsaved.isEmpty(),
    withUnsaved: unsaved.join,
    withoutSaving: (run) => keeper.hold(run),
    keepBy: (write) => keeper.keepBy(write),

    exclusively,
    async inTurn(job, run) {
      while (work.get().status === "working") await atWork;
      await exclusively(job, run);
    },
  };
}

/** The person at work as a record knows her: another pane may have parted two people who shared her id. */
export function personIn(record: AuditRecord, me: CurrentAssessor): CurrentAssessor {
  const match = matchPerson(record, me, me);
  return match.kind === "doubt" || match.id === me.id ? me : { ...me, id: match.id };
}

/** The record in which the person at work bears the name given. */
function introduced(record: AuditRecord, me: CurrentAssessor, at: Instant): AuditRecord {
  const known = assessmentOf(record, me);
  return known?.name === me.name && known.position === me.position ? record : setAssessorDetails(record, me, me, at);
}
