import {
  confirmText,
  criterionOf,
  entriesOf,
  noteText,
  putObservation,
  removeObservation,
  setComment,
  setEffectiveness,
  setOpinion,
  settle,
  setVerdict,
  sign,
} from "../../audit";
import { dayOf } from "../../record";
import { speakerOf } from "./account";
import type { AuditDesk, Say } from "./desk";
import type { AuditSession } from "./types";

/** What a person says in an audit. */
export type Scoring = Pick<
  AuditSession,
  | "identify"
  | "setVerdict"
  | "setEffectiveness"
  | "setComment"
  | "putObservation"
  | "removeObservation"
  | "confirmText"
  | "setOpinion"
  | "sign"
  | "settle"
>;

/** Everything that is said goes through `desk.say`: one write each. */
export function createScoring(desk: AuditDesk): Scoring {
  /** Says something of a criterion: with it goes the school's text that was read. */
  const sayOf = (criterion: number, say: Say): Promise<void> =>
    desk.say([criterion, "synthesis"], (record, speaker, at) => {
      const next = say(record, speaker, at);
      const text = desk.reading()?.fingerprints.get(criterion);
      return next === record || text === undefined ? next : noteText(next, speaker, criterion, text, at);
    });
  const everywhere = () => desk.sheetsOf(desk.account()!.record);

  return {
    async identify(speaker, who) {
      const account = desk.account();
      if (!account) return;
      const me = { ...speakerOf(account.record, speaker, who), ...who };
      desk.show({ me });
      // Who said nothing yet leaves no trace in the document: the name goes with the first verdict.
      if (entriesOf(account.record, me)) await desk.say(everywhere(), (record) => record);
    },

    setVerdict: (entry) =>
      sayOf(criterionOf(desk.edition, entry.expectation) ?? 0, (record, speaker, at) => {
        const known = entriesOf(record, speaker)?.expectations.find((one) => one.expectation === entry.expectation);
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
      desk.areCommentsStale = true;
      return sayOf(observation.criterion, (record, speaker, at) => putObservation(record, speaker, observation, at));
    },

    removeObservation(id) {
      desk.areCommentsStale = true;
      return desk.say(everywhere(), (record, speaker, at) => removeObservation(record, speaker, id, at));
    },

    confirmText: (criterion) =>
      desk.say([criterion, "synthesis"], (record, speaker, at) => {
        const text = desk.reading()?.fingerprints.get(criterion);
        return text === undefined ? record : confirmText(record, speaker, criterion, text, at);
      }),

    setOpinion: (opinion, motive) =>
      desk.say(["synthesis"], (record, speaker, at) => setOpinion(record, speaker, { opinion, motive }, at)),

    sign: (isSigned) =>
      desk.say(["synthesis"], (record, speaker, at) =>
        sign(record, speaker, isSigned ? dayOf(new Date(desk.now())) : null, at),
      ),

    settle: (divergence, auditor) =>
      desk.say(everywhere(), (record, _speaker, at) => settle(record, divergence, auditor, at)),
  };
}
