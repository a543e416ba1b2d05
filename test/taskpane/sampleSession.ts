import type { CheckReport, Finding } from "../../src/checker";
import { emptyRecord, type DossierRecord } from "../../src/record";
import type {
  Abilities,
  CaretPlace,
  CaretState,
  CheckState,
  CriterionOutline,
  EvidenceDone,
  EvidenceSession,
  EvidenceState,
  EvidenceWork,
  FixState,
  FlagState,
  InsertState,
  Insertion,
  UndoableFixes,
  ReadingState,
  RecordState,
  RecordTask,
  Session,
  ReadonlyStore,
  UnderlineState,
  UnfinishedState,
} from "../../src/session";

/** A task that a test sets by hand. */
export interface SetTask<T> extends ReadonlyStore<T> {
  set(value: T): void;
}

function task<T>(first: T): SetTask<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Keys given so far: each finding has its own. */
let keys = 0;

/** A finding with plain sample words; tests override what they look at. */
export function finding(over: Partial<Finding> = {}): Finding {
  const place = { paragraph: 4, text: "Moyens", start: 0, end: 6, textWithDeletions: null };
  const where = `Critère ${over.criterion ?? 1}, action 1`;
  return {
    rule: "required-empty",
    severity: "error",
    criterion: 1,
    block: "A1",
    table: "T7",
    field: "moyens",
    objective: null,
    indicator: null,
    message: "",
    text: null,
    location: { place, anchor: place },
    parts: { where, what: "Champ vide.", why: "Le guide le demande.", how: "Écrivez les moyens engagés." },
    source: "tables.T7",
    needsReview: false,
    key: `required-empty:${++keys}`,
    fixes: [],
    ...over,
  };
}

export function report(findings: readonly Finding[]): CheckReport {
  const of = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  const summary = { error: of("error"), warning: of("warning"), info: of("info"), criteria: [] };
  return { edition: "2026-01", findings, dismissed: [], summary, rules: 0, crashed: [] };
}

export function done(findings: readonly Finding[]): Extract<CheckState, { status: "done" }> {
  return {
    status: "done",
    report: report(findings),
    elapsed: 340,
    paragraphs: 900,
    tables: 40,
    accounts: [],
    pages: 62,
    settings: emptyRecord.settings,
    referenceDate: "2026-11-24",
  };
}

/** A document that remembers this. */
export function ready(record: Partial<DossierRecord> = {}): Extract<RecordState, { status: "ready" }> {
  return { status: "ready", record: { ...emptyRecord, ...record }, isSaving: false, failure: null };
}

export const outline: readonly CriterionOutline[] = [
  { number: 1, title: "Une offre de formations professionnelles", actions: 2, commitments: 1, isPresent: true },
  { number: 2, title: "L’accueil de publics de statuts différents", actions: 0, commitments: 0, isPresent: false },
  { number: 3, title: "Un partenariat actif", actions: 0, commitments: 0, isPresent: false },
];

export const references = {
  "tables.T7": { page: 9, section: "Mise en œuvre", quote: "Préciser les moyens engagés.", basis: "quoted" },
  "our.rule": { page: null, section: "Lecture du dossier", quote: "Une action se prouve.", basis: "our-reading" },
} as const;

/** A session that answers as told and writes down what it was asked. */
export function sampleSession(answer: CheckState = done([finding()])) {
  const asked: string[] = [];
  const tasks = {
    check: task<CheckState>({ status: "idle" }),
    flags: task<FlagState>({ status: "idle" }),
    underlines: task<UnderlineState>({ status: "off" }),
    abilities: task<Abilities>({
      ...{ comments: "can", underlines: "cannot", platform: "windows" },
      ...{ writing: "can", parts: "can", documents: "can" },
    }),
    fixes: task<FixState>({ status: "idle" }),
    madeFixes: task<UndoableFixes | null>(null),
    insert: task<InsertState>({ status: "idle" }),
    insertions: task<readonly Insertion[]>([]),
    isSilent: task(false),
    unfinished: task<UnfinishedState>({ status: "none" }),
    outline: task(outline),
    outlineReading: task<ReadingState>({ status: "read" }),
    insertCaret: task<CaretState>({ status: "off" }),
    record: task<RecordState>(ready()),
    recordTask: task<RecordTask | null>(null),
  };
  const ask = (what: string) => {
    asked.push(what);
    return Promise.resolve();
  };
  const evidenceTasks = {
    state: task<EvidenceState>({ status: "unread" }),
    work: task<EvidenceWork>({ status: "idle" }),
    made: task<EvidenceDone | null>(null),
    here: task<CaretPlace | null>(null),
    caret: task<CaretState>({ status: "off" }),
  };
  const evidence: EvidenceSession = {
    ...evidenceTasks,
    read: () => ask("read evidence"),
    look: () => ask("look where to cite"),
    follow: () => () => {},
    goTo: () => Promise.resolve(null),
    atCaret: () => Promise.resolve({ keys: [] }),
    cite: (request) => ask(`cite ${JSON.stringify(request)}`),
    add: (number, { title }) => ask(`add ${number} ${title}`),
    proposeNumber: () => "",
    save: (key, { title }) => ask(`save ${key} ${title}`),
    rename: (key, number) => ask(`rename ${key} ${number}`),
    planRenumbering: () => Promise.resolve(null),
    renumber: ({ numbers }) => ask(`renumber ${numbers.map(({ from, to }) => `${from} ${to}`).join()}`),
    remove: (key, withCitations) => ask(`remove ${key} ${withCitations}`),
    take: (decisions) => ask(`take ${JSON.stringify(decisions)}`),
    list: (decisions) => ask(`list ${JSON.stringify(decisions)}`),
    openAnnex: async () => {
      await ask("annex");
      return null;
    },
    addLine: (key) => ask(`line ${key}`),
    compareFolder: (files) => ask(`compare ${files.length}`),
    fillFromFolder: () => ask("fill"),
    undo: () => ask("undo evidence"),
  };
  const session: Session = {
    ...tasks,
    evidence,
    readAgain: () => ask("read again"),
    resolveUnfinished: (how) => ask(`resolve ${how}`),
    async runCheck(_audience, when) {
      await ask(when === "opening" ? "check while opening" : "check");
      tasks.check.set(answer);
    },
    goTo: ({ location }) => ask(`go to ${location?.place.paragraph}`).then(() => null),
    showFlags: (findings) => ask(`flag ${findings.length}`),
    clearFlags: () => ask("clear"),
    underline: (isWanted) => ask(isWanted ? "underline" : "do not underline"),
    flagEvidence: () => ask("flag evidence"),
    fix: (corrections) => ask(`fix ${corrections.map(({ fix }) => fix.label).join(", ")}`),
    undoFixes: () => ask("undo fixes"),
    runInsert: (request, where) => ask(`insert ${JSON.stringify(request)} ${where}`),
    undoInsert: (insertion) => ask(`undo ${insertion.receipt.id}`),
    readOutline: () => ask("read outline"),
    followInsertCaret: () => {
      asked.push("follow cursor");
      return () => void asked.push("stop following");
    },
    lookAtCaret: () => ask("look at cursor"),
    loadRecord: () => ask("load"),
    dismiss: (findings, { reason, by }) => ask(`dismiss ${findings.map(({ key }) => key).join()} ${reason} ${by}`),
    restore: (dismissals) => ask(`restore ${dismissals.map(({ key }) => key).join()}`),
    saveSettings: (settings) => ask(`settings ${JSON.stringify(settings)}`),
    resetRecord: () => ask("reset"),
    audit: () => Promise.reject(new Error("no audit in this test")),
    localCopies: { count: () => 0, erase: () => Promise.resolve() },
  };
  return { session, tasks, evidenceTasks, asked };
}
