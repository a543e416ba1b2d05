import { auditFileName } from "../../audit";
import { dayOf } from "../../record";
import {
  auditAsDocx,
  auditAsHtml,
  buildLetter,
  buildVisit,
  letterAsDocx,
  readVisit,
  visitAsDocx,
  visitAsHtml,
  type AuditContent,
  type VisitSheet,
} from "../../report";
import type { AuditWorkspace } from "./createWorkspace";
import { remainingIn } from "./remaining";
import type { AuditJob } from "./states";
import type { AuditSession, LetterOptions } from "./types";

/** What auditors write from an audit beside the dossier: the report, the sheet for the visit, the letter to the school. */
export type Writings = Pick<
  AuditSession,
  | "openReport"
  | "reportAsHtml"
  | "reportAsDocx"
  | "openVisit"
  | "visitAsDocx"
  | "visitAsHtml"
  | "readVisit"
  | "openLetter"
  | "letterAsDocx"
  | "fileName"
>;

/** Writes them from the open audit; each gives null while none is open. */
export function createWritings(workspace: AuditWorkspace): Writings {
  const reportContent = (): AuditContent | null => {
    const account = workspace.account();
    const reading = workspace.reading();
    if (!account || !reading) return null;
    const { record, origin } = account;
    const { dossier, edition, settings } = reading;
    const findings = remainingIn(workspace);
    return { record, dossier, edition, settings, findings, ...(origin === "sheets" && { origin }) };
  };

  const visit = (): VisitSheet | null => {
    const content = reportContent();
    const seen = workspace.reading()?.briefs.flatMap(({ findings }) => findings) ?? [];
    return content && buildVisit(content, seen);
  };
  const visitDocx = (): Uint8Array | null => {
    const sheet = visit();
    return sheet && visitAsDocx(sheet);
  };
  const letterDocx = ({ hasOpinion, wording }: LetterOptions): Uint8Array | null => {
    const content = reportContent();
    return content && letterAsDocx(buildLetter(content, { hasOpinion }), wording ?? undefined);
  };
  /** Opens what was written as a new document of Word's. */
  const openNew = (job: AuditJob, write: () => Uint8Array | null): Promise<void> =>
    workspace.exclusively(job, async () => {
      const bytes = write();
      if (bytes) await workspace.host.openNew(bytes);
    });

  return {
    openReport: () =>
      openNew("report", () => {
        const content = reportContent();
        return content && auditAsDocx(content);
      }),

    openVisit: () => openNew("visit", visitDocx),
    visitAsDocx: visitDocx,
    readVisit,
    visitAsHtml() {
      const sheet = visit();
      return sheet && visitAsHtml(sheet);
    },

    openLetter: (options) => openNew("letter", () => letterDocx(options)),
    letterAsDocx: letterDocx,

    fileName(kind, ending) {
      const identity = workspace.account()?.identity ?? { uai: null };
      return auditFileName(kind, identity, dayOf(new Date(workspace.now())), ending);
    },

    reportAsHtml() {
      const content = reportContent();
      return content && auditAsHtml(content);
    },

    reportAsDocx() {
      const content = reportContent();
      return content && auditAsDocx(content);
    },
  };
}
