import { takeSheets, writeScores } from "../../audit";
import { auditAsDocx, auditAsHtml, type AuditContent } from "../../report";
import { anchorAt } from "./caret";
import type { AuditDesk } from "./desk";
import { handBack, isClean } from "./handBack";
import { observationFlags } from "./observationFlags";
import { remainingIn } from "./remaining";
import { sheetEdits } from "./sheetEdits";
import type { AuditSession } from "./types";

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
  const { host, comments } = desk;

  const writeSheets = async (): Promise<void> => {
    const account = desk.account();
    const reading = desk.reading();
    // What somebody typed in a visible table is never written over unasked.
    if (!account || !reading || account.differences.length > 0) return;
    const { record, staleSheets } = account;
    if (staleSheets.size > 0) {
      await host.apply(sheetEdits(staleSheets, record, reading));
      await desk.read();
    }
    if (desk.areCommentsStale && comments) {
      desk.areCommentsStale = false;
      await comments.show(observationFlags(record, desk.reading()!.dossier));
    }
    // What was said meanwhile is for the next time.
    const isStill = desk.account()?.record === record;
    desk.show({ staleSheets: isStill ? new Set() : (desk.account()?.staleSheets ?? new Set()) });
  };

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

    refreshSheets: () => (isNothingStale(desk) ? Promise.resolve() : desk.exclusively("sheets", writeSheets)),

    resolveSheets: (choice) =>
      desk.exclusively("sheets", async () => {
        const account = desk.account();
        if (!account) return;
        const { differences } = account;
        const record = choice === "sheet" ? takeSheets(account.record, differences, desk.instant()) : account.record;
        desk.show({ record, differences: [], staleSheets: desk.sheetsOf(record) });
        await desk.save();
        await writeSheets();
      }),

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
          const proof = await handBack(desk);
          // With what was said meanwhile: it is not in the document, and not lost.
          const { record, me } = desk.account()!;
          desk.state.set({ status: "handed-back", proof, isClean: isClean(proof), record, me });
        }),
      ),

    restore: () =>
      desk.exclusively("restore", async () => {
        const given = desk.state.get();
        if (given.status !== "handed-back") return;
        const { record, me } = given;
        desk.areCommentsStale = true;
        desk.show({
          record,
          me,
          origin: "part",
          differences: [],
          staleSheets: desk.sheetsOf(record),
          saving: { status: "keeping" },
        });
        await desk.save();
        await writeSheets();
      }),
  };
}

function isNothingStale(desk: AuditDesk): boolean {
  const open = desk.account();
  return !open || open.differences.length > 0 || (open.staleSheets.size === 0 && !desk.areCommentsStale);
}
