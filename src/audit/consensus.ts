import { canonical } from "./canonical";
import { isSameContent } from "./content";
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
  if (auditorsOf(record).filter((one) => wordsOf(one).some(({ choice }) => subjectOf(choice) === subject)).length < 2)
    return record;
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
  const auditors = auditorsOf(record).map((one) => ({ name: one.name, words: wordsOf(one) }));
  return wordsOf(consensus).map((settled) => {
    const { choice, at } = settled;
    const noted = record.settlements.find((one) => one.subject === subjectOf(choice) && one.at === at);
    const since = auditors.filter(({ words }) => words.some((word) => saysOtherwise(word, settled)));
    return { choice, settled: noted ? { by: noted.by, day: noted.day } : null, since: since.map(({ name }) => name) };
  });
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

/** Something that was entered and not withdrawn, as what may be agreed on. */
interface Word {
  readonly choice: ConsensusChoice;
  readonly at: Instant;
}

/** All that an assessment says: on attendus, then on efficacité, then its avis. */
function wordsOf({ expectations, criteria, opinion }: Assessment): readonly Word[] {
  return [
    ...expectations.flatMap(({ at, ...entry }): Word[] =>
      entry.verdict ? [{ choice: { kind: "verdict", ...entry }, at }] : [],
    ),
    ...criteria.flatMap(({ criterion, effectiveness, effectivenessAt: at }): Word[] =>
      effectiveness ? [{ choice: { kind: "effectiveness", criterion, effectiveness }, at }] : [],
    ),
    ...(opinion?.opinion
      ? [{ choice: { kind: "opinion", opinion: opinion.opinion, motive: opinion.motive } as const, at: opinion.at }]
      : []),
  ];
}

/** Whether it is about the same, later, and something else: other reasons are none. */
function saysOtherwise(word: Word, settled: Word): boolean {
  const isAbout = subjectOf(word.choice) === subjectOf(settled.choice);
  return isAbout && word.at > settled.at && !isSameContent(withoutReason(word.choice), withoutReason(settled.choice));
}

function withoutReason(choice: ConsensusChoice): ConsensusChoice {
  switch (choice.kind) {
    case "verdict":
      return { ...choice, reason: "" };
    case "effectiveness":
      return choice;
    case "opinion":
      return { ...choice, motive: "" };
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
