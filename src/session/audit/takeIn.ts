import { carryOver, otherDossier, takeScores, type ForeignScores, type Review } from "../../audit";
import { speakerOf } from "./account";
import type { AuditDesk } from "./desk";
import { readImport } from "./importFile";
import type { AuditWork } from "./states";
import type { AuditSession } from "./types";

/** A file that was read, and waits for an answer or to be taken in. */
interface Given {
  readonly file: string;
  readonly found: ForeignScores;
  /** The audit of the former version of this dossier, not a colleague's scores. */
  readonly isPrevious: boolean;
}

/** Takes scores in from elsewhere: a colleague's, or those of a former version. */
export function createTakeIn(desk: AuditDesk): Pick<AuditSession, "importFile" | "answerImport"> {
  let asked: Given | null = null;

  const take = async ({ file, found, isPrevious }: Given): Promise<AuditWork | void> => {
    const account = desk.account();
    const reading = desk.reading();
    if (!account || !reading) return;
    const carried = isPrevious ? carryOver(found.record, reading.dossier, desk.instant()) : null;
    const { record, superseded } = takeScores(account.record, { ...found, record: carried?.record ?? found.record });
    // The person at work may be among them.
    const me = account.me && { ...account.me, ...speakerOf(record, account.me, account.me) };
    desk.areCommentsStale = true;
    desk.show({ record, me, staleSheets: desk.sheetsOf(record) });
    await desk.save();
    const voices = found.record.entries.map(({ name }) => name);
    const toReview = carried && changedIn(carried.reviews);
    return { status: "done", job: "take-in", outcome: { file, voices, origin: found.origin, superseded, toReview } };
  };

  return {
    importFile: (file, content, isPrevious) =>
      desk.exclusively("take-in", async () => {
        asked = null;
        const account = desk.account();
        const reading = desk.reading();
        if (!account || !reading) return;
        const found = readImport(content, reading, account.record.policy);
        if (typeof found === "string") return { status: "refused", job: "take-in", file, fault: found };
        const doubt = otherDossier({ settings: reading.settings, texts: reading.fingerprints }, found.of);
        if (!doubt) return take({ file, found, isPrevious });
        asked = { file, found, isPrevious };
        return { status: "asked", job: "take-in", file, doubt };
      }),

    async answerImport(isSame) {
      const given = asked;
      asked = null;
      if (!given) return;
      if (isSame) await desk.exclusively("take-in", () => take(given));
      else desk.work.set({ status: "idle" });
    },
  };
}

/** Criteria of which a text that somebody scored has changed. */
function changedIn(reviews: readonly Review[]): readonly number[] {
  const changed = reviews.filter(({ state }) => state === "changed" || state === "missing");
  return [...new Set(changed.map(({ criterion }) => criterion))].sort((a, b) => a - b);
}
