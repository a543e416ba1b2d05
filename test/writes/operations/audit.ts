import type { AuditSession } from "../../../src/session";
import { beginAudit, scoreCriterion, verdict } from "../audit";
import { cited } from "../dossiers";
import type { Operation, Report } from "../Operation";
import { reportOf } from "../reports";
import { scored } from "../writtenDossiers";

/** Scores that are shown and could not be kept: the pane offers to keep them again. */
function isNotKept(audit: AuditSession): boolean {
  const state = audit.state.get();
  return state.status === "open" && state.saving.status === "not-kept";
}

/** A verdict given, or kept again where it was not. */
async function giveVerdict(audit: AuditSession, expectation: string): Promise<void> {
  if (isNotKept(audit)) await audit.saveAgain();
  else await audit.setVerdict(verdict(expectation));
}

/** Scores put back; where they are only shown, kept and written in the visible tables. */
async function restoreScores(audit: AuditSession): Promise<void> {
  if (audit.state.get().status === "handed-back") return audit.restore();
  if (isNotKept(audit)) await audit.saveAgain();
  await audit.refreshSheets();
}

function savingReport(audit: AuditSession): Report {
  const state = audit.state.get();
  if (state.status !== "open") return reportOf(state);
  const { saving } = state;
  if (saving.status === "kept") return { status: "done" };
  return saving.status === "not-kept"
    ? { status: "failed", code: saving.code, detail: null }
    : { status: "unclear", state: saving.status };
}

function scoring(name: string, dossier: Operation["dossier"], expectation: string): Operation {
  return {
    name,
    dossier,
    async arrange({ session }) {
      const audit = await beginAudit(session);
      return { press: () => giveVerdict(audit, expectation), report: () => savingReport(audit) };
    },
  };
}

/** Scores given, shown in the visible tables, handed back and put back. */
export const auditOperations: readonly Operation[] = [
  scoring("give the first verdict", () => cited, "C1.1"),
  scoring("give another verdict", scored, "C1.2"),
  {
    name: "write the visible tables",
    dossier: () => cited,
    async arrange({ session }) {
      const audit = await beginAudit(session);
      await scoreCriterion(audit);
      return { press: () => audit.refreshSheets(), report: () => reportOf(audit.work.get()) };
    },
  },
  {
    name: "write the visible tables again",
    dossier: scored,
    async arrange({ session }) {
      const audit = await beginAudit(session);
      await audit.setVerdict(verdict("C1.2"));
      return { press: () => audit.refreshSheets(), report: () => reportOf(audit.work.get()) };
    },
  },
  {
    name: "hand back",
    dossier: scored,
    async arrange({ session }) {
      const audit = await beginAudit(session);
      return {
        press: () => audit.handBack(),
        report: () => reportOf(audit.work.get()),
        receipt: {
          of: "after",
          exists: () => audit.state.get().status === "handed-back",
          undo: () => audit.restore(),
        },
      };
    },
  },
  {
    name: "restore what was handed back",
    dossier: scored,
    async arrange({ session }) {
      const audit = await beginAudit(session);
      await audit.handBack();
      return {
        press: () => restoreScores(audit),
        report: () => {
          const work = reportOf(audit.work.get());
          return work.status === "done" ? savingReport(audit) : work;
        },
        receipt: {
          of: "before",
          exists: () => audit.state.get().status === "handed-back" || isNotKept(audit),
          undo: () => Promise.resolve(),
        },
      };
    },
  },
];
