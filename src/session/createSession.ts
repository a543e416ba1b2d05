import type { AnyRule } from "../checker";
import { currentEdition, type GuideEdition } from "../guide";
import {
  noComputerMemory,
  noMemory,
  type ComputerMemory,
  type DocumentHost,
  type PaneMemory,
  type RecordStore,
} from "../host";
import type { DossierRecord } from "../record";
import { allRules } from "../rules";
import type { AuditSession } from "./audit/types";
import { createCheck } from "./check/createCheck";
import { createFixes } from "./check/createFixes";
import { createFlags } from "./check/createFlags";
import { createUnderlines } from "./check/createUnderlines";
import { loadAudit } from "./check/loadAudit";
import { createEvidence } from "./evidence/createEvidence";
import { createInsert } from "./insert/createInsert";
import { createRecord } from "./record/createRecord";
import { createRecordTasks } from "./record/createRecordTasks";
import { createRecordKeeper } from "./record/recordKeeper";
import { createAbilities } from "./createAbilities";
import { attempt } from "./exclusively";
import type { Session } from "./types";
import { createUnfinished } from "./unfinished/createUnfinished";
import { watchUnfinished } from "./unfinished/watchUnfinished";
import { watchRefusals } from "./watchRefusals";
import { watchSilence } from "./watchSilence";

/** What a session works with. */
export interface SessionDeps {
  readonly host: DocumentHost;
  readonly record: RecordStore;
  /** The document's part that keeps an audit. */
  readonly audit: RecordStore;
  /** Whether the person chose to have findings underlined, the last time. */
  readonly isUnderlining?: boolean;
  /** What outlasts the page: a click on the ribbon may load it again. */
  readonly memory?: PaneMemory;
  /** What outlasts Word: what an auditor entered and Word may not have saved. */
  readonly computer?: ComputerMemory;
  readonly edition?: GuideEdition;
  readonly rules?: readonly AnyRule[];
  /** Milliseconds since 1970: the reference date, and how long a check took. */
  readonly now?: () => number;
  /** Lets the screen draw between two steps of a check. */
  readonly pause?: () => Promise<void>;
  /** Resolves after that many milliseconds. */
  readonly delay?: (milliseconds: number) => Promise<void>;
}

/** What the pane's buttons do, over any host: joins the parts, each of which says what its buttons mean. */
export function createSession({
  host: given,
  record: recordPart,
  audit: auditPart,
  isUnderlining = false,
  memory = noMemory,
  computer = noComputerMemory,
  edition = currentEdition,
  rules = allRules,
  now = Date.now,
  pause = () => Promise.resolve(),
  delay = () => Promise.resolve(),
}: SessionDeps): Session {
  const abilities = createAbilities(given.abilities);
  const { host: learning, learnFrom } = watchRefusals(given, abilities);
  const { host: word, isSilent } = watchSilence(learning);
  const unfinished = createUnfinished(word, () => readAgain());
  const { host, watchStore } = watchUnfinished(word, unfinished.look);
  const auditStore = watchStore(learnFrom(auditPart));
  const keeper = createRecordKeeper(watchStore(learnFrom(recordPart)));
  const loadRecord = () => keeper.load();

  const check = createCheck({
    ...{ host, edition, rules, now, pause, loadRecord },
    loadAudit: () => loadAudit(auditStore),
    async onDossier(dossier) {
      await insert.show(dossier);
      await evidence.show(dossier);
    },
    onReport: (isOpening) => underlines.renew(isOpening),
  });
  const flags = createFlags({ host, abilities, check });
  const underlines = createUnderlines({ host, abilities, check, isChosen: isUnderlining });
  const fixes = createFixes({ host, edition, memory, runCheck: () => check.run() });
  const insert = createInsert({ host, edition, now, delay, memory });
  const tasks = createRecordTasks(keeper);
  const onDismissals = async (kept: DossierRecord | null): Promise<void> => {
    check.recount(kept);
    if (kept) await underlines.renew();
  };
  const record = createRecord({ tasks, now, onDismissals, onSettings: check.runAgain });
  const evidence = createEvidence({
    ...{ host, edition, now, delay, memory },
    keeper: tasks.as("evidence"),
    afterChange: check.runAgain,
  });
  let audit: Promise<AuditSession> | null = null;
  const openAudit = async (): Promise<AuditSession> => {
    const { createAuditSession } = await import("./audit");
    return createAuditSession({
      ...{ host, abilities, loadRecord, edition, rules, now, delay, memory, computer },
      store: auditStore,
    });
  };

  /** Reads again whatever was read. */
  const readAgain = async (): Promise<void> => {
    await (await audit)?.refresh();
    if (await check.runAgain()) return;
    if (insert.reading.get().status !== "unread") await insert.refresh();
    if (evidence.state.get().status !== "unread") return evidence.read();
    // Nothing was shown yet: whether Word answers is what was asked.
    if (isSilent.get()) await host.read();
  };

  void unfinished.look().catch(() => undefined);

  return {
    abilities: abilities.state,
    unfinished: unfinished.state,
    resolveUnfinished: unfinished.resolve,
    isSilent,
    async readAgain() {
      await attempt(readAgain);
    },

    check: check.state,
    runCheck: check.run,
    goTo: check.goTo,
    flags: flags.state,
    showFlags: flags.show,
    flagEvidence: flags.showEvidence,
    clearFlags: flags.clear,
    underlines: underlines.state,
    underline: underlines.choose,
    fixes: fixes.state,
    madeFixes: fixes.made,
    fix: fixes.fix,
    undoFixes: fixes.undo,

    insert: insert.state,
    insertions: insert.insertions,
    outline: insert.outline,
    outlineReading: insert.reading,
    insertCaret: insert.caret,
    runInsert: insert.run,
    undoInsert: insert.undo,
    async readOutline() {
      // A check at work reads the document too.
      await check.settled();
      if (insert.reading.get().status !== "read") await insert.read();
    },
    followInsertCaret: insert.follow,
    lookAtCaret: insert.look,

    record: keeper.state,
    recordTask: tasks.task,
    loadRecord: async () => void (await loadRecord()),
    dismiss: record.dismiss,
    restore: record.restore,
    saveSettings: record.saveSettings,
    resetRecord: record.reset,

    evidence,
    audit: () => (audit ??= openAudit()),
    localCopies: {
      count: () => computer.count(),
      async erase() {
        computer.clear();
        (await audit)?.local.lookAgain();
      },
    },
  };
}
