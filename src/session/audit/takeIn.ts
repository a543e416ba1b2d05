import {
  carryOver,
  mergeScores,
  otherDossier,
  readCopy,
  readScores,
  scoredDossier,
  type ImportedScores,
  type Review,
} from "../../audit";
import { createStore } from "../store";
import { speakerOf } from "./account";
import type { AuditWorkspace } from "./createWorkspace";
import type { AuditImport } from "./states";
import type { AuditSession } from "./types";

/** A file that was read, and waits for an answer or to be taken in. */
interface Given {
  readonly file: string;
  readonly found: ImportedScores;
  /** The audit of the former version of this dossier, not a colleague's scores. */
  readonly isPrevious: boolean;
}

/** Takes scores in from elsewhere: a colleague's, or those of a former version. */
export function createTakeIn(
  workspace: AuditWorkspace,
): Pick<AuditSession, "imported" | "importFile" | "answerImport"> {
  const imported = createStore<AuditImport>({ status: "none" });
  /** The file of the question. */
  let asked: Given | null = null;

  const take = async ({ file, found, isPrevious }: Given): Promise<void> => {
    const account = workspace.account();
    const reading = workspace.reading();
    if (!account || !reading) return;
    const carried = isPrevious ? carryOver(found.record, reading.dossier, workspace.instant()) : null;
    const { record, superseded } = mergeScores(account.record, { ...found, record: carried?.record ?? found.record });
    // The person at work may be among them.
    const me = account.me && { ...account.me, ...speakerOf(record, account.me, account.me) };
    workspace.show({ record, me, staleSheets: workspace.sheetsOf(record), areCommentsStale: true });
    await workspace.save();
    const voices = found.record.assessments.map(({ name }) => name);
    const toReview = carried && changedIn(carried.reviews);
    imported.set({ status: "taken", file, voices, origin: found.origin, superseded, toReview });
  };
  const tell = (next: AuditImport, about: Given | null = null): void => {
    asked = about;
    imported.set(next);
  };

  return {
    imported,

    importFile: (file, content, isPrevious) =>
      workspace.inTurn("take-in", async () => {
        tell({ status: "none" });
        const account = workspace.account();
        const reading = workspace.reading();
        if (!account || !reading) return;
        // The académie's words are for a copy of which only the visible tables are left.
        const found =
          typeof content === "string" ? readScores(content) : readCopy(content, reading.edition, account.record.policy);
        if (typeof found === "string") return tell({ status: "refused", file, fault: found });
        const given = { file, found, isPrevious };
        const doubt = otherDossier(scoredDossier(reading.dossier, reading.settings), found.of);
        if (doubt) tell({ status: "asked", file, doubt }, given);
        else await take(given);
      }),

    async answerImport(isSame) {
      const given = asked;
      tell({ status: "none" });
      if (given && isSame) await workspace.inTurn("take-in", () => take(given));
    },
  };
}

/** Criteria of which a text that somebody scored has changed. */
function changedIn(reviews: readonly Review[]): readonly number[] {
  const changed = reviews.filter(({ state }) => state === "changed" || state === "missing");
  return [...new Set(changed.map(({ criterion }) => criterion))].sort((a, b) => a - b);
}
