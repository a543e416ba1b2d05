import {
  assessmentOf,
  confirmText,
  contentPrintOf,
  criterionOf,
  freeId,
  matchPerson,
  noteText,
  policyFaults,
  putObservation,
  readSheets,
  removeObservation,
  renamePerson,
  reopen,
  rereadSheets,
  resolveDivergence,
  setComment,
  setConsensus,
  setEffectiveness,
  setEvidenceLook,
  setFollowUp,
  setOpinion,
  setPolicy,
  setVerdict,
  sign,
  tidyPolicy,
  type AuditRecord,
  type Instant,
  type SettledBy,
} from "../../audit";
import { dayOf } from "../../record";
import { personIn, type AuditWorkspace, type Say } from "./createWorkspace";
import type { AuditReading } from "./reading";
import type { AuditSession } from "./types";

/** What a person says in an audit. */
export type Scoring = Pick<
  AuditSession,
  | "identify"
  | "rename"
  | "setVerdict"
  | "setEffectiveness"
  | "setComment"
  | "putObservation"
  | "removeObservation"
  | "confirmText"
  | "followUp"
  | "lookAt"
  | "setOpinion"
  | "sign"
  | "settle"
  | "agree"
  | "reopen"
  | "setPolicy"
>;

/** Everything that is said goes through `workspace.say`: one write each. */
export function createScoring(workspace: AuditWorkspace): Scoring {
  /** Says something of a criterion: with it goes the school's text that was read. */
  const sayOf = (criterion: number, say: Say): Promise<void> =>
    workspace.say([criterion, "synthesis"], (record, speaker, at) => {
      const next = say(record, speaker, at);
      const reading = workspace.reading();
      if (next === record || !reading) return next;
      return noteText(next, speaker, criterion, textOf(reading, criterion), at);
    });
  const everywhere = () => workspace.sheetsOf(workspace.account()!.record);

  /** Settles something or opens it again, as noted by the auditor at work; the school settles nothing. */
  const settle = async (make: (record: AuditRecord, by: SettledBy, at: Instant) => AuditRecord): Promise<void> => {
    const me = workspace.account()?.me;
    if (me?.voice !== "auditor") return;
    const by = { by: me.name, day: dayOf(new Date(workspace.now())) };
    await workspace.change(everywhere(), (record, at) => make(record, by, at));
  };

  return {
    async identify(speaker, who, answer) {
      const account = workspace.account();
      if (!account) return [];
      const match = answer === undefined ? matchPerson(account.record, speaker, who) : null;
      if (match?.kind === "doubt") return match.namesakes;
      const id = match?.id ?? answer ?? freeId(account.record, speaker, who.name);
      const me = { voice: speaker.voice, id, ...who };
      workspace.show({ me });
      // Who said nothing yet leaves no trace in the document: the name goes with the first verdict.
      if (assessmentOf(account.record, me)) await workspace.say(everywhere(), (record) => record);
      return [];
    },

    async rename(who) {
      const account = workspace.account();
      if (!account?.me) return;
      const { me } = account;
      workspace.show({ me: { ...me, ...who }, areCommentsStale: true });
      if (assessmentOf(account.record, me))
        await workspace.change(everywhere(), (record, at) => renamePerson(record, personIn(record, me), who, at));
    },

    setVerdict: (entry) =>
      sayOf(criterionOf(workspace.edition, entry.expectation) ?? 0, (record, speaker, at) => {
        const known = assessmentOf(record, speaker)?.expectations.find((one) => one.expectation === entry.expectation);
        const isSame =
          (known?.verdict ?? null) === entry.verdict &&
          (known?.gravity ?? null) === entry.gravity &&
          (known?.reason ?? "") === entry.reason;
        return isSame ? record : setVerdict(record, speaker, entry, at);
      }),

    setEffectiveness: (criterion, level) =>
      sayOf(criterion, (record, speaker, at) => setEffectiveness(record, speaker, criterion, level, at)),

    setComment: (criterion, comment) =>
      sayOf(criterion, (record, speaker, at) => setComment(record, speaker, criterion, comment, at)),

    putObservation(observation) {
      workspace.show({ areCommentsStale: true });
      return sayOf(observation.criterion, (record, speaker, at) => putObservation(record, speaker, observation, at));
    },

    removeObservation(id) {
      workspace.show({ areCommentsStale: true });
      return workspace.say(everywhere(), (record, speaker, at) => removeObservation(record, speaker, id, at));
    },

    confirmText: (criterion) =>
      workspace.say([criterion, "synthesis"], (record, speaker, at) => {
        const reading = workspace.reading();
        return reading ? confirmText(record, speaker, criterion, textOf(reading, criterion), at) : record;
      }),

    followUp: (gap, outcome) =>
      workspace.say([], (record, speaker, at) => {
        const known = record.followUps.find((one) => one.id === speaker.id && one.gap === gap)?.outcome ?? null;
        return speaker.voice !== "auditor" || known === outcome
          ? record
          : setFollowUp(record, speaker, gap, outcome, at);
      }),

    lookAt(piece, finding) {
      const day = dayOf(new Date(workspace.now()));
      return workspace.say([], (record, speaker, at) => {
        const known = record.evidenceLooks.find((one) => one.id === speaker.id && one.piece === piece);
        return speaker.voice !== "auditor" || (known?.finding ?? null) === finding
          ? record
          : setEvidenceLook(record, speaker, { piece, finding, day }, at);
      });
    },

    setOpinion: (opinion, motive) =>
      workspace.say(["synthesis"], (record, speaker, at) => setOpinion(record, speaker, { opinion, motive }, at)),

    async sign(isSigned) {
      const account = workspace.account();
      if (!account) return;
      // What the person sees is what she signs, whatever another pane wrote meanwhile.
      const print = contentPrintOf(account.record);
      const day = isSigned ? dayOf(new Date(workspace.now())) : null;
      await workspace.say(["synthesis"], (record, speaker, at) => sign(record, speaker, day, at, print));
    },

    settle: (divergence, auditor) => settle((record, by, at) => resolveDivergence(record, divergence, auditor, by, at)),

    agree: (agreed) => settle((record, by, at) => setConsensus(record, agreed, by, at)),

    reopen: (settled) => settle((record, _by, at) => reopen(record, settled, at)),

    async setPolicy(given) {
      const choice = tidyPolicy(given);
      const faults = policyFaults(choice);
      const account = workspace.account();
      if (!account || faults.length > 0) return faults;
      const { recovered } = account;
      workspace.show({ areCommentsStale: true });
      await workspace.change(everywhere(), (record, at) => {
        const next = setPolicy(record, choice, at);
        if (!recovered || next === record) return next;
        // Scores that only the visible tables held are in the académie's words: they are read again with them.
        return rereadSheets(next, {
          before: readSheets(recovered, record.policy),
          after: readSheets(recovered, next.policy),
          at,
        });
      });
      return [];
    },
  };
}

/** The school's text of a criterion; empty where the dossier lacks it, and so noted: its coming is a change. */
function textOf({ fingerprints }: AuditReading, criterion: number): string {
  return fingerprints.get(criterion) ?? "";
}
