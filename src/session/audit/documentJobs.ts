import { writeAudit, writeScores } from "../../audit";
import { anchorAt } from "./caret";
import { createStore } from "../store";
import type { AuditWorkspace } from "./createWorkspace";
import { handBack, isClean } from "./handBack";
import type { HandBackProof, TakenSheets } from "./states";
import { remainingIn } from "./remaining";
import type { AuditSession } from "./types";
import { notedWith, sheetEdits } from "./sheetEdits";
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
  | "remaining"
  | "handBack"
  | "restore"
>;

/** Jobs of the workspace: one at a time. */
export function createDocumentJobs(workspace: AuditWorkspace): DocumentJobs {
  const { host } = workspace;
  const takenSheets = createStore<TakenSheets | null>(null);

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
        const reading = await workspace.read();
        const edits = sheetEdits(workspace.sheetsOf(given.record), given.record, reading);
        const record = notedWith(given.record, edits, reading.edition, workspace.instant(given.record));
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
        const part = { namespace: workspace.store.namespace, text: writeAudit(record) };
        const flags = observationChange(workspace, record, reading);
        await writeWithComments(workspace, edits, { label: "scores rétablis", part, flags, onFinished: reopen });
        reopen();
      }),
  };
}
