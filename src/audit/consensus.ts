import { canonical } from "./canonical";
import { consensusOf, type Divergence } from "./consolidate";
import { consensusAssessor } from "./emptyAudit";
import type { Instant } from "./instant";
import { auditorsOf, setEffectiveness, setOpinion, setVerdict } from "./setters";
import type { Assessment, AuditRecord, CriterionEntry, ExpectationEntry, OpinionEntry, Settlement } from "./types";

/** What all agree on; it may be what none of them had entered. */
export type ConsensusChoice =
  | ({ readonly kind: "verdict" } & Omit<ExpectationEntry, "at">)
  | ({ readonly kind: "effectiveness" } & Pick<CriterionEntry, "criterion" | "effectiveness">)
  | ({ readonly kind: "opinion" } & Omit<OpinionEntry, "at">);

/** Who notes what was agreed on, and the day. */
export type SettledBy = Pick<Settlement, "by" | "day">;

/** Something that was settled, and who noted it, when; null where that is not known. */
export interface SettledPoint {
  readonly choice: ConsensusChoice;
  readonly settled: SettledBy | null;
  /** Names of auditors who have said something else since: the consensus counts all the same. */
  readonly since: readonly string[];
}

/**
 * Makes it the consensus. Where fewer than two auditors entered anything on it, the record stays the same: nobody turns her
 * own word into everybody’s alone.
 */
export function setConsensus(
  record: AuditRecord,
  agreed: ConsensusChoice,
  { by, day }: SettledBy,
  at: Instant,
): AuditRecord {
  const subject = subjectOf(agreed);
  if (auditorsOf(record).filter((one) => subjectsIn(one).includes(subject)).length < 2) return record;
  const others = record.settlements.filter((one) => one.subject !== subject);
  const settlements = [...others, { subject, by, day, at }];
  return canonical({ ...withConsensus(record, agreed, at), settlements });
}

/** Resolves a divergence by what one of its auditors entered. */
export function resolveDivergence(
  record: AuditRecord,
  divergence: Divergence,
  auditor: string,
  settledBy: SettledBy,
  at: Instant,
): AuditRecord {
  const agreed = choiceOf(divergence, auditor);
  return agreed ? setConsensus(record, agreed, settledBy, at) : record;
}

/** Takes a consensus back: what the auditors say on it counts again. */
export function reopen(record: AuditRecord, choice: ConsensusChoice, at: Instant): AuditRecord {
  const settlements = record.settlements.filter(({ subject }) => subject !== subjectOf(choice));
  return canonical({ ...withConsensus(record, withoutWord(choice), at), settlements });
}

/** All that was settled, and nothing else: attendus, then efficacité, then the avis. */
export function settledPoints(record: AuditRecord): readonly SettledPoint[] {
  const consensus = consensusOf(record);
  if (!consensus) return [];
  const point = (choice: ConsensusChoice, at: Instant): SettledPoint => {
    const noted = record.settlements.find((one) => one.subject === subjectOf(choice) && one.at === at);
    const since = auditorsOf(record)
      .filter((one) => saysOtherwise(one, choice, at))
      .map(({ name }) => name);
    return { choice, settled: noted ? { by: noted.by, day: noted.day } : null, since };
  };
  const { expectations, criteria, opinion } = consensus;
  return [
    ...expectations.flatMap(({ at, ...entry }) => (entry.verdict ? [point({ kind: "verdict", ...entry }, at)] : [])),
    ...criteria.flatMap(({ criterion, effectiveness, effectivenessAt }) =>
      effectiveness ? [point({ kind: "effectiveness", criterion, effectiveness }, effectivenessAt)] : [],
    ),
    ...(opinion?.opinion
      ? [point({ kind: "opinion", opinion: opinion.opinion, motive: opinion.motive }, opinion.at)]
      : []),
  ];
}

/** What a choice or a divergence is about, for the notes of a record. */
export function subjectOf(about: ConsensusChoice | Divergence): string {
  switch (about.kind) {
    case "verdict":
      return about.expectation;
    case "effectiveness":
      return String(about.criterion);
    case "opinion":
      return "opinion";
  }
}

/** What an assessment holds a word on that was not withdrawn. */
function subjectsIn({ expectations, criteria, opinion }: Assessment): readonly string[] {
  return [
    ...expectations.flatMap(({ expectation, verdict }) => (verdict ? [expectation] : [])),
    ...criteria.flatMap(({ criterion, effectiveness }) => (effectiveness ? [String(criterion)] : [])),
    ...(opinion?.opinion ? ["opinion"] : []),
  ];
}

/** Whether she has said something else than that since. */
function saysOtherwise({ expectations, criteria, opinion }: Assessment, choice: ConsensusChoice, at: Instant): boolean {
  switch (choice.kind) {
    case "verdict":
      return expectations.some(
        (one) =>
          one.expectation === choice.expectation &&
          one.at > at &&
          one.verdict !== null &&
          (one.verdict !== choice.verdict || one.gravity !== choice.gravity),
      );
    case "effectiveness":
      return criteria.some(
        (one) =>
          one.criterion === choice.criterion &&
          one.effectivenessAt > at &&
          one.effectiveness !== null &&
          one.effectiveness !== choice.effectiveness,
      );
    case "opinion":
      return opinion !== null && opinion.at > at && opinion.opinion !== null && opinion.opinion !== choice.opinion;
  }
}

function withoutWord(choice: ConsensusChoice): ConsensusChoice {
  switch (choice.kind) {
    case "verdict":
      return { ...choice, verdict: null, gravity: null, reason: "" };
    case "effectiveness":
      return { ...choice, effectiveness: null };
    case "opinion":
      return { ...choice, opinion: null, motive: "" };
  }
}

function withConsensus(record: AuditRecord, agreed: ConsensusChoice, at: Instant): AuditRecord {
  switch (agreed.kind) {
    case "verdict":
      return setVerdict(record, consensusAssessor, agreed, at);
    case "effectiveness":
      return setEffectiveness(record, consensusAssessor, agreed.criterion, agreed.effectiveness, at);
    case "opinion":
      return setOpinion(record, consensusAssessor, agreed, at);
  }
}

function choiceOf(divergence: Divergence, auditor: string): ConsensusChoice | null {
  const { kind } = divergence;
  if (kind === "verdict") {
    const chosen = divergence.statements.find(({ id }) => id === auditor);
    return chosen ? { kind, ...chosen.entry } : null;
  }
  if (kind === "effectiveness") {
    const chosen = divergence.statements.find(({ id }) => id === auditor);
    return chosen ? { kind, ...chosen.entry } : null;
  }
  const chosen = divergence.statements.find(({ id }) => id === auditor);
  return chosen ? { kind, ...chosen.entry } : null;
}
