import { auditFileName, writeAudit, writeScores } from "../../audit";
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
import { anchorAt } from "./caret";
import { createStore } from "../store";
import type { AuditWorkspace } from "./createWorkspace";
import { handBack, isClean } from "./handBack";
import type { AuditJob, HandBackProof, TakenSheets } from "./states";
import { remainingIn } from "./remaining";
import type { AuditSession, LetterOptions } from "./types";
import { sheetEdits } from "./sheetEdits";
import { observationChange, refreshSheets, resolveSheets, undoTakenSheets, writeWithComments } from "./visibleSheets";

/** What is done with a whole audit, beside saying something in it. */
export type DocumentJobs = Pick<
  AuditSession,
  | "anchorHere"
  | "saveAgain"
  | "refreshSheets"
  | "resolveSheets"
  | "takenSheets"
  | "undoSheets"
  | "exportScores"
  | "openReport"
  | "openVisit"
  | "visitAsDocx"
  | "visitAsHtml"
  | "readVisit"
  | "openLetter"
  | "letterAsDocx"
  | "fileName"
  | "reportAsHtml"
  | "reportAsDocx"
  | "remaining"
  | "handBack"
  | "restore"
>;

/** Jobs of the workspace: one at a time. */
export function createDocumentJobs(workspace: AuditWorkspace): DocumentJobs {
  const { host } = workspace;
  const takenSheets = createStore<TakenSheets | null>(null);

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
      if (bytes) await host.openNew(bytes);
    });

  return {
    remaining: () => remainingIn(workspace),

    async anchorHere() {
      let found: Awaited<ReturnType<AuditSession["anchorHere"]>> = null;
      await workspace.exclusively("anchor", async () => {
        const { dossier, edition } = await workspace.read();
        const paragraph = await host.caret();
        found = anchorAt(dossier, edition, paragraph);
      });
      return found;
    },

    saveAgain: () => workspace.save(),

    refreshSheets: (withHeld = false) => refreshSheets(workspace, withHeld),
    takenSheets,
    async resolveSheets(choice) {
      takenSheets.set(null);
      takenSheets.set(await resolveSheets(workspace, choice));
    },
    async undoSheets() {
      const taken = takenSheets.get();
      takenSheets.set(null);
      if (taken) await undoTakenSheets(workspace, taken);
    },

    exportScores() {
      const account = workspace.account();
      return account && writeScores(account.record);
    },

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

    handBack: () =>
      workspace.exclusively("hand-back", () =>
        workspace.withoutSaving(async () => {
          if (!workspace.account()) return;
          // With what was said meanwhile: it is not in the document, and not lost.
          const handedBack = (proof: HandBackProof | null): void => {
            const { record, me, recovered } = workspace.account()!;
            const isProved = proof !== null && isClean(proof);
            workspace.state.set({ status: "handed-back", proof, isClean: isProved, record, me, recovered });
          };
          handedBack(await handBack({ ...workspace, onFinished: () => handedBack(null) }));
        }),
      ),

    restore: () =>
      workspace.exclusively("restore", async () => {
        const given = workspace.state.get();
        if (given.status !== "handed-back") return;
        const { me, recovered } = given;
        // The tables that it noted are gone; those written now are compared when they are read.
        const record = { ...given.record, sheets: [] };
        const reading = await workspace.read();
        const reopen = (): void =>
          workspace.show({
            record,
            me,
            origin: "part",
            differences: [],
            staleSheets: new Set(),
            heldSheets: new Set(),
            areCommentsStale: false,
            recovered,
            saving: { status: "kept" },
          });
        const edits = sheetEdits(workspace.sheetsOf(record), record, reading);
        const part = { namespace: workspace.store.namespace, text: writeAudit(record) };
        const flags = observationChange(workspace, record, reading);
        await writeWithComments(workspace, edits, { label: "scores rétablis", part, flags, onFinished: reopen });
        reopen();
      }),
  };
}
