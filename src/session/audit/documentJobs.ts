import { writeAudit, writeScores } from "../../audit";
import { auditAsDocx, auditAsHtml, type AuditContent } from "../../report";
import { anchorAt } from "./caret";
import type { AuditDesk } from "./desk";
import { handBack, isClean } from "./handBack";
import type { HandBackProof } from "./states";
import { remainingIn } from "./remaining";
import type { AuditSession } from "./types";
import { sheetEdits } from "./sheetEdits";
import { observationChange, refreshSheets, resolveSheets } from "./visibleSheets";

/** What is done with a whole audit, beside saying something in it. */
export type DocumentJobs = Pick<
  AuditSession,
  | "anchorHere"
  | "saveAgain"
  | "refreshSheets"
  | "resolveSheets"
  | "exportScores"
  | "openReport"
  | "reportAsHtml"
  | "reportAsDocx"
  | "remaining"
  | "handBack"
  | "restore"
>;

/** Jobs of the desk: one at a time. */
export function createDocumentJobs(desk: AuditDesk): DocumentJobs {
  const { host } = desk;

  const reportContent = (): AuditContent | null => {
    const account = desk.account();
    const reading = desk.reading();
    if (!account || !reading) return null;
    const { record, origin } = account;
    const { dossier, edition, settings } = reading;
    const findings = remainingIn(desk);
    return { record, dossier, edition, settings, findings, ...(origin === "sheets" && { origin }) };
  };

  return {
    remaining: () => remainingIn(desk),

    async anchorHere() {
      let found: Awaited<ReturnType<AuditSession["anchorHere"]>> = null;
      await desk.exclusively("anchor", async () => {
        const paragraph = await host.caret();
        const { dossier, edition } = await desk.read();
        found = anchorAt(dossier, edition, paragraph);
      });
      return found;
    },

    saveAgain: () => desk.save(),

    refreshSheets: (withHeld = false) => refreshSheets(desk, withHeld),
    resolveSheets: (choice) => resolveSheets(desk, choice),

    exportScores() {
      const account = desk.account();
      return account && writeScores(account.record);
    },

    openReport: () =>
      desk.exclusively("report", async () => {
        const content = reportContent();
        if (content) await host.openNew(auditAsDocx(content));
      }),

    reportAsHtml() {
      const content = reportContent();
      return content && auditAsHtml(content);
    },

    reportAsDocx() {
      const content = reportContent();
      return content && auditAsDocx(content);
    },

    handBack: () =>
      desk.exclusively("hand-back", () =>
        desk.withoutSaving(async () => {
          if (!desk.account()) return;
          // With what was said meanwhile: it is not in the document, and not lost.
          const handedBack = (proof: HandBackProof | null): void => {
            const { record, me, recovered } = desk.account()!;
            const isProved = proof !== null && isClean(proof);
            desk.state.set({ status: "handed-back", proof, isClean: isProved, record, me, recovered });
          };
          handedBack(await handBack({ ...desk, onFinished: () => handedBack(null) }));
        }),
      ),

    restore: () =>
      desk.exclusively("restore", async () => {
        const given = desk.state.get();
        if (given.status !== "handed-back") return;
        const { record, me, recovered } = given;
        const reading = await desk.read();
        const reopen = (): void =>
          desk.show({
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
        const edits = sheetEdits(desk.sheetsOf(record), record, reading);
        const part = { namespace: desk.store.namespace, text: writeAudit(record) };
        const flags = desk.comments && observationChange(desk.comments, record, reading);
        await host.write(edits, { label: "scores rétablis", part, ...(flags && { flags }), onFinished: reopen });
        reopen();
      }),
  };
}
