import {
  carryOver,
  formerAuditOf,
  isNoted,
  isSameContent,
  asOnePerson,
  findNamesakes,
  latestInstant,
  matchPerson,
  mergeAudits,
  mergeScores,
  noInstant,
  noteFormer,
  otherDossier,
  readCopy,
  readScores,
  scoredDossier,
  unknownAuditors,
  withdraw,
  type Assessment,
  type AuditRecord,
  type ImportedScores,
  type Merge,
  type RecordChange,
  type Review,
} from "../../audit";
import type { Dossier } from "../../dossier";
import { createStore } from "../store";
import { personIn, type AuditWorkspace } from "./createWorkspace";
import type { AuditImport } from "./states";
import type { AuditSession } from "./types";

/** A file that was read, and waits for an answer or to be taken in. */
interface Given {
  readonly file: string;
  readonly found: ImportedScores;
  /** The audit of the former version of this dossier, not a colleague's scores. */
  readonly isPrevious: boolean;
}

/** A file that was taken in, and can be taken back. */
interface Taken {
  readonly file: string;
  readonly change: RecordChange;
  readonly formerBefore: Dossier | null;
}

/** What is done on each answer to a question; null: the file is left. */
interface Answers {
  readonly yes: () => Promise<void>;
  readonly no: (() => Promise<void>) | null;
}

/** Milliseconds by which two clocks that are right may differ. */
const clockTolerance = 600_000;

/** Takes scores in from elsewhere: a colleague's, or those of a former version. */
export function createTakeIn(
  workspace: AuditWorkspace,
): Pick<AuditSession, "imported" | "withdrawable" | "importFile" | "refuseFile" | "answerImport" | "withdrawImport"> {
  const imported = createStore<AuditImport>({ status: "none" });
  const withdrawable = createStore<string | null>(null);
  /** What each answer leads to; null where nothing is asked. */
  let pending: (Answers & { readonly file: string }) | null = null;
  /** Ids in this file of people who share a name with an auditor here, and are somebody else. */
  let parted = new Set<string>();
  /** The files that changed anything, the last one first, until they are taken back. */
  let taken: readonly Taken[] = [];
  const setTaken = (next: readonly Taken[]): void => {
    taken = next;
    withdrawable.set(next[0]?.file ?? null);
  };

  /** `leaving`: auditors of a previous audit who do not score this version. */
  const take = async ({ file, found, isPrevious }: Given, leaving: readonly Assessment[] = []): Promise<void> => {
    const account = workspace.account();
    const reading = workspace.reading();
    if (!account || !reading) return;
    const before = account.record;
    // After what either side holds: the signatures and the avis of a former version are taken back.
    const at = workspace.instant(mergeAudits(before, found.record).record);
    const carried = isPrevious
      ? carryOver(found.record, reading.dossier, at, new Set(leaving.map(({ id }) => id)))
      : null;
    if (carried && isNoted(before, carried.former)) {
      // Taken up once: again, it would take back the avis given since.
      if (found.dossier) workspace.show({ former: found.dossier });
      return imported.set({ status: "reread", file, hasText: found.dossier !== null });
    }
    const scores = { ...found, record: carried?.record ?? found.record };
    const join = (now: AuditRecord): Merge => {
      const merge = mergeScores(now, scores);
      return carried ? { ...merge, record: noteFormer(merge.record, carried.former) } : merge;
    };
    const { record, superseded } = join(before);
    // The person at work may be among them; where only people can tell, she is asked again who she is.
    const { me } = account;
    const isDoubtful = me !== null && matchPerson(record, me, me).kind === "doubt";
    workspace.show({ me: me && !isDoubtful ? personIn(record, me) : null, areCommentsStale: true });
    await workspace.change(workspace.sheetsOf(record), (now) => join(now).record);
    if (carried && found.dossier) workspace.show({ former: found.dossier });
    const voices = scores.record.assessments.map(({ name }) => name);
    const toReview = carried && changedIn(carried.reviews);
    const isAhead = latestInstant(found.record) > new Date(workspace.now() + clockTolerance).toISOString();
    const isNew = !isSameContent(before, record);
    if (isNew) setTaken([{ file, change: { before, after: record }, formerBefore: account.former }, ...taken]);
    const isOther = carried !== null && found.record.edition !== reading.edition.id;
    const beside = {
      gaps: carried?.former.formerGaps.length ?? 0,
      otherEdition: isOther ? found.record.edition : null,
    };
    imported.set({
      status: "taken",
      file,
      isNew,
      voices,
      origin: found.origin,
      superseded,
      toReview,
      isAhead,
      ...beside,
    });
  };
  /** Takes the file in, once it is known who is who in it. */
  const identifyAndTake = async (given: Given): Promise<void> => {
    const account = workspace.account();
    if (!account) return;
    // What only visible tables hold goes by names alone, and nobody of another edition's audit becomes one of this one's.
    const isTaken = !given.isPrevious || given.found.record.edition === account.edition.id;
    const namesakes =
      given.found.origin === "part" && isTaken ? findNamesakes(account.record, given.found.record, parted) : null;
    if (!namesakes) return askWhoStays(given);
    const { ours, theirs } = namesakes;
    const takeWith = (record: AuditRecord) => identifyAndTake({ ...given, found: { ...given.found, record } });
    ask(
      { status: "namesakes", file: given.file, ours, theirs },
      {
        async yes() {
          const now = workspace.account();
          if (now) await takeWith(asOnePerson(now.record, given.found.record, namesakes));
        },
        no() {
          parted.add(theirs.id);
          return takeWith(given.found.record);
        },
      },
    );
  };
  /** Whether auditors of then score this version too, people know: unasked, they would differ from those of today for ever. */
  const askWhoStays = async (given: Given): Promise<void> => {
    const account = workspace.account();
    if (!account) return;
    const { record, me } = account;
    const { isPrevious, found, file } = given;
    const isCarried = isPrevious && found.record.edition === record.edition;
    const unknown = isCarried ? unknownAuditors(found.record, record, me) : [];
    if (unknown.length === 0 || isNoted(record, formerAuditOf(found.record, noInstant))) return take(given);
    ask(
      { status: "unknown-auditors", file, names: unknown.map(({ name }) => name) },
      { yes: () => take(given), no: () => take(given, unknown) },
    );
  };
  const tell = (next: AuditImport): void => {
    pending = null;
    imported.set(next);
  };
  const ask = (question: AuditImport & { readonly file: string }, answers: Answers): void => {
    tell(question);
    pending = { ...answers, file: question.file };
  };

  return {
    imported,
    withdrawable,

    importFile: (file, content, isPrevious) =>
      workspace.inTurn("take-in", async () => {
        tell({ status: "none" });
        parted = new Set();
        const account = workspace.account();
        const reading = workspace.reading();
        if (!account || !reading) return;
        // The académie's words are for a copy of which only the visible tables are left.
        const found =
          typeof content === "string" ? readScores(content) : readCopy(content, reading.edition, account.record.policy);
        if (typeof found === "string") return tell({ status: "refused", file, fault: found });
        const given = { file, found, isPrevious };
        const doubt = otherDossier(scoredDossier(reading.dossier, reading.settings), found.of);
        if (!doubt) return identifyAndTake(given);
        ask({ status: "other-dossier", file, doubt }, { yes: () => identifyAndTake(given), no: null });
      }),

    refuseFile: (file) => tell({ status: "refused", file, fault: "file-too-big" }),

    async answerImport(isYes) {
      if (!pending) return;
      const chosen = pending[isYes ? "yes" : "no"];
      if (!chosen) return tell({ status: "left", file: pending.file });
      tell({ status: "none" });
      await workspace.inTurn("take-in", chosen);
    },

    withdrawImport: () =>
      workspace.inTurn("take-in", async () => {
        const [last, ...others] = taken;
        if (!last || !workspace.account()) return;
        const { file, change, formerBefore } = last;
        setTaken(others);
        workspace.show({ areCommentsStale: true, former: formerBefore });
        await workspace.change(workspace.sheetsOf(change.after), (record) => withdraw(record, change));
        imported.set({ status: "withdrawn", file });
      }),
  };
}

/** Criteria of which a text that somebody scored has changed. */
function changedIn(reviews: readonly Review[]): readonly number[] {
  const changed = reviews.filter(({ state }) => state === "changed" || state === "missing");
  return [...new Set(changed.map(({ criterion }) => criterion))].sort((a, b) => a - b);
}
