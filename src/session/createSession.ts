import { setAside, type AnyRule, type Audience } from "../checker";
import { readDossier } from "../dossier";
import { currentEdition, type GuideEdition } from "../guide";
import type { DocumentHost, FlagSink, RecordStore } from "../host";
import { dayOf, type DossierRecord } from "../record";
import { allRules } from "../rules";
import type { AuditSession } from "./audit/types";
import { checkDocument } from "./checkDocument";
import { createFixes } from "./createFixes";
import { createEvidence } from "./evidence/createEvidence";
import { attempt, exclusively } from "./exclusively";
import { flagsOf } from "./flagsOf";
import { labelOf } from "./insertionLabel";
import { insertPieces, insertRow } from "./insertPieces";
import { loadAudit } from "./loadAudit";
import { outlineOf } from "./outlineOf";
import { isRowRequest } from "./planInsertion";
import { createRecordKeeper } from "./recordKeeper";
import { HostError } from "../host";
import type { CheckState, FlagState, Insertion, InsertState, UnfinishedState } from "./states";
import { createStore } from "./store";
import type { CriterionOutline, Session } from "./types";
import { watchUnfinished } from "./watchUnfinished";

/** What a session works with. */
export interface SessionParts {
  readonly host: DocumentHost;
  readonly flags: FlagSink;
  readonly record: RecordStore;
  /** The document's part that keeps an audit. */
  readonly audit: RecordStore;
  /** Comments of an audit's constats; null where this Word has none. */
  readonly auditComments: FlagSink | null;
  readonly edition?: GuideEdition;
  readonly rules?: readonly AnyRule[];
  /** Milliseconds since 1970: the reference date, and how long a check took. */
  readonly now?: () => number;
  /** Lets the screen draw between two steps of a check. */
  readonly pause?: () => Promise<void>;
  /** Resolves after that many milliseconds. */
  readonly delay?: (milliseconds: number) => Promise<void>;
}

/** What the pane's buttons do, over any host. */
export function createSession({
  host: word,
  flags,
  record,
  audit: auditPart,
  auditComments,
  edition = currentEdition,
  rules = allRules,
  now = Date.now,
  pause = () => Promise.resolve(),
  delay = () => Promise.resolve(),
}: SessionParts): Session {
  const check = createStore<CheckState>({ status: "idle" });
  const flagState = createStore<FlagState>({ status: "idle" });
  const insert = createStore<InsertState>({ status: "idle" });
  const insertions = createStore<readonly Insertion[]>([]);
  const outline = createStore<readonly CriterionOutline[]>(outlineOf(null, edition));
  const unfinished = createStore<UnfinishedState>({ status: "none" });
  const { host, watchStore } = watchUnfinished(word, unfinished);
  const audit = watchStore(auditPart);
  const keeper = createRecordKeeper(watchStore(record));
  const evidence = createEvidence({
    host,
    keeper,
    edition,
    delay,
    async afterChange() {
      const isChecked = check.get().status !== "idle";
      if (isChecked) await runCheck();
      return isChecked;
    },
  });

  let audience: Audience = "school";
  let auditSession: Promise<AuditSession> | null = null;

  const checkOnce = (): Promise<void> =>
    exclusively(check, "checking", async () => {
      const { state, dossier } = await checkDocument({
        host,
        loadRecord: () => keeper.load(),
        loadAudit: () => loadAudit(audit),
        audience,
        edition,
        rules,
        now,
        pause,
        onState: (state) => check.set(state),
      });
      outline.set(outlineOf(dossier, edition));
      await evidence.show(dossier);
      check.set(state);
    });

  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  /** Checks. Asked for during a check, it checks once more after it: what was read may have changed since. */
  const runCheck = (next: Audience = audience): Promise<void> => {
    audience = next;
    if (!running) return (running = checkOnce().finally(() => (running = null)));
    return (waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return runCheck();
      }));
  };

  const fixes = createFixes({ host, edition, runCheck: () => runCheck() });

  /** The last report with what is set aside now: nothing needs to be read again. */
  const recount = (kept: DossierRecord | null): void => {
    const last = check.get();
    if (kept && last.status === "done") check.set({ ...last, report: setAside(last.report, kept.dismissals) });
  };

  const listInsertion = (insertion: Insertion): void => insertions.set([insertion, ...insertions.get()]);

  /** What was written is written, even where the document cannot be read after it. */
  const readOutline = async (): Promise<void> => {
    const document = await host.read().catch((error: unknown) => {
      if (error instanceof HostError) return null;
      throw error;
    });
    if (document) outline.set(outlineOf(readDossier([document], edition), edition));
  };

  /** What was shown of the document follows what it says now. */
  const showAgain = async (): Promise<void> => {
    if (check.get().status !== "idle") return runCheck();
    const dossier = readDossier([await host.read()], edition);
    outline.set(outlineOf(dossier, edition));
    await evidence.show(dossier);
  };

  return {
    check,
    unfinished,

    async resolveUnfinished(how) {
      const found = unfinished.get();
      if (found.status !== "found") return;
      const { write } = found;
      unfinished.set({ status: "resolving", write });
      try {
        await host.resolve(how);
        unfinished.set({ status: "resolved", write, how });
        await showAgain();
      } catch (error) {
        unfinished.set({ status: "found", write, failure: error instanceof HostError ? error.code : "failed" });
        if (!(error instanceof HostError)) throw error;
      }
    },

    flags: flagState,
    fixes: fixes.state,
    madeFixes: fixes.made,
    insert,
    insertions,
    outline,
    evidence,

    record: keeper.state,

    runCheck,

    audit: () =>
      (auditSession ??= import("./audit").then(({ createAuditSession }) =>
        createAuditSession({
          host,
          store: audit,
          comments: auditComments,
          loadRecord: () => keeper.load(),
          edition,
          rules,
          now,
          delay,
        }),
      )),

    async goTo({ location }) {
      if (!location) return "moved";
      return attempt(() => host.select(location));
    },

    showFlags: (findings) =>
      exclusively(flagState, "working", async () => {
        const wanted = flagsOf(findings);
        flagState.set({ status: "working", done: 0, total: wanted.length });
        const onProgress = (done: number, total: number): void => flagState.set({ status: "working", done, total });
        flagState.set({ status: "done", result: await flags.show(wanted, onProgress) });
      }),

    clearFlags: () =>
      exclusively(flagState, "working", async () => {
        flagState.set({ status: "working", done: 0, total: 0 });
        flagState.set({ status: "cleared", removed: await flags.clear() });
      }),

    fix: fixes.fix,
    undoFixes: fixes.undo,

    runInsert: (request, where) =>
      exclusively(insert, "inserting", async () => {
        insert.set({ status: "inserting", label: labelOf(request) });
        const isAtCaret = where === "caret" || isRowRequest(request);
        const { document, caret } = isAtCaret ? await host.readAtCaret() : { document: await host.read(), caret: null };
        const dossier = readDossier([document], edition);
        outline.set(outlineOf(dossier, edition));
        const outcome = isRowRequest(request)
          ? await insertRow(host, request, dossier, caret, listInsertion)
          : await insertPieces(host, request, where, dossier, caret, listInsertion);
        if ("reason" in outcome) {
          insert.set({ status: "refused", ...outcome });
          return;
        }
        listInsertion(outcome);
        // A row changes nothing of what criteria hold.
        if (!isRowRequest(request)) await readOutline();
        insert.set({ status: "done", label: outcome.label });
      }),

    undoInsert: (insertion) =>
      exclusively(insert, "inserting", async () => {
        insert.set({ status: "inserting", label: insertion.label });
        const onFinished = (): void => insertions.set(insertions.get().filter((one) => one !== insertion));
        await host.undo(insertion.receipt, { onFinished });
        onFinished();
        await readOutline();
        insert.set({ status: "undone", label: insertion.label });
      }),

    async loadRecord() {
      await keeper.load();
    },

    async dismiss(findings, why) {
      const on = dayOf(new Date(now()));
      const added = findings.map(({ key, rule, parts }) => ({
        key,
        rule,
        where: parts.where,
        what: parts.what,
        ...why,
        on,
      }));
      const keys = new Set(added.map(({ key }) => key));
      recount(
        await keeper.change((kept) => ({
          ...kept,
          dismissals: [...kept.dismissals.filter(({ key }) => !keys.has(key)), ...added],
        })),
      );
    },

    async restore(dismissals) {
      const keys = new Set(dismissals.map(({ key }) => key));
      recount(
        await keeper.change((kept) => ({
          ...kept,
          dismissals: kept.dismissals.filter(({ key }) => !keys.has(key)),
        })),
      );
    },

    async saveSettings(settings) {
      const kept = await keeper.change((before) => ({ ...before, settings }));
      if (kept && check.get().status !== "idle") await runCheck();
    },

    async resetRecord() {
      recount(await keeper.reset());
    },
  };
}
