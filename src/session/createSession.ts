import { isAboutEvidence, applyDismissals, type AnyRule, type Audience } from "../checker";
import { currentEdition, type GuideEdition } from "../guide";
import type { DocumentHost, FlagStyle, RecordStore } from "../host";
import { dayOf, type DossierRecord } from "../record";
import { allRules } from "../rules";
import type { AuditSession } from "./audit/types";
import { checkDocument } from "./check/checkDocument";
import { createFixes } from "./check/createFixes";
import { createFlags } from "./check/createFlags";
import { createInsert } from "./insert/createInsert";
import { createUnfinished } from "./unfinished/createUnfinished";
import { createEvidence } from "./evidence/createEvidence";
import { attempt, exclusively } from "./exclusively";
import { loadAudit } from "./check/loadAudit";
import { createRecordTasks } from "./record/createRecordTasks";
import { createRecordKeeper } from "./record/recordKeeper";
import type { CheckState } from "./check/states";
import { createStore } from "./store";
import type { Session } from "./types";
import { watchUnfinished } from "./unfinished/watchUnfinished";

/** What a session works with. */
export interface SessionParts {
  readonly host: DocumentHost;
  /** How findings are shown in the document. */
  readonly flags: FlagStyle;
  readonly record: RecordStore;
  /** The document's part that keeps an audit. */
  readonly audit: RecordStore;
  /** How an audit's constats are; null where this Word has no comments. */
  readonly auditComments: FlagStyle | null;
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
  flags: flagStyle,
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
  const unfinished = createUnfinished(word, () => readAgain());
  const { host, watchStore } = watchUnfinished(word, unfinished.look);
  const audit = watchStore(auditPart);
  const flags = createFlags(host, flagStyle);
  const insert = createInsert({ host, edition, now, delay });
  const keeper = createRecordKeeper(watchStore(record));
  const tasks = createRecordTasks(keeper);
  const evidence = createEvidence({
    host,
    keeper: tasks.as("evidence"),
    edition,
    now,
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
      await insert.show(dossier);
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

  /** Reads again whatever was read. */
  const readAgain = async (): Promise<void> => {
    await (await auditSession)?.refresh();
    if (check.get().status !== "idle") return runCheck();
    if (insert.reading.get().status !== "unread") await insert.refresh();
    if (evidence.state.get().status !== "unread") await evidence.read();
  };

  void unfinished.look().catch(() => undefined);

  /** The last report with what is set aside now: nothing needs to be read again. */
  const recount = (kept: DossierRecord | null): void => {
    const last = check.get();
    if (kept && last.status === "done") check.set({ ...last, report: applyDismissals(last.report, kept.dismissals) });
  };

  return {
    check,
    unfinished: unfinished.state,
    resolveUnfinished: unfinished.resolve,
    flags: flags.state,
    fixes: fixes.state,
    madeFixes: fixes.made,
    insert: insert.state,
    insertions: insert.insertions,
    outline: insert.outline,
    outlineReading: insert.reading,
    insertCaret: insert.caret,
    evidence,

    record: keeper.state,
    recordTask: tasks.task,

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

    showFlags: flags.show,

    async flagEvidence() {
      await runCheck();
      const checked = check.get();
      if (checked.status === "done") await flags.show(checked.report.findings.filter(isAboutEvidence));
    },

    clearFlags: flags.clear,

    fix: fixes.fix,
    undoFixes: fixes.undo,

    runInsert: insert.run,
    undoInsert: insert.undo,
    async readOutline() {
      // A check at work reads the document too.
      await running?.catch(() => undefined);
      if (insert.reading.get().status !== "read") await insert.read();
    },
    followInsertCaret: insert.follow,
    lookAtCaret: insert.look,

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
        await tasks.as("dismiss").change((kept) => ({
          ...kept,
          dismissals: [...kept.dismissals.filter(({ key }) => !keys.has(key)), ...added],
        })),
      );
    },

    async restore(dismissals) {
      const keys = new Set(dismissals.map(({ key }) => key));
      recount(
        await tasks.as("restore").change((kept) => ({
          ...kept,
          dismissals: kept.dismissals.filter(({ key }) => !keys.has(key)),
        })),
      );
    },

    async saveSettings(settings) {
      const kept = await tasks.as("settings").change((before) => ({ ...before, settings }));
      if (kept && check.get().status !== "idle") await runCheck();
    },

    async resetRecord() {
      recount(await tasks.as("reset").reset());
    },
  };
}
